//! What a key says to a command: what fits it (CTAP 2.1, 6), with what the fuzzer changes of it.

use ciborium::Value;
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use sha2::{Digest as _, Sha256};

pub const PARTY: &str = "login.microsoft.com";

/// What does not change while a key is plugged in.
#[derive(Arbitrary, Debug)]
pub struct Key {
    /// Which of the options it has, and which of them are on.
    has: u16,
    is_on: u16,
    has_protocol_two: bool,
    /// 0: it does not tell.
    longest_message: u16,
    longest_list: u8,
    /// How many credentials, relying parties or samples it tells of.
    count: u8,
}

/// An answer to one command.
#[derive(Arbitrary, Debug)]
pub enum Says {
    WhatFits,
    /// What fits, with members taken out (`None`), put in or replaced.
    Changed(Vec<(i8, Option<Any>)>),
    Status(u8),
    Members(Any),
    Anything(Vec<u8>),
}

/// Any CBOR, with the words that keys use.
#[derive(Arbitrary, Debug)]
pub enum Any {
    Null,
    Bool(bool),
    Number(i64),
    Word(u8),
    Text(String),
    Bytes(Vec<u8>),
    /// So many bytes of one kind.
    Long(u16, u8),
    List(Vec<Any>),
    Map(Vec<(Any, Any)>),
}

const OPTIONS: [&str; 14] = [
    "rk",
    "up",
    "uv",
    "ep",
    "clientPin",
    "pinUvAuthToken",
    "credMgmt",
    "credentialMgmtPreview",
    "bioEnroll",
    "userVerificationMgmtPreview",
    "authnrCfg",
    "setMinPINLength",
    "alwaysUv",
    "noMcGaPermissionsWithClientPin",
];
const WORDS: [&str; 12] = [
    "id",
    "type",
    "public-key",
    "name",
    "displayName",
    "alg",
    "none",
    "packed",
    "credProtect",
    "FIDO_2_1",
    "FIDO_2_1_PRE",
    PARTY,
];

impl Says {
    /// The status and the members, for a command that begins like this.
    pub fn message(self, key: &Key, command: &[u8]) -> Vec<u8> {
        let members = match self {
            Self::WhatFits => key.says(command),
            Self::Changed(changes) => {
                let mut members = key.says(command);
                for (number, value) in changes {
                    members.retain(|it| it.0 != number.into());
                    members.extend(value.map(|it| (number.into(), it.cbor())));
                }
                members
            }
            Self::Status(status) => return vec![status],
            Self::Members(any) => return said(&any.cbor()),
            Self::Anything(bytes) => return cut(bytes),
        };
        if members.is_empty() { vec![0] } else { said(&Value::Map(members)) }
    }
}

impl Key {
    fn says(&self, command: &[u8]) -> Vec<(Value, Value)> {
        // The subcommand is the first parameter or, behind the PIN protocol or the modality, the second.
        let (first, second) = (command[3], command[5]);
        let id = || Value::Bytes(vec![7; 32]);
        let count = || self.count.into();
        let descriptor = || named([("id", id()), ("type", "public-key".into())]);
        let user = || named([("id", Value::Bytes(vec![1; 32])), ("name", "amira".into())]);
        let party = || named([("id", PARTY.into())]);
        let hash = || Value::Bytes(Sha256::digest(PARTY).to_vec());
        let none = Value::Map(Vec::new());
        match (command[0], first, second) {
            (0x04, ..) => self.info(),
            (0x01, ..) => map([(1, "none".into()), (2, authenticator_data(0x45)), (3, none)]),
            (0x02, ..) => map([
                (1, descriptor()),
                (2, authenticator_data(0x05)),
                (3, Value::Bytes(vec![0; 70])),
                (4, user()),
            ]),
            (0x06, _, 0x01) => map([(3, 8.into())]),
            (0x06, _, 0x02) => map([(1, key_agreement())]),
            (0x06, protocol, 0x05 | 0x06 | 0x09) => {
                // What it decrypts to is as good as any other (CTAP 2.1, 6.5.5.7).
                let length = if protocol == 2 { 48 } else { 32 };
                map([(2, Value::Bytes(vec![0x5A; length]))])
            }
            (0x06, _, 0x07) => map([(5, 3.into())]),
            (0x0A | 0x41, 0x02, _) => map([(3, party()), (4, hash()), (5, count())]),
            (0x0A | 0x41, 0x03, _) => map([(3, party()), (4, hash())]),
            (0x0A | 0x41, 0x04 | 0x05, _) => map([(6, user()), (7, descriptor()), (9, count())]),
            (0x09 | 0x40, _, 0x01 | 0x02) => map([(4, id()), (5, 0.into()), (6, count())]),
            (0x09 | 0x40, _, 0x04) => {
                let finger = Value::Map(map([(1, id()), (2, "Thumb".into())]));
                map([(7, Value::Array(vec![finger]))])
            }
            (0x09 | 0x40, _, 0x07) => map([(2, 1.into()), (3, 5.into()), (8, 64.into())]),
            _ => Vec::new(),
        }
    }

    /// authenticatorGetInfo (CTAP 2.1, 6.4).
    fn info(&self) -> Vec<(Value, Value)> {
        let bit = |of: u16, at: usize| of & (1 << at) != 0;
        let options = OPTIONS.iter().enumerate().filter(|it| bit(self.has, it.0));
        let options = options.map(|(at, it)| ((*it).into(), bit(self.is_on, at).into()));
        let protocols =
            if self.has_protocol_two { vec![2.into(), 1.into()] } else { vec![1.into()] };
        map([
            (1, Value::Array(vec!["FIDO_2_0".into(), "FIDO_2_1".into()])),
            (2, Value::Array(vec!["credProtect".into(), "hmac-secret".into()])),
            (3, Value::Bytes(vec![0xAB; 16])),
            (4, Value::Map(options.collect())),
            (5, self.longest_message.into()),
            (6, Value::Array(protocols)),
            (7, self.longest_list.into()),
        ])
    }
}

impl Any {
    fn cbor(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(it) => it.into(),
            Self::Number(it) => it.into(),
            Self::Word(it) => WORDS[usize::from(it) % WORDS.len()].into(),
            Self::Text(it) => it.into(),
            Self::Bytes(it) => Value::Bytes(it),
            Self::Long(length, byte) => Value::Bytes(vec![byte; usize::from(length)]),
            Self::List(all) => Value::Array(all.into_iter().map(Any::cbor).collect()),
            Self::Map(all) => {
                Value::Map(all.into_iter().map(|(key, it)| (key.cbor(), it.cbor())).collect())
            }
        }
    }
}

/// Authenticator data (WebAuthn 6.1) with these flags, and with a credential where they tell of one.
fn authenticator_data(flags: u8) -> Value {
    let mut data = Sha256::digest(PARTY).to_vec();
    let told = flags & 0x40 != 0;
    data.push(if told { flags | 0x80 } else { flags });
    data.extend([0, 0, 0, 9]);
    if told {
        data.extend([0xAB; 16]);
        data.extend([0, 32]);
        data.extend([7; 32]);
        data.extend(&said(&key_agreement())[1..]);
        data.extend(&said(&named([("credProtect", 3.into())]))[1..]);
    }
    Value::Bytes(data)
}

/// A public key that is one: the base point of P-256 (CTAP 2.1, 6.5.5.4).
fn key_agreement() -> Value {
    const X: u128 = 0x6B17_D1F2_E12C_4247_F8BC_E6E5_63A4_40F2;
    const X_REST: u128 = 0x7703_7D81_2DEB_33A0_F4A1_3945_D898_C296;
    const Y: u128 = 0x4FE3_42E2_FE1A_7F9B_8EE7_EB4A_7C0F_9E16;
    const Y_REST: u128 = 0x2BCE_3357_6B31_5ECE_CBB6_4068_37BF_51F5;
    let number =
        |first: u128, rest: u128| Value::Bytes([first.to_be_bytes(), rest.to_be_bytes()].concat());
    Value::Map(map([
        (1, 2.into()),
        (3, (-25).into()),
        (-1, 1.into()),
        (-2, number(X, X_REST)),
        (-3, number(Y, Y_REST)),
    ]))
}

fn map(members: impl IntoIterator<Item = (i8, Value)>) -> Vec<(Value, Value)> {
    members.into_iter().map(|(key, value)| (key.into(), value)).collect()
}

fn named(members: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    Value::Map(members.into_iter().map(|(key, value)| (key.into(), value)).collect())
}

/// Behind the status of a success.
fn said(members: &Value) -> Vec<u8> {
    let mut message = vec![0];
    ciborium::into_writer(members, &mut message).expect("memory takes what is written");
    cut(message)
}

/// No message is longer (CTAP 2.1, 11.2.4).
fn cut(mut message: Vec<u8>) -> Vec<u8> {
    message.truncate(7609);
    message
}
