//! Which address of the sign-in goes where.

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};

use super::state::SignIn;
use super::{authorize, device, metadata, security_info, token};

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
