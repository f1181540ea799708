//! The tenant's policies: the authentication methods policy, for the tenant and for one person, and
//! the authentication strengths. Never guesses: an unknown word is an error.

mod applied;
mod wire;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use self::wire::{ALL_USERS, MethodConfiguration, Target};
use super::{Tenant, needs};
use crate::ceremony::nouns::{
    Aaguid, AttestationWanted, OpenMethods, PassPolicy, PasskeyPolicy, PasskeyProfile, RequestIds,
    Restriction, StrengthLimit, Strengths, TenantTrouble, TokenKind, TokenPolicy, clean,
};

pub use self::wire::MethodsPolicy;

/// The passkey policy for a member of these groups. `policy` is Graph's JSON of the whole
/// authentication methods policy.
///
/// # Errors
/// `UnknownPolicyWord`, or `Garbage` where it is no policy.
pub fn passkeys_for(policy: &[u8], member_of: &[String]) -> Result<PasskeyPolicy, TenantTrouble> {
    let read: MethodsPolicy = serde_json::from_slice(policy).map_err(|it| {
        TenantTrouble::Garbage { what: it.to_string(), ids: RequestIds::default() }
    })?;
    passkeys(&read, member_of)
}

impl Tenant {
    pub(super) async fn methods_policy(&self) -> Result<MethodsPolicy, TenantTrouble> {
        self.graph.get(needs::READ_POLICY, "policies/authenticationMethodsPolicy").await
    }

    /// The methods that the tenant has enabled for at least one group.
    ///
    /// # Errors
    /// `UnknownPolicyWord` where the policy has a word that the desk does not know.
    pub async fn open_methods(&self) -> Result<OpenMethods, TenantTrouble> {
        open(&self.methods_policy().await?)
    }

    /// The tenant's authentication strengths that admit only some models of key (Graph: List
    /// authenticationStrengthPolicies). They are only for a warning, and an operator may lack the
    /// role to read them. So a refusal, or a cloud without strengths, is `NotChecked` and no error.
    pub(super) async fn strengths(&self) -> Result<Strengths, TenantTrouble> {
        let query = "policies/authenticationStrengthPolicies";
        let listed = self.graph.pages::<wire::Strength>(needs::READ_POLICY, query);
        match listed.whole().await.and_then(|all| strengths(&all)) {
            Err(
                it @ (TenantTrouble::NotPermitted { .. }
                | TenantTrouble::NotFound { .. }
                | TenantTrouble::Refused { .. }
                | TenantTrouble::UnknownPolicyWord { .. }
                | TenantTrouble::Garbage { .. }),
            ) => {
                tracing::warn!(trouble = %it, "the authentication strengths are not checked");
                Ok(Strengths::NotChecked)
            }
            other => other,
        }
    }
}

/// The methods that are enabled. A method without an included group is not open.
pub fn open(policy: &MethodsPolicy) -> Result<OpenMethods, TenantTrouble> {
    let is_open = |method: Option<&MethodConfiguration>| match method {
        Some(it) => Ok(is_enabled(it.state.as_deref())? && !it.include_targets.is_empty()),
        None => Ok(false),
    };
    let fido2 = policy.configuration("fido2");
    Ok(OpenMethods {
        passkeys: is_open(fido2)?,
        self_service: fido2.is_some_and(allows_self_service),
        passes: is_open(policy.configuration("temporaryAccessPass"))?,
    })
}

fn allows_self_service(fido2: &MethodConfiguration) -> bool {
    fido2.is_self_service_registration_allowed.unwrap_or(false)
}

/// `member_of` also contains the person's own id: a target can name a person.
pub fn passkeys(
    policy: &MethodsPolicy,
    member_of: &[String],
) -> Result<PasskeyPolicy, TenantTrouble> {
    let Some(fido2) = policy.configuration("fido2") else {
        return Ok(PasskeyPolicy {
            enabled: false,
            excluded: false,
            self_service: false,
            profiles: Vec::new(),
        });
    };
    for it in fido2.include_targets.iter().chain(&fido2.exclude_targets) {
        match it.target_type.as_deref() {
            None | Some("group" | "user") => {}
            Some(word) => return Err(unknown(word)),
        }
    }
    let included: Vec<&Target> =
        fido2.include_targets.iter().filter(|it| includes(it, member_of)).collect();
    let profiles = if fido2.passkey_profiles.is_empty() {
        // Tenants that have not opted in to profiles have one rule for all included groups.
        if included.is_empty() { Vec::new() } else { vec![legacy(fido2)?] }
    } else {
        fido2
            .passkey_profiles
            .iter()
            .filter(|profile| {
                included
                    .iter()
                    .flat_map(|it| &it.allowed_passkey_profiles)
                    .any(|it| it.eq_ignore_ascii_case(&profile.id))
            })
            .map(profile)
            .collect::<Result<_, _>>()?
    };
    Ok(PasskeyPolicy {
        enabled: is_enabled(fido2.state.as_deref())?,
        excluded: fido2.exclude_targets.iter().any(|it| includes(it, member_of)),
        self_service: allows_self_service(fido2),
        profiles,
    })
}

/// The strengths that admit only some models. A strength without a list admits every model.
pub fn strengths(all: &[wire::Strength]) -> Result<Strengths, TenantTrouble> {
    let mut limits = Vec::new();
    for strength in all {
        let models = strength.models().map(aaguid).collect::<Result<BTreeSet<_>, _>>()?;
        if !models.is_empty() {
            limits.push(StrengthLimit {
                name: clean(strength.display_name.as_deref().unwrap_or_default()),
                models: models.into_iter().collect(),
            });
        }
    }
    Ok(Strengths::Limits(limits))
}

pub fn passes(policy: &MethodsPolicy, member_of: &[String]) -> Result<PassPolicy, TenantTrouble> {
    let Some(it) = policy.configuration("temporaryAccessPass") else {
        return Ok(PassPolicy {
            usable: false,
            minimum_lifetime_minutes: 0,
            maximum_lifetime_minutes: 0,
            once_only: false,
        });
    };
    let in_scope = it.include_targets.iter().any(|it| includes(it, member_of))
        && !it.exclude_targets.iter().any(|it| includes(it, member_of));
    Ok(PassPolicy {
        usable: is_enabled(it.state.as_deref())? && in_scope,
        minimum_lifetime_minutes: it.minimum_lifetime_in_minutes.unwrap_or(10),
        maximum_lifetime_minutes: it.maximum_lifetime_in_minutes.unwrap_or(43_200),
        once_only: it.is_usable_once.unwrap_or(false),
    })
}

/// Graph's id of the configuration for OATH tokens of this kind.
pub(super) const fn id(kind: TokenKind) -> &'static str {
    match kind {
        TokenKind::Hardware => "hardwareOath",
        TokenKind::Software => "softwareOath",
    }
}

/// Whether a member of these groups may have an OATH token of this kind.
pub(super) fn tokens(
    policy: &MethodsPolicy,
    kind: TokenKind,
    member_of: &[String],
) -> Result<TokenPolicy, TenantTrouble> {
    let Some(it) = policy.configuration(id(kind)) else { return Ok(TokenPolicy::Off) };
    if !is_enabled(it.state.as_deref())? {
        return Ok(TokenPolicy::Off);
    }
    let in_scope = it.include_targets.iter().any(|it| includes(it, member_of))
        && !it.exclude_targets.iter().any(|it| includes(it, member_of));
    Ok(if in_scope { TokenPolicy::On } else { TokenPolicy::NotForThem })
}

fn includes(target: &Target, member_of: &[String]) -> bool {
    target.id == ALL_USERS || member_of.iter().any(|it| it.eq_ignore_ascii_case(&target.id))
}

fn profile(it: &wire::PasskeyProfile) -> Result<PasskeyProfile, TenantTrouble> {
    Ok(PasskeyProfile {
        name: clean(it.name.as_deref().unwrap_or(&it.id)),
        // A profile that names no types excludes none.
        device_bound: it.passkey_types.as_deref().map_or(Ok(true), is_device_bound)?,
        attestation: match it.attestation_enforcement.as_deref() {
            Some("disabled") => AttestationWanted::NotRequired,
            Some("registrationOnly") => AttestationWanted::Required,
            word => return Err(unknown(word.unwrap_or(NOT_SAID))),
        },
        restriction: restriction(it.key_restrictions.as_ref())?,
    })
}

fn legacy(fido2: &MethodConfiguration) -> Result<PasskeyProfile, TenantTrouble> {
    let enforced = fido2.is_attestation_enforced.unwrap_or(false);
    Ok(PasskeyProfile {
        name: "FIDO2".to_owned(),
        device_bound: true,
        attestation: if enforced {
            AttestationWanted::Required
        } else {
            AttestationWanted::NotRequired
        },
        restriction: restriction(fido2.key_restrictions.as_ref())?,
    })
}

fn restriction(it: Option<&wire::KeyRestrictions>) -> Result<Restriction, TenantTrouble> {
    let Some(it) = it.filter(|it| it.is_enforced.unwrap_or(false)) else {
        return Ok(Restriction::Unrestricted);
    };
    // Administrators paste them, so the order is random and some are there twice.
    let aaguids = || {
        let all = it.aa_guids.iter().map(|it| aaguid(it));
        Ok::<_, TenantTrouble>(all.collect::<Result<BTreeSet<_>, _>>()?.into_iter().collect())
    };
    match it.enforcement_type.as_deref() {
        Some("allow") => Ok(Restriction::OnlyThese(aaguids()?)),
        Some("block") => Ok(Restriction::NotThese(aaguids()?)),
        word => Err(unknown(word.unwrap_or(NOT_SAID))),
    }
}

/// A flags enumeration, written as words between commas. No further word takes a type away.
fn is_device_bound(types: &str) -> Result<bool, TenantTrouble> {
    let words = || types.split(',').map(str::trim);
    if words().any(|it| it == "deviceBound") {
        return Ok(true);
    }
    match words().find(|it| *it != "synced") {
        Some(word) => Err(unknown(word)),
        None => Ok(false),
    }
}

fn aaguid(text: &str) -> Result<Aaguid, TenantTrouble> {
    text.trim().parse().map_err(|_| unknown(text))
}

fn is_enabled(state: Option<&str>) -> Result<bool, TenantTrouble> {
    match state {
        Some("enabled") => Ok(true),
        Some("disabled") => Ok(false),
        word => Err(unknown(word.unwrap_or(NOT_SAID))),
    }
}

/// In the place of a word that the policy lacks.
const NOT_SAID: &str = "null";

fn unknown(word: &str) -> TenantTrouble {
    TenantTrouble::UnknownPolicyWord { word: clean(word) }
}
