//! Applications, their principals, consent and assignment, as Graph shows and takes them (Graph:
//! application, servicePrincipal, oAuth2PermissionGrant, appRoleAssignment, group). The world's own two
//! applications are not among them.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{MethodRouter, patch, post};
use serde_json::{Value, json};
use uuid::Uuid;

use super::graph_error::GraphError;
use super::groups;
use super::json_body::json_body;
use super::odata::{Asked, EntityType, Kind, collection, property};
use super::registered::{Registered, RegisteredApplication};
use super::state::Tenant;
use Kind::{Complex, Complexes, Flag, Id, Text, Time};

const OPTIONS: &[&str] = &["$filter", "$select", "$top", "$skiptoken"];

const APPLICATION: EntityType = EntityType {
    name: "microsoft.graph.application",
    properties: &[
        property("id", Id).filter(&["eq", "in"]),
        property("appId", Id).filter(&["eq", "in"]),
        property("createdDateTime", Time),
        property("deletedDateTime", Time),
        property("displayName", Text).filter(&["eq", "in", "startswith"]),
        property("signInAudience", Text),
        property("isFallbackPublicClient", Flag),
        property("publicClient", Complex),
        property("requiredResourceAccess", Complexes),
        property("optionalClaims", Complex),
        property("keyCredentials", Complexes),
    ],
    derived: &[],
    shown: None,
    options: OPTIONS,
    expandable: &[],
    is_directory_object: true,
    page: (100, 999),
};

const PRINCIPAL: EntityType = EntityType {
    name: "microsoft.graph.servicePrincipal",
    properties: &[
        property("id", Id).filter(&["eq", "in"]),
        property("accountEnabled", Flag),
        property("appDisplayName", Text),
        property("appId", Id).filter(&["eq", "in"]),
        property("appRoleAssignmentRequired", Flag),
        property("appRoles", Complexes),
        property("deletedDateTime", Time),
        property("displayName", Text).filter(&["eq", "in", "startswith"]),
        property("servicePrincipalType", Text),
    ],
    derived: &[],
    shown: None,
    options: OPTIONS,
    expandable: &[],
    is_directory_object: true,
    page: (100, 999),
};

const GRANT: EntityType = EntityType {
    name: "microsoft.graph.oAuth2PermissionGrant",
    properties: &[
        property("id", Text),
        property("clientId", Id).filter(&["eq"]),
        property("consentType", Text).filter(&["eq"]),
        property("principalId", Id).filter(&["eq"]),
        property("resourceId", Id).filter(&["eq"]),
        property("scope", Text),
    ],
    derived: &[],
    shown: None,
    options: OPTIONS,
    expandable: &[],
    is_directory_object: false,
    page: (100, 999),
};

const ASSIGNMENT: EntityType = EntityType {
    name: "microsoft.graph.appRoleAssignment",
    properties: &[
        property("id", Text),
        property("appRoleId", Id),
        property("createdDateTime", Time),
        property("deletedDateTime", Time),
        property("principalDisplayName", Text),
        property("principalId", Id),
        property("principalType", Text),
        property("resourceDisplayName", Text),
        property("resourceId", Id),
    ],
    derived: &[],
    shown: None,
    options: &["$select", "$top", "$skiptoken"],
    expandable: &[],
    is_directory_object: false,
    page: (100, 999),
};

impl Tenant {
    /// `None` where these documents have no application with this client id.
    pub(in crate::practice) fn registered_application(
        &self,
        client_id: Uuid,
    ) -> Option<RegisteredApplication> {
        self.resources.registered.read().application(client_id)
    }
}

type Made = Result<(StatusCode, Json<Value>), GraphError>;

/// `POST` to a collection: its body is added.
pub(super) fn adds(
    add: fn(&mut Registered, &Value) -> Result<Value, GraphError>,
) -> MethodRouter<Arc<Tenant>> {
    post(async move |State(tenant): State<Arc<Tenant>>, headers: HeaderMap, body: Bytes| -> Made {
        let body: Value = json_body(&headers, &body)?;
        Ok(created(tenant.resources.registered.change(|it| add(it, &body))?))
    })
}

/// `PATCH` of one of a collection: its body is merged in.
pub(super) fn changes(
    change: fn(&mut Registered, &str, &Value) -> Result<(), GraphError>,
) -> MethodRouter<Arc<Tenant>> {
    patch(
        async move |State(tenant): State<Arc<Tenant>>,
                    Path(id): Path<String>,
                    headers: HeaderMap,
                    body: Bytes|
                    -> Result<StatusCode, GraphError> {
            let body: Value = json_body(&headers, &body)?;
            tenant.resources.registered.change(|it| change(it, &id, &body))?;
            Ok(StatusCode::NO_CONTENT)
        },
    )
}

/// `GET /applications`
pub(super) async fn list(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let registered = tenant.resources.registered.read();
    collection(&asked, &APPLICATION, "applications", registered.applications.iter().cloned())
}

/// `GET /servicePrincipals`
pub(super) async fn list_principals(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let registered = tenant.resources.registered.read();
    collection(&asked, &PRINCIPAL, "servicePrincipals", registered.all_principals())
}

/// `GET /servicePrincipals/{id}/appRoleAssignedTo`: who may use it.
pub(super) async fn list_assigned_to(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    assignments(&tenant, "resourceId", &id, &asked)
}

/// `GET /servicePrincipals/{id}/appRoleAssignments`: what it may use.
pub(super) async fn list_assignments(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    assignments(&tenant, "principalId", &id, &asked)
}

/// `POST /servicePrincipals/{id}/appRoleAssignedTo` and `appRoleAssignments`
pub(super) async fn assign(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Made {
    let body: Value = json_body(&headers, &body)?;
    let is_of_it = [&body["principalId"], &body["resourceId"]].contains(&&json!(id));
    if !is_of_it {
        return Err(GraphError::bad_directory_request(
            "Either 'principalId' or 'resourceId' must be its id.",
        ));
    }
    let principal = body["principalId"].as_str().unwrap_or_default();
    let person = tenant.account(principal);
    Ok(created(tenant.resources.registered.change(|it| {
        let group = it.groups.iter().find(|it| it["id"] == principal).cloned();
        let group = group.or_else(|| groups::to_json(principal.parse().ok()?));
        let (kind, name) = match (&person, group) {
            (Some(it), _) => ("User", json!(it.display_name)),
            (None, Some(it)) => ("Group", it["displayName"].clone()),
            (None, None) => {
                let it = it.principal(&body["principalId"])?;
                ("ServicePrincipal", it["displayName"].clone())
            }
        };
        it.add_assignment(&body, (kind, &name))
    })?))
}

/// `GET /oauth2PermissionGrants`
pub(super) async fn list_grants(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let registered = tenant.resources.registered.read();
    collection(&asked, &GRANT, "oauth2PermissionGrants", registered.grants.iter().cloned())
}

fn created(made: Value) -> (StatusCode, Json<Value>) {
    (StatusCode::CREATED, Json(made))
}

fn assignments(
    tenant: &Tenant,
    member: &str,
    id: &str,
    asked: &Asked,
) -> Result<Json<Value>, GraphError> {
    let registered = tenant.resources.registered.read();
    registered.principal(&json!(id))?;
    let all = registered.assignments.iter().filter(|it| it[member].as_str() == Some(id));
    collection(asked, &ASSIGNMENT, "appRoleAssignments", all.cloned())
}
