//! The certificate that is registered for the application, kept in the world's folder.

use std::path::{Path, PathBuf};

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::DecodingKey;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use sha2::{Digest, Sha256};
use x509_cert::der::Decode;

use crate::practice::folder::{self, FolderError};

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
    sha256: String,
    /// SHA-1 of it: most clients name a certificate so.
    sha1: String,
    pub(super) key: DecodingKey,
}

impl AppCertificate {
    /// The one that is kept in the world's folder.
    pub(super) fn open(folder: &Path) -> Result<Option<AppCertificate>, AppCertificateError> {
        let file = file(folder);
        let kept = folder::read(&file)?.map(|pem| AppCertificate::parse(&pem)).transpose();
        kept.map_err(|it| FolderError::damaged(&file, it).into())
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

    /// Whether an assertion's header names this certificate, by `x5t#S256` or by `x5t`.
    pub(super) fn is_named_by(&self, x5t_s256: Option<&str>, x5t: Option<&str>) -> bool {
        // MSAL for Python pads it, against RFC 7515.
        let is = |named: &str, ours: &str| named.trim_end_matches('=') == ours;
        match (x5t_s256, x5t) {
            (Some(named), _) => is(named, &self.sha256),
            (None, Some(named)) => is(named, &self.sha1),
            (None, None) => false,
        }
    }

    fn parse(pem: &[u8]) -> Result<AppCertificate, AppCertificateError> {
        let der = CertificateDer::from_pem_slice(pem).map_err(|_| AppCertificateError::NotRsa)?;
        let certificate =
            x509_cert::Certificate::from_der(&der).map_err(|_| AppCertificateError::NotRsa)?;
        let key = &certificate.tbs_certificate().subject_public_key_info().subject_public_key;
        Ok(AppCertificate {
            sha256: URL_SAFE_NO_PAD.encode(Sha256::digest(&der)),
            sha1: URL_SAFE_NO_PAD.encode(digest(&SHA1_FOR_LEGACY_USE_ONLY, &der)),
            key: DecodingKey::from_rsa_der(key.raw_bytes()),
        })
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("application-certificate.pem")
}
