//! The key's owner, who registers it and signs in with it at a browser of their own: a small CTAP2 client beside the
//! desk's, which shares nothing with it.
//!
//! The owner knows the PIN. The PIN protocol asks for the first 16 bytes of its hash only (CTAP 2.1
//! section 6.5.5.7), and these stand in the key's memory, so that no PIN is kept anywhere else.

use std::sync::mpsc;

use ciborium::Value;
use opensk::api::crypto::aes256::Aes256 as _;
use opensk::api::crypto::ecdh::{PublicKey as _, SecretKey as _, SharedSecret as _};
use opensk::api::crypto::hmac256::Hmac256 as _;
use opensk::api::crypto::software_crypto::{
    SoftwareAes256, SoftwareEcdhPublicKey, SoftwareEcdhSecretKey, SoftwareHmac256,
};
use opensk::api::persist::Persist as _;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::memory::Memory;
use super::practice_key::PracticeKey;
use super::tape::Randomness;
use crate::practice::assertion::{
    AssertionAsked, AssertionGiven, CredentialAsked, CredentialGiven,
};
use crate::practice::folder::FolderError;

const MAKE_CREDENTIAL: u8 = 0x01;
const GET_ASSERTION: u8 = 0x02;
const CLIENT_PIN: u8 = 0x06;
const NO_IV: [u8; 16] = [0; 16];

/// The owner could not use the key.
#[derive(Debug, thiserror::Error)]
pub enum OwnerError {
    /// The key has no power, or lost it meanwhile.
    #[error("the key is not plugged in")]
    NotPlugged,
    /// No PIN has been chosen yet.
    #[error("the key has no PIN")]
    NoPin,
    /// The key's memory cannot be read.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The key refused; the value is a CTAP status code.
    #[error("the key answered {0:#04x}")]
    Refused(u8),
    /// The key's answer lacks something or is no CBOR.
    #[error("the key's answer cannot be understood")]
    Unclear,
}

impl PracticeKey {
    /// authenticatorGetAssertion with the PIN. Waits for the touch.
    pub(in crate::practice) fn sign(
        &self,
        asked: &AssertionAsked,
    ) -> Result<AssertionGiven, OwnerError> {
        let client_data_json = json!({
            "type": "webauthn.get",
            "challenge": asked.challenge,
            "origin": asked.origin,
            "crossOrigin": false,
        })
        .to_string()
        .into_bytes();
        let hash = Sha256::digest(&client_data_json);
        let proof = authenticate(&self.pin_token()?, &hash);
        let allow: Vec<Value> = asked.allow.iter().map(|id| credential(id)).collect();
        let answer = self.ask(
            GET_ASSERTION,
            Value::Map(vec![
                (1.into(), asked.rp_id.as_str().into()),
                (2.into(), bytes(&hash)),
                (3.into(), Value::Array(allow)),
                (6.into(), bytes(&proof)),
                (7.into(), 1.into()),
            ]),
        )?;
        let credential = member(&answer, &1.into()).ok_or(OwnerError::Unclear)?;
        let user = member(&answer, &4.into());
        Ok(AssertionGiven {
            credential_id: bytes_in(credential, &"id".into())?,
            client_data_json,
            authenticator_data: bytes_in(&answer, &2.into())?,
            signature: bytes_in(&answer, &3.into())?,
            user_handle: user.map(|it| bytes_in(it, &"id".into())).transpose()?,
        })
    }

    /// authenticatorMakeCredential with the PIN, discoverable. Waits for the touch.
    pub(in crate::practice) fn make(
        &self,
        asked: &CredentialAsked,
    ) -> Result<CredentialGiven, OwnerError> {
        let client_data_json = json!({
            "type": "webauthn.create",
            "challenge": asked.challenge,
            "origin": format!("https://{}", asked.rp_id),
            "crossOrigin": false,
        })
        .to_string()
        .into_bytes();
        let hash = Sha256::digest(&client_data_json);
        let proof = authenticate(&self.pin_token()?, &hash);
        let relying_party = Value::Map(vec![("id".into(), asked.rp_id.as_str().into())]);
        let user = Value::Map(vec![
            ("id".into(), bytes(&asked.user_handle)),
            ("name".into(), asked.user_name.as_str().into()),
        ]);
        let es256 =
            Value::Map(vec![("alg".into(), (-7).into()), ("type".into(), "public-key".into())]);
        let answer = self.ask(
            MAKE_CREDENTIAL,
            map([
                (1, bytes(&hash)),
                (2, relying_party),
                (3, user),
                (4, Value::Array(vec![es256])),
                (7, Value::Map(vec![("rk".into(), true.into())])),
                (8, bytes(&proof)),
                (9, 1.into()),
            ]),
        )?;
        let part = |key: i64| member(&answer, &key.into()).cloned().ok_or(OwnerError::Unclear);
        let authenticator_data = bytes_in(&answer, &2.into())?;
        let mut attestation_object = Vec::new();
        let whole = Value::Map(vec![
            ("fmt".into(), part(1)?),
            ("attStmt".into(), part(3)?),
            ("authData".into(), bytes(&authenticator_data)),
        ]);
        ciborium::into_writer(&whole, &mut attestation_object).map_err(|_| OwnerError::Unclear)?;
        let credential_id = id_in(&authenticator_data).ok_or(OwnerError::Unclear)?.to_vec();
        Ok(CredentialGiven { credential_id, client_data_json, attestation_object })
    }

    /// PIN protocol one: agree on a secret, show the PIN's hash under it, get a token. Whoever got the key
    /// with a PIN that must be changed changes it first.
    fn pin_token(&self) -> Result<[u8; 32], OwnerError> {
        let memory = Memory::load(self.memory_file())?.ok_or(OwnerError::NoPin)?;
        let mut hash = memory.pin_hash().ok().flatten().ok_or(OwnerError::NoPin)?;
        if memory.has_force_pin_change() == Ok(true) {
            hash = self.change_pin(hash)?;
        }
        let (agreed, secret) = self.agree()?;
        let cipher = SoftwareAes256::new(&secret);
        cipher.encrypt_cbc(&NO_IV, &mut hash);
        let token = map([(1, 1.into()), (2, 5.into()), (3, agreed), (6, bytes(&hash))]);
        let mut token = array(&self.ask(CLIENT_PIN, token)?, &2.into())?;
        cipher.decrypt_cbc(&NO_IV, &mut token);
        Ok(token)
    }

    /// changePIN (CTAP 2.1, 6.5.5.6), for which the hash of the old one is enough: to a PIN of the owner's
    /// own. Its hash.
    fn change_pin(&self, mut old: [u8; 16]) -> Result<[u8; 16], OwnerError> {
        const OWN_PIN: &[u8] = b"own-739105";
        let (agreed, secret) = self.agree()?;
        let cipher = SoftwareAes256::new(&secret);
        let mut new = [0; 64];
        new[..OWN_PIN.len()].copy_from_slice(OWN_PIN);
        cipher.encrypt_cbc(&NO_IV, &mut new);
        cipher.encrypt_cbc(&NO_IV, &mut old);
        let proof = authenticate(&secret, &[&new[..], &old[..]].concat());
        let change = map([
            (1, 1.into()),
            (2, 4.into()),
            (3, agreed),
            (4, bytes(&proof)),
            (5, bytes(&new)),
            (6, bytes(&old)),
        ]);
        self.ask(CLIENT_PIN, change)?;
        let mut hash = [0; 16];
        hash.copy_from_slice(&Sha256::digest(OWN_PIN)[..16]);
        Ok(hash)
    }

    /// getKeyAgreement (CTAP 2.1, 6.5.5.4): our public key for the key, and the secret of both.
    fn agree(&self) -> Result<(Value, [u8; 32]), OwnerError> {
        let answer = self.ask(CLIENT_PIN, map([(1, 1.into()), (2, 2.into())]))?;
        let theirs = member(&answer, &1.into()).ok_or(OwnerError::Unclear)?;
        let (x, y) = (array(theirs, &(-2).into())?, array(theirs, &(-3).into())?);
        let theirs = SoftwareEcdhPublicKey::from_coordinates(&x, &y).ok_or(OwnerError::Unclear)?;
        let ours = SoftwareEcdhSecretKey::random(&mut Randomness::default());
        let (mut x, mut y, mut point) = ([0; 32], [0; 32], [0; 32]);
        ours.public_key().to_coordinates(&mut x, &mut y);
        ours.diffie_hellman(&theirs).raw_secret_bytes(&mut point);
        let agreed = map([
            (1, 2.into()),
            (3, (-25).into()),
            (-1, 1.into()),
            (-2, bytes(&x)),
            (-3, bytes(&y)),
        ]);
        Ok((agreed, Sha256::digest(point).into()))
    }

    fn ask(&self, command: u8, parameters: Value) -> Result<Value, OwnerError> {
        let mut request = vec![command];
        ciborium::into_writer(&parameters, &mut request).map_err(|_| OwnerError::Unclear)?;
        let (answer, wait) = mpsc::channel();
        if !self.process(request, answer) {
            return Err(OwnerError::NotPlugged);
        }
        match wait.recv().map_err(|_| OwnerError::NotPlugged)?.as_slice() {
            [0] => Ok(Value::Null),
            [0, answer @ ..] => ciborium::from_reader(answer).map_err(|_| OwnerError::Unclear),
            [status, ..] => Err(OwnerError::Refused(*status)),
            [] => Err(OwnerError::Unclear),
        }
    }
}

/// WebAuthn 6.5.1: after 37 bytes and the AAGUID, the length of the id and the id.
fn id_in(authenticator_data: &[u8]) -> Option<&[u8]> {
    let after = authenticator_data.get(37 + 16..)?;
    let (length, after) = after.split_first_chunk::<2>()?;
    after.get(..usize::from(u16::from_be_bytes(*length)))
}

fn map<const N: usize>(entries: [(i64, Value); N]) -> Value {
    Value::Map(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
}

fn credential(id: &[u8]) -> Value {
    Value::Map(vec![("id".into(), bytes(id)), ("type".into(), "public-key".into())])
}

fn bytes(bytes: &[u8]) -> Value {
    Value::Bytes(bytes.to_vec())
}

fn member<'a>(map: &'a Value, key: &Value) -> Option<&'a Value> {
    map.as_map()?.iter().find(|(it, _)| it == key).map(|(_, value)| value)
}

fn bytes_in(map: &Value, key: &Value) -> Result<Vec<u8>, OwnerError> {
    let found = member(map, key).and_then(Value::as_bytes);
    found.cloned().ok_or(OwnerError::Unclear)
}

fn array(map: &Value, key: &Value) -> Result<[u8; 32], OwnerError> {
    bytes_in(map, key)?.try_into().map_err(|_| OwnerError::Unclear)
}

/// HMAC-SHA-256, cut to the 16 bytes of PIN protocol one.
fn authenticate(token: &[u8; 32], data: &[u8]) -> [u8; 16] {
    let mut whole = [0; 32];
    SoftwareHmac256::mac(token, data, &mut whole);
    let mut proof = [0; 16];
    proof.copy_from_slice(&whole[..16]);
    proof
}
