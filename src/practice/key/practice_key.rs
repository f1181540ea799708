//! One practice key: its socket, its panel, its memory's file. Nothing of it is shared with another
//! key, so any number can be plugged in at once.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::JoinHandle;

use opensk::api::persist::Persist as _;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::fingers::FingerCommand;
use super::hid::Report;
use super::listener::Listener;
use super::memory::{Memory, MemoryError};
use super::model::KeyModel;
use super::panel::{Finger, Panel};
use super::processor::{self, Command, From, Inside, Task};
use super::real_model::RealModel;
use super::sensor::{Placement, Surface};
use super::session::{OnUnplug, Session};
use crate::practice::attestation::{AttestationCa, AttestationError};
use crate::practice::folder::{self, FolderError};
use crate::practice::shared::Shared;

/// A key could not be made.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// A file could not be read, written or moved.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// What it attests with could not be made.
    #[error(transparent)]
    Attestation(#[from] AttestationError),
    /// What its maker puts into it could not be kept.
    #[error(transparent)]
    Memory(#[from] MemoryError),
}

/// A software security key with one owner and one USB socket.
pub struct PracticeKey {
    model: KeyModel,
    /// It says that it is of this model, and its maker is the practice world's all the same.
    real: Option<RealModel>,
    /// Among the keys of its model, from 1.
    number: usize,
    memory_file: PathBuf,
    panel: Arc<Panel>,
    surface: Arc<Surface>,
    finger_command: Option<FingerCommand>,
    socket: Mutex<Socket>,
    shared: Shared,
}

/// A key that is given away leaves its place to one with the next serial number.
const SERIALS_OF_EACH: usize = 10_000;

#[derive(Default)]
struct Socket {
    session: Option<Arc<Session>>,
    tasks: Option<Sender<Task>>,
    processor: Option<JoinHandle<()>>,
}

impl PracticeKey {
    /// `number` says which of the keys of this model it is, from 1. A real model says itself whether
    /// it has a sensor; the others have the one of `fingers`.
    pub(in crate::practice) fn open(
        model: KeyModel,
        real: Option<RealModel>,
        number: usize,
        fingers: Option<FingerCommand>,
        ca: &AttestationCa,
        shared: Shared,
    ) -> Result<PracticeKey, KeyError> {
        let name = name(model, real.as_ref(), number);
        let finger_command = real.as_ref().map_or(fingers, |it| it.info.finger_command());
        let key = PracticeKey {
            model,
            real,
            number,
            memory_file: shared.folder.join(format!("key-{name}.json")),
            panel: Arc::new(Panel::new(shared.counters.clone())),
            surface: Arc::default(),
            finger_command,
            socket: Mutex::default(),
            shared,
        };
        if Memory::load(&key.memory_file)?.is_none() {
            key.manufacture(ca)?;
        }
        Ok(key)
    }

    /// The owner takes the key home, if it has been used, and a new one of the model lies in its
    /// place. The old one's memory stays in the folder under its serial number.
    pub(in crate::practice) fn replace_if_used(&self, ca: &AttestationCa) -> Result<(), KeyError> {
        if self.credentials() == 0 && !self.has_pin() {
            return Ok(());
        }
        self.unplug();
        join(self.socket().processor.take());
        folder::rename(&self.memory_file, &self.given_away(self.given_away_count()))?;
        self.manufacture(ca)
    }

    fn manufacture(&self, ca: &AttestationCa) -> Result<(), KeyError> {
        let forger;
        let ca = match self.model {
            KeyModel::Allowed | KeyModel::NotAllowed => ca,
            KeyModel::Forged => {
                forger = AttestationCa::of_a_forger()?;
                &forger
            }
        };
        let issue = || ca.issue(self.aaguid(), self.model_name());
        Ok(Memory::manufacture(&self.memory_file, self.aaguid(), issue()?, issue()?)?)
    }

    fn given_away(&self, number: usize) -> PathBuf {
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
        on_unplug: OnUnplug,
    ) {
        let session = Arc::new(Session::new(reports_to_host, self.panel.clone(), on_unplug));
        self.unplug();
        // The memory has one writer: the last command of the previous session must be over.
        let previous = self.socket().processor.take();
        join(previous);
        self.panel.power_on();
        self.socket().session = Some(session.clone());
        if let Err(error) = self.start(&session, reports_from_host) {
            tracing::error!(%error, "the practice key does not start");
            session.power_off();
        }
    }

    fn start(&self, session: &Arc<Session>, from_host: Receiver<Report>) -> std::io::Result<()> {
        let inside = Inside {
            name: self.name(),
            memory_file: self.memory_file.clone(),
            model: self.real.as_ref().map(|it| it.info.clone()),
            panel: self.panel.clone(),
            surface: self.surface.clone(),
            finger_command: self.finger_command,
            shared: self.shared.clone(),
        };
        let (tasks, processor) = processor::start(session.clone(), inside)?;
        {
            let mut socket = self.socket();
            socket.processor = Some(processor);
            socket.tasks = Some(tasks.clone());
        }
        let counters = self.shared.counters.clone();
        Listener { session: session.clone(), tasks, counters }.start(&self.name(), from_host)
    }

    /// Pulls the key out: the host's channel breaks and whatever the key was doing is over.
    pub fn unplug(&self) {
        let session = {
            let mut socket = self.socket();
            // The processor ends when nothing can send it a task any more.
            socket.tasks = None;
            socket.session.take()
        };
        if let Some(session) = session {
            session.power_off();
        }
    }

    /// Whether the key has power.
    pub fn is_plugged(&self) -> bool {
        let socket = self.socket();
        socket.session.as_ref().is_some_and(|it| it.is_powered())
    }

    /// Chooses how the finger behaves from now on; it counts at once for a key that waits.
    pub fn finger(&self, finger: Finger) {
        self.panel.set_finger(finger);
    }

    /// Touches the key once. It has no effect on a key that does not ask for a touch.
    pub fn touch(&self) {
        self.panel.touch();
    }

    /// Chooses how the person puts their finger on the sensor from now on. When they do is `finger`'s
    /// and `touch`'s.
    pub fn place(&self, placement: Placement) {
        self.surface.choose(placement);
    }

    /// Puts a finger on the sensor once, and badly. It has no effect on a key that does not ask.
    pub fn touch_badly(&self) {
        if self.wants_touch() {
            self.surface.spoil_next();
            self.panel.touch();
        }
    }

    /// Whether the key blinks, because it waits for a touch.
    pub fn wants_touch(&self) -> bool {
        self.panel.wants_touch()
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

    /// Whether this is the PIN, as far as the key's file says: half of its hash.
    pub fn has_this_pin(&self, pin: &str) -> bool {
        let memory = Memory::load(&self.memory_file).ok().flatten();
        let hash = memory.and_then(|it| it.pin_hash().ok().flatten());
        hash.is_some_and(|it| Sha256::digest(pin)[..16] == it)
    }

    /// How many wrong PINs it has counted since the last right one; 0 if its file cannot be read.
    pub fn wrong_pins(&self) -> u8 {
        let memory = Memory::load(&self.memory_file).ok().flatten();
        memory.and_then(|it| it.wrong_pins()).unwrap_or_default()
    }

    /// Whether the key takes its PIN for nothing but to be changed, as its file has it.
    pub fn pin_must_change(&self) -> bool {
        let memory = Memory::load(&self.memory_file).ok().flatten();
        memory.is_some_and(|it| it.has_force_pin_change() == Ok(true))
    }

    /// How many fingers the key's file holds; 0 if it cannot be read.
    pub fn fingers(&self) -> usize {
        Memory::load(&self.memory_file).ok().flatten().map_or(0, |it| it.fingers())
    }

    /// Whether it has a fingerprint sensor.
    pub fn has_sensor(&self) -> bool {
        self.finger_command.is_some()
    }

    /// Which model it is.
    pub fn model(&self) -> KeyModel {
        self.model
    }

    /// The model's name, the subject of its attestation certificate.
    pub fn model_name(&self) -> &str {
        self.real.as_ref().map_or(self.model.name(), RealModel::name)
    }

    /// What tells this key from every other of its world: `allowed`, `allowed-2`, …; the AAGUID
    /// where it is of a real model.
    pub fn name(&self) -> String {
        name(self.model, self.real.as_ref(), self.number)
    }

    /// The serial number printed on the key.
    pub fn serial(&self) -> String {
        let block = if self.number == 1 { 0 } else { SERIALS_OF_EACH * self.number };
        let first = match &self.real {
            None => self.model.first_serial(),
            Some(real) => real.first_serial(),
        };
        format!("PK-{}", block + first + self.given_away_count())
    }

    /// Which of the keys of this model has this serial number; `None` for the first, and for one that
    /// was given away.
    pub(in crate::practice) fn number_of(model: KeyModel, serial: &str) -> Option<usize> {
        let serial: usize = serial.strip_prefix("PK-")?.parse().ok()?;
        let block = serial.checked_sub(model.first_serial())?;
        (block % SERIALS_OF_EACH == 0).then_some(block / SERIALS_OF_EACH)
    }

    /// Which of the keys of the allowed model has its memory in this file.
    pub(in crate::practice) fn number_in(memory_file: &Path) -> Option<usize> {
        let name = memory_file.file_name()?.to_str()?;
        let word = KeyModel::Allowed.word();
        name.strip_prefix("key-")?
            .strip_prefix(word)?
            .strip_prefix('-')?
            .strip_suffix(".json")?
            .parse()
            .ok()
    }

    /// The model's AAGUID.
    pub fn aaguid(&self) -> Uuid {
        self.real.as_ref().map_or(self.model.aaguid(), RealModel::aaguid)
    }

    pub(super) fn memory_file(&self) -> &Path {
        &self.memory_file
    }

    /// Gives the processor a command of the key's owner; `false` where the key has no power.
    pub(super) fn process(&self, request: Vec<u8>, answer: Sender<Vec<u8>>) -> bool {
        let socket = self.socket();
        let (Some(session), Some(tasks)) = (&socket.session, &socket.tasks) else {
            return false;
        };
        self.shared.counters.ctap_commands.add_one();
        let number = session.begin_unheard();
        let command = Command { number, request, from: From::Owner(answer) };
        tasks.send(Task::Command(command)).is_ok()
    }

    /// Changes what the key remembers. It has no effect on a key without power.
    pub(super) fn change_memory(&self, change: impl FnOnce(&mut Memory) + Send + 'static) {
        if let Some(tasks) = &self.socket().tasks {
            // It fails where the power goes at this moment.
            tasks.send(Task::Change(Box::new(change))).ok();
        }
    }

    pub(in crate::practice) fn count_touch(&self) {
        self.shared.counters.touches.add_one();
    }

    fn socket(&self) -> MutexGuard<'_, Socket> {
        self.socket.lock().expect("no holder of the socket panics")
    }
}

impl Drop for PracticeKey {
    /// A world that is opened again must find that nothing writes the file.
    fn drop(&mut self) {
        self.unplug();
        let processor = self.socket().processor.take();
        join(processor);
    }
}

/// Waits for the thread, unless it is this one: the key's own thread may be the last to drop it.
fn join(thread: Option<JoinHandle<()>>) {
    if let Some(thread) = thread
        && thread.thread().id() != std::thread::current().id()
        && thread.join().is_err()
    {
        tracing::error!("the practice key's processor panicked");
    }
}

fn name(model: KeyModel, real: Option<&RealModel>, number: usize) -> String {
    let word = real.map_or_else(|| model.word().to_owned(), |it| it.aaguid().to_string());
    match number {
        1 => word,
        _ => format!("{word}-{number}"),
    }
}
