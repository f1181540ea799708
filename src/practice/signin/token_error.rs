//! The refusals of the token endpoint.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use serde_json::json;
use uuid::Uuid;

use super::refusal;

/// A refusal of the token endpoint (RFC 6749 section 5.2), with Entra's additions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum TokenError {
    #[error("The tenant was not found.")]
    UnknownTenant,
    #[error("The app requested an unsupported grant type.")]
    UnsupportedGrant,
    #[error("Application with this identifier was not found in the directory.")]
    UnknownClient,
    #[error(
        "Client is public so neither 'client_assertion' nor 'client_secret' should be presented."
    )]
    PublicClient,
    #[error("The code is not valid, has expired, or has already been redeemed.")]
    UnknownCode,
    #[error("The redirect URI is not the one that the code was issued for.")]
    RedirectMismatch,
    #[error("The code_verifier does not match the code_challenge of the authorization request.")]
    VerifierMismatch,
    #[error("The refresh token is not valid or has expired.")]
    UnknownRefreshToken,
    #[error("The provided grant has expired due to it being revoked. The user must sign in again.")]
    Revoked,
    #[error("OAuth 2.0 device flow error. Authorization is pending. Continue polling.")]
    AuthorizationPending,
    #[error("The end user declined the authorization request.")]
    AuthorizationDeclined,
    #[error("The device code is not one of this tenant's.")]
    UnknownDeviceCode,
    #[error("The device code has expired.")]
    DeviceExpired,
    #[error("The application asked for a scope that doesn't exist on the resource.")]
    UnknownScope,
    #[error("The user or administrator has not consented to use the application.")]
    NotConsented,
    #[error("The scope of client credentials must be the resource's '/.default'.")]
    NotDefault,
    #[error("The claims parameter is not valid JSON.")]
    Claims,
    #[error("The request body must contain 'client_assertion' with a supported type.")]
    NoClientAssertion,
    #[error(
        "The certificate that signed the client assertion is not registered on the application."
    )]
    UnknownCertificate,
    #[error("The client assertion is not valid.")]
    ClientAssertion,
    #[error("The token could not be signed.")]
    Signing,
}

impl TokenError {
    pub(super) fn unsigned(error: jsonwebtoken::errors::Error) -> TokenError {
        tracing::error!(%error, "the practice tenant cannot sign a token");
        TokenError::Signing
    }

    /// OAuth's word and the AADSTS number; the numbers are chosen by us.
    fn codes(self) -> (&'static str, u32) {
        match self {
            TokenError::UnknownTenant => ("invalid_request", 90002),
            TokenError::UnsupportedGrant => ("unsupported_grant_type", 70003),
            TokenError::UnknownClient => ("unauthorized_client", 700016),
            TokenError::PublicClient => ("invalid_client", 700025),
            TokenError::UnknownCode => ("invalid_grant", 54005),
            TokenError::RedirectMismatch => ("invalid_client", 500112),
            TokenError::VerifierMismatch => ("invalid_grant", 501481),
            TokenError::UnknownRefreshToken => ("invalid_grant", 9002313),
            TokenError::Revoked => ("invalid_grant", 50173),
            TokenError::AuthorizationPending => ("authorization_pending", 70016),
            TokenError::AuthorizationDeclined => ("authorization_declined", 70041),
            TokenError::UnknownDeviceCode => ("bad_verification_code", 70018),
            TokenError::DeviceExpired => ("expired_token", 70020),
            TokenError::UnknownScope => ("invalid_client", 650053),
            TokenError::NotConsented => ("invalid_grant", 65001),
            TokenError::NotDefault => ("invalid_scope", 1002012),
            TokenError::Claims => ("invalid_request", 90023),
            TokenError::NoClientAssertion => ("invalid_client", 7000218),
            TokenError::UnknownCertificate => ("invalid_client", 700027),
            TokenError::ClientAssertion => ("invalid_client", 700024),
            TokenError::Signing => ("server_error", 50000),
        }
    }
}

impl IntoResponse for TokenError {
    fn into_response(self) -> Response {
        let (error, aadsts) = self.codes();
        let status = match self {
            TokenError::Signing => StatusCode::INTERNAL_SERVER_ERROR,
            TokenError::PublicClient
            | TokenError::RedirectMismatch
            | TokenError::NoClientAssertion
            | TokenError::UnknownCertificate
            | TokenError::ClientAssertion => StatusCode::UNAUTHORIZED,
            _ => StatusCode::BAD_REQUEST,
        };
        let body = json!({
            "error": error,
            "error_description": refusal::describe(aadsts, &self.to_string()),
            "error_codes": [aadsts],
            "timestamp": Timestamp::now().strftime("%Y-%m-%d %H:%M:%SZ").to_string(),
            "trace_id": Uuid::new_v4(),
            "correlation_id": Uuid::new_v4(),
        });
        (status, Json(body)).into_response()
    }
}
