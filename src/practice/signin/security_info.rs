//! A person's own page, My Sign-ins: what a pass opens before there is a key.
//!
//! It shows the methods. What a key makes for it is given to `World::register_own`.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;

use super::records::Purpose;
use super::state::SignIn;

/// `GET https://mysignins.microsoft.com/security-info`
pub(super) async fn open(State(sign_in): State<Arc<SignIn>>) -> Response {
    sign_in.visit(Purpose::SecurityInfo, "")
}
