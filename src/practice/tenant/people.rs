//! The people of the practice tenant (Graph: user), and how Graph finds and shows them.

use std::collections::HashMap;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, Query, RawQuery, State};
use axum::http::HeaderMap;
use axum::{Extension, Json};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use url::form_urlencoded;
use uuid::Uuid;

use super::account::Account;
use super::graph_error::GraphError;
use super::json_body::json_body;
use super::search::Search;
use super::state::Tenant;
use super::tokens::Bearer;

const DEFAULT_PAGE: usize = 100;
const LARGEST_PAGE: usize = 999;

/// `GET /users`
pub(super) async fn search(
    State(tenant): State<Arc<Tenant>>,
    headers: HeaderMap,
    RawQuery(raw): RawQuery,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Json<Value>, GraphError> {
    let is_advanced = header_is(&headers, "consistencylevel", "eventual");
    let search = sought(&query, &headers, is_advanced)?;
    let (start, page) = page(&query)?;
    let directory = tenant.directory();
    let found: Vec<&Account> =
        directory.people.iter().filter(|account| search.finds(account)).collect();
    let select = query.get("$select").map(String::as_str);
    let mut answer = Map::new();
    answer.insert(
        "@odata.context".to_owned(),
        json!("https://graph.microsoft.com/v1.0/$metadata#users"),
    );
    let wants_count = query.get("$count").is_some_and(|it| it == "true");
    if wants_count && is_advanced && start == 0 {
        answer.insert("@odata.count".to_owned(), json!(found.len()));
    }
    if found.len() > start.saturating_add(page) {
        let link = next_link(raw.as_deref().unwrap_or_default(), start + page);
        answer.insert("@odata.nextLink".to_owned(), json!(link));
    }
    let value: Vec<Value> = found
        .into_iter()
        .skip(start)
        .take(page)
        .map(|account| account.select(select))
        .collect::<Result<_, _>>()?;
    answer.insert("value".to_owned(), json!(value));
    Ok(Json(Value::Object(answer)))
}

/// What `$search` asks for, in the two forms in which Graph takes it.
fn sought(
    query: &HashMap<String, String>,
    headers: &HeaderMap,
    is_advanced: bool,
) -> Result<Search, GraphError> {
    match query.get("$search") {
        None => Ok(Search::everything()),
        Some(_) if !is_advanced => Err(GraphError::unsupported_query(
            "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
        )),
        Some(text) if text.contains('&') && !header_is(headers, "prefer", "legacySearch=false") => {
            Err(GraphError::bad_directory_request(
                "Unrecognized query argument specified: '&' in $search.",
            ))
        }
        Some(text) => Search::parse(text),
    }
}

/// Where the page begins, and how many people are on it at most.
fn page(query: &HashMap<String, String>) -> Result<(usize, usize), GraphError> {
    if query.contains_key("$skip") {
        return Err(GraphError::bad_directory_request(
            "$skip is not supported. Use the @odata.nextLink of the previous page.",
        ));
    }
    let page = match query.get("$top") {
        None => DEFAULT_PAGE,
        Some(top) => top.parse().ok().filter(|it| (1..=LARGEST_PAGE).contains(it)).ok_or_else(|| {
            GraphError::bad_directory_request(format!(
                "Invalid page size specified: '{top}'. Must be between 1 and {LARGEST_PAGE} inclusive."
            ))
        })?,
    };
    let start = query.get("$skiptoken").map_or(Ok(0), |it| parse_skip_token(it))?;
    Ok((start, page))
}

/// `GET /users/{user}`
pub(super) async fn read(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    let mut answer = account.select(query.get("$select").map(String::as_str))?;
    answer["@odata.context"] = json!("https://graph.microsoft.com/v1.0/$metadata#users/$entity");
    Ok(Json(answer))
}

/// `GET /me`
pub(super) async fn read_me(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Json<Value>, GraphError> {
    let mut answer = tenant.me(&bearer)?.select(query.get("$select").map(String::as_str))?;
    answer["@odata.context"] = json!("https://graph.microsoft.com/v1.0/$metadata#users/$entity");
    Ok(Json(answer))
}

/// `POST /users/{user}/revokeSignInSessions`
pub(super) async fn revoke_sign_in_sessions(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
) -> Result<Json<Value>, GraphError> {
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

/// `GET /users/{user}/authentication/methods`
pub(super) async fn authentication_methods(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    let now = Timestamp::now();
    let mut methods = vec![json!({
        "@odata.type": "#microsoft.graph.passwordAuthenticationMethod",
        // The same for every user of every tenant.
        "id": "28c10230-6103-485e-b985-444c60001490",
        "password": null,
        "createdDateTime": "2024-01-08T08:00:00Z",
    })];
    methods.extend(account.pass.iter().map(|pass| {
        let mut method = pass.to_json(now);
        method["@odata.type"] = json!("#microsoft.graph.temporaryAccessPassAuthenticationMethod");
        method
    }));
    methods.extend(account.passkeys.iter().map(|passkey| {
        let mut method = passkey.to_json();
        method["@odata.type"] = json!("#microsoft.graph.fido2AuthenticationMethod");
        method
    }));
    Ok(Json(json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/authentication/methods",
        "value": methods,
    })))
}

fn header_is(headers: &HeaderMap, name: &str, value: &str) -> bool {
    headers.get(name).is_some_and(|it| it.as_bytes().eq_ignore_ascii_case(value.as_bytes()))
}

fn next_link(query: &str, start: usize) -> String {
    let mut link = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        if name != "$skiptoken" {
            link.append_pair(&name, &value);
        }
    }
    link.append_pair("$skiptoken", &URL_SAFE_NO_PAD.encode(format!("page {start}")));
    format!("https://graph.microsoft.com/v1.0/users?{}", link.finish())
}

fn parse_skip_token(token: &str) -> Result<usize, GraphError> {
    URL_SAFE_NO_PAD
        .decode(token)
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .and_then(|text| text.strip_prefix("page ")?.parse().ok())
        .ok_or_else(|| GraphError::bad_directory_request("The $skiptoken is not valid."))
}
