//! The receipt of a finished ceremony: what was done, for whom, with what, and what proves it.
//! It exists if and only if the ceremony ended `Onboarded`, `Recovered`, `Activated`, `Checked` or
//! `TokenGiven`; it is made from the facts alone.

use serde::Serialize;

use super::Ceremony;
use super::nouns::{
    Aaguid, Admission, Attestation, CeremonyId, CodeCheck, IdentityCheck, KeyFacts, KeyUse,
    Leftover, ListedPasskey, LogCheck, Loss, Notified, Operator, Outcome, PassEnding, Person,
    PreparedKey, Removal, SelfTest, SignInProof, SignInTrouble, Timestamp, TokenFacts, Verdict,
    WaysIn,
};

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Receipt {
    pub ceremony: CeremonyId,
    /// The session of the person's first key, where this is their second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_key: Option<CeremonyId>,
    #[serde(flatten)]
    pub times: ReceiptTimes,
    pub desk: String,
    pub operator: Operator,
    pub person: Person,
    #[serde(flatten)]
    pub proved_by: ReceiptIdentity,
    #[serde(flatten)]
    pub what: ReceiptWhat,
    pub pass: ReceiptPass,
    /// `None` where the session registered nothing.
    #[serde(flatten)]
    pub credential: Option<ReceiptCredential>,
    pub sign_in: ReceiptSignIn,
    /// `None` where nothing was lost.
    #[serde(flatten)]
    pub recovery: Option<ReceiptRecovery>,
    /// By another way than this receipt.
    pub notified: Notified,
    /// Keys that were tried before this one and stay at the desk, and a pass that was left.
    pub left: Vec<Leftover>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReceiptTimes {
    pub opened_at: Timestamp,
    pub finished_at: Timestamp,
}

/// Who made sure that it is this person, and how.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReceiptIdentity {
    pub identity: IdentityCheck,
    /// Who confirmed it as well: where the person is protected and the desk asks for it, or as the second
    /// proof after a loss.
    pub second_operator: Option<Operator>,
}

/// What it is about: a key and its model, or a token.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReceiptWhat {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<ReceiptKey>,
    #[serde(flatten)]
    pub model: Option<ReceiptModel>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<ReceiptToken>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReceiptKey {
    pub aaguid: Aaguid,
    pub model: String,
    pub serial: Option<String>,
    pub firmware: Option<u32>,
}

/// A hardware OATH token. Nobody has signed in with it: Graph has no call by which a code is tried.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReceiptToken {
    pub serial: String,
    pub manufacturer: String,
    pub model: String,
    /// The tenant's id of the token, and of its method.
    pub method_id: String,
    /// Of the code that the tenant took.
    pub code: CodeCheck,
}

/// What the tenant says of the key's model.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReceiptModel {
    /// The passkey profile that lets it in.
    pub profile: Option<String>,
    /// A stricter one that applies to the person as well, and decides nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stricter_profile: Option<String>,
    /// What the authentication strengths say of it.
    pub strengths: Admission,
}

/// What was registered, and what proves it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReceiptCredential {
    /// The tenant's id of the method.
    pub method_id: String,
    /// What the tenant lists it as.
    pub name: String,
    #[serde(rename = "use")]
    pub key_use: KeyUse,
    /// The credential's own id in base64url.
    pub credential_id: String,
    pub attestation: Attestation,
    /// Only where the sign-in left the key in doubt.
    pub self_test: Option<SelfTest>,
}

/// What was done about the old key, and when.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReceiptRecovery {
    pub what: Loss,
    pub reported_at: Timestamp,
    /// The second proof of identity; the first is the receipt's `identity`. `None` while there is none.
    pub second_identity: Option<IdentityCheck>,
    /// What the sign-in showed that was one of the proofs.
    pub identity_sign_in: Option<SignInProof>,
    /// `None` where the tenant did not list the old key, or it could not be removed.
    pub removed: Option<ReceiptRemoval>,
    /// Entra takes some minutes from then on. `None` where nobody else can have the old key, or where
    /// they could not be ended.
    pub sessions_ended: Option<Timestamp>,
    /// What became of a pass that somebody else had issued.
    pub other_pass: Option<PassEnding>,
    /// `None` where nobody could say which key was lost.
    pub ways_in: Option<WaysIn>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReceiptRemoval {
    #[serde(flatten)]
    pub key: ListedPasskey,
    pub how: Removal,
    pub at: Timestamp,
}

impl ReceiptRecovery {
    /// What has been done so far; `None` where nothing was lost.
    pub fn of(ceremony: &Ceremony) -> Option<Self> {
        let (person, old) = (&ceremony.legs.person, &ceremony.legs.old_method);
        let (what, reported_at) = old.loss?;
        let removed = old.removal.done.zip(old.key());
        Some(Self {
            what,
            reported_at,
            second_identity: person.second.or_else(|| {
                let readiness = &ceremony.legs.readiness;
                let confirmed = readiness.is_confirmed(ceremony.person(), &ceremony.operator);
                confirmed.then_some(IdentityCheck::SecondOperator)
            }),
            identity_sign_in: person.signed_in.clone(),
            removed: removed.map(|((how, at), key)| ReceiptRemoval { key: key.clone(), how, at }),
            sessions_ended: old.sessions.done.map(|((), at)| at),
            other_pass: old.other_pass.done.map(|(ending, _)| ending),
            ways_in: ceremony.ways_in(),
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReceiptPass {
    pub issued: bool,
    pub ending: PassEnding,
}

/// What shows that the person can sign in.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ReceiptSignIn {
    Proved {
        #[serde(flatten)]
        proof: SignInProof,
        /// What the tenant's logs said of it; `None` where they are not asked.
        log: Option<ReceiptLog>,
    },
    /// Where the desk's rule does without it, and why it was not proved.
    NotProved { failed: Option<SignInTrouble> },
}

/// What the tenant's logs said after the end.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReceiptLog {
    /// Not yet; they are asked until then.
    AwaitedUntil(Timestamp),
    Checked(LogCheck),
}

impl ReceiptSignIn {
    pub fn proof(&self) -> Option<&SignInProof> {
        match self {
            Self::Proved { proof, .. } => Some(proof),
            Self::NotProved { .. } => None,
        }
    }

    pub fn log(&self) -> Option<&ReceiptLog> {
        match self {
            Self::Proved { log, .. } => log.as_ref(),
            Self::NotProved { .. } => None,
        }
    }
}

impl ReceiptKey {
    /// The key of a session: the one in hand, or the one that was prepared before.
    pub fn of(ceremony: &Ceremony) -> Option<Self> {
        if let Some(PreparedKey { aaguid, model, serial, firmware, .. }) = ceremony.prepared() {
            let (model, serial) = (model.clone(), serial.clone());
            return Some(Self { aaguid: *aaguid, model, serial, firmware: *firmware });
        }
        let KeyFacts { aaguid, model, serial, firmware, .. } = ceremony.key()?;
        let (model, serial) = (model.clone(), serial.clone());
        Some(Self { aaguid: *aaguid, model, serial, firmware: *firmware })
    }
}

impl ReceiptToken {
    fn of(ceremony: &Ceremony) -> Option<Self> {
        let TokenFacts { id, serial, manufacturer, model, .. } = ceremony.token()?.clone();
        let code = ceremony.legs.token.taken.unwrap_or(CodeCheck::NotChecked);
        Some(Self {
            serial,
            manufacturer: manufacturer.unwrap_or_default(),
            model: model.unwrap_or_default(),
            method_id: id.unwrap_or_default(),
            code,
        })
    }
}

impl Receipt {
    /// The person has their key for every day from this session, and no other from this visit.
    pub fn offers_second_key(&self) -> bool {
        let for_every_day = |it: &ReceiptCredential| it.key_use == KeyUse::Primary;
        let is_here = !matches!(self.proved_by.identity, IdentityCheck::Received(_));
        let is_first = is_here && self.first_key.is_none() && self.recovery.is_none();
        is_first && self.credential.as_ref().is_some_and(for_every_day)
    }

    /// `None` where the ceremony has not ended, or has ended otherwise.
    pub fn of(ceremony: &Ceremony) -> Option<Self> {
        let (outcome, finished_at) = ceremony.course.ended.as_ref()?;
        let legs = &ceremony.legs;
        let credential = match outcome {
            Outcome::Onboarded | Outcome::Recovered | Outcome::Activated => {
                Some(ReceiptCredential {
                    method_id: ceremony.registered()?.id.clone(),
                    name: ceremony.registered()?.display_name.clone(),
                    key_use: legs.registration.label.key_use,
                    credential_id: ceremony.credential_id()?.to_base64url(),
                    attestation: ceremony.attestation()?.clone(),
                    self_test: match ceremony.prepared() {
                        Some(prepared) => Some(prepared.shown.self_test.clone()),
                        None => legs.sign_in.self_test.clone(),
                    },
                })
            }
            Outcome::Checked | Outcome::TokenGiven => None,
            Outcome::SelfRegistered
            | Outcome::TokenProgrammed
            | Outcome::FoundKey
            | Outcome::Prepared { .. }
            | Outcome::Abandoned { .. } => return None,
        };
        let token = ReceiptToken::of(ceremony).filter(|_| *outcome == Outcome::TokenGiven);
        let key = ReceiptKey::of(ceremony);
        (token.is_some() || key.is_some()).then_some(())?;
        let (profile, stricter_profile) = match ceremony.verdict() {
            Some(Verdict::Allowed { profile, milder_than, .. }) => {
                (Some(profile.clone()), milder_than.clone())
            }
            Some(Verdict::Refused { .. }) | None => (None, None),
        };
        let model = legs.admission();
        let model = model.map(|strengths| ReceiptModel { profile, stricter_profile, strengths });
        Some(Self {
            ceremony: ceremony.id,
            first_key: ceremony.first_key().map(|it| it.ceremony),
            times: ReceiptTimes { opened_at: ceremony.opened_at, finished_at: *finished_at },
            desk: ceremony.desk.name.clone(),
            operator: ceremony.operator.clone(),
            person: ceremony.person()?.clone(),
            proved_by: ReceiptIdentity {
                identity: match legs.activation.received {
                    Some(by) => IdentityCheck::Received(by),
                    None => legs.person.identity?,
                },
                second_operator: legs.readiness.second_operator.clone(),
            },
            what: ReceiptWhat { key, model, token },
            pass: ReceiptPass { issued: legs.pass.issued.is_some(), ending: legs.pass.ending() },
            credential,
            sign_in: match &legs.sign_in.proof {
                Some(proof) => ReceiptSignIn::Proved {
                    proof: proof.clone(),
                    log: match &legs.sign_in.log {
                        Some(log) => Some(ReceiptLog::Checked(log.clone())),
                        None => ceremony.log_awaited_until().map(ReceiptLog::AwaitedUntil),
                    },
                },
                None => ReceiptSignIn::NotProved { failed: legs.sign_in.failed.clone() },
            },
            recovery: ReceiptRecovery::of(ceremony),
            notified: ceremony.notified(),
            left: ceremony.left(),
        })
    }
}
