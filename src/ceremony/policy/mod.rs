//! May this kind of key be given to this person?
//! Pure: what the tenant and the key said goes in, a verdict with its reasons comes out.
//! Never reads the tenant itself, and never guesses at a word of the policy that it does not know.

pub mod desk_rules;
pub mod list_rules;
pub mod log;
pub mod pin;
pub mod proof;
pub mod second;

use super::nouns::{
    Account, Attestation, AttestationLevel, AttestationWanted, Blocker, FirstKey, KeyFacts, KeyPin,
    KeyReason, Leftover, OperatorRole, PasskeyPolicy, PasskeyProfile, PerUserMfa, Person, PinUse,
    Protection, Provisioning, Readiness, Restriction, Timestamp, TokenKind, TokenPolicy,
    TokenReadiness, Verdict,
};

pub use pin::{PinRule, PinRules};

/// Everything that stands in this person's way; empty means that the desk can go on.
pub fn blockers(readiness: &Readiness) -> Vec<Blocker> {
    let Readiness { account, passkeys, passes, provisioning, protection, .. } = readiness;
    let mut found = against_a_key(*account, *provisioning, protection, passkeys);
    if !passes.usable {
        found.push(Blocker::PassesOff);
    }
    if readiness.per_user_mfa == PerUserMfa::On {
        found.push(Blocker::PerUserMfa);
    }
    found.extend(readiness.tokens.and_then(against_a_token));
    if !readiness.against_pass.is_empty() {
        found.push(Blocker::PassRefused { by: readiness.against_pass.join(", ") });
    }
    found
}

/// Entra: at most five hardware tokens, software tokens and authenticator apps for one person.
const MOST_TOKENS: usize = 5;

fn against_a_token(tokens: TokenReadiness) -> Option<Blocker> {
    match (tokens.policy, tokens.kind) {
        (TokenPolicy::NotInThisCloud, _) => Some(Blocker::NoTokensInThisCloud),
        (TokenPolicy::Off, TokenKind::Hardware) => Some(Blocker::TokensOff),
        (TokenPolicy::Off, TokenKind::Software) => Some(Blocker::SoftwareTokensOff),
        (TokenPolicy::NotForThem, TokenKind::Hardware) => Some(Blocker::TokensNotForThem),
        (TokenPolicy::NotForThem, TokenKind::Software) => Some(Blocker::SoftwareTokensNotForThem),
        (TokenPolicy::On, _) => (tokens.has >= MOST_TOKENS).then_some(Blocker::TooManyTokens),
    }
}

/// The same where no pass is wanted.
pub fn against_a_key(
    account: Account,
    provisioning: Provisioning,
    protection: &Protection,
    passkeys: &PasskeyPolicy,
) -> Vec<Blocker> {
    let mut found = Vec::new();
    if provisioning == Provisioning::Missing {
        found.push(Blocker::NoProvisioning);
    }
    found.extend(missing_right(protection));
    match account {
        Account::Active => {}
        Account::Disabled => found.push(Blocker::AccountDisabled),
        Account::Guest => found.push(Blocker::Guest),
    }
    if !passkeys.enabled {
        found.push(Blocker::PasskeysOff);
    } else if passkeys.excluded {
        found.push(Blocker::Excluded);
    } else if passkeys.profiles.is_empty() {
        found.push(Blocker::NotInScope);
    }
    if !passkeys.self_service {
        found.push(Blocker::SelfServiceOff);
    }
    found
}

/// Protected people are for the stronger role. What is not known stops nobody for good.
fn missing_right(rights: &Protection) -> Option<Blocker> {
    match rights.operator {
        OperatorRole::NotAsked | OperatorRole::PrivilegedAuthenticationAdministrator => None,
        OperatorRole::None => Some(Blocker::OperatorHasNoRole),
        OperatorRole::Unknown => Some(Blocker::OperatorRoleUnknown),
        OperatorRole::AuthenticationAdministrator if !rights.protected_by.is_empty() => {
            Some(Blocker::Protected { by: rights.by().join(", ") })
        }
        OperatorRole::AuthenticationAdministrator => (!rights.perhaps_by.is_empty())
            .then(|| Blocker::PerhapsProtected { by: rights.perhaps_by.join(", ") }),
    }
}

/// The tenant's verdict on a key, before it is touched. One profile must be satisfied whole, and
/// profiles have no order: among those that are, one that asks for no attestation decides, because
/// a registration that satisfies it is accepted whatever the others ask.
pub fn judge(policy: &PasskeyPolicy, key: &KeyFacts) -> Verdict {
    let mut reasons = incapable(key);
    if !reasons.is_empty() {
        return Verdict::Refused { reasons };
    }
    let mut satisfied: Option<&PasskeyProfile> = None;
    for profile in &policy.profiles {
        match against(profile, key) {
            None => {
                let milder = profile.attestation == AttestationWanted::NotRequired
                    && satisfied.is_some_and(|it| it.attestation == AttestationWanted::Required);
                if satisfied.is_none() || milder {
                    satisfied = Some(profile);
                }
            }
            Some(reason) => reasons.push(reason),
        }
    }
    match satisfied {
        Some(profile) => Verdict::Allowed {
            profile: profile.name.clone(),
            attestation: profile.attestation,
            milder_than: stricter(policy, profile).map(|it| it.name.clone()),
        },
        None => Verdict::Refused { reasons },
    }
}

/// Another profile for security keys, which asks for the attestation that this one does not ask for.
fn stricter<'a>(policy: &'a PasskeyPolicy, than: &PasskeyProfile) -> Option<&'a PasskeyProfile> {
    let asks = |it: &&PasskeyProfile| it.attestation == AttestationWanted::Required;
    let mild = !asks(&than);
    policy.profiles.iter().filter(|_| mild).find(|it| it.device_bound && asks(it))
}

/// What stands in the way of this very key as it is today. Asked last, of a key that could be
/// given: nobody resets one that could not.
pub fn as_it_is_now(verdict: Verdict, key: &KeyFacts) -> Verdict {
    if matches!(verdict, Verdict::Refused { .. }) {
        return verdict;
    }
    let mut reasons = Vec::new();
    if key.pin == KeyPin::MustChange {
        reasons.push(KeyReason::PinMustChange);
    }
    if key.free_slots == Some(0) {
        reasons.push(KeyReason::NoRoom);
    }
    if reasons.is_empty() { verdict } else { Verdict::Refused { reasons } }
}

/// A key that stayed at the desk, named in `left`, is given to nobody before it was reset. One without
/// a serial number cannot be told from its like.
pub fn unless_set_aside(verdict: Verdict, left: &[Leftover], key: &KeyFacts) -> Verdict {
    let could_be_given = !matches!(verdict, Verdict::Refused { .. });
    let is_set_aside = |it: &Leftover| matches!(it, Leftover::KeySetAside { .. });
    if could_be_given && left.iter().any(|it| is_set_aside(it) && it.is_this_key(key)) {
        return Verdict::Refused { reasons: vec![KeyReason::SetAside] };
    }
    verdict
}

/// A key is prepared with a PIN that the desk draws: one that came with another, `ours` is not its, is reset
/// first. One that was prepared before and still counts is no key for somebody else.
pub fn for_preparation(verdict: Verdict, key: &KeyFacts, ours: bool) -> Verdict {
    let has_pin = matches!(key.pin, KeyPin::Set | KeyPin::MustChange);
    match verdict {
        Verdict::Refused { ref reasons } if !reasons.iter().all(KeyReason::ends_with_a_reset) => {
            verdict
        }
        _ if has_pin && !ours => Verdict::Refused { reasons: vec![KeyReason::CameWithPin] },
        verdict => verdict,
    }
}

/// A registration that still waits counts on this very key.
pub fn unless_prepared(
    verdict: Verdict,
    left: &[Leftover],
    key: &KeyFacts,
    now: Timestamp,
) -> Verdict {
    let waits = |it: &Leftover| matches!(it, Leftover::Inert { until, .. } if *until > now);
    if left.iter().any(|it| waits(it) && it.is_this_key(key)) {
        return Verdict::Refused { reasons: vec![KeyReason::PreparedBefore] };
    }
    verdict
}

/// The person's first key is no second one, and is not reset by mistake. One without a serial number
/// shows only at its touch that it holds the person's passkey.
pub fn unless_first(verdict: Verdict, first: Option<&FirstKey>, key: &KeyFacts) -> Verdict {
    if first.is_some_and(|it| it.is_this_key(key)) {
        return Verdict::Refused { reasons: vec![KeyReason::FirstKey] };
    }
    verdict
}

/// The key keeps the person's names (Graph: creationOptions names the user by userPrincipalName and
/// displayName), and they must fit into one message with all the rest.
pub fn with_these_names(verdict: Verdict, person: &Person, key: &KeyFacts) -> Verdict {
    /// The rest of authenticatorMakeCredential at most, in bytes: a user handle of 64, a relying party
    /// id of 32, three algorithms, both extensions and the longer proof. A list of credentials
    /// that does not fit besides is asked for in parts.
    const REST: usize = 330;
    let fits = key.features.limits.take(REST + person.name.len() + person.upn.len());
    match verdict {
        Verdict::Allowed { .. } if !fits => {
            Verdict::Refused { reasons: vec![KeyReason::NamesTooLong] }
        }
        verdict => verdict,
    }
}

/// What Entra asks of every security key (Entra: attestation and hardware vendors).
fn incapable(key: &KeyFacts) -> Vec<KeyReason> {
    const ES256: i64 = -7;
    if !key.versions.iter().any(|it| it.starts_with("FIDO_2_")) {
        return vec![KeyReason::NotFido2];
    }
    let mut reasons = Vec::new();
    if !key.resident_keys {
        reasons.push(KeyReason::NoResidentKeys);
    }
    reasons.extend(without_verification(key));
    if !key.algorithms.is_empty() && !key.algorithms.contains(&ES256) {
        reasons.push(KeyReason::NoEs256);
    }
    reasons
}

/// The desk verifies the person by a PIN, so the key must take one for passkeys (CTAP 2.1, 6.4 and
/// 6.5.4). A key without a list of protocols speaks the first, as in CTAP 2.0.
fn without_verification(key: &KeyFacts) -> Option<KeyReason> {
    const KNOWN: [u32; 2] = [1, 2];
    let speaks =
        key.pin_protocols.is_empty() || key.pin_protocols.iter().any(|it| KNOWN.contains(it));
    if key.pin == KeyPin::Unsupported {
        Some(KeyReason::NoPin)
    } else if key.features.pin_use == PinUse::NotPasskeys {
        Some(KeyReason::PinNotForPasskeys)
    } else {
        (!speaks).then_some(KeyReason::NoPinProtocol)
    }
}

fn against(profile: &PasskeyProfile, key: &KeyFacts) -> Option<KeyReason> {
    let aaguid = key.aaguid;
    let profile_name = || profile.name.clone();
    if !profile.device_bound {
        return Some(KeyReason::ProfileWantsSynced { profile: profile_name() });
    }
    match &profile.restriction {
        Restriction::OnlyThese(list) if !list.contains(&aaguid) => {
            Some(KeyReason::NotOnAllowList { profile: profile_name() })
        }
        Restriction::NotThese(list) if list.contains(&aaguid) => {
            Some(KeyReason::OnBlockList { profile: profile_name() })
        }
        Restriction::Unrestricted | Restriction::OnlyThese(_) | Restriction::NotThese(_) => {
            // Asked of a key only where attestation is enforced (Entra: attestation and hardware vendors).
            let lacks_secret = !key.extensions.iter().any(|it| it == "hmac-secret");
            let enforced = profile.attestation == AttestationWanted::Required;
            (enforced && lacks_secret).then_some(KeyReason::NoHmacSecret)
        }
    }
}

/// Does this level satisfy what the profile asks? Where it asks for nothing, Entra lists the statements
/// that it takes (none, tpm, packed with certificates, and others); packed self-attestation is not
/// among them.
pub fn is_enough(attestation: &Attestation, wanted: AttestationWanted) -> bool {
    match wanted {
        AttestationWanted::Required => attestation.level == AttestationLevel::ProvenModel,
        AttestationWanted::NotRequired => attestation.level != AttestationLevel::SelfAttested,
    }
}
