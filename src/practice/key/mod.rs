//! The practice keys: OpenSK behind CTAPHID, with a finger that the script moves.
//!
//! A key is a key: it knows nothing of the desk, the tenant or the ceremony. What is said to it
//! while it is unplugged is lost, and replugging starts it again from what its file holds.

mod hid;
mod memory;
mod panel;
mod session;
mod software;

use std::path::Path;
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::JoinHandle;

use uuid::{Uuid, uuid};

use super::attestation::AttestationCa;
use super::counts::Counters;
use super::folder;
use super::mishap::Fate;
use super::world::WorldError;
use memory::Memory;
use panel::Panel;
use session::Session;

/// One CTAPHID report, without the report id.
type Report = [u8; 64];

/// Which of the world's keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyModel {
    /// The model that the tenant's passkey profile allows.
    Allowed,
    /// A model that no profile of the tenant names.
    NotAllowed,
    /// It looks like the allowed model in everything; only its certificate is another maker's.
    Forged,
}

impl KeyModel {
    pub const ALL: [Self; 3] = [Self::Allowed, Self::NotAllowed, Self::Forged];
}

/// How the person's finger behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finger {
    /// Every touch is given as soon as the key asks.
    Instant,
    /// Only [`PracticeKey::touch`] gives a touch.
    ByHand,
}

/// A software security key with one owner and one USB socket.
pub struct PracticeKey {
    model: KeyModel,
    memory_file: std::path::PathBuf,
    panel: Arc<Panel>,
    socket: Mutex<Socket>,
    counters: Arc<Counters>,
    fate: Arc<Fate>,
}

#[derive(Default)]
struct Socket {
    session: Option<Arc<Session>>,
    processor: Option<JoinHandle<()>>,
}

impl PracticeKey {
    pub(super) fn open(
        folder: &Path,
        model: KeyModel,
        ca: &AttestationCa,
        counters: Arc<Counters>,
        fate: Arc<Fate>,
    ) -> Result<PracticeKey, WorldError> {
        let memory_file = folder.join(match model {
            KeyModel::Allowed => "key-allowed.json",
            KeyModel::NotAllowed => "key-notallowed.json",
            KeyModel::Forged => "key-forged.json",
        });
        let key = PracticeKey {
            model,
            memory_file,
            panel: Arc::new(Panel::new(counters.clone())),
            socket: Mutex::default(),
            counters,
            fate,
        };
        if Memory::load(&key.memory_file)?.is_none() {
            key.manufacture(ca)?;
        }
        Ok(key)
    }

    /// The owner takes the key home, if it has been used, and a new one of the model lies in its
    /// place. The old one's memory stays in the folder under its serial number.
    pub(super) fn replace_if_used(&self, ca: &AttestationCa) -> Result<(), WorldError> {
        if self.credentials() == 0 && !self.has_pin() {
            return Ok(());
        }
        self.unplug();
        join(self.socket().processor.take());
        folder::rename(&self.memory_file, &self.given_away(self.given_away_count()))?;
        self.manufacture(ca)
    }

    fn manufacture(&self, ca: &AttestationCa) -> Result<(), WorldError> {
        let forger;
        let ca = match self.model {
            KeyModel::Allowed | KeyModel::NotAllowed => ca,
            KeyModel::Forged => {
                forger = AttestationCa::of_a_forger()?;
                &forger
            }
        };
        let issue = || ca.issue(self.aaguid(), self.model_name());
        Memory::manufacture(&self.memory_file, self.aaguid(), issue()?, issue()?)
    }

    fn given_away(&self, number: usize) -> std::path::PathBuf {
        self.memory_file.with_extension(format!("{number}.json"))
    }

    fn given_away_count(&self) -> usize {
        (0..).take_while(|number| self.given_away(*number).exists()).count()
    }

    /// Powers the key up and serves CTAPHID (CTAP 2.1 section 11.2) on its own threads.
    ///
    /// Reports are 64 bytes both ways, without the report id. When the power goes, for whatever
    /// reason, `reports_to_host` is dropped and then `on_unplug` is called, once, from some thread.
    /// Dropping the sender of `reports_from_host` takes the power away too. `on_unplug` must not
    /// itself plug the key in again.
    pub fn plug(
        &self,
        reports_from_host: Receiver<Report>,
        reports_to_host: Sender<Report>,
        on_unplug: Box<dyn Fn() + Send + Sync>,
    ) {
        let session = Arc::new(Session::new(reports_to_host, self.panel.clone(), on_unplug));
        self.unplug();
        // The memory has one writer: the last command of the previous session must be over.
        let previous = self.socket().processor.take();
        join(previous);
        self.panel.power_on();
        self.socket().session = Some(session.clone());

        let processor = session::start(
            session.clone(),
            reports_from_host,
            session::Inside {
                label: match self.model {
                    KeyModel::Allowed => "key-allowed",
                    KeyModel::NotAllowed => "key-notallowed",
                    KeyModel::Forged => "key-forged",
                },
                memory_file: self.memory_file.clone(),
                panel: self.panel.clone(),
                counters: self.counters.clone(),
                fate: self.fate.clone(),
            },
        );
        match processor {
            Ok(processor) => self.socket().processor = Some(processor),
            Err(error) => {
                tracing::error!(%error, "the practice key does not start");
                session.power_off();
            }
        }
    }

    /// Pulls the key out: the host's channel breaks and whatever the key was doing is over.
    pub fn unplug(&self) {
        let session = self.socket().session.take();
        if let Some(session) = session {
            session.power_off();
        }
    }

    /// Whether the key has power.
    pub fn is_plugged(&self) -> bool {
        let socket = self.socket();
        socket.session.as_ref().is_some_and(|it| it.is_powered())
    }

    /// Chooses how the finger behaves from now on; a key that waits feels the change at once.
    pub fn finger(&self, finger: Finger) {
        self.panel.set_finger(finger);
    }

    /// Touches the key once. A key that asks for no touch takes no notice.
    pub fn touch(&self) {
        self.panel.touch();
    }

    /// How many discoverable credentials the key's file holds; 0 if it cannot be read.
    pub fn credentials(&self) -> usize {
        self.credential_ids().len()
    }

    /// The ids of the discoverable credentials in the key's file; none if it cannot be read.
    pub fn credential_ids(&self) -> Vec<Vec<u8>> {
        match Memory::load(&self.memory_file) {
            Ok(Some(memory)) => memory.credential_ids(),
            Ok(None) | Err(_) => Vec::new(),
        }
    }

    /// Whether a PIN is set, as the key's file has it.
    pub fn has_pin(&self) -> bool {
        matches!(Memory::load(&self.memory_file), Ok(Some(memory)) if memory.has_pin())
    }

    /// The model's name, the subject of its attestation certificate.
    pub fn model_name(&self) -> &str {
        model_name(self.model)
    }

    /// The serial number printed on the key.
    pub fn serial(&self) -> String {
        let series = match self.model {
            KeyModel::Allowed => 1000,
            KeyModel::NotAllowed => 2000,
            KeyModel::Forged => 3000,
        };
        format!("PK-{}", series + self.given_away_count())
    }

    /// The model's AAGUID.
    pub fn aaguid(&self) -> Uuid {
        aaguid(self.model)
    }

    fn socket(&self) -> MutexGuard<'_, Socket> {
        self.socket.lock().expect("no holder of the socket panics")
    }
}

impl Drop for PracticeKey {
    /// A world that is opened again must find the file at rest.
    fn drop(&mut self) {
        self.unplug();
        let processor = self.socket().processor.take();
        join(processor);
    }
}

/// Waits for the thread, unless it is this one: a key can be dropped by its own last breath.
fn join(thread: Option<JoinHandle<()>>) {
    if let Some(thread) = thread
        && thread.thread().id() != std::thread::current().id()
        && thread.join().is_err()
    {
        tracing::error!("the practice key's processor panicked");
    }
}

/// ASCII of our own making. Neither value has the version and variant bits of RFC 9562, so no real
/// model can have them.
pub(super) fn aaguid(model: KeyModel) -> Uuid {
    match model {
        // "Keydesk-practice"
        KeyModel::Allowed | KeyModel::Forged => uuid!("4b657964-6573-6b2d-7072-616374696365"),
        // "Keydesk-stranger"
        KeyModel::NotAllowed => uuid!("4b657964-6573-6b2d-7374-72616e676572"),
    }
}

/// Printable ASCII, short enough for a method's display name together with a serial number.
pub(super) fn model_name(model: KeyModel) -> &'static str {
    match model {
        KeyModel::Allowed | KeyModel::Forged => "Practice Key",
        KeyModel::NotAllowed => "Unlisted Practice Key",
    }
}
