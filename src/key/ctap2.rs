//! What ctap-hid-fido2 lacks, over the same HID handles: reset, the tries of the PIN with the power
//! cycle state, and authenticatorConfig in canonical CBOR, which strict keys insist on. Used for
//! these alone; it never sees a PIN.

use std::ffi::CString;
use std::time::{Duration, Instant};

use ciborium::Value;
use hidapi::{HidApi, HidDevice};
use hmac::{Hmac, Mac as _};
use rand_core::{OsRng, RngCore as _};
use sha2::Sha256;

use super::listener::{Fault, Heard, Listener, Patience, Report};
use super::message::of_status;
use super::session::of_fault;
use super::{KeyRules, seam};
use crate::ceremony::trouble::KeyTrouble;

/// A channel of our own to a key.
pub struct Ctap2 {
    device: String,
    hid: HidDevice,
    channel: [u8; 4],
}

/// getPINRetries (CTAP 2.1, 6.5.5.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PinTries {
    pub left: u32,
    /// The key hears no PIN until it was without power.
    pub wants_replug: bool,
}

const BROADCAST: [u8; 4] = [0xFF; 4];
const INIT: u8 = 0x86;
const CBOR: u8 = 0x90;
const IN_FIRST: usize = 57;
const IN_FURTHER: usize = 59;
/// CTAP 2.1, 6.
const CLIENT_PIN: u8 = 0x06;
const RESET: u8 = 0x07;
const CONFIG: u8 = 0x0D;
/// CTAP 2.1, 6.11.
const SET_MIN_PIN_LENGTH: u8 = 0x03;
const PIN_PROTOCOL: u8 = 2;

impl Ctap2 {
    /// CTAPHID_INIT (CTAP 2.1, 11.2.9.1.3).
    pub fn open(device: &str) -> Result<Self, KeyTrouble> {
        let api = HidApi::new().map_err(|_| KeyTrouble::NotOpened)?;
        let path = CString::new(device).map_err(|_| KeyTrouble::NotOpened)?;
        let hid = api.open_path(&path).map_err(|_| KeyTrouble::NotOpened)?;
        let mut key = Self { device: device.to_owned(), hid, channel: BROADCAST };
        let mut nonce = [0; 8];
        OsRng.fill_bytes(&mut nonce);
        let answer = key.exchange(INIT, &nonce)?;
        let granted = answer.get(8..12).and_then(|it| it.try_into().ok());
        key.channel = granted.ok_or(KeyTrouble::Garbage)?;
        Ok(key)
    }

    /// authenticatorReset (CTAP 2.1, 6.6): within ten seconds of being inserted, with a touch.
    pub fn reset(&self) -> Result<(), KeyTrouble> {
        const NOT_ALLOWED: u8 = 0x30;
        const OPERATION_DENIED: u8 = 0x27;
        match self.command(RESET, None) {
            Ok(_) => Ok(()),
            Err(KeyTrouble::Refused { status: NOT_ALLOWED }) => Err(KeyTrouble::TooLateToReset),
            Err(KeyTrouble::Refused { status: OPERATION_DENIED }) => Err(KeyTrouble::NoTouch),
            Err(it) => Err(it),
        }
    }

    pub fn pin_tries(&self) -> Result<PinTries, KeyTrouble> {
        const GET_PIN_RETRIES: u8 = 0x01;
        let asked = map([(1, PIN_PROTOCOL.into()), (2, GET_PIN_RETRIES.into())]);
        let answer = self.command(CLIENT_PIN, Some(&asked))?.ok_or(KeyTrouble::Garbage)?;
        let left = member(&answer, 3)
            .and_then(Value::as_integer)
            .and_then(|it| it.try_into().ok())
            .ok_or(KeyTrouble::Garbage)?;
        let wants_replug = member(&answer, 4).and_then(Value::as_bool).unwrap_or(false);
        Ok(PinTries { left, wants_replug })
    }

    /// setMinPINLength with all that it takes, at once (CTAP 2.1, 6.11.4).
    pub fn set_rules(&self, rules: &KeyRules, token: &[u8]) -> Result<(), KeyTrouble> {
        let mut parameters = Vec::new();
        if let Some(length) = rules.minimum_pin_length {
            parameters.push((1, length.into()));
        }
        if !rules.told_to.is_empty() {
            let told_to = rules.told_to.iter().map(|it| Value::from(it.as_str()));
            parameters.push((2, Value::Array(told_to.collect())));
        }
        if rules.pin_must_change {
            parameters.push((3, true.into()));
        }
        self.configure(SET_MIN_PIN_LENGTH, map(parameters), token)
    }

    /// authenticatorConfig, with its members in canonical order.
    fn configure(&self, subcommand: u8, parameters: Value, token: &[u8]) -> Result<(), KeyTrouble> {
        let mut message = vec![0xFF; 32];
        message.extend([CONFIG, subcommand]);
        message.extend(bytes_of(&parameters)?);
        let members = vec![
            (1, subcommand.into()),
            (2, parameters),
            (3, PIN_PROTOCOL.into()),
            (4, Value::Bytes(authenticate(token, &message)?)),
        ];
        self.command(CONFIG, Some(&map(members)))?;
        Ok(())
    }

    /// One CTAP2 command; the members of its answer, where it has any.
    fn command(
        &self,
        command: u8,
        parameters: Option<&Value>,
    ) -> Result<Option<Value>, KeyTrouble> {
        let mut message = vec![command];
        if let Some(parameters) = parameters {
            message.extend(bytes_of(parameters)?);
        }
        let answer = self.exchange(CBOR, &message)?;
        match answer.split_first() {
            Some((0, [])) => Ok(None),
            Some((0, members)) => {
                ciborium::from_reader(members).map(Some).map_err(|_| KeyTrouble::Garbage)
            }
            Some((status, _)) => Err(of_status(*status)),
            None => Err(KeyTrouble::Garbage),
        }
    }

    fn exchange(&self, command: u8, payload: &[u8]) -> Result<Vec<u8>, KeyTrouble> {
        let mut listener = Listener::new(Patience::default(), Instant::now());
        if command != INIT {
            listener.has_channel(self.channel);
        }
        for report in reports(self.channel, command, payload) {
            listener.written(&report, Instant::now());
            let mut bytes = [0; 65];
            bytes[1..].copy_from_slice(&report);
            self.hid.write(&bytes).map_err(|_| KeyTrouble::Silent)?;
        }
        let first = self.read(&mut listener)?;
        let length = usize::from(u16::from_be_bytes([first[5], first[6]]));
        let mut answer = first[7..].to_vec();
        while answer.len() < length {
            answer.extend(&self.read(&mut listener)?[5..]);
        }
        answer.truncate(length);
        Ok(answer)
    }

    /// The next report for us. Under the seam that is the next one; elsewhere we listen ourselves.
    fn read(&self, listener: &mut Listener) -> Result<Report, KeyTrouble> {
        const TURN: Duration = Duration::from_millis(100);
        let mut report: Report = [0; 64];
        loop {
            let read = if seam::LISTENS {
                self.hid.read(&mut report)
            } else {
                let turn = i32::try_from(TURN.as_millis()).unwrap_or(i32::MAX);
                self.hid.read_timeout(&mut report, turn)
            };
            let heard = match read {
                Err(_) => Heard::Broken(seam::fault(&self.device).unwrap_or(Fault::Gone)),
                Ok(0) if Instant::now() >= listener.deadline().0 => {
                    Heard::Broken(listener.deadline().1)
                }
                Ok(0) => Heard::NotOurs,
                Ok(length) => listener.heard(&report[..length], Instant::now()),
            };
            match heard {
                Heard::Answer => return Ok(report),
                Heard::Broken(fault) => return Err(of_fault(fault)),
                Heard::Alive { .. } | Heard::NotOurs => {}
            }
        }
    }
}

/// A message cut into reports (CTAP 2.1, 11.2.4). Ours are never longer than that allows.
fn reports(channel: [u8; 4], command: u8, payload: &[u8]) -> Vec<Report> {
    let length = u16::try_from(payload.len()).expect("a command of ours is far below the limit");
    let (head, rest) = payload.split_at(payload.len().min(IN_FIRST));
    let mut first = [0; 64];
    first[..4].copy_from_slice(&channel);
    first[4] = command;
    first[5..7].copy_from_slice(&length.to_be_bytes());
    first[7..7 + head.len()].copy_from_slice(head);
    let mut reports = vec![first];
    for (sequence, part) in (0..).zip(rest.chunks(IN_FURTHER)) {
        let mut report = [0; 64];
        report[..4].copy_from_slice(&channel);
        report[4] = sequence;
        report[5..5 + part.len()].copy_from_slice(part);
        reports.push(report);
    }
    reports
}

/// A map with these keys, which must come in rising order: that is what makes it canonical.
fn map(members: impl IntoIterator<Item = (u8, Value)>) -> Value {
    Value::Map(members.into_iter().map(|(key, value)| (key.into(), value)).collect())
}

fn member(answer: &Value, key: u8) -> Option<&Value> {
    let (_, value) = answer.as_map()?.iter().find(|it| it.0 == Value::from(key))?;
    Some(value)
}

fn bytes_of(value: &Value) -> Result<Vec<u8>, KeyTrouble> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).map_err(|_| KeyTrouble::Garbage)?;
    Ok(bytes)
}

/// `authenticate` of PIN/UV auth protocol two (CTAP 2.1, 6.5.7).
fn authenticate(token: &[u8], message: &[u8]) -> Result<Vec<u8>, KeyTrouble> {
    let mut mac = Hmac::<Sha256>::new_from_slice(token).map_err(|_| KeyTrouble::Garbage)?;
    mac.update(message);
    Ok(mac.finalize().into_bytes().to_vec())
}
