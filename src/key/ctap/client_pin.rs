//! authenticatorClientPIN (CTAP 2.1, 6.5.5): a PIN is set, changed, and exchanged for a token. A PIN
//! is normalised, encrypted and forgotten. One key agreement serves a session until the key refuses
//! something that was encrypted with it.

use ciborium::Value;
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::cbor::{bytes, map, member, number};
use super::info::TokenCommand;
use super::pin_protocol::{Agreement, Token};
use super::session::Session;
use crate::ceremony::nouns::KeyTrouble;

/// What a token is asked for (CTAP 2.1, 6.5.5.7).
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
pub enum Permission {
    MakeCredential = 0x01,
    GetAssertion = 0x02,
    /// To ask silently for others first, and then to make one.
    PreFlightAndMakeCredential = 0x03,
    ManageCredentials = 0x04,
    ManageFingers = 0x08,
    Configure = 0x20,
}

const CLIENT_PIN: u8 = 0x06;
const GET_RETRIES: u8 = 0x01;
const GET_KEY_AGREEMENT: u8 = 0x02;
const SET_PIN: u8 = 0x03;
const CHANGE_PIN: u8 = 0x04;
const GET_TOKEN: u8 = 0x05;
const GET_TOKEN_WITH_PERMISSIONS: u8 = 0x09;
/// CTAP 2.1, 6.5.1: in bytes of UTF-8.
const LONGEST_PIN: usize = 63;

impl Session {
    /// setPIN. One command, and one more where nothing is agreed on yet.
    pub fn set_pin(&mut self, pin: &SecretString) -> Result<(), KeyTrouble> {
        let pin = padded(pin)?;
        self.with_agreement(SET_PIN, |agreement| {
            let new = agreement.encrypt(&*pin);
            vec![(4, Value::Bytes(agreement.authenticate(&new))), (5, Value::Bytes(new))]
        })?;
        Ok(())
    }

    /// changePIN. A wrong old PIN spends a try.
    pub fn change_pin(&mut self, old: &SecretString, new: &SecretString) -> Result<(), KeyTrouble> {
        let (old, new) = (hashed(old)?, padded(new)?);
        let changed = self.with_agreement(CHANGE_PIN, |agreement| {
            let (old, new) = (agreement.encrypt(&*old), agreement.encrypt(&*new));
            let proof = agreement.authenticate(&[&new[..], &old].concat());
            vec![(4, Value::Bytes(proof)), (5, Value::Bytes(new)), (6, Value::Bytes(old))]
        });
        match changed {
            Ok(_) => Ok(()),
            Err(KeyTrouble::PinWrong { .. }) => Err(self.wrong_pin()),
            Err(it) => Err(it),
        }
    }

    /// Shows that the PIN is right.
    pub fn check_pin(&mut self, pin: &SecretString) -> Result<(), KeyTrouble> {
        let pin = hashed(pin)?;
        self.token_by(GET_TOKEN, &pin, &[])?;
        Ok(())
    }

    /// A token for one purpose, at one relying party where the purpose has one.
    pub(super) fn token(
        &mut self,
        pin: &SecretString,
        permission: Permission,
        rp_id: Option<&str>,
    ) -> Result<Token, KeyTrouble> {
        let pin = hashed(pin)?;
        match self.info()?.token_command() {
            TokenCommand::Plain => self.token_by(GET_TOKEN, &pin, &[]),
            TokenCommand::WithPermissions => {
                let mut wanted = vec![(9, Value::from(permission as u8))];
                wanted.extend(rp_id.map(|it| (0x0A, Value::from(it))));
                self.token_by(GET_TOKEN_WITH_PERMISSIONS, &pin, &wanted)
            }
        }
    }

    /// getPINRetries. `PinBlockedUntilReplug` where the key takes no PIN until it was without power.
    pub(super) fn tries_of_a_usable_pin(&mut self) -> Result<u32, KeyTrouble> {
        let answer = self.pin_tries()?;
        let left = number(&answer, 3).ok_or(KeyTrouble::Garbage)?;
        let wants_replug = member(&answer, 4).and_then(Value::as_bool).unwrap_or(false);
        // Blocked for good: no replug helps, and the person must not be asked for one.
        if wants_replug && left != 0 { Err(KeyTrouble::PinBlockedUntilReplug) } else { Ok(left) }
    }

    fn pin_tries(&mut self) -> Result<Value, KeyTrouble> {
        let protocol = self.info()?.pin_protocol().number();
        let asked = map([(1, protocol.into()), (2, GET_RETRIES.into())]);
        self.command(CLIENT_PIN, Some(&asked))?.ok_or(KeyTrouble::Garbage)
    }

    /// A wrong PIN, with the tries that are left where the key says so.
    fn wrong_pin(&mut self) -> KeyTrouble {
        let tries = self.pin_tries().ok();
        KeyTrouble::PinWrong { tries_left: tries.and_then(|it| number(&it, 3)) }
    }

    fn token_by(
        &mut self,
        command: u8,
        pin: &[u8; 16],
        wanted: &[(u8, Value)],
    ) -> Result<Token, KeyTrouble> {
        let asked = self.with_agreement(command, |agreement| {
            let mut members = vec![(6, Value::Bytes(agreement.encrypt(pin)))];
            members.extend_from_slice(wanted);
            members
        });
        let answer = match asked {
            Ok(it) => it.ok_or(KeyTrouble::Garbage)?,
            // Keys answer 0x31 or 0x37 also where the PIN must be changed first (CTAP 2.1, 6.5.5.7).
            Err(it @ (KeyTrouble::PinWrong { .. } | KeyTrouble::PinRefused)) => {
                if self.info_now().is_ok_and(|it| it.force_pin_change) {
                    return Err(KeyTrouble::PinMustChange);
                }
                return Err(match it {
                    KeyTrouble::PinRefused => it,
                    _ => self.wrong_pin(),
                });
            }
            Err(it) => return Err(it),
        };
        self.token_in(&answer)
    }

    /// The token that an answer brings under the agreement.
    pub(super) fn token_in(&self, answer: &Value) -> Result<Token, KeyTrouble> {
        let encrypted = bytes(answer, 2).ok_or(KeyTrouble::Garbage)?;
        let agreement = self.agreement.as_ref().ok_or(KeyTrouble::Garbage)?;
        agreement.token(encrypted)
    }

    /// A command that uses the agreement. A key that no longer knows an agreement of before says
    /// 0x33 and spends no try: then another one is made, once.
    pub(super) fn with_agreement(
        &mut self,
        command: u8,
        members: impl Fn(&Agreement) -> Vec<(u8, Value)>,
    ) -> Result<Option<Value>, KeyTrouble> {
        const PIN_AUTH_INVALID: KeyTrouble = KeyTrouble::Refused { status: 0x33 };
        let is_older = self.agreement.is_some();
        match self.by_agreement(command, &members) {
            Err(it) if it == PIN_AUTH_INVALID && is_older => self.by_agreement(command, &members),
            it => it,
        }
    }

    fn by_agreement(
        &mut self,
        command: u8,
        members: &impl Fn(&Agreement) -> Vec<(u8, Value)>,
    ) -> Result<Option<Value>, KeyTrouble> {
        let agreement = match self.agreement.take() {
            Some(it) => it,
            None => self.agree()?,
        };
        let mut all = vec![
            (1, agreement.protocol().number().into()),
            (2, command.into()),
            (3, agreement.public()),
        ];
        all.extend(members(&agreement));
        let answer = self.command(CLIENT_PIN, Some(&map(all)))?;
        // Kept only after success: a key makes itself a new pair after a wrong PIN.
        self.agreement = Some(agreement);
        Ok(answer)
    }

    /// getKeyAgreement.
    fn agree(&mut self) -> Result<Agreement, KeyTrouble> {
        let protocol = self.info()?.pin_protocol();
        let asked = map([(1, protocol.number().into()), (2, GET_KEY_AGREEMENT.into())]);
        let answer = self.command(CLIENT_PIN, Some(&asked))?.ok_or(KeyTrouble::Garbage)?;
        Agreement::with(protocol, member(&answer, 1).ok_or(KeyTrouble::Garbage)?)
    }
}

/// CTAP 2.1, 6.5.1: the PIN is normalised to NFC before it is measured and sent.
fn normalised(pin: &SecretString) -> Result<Zeroizing<String>, KeyTrouble> {
    // Room for the longest text that this may become, so that no copy is left behind.
    let mut text = Zeroizing::new(String::with_capacity(3 * pin.expose_secret().len()));
    text.extend(pin.expose_secret().nfc());
    if text.len() > LONGEST_PIN { Err(KeyTrouble::PinRefused) } else { Ok(text) }
}

/// A new PIN as it is sent: followed by zeros, 64 bytes in all.
fn padded(pin: &SecretString) -> Result<Zeroizing<[u8; 64]>, KeyTrouble> {
    let text = normalised(pin)?;
    let mut padded = Zeroizing::new([0; 64]);
    padded[..text.len()].copy_from_slice(text.as_bytes());
    Ok(padded)
}

/// The first half of the hash of a PIN, which is what a key keeps.
fn hashed(pin: &SecretString) -> Result<Zeroizing<[u8; 16]>, KeyTrouble> {
    let hash = Zeroizing::new(<[u8; 32]>::from(Sha256::digest(normalised(pin)?.as_bytes())));
    let mut half = Zeroizing::new([0; 16]);
    half.copy_from_slice(&hash[..16]);
    Ok(half)
}
