//! The token endpoint and what a client needs to trust its tokens: metadata and keys.
//!
//! Issues v2.0 ID tokens only, with v2.0's claims: no `amr`, and `acrs` only when it was asked for.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path as UrlPath, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use jsonwebtoken::jwk::{AlgorithmParameters, Jwk};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use rcgen::{KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    AUTH_CONTEXT, Asked, CLIENT_ID, LOGIN_HOST, PATIENCE, SignIn, TENANT_ID, is_this_tenant,
    parameters, refusal,
};
use crate::practice::folder;
use crate::practice::tenant::{Account, random_text};
use crate::practice::world::WorldError;

const ID_TOKEN_SECONDS: i64 = 3600;

/// A code that has been given out: for whom, and what its redeemer must prove.
pub(super) struct Grant {
    pub(super) asked: Asked,
    pub(super) account: Account,
    pub(super) authenticated: Timestamp,
    pub(super) granted: Instant,
}

/// The tenant's RSA key for RS256, made once per world.
pub(super) struct SigningKey {
    private: EncodingKey,
    id: String,
    modulus: String,
    exponent: String,
}

impl SigningKey {
    pub(super) fn open(folder: &Path) -> Result<SigningKey, WorldError> {
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
        let private = EncodingKey::from_rsa_pem(&pem)?;
        let public = Jwk::from_encoding_key(&private, Algorithm::RS256)?;
        let AlgorithmParameters::RSA(public) = public.algorithm else {
            let wrong = jsonwebtoken::errors::ErrorKind::InvalidKeyFormat;
            return Err(jsonwebtoken::errors::Error::from(wrong).into());
        };
        Ok(SigningKey {
            private,
            id: URL_SAFE_NO_PAD.encode(&Sha256::digest(&public.n)[..20]),
            modulus: public.n,
            exponent: public.e,
        })
    }
}

/// `GET /{tenant}/v2.0/.well-known/openid-configuration`
pub(super) async fn configuration(UrlPath(tenant): UrlPath<String>) -> Response {
    if !is_this_tenant(&tenant) {
        return TokenError::UnknownTenant.into_response();
    }
    let base = format!("{LOGIN_HOST}/{TENANT_ID}");
    Json(json!({
        "issuer": issuer(),
        "authorization_endpoint": format!("{base}/oauth2/v2.0/authorize"),
        "token_endpoint": format!("{base}/oauth2/v2.0/token"),
        "token_endpoint_auth_methods_supported": [
            "client_secret_post", "private_key_jwt", "client_secret_basic",
        ],
        "jwks_uri": format!("{base}/discovery/v2.0/keys"),
        "response_modes_supported": ["query", "fragment", "form_post"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "response_types_supported": ["code", "id_token", "code id_token", "id_token token"],
        "scopes_supported": ["openid", "profile", "email", "offline_access"],
        "request_uri_parameter_supported": false,
        "claims_supported": [
            "sub", "iss", "cloud_instance_name", "aud", "exp", "iat", "auth_time", "acr", "nonce",
            "preferred_username", "name", "tid", "ver", "at_hash", "c_hash", "email",
        ],
        "tenant_region_scope": "EU",
        "cloud_instance_name": "microsoftonline.com",
    }))
    .into_response()
}

/// `GET /{tenant}/discovery/v2.0/keys`. As Entra's, the keys carry no `alg`.
pub(super) async fn keys(
    State(sign_in): State<Arc<SignIn>>,
    UrlPath(tenant): UrlPath<String>,
) -> Response {
    if !is_this_tenant(&tenant) {
        return TokenError::UnknownTenant.into_response();
    }
    let key = &sign_in.signing_key;
    Json(json!({ "keys": [{
        "kty": "RSA",
        "use": "sig",
        "kid": key.id,
        "n": key.modulus,
        "e": key.exponent,
        "issuer": issuer(),
    }]}))
    .into_response()
}

/// `POST /{tenant}/oauth2/v2.0/token`
pub(super) async fn redeem(
    State(sign_in): State<Arc<SignIn>>,
    UrlPath(tenant): UrlPath<String>,
    body: Bytes,
) -> Response {
    if !is_this_tenant(&tenant) {
        return TokenError::UnknownTenant.into_response();
    }
    match sign_in.redeem(&parameters(&body)) {
        Ok(answer) => Json(answer).into_response(),
        Err(error) => error.into_response(),
    }
}

impl SignIn {
    fn redeem(&self, parameters: &HashMap<String, String>) -> Result<Value, TokenError> {
        let get = |name: &str| parameters.get(name).map_or("", String::as_str);
        if get("grant_type") != "authorization_code" {
            return Err(TokenError::UnsupportedGrant);
        }
        if Uuid::parse_str(get("client_id")) != Ok(CLIENT_ID) {
            return Err(TokenError::UnknownClient);
        }
        if parameters.contains_key("client_secret") || parameters.contains_key("client_assertion") {
            return Err(TokenError::PublicClient);
        }
        // Taken out whatever comes next: a code is good for one attempt.
        let grant = self
            .grants()
            .remove(get("code"))
            .filter(|grant| grant.granted.elapsed() < PATIENCE)
            .ok_or(TokenError::UnknownCode)?;
        if get("redirect_uri") != grant.asked.redirect_uri.as_str() {
            return Err(TokenError::RedirectMismatch);
        }
        let proof = URL_SAFE_NO_PAD.encode(Sha256::digest(get("code_verifier")));
        if proof != grant.asked.code_challenge {
            return Err(TokenError::VerifierMismatch);
        }

        let id_token = self.id_token(&grant)?;
        Ok(json!({
            "token_type": "Bearer",
            "scope": grant.asked.scope,
            "expires_in": ID_TOKEN_SECONDS,
            "ext_expires_in": ID_TOKEN_SECONDS,
            "access_token": random_text(600),
            "id_token": id_token,
        }))
    }

    fn id_token(&self, grant: &Grant) -> Result<String, TokenError> {
        let account = &grant.account;
        let now = Timestamp::now().as_second();
        let mut claims = json!({
            "ver": "2.0",
            "iss": issuer(),
            "aud": CLIENT_ID,
            "iat": now,
            "nbf": now,
            "exp": now + ID_TOKEN_SECONDS,
            "auth_time": grant.authenticated.as_second(),
            "nonce": grant.asked.nonce,
            "tid": TENANT_ID,
            "oid": account.id,
            "sub": pairwise_subject(account),
            "preferred_username": account.user_principal_name,
            "name": account.display_name,
            "uti": random_text(22),
        });
        // Nobody gets this far without the key.
        if grant.asked.wants_auth_context {
            claims["acrs"] = json!([AUTH_CONTEXT]);
        }
        let header = Header {
            typ: Some("JWT".to_owned()),
            kid: Some(self.signing_key.id.clone()),
            ..Header::new(Algorithm::RS256)
        };
        jsonwebtoken::encode(&header, &claims, &self.signing_key.private).map_err(|error| {
            tracing::error!(%error, "the practice tenant cannot sign a token");
            TokenError::Signing
        })
    }
}

/// A refusal of the token endpoint (RFC 6749 section 5.2), with Entra's additions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
enum TokenError {
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
    #[error("The token could not be signed.")]
    Signing,
}

impl TokenError {
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
            TokenError::Signing => ("server_error", 50000),
        }
    }
}

impl IntoResponse for TokenError {
    fn into_response(self) -> Response {
        let (error, aadsts) = self.codes();
        let status = match self {
            TokenError::Signing => StatusCode::INTERNAL_SERVER_ERROR,
            TokenError::PublicClient | TokenError::RedirectMismatch => StatusCode::UNAUTHORIZED,
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

fn issuer() -> String {
    format!("{LOGIN_HOST}/{TENANT_ID}/v2.0")
}

/// Different for every client, always the same for this one.
fn pairwise_subject(account: &Account) -> String {
    let digest = Sha256::new().chain_update(CLIENT_ID).chain_update(account.id).finalize();
    URL_SAFE_NO_PAD.encode(digest)
}
