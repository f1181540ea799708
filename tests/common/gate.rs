//! A practice key behind a gate: what it says about itself is changed on the way to the desk, and what
//! it takes is limited to that. A message that the key could not take is answered as a real key does
//! (CTAP 2.1, 8.2) and kept as a breach. Written from the specification; knows nothing of the desk's
//! client.

use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};

use ciborium::Value;
use ciborium::value::Integer;
use keydesk::key::seam::{self, Cable, Report};
use keydesk::practice::PracticeKey;

use crate::device::frame;

const CBOR: u8 = 0x90;
const MAKE_CREDENTIAL: u8 = 0x01;
const GET_ASSERTION: u8 = 0x02;
const CLIENT_PIN: u8 = 0x06;
const MANAGEMENT: u8 = 0x0A;
const MANAGEMENT_PREVIEW: u8 = 0x41;

/// What the key is made to look like. Where nothing is said it is as it is.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    pub max_msg_size: Option<usize>,
    pub max_credential_count_in_list: Option<usize>,
    pub max_credential_id_length: Option<usize>,
    pub versions: Option<&'static [&'static str]>,
    pub pin_protocols: Option<&'static [u8]>,
    /// Options that are said to be there, or not at all.
    pub options: &'static [(&'static str, Option<bool>)],
    pub pin_complexity_policy: bool,
    /// What it answers to every assertion without a touch.
    pub to_silent_ones: Option<u8>,
}

pub struct Gate {
    name: String,
    log: Arc<Mutex<Log>>,
}

#[derive(Default)]
struct Log {
    commands: Vec<u8>,
    breaches: Vec<String>,
}

impl Gate {
    /// Plugs the key in, behind a gate.
    pub fn plug(name: &str, key: &PracticeKey, shape: Shape) -> Self {
        let Cable { from_host, to_host } = seam::plug(name, "Gated key", "1");
        let (to_key, from_desk) = std::sync::mpsc::channel();
        let (to_desk, from_key) = std::sync::mpsc::channel();
        let on_unplug = name.to_owned();
        key.plug(from_desk, to_desk, Box::new(move || seam::unplug(&on_unplug)));
        let log = Arc::new(Mutex::new(Log::default()));
        let keeper =
            Keeper { shape: shape.clone(), log: Arc::clone(&log), to_host: to_host.clone() };
        let spawn = |name: &str| std::thread::Builder::new().name(name.to_owned());
        let inwards = spawn("to the key").spawn(move || keeper.inwards(&from_host, &to_key));
        inwards.expect("a thread");
        let outwards = spawn("from the key").spawn(move || outwards(&shape, &from_key, &to_host));
        outwards.expect("a thread");
        Self { name: name.to_owned(), log }
    }

    pub fn path(&self) -> String {
        format!("{}{}", seam::PATH_PREFIX, self.name)
    }

    /// Every command so far, whether it reached the key or not.
    pub fn commands(&self) -> Vec<u8> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).commands.clone()
    }

    /// Whatever the key could not have taken.
    pub fn breaches(&self) -> Vec<String> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).breaches.clone()
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        seam::unplug(&self.name);
    }
}

struct Keeper {
    shape: Shape,
    log: Arc<Mutex<Log>>,
    to_host: Sender<Report>,
}

impl Keeper {
    fn inwards(&self, from_host: &Receiver<Report>, to_key: &Sender<Report>) {
        while let Some((channel, command, mut message)) = whole(from_host) {
            if command == CBOR {
                let refusal = self.refusal(&message);
                let mut log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
                log.commands.push(message[0]);
                let refused = refusal.map(|(status, why)| {
                    log.breaches.push(why);
                    status
                });
                drop(log);
                let silent = self.shape.to_silent_ones.filter(|_| is_silent(&message));
                if let Some(status) = refused.or(silent) {
                    for report in frame(channel, CBOR, &[status]) {
                        self.to_host.send(report).ok();
                    }
                    continue;
                }
                if message[0] == MANAGEMENT_PREVIEW {
                    message[0] = MANAGEMENT;
                }
            }
            for report in frame(channel, command, &message) {
                if to_key.send(report).is_err() {
                    return;
                }
            }
        }
    }

    /// Why a key of this shape refuses the message, and with which status.
    fn refusal(&self, message: &[u8]) -> Option<(u8, String)> {
        const INVALID_COMMAND: u8 = 0x01;
        const INVALID_PARAMETER: u8 = 0x02;
        const LIMIT_EXCEEDED: u8 = 0x15;
        const PUAT_REQUIRED: u8 = 0x36;
        const REQUEST_TOO_LARGE: u8 = 0x39;
        let Shape { max_msg_size, max_credential_count_in_list, max_credential_id_length, .. } =
            self.shape;
        if max_msg_size.is_some_and(|it| message.len() > it) {
            return Some((REQUEST_TOO_LARGE, format!("{} bytes", message.len())));
        }
        let (command, parameters) = message.split_first()?;
        let lacks = |option| self.shape.options.contains(&(option, None));
        let unknown = match *command {
            MANAGEMENT => lacks("credMgmt"),
            MANAGEMENT_PREVIEW => lacks("credentialMgmtPreview"),
            _ => false,
        };
        if unknown {
            return Some((INVALID_COMMAND, format!("command {command:#04x}")));
        }
        if parameters.is_empty() {
            return None;
        }
        let parameters: Value = ciborium::from_reader(parameters).ok()?;
        let always_uv = self.shape.options.contains(&("alwaysUv", Some(true)));
        let is_for_a_credential = matches!(*command, MAKE_CREDENTIAL | GET_ASSERTION);
        let (list, protocol) = match *command {
            MAKE_CREDENTIAL => (member(&parameters, 5), member(&parameters, 9)),
            GET_ASSERTION => (member(&parameters, 3), member(&parameters, 7)),
            CLIENT_PIN => (None, member(&parameters, 1)),
            MANAGEMENT | MANAGEMENT_PREVIEW => (None, member(&parameters, 3)),
            _ => (None, None),
        };
        if always_uv && is_for_a_credential && protocol.is_none() {
            return Some((PUAT_REQUIRED, "without user verification".to_owned()));
        }
        let protocol = protocol.and_then(Value::as_integer);
        if let (Some(known), Some(protocol)) = (self.shape.pin_protocols, protocol)
            && !known.iter().any(|it| Integer::from(*it) == protocol)
        {
            return Some((INVALID_PARAMETER, format!("PIN protocol {protocol:?}")));
        }
        if *command == CLIENT_PIN && lacks("pinUvAuthToken") {
            let subcommand = member(&parameters, 2).and_then(Value::as_integer);
            if subcommand == Some(9.into()) {
                return Some((INVALID_PARAMETER, "a token by permission".to_owned()));
            }
        }
        let list = list.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        if max_credential_count_in_list.is_some_and(|it| list.len() > it) {
            return Some((LIMIT_EXCEEDED, format!("{} ids", list.len())));
        }
        let longest = list.iter().filter_map(id_of).map(<[u8]>::len).max();
        match (longest, max_credential_id_length) {
            (Some(length), Some(most)) if length > most => {
                Some((LIMIT_EXCEEDED, format!("an id of {length} bytes")))
            }
            _ => None,
        }
    }
}

/// authenticatorGetAssertion with the option `up` false (CTAP 2.1, 6.2).
fn is_silent(message: &[u8]) -> bool {
    let Some((&GET_ASSERTION, parameters)) = message.split_first() else { return false };
    let parameters: Option<Value> = ciborium::from_reader(parameters).ok();
    let options = parameters.as_ref().and_then(|it| member(it, 5)).and_then(Value::as_map);
    options.is_some_and(|it| it.contains(&("up".into(), false.into())))
}

/// Only getInfo answers a map with a list of versions under 1 and an AAGUID under 3.
fn outwards(shape: &Shape, from_key: &Receiver<Report>, to_host: &Sender<Report>) {
    while let Some((channel, command, mut message)) = whole(from_key) {
        if command == CBOR
            && let Some(changed) = info(shape, &message)
        {
            message = changed;
        }
        for report in frame(channel, command, &message) {
            if to_host.send(report).is_err() {
                return;
            }
        }
    }
}

fn info(shape: &Shape, answer: &[u8]) -> Option<Vec<u8>> {
    let (0, members) = answer.split_first()? else { return None };
    let answer: Value = ciborium::from_reader(members).ok()?;
    let is_info = member(&answer, 1).is_some_and(Value::is_array)
        && member(&answer, 3).and_then(Value::as_bytes).is_some_and(|it| it.len() == 16);
    let Value::Map(mut members) = answer else { return None };
    if !is_info {
        return None;
    }
    let number = |it: Option<usize>| it.map(|it| Value::from(it as u64));
    let list = |it: Option<&[&str]>| {
        it.map(|it| Value::Array(it.iter().map(|it| Value::from(*it)).collect()))
    };
    let protocols = |it: &[u8]| Value::Array(it.iter().map(|it| Value::from(*it)).collect());
    for (key, value) in [
        (1, list(shape.versions)),
        (5, number(shape.max_msg_size)),
        (6, shape.pin_protocols.map(protocols)),
        (7, number(shape.max_credential_count_in_list)),
        (8, number(shape.max_credential_id_length)),
        (0x1B, shape.pin_complexity_policy.then_some(Value::Bool(true))),
    ] {
        if let Some(value) = value {
            set(&mut members, key.into(), Some(value));
        }
    }
    let options = members.iter_mut().find(|(key, _)| *key == Value::from(4));
    if let Some((_, Value::Map(options))) = options {
        for (name, on) in shape.options {
            set(options, (*name).into(), on.map(Value::Bool));
        }
    }
    let mut changed = vec![0];
    ciborium::into_writer(&Value::Map(members), &mut changed).expect("it is written to memory");
    Some(changed)
}

fn set(members: &mut Vec<(Value, Value)>, key: Value, value: Option<Value>) {
    members.retain(|it| it.0 != key);
    members.extend(value.map(|it| (key, it)));
}

fn member(map: &Value, key: u8) -> Option<&Value> {
    let (_, value) = map.as_map()?.iter().find(|it| it.0 == Value::from(key))?;
    Some(value)
}

fn id_of(descriptor: &Value) -> Option<&[u8]> {
    let (_, id) = descriptor.as_map()?.iter().find(|it| it.0 == Value::from("id"))?;
    id.as_bytes().map(Vec::as_slice)
}

/// The next message of reports: its channel, its command and its bytes (CTAP 2.1, 11.2.4).
fn whole(reports: &Receiver<Report>) -> Option<([u8; 4], u8, Vec<u8>)> {
    let first = reports.recv().ok()?;
    let mut message = first[7..].to_vec();
    let length = usize::from(u16::from_be_bytes([first[5], first[6]]));
    while message.len() < length {
        message.extend(&reports.recv().ok()?[5..]);
    }
    message.truncate(length);
    Some(([first[0], first[1], first[2], first[3]], first[4], message))
}
