//! The logs and the report: what really happened, and only later than it happened.

use axum::http::StatusCode;
use serde_json::{Value, json};
use url::Url;

use super::http::{AMIRA as AMIRA_PATH, ask, delete, post};
use super::operators::{AMIRA, J_SMITH, token_of, world};
use super::registration::{hand, plug_with_pin, register};
use super::sign_in::{REDIRECT, authorize};
use crate::practice::{KeyModel, Options, PASSWORD, Person, World};

const AUDITS: &str = "/v1.0/auditLogs/directoryAudits";
const SIGN_INS: &str = "/v1.0/auditLogs/signIns";
const DETAILS: &str = "/v1.0/reports/authenticationMethods/userRegistrationDetails";

async fn read(world: &World, path: &str) -> Value {
    let token = token_of(world, J_SMITH, &["AuditLog.Read.All"]);
    let answer = ask(world, &token, "GET", path, None).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {answer:?}");
    answer.json()
}

async fn names(world: &World) -> Vec<String> {
    let audits = read(world, AUDITS).await;
    let names = audits["value"].as_array().unwrap().iter();
    names.map(|it| it["activityDisplayName"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn changes_of_security_info_are_in_the_log_later() {
    let (folder, world) = world();
    let passes = format!("{AMIRA_PATH}/authentication/temporaryAccessPassMethods");
    let pass = post(&world, &passes, json!({})).await.json();
    let host = plug_with_pin(&world, KeyModel::Allowed);
    assert_eq!(register(&world, AMIRA_PATH, &host).await.status, 201);
    let one = format!("{passes}/{}", pass["id"].as_str().unwrap());
    assert_eq!(delete(&world, &one).await.status, 204);
    // What was refused is not in it.
    assert_eq!(delete(&world, &one).await.status, 404);
    assert_eq!(post(&world, &passes, json!({ "lifetimeInMinutes": 1 })).await.status, 400);
    assert!(names(&world).await.is_empty(), "nothing is shown at once");

    world.let_reports_catch_up();
    assert_eq!(
        names(&world).await,
        [
            "Admin deleted security info",
            "Admin registered security info",
            "Get passkey creation options",
            "Admin registered security info",
        ]
    );
    let audits = read(&world, AUDITS).await;
    let registered = &audits["value"][1];
    assert_eq!(registered["loggedByService"], "Authentication Methods");
    assert_eq!(registered["initiatedBy"]["user"]["displayName"], "J. Smith");
    assert_eq!(registered["targetResources"][0]["userPrincipalName"], AMIRA);
    let aaguid = world.key(KeyModel::Allowed).aaguid().to_string();
    assert_eq!(registered["additionalDetails"], json!([{ "key": "AAGUID", "value": aaguid }]));
    let one = format!("{AUDITS}/{}", registered["id"].as_str().unwrap().replace(' ', "%20"));
    assert_eq!(read(&world, &one).await["id"], registered["id"]);
    let person = registered["targetResources"][0]["id"].as_str().unwrap();
    let filter = format!(
        "{AUDITS}?$filter=activityDisplayName%20eq%20'Admin%20registered%20security%20info'\
         %20and%20targetResources/any(t:t/id%20eq%20'{person}')"
    );
    assert_eq!(read(&world, &filter).await["value"].as_array().unwrap().len(), 2);
    // The next ones wait again, and a new process remembers those that are due only.
    assert_eq!(post(&world, &passes, json!({})).await.status, 201);
    assert_eq!(names(&world).await.len(), 4);
    drop(world);
    let world = World::open(Options::new(folder.path())).unwrap();
    assert!(names(&world).await.is_empty());
    world.let_reports_catch_up();
    assert_eq!(names(&world).await.len(), 5);
}

#[tokio::test]
async fn sign_ins_are_logged_with_what_was_shown() {
    let (_folder, world) = world();
    let redirect = Url::parse(REDIRECT).unwrap();
    let host = plug_with_pin(&world, KeyModel::Allowed);
    assert_eq!(register(&world, AMIRA_PATH, &host).await.status, 201);
    let person = Person::new(world.router(), hand(host, |_| ()));
    person.sign_in(authorize("", ""), &redirect).await.unwrap();
    let wrong = Person::with_password(world.router(), J_SMITH, "wrong");
    wrong.sign_in(super::operators::authorize(&[]), &redirect).await.unwrap_err();
    let right = Person::with_password(world.router(), J_SMITH, PASSWORD);
    right.sign_in(super::operators::authorize(&[]), &redirect).await.unwrap();

    let all = |answer: &Value| answer["value"].as_array().unwrap().clone();
    assert!(all(&read(&world, SIGN_INS).await).is_empty(), "nothing is shown at once");
    world.let_reports_catch_up();
    let shown = all(&read(&world, SIGN_INS).await);
    let codes: Vec<i64> =
        shown.iter().map(|it| it["status"]["errorCode"].as_i64().unwrap()).collect();
    assert_eq!(codes, [0, 50126, 0]);
    assert_eq!(shown[0]["userPrincipalName"], J_SMITH);
    assert_eq!(shown[2]["userPrincipalName"], AMIRA);
    assert!(shown[0].get("authenticationDetails").is_none(), "it is beta's");

    let user = shown[2]["userId"].as_str().unwrap();
    let filter = format!(
        "/beta/auditLogs/signIns?$filter=userId%20eq%20'{user}'%20and%20createdDateTime%20ge%202026-01-01T00:00:00Z&$top=10"
    );
    let hers = all(&read(&world, &filter).await);
    assert_eq!(hers.len(), 1);
    let step = &hers[0]["authenticationDetails"][0];
    assert_eq!(step["authenticationMethod"], "Passkey (device-bound)");
    assert_eq!(step["succeeded"], true);
    let aaguid = world.key(KeyModel::Allowed).aaguid().to_string();
    assert!(step["authenticationMethodDetail"].as_str().unwrap().ends_with(&aaguid));
    assert_eq!(hers[0]["authenticationRequirement"], "multiFactorAuthentication");
    let one = format!("{SIGN_INS}/{}", hers[0]["id"].as_str().unwrap());
    assert_eq!(read(&world, &one).await["id"], hers[0]["id"]);
}

#[tokio::test]
async fn the_registration_report_is_behind_and_leaves_disabled_people_out() {
    let (_folder, world) = world();
    let rows = read(&world, DETAILS).await;
    let rows = rows["value"].as_array().unwrap();
    let row = |name: &str| rows.iter().find(|it| it["userPrincipalName"] == name);
    assert!(row("tomasz.zielinski@contoso.example").is_none(), "he is disabled");
    let weber = row("jonas.weber@contoso.example").unwrap();
    let his = weber["methodsRegistered"].as_array().unwrap();
    assert!(his.contains(&json!("mobilePhone")) && his.contains(&json!("email")));
    assert_eq!(row("sofia.marchetti@contoso.example").unwrap()["isAdmin"], true);
    let only_text = row("niamh.o'brien@contoso.example").unwrap();
    assert_eq!(only_text["methodsRegistered"], json!(["mobilePhone"]));

    let host = plug_with_pin(&world, KeyModel::Allowed);
    assert_eq!(register(&world, AMIRA_PATH, &host).await.status, 201);
    let amira = row(AMIRA).unwrap()["id"].as_str().unwrap();
    let one = format!("{DETAILS}/{amira}");
    let before = read(&world, &one).await;
    assert_eq!(before["methodsRegistered"], json!([]), "the report was made earlier");
    assert_eq!(before["isPasswordlessCapable"], false);
    world.let_reports_catch_up();
    let after = read(&world, &one).await;
    assert_eq!(after["methodsRegistered"], json!(["passKeyDeviceBound"]));
    assert_eq!(
        (&after["isPasswordlessCapable"], &after["isMfaCapable"]),
        (&json!(true), &json!(true))
    );

    for (filter, found) in [
        ("isPasswordlessCapable%20eq%20true%20and%20userType%20eq%20'member'", 4),
        ("methodsRegistered/any(m:m%20eq%20'passKeyDeviceBound')", 3),
        ("startswith(userPrincipalName,'jonas')", 2),
        ("isAdmin%20eq%20true", 7),
    ] {
        let rows = read(&world, &format!("{DETAILS}?$filter={filter}")).await;
        assert_eq!(rows["value"].as_array().unwrap().len(), found, "{filter}");
    }
}

#[tokio::test]
async fn the_summaries_count_the_same_people() {
    let (_folder, world) = world();
    let base = "/v1.0/reports/authenticationMethods";
    for (parameters, total) in [
        ("", 26),
        ("()", 26),
        ("(includedUserTypes='all',includedUserRoles='all')", 26),
        ("(includedUserTypes='guest',includedUserRoles='all')", 1),
        ("(includedUserRoles='admin',includedUserTypes='member')", 7),
        ("(includedUserTypes='all',includedUserRoles='user')", 19),
    ] {
        let by_feature =
            read(&world, &format!("{base}/usersRegisteredByFeature{parameters}")).await;
        assert_eq!(by_feature["totalUserCount"], total, "{parameters}");
        assert_eq!(by_feature["userRegistrationFeatureCounts"].as_array().unwrap().len(), 5);
        let by_method = read(&world, &format!("{base}/usersRegisteredByMethod{parameters}")).await;
        let counts = by_method["userRegistrationMethodCounts"].as_array().unwrap();
        assert_eq!(counts[0], json!({ "authenticationMethod": "password", "userCount": total }));
    }
    let token = token_of(&world, J_SMITH, &["AuditLog.Read.All"]);
    for wrong in [
        "usersRegisteredByMethod(includedUserTypes='x')",
        "usersRegisteredByMood",
        "usersRegisteredByMethod(a",
    ] {
        let answer = ask(&world, &token, "GET", &format!("{base}/{wrong}"), None).await;
        assert!([400, 404].contains(&answer.refusal().0), "{wrong}");
    }
}
