//! What is said of an entry of the ledger wherever it goes: who caused it, what it is, about whom.

use crate::ledger::Exported;

/// What stands in the place of an operator where the desk did something by itself.
const THE_DESK: &str = "desk";

/// By name and by object id.
pub(super) fn caused_by(it: &Exported) -> (&str, &str) {
    match &it.operator {
        Some(operator) => (&operator.name, &operator.id),
        None if it.unreadable.is_some() => ("", ""),
        None => (THE_DESK, ""),
    }
}

pub(super) fn name(it: &Exported) -> &str {
    it.body["fact"].as_str().unwrap_or("unreadable")
}

/// The sign-in name of the person, where the entry names one.
pub(super) fn person(it: &Exported) -> &str {
    let named = ["person", "listed"].into_iter().find_map(|member| it.body[member]["upn"].as_str());
    named.unwrap_or_default()
}

/// The ids under which the calls left, by which Microsoft finds them.
pub(super) fn calls(it: &Exported) -> String {
    let ids: Vec<&str> = it.calls.iter().map(|it| it.client_request_id.as_str()).collect();
    ids.join(" ")
}

pub(super) fn unreadable(it: &Exported) -> String {
    it.unreadable.map(|it| it.to_string()).unwrap_or_default()
}
