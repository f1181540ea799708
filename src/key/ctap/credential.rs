//! A credential is made and used: authenticatorMakeCredential and authenticatorGetAssertion (CTAP
//! 2.1, 6.1 and 6.2). What the key answers is checked as far as it can be without the attestation.

use ciborium::Value;
use secrecy::SecretString;
use sha2::{Digest as _, Sha256};

use super::cbor::{bytes, bytes_of, descriptor, map, member, named, text};
use super::client_data::{Ceremony, client_data_json};
use super::client_pin::Permission;
use super::session::Session;
use crate::ceremony::nouns::{Assertion, Blob, CreationOptions, KeyTrouble, Registration};
use crate::key::types::AssertionWanted;

const MAKE_CREDENTIAL: u8 = 0x01;
const GET_ASSERTION: u8 = 0x02;
/// Flags of the authenticator data (WebAuthn 6.1).
const UP: u8 = 0x01;
const UV: u8 = 0x04;
const AT: u8 = 0x40;
const ED: u8 = 0x80;
/// rpIdHash, flags and signCount (WebAuthn 6.1).
const HEAD: usize = 37;

impl Session {
    /// Discoverable, and with the finger or the PIN.
    pub fn make_credential(
        &mut self,
        options: &CreationOptions,
        pin: &SecretString,
    ) -> Result<Registration, KeyTrouble> {
        let client_data = client_data_json(Ceremony::Create, &options.challenge, &options.origin());
        let hash = Sha256::digest(&client_data);
        let token = self.persons_token(pin, Permission::MakeCredential, Some(&options.rp_id))?;
        let mut members = vec![
            (1, Value::Bytes(hash.to_vec())),
            (2, named([("id", options.rp_id.as_str().into())])),
            (3, user(options)),
            (4, parameters(&options.algorithms)),
        ];
        if !options.exclude.is_empty() {
            let exclude = options.exclude.iter().map(|it| descriptor(&it.0));
            members.push((5, Value::Array(exclude.collect())));
        }
        members.extend(extensions(options).map(|it| (6, it)));
        members.push((7, named([("rk", true.into())])));
        members.push((8, Value::Bytes(token.authenticate(&hash))));
        members.push((9, token.protocol().number().into()));
        self.not_cancelled()?;
        let answer = self.command(MAKE_CREDENTIAL, Some(&map(members)))?;
        let answer = answer.ok_or(KeyTrouble::Garbage)?;
        let data = bytes(&answer, 2).ok_or(KeyTrouble::Garbage)?;
        believe(&options.rp_id, data, UP | UV | AT)?;
        let made = Attested::read(data).ok_or(KeyTrouble::Garbage)?;
        // A key may give more than was asked, never less.
        if options.cred_protect.is_some_and(|asked| made.protection < asked) {
            return Err(KeyTrouble::NotProtected);
        }
        Ok(Registration {
            credential_id: Blob(made.credential_id.to_vec()),
            client_data_json: Blob(client_data),
            attestation_object: Blob(attestation_object(&answer, data)?),
        })
    }

    pub fn assert(
        &mut self,
        wanted: &AssertionWanted,
        pin: &SecretString,
    ) -> Result<Assertion, KeyTrouble> {
        let client_data = client_data_json(Ceremony::Get, &wanted.challenge, &wanted.origin);
        let hash = Sha256::digest(&client_data);
        let token = self.persons_token(pin, Permission::GetAssertion, Some(&wanted.rp_id))?;
        let mut members = vec![(1, wanted.rp_id.as_str().into()), (2, Value::Bytes(hash.to_vec()))];
        if !wanted.allow.is_empty() {
            let allow = wanted.allow.iter().map(|it| descriptor(it));
            members.push((3, Value::Array(allow.collect())));
        }
        members.push((6, Value::Bytes(token.authenticate(&hash))));
        members.push((7, token.protocol().number().into()));
        self.not_cancelled()?;
        let answer = self.command(GET_ASSERTION, Some(&map(members)))?;
        let answer = answer.ok_or(KeyTrouble::Garbage)?;
        let data = bytes(&answer, 2).ok_or(KeyTrouble::Garbage)?;
        believe(&wanted.rp_id, data, UP | UV)?;
        let given = member(&answer, 1).and_then(|it| bytes(it, "id")).cloned();
        let only_allowed = || match wanted.allow.as_slice() {
            [one] => Some(one.clone()),
            _ => None,
        };
        // CTAP 2.1, 6.2.2: a key may leave the id out where only one was allowed.
        let credential_id =
            given.filter(|it| !it.is_empty()).or_else(only_allowed).ok_or(KeyTrouble::Garbage)?;
        let user = member(&answer, 4).and_then(|it| bytes(it, "id")).cloned();
        Ok(Assertion {
            challenge: wanted.challenge.clone(),
            credential_id,
            client_data_json: client_data,
            authenticator_data: data.clone(),
            signature: bytes(&answer, 3).ok_or(KeyTrouble::Garbage)?.clone(),
            user_handle: user.filter(|it| !it.is_empty()),
        })
    }

    /// The key must not begin to blink for a person who has cancelled.
    pub(super) fn not_cancelled(&self) -> Result<(), KeyTrouble> {
        if self.caller.has_cancelled() { Err(KeyTrouble::Cancelled) } else { Ok(()) }
    }
}

fn user(options: &CreationOptions) -> Value {
    named([
        ("id", Value::Bytes(options.user_handle.0.clone())),
        ("name", options.user_name.as_str().into()),
        ("displayName", options.user_display_name.as_str().into()),
    ])
}

/// pubKeyCredParams, in the server's order; ES256 where the server names none.
fn parameters(algorithms: &[i64]) -> Value {
    const ES256: i64 = -7;
    let wanted = if algorithms.is_empty() { &[ES256] } else { algorithms };
    let named = |it: &i64| named([("alg", (*it).into()), ("type", "public-key".into())]);
    Value::Array(wanted.iter().map(named).collect())
}

/// Strict keys want them in canonical order: credProtect before hmac-secret.
fn extensions(options: &CreationOptions) -> Option<Value> {
    let protect = options.cred_protect.map(|it| ("credProtect", it.into()));
    let secret = options.hmac_secret.then(|| ("hmac-secret", true.into()));
    let wanted: Vec<_> = protect.into_iter().chain(secret).collect();
    (!wanted.is_empty()).then(|| named(wanted))
}

/// The authenticator data must be long enough, for this relying party, and carry these flags.
fn believe(rp_id: &str, authenticator_data: &[u8], flags: u8) -> Result<(), KeyTrouble> {
    let fits = authenticator_data.len() >= HEAD
        && authenticator_data[..32] == Sha256::digest(rp_id)[..]
        && authenticator_data[32] & flags == flags;
    if fits { Ok(()) } else { Err(KeyTrouble::Garbage) }
}

/// What the key made, as its authenticator data tells it (WebAuthn 6.5.2).
struct Attested<'a> {
    credential_id: &'a [u8],
    /// 1 where the key says nothing (CTAP 2.1, 12.1).
    protection: u8,
}

impl<'a> Attested<'a> {
    fn read(authenticator_data: &'a [u8]) -> Option<Self> {
        const AAGUID: usize = 16;
        let flags = *authenticator_data.get(32)?;
        let (length, rest) = authenticator_data.get(HEAD + AAGUID..)?.split_first_chunk()?;
        let length = usize::from(u16::from_be_bytes(*length));
        let (credential_id, mut rest) = rest.split_at_checked(length)?;
        if credential_id.is_empty() {
            return None;
        }
        let public_key: Value = ciborium::from_reader(&mut rest).ok()?;
        public_key.as_map()?;
        let mut protection = 1;
        if flags & ED != 0 {
            let extensions: Value = ciborium::from_reader(&mut rest).ok()?;
            extensions.as_map()?;
            if let Some(level) = member(&extensions, "credProtect") {
                protection = level.as_integer()?.try_into().ok()?;
            }
        }
        rest.is_empty().then_some(Self { credential_id, protection })
    }
}

/// The attestation object as WebAuthn has it (6.5.4): the same members under their names.
fn attestation_object(answer: &Value, authenticator_data: &[u8]) -> Result<Vec<u8>, KeyTrouble> {
    let format = text(answer, 1).ok_or(KeyTrouble::Garbage)?;
    // Where the format is none, a key may leave the statement out.
    let statement = match member(answer, 3) {
        Some(it @ Value::Map(_)) => it.clone(),
        None if format == "none" => Value::Map(Vec::new()),
        _ => return Err(KeyTrouble::Garbage),
    };
    bytes_of(&named([
        ("fmt", format.into()),
        ("attStmt", statement),
        ("authData", Value::Bytes(authenticator_data.to_vec())),
    ]))
}
