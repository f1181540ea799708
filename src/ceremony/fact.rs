//! The ledger's vocabulary: everything that can have happened in a ceremony, and the nouns it is
//! told in. A fact never holds a secret: no PIN, no pass code, no token. Facts are written to disk
//! as JSON, so a name here is a promise to every ledger that exists.

use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

use super::next::{Outcome, Step, Way};
use super::policy::{KeyReason, PasskeyPolicy, Strengths};
use super::trouble::Trouble;

pub type Timestamp = jiff::Timestamp;
/// The model identifier of a key (WebAuthn 6.5.1); all zeros means that the key does not say.
pub type Aaguid = Uuid;

/// Names one ceremony in the ledger, on the receipt and on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CeremonyId(pub Uuid);

impl CeremonyId {
    /// Eight characters that a person can read aloud, like `7F3K-92QD`.
    pub fn short(self) -> String {
        let hex = self.0.simple().to_string().to_uppercase();
        format!("{}-{}", &hex[..4], &hex[4..8])
    }
}

impl fmt::Display for CeremonyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One thing that happened. The ledger adds when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum Fact {
    Opened {
        purpose: Purpose,
        operator: Operator,
        desk: String,
    },
    /// The desk was started again while this ceremony was open: what was only in memory (the PIN,
    /// the pass code, the open key) is gone.
    Resumed,
    /// From here on somebody else attends.
    OperatorChanged {
        operator: Operator,
    },
    /// The intent, on disk before the world is touched.
    Began {
        step: Step,
    },
    Failed {
        step: Step,
        trouble: Trouble,
    },
    /// A person chose a way on.
    Chose {
        way: Way,
    },

    PersonChosen {
        person: Person,
    },
    IdentityChecked {
        by: IdentityCheck,
    },
    ReadinessFound {
        readiness: Readiness,
    },
    /// Somebody else who may touch this person's methods signed in for it.
    SecondOperatorConfirmed {
        operator: Operator,
    },
    PassIssued {
        pass: Pass,
    },
    /// After doubt: passes created since the intent were deleted.
    PassRecalled {
        deleted: u32,
    },
    PassRevoked {
        ending: PassEnding,
    },

    KeyInserted {
        device: String,
    },
    KeyRead {
        key: KeyFacts,
    },
    VerdictGiven {
        verdict: Verdict,
    },
    /// The person typed a PIN. The PIN itself is held by the runner and nowhere else.
    PinTyped,
    PinSet,
    PinChecked,
    /// What is on a key that was in use before. Only numbers: what a person uses their key for is
    /// shown at the desk and written nowhere.
    LookedInside {
        inside: Inside,
    },
    OptionsFetched {
        options: CreationOptions,
    },
    CredentialMade {
        registration: Registration,
    },
    CredentialErased {
        erased: u32,
    },
    /// Everything on the key is gone (CTAP 2.1, 6.6).
    KeyReset,
    KeyReleased,

    AttestationChecked {
        attestation: Attestation,
    },
    Registered {
        method: Method,
    },
    /// After doubt: the method that holds our credential, or none.
    MethodLookedFor {
        found: Option<Method>,
    },
    MethodRemoved,
    ReadBack {
        method: Method,
    },
    SelfTested {
        self_test: SelfTest,
    },
    SignInProved {
        proof: SignInProof,
    },
    /// The passkeys that have come since the readiness was read; the person made them.
    OwnKeysFound {
        methods: Vec<Method>,
    },

    Finished {
        outcome: Outcome,
    },
}

/// Why the person and the key are here. The steps are the same; questions and endings differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// A person at the desk gets a key.
    Onboarding,
    /// In a cloud where nobody can register a key for others: a person gets a pass, and registers
    /// the key themself.
    SelfRegistration,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operator {
    pub name: String,
    /// Entra's object id.
    pub id: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Entra's object id: the only name that does not change.
    pub id: String,
    pub name: String,
    pub upn: String,
}

/// How the operator made sure who the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdentityCheck {
    PhotoId,
    KnownToOperator,
    VouchedFor,
}

/// What the tenant says about this person before anything is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Readiness {
    pub account: Account,
    pub passkeys: PasskeyPolicy,
    pub passes: PassPolicy,
    /// A Temporary Access Pass that is alive and not ours: issuing one would delete it.
    pub foreign_pass: Option<String>,
    pub passkeys_registered: usize,
    /// By the tenant's ids.
    #[serde(default)]
    pub passkey_ids: Vec<String>,
    #[serde(default)]
    pub strengths: Strengths,
    #[serde(default)]
    pub provisioning: Provisioning,
    #[serde(default)]
    pub rights: Rights,
}

/// Whether a desk can register keys for people in this cloud.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Provisioning {
    #[default]
    Available,
    Missing,
}

/// What Entra looks at before it lets an operator touch this person's methods (Entra: who can
/// perform sensitive actions).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rights {
    /// The person's roles and groups that only the stronger role may touch, by name.
    pub protected_by: Vec<String>,
    pub operator: OperatorRole,
    #[serde(default)]
    pub second: SecondOperator,
}

/// Whether somebody besides the operator must confirm that this person gets a key here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SecondOperator {
    #[default]
    NotWanted,
    Wanted,
}

/// The strongest role of the operator that counts here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OperatorRole {
    /// Of an application Entra asks for no role; facts from before 2026-11 do not say.
    #[default]
    NotAsked,
    None,
    AuthenticationAdministrator,
    /// Privileged Authentication Administrator, or Global Administrator.
    PrivilegedAuthenticationAdministrator,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Account {
    Active,
    Disabled,
    /// A guest cannot have a passkey in the resource tenant (Graph: register FIDO2 method).
    Guest,
}

/// The tenant's Temporary Access Pass method, as far as it concerns this person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassPolicy {
    pub usable: bool,
    pub minimum_lifetime_minutes: u32,
    pub maximum_lifetime_minutes: u32,
    pub once_only: bool,
}

/// A Temporary Access Pass that this ceremony issued; its code is not here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pass {
    pub method_id: String,
    pub valid_until: Timestamp,
    pub once: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PassEnding {
    /// No pass was issued.
    NeverIssued,
    /// Deleted by the desk.
    Revoked,
    /// The tenant no longer had it when the desk came to delete it.
    AlreadyGone,
    /// The operator chose to leave it.
    LeftUntil(Timestamp),
}

/// What the key says about itself (CTAP 2.1, 6.4 authenticatorGetInfo) and its USB descriptor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyFacts {
    pub device: String,
    pub model: String,
    pub serial: Option<String>,
    pub aaguid: Aaguid,
    /// Vendor's own number; `None` where the key does not tell.
    pub firmware: Option<u32>,
    pub versions: Vec<String>,
    pub extensions: Vec<String>,
    /// COSE algorithm identifiers; empty where the key does not tell.
    pub algorithms: Vec<i64>,
    pub resident_keys: bool,
    pub pin: KeyPin,
    /// In Unicode code points.
    pub minimum_pin_length: u32,
    /// How many wrong PINs it bears before it is blocked for good, where it has a PIN and tells.
    #[serde(default)]
    pub pin_tries: Option<u32>,
    pub pin_protocols: Vec<u32>,
    pub credential_management: bool,
    /// How many more discoverable credentials it can hold; `None` where the key does not tell.
    pub free_slots: Option<u32>,
}

impl KeyFacts {
    /// As far as keys can be told apart.
    pub fn is_the_same_as(&self, other: &Self) -> bool {
        (self.aaguid, &self.serial, &self.model) == (other.aaguid, &other.serial, &other.model)
    }
}

/// What is on a key besides what this ceremony puts there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Inside {
    /// The key does not list its credentials.
    Unknown,
    Known {
        passkeys: u32,
        relying_parties: u32,
        theirs: Theirs,
    },
}

/// Whether a passkey of this person, for this tenant, is on the key already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theirs {
    /// The tenant was not asked yet under which name it knows the person.
    NotAsked,
    No,
    /// One that the tenant does not have: making another replaces it (CTAP 2.1, 6.1.2).
    Stale,
    /// The tenant has it: the person can sign in with this key as it is.
    Registered,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyPin {
    /// The key has no PIN function at all.
    Unsupported,
    NotSet,
    Set,
    /// Set, and the key insists on a change before it is used.
    MustChange,
}

/// May this kind of key be given to this person?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Allowed {
        /// The passkey profile that is satisfied whole.
        profile: String,
        attestation: AttestationWanted,
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

/// What the tenant asks of a registration (Graph: webauthnPublicKeyCredentialCreationOptions).
/// Everything here is the server's choice and is used as received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreationOptions {
    pub rp_id: String,
    pub user_handle: Blob,
    pub user_name: String,
    pub user_display_name: String,
    /// The string as received; it goes into clientDataJSON unchanged.
    pub challenge: String,
    pub expires_at: Timestamp,
    /// COSE algorithm identifiers in the server's order.
    pub algorithms: Vec<i64>,
    pub exclude: Vec<Blob>,
    pub hmac_secret: bool,
    /// The credProtect level 1 to 3 (CTAP 2.1, 12.1).
    pub cred_protect: Option<u8>,
}

impl CreationOptions {
    /// The origin that a browser would show for this relying party.
    pub fn origin(&self) -> String {
        format!("https://{}", self.rp_id)
    }
}

/// The key's answer, as WebAuthn carries it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registration {
    pub credential_id: Blob,
    pub client_data_json: Blob,
    pub attestation_object: Blob,
}

/// An answer to a challenge of the desk's own (CTAP 2.1, 6.2), as WebAuthn carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assertion {
    pub challenge: String,
    pub credential_id: Vec<u8>,
    pub client_data_json: Vec<u8>,
    pub authenticator_data: Vec<u8>,
    pub signature: Vec<u8>,
    pub user_handle: Option<Vec<u8>>,
}

/// What is known about where a credential comes from, once it has been checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attestation {
    pub level: AttestationLevel,
    pub aaguid: Aaguid,
    /// The model's name in the trusted list, when the level is `ProvenModel`.
    pub model: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AttestationLevel {
    /// The certificate chain ends at an anchor of exactly this model.
    ProvenModel,
    SelfAttested,
    Unattested,
}

/// A passkey as the tenant lists it (Graph: fido2AuthenticationMethod).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Method {
    pub id: String,
    pub display_name: String,
    pub aaguid: Option<Aaguid>,
    /// The model's name as the tenant has it.
    #[serde(default)]
    pub model: Option<String>,
    pub attested: bool,
    pub created_at: Option<Timestamp>,
}

/// One assertion on the key, verified against the public key that was registered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SelfTest {
    pub sign_count: u32,
    pub user_verified: bool,
}

/// What the tenant's own sign-in said, after its ID token was validated in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInProof {
    pub level: SignInLevel,
    pub object_id: String,
    /// When the person authenticated; where the token does not say (`auth_time` is optional), when
    /// it was issued, which `prompt=login` allows only after they did.
    pub signed_in_at: Timestamp,
    /// The token's `uti`, by which the sign-in is found in the tenant's log.
    pub token_id: Option<String>,
}

/// How much the sign-in proves, from weak to strong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignInLevel {
    /// This person signed in just now; the token does not say with what.
    PersonOnly,
    /// The token names a FIDO credential as the method (`amr`).
    MethodNamed,
    /// The token carries the authentication context that only a security key satisfies (`acrs`).
    AuthenticationContext,
}

/// Bytes that are written as unpadded base64url.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Blob(pub Vec<u8>);

impl Blob {
    pub fn to_base64url(&self) -> String {
        use base64::Engine as _;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(&self.0)
    }

    /// # Errors
    /// Where the text is not unpadded base64url.
    pub fn from_base64url(text: &str) -> Result<Self, base64::DecodeError> {
        use base64::Engine as _;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(text).map(Self)
    }
}

impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl Serialize for Blob {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_base64url())
    }
}

impl<'de> Deserialize<'de> for Blob {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Self::from_base64url(&text).map_err(serde::de::Error::custom)
    }
}
