//! authenticatorCredentialManagement (CTAP 2.1, 6.8) or its forerunner: what is on a key is listed and
//! erased. Keys that know neither are refused before a try of the PIN is spent.

use ciborium::Value;
use secrecy::SecretString;
use sha2::{Digest as _, Sha256};

use super::cbor::{bytes, bytes_of, descriptor, map, member, number, text};
use super::client_pin::Permission;
use super::info::ManagementCommand;
use super::pin_protocol::Token;
use super::session::Session;
use crate::ceremony::nouns::{Blob, KeyTrouble, clean};
use crate::key::types::{Stored, Unwanted};

const RELYING_PARTIES: Listing = Listing { begin: 0x02, next: 0x03, total: 5 };
const CREDENTIALS: Listing = Listing { begin: 0x04, next: 0x05, total: 9 };
const DELETE: u8 = 0x06;

/// The right to manage the credentials of one key, by the command that it knows.
struct Manager {
    command: ManagementCommand,
    token: Token,
}

/// A list that is asked for entry by entry. The first answer holds the number of entries.
struct Listing {
    begin: u8,
    next: u8,
    total: u8,
}

impl Session {
    /// Everything that can be found without being asked for by name.
    pub fn credentials(&mut self, pin: &SecretString) -> Result<Vec<Stored>, KeyTrouble> {
        let manager = self.manager(pin)?;
        let mut stored = Vec::new();
        for party in self.listed(&RELYING_PARTIES, None, &manager)? {
            let rp_id = member(&party, 3).and_then(|it| text(it, "id"));
            // Unlike a cleaned one, an escaped id is never taken for another.
            let rp_id = rp_id.ok_or(KeyTrouble::Garbage)?.escape_debug().to_string();
            let hash = bytes(&party, 4).ok_or(KeyTrouble::Garbage)?;
            for it in self.listed(&CREDENTIALS, Some(of_party(hash)), &manager)? {
                let name = |name: &str| {
                    member(&it, 6).and_then(|it| text(it, name)).map(clean).unwrap_or_default()
                };
                stored.push(Stored {
                    rp_id: rp_id.clone(),
                    credential_id: Blob(id_of(&it)?.clone()),
                    user_handle: Blob(user_of(&it).cloned().unwrap_or_default()),
                    user_name: name("name"),
                    user_display_name: name("displayName"),
                });
            }
        }
        Ok(stored)
    }

    /// Deletes the unwanted ones, and says how many there were.
    pub fn erase(&mut self, unwanted: &Unwanted, pin: &SecretString) -> Result<u32, KeyTrouble> {
        let manager = self.manager(pin)?;
        let hash = Sha256::digest(&unwanted.rp_id);
        let mut erased = 0;
        for it in self.listed(&CREDENTIALS, Some(of_party(&hash)), &manager)? {
            let id = id_of(&it)?;
            if user_of(&it) == Some(&unwanted.user_handle) && !unwanted.but_not.contains(id) {
                self.delete(id, &manager)?;
                erased += 1;
            }
        }
        Ok(erased)
    }

    /// Deletes this one.
    pub fn erase_one(&mut self, id: &[u8], pin: &SecretString) -> Result<(), KeyTrouble> {
        let manager = self.manager(pin)?;
        self.delete(id, &manager)
    }

    fn manager(&mut self, pin: &SecretString) -> Result<Manager, KeyTrouble> {
        // Asked first: a try of the PIN must not be spent on what the key cannot do.
        let command = self.info()?.management().ok_or(KeyTrouble::Unsupported)?;
        let token = self.token(pin, Permission::ManageCredentials, None)?;
        Ok(Manager { command, token })
    }

    fn delete(&mut self, id: &[u8], manager: &Manager) -> Result<(), KeyTrouble> {
        self.manage(DELETE, Some(map([(2, descriptor(id))])), manager)?;
        Ok(())
    }

    fn listed(
        &mut self,
        listing: &Listing,
        parameters: Option<Value>,
        manager: &Manager,
    ) -> Result<Vec<Value>, KeyTrouble> {
        /// More than any key holds.
        const MOST: u32 = 2048;
        let first = match self.manage(listing.begin, parameters, manager) {
            Err(KeyTrouble::NoCredential) => return Ok(Vec::new()),
            it => it?.ok_or(KeyTrouble::Garbage)?,
        };
        let total = number::<u32>(&first, listing.total).ok_or(KeyTrouble::Garbage)?;
        if total == 0 {
            return Ok(Vec::new());
        }
        if total > MOST {
            return Err(KeyTrouble::Garbage);
        }
        let mut listed = vec![first];
        for _ in 1..total {
            let asked = map([(1, listing.next.into())]);
            let next = self.command(manager.command as u8, Some(&asked))?;
            listed.push(next.ok_or(KeyTrouble::Garbage)?);
        }
        Ok(listed)
    }

    fn manage(
        &mut self,
        subcommand: u8,
        parameters: Option<Value>,
        manager: &Manager,
    ) -> Result<Option<Value>, KeyTrouble> {
        let mut message = vec![subcommand];
        let mut members = vec![(1, subcommand.into())];
        if let Some(parameters) = parameters {
            message.extend(bytes_of(&parameters)?);
            members.push((2, parameters));
        }
        members.push((3, manager.token.protocol().number().into()));
        members.push((4, Value::Bytes(manager.token.authenticate(&message))));
        self.command(manager.command as u8, Some(&map(members)))
    }
}

fn of_party(rp_id_hash: &[u8]) -> Value {
    map([(1, Value::Bytes(rp_id_hash.to_vec()))])
}

fn id_of(credential: &Value) -> Result<&Vec<u8>, KeyTrouble> {
    member(credential, 7).and_then(|it| bytes(it, "id")).ok_or(KeyTrouble::Garbage)
}

fn user_of(credential: &Value) -> Option<&Vec<u8>> {
    bytes(member(credential, 6)?, "id")
}
