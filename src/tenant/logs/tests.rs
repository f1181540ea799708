//! What counts as a step of a sign-in, as somebody's sign-in, and as a registration.

use serde_json::{Value, json};

use super::*;

const APP: &str = "66666666-7777-8888-9999-000000000000";

fn person() -> Person {
    Person { id: "b4b6bb1e-5b3c".into(), name: "A".into(), upn: "a@b.example".into() }
}

fn sign_in(change: Value) -> Option<LoggedSignIn> {
    let mut entry = json!({
        "createdDateTime": "2026-11-25T10:00:00Z",
        "userId": "B4B6BB1E-5B3C",
        "appId": APP,
        "uniqueTokenIdentifier": "u",
        "incomingTokenType": "none",
        "status": {"errorCode": 0},
        "authenticationDetails": [step("FIDO2 security key", "Correct credential", true)],
    });
    let members = entry.as_object_mut().expect("an object");
    members.extend(change.as_object().expect("an object").clone());
    serde_json::from_value::<SignIn>(entry).expect("it reads").of(&person(), APP)
}

fn step(method: &str, detail: &str, succeeded: bool) -> Value {
    json!({"authenticationMethod": method, "authenticationStepResultDetail": detail,
        "succeeded": succeeded})
}

fn shown(method: &str) -> LoggedStep {
    LoggedStep::Shown { method: method.to_owned() }
}

#[test]
fn only_what_the_person_showed_at_this_sign_in_is_a_step() {
    let key = || step("FIDO2 security key", "Correct credential", true);
    let rows: [(&str, Value, Vec<LoggedStep>); 10] = [
        ("a key", json!([key()]), vec![shown("FIDO2 security key")]),
        (
            "a password, and a key",
            json!([step("Password", "Correct password", true), key()]),
            vec![shown("Password"), shown("FIDO2 security key")],
        ),
        ("a failure first", json!([step("Passkey", "Failed", false)]), vec![]),
        ("nobody says that it succeeded", json!([{"authenticationMethod": "Passkey"}]), vec![]),
        (
            "by claim",
            json!([step("Passkey", "MFA requirement satisfied by claim in the token", true)]),
            vec![LoggedStep::Earlier],
        ),
        ("before", json!([step("Previously satisfied", "", true)]), vec![LoggedStep::Earlier]),
        (
            "in capitals",
            json!([step("PREVIOUSLY SATISFIED", "FIRST FACTOR", true)]),
            vec![LoggedStep::Earlier],
        ),
        ("no word", json!([step("", "Correct", true)]), vec![]),
        ("nulls", json!([{"authenticationMethod": null, "succeeded": true}]), vec![]),
        ("none", json!(null), vec![]),
    ];
    for (what, details, steps) in rows {
        let found = sign_in(json!({"authenticationDetails": details})).expect(what);
        assert_eq!(found.steps, steps, "{what}");
    }
    let by_token =
        sign_in(json!({"incomingTokenType": "primaryRefreshToken"})).expect("it is theirs");
    assert_eq!(by_token.steps, [LoggedStep::Earlier]);
    let quiet = sign_in(json!({"incomingTokenType": null, "uniqueTokenIdentifier": null}));
    let quiet = quiet.expect("it is theirs");
    assert_eq!((quiet.token_id, quiet.steps.len()), (None, 1));
}

#[test]
fn what_is_somebody_elses_or_failed_is_no_sign_in() {
    for change in [
        json!({"userId": "another"}),
        json!({"userId": null}),
        json!({"appId": "another"}),
        json!({"appId": null}),
        json!({"status": {"errorCode": 50126}}),
        json!({"status": {}}),
        json!({"status": null}),
        json!({"createdDateTime": null}),
    ] {
        assert_eq!(sign_in(change.clone()), None, "{change}");
    }
}

#[test]
fn a_registration_is_a_passkey_of_the_person_that_was_registered() {
    let admin = "Admin registered security info";
    let key = "Admin registered Passkey (device-bound) method for user";
    let rows = [
        (admin, Some(key), "success", "b4b6bb1e-5b3c", json!(null), true),
        (
            "User registered security info",
            Some("User registered FIDO2"),
            "success",
            "B4B6BB1E-5B3C",
            json!([]),
            true,
        ),
        ("Add Passkey (device-bound)", None, "success", "b4b6bb1e-5b3c", json!(null), true),
        (admin, None, "success", "b4b6bb1e-5b3c", json!([{"key": "AAGUID", "value": "x"}]), true),
        (admin, None, "success", "b4b6bb1e-5b3c", json!([{"key": null}]), false),
        (
            admin,
            Some("Admin registered temporary access pass method"),
            "success",
            "b4b6bb1e-5b3c",
            json!(null),
            false,
        ),
        ("Admin deleted security info", Some(key), "success", "b4b6bb1e-5b3c", json!(null), false),
        (admin, Some(key), "failure", "b4b6bb1e-5b3c", json!(null), false),
        (admin, Some(key), "success", "another", json!(null), false),
    ];
    for (name, reason, result, target, details, wanted) in rows {
        let audit = json!({
            "activityDateTime": "2026-11-25T10:00:00Z",
            "activityDisplayName": name,
            "result": result,
            "resultReason": reason,
            "targetResources": [{"id": null}, {"id": target}],
            "additionalDetails": details,
        });
        let audit: Audit = serde_json::from_value(audit).expect("it reads");
        assert_eq!(audit.is_a_registration_of(&person()), wanted, "{name} {reason:?} {result}");
    }
}
