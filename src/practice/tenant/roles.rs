//! Who is in which role and group (Graph: directoryRole, group, transitiveMemberOf).

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::{Extension, Json};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::account::Account;
use super::graph_error::GraphError;
use super::groups::{EXCLUDED_GROUP, ROLE_GROUP, is_assignable_to_role};
use super::role::object;
use super::state::Tenant;
use super::tokens::Bearer;

/// `GET /users/{user}/transitiveMemberOf`
pub(super) async fn memberships(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    page(groups_of(&account).chain(roles_of(&account)), "directoryObjects", &query)
}

/// `GET /users/{user}/transitiveMemberOf/microsoft.graph.group`
pub(super) async fn groups(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Json<Value>, GraphError> {
    page(groups_of(&tenant.user(&user)?), "groups", &query)
}

/// `GET /users/{user}/transitiveMemberOf/microsoft.graph.directoryRole`
pub(super) async fn roles(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Json<Value>, GraphError> {
    page(roles_of(&tenant.user(&user)?), "directoryRoles", &query)
}

/// `GET /me/transitiveMemberOf`
pub(super) async fn my_memberships(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.me(&bearer)?;
    page(groups_of(&account).chain(roles_of(&account)), "directoryObjects", &query)
}

/// `GET /me/transitiveMemberOf/microsoft.graph.group`
pub(super) async fn my_groups(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Json<Value>, GraphError> {
    page(groups_of(&tenant.me(&bearer)?), "groups", &query)
}

/// `GET /me/transitiveMemberOf/microsoft.graph.directoryRole`
pub(super) async fn my_roles(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Json<Value>, GraphError> {
    page(roles_of(&tenant.me(&bearer)?), "directoryRoles", &query)
}

/// `GET /groups/{id}`
pub(super) async fn read_group(
    Path(id): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Json<Value>, GraphError> {
    let group = Uuid::parse_str(&id).ok().and_then(group);
    let group = select(group.ok_or_else(|| GraphError::not_found(&id))?, &query)?;
    let mut answer = Value::Object(group);
    answer["@odata.context"] = json!("https://graph.microsoft.com/v1.0/$metadata#groups/$entity");
    Ok(Json(answer))
}

fn groups_of(account: &Account) -> impl Iterator<Item = Map<String, Value>> {
    account.groups.iter().filter_map(|it| group(*it))
}

fn roles_of(account: &Account) -> impl Iterator<Item = Map<String, Value>> {
    account.roles.iter().map(|it| it.to_json())
}

fn group(id: Uuid) -> Option<Map<String, Value>> {
    let name = match id {
        EXCLUDED_GROUP => "No passkeys yet",
        ROLE_GROUP => "Platform team",
        _ => return None,
    };
    Some(object(json!({
        "@odata.type": "#microsoft.graph.group",
        "id": id,
        "deletedDateTime": null,
        "description": null,
        "displayName": name,
        "isAssignableToRole": is_assignable_to_role(id).then_some(true),
        "mailEnabled": false,
        "securityEnabled": true,
    })))
}

fn page(
    items: impl Iterator<Item = Map<String, Value>>,
    set: &str,
    query: &HashMap<String, String>,
) -> Result<Json<Value>, GraphError> {
    if let Some(option) =
        query.keys().find(|it| !["$select", "$top", "$count"].contains(&it.as_str()))
    {
        return Err(GraphError::unsupported_query(format!("{option} is not supported here.")));
    }
    let value: Vec<_> = items.map(|it| select(it, query)).collect::<Result<_, _>>()?;
    Ok(Json(json!({
        "@odata.context": format!("https://graph.microsoft.com/v1.0/$metadata#{set}"),
        "value": value,
    })))
}

/// The properties of `$select`; in a list of several types, a type answers with those it has.
fn select(
    mut all: Map<String, Value>,
    query: &HashMap<String, String>,
) -> Result<Map<String, Value>, GraphError> {
    const KNOWN: [&str; 7] = [
        "id",
        "description",
        "displayName",
        "roleTemplateId",
        "isAssignableToRole",
        "mailEnabled",
        "securityEnabled",
    ];
    let Some(list) = query.get("$select") else {
        return Ok(all);
    };
    let mut selected = Map::new();
    for name in ["@odata.type"].into_iter().chain(list.split(',').map(str::trim)) {
        if let Some(value) = all.remove(name) {
            selected.insert(name.to_owned(), value);
        } else if !KNOWN.contains(&name) {
            return Err(GraphError::bad_directory_request(format!(
                "Could not find a property named '{name}' on type 'microsoft.graph.directoryObject'."
            )));
        }
    }
    Ok(selected)
}
