//! Entra roles and groups, and who is in them (Graph: directoryRole, group, transitiveMemberOf).
//!
//! Both come from the constants here. What a role may do stands elsewhere.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::{Extension, Json};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use uuid::{Uuid, uuid};

use super::graph::GraphError;
use super::people::Account;
use super::tokens::Bearer;
use super::{Tenant, policy};

/// The group whose members only the strongest administrators may touch.
pub(super) const ROLE_GROUP: Uuid = uuid!("2d84b6f3-0c1a-4e77-93b5-6a0e5f7c8d29");

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Role {
    AuthenticationAdministrator,
    PrivilegedAuthenticationAdministrator,
    AuthenticationPolicyAdministrator,
    GlobalAdministrator,
    GlobalReader,
    ReportsReader,
}

impl Role {
    /// The id that the role has in every tenant.
    fn template(self) -> Uuid {
        match self {
            Role::AuthenticationAdministrator => uuid!("c4e39bd9-1100-46d3-8c65-fb160da0071f"),
            Role::PrivilegedAuthenticationAdministrator => {
                uuid!("7be44c8a-adaf-4e2a-84d6-ab2649e08a13")
            }
            Role::AuthenticationPolicyAdministrator => {
                uuid!("0526716b-113d-4c15-b2c8-68e3c22b9f80")
            }
            Role::GlobalAdministrator => uuid!("62e90394-69f5-4237-9190-012177145e10"),
            Role::GlobalReader => uuid!("f2ef992c-3afb-46b9-b7cf-a126ee74c451"),
            Role::ReportsReader => uuid!("4a5d8f65-41da-4de4-8968-e035b65339cf"),
        }
    }

    fn display_name(self) -> &'static str {
        match self {
            Role::AuthenticationAdministrator => "Authentication Administrator",
            Role::PrivilegedAuthenticationAdministrator => {
                "Privileged Authentication Administrator"
            }
            Role::AuthenticationPolicyAdministrator => "Authentication Policy Administrator",
            Role::GlobalAdministrator => "Global Administrator",
            Role::GlobalReader => "Global Reader",
            Role::ReportsReader => "Reports Reader",
        }
    }

    /// Whether its holders are out of an Authentication Administrator's reach.
    pub(super) fn is_protected(self) -> bool {
        !matches!(self, Role::AuthenticationAdministrator | Role::ReportsReader)
    }

    fn to_json(self) -> Map<String, Value> {
        let template = self.template();
        object(json!({
            "@odata.type": "#microsoft.graph.directoryRole",
            // The role's object in this tenant; not the template's id.
            "id": Uuid::from_u128(template.as_u128() ^ u128::from(u64::MAX)),
            "deletedDateTime": null,
            "description": null,
            "displayName": self.display_name(),
            "roleTemplateId": template,
        }))
    }
}

pub(super) fn is_assignable_to_role(group: Uuid) -> bool {
    group == ROLE_GROUP
}

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
        policy::EXCLUDED_GROUP => "No passkeys yet",
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
    if let Some(option) = query.keys().find(|it| !["$select", "$top"].contains(&it.as_str())) {
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

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}
