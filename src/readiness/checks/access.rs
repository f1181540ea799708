//! Two factors for everybody, security defaults or Conditional Access, what protects registration, whether
//! strengths take the keys, and the accounts for the day when nobody else can sign in.

use std::collections::BTreeSet;

use super::check::{Check, How, State, Weight, none_of, role, so};
use super::given::Given;
use super::json::{list, text};
use super::passkeys::allowed_models;
use super::rule::Rule;
use crate::ceremony::nouns::documents::{
    CONDITIONAL_ACCESS_POLICIES as ACCESS, METHODS_POLICY, ROLE_ASSIGNMENTS, SECURITY_DEFAULTS,
    STRENGTHS, is_object,
};
use crate::ceremony::nouns::{TenantTrouble, clean};

pub(super) const CHECKS: &[Check] = &[
    Check {
        word: "check-defaults-and-access",
        weight: Weight::Stops,
        role: role::ACCESS,
        how: How::Plan("security_defaults"),
        answers: &[],
        reads: &[SECURITY_DEFAULTS, ACCESS],
        judge: |it| {
            let is_on = it.security_defaults()?;
            let rules = it.rules()?;
            let names = rules.iter().filter(|_| is_on).map(Rule::name);
            Some(none_of(names.collect()))
        },
    },
    Check {
        word: "check-mfa-for-all",
        weight: Weight::Risk,
        role: role::ACCESS,
        how: How::Plan("[access_policy] template"),
        answers: &["CISA.MS.AAD.3.2", "MS.AAD.3.2v2", "MT.1003", "MT.1004", "MT.1007", "MT.1021"],
        reads: &[SECURITY_DEFAULTS, ACCESS, STRENGTHS],
        judge: |it| {
            let everywhere = |it: &Rule<'_>| is_everywhere(it) && it.asks_for_two_factors();
            by_defaults_or(it, |rules| so(rules.iter().any(everywhere)))
        },
    },
    Check {
        word: "check-keys-for-admins",
        weight: Weight::Risk,
        role: role::ACCESS,
        how: How::Portal,
        answers: &["CISA.MS.AAD.3.6", "MS.AAD.3.6v1", "MT.1006", "ZT.21783"],
        reads: &[ACCESS, STRENGTHS],
        judge: |it| {
            let rules = it.rules()?;
            if rules.is_empty() && it.security_defaults() == Some(true) {
                return Some(State::NotConcerned);
            }
            let resistant = |it: &&Rule<'_>| {
                it.is_for_all_apps() && it.is_unconditional() && it.asks_for_resistant()
            };
            let rules: Vec<_> = rules.iter().filter(resistant).collect();
            let is_bare = |role: &&(&str, &str)| !rules.iter().any(|it| it.is_for_role(role.0));
            Some(none_of(PRIVILEGED.iter().filter(is_bare).map(|it| it.1.to_owned()).collect()))
        },
    },
    Check {
        word: "check-keys-for-all",
        weight: Weight::Advice,
        role: role::ACCESS,
        how: How::Plan("[access_policy] template"),
        answers: &["CISA.MS.AAD.3.1", "MS.AAD.3.1v1", "ZT.21784"],
        reads: &[ACCESS, STRENGTHS],
        judge: |it| {
            let rules = it.rules()?;
            if rules.is_empty() && it.security_defaults() == Some(true) {
                return Some(State::NotConcerned);
            }
            let resistant = |it: &Rule<'_>| is_everywhere(it) && it.asks_for_resistant();
            Some(so(rules.iter().any(resistant)))
        },
    },
    Check {
        word: "check-registration-open",
        weight: Weight::Risk,
        role: role::ACCESS,
        how: How::Plan("[access_policy] template"),
        answers: &["MT.1011", "ZT.21806", "ZT.21845"],
        reads: &[SECURITY_DEFAULTS, ACCESS],
        judge: |it| {
            let guards = |it: &Rule<'_>| it.guards_registration() && it.is_for_all();
            by_defaults_or(it, |rules| so(rules.iter().any(guards)))
        },
    },
    Check {
        word: "check-strength-without-keys",
        weight: Weight::Stops,
        role: role::ACCESS,
        how: How::Plan("[strength] accepts"),
        answers: &[],
        reads: &[ACCESS, STRENGTHS],
        judge: |it| {
            let mut refusing = Vec::new();
            for rule in it.rules()?.iter().filter(|it| it.strength_name().is_some()) {
                if !rule.takes("fido2")? {
                    refusing.push(rule.name());
                }
            }
            Some(none_of(refusing))
        },
    },
    Check {
        word: "check-strength-models",
        weight: Weight::Stops,
        role: role::ACCESS,
        how: How::Portal,
        answers: &[],
        reads: &[METHODS_POLICY, ACCESS, STRENGTHS],
        judge: strength_models,
    },
    Check {
        word: "check-old-clients",
        weight: Weight::Risk,
        role: role::ACCESS,
        how: How::Portal,
        answers: &["MT.1009", "MT.1010", "MS.AAD.1.1v1", "ZT.21796"],
        reads: &[SECURITY_DEFAULTS, ACCESS],
        judge: |it| {
            let blocked = |rules: &[Rule<'_>], client: &str| {
                rules.iter().any(|it| it.is_for_all() && it.blocks_client(client))
            };
            by_defaults_or(it, |rules| {
                so(blocked(rules, "other") && blocked(rules, "exchangeActiveSync"))
            })
        },
    },
    Check {
        word: "check-device-code",
        weight: Weight::Risk,
        role: role::ACCESS,
        how: How::Portal,
        answers: &["MT.1052", "MS.AAD.3.9v1", "ZT.21808"],
        reads: &[ACCESS],
        judge: |it| {
            let rules = it.rules()?;
            if rules.is_empty() && it.security_defaults() == Some(true) {
                return Some(State::NotConcerned);
            }
            let blocks = |it: &Rule<'_>| {
                it.is_for_all() && it.is_for_all_apps() && it.blocks_flow("deviceCodeFlow")
            };
            Some(so(rules.iter().any(blocks)))
        },
    },
    Check {
        word: "check-emergency",
        weight: Weight::Risk,
        role: role::GLOBAL,
        how: How::Portal,
        answers: &["MT.1005", "ZT.21835"],
        reads: &[ACCESS, ROLE_ASSIGNMENTS],
        judge: emergency,
    },
    Check {
        word: "check-deleted-groups",
        weight: Weight::Advice,
        role: role::POLICY,
        how: How::Plan("[passkeys] without"),
        answers: &["MT.1067"],
        reads: &[METHODS_POLICY],
        judge: |it| {
            let all = list(&it.policy()?["authenticationMethodConfigurations"]);
            let targets =
                all.flat_map(|it| list(&it["includeTargets"]).chain(list(&it["excludeTargets"])));
            let targets = targets.filter(|it| it["targetType"] != "user");
            gone(it, targets.map(|it| text(&it["id"])))
        },
    },
    Check {
        word: "check-access-deleted-groups",
        weight: Weight::Risk,
        role: role::ACCESS,
        how: How::Portal,
        answers: &["MT.1038", "MT.1066"],
        reads: &[ACCESS],
        judge: |it| {
            let policies = it.documents().items(ACCESS)?;
            let users = policies.iter().map(|it| &it["conditions"]["users"]);
            let groups =
                users.flat_map(|it| list(&it["includeGroups"]).chain(list(&it["excludeGroups"])));
            gone(it, groups.map(text))
        },
    },
];

const GLOBAL_ADMINISTRATOR: &str = "62e90394-69f5-4237-9190-012177145e10";

/// CISA's list of highly privileged roles (Secure Cloud Business Applications, Entra ID), by template, and
/// the two that may change everybody's methods.
const PRIVILEGED: [(&str, &str); 10] = [
    (GLOBAL_ADMINISTRATOR, "Global Administrator"),
    ("e8611ab8-c189-46e8-94e1-60213ab1f814", "Privileged Role Administrator"),
    ("fe930be7-5e62-47db-91af-98c3a49a38b1", "User Administrator"),
    ("f28a1f50-f6e7-4571-818b-6a12f2af6b6c", "SharePoint Administrator"),
    ("29232cdf-9323-42fd-ade2-1d097af3e4de", "Exchange Administrator"),
    ("8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2", "Hybrid Identity Administrator"),
    ("9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3", "Application Administrator"),
    ("158c047a-c907-4556-b7ef-446551a6b5f7", "Cloud Application Administrator"),
    ("c4e39bd9-1100-46d3-8c65-fb160da0071f", "Authentication Administrator"),
    ("7be44c8a-adaf-4e2a-84d6-ab2649e08a13", "Privileged Authentication Administrator"),
];

fn is_everywhere(rule: &Rule<'_>) -> bool {
    rule.is_for_all() && rule.is_for_all_apps() && rule.is_unconditional()
}

/// Security defaults do it for everybody; where they are off, Conditional Access must.
fn by_defaults_or(given: &Given<'_>, judge: impl FnOnce(&[Rule<'_>]) -> State) -> Option<State> {
    match (given.security_defaults(), given.rules()) {
        (Some(true), _) => Some(State::Good),
        (Some(false), Some(rules)) => Some(judge(&rules)),
        // Without the defaults' document only a good rule says something.
        (None, Some(rules)) => Some(judge(&rules)).filter(|it| *it == State::Good),
        (_, None) => None,
    }
}

/// Strengths that stop models which a passkey profile lets in: the key registers, and then opens nothing.
fn strength_models(given: &Given<'_>) -> Option<State> {
    let fido2 = given.method("Fido2")?;
    if !fido2.is_open() {
        return Some(State::NotConcerned);
    }
    let allowed = allowed_models(fido2);
    let stops = |rule: &&Rule<'_>| {
        rule.models()
            .is_some_and(|admitted| allowed.as_ref().is_none_or(|it| !it.is_subset(&admitted)))
    };
    let rules = given.rules()?;
    let names: BTreeSet<String> =
        rules.iter().filter(stops).filter_map(Rule::strength_name).collect();
    Some(none_of(names.into_iter().collect()))
}

/// At least two accounts that may do everything and that no rule for applications can lock out. Found: those
/// that are left out of every such rule.
fn emergency(given: &Given<'_>) -> Option<State> {
    let rules = given.rules()?;
    let locking: Vec<&Rule<'_>> = rules.iter().filter(|it| it.is_for_apps()).collect();
    let everything = given.roles()?.into_iter().filter(|it| it.0 == GLOBAL_ADMINISTRATOR);
    let free: BTreeSet<&str> = everything
        .map(|it| it.1)
        .filter(|person| locking.iter().all(|it| it.leaves_out(person)))
        .collect();
    let names = free.iter().map(|it| given.name_of(it)).collect();
    Some(if free.len() >= 2 { State::Good } else { State::Found(names) })
}

/// Those of the groups that are not there any more; `None` where one of them could not be looked up.
fn gone<'a>(given: &Given<'_>, groups: impl Iterator<Item = &'a str>) -> Option<State> {
    let mut missing = BTreeSet::new();
    for id in groups {
        match given.documents().get(&format!("groups/{id}")).map(|it| &it.answer) {
            Some(Err(TenantTrouble::NotFound { .. })) => {
                missing.insert(clean(id));
            }
            Some(Ok(_)) => {}
            None if !is_object(id) => {}
            Some(Err(_)) | None => return None,
        }
    }
    Some(none_of(missing.into_iter().collect()))
}
