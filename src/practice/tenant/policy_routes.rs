//! The tenant's policies about methods and Conditional Access, read and changed over Graph
//! (authenticationMethodsPolicy, authenticationMethodConfiguration, conditionalAccessPolicy).

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::{Extension, Json};
use serde_json::{Map, Value, json};

use super::conditional_access;
use super::configurations::{self, HARDWARE_OATH, first_configurations};
use super::graph_error::GraphError;
use super::json_body::json_body;
use super::odata::{Asked, EntityType, Kind, POLICY, Version, collection, one, property};
use super::plain::plain;
use super::policies::Policies;
use super::state::Tenant;
use super::strengths::strength;
use crate::practice::mishap::Mishap;
use Kind::{Complex, Text, Time};

const CONFIGURATIONS: &str =
    "policies/authenticationMethodsPolicy/authenticationMethodConfigurations";
const CONDITIONAL_ACCESS: &str = "identity/conditionalAccess/policies";

const ACCESS_POLICY: EntityType = EntityType {
    name: "microsoft.graph.conditionalAccessPolicy",
    properties: &[
        property("id", Text).filter(&["eq"]),
        property("templateId", Text).filter(&["eq", "ne", "in"]),
        property("displayName", Text).filter(&["eq", "ne", "startswith"]),
        property("description", Text).beta(),
        property("createdDateTime", Time).filter(&["eq", "ge", "le", "gt", "lt"]),
        property("modifiedDateTime", Time).filter(&["eq", "ge", "le", "gt", "lt"]),
        property("state", Text).filter(&["eq", "ne", "in"]),
        property("conditions", Complex),
        property("grantControls", Complex),
        property("sessionControls", Complex),
    ],
    derived: &[],
    shown: None,
    options: &["$filter", "$select", "$orderby", "$top", "$count", "$skiptoken"],
    expandable: &[],
    is_directory_object: false,
    page: (100, 999),
};

/// `GET /policies/authenticationMethodsPolicy`
pub(super) async fn read_methods(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let policies = tenant.resources.policies.read();
    let shown = policies.shown_methods(asked.version == Version::Beta);
    let Json(mut answer) = one(&asked, &POLICY, "authenticationMethodsPolicy", &shown)?;
    answer["@odata.context"] = json!(asked.version.context("authenticationMethodsPolicy"));
    if policies.methods.get("optOutSettings").is_none()
        && let Some(members) = answer.as_object_mut()
    {
        members.remove("optOutSettings");
    }
    answer["authenticationMethodConfigurations"] =
        shown_configurations(&policies, asked.version).cloned().collect();
    Ok(Json(answer))
}

/// `PATCH /policies/authenticationMethodsPolicy`
pub(super) async fn patch_methods(
    State(tenant): State<Arc<Tenant>>,
    Extension(version): Extension<Version>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, GraphError> {
    let patch = object(&headers, &body)?;
    tenant.resources.policies.change(|policies| {
        policies.patch_methods(&patch, version == Version::Beta)?;
        Ok(StatusCode::NO_CONTENT)
    })
}

/// `GET …/authenticationMethodConfigurations`
pub(super) async fn list_configurations(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let policies = tenant.resources.policies.read();
    let value: Vec<&Value> = shown_configurations(&policies, asked.version).collect();
    plain(&asked, CONFIGURATIONS, json!({ "value": value }))
}

/// `GET …/authenticationMethodConfigurations/{id}`
pub(super) async fn read_configuration(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let policies = tenant.resources.policies.read();
    let mut shown = shown_configurations(&policies, asked.version);
    let is_it = |it: &&Value| it["id"].as_str().is_some_and(|it| it.eq_ignore_ascii_case(&id));
    let found = shown.find(is_it).ok_or_else(|| GraphError::not_found(&id))?.clone();
    drop(shown);
    drop(policies);
    change_meanwhile(&tenant, &id)?;
    plain(&asked, &format!("{CONFIGURATIONS}/$entity"), found)
}

/// `PATCH …/authenticationMethodConfigurations/{id}`
pub(super) async fn patch_configuration(
    State(tenant): State<Arc<Tenant>>,
    Extension(version): Extension<Version>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, GraphError> {
    let patch = object(&headers, &body)?;
    if tenant.shared.fate.strikes(Mishap::ThrottledPolicy) {
        return Err(GraphError::too_many_requests(1));
    }
    let ignores = tenant.shared.fate.is_ordered(Mishap::PolicyIgnored);
    let changed = change_configuration(&tenant, version, &id, |before| {
        let after = configurations::patched(before, &patch)?;
        Ok(if ignores { before.clone() } else { after })
    })?;
    tenant.shared.fate.power_cut(Mishap::PowerCutAfterPolicy);
    Ok(changed)
}

/// Somebody else leaves a group out, right after the method was read for the first time.
fn change_meanwhile(tenant: &Tenant, id: &str) -> Result<(), GraphError> {
    if !tenant.shared.fate.strikes(Mishap::PolicyChangedMeanwhile) {
        return Ok(());
    }
    tenant.resources.policies.change(|policies| {
        let before = policies.configuration_mut(id).ok_or_else(|| GraphError::not_found(id))?;
        before["excludeTargets"] = json!([{ "targetType": "group", "id": OTHER_GROUP }]);
        Ok(())
    })
}

const OTHER_GROUP: &str = "6f0c2d94-1b7e-4a53-9c88-d25e71f3b406";

/// `DELETE …/authenticationMethodConfigurations/{id}`: back to what a new tenant has.
pub(super) async fn reset_configuration(
    State(tenant): State<Arc<Tenant>>,
    Extension(version): Extension<Version>,
    Path(id): Path<String>,
) -> Result<StatusCode, GraphError> {
    change_configuration(&tenant, version, &id, |before| {
        let first = first_configurations().into_iter().find(|it| it["id"] == before["id"]);
        Ok(first.unwrap_or_else(|| before.clone()))
    })
}

/// `GET /identity/conditionalAccess/policies`
pub(super) async fn list_access(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let policies = tenant.resources.policies.read().conditional_access.clone();
    let policies = policies.into_iter().map(|it| with_strength(it, &tenant, asked.version));
    collection(&asked, &ACCESS_POLICY, CONDITIONAL_ACCESS, policies)
}

/// `GET /identity/conditionalAccess/policies/{id}`
pub(super) async fn read_access(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let policy = tenant.resources.policies.read().access(&id)?.clone();
    let policy = with_strength(policy, &tenant, asked.version);
    one(&asked, &ACCESS_POLICY, CONDITIONAL_ACCESS, &policy)
}

/// `POST /identity/conditionalAccess/policies`
pub(super) async fn create_access(
    State(tenant): State<Arc<Tenant>>,
    Extension(version): Extension<Version>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<(StatusCode, Json<Value>), GraphError> {
    let body = object(&headers, &body)?;
    let policy = tenant.resources.policies.change(|policies| {
        let policy = conditional_access::created(&body, &policies.strengths)?;
        policies.conditional_access.push(policy.clone());
        Ok::<_, GraphError>(policy)
    })?;
    let mut answer = with_strength(policy, &tenant, version);
    answer["@odata.context"] = json!(version.context(&format!("{CONDITIONAL_ACCESS}/$entity")));
    Ok((StatusCode::CREATED, Json(answer)))
}

/// `PATCH /identity/conditionalAccess/policies/{id}`
pub(super) async fn patch_access(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, GraphError> {
    let patch = object(&headers, &body)?;
    tenant.resources.policies.change(|policies| {
        let own = policies.strengths.clone();
        let policy = policies.access_mut(&id)?;
        *policy = conditional_access::patched(policy, &patch, &own)?;
        Ok(StatusCode::NO_CONTENT)
    })
}

/// `DELETE /identity/conditionalAccess/policies/{id}`
pub(super) async fn delete_access(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
) -> Result<StatusCode, GraphError> {
    tenant.resources.policies.change(|policies| {
        let gone = policies.access(&id)?["id"].clone();
        policies.conditional_access.retain(|it| it["id"] != gone);
        Ok(StatusCode::NO_CONTENT)
    })
}

fn change_configuration(
    tenant: &Tenant,
    version: Version,
    id: &str,
    change: impl FnOnce(&Value) -> Result<Value, GraphError>,
) -> Result<StatusCode, GraphError> {
    if version == Version::V1 && id.eq_ignore_ascii_case(HARDWARE_OATH) {
        return Err(GraphError::not_found(id));
    }
    tenant.resources.policies.change(|policies| {
        let before = policies.configuration_mut(id).ok_or_else(|| GraphError::not_found(id))?;
        *before = change(before)?;
        configurations::refuse_too_large(&policies.configurations)?;
        policies.touch();
        Ok(StatusCode::NO_CONTENT)
    })
}

fn shown_configurations(policies: &Policies, version: Version) -> impl Iterator<Item = &Value> {
    let is_shown = move |it: &&Value| version == Version::Beta || it["id"] != HARDWARE_OATH;
    policies.configurations.iter().filter(is_shown)
}

/// Graph shows the whole strength where the policy keeps its id.
pub(super) fn with_strength(mut policy: Value, tenant: &Tenant, version: Version) -> Value {
    let id = policy["grantControls"]["authenticationStrength"]["id"].as_str().map(str::to_owned);
    if let Some(id) = id {
        let below = format!("{CONDITIONAL_ACCESS}('{}')/grantControls", policy["id"]);
        let grant = &mut policy["grantControls"];
        grant["authenticationStrength@odata.context"] = json!(
            version.context(&format!("{}/authenticationStrength/$entity", below.replace('"', "")))
        );
        grant["authenticationStrength"] = strength(tenant, version, &id).unwrap_or_default();
    }
    policy
}

fn object(headers: &HeaderMap, body: &[u8]) -> Result<Value, GraphError> {
    let members: Map<String, Value> = json_body(headers, body)?;
    Ok(Value::Object(members))
}
