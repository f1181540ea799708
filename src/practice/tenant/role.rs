//! The Entra roles that the practice tenant knows, one of them its own. What a role may do stands in `rights`.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::{Uuid, uuid};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Role {
    AuthenticationAdministrator,
    PrivilegedAuthenticationAdministrator,
    AuthenticationPolicyAdministrator,
    GlobalAdministrator,
    GlobalReader,
    ReportsReader,
    UserAdministrator,
    /// A custom role.
    BranchDesk,
}

impl Role {
    /// All of them.
    pub(super) const ALL: [Role; 8] = [
        Role::AuthenticationAdministrator,
        Role::PrivilegedAuthenticationAdministrator,
        Role::AuthenticationPolicyAdministrator,
        Role::GlobalAdministrator,
        Role::GlobalReader,
        Role::ReportsReader,
        Role::UserAdministrator,
        Role::BranchDesk,
    ];

    /// The id that the role has in every tenant.
    pub(super) fn template(self) -> Uuid {
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
            Role::UserAdministrator => uuid!("fe930be7-5e62-47db-91af-98c3a49a38b1"),
            Role::BranchDesk => uuid!("b3f1c6d8-47a9-4e52-8d0b-6c91e5fa2704"),
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
            Role::UserAdministrator => "User Administrator",
            Role::BranchDesk => "Branch desk",
        }
    }

    /// Only built-in roles have an object in the directory (Graph: directoryRole), so that somebody can
    /// be a member of it.
    pub(super) fn is_built_in(self) -> bool {
        self != Role::BranchDesk
    }

    /// Whether its holders are out of an Authentication Administrator's reach.
    pub(super) fn is_protected(self) -> bool {
        !matches!(self, Role::AuthenticationAdministrator | Role::ReportsReader)
    }

    /// Graph: includedUserRoles, privilegedAdmin.
    pub(super) fn is_privileged(self) -> bool {
        matches!(self, Role::AuthenticationAdministrator | Role::GlobalAdministrator)
    }

    /// Graph: unifiedRoleDefinition. A built-in role's id is that of its template.
    pub(super) fn to_definition(self) -> Value {
        json!({
            "id": self.template(),
            "templateId": self.template(),
            "displayName": self.display_name(),
            "description": null,
            "isBuiltIn": self.is_built_in(),
            "isEnabled": true,
            "resourceScopes": ["/"],
            // What a role may do in this world stands in `rights`.
            "rolePermissions": [],
            "version": "1",
        })
    }

    pub(super) fn to_json(self) -> Value {
        let template = self.template();
        json!({
            "@odata.type": "#microsoft.graph.directoryRole",
            // The role's object in this tenant; not the template's id.
            "id": Uuid::from_u128(template.as_u128() ^ u128::from(u64::MAX)),
            "deletedDateTime": null,
            "description": null,
            "displayName": self.display_name(),
            "roleTemplateId": template,
        })
    }
}
