//! Temporary Access Passes: can they be issued, how long do they live, and does what protects registration
//! take them.

use serde_json::Value;

use super::check::{Check, How, State, Weight, none_of, role, so};
use super::given::{Given, Method};
use crate::ceremony::nouns::documents::{CONDITIONAL_ACCESS_POLICIES, METHODS_POLICY, STRENGTHS};

pub(super) const CHECKS: &[Check] = &[
    Check {
        word: "check-passes-on",
        weight: Weight::Stops,
        role: role::POLICY,
        how: How::Plan("[pass] state"),
        answers: &["EIDSCA.AT01", "ZT.21845"],
        reads: &[METHODS_POLICY],
        judge: |it| Some(so(pass(it)?.is_open())),
    },
    Check {
        word: "check-pass-refused",
        weight: Weight::Stops,
        role: role::ACCESS,
        how: How::Plan("[strength] accepts"),
        answers: &["ZT.21845"],
        reads: &[METHODS_POLICY, CONDITIONAL_ACCESS_POLICIES, STRENGTHS],
        judge: refused,
    },
    Check {
        word: "check-pass-once",
        weight: Weight::Advice,
        role: role::POLICY,
        how: How::Plan("[pass] usable_once"),
        answers: &["EIDSCA.AT02", "ZT.21846"],
        reads: &[METHODS_POLICY],
        judge: |it| on(it, |pass| so(pass.0["isUsableOnce"] == true)),
    },
    Check {
        word: "check-pass-lifetime",
        weight: Weight::Risk,
        role: role::POLICY,
        how: How::Plan("[pass] lifetimes"),
        answers: &[],
        reads: &[METHODS_POLICY],
        judge: |it| {
            on(it, |pass| {
                let minutes = |name: &str| pass.0[name].as_u64();
                let long = |name: &str, most: u64| minutes(name).filter(|it| *it > most);
                let least = long("minimumLifetimeInMinutes", LEAST_MINUTES);
                let found = least.or_else(|| long("maximumLifetimeInMinutes", MOST_MINUTES));
                none_of(found.iter().map(u64::to_string).collect())
            })
        },
    },
];

/// A pass that cannot be shorter than an hour lives on when the person has left the desk.
const LEAST_MINUTES: u64 = 60;
/// A pass that lives longer than a day is a password.
const MOST_MINUTES: u64 = 24 * 60;

fn pass<'a>(given: &Given<'a>) -> Option<Method<'a>> {
    given.method("TemporaryAccessPass")
}

fn on(given: &Given<'_>, judge: impl FnOnce(Method<'_>) -> State) -> Option<State> {
    let pass = pass(given)?;
    Some(if pass.is_on() { judge(pass) } else { State::NotConcerned })
}

/// The rules for registering methods whose strength no pass satisfies: with a pass alone nobody registers
/// their first key.
fn refused(given: &Given<'_>) -> Option<State> {
    let pass = pass(given)?;
    if !pass.is_open() {
        return Some(State::NotConcerned);
    }
    let mut refusing = Vec::new();
    for rule in given.rules()?.iter().filter(|it| it.guards_registration()) {
        if rule.strength_name().is_none() {
            continue;
        }
        let once = rule.takes("temporaryAccessPassOneTime")?;
        let often = rule.takes("temporaryAccessPassMultiUse")?;
        // A tenant whose passes are for one use issues no others.
        let is_taken = once || often && pass.0["isUsableOnce"] != Value::Bool(true);
        if !is_taken {
            refusing.push(rule.name());
        }
    }
    Some(none_of(refusing))
}
