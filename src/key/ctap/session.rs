//! A session with one open key: its channel, and what was read and agreed on over it. Each command of
//! CTAP 2.1 has a file of its own, which adds its verbs to the session.

use ciborium::Value;

use super::cbor;
use super::channel::{Caller, Channel};
use super::info::Info;
use super::listener::Patience;
use super::pin_protocol::Agreement;
use crate::ceremony::nouns::{KeyFacts, KeyPin, KeyTrouble};
use crate::key::types::{Abilities, Seen};

/// One open key.
pub struct Session {
    device: String,
    patience: Patience,
    pub(super) caller: Caller,
    /// `None` after a fault: the next command opens another one.
    pub(super) channel: Option<Channel>,
    pub(super) info: Option<Info>,
    pub(super) agreement: Option<Agreement>,
}

/// CTAP 2.1, 6.
const GET_INFO: u8 = 0x04;

impl Session {
    /// Opens the device and asks for a channel.
    pub fn open(device: &str, patience: Patience, caller: Caller) -> Result<Self, KeyTrouble> {
        let channel = Some(Channel::open(device, patience, &caller)?);
        let device = device.to_owned();
        Ok(Self { device, patience, caller, channel, info: None, agreement: None })
    }

    /// Who waits for the commands from now on.
    pub fn works_for(&mut self, caller: Caller) {
        self.caller = caller;
    }

    /// Forgets the channel and all that was agreed on it.
    pub fn hang_up(&mut self) {
        self.channel = None;
        self.info = None;
        self.agreement = None;
    }

    /// authenticatorGetInfo, and the tries that a PIN has left where there is one.
    pub fn read(&mut self, seen: Seen) -> Result<KeyFacts, KeyTrouble> {
        let info = self.info_now()?;
        let pin_tries = match info.pin() {
            KeyPin::Unsupported | KeyPin::NotSet => None,
            KeyPin::Set | KeyPin::MustChange => Some(self.tries_of_a_usable_pin()?),
        };
        Ok(info.facts(seen, pin_tries))
    }

    pub fn abilities(&mut self) -> Result<Abilities, KeyTrouble> {
        Ok(self.info_now()?.abilities())
    }

    /// authenticatorGetInfo.
    pub(super) fn info_now(&mut self) -> Result<Info, KeyTrouble> {
        let answer = self.command(GET_INFO, None).map_err(|it| match it {
            // A key that knows only U2F may refuse the command so.
            KeyTrouble::Refused { status: 0x01 } => KeyTrouble::NotFido2,
            it => it,
        })?;
        let info = Info::read(&answer.ok_or(KeyTrouble::Garbage)?)?;
        self.info = Some(info.clone());
        Ok(info)
    }

    /// As the key last said it, for what does not change while a key is open.
    pub(super) fn info(&mut self) -> Result<Info, KeyTrouble> {
        match &self.info {
            Some(it) => Ok(it.clone()),
            None => self.info_now(),
        }
    }

    /// The key must not begin to blink for a person who has cancelled.
    pub(super) fn not_cancelled(&self) -> Result<(), KeyTrouble> {
        if self.caller.has_cancelled() { Err(KeyTrouble::Cancelled) } else { Ok(()) }
    }

    /// One CTAP2 command; the members of its answer, where it has any.
    pub(super) fn command(
        &mut self,
        command: u8,
        parameters: Option<&Value>,
    ) -> Result<Option<Value>, KeyTrouble> {
        let message = cbor::message_of(command, parameters)?;
        if self.info.as_ref().is_some_and(|it| !it.limits.take(message.len())) {
            return Err(KeyTrouble::RequestTooLarge);
        }
        if self.channel.is_none() {
            self.channel = Some(Channel::open(&self.device, self.patience, &self.caller)?);
        }
        let channel = self.channel.as_ref().ok_or(KeyTrouble::NotOpened)?;
        cbor::members_of(&channel.cbor(&message, &self.caller)?)
    }
}
