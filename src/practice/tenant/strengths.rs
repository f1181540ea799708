//! Authentication strengths, read over Graph (authenticationStrengthPolicy).

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::{Extension, Json};
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::graph_error::GraphError;
use super::json_body::json_body;
use super::odata::{Asked, STRENGTH, Version, collection, one};
use super::shape::Shape;
use super::state::Tenant;
use super::strength::{COMBINATIONS, documents};
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

/// `POST /policies/authenticationStrengthPolicies`
pub(super) async fn create(
    State(tenant): State<Arc<Tenant>>,
    Extension(version): Extension<Version>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<(StatusCode, Json<Value>), GraphError> {
    let body = object(&headers, &body)?;
    STRENGTH_BODY.check(&body)?;
    let name = body["displayName"].as_str().unwrap_or_default();
    if name.is_empty() || body["allowedCombinations"].as_array().is_none_or(Vec::is_empty) {
        return Err(GraphError::bad_request("The strength must have a name and combinations."));
    }
    if strengths(&tenant, version).any(|it| it["displayName"] == name) {
        return Err(GraphError::bad_request(format!("A policy is called '{name}' already.")));
    }
    let now = Timestamp::now().to_string();
    let made = json!({
        "id": Uuid::new_v4(),
        "createdDateTime": now,
        "modifiedDateTime": now,
        "displayName": name,
        "description": body["description"].as_str().unwrap_or_default(),
        "policyType": "custom",
        "requirementsSatisfied": "mfa",
        "allowedCombinations": body["allowedCombinations"],
        "combinationConfigurations": [],
    });
    tenant.resources.policies.change(|policies| {
        policies.strengths.push(made.clone());
        Ok::<(), GraphError>(())
    })?;
    Ok((StatusCode::CREATED, Json(made)))
}

/// `DELETE /policies/authenticationStrengthPolicies/{id}`
pub(super) async fn delete(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
) -> Result<StatusCode, GraphError> {
    tenant.resources.policies.change(|policies| {
        let named = |it: &Value| it["grantControls"]["authenticationStrength"]["id"] == id.as_str();
        if policies.conditional_access.iter().any(named) {
            return Err(GraphError::bad_request(
                "The policy is referenced by one or more conditional access policies.",
            ));
        }
        let before = policies.strengths.len();
        policies.strengths.retain(|it| it["id"] != id.as_str());
        if policies.strengths.len() == before {
            return Err(GraphError::not_found(&id));
        }
        Ok(StatusCode::NO_CONTENT)
    })
}

/// `POST /policies/authenticationStrengthPolicies/{id}/updateAllowedCombinations`
pub(super) async fn update_combinations(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<Value>, GraphError> {
    let body = object(&headers, &body)?;
    STRENGTH_BODY.check(&body)?;
    let now = body["allowedCombinations"].clone();
    tenant.resources.policies.change(|policies| {
        let mut own = policies.strengths.iter_mut();
        let found = own.find(|it| it["id"] == id.as_str());
        let found = found.ok_or_else(|| GraphError::not_found(&id))?;
        let before = std::mem::replace(&mut found["allowedCombinations"], now.clone());
        found["modifiedDateTime"] = json!(Timestamp::now().to_string());
        Ok(Json(json!({
            "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#\
                microsoft.graph.updateAllowedCombinationsResult",
            "previousCombinations": before,
            "currentCombinations": now,
            "conditionalAccessReferences": [],
            "additionalInformation": null,
        })))
    })
}

const STRENGTH_BODY: Shape = Shape::Object(&[
    ("displayName", Shape::Text),
    ("description", Shape::OrNull(&Shape::Text)),
    ("allowedCombinations", Shape::List(&Shape::Word(COMBINATIONS))),
]);

fn object(headers: &HeaderMap, body: &[u8]) -> Result<Value, GraphError> {
    let members: Map<String, Value> = json_body(headers, body)?;
    Ok(Value::Object(members))
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
