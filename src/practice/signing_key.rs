//! The tenant's RSA key: the sign-in signs tokens with it, Graph and the client verify them.
//!
//! Made once per world and kept in its folder. It signs nothing but tokens.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::errors::{Error, ErrorKind};
use jsonwebtoken::jwk::{AlgorithmParameters, Jwk};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use rcgen::{KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::folder::{self, FolderError};

/// The tenant's key for tokens could not be read or made.
#[derive(Debug, thiserror::Error)]
pub enum SigningKeyError {
    /// A file could not be read or written.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The key pair could not be made.
    #[error("the practice token signing key could not be made")]
    Made(#[from] rcgen::Error),
}

pub(super) struct SigningKey {
    private: EncodingKey,
    public: DecodingKey,
    id: String,
    modulus: String,
    exponent: String,
}

impl SigningKey {
    pub(super) fn open(folder: &Path) -> Result<SigningKey, SigningKeyError> {
        let file = folder.join("token-signing-key.pem");
        let pem = match folder::read(&file)? {
            Some(pem) => pem,
            None => {
                let key = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048)?;
                let pem = key.serialize_pem().into_bytes();
                folder::write(&file, &pem)?;
                pem
            }
        };
        SigningKey::parse(&pem).map_err(|it| FolderError::damaged(&file, it).into())
    }

    fn parse(pem: &[u8]) -> Result<SigningKey, Error> {
        let private = EncodingKey::from_rsa_pem(pem)?;
        let jwk = Jwk::from_encoding_key(&private, Algorithm::RS256)?;
        let AlgorithmParameters::RSA(parts) = &jwk.algorithm else {
            return Err(ErrorKind::InvalidKeyFormat.into());
        };
        Ok(SigningKey {
            public: DecodingKey::from_jwk(&jwk)?,
            private,
            id: URL_SAFE_NO_PAD.encode(&Sha256::digest(&parts.n)[..20]),
            modulus: parts.n.clone(),
            exponent: parts.e.clone(),
        })
    }

    pub(super) fn sign(&self, claims: &impl Serialize) -> Result<String, Error> {
        let header = Header {
            typ: Some("JWT".to_owned()),
            kid: Some(self.id.clone()),
            ..Header::new(Algorithm::RS256)
        };
        jsonwebtoken::encode(&header, claims, &self.private)
    }

    /// The claims of a token of ours for this audience that has not expired.
    pub(super) fn verify<T: DeserializeOwned + Clone>(
        &self,
        token: &str,
        audience: &str,
    ) -> Result<T, Error> {
        let mut wanted = Validation::new(Algorithm::RS256);
        wanted.set_audience(&[audience]);
        wanted.leeway = 0;
        Ok(jsonwebtoken::decode(token, &self.public, &wanted)?.claims)
    }

    /// As Entra's, the key carries no `alg`.
    pub(super) fn to_jwk(&self, issuer: &str) -> Value {
        json!({
            "kty": "RSA",
            "use": "sig",
            "kid": self.id,
            "n": self.modulus,
            "e": self.exponent,
            "issuer": issuer,
        })
    }
}
