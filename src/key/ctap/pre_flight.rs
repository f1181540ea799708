//! Pre-flight (so named by CTAP 2.1): whether a key holds one of many credentials, asked by silent
//! assertions in lists as short as the key takes them. Owns how a list is divided. No list is ever
//! cut: an id that is left out is one that this key cannot have made.

use ciborium::Value;

use super::authenticator_data::believe;
use super::cbor::{bytes, bytes_of, descriptor, map, member, message_of, named};
use super::pin_protocol::Token;
use super::session::Session;
use crate::ceremony::nouns::{Blob, KeyLimits, KeyTrouble};

const GET_ASSERTION: u8 = 0x02;
/// What is signed silently is of no use to anybody.
const CHALLENGE: [u8; 32] = [0; 32];

impl Session {
    /// Whether the key holds one of these. The token shows it also those that are protected by user
    /// verification (credProtect level 3), and satisfies a key that always wants one (alwaysUv).
    ///
    /// Any answer but "no credential" ends it: a credential that was overlooked would be replaced by
    /// the new one, and its method in the tenant would be left without a key.
    pub(super) fn holds_one_of(
        &mut self,
        rp_id: &str,
        ids: &[&Blob],
        token: &Token,
    ) -> Result<bool, KeyTrouble> {
        for list in lists(rp_id, ids, self.info()?.limits)? {
            self.not_cancelled()?;
            let proof = token.authenticate(&CHALLENGE);
            let asked = silent(rp_id, &list, proof, token.protocol().number());
            match self.command(GET_ASSERTION, Some(&asked)) {
                Ok(answer) => {
                    let answer = answer.ok_or(KeyTrouble::Garbage)?;
                    believe(rp_id, bytes(&answer, 2).ok_or(KeyTrouble::Garbage)?, 0)?;
                    let held = member(&answer, 1).and_then(|it| bytes(it, "id"));
                    let held = held.filter(|it| !it.is_empty());
                    // CTAP 2.1, 6.2.2: a key may leave the id out where only one was asked for.
                    let is_asked =
                        held.map_or(list.len() == 1, |held| list.iter().any(|it| it.0 == *held));
                    return if is_asked { Ok(true) } else { Err(KeyTrouble::Garbage) };
                }
                Err(KeyTrouble::NoCredential) => {}
                Err(it) => return Err(it),
            }
        }
        Ok(false)
    }
}

/// The ids in lists that fit the key. One that fits no message at all cannot be asserted with this
/// key, so it is not from this key.
fn lists<'a>(
    rp_id: &str,
    ids: &[&'a Blob],
    limits: KeyLimits,
) -> Result<Vec<Vec<&'a Blob>>, KeyTrouble> {
    /// The longer of the two protocols' proofs.
    const PROOF: usize = 32;
    let mut lists: Vec<Vec<&Blob>> = Vec::new();
    let (mut list, mut length) = (Vec::new(), 0);
    // With the longest header that a list can have.
    let around = silent(rp_id, &[], vec![0; PROOF], 2);
    let around = message_of(GET_ASSERTION, Some(&around))?.len() + 2;
    for id in ids {
        let more = bytes_of(&descriptor(&id.0))?.len();
        if !limits.take(around + more) {
            continue;
        }
        if !limits.take(around + length + more) || !limits.take_list(list.len() + 1) {
            lists.push(std::mem::take(&mut list));
            length = 0;
        }
        list.push(*id);
        length += more;
    }
    lists.push(list);
    lists.retain(|it| !it.is_empty());
    Ok(lists)
}

/// authenticatorGetAssertion without a touch (CTAP 2.1, 6.2: the option `up` is false).
fn silent(rp_id: &str, ids: &[&Blob], proof: Vec<u8>, protocol: u8) -> Value {
    let allow = ids.iter().map(|it| descriptor(&it.0)).collect();
    map([
        (1, rp_id.into()),
        (2, Value::Bytes(CHALLENGE.to_vec())),
        (3, Value::Array(allow)),
        (5, named([("up", false.into())])),
        (6, Value::Bytes(proof)),
        (7, protocol.into()),
    ])
}

#[cfg(test)]
mod tests;
