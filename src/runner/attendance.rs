//! Who attends the desk: the operator that is signed in. Only `Attendance` sets the token and takes
//! it away, and it tells every session who is there. Keeps no token itself, and decides nothing
//! about a session.

use std::time::Duration;

use secrecy::SecretString;
use tokio::sync::watch;
use tokio::time::Instant;

use super::desk_code::DeskCode;
use crate::ceremony::nouns::scopes::{self, Right};
use crate::ceremony::nouns::{Operator, Timestamp};
use crate::signin::operator::{OperatorSignIn, SignedIn};

/// The operator's place at the desk.
pub struct Attendance {
    pub(super) sign_in: OperatorSignIn,
    token: watch::Sender<Option<SecretString>>,
    /// Without a click for that long the desk locks itself.
    pub(super) lock_after: Duration,
    attended: watch::Sender<Attended>,
    operator: Option<Operator>,
    expires_at: Timestamp,
    /// Who locked the desk.
    locked_by: Option<Operator>,
    /// What the next sign-in must be asked for.
    challenge: Option<String>,
    active_at: Instant,
    code: Code,
}

/// The desk code of the operator with this id.
enum Code {
    NotChosen,
    /// They sign in each time instead.
    Without {
        operator: String,
    },
    Chosen {
        operator: String,
        code: DeskCode,
    },
}

impl Code {
    fn is_of(&self, operator: &Operator) -> bool {
        match self {
            Self::NotChosen => false,
            Self::Without { operator: whose } | Self::Chosen { operator: whose, .. } => {
                *whose == operator.id
            }
        }
    }
}

/// Who is at the desk, as its sessions see it.
#[derive(Clone, Debug, Default)]
pub(super) struct Attended {
    /// `None` while the desk is locked.
    pub operator: Option<Operator>,
    /// Counts the sign-ins.
    pub sign_in: u64,
}

/// The operator is known, and nobody consented to this for the app.
#[derive(Debug, thiserror::Error)]
#[error("{} is missing", .0.iter().map(|it| it.scope).collect::<Vec<_>>().join(", "))]
pub struct MissingRights(pub Vec<&'static Right>);

/// A desk code that cannot be chosen.
#[derive(Debug, thiserror::Error)]
#[error("everybody would guess this desk code first")]
pub struct BadCode;

/// A session takes about five minutes; one that begins with less than this would be interrupted.
const FOR_A_SESSION: jiff::SignedDuration = jiff::SignedDuration::from_mins(10);

impl Attendance {
    /// Nobody is signed in yet. Whoever calls Graph holds a receiver of `token`.
    pub fn new(
        sign_in: OperatorSignIn,
        token: watch::Sender<Option<SecretString>>,
        lock_after: Duration,
    ) -> Self {
        Self {
            sign_in,
            token,
            lock_after,
            attended: watch::Sender::default(),
            operator: None,
            expires_at: Timestamp::UNIX_EPOCH,
            locked_by: None,
            challenge: None,
            active_at: Instant::now(),
            code: Code::NotChosen,
        }
    }

    /// Takes the token over, if it allows what a session needs; where the service does not say what
    /// it allows, the calls will.
    ///
    /// # Errors
    /// The rights that are missing; then nobody is signed in.
    pub fn begin(&mut self, signed_in: SignedIn) -> Result<(), MissingRights> {
        let missing = signed_in.scopes.map(|it| scopes::missing(&it)).unwrap_or_default();
        if !missing.is_empty() {
            return Err(MissingRights(missing));
        }
        self.token.send_replace(Some(signed_in.token));
        // It outlives a lock, and opens nothing there; it goes with its operator, and when it was wrong
        // too often.
        if !self.code.is_of(&signed_in.operator) || self.tries_left() == Some(0) {
            self.code = Code::NotChosen;
        }
        self.operator = Some(signed_in.operator);
        self.expires_at = signed_in.expires_at;
        self.locked_by = None;
        self.challenge = None;
        self.active();
        self.attended.send_modify(|it| {
            it.operator.clone_from(&self.operator);
            it.sign_in += 1;
        });
        Ok(())
    }

    /// The operator who is signed in chooses a desk code.
    ///
    /// # Errors
    /// Where nobody is signed in, or everybody would guess it.
    pub async fn choose_code(&mut self, code: SecretString) -> Result<(), BadCode> {
        let operator = self.operator.as_ref().ok_or(BadCode)?.id.clone();
        let code = DeskCode::new(code).await.ok_or(BadCode)?;
        self.code = Code::Chosen { operator, code };
        Ok(())
    }

    pub(super) fn go_without_code(&mut self) {
        if let Some(it) = &self.operator {
            self.code = Code::Without { operator: it.id.clone() };
        }
    }

    /// The operator has neither chosen a code nor said that they want none.
    pub(super) fn is_to_choose_code(&self) -> bool {
        matches!(self.code, Code::NotChosen) && self.operator.is_some()
    }

    /// For the desk code; `None` where there is none.
    pub(super) fn tries_left(&self) -> Option<u8> {
        match &self.code {
            Code::Chosen { code, .. } => Some(code.tries_left()),
            Code::NotChosen | Code::Without { .. } => None,
        }
    }

    pub(super) async fn is_code(&mut self, typed: SecretString) -> bool {
        match &mut self.code {
            Code::Chosen { code, .. } => code.is(typed).await,
            Code::NotChosen | Code::Without { .. } => false,
        }
    }

    pub(super) fn attended(&self) -> watch::Receiver<Attended> {
        self.attended.subscribe()
    }

    /// The number of the sign-in that counts now.
    pub(super) fn sign_in_number(&self) -> u64 {
        self.attended.borrow().sign_in
    }

    pub(super) fn operator(&self) -> Option<&Operator> {
        self.operator.as_ref()
    }

    pub(super) fn locked_by(&self) -> Option<&Operator> {
        self.locked_by.as_ref()
    }

    pub(super) fn challenge(&self) -> Option<&str> {
        self.challenge.as_deref()
    }

    /// The token goes; who was here is remembered.
    pub(super) fn lock(&mut self) {
        self.locked_by = self.operator.take().or(self.locked_by.take());
        self.token.send_replace(None);
        self.attended.send_modify(|it| it.operator = None);
    }

    /// The token goes, and so do the name and the code.
    pub(super) fn sign_out(&mut self) {
        self.lock();
        self.code = Code::NotChosen;
        self.locked_by = None;
    }

    /// The service has ended the token, and says what it wants of the next.
    pub(super) fn ended(&mut self, challenge: Option<String>) {
        self.lock();
        self.challenge = challenge;
    }

    pub(super) fn forget_challenge(&mut self) {
        self.challenge = None;
    }

    /// A session that begins now would outlive the token.
    pub(super) fn is_nearly_over(&self, now: Timestamp) -> bool {
        self.expires_at.duration_since(now) < FOR_A_SESSION
    }

    /// Somebody is at the desk.
    pub(super) fn active(&mut self) {
        self.active_at = Instant::now();
    }

    /// How long before it locks itself the desk says so.
    pub(super) fn warns_before(&self) -> Duration {
        /// More than the 20 seconds of WCAG 2.2, 2.2.1.
        const A_MINUTE: Duration = Duration::from_secs(60);
        A_MINUTE.min(self.lock_after / 2)
    }

    /// When the desk locks itself, if nobody does anything until then.
    pub(super) fn locks_at(&self) -> Instant {
        self.active_at + self.lock_after
    }
}
