//! The application itself signs in: with its secret, or with an assertion signed by its certificate
//! (RFC 7523).
//!
//! Entra finds the certificate by `x5t#S256` or by `x5t`, the SHA-1, and takes PS256 and RS256.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, Validation};
use serde::Deserialize;

use super::request::LOGIN_HOST;
use super::state::SignIn;
use super::token_error::TokenError;
use crate::practice::fixed::{CLIENT_ID, CLIENT_SECRET, DOMAIN, TENANT_ID};

const JWT_BEARER: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// An assertion may not be valid for longer than this.
const LONGEST: SignedDuration = SignedDuration::from_hours(24);
/// How far the client's clock may be wrong. Entra does not publish how far.
const SKEW: SignedDuration = SignedDuration::from_mins(1);

#[derive(Clone, Deserialize)]
struct Assertion {
    iss: String,
    sub: String,
    /// MSAL for Python gives fractions.
    exp: f64,
    nbf: Option<f64>,
}

impl SignIn {
    /// Checks that the application itself asks.
    pub(super) fn authenticate_client(
        &self,
        parameters: &HashMap<String, String>,
    ) -> Result<(), TokenError> {
        if let Some(secret) = parameters.get("client_secret") {
            return if secret == CLIENT_SECRET { Ok(()) } else { Err(TokenError::Secret) };
        }
        let get = |name: &str| parameters.get(name).map_or("", String::as_str);
        if get("client_assertion_type") != JWT_BEARER {
            return Err(TokenError::NoCredential);
        }
        let said = self.read_assertion(get("client_assertion"))?;
        let is_ours = |id: &str| uuid::Uuid::parse_str(id) == Ok(CLIENT_ID);
        if !is_ours(&said.iss) || !is_ours(&said.sub) {
            return Err(TokenError::Issuer);
        }
        let now = Timestamp::now();
        let from = time(said.nbf.unwrap_or(0.0))?;
        let until = time(said.exp)?;
        let lasts = until.duration_since(now.max(from));
        if now.duration_until(from) > SKEW || until.duration_until(now) > SKEW || lasts > LONGEST {
            return Err(TokenError::OutOfTime { now, from, until });
        }
        Ok(())
    }

    /// What an assertion says that a registered certificate has signed for this tenant.
    fn read_assertion(&self, assertion: &str) -> Result<Assertion, TokenError> {
        let header = jsonwebtoken::decode_header(assertion).map_err(|_| TokenError::Malformed)?;
        let certificate = self.app_certificate().clone();
        let certificate = certificate
            .filter(|it| it.is_named_by(header.x5t_s256.as_deref(), header.x5t.as_deref()))
            .ok_or(TokenError::UnknownCertificate)?;
        if ![Algorithm::PS256, Algorithm::RS256].contains(&header.alg) {
            return Err(TokenError::Malformed);
        }
        let mut wanted = Validation::new(header.alg);
        let places = [TENANT_ID.to_string(), DOMAIN.to_owned()];
        let audiences = places.iter().flat_map(|it| {
            let place = format!("{LOGIN_HOST}/{it}");
            [format!("{place}/oauth2/v2.0/token"), format!("{place}/v2.0")]
        });
        wanted.set_audience(&audiences.collect::<Vec<_>>());
        // Judged by us, who name the times.
        wanted.validate_exp = false;
        let decoded = jsonwebtoken::decode::<Assertion>(assertion, &certificate.key, &wanted);
        decoded.map(|it| it.claims).map_err(|error| {
            tracing::info!(%error, "the practice tenant refuses a client assertion");
            match error.kind() {
                ErrorKind::InvalidAudience => TokenError::Audience,
                ErrorKind::InvalidSignature => TokenError::Signature,
                _ => TokenError::Malformed,
            }
        })
    }
}

fn time(seconds: f64) -> Result<Timestamp, TokenError> {
    let since = SignedDuration::try_from_secs_f64(seconds);
    let time = since.and_then(Timestamp::from_duration);
    time.map_err(|_| TokenError::Malformed)
}
