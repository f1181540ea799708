//! An open key: a thread of its own, which does one command after another, a touch state of its own
//! and a cancel of its own. A PIN passes through and is never kept; nothing here decides what is to
//! be done.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::Builder;
use std::time::{Duration, Instant};

use secrecy::SecretString;
use tokio::sync::{oneshot, watch};

use super::claim::Claim;
use super::ctap::{Caller, Cancel, Session, Touch};
use super::plugged::{Inserted, Plugged, plugged_in};
use super::seam;
use super::types::{
    Abilities, AssertionWanted, Finger, FingerSensor, KeyRules, Seen, Stored, Unwanted,
};
use crate::ceremony::nouns::{
    Assertion, Blob, CreationOptions, KeyFacts, KeyTrouble, Registration, Samples,
};

/// One open key. Clones share it; it is closed by `close` or with the last of them.
#[derive(Clone)]
pub struct Device {
    plugged: Arc<Plugged>,
    inserted: Arc<Inserted>,
    jobs: Sender<Job>,
    touch: watch::Sender<Touch>,
    cancel: Cancel,
}

/// The work brings its own way back for the answer.
enum Job {
    Work(Box<dyn FnOnce(&mut Session) + Send>),
    Close(oneshot::Sender<()>),
}

/// Longer than any key waits for a touch, with all commands of one call.
const DEADLINE: Duration = Duration::from_secs(90);

impl Device {
    pub(super) async fn open(
        plugged: Arc<Plugged>,
        inserted: Arc<Inserted>,
        touch: watch::Sender<Touch>,
        cancel: Cancel,
    ) -> Result<Self, KeyTrouble> {
        let (jobs, inbox) = channel();
        let device = Self { plugged, inserted, jobs, touch, cancel };
        let opening = device.caller(DEADLINE);
        let (opened, answer) = oneshot::channel();
        let (inserted, caller) = (Arc::clone(&device.inserted), device.caller(DEADLINE));
        let closer_look = device.closer_look();
        Builder::new()
            .name("key".to_owned())
            .spawn(move || serve(&inserted, caller, opened, &inbox, closer_look))
            .map_err(|_| KeyTrouble::NotOpened)?;
        answer.await.map_err(|_| KeyTrouble::Garbage)??;
        // What was to be done with the open key is not wanted any more.
        if opening.has_cancelled() { Err(KeyTrouble::Cancelled) } else { Ok(device) }
    }

    pub fn path(&self) -> &str {
        &self.inserted.seen.device
    }

    /// As it was listed when it was opened.
    pub fn seen(&self) -> &Seen {
        &self.inserted.seen
    }

    /// It was taken out. It never comes back: the same key inserted again must be opened again.
    pub fn is_gone(&self) -> bool {
        self.inserted.is_gone()
    }

    /// Whether this key waits for a touch right now.
    pub fn touch(&self) -> watch::Receiver<Touch> {
        self.touch.subscribe()
    }

    /// CTAPHID_CANCEL (CTAP 2.1, 11.2.9.1.5): what waits for a touch at this key ends with
    /// `Cancelled`. No later command is cancelled.
    pub fn cancel(&self) {
        self.cancel.cancel();
    }

    /// Closes the key, so that another program can have it.
    pub async fn close(self) {
        let (done, wait) = oneshot::channel();
        if self.jobs.send(Job::Close(done)).is_ok() {
            // A thread that has ended has closed it.
            wait.await.ok();
        }
    }

    /// authenticatorGetInfo (CTAP 2.1, 6.4). One command, and another one where the key has a PIN.
    ///
    /// # Errors
    /// Where it does not answer as a FIDO2 key; `PinBlockedUntilReplug`.
    pub async fn read(&self) -> Result<KeyFacts, KeyTrouble> {
        let seen = self.seen().clone();
        self.ask(move |session| session.read(seen)).await
    }

    /// # Errors
    /// Where the key does not answer.
    pub async fn abilities(&self) -> Result<Abilities, KeyTrouble> {
        self.ask(Session::abilities).await
    }

    /// setPIN (CTAP 2.1, 6.5.5.5): the first PIN of a key. At most two commands.
    ///
    /// # Errors
    /// `PinRefused` where the key's own rule says no.
    pub async fn set_pin(&self, pin: SecretString) -> Result<(), KeyTrouble> {
        self.ask(move |session| session.set_pin(&pin)).await
    }

    /// changePIN (CTAP 2.1, 6.5.5.6). At most two commands.
    ///
    /// # Errors
    /// `PinWrong` where the old one is; `PinRefused` where the key's own rule refuses the new one.
    pub async fn change_pin(&self, old: SecretString, new: SecretString) -> Result<(), KeyTrouble> {
        self.ask(move |session| session.change_pin(&old, &new)).await
    }

    /// Asks the key for a token, which shows that the PIN is right. At most two commands.
    ///
    /// # Errors
    /// `PinWrong` with the tries that are left.
    pub async fn check_pin(&self, pin: SecretString) -> Result<(), KeyTrouble> {
        self.ask(move |session| session.check_pin(&pin)).await
    }

    /// authenticatorMakeCredential (CTAP 2.1, 6.1), discoverable and with the finger or the PIN. At
    /// most three commands with the PIN, one touch.
    ///
    /// # Errors
    /// `Excluded` where the key is registered for this person already; `StoreFull`; `NoTouch`.
    pub async fn make_credential(
        &self,
        options: CreationOptions,
        pin: SecretString,
    ) -> Result<Registration, KeyTrouble> {
        self.ask(move |session| session.make_credential(&options, &pin)).await
    }

    /// authenticatorGetAssertion (CTAP 2.1, 6.2) with the PIN. At most three commands, one touch.
    ///
    /// # Errors
    /// `NoCredential` where the key holds none of those allowed.
    pub async fn assert(
        &self,
        wanted: AssertionWanted,
        pin: SecretString,
    ) -> Result<Assertion, KeyTrouble> {
        self.ask(move |session| session.assert(&wanted, &pin)).await
    }

    /// The discoverable credentials on the key (CTAP 2.1, 6.8).
    ///
    /// # Errors
    /// `Unsupported` or `Refused` where the key cannot list them; `PinWrong`.
    pub async fn credentials(&self, pin: SecretString) -> Result<Vec<Stored>, KeyTrouble> {
        self.ask(move |session| session.credentials(&pin)).await
    }

    /// Deletes the unwanted credentials (CTAP 2.1, 6.8), and says how many there were.
    ///
    /// # Errors
    /// `Unsupported` where the key cannot manage its credentials.
    pub async fn erase(&self, unwanted: Unwanted, pin: SecretString) -> Result<u32, KeyTrouble> {
        self.ask(move |session| session.erase(&unwanted, &pin)).await
    }

    /// Deletes one credential for good.
    ///
    /// # Errors
    /// `NoCredential` where it is not there.
    pub async fn erase_one(
        &self,
        credential_id: Vec<u8>,
        pin: SecretString,
    ) -> Result<(), KeyTrouble> {
        self.ask(move |session| session.erase_one(&credential_id, &pin)).await
    }

    /// authenticatorConfig setMinPINLength (CTAP 2.1, 6.11.4), with the PIN.
    ///
    /// # Errors
    /// `PinRefused` where the length is below the key's own; `PinNotSet` where there is no PIN that
    /// could have to be changed.
    pub async fn set_rules(&self, rules: KeyRules, pin: SecretString) -> Result<(), KeyTrouble> {
        self.ask(move |session| session.set_rules(&rules, &pin)).await
    }

    /// authenticatorConfig enableEnterpriseAttestation (CTAP 2.1, 6.11.1), with the PIN. Only a reset
    /// turns it off.
    ///
    /// # Errors
    /// `Unsupported` where the key has none, and no try of the PIN is spent.
    pub async fn enable_enterprise_attestation(&self, pin: SecretString) -> Result<(), KeyTrouble> {
        self.ask(move |session| session.enable_enterprise_attestation(&pin)).await
    }

    /// authenticatorReset (CTAP 2.1, 6.6): everything on the key is gone, also a PIN that is blocked.
    /// One touch.
    ///
    /// # Errors
    /// `TooLateToReset` later than ten seconds after the key was inserted.
    pub async fn reset(&self) -> Result<(), KeyTrouble> {
        self.ask(Session::reset).await
    }

    /// As `reset`, but no other key than the one that was read.
    ///
    /// # Errors
    /// `NotThisKey` where it is another one, as far as keys can be told apart.
    pub async fn reset_this(&self, key: &KeyFacts) -> Result<(), KeyTrouble> {
        let Seen { model, serial, .. } = self.seen().clone();
        let other = KeyTrouble::NotThisKey { model, serial: serial.clone() };
        if serial != key.serial {
            return Err(other);
        }
        let aaguid = key.aaguid;
        self.ask(move |session| session.reset_model(aaguid, other)).await
    }

    /// getFingerprintSensorInfo (CTAP 2.1, 6.7.3).
    ///
    /// # Errors
    /// `Unsupported` where the key has no sensor.
    pub async fn finger_sensor(&self) -> Result<FingerSensor, KeyTrouble> {
        self.ask(Session::finger_sensor).await
    }

    /// The fingers on the key (CTAP 2.1, 6.7.6).
    ///
    /// # Errors
    /// `Unsupported` where the key has no sensor; `PinWrong`.
    pub async fn fingers(&self, pin: SecretString) -> Result<Vec<Finger>, KeyTrouble> {
        self.ask(move |session| session.fingers(&pin)).await
    }

    /// Puts a new finger on the key under this name (CTAP 2.1, 6.7.4), sample by sample; each is told
    /// to `samples`. Where it fails or is cancelled, nothing of the finger stays on the key.
    ///
    /// # Errors
    /// `FingersFull`; `Cancelled`; `Silent` after five minutes.
    pub async fn enrol_finger(
        &self,
        name: String,
        pin: SecretString,
        samples: watch::Sender<Samples>,
    ) -> Result<Finger, KeyTrouble> {
        /// The token ends after ten minutes at the latest (CTAP 2.1, 6.5.2.1).
        const LONGEST: Duration = Duration::from_secs(300);
        let work = move |session: &mut Session| session.enrol_finger(&name, &pin, &samples);
        self.ask_within(LONGEST, work).await
    }

    /// Names a finger (CTAP 2.1, 6.7.7).
    ///
    /// # Errors
    /// `NoCredential` where it is not there.
    pub async fn name_finger(
        &self,
        id: Blob,
        name: String,
        pin: SecretString,
    ) -> Result<(), KeyTrouble> {
        self.ask(move |session| session.name_finger(&id.0, &name, &pin)).await
    }

    /// Removes all fingers but these (CTAP 2.1, 6.7.8), and says how many there were.
    ///
    /// # Errors
    /// `Unsupported` where the key has no sensor; `PinWrong`.
    pub async fn remove_fingers(
        &self,
        keep: Vec<Blob>,
        pin: SecretString,
    ) -> Result<u32, KeyTrouble> {
        self.ask(move |session| session.remove_fingers(&keep, &pin)).await
    }

    async fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Session) -> Result<T, KeyTrouble> + Send + 'static,
    ) -> Result<T, KeyTrouble> {
        self.ask_within(DEADLINE, work).await
    }

    async fn ask_within<T: Send + 'static>(
        &self,
        at_most: Duration,
        work: impl FnOnce(&mut Session) -> Result<T, KeyTrouble> + Send + 'static,
    ) -> Result<T, KeyTrouble> {
        let (reply, answer) = oneshot::channel();
        let (caller, closer_look) = (self.caller(at_most), self.closer_look());
        let job = Job::Work(Box::new(move |session| {
            session.works_for(caller);
            let done = work(session).map_err(closer_look);
            if done.as_ref().is_err_and(channel_is_spoilt) {
                session.hang_up();
            }
            // The caller may have stopped waiting.
            reply.send(done).ok();
        }));
        let ended = |otherwise| if self.is_gone() { KeyTrouble::Removed } else { otherwise };
        self.jobs.send(job).map_err(|_| ended(KeyTrouble::NotOpened))?;
        // A thread that broke off gives no answer.
        answer.await.map_err(|_| ended(KeyTrouble::Garbage))?
    }

    fn caller(&self, at_most: Duration) -> Caller {
        Caller::new(self.touch.clone(), self.cancel.clone(), Instant::now() + at_most)
    }

    /// A channel that broke cannot tell why; the list of devices can. The list is up to date before
    /// the trouble is known.
    fn closer_look(&self) -> impl FnOnce(KeyTrouble) -> KeyTrouble + Send + use<> {
        let (plugged, inserted) = (Arc::clone(&self.plugged), Arc::clone(&self.inserted));
        move |trouble| {
            if !channel_is_spoilt(&trouble) {
                return trouble;
            }
            let removed = trouble == KeyTrouble::Silent && has_gone(&inserted);
            plugged.look();
            if removed { KeyTrouble::Removed } else { trouble }
        }
    }
}

/// The thread: claims and opens the key, then does one job after another until the key is closed or
/// gone. What is inserted at the same place later is another key.
fn serve(
    inserted: &Inserted,
    caller: Caller,
    opened: oneshot::Sender<Result<(), KeyTrouble>>,
    inbox: &Receiver<Job>,
    closer_look: impl FnOnce(KeyTrouble) -> KeyTrouble,
) {
    const LOOK_EVERY: Duration = Duration::from_millis(300);
    let path = &inserted.seen.device;
    let claimed = Claim::of(path)
        .and_then(|claim| Ok((claim, Session::open(path, seam::patience_of(path), caller)?)));
    let (claim, mut session) = match claimed {
        Ok(it) => it,
        Err(trouble) => {
            opened.send(Err(closer_look(trouble))).ok();
            return;
        }
    };
    opened.send(Ok(())).ok();
    let mut closed = None;
    while !inserted.is_gone() {
        match inbox.recv_timeout(LOOK_EVERY) {
            Ok(Job::Work(work)) => work(&mut session),
            Ok(Job::Close(done)) => {
                closed = Some(done);
                break;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    drop((session, claim));
    if let Some(done) = closed {
        done.send(()).ok();
    }
}

/// The system may need a moment to notice that a device has gone.
fn has_gone(inserted: &Inserted) -> bool {
    const MOMENT: Duration = Duration::from_millis(100);
    for _ in 0..3 {
        if !plugged_in().iter().any(|it| it.device == inserted.seen.device) {
            inserted.went();
        }
        if inserted.is_gone() {
            return true;
        }
        std::thread::sleep(MOMENT);
    }
    false
}

fn channel_is_spoilt(trouble: &KeyTrouble) -> bool {
    matches!(
        trouble,
        KeyTrouble::Removed
            | KeyTrouble::Silent
            | KeyTrouble::Garbage
            | KeyTrouble::NotOpened
            | KeyTrouble::NotFido2
            | KeyTrouble::TalkingToAnother
            | KeyTrouble::NoTouch
            | KeyTrouble::PinBlockedUntilReplug
    )
}
