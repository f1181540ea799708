//! The tenant's rules about keys as values, and the verdict that they lead to. The rules are applied
//! in `ceremony::policy`.

use serde::{Deserialize, Serialize};

use super::id::Aaguid;

/// May this kind of key be given to this person?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Allowed {
        /// The passkey profile that is satisfied whole.
        profile: String,
        attestation: AttestationWanted,
        /// A stricter profile that applies to the person as well. It decides nothing: Entra takes a
        /// registration that satisfies either.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        milder_than: Option<String>,
    },
    Refused {
        reasons: Vec<KeyReason>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AttestationWanted {
    Required,
    NotRequired,
}

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
    /// A role of the person may be one that only the stronger role may touch.
    PerhapsProtected {
        by: String,
    },
    /// How far the operator's role reaches is not known.
    OperatorRoleUnknown,
    AccountDisabled,
    Guest,
    PasskeysOff,
    Excluded,
    NotInScope,
    SelfServiceOff,
    PassesOff,
    /// The old switch of this person is on.
    PerUserMfa,
    /// The tenant's policy has hardware OATH tokens off.
    TokensOff,
    /// They are on, and not for this person.
    TokensNotForThem,
    /// The tenant's policy has software OATH tokens off, which authenticator apps of other makers are.
    SoftwareTokensOff,
    /// They are on, and not for this person.
    SoftwareTokensNotForThem,
    /// The person has as many tokens and authenticator apps as Entra lets anybody have.
    TooManyTokens,
    /// Graph has no hardware OATH tokens in this cloud.
    NoTokensInThisCloud,
    /// Whoever has a pass alone cannot register a method: these rules take none.
    PassRefused {
        by: String,
    },
}

impl Blocker {
    /// Whether Entra may let it pass: it is told, and the operator decides whether to try.
    pub const fn may_be_tried(&self) -> bool {
        matches!(
            self,
            Self::PerhapsProtected { .. }
                | Self::OperatorRoleUnknown
                | Self::Guest
                | Self::PerUserMfa
                | Self::PassRefused { .. }
        )
    }

    /// Whether the tenant's policy for OATH tokens is the reason. A change of it can take an hour, and the
    /// desk reads it again by itself.
    pub const fn awaits_the_token_policy(&self) -> bool {
        matches!(
            self,
            Self::TokensOff
                | Self::TokensNotForThem
                | Self::SoftwareTokensOff
                | Self::SoftwareTokensNotForThem
        )
    }

    /// The id of its sentences in assets/words.
    pub fn word(&self) -> &'static str {
        match self {
            Self::NoProvisioning => "blocker-no-provisioning",
            Self::OwnAccount => "blocker-own-account",
            Self::OperatorHasNoRole => "blocker-operator-has-no-role",
            Self::Protected { .. } => "blocker-protected",
            Self::PerhapsProtected { .. } => "blocker-perhaps-protected",
            Self::OperatorRoleUnknown => "blocker-operator-role-unknown",
            Self::AccountDisabled => "blocker-account-disabled",
            Self::Guest => "blocker-guest",
            Self::PasskeysOff => "blocker-passkeys-off",
            Self::Excluded => "blocker-excluded",
            Self::NotInScope => "blocker-not-in-scope",
            Self::SelfServiceOff => "blocker-self-service-off",
            Self::PassesOff => "blocker-passes-off",
            Self::PerUserMfa => "blocker-per-user-mfa",
            Self::TokensOff => "blocker-tokens-off",
            Self::TokensNotForThem => "blocker-tokens-not-for-them",
            Self::SoftwareTokensOff => "blocker-software-tokens-off",
            Self::SoftwareTokensNotForThem => "blocker-software-tokens-not-for-them",
            Self::TooManyTokens => "blocker-too-many-tokens",
            Self::NoTokensInThisCloud => "blocker-no-tokens-in-this-cloud",
            Self::PassRefused { .. } => "blocker-pass-refused",
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
    /// The PIN is no user verification for passkeys (noMcGaPermissionsWithClientPin).
    PinNotForPasskeys,
    #[serde(alias = "no-pin-protocol-two")]
    NoPinProtocol,
    NoHmacSecret,
    NoEs256,
    PinMustChange,
    NoRoom,
    /// The person's names and the rest of the request are longer than what the key takes.
    NamesTooLong,
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
    /// An earlier session set it aside, and it was not reset since.
    SetAside,
    /// It is the person's first key, and a second is wanted.
    FirstKey,
    /// It came with a PIN, which nobody here knows.
    CameWithPin,
    /// It was prepared for somebody, whose registration still counts on it.
    PreparedBefore,
    /// It belongs to a session that runs now in another slot.
    AtWorkElsewhere,
    /// It is not among the keys that the list may use.
    NotInInventory,
    /// The list wants the key with this serial number for the person.
    AnotherSerialWanted {
        serial: String,
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
            Self::PinNotForPasskeys => "refused-pin-not-for-passkeys",
            Self::NoPinProtocol => "refused-no-pin-protocol",
            Self::NoHmacSecret => "refused-no-hmac-secret",
            Self::NoEs256 => "refused-no-es256",
            Self::PinMustChange => "refused-pin-must-change",
            Self::NoRoom => "refused-no-room",
            Self::SetAside => "refused-set-aside",
            Self::FirstKey => "refused-first-key",
            Self::CameWithPin => "refused-came-with-pin",
            Self::PreparedBefore => "refused-prepared-before",
            Self::AtWorkElsewhere => "refused-at-work-elsewhere",
            Self::NotInInventory => "refused-not-in-inventory",
            Self::AnotherSerialWanted { .. } => "refused-another-serial-wanted",
            Self::NamesTooLong => "refused-names-too-long",
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
            | Self::PinNotForPasskeys
            | Self::NoPinProtocol
            | Self::NoHmacSecret
            | Self::NoEs256
            | Self::PinMustChange
            | Self::NoRoom
            | Self::SetAside
            | Self::FirstKey
            | Self::CameWithPin
            | Self::PreparedBefore
            | Self::AtWorkElsewhere
            | Self::NotInInventory
            | Self::AnotherSerialWanted { .. }
            | Self::NamesTooLong
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
        matches!(self, Self::PinMustChange | Self::NoRoom | Self::SetAside | Self::CameWithPin)
    }

    /// What a sentence names besides the profile: a status, a firmware, a capability, a serial number.
    pub fn detail(&self) -> Option<String> {
        match self {
            Self::Withdrawn { status: it }
            | Self::DeskCapability { name: it }
            | Self::AnotherSerialWanted { serial: it } => Some(it.clone()),
            Self::DeskFirmware { minimum } => Some(format!("{minimum:#x}")),
            _ => None,
        }
    }
}

/// What the operator must know of a key that may be given, before anything is done with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyWarning {
    /// This authentication strength of the tenant stops the model at sign-in.
    StoppedAtSignIn { strength: String },
    /// The key erases no single passkey: after the touch, only a reset takes this one back, or the
    /// key stays at the desk.
    CannotErase,
}

impl KeyWarning {
    /// The id of its sentences in assets/words.
    pub fn word(&self) -> &'static str {
        match self {
            Self::StoppedAtSignIn { .. } => "stopped-by-strength",
            Self::CannotErase => "warned-cannot-erase",
        }
    }
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

/// What the trusted list says of one model and firmware.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownModel {
    /// The model's name and the names on its makers' certificates.
    pub names: Vec<String>,
    pub certification: Option<Certification>,
    /// The list's own word for why it is not to be trusted any more.
    pub withdrawn: Option<String>,
}

/// FIDO's authenticator certification levels, from weak to strong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certification {
    L1,
    L1Plus,
    L2,
    L2Plus,
    L3,
    L3Plus,
}
