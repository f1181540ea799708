//! The person shows the key that it is them. A key that verifies them itself, by a finger, is asked
//! first: getPinUvAuthTokenUsingUvWithPermissions (CTAP 2.1, 6.5.5.7.3). It has tries of its own, and
//! the PIN is the way where a finger is not recognised.

use ciborium::Value;
use secrecy::SecretString;

use super::cbor::{map, number};
use super::client_pin::Permission;
use super::pin_protocol::Token;
use super::session::Session;
use crate::ceremony::nouns::KeyTrouble;

const CLIENT_PIN: u8 = 0x06;
const GET_TOKEN_USING_UV: u8 = 0x06;
const GET_UV_RETRIES: u8 = 0x07;
/// CTAP 2.1, 8.2: not recognised, and there are tries left.
const UV_INVALID: KeyTrouble = KeyTrouble::Refused { status: 0x3F };

impl Session {
    /// A token for one purpose of the person's own, at this relying party.
    pub(super) fn persons_token(
        &mut self,
        pin: &SecretString,
        permission: Permission,
        rp_id: Option<&str>,
    ) -> Result<Token, KeyTrouble> {
        match self.token_by_finger(permission, rp_id)? {
            Some(token) => Ok(token),
            None => self.token(pin, permission, rp_id),
        }
    }

    /// `None` where the key does not recognise fingers, or did not recognise this one: with the PIN
    /// it goes on, and a right PIN gives the finger its tries back.
    ///
    /// Keys from before these tokens have the PIN alone here, also where they know fingers.
    fn token_by_finger(
        &mut self,
        permission: Permission,
        rp_id: Option<&str>,
    ) -> Result<Option<Token>, KeyTrouble> {
        /// Some keys have 25. Nobody tries that often.
        const MOST_TRIES: u32 = 3;
        let info = self.info()?;
        if !info.has("uv") || !info.has("pinUvAuthToken") {
            return Ok(None);
        }
        for _ in 0..MOST_TRIES.min(self.finger_tries()?) {
            self.not_cancelled()?;
            let asked = self.with_agreement(GET_TOKEN_USING_UV, |_| {
                let mut wanted = vec![(9, Value::from(permission as u8))];
                wanted.extend(rp_id.map(|it| (0x0A, Value::from(it))));
                wanted
            });
            match asked {
                Ok(answer) => return self.token_in(&answer.ok_or(KeyTrouble::Garbage)?).map(Some),
                Err(it) if it == UV_INVALID => {}
                // UV_BLOCKED, or not for this purpose.
                Err(
                    KeyTrouble::Refused { .. }
                    | KeyTrouble::Unsupported
                    | KeyTrouble::PinWrong { .. },
                ) => break,
                // Some keys answer a cancel as if nobody had come.
                Err(it) => return self.not_cancelled().and(Err(it)),
            }
        }
        Ok(None)
    }

    /// getUVRetries. Not every key with a sensor tells.
    fn finger_tries(&mut self) -> Result<u32, KeyTrouble> {
        let protocol = self.info()?.pin_protocol().number();
        let asked = map([(1, protocol.into()), (2, GET_UV_RETRIES.into())]);
        match self.command(CLIENT_PIN, Some(&asked)) {
            Ok(answer) => Ok(answer.and_then(|it| number(&it, 5)).unwrap_or(u32::MAX)),
            Err(KeyTrouble::Refused { .. } | KeyTrouble::Unsupported) => Ok(u32::MAX),
            Err(it) => Err(it),
        }
    }
}
