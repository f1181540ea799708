//! What a client needs to know before it asks: the endpoints, the keys, the cloud.
//!
//! The addresses are Entra's, wherever the practice tenant is served. `common`, `organizations` and
//! `consumers` have a description as well, whoever may sign in there.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path as UrlPath, State};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::request::{Authority, LOGIN_HOST, WrongAuthority, issuer};
use super::state::SignIn;
use super::token_error::TokenError;
use crate::practice::fixed::TENANT_ID;

/// `GET /{tenant}/v2.0/.well-known/openid-configuration`
pub(super) async fn configuration(UrlPath(tenant): UrlPath<String>) -> Response {
    let (place, issuer) = match Authority::of(&tenant) {
        Ok(Authority::Tenant) => (TENANT_ID.to_string(), issuer()),
        Err(WrongAuthority::UnknownTenant(tenant)) => {
            return TokenError::from(WrongAuthority::UnknownTenant(tenant)).into_response();
        }
        // The issuer is a pattern: each tenant has its own.
        Ok(Authority::Organizations) | Err(_) => {
            (tenant.to_ascii_lowercase(), format!("{LOGIN_HOST}/{{tenantid}}/v2.0"))
        }
    };
    let base = format!("{LOGIN_HOST}/{place}");
    Json(json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{base}/oauth2/v2.0/authorize"),
        "token_endpoint": format!("{base}/oauth2/v2.0/token"),
        "device_authorization_endpoint": format!("{base}/oauth2/v2.0/devicecode"),
        "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt"],
        "jwks_uri": format!("{base}/discovery/v2.0/keys"),
        "response_modes_supported": ["query", "form_post"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "response_types_supported": ["code"],
        "scopes_supported": ["openid", "profile", "email", "offline_access"],
        "request_uri_parameter_supported": false,
        "claims_supported": [
            "sub", "iss", "cloud_instance_name", "aud", "exp", "iat", "auth_time", "acr", "nonce",
            "preferred_username", "name", "tid", "ver", "at_hash", "c_hash", "email",
        ],
        "tenant_region_scope": "EU",
        "cloud_instance_name": "microsoftonline.com",
        "cloud_graph_host_name": "graph.windows.net",
        "msgraph_host": "graph.microsoft.com",
    }))
    .into_response()
}

/// `GET /{tenant}/discovery/v2.0/keys`
pub(super) async fn keys(
    State(sign_in): State<Arc<SignIn>>,
    UrlPath(tenant): UrlPath<String>,
) -> Response {
    match Authority::of(&tenant) {
        Err(unknown @ WrongAuthority::UnknownTenant(_)) => {
            TokenError::from(unknown).into_response()
        }
        _ => Json(json!({ "keys": [sign_in.signing_key.to_jwk(&issuer())] })).into_response(),
    }
}

/// `GET /common/discovery/instance`: which names this cloud has.
pub(super) async fn instance() -> Json<Value> {
    Json(json!({
        "tenant_discovery_endpoint":
            format!("{LOGIN_HOST}/{TENANT_ID}/v2.0/.well-known/openid-configuration"),
        "api-version": "1.1",
        "metadata": [{
            "preferred_network": "login.microsoftonline.com",
            "preferred_cache": "login.windows.net",
            "aliases": ["login.microsoftonline.com", "login.windows.net", "login.microsoft.com"],
        }],
    }))
}
