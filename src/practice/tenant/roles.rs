//! Who is in which role and group (Graph: directoryRole, group, transitiveMemberOf).

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::{Extension, Json};
use serde_json::Value;

use super::account::Account;
use super::graph_error::GraphError;
use super::groups::to_json;
use super::odata::{self, Asked, DIRECTORY_OBJECT, DIRECTORY_ROLE, GROUP};
use super::state::Tenant;
use super::tokens::Bearer;
use super::units;

/// `GET /users/{user}/transitiveMemberOf`
pub(super) async fn memberships(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    odata::collection(&asked, &DIRECTORY_OBJECT, "directoryObjects", all_of(&tenant.user(&user)?))
}

/// `GET /users/{user}/transitiveMemberOf/microsoft.graph.group`
pub(super) async fn groups(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    odata::collection(&asked, &GROUP, "groups", groups_of(&tenant.user(&user)?))
}

/// `GET /users/{user}/transitiveMemberOf/microsoft.graph.directoryRole`
pub(super) async fn roles(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    odata::collection(&asked, &DIRECTORY_ROLE, "directoryRoles", roles_of(&tenant.user(&user)?))
}

/// `GET /me/transitiveMemberOf`
pub(super) async fn my_memberships(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    odata::collection(&asked, &DIRECTORY_OBJECT, "directoryObjects", all_of(&tenant.me(&bearer)?))
}

/// `GET /me/transitiveMemberOf/microsoft.graph.group`
pub(super) async fn my_groups(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    odata::collection(&asked, &GROUP, "groups", groups_of(&tenant.me(&bearer)?))
}

/// `GET /me/transitiveMemberOf/microsoft.graph.directoryRole`
pub(super) async fn my_roles(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    odata::collection(&asked, &DIRECTORY_ROLE, "directoryRoles", roles_of(&tenant.me(&bearer)?))
}

fn all_of(account: &Account) -> impl Iterator<Item = Value> {
    let units = account.units.iter().map(|it| units::to_json(*it));
    groups_of(account).chain(roles_of(account)).chain(units)
}

fn groups_of(account: &Account) -> impl Iterator<Item = Value> {
    account.groups.iter().filter_map(|it| to_json(*it))
}

fn roles_of(account: &Account) -> impl Iterator<Item = Value> {
    account.roles.iter().filter(|it| it.is_built_in()).map(|it| it.to_json())
}
