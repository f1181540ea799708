//! Which call of Graph goes where.

use std::sync::Arc;

use axum::extract::Request;
use axum::http::Uri;
use axum::middleware;
use axum::routing::{get, post};
use axum::{Extension, Router};

use super::front::Front;
use super::graph_error::GraphError;
use super::odata::Version;
use super::state::Tenant;
use super::{graph, passes, passkeys, people, policy, roles};
use crate::practice::capture::{self, Capture};

/// The routes below `/v1.0` and `/beta`, and Graph's refusal for every path that is not the sign-in's.
pub(in crate::practice) fn router(tenant: Arc<Tenant>) -> Router {
    let graph = |version: Version| routes().layer(Extension(version));
    let router = Router::new()
        .nest("/v1.0", graph(Version::V1))
        .nest("/beta", graph(Version::Beta))
        .fallback(unknown)
        .layer(middleware::from_fn_with_state(tenant.clone(), graph::admit))
        .with_state(tenant.clone());
    let front = Front::new(tenant, router);
    let router = Router::new().fallback(move |request: Request| front.clone().answer(request));
    match Capture::asked() {
        Some(capture) => router.layer(middleware::from_fn_with_state(capture, capture::capture)),
        None => router,
    }
}

/// The same in both versions; where the schema differs, the types and the handlers know.
fn routes() -> Router<Arc<Tenant>> {
    Router::new()
        .route("/me", get(people::read_me))
        .route("/me/transitiveMemberOf", get(roles::my_memberships))
        .route("/me/transitiveMemberOf/microsoft.graph.group", get(roles::my_groups))
        .route("/me/transitiveMemberOf/microsoft.graph.directoryRole", get(roles::my_roles))
        .route("/groups/{id}", get(roles::read_group))
        .route("/users", get(people::search))
        .route("/users/$count", get(people::count))
        .route("/users/{user}", get(people::read))
        .route("/users/{user}/transitiveMemberOf", get(roles::memberships))
        .route("/users/{user}/transitiveMemberOf/microsoft.graph.group", get(roles::groups))
        .route("/users/{user}/transitiveMemberOf/microsoft.graph.directoryRole", get(roles::roles))
        .route("/users/{user}/revokeSignInSessions", post(people::revoke_sign_in_sessions))
        .route("/users/{user}/checkMemberGroups", post(people::check_member_groups))
        .route("/users/{user}/authentication/methods", get(people::authentication_methods))
        .route(
            "/users/{user}/authentication/temporaryAccessPassMethods",
            get(passes::list).post(passes::create),
        )
        .route(
            "/users/{user}/authentication/temporaryAccessPassMethods/{id}",
            get(passes::read).delete(passes::delete),
        )
        .route(
            "/users/{user}/authentication/fido2Methods",
            get(passkeys::list).post(passkeys::create),
        )
        .route(
            "/users/{user}/authentication/fido2Methods/creationOptions",
            get(passkeys::creation_options),
        )
        .route(
            "/users/{user}/authentication/fido2Methods/{id}",
            get(passkeys::read).delete(passkeys::delete),
        )
        .route("/policies/authenticationStrengthPolicies", get(policy::strengths))
        .route("/policies/authenticationMethodsPolicy", get(policy::whole))
        .route(
            "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{id}",
            get(policy::configuration),
        )
}

async fn unknown(uri: Uri) -> GraphError {
    let last = uri.path().rsplit('/').next().unwrap_or_default();
    GraphError::no_such_segment(last)
}
