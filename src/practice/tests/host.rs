//! A USB host written by hand for these tests: frames, canonical CBOR, PIN protocol one.
#![allow(clippy::cast_possible_truncation, reason = "the low byte of a counter is what is meant")]

use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use ciborium::Value;
use ciborium::cbor;
use opensk::api::crypto::aes256::Aes256;
use opensk::api::crypto::ecdh::{PublicKey, SecretKey, SharedSecret};
use opensk::api::crypto::hmac256::Hmac256;
use opensk::api::crypto::software_crypto::{
    SoftwareAes256, SoftwareEcdhPublicKey, SoftwareEcdhSecretKey, SoftwareHmac256,
};
use opensk::api::rng::Rng;
use rand_core::{CryptoRng, OsRng, RngCore};
use sha2::{Digest, Sha256};

use crate::practice::PracticeKey;

pub const BROADCAST: u32 = 0xFFFF_FFFF;
pub const PING: u8 = 0x81;
pub const INIT: u8 = 0x86;
pub const WINK: u8 = 0x88;
pub const CBOR: u8 = 0x90;
pub const CANCEL: u8 = 0x91;
pub const KEEPALIVE: u8 = 0xBB;
pub const ERROR: u8 = 0xBF;

pub struct Host {
    pub to_key: Sender<[u8; 64]>,
    pub from_key: Receiver<[u8; 64]>,
    pub unplugged: Receiver<()>,
    pub channel: u32,
}

impl Host {
    /// Plugs the key in and asks for a channel.
    pub fn plug(key: &PracticeKey) -> Host {
        let (to_key, from_host) = mpsc::channel();
        let (to_host, from_key) = mpsc::channel();
        let (unplugged_sender, unplugged) = mpsc::channel();
        let unplugged_sender = std::sync::Mutex::new(unplugged_sender);
        let on_unplug = move || {
            unplugged_sender.lock().unwrap().send(()).ok();
        };
        key.plug(from_host, to_host, Box::new(on_unplug));
        let mut host = Host { to_key, from_key, unplugged, channel: BROADCAST };
        host.send(BROADCAST, INIT, b"8 bytes!");
        let (channel, command, answer) = host.receive().expect("an answer to INIT");
        assert_eq!((channel, command, answer.len()), (BROADCAST, INIT, 17));
        assert_eq!(&answer[..8], b"8 bytes!");
        host.channel = u32::from_be_bytes(answer[8..12].try_into().unwrap());
        host
    }

    pub fn send(&self, channel: u32, command: u8, payload: &[u8]) {
        let mut report = [0; 64];
        report[..4].copy_from_slice(&channel.to_be_bytes());
        report[4] = command;
        report[5..7].copy_from_slice(&(payload.len() as u16).to_be_bytes());
        let (head, rest) = payload.split_at(payload.len().min(57));
        report[7..7 + head.len()].copy_from_slice(head);
        self.to_key.send(report).ok();
        for (sequence, chunk) in rest.chunks(59).enumerate() {
            let mut report = [0; 64];
            report[..4].copy_from_slice(&channel.to_be_bytes());
            report[4] = sequence as u8;
            report[5..5 + chunk.len()].copy_from_slice(chunk);
            self.to_key.send(report).ok();
        }
    }

    /// The next message; `None` when the key is silent for two seconds or gone.
    pub fn receive(&self) -> Option<(u32, u8, Vec<u8>)> {
        let wait = Duration::from_secs(2);
        let first = self.from_key.recv_timeout(wait).ok()?;
        let channel = u32::from_be_bytes(first[..4].try_into().unwrap());
        let length = usize::from(u16::from_be_bytes(first[5..7].try_into().unwrap()));
        let mut payload = first[7..].to_vec();
        let mut sequence = 0;
        while payload.len() < length {
            let next = self.from_key.recv_timeout(wait).ok()?;
            assert_eq!(&next[..4], &first[..4]);
            assert_eq!(next[4], sequence);
            sequence += 1;
            payload.extend(&next[5..]);
        }
        payload.truncate(length);
        Some((channel, first[4], payload))
    }

    /// Sends a CTAP2 command; the status and the answer, after any keepalives.
    pub fn cbor(&self, command: u8, parameters: Option<Value>) -> Option<(u8, Value)> {
        self.send(self.channel, CBOR, &request(command, parameters));
        self.cbor_answer()
    }

    pub fn cbor_answer(&self) -> Option<(u8, Value)> {
        loop {
            let (channel, command, answer) = self.receive()?;
            if command == KEEPALIVE {
                continue;
            }
            assert_eq!((channel, command), (self.channel, CBOR), "{answer:02x?}");
            let value = match &answer[1..] {
                [] => Value::Null,
                body => ciborium::from_reader(body).unwrap(),
            };
            return Some((answer[0], value));
        }
    }

    pub fn set_pin(&self, pin: &str) -> u8 {
        let (agreed, shared) = self.key_agreement();
        let mut padded = [0; 64];
        padded[..pin.len()].copy_from_slice(pin.as_bytes());
        SoftwareAes256::new(&shared).encrypt_cbc(&[0; 16], &mut padded);
        let proof = hmac(&shared, &padded);
        let parameters = cbor!({
            1 => 1, 2 => 3, 3 => agreed, 4 => bytes(&proof), 5 => bytes(&padded),
        });
        self.cbor(0x06, Some(parameters.unwrap())).unwrap().0
    }

    pub fn pin_token(&self, pin: &str) -> Result<[u8; 32], u8> {
        let (agreed, shared) = self.key_agreement();
        let mut hash: [u8; 16] = Sha256::digest(pin)[..16].try_into().unwrap();
        SoftwareAes256::new(&shared).encrypt_cbc(&[0; 16], &mut hash);
        let parameters = cbor!({ 1 => 1, 2 => 5, 3 => agreed, 6 => bytes(&hash) });
        match self.cbor(0x06, Some(parameters.unwrap())).unwrap() {
            (0, answer) => {
                let mut token: [u8; 32] =
                    get(&answer, 2).as_bytes().unwrap()[..].try_into().unwrap();
                SoftwareAes256::new(&shared).decrypt_cbc(&[0; 16], &mut token);
                Ok(token)
            }
            (status, _) => Err(status),
        }
    }

    /// authenticatorMakeCredential with a PIN, discoverable.
    pub fn make_credential(
        &self,
        pin: &str,
        rp_id: &str,
        user_id: &[u8],
        client_data_hash: &[u8],
    ) -> Option<(u8, Value)> {
        let token = self.pin_token(pin).unwrap();
        self.make_credential_with(&token, rp_id, user_id, client_data_hash)
    }

    pub fn make_credential_with(
        &self,
        token: &[u8; 32],
        rp_id: &str,
        user_id: &[u8],
        client_data_hash: &[u8],
    ) -> Option<(u8, Value)> {
        let parameters = cbor!({
            1 => bytes(client_data_hash),
            2 => { "id" => rp_id },
            3 => { "id" => bytes(user_id), "name" => "n", "displayName" => "d" },
            4 => [{ "alg" => -7, "type" => "public-key" }],
            7 => { "rk" => true },
            8 => bytes(&hmac(token, client_data_hash)),
            9 => 1,
        });
        self.cbor(0x01, Some(parameters.unwrap()))
    }

    /// authenticatorGetAssertion with a PIN.
    pub fn get_assertion(
        &self,
        pin: &str,
        rp_id: &str,
        allow: &[u8],
        client_data_hash: &[u8],
    ) -> Option<(u8, Value)> {
        let token = self.pin_token(pin).unwrap();
        self.get_assertion_with(&token, rp_id, allow, client_data_hash)
    }

    pub fn get_assertion_with(
        &self,
        token: &[u8; 32],
        rp_id: &str,
        allow: &[u8],
        client_data_hash: &[u8],
    ) -> Option<(u8, Value)> {
        let parameters = cbor!({
            1 => rp_id,
            2 => bytes(client_data_hash),
            3 => [{ "id" => bytes(allow), "type" => "public-key" }],
            6 => bytes(&hmac(token, client_data_hash)),
            7 => 1,
        });
        self.cbor(0x02, Some(parameters.unwrap()))
    }

    /// authenticatorCredentialManagement, under its own number or the preview's.
    pub fn management_with(
        &self,
        command: u8,
        token: &[u8; 32],
        subcommand: u8,
        parameters: Option<Value>,
    ) -> Option<(u8, Value)> {
        let mut message = vec![subcommand];
        let mut members = vec![(1.into(), subcommand.into())];
        if let Some(parameters) = parameters {
            message.extend(&request(0, Some(parameters.clone()))[1..]);
            members.push((2.into(), parameters));
        }
        members.push((3.into(), 1.into()));
        members.push((4.into(), bytes(&hmac(token, &message))));
        self.cbor(command, Some(Value::Map(members)))
    }

    /// authenticatorBioEnrollment, under its own number or the preview's.
    pub fn fingers_with(
        &self,
        command: u8,
        token: &[u8; 32],
        subcommand: u8,
        parameters: Value,
    ) -> (u8, Value) {
        let mut message = vec![1, subcommand];
        message.extend(&request(0, Some(parameters.clone()))[1..]);
        let proof = bytes(&hmac(token, &message));
        let asked = cbor!({ 1 => 1, 2 => subcommand, 3 => parameters, 4 => 1, 5 => proof });
        self.cbor(command, Some(asked.unwrap())).unwrap()
    }

    fn key_agreement(&self) -> (Value, [u8; 32]) {
        let parameters = cbor!({ 1 => 1, 2 => 2 }).unwrap();
        let (status, answer) = self.cbor(0x06, Some(parameters)).unwrap();
        assert_eq!(status, 0);
        let theirs = get(&answer, 1);
        let coordinate =
            |label| -> [u8; 32] { get(theirs, label).as_bytes().unwrap()[..].try_into().unwrap() };
        let theirs =
            SoftwareEcdhPublicKey::from_coordinates(&coordinate(-2), &coordinate(-3)).unwrap();
        let ours = SoftwareEcdhSecretKey::random(&mut TestRandomness);
        let (mut x, mut y, mut point) = ([0; 32], [0; 32], [0; 32]);
        ours.public_key().to_coordinates(&mut x, &mut y);
        ours.diffie_hellman(&theirs).raw_secret_bytes(&mut point);
        let agreed = cbor!({ 1 => 2, 3 => -25, -1 => 1, -2 => bytes(&x), -3 => bytes(&y) });
        (agreed.unwrap(), Sha256::digest(point).into())
    }
}

pub fn request(command: u8, parameters: Option<Value>) -> Vec<u8> {
    let mut request = vec![command];
    if let Some(parameters) = parameters {
        ciborium::into_writer(&parameters, &mut request).unwrap();
    }
    request
}

/// The value under an integer key of a CBOR map.
pub fn get(map: &Value, key: i64) -> &Value {
    let entries = map.as_map().unwrap();
    let entry = entries.iter().find(|(it, _)| it.as_integer() == Some(key.into()));
    &entry.unwrap_or_else(|| panic!("no {key} in {map:?}")).1
}

pub fn bytes(bytes: &[u8]) -> Value {
    Value::Bytes(bytes.to_vec())
}

/// HMAC-SHA-256, cut to the 16 bytes of PIN protocol one.
fn hmac(key: &[u8; 32], data: &[u8]) -> [u8; 16] {
    let mut output = [0; 32];
    SoftwareHmac256::mac(key, data, &mut output);
    output[..16].try_into().unwrap()
}

struct TestRandomness;

impl RngCore for TestRandomness {
    fn next_u32(&mut self) -> u32 {
        OsRng.next_u32()
    }
    fn next_u64(&mut self) -> u64 {
        OsRng.next_u64()
    }
    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        OsRng.fill_bytes(bytes);
    }
    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), rand_core::Error> {
        OsRng.try_fill_bytes(bytes)
    }
}

impl CryptoRng for TestRandomness {}
impl Rng for TestRandomness {}
