//! A key blinks until it is touched, so that one of several can be chosen: authenticatorSelection
//! (CTAP 2.1, 6.9), and before CTAP 2.1 a credential asked for with an empty PIN proof, which no key
//! makes (CTAP 2.1, 6.1.2 step 1).

use std::time::Instant;

use ciborium::Value;

use super::cbor::{map, message_of, named, of_status};
use super::channel::{Caller, Channel, Waiting};
use super::listener::Patience;
use super::session::Session;
use crate::ceremony::nouns::KeyTrouble;

pub struct Blinking {
    channel: Channel,
    caller: Caller,
    waiting: Waiting,
}

const MAKE_CREDENTIAL: u8 = 0x01;
const SELECTION: u8 = 0x0B;

impl Blinking {
    pub fn begin(device: &str, patience: Patience, caller: Caller) -> Result<Self, KeyTrouble> {
        let mut session = Session::open(device, patience, caller)?;
        let selects = session.info_now()?.selects_by_touch();
        let message = if selects { vec![SELECTION] } else { empty_proof()? };
        let Session { caller, channel, .. } = session;
        let channel = channel.ok_or(KeyTrouble::NotOpened)?;
        let waiting = channel.begin_cbor(&message)?;
        Ok(Self { channel, caller, waiting })
    }

    /// `Ok(true)` once it was touched, `Ok(false)` as long as it blinks.
    pub fn was_touched(&mut self, until: Instant) -> Result<bool, KeyTrouble> {
        const OPERATION_DENIED: u8 = 0x27;
        const PIN_AUTH_INVALID: u8 = 0x33;
        let answer = self.channel.answer(&mut self.waiting, Some(until), &self.caller)?;
        let Some(answer) = answer else { return Ok(false) };
        match answer.first() {
            Some(0) => Ok(true),
            None => Err(KeyTrouble::Garbage),
            Some(status) => match of_status(*status) {
                // So a key answers to an empty proof, once it was touched.
                KeyTrouble::PinWrong { .. }
                | KeyTrouble::PinNotSet
                | KeyTrouble::Refused { status: PIN_AUTH_INVALID } => Ok(true),
                KeyTrouble::Refused { status: OPERATION_DENIED } => Err(KeyTrouble::NoTouch),
                trouble => Err(trouble),
            },
        }
    }

    /// It blinks no longer.
    pub fn stop(&self) {
        self.channel.cancel();
    }
}

/// authenticatorMakeCredential with a PIN proof of no length.
fn empty_proof() -> Result<Vec<u8>, KeyTrouble> {
    const ES256: i64 = -7;
    const PIN_PROTOCOL_ONE: u8 = 1;
    let party = named([("id", ".dummy".into()), ("name", ".dummy".into())]);
    let user = named([("id", Value::Bytes(vec![1])), ("name", ".dummy".into())]);
    let algorithm = named([("alg", ES256.into()), ("type", "public-key".into())]);
    let parameters = map([
        (1, Value::Bytes(vec![0; 32])),
        (2, party),
        (3, user),
        (4, Value::Array(vec![algorithm])),
        (8, Value::Bytes(Vec::new())),
        (9, PIN_PROTOCOL_ONE.into()),
    ]);
    message_of(MAKE_CREDENTIAL, Some(&parameters))
}
