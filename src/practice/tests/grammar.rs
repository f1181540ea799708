//! Graph's grammar, one request at a time: what is found, what is refused and how, and what a client
//! may send without any harm.

use serde_json::{Value, json};

use super::http::{AMIRA, Answer, get, graph, post};
use super::operators::{J_SMITH, call, token_of, world};
use crate::practice::{Options, World};

const EVENTUAL: (&str, &str) = ("ConsistencyLevel", "eventual");
const CAST: &str = "/users/viktor.dahl@contoso.example/transitiveMemberOf/microsoft.graph.group";
const OPTIONS: &str =
    "/users/amira.haddad@contoso.example/authentication/fido2Methods/creationOptions";

/// GET, with spaces and quotes encoded as clients do it.
async fn ask(world: &World, path: &str, advanced: bool) -> Answer {
    let path = path.replace(' ', "%20").replace('"', "%22");
    let headers: &[(&str, &str)] = if advanced { &[EVENTUAL] } else { &[] };
    graph(world, "GET", &path, headers, None).await
}

fn names(answer: &Answer) -> Vec<String> {
    let answer = answer.json();
    let people = answer["value"].as_array().unwrap().clone();
    people.iter().map(|it| it["displayName"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn filters_find_what_they_say() {
    let (_folder, world) = world();
    for (filter, found) in [
        ("displayName eq 'Amira Haddad'", vec!["Amira Haddad"]),
        ("displayName eq 'AMIRA haddad'", vec!["Amira Haddad"]),
        ("surname eq 'O''Brien'", vec!["Niamh O'Brien"]),
        ("startswith(displayName,'Jonas')", vec!["Jonas Weber", "Jonas Lindqvist"]),
        ("startsWith(displayName, 'jonas l')", vec!["Jonas Lindqvist"]),
        ("startswith(displayName,'Jonas') and surname eq 'Weber'", vec!["Jonas Weber"]),
        ("surname eq 'Weber' or surname eq 'Dahl'", vec!["Jonas Weber", "Viktor Dahl"]),
        ("surname in ('Weber', 'Dahl')", vec!["Jonas Weber", "Viktor Dahl"]),
        // and binds tighter than or.
        (
            "surname eq 'Dahl' or givenName eq 'Jonas' and surname eq 'Weber'",
            vec!["Jonas Weber", "Viktor Dahl"],
        ),
        ("(surname eq 'Dahl' or givenName eq 'Jonas') and surname eq 'Weber'", vec!["Jonas Weber"]),
        ("accountEnabled eq false", vec!["Tomasz Zieliński"]),
        ("userType eq 'Guest'", vec!["Priya Raman"]),
        ("id eq 'b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01'", vec!["Amira Haddad"]),
        ("id eq 'B4B6BB1E-5B3C-4A0E-9F0F-2F0D6A9F1C01'", vec!["Amira Haddad"]),
        ("displayName ge 'Tomasz' and displayName le 'Z'", vec!["Tomasz Zieliński", "Viktor Dahl"]),
        ("department eq 'Sales'", vec![]),
        ("businessPhones/any(p:p eq '5')", vec![]),
        ("proxyAddresses/any(p:startswith(p,'smtp:'))", vec![]),
    ] {
        let answer = ask(&world, &format!("/users?$filter={filter}"), false).await;
        assert_eq!(answer.status, 200, "{filter}: {answer:?}");
        assert_eq!(names(&answer), found, "{filter}");
    }
}

#[tokio::test]
async fn advanced_filters_find_what_they_say_and_are_refused_without_their_parameters() {
    let (_folder, world) = world();
    for (query, found) in [
        ("$filter=endswith(mail,'@fabrikam.example')", 1),
        ("$filter=userType ne 'Guest'", 26),
        ("$filter=not(userType eq 'Guest')", 26),
        ("$filter=not startswith(displayName,'J')", 24),
        ("$filter=companyName eq null", 27),
        ("$filter=assignedLicenses/$count eq 0", 27),
        ("$filter=startswith(displayName,'J')&$orderby=displayName", 3),
        ("$orderby=surname", 27),
    ] {
        let path = format!("/users?{query}");
        let refusal = ask(&world, &path, false).await.refusal();
        assert_eq!(refusal, (400, "Request_UnsupportedQuery".into()), "{query}");
        let refusal = ask(&world, &path, true).await.refusal();
        assert_eq!(refusal, (400, "Request_UnsupportedQuery".into()), "{query}, without $count");
        let answer = ask(&world, &format!("{path}&$count=true"), true).await;
        assert_eq!(answer.status, 200, "{query}: {answer:?}");
        assert_eq!(answer.json()["@odata.count"], found, "{query}");
        assert_eq!(names(&answer).len(), found, "{query}");
    }
    let sorted = ask(&world, "/users?$orderby=displayName desc&$top=2", false).await;
    assert_eq!(names(&sorted), ["王小明", "ليلى الفارسي"]);
    // The header alone decides whether people are counted.
    let uncounted = ask(&world, "/users?$count=true", false).await.json();
    assert_eq!(uncounted.get("@odata.count"), None);
    let counted = ask(&world, "/users/$count", true).await;
    assert_eq!(
        (counted.text(), &counted.headers["content-type"]),
        ("27", &"text/plain".parse().unwrap())
    );
    let few = ask(&world, "/users/$count?$filter=userType eq 'Guest'", true).await;
    assert_eq!(few.text(), "1");
    assert_eq!(ask(&world, "/users/$count", false).await.refusal().1, "Request_BadRequest");
}

#[tokio::test]
async fn what_is_not_documented_is_refused_and_never_ignored() {
    let (_folder, world) = world();
    let long = format!("/users?$filter=displayName eq '{}'", "a".repeat(121));
    let in_list = format!("/users?$filter=surname in ('a'{})", ",'a'".repeat(15));
    let huge_list = format!("/users?$filter=surname in ('a'{})", ",'a'".repeat(5_000));
    let or_chain = format!("/users?$filter=surname eq 'a'{}", " or surname eq 'a'".repeat(15));
    let deep = format!("/users?$filter={}surname eq 'a'{}", "(".repeat(5_000), ")".repeat(5_000));
    let nots = format!("/users?$filter={}surname eq 'a'", "not ".repeat(5_000));
    let lambdas = format!("/users?$filter={}", "identities/any(i:".repeat(3_000));
    for (path, code) in [
        // Options.
        ("/users?$nonsense=1", "BadRequest"),
        ("/users?nonsense=1", "Request_BadRequest"),
        ("/users?$skip=1", "Request_BadRequest"),
        ("/users?$deltatoken=latest", "BadRequest"),
        ("/users?$top=1&$top=2", "BadRequest"),
        ("/users?$top=1&top=2", "BadRequest"),
        ("/users?$top=-1", "Request_BadRequest"),
        ("/users?$top=99999999999999999999", "Request_BadRequest"),
        ("/users?$count=perhaps", "BadRequest"),
        ("/users?$skiptoken=cGFnZSAtMQ", "Request_BadRequest"),
        ("/users?$filter=%zz", "BadRequest"),
        ("/users?$filter=%FF", "BadRequest"),
        ("/users?$filter=%", "BadRequest"),
        ("/me?$filter=id eq '1'", "BadRequest"),
        ("/me?$top=1", "BadRequest"),
        ("/policies/authenticationMethodsPolicy?$select=id", "BadRequest"),
        ("/policies/authenticationStrengthPolicies?$orderby=id", "BadRequest"),
        (
            "/users/amira.haddad@contoso.example/authentication/methods?$filter=id eq '1'",
            "BadRequest",
        ),
        ("/users/amira.haddad@contoso.example/authentication/fido2Methods?$top=1", "BadRequest"),
        // $select and $expand.
        ("/users?$select=shoeSize", "BadRequest"),
        ("/users?$select=", "BadRequest"),
        ("/users?$select=id,,mail", "BadRequest"),
        ("/users?$select=id;mail", "BadRequest"),
        ("/users?$expand=shoes", "BadRequest"),
        ("/users?$expand=memberOf(", "BadRequest"),
        ("/users?$expand=memberOf($levels=9)", "BadRequest"),
        // $orderby.
        ("/users?$orderby=shoeSize", "BadRequest"),
        ("/users?$orderby=displayName up", "BadRequest"),
        ("/users?$orderby=displayName asc desc", "BadRequest"),
        ("/users?$orderby=city", "Request_UnsupportedQuery"),
        // $filter: what it says.
        ("/users?$filter=shoeSize eq 1", "BadRequest"),
        ("/users?$filter=accountEnabled eq 'true'", "BadRequest"),
        ("/users?$filter=displayName eq 1", "BadRequest"),
        ("/users?$filter=createdDateTime ge 'yesterday'", "BadRequest"),
        ("/users?$filter=createdDateTime ge 99999-01-01T00:00:00Z", "BadRequest"),
        ("/users?$filter=createdDateTime ge 2026-02-30", "BadRequest"),
        ("/users?$filter=id eq 'amira'", "Request_BadRequest"),
        ("/users?$filter=displayName gt 'A'", "Request_UnsupportedQuery"),
        ("/users?$filter=contains(displayName,'a')", "Request_UnsupportedQuery"),
        ("/users?$filter=aboutMe eq 'a'", "Request_UnsupportedQuery"),
        ("/users?$filter=displayName/any(d:d eq 'a')", "BadRequest"),
        ("/users?$filter=businessPhones/all(p:p eq '5')", "BadRequest"),
        ("/users?$filter=tolower(displayName) eq 'a'", "BadRequest"),
        // $filter: how it is written.
        ("/users?$filter=", "BadRequest"),
        ("/users?$filter=displayName", "BadRequest"),
        ("/users?$filter=displayName eq", "BadRequest"),
        ("/users?$filter=displayName eq 'a", "BadRequest"),
        ("/users?$filter=displayName eq \"a\"", "BadRequest"),
        ("/users?$filter=displayName eq 'a' displayName", "BadRequest"),
        ("/users?$filter=(displayName eq 'a'", "BadRequest"),
        ("/users?$filter=displayName eq 'a')", "BadRequest"),
        ("/users?$filter='a' eq displayName", "BadRequest"),
        ("/users?$filter=displayName = 'a'", "BadRequest"),
        ("/users?$filter=surname in ()", "BadRequest"),
        ("/users?$filter=surname in 'a'", "BadRequest"),
        ("/users?$filter=startswith(displayName)", "BadRequest"),
        ("/users?$filter=%00", "BadRequest"),
        ("/users?$filter=%F0%9F%94%91 eq 'a'", "BadRequest"),
        (&long, "Request_UnsupportedQuery"),
        (&in_list, "Request_UnsupportedQuery"),
        (&huge_list, "Request_UnsupportedQuery"),
        (&or_chain, "Request_UnsupportedQuery"),
        (&deep, "BadRequest"),
        (&nots, "BadRequest"),
        (&lambdas, "BadRequest"),
        // Casts and references.
        (CAST, "Request_UnsupportedQuery"),
        (&format!("{CAST}?$count=true"), "Request_UnsupportedQuery"),
        ("/me/transitiveMemberOf?$filter=startswith(displayName,'a')", "Request_UnsupportedQuery"),
    ] {
        let answer = ask(&world, path, false).await;
        assert_eq!(answer.refusal(), (400, code.into()), "{}", &path[..path.len().min(90)]);
    }
    assert_eq!(ask(&world, CAST, true).await.refusal().0, 400);
    let cast = ask(&world, &format!("{CAST}?$count=true"), true).await;
    assert_eq!(
        (cast.json()["@odata.count"].clone(), names(&cast)),
        (json!(1), vec!["Platform team".into()])
    );
}

#[tokio::test]
async fn paths_are_read_in_every_spelling_that_clients_send() {
    let (_folder, world) = world();
    let get = |path: &'static str| {
        let world = world.clone();
        async move { ask(&world, path, true).await }
    };
    let me = get("/me").await.json();
    for path in [
        "//me",
        "/me/",
        "/users/j.smith@contoso.example",
        "/users('j.smith@contoso.example')",
        "/users('00000000-0000-0000-0000-0000000000a1')",
        "/users(%2700000000-0000-0000-0000-0000000000a1%27)",
        "///users///00000000-0000-0000-0000-0000000000a1",
    ] {
        assert_eq!(get(path).await.json(), me, "{path}");
    }
    assert_eq!(get("/users('niamh.o''brien@contoso.example')").await.json()["surname"], "O'Brien");
    let cast = "/users/viktor.dahl@contoso.example/transitiveMemberOf/graph.group?$count=true";
    assert_eq!(names(&get(cast).await), ["Platform team"]);
    for form in ["", "()", "?"] {
        assert_eq!(ask(&world, &format!("{OPTIONS}{form}"), false).await.status, 200, "{form}");
    }
    let namespace = OPTIONS.replace("creationOptions", "microsoft.graph.creationOptions()");
    assert_eq!(ask(&world, &namespace, false).await.status, 200);
    for (path, status) in [
        ("/users/..", 404),
        ("/users/%2e%2e", 404),
        ("/users/%2E%2E%2Fme", 404),
        ("/users/%00", 404),
        ("/users/%zz", 400),
        ("/users/%FF", 400),
        ("/users('')", 400),
        ("/users(", 400),
        ("/users/amira.haddad@contoso.example/authentication/fido2Methods/..", 404),
        ("/nonsense", 400),
        ("/", 400),
    ] {
        let answer = ask(&world, path, false).await;
        assert_eq!(answer.status, status, "{path}");
    }
    let long = format!("/users/{}", "a".repeat(10_240));
    assert_eq!(ask(&world, &long, false).await.refusal().0, 404);
}

#[tokio::test]
async fn a_property_that_practice_does_not_fill_is_null() {
    let (_folder, world) = world();
    let path =
        format!("{AMIRA}?$select=id,department,proxyAddresses,assignedLicenses,employeeHireDate");
    let amira = get(&world, &path).await.json();
    assert_eq!(amira["department"], Value::Null);
    assert_eq!(amira["employeeHireDate"], Value::Null);
    assert_eq!((&amira["proxyAddresses"], &amira["assignedLicenses"]), (&json!([]), &json!([])));
    assert!(amira["@odata.context"].as_str().unwrap().ends_with(
        "/v1.0/$metadata#users(id,department,proxyAddresses,assignedLicenses,employeeHireDate)/$entity"
    ));
}

#[tokio::test]
async fn what_may_not_be_read_may_not_be_asked_about() {
    let (_folder, world) = world();
    let token = token_of(&world, J_SMITH, &["User.ReadBasic.All"]);
    for (query, status) in [
        ("$select=id&$filter=startswith(displayName,'A')", 200),
        ("$filter=surname eq 'Weber'&$orderby=displayName&$count=true", 200),
        ("$select=id&$filter=accountEnabled eq false", 403),
        ("$filter=businessPhones/any(p:p eq '5')", 403),
        ("$select=id&$filter=surname eq 'Weber' and not(userType eq 'Guest')&$count=true", 403),
        ("$orderby=createdDateTime&$count=true", 403),
        ("select=jobTitle", 403),
    ] {
        let path = format!("/users?{query}").replace(' ', "%20");
        assert_eq!(call(&world, &token, "GET", &path).await.status, status, "{query}");
    }
}

#[tokio::test]
async fn what_is_expanded_comes_with_its_person() {
    let (_folder, world) = world();
    let viktor = "/users/viktor.dahl@contoso.example?$select=id&$expand=memberOf";
    let whole = get(&world, viktor).await.json();
    assert_eq!(whole["memberOf"][0]["displayName"], "Platform team");
    let few = get(&world, &format!("{viktor}($select=id)")).await.json();
    let mut group = whole["memberOf"][0].clone();
    group.as_object_mut().unwrap().remove("displayName");
    assert_eq!(few["memberOf"], json!([group]));
    let people = get(
        &world,
        "/users?$expand=transitiveMemberOf&$filter=surname eq 'Marchetti'"
            .replace(' ', "%20")
            .as_str(),
    )
    .await
    .json();
    assert_eq!(people["value"][0]["transitiveMemberOf"][0]["displayName"], "Global Administrator");
}

#[tokio::test]
async fn five_hundred_groups_and_a_crowd_come_page_by_page() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::open(Options { crowd: 2_000, ..Options::new(folder.path()) }).unwrap();
    let everybody = ask(&world, "/users/$count", true).await;
    assert_eq!(everybody.text(), "2027");
    let mut path = "/users/ada.abebe.0@contoso.example/transitiveMemberOf?$select=id".to_owned();
    let mut groups = std::collections::BTreeSet::new();
    for page in 1..=5 {
        let answer = get(&world, &path).await.json();
        for group in answer["value"].as_array().unwrap() {
            groups.insert(group["id"].as_str().unwrap().to_owned());
        }
        match answer["@odata.nextLink"].as_str() {
            Some(link) => path = link.split_once("/v1.0").unwrap().1.to_owned(),
            None => assert_eq!(page, 5),
        }
    }
    assert_eq!(groups.len(), 500);

    // Who has changed is changed after a restart, and nobody else has a file.
    let passes = "/users/wei.tran.1999@contoso.example/authentication/temporaryAccessPassMethods";
    assert_eq!(post(&world, passes, json!({})).await.status, 201);
    drop(world);
    let world = World::open(Options::new(folder.path())).unwrap();
    assert_eq!(get(&world, passes).await.json()["value"].as_array().unwrap().len(), 1);
    assert_eq!(ask(&world, "/users/$count", true).await.text(), "2027");
    assert_eq!(std::fs::read_dir(folder.path().join("people")).unwrap().count(), 1);
}
