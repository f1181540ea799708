//! Security defaults (Graph: identitySecurityDefaultsEnforcementPolicy). The practice sign-in does not
//! follow them: they are kept and shown.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use serde_json::{Map, Value, json};

use super::graph_error::GraphError;
use super::json_body::json_body;
use super::odata::Asked;
use super::plain::plain;
use super::shape::Shape;
use super::state::Tenant;

const POLICY: Shape = Shape::Object(&[
    ("id", Shape::Text),
    ("displayName", Shape::OrNull(&Shape::Text)),
    ("description", Shape::OrNull(&Shape::Text)),
    ("isEnabled", Shape::Flag),
]);

/// `GET /policies/identitySecurityDefaultsEnforcementPolicy`
pub(super) async fn read(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let policy = json!({
        "id": "00000000-0000-0000-0000-000000000005",
        "displayName": "Security Defaults",
        "description": "Security defaults is a set of basic identity security mechanisms recommended by Microsoft. When enabled, these recommendations will be automatically enforced in your organization. Administrators and users will be better protected from common identity related attacks.",
        "isEnabled": tenant.resources.policies.read().security_defaults,
    });
    plain(&asked, "policies/identitySecurityDefaultsEnforcementPolicy/$entity", policy)
}

/// `PATCH /policies/identitySecurityDefaultsEnforcementPolicy`
pub(super) async fn patch(
    State(tenant): State<Arc<Tenant>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, GraphError> {
    let patch: Map<String, Value> = json_body(&headers, &body)?;
    let patch = Value::Object(patch);
    POLICY.check(&patch)?;
    tenant.resources.policies.change(|policies| {
        if let Some(is_enabled) = patch["isEnabled"].as_bool() {
            policies.security_defaults = is_enabled;
        }
        Ok(StatusCode::NO_CONTENT)
    })
}
