//! What is registered in the tenant besides the world's own two applications: applications, the
//! principals that stand for them, what was consented to, who is assigned, and the groups for that.
//! Documents, as Graph shows them.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::{Uuid, uuid};

use super::account::Account;
use super::graph_error::GraphError;
use super::shape::{Shape, merge};

/// Microsoft Graph's client id, in every tenant.
const GRAPH_APP: &str = "00000003-0000-0000-c000-000000000000";
/// The principal that stands for Graph here.
pub(super) const GRAPH_PRINCIPAL: Uuid = uuid!("b19d2c40-6a7f-4e15-8d03-51c2f7a98e6b");

/// Some of Graph's application permissions (Graph: permissions reference).
const ROLES: [(&str, Uuid); 6] = [
    ("GroupMember.Read.All", uuid!("98830695-27a2-44f7-8c18-0c3ebc9698f6")),
    ("Policy.Read.AuthenticationMethod", uuid!("8e3bc81b-d2f3-4b7b-838c-32c88218d2f0")),
    ("Policy.Read.ConditionalAccess", uuid!("37730810-e9ba-4e46-b07e-8ca78d182097")),
    ("RoleManagement.Read.Directory", uuid!("483bed4a-2ad3-4361-a73b-c83ccdbdc53c")),
    ("User.Read.All", uuid!("df021288-bdef-4463-88db-98f22de89214")),
    ("UserAuthenticationMethod.Read.All", uuid!("38d9df27-64da-44fd-b7c5-a6fbac20248f")),
];

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Registered {
    pub(super) applications: Vec<Value>,
    pub(super) principals: Vec<Value>,
    pub(super) grants: Vec<Value>,
    pub(super) assignments: Vec<Value>,
    pub(super) groups: Vec<Value>,
}

/// An application of these documents, as far as a sign-in asks.
#[derive(Clone, Debug)]
pub(in crate::practice) struct RegisteredApplication {
    pub(in crate::practice) name: String,
    /// Graph's scopes to which an administrator has consented for everybody.
    pub(in crate::practice) consented: BTreeSet<String>,
    pub(in crate::practice) redirects: Vec<String>,
    /// `isFallbackPublicClient`: what cannot be told by a redirect URI is a public client's.
    pub(in crate::practice) is_public: bool,
    /// The people and groups that may use it; `None`: everybody.
    assigned: Option<Vec<String>>,
}

impl RegisteredApplication {
    pub(in crate::practice) fn is_open_to(&self, account: &Account) -> bool {
        let holds = |id: &Uuid, all: &[String]| all.iter().any(|it| *it == id.to_string());
        self.assigned.as_ref().is_none_or(|all| {
            holds(&account.id, all) || account.groups.iter().any(|it| holds(it, all))
        })
    }
}

const TEXTS: Shape = Shape::List(&Shape::Text);
const CLAIMS: Shape = Shape::List(&Shape::Object(&[
    ("name", Shape::Text),
    ("source", Shape::OrNull(&Shape::Text)),
    ("essential", Shape::Flag),
    ("additionalProperties", TEXTS),
]));
const APPLICATION: Shape = Shape::Object(&[
    ("displayName", Shape::Text),
    ("signInAudience", Shape::Word(&["AzureADMyOrg", "AzureADMultipleOrgs"])),
    ("isFallbackPublicClient", Shape::OrNull(&Shape::Flag)),
    ("publicClient", Shape::Object(&[("redirectUris", TEXTS)])),
    (
        "optionalClaims",
        Shape::OrNull(&Shape::Object(&[
            ("idToken", CLAIMS),
            ("accessToken", CLAIMS),
            ("saml2Token", CLAIMS),
        ])),
    ),
    (
        "requiredResourceAccess",
        Shape::List(&Shape::Object(&[
            ("resourceAppId", Shape::Text),
            (
                "resourceAccess",
                Shape::List(&Shape::Object(&[
                    ("id", Shape::Guid),
                    ("type", Shape::Word(&["Scope", "Role"])),
                ])),
            ),
        ])),
    ),
    (
        "keyCredentials",
        Shape::List(&Shape::Object(&[
            ("type", Shape::Word(&["AsymmetricX509Cert"])),
            ("usage", Shape::Word(&["Verify"])),
            ("displayName", Shape::OrNull(&Shape::Text)),
            ("key", Shape::Text),
        ])),
    ),
]);
const PRINCIPAL: Shape =
    Shape::Object(&[("appId", Shape::Guid), ("appRoleAssignmentRequired", Shape::Flag)]);
const GRANT: Shape = Shape::Object(&[
    ("clientId", Shape::Guid),
    ("consentType", Shape::Word(&["AllPrincipals", "Principal"])),
    ("principalId", Shape::OrNull(&Shape::Guid)),
    ("resourceId", Shape::Guid),
    ("scope", Shape::Text),
]);
const ASSIGNMENT: Shape = Shape::Object(&[
    ("principalId", Shape::Guid),
    ("resourceId", Shape::Guid),
    ("appRoleId", Shape::Guid),
]);
const GROUP: Shape = Shape::Object(&[
    ("displayName", Shape::Text),
    ("description", Shape::OrNull(&Shape::Text)),
    ("mailEnabled", Shape::Flag),
    ("mailNickname", Shape::Text),
    ("securityEnabled", Shape::Flag),
]);

/// The access of everybody who is assigned, where the application has no roles of its own (Graph:
/// appRoleAssignment).
const DEFAULT_ACCESS: &str = "00000000-0000-0000-0000-000000000000";

impl Registered {
    /// # Errors
    /// 400 for a body that is no application.
    pub(super) fn add_application(&mut self, body: &Value) -> Result<Value, GraphError> {
        APPLICATION.check(body)?;
        required(body, &["displayName"])?;
        let mut application = json!({
            "id": Uuid::new_v4(),
            "appId": Uuid::new_v4(),
            "createdDateTime": Timestamp::now().to_string(),
            "deletedDateTime": null,
            "signInAudience": "AzureADMyOrg",
            "isFallbackPublicClient": null,
            "publicClient": { "redirectUris": [] },
            "requiredResourceAccess": [],
            "optionalClaims": null,
            "keyCredentials": [],
        });
        merge(&mut application, body);
        self.applications.push(application.clone());
        Ok(application)
    }

    /// # Errors
    /// 400 for a patch that does not fit, 404 where there is no such application.
    pub(super) fn patch_application(&mut self, id: &str, body: &Value) -> Result<(), GraphError> {
        APPLICATION.check(body)?;
        merge(named(&mut self.applications, id)?, body);
        Ok(())
    }

    /// # Errors
    /// 400 where no application has the id, or has a principal already.
    pub(super) fn add_principal(&mut self, body: &Value) -> Result<Value, GraphError> {
        PRINCIPAL.check(body)?;
        required(body, &["appId"])?;
        let app_id = &body["appId"];
        let found = self.applications.iter().find(|it| it["appId"] == *app_id);
        let application = found.ok_or_else(|| {
            GraphError::bad_directory_request(format!(
                "The appId '{}' of the service principal does not reference a valid application object.",
                app_id.as_str().unwrap_or_default()
            ))
        })?;
        if self.principals.iter().any(|it| it["appId"] == *app_id) {
            return Err(GraphError::bad_directory_request(format!(
                "The service principal cannot be created, updated, or restored because the service principal name {} is already in use.",
                app_id.as_str().unwrap_or_default()
            )));
        }
        let mut principal = json!({
            "id": Uuid::new_v4(),
            "accountEnabled": true,
            "appDisplayName": application["displayName"],
            "appRoleAssignmentRequired": false,
            "appRoles": [],
            "deletedDateTime": null,
            "displayName": application["displayName"],
            "servicePrincipalType": "Application",
        });
        merge(&mut principal, body);
        self.principals.push(principal.clone());
        Ok(principal)
    }

    /// # Errors
    /// As `patch_application`.
    pub(super) fn patch_principal(&mut self, id: &str, body: &Value) -> Result<(), GraphError> {
        PRINCIPAL.check(body)?;
        merge(named(&mut self.principals, id)?, body);
        Ok(())
    }

    /// # Errors
    /// 400 where a principal is unknown, 409 where there is a grant for both already.
    pub(super) fn add_grant(&mut self, body: &Value) -> Result<Value, GraphError> {
        GRANT.check(body)?;
        required(body, &["clientId", "consentType", "resourceId", "scope"])?;
        self.principal(&body["clientId"])?;
        self.principal(&body["resourceId"])?;
        let is_same = |it: &Value| {
            ["clientId", "consentType", "resourceId", "principalId"]
                .iter()
                .all(|name| it[name] == body[name])
        };
        if self.grants.iter().any(is_same) {
            return Err(GraphError::new(
                StatusCode::CONFLICT,
                "Request_MultipleObjectsWithSameKeyValue",
                "Permission entry already exists.",
            ));
        }
        let mut grant = json!({ "id": Uuid::new_v4().simple().to_string(), "principalId": null });
        merge(&mut grant, body);
        self.grants.push(grant.clone());
        Ok(grant)
    }

    /// # Errors
    /// As `patch_application`.
    pub(super) fn patch_grant(&mut self, id: &str, body: &Value) -> Result<(), GraphError> {
        Shape::Object(&[("scope", Shape::Text)]).check(body)?;
        merge(named(&mut self.grants, id)?, body);
        Ok(())
    }

    /// `principal`: whose assignment it is, with its kind and name.
    ///
    /// # Errors
    /// 400 where the resource is unknown or it is assigned already.
    pub(super) fn add_assignment(
        &mut self,
        body: &Value,
        principal: (&str, &Value),
    ) -> Result<Value, GraphError> {
        ASSIGNMENT.check(body)?;
        required(body, &["principalId", "resourceId", "appRoleId"])?;
        let resource = self.principal(&body["resourceId"])?;
        let is_same = |it: &Value| {
            ["principalId", "resourceId", "appRoleId"].iter().all(|name| it[name] == body[name])
        };
        if self.assignments.iter().any(is_same) {
            return Err(GraphError::bad_directory_request(
                "Permission being assigned already exists on the object",
            ));
        }
        let mut assignment = json!({
            "id": Uuid::new_v4().simple().to_string(),
            "createdDateTime": Timestamp::now().to_string(),
            "deletedDateTime": null,
            "principalType": principal.0,
            "principalDisplayName": principal.1,
            "resourceDisplayName": resource["displayName"],
        });
        merge(&mut assignment, body);
        self.assignments.push(assignment.clone());
        Ok(assignment)
    }

    /// # Errors
    /// 400 for a body that is no security group.
    pub(super) fn add_group(&mut self, body: &Value) -> Result<Value, GraphError> {
        GROUP.check(body)?;
        required(body, &["displayName", "mailEnabled", "mailNickname", "securityEnabled"])?;
        let mut group = json!({ "@odata.type": "#microsoft.graph.group", "id": Uuid::new_v4() });
        merge(&mut group, body);
        group["@odata.type"] = json!("#microsoft.graph.group");
        self.groups.push(group.clone());
        Ok(group)
    }

    /// Graph's own principal too.
    pub(super) fn all_principals(&self) -> impl Iterator<Item = Value> {
        let graph = json!({
            "id": GRAPH_PRINCIPAL,
            "accountEnabled": true,
            "appDisplayName": "Microsoft Graph",
            "appId": GRAPH_APP,
            "appRoleAssignmentRequired": false,
            "deletedDateTime": null,
            "displayName": "Microsoft Graph",
            "appRoles": ROLES.map(|(value, id)| json!({
                "id": id, "value": value, "displayName": value, "description": value,
                "isEnabled": true, "origin": "Application", "allowedMemberTypes": ["Application"],
            })),
            "servicePrincipalType": "Application",
        });
        [graph].into_iter().chain(self.principals.iter().cloned())
    }

    pub(super) fn principal(&self, id: &Value) -> Result<Value, GraphError> {
        let found = self.all_principals().find(|it| it["id"] == *id);
        found.ok_or_else(|| GraphError::not_found(id.as_str().unwrap_or_default()))
    }

    /// `None` where there is no application with this client id, or no principal for it.
    pub(super) fn application(&self, client_id: Uuid) -> Option<RegisteredApplication> {
        let app_id = json!(client_id);
        let application = self.applications.iter().find(|it| it["appId"] == app_id)?;
        let principal = self.principals.iter().find(|it| it["appId"] == app_id)?;
        let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
        let grants = self
            .grants
            .iter()
            .filter(|it| it["clientId"] == principal["id"] && it["consentType"] == "AllPrincipals");
        let scopes = grants.flat_map(|it| it["scope"].as_str().unwrap_or_default().split(' '));
        let assigned = self
            .assignments
            .iter()
            .filter(|it| it["resourceId"] == principal["id"] && it["appRoleId"] == DEFAULT_ACCESS);
        let redirects = application["publicClient"]["redirectUris"].as_array();
        Some(RegisteredApplication {
            name: text(&application["displayName"]),
            consented: scopes.filter(|it| !it.is_empty()).map(str::to_owned).collect(),
            redirects: redirects.into_iter().flatten().map(text).collect(),
            is_public: application["isFallbackPublicClient"] == true,
            assigned: (principal["appRoleAssignmentRequired"] == true)
                .then(|| assigned.map(|it| text(&it["principalId"])).collect()),
        })
    }
}

fn required(body: &Value, names: &[&str]) -> Result<(), GraphError> {
    match names.iter().find(|it| body[**it].is_null()) {
        None => Ok(()),
        Some(name) => Err(GraphError::bad_directory_request(format!(
            "A value is required for property '{name}' of resource."
        ))),
    }
}

fn named<'a>(all: &'a mut [Value], id: &str) -> Result<&'a mut Value, GraphError> {
    let found = all.iter_mut().find(|it| it["id"].as_str() == Some(id));
    found.ok_or_else(|| GraphError::not_found(id))
}
