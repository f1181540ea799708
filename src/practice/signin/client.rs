//! The application itself: its certificate, and the assertions that it signs with it (RFC 7523).
//!
//! Entra finds the certificate by `x5t#S256` and takes PS256 and RS256.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use x509_cert::der::Decode;

use super::token::TokenError;
use super::{CLIENT_ID, LOGIN_HOST, SignIn, TENANT_ID};
use crate::practice::folder::{self, FolderError};

const JWT_BEARER: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// An assertion may not be valid for longer than this.
const LONGEST_SECONDS: f64 = 24.0 * 3600.0;

/// The application's certificate cannot be used or kept.
#[derive(Debug, thiserror::Error)]
pub enum AppCertificateError {
    /// A file could not be read or written.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// It is something else.
    #[error("the application's certificate is not the PEM of an RSA certificate")]
    NotRsa,
}

/// The certificate that is registered for the application.
#[derive(Clone)]
pub(super) struct AppCertificate {
    /// SHA-256 of the DER, base64url.
    thumbprint: String,
    key: DecodingKey,
}

#[derive(Clone, Deserialize)]
struct Assertion {
    iss: String,
    sub: String,
    /// MSAL for Python gives fractions.
    exp: f64,
}

impl AppCertificate {
    /// The one that is kept in the world's folder.
    pub(super) fn open(folder: &Path) -> Result<Option<AppCertificate>, AppCertificateError> {
        folder::read(&file(folder))?.map(|pem| AppCertificate::parse(&pem)).transpose()
    }

    /// Keeps another in the world's folder.
    pub(super) fn register(
        folder: &Path,
        pem: &[u8],
    ) -> Result<AppCertificate, AppCertificateError> {
        let certificate = AppCertificate::parse(pem)?;
        folder::write(&file(folder), pem)?;
        Ok(certificate)
    }

    fn parse(pem: &[u8]) -> Result<AppCertificate, AppCertificateError> {
        let der = CertificateDer::from_pem_slice(pem).map_err(|_| AppCertificateError::NotRsa)?;
        let certificate =
            x509_cert::Certificate::from_der(&der).map_err(|_| AppCertificateError::NotRsa)?;
        let key = &certificate.tbs_certificate().subject_public_key_info().subject_public_key;
        Ok(AppCertificate {
            thumbprint: URL_SAFE_NO_PAD.encode(Sha256::digest(&der)),
            key: DecodingKey::from_rsa_der(key.raw_bytes()),
        })
    }
}

impl SignIn {
    /// Checks that the application itself asks.
    pub(super) fn authenticate_client(
        &self,
        parameters: &HashMap<String, String>,
    ) -> Result<(), TokenError> {
        let get = |name: &str| parameters.get(name).map_or("", String::as_str);
        if get("client_assertion_type") != JWT_BEARER {
            return Err(TokenError::NoClientAssertion);
        }
        let wrong = |error: jsonwebtoken::errors::Error| {
            tracing::info!(%error, "the practice tenant refuses a client assertion");
            TokenError::ClientAssertion
        };
        let assertion = get("client_assertion");
        let header = jsonwebtoken::decode_header(assertion).map_err(wrong)?;
        let certificate = self.app_certificate().clone();
        let certificate = certificate
            // MSAL for Python pads it, against RFC 7515.
            .filter(|it| {
                header.x5t_s256.as_deref().unwrap_or("").trim_end_matches('=') == it.thumbprint
            })
            .ok_or(TokenError::UnknownCertificate)?;
        if ![Algorithm::PS256, Algorithm::RS256].contains(&header.alg) {
            return Err(TokenError::ClientAssertion);
        }
        let mut wanted = Validation::new(header.alg);
        wanted.set_audience(&[
            format!("{LOGIN_HOST}/{TENANT_ID}/oauth2/v2.0/token"),
            format!("{LOGIN_HOST}/{TENANT_ID}/v2.0"),
        ]);
        wanted.validate_nbf = true;
        let said: Assertion =
            jsonwebtoken::decode(assertion, &certificate.key, &wanted).map_err(wrong)?.claims;
        let is_ours = |id: &str| uuid::Uuid::parse_str(id) == Ok(CLIENT_ID);
        let left = said.exp - Timestamp::now().as_duration().as_secs_f64();
        let is_short = left <= LONGEST_SECONDS;
        if is_ours(&said.iss) && is_ours(&said.sub) && is_short {
            Ok(())
        } else {
            Err(TokenError::ClientAssertion)
        }
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("application-certificate.pem")
}
