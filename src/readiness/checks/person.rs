//! One person: the old switch, how many methods they have, and what they are asked for first. Whether they
//! can get a key at all is decided by the ceremony.

use serde_json::Value;

use super::check::{Check, How, State, Weight, none_of, role};
use super::given::Given;
use super::json::{list, text};
use super::people::is_passwordless;
use crate::ceremony::nouns::clean;

pub(super) const CHECKS: &[Check] = &[
    Check {
        word: "check-person-per-user-mfa",
        weight: Weight::Risk,
        role: role::POLICY,
        how: How::Plan("[per_user_mfa] off"),
        answers: &[],
        reads: &["users/{id}/authentication/requirements"],
        judge: |it| {
            let requirements = it.personal("authentication/requirements")?;
            let state = requirements["perUserMfaState"].as_str()?;
            Some(none_of(if state == "disabled" { vec![] } else { vec![clean(state)] }))
        },
    },
    Check {
        word: "check-person-two-methods",
        weight: Weight::Risk,
        role: role::METHODS,
        how: How::Portal,
        answers: &[],
        reads: &["users/{id}/authentication/methods"],
        judge: |it| {
            let methods = it.personal("authentication/methods")?;
            let kinds: Vec<String> = list(&methods["value"]).filter_map(factor).collect();
            Some(if kinds.len() >= 2 { State::Good } else { State::Found(kinds) })
        },
    },
    Check {
        word: "check-person-key",
        weight: Weight::Advice,
        role: role::METHODS,
        how: How::Portal,
        answers: &[],
        reads: &["users/{id}/authentication/methods"],
        judge: |it| {
            let methods = it.personal("authentication/methods")?;
            let has_one = list(&methods["value"]).any(is_passwordless);
            Some(super::check::so(has_one))
        },
    },
    Check {
        word: "check-person-first-method",
        weight: Weight::Advice,
        role: role::METHODS,
        how: How::Portal,
        answers: &[],
        reads: &["users/{id}/authentication/signInPreferences"],
        judge: first_method,
    },
];

/// The kind of a method that is a second factor, or more; a pass only begins.
fn factor(method: &Value) -> Option<String> {
    const NO_FACTORS: [&str; 3] = ["password", "email", "temporaryAccessPass"];
    let kind = text(&method["@odata.type"]).trim_start_matches("#microsoft.graph.");
    let kind = kind.trim_end_matches("AuthenticationMethod");
    (!NO_FACTORS.contains(&kind)).then(|| clean(kind))
}

/// Where the strongest method is not offered first, the one that the person once chose is.
fn first_method(given: &Given<'_>) -> Option<State> {
    let preferences = given.personal("authentication/signInPreferences")?;
    let strongest_first = preferences["isSystemPreferredAuthenticationMethodEnabled"].as_bool()?;
    let chosen = text(&preferences["userPreferredMethodForSecondaryAuthentication"]);
    Some(match (strongest_first, chosen) {
        (true, _) => State::Good,
        (false, "" | "none") => State::Found(vec![]),
        (false, chosen) => State::Found(vec![clean(chosen)]),
    })
}
