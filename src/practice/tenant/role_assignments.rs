//! Who holds which Entra role, as the directory's role management shows it (Graph:
//! unifiedRoleAssignment, unifiedRoleDefinition, directoryRole).

use std::borrow::Cow;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use serde_json::{Value, json};
use uuid::Uuid;

use super::account::Member;
use super::directory::Directory;
use super::graph_error::GraphError;
use super::odata::{
    Asked, DIRECTORY_ROLE, EntityType, Kind, Property, USER, collection, one, property,
};
use super::role::Role;
use super::state::Tenant;
use Kind::{Complexes, Flag, Id, Text, Texts};

const ASSIGNMENTS: &str = "roleManagement/directory/roleAssignments";
const DEFINITIONS: &str = "roleManagement/directory/roleDefinitions";

const ASSIGNMENT: EntityType = EntityType {
    name: "microsoft.graph.unifiedRoleAssignment",
    properties: &[
        property("id", Text).filter(&["eq"]),
        property("appScopeId", Text).filter(&["eq", "in"]),
        property("condition", Text),
        property("directoryScopeId", Text).filter(&["eq", "in"]),
        property("principalId", Id).filter(&["eq", "in"]),
        property("principalOrganizationId", Text),
        property("roleDefinitionId", Id).filter(&["eq", "in"]),
    ],
    derived: &[],
    shown: None,
    options: &["$filter", "$select", "$expand", "$top", "$skiptoken"],
    expandable: &["roleDefinition", "principal"],
    is_directory_object: false,
    page: (100, 999),
};

const DEFINITION: EntityType = EntityType {
    name: "microsoft.graph.unifiedRoleDefinition",
    properties: DEFINITION_PROPERTIES,
    derived: &[],
    shown: None,
    options: &["$filter", "$select", "$top", "$skiptoken"],
    expandable: &[],
    is_directory_object: false,
    page: (100, 999),
};

const DEFINITION_PROPERTIES: &[Property] = &[
    property("id", Id).filter(&["eq", "in"]),
    property("description", Text),
    property("displayName", Text).filter(&["eq", "in"]),
    property("isBuiltIn", Flag).filter(&["eq", "in"]),
    property("isEnabled", Flag),
    property("resourceScopes", Texts),
    property("rolePermissions", Complexes),
    property("templateId", Id),
    property("version", Text),
];

/// `GET /roleManagement/directory/roleAssignments`
pub(super) async fn list(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let directory = tenant.directory();
    collection(&asked, &ASSIGNMENT, ASSIGNMENTS, assignments(&directory))
}

/// `GET /roleManagement/directory/roleAssignments/{id}`
pub(super) async fn read(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let directory = tenant.directory();
    let found = assignments(&directory).find(|it| it["id"].as_str() == Some(id.as_str()));
    one(&asked, &ASSIGNMENT, ASSIGNMENTS, &found.ok_or_else(|| GraphError::not_found(&id))?)
}

/// `GET /roleManagement/directory/roleDefinitions`
pub(super) async fn definitions(asked: Asked) -> Result<Json<Value>, GraphError> {
    collection(&asked, &DEFINITION, DEFINITIONS, Role::ALL.iter().map(|it| it.to_definition()))
}

/// `GET /roleManagement/directory/roleDefinitions/{id}`
pub(super) async fn read_definition(
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let found = Role::ALL.iter().find(|it| Uuid::parse_str(&id) == Ok(it.template()));
    let found = found.ok_or_else(|| GraphError::not_found(&id))?;
    one(&asked, &DEFINITION, DEFINITIONS, &found.to_definition())
}

/// `GET /directoryRoles`: those that somebody has ever held.
pub(super) async fn activated(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let directory = tenant.directory();
    collection(&asked, &DIRECTORY_ROLE, "directoryRoles", held(&directory).map(Role::to_json))
}

/// `GET /directoryRoles/{id}`
pub(super) async fn read_activated(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let role = named(&tenant.directory(), &id)?;
    one(&asked, &DIRECTORY_ROLE, "directoryRoles", &role.to_json())
}

/// `GET /directoryRoles/{id}/members`
pub(super) async fn members(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let directory = tenant.directory();
    let role = named(&directory, &id)?;
    let members = directory.kept().filter(|it| it.roles.contains(&role));
    collection(&asked, &USER, "directoryObjects", members.map(|it| Member(Cow::Borrowed(it))))
}

fn assignments(directory: &Directory) -> impl Iterator<Item = Value> {
    directory.kept().flat_map(|account| {
        let whole = account.roles.iter().map(|it| (*it, None));
        let within = account.unit_roles.iter().map(|it| (it.role, Some(it.unit)));
        whole.chain(within).map(|(role, unit)| {
            let id = format!("{}-{}", role.template().simple(), account.id.simple());
            let scope = unit.map_or("/".to_owned(), |it| format!("/administrativeUnits/{it}"));
            json!({
                "id": id,
                "principalId": account.id,
                "roleDefinitionId": role.template(),
                "directoryScopeId": scope,
                "appScopeId": null,
                "condition": null,
                "roleDefinition": role.to_definition(),
                "principal": {
                    "@odata.type": "#microsoft.graph.user",
                    "id": account.id,
                    "displayName": account.display_name,
                    "userPrincipalName": account.user_principal_name,
                },
            })
        })
    })
}

fn held(directory: &Directory) -> impl Iterator<Item = Role> {
    let is_held =
        |role: &Role| role.is_built_in() && directory.kept().any(|it| it.roles.contains(role));
    Role::ALL.into_iter().filter(is_held)
}

fn named(directory: &Directory, id: &str) -> Result<Role, GraphError> {
    let found = held(directory).find(|it| it.to_json()["id"].as_str() == Some(id));
    found.ok_or_else(|| GraphError::not_found(id))
}
