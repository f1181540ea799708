//! What a person must do at a sign-in, and what they chose (Graph, beta: authentication/requirements,
//! authentication/signInPreferences).

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use serde_json::{Map, Value, json};

use super::graph_error::GraphError;
use super::json_body::json_body;
use super::method::PerUserMfa;
use super::odata::Asked;
use super::plain::plain;
use super::shape::Shape;
use super::state::Tenant;
use super::whose::Whose;

const REQUIREMENTS: Shape =
    Shape::Object(&[("perUserMfaState", Shape::Word(&["disabled", "enabled", "enforced"]))]);
const PREFERENCES: Shape = Shape::Object(&[
    ("isSystemPreferredAuthenticationMethodEnabled", Shape::Flag),
    (
        "userPreferredMethodForSecondaryAuthentication",
        Shape::Word(&["push", "oath", "voiceMobile", "voiceAlternateMobile", "voiceOffice", "sms"]),
    ),
]);

/// `GET /users/{user}/authentication/requirements`
pub(super) async fn read(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    let context = format!("users('{}')/authentication/requirements", account.id);
    plain(&asked, &context, json!({ "perUserMfaState": account.security.per_user_mfa }))
}

/// `PATCH /users/{user}/authentication/requirements`
pub(super) async fn patch(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, GraphError> {
    let patch = checked(REQUIREMENTS, &headers, &body)?;
    tenant.change_user(&user, |account| {
        let security = &mut account.security;
        let has_factor = security.methods.iter().any(|it| it.what.is_factor());
        match patch["perUserMfaState"].as_str() {
            Some("disabled") => security.per_user_mfa = PerUserMfa::Disabled,
            // Entra goes on to `enforced` by itself where there is a method already.
            Some("enabled") if !has_factor => security.per_user_mfa = PerUserMfa::Enabled,
            Some(_) => security.per_user_mfa = PerUserMfa::Enforced,
            None => {}
        }
        Ok(StatusCode::NO_CONTENT)
    })
}

/// `GET /users/{user}/authentication/signInPreferences`
pub(super) async fn read_preferences(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    let context = format!("users('{}')/authentication/signInPreferences", account.id);
    plain(&asked, &context, json!(account.security.preferences))
}

/// `PATCH /users/{user}/authentication/signInPreferences`
pub(super) async fn patch_preferences(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, GraphError> {
    let patch = checked(PREFERENCES, &headers, &body)?;
    tenant.change_user(&user, |account| {
        let preferences = &mut account.security.preferences;
        if let Some(is_on) = patch["isSystemPreferredAuthenticationMethodEnabled"].as_bool() {
            preferences.system_preferred = is_on;
        }
        if let Some(method) = patch["userPreferredMethodForSecondaryAuthentication"].as_str() {
            preferences.preferred = Some(method.to_owned());
        }
        Ok(StatusCode::NO_CONTENT)
    })
}

/// The body, if it has this shape and says something.
fn checked(shape: Shape, headers: &HeaderMap, body: &[u8]) -> Result<Value, GraphError> {
    let members: Map<String, Value> = json_body(headers, body)?;
    let body = Value::Object(members);
    shape.check(&body)?;
    Ok(body)
}
