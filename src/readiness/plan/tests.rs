//! What is planned, what is not, and what a person is told of it.

mod access;
mod people;

use serde_json::{Value, json};

use super::same::{canonical, differences, same, says};
use super::*;
use crate::ceremony::nouns::{RequestIds, TenantTrouble, Trouble};

const KEY: &str = "2fc0579f-8113-47ea-b116-bb5a8db9202a";
const OTHER_KEY: &str = "fa2b99dc-9e39-4257-8f92-4a30d23c4118";
const GROUP: &str = "11111111-2222-3333-4444-555555555555";
const DEFAULT: &str = "00000000-0000-0000-0000-000000000001";

fn wanted(text: &str) -> Wanted {
    toml::from_str(text).expect(text)
}

fn target(id: &str) -> Value {
    json!({ "targetType": "group", "id": id, "isRegistrationRequired": false })
}

fn of(id: &str, more: Value) -> Value {
    let name = format!("{}{}", id[..1].to_lowercase(), &id[1..]);
    let mut it = json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#x",
        "@odata.type": format!("#microsoft.graph.{name}AuthenticationMethodConfiguration"),
        "id": id,
        "state": "enabled",
        "includeTargets": [target("all_users")],
        "excludeTargets": [],
        "unknownMember": { "of": "later" },
    });
    for (name, value) in more.as_object().expect("an object") {
        it[name] = value.clone();
    }
    it
}

/// A tenant in which everything is on, with one profile of two models.
fn configurations() -> Vec<Value> {
    let mut all = target("all_users");
    all["allowedPasskeyProfiles"] = json!([DEFAULT]);
    all["unknownMember"] = json!(7);
    let mut app = target("all_users");
    app["authenticationMode"] = json!("any");
    vec![
        of(
            FIDO2,
            json!({
                "isSelfServiceRegistrationAllowed": true,
                "isAttestationEnforced": false,
                "keyRestrictions": null,
                "defaultPasskeyProfile": DEFAULT,
                "includeTargets": [all],
                "passkeyProfiles": [{
                    "id": DEFAULT,
                    "name": "Default passkey profile",
                    "passkeyTypes": "synced,deviceBound",
                    "attestationEnforcement": "disabled",
                    "unknownMember": "kept",
                    "keyRestrictions": {
                        "isEnforced": true,
                        "enforcementType": "allow",
                        "aaGuids": [KEY.to_uppercase(), OTHER_KEY, KEY],
                    },
                }],
            }),
        ),
        of(
            PASS,
            json!({
                "minimumLifetimeInMinutes": 60, "defaultLifetimeInMinutes": 60,
                "maximumLifetimeInMinutes": 480, "defaultLength": 8, "isUsableOnce": false,
            }),
        ),
        of(
            AUTHENTICATOR,
            json!({
                "isSoftwareOathEnabled": true,
                "includeTargets": [app],
                "featureSettings": {
                    "displayAppInformationRequiredState": { "state": "default" },
                    "displayLocationInformationRequiredState": { "state": "default" },
                    "unknownFeature": { "state": "enabled" },
                },
            }),
        ),
        of(SMS, json!({})),
        of(VOICE, json!({ "isOfficePhoneAllowed": true })),
        of(SOFTWARE_OATH, json!({})),
        of(HARDWARE_OATH, json!({})),
    ]
}

/// With these configurations, strengths and policies.
fn tenant(configurations: &[Value], strengths: Value, policies: Value) -> Read {
    let mut read = Read::default();
    let mut put = |at: DocumentAt, document: Value| read.0.insert(at, Ok(document));
    for it in configurations {
        put(configuration(it["id"].as_str().expect("an id")), it.clone());
    }
    for version in [GraphVersion::V1, GraphVersion::Beta] {
        put(
            methods_policy(version),
            json!({
                "id": "authenticationMethodsPolicy",
                "policyVersion": "1.5",
                "lastModifiedDateTime": "2026-01-01T00:00:00Z",
                "registrationEnforcement": { "authenticationMethodsRegistrationCampaign": {
                    "state": "default", "snoozeDurationInDays": 1,
                    "includeTargets": [], "excludeTargets": [],
                }},
                "systemCredentialPreferences": {
                    "state": "default", "includeTargets": [target("all_users")],
                    "excludeTargets": [],
                },
                "authenticationMethodConfigurations": configurations,
            }),
        );
    }
    put(DocumentAt::v1(STRENGTHS), json!({ "value": strengths }));
    put(DocumentAt::v1(ACCESS_POLICIES), json!({ "value": policies }));
    put(DocumentAt::v1(SECURITY_DEFAULTS), json!({ "isEnabled": false }));
    read
}

fn usual() -> Read {
    tenant(&configurations(), json!([]), json!([]))
}

fn planned(text: &str) -> Plan {
    let plan = plan(&wanted(text), &usual(), None);
    assert_eq!(plan.not_planned, [], "{text}");
    plan
}

fn only(text: &str) -> Planned {
    let plan = planned(text);
    let [only] = plan.changes.as_slice() else { panic!("{text}: {plan:?}") };
    only.clone()
}

/// The documents once the plan is made.
fn made(read: &Read, plan: &Plan) -> Read {
    let mut read = read.clone();
    for Planned { change, .. } in &plan.changes {
        let document = read.0.get_mut(&change.at).expect("it was read").as_mut().expect("it was");
        for (name, value) in change.body.as_object().expect("an object") {
            document[name] = value.clone();
        }
    }
    read
}

#[test]
fn the_form_of_a_document_is_no_difference() {
    let one = json!({
        "@odata.type": "x", "passkeyTypes": "synced, deviceBound", "excludeTargets": null,
        "aaGuids": [KEY.to_uppercase(), OTHER_KEY, KEY],
        "authenticationStrength": { "id": GROUP, "displayName": "Shown, not kept" },
    });
    let other = json!({
        "passkeyTypes": "deviceBound,synced", "aaGuids": [OTHER_KEY, KEY], "policyVersion": "1.6",
        "includeTargets": [], "authenticationStrength": { "id": GROUP.to_uppercase() },
    });
    assert!(same(&one, &other), "{} {}", canonical(&one), canonical(&other));
    assert_eq!(differences(&one, &other), []);
    for (one, other) in [
        (json!({ "state": "enabled" }), json!({ "state": "disabled" })),
        (json!({ "a": false }), json!({})),
        (json!({ "a": ["x"] }), json!({ "a": [] })),
        (json!({ "name": "A, b" }), json!({ "name": "b, A!" })),
        (json!({ "name": "Key" }), json!({ "name": "key" })),
    ] {
        assert!(!same(&one, &other), "{one} {other}");
        assert_ne!(differences(&one, &other), []);
    }
    let wanted = json!({ "includeTargets": [{ "id": "all_users" }] });
    assert!(says(&json!({ "state": "on", "includeTargets": [target("all_users")] }), &wanted));
    let both = json!({ "includeTargets": [target("all_users"), target(GROUP)] });
    assert!(!says(&both, &wanted), "a list is whole");
}

#[test]
fn what_is_so_already_is_no_change_whatever_its_form() {
    let text = format!(
        "[passkeys]\nstate = \"on\"\nself_service = true\nwithout = []
        groups = [{{ group = \"everybody\", profiles = [\"DEFAULT passkey profile\"] }}]
        [passkeys.profiles.default]\ntypes = [\"device-bound\", \"synced\"]
        attestation = \"not-enforced\"\nonly_models = [\"{OTHER_KEY}\", \"{}\"]
        [pass]\nstate = \"on\"\nlifetimes = {{ shortest = 60, usual = 60, longest = 480 }}
        [authenticator]\nmode = \"any\"\nshow_app = \"microsoft\"
        [voice]\noffice_phone = true\n[sms]\ngroups = \"everybody\"
        [system_preferred]\nstate = \"microsoft\"\n[campaign]\nsnooze_days = 1",
        KEY.to_uppercase()
    );
    assert_eq!(planned(&text).changes, []);
    assert_eq!(planned("").changes, []);
}

#[test]
fn a_change_holds_what_differs_and_its_lists_whole() {
    let sms = only("[sms]\nstate = \"off\"\ngroups = \"everybody\"");
    let kind = "#microsoft.graph.smsAuthenticationMethodConfiguration";
    assert_eq!(sms.change.body, json!({ "@odata.type": kind, "state": "disabled" }));
    assert_eq!(sms.change.at, configuration(SMS));
    assert_eq!(sms.change.at.version, GraphVersion::V1);
    assert_eq!(
        sms.differences,
        [Difference {
            at: "state".to_owned(),
            before: Some("\"enabled\"".to_owned()),
            after: Some("\"disabled\"".to_owned()),
        }]
    );

    let app = only("[authenticator]\nmode = \"push\"\nshow_app = \"on\"");
    let body = &app.change.body;
    assert_eq!(body["includeTargets"][0]["isRegistrationRequired"], false);
    assert_eq!(body["includeTargets"][0]["authenticationMode"], "push");
    assert_eq!(body["featureSettings"]["unknownFeature"]["state"], "enabled", "an object is whole");
    assert_eq!(body.get("isSoftwareOathEnabled"), None);

    let oath = only("[hardware_oath]\nstate = \"off\"");
    assert_eq!(oath.change.at.version, GraphVersion::Beta);
    let preferred = only("[system_preferred]\nstate = \"on\"");
    assert_eq!(preferred.change.at, methods_policy(GraphVersion::Beta));
    assert_eq!(preferred.change.before.get("authenticationMethodConfigurations"), None);
    let campaign = only("[campaign]\ntowards = { method = \"passkey\", groups = \"everybody\" }");
    assert_eq!(campaign.change.at, methods_policy(GraphVersion::V1));
    let sent = &campaign.change.body["registrationEnforcement"]["authenticationMethodsRegistrationCampaign"];
    assert_eq!(sent["includeTargets"][0]["targetedAuthenticationMethod"], "fido2");
    assert_eq!(sent["snoozeDurationInDays"], 1);
}

#[test]
fn profiles_are_found_by_name_and_none_is_lost() {
    let text = format!(
        "[passkeys]\ngroups = [{{ group = \"{GROUP}\", profiles = [\"Desk keys\", \"default\"] }},
            {{ group = \"everybody\", profiles = [\"default\"] }}]
        [passkeys.profiles.\"Desk keys\"]\nattestation = \"enforced\"\nonly_models = [\"{KEY}\"]"
    );
    let change = only(&text).change;
    let profiles = change.body["passkeyProfiles"].as_array().expect("a list");
    let [default, desk] = profiles.as_slice() else { panic!("{profiles:?}") };
    assert_eq!(default["unknownMember"], "kept");
    assert_eq!(default["keyRestrictions"]["aaGuids"][0], KEY.to_uppercase());
    assert_eq!(
        (&desk["name"], &desk["attestationEnforcement"], &desk["keyRestrictions"]["aaGuids"]),
        (&json!("Desk keys"), &json!("registrationOnly"), &json!([KEY]))
    );
    let targets = &change.body["includeTargets"];
    assert_eq!(targets[0]["allowedPasskeyProfiles"], json!([desk["id"], DEFAULT]));
    assert_eq!(targets[1]["unknownMember"], 7);
    assert_eq!(change.body.get("state"), None);

    let missing = plan(
        &wanted("[passkeys]\ngroups = [{ group = \"everybody\", profiles = [\"Others\"] }]"),
        &usual(),
        None,
    );
    assert_eq!(missing.not_planned, [NotPlanned::NoProfile("Others".to_owned())]);
    assert_eq!(missing.changes, []);
}

/// Microsoft's pages have named three and ten; a tenant may have more. Over 20 KB Entra refuses, and says so.
#[test]
fn profiles_in_any_number_are_kept() {
    let text = "[passkeys.profiles.default]\ntypes = [\"device-bound\"]";
    for more in [0, 2, 9, 40, 400] {
        let mut read = usual();
        let fido2 = read.0.get_mut(&configuration(FIDO2)).expect("it was read");
        let fido2 = fido2.as_mut().expect("it was read");
        let profiles = fido2["passkeyProfiles"].as_array_mut().expect("a list");
        let one = profiles[0].clone();
        profiles.extend((0..more).map(|number| {
            let id = uuid::Uuid::from_u128(number + 1).to_string();
            let mut it = one.clone();
            (it["id"], it["name"]) = (json!(id), json!(format!("Profile {number}")));
            it
        }));
        let before = fido2["passkeyProfiles"].clone();
        let plan = plan(&wanted(text), &read, None);
        let [planned] = plan.changes.as_slice() else { panic!("{more}: {plan:?}") };
        let after = planned.change.body["passkeyProfiles"].as_array().expect("a list");
        assert_eq!(after[1..], before.as_array().expect("a list")[1..], "{more}");
        assert_ne!(after[0], before[0], "{more}");
    }
}

/// Beginning with profiles cannot be undone, so a plan never does.
#[test]
fn a_tenant_without_profiles_gets_none() {
    let mut all = configurations();
    all[0]["passkeyProfiles"] = json!(null);
    all[0]["defaultPasskeyProfile"] = json!(null);
    let read = tenant(&all, json!([]), json!([]));
    let other = wanted("[passkeys.profiles.Desk]\nattestation = \"enforced\"");
    let other = plan(&other, &read, None);
    assert_eq!(other.not_planned, [NotPlanned::ProfilesNotInUse("Desk".to_owned())]);
    let text = format!(
        "[passkeys.profiles.default]\nattestation = \"enforced\"\nall_models_but = [\"{KEY}\"]"
    );
    let plan = plan(&wanted(&text), &read, None);
    let body = &plan.changes[0].change.body;
    assert_eq!(body["isAttestationEnforced"], true);
    assert_eq!(body["keyRestrictions"]["enforcementType"], "block");
    assert_eq!(body.get("passkeyProfiles"), None);
}

#[test]
fn a_second_plan_is_empty() {
    let models = format!("[passkeys.profiles.Desk]\nonly_models = [\"{KEY}\"]");
    for text in [
        crate::config::tenant::MIXED,
        "[passkeys]\nstate = \"off\"\nself_service = false",
        &models,
        &format!("[sms]\nsign_in = true\nwithout = [\"{GROUP}\"]\ngroups = [\"{GROUP}\"]"),
        "[authenticator]\nmode = \"passwordless\"\ncodes = false\nshow_place = \"off\"",
        "[campaign]\nstate = \"on\"\nsnooze_days = 0\ntowards = { method = \"authenticator\", groups = \"everybody\" }",
        &format!("[system_preferred]\nstate = \"off\"\nwithout = [\"{GROUP}\"]"),
        "security_defaults = \"on\"",
    ] {
        let wanted = wanted(text);
        let read = usual();
        let first = plan(&wanted, &read, None);
        assert_ne!(first.changes, [], "{text}");
        assert_eq!(plan(&wanted, &read, None).id(), first.id());
        let second = plan(&wanted, &made(&read, &first), None);
        assert_eq!(second, Plan::default(), "{text}");
        assert_ne!(second.id(), first.id());
    }
}

#[test]
fn what_could_not_be_read_is_not_planned() {
    let mut read = usual();
    let why = Trouble::Tenant(TenantTrouble::NotFound { ids: RequestIds::default() });
    read.0.insert(configuration(SMS), Err(why.clone()));
    let wanted = wanted("[sms]\nstate = \"off\"\n[voice]\nstate = \"off\"");
    let plan = plan(&wanted, &read, None);
    assert_eq!(plan.not_planned, [NotPlanned::NotRead { at: configuration(SMS), why: why.into() }]);
    assert_eq!(plan.changes.len(), 1);
}

/// A document can hold anything: none of it stops the program.
#[test]
fn odd_documents_are_planned_or_left_alone() {
    for odd in [
        json!(null),
        json!([]),
        json!("x"),
        json!({ "includeTargets": "x" }),
        json!({
            "state": 7, "includeTargets": [null, 3, { "id": null }], "passkeyProfiles": [null, {}],
            "featureSettings": null, "excludeTargets": { "id": 1 },
        }),
    ] {
        let mut read = usual();
        for document in read.0.values_mut() {
            *document = Ok(odd.clone());
        }
        let all = format!("{}\n[campaign]\nstate = \"on\"", crate::config::tenant::MIXED);
        plan(&wanted(&all), &read, None);
        plan(&wanted(crate::config::tenant::KEYS_ONLY), &read, None);
    }
}
