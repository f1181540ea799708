//! The tenant's authentication methods policy, narrowed to one person: which profiles include them,
//! and what those ask. A word that is not known is an error, never a guess.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use super::wire::{self, ALL_USERS, MethodsPolicy, Target};
use crate::ceremony::nouns::{
    Aaguid, AttestationWanted, PassPolicy, PasskeyPolicy, PasskeyProfile, Restriction,
    StrengthLimit, Strengths, TenantTrouble,
};

/// `member_of` holds the person's own id as well: a target can name a person.
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
        // Tenants that have not opted in to profiles: one rule for everybody in scope.
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
        enabled: is_enabled(&fido2.state)?,
        excluded: fido2.exclude_targets.iter().any(|it| includes(it, member_of)),
        self_service: fido2.is_self_service_registration_allowed.unwrap_or(false),
        profiles,
    })
}

/// The strengths that admit only some models. One without a list admits every key.
pub fn strengths(all: &[wire::Strength]) -> Result<Strengths, TenantTrouble> {
    let mut limits = Vec::new();
    for strength in all {
        let models = strength.models().map(aaguid).collect::<Result<BTreeSet<_>, _>>()?;
        if !models.is_empty() {
            limits.push(StrengthLimit {
                name: strength.display_name.clone(),
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
        usable: is_enabled(&it.state)? && in_scope,
        minimum_lifetime_minutes: it.minimum_lifetime_in_minutes.unwrap_or(10),
        maximum_lifetime_minutes: it.maximum_lifetime_in_minutes.unwrap_or(43_200),
        once_only: it.is_usable_once.unwrap_or(false),
    })
}

fn includes(target: &Target, member_of: &[String]) -> bool {
    target.id == ALL_USERS || member_of.iter().any(|it| it.eq_ignore_ascii_case(&target.id))
}

fn profile(it: &wire::PasskeyProfile) -> Result<PasskeyProfile, TenantTrouble> {
    Ok(PasskeyProfile {
        name: it.name.clone(),
        device_bound: is_device_bound(&it.passkey_types)?,
        attestation: match it.attestation_enforcement.as_str() {
            "disabled" => AttestationWanted::NotRequired,
            "registrationOnly" => AttestationWanted::Required,
            word => return Err(unknown(word)),
        },
        restriction: restriction(it.key_restrictions.as_ref())?,
    })
}

fn legacy(fido2: &wire::MethodConfiguration) -> Result<PasskeyProfile, TenantTrouble> {
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
    // Pasted by administrators: in any case and order, and some twice.
    let aaguids = || {
        let all = it.aa_guids.iter().map(|it| aaguid(it));
        Ok::<_, TenantTrouble>(all.collect::<Result<BTreeSet<_>, _>>()?.into_iter().collect())
    };
    match it.enforcement_type.as_str() {
        "allow" => Ok(Restriction::OnlyThese(aaguids()?)),
        "block" => Ok(Restriction::NotThese(aaguids()?)),
        word => Err(unknown(word)),
    }
}

/// A flags enumeration, written as words between commas.
fn is_device_bound(types: &str) -> Result<bool, TenantTrouble> {
    let mut found = false;
    for word in types.split(',').map(str::trim) {
        match word {
            "deviceBound" => found = true,
            "synced" => {}
            word => return Err(unknown(word)),
        }
    }
    Ok(found)
}

fn aaguid(text: &str) -> Result<Aaguid, TenantTrouble> {
    text.trim().parse().map_err(|_| unknown(text))
}

fn is_enabled(state: &str) -> Result<bool, TenantTrouble> {
    match state {
        "enabled" => Ok(true),
        "disabled" => Ok(false),
        word => Err(unknown(word)),
    }
}

fn unknown(word: &str) -> TenantTrouble {
    TenantTrouble::UnknownPolicyWord { word: word.to_owned() }
}
