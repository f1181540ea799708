//! The key: find, choose, read, PIN, make, assert, erase, reset. Owns the one thread on which
//! anything waits for a key, and the only use of ctap-hid-fido2. A PIN passes through and is never
//! kept; nothing here decides what is to be done.

mod choose;
mod client_data;
mod ctap2;
mod listener;
mod message;
pub mod pin;
#[cfg(not(target_os = "linux"))]
#[path = "no_seam.rs"]
pub mod seam;
#[cfg(target_os = "linux")]
pub mod seam;
mod session;

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use choose::Claim;
use ctap_hid_fido2::FidoKeyHid;
use ctap2::Ctap2;
use secrecy::SecretString;
use serde::Serialize;
use tokio::sync::{oneshot, watch};

use crate::ceremony::nouns::{
    Assertion, Blob, CreationOptions, KeyFacts, KeyTrouble, Registration, clean,
};
use session::Session;

/// A FIDO key that is plugged in now (its USB descriptor; it was not opened for this).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Seen {
    pub device: String,
    pub model: String,
    pub serial: Option<String>,
}

/// The desk's hold on its keys. Clones share the thread, which ends with the last of them.
#[derive(Clone)]
pub struct Keys {
    jobs: Sender<Job>,
    seen: watch::Receiver<Vec<Seen>>,
    open: OpenKey,
    stop_choosing: Arc<AtomicBool>,
}

/// A discoverable credential on a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stored {
    pub rp_id: String,
    pub credential_id: Blob,
    pub user_handle: Blob,
    pub user_name: String,
    pub user_display_name: String,
}

/// What a key can do besides what the ceremony needs of it (CTAP 2.1, 6.4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Abilities {
    pub options: BTreeMap<String, bool>,
    pub transports: Vec<String>,
    pub longest_message: u32,
    pub enterprise_attestation: EnterpriseAttestation,
}

/// Whether the key may show which one it is (CTAP 2.1, 7.1: the option `ep`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum EnterpriseAttestation {
    Absent,
    Off,
    On,
}

/// Rules that a key keeps by itself from then on; only a reset takes them back (CTAP 2.1, 6.11.4).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyRules {
    /// In code points; it can only grow.
    pub minimum_pin_length: Option<u8>,
    /// The relying parties that may learn it; replaces the list of before.
    pub told_to: Vec<String>,
    /// The PIN is good for nothing but for being changed.
    pub pin_must_change: bool,
}

/// What an assertion is asked for.
#[derive(Clone, Debug)]
pub struct AssertionWanted {
    pub rp_id: String,
    pub origin: String,
    /// base64url.
    pub challenge: String,
    pub allow: Vec<Vec<u8>>,
}

/// Which credentials are to be erased: one person's at one relying party, but for those that were
/// there before.
#[derive(Clone, Debug)]
pub struct Unwanted {
    pub rp_id: String,
    pub user_handle: Vec<u8>,
    pub but_not: Vec<Vec<u8>>,
}

/// The device that is open, and what cancels where there is no seam.
type OpenKey = Arc<Mutex<Option<(String, Arc<FidoKeyHid>)>>>;
type Answer = Result<Box<dyn Any + Send>, KeyTrouble>;
/// Work may take the session, which is then over.
type Work = Box<dyn FnOnce(&mut Option<Session>) -> Answer + Send>;

enum Job {
    Choose { devices: Vec<String>, reply: oneshot::Sender<Result<String, KeyTrouble>> },
    Use { device: String, work: Work, reply: oneshot::Sender<Answer> },
    LookNow(oneshot::Sender<()>),
    Release(oneshot::Sender<()>),
}

/// The desk knows when a key asks for a touch. Where it does not, it asks before the key does.
pub const HEARS_TOUCH: bool = seam::LISTENS;

/// How often the thread looks which keys are plugged in, while it has nothing else to do.
const LOOK_EVERY: Duration = Duration::from_millis(300);
/// Longer than any key waits for a touch. What takes longer will not come.
const DEADLINE: Duration = Duration::from_secs(90);

impl Keys {
    /// Starts the thread. Keys of which `may_use` says no are neither listed nor touched.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn start(may_use: fn(&Seen) -> bool) -> std::io::Result<Self> {
        let (jobs, inbox) = channel();
        let (seen_tx, seen) = watch::channel(Vec::new());
        let open = OpenKey::default();
        let stop_choosing = Arc::<AtomicBool>::default();
        let line = Thread {
            open: Arc::clone(&open),
            stop_choosing: Arc::clone(&stop_choosing),
            seen: seen_tx,
            may_use,
            session: None,
            claim: None,
        };
        std::thread::Builder::new().name("key".to_owned()).spawn(move || line.serve(&inbox))?;
        Ok(Self { jobs, seen, open, stop_choosing })
    }

    /// The keys that are plugged in, kept up to date.
    pub fn seen(&self) -> watch::Receiver<Vec<Seen>> {
        self.seen.clone()
    }

    /// The device that asks for a touch right now, where the seam hears it (`HEARS_TOUCH`).
    pub fn touch_wanted(&self) -> watch::Receiver<Option<String>> {
        seam::asking()
    }

    /// Looks at once instead of at the next turn.
    pub async fn look_now(&self) -> Vec<Seen> {
        let (done, wait) = oneshot::channel();
        if self.jobs.send(Job::LookNow(done)).is_ok() {
            wait.await.ok();
        }
        self.seen.borrow().clone()
    }

    /// Lets these keys blink, and says which of them was touched first (CTAP 2.1, 6.9).
    ///
    /// # Errors
    /// `NoTouch` where none was; `NoKey` where none is left.
    pub async fn choose(&self, devices: Vec<String>) -> Result<String, KeyTrouble> {
        let (reply, answer) = oneshot::channel();
        self.stop_choosing.store(false, Ordering::Relaxed);
        let job = Job::Choose { devices, reply };
        self.jobs.send(job).map_err(|_| KeyTrouble::Silent)?;
        answer.await.map_err(|_| KeyTrouble::Garbage)?
    }

    /// authenticatorGetInfo (CTAP 2.1, 6.4). One command, and a second where the first does not tell
    /// a full key from one that does not say.
    ///
    /// # Errors
    /// Where there is no such key, or it does not answer as a FIDO2 key.
    pub async fn read(&self, device: &str) -> Result<KeyFacts, KeyTrouble> {
        let seen = self.seen.borrow().iter().find(|it| it.device == device).cloned();
        let seen = seen.ok_or(KeyTrouble::NoKey)?;
        self.with(device, move |session| session.read(seen)).await
    }

    /// setPIN (CTAP 2.1, 6.5.5.5): the first PIN of a key. Two commands.
    ///
    /// # Errors
    /// `PinRefused` where the key's own rule says no.
    pub async fn set_pin(&self, device: &str, pin: SecretString) -> Result<(), KeyTrouble> {
        self.with(device, move |session| session.set_pin(&pin)).await
    }

    /// Asks the key for a token, which shows that the PIN is right. Two commands.
    ///
    /// # Errors
    /// `PinWrong` with the tries that are left.
    pub async fn check_pin(&self, device: &str, pin: SecretString) -> Result<(), KeyTrouble> {
        self.with(device, move |session| session.check_pin(&pin)).await
    }

    /// authenticatorMakeCredential (CTAP 2.1, 6.1), discoverable and with the PIN. Three commands,
    /// one touch.
    ///
    /// # Errors
    /// `Excluded` where the key is registered for this person already; `StoreFull`; `NoTouch`.
    pub async fn make_credential(
        &self,
        device: &str,
        options: CreationOptions,
        pin: SecretString,
    ) -> Result<Registration, KeyTrouble> {
        self.with(device, move |session| session.make_credential(&options, &pin)).await
    }

    /// authenticatorGetAssertion (CTAP 2.1, 6.2) with the PIN. Three commands, one touch.
    ///
    /// # Errors
    /// `NoCredential` where the key holds none of those allowed.
    pub async fn assert(
        &self,
        device: &str,
        wanted: AssertionWanted,
        pin: SecretString,
    ) -> Result<Assertion, KeyTrouble> {
        self.with(device, move |session| session.assert(&wanted, &pin)).await
    }

    /// Deletes the unwanted credentials (CTAP 2.1, 6.8), and says how many there were.
    ///
    /// # Errors
    /// `Unsupported` where the key cannot manage its credentials.
    pub async fn erase(
        &self,
        device: &str,
        unwanted: Unwanted,
        pin: SecretString,
    ) -> Result<u32, KeyTrouble> {
        self.with(device, move |session| session.erase(&unwanted, &pin)).await
    }

    /// changePIN (CTAP 2.1, 6.5.5.6). Two commands.
    ///
    /// # Errors
    /// `PinWrong` where the old one is; `PinRefused` where the key's own rule refuses the new one.
    pub async fn change_pin(
        &self,
        device: &str,
        old: SecretString,
        new: SecretString,
    ) -> Result<(), KeyTrouble> {
        self.with(device, move |session| session.change_pin(&old, &new)).await
    }

    /// # Errors
    /// Where the key does not answer.
    pub async fn abilities(&self, device: &str) -> Result<Abilities, KeyTrouble> {
        self.with(device, Session::abilities).await
    }

    /// The discoverable credentials on the key (CTAP 2.1, 6.8).
    ///
    /// # Errors
    /// `Unsupported` or `Refused` where the key cannot list them; `PinWrong`.
    pub async fn credentials(
        &self,
        device: &str,
        pin: SecretString,
    ) -> Result<Vec<Stored>, KeyTrouble> {
        self.with(device, move |session| session.credentials(&pin)).await
    }

    /// Deletes one credential for good.
    ///
    /// # Errors
    /// `NoCredential` where it is not there.
    pub async fn erase_one(
        &self,
        device: &str,
        credential_id: Vec<u8>,
        pin: SecretString,
    ) -> Result<(), KeyTrouble> {
        self.with(device, move |session| session.erase_one(&credential_id, &pin)).await
    }

    /// authenticatorConfig setMinPINLength (CTAP 2.1, 6.11.4), with the PIN. Three commands.
    ///
    /// # Errors
    /// `PinRefused` where the length is below the key's own; `PinNotSet` where there is no PIN that
    /// could have to be changed.
    pub async fn set_rules(
        &self,
        device: &str,
        rules: KeyRules,
        pin: SecretString,
    ) -> Result<(), KeyTrouble> {
        self.by_ourselves(device, move |session| {
            let token = session.configuration_token(&pin)?;
            let device = session.device.clone();
            drop(session);
            Ctap2::open(&device)?.set_rules(&rules, &token)
        })
        .await
    }

    /// authenticatorConfig enableEnterpriseAttestation (CTAP 2.1, 6.11.1), with the PIN. Only a reset
    /// turns it off. Four commands.
    ///
    /// # Errors
    /// `Unsupported` where the key has none, and no try of the PIN is spent.
    pub async fn enable_enterprise_attestation(
        &self,
        device: &str,
        pin: SecretString,
    ) -> Result<(), KeyTrouble> {
        self.by_ourselves(device, move |session| {
            match session.abilities()?.enterprise_attestation {
                EnterpriseAttestation::Absent => return Err(KeyTrouble::Unsupported),
                EnterpriseAttestation::On => return Ok(()),
                EnterpriseAttestation::Off => {}
            }
            let token = session.configuration_token(&pin)?;
            let device = session.device.clone();
            drop(session);
            Ctap2::open(&device)?.enable_enterprise_attestation(&token)
        })
        .await
    }

    /// authenticatorReset (CTAP 2.1, 6.6): everything on the key is gone, also a PIN that is blocked.
    /// One touch.
    ///
    /// # Errors
    /// `TooLateToReset` later than ten seconds after the key was inserted.
    pub async fn reset(&self, device: &str) -> Result<(), KeyTrouble> {
        self.by_ourselves(device, |session| {
            let device = session.device.clone();
            drop(session);
            Ctap2::open(&device)?.reset()
        })
        .await
    }

    /// As `reset`, but no other key than the one that was read.
    ///
    /// # Errors
    /// `NotThisKey` where it is another one, as far as keys can be told apart.
    pub async fn reset_this(&self, device: &str, key: &KeyFacts) -> Result<(), KeyTrouble> {
        let seen = self.seen.borrow().iter().find(|it| it.device == device).cloned();
        let seen = seen.ok_or(KeyTrouble::NoKey)?;
        let other = KeyTrouble::NotThisKey { model: seen.model, serial: seen.serial.clone() };
        if seen.serial != key.serial {
            return Err(other);
        }
        let aaguid = key.aaguid;
        self.by_ourselves(device, move |session| {
            let device = session.device.clone();
            drop(session);
            let key = Ctap2::open(&device)?;
            if key.info()?.aaguid == aaguid { key.reset() } else { Err(other) }
        })
        .await
    }

    /// Closes the key, so that a browser can have it.
    pub async fn release(&self) {
        let (done, wait) = oneshot::channel();
        if self.jobs.send(Job::Release(done)).is_ok() {
            wait.await.ok();
        }
    }

    /// CTAPHID_CANCEL (CTAP 2.1, 11.2.9.1.5): whatever waits for a touch ends with `Cancelled`.
    pub fn cancel(&self) {
        self.stop_choosing.store(true, Ordering::Relaxed);
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((device, key)) = open
            && !seam::cancel(&device)
        {
            // Failing to send means that nothing waits any more.
            key.cancel_selection().ok();
        }
    }

    async fn with<T: Send + 'static>(
        &self,
        device: &str,
        work: impl FnOnce(&Session) -> Result<T, KeyTrouble> + Send + 'static,
    ) -> Result<T, KeyTrouble> {
        self.job(device, move |session| {
            work(session.as_ref().expect("the thread opened it just before"))
        })
        .await
    }

    /// Work that ends the session: what we say ourselves, the crate must not overhear.
    async fn by_ourselves<T: Send + 'static>(
        &self,
        device: &str,
        work: impl FnOnce(Session) -> Result<T, KeyTrouble> + Send + 'static,
    ) -> Result<T, KeyTrouble> {
        self.job(device, move |session| {
            work(session.take().expect("the thread opened it just before"))
        })
        .await
    }

    async fn job<T: Send + 'static>(
        &self,
        device: &str,
        work: impl FnOnce(&mut Option<Session>) -> Result<T, KeyTrouble> + Send + 'static,
    ) -> Result<T, KeyTrouble> {
        let (reply, answer) = oneshot::channel();
        let work: Work =
            Box::new(move |session| work(session).map(|it| Box::new(it) as Box<dyn Any + Send>));
        let job = Job::Use { device: device.to_owned(), work, reply };
        self.jobs.send(job).map_err(|_| KeyTrouble::Silent)?;
        let answer = tokio::time::timeout(DEADLINE, answer)
            .await
            .map_err(|_| KeyTrouble::Silent)?
            .map_err(|_| KeyTrouble::Garbage)??;
        Ok(*answer.downcast().expect("the work boxed a T just above"))
    }
}

/// The thread: one job at a time; between jobs it looks which keys are there.
struct Thread {
    open: OpenKey,
    stop_choosing: Arc<AtomicBool>,
    seen: watch::Sender<Vec<Seen>>,
    may_use: fn(&Seen) -> bool,
    session: Option<Session>,
    /// On the device of the session, also while the session is lent away.
    claim: Option<Claim>,
}

impl Thread {
    fn serve(mut self, inbox: &Receiver<Job>) {
        self.look();
        loop {
            match inbox.recv_timeout(LOOK_EVERY) {
                Err(RecvTimeoutError::Timeout) => self.look(),
                Err(RecvTimeoutError::Disconnected) => return self.close(),
                Ok(Job::LookNow(done)) => {
                    self.look();
                    done.send(()).ok();
                }
                Ok(Job::Release(done)) => {
                    self.close();
                    done.send(()).ok();
                }
                Ok(Job::Choose { devices, reply }) => {
                    self.close();
                    let chosen = catch_unwind(|| choose::by_touch(&devices, &self.stop_choosing));
                    reply.send(chosen.unwrap_or(Err(KeyTrouble::Garbage))).ok();
                }
                Ok(Job::Use { device, work, reply }) => {
                    let answer = self.use_key(&device, work);
                    if answer.as_ref().is_err_and(channel_is_spoilt) {
                        self.close();
                        self.look();
                    }
                    // Nobody waits for the answer after the deadline.
                    reply.send(answer).ok();
                }
            }
        }
    }

    fn use_key(&mut self, device: &str, work: Work) -> Answer {
        // The crate panics on some hostile answers: that is an answer which makes no sense.
        catch_unwind(AssertUnwindSafe(|| {
            if self.session.as_ref().is_none_or(|it| it.device != device) {
                self.close();
                self.claim = Some(Claim::of(device)?);
                let opened = Session::open(device)?;
                *self.open.lock().unwrap_or_else(PoisonError::into_inner) =
                    Some((device.to_owned(), opened.key()));
                self.session = Some(opened);
            }
            seam::let_go_on(device);
            work(&mut self.session).map_err(|it| at_a_closer_look(it, device))
        }))
        .unwrap_or(Err(KeyTrouble::Garbage))
    }

    fn look(&mut self) {
        look(&self.seen, self.may_use);
        // What was open is not what is inserted at the same place later.
        let is_open =
            |it: &Seen| self.session.as_ref().is_some_and(|session| session.device == it.device);
        if !self.seen.borrow().iter().any(is_open) {
            self.close();
        }
    }

    fn close(&mut self) {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).take();
        self.session.take();
        self.claim.take();
    }
}

/// A channel that broke cannot tell why; the list of devices can. The system may need a moment to
/// notice that a device has gone.
fn at_a_closer_look(trouble: KeyTrouble, device: &str) -> KeyTrouble {
    const MOMENT: Duration = Duration::from_millis(100);
    if trouble != KeyTrouble::Silent {
        return trouble;
    }
    for _ in 0..3 {
        if !plugged_in().iter().any(|it| it.device == device) {
            return KeyTrouble::Removed;
        }
        std::thread::sleep(MOMENT);
    }
    KeyTrouble::Silent
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

fn look(seen: &watch::Sender<Vec<Seen>>, may_use: fn(&Seen) -> bool) {
    let now: Vec<Seen> = plugged_in().into_iter().filter(may_use).collect();
    seen.send_if_modified(|last| {
        let changed = *last != now;
        *last = now;
        changed
    });
}

/// Every FIDO key among the HID devices (CTAP 2.1, 11.2.8.1: usage page 0xF1D0).
pub fn plugged_in() -> Vec<Seen> {
    const USAGE_PAGE_FIDO: u16 = 0xF1D0;
    // Where the system has no HID at all there are no keys.
    let Ok(api) = hidapi::HidApi::new() else { return Vec::new() };
    let mut keys: Vec<Seen> = api
        .device_list()
        .filter(|it| it.usage_page() == USAGE_PAGE_FIDO)
        .map(|it| Seen {
            device: it.path().to_string_lossy().into_owned(),
            model: clean(it.product_string().unwrap_or("FIDO key")),
            serial: it.serial_number().map(clean).filter(|it| !it.is_empty()),
        })
        .collect();
    keys.sort_by(|a, b| a.device.cmp(&b.device));
    keys
}
