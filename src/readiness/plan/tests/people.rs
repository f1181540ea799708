//! What a change does to people, and what must be answered by its name.

use super::*;

fn reach(people: &[(&[&str], usize)]) -> Reach {
    let mut reach = Reach::default();
    for (methods, count) in people {
        for _ in 0..*count {
            reach.add(&json!({ "methodsRegistered": methods, "isAdmin": false }));
        }
    }
    reach
}

fn effects(text: &str, reach: Option<&Reach>) -> Vec<(String, Vec<Effect>)> {
    let plan = plan(&wanted(text), &usual(), reach);
    plan.changes.into_iter().map(|it| (it.change.name, it.effects)).collect()
}

#[test]
fn who_loses_a_method_and_who_has_nothing_else_is_counted_over_the_whole_plan() {
    let reach = reach(&[
        (&["mobilePhone"], 14),
        (&["mobilePhone", "passKeyDeviceBound"], 200),
        (&["alternateMobilePhone", "microsoftAuthenticatorPush"], 98),
        (&["mobilePhone", "email", "temporaryAccessPass"], 3),
        (&["officePhone"], 5),
        (&["windowsHelloForBusiness", "mobilePhone"], 1),
        (&[], 40),
    ]);
    let lose = |people, nothing_else| vec![Effect::Lose { people, nothing_else }];
    // Entra can still call them.
    let sms = effects("[sms]\nstate = \"off\"", Some(&reach));
    assert_eq!(sms, [("sms".to_owned(), lose(0, 0))]);
    let both = "[sms]\nstate = \"off\"\n[voice]\nstate = \"off\"";
    assert_eq!(
        effects(both, Some(&reach)),
        [("sms".to_owned(), lose(316, 17)), ("voice".to_owned(), lose(321, 22))]
    );
    let all = format!("{both}\n[authenticator]\nstate = \"off\"");
    let of = |name: &str| {
        effects(&all, Some(&reach)).into_iter().find(|it| it.0 == name).expect("it changes").1
    };
    assert_eq!(of("sms"), lose(316, 17 + 98));
    assert_eq!(of("authenticator"), lose(98, 98));
    // A method that comes in the same plan is something else.
    let mut off = configurations();
    off[0]["state"] = json!("disabled");
    let read = tenant(&off, json!([]), json!([]));
    let with_keys = wanted(&format!("{both}\n[passkeys]\nstate = \"on\""));
    let plan = plan(&with_keys, &read, Some(&reach));
    assert_eq!(plan.changes[0].change.name, "passkeys", "what gives a way in comes first");
    assert_eq!(plan.changes[1].effects, lose(316, 17));
}

#[test]
fn a_lock_out_must_be_answered_by_its_name() {
    let nobody = reach(&[(&["mobilePhone", "passKeySynced"], 9)]);
    let somebody = reach(&[(&["softwareOneTimePasscode"], 1)]);
    for (text, reach, expected) in [
        ("[software_oath]\nstate = \"off\"", Some(&nobody), None),
        ("[software_oath]\nstate = \"off\"", Some(&somebody), Some("software-oath")),
        ("[software_oath]\nstate = \"off\"", None, Some("software-oath")),
        (
            "[hardware_oath]\nwithout = [\"11111111-2222-3333-4444-555555555555\"]",
            Some(&nobody),
            Some("hardware-oath"),
        ),
        ("[sms]\ngroups = [\"11111111-2222-3333-4444-555555555555\"]", None, Some("sms")),
        ("[sms]\nsign_in = true", None, None),
        ("[voice]\noffice_phone = false", None, Some("voice")),
        ("[authenticator]\nmode = \"push\"", None, Some("authenticator")),
        ("[authenticator]\ncodes = false", None, Some("authenticator")),
        ("[authenticator]\nshow_app = \"on\"", None, None),
        ("[passkeys]\nstate = \"off\"", None, Some("passkeys")),
        ("[passkeys]\nself_service = false", None, None),
        ("[passkeys.profiles.default]\nany_model = true", None, None),
        ("[passkeys.profiles.default]\nattestation = \"enforced\"", None, None),
        ("[passkeys.profiles.default]\ntypes = [\"device-bound\"]", None, Some("passkeys")),
        (
            "[passkeys.profiles.default]\nonly_models = [\"2fc0579f-8113-47ea-b116-bb5a8db9202a\"]",
            None,
            Some("passkeys"),
        ),
        (
            "[passkeys.profiles.default]\nall_models_but = [\"2fc0579f-8113-47ea-b116-bb5a8db9202a\"]",
            None,
            Some("passkeys"),
        ),
        ("[pass]\nusable_once = true", None, None),
        ("security_defaults = \"on\"", None, None),
    ] {
        let plan = plan(&wanted(text), &usual(), reach);
        assert_eq!(plan.changes[0].to_be_answered(), expected, "{text}: {plan:?}");
    }
}

/// Who has registered a method may not be among those who may use it.
#[test]
fn a_method_that_is_not_for_everybody_is_no_sure_way_in() {
    let with_app = reach(&[(&["mobilePhone", "microsoftAuthenticatorPush"], 9)]);
    let phone = wanted("[sms]\nstate = \"off\"\n[voice]\nstate = \"off\"");
    let answered = |configurations: &[Value]| {
        let read = tenant(configurations, json!([]), json!([]));
        let plan = plan(&phone, &read, Some(&with_app));
        plan.changes[0].to_be_answered().map(str::to_owned)
    };
    let mut all = configurations();
    assert_eq!(answered(&all), None);
    all[2]["excludeTargets"] = json!([target(GROUP)]);
    assert_eq!(answered(&all).as_deref(), Some("sms"));
    all[2]["excludeTargets"] = json!([]);
    all[2]["includeTargets"] = json!([target(GROUP)]);
    assert_eq!(answered(&all).as_deref(), Some("sms"));
}

#[test]
fn who_is_asked_for_nothing_any_more_is_a_warning() {
    let upn = "amira.haddad@contoso.example";
    let text = format!("[per_user_mfa]\noff = [\"{}\"]", upn.to_uppercase());
    let mut read = usual();
    let who = json!({ "id": "a1", "displayName": "Amira Haddad" });
    read.0.insert(person(upn), Ok(who));
    read.0.insert(of_person(upn), Ok(json!({ "perUserMfaState": "enforced" })));
    let open = plan(&wanted(&text), &read, None);
    let change = &open.changes[0];
    assert_eq!(change.to_be_answered(), Some("per-user-mfa"));
    assert_eq!(change.change.address().path, "users/a1/authentication/requirements");
    assert!(!change.change.at.path.contains("a1"), "the ledger keeps the path without the person");
    // In the same plan or before, something else asks.
    let defaults = format!("security_defaults = \"on\"\n{text}");
    assert_eq!(plan(&wanted(&defaults), &read, None).changes[1].effects, []);
    read.0
        .insert(DocumentAt::v1(ACCESS_POLICIES), Ok(json!({ "value": [{ "state": "enabled" }] })));
    assert_eq!(plan(&wanted(&text), &read, None).changes[0].effects, []);
    read.0.insert(of_person(upn), Ok(json!({ "perUserMfaState": "disabled" })));
    assert_eq!(plan(&wanted(&text), &read, None), Plan::default());
}
