//! The people of the practice tenant (Graph: user), and how Graph finds and shows them.

use std::borrow::Cow;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use axum::{Extension, Json};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::account::Member;
use super::graph_error::GraphError;
use super::json_body::json_body;
use super::odata::{self, Asked, USER};
use super::state::Tenant;
use super::tokens::Bearer;
use super::whose::Whose;
use crate::practice::mishap::Mishap;

/// `GET /users`
pub(super) async fn search(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    odata::collection(&asked, &USER, "users", tenant.directory().people())
}

/// `GET /users/$count`
pub(super) async fn count(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Response, GraphError> {
    odata::count(&asked, &USER, tenant.directory().people())
}

/// `GET /users/{user}`
pub(super) async fn read(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    odata::one(&asked, &USER, "users", &&tenant.user(&user)?)
}

/// `GET /me`
pub(super) async fn read_me(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    odata::one(&asked, &USER, "users", &&tenant.me(&bearer)?)
}

/// `GET /users/{user}/manager`
pub(super) async fn manager(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let manager = tenant.user(&user)?.manager.ok_or_else(|| GraphError::not_found("manager"))?;
    odata::one(
        &asked,
        &USER,
        "directoryObjects",
        &Member(Cow::Owned(tenant.user(&manager.to_string())?)),
    )
}

/// `POST /users/{user}/revokeSignInSessions`, and beta's `invalidateAllRefreshTokens`
pub(super) async fn revoke_sign_in_sessions(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
) -> Result<Json<Value>, GraphError> {
    if tenant.shared.fate.is_ordered(Mishap::SessionsForbidden) {
        return Err(GraphError::access_denied());
    }
    tenant.change_user(&user, |account| {
        account.sessions_valid_from = Some(Timestamp::now());
        Ok(())
    })?;
    Ok(Json(json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Edm.Boolean",
        "value": true,
    })))
}

/// `POST /users/{user}/checkMemberGroups`
pub(super) async fn check_member_groups(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<Value>, GraphError> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase", deny_unknown_fields)]
    struct Asked {
        group_ids: Vec<String>,
    }

    let asked: Asked = json_body(&headers, &body)?;
    if asked.group_ids.len() > 20 {
        return Err(GraphError::bad_directory_request(
            "The number of group ids must not exceed 20.",
        ));
    }
    let account = tenant.user(&user)?;
    let mut member_of = Vec::new();
    for id in asked.group_ids {
        let group = Uuid::parse_str(&id)
            .map_err(|_| GraphError::bad_directory_request(format!("Invalid GUID:{id}")))?;
        if account.groups.contains(&group) {
            member_of.push(id);
        }
    }
    Ok(Json(json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(Edm.String)",
        "value": member_of,
    })))
}
