//! Temporary Access Passes (Graph: temporaryAccessPassAuthenticationMethod).
//!
//! A pass code is said once, in the answer that creates it; the tenant keeps only its hash.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use rand_core::{OsRng, RngCore};
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::account::Account;
use super::graph_error::GraphError;
use super::json_body::json_body;
use super::log::Deed;
use super::odata::{self, Asked, PASS_METHOD, Version};
use super::pass::Pass;
use super::policy;
use super::state::Tenant;
use super::tokens::Bearer;
use super::whose::{Item, Whose};
use crate::practice::mishap::Mishap;

/// As the log names it.
const METHOD: &str = "temporary access pass";

/// 0001-01-01T00:00:00Z.
const FIRST_SECOND: i64 = -62_135_596_800;

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
    Whose(user): Whose,
    Extension(bearer): Extension<Bearer>,
    Extension(version): Extension<Version>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, GraphError> {
    let wanted: Wanted =
        if body.is_empty() { Wanted::default() } else { json_body(&headers, &body)? };
    let rules = policy::pass_rules(&tenant.resources.policies.read());
    let minutes = wanted.lifetime_in_minutes.unwrap_or(rules.default_minutes);
    if !(rules.minimum_minutes..=rules.maximum_minutes).contains(&minutes) {
        return Err(GraphError::bad_request(format!(
            "Invalid LifetimeInMinutes specified. The valid range between {} and {}.",
            rules.minimum_minutes, rules.maximum_minutes,
        )));
    }

    let usable_once = wanted.is_usable_once.unwrap_or(rules.only_once);
    if rules.only_once && !usable_once {
        return Err(GraphError::bad_request("Only one-time use is allowed by the policy."));
    }
    // Edm.DateTimeOffset begins with the year 1.
    if wanted.start_date_time.is_some_and(|it| it.as_second() < FIRST_SECOND) {
        return Err(GraphError::bad_request("Invalid StartDateTime specified."));
    }

    let code = new_code(rules.length);
    let now = Timestamp::now();
    let pass = Pass {
        id: Uuid::new_v4(),
        code_sha256: STANDARD.encode(Sha256::digest(&code)),
        created: now,
        starts: wanted.start_date_time.unwrap_or(now),
        lifetime_minutes: minutes,
        usable_once,
        uses: 0,
    };
    let mut answer = pass.to_json(now);
    let account = tenant.user(&user)?;
    answer["@odata.context"] = json!(version.context(&format!("{}/$entity", set(&account))));
    answer["temporaryAccessPass"] = json!(code);

    tenant.change_user(&user, |account| {
        account.pass = Some(pass);
        Ok(())
    })?;
    tenant.note(&bearer, &account, Deed::Registered, METHOD, None);
    tenant.shared.fate.power_cut(Mishap::PowerCutAfterPass);
    Ok((StatusCode::CREATED, Json(answer)).into_response())
}

/// `GET /users/{user}/authentication/temporaryAccessPassMethods`
pub(super) async fn list(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let now = Timestamp::now();
    let account = tenant.user(&user)?;
    let passes = account.pass.iter().map(|it| it.to_json(now));
    odata::collection(&asked, &PASS_METHOD, &set(&account), passes)
}

/// `GET /users/{user}/authentication/temporaryAccessPassMethods/{id}`
pub(super) async fn read(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    Item(id): Item,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    let pass = account.pass.as_ref().filter(|it| it.has_id(&id));
    let pass = pass.ok_or_else(|| GraphError::not_found(&id))?;
    odata::one(&asked, &PASS_METHOD, &set(&account), &pass.to_json(Timestamp::now()))
}

/// `DELETE /users/{user}/authentication/temporaryAccessPassMethods/{id}`
pub(super) async fn delete(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    Item(id): Item,
    Extension(bearer): Extension<Bearer>,
) -> Result<StatusCode, GraphError> {
    let account = tenant.change_user(&user, |account| {
        let gone = account.pass.take_if(|it| it.has_id(&id));
        gone.map(|_| account.clone()).ok_or_else(|| GraphError::not_found(&id))
    })?;
    tenant.note(&bearer, &account, Deed::Deleted, METHOD, None);
    Ok(StatusCode::NO_CONTENT)
}

fn set(account: &Account) -> String {
    format!("users('{}')/authentication/temporaryAccessPassMethods", account.id)
}

/// Without the characters that people confuse when they read a code to each other.
fn new_code(length: usize) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789+*#$@=%";
    let mut bytes = vec![0; length];
    OsRng.fill_bytes(&mut bytes);
    bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 64)])).collect()
}
