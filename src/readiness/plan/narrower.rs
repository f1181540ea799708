//! Whether a configuration lets fewer people or fewer models in than before.

use std::collections::BTreeSet;

use serde_json::Value;

use super::configuration::element;
use super::same::canonical;

/// Whether somebody who was in scope is no longer: a group that is left out now, or is not included any
/// more. That the group has no other way in cannot be seen from the documents.
pub(super) fn fewer_people(before: &Value, after: &Value) -> bool {
    let lists = |it: &Value, name: &str| it[name].as_array().cloned().unwrap_or_default();
    let missing = |from: &Value, of: &Value, name: &str| {
        let is_gone =
            |it: &Value| it["id"].as_str().is_some_and(|id| element(&of[name], id).is_none());
        lists(from, name).iter().any(is_gone)
    };
    let everybody_is_in = element(&after["includeTargets"], "all_users").is_some();
    let not_included = !everybody_is_in && missing(before, after, "includeTargets");
    not_included || missing(after, before, "excludeTargets")
}

/// Whether a passkey that opened something no longer does: by a profile that lets fewer models or types
/// in, or a group that has one profile less. Graph's pages say of models that they count at the sign-in as
/// well; of types this is an assumption.
pub(super) fn fewer_passkeys(before: &Value, after: &Value) -> bool {
    let profiles = before["passkeyProfiles"].as_array().into_iter().flatten();
    let narrowed = profiles.into_iter().any(|then| {
        let id = then["id"].as_str().unwrap_or_default();
        element(&after["passkeyProfiles"], id).is_none_or(|now| {
            fewer_models(&then["keyRestrictions"], &now["keyRestrictions"])
                || !words(&then["passkeyTypes"]).is_subset(&words(&now["passkeyTypes"]))
        })
    });
    let mut targets = before["includeTargets"].as_array().into_iter().flatten();
    let allowed = |it: &Value| texts(&it["allowedPasskeyProfiles"]);
    let dropped = targets.any(|then| {
        let id = then["id"].as_str().unwrap_or_default();
        let now = element(&after["includeTargets"], id);
        now.is_some_and(|now| !allowed(then).is_subset(&allowed(now)))
    });
    narrowed || dropped || fewer_models(&before["keyRestrictions"], &after["keyRestrictions"])
}

/// Graph: fido2KeyRestrictions.
fn fewer_models(before: &Value, after: &Value) -> bool {
    let kind = |it: &Value| {
        let is_enforced = it["isEnforced"] == true;
        is_enforced.then(|| (it["enforcementType"] == "block", texts(&it["aaGuids"])))
    };
    match (kind(before), kind(after)) {
        (_, None) => false,
        (None, Some((blocks, listed))) => !blocks || !listed.is_empty(),
        (Some((false, then)), Some((false, now))) => !then.is_subset(&now),
        (Some((true, then)), Some((true, now))) => !now.is_subset(&then),
        (Some((false, then)), Some((true, now))) => !then.is_disjoint(&now),
        (Some((true, _)), Some((false, _))) => true,
    }
}

fn texts(list: &Value) -> BTreeSet<String> {
    let list = canonical(list);
    let all = list.as_array().into_iter().flatten();
    all.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn words(flags: &Value) -> BTreeSet<String> {
    let text = flags.as_str().unwrap_or_default();
    text.split(',').map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
}
