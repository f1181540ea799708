//! Each step of a ceremony in terms of the client rooms, one file for each room. A failure is a
//! fact, not an error. Owns what a session holds in memory only: the PIN, the pass code, and what
//! is on the key. Decides nothing: what is next is the ceremony's.

mod credential;
mod fingers;
mod key;
mod notice;
mod old_method;
mod pass;
mod person;
mod prepare;
mod registration;
mod sign_in;
mod token;

use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use tokio::sync::{Notify, watch};

use super::person_language::PersonLanguage;
use super::places::Place;
use super::view::{Enrolling, RelyingParty};
use crate::attestation::Trust;
use crate::ceremony::Ceremony;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::next::Step;
use crate::ceremony::nouns::{
    CreationOptions, DeskFacts, FoundPrepared, KeyFacts, KeyTrouble, Leftover, ListPlace,
    ListedPerson, Person, Readiness, Registration, SecondOperator, SignInTrouble, Trouble,
};
use crate::ceremony::policy::desk_rules::DeskRules;
use crate::ceremony::policy::list_rules::ListRules;
use crate::ceremony::whose::Whose;
use crate::key::{Bus, Cancel, Device, Touch};
use crate::oath::Token;
use crate::seal::Seals;
use crate::signin::SignIn;
use crate::tenant::{PassWish, Tenant};

/// What a desk works with; all its sessions share it.
#[derive(Clone)]
pub struct Tools {
    pub tenant: Tenant,
    pub keys: Bus,
    pub sign_in: SignIn,
    /// The models whose makers are trusted. It changes when a new list comes; a session keeps what
    /// it began with.
    pub trust: watch::Receiver<Arc<Trust>>,
    pub settings: DeskSettings,
    pub seals: Arc<Seals>,
    /// The makers' files of tokens that are open at this desk. `None`: only the tenant judges a code.
    pub tokens: Option<Arc<[Token]>>,
}

/// What this desk wants, within what the tenant and the key allow.
#[derive(Clone, Debug)]
pub struct DeskSettings {
    pub pass: PassWish,
    pub keys: DeskRules,
    pub second_for_protected: SecondOperator,
    pub notice: NoticeSettings,
    /// How often the tenant's policy for tokens is read again while it stands in the way.
    pub token_policy_every: Duration,
    /// In which the person is written to, rather than in the tenant's.
    pub person_language: PersonLanguage,
    /// The desk as a ceremony records it.
    pub desk: DeskFacts,
}

/// From where and to whom the desk writes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoticeSettings {
    /// A mailbox that the operators share. `None`: the operator's own.
    pub from: Option<String>,
    pub copy_to_manager: bool,
    /// Whom a person asks who did not do this; empty where the settings do not say.
    pub contact: String,
}

/// The tools in one session, and its secrets.
pub(super) struct Work {
    pub tenant: Tenant,
    pub keys: Bus,
    /// The key of this session, while it is open.
    device: Option<Device>,
    /// Whether that key waits for a touch.
    pub touch: watch::Sender<Touch>,
    cancel: Cancel,
    /// How far a new finger is.
    pub enrolling: watch::Sender<Enrolling>,
    /// The person wants more time for it.
    pub more_time: Arc<Notify>,
    sign_in: SignIn,
    trust: Arc<Trust>,
    settings: DeskSettings,
    seals: Arc<Seals>,
    pub place: Place,
    pub pin: Option<SecretString>,
    pub pass_code: Option<SecretString>,
    /// What the person's token shows, until the tenant has it.
    pub token_code: Option<SecretString>,
    tokens: Option<Arc<[Token]>>,
    /// Where keys were plugged in before the session began: they are somebody else's.
    pub from_before: Vec<String>,
    /// The keys that stay at the desk until they are reset.
    pub set_aside: Vec<Leftover>,
    /// What a person uses their key for is shown, and kept no longer than the key is here.
    pub on_the_key: Vec<RelyingParty>,
    /// Whose the key is that was found; shown, and written nowhere.
    pub whose: Option<Whose>,
    /// For whom of a list a key is prepared, and with which keys.
    pub of_list: Option<OfList>,
    /// What the ledger has for the person whose key is to be activated, as it was read last.
    pub prepared: Option<FoundPrepared>,
}

/// Somebody of a list, and what the list says of their key.
#[derive(Clone, Debug)]
pub struct OfList {
    pub place: ListPlace,
    /// `None`: they were erased.
    pub person: Option<ListedPerson>,
    /// As it was read for the whole list; `None`: the tenant is asked.
    pub readiness: Option<Readiness>,
    pub rules: ListRules,
}

impl Work {
    pub fn new(tools: &Tools, place: Place) -> Self {
        Self {
            tenant: tools.tenant.for_session(),
            keys: tools.keys.clone(),
            device: None,
            touch: watch::Sender::default(),
            cancel: Cancel::new(),
            enrolling: watch::Sender::default(),
            more_time: Arc::default(),
            sign_in: tools.sign_in.clone(),
            trust: Arc::clone(&tools.trust.borrow()),
            settings: tools.settings.clone(),
            seals: Arc::clone(&tools.seals),
            place,
            pin: None,
            pass_code: None,
            token_code: None,
            tokens: tools.tokens.clone(),
            from_before: Vec::new(),
            set_aside: Vec::new(),
            on_the_key: Vec::new(),
            whose: None,
            of_list: None,
            prepared: None,
        }
    }

    /// What is plugged in now is not the key of a session that begins now.
    pub async fn refuse_what_is_plugged_in(&mut self) {
        let seen = self.keys.look_now().await;
        self.from_before = seen.into_iter().map(|it| it.device).collect();
    }

    /// Does the step and says what happened.
    pub async fn perform(&mut self, step: Step, ceremony: &Ceremony) -> Fact {
        let done = self.try_to(step, ceremony).await;
        // The same key inserted again is opened again.
        self.device.take_if(|it| it.is_gone());
        done.unwrap_or_else(|trouble| Fact::Session(fact::Session::Failed { step, trouble }))
    }

    /// Ends the wait of a step for this session's key, and no other session's.
    pub fn cancel(&self) -> Cancel {
        self.cancel.clone()
    }

    /// Closes the key, so that a browser can open it. The next step that needs it opens it again.
    pub async fn close_key(&mut self) {
        if let Some(device) = self.device.take() {
            device.close().await;
        }
    }

    /// This key, open: the one that is open already, if it is that one.
    async fn open_key(&mut self, path: &str) -> Result<Device, Trouble> {
        if let Some(device) = &self.device
            && device.path() == path
            && !device.is_gone()
        {
            return Ok(device.clone());
        }
        self.close_key().await;
        let device = self.keys.open_for(path, self.touch.clone(), self.cancel.clone()).await?;
        Ok(self.device.insert(device).clone())
    }

    pub fn forget_secrets(&mut self) {
        self.pin = None;
        self.pass_code = None;
        self.token_code = None;
        self.on_the_key.clear();
        self.whose = None;
    }

    async fn try_to(&mut self, step: Step, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        if goes_by_the_clock(step) {
            self.clock_is_right()?;
        }
        match step {
            Step::CheckReadiness => self.check_readiness(ceremony).await,
            Step::IssuePass => self.issue_pass(ceremony).await,
            Step::RecallPass => self.recall_pass(ceremony).await,
            Step::RevokePass => self.revoke_pass(ceremony).await,
            Step::ChooseKey => self.choose_key(ceremony).await,
            Step::ReadKey => self.read_key(ceremony).await,
            Step::JudgeKey => self.judge_key(ceremony),
            Step::SetPin => self.set_pin(ceremony).await,
            Step::CheckPin => self.check_pin(ceremony).await,
            Step::ListFingers => self.list_fingers(ceremony).await,
            Step::EnrolFinger => self.enrol_finger(ceremony).await,
            Step::RemoveFingers => self.remove_fingers(ceremony).await,
            Step::LookInside => self.look_inside(ceremony).await,
            Step::ResetKey => self.reset_key(ceremony).await,
            Step::ReleaseKey => Ok(self.release_key().await),
            Step::FetchOptions => self.fetch_options(ceremony).await,
            Step::MakeCredential => self.make_credential(ceremony).await,
            Step::CheckAttestation => self.check_attestation(ceremony),
            Step::EraseCredential => self.erase_credential(ceremony).await,
            Step::Register => self.register(ceremony).await,
            Step::LookForMethod => self.look_for_method(ceremony).await,
            Step::ReadBack => self.read_back(ceremony).await,
            Step::RemoveMethod => self.remove_method(ceremony).await,
            Step::OpenOwnPage => self.open_own_page().await,
            Step::LookForOwnMethod => self.look_for_own_method(ceremony).await,
            Step::SelfTest => self.self_test(ceremony).await,
            Step::ProveSignIn => self.prove_sign_in(ceremony).await,
            Step::ProveIdentity => self.prove_identity(ceremony).await,
            Step::ListMethods => self.list_methods(ceremony).await,
            Step::RemoveOldMethod => self.remove_old_method(ceremony).await,
            Step::EndSessions => self.end_sessions(ceremony).await,
            Step::RevokeOtherPass => self.revoke_other_pass(ceremony).await,
            Step::SendNotice => self.send_notice(ceremony).await,
            Step::SealPin => self.seal_pin(ceremony),
            Step::UnsealPin => self.unseal_pin(ceremony),
            Step::ForcePinChange => self.force_pin_change(ceremony).await,
            Step::SealRegistration => self.seal_registration(ceremony),
            Step::FindPrepared => self.find_prepared(),
            Step::FindToken => self.find_token(ceremony).await,
            Step::ActivateToken => self.activate_token(ceremony).await,
            Step::LookForToken => self.look_for_token(ceremony).await,
            Step::TakeTokenBack => self.take_token_back(ceremony).await,
        }
    }

    /// Beside the tenant's, as far as its last answer told the time.
    fn clock_is_right(&self) -> Result<(), Trouble> {
        let ahead = self.tenant.last_answer().and_then(|it| it.ahead_seconds);
        match ahead.and_then(SignInTrouble::of_clock) {
            Some(wrong) => Err(Trouble::SignIn(wrong)),
            None => Ok(()),
        }
    }

    fn held_pin(&self) -> Result<SecretString, Trouble> {
        self.pin.clone().ok_or(Trouble::Key(KeyTrouble::PinNotSet))
    }
}

/// After these something is judged by this computer's clock: when the pass, the challenge or the
/// registration that waits has expired, and the code of a token. What takes something back never waits
/// for a clock.
fn goes_by_the_clock(step: Step) -> bool {
    matches!(step, Step::FindPrepared | Step::IssuePass | Step::FetchOptions | Step::FindToken)
}

// `next` asks for a step only when the ceremony has what the step works on. Were that ever untrue,
// the step says that it broke off, and a person decides.

fn person(ceremony: &Ceremony) -> Result<&Person, Trouble> {
    ceremony.person().ok_or(Trouble::StepBroke)
}

fn key(ceremony: &Ceremony) -> Result<&KeyFacts, Trouble> {
    ceremony.key().ok_or(Trouble::StepBroke)
}

fn options(ceremony: &Ceremony) -> Result<&CreationOptions, Trouble> {
    ceremony.options().ok_or(Trouble::StepBroke)
}

fn registration(ceremony: &Ceremony) -> Result<&Registration, Trouble> {
    ceremony.registration().ok_or(Trouble::StepBroke)
}
