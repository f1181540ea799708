//! The desk's application signs in for itself, with a certificate: to check the settings and to read,
//! never where a person is served, because Entra then checks no role and nobody is named.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use oauth2::{AuthType, Scope, TokenUrl};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use tokio::sync::watch;
use uuid::Uuid;

use super::app::{App, TokenResponse, exchange, not_given, seconds_fast};
use super::operator::{SignedIn, permissions, signed_in, with_claims};
use super::token::LEEWAY_SECONDS;
use crate::HttpTrouble;
use crate::ceremony::nouns::{Operator, SignInTrouble, Timestamp};
use crate::platform::is_everybodys_to_read;

/// RFC 6749, 4.4.
#[derive(Clone)]
pub struct AppSignIn {
    pub app: App,
    pub certificate: AppCertificate,
}

/// The app's certificate and its private key.
#[derive(Clone)]
pub struct AppCertificate {
    key: EncodingKey,
    /// `x5t#S256` (RFC 7515, 4.1.8).
    thumbprint: String,
}

#[derive(Debug, thiserror::Error)]
pub enum CertificateTrouble {
    #[error("cannot read {}: {source}", file.display())]
    Unreadable { file: PathBuf, source: std::io::Error },
    #[error("every user of this machine may read {}: let only the desk's read it", file.display())]
    Exposed { file: PathBuf },
    #[error("{} holds no certificate in PEM form", file.display())]
    NoCertificate { file: PathBuf },
    #[error("{} holds no RSA key in PEM form without a password", file.display())]
    NoKey { file: PathBuf },
}

/// As long as Microsoft's own libraries make it, so that a clock may be slow by that much.
const ASSERTION_SECONDS: i64 = 600;

impl AppSignIn {
    /// # Errors
    /// `SignInTrouble` has a variant for each reason why the sign-in failed.
    pub async fn sign_in(&self) -> Result<SignedIn, SignInTrouble> {
        let claims = with_claims(None, None)?;
        let discovery = self.app.discover().await?;
        let client_id = &self.app.client_id;
        let assertion = self.certificate.assertion(client_id, &discovery.token_endpoint)?;
        let fast = watch::Sender::new(None);
        let http = |request| {
            let (http, fast) = (self.app.http.clone(), fast.clone());
            async move {
                let response = exchange(http, request).await?;
                let seconds = seconds_fast(response.headers());
                fast.send_replace(seconds.filter(|it| it.abs() > LEEWAY_SECONDS));
                Ok::<_, HttpTrouble>(response)
            }
        };
        let response: TokenResponse = self
            .app
            .client(&discovery)
            .set_auth_type(AuthType::RequestBody)
            .exchange_client_credentials()
            .add_scope(Scope::new(permissions(&self.app)))
            .add_extra_param("client_assertion_type", CLIENT_ASSERTION_TYPE)
            .add_extra_param("client_assertion", assertion.expose_secret())
            .add_extra_param("claims", claims)
            .request_async(&http)
            .await
            .map_err(|it| match (not_given(it), *fast.borrow()) {
                (SignInTrouble::Refused { code }, Some(seconds)) if code == NOT_IN_ITS_TIME => {
                    SignInTrouble::ClockWrong { seconds }
                }
                (it, _) => it,
            })?;
        let operator = Operator { name: format!("app {client_id}"), id: client_id.clone() };
        Ok(signed_in(operator, &response, None))
    }
}

/// Entra: the client assertion is not within its valid time range.
const NOT_IN_ITS_TIME: &str = "AADSTS700024";

/// RFC 7523, 2.2.
const CLIENT_ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

impl AppCertificate {
    /// Reads both from PEM files.
    ///
    /// # Errors
    /// Names the file that cannot be read or has the wrong content.
    pub fn read(certificate: &Path, key: &Path) -> Result<Self, CertificateTrouble> {
        let read = |file: &Path| {
            std::fs::read(file)
                .map_err(|source| CertificateTrouble::Unreadable { file: file.to_owned(), source })
        };
        let der = CertificateDer::from_pem_slice(&read(certificate)?)
            .map_err(|_| CertificateTrouble::NoCertificate { file: certificate.to_owned() })?;
        let unreadable = |source| CertificateTrouble::Unreadable { file: key.to_owned(), source };
        if is_everybodys_to_read(key).map_err(unreadable)? {
            return Err(CertificateTrouble::Exposed { file: key.to_owned() });
        }
        let pem = zeroize::Zeroizing::new(read(key)?);
        let key = EncodingKey::from_rsa_pem(&pem)
            .map_err(|_| CertificateTrouble::NoKey { file: key.to_owned() })?;
        Ok(Self { key, thumbprint: URL_SAFE_NO_PAD.encode(Sha256::digest(&der)) })
    }

    /// Proves that the desk holds the key (Entra: certificate credentials; RFC 7523, 3).
    fn assertion(
        &self,
        client_id: &str,
        audience: &TokenUrl,
    ) -> Result<SecretString, SignInTrouble> {
        let header =
            Header { x5t_s256: Some(self.thumbprint.clone()), ..Header::new(Algorithm::PS256) };
        let now = Timestamp::now().as_second();
        let claims = json!({
            "aud": audience.as_str(), "iss": client_id, "sub": client_id,
            // Without `nbf`, as Microsoft's own library for Python sends it: a clock may be fast.
            "jti": Uuid::new_v4(), "iat": now, "exp": now + ASSERTION_SECONDS,
        });
        encode(&header, &claims, &self.key)
            .map(SecretString::from)
            .map_err(|_| SignInTrouble::Garbage { what: "the app's key".to_owned() })
    }
}
