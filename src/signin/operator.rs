//! The operator's sign-in: in the isolated browser, with a device code where that is allowed, or as
//! the app itself with a certificate. Returns the access token and keeps no copy.
//! Never asks for a refresh token, so access ends with the token in memory.

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::{HeaderMap, header};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use oauth2::{AuthType, Scope, StandardDeviceAuthorizationResponse, TokenResponse as _, TokenUrl};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tokio::sync::watch;
use uuid::Uuid;

use super::app::{App, TokenResponse, exchange, not_given};
use super::token::{Claims, LEEWAY_SECONDS};
use super::visit::Browser;
use crate::HttpTrouble;
use crate::ceremony::nouns::{Operator, SignInTrouble, Timestamp, clean};

/// How operators of this desk sign in.
#[derive(Clone)]
pub struct OperatorSignIn {
    pub app: App,
    pub means: Means,
}

#[derive(Clone)]
pub enum Means {
    /// Authorization code with PKCE.
    Browser(Browser),
    /// RFC 8628. The operator signs in on another device. An attacker can send a code of their own
    /// to the operator, so this is open to phishing.
    DeviceCode,
    /// RFC 6749, 4.4. No person signs in, so the desk gives the app's permissions to every person who
    /// uses it.
    Certificate(AppCertificate),
}

/// The result of a sign-in.
#[derive(Debug)]
pub struct SignedIn {
    pub operator: Operator,
    pub token: SecretString,
    pub expires_at: Timestamp,
    /// The scopes of the token; `None` where the service does not name them, as for an app.
    pub scopes: Option<Vec<String>>,
}

/// The code that the operator types into a page on another device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserCode {
    pub code: String,
    pub page: String,
    pub valid_until: Timestamp,
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
    #[error("{} holds no certificate in PEM form", file.display())]
    NoCertificate { file: PathBuf },
    #[error("{} holds no RSA key in PEM form without a password", file.display())]
    NoKey { file: PathBuf },
}

/// Asks for all scopes that an administrator consented to, instead of a list. With a list, a scope
/// without consent ends on Entra's page "need admin approval", which sends no answer. With this the
/// sign-in succeeds, and the desk names the missing scope.
const EVERYTHING: &str = "/.default";
/// The assumed life of a token where the endpoint does not name it (RFC 6749, 5.1).
const SHORT: Duration = Duration::from_secs(5 * 60);
/// Between two questions whether the code was typed (RFC 8628, 3.5; Entra asks for 5 s).
const SHORTEST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// The longest wait for a code, also where the service allows more (Entra's codes live 15 minutes).
const LONGEST_CODE: Duration = Duration::from_secs(60 * 60);
/// As long as Microsoft's own libraries make it, so that a clock may be slow by that much.
const ASSERTION_SECONDS: i64 = 600;

impl OperatorSignIn {
    /// Signs the operator in. `claims` is the content of a claims challenge; `show` is called with
    /// the code that the operator must type on another device.
    ///
    /// # Errors
    /// `SignInTrouble` has a variant for each reason why the sign-in failed.
    pub async fn sign_in(
        &self,
        claims: Option<&str>,
        show: impl Fn(UserCode),
    ) -> Result<SignedIn, SignInTrouble> {
        let claims = with_capabilities(claims)?;
        match &self.means {
            Means::Browser(browser) => {
                let scope = format!("{} openid profile", self.permissions());
                let parameters = [("claims", claims)];
                let (response, who) = self.app.code_flow(browser, &scope, &parameters).await?;
                Ok(delegated(&response, who))
            }
            Means::DeviceCode => self.by_device_code(&claims, show).await,
            Means::Certificate(it) => self.as_the_app(it, &claims).await,
        }
    }

    fn permissions(&self) -> String {
        format!("{}{EVERYTHING}", self.app.graph)
    }

    async fn by_device_code(
        &self,
        claims: &str,
        show: impl Fn(UserCode),
    ) -> Result<SignedIn, SignInTrouble> {
        let discovery = self.app.discover().await?;
        let Some(endpoint) = discovery.device_authorization_endpoint.clone() else {
            let what = "device_authorization_endpoint".to_owned();
            return Err(SignInTrouble::Garbage { what });
        };
        let client = self
            .app
            .client(&discovery)
            .set_device_authorization_url(endpoint)
            .set_auth_type(AuthType::RequestBody);
        let http = |request| exchange(self.app.http.clone(), request);
        let details: StandardDeviceAuthorizationResponse = client
            .exchange_device_code()
            .add_scope(Scope::new(format!("{} openid profile", self.permissions())))
            .request_async(&http)
            .await
            .map_err(not_given)?;
        // With another interval it would be polled without a pause, or almost never.
        if !(SHORTEST_PAUSE..=LONGEST_PAUSE).contains(&details.interval()) {
            return Err(SignInTrouble::Garbage { what: "interval".to_owned() });
        }
        show(UserCode {
            code: clean(details.user_code().secret()),
            page: clean(details.verification_uri().as_str()),
            valid_until: after(details.expires_in()),
        });
        let response: TokenResponse = client
            .exchange_device_access_token(&details)
            .add_extra_param("claims", claims)
            .request_async(&http, tokio::time::sleep, Some(details.expires_in().min(LONGEST_CODE)))
            .await
            .map_err(not_given)?;
        let who = self.app.id_claims(&discovery, &response, None).await?;
        Ok(delegated(&response, who))
    }

    async fn as_the_app(
        &self,
        certificate: &AppCertificate,
        claims: &str,
    ) -> Result<SignedIn, SignInTrouble> {
        let discovery = self.app.discover().await?;
        let client_id = &self.app.client_id;
        let assertion = certificate.assertion(client_id, &discovery.token_endpoint)?;
        let fast = watch::Sender::new(None);
        let http = |request| {
            let (http, fast) = (self.app.http.clone(), fast.clone());
            async move {
                let response = exchange(http, request).await?;
                fast.send_replace(seconds_fast(response.headers()));
                Ok::<_, HttpTrouble>(response)
            }
        };
        let response: TokenResponse = self
            .app
            .client(&discovery)
            .set_auth_type(AuthType::RequestBody)
            .exchange_client_credentials()
            .add_scope(Scope::new(self.permissions()))
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

/// By how much this computer's clock is fast, as the answer's `Date` shows it (RFC 9110, 6.6.1);
/// `None` where that is little, or not known.
fn seconds_fast(answer: &HeaderMap) -> Option<i64> {
    let theirs = httpdate::parse_http_date(answer.get(header::DATE)?.to_str().ok()?).ok()?;
    let theirs = Timestamp::try_from(theirs).ok()?;
    let seconds = Timestamp::now().as_second() - theirs.as_second();
    (seconds.abs() > LEEWAY_SECONDS).then_some(seconds)
}

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

fn delegated(response: &TokenResponse, who: Claims) -> SignedIn {
    let names = [who.name, who.preferred_username].into_iter().flatten();
    let name = names.map(|it| clean(&it)).find(|it| !it.is_empty());
    let operator = Operator { name: name.unwrap_or_else(|| who.oid.clone()), id: who.oid };
    // RFC 6749, 5.1: may be left out where it is the requested scope. `.default` is no list, so then
    // the scopes are not known.
    let scopes = response.scopes().map(|it| it.iter().map(|it| it.to_string()).collect());
    signed_in(operator, response, scopes)
}

fn signed_in(
    operator: Operator,
    response: &TokenResponse,
    scopes: Option<Vec<String>>,
) -> SignedIn {
    SignedIn {
        operator,
        token: response.access_token().secret().clone().into(),
        expires_at: after(response.expires_in().unwrap_or(SHORT)),
        scopes,
    }
}

fn after(wait: Duration) -> Timestamp {
    // Fails only after the year 9999.
    Timestamp::now().checked_add(wait).unwrap_or(Timestamp::MAX)
}

/// The claims parameter (OpenID Connect Core 1.0, 5.5): the challenge's claims, and the statement
/// that the desk understands such challenges (Entra: client capability cp1).
fn with_capabilities(challenge: Option<&str>) -> Result<String, SignInTrouble> {
    let garbage = || SignInTrouble::Garbage { what: "claims challenge".to_owned() };
    let mut claims: Value = match challenge {
        Some(text) => serde_json::from_str(text).map_err(|_| garbage())?,
        None => json!({}),
    };
    let members = claims.as_object_mut().ok_or_else(garbage)?;
    // A member that is `null` asks for nothing (OpenID Connect Core 1.0, 5.5.1).
    members.retain(|_, it| !it.is_null());
    // A claims parameter must name the ID token or the UserInfo endpoint.
    members.entry("id_token").or_insert_with(|| json!({ "auth_time": null }));
    let of_access_token = members.entry("access_token").or_insert_with(|| json!({}));
    let of_access_token = of_access_token.as_object_mut().ok_or_else(garbage)?;
    of_access_token.insert("xms_cc".to_owned(), json!({ "values": ["cp1"] }));
    Ok(claims.to_string())
}
