//! Policies that are changed: what the tenant then shows is what it then does.

use serde_json::{Value, json};

use super::http::{AMIRA, Answer, ask, get, post};
use super::operators::{SOFIA, token_of, world};
use super::registration::{plug_with_pin, register};
use crate::practice::{KeyModel, Options, World};

const POLICY: &str = "/policies/authenticationMethodsPolicy";
const CONFIGURATIONS: &str =
    "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations";
const ACCESS: &str = "/v1.0/identity/conditionalAccess/policies";

async fn call(world: &World, method: &str, path: &str, body: Option<Value>) -> Answer {
    let scopes = [
        "Policy.Read.All",
        "Policy.ReadWrite.AuthenticationMethod",
        "Policy.ReadWrite.ConditionalAccess",
        "Policy.ReadWrite.SecurityDefaults",
    ];
    ask(world, &token_of(world, SOFIA, &scopes), method, path, body).await
}

async fn patch_fido2(world: &World, mut body: Value) -> Answer {
    body["@odata.type"] = json!("#microsoft.graph.fido2AuthenticationMethodConfiguration");
    call(world, "PATCH", &format!("/v1.0{CONFIGURATIONS}/fido2"), Some(body)).await
}

async fn fido2(world: &World) -> Value {
    get(world, &format!("{CONFIGURATIONS}/fido2")).await.json()
}

#[tokio::test]
async fn what_the_passkey_policy_shows_is_what_it_enforces() {
    let (folder, world) = world();
    let host = plug_with_pin(&world, KeyModel::Allowed);
    let before = fido2(&world).await;
    for (change, said) in [
        (json!({ "state": "disabled" }), "not enabled for FIDO2"),
        (json!({ "isSelfServiceRegistrationAllowed": false }), "Self-service"),
        (json!({ "includeTargets": [] }), "not enabled for FIDO2"),
        (
            json!({ "excludeTargets": [{ "id": "all_users", "targetType": "group" }] }),
            "not enabled for FIDO2",
        ),
        (
            json!({ "includeTargets": [{
                "id": "all_users", "targetType": "group", "allowedPasskeyProfiles": [],
            }] }),
            "key restrictions",
        ),
    ] {
        assert_eq!(patch_fido2(&world, change.clone()).await.status, 204, "{change}");
        let refusal = register(&world, AMIRA, &host).await;
        assert_eq!(refusal.refusal(), (400, "badRequest".into()), "{change}");
        let message = refusal.json()["error"]["message"].as_str().unwrap().to_owned();
        assert!(message.contains(said), "{change}: {message}");
        let back: Value = ["state", "isSelfServiceRegistrationAllowed", "includeTargets"]
            .into_iter()
            .chain(["excludeTargets"])
            .map(|it| (it.to_owned(), before[it].clone()))
            .collect::<serde_json::Map<_, _>>()
            .into();
        assert_eq!(patch_fido2(&world, back).await.status, 204);
        assert_eq!(fido2(&world).await, before);
    }
    // The profile that allows everything, for a key that the other one does not name.
    let other = plug_with_pin(&world, KeyModel::NotAllowed);
    assert_eq!(register(&world, AMIRA, &other).await.status, 400);
    let targets = json!({ "includeTargets": [{
        "id": "all_users", "targetType": "group",
        "allowedPasskeyProfiles": [before["defaultPasskeyProfile"]],
    }] });
    assert_eq!(patch_fido2(&world, targets).await.status, 204);
    drop(world);
    let world = World::open(Options::new(folder.path())).unwrap();
    let other = {
        drop(other);
        plug_with_pin(&world, KeyModel::NotAllowed)
    };
    assert_eq!(register(&world, AMIRA, &other).await.status, 201);
}

#[tokio::test]
async fn the_two_older_properties_and_the_default_profile_mirror_each_other() {
    let (_folder, world) = world();
    let restrictions = json!({
        "isEnforced": true, "enforcementType": "block",
        "aaGuids": ["fa2b99dc-9e39-4257-8f92-4a30d23c4118"],
    });
    let change = json!({ "isAttestationEnforced": true, "keyRestrictions": restrictions });
    assert_eq!(patch_fido2(&world, change).await.status, 204);
    let shown = fido2(&world).await;
    let profiles = shown["passkeyProfiles"].as_array().unwrap();
    let default = profiles.iter().find(|it| it["id"] == shown["defaultPasskeyProfile"]).unwrap();
    assert_eq!(default["keyRestrictions"], restrictions);
    assert_eq!(default["attestationEnforcement"], "registrationOnly");

    let mut profiles = shown["passkeyProfiles"].clone();
    profiles[0]["attestationEnforcement"] = json!("disabled");
    profiles.as_array_mut().unwrap().push(json!({ "name": "Third" }));
    assert_eq!(patch_fido2(&world, json!({ "passkeyProfiles": profiles })).await.status, 204);
    let shown = fido2(&world).await;
    assert_eq!(shown["isAttestationEnforced"], false);
    assert!(shown["passkeyProfiles"][2]["id"].is_string());
    let policy = get(&world, POLICY).await.json();
    assert_ne!(policy["lastModifiedDateTime"], "1970-01-01T00:00:00Z");
}

#[tokio::test]
async fn a_change_that_makes_no_sense_changes_nothing() {
    let (_folder, world) = world();
    let before = get(&world, POLICY).await.json();
    let desk = fido2(&world).await["passkeyProfiles"][1].clone();
    let many: Vec<String> =
        (0..600).map(|it| format!("00000000-0000-4000-8000-{it:012}")).collect();
    for change in [
        json!({ "state": "on" }),
        json!({ "shoeSize": 43 }),
        json!({ "defaultLength": 8 }),
        json!({ "passkeyProfiles": [desk] }),
        json!({ "passkeyProfiles": [before["x"]] }),
        json!({ "keyRestrictions": { "aaGuids": ["not a GUID"] } }),
        json!({ "keyRestrictions": { "aaGuids": many } }),
        json!({ "keyRestrictions": [true, "allow", []] }),
        json!({ "includeTargets": [{ "id": "everybody", "targetType": "group" }] }),
        json!({ "includeTargets": [{
            "id": "all_users", "targetType": "group",
            "allowedPasskeyProfiles": ["00000000-0000-4000-8000-000000000000"],
        }] }),
        json!({ "passkeyProfiles": [{ "id": desk["id"], "passkeyTypes": "deviceBound,hybrid" }] }),
    ] {
        assert_eq!(patch_fido2(&world, change.clone()).await.refusal().0, 400, "{change}");
    }
    let path = format!("/v1.0{CONFIGURATIONS}/fido2");
    for body in [
        json!({ "state": "disabled" }),
        json!({ "@odata.type": "#microsoft.graph.smsAuthenticationMethodConfiguration" }),
    ] {
        assert_eq!(call(&world, "PATCH", &path, Some(body)).await.refusal().0, 400);
    }
    let unknown = format!("/v1.0{CONFIGURATIONS}/smoke");
    assert_eq!(call(&world, "PATCH", &unknown, Some(json!({}))).await.refusal().0, 404);
    assert_eq!(get(&world, POLICY).await.json(), before);
}

#[tokio::test]
async fn the_pass_policy_rules_the_next_pass_and_is_reset() {
    let (_folder, world) = world();
    let path = format!("/v1.0{CONFIGURATIONS}/TEMPORARYACCESSPASS");
    let patch = |body: Value| {
        let (world, path) = (world.clone(), path.clone());
        async move {
            let mut body = body;
            let name = "temporaryAccessPassAuthenticationMethodConfiguration";
            body["@odata.type"] = json!(format!("microsoft.graph.{name}"));
            call(&world, "PATCH", &path, Some(body)).await
        }
    };
    for wrong in [
        json!({ "minimumLifetimeInMinutes": 9 }),
        json!({ "maximumLifetimeInMinutes": 43201 }),
        json!({ "defaultLength": 7 }),
        json!({ "defaultLifetimeInMinutes": 500 }),
        json!({ "minimumLifetimeInMinutes": 500 }),
    ] {
        assert_eq!(patch(wrong.clone()).await.refusal().0, 400, "{wrong}");
    }
    let change = json!({
        "minimumLifetimeInMinutes": 10, "defaultLifetimeInMinutes": 20,
        "maximumLifetimeInMinutes": 30, "defaultLength": 12, "isUsableOnce": true,
    });
    assert_eq!(patch(change).await.status, 204);
    let passes = format!("{AMIRA}/authentication/temporaryAccessPassMethods");
    let made = post(&world, &passes, json!({})).await.json();
    assert_eq!(made["lifetimeInMinutes"], 20);
    assert_eq!(made["isUsableOnce"], true);
    assert_eq!(made["temporaryAccessPass"].as_str().unwrap().len(), 12);
    for body in [json!({ "lifetimeInMinutes": 60 }), json!({ "isUsableOnce": false })] {
        assert_eq!(post(&world, &passes, body).await.refusal(), (400, "badRequest".into()));
    }
    assert_eq!(call(&world, "DELETE", &path, None).await.status, 204);
    assert_eq!(post(&world, &passes, json!({ "lifetimeInMinutes": 60 })).await.status, 201);
}

#[tokio::test]
async fn the_whole_policy_is_changed_member_by_member() {
    let (_folder, world) = world();
    let campaign = |state: &str| {
        json!({ "registrationEnforcement": { "authenticationMethodsRegistrationCampaign": {
            "state": state,
            "includeTargets": [{
                "id": "all_users", "targetType": "group",
                "targetedAuthenticationMethod": "microsoftAuthenticator",
            }],
        }}})
    };
    let path = format!("/v1.0{POLICY}");
    assert_eq!(call(&world, "PATCH", &path, Some(campaign("enabled"))).await.status, 204);
    let shown = get(&world, POLICY).await.json();
    let shown = &shown["registrationEnforcement"]["authenticationMethodsRegistrationCampaign"];
    assert_eq!((&shown["state"], &shown["snoozeDurationInDays"]), (&json!("enabled"), &json!(1)));
    assert_eq!(call(&world, "PATCH", &path, Some(campaign("on"))).await.refusal().0, 400);

    let preferences = json!({ "systemCredentialPreferences": { "state": "disabled" } });
    let v1 = call(&world, "PATCH", &path, Some(preferences.clone())).await;
    assert_eq!(v1.refusal().0, 400);
    let beta = format!("/beta{POLICY}");
    assert_eq!(call(&world, "PATCH", &beta, Some(preferences)).await.status, 204);
    let opt_out = json!({ "optOutSettings": { "passkeyDynamicMigration": true } });
    assert_eq!(call(&world, "PATCH", &beta, Some(opt_out)).await.status, 204);
    let shown = call(&world, "GET", &beta, None).await.json();
    assert_eq!(shown["systemCredentialPreferences"]["state"], "disabled");
    assert_eq!(shown["systemCredentialPreferences"]["includeTargets"][0]["id"], "all_users");
    assert_eq!(shown["optOutSettings"]["passkeyDynamicMigration"], true);
}

#[tokio::test]
async fn security_defaults_are_switched() {
    let (_folder, world) = world();
    let path = "/v1.0/policies/identitySecurityDefaultsEnforcementPolicy";
    assert_eq!(call(&world, "GET", path, None).await.json()["isEnabled"], false);
    let options = format!("{path}?$top=1");
    assert_eq!(call(&world, "GET", &options, None).await.refusal().0, 400);
    for wrong in [json!({ "isEnabled": "true" }), json!({ "enabled": true })] {
        assert_eq!(call(&world, "PATCH", path, Some(wrong)).await.refusal().0, 400);
    }
    let on = json!({ "isEnabled": true });
    assert_eq!(call(&world, "PATCH", path, Some(on)).await.status, 204);
    assert_eq!(call(&world, "GET", path, None).await.json()["isEnabled"], true);
}

#[tokio::test]
async fn conditional_access_is_read_planned_and_changed() {
    let (_folder, world) = world();
    let listed = call(&world, "GET", ACCESS, None).await.json();
    let context = &listed["value"][0];
    assert_eq!(context["state"], "enabled");
    let strength = &context["grantControls"]["authenticationStrength"];
    assert_eq!(strength["allowedCombinations"], json!(["fido2"]));

    let wanted = json!({
        "displayName": "Phishing-resistant for everybody",
        "state": "enabledForReportingButNotEnforced",
        "conditions": {
            "users": { "includeUsers": ["All"] },
            "applications": { "includeApplications": ["All"] },
        },
        "grantControls": {
            "operator": "OR",
            "authenticationStrength": { "id": "00000000-0000-0000-0000-000000000004" },
        },
    });
    let made = call(&world, "POST", ACCESS, Some(wanted.clone())).await;
    assert_eq!(made.status, 201, "{made:?}");
    let made = made.json();
    let one = format!("{ACCESS}/{}", made["id"].as_str().unwrap());
    assert_eq!(call(&world, "GET", &one, None).await.json()["id"], made["id"]);
    let combinations = &made["grantControls"]["authenticationStrength"]["allowedCombinations"];
    assert_eq!(combinations.as_array().unwrap().len(), 3);

    let change = json!({ "state": "enabled", "conditions": { "users": {
        "excludeUsers": ["b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01"],
    }}});
    assert_eq!(call(&world, "PATCH", &one, Some(change)).await.status, 204);
    let changed = call(&world, "GET", &one, None).await.json();
    assert_eq!(changed["state"], "enabled");
    assert_eq!(changed["conditions"]["users"]["includeUsers"], json!(["All"]));
    assert_eq!(changed["conditions"]["users"]["excludeUsers"].as_array().unwrap().len(), 1);
    assert!(changed["modifiedDateTime"].is_string());

    let with = |pointer: &str, value: Value| {
        let mut body = wanted.clone();
        let (parent, member) = pointer.rsplit_once('/').unwrap();
        body.pointer_mut(parent).unwrap()[member] = value;
        body
    };
    for wrong in [
        with("/state", json!("on")),
        with("/displayName", Value::Null),
        with("/conditions/users", json!({})),
        with("/conditions/applications", json!({})),
        with("/grantControls", Value::Null),
        with("/grantControls/builtInControls", json!(["magic"])),
        with(
            "/grantControls/authenticationStrength/id",
            json!("00000000-0000-0000-0000-0000000000ff"),
        ),
        with("/conditions/users/includeEverybody", json!(true)),
    ] {
        assert_eq!(
            call(&world, "POST", ACCESS, Some(wrong.clone())).await.refusal().0,
            400,
            "{wrong}"
        );
        assert_eq!(listed["value"].as_array().unwrap().len(), 2);
    }
    assert_eq!(call(&world, "DELETE", &one, None).await.status, 204);
    assert_eq!(call(&world, "GET", &one, None).await.refusal().0, 404);
    let filter = format!("{ACCESS}?$filter=state%20eq%20'enabled'");
    let enabled = call(&world, "GET", &filter, None).await.json();
    assert_eq!(enabled["value"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_strength_is_read_by_its_id() {
    let (_folder, world) = world();
    let strengths = "/policies/authenticationStrengthPolicies";
    let path = format!("{strengths}/00000000-0000-0000-0000-000000000004");
    assert_eq!(get(&world, &path).await.json()["policyType"], "builtIn");
    let path = format!("{strengths}/00000000-0000-0000-0000-000000000009");
    assert_eq!(get(&world, &path).await.refusal().0, 404);
}
