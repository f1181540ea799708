//! A credential is made and used: authenticatorMakeCredential and authenticatorGetAssertion (CTAP
//! 2.1, 6.1 and 6.2).

use ciborium::Value;
use secrecy::SecretString;
use sha2::{Digest as _, Sha256};

use super::authenticator_data::{AT, Attested, UP, UV, believe};
use super::cbor::{bytes, bytes_of, descriptor, map, member, message_of, named, text};
use super::client_data::{Ceremony, client_data_json};
use super::client_pin::Permission;
use super::session::Session;
use crate::ceremony::nouns::{Assertion, Blob, CreationOptions, KeyTrouble, Registration};
use crate::key::types::AssertionWanted;

const MAKE_CREDENTIAL: u8 = 0x01;
const GET_ASSERTION: u8 = 0x02;

impl Session {
    /// Discoverable, and with the finger or the PIN. A list of those that must not be there which is
    /// longer than the key takes is asked for before, silently.
    pub fn make_credential(
        &mut self,
        options: &CreationOptions,
        pin: &SecretString,
    ) -> Result<Registration, KeyTrouble> {
        let client_data = client_data_json(Ceremony::Create, &options.challenge, &options.origin());
        let hash = Sha256::digest(&client_data);
        let limits = self.info()?.limits;
        let exclude: Vec<&Blob> =
            options.exclude.iter().filter(|it| limits.can_have_made(it)).collect();
        let fits = |exclude: &[&Blob]| {
            // As long as it will be: the longer protocol's proof is counted.
            let asked = creation(options, &hash, exclude, vec![0; 32], 2);
            Ok(limits.take(message_of(MAKE_CREDENTIAL, Some(&asked))?.len()))
        };
        if !fits(&[])? {
            return Err(KeyTrouble::RequestTooLarge);
        }
        let whole = limits.take_list(exclude.len()) && fits(&exclude)?;
        let permission =
            if whole { Permission::MakeCredential } else { Permission::PreFlightAndMakeCredential };
        let token = self.persons_token(pin, permission, Some(&options.rp_id))?;
        if !whole && self.holds_one_of(&options.rp_id, &exclude, &token)? {
            // Browsers make the key ask for a touch first, so that a page learns nothing without
            // it (WebAuthn 14.5.1). The desk's tenant knows these credentials anyway.
            return Err(KeyTrouble::Excluded);
        }
        let exclude = if whole { &exclude[..] } else { &[] };
        let proof = token.authenticate(&hash);
        let asked = creation(options, &hash, exclude, proof, token.protocol().number());
        self.not_cancelled()?;
        let answer = self.command(MAKE_CREDENTIAL, Some(&asked))?;
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
}

/// The parameters of authenticatorMakeCredential. Names go out whole: a key that stores less cuts them
/// itself (CTAP 2.1, 6.1.2: at 64 bytes).
fn creation(
    options: &CreationOptions,
    client_data_hash: &[u8],
    exclude: &[&Blob],
    proof: Vec<u8>,
    protocol: u8,
) -> Value {
    let mut members = vec![
        (1, Value::Bytes(client_data_hash.to_vec())),
        (2, named([("id", options.rp_id.as_str().into())])),
        (3, user(options)),
        (4, parameters(&options.algorithms)),
    ];
    if !exclude.is_empty() {
        let exclude = exclude.iter().map(|it| descriptor(&it.0));
        members.push((5, Value::Array(exclude.collect())));
    }
    members.extend(extensions(options).map(|it| (6, it)));
    members.push((7, named([("rk", true.into())])));
    members.push((8, Value::Bytes(proof)));
    members.push((9, protocol.into()));
    map(members)
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
