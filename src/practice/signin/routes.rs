//! Which address of the sign-in goes where.

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};

use super::state::SignIn;
use super::{authorize, device, metadata, security_info, token};

/// The same for others: method, path, and the fields of the query or the form.
pub(in crate::practice) const CALLS: &[(&str, &str, &str)] = &[
    ("GET", "/{tenant}/v2.0/.well-known/openid-configuration", ""),
    ("GET", "/{tenant}/discovery/v2.0/keys", ""),
    ("GET", "/common/discovery/instance", ""),
    (
        "GET",
        "/{tenant}/oauth2/v2.0/authorize",
        "client_id redirect_uri response_type response_mode scope state nonce prompt login_hint \
         code_challenge code_challenge_method claims max_age",
    ),
    ("POST", "/common/fido/get", "ctx serverChallenge"),
    ("POST", "/{tenant}/login", "ctx login passwd accesspass assertion method another cancel"),
    ("POST", "/{tenant}/oauth2/v2.0/devicecode", "client_id scope claims"),
    ("GET", "/device", ""),
    ("GET", "/common/oauth2/deviceauth", ""),
    ("POST", "/common/oauth2/deviceauth", "otc"),
    (
        "POST",
        "/{tenant}/oauth2/v2.0/token",
        "grant_type client_id client_secret client_assertion client_assertion_type code \
         code_verifier redirect_uri refresh_token device_code scope claims client_info",
    ),
    ("GET", "/security-info", ""),
];

pub(in crate::practice) fn router(sign_in: Arc<SignIn>) -> Router {
    Router::new()
        .route("/{tenant}/v2.0/.well-known/openid-configuration", get(metadata::configuration))
        .route("/{tenant}/discovery/v2.0/keys", get(metadata::keys))
        .route("/common/discovery/instance", get(metadata::instance))
        .route("/{tenant}/oauth2/v2.0/authorize", get(authorize::authorize))
        .route("/common/fido/get", post(authorize::passkey_page))
        .route("/{tenant}/login", post(authorize::login))
        .route("/{tenant}/oauth2/v2.0/devicecode", post(device::begin))
        .route("/device", get(device::code_page))
        .route("/common/oauth2/deviceauth", get(device::code_page).post(device::enter_code))
        .route("/{tenant}/oauth2/v2.0/token", post(token::redeem))
        .route("/security-info", get(security_info::open))
        .with_state(sign_in)
}
