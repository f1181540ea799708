//! May this kind of key be given to this person?
//! Pure: what the tenant and the key said goes in, a verdict with its reasons comes out.
//! Never reads the tenant itself, and never guesses at a word of the policy that it does not know.

use serde::{Deserialize, Serialize};

use super::fact::{
    Aaguid, Account, Attestation, AttestationLevel, AttestationWanted, KeyFacts, KeyPin,
    OperatorRole, Provisioning, Readiness, Rights, Verdict,
};

pub use super::pin::{PinRule, PinRules};

/// The FIDO2 method of the tenant, narrowed to one person (Graph:
/// fido2AuthenticationMethodConfiguration). Groups are already resolved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasskeyPolicy {
    pub enabled: bool,
    /// Member of an excluded group: this overrides every inclusion.
    pub excluded: bool,
    /// The switch on which provisioning through Graph depends as well (documented known issue).
    pub self_service: bool,
    /// The union over all targets that include the person; empty: not in scope.
    pub profiles: Vec<PasskeyProfile>,
}

/// Graph: passkeyProfile. One profile must be satisfied whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasskeyProfile {
    pub name: String,
    /// `passkeyTypes` contains deviceBound: a security key counts.
    pub device_bound: bool,
    pub attestation: AttestationWanted,
    pub restriction: Restriction,
}

/// Graph: fido2KeyRestrictions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Restriction {
    Unrestricted,
    OnlyThese(Vec<Aaguid>),
    NotThese(Vec<Aaguid>),
}

/// Why the person cannot get a key now, whichever key it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Blocker {
    /// This cloud lets nobody register keys for others.
    NoProvisioning,
    /// The operator is the person, whoever opened the session.
    OwnAccount,
    /// The operator holds no role that may touch anybody's methods.
    OperatorHasNoRole,
    /// Only the stronger role may touch this person's methods; what protects them, by name.
    Protected {
        by: String,
    },
    AccountDisabled,
    Guest,
    PasskeysOff,
    Excluded,
    NotInScope,
    SelfServiceOff,
    PassesOff,
}

impl Blocker {
    /// The id of its sentences in assets/words.
    pub fn word(&self) -> &'static str {
        match self {
            Self::NoProvisioning => "blocker-no-provisioning",
            Self::OwnAccount => "blocker-own-account",
            Self::OperatorHasNoRole => "blocker-operator-has-no-role",
            Self::Protected { .. } => "blocker-protected",
            Self::AccountDisabled => "blocker-account-disabled",
            Self::Guest => "blocker-guest",
            Self::PasskeysOff => "blocker-passkeys-off",
            Self::Excluded => "blocker-excluded",
            Self::NotInScope => "blocker-not-in-scope",
            Self::SelfServiceOff => "blocker-self-service-off",
            Self::PassesOff => "blocker-passes-off",
        }
    }
}

/// Why this key cannot be given to this person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyReason {
    NotFido2,
    NoResidentKeys,
    NoPin,
    NoPinProtocolTwo,
    NoHmacSecret,
    NoEs256,
    PinMustChange,
    NoRoom,
    ProfileWantsSynced {
        profile: String,
    },
    NotOnAllowList {
        profile: String,
    },
    OnBlockList {
        profile: String,
    },
    /// The profile wants a proven model, and no list says whose certificate proves this one.
    CannotBeProven {
        profile: String,
    },
    /// The trusted list warns of the model; its own word.
    Withdrawn {
        status: String,
    },
    // The desk's own rules.
    DeskModel,
    DeskMaker,
    DeskUnproven,
    DeskCertification,
    DeskFirmware {
        minimum: u32,
    },
    DeskCapability {
        name: String,
    },
}

impl KeyReason {
    /// The id of its sentences in assets/words.
    pub fn word(&self) -> &'static str {
        match self {
            Self::NotFido2 => "refused-not-fido2",
            Self::NoResidentKeys => "refused-no-resident-keys",
            Self::NoPin => "refused-no-pin",
            Self::NoPinProtocolTwo => "refused-no-pin-protocol",
            Self::NoHmacSecret => "refused-no-hmac-secret",
            Self::NoEs256 => "refused-no-es256",
            Self::PinMustChange => "refused-pin-must-change",
            Self::NoRoom => "refused-no-room",
            Self::ProfileWantsSynced { .. } => "refused-profile-wants-synced",
            Self::NotOnAllowList { .. } => "refused-not-on-allow-list",
            Self::OnBlockList { .. } => "refused-on-block-list",
            Self::CannotBeProven { .. } => "refused-cannot-be-proven",
            Self::Withdrawn { .. } => "refused-withdrawn",
            Self::DeskModel => "refused-desk-model",
            Self::DeskMaker => "refused-desk-maker",
            Self::DeskUnproven => "refused-desk-unproven",
            Self::DeskCertification => "refused-desk-certification",
            Self::DeskFirmware { .. } => "refused-desk-firmware",
            Self::DeskCapability { .. } => "refused-desk-capability",
        }
    }

    /// The passkey profile whose rule decided, if one did.
    pub fn profile(&self) -> Option<&str> {
        match self {
            Self::ProfileWantsSynced { profile }
            | Self::NotOnAllowList { profile }
            | Self::OnBlockList { profile }
            | Self::CannotBeProven { profile } => Some(profile),
            Self::NotFido2
            | Self::NoResidentKeys
            | Self::NoPin
            | Self::NoPinProtocolTwo
            | Self::NoHmacSecret
            | Self::NoEs256
            | Self::PinMustChange
            | Self::NoRoom
            | Self::Withdrawn { .. }
            | Self::DeskModel
            | Self::DeskMaker
            | Self::DeskUnproven
            | Self::DeskCertification
            | Self::DeskFirmware { .. }
            | Self::DeskCapability { .. } => None,
        }
    }

    /// A reset would end it: the model is not the reason, only what is on this very key.
    pub fn ends_with_a_reset(&self) -> bool {
        matches!(self, Self::PinMustChange | Self::NoRoom)
    }

    /// What a sentence names besides the profile: a status, a firmware, a capability.
    pub fn detail(&self) -> Option<String> {
        match self {
            Self::Withdrawn { status: it } | Self::DeskCapability { name: it } => Some(it.clone()),
            Self::DeskFirmware { minimum } => Some(format!("{minimum:#x}")),
            _ => None,
        }
    }
}

/// Everything that stands in this person's way; empty means that the desk can go on.
pub fn blockers(readiness: &Readiness) -> Vec<Blocker> {
    let passkeys = &readiness.passkeys;
    let mut found = Vec::new();
    if readiness.provisioning == Provisioning::Missing {
        found.push(Blocker::NoProvisioning);
    }
    found.extend(missing_right(&readiness.rights));
    match readiness.account {
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
    if !readiness.passes.usable {
        found.push(Blocker::PassesOff);
    }
    found
}

/// Protected people are for the stronger role.
fn missing_right(rights: &Rights) -> Option<Blocker> {
    match rights.operator {
        OperatorRole::NotAsked | OperatorRole::PrivilegedAuthenticationAdministrator => None,
        OperatorRole::None => Some(Blocker::OperatorHasNoRole),
        OperatorRole::AuthenticationAdministrator if rights.protected_by.is_empty() => None,
        OperatorRole::AuthenticationAdministrator => {
            Some(Blocker::Protected { by: rights.protected_by.join(", ") })
        }
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
        match against(profile, key.aaguid) {
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
        Some(profile) => {
            Verdict::Allowed { profile: profile.name.clone(), attestation: profile.attestation }
        }
        None => Verdict::Refused { reasons },
    }
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

/// What the tenant's authentication strengths say of models of key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strengths {
    /// The operator's sign-in may not read them, or one of them is not understood.
    #[default]
    NotChecked,
    /// Those that admit only some models.
    Limits(Vec<StrengthLimit>),
}

/// An authentication strength of the tenant that lets in only some models (Graph:
/// fido2CombinationConfiguration). It says nothing about registration; it stops a key at sign-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StrengthLimit {
    pub name: String,
    pub models: Vec<Aaguid>,
}

/// Would every strength let this model in at sign-in?
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Admission {
    NotChecked,
    ByEvery,
    /// Not by these, by name. A warning and no refusal: only the tenant knows where it asks for
    /// which.
    NotBy(Vec<String>),
}

impl Strengths {
    pub fn admit(&self, aaguid: Aaguid) -> Admission {
        let Self::Limits(limits) = self else { return Admission::NotChecked };
        let against = limits.iter().filter(|it| !it.models.contains(&aaguid));
        let against: Vec<String> = against.map(|it| it.name.clone()).collect();
        if against.is_empty() { Admission::ByEvery } else { Admission::NotBy(against) }
    }
}

/// What Entra asks of a security key (Entra: attestation and hardware vendors).
fn incapable(key: &KeyFacts) -> Vec<KeyReason> {
    const ES256: i64 = -7;
    if !key.versions.iter().any(|it| it.starts_with("FIDO_2_")) {
        return vec![KeyReason::NotFido2];
    }
    let mut reasons = Vec::new();
    if !key.resident_keys {
        reasons.push(KeyReason::NoResidentKeys);
    }
    if key.pin == KeyPin::Unsupported {
        reasons.push(KeyReason::NoPin);
    }
    if key.pin != KeyPin::Unsupported && !key.pin_protocols.contains(&2) {
        reasons.push(KeyReason::NoPinProtocolTwo);
    }
    if !key.extensions.iter().any(|it| it == "hmac-secret") {
        reasons.push(KeyReason::NoHmacSecret);
    }
    if !key.algorithms.is_empty() && !key.algorithms.contains(&ES256) {
        reasons.push(KeyReason::NoEs256);
    }
    reasons
}

fn against(profile: &PasskeyProfile, aaguid: Aaguid) -> Option<KeyReason> {
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
        Restriction::Unrestricted | Restriction::OnlyThese(_) | Restriction::NotThese(_) => None,
    }
}

/// Does this level satisfy what the profile asks?
pub fn is_enough(attestation: &Attestation, wanted: AttestationWanted) -> bool {
    match wanted {
        AttestationWanted::Required => attestation.level == AttestationLevel::ProvenModel,
        AttestationWanted::NotRequired => true,
    }
}
