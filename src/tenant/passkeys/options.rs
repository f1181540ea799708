//! Graph's creation options (Graph: webauthnCredentialCreationOptions), read and checked.
//! Never repairs a wrong member, because a key would sign the repaired value; names it instead.

use jiff::SignedDuration;
use serde::Deserialize;

use super::super::cloud::Cloud;
use super::binary::readings;
use crate::ceremony::nouns::{Blob, CreationOptions, Person, Timestamp, clean};

/// Graph sends them bare. The documentation of beta shows them in a `value`.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Answered {
    Wrapped { value: Options },
    Bare(Options),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Options {
    challenge_timeout_date_time: Option<Timestamp>,
    public_key: PublicKey,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PublicKey {
    rp: RelyingParty,
    user: User,
    challenge: String,
    pub_key_cred_params: Option<Vec<Parameter>>,
    exclude_credentials: Option<Vec<Descriptor>>,
    extensions: Option<Extensions>,
}

#[derive(Deserialize)]
struct RelyingParty {
    id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct User {
    id: String,
    name: Option<String>,
    display_name: Option<String>,
}

#[derive(Deserialize)]
struct Parameter {
    alg: Option<i64>,
}

#[derive(Deserialize)]
struct Descriptor {
    id: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Extensions {
    hmac_create_secret: Option<bool>,
    credential_protection_policy: Option<String>,
}

/// In v1.0 the life of a challenge is fixed (Graph: creationOptions).
const CHALLENGE_LIVES: SignedDuration = SignedDuration::from_mins(5);
/// Where no algorithms are named, it is these (WebAuthn Level 3, 5.1.3).
const ES256_AND_RS256: [i64; 2] = [-7, -257];

impl Answered {
    /// # Errors
    /// Names the wrong member.
    pub fn into_options(
        self,
        person: &Person,
        cloud: Cloud,
    ) -> Result<CreationOptions, &'static str> {
        let (Self::Wrapped { value: it } | Self::Bare(it)) = self;
        let key = it.public_key;
        let rp = &key.rp.id;
        let is_a_name = !rp.contains(['/', ':', '@']) && clean(rp) == *rp;
        if !is_a_name || !cloud.is_relying_party(rp) {
            return Err("rp.id");
        }
        if Blob::from_base64url(&key.challenge).is_err() {
            return Err("challenge");
        }
        let extensions = key.extensions.unwrap_or_default();
        let user_name = clean(key.user.name.as_ref().unwrap_or(&person.upn));
        let algorithms = key.pub_key_cred_params.iter().flatten().filter_map(|it| it.alg);
        let algorithms: Vec<i64> = algorithms.collect();
        Ok(CreationOptions {
            rp_id: key.rp.id,
            user_handle: user_handle(&key.user.id).ok_or("user.id")?,
            user_display_name: key.user.display_name.map_or(user_name.clone(), |it| clean(&it)),
            user_name,
            challenge: key.challenge,
            expires_at: it
                .challenge_timeout_date_time
                .unwrap_or_else(|| Timestamp::now() + CHALLENGE_LIVES),
            algorithms: match algorithms.as_slice() {
                [] => ES256_AND_RS256.to_vec(),
                _ => algorithms,
            },
            exclude: key
                .exclude_credentials
                .iter()
                .flatten()
                .flat_map(|it| it.id.as_deref().map(readings).unwrap_or_default())
                .map(Blob)
                .collect(),
            hmac_secret: extensions.hmac_create_secret.unwrap_or(false),
            cred_protect: match extensions.credential_protection_policy {
                None => None,
                Some(word) => Some(level(&word).ok_or("extensions.credentialProtectionPolicy")?),
            },
        })
    }
}

/// Reads it as plain base64url first, as documented: another reading could be the handle of another
/// person.
fn user_handle(text: &str) -> Option<Blob> {
    let plain = Blob::from_base64url(text).ok();
    let handle = plain.or_else(|| readings(text).into_iter().next().map(Blob))?;
    (1..=64).contains(&handle.0.len()).then_some(handle)
}

/// WebAuthn 9.3 and CTAP 2.1, 12.1: the same levels by name and by number.
fn level(word: &str) -> Option<u8> {
    match word {
        "userVerificationOptional" => Some(1),
        "userVerificationOptionalWithCredentialIDList" => Some(2),
        "userVerificationRequired" => Some(3),
        _ => None,
    }
}
