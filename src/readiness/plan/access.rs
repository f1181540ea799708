//! Strengths and Conditional Access: a custom strength by its name, and a policy in report-only from a
//! template. A policy that is enforced is never changed, and none is ever switched on.

use serde_json::{Value, json};

use super::configuration::{at, changed};
use super::same::{same, sendable};
use super::trouble::NotPlanned;
use crate::ceremony::nouns::{HowToChange, MADE_STRENGTH};
use crate::config::GivenId;
use crate::config::tenant::{AccessPolicy, Combination, Groups, Strength, Template};

/// What is to be done with a member of a collection.
#[derive(Debug)]
pub(super) enum Wish {
    Nothing,
    Make(Value),
    Change { id: String, before: Value, how: HowToChange, body: Value },
}

const REPORT_ONLY: &str = "enabledForReportingButNotEnforced";

/// # Errors
/// Where the name is a built-in strength's, or several have it.
pub(super) fn strength(wanted: &Strength, list: &Value) -> Result<Wish, NotPlanned> {
    let combinations: Vec<&str> = wanted.accepts.0.iter().map(|it| combination(*it)).collect();
    let combinations = json!(combinations);
    let name = &wanted.name.0;
    let Some(found) = named(list, name)? else {
        return Ok(Wish::Make(json!({
            "displayName": name,
            "description": "",
            "allowedCombinations": combinations,
        })));
    };
    if found["policyType"] == "builtIn" {
        return Err(NotPlanned::StrengthIsBuiltIn(name.clone()));
    }
    if same(&found["allowedCombinations"], &combinations) {
        return Ok(Wish::Nothing);
    }
    Ok(Wish::Change {
        id: found["id"].as_str().unwrap_or_default().to_owned(),
        before: found.clone(),
        how: HowToChange::SetCombinations,
        body: json!({ "allowedCombinations": combinations }),
    })
}

/// Graph: authenticationMethodModes.
const fn combination(it: Combination) -> &'static str {
    match it {
        Combination::Key => "fido2",
        Combination::WindowsHello => "windowsHelloForBusiness",
        Combination::Certificate => "x509CertificateMultiFactor",
        Combination::PassUsableOnce => "temporaryAccessPassOneTime",
        Combination::PassUsableOften => "temporaryAccessPassMultiUse",
    }
}

/// `planned`: the strength that the same plan makes, if there is one.
///
/// # Errors
/// Where the strength is nobody's, or the policy of this name is enforced and says something else.
pub(super) fn policy(
    wanted: &AccessPolicy,
    policies: &Value,
    strengths: &Value,
    planned: Option<&Strength>,
) -> Result<Wish, NotPlanned> {
    let strength = match named(strengths, &wanted.strength.0)? {
        Some(found) => found["id"].clone(),
        None if planned.is_some_and(|it| is_called(&it.name.0, &wanted.strength.0)) => {
            json!(MADE_STRENGTH)
        }
        None => return Err(NotPlanned::NoStrength(wanted.strength.0.clone())),
    };
    let mut wish = json!({
        "conditions": conditions(wanted),
        "grantControls": { "operator": "OR", "authenticationStrength": { "id": strength } },
    });
    let name = &wanted.name.0;
    let Some(found) = named(policies, name)? else {
        wish["displayName"] = json!(name);
        wish["state"] = json!(REPORT_ONLY);
        return Ok(Wish::Make(wish));
    };
    let before = sendable(found);
    let mut after = before.clone();
    put_in(&mut after, &wish);
    let is_so = same(&before, &after);
    match found["state"].as_str() {
        Some(REPORT_ONLY | "enabled") if is_so => return Ok(Wish::Nothing),
        Some("enabled") => return Err(NotPlanned::PolicyIsEnforced(name.clone())),
        _ => *at(&mut after, &["state"]) = json!(REPORT_ONLY),
    }
    Ok(Wish::Change {
        id: found["id"].as_str().unwrap_or_default().to_owned(),
        body: changed(&before, &after),
        before: found.clone(),
        how: HowToChange::Set,
    })
}

fn conditions(wanted: &AccessPolicy) -> Value {
    let (apps, actions) = match wanted.template {
        Template::SecurityInfo => (json!([]), json!(["urn:user:registersecurityinfo"])),
        Template::AllSignIns => (json!(["All"]), json!([])),
    };
    let (users, groups) = match &wanted.groups {
        Groups::Everybody => (json!(["All"]), json!([])),
        Groups::These(all) => (json!([]), ids(all)),
    };
    json!({
        "clientAppTypes": ["all"],
        "applications": { "includeApplications": apps, "includeUserActions": actions },
        "users": {
            "includeUsers": users,
            "includeGroups": groups,
            "excludeGroups": ids(&wanted.without),
        },
    })
}

fn ids(groups: &[GivenId]) -> Value {
    groups.iter().map(|it| json!(it.0)).collect()
}

/// Sets what the wish says, member by member.
fn put_in(document: &mut Value, wish: &Value) {
    match wish {
        Value::Object(members) => {
            for (name, wish) in members {
                put_in(at(document, &[name]), wish);
            }
        }
        _ if same(document, wish) => {}
        _ => *document = wish.clone(),
    }
}

/// The item of this name, in any case.
fn named<'a>(list: &'a Value, name: &str) -> Result<Option<&'a Value>, NotPlanned> {
    let all = list["value"].as_array().map(Vec::as_slice).unwrap_or_default();
    let has_it = |it: &&Value| it["displayName"].as_str().is_some_and(|it| is_called(it, name));
    let mut found = all.iter().filter(has_it);
    match (found.next(), found.next()) {
        (_, Some(_)) => Err(NotPlanned::SeveralOfName(name.to_owned())),
        (only, None) => Ok(only),
    }
}

fn is_called(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
