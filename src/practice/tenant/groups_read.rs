//! The groups of the tenant and who is in them (Graph: group, members, transitiveMembers). No group is
//! in another.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use serde_json::Value;
use uuid::Uuid;

use super::account::Member;
use super::graph_error::GraphError;
use super::groups::{self, OWN};
use super::odata::{Asked, GROUP, USER, collection, one};
use super::state::Tenant;

/// `GET /groups`
pub(super) async fn list(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let directory = tenant.directory();
    // Those of the crowd are there if the crowd is.
    let mut ids = BTreeSet::from(OWN);
    ids.extend(directory.kept().flat_map(|it| &it.groups));
    if directory.has_crowd() {
        ids.extend(groups::of_the_crowd());
    }
    let made = tenant.resources.registered.read().groups.clone();
    let all = ids.into_iter().filter_map(groups::to_json).chain(made);
    collection(&asked, &GROUP, "groups", all)
}

/// `GET /groups/{id}`
pub(super) async fn read(Path(id): Path<String>, asked: Asked) -> Result<Json<Value>, GraphError> {
    one(&asked, &GROUP, "groups", &groups::to_json(known(&id)?).unwrap_or_default())
}

/// `GET /groups/{id}/members` and `transitiveMembers`
pub(super) async fn members(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let group = known(&id)?;
    let directory = tenant.directory();
    let members = directory.people().filter(|it| it.groups.contains(&group));
    collection(&asked, &USER, "directoryObjects", members.map(Member))
}

fn known(id: &str) -> Result<Uuid, GraphError> {
    let group = Uuid::parse_str(id).ok().filter(|it| groups::display_name(*it).is_some());
    group.ok_or_else(|| GraphError::not_found(id))
}
