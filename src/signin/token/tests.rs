//! Every way in which an ID token can be wrong, each refused by its own name, and a right one that
//! is taken. The tokens are signed here, with keys of the test's own.

use jsonwebtoken::jwk::{Jwk, JwkSet};
use jsonwebtoken::{EncodingKey, Header as JwtHeader, encode};
use rcgen::{KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use serde_json::{Value, json};

use super::*;
use crate::ceremony::nouns::Person;

const ISSUER: &str = "https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0";
const TENANT: &str = "11111111-2222-3333-4444-555555555555";
const CLIENT: &str = "aaaaaaaa-0000-0000-0000-000000000001";
const PERSON: &str = "bbbbbbbb-0000-0000-0000-000000000002";
const NONCE: &str = "the nonce of this request";

struct Issuer {
    key: EncodingKey,
    another: EncodingKey,
    keys: JwkSet,
}

impl Issuer {
    fn new() -> Self {
        let key = || {
            let pair = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).unwrap();
            EncodingKey::from_rsa_pem(pair.serialize_pem().as_bytes()).unwrap()
        };
        let (key, another) = (key(), key());
        let mut public = Jwk::from_encoding_key(&key, Algorithm::RS256).unwrap();
        public.common.key_id = Some("k1".to_owned());
        // As Entra's, the key does not say for which algorithm it is.
        public.common.key_algorithm = None;
        Self { key, another, keys: JwkSet { keys: vec![public] } }
    }

    fn signed(&self, header: &JwtHeader, claims: &Value) -> String {
        encode(header, claims, &self.key).unwrap()
    }

    fn judged(&self, token: &str) -> Result<(), SignInTrouble> {
        let expected =
            Expected { issuer: ISSUER, client_id: CLIENT, tenant_id: TENANT, nonce: Some(NONCE) };
        let claims = validate(token, &self.keys, &expected)?;
        let person = Person { id: PERSON.into(), name: "Amira".into(), upn: String::new() };
        let started = Timestamp::now();
        super::super::seen(claims, &person, started, None).map(drop)
    }
}

fn header() -> JwtHeader {
    JwtHeader { kid: Some("k1".to_owned()), ..JwtHeader::new(Algorithm::RS256) }
}

fn claims() -> Value {
    let now = Timestamp::now().as_second();
    json!({
        "iss": ISSUER, "aud": CLIENT, "tid": TENANT, "oid": PERSON, "nonce": NONCE,
        "iat": now, "nbf": now, "auth_time": now, "exp": now + 3600,
    })
}

fn unsigned(claims: &Value, alg: &str) -> String {
    let part = |it: &Value| URL_SAFE_NO_PAD.encode(it.to_string());
    format!("{}.{}.", part(&json!({ "alg": alg, "kid": "k1" })), part(claims))
}

#[test]
fn every_wrong_token_is_refused_by_name() {
    let tenant = Issuer::new();
    let now = Timestamp::now().as_second();
    let with = |name: &str, value: Value| {
        let mut claims = claims();
        claims[name] = value;
        tenant.signed(&header(), &claims)
    };
    let without = |name: &str| {
        let mut claims = claims();
        claims.as_object_mut().unwrap().remove(name);
        tenant.signed(&header(), &claims)
    };
    let forged = {
        let good = tenant.signed(&header(), &claims());
        let (head, rest) = good.split_once('.').unwrap();
        let (_, signature) = rest.split_once('.').unwrap();
        let mut other = claims();
        other["name"] = "Mallory".into();
        format!("{head}.{}.{signature}", URL_SAFE_NO_PAD.encode(other.to_string()))
    };
    // The public key as a password: the classic confusion of algorithms (RFC 8725, 2.1).
    let confused = {
        let header = JwtHeader { kid: Some("k1".into()), ..JwtHeader::new(Algorithm::HS256) };
        encode(&header, &claims(), &EncodingKey::from_secret(b"the public key")).unwrap()
    };
    let no_key_id = JwtHeader::new(Algorithm::RS256);
    let wrong_key_id = JwtHeader { kid: Some("k2".into()), ..header() };
    let ps256 = JwtHeader { alg: Algorithm::PS256, ..header() };
    let table = [
        ("right", tenant.signed(&header(), &claims()), None),
        ("wrong issuer", with("iss", "https://evil.example/v2.0".into()), Some("issuer")),
        ("no issuer", without("iss"), Some("form")),
        ("wrong audience", with("aud", "another app".into()), Some("audience")),
        ("wrong nonce", with("nonce", "another".into()), Some("nonce")),
        ("no nonce", without("nonce"), Some("nonce")),
        ("wrong tenant", with("tid", CLIENT.into()), Some("tenant")),
        ("wrong person", with("oid", CLIENT.into()), Some("somebody else signed in")),
        (
            "an old sign-in",
            with("auth_time", (now - 600).into()),
            Some("the sign-in is older than this session"),
        ),
        ("expired", with("exp", (now - 120).into()), Some("expired")),
        ("no expiry", without("exp"), Some("form")),
        ("not valid yet", with("nbf", (now + 600).into()), Some("not valid yet")),
        ("from the future", with("iat", (now + 600).into()), Some("issued in the future")),
        ("unsigned", unsigned(&claims(), "none"), Some("unsigned")),
        ("unsigned, shouted", unsigned(&claims(), "NONE"), Some("unsigned")),
        ("signature cut off", unsigned(&claims(), "RS256"), Some("signature")),
        ("algorithm HS256", confused, Some("algorithm")),
        ("algorithm PS256", tenant.signed(&ps256, &claims()), Some("algorithm")),
        ("no key id", tenant.signed(&no_key_id, &claims()), Some("no key id")),
        ("wrong key id", tenant.signed(&wrong_key_id, &claims()), Some("key id")),
        (
            "another's key",
            encode(&header(), &claims(), &tenant.another).unwrap(),
            Some("signature"),
        ),
        ("changed", forged, Some("signature")),
        ("no token", "eyJ".to_owned(), Some("header")),
    ];
    for (name, token, wanted) in table {
        let said = tenant.judged(&token).err().map(|it| it.to_string());
        println!("{name:20} {}", said.as_deref().unwrap_or("taken"));
        match (&said, wanted) {
            (None, None) => {}
            (Some(said), Some(wanted)) => {
                let name_it = [format!("the token is not valid: {wanted}"), wanted.to_owned()];
                assert!(name_it.contains(said), "{name}: {said}, not {wanted}");
            }
            _ => panic!("{name}: {said:?}, not {wanted:?}"),
        }
    }
}
