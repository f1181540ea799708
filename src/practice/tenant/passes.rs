//! Temporary Access Passes (Graph: temporaryAccessPassAuthenticationMethod).
//!
//! A pass code is said once, in the answer that creates it; the tenant keeps only its hash.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use rand_core::{OsRng, RngCore};
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::graph_error::GraphError;
use super::json_body::json_body;
use super::pass::Pass;
use super::policy;
use super::state::Tenant;
use crate::practice::mishap::Mishap;

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Wanted {
    #[serde(rename = "@odata.type")]
    _odata_type: Option<String>,
    start_date_time: Option<Timestamp>,
    lifetime_in_minutes: Option<u32>,
    is_usable_once: Option<bool>,
}

/// `POST /users/{user}/authentication/temporaryAccessPassMethods`
pub(super) async fn create(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, GraphError> {
    let wanted: Wanted =
        if body.is_empty() { Wanted::default() } else { json_body(&headers, &body)? };
    let minutes = wanted.lifetime_in_minutes.unwrap_or(policy::DEFAULT_PASS_MINUTES);
    if !(policy::MINIMUM_PASS_MINUTES..=policy::MAXIMUM_PASS_MINUTES).contains(&minutes) {
        return Err(GraphError::bad_request(format!(
            "Temporary Access Pass lifetime must be between {} and {} minutes.",
            policy::MINIMUM_PASS_MINUTES,
            policy::MAXIMUM_PASS_MINUTES,
        )));
    }

    let code = new_code();
    let now = Timestamp::now();
    let pass = Pass {
        id: Uuid::new_v4(),
        code_sha256: STANDARD.encode(Sha256::digest(&code)),
        created: now,
        starts: wanted.start_date_time.unwrap_or(now),
        lifetime_minutes: minutes,
        usable_once: wanted.is_usable_once.unwrap_or(false),
        uses: 0,
    };
    let mut answer = pass.to_json(now);
    answer["@odata.context"] = json!(
        "https://graph.microsoft.com/v1.0/$metadata#users/authentication/temporaryAccessPassMethods/$entity"
    );
    answer["temporaryAccessPass"] = json!(code);

    tenant.change_user(&user, |account| {
        account.pass = Some(pass);
        Ok(())
    })?;
    tenant.shared.fate.power_cut(Mishap::PowerCutAfterPass);
    Ok((StatusCode::CREATED, Json(answer)).into_response())
}

/// `GET /users/{user}/authentication/temporaryAccessPassMethods`
pub(super) async fn list(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
) -> Result<Json<Value>, GraphError> {
    let now = Timestamp::now();
    let account = tenant.user(&user)?;
    let passes: Vec<Value> = account.pass.iter().map(|it| it.to_json(now)).collect();
    Ok(Json(json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/authentication/temporaryAccessPassMethods",
        "value": passes,
    })))
}

/// `GET /users/{user}/authentication/temporaryAccessPassMethods/{id}`
pub(super) async fn read(
    State(tenant): State<Arc<Tenant>>,
    Path((user, id)): Path<(String, String)>,
) -> Result<Json<Value>, GraphError> {
    let pass = tenant.user(&user)?.pass.filter(|it| it.has_id(&id));
    let pass = pass.ok_or_else(|| GraphError::not_found(&id))?;
    Ok(Json(pass.to_json(Timestamp::now())))
}

/// `DELETE /users/{user}/authentication/temporaryAccessPassMethods/{id}`
pub(super) async fn delete(
    State(tenant): State<Arc<Tenant>>,
    Path((user, id)): Path<(String, String)>,
) -> Result<StatusCode, GraphError> {
    tenant.change_user(&user, |account| match account.pass.take_if(|it| it.has_id(&id)) {
        Some(_) => Ok(StatusCode::NO_CONTENT),
        None => Err(GraphError::not_found(&id)),
    })
}

/// Without the characters that people confuse when they read a code to each other.
fn new_code() -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789+*#$@=%";
    let mut bytes = [0; policy::PASS_LENGTH];
    OsRng.fill_bytes(&mut bytes);
    bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 64)])).collect()
}
