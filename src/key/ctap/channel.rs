//! One CTAPHID channel to an open HID device (CTAP 2.1, 11.2): a message goes out in reports, the
//! answer comes back in reports. Owns the wait: it ends with the answer, a fault, the caller's
//! cancel or the end of the caller's time. Knows nothing of what a message means.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use hidapi::HidDevice;
use rand_core::{OsRng, RngCore as _};
use tokio::sync::watch;

use super::listener::{Fault, Heard, Listener, Patience, Report};
use crate::ceremony::nouns::KeyTrouble;
use crate::key::hid;

pub struct Channel {
    hid: HidDevice,
    id: [u8; 4],
    patience: Patience,
}

/// Whether a key waits for a touch right now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Touch {
    #[default]
    NotWanted,
    Wanted,
}

/// Ends what waits for a touch. Clones cancel the same wait.
#[derive(Clone, Debug, Default)]
pub struct Cancel(Arc<AtomicU32>);

impl Cancel {
    pub fn new() -> Self {
        Self::default()
    }

    /// Ends every wait that began before this call, and none that begins later.
    pub fn cancel(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// The side that waits for an answer: until when, whether it has cancelled, and where it is told
/// that the key waits for a touch.
pub struct Caller {
    touch: watch::Sender<Touch>,
    cancel: Cancel,
    cancels_before: u32,
    until: Instant,
}

impl Caller {
    pub fn new(touch: watch::Sender<Touch>, cancel: Cancel, until: Instant) -> Self {
        let cancels_before = cancel.0.load(Ordering::Relaxed);
        Self { touch, cancel, cancels_before, until }
    }

    pub fn has_cancelled(&self) -> bool {
        self.cancel.0.load(Ordering::Relaxed) != self.cancels_before
    }

    /// For what must still be said to a key that was told to stop.
    pub fn despite_the_cancel(&self, until: Instant) -> Self {
        Self::new(self.touch.clone(), self.cancel.clone(), until)
    }

    fn is_told(&self, touch: Touch) {
        self.touch.send_if_modified(|it| std::mem::replace(it, touch) != touch);
    }
}

/// A message that was sent and not yet answered.
pub struct Waiting {
    listener: Listener,
}

const BROADCAST: [u8; 4] = [0xFF; 4];
const INIT: u8 = 0x86;
const CBOR: u8 = 0x90;
const CANCEL: u8 = 0x91;
const FIRST_BYTES: usize = 57;
const FURTHER_BYTES: usize = 59;
/// One first and 128 further reports (CTAP 2.1, 11.2.4).
const LONGEST_MESSAGE: usize = FIRST_BYTES + 128 * FURTHER_BYTES;

impl Channel {
    /// CTAPHID_INIT (CTAP 2.1, 11.2.9.1.3).
    pub fn open(device: &str, patience: Patience, caller: &Caller) -> Result<Self, KeyTrouble> {
        let hid = hid::open(device).ok_or(KeyTrouble::NotOpened)?;
        let mut channel = Self { hid, id: BROADCAST, patience };
        let mut nonce = [0; 8];
        OsRng.fill_bytes(&mut nonce);
        let answer = channel.exchange(INIT, &nonce, caller)?;
        let granted = answer.get(8..12).and_then(|it| it.try_into().ok());
        channel.id = granted.ok_or(KeyTrouble::Garbage)?;
        Ok(channel)
    }

    /// One CTAP2 message and its answer, which begins with the status.
    pub fn cbor(&self, message: &[u8], caller: &Caller) -> Result<Vec<u8>, KeyTrouble> {
        self.exchange(CBOR, message, caller)
    }

    /// Sends a CTAP2 message; `answer` brings what the key says to it.
    pub fn begin_cbor(&self, message: &[u8]) -> Result<Waiting, KeyTrouble> {
        self.begin(CBOR, message)
    }

    /// The answer; `None` when `until` comes first.
    pub fn answer(
        &self,
        waiting: &mut Waiting,
        until: Option<Instant>,
        caller: &Caller,
    ) -> Result<Option<Vec<u8>>, KeyTrouble> {
        let answer = self.whole_answer(waiting, until, caller);
        caller.is_told(Touch::NotWanted);
        answer
    }

    /// CTAPHID_CANCEL (CTAP 2.1, 11.2.9.1.5): whatever runs on this channel ends.
    pub fn cancel(&self) {
        let mut report = [0; 64];
        report[..4].copy_from_slice(&self.id);
        report[4] = CANCEL;
        // A key that is gone waits no longer.
        self.write(&report).ok();
    }

    /// The same, once, and as soon as a command can be running.
    fn stop(&self, waiting: &mut Waiting) {
        if waiting.listener.may_cancel(Instant::now()) {
            self.cancel();
        }
    }

    fn exchange(
        &self,
        command: u8,
        payload: &[u8],
        caller: &Caller,
    ) -> Result<Vec<u8>, KeyTrouble> {
        let mut waiting = self.begin(command, payload)?;
        self.answer(&mut waiting, None, caller)?.ok_or(KeyTrouble::Silent)
    }

    fn begin(&self, command: u8, payload: &[u8]) -> Result<Waiting, KeyTrouble> {
        let mut listener = Listener::new(self.patience, Instant::now());
        if command != INIT {
            listener.has_channel(self.id);
        }
        for report in reports(self.id, command, payload)? {
            listener.written(&report, Instant::now());
            self.write(&report)?;
        }
        Ok(Waiting { listener })
    }

    fn write(&self, report: &Report) -> Result<(), KeyTrouble> {
        // The first byte is the report id, which FIDO devices do not use.
        let mut bytes = [0; 65];
        bytes[1..].copy_from_slice(report);
        self.hid.write(&bytes).map_err(|_| KeyTrouble::Silent)?;
        Ok(())
    }

    fn whole_answer(
        &self,
        waiting: &mut Waiting,
        until: Option<Instant>,
        caller: &Caller,
    ) -> Result<Option<Vec<u8>>, KeyTrouble> {
        let Some(first) = self.report(waiting, until, caller)? else { return Ok(None) };
        let length = usize::from(u16::from_be_bytes([first[5], first[6]]));
        let mut answer = first[7..].to_vec();
        while answer.len() < length {
            let further = self.report(waiting, None, caller)?.ok_or(KeyTrouble::Silent)?;
            answer.extend(&further[5..]);
        }
        answer.truncate(length);
        Ok(Some(answer))
    }

    /// The next report of the answer; `None` when `until` comes first.
    fn report(
        &self,
        waiting: &mut Waiting,
        until: Option<Instant>,
        caller: &Caller,
    ) -> Result<Option<Report>, KeyTrouble> {
        /// How soon a cancel is noticed. An answer is not delayed by it.
        const TURN: Duration = Duration::from_millis(25);
        let mut report: Report = [0; 64];
        loop {
            let now = Instant::now();
            let (deadline, fault) = match waiting.listener.deadline() {
                (deadline, _) if caller.until < deadline => (caller.until, Fault::Silent),
                it => it,
            };
            if now >= deadline {
                // A key that waits for a touch must stop blinking when the desk stops waiting.
                self.stop(waiting);
                return Err(trouble_of(fault));
            }
            if until.is_some_and(|it| now >= it) {
                return Ok(None);
            }
            if caller.has_cancelled() {
                self.stop(waiting);
            }
            let turn = until.map_or(deadline, |it| it.min(deadline)).min(now + TURN) - now;
            // Rounded up: a wait of 0 ms would be a busy loop.
            let turn = i32::try_from(turn.as_millis()).unwrap_or(i32::MAX - 1) + 1;
            let heard = match self.hid.read_timeout(&mut report, turn) {
                Err(_) => Heard::Broken(Fault::Gone),
                Ok(0) => continue,
                Ok(length) => waiting.listener.heard(&report[..length], Instant::now()),
            };
            match heard {
                Heard::Answer => return Ok(Some(report)),
                Heard::Alive { for_touch: true } => caller.is_told(Touch::Wanted),
                Heard::Alive { for_touch: false } => caller.is_told(Touch::NotWanted),
                Heard::NotOurs => {}
                Heard::Broken(fault) => return Err(trouble_of(fault)),
            }
        }
    }
}

fn trouble_of(fault: Fault) -> KeyTrouble {
    match fault {
        // The list of devices tells whether it was removed.
        Fault::Gone | Fault::Silent | Fault::KeptWaiting { for_touch: false } => KeyTrouble::Silent,
        Fault::KeptWaiting { for_touch: true } => KeyTrouble::NoTouch,
        Fault::Busy => KeyTrouble::TalkingToAnother,
        Fault::NotFido2 => KeyTrouble::NotFido2,
        Fault::Garbage => KeyTrouble::Garbage,
    }
}

/// A message cut into reports (CTAP 2.1, 11.2.4).
fn reports(channel: [u8; 4], command: u8, payload: &[u8]) -> Result<Vec<Report>, KeyTrouble> {
    if payload.len() > LONGEST_MESSAGE {
        return Err(KeyTrouble::RequestTooLarge);
    }
    let length = u16::try_from(payload.len()).map_err(|_| KeyTrouble::RequestTooLarge)?;
    let (head, rest) = payload.split_at(payload.len().min(FIRST_BYTES));
    let mut first = [0; 64];
    first[..4].copy_from_slice(&channel);
    first[4] = command;
    first[5..7].copy_from_slice(&length.to_be_bytes());
    first[7..7 + head.len()].copy_from_slice(head);
    let mut reports = vec![first];
    for (sequence, part) in (0..).zip(rest.chunks(FURTHER_BYTES)) {
        let mut report = [0; 64];
        report[..4].copy_from_slice(&channel);
        report[4] = sequence;
        report[5..5 + part.len()].copy_from_slice(part);
        reports.push(report);
    }
    Ok(reports)
}
