//! The people of the tenant as far as few calls tell: who still has the old switch, what administrators have,
//! who has a phone, and which old clients are in use. Who has what, person by person, is for coverage.

use serde_json::Value;

use super::check::{Check, How, State, Weight, none_of, role, so};
use super::given::Given;
use super::json::{list, text};
use crate::ceremony::nouns::clean;
use crate::ceremony::nouns::documents::{
    AUTHORIZATION, METHODS_POLICY, REGISTERED_BY_METHOD, REGISTRATION_DETAILS, ROLE_ASSIGNMENTS,
    SIGN_INS,
};

pub(super) const CHECKS: &[Check] = &[
    Check {
        word: "check-per-user-mfa",
        weight: Weight::Risk,
        role: role::POLICY,
        how: How::Plan("[per_user_mfa] off"),
        answers: &[],
        reads: &[ROLE_ASSIGNMENTS, "users/{id}/authentication/requirements"],
        judge: per_user_mfa,
    },
    Check {
        word: "check-admin-without-key",
        weight: Weight::Risk,
        role: role::METHODS,
        how: How::Portal,
        answers: &["ZT.21782"],
        reads: &[REGISTRATION_DETAILS],
        judge: |it| {
            let admins = it.documents().items(REGISTRATION_DETAILS)?.iter();
            let without = admins.filter(|it| passwordless(it).next().is_none());
            Some(none_of(without.map(|it| clean(text(&it["userPrincipalName"]))).collect()))
        },
    },
    Check {
        word: "check-admin-one-method",
        weight: Weight::Risk,
        role: role::METHODS,
        how: How::Portal,
        answers: &[],
        reads: &[REGISTRATION_DETAILS, "users/{id}/authentication/methods"],
        judge: one_method,
    },
    Check {
        word: "check-pilot-admins",
        weight: Weight::Advice,
        role: role::POLICY,
        how: How::Portal,
        answers: &[],
        reads: &[METHODS_POLICY, ROLE_ASSIGNMENTS, "users/{id}/transitiveMemberOf"],
        judge: pilot_admins,
    },
    Check {
        word: "check-phones",
        weight: Weight::Risk,
        role: role::POLICY,
        how: How::Portal,
        answers: &[],
        reads: &[REGISTERED_BY_METHOD],
        judge: |it| {
            let counts = it.documents().read(REGISTERED_BY_METHOD)?;
            let counts = counts["userRegistrationMethodCounts"].as_array()?.iter();
            let phones = counts.filter(|it| PHONES.contains(&text(&it["authenticationMethod"])));
            let most = phones.filter_map(|it| it["userCount"].as_u64()).max().unwrap_or(0);
            Some(none_of(if most > 0 { vec![most.to_string()] } else { vec![] }))
        },
    },
    Check {
        word: "check-admin-reset",
        weight: Weight::Advice,
        role: role::GLOBAL,
        how: How::Portal,
        answers: &["EIDSCA.AP01", "ZT.21842"],
        reads: &[AUTHORIZATION],
        judge: |it| {
            let allowed = it.documents().read(AUTHORIZATION)?["allowedToUseSSPR"].as_bool()?;
            Some(so(!allowed))
        },
    },
    Check {
        word: "check-old-clients-used",
        weight: Weight::Risk,
        role: role::EXCHANGE,
        how: How::Portal,
        answers: &[],
        reads: &[SIGN_INS],
        judge: |it| {
            let mut used: Vec<String> = it
                .documents()
                .items(SIGN_INS)?
                .iter()
                .map(|it| {
                    let (name, client) = (&it["userPrincipalName"], &it["clientAppUsed"]);
                    clean(&format!("{} ({})", text(name), text(client)))
                })
                .collect();
            used.sort();
            used.dedup();
            Some(none_of(used))
        },
    },
    Check {
        word: "check-unattended",
        weight: Weight::Advice,
        role: role::GLOBAL,
        how: How::Portal,
        answers: &[],
        reads: &[],
        // Graph documents no filter for the protocol in which programs show a password.
        judge: |_| None,
    },
];

/// As the registration report names them (Graph: userRegistrationDetails).
const PHONES: [&str; 3] = ["mobilePhone", "alternateMobilePhone", "officePhone"];

/// The words of the registration report for methods that need no password. Microsoft's pages and live
/// reports differ, and new kinds of passkey begin alike.
fn passwordless(row: &Value) -> impl Iterator<Item = &str> {
    list(&row["methodsRegistered"]).map(text).filter(|it| {
        let word = it.to_ascii_lowercase();
        word.starts_with("passkey")
            || word.starts_with("fido2")
            || ["windowshelloforbusiness", "macossecureenclavekey", "x509certificatemultifactor"]
                .contains(&word.as_str())
    })
}

/// The same of the methods of one person, by their types in Graph.
pub(super) fn is_passwordless(method: &Value) -> bool {
    const TYPES: [&str; 4] = ["fido2", "windowsHelloForBusiness", "platformCredential", "x509"];
    let kind = text(&method["@odata.type"]).trim_start_matches("#microsoft.graph.");
    TYPES.iter().any(|it| kind.starts_with(it))
}

/// Of those who were asked for: administrators, and at most a number of them.
fn per_user_mfa(given: &Given<'_>) -> Option<State> {
    let mut looked_at = 0;
    let mut names = Vec::new();
    for (path, document) in given.documents().iter() {
        let of_person = path.strip_prefix("users/");
        let person = of_person.and_then(|it| it.strip_suffix("/authentication/requirements"));
        let (Some(person), Ok(read)) = (person, &document.answer) else { continue };
        looked_at += 1;
        if read["perUserMfaState"].as_str().is_some_and(|it| it != "disabled") {
            names.push(given.name_of(person));
        }
    }
    (looked_at > 0).then(|| none_of(names))
}

/// Administrators with one key only: when it is lost, somebody else must help them.
fn one_method(given: &Given<'_>) -> Option<State> {
    let mut names = Vec::new();
    let mut all_known = true;
    for row in given.documents().items(REGISTRATION_DETAILS)? {
        // The report tells kinds and not numbers, so one kind may be two keys.
        if passwordless(row).count() != 1 {
            continue;
        }
        let methods = format!("users/{}/authentication/methods", text(&row["id"]));
        match given.documents().items(&methods) {
            None => all_known = false,
            Some(all) if all.iter().filter(|it| is_passwordless(it)).count() < 2 => {
                names.push(clean(text(&row["userPrincipalName"])));
            }
            Some(_) => {}
        }
    }
    (all_known || !names.is_empty()).then(|| none_of(names))
}

/// Where passkeys are for some groups only, two administrators are in one of them, so that somebody who can
/// help knows how it is.
fn pilot_admins(given: &Given<'_>) -> Option<State> {
    let fido2 = given.method("Fido2")?;
    if !fido2.is_open() || fido2.is_for_all() {
        return Some(State::NotConcerned);
    }
    let groups: Vec<&str> = fido2.targets().map(|it| text(&it["id"])).collect();
    let mut members = Vec::new();
    let mut looked_at = 0;
    for (path, document) in given.documents().iter() {
        let of_person = path.strip_prefix("users/");
        let person = of_person.and_then(|it| it.strip_suffix("/transitiveMemberOf"));
        let (Some(person), Ok(read)) = (person, &document.answer) else { continue };
        looked_at += 1;
        if list(&read["value"]).any(|it| groups.contains(&text(&it["id"]))) {
            members.push(given.name_of(person));
        }
    }
    let is_enough = members.len() >= 2;
    (looked_at > 0).then_some(if is_enough { State::Good } else { State::Found(members) })
}
