//! What a listener on the line makes of every report (CTAP 2.1, 11.2): which are ours, what the key
//! is doing, and when it has broken the rules or our patience. Pure: it is told the time. The
//! client above hears only whole, well-framed answers of the key to us.

use std::time::{Duration, Instant};

/// One HID report of a FIDO key (CTAP 2.1, 11.2.4), without the report id.
pub type Report = [u8; 64];

/// How long a key may take.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// Without a sign. A key that works says so every 100 ms (CTAP 2.1, 11.2.9.1.7).
    pub silence: Duration,
    /// With signs, for one command. No key waits longer for a touch.
    pub command: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { silence: Duration::from_secs(5), command: Duration::from_secs(60) }
    }
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The system says that the device has gone.
    Gone,
    Silent,
    /// It kept saying that it works or waits for a touch, and never answered.
    KeptWaiting {
        for_touch: bool,
    },
    /// It answers somebody else, or said so (CTAPHID_ERR_CHANNEL_BUSY).
    Busy,
    /// It does not know the command: there is no CTAP2 in it.
    NotFido2,
    /// A report that breaks the framing rules, or any other CTAPHID error.
    Garbage,
}

/// What a report was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// For the client.
    Answer,
    /// CTAPHID_KEEPALIVE: it works, or waits for a touch.
    Alive {
        for_touch: bool,
    },
    /// Between the key and somebody else.
    NotOurs,
    Broken(Fault),
}

/// Listens to one open device.
#[derive(Debug)]
pub struct Listener {
    patience: Patience,
    channel: Option<[u8; 4]>,
    awaited: Awaited,
    began: Instant,
    last_sign: Instant,
    for_touch: bool,
    heard_others: bool,
    cancelled: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Awaited {
    Nothing,
    Channel { nonce: [u8; 8] },
    Message { command: u8 },
    Rest { bytes: usize, sequence: u8 },
}

const BROADCAST: [u8; 4] = [0xFF; 4];
const FIRST: u8 = 0x80;
const INIT: u8 = 0x86;
const CBOR: u8 = 0x90;
const CANCEL: u8 = 0x91;
const KEEPALIVE: u8 = 0xBB;
const ERROR: u8 = 0xBF;
/// One first and 128 further reports (CTAP 2.1, 11.2.4).
const LONGEST_MESSAGE: usize = IN_FIRST + 128 * IN_FURTHER;
const IN_FIRST: usize = 57;
const IN_FURTHER: usize = 59;
const INIT_ANSWER: usize = 17;
/// A key answers within this whatever does not wait for a finger: earlier, a cancel hits nothing.
const BEFORE_CANCEL: Duration = Duration::from_millis(50);

impl Listener {
    pub fn new(patience: Patience, now: Instant) -> Self {
        Self {
            patience,
            channel: None,
            awaited: Awaited::Nothing,
            began: now,
            last_sign: now,
            for_touch: false,
            heard_others: false,
            cancelled: false,
        }
    }

    /// The channel is known from an earlier exchange.
    pub fn has_channel(&mut self, channel: [u8; 4]) {
        self.channel = Some(channel);
    }

    /// The client wrote this.
    pub fn written(&mut self, report: &Report, now: Instant) {
        let channel: [u8; 4] = bytes_at(report, 0);
        let [command] = bytes_at(report, 4);
        if command < FIRST || command == CANCEL {
            return;
        }
        self.awaited = match command {
            INIT => Awaited::Channel { nonce: bytes_at(report, 7) },
            _ if self.channel == Some(channel) => Awaited::Message { command },
            _ => Awaited::Nothing,
        };
        self.began = now;
        self.last_sign = now;
        self.for_touch = false;
        self.heard_others = false;
        self.cancelled = false;
    }

    /// The device sent this.
    pub fn heard(&mut self, report: &[u8], now: Instant) -> Heard {
        let Ok(report) = <&Report>::try_from(report) else {
            return self.broken(Fault::Garbage);
        };
        let channel: [u8; 4] = bytes_at(report, 0);
        let [command, high, low] = bytes_at(report, 4);
        let length = usize::from(u16::from_be_bytes([high, low]));
        match self.awaited {
            Awaited::Channel { nonce } if channel == BROADCAST => match command {
                // Everybody's answers to INIT come here; the nonce tells them apart.
                INIT if report[7..15] == nonce => {
                    let granted = bytes_at(report, 15);
                    if length < INIT_ANSWER || granted == BROADCAST {
                        return self.broken(Fault::Garbage);
                    }
                    self.channel = Some(granted);
                    self.awaited = Awaited::Nothing;
                    Heard::Answer
                }
                ERROR => self.broken(fault_of(report[7])),
                _ => self.others(),
            },
            Awaited::Nothing | Awaited::Channel { .. } => self.others(),
            _ if self.channel != Some(channel) => self.others(),
            Awaited::Message { .. } if command == KEEPALIVE => {
                self.sign(now);
                self.for_touch = report[7] == 2;
                Heard::Alive { for_touch: self.for_touch }
            }
            Awaited::Message { .. } if command == ERROR => self.broken(fault_of(report[7])),
            Awaited::Message { command: asked } if command == asked => {
                let least = usize::from(command == CBOR);
                if !(least..=LONGEST_MESSAGE).contains(&length) {
                    return self.broken(Fault::Garbage);
                }
                self.sign(now);
                self.awaited = match length.checked_sub(IN_FIRST) {
                    None | Some(0) => Awaited::Nothing,
                    Some(bytes) => Awaited::Rest { bytes, sequence: 0 },
                };
                Heard::Answer
            }
            Awaited::Rest { bytes, sequence } if command == sequence => {
                self.sign(now);
                self.awaited = match bytes.checked_sub(IN_FURTHER) {
                    None | Some(0) => Awaited::Nothing,
                    Some(bytes) => Awaited::Rest { bytes, sequence: sequence + 1 },
                };
                Heard::Answer
            }
            Awaited::Message { .. } | Awaited::Rest { .. } => self.broken(Fault::Garbage),
        }
    }

    /// When waiting ends, and what is to be said then.
    pub fn deadline(&self) -> (Instant, Fault) {
        let silent = self.last_sign + self.patience.silence;
        let overdue = self.began + self.patience.command;
        if overdue <= silent {
            (overdue, Fault::KeptWaiting { for_touch: self.for_touch })
        } else if self.heard_others {
            (silent, Fault::Busy)
        } else {
            (silent, Fault::Silent)
        }
    }

    /// Whether a cancel would end the command that runs. True once for each command.
    pub fn may_cancel(&mut self, now: Instant) -> bool {
        let may = self.awaited == Awaited::Message { command: CBOR }
            && now.duration_since(self.began) >= BEFORE_CANCEL
            && !self.cancelled;
        self.cancelled |= may;
        may
    }

    fn sign(&mut self, now: Instant) {
        self.last_sign = now;
        self.heard_others = false;
    }

    fn others(&mut self) -> Heard {
        self.heard_others = true;
        Heard::NotOurs
    }

    fn broken(&mut self, fault: Fault) -> Heard {
        self.awaited = Awaited::Nothing;
        Heard::Broken(fault)
    }
}

fn bytes_at<const N: usize>(report: &Report, at: usize) -> [u8; N] {
    std::array::from_fn(|it| report[at + it])
}

/// CTAPHID_ERROR (CTAP 2.1, 11.2.9.1.6).
fn fault_of(code: u8) -> Fault {
    match code {
        0x01 => Fault::NotFido2,
        0x06 => Fault::Busy,
        _ => Fault::Garbage,
    }
}

#[cfg(test)]
mod tests;
