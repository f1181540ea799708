//! What can go wrong, as a closed set. A trouble says what happened and nothing else: its sentences
//! are in assets/words, found by `word()`; what can be done about it is decided in `next`.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    Key(KeyTrouble),
    Tenant(TenantTrouble),
    SignIn(SignInTrouble),
    Attestation(AttestationTrouble),
    /// The registered method is not what was sent.
    ReadBackDiffers,
    /// What was sealed does not open with this desk's key.
    NotUnsealed,
    /// The desk's step itself broke off; nothing is known about its outcome.
    StepBroke,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum KeyTrouble {
    #[error("no key is inserted")]
    NoKey,
    #[error("the key could not be opened")]
    NotOpened,
    #[error("the key was removed")]
    Removed,
    #[error("the key does not answer")]
    Silent,
    /// Another program uses the key at the same time.
    #[error("the key is busy with another program")]
    TalkingToAnother,
    #[error("the key's answer makes no sense")]
    Garbage,
    /// The credential that it made has a lower credProtect level than was asked (CTAP 2.1, 12.1).
    #[error("the key does not protect the passkey as it was asked to")]
    NotProtected,
    #[error("the device is not a FIDO2 key")]
    NotFido2,
    /// 0x31. The number of tries left is read from the key afterwards, where it can be.
    #[error("the PIN is wrong")]
    PinWrong { tries_left: Option<u32> },
    /// 0x34: three wrong PINs in a row.
    #[error("the key wants to be unplugged and inserted again")]
    PinBlockedUntilReplug,
    /// 0x32: only a reset helps.
    #[error("the PIN is blocked for good")]
    PinBlocked,
    /// 0x37.
    #[error("the key refuses this PIN by its own rule")]
    PinRefused,
    /// forcePINChange (CTAP 2.1, 6.4): a new PIN must be chosen first.
    #[error("the PIN must be changed first")]
    PinMustChange,
    #[error("the key has no PIN")]
    PinNotSet,
    /// 0x19: the key already holds a credential of this person.
    #[error("the key is already registered for this person")]
    Excluded,
    /// 0x28.
    #[error("the key is full")]
    StoreFull,
    /// 0x17: no further finger has room on the key.
    #[error("the key has no room for another finger")]
    FingersFull,
    /// The finger was put on the sensor often or long enough, and the key needs more good samples.
    #[error("the finger did not come onto the key")]
    NoGoodSample,
    /// 0x2F or 0x3A.
    #[error("the key was not touched in time")]
    NoTouch,
    /// 0x30 to a reset: a key resets only in the first ten seconds with power (CTAP 2.1, 6.6).
    #[error("the key was inserted too long ago to be reset")]
    TooLateToReset,
    /// Where this very key is wanted and another one was inserted.
    #[error("another key is inserted: {model}, serial {}", serial.as_deref().unwrap_or("unknown"))]
    NotThisKey { model: String, serial: Option<String> },
    #[error("cancelled")]
    Cancelled,
    /// 0x2E.
    #[error("the key does not hold the credential")]
    NoCredential,
    #[error("the key cannot do this")]
    Unsupported,
    /// 0x39: longer than the key's maxMsgSize (CTAP 2.1, 6.4), or than any message can be. The desk
    /// does not send it.
    #[error("the request is too long for the key")]
    RequestTooLarge,
    /// Any other status of CTAP 2.1, 8.2.
    #[error("the key refuses with status {status:#04x}")]
    Refused { status: u8 },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum TenantTrouble {
    /// The request did not reach the service: nothing happened there.
    #[error("the service cannot be reached")]
    Unreachable,
    /// Somebody on the way shows a certificate that this machine does not trust: nothing happened.
    #[error("the connection is not trusted")]
    NotTrusted,
    /// The request went out and no usable answer came back.
    #[error("the answer was lost")]
    AnswerLost { ids: RequestIds },
    #[error("the service is busy")]
    Busy { after_seconds: u64, ids: RequestIds },
    /// `claims`: what the next sign-in must be asked for (RFC 6749 error `insufficient_claims`, as
    /// Entra's continuous access evaluation says it), a JSON text; `None` where the token is over.
    #[error("the operator's sign-in has ended")]
    SignInEnded {
        #[serde(default)]
        claims: Option<String>,
        ids: RequestIds,
    },
    /// The least scope and role that the call takes; `None` where an old ledger does not say, or
    /// where no role is looked at.
    #[error("the operator may not do this: {code}")]
    NotPermitted {
        code: String,
        #[serde(default)]
        scope: Option<String>,
        #[serde(default)]
        role: Option<String>,
        ids: RequestIds,
    },
    #[error("not found")]
    NotFound { ids: RequestIds },
    /// 400 and its kin: the service understood and refused.
    #[error("the service refuses: {code}")]
    Refused { status: u16, code: String, message: String, ids: RequestIds },
    /// A success whose body is not what Graph documents.
    #[error("the answer is not understood: {what}")]
    Garbage { what: String, ids: RequestIds },
    /// The policy has a word that this desk does not know: it does not guess.
    #[error("the policy has a word that the desk does not know: {word}")]
    UnknownPolicyWord { word: String },
}

/// By which a call is found in the service's log and in ours.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestIds {
    pub client_request_id: String,
    pub request_id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum SignInTrouble {
    #[error("the sign-in page was closed")]
    Closed,
    /// None is installed, or it does not start.
    #[error("there is no browser for the sign-in page")]
    NoBrowser,
    #[error("the sign-in service cannot be reached")]
    Unreachable,
    /// The service said no; its code starts with AADSTS where it gives one.
    #[error("the sign-in was refused: {code}")]
    Refused { code: String },
    /// The desk was locked meanwhile.
    #[error("the desk was locked during the sign-in")]
    Interrupted,
    #[error("the time for the sign-in ran out")]
    TimedOut,
    /// It is the person's, and shows less than the desk's rule asks for.
    #[error("the sign-in shows less than this desk asks for")]
    NotEnough,
    /// The service takes nothing that is signed at another time than its own (AADSTS700024).
    #[error("the clock of this computer is {} s {}", .seconds.unsigned_abs(), if *.seconds < 0 { "slow" } else { "fast" })]
    ClockWrong {
        /// By how much it is fast; negative where it is slow.
        seconds: i64,
    },
    #[error("somebody else signed in")]
    AnotherPerson,
    #[error("the sign-in is older than this session")]
    NotFresh,
    /// Of an operator: `auth_time` is before the desk asked.
    #[error("the operator signed in before the desk asked")]
    TooOld,
    /// Of an operator: the token has no `auth_time`.
    #[error("the token does not say when the operator signed in")]
    AgeNotTold,
    /// Of an operator: the token does not carry what the settings ask for (`acrs`).
    #[error("the operator's sign-in has not the authentication context {context}")]
    ContextMissing { context: String },
    #[error("the answer does not belong to this request")]
    NotOurs,
    /// The tenant vouches for the person, but not for the key.
    #[error("the sign-in was not with a security key")]
    NotWithKey,
    /// The tenant says that another of the person's keys was used.
    #[error("the sign-in was with another key of the person")]
    AnotherKey,
    /// The ID token does not stand up: its signature, issuer, audience, times or form.
    #[error("the token is not valid: {what}")]
    TokenInvalid { what: String },
    #[error("the answer is not understood: {what}")]
    Garbage { what: String },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum AttestationTrouble {
    /// WebAuthn 7.1: challenge, origin, relying party, flags or the statement's signature.
    #[error("the registration does not verify: {what}")]
    Ceremony { what: String },
    #[error("the certificate chain does not lead to the maker of this model: {what}")]
    Chain { what: String },
    #[error("the model is not in the list of trusted models")]
    UnknownModel,
    /// FIDO metadata: a status report that ends the trust in this model or this firmware.
    #[error("the list of trusted models says of this model: {status}")]
    Withdrawn { status: String },
    #[error("the key does not prove its model, and the policy requires it")]
    NotProven,
    /// Packed self-attestation, which Entra does not list among what it takes.
    #[error("the key signed its statement by itself")]
    SelfAttested,
    #[error("the key says one model before and another after the touch")]
    AnotherModel,
    #[error("the assertion does not verify: {what}")]
    Assertion { what: String },
}

impl Trouble {
    /// The step may have done its work all the same: look before doing it again.
    pub fn outcome_unknown(&self) -> bool {
        match self {
            Self::Key(it) => {
                matches!(
                    it,
                    KeyTrouble::Removed
                        | KeyTrouble::Silent
                        | KeyTrouble::TalkingToAnother
                        | KeyTrouble::Garbage
                        | KeyTrouble::NotProtected
                )
            }
            Self::Tenant(it) => {
                matches!(it, TenantTrouble::AnswerLost { .. } | TenantTrouble::Garbage { .. })
            }
            Self::StepBroke => true,
            Self::SignIn(_) | Self::Attestation(_) | Self::ReadBackDiffers | Self::NotUnsealed => {
                false
            }
        }
    }

    /// The service understood and said no.
    pub fn is_refusal(&self) -> bool {
        matches!(self, Self::Tenant(TenantTrouble::Refused { .. }))
    }

    /// What the operator's next sign-in must be asked for, where the service said so.
    pub fn claims_challenge(&self) -> Option<String> {
        match self {
            Self::Tenant(TenantTrouble::SignInEnded { claims, .. }) => claims.clone(),
            _ => None,
        }
    }

    /// Where this trouble's sentences are in assets/words: the message says what happened, its
    /// attribute `.next` what to do.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Key(it) => match it {
                KeyTrouble::NoKey => "trouble-no-key",
                KeyTrouble::NotOpened => "trouble-key-not-opened",
                KeyTrouble::Removed => "trouble-key-removed",
                KeyTrouble::Silent => "trouble-key-silent",
                KeyTrouble::TalkingToAnother => "trouble-key-busy",
                KeyTrouble::Garbage => "trouble-key-garbage",
                KeyTrouble::NotProtected => "trouble-not-protected",
                KeyTrouble::NotFido2 => "trouble-not-fido2",
                KeyTrouble::PinWrong { .. } => "trouble-pin-wrong",
                KeyTrouble::PinBlockedUntilReplug => "trouble-pin-replug",
                KeyTrouble::PinBlocked => "trouble-pin-blocked",
                KeyTrouble::PinRefused => "trouble-pin-refused",
                KeyTrouble::PinMustChange => "trouble-pin-must-change",
                KeyTrouble::PinNotSet => "trouble-pin-not-set",
                KeyTrouble::Excluded => "trouble-already-registered",
                KeyTrouble::StoreFull => "trouble-key-full",
                KeyTrouble::FingersFull => "trouble-fingers-full",
                KeyTrouble::NoGoodSample => "trouble-no-good-sample",
                KeyTrouble::NoTouch => "trouble-no-touch",
                KeyTrouble::TooLateToReset => "trouble-too-late-to-reset",
                KeyTrouble::NotThisKey { .. } => "trouble-not-this-key",
                KeyTrouble::Cancelled => "trouble-cancelled",
                KeyTrouble::NoCredential => "trouble-no-credential",
                KeyTrouble::Unsupported => "trouble-key-unsupported",
                KeyTrouble::RequestTooLarge => "trouble-request-too-large",
                KeyTrouble::Refused { .. } => "trouble-key-refused",
            },
            Self::Tenant(it) => match it {
                TenantTrouble::Unreachable => "trouble-unreachable",
                TenantTrouble::NotTrusted => "trouble-not-trusted",
                TenantTrouble::AnswerLost { .. } => "trouble-answer-lost",
                TenantTrouble::Busy { .. } => "trouble-busy",
                TenantTrouble::SignInEnded { .. } => "trouble-operator-sign-in",
                TenantTrouble::NotPermitted { .. } => "trouble-not-permitted",
                TenantTrouble::NotFound { .. } => "trouble-not-found",
                TenantTrouble::Refused { .. } => "trouble-tenant-refused",
                TenantTrouble::Garbage { .. } => "trouble-tenant-garbage",
                TenantTrouble::UnknownPolicyWord { .. } => "trouble-policy-word",
            },
            Self::SignIn(it) => match it {
                SignInTrouble::Closed => "trouble-sign-in-closed",
                SignInTrouble::NoBrowser => "trouble-no-browser",
                SignInTrouble::Unreachable => "trouble-sign-in-unreachable",
                SignInTrouble::Interrupted => "trouble-sign-in-interrupted",
                SignInTrouble::TimedOut => "trouble-sign-in-timed-out",
                SignInTrouble::NotEnough => "trouble-sign-in-not-enough",
                SignInTrouble::ClockWrong { .. } => "trouble-clock-wrong",
                SignInTrouble::Refused { code } => {
                    refusal(code).unwrap_or("trouble-sign-in-refused")
                }
                SignInTrouble::AnotherPerson => "trouble-another-person",
                SignInTrouble::NotFresh => "trouble-sign-in-not-fresh",
                SignInTrouble::TooOld => "trouble-operator-too-old",
                SignInTrouble::AgeNotTold => "trouble-operator-age",
                SignInTrouble::ContextMissing { .. } => "trouble-operator-context",
                SignInTrouble::NotOurs => "trouble-sign-in-not-ours",
                SignInTrouble::NotWithKey => "trouble-sign-in-not-with-key",
                SignInTrouble::AnotherKey => "trouble-sign-in-another-key",
                SignInTrouble::TokenInvalid { .. } => "trouble-token-invalid",
                SignInTrouble::Garbage { .. } => "trouble-sign-in-garbage",
            },
            Self::Attestation(it) => match it {
                AttestationTrouble::Ceremony { .. } => "trouble-registration-invalid",
                AttestationTrouble::Chain { .. } => "trouble-chain",
                AttestationTrouble::UnknownModel => "trouble-unknown-model",
                AttestationTrouble::Withdrawn { .. } => "trouble-model-withdrawn",
                AttestationTrouble::NotProven => "trouble-not-proven",
                AttestationTrouble::SelfAttested => "trouble-self-attested",
                AttestationTrouble::AnotherModel => "trouble-another-model",
                AttestationTrouble::Assertion { .. } => "trouble-assertion",
            },
            Self::ReadBackDiffers => "trouble-read-back",
            Self::NotUnsealed => "trouble-not-unsealed",
            Self::StepBroke => "trouble-step-broke",
        }
    }

    /// For the person who must call somebody: codes and request ids, one click away.
    pub fn details(&self) -> String {
        match self {
            Self::Key(it) => it.to_string(),
            Self::Tenant(it) => match it {
                TenantTrouble::AnswerLost { ids }
                | TenantTrouble::Busy { ids, .. }
                | TenantTrouble::SignInEnded { ids, .. }
                | TenantTrouble::NotPermitted { ids, .. }
                | TenantTrouble::NotFound { ids }
                | TenantTrouble::Garbage { ids, .. } => format!("{it}; {ids}"),
                TenantTrouble::Refused { status, message, ids, .. } => {
                    format!("{it} ({status}); {message}; {ids}")
                }
                TenantTrouble::Unreachable
                | TenantTrouble::NotTrusted
                | TenantTrouble::UnknownPolicyWord { .. } => it.to_string(),
            },
            Self::SignIn(it) => it.to_string(),
            Self::Attestation(it) => it.to_string(),
            Self::ReadBackDiffers => "the method that was read back differs".into(),
            Self::NotUnsealed => "what was sealed does not open with this desk's key".into(),
            Self::StepBroke => "the step broke off".into(),
        }
    }
}

impl TenantTrouble {
    /// The tenant has neither Entra ID P1 nor P2, in the word that others have seen for the logs.
    pub fn lacks_premium(&self) -> bool {
        const WORD: &str = "Authentication_RequestFromNonPremiumTenantOrB2CTenant";
        matches!(self, Self::NotPermitted { code, .. } if code == WORD)
    }

    /// Another call may succeed now. Otherwise the tenant cannot be reached, or lets nobody in.
    pub fn concerns_one_call(&self) -> bool {
        match self {
            Self::NotPermitted { .. }
            | Self::NotFound { .. }
            | Self::Refused { .. }
            | Self::Garbage { .. }
            | Self::UnknownPolicyWord { .. } => true,
            Self::Unreachable
            | Self::NotTrusted
            | Self::AnswerLost { .. }
            | Self::Busy { .. }
            | Self::SignInEnded { .. } => false,
        }
    }
}

impl SignInTrouble {
    /// That this computer's clock is so many seconds fast, where by such a clock a code, a pass or a key
    /// that waits would be judged wrongly. Where it is less, the tenant judges for itself: Microsoft's own
    /// libraries sign for ten minutes.
    pub fn of_clock(seconds: i64) -> Option<Self> {
        (seconds.abs() > 600).then_some(Self::ClockWrong { seconds })
    }

    /// Only the key itself can tell whether it is at fault.
    pub fn leaves_the_key_in_doubt(&self) -> bool {
        match self {
            Self::Closed | Self::TimedOut | Self::NotWithKey => true,
            Self::Refused { code } => refusal(code).is_none(),
            Self::NoBrowser
            | Self::Unreachable
            | Self::ClockWrong { .. }
            | Self::Interrupted
            | Self::NotEnough
            | Self::AnotherPerson
            | Self::AnotherKey
            | Self::NotFresh
            | Self::TooOld
            | Self::AgeNotTold
            | Self::ContextMissing { .. }
            | Self::NotOurs
            | Self::TokenInvalid { .. }
            | Self::Garbage { .. } => false,
        }
    }
}

/// What Entra refuses after it accepted the credential (Entra: authentication and authorization error
/// codes), by the id of its sentences. `None` for a code that does not say so.
fn refusal(code: &str) -> Option<&'static str> {
    Some(match code {
        "AADSTS53003" => "refused-by-policy",
        "AADSTS53000" | "AADSTS53001" => "refused-device",
        "AADSTS50105" => "refused-not-assigned",
        "AADSTS65001" => "refused-no-consent",
        "AADSTS50199" => "refused-to-be-confirmed",
        "AADSTS50158" => "refused-external-challenge",
        "AADSTS50074" | "AADSTS50076" => "refused-second-factor",
        "AADSTS50072" | "AADSTS50079" => "refused-registration",
        _ => return None,
    })
}

impl std::fmt::Display for RequestIds {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "client-request-id {}", self.client_request_id)?;
        match &self.request_id {
            Some(id) => write!(f, ", request-id {id}"),
            None => Ok(()),
        }
    }
}

impl From<KeyTrouble> for Trouble {
    fn from(it: KeyTrouble) -> Self {
        Self::Key(it)
    }
}

impl From<TenantTrouble> for Trouble {
    fn from(it: TenantTrouble) -> Self {
        Self::Tenant(it)
    }
}
