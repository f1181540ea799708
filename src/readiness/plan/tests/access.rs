//! Strengths, policies in report-only, and the way back of each change.

use super::*;
use crate::ceremony::nouns::{MADE_STRENGTH, WriteVerb};
use crate::readiness::plan::undo::{Stands, stands, undo};

const TEXT: &str = "[strength]\nname = \"Key or pass\"\naccepts = [\"key\", \"pass-usable-once\"]
    [access_policy]\nname = \"Security info\"\ntemplate = \"security-info\"\ngroups = \"everybody\"
    strength = \"key or PASS\"";

fn strength(name: &str, kind: &str, accepts: Value) -> Value {
    json!({ "id": GROUP, "displayName": name, "policyType": kind, "allowedCombinations": accepts })
}

fn policy(state: &str) -> Value {
    json!({
        "id": "p1", "displayName": "Security info", "state": state,
        "conditions": {
            "clientAppTypes": ["all"],
            "applications": { "includeUserActions": ["urn:user:registersecurityinfo"] },
            "users": { "includeUsers": ["All"], "excludeUsers": ["somebody"] },
            "platforms": null,
        },
        "grantControls": {
            "operator": "OR", "builtInControls": [],
            "authenticationStrength@odata.context": "x",
            "authenticationStrength": { "id": GROUP, "displayName": "Key or pass" },
        },
        "sessionControls": null,
    })
}

#[test]
fn a_policy_refers_to_the_strength_of_the_same_plan() {
    let plan = planned(TEXT);
    let [strength, policy] = plan.changes.as_slice() else { panic!("{plan:?}") };
    assert_eq!((strength.change.how, policy.change.how), (HowToChange::Make, HowToChange::Make));
    assert_eq!(
        strength.change.body["allowedCombinations"],
        json!(["fido2", "temporaryAccessPassOneTime"])
    );
    let body = &policy.change.body;
    assert_eq!(body["state"], "enabledForReportingButNotEnforced");
    assert_eq!(body["grantControls"]["authenticationStrength"]["id"], MADE_STRENGTH);
    assert_eq!(policy.effects, [Effect::ReportsOnly]);
    let script = script::calls(&plan, "https://graph.microsoft.com");
    let made = script
        .find("POST https://graph.microsoft.com/v1.0/policies/authenticationStrengthPolicies\n");
    let policy =
        script.find("POST https://graph.microsoft.com/v1.0/identity/conditionalAccess/policies\n");
    assert!(made.is_some() && made < policy, "{script}");
}

#[test]
fn a_policy_that_is_in_force_is_never_changed() {
    let strengths =
        json!([strength("Key or pass", "custom", json!(["temporaryAccessPassOneTime", "fido2"]))]);
    let at = |policy: Value| {
        plan(&wanted(TEXT), &tenant(&configurations(), strengths.clone(), json!([policy])), None)
    };
    for state in ["enabled", "enabledForReportingButNotEnforced"] {
        assert_eq!(at(policy(state)), Plan::default(), "it says all of it: {state}");
    }
    let off = at(policy("disabled"));
    let report_only = json!({ "state": "enabledForReportingButNotEnforced" });
    assert_eq!(off.changes[0].change.body, report_only);

    let mut other = policy("enabled");
    other["conditions"]["applications"] = json!({ "includeApplications": ["All"] });
    let name = "Security info".to_owned();
    assert_eq!(at(other.clone()).not_planned, [NotPlanned::PolicyIsEnforced(name.clone())]);
    other["state"] = json!("disabled");
    let change = at(other.clone()).changes[0].change.clone();
    assert_eq!(change.at.path, "identity/conditionalAccess/policies/p1");
    let conditions = &change.body["conditions"];
    assert_eq!(conditions["applications"]["includeApplications"], json!([]));
    assert_eq!(conditions["users"]["excludeUsers"], json!(["somebody"]), "it is not named");
    assert_eq!(change.body.get("grantControls"), None);
    let twice = tenant(&configurations(), strengths.clone(), json!([other, policy("disabled")]));
    assert_eq!(plan(&wanted(TEXT), &twice, None).not_planned, [NotPlanned::SeveralOfName(name)]);
}

#[test]
fn a_strength_of_the_name_gets_the_combinations() {
    let at =
        |it: Value| plan(&wanted(TEXT), &tenant(&configurations(), json!([it]), json!([])), None);
    let plan = at(strength("KEY or pass", "custom", json!(["fido2", "password,sms"])));
    let change = &plan.changes[0].change;
    assert_eq!(change.how, HowToChange::SetCombinations);
    assert_eq!(plan.changes[0].to_be_answered(), Some("strength"), "somebody may use the SMS");
    let back = undo(change, None).expect("there is something to take back");
    let combinations = json!({ "allowedCombinations": ["fido2", "password,sms"] });
    assert_eq!(back.verb, WriteVerb::Act("updateAllowedCombinations", combinations));
    let built_in = at(strength("Key or pass", "builtIn", json!(["fido2"])));
    assert_eq!(built_in.not_planned, [NotPlanned::StrengthIsBuiltIn("Key or pass".to_owned())]);
}

#[test]
fn security_defaults_and_policies_in_force_exclude_each_other() {
    let read = tenant(&configurations(), json!([]), json!([policy("enabled")]));
    let on = plan(&wanted("security_defaults = \"on\""), &read, None);
    assert_eq!(on.not_planned, [NotPlanned::DefaultsExcludePolicies]);
}

#[test]
fn a_change_is_taken_back_to_what_was() {
    let change = only("[sms]\nstate = \"off\"").change;
    let back = undo(&change, None).expect("there is something to take back");
    let kind = "#microsoft.graph.smsAuthenticationMethodConfiguration";
    assert_eq!(back.verb, WriteVerb::Patch(json!({ "@odata.type": kind, "state": "enabled" })));
    assert_eq!(back.at, change.at);

    let mut made = change.before.clone();
    made["state"] = json!("disabled");
    let mut touched = made.clone();
    touched["excludeTargets"] = json!([target(GROUP)]);
    for (after, now, expected) in [
        (Some(&made), &made, Stands::AsMade),
        (Some(&made), &change.before, Stands::AsBefore),
        (Some(&made), &touched, Stands::Otherwise),
        (None, &made, Stands::AsMade),
        (None, &change.before, Stands::AsBefore),
        (None, &touched, Stands::Otherwise),
    ] {
        assert_eq!(stands(&change, after, now), expected, "{after:?} {now}");
    }

    let made = json!({ "id": "new", "displayName": "Key or pass" });
    let change = planned(TEXT).changes[0].change.clone();
    let back = undo(&change, Some(&made)).expect("there is something to take back");
    assert_eq!((back.verb, back.at), (WriteVerb::Delete, change.at.member("new")));
    assert_eq!(undo(&change, None), None, "nothing is known to be made");
}
