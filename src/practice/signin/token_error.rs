//! The refusals of the token endpoint.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use serde_json::json;
use uuid::Uuid;

use super::asked::{unknown_application, unknown_scope_text};
use super::refusal;
use super::request::WrongAuthority;
use crate::practice::fixed::CLIENT_ID;

/// A refusal of the token endpoint (RFC 6749 section 5.2), with Entra's additions.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum TokenError {
    #[error(transparent)]
    Authority(#[from] WrongAuthority),
    #[error(
        "No tenant-identifying information found in either the request or implied by any provided credentials."
    )]
    NoTenant,
    #[error("The app requested an unsupported grant type.")]
    UnsupportedGrant,
    #[error("{}", unknown_application(.0))]
    UnknownClient(String),
    #[error(
        "Client is public so neither 'client_assertion' nor 'client_secret' should be presented."
    )]
    PublicClient,
    #[error(
        "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token."
    )]
    UnknownCode,
    #[error("Provided grant is invalid or malformed.")]
    AnotherClients,
    #[error(
        "The reply address '{given}' does not match the reply address '{asked}' provided when requesting Authorization code."
    )]
    RedirectMismatch { given: String, asked: String },
    #[error(
        "The Code_Verifier does not match the code_challenge supplied in the authorization request."
    )]
    VerifierMismatch,
    #[error("Invalid request. Request is malformed or invalid.")]
    UnknownRefreshToken,
    #[error("The user account is disabled.")]
    Disabled,
    #[error(
        "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '{}' and the TokensValidFrom date (before which tokens are not valid) for this user is '{}'.",
        ticks(*issued), ticks(*valid_from)
    )]
    Revoked { issued: Timestamp, valid_from: Timestamp },
    #[error("OAuth 2.0 device flow error. Authorization is pending. Continue polling.")]
    AuthorizationPending,
    #[error("The end user declined the authorization request.")]
    AuthorizationDeclined,
    #[error("Bad verification code received from the user.")]
    UnknownDeviceCode,
    #[error("The device code has expired.")]
    DeviceExpired,
    #[error("{}", unknown_scope_text(.0, .1))]
    UnknownScope(String, String),
    #[error(
        "The user or administrator has not consented to use the application with ID '{0}' named '{1}'. Send an interactive authorization request for this user and resource."
    )]
    NotConsented(Uuid, String),
    #[error(
        "The provided value for scope {0} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI)."
    )]
    NotDefault(String),
    #[error("The claims parameter is not valid JSON.")]
    Claims,
    #[error(
        "The request body must contain the following parameter: 'client_assertion' or 'client_secret'."
    )]
    NoCredential,
    #[error(
        "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{}'.",
        CLIENT_ID
    )]
    Secret,
    #[error(
        "The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found.]"
    )]
    UnknownCertificate,
    #[error("Client assertion contains an invalid signature. [Reason - The key was found.]")]
    Signature,
    #[error("JWT token is invalid or malformed.")]
    Malformed,
    #[error("Client assertion application identifier doesn't match 'client_id' parameter.")]
    Issuer,
    #[error("Client assertion audience claim does not match Realm issuer.")]
    Audience,
    #[error(
        "Client assertion is not within its valid time range. Current time: {}, assertion valid from {}, expiry time of assertion {}. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .",
        ticks(*now), ticks(*from), ticks(*until)
    )]
    OutOfTime { now: Timestamp, from: Timestamp, until: Timestamp },
    #[error("The token could not be signed.")]
    Signing,
}

impl TokenError {
    pub(super) fn unsigned(error: jsonwebtoken::errors::Error) -> TokenError {
        tracing::error!(%error, "the practice tenant cannot sign a token");
        TokenError::Signing
    }

    /// OAuth's word and the AADSTS number.
    fn codes(&self) -> (&'static str, u32) {
        match self {
            TokenError::Authority(wrong) => ("invalid_request", wrong.aadsts()),
            TokenError::NoTenant => ("invalid_request", 50059),
            TokenError::UnsupportedGrant => ("unsupported_grant_type", 70003),
            TokenError::UnknownClient(_) => ("unauthorized_client", 700016),
            TokenError::PublicClient => ("invalid_client", 700025),
            TokenError::UnknownCode => ("invalid_grant", 54005),
            TokenError::AnotherClients => ("invalid_grant", 70000),
            TokenError::RedirectMismatch { .. } => ("invalid_client", 500112),
            TokenError::VerifierMismatch => ("invalid_grant", 501481),
            TokenError::UnknownRefreshToken => ("invalid_grant", 9002313),
            TokenError::Disabled => ("invalid_grant", 50057),
            TokenError::Revoked { .. } => ("invalid_grant", 50173),
            TokenError::AuthorizationPending => ("authorization_pending", 70016),
            TokenError::AuthorizationDeclined => ("authorization_declined", 70041),
            TokenError::UnknownDeviceCode => ("bad_verification_code", 70018),
            TokenError::DeviceExpired => ("expired_token", 70020),
            TokenError::UnknownScope(..) => ("invalid_client", 650053),
            TokenError::NotConsented(..) => ("invalid_grant", 65001),
            TokenError::NotDefault(_) => ("invalid_scope", 1002012),
            TokenError::Claims => ("invalid_request", 90023),
            TokenError::NoCredential => ("invalid_client", 7000218),
            TokenError::Secret => ("invalid_client", 7000215),
            TokenError::UnknownCertificate | TokenError::Signature => ("invalid_client", 700027),
            TokenError::Malformed => ("invalid_client", 50027),
            TokenError::Issuer => ("invalid_client", 700021),
            TokenError::Audience => ("invalid_client", 700023),
            TokenError::OutOfTime { .. } => ("invalid_client", 700024),
            TokenError::Signing => ("server_error", 50000),
        }
    }
}

impl IntoResponse for TokenError {
    fn into_response(self) -> Response {
        let (error, aadsts) = self.codes();
        let status = match error {
            "server_error" => StatusCode::INTERNAL_SERVER_ERROR,
            "invalid_client" if !matches!(self, TokenError::UnknownScope(..)) => {
                StatusCode::UNAUTHORIZED
            }
            _ => StatusCode::BAD_REQUEST,
        };
        let body = json!({
            "error": error,
            "error_description": refusal::describe(aadsts, &self.to_string()),
            "error_codes": [aadsts],
            "timestamp": Timestamp::now().strftime("%Y-%m-%d %H:%M:%SZ").to_string(),
            "trace_id": Uuid::new_v4(),
            "correlation_id": Uuid::new_v4(),
            "error_uri": format!("https://login.microsoftonline.com/error?code={aadsts}"),
        });
        (status, Json(body)).into_response()
    }
}

/// As Entra writes a time into a text: to the hundred nanoseconds.
fn ticks(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S%.7fZ").to_string()
}
