//! A device that does what its script says: CTAPHID by hand, over the HID seam.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use keydesk::key::seam::{self, Patience, Report};

pub const CBOR: u8 = 0x90;
const KEEPALIVE: u8 = 0xBB;
pub const ERROR: u8 = 0xBF;
const INIT: u8 = 0x86;
const CANCEL: u8 = 0x91;
pub const GET_INFO: u8 = 0x04;
const CHANNEL: [u8; 4] = [1, 2, 3, 4];

/// What the device does after a CBOR command. Times are in milliseconds.
pub enum Reply {
    Nothing,
    Frames(Vec<Report>),
    FramesThenUnplug(Vec<Report>),
    Unplug,
    /// Status, and how often.
    KeepaliveForEver(u8, u64),
    /// Status, how often, for how long, and then.
    KeepaliveThen(u8, u64, u64, Vec<Report>),
    KeepaliveUntilCancel(u8, u64, Vec<Report>),
}

pub struct Device {
    name: String,
    log: Arc<Mutex<Log>>,
    _runs: JoinHandle<()>,
}

struct Log {
    asked: Vec<u8>,
    last_sent: Instant,
}

impl Device {
    /// `script` is asked for each CBOR command, by its number and the channel.
    pub fn plug(
        name: &str,
        patience: Patience,
        script: impl Fn(usize, [u8; 4]) -> Reply + Send + 'static,
    ) -> Self {
        let mut commands = 0..;
        let next = move |_: &Report| script(commands.next().expect("it has no end"), CHANNEL);
        Self::that_hears(name, patience, next)
    }

    /// As `plug`; `script` is told the first report of each command.
    pub fn that_hears(
        name: &str,
        patience: Patience,
        script: impl FnMut(&Report) -> Reply + Send + 'static,
    ) -> Self {
        let cable = seam::plug_impatiently(name, "Scripted device", "0", patience);
        let log = Arc::new(Mutex::new(Log { asked: Vec::new(), last_sent: Instant::now() }));
        let line = Line {
            name: name.to_owned(),
            from_host: cable.from_host,
            to_host: cable.to_host,
            log: Arc::clone(&log),
        };
        let runs = std::thread::Builder::new().name("device".to_owned());
        let runs = runs.spawn(move || line.run(script)).expect("a thread");
        Self { name: name.to_owned(), log, _runs: runs }
    }

    pub fn path(&self) -> String {
        format!("{}{}", seam::PATH_PREFIX, self.name)
    }

    /// The first byte of every command so far.
    pub fn asked(&self) -> Vec<u8> {
        self.log.lock().expect("no panic").asked.clone()
    }

    pub fn last_sent(&self) -> Instant {
        self.log.lock().expect("no panic").last_sent
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        seam::unplug(&self.name);
    }
}

struct Line {
    name: String,
    from_host: Receiver<Report>,
    to_host: Sender<Report>,
    log: Arc<Mutex<Log>>,
}

impl Line {
    fn run(self, mut script: impl FnMut(&Report) -> Reply) {
        while let Ok(report) = self.from_host.recv() {
            match report[4] {
                INIT => {
                    let mut payload = report[7..15].to_vec();
                    payload.extend(CHANNEL);
                    payload.extend([2, 1, 0, 0, 5]);
                    self.send(&frame([0xFF; 4], INIT, &payload));
                }
                CBOR => {
                    self.log.lock().expect("no panic").asked.push(report[7]);
                    if !self.reply(script(&report)) {
                        return;
                    }
                }
                _ => {}
            }
        }
    }

    /// False when that was the end of it.
    fn reply(&self, reply: Reply) -> bool {
        match reply {
            Reply::Nothing => true,
            Reply::Frames(frames) => self.send(&frames),
            Reply::FramesThenUnplug(frames) => {
                self.send(&frames);
                seam::unplug(&self.name);
                false
            }
            Reply::Unplug => {
                seam::unplug(&self.name);
                false
            }
            Reply::KeepaliveForEver(status, every) => self.keepalive(status, every, u64::MAX),
            Reply::KeepaliveThen(status, every, during, frames) => {
                self.keepalive(status, every, during) && self.send(&frames)
            }
            Reply::KeepaliveUntilCancel(status, every, frames) => {
                self.keepalive(status, every, u64::MAX) && self.send(&frames)
            }
        }
    }

    /// Until the time is over or the host cancels; false when the host has gone.
    fn keepalive(&self, status: u8, every: u64, during: u64) -> bool {
        let began = Instant::now();
        while began.elapsed() < Duration::from_millis(during) {
            if !self.send(&frame(CHANNEL, KEEPALIVE, &[status])) {
                return false;
            }
            match self.from_host.recv_timeout(Duration::from_millis(every)) {
                Ok(report) if report[4] == CANCEL => return true,
                Ok(_) | Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        true
    }

    fn send(&self, frames: &[Report]) -> bool {
        frames.iter().all(|it| {
            self.log.lock().expect("no panic").last_sent = Instant::now();
            self.to_host.send(*it).is_ok()
        })
    }
}

/// A message cut into reports (CTAP 2.1, 11.2.4).
pub fn frame(channel: [u8; 4], command: u8, payload: &[u8]) -> Vec<Report> {
    let (head, rest) = payload.split_at(payload.len().min(57));
    let mut first = [0; 64];
    first[..4].copy_from_slice(&channel);
    first[4] = command;
    let length = u16::try_from(payload.len()).expect("a message is short");
    first[5..7].copy_from_slice(&length.to_be_bytes());
    first[7..7 + head.len()].copy_from_slice(head);
    let mut frames = vec![first];
    for (sequence, part) in (0..).zip(rest.chunks(59)) {
        let mut report = [0; 64];
        report[..4].copy_from_slice(&channel);
        report[4] = sequence;
        report[5..5 + part.len()].copy_from_slice(part);
        frames.push(report);
    }
    frames
}

/// A good answer to getInfo: versions, AAGUID, options and PIN protocols, two reports long.
pub fn info() -> Vec<u8> {
    let mut answer = vec![0x00, 0xA4, 0x01, 0x81, 0x68];
    answer.extend(b"FIDO_2_1");
    answer.extend([0x03, 0x50]);
    answer.extend([0xAB; 16]);
    answer.extend([0x04, 0xA2, 0x62]);
    answer.extend(b"rk");
    answer.extend([0xF5, 0x69]);
    answer.extend(b"clientPin");
    answer.extend([0xF4, 0x06, 0x82, 0x02, 0x01]);
    answer
}
