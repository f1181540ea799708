//! The other methods of a person, what they must do and what they chose.

use serde_json::{Value, json};

use super::http::{Answer, ask};
use super::operators::{AMIRA, J_SMITH, SOFIA, token_of, world};
use crate::practice::{Options, World};

const WEBER: &str = "jonas.weber@contoso.example";
const KINDS: [&str; 5] = [
    "phoneMethods",
    "emailMethods",
    "softwareOathMethods",
    "microsoftAuthenticatorMethods",
    "windowsHelloForBusinessMethods",
];

async fn call(world: &World, method: &str, path: &str, body: Option<Value>) -> Answer {
    let scopes = [
        "Policy.Read.All",
        "Policy.ReadWrite.AuthenticationMethod",
        "UserAuthenticationMethod.ReadWrite.All",
    ];
    let path = format!("/beta{path}");
    ask(world, &token_of(world, SOFIA, &scopes), method, &path, body).await
}

#[tokio::test]
async fn each_method_is_listed_read_and_deleted() {
    let (_folder, world) = world();
    let people = format!("/users/{WEBER}/authentication");
    let all = call(&world, "GET", &format!("{people}/methods"), None).await.json();
    let all = all["value"].as_array().unwrap();
    let mut found = 0;
    for kind in KINDS {
        let path = format!("{people}/{kind}");
        let listed = call(&world, "GET", &path, None).await.json();
        for method in listed["value"].as_array().unwrap() {
            found += 1;
            let id = method["id"].as_str().unwrap();
            let one = format!("{path}/{id}");
            assert_eq!(call(&world, "GET", &one, None).await.json()["id"], id);
            assert!(all.iter().any(|it| it["id"] == id), "{kind}");
            let any = format!("{people}/methods/{id}");
            let any = call(&world, "GET", &any, None).await.json();
            assert!(any["@odata.type"].as_str().unwrap().starts_with("#microsoft.graph."));
            // Not below another kind.
            let other = if kind == KINDS[0] { KINDS[1] } else { KINDS[0] };
            let other = format!("{people}/{other}/{id}");
            assert_eq!(call(&world, "DELETE", &other, None).await.refusal().0, 404);
            assert_eq!(call(&world, "DELETE", &one, None).await.status, 204);
            assert_eq!(call(&world, "DELETE", &one, None).await.refusal().0, 404);
        }
    }
    assert_eq!(found, 5);
    let left = call(&world, "GET", &format!("{people}/methods"), None).await.json();
    assert_eq!(left["value"].as_array().unwrap().len(), 1, "the password stays");
    let password = left["value"][0]["id"].as_str().unwrap();
    let one = format!("{people}/passwordMethods/{password}");
    assert_eq!(call(&world, "GET", &one, None).await.json()["password"], Value::Null);
    assert_eq!(call(&world, "GET", &format!("{people}/passwordMethods/x"), None).await.status, 404);
}

#[tokio::test]
async fn a_phone_and_an_address_are_added_once() {
    let (_folder, world) = world();
    let people = format!("/users/{AMIRA}/authentication");
    for (kind, good, wrong) in [
        (
            "phoneMethods",
            json!({ "phoneNumber": "+44 5555555555", "phoneType": "mobile" }),
            [
                json!({ "phoneNumber": "5555555555", "phoneType": "mobile" }),
                json!({ "phoneNumber": "+44 5555555555", "phoneType": "pager" }),
                json!({ "phoneNumber": "+44 5555555555" }),
                json!({ "phoneNumber": "+44 5555555555", "phoneType": "office", "colour": 1 }),
            ],
        ),
        (
            "emailMethods",
            json!({ "emailAddress": "amira@home.example" }),
            [
                json!({ "emailAddress": "amira" }),
                json!({ "emailAddress": null }),
                json!({}),
                json!({ "emailAddress": "amira@home.example", "id": "x" }),
            ],
        ),
    ] {
        let path = format!("{people}/{kind}");
        for wrong in wrong {
            let answer = call(&world, "POST", &path, Some(wrong.clone())).await;
            assert_eq!(answer.refusal().0, 400, "{wrong}");
        }
        assert_eq!(call(&world, "POST", &path, Some(good.clone())).await.status, 201);
        assert_eq!(call(&world, "POST", &path, Some(good)).await.refusal().0, 400);
    }
    let unsupported = format!("{people}/softwareOathMethods");
    assert_eq!(call(&world, "POST", &unsupported, Some(json!({}))).await.status, 405);
}

#[tokio::test]
async fn per_user_mfa_goes_on_to_enforced_where_there_is_a_method() {
    let (_folder, world) = world();
    for (person, wanted, got) in [
        (AMIRA, "enabled", "enabled"),
        (AMIRA, "enforced", "enforced"),
        (AMIRA, "disabled", "disabled"),
        (WEBER, "enabled", "enforced"),
    ] {
        let path = format!("/users/{person}/authentication/requirements");
        let body = json!({ "perUserMfaState": wanted });
        assert_eq!(call(&world, "PATCH", &path, Some(body)).await.status, 204);
        assert_eq!(call(&world, "GET", &path, None).await.json()["perUserMfaState"], got);
    }
    let path = format!("/users/{AMIRA}/authentication/requirements");
    for wrong in [json!({ "perUserMfaState": "on" }), json!({ "state": "enabled" })] {
        assert_eq!(call(&world, "PATCH", &path, Some(wrong)).await.refusal().0, 400);
    }
}

#[tokio::test]
async fn the_preferred_method_is_kept_and_has_no_word_for_passkeys() {
    let (_folder, world) = world();
    let path = format!("/users/{AMIRA}/authentication/signInPreferences");
    let shown = call(&world, "GET", &path, None).await.json();
    assert_eq!(shown["isSystemPreferredAuthenticationMethodEnabled"], true);
    assert_eq!(shown["userPreferredMethodForSecondaryAuthentication"], Value::Null);
    let change = json!({ "userPreferredMethodForSecondaryAuthentication": "oath" });
    assert_eq!(call(&world, "PATCH", &path, Some(change)).await.status, 204);
    let change = json!({ "isSystemPreferredAuthenticationMethodEnabled": false });
    assert_eq!(call(&world, "PATCH", &path, Some(change)).await.status, 204);
    let shown = call(&world, "GET", &path, None).await.json();
    assert_eq!(shown["isSystemPreferredAuthenticationMethodEnabled"], false);
    assert_eq!(shown["userPreferredMethodForSecondaryAuthentication"], "oath");
    let wrong = json!({ "userPreferredMethodForSecondaryAuthentication": "fido2" });
    assert_eq!(call(&world, "PATCH", &path, Some(wrong)).await.refusal().0, 400);
}

#[tokio::test]
async fn members_roles_and_the_tenant_itself() {
    let (_folder, world) = world();
    let token = token_of(&world, J_SMITH, &["Directory.Read.All"]);
    let read = |path: String| {
        let (world, token) = (world.clone(), token.clone());
        async move { ask(&world, &token, "GET", &format!("/v1.0{path}"), None).await.json() }
    };
    let groups = read("/groups".to_owned()).await;
    let groups = groups["value"].as_array().unwrap();
    let group = groups.iter().find(|it| it["isAssignableToRole"] == true).unwrap();
    for members in ["members", "transitiveMembers"] {
        let path = format!("/groups/{}/{members}", group["id"].as_str().unwrap());
        let members = read(path).await;
        assert_eq!(members["value"][0]["displayName"], "Viktor Dahl");
        assert_eq!(members["value"][0]["@odata.type"], "#microsoft.graph.user");
        assert_eq!(members["value"].as_array().unwrap().len(), 1);
    }
    let his = read("/users/viktor.dahl@contoso.example/memberOf".to_owned()).await;
    assert_eq!(his["value"][0]["id"], group["id"]);

    let sofia = read(format!("/users/{SOFIA}?$select=id")).await;
    let filter = format!("$filter=principalId%20eq%20'{}'", sofia["id"].as_str().unwrap());
    let assignments = "/roleManagement/directory/roleAssignments";
    let hers = read(format!("{assignments}?{filter}&$expand=roleDefinition")).await;
    let hers = hers["value"].as_array().unwrap();
    assert_eq!(hers.len(), 1);
    assert_eq!(hers[0]["roleDefinition"]["displayName"], "Global Administrator");
    let plain = read(format!("{assignments}?{filter}")).await;
    assert_eq!(plain["value"][0].get("roleDefinition"), None);
    let one = read(format!("{assignments}/{}", hers[0]["id"].as_str().unwrap())).await;
    assert_eq!(one["principalId"], sofia["id"]);
    let roles = read("/directoryRoles".to_owned()).await;
    let global = roles["value"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["roleTemplateId"] == "62e90394-69f5-4237-9190-012177145e10");
    let path = format!("/directoryRoles/{}/members", global.unwrap()["id"].as_str().unwrap());
    assert_eq!(read(path).await["value"][0]["id"], sofia["id"]);

    let organization = read("/organization".to_owned()).await;
    let domains = read("/domains".to_owned()).await;
    let default = &organization["value"][0]["verifiedDomains"][0]["name"];
    assert_eq!(&domains["value"][0]["id"], default);
    let skus = read("/subscribedSkus".to_owned()).await;
    assert_eq!(skus["value"][0]["servicePlans"][0]["servicePlanName"], "AAD_PREMIUM");
}

/// A world of the version before this one: nothing of it is in its files.
#[tokio::test]
async fn an_older_world_is_read() {
    let (folder, world) = world();
    drop(world);
    let file = folder.path().join("tenant.json");
    let mut tenant: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    for person in tenant["people"].as_array_mut().unwrap() {
        person.as_object_mut().unwrap().remove("security").unwrap();
    }
    std::fs::write(&file, tenant.to_string()).unwrap();
    for name in ["policies.json", "oath-tokens.json", "log.json"] {
        assert!(!folder.path().join(name).exists(), "{name} is written when it is changed");
    }
    let world = World::open(Options::new(folder.path())).unwrap();
    let path = format!("/users/{WEBER}/authentication");
    let methods = call(&world, "GET", &format!("{path}/methods"), None).await.json();
    assert_eq!(methods["value"].as_array().unwrap().len(), 1);
    let body = json!({ "perUserMfaState": "enabled" });
    let requirements = format!("{path}/requirements");
    assert_eq!(call(&world, "PATCH", &requirements, Some(body)).await.status, 204);
    let shown = call(&world, "GET", &requirements, None).await.json();
    assert_eq!(shown["perUserMfaState"], "enabled");
}
