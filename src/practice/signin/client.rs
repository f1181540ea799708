//! The application itself signs in, with an assertion signed by its certificate (RFC 7523).
//!
//! Entra finds the certificate by `x5t#S256` and takes PS256 and RS256.

use std::collections::HashMap;

use jiff::Timestamp;
use jsonwebtoken::{Algorithm, Validation};
use serde::Deserialize;

use super::request::LOGIN_HOST;
use super::state::SignIn;
use super::token_error::TokenError;
use crate::practice::fixed::{CLIENT_ID, TENANT_ID};

const JWT_BEARER: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// An assertion may not be valid for longer than this.
const LONGEST_SECONDS: f64 = 24.0 * 3600.0;

#[derive(Clone, Deserialize)]
struct Assertion {
    iss: String,
    sub: String,
    /// MSAL for Python gives fractions.
    exp: f64,
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
