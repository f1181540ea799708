//! Passkeys: are they on, for whom, and which profiles decide. The profiles are judged, and the old fields
//! only where the tenant has no profiles.

use std::collections::BTreeSet;

use serde_json::Value;

use super::check::{Check, How, State, Weight, none_of, role, so};
use super::given::{Given, Method};
use super::json::{list, text};
use crate::ceremony::nouns::documents::METHODS_POLICY;
use crate::ceremony::nouns::{Timestamp, clean};

pub(super) const CHECKS: &[Check] = &[
    Check {
        word: "check-passkeys-on",
        weight: Weight::Stops,
        role: role::POLICY,
        how: How::Plan("[passkeys] state"),
        answers: &["EIDSCA.AF01", "ZT.21838", "ZT.21839", "ZT.21889"],
        reads: &[METHODS_POLICY],
        judge: |it| Some(so(it.method("Fido2")?.is_open())),
    },
    Check {
        word: "check-self-service",
        weight: Weight::Stops,
        role: role::POLICY,
        how: How::Plan("[passkeys] self_service"),
        answers: &["EIDSCA.AF02"],
        reads: &[METHODS_POLICY],
        judge: |it| on(it, |fido2| so(fido2.0["isSelfServiceRegistrationAllowed"] == true)),
    },
    Check {
        word: "check-restriction-empty",
        weight: Weight::Stops,
        role: role::POLICY,
        how: How::Plan("[passkeys.profiles]"),
        answers: &["EIDSCA.AF05", "EIDSCA.AF06"],
        reads: &[METHODS_POLICY],
        judge: |it| {
            on(it, |fido2| {
                let is_empty = |it: &Profile| it.allows.as_ref().is_some_and(BTreeSet::is_empty);
                names(profiles(fido2).into_iter().filter(is_empty))
            })
        },
    },
    Check {
        word: "check-attestation",
        weight: Weight::Advice,
        role: role::POLICY,
        how: How::Plan("[passkeys.profiles] attestation"),
        answers: &["EIDSCA.AF03", "ZT.21840"],
        reads: &[METHODS_POLICY],
        judge: |it| on(it, |fido2| names(decisive(fido2).filter(|it| !it.is_attested))),
    },
    Check {
        word: "check-key-restrictions",
        weight: Weight::Advice,
        role: role::POLICY,
        how: How::Plan("[passkeys.profiles] only_models"),
        answers: &["EIDSCA.AF04"],
        reads: &[METHODS_POLICY],
        judge: |it| on(it, |fido2| names(decisive(fido2).filter(|it| !it.is_restricted))),
    },
    Check {
        word: "check-mild-profile",
        weight: Weight::Risk,
        role: role::POLICY,
        how: How::Plan("[passkeys] groups"),
        answers: &[],
        reads: &[METHODS_POLICY],
        judge: |it| {
            on(it, |fido2| {
                let all = profiles(fido2);
                let widens = all.iter().any(Profile::is_strict);
                names(all.into_iter().filter(|it| widens && it.is_mild()))
            })
        },
    },
    Check {
        word: "check-mild-profile-comes",
        weight: Weight::Advice,
        role: role::POLICY,
        how: How::Portal,
        answers: &[],
        reads: &[METHODS_POLICY],
        judge: mild_profile_comes,
    },
    Check {
        word: "check-profiles",
        weight: Weight::Advice,
        role: role::POLICY,
        how: How::Portal,
        answers: &[],
        reads: &[METHODS_POLICY],
        judge: |it| on(it, |fido2| so(list(&fido2.0["passkeyProfiles"]).next().is_some())),
    },
    Check {
        word: "check-policy-size",
        weight: Weight::Advice,
        role: role::POLICY,
        how: How::Plan("[passkeys.profiles] only_models"),
        answers: &[],
        reads: &[METHODS_POLICY],
        judge: |it| {
            let bytes = it.policy()?.to_string().len();
            Some(none_of(if bytes > LARGE_BYTES { vec![bytes.to_string()] } else { vec![] }))
        },
    },
];

/// Nine tenths of what Entra takes (Entra: passkey profiles, 20 KB for the whole policy).
const LARGE_BYTES: usize = 18 * 1024;
/// 1 February 2027: until then a tenant can say that it wants no mild profile (Entra: passkey profiles
/// for people with phones).
const OPT_OUT_ENDS: Timestamp = Timestamp::constant(1_801_440_000, 0);

/// One passkey profile that some group has, or the old fields.
struct Profile {
    name: String,
    device_bound: bool,
    is_attested: bool,
    is_restricted: bool,
    /// The models of an allow list; a list that lets nothing in is empty.
    allows: Option<BTreeSet<String>>,
}

impl Profile {
    /// Every security key satisfies it.
    fn is_mild(&self) -> bool {
        self.device_bound && !self.is_attested && !self.is_restricted
    }

    fn is_strict(&self) -> bool {
        self.device_bound && (self.is_attested || self.is_restricted)
    }
}

/// The models that some profile allows, in small letters; `None` where one allows every model.
pub(super) fn allowed_models(fido2: Method<'_>) -> Option<BTreeSet<String>> {
    let all = profiles(fido2).into_iter().filter(|it| it.device_bound);
    all.map(|it| it.allows).collect::<Option<Vec<_>>>().map(|it| it.into_iter().flatten().collect())
}

fn on(given: &Given<'_>, judge: impl FnOnce(Method<'_>) -> State) -> Option<State> {
    let fido2 = given.method("Fido2")?;
    Some(if fido2.is_on() { judge(fido2) } else { State::NotConcerned })
}

fn names(profiles: impl Iterator<Item = Profile>) -> State {
    none_of(profiles.map(|it| it.name).collect())
}

/// The profiles of which one is satisfied by each key that is let in. A mild one beside a strict one has a
/// check of its own.
fn decisive(fido2: Method<'_>) -> impl Iterator<Item = Profile> {
    let all = profiles(fido2);
    let widens = all.iter().any(Profile::is_strict);
    all.into_iter().filter(move |it| it.device_bound && !(widens && it.is_mild()))
}

fn profiles(fido2: Method<'_>) -> Vec<Profile> {
    let all = list(&fido2.0["passkeyProfiles"]);
    let used: BTreeSet<String> = fido2
        .targets()
        .flat_map(|it| list(&it["allowedPasskeyProfiles"]))
        .map(|it| text(it).to_ascii_lowercase())
        .collect();
    let read: Vec<Profile> = all
        .filter(|it| used.contains(&text(&it["id"]).to_ascii_lowercase()))
        .map(|it| {
            let name = it["name"].as_str().unwrap_or(text(&it["id"]));
            let is_attested = it["attestationEnforcement"] == "registrationOnly";
            let types = it["passkeyTypes"].as_str();
            Profile {
                // One that names no types excludes none.
                device_bound: types.is_none_or(|it| it.contains("deviceBound")),
                ..profile(name, is_attested, &it["keyRestrictions"])
            }
        })
        .collect();
    let has_profiles = list(&fido2.0["passkeyProfiles"]).next().is_some();
    if has_profiles || fido2.targets().next().is_none() {
        return read;
    }
    let is_attested = fido2.0["isAttestationEnforced"] == true;
    vec![profile("FIDO2", is_attested, &fido2.0["keyRestrictions"])]
}

fn profile(name: &str, is_attested: bool, restrictions: &Value) -> Profile {
    let is_restricted = restrictions["isEnforced"] == true;
    let models = || list(&restrictions["aaGuids"]).map(|it| text(it).to_ascii_lowercase());
    let is_allow = restrictions["enforcementType"] == "allow";
    Profile {
        name: clean(name),
        device_bound: true,
        is_attested,
        is_restricted,
        allows: (is_restricted && is_allow).then(|| models().collect()),
    }
}

/// From September 2026 Microsoft gives people with phones a profile that lets every passkey in.
fn mild_profile_comes(given: &Given<'_>) -> Option<State> {
    let policy = given.policy()?;
    let phones = given.method("Sms")?.is_on() || given.method("Voice")?.is_on();
    let all = given.method("Fido2").map(profiles)?;
    let is_strict = !all.is_empty() && all.iter().all(Profile::is_strict);
    if !phones || !is_strict || given.now >= OPT_OUT_ENDS {
        return Some(State::NotConcerned);
    }
    Some(so(policy["optOutSettings"]["passkeyDynamicMigration"] == true))
}
