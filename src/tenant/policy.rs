//! The tenant's authentication methods policy, narrowed to one person: which profiles include them,
//! and what those ask. A word that is not known is an error, never a guess.

use super::wire::{self, ALL_USERS, MethodsPolicy, Target};
use crate::ceremony::fact::{Aaguid, AttestationWanted, PassPolicy};
use crate::ceremony::policy::{PasskeyPolicy, PasskeyProfile, Restriction};
use crate::ceremony::trouble::TenantTrouble;

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
                included.iter().any(|it| it.allowed_passkey_profiles.contains(&profile.id))
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
        device_bound: it.passkey_types.split(',').any(|it| it.trim() == "deviceBound"),
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
    let aaguids = || it.aa_guids.iter().map(|it| aaguid(it)).collect::<Result<Vec<_>, _>>();
    match it.enforcement_type.as_str() {
        "allow" => Ok(Restriction::OnlyThese(aaguids()?)),
        "block" => Ok(Restriction::NotThese(aaguids()?)),
        word => Err(unknown(word)),
    }
}

fn aaguid(text: &str) -> Result<Aaguid, TenantTrouble> {
    text.parse().map_err(|_| unknown(text))
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
