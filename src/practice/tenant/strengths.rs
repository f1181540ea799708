//! Authentication strengths, read over Graph (authenticationStrengthPolicy).

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use serde_json::Value;
use uuid::Uuid;

use super::graph_error::GraphError;
use super::odata::{Asked, STRENGTH, Version, collection, one};
use super::state::Tenant;
use super::strength::documents;
use crate::practice::mishap::Mishap;

/// `GET /policies/authenticationStrengthPolicies`
pub(super) async fn list(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let set = "policies/authenticationStrengthPolicies";
    collection(&asked, &STRENGTH, set, strengths(&tenant, asked.version))
}

/// `GET /policies/authenticationStrengthPolicies/{id}`
pub(super) async fn read(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let found = strength(&tenant, asked.version, &id).ok_or_else(|| GraphError::not_found(&id))?;
    one(&asked, &STRENGTH, "policies/authenticationStrengthPolicies", &found)
}

/// One strength, as it also stands in a policy that asks for it.
pub(super) fn strength(tenant: &Tenant, version: Version, id: &str) -> Option<Value> {
    let id = Uuid::parse_str(id).ok()?.to_string();
    strengths(tenant, version).find(|it| it["id"] == id)
}

fn strengths(tenant: &Tenant, version: Version) -> impl Iterator<Item = Value> {
    let is_against_key = tenant.shared.fate.is_ordered(Mishap::StrengthAgainstKey);
    let own = tenant.resources.policies.read().strengths.clone();
    documents(version, is_against_key, &tenant.shared.model_ids()).into_iter().chain(own)
}
