//! What ctap-hid-fido2 lacks, over the same HID handles: reset, selection by touch, the tries of the
//! PIN with the power cycle state, a full key told from one that does not say, and
//! authenticatorConfig in canonical CBOR, which strict keys insist on. Used for these alone; it never
//! sees a PIN.

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
use crate::ceremony::nouns::{Aaguid, KeyTrouble};

/// A channel of our own to a key.
pub struct Ctap2 {
    device: String,
    hid: HidDevice,
    channel: [u8; 4],
}

/// What the crate's getInfo leaves out or cannot tell (CTAP 2.1, 6.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Info {
    pub aaguid: Aaguid,
    /// authenticatorSelection is for keys of CTAP 2.1 and later.
    pub selects: bool,
    /// remainingDiscoverableCredentials; `None` where the key does not say.
    pub free_slots: Option<u32>,
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
const CANCEL: u8 = 0x91;
/// CTAP 2.1, 6.
const MAKE_CREDENTIAL: u8 = 0x01;
const GET_INFO: u8 = 0x04;
const CLIENT_PIN: u8 = 0x06;
const RESET: u8 = 0x07;
const SELECTION: u8 = 0x0B;
const CONFIG: u8 = 0x0D;
/// CTAP 2.1, 6.11.
const ENABLE_ENTERPRISE_ATTESTATION: u8 = 0x01;
const SET_MIN_PIN_LENGTH: u8 = 0x03;
const PIN_PROTOCOL: u8 = 2;
const PIN_PROTOCOL_ONE: u8 = 1;

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

    pub fn info(&self) -> Result<Info, KeyTrouble> {
        let answer = self.command(GET_INFO, None)?.ok_or(KeyTrouble::Garbage)?;
        let aaguid = member(&answer, 3).and_then(Value::as_bytes);
        let aaguid = aaguid.and_then(|it| Aaguid::from_slice(it).ok());
        let versions = member(&answer, 1).and_then(Value::as_array).ok_or(KeyTrouble::Garbage)?;
        let first = |it: &Value| matches!(it.as_text(), Some("U2F_V2" | "FIDO_2_0"));
        Ok(Info {
            aaguid: aaguid.ok_or(KeyTrouble::Garbage)?,
            selects: versions.iter().any(|it| !first(it)),
            free_slots: member(&answer, 0x14)
                .and_then(Value::as_integer)
                .and_then(|it| it.try_into().ok()),
        })
    }

    /// Begins to blink until it is touched: authenticatorSelection (CTAP 2.1, 6.9), or before that
    /// a credential asked for with an empty PIN proof, which no key makes (CTAP 2.1, 6.1.2 step 1).
    pub fn ask_for_touch(&self) -> Result<Waiting, KeyTrouble> {
        let message = if self.info()?.selects { vec![SELECTION] } else { empty_proof()? };
        self.begin(CBOR, &message)
    }

    /// `Ok(true)` once it was touched, `Ok(false)` as long as it blinks.
    pub fn was_touched(&self, waiting: &mut Waiting, turn: Duration) -> Result<bool, KeyTrouble> {
        const OPERATION_DENIED: u8 = 0x27;
        const PIN_AUTH_INVALID: u8 = 0x33;
        let until = Instant::now() + turn;
        let Some(answer) = self.answer_until(waiting, Some(until))? else { return Ok(false) };
        match answer.first().map(|it| of_status(*it)) {
            _ if answer.first() == Some(&0) => Ok(true),
            // So a key answers to an empty proof, once it was touched.
            Some(
                KeyTrouble::PinWrong { .. }
                | KeyTrouble::PinNotSet
                | KeyTrouble::Refused { status: PIN_AUTH_INVALID },
            ) => Ok(true),
            Some(KeyTrouble::Refused { status: OPERATION_DENIED }) => Err(KeyTrouble::NoTouch),
            Some(trouble) => Err(trouble),
            None => Err(KeyTrouble::Garbage),
        }
    }

    /// CTAPHID_CANCEL (CTAP 2.1, 11.2.9.1.5): it blinks no longer.
    pub fn stop(&self) {
        let report = reports(self.channel, CANCEL, &[])[0];
        // A key that is gone blinks no longer either.
        self.write(&report).ok();
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
        self.configure(SET_MIN_PIN_LENGTH, Some(map(parameters)), token)
    }

    /// enableEnterpriseAttestation (CTAP 2.1, 6.11.1), which takes no parameters.
    pub fn enable_enterprise_attestation(&self, token: &[u8]) -> Result<(), KeyTrouble> {
        self.configure(ENABLE_ENTERPRISE_ATTESTATION, None, token)
    }

    /// authenticatorConfig, with its members in canonical order.
    fn configure(
        &self,
        subcommand: u8,
        parameters: Option<Value>,
        token: &[u8],
    ) -> Result<(), KeyTrouble> {
        let mut message = vec![0xFF; 32];
        message.extend([CONFIG, subcommand]);
        let mut members = vec![(1, subcommand.into())];
        if let Some(parameters) = parameters {
            message.extend(bytes_of(&parameters)?);
            members.push((2, parameters));
        }
        members.push((3, PIN_PROTOCOL.into()));
        members.push((4, Value::Bytes(authenticate(token, &message)?)));
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
        let mut waiting = self.begin(command, payload)?;
        self.answer_until(&mut waiting, None)?.ok_or(KeyTrouble::Silent)
    }

    fn begin(&self, command: u8, payload: &[u8]) -> Result<Waiting, KeyTrouble> {
        let mut listener = Listener::new(Patience::default(), Instant::now());
        if command != INIT {
            listener.has_channel(self.channel);
        }
        for report in reports(self.channel, command, payload) {
            listener.written(&report, Instant::now());
            self.write(&report)?;
        }
        Ok(Waiting { listener })
    }

    fn write(&self, report: &Report) -> Result<(), KeyTrouble> {
        let mut bytes = [0; 65];
        bytes[1..].copy_from_slice(report);
        self.hid.write(&bytes).map_err(|_| KeyTrouble::Silent)?;
        Ok(())
    }

    /// The answer, if it begins to come by then.
    fn answer_until(
        &self,
        waiting: &mut Waiting,
        until: Option<Instant>,
    ) -> Result<Option<Vec<u8>>, KeyTrouble> {
        let listener = &mut waiting.listener;
        let Some(first) = self.read(listener, until)? else { return Ok(None) };
        let length = usize::from(u16::from_be_bytes([first[5], first[6]]));
        let mut answer = first[7..].to_vec();
        while answer.len() < length {
            let further = self.read(listener, None)?.ok_or(KeyTrouble::Silent)?;
            answer.extend(&further[5..]);
        }
        answer.truncate(length);
        Ok(Some(answer))
    }

    /// The next report for us; `None` when `until` has come. Under the seam a read ends by itself
    /// when patience does; elsewhere we listen ourselves.
    fn read(
        &self,
        listener: &mut Listener,
        until: Option<Instant>,
    ) -> Result<Option<Report>, KeyTrouble> {
        const TURN: Duration = Duration::from_millis(100);
        let mut report: Report = [0; 64];
        loop {
            let now = Instant::now();
            if until.is_some_and(|it| now >= it) {
                return Ok(None);
            }
            let read = match until {
                None if seam::LISTENS => self.hid.read(&mut report),
                _ => {
                    let turn = until.map_or(TURN, |it| TURN.min(it - now));
                    // Rounded up: a wait of nothing would be a busy loop.
                    let turn = i32::try_from(turn.as_millis()).unwrap_or(i32::MAX - 1) + 1;
                    self.hid.read_timeout(&mut report, turn)
                }
            };
            let heard = match read {
                Err(_) => Heard::Broken(seam::fault(&self.device).unwrap_or(Fault::Gone)),
                Ok(0) if !seam::LISTENS && Instant::now() >= listener.deadline().0 => {
                    Heard::Broken(listener.deadline().1)
                }
                Ok(0) => Heard::NotOurs,
                Ok(length) => listener.heard(&report[..length], Instant::now()),
            };
            match heard {
                Heard::Answer => return Ok(Some(report)),
                Heard::Broken(fault) => return Err(of_fault(fault)),
                Heard::Alive { .. } | Heard::NotOurs => {}
            }
        }
    }
}

/// A command that was sent and not yet answered.
pub struct Waiting {
    listener: Listener,
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

/// authenticatorMakeCredential with a PIN proof of no length.
fn empty_proof() -> Result<Vec<u8>, KeyTrouble> {
    const ES256: i64 = -7;
    let text = |name: &str, value: &str| (Value::from(name), Value::from(value));
    let named = |it: &str, name: &str| Value::Map(vec![text("id", it), text("name", name)]);
    let user = vec![(Value::from("id"), Value::Bytes(vec![1])), text("name", ".dummy")];
    let algorithm = vec![(Value::from("alg"), ES256.into()), text("type", "public-key")];
    let parameters = map([
        (1, Value::Bytes(vec![0; 32])),
        (2, named(".dummy", ".dummy")),
        (3, Value::Map(user)),
        (4, Value::Array(vec![Value::Map(algorithm)])),
        (8, Value::Bytes(Vec::new())),
        (9, PIN_PROTOCOL_ONE.into()),
    ]);
    let mut message = vec![MAKE_CREDENTIAL];
    message.extend(bytes_of(&parameters)?);
    Ok(message)
}

/// `authenticate` of PIN/UV auth protocol two (CTAP 2.1, 6.5.7).
fn authenticate(token: &[u8], message: &[u8]) -> Result<Vec<u8>, KeyTrouble> {
    let mut mac = Hmac::<Sha256>::new_from_slice(token).map_err(|_| KeyTrouble::Garbage)?;
    mac.update(message);
    Ok(mac.finalize().into_bytes().to_vec())
}
