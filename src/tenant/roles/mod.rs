//! Entra's roles and role-assignable groups: those that protect a person's methods from an
//! Authentication Administrator, and the operator's own role. Graph lists only roles that are active
//! now. An unknown role protects.

#[cfg(test)]
mod tests;

use serde::Deserialize;
use uuid::{Uuid, uuid};

use super::people::path_of;
use super::{Tenant, needs};
use crate::ceremony::nouns::{
    Operator, OperatorRole, Person, Protection, RequestIds, SecondOperator, TenantTrouble, clean,
};

/// Graph: directoryRole. Without the permission to read roles, Graph sends only the id.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DirectoryRole {
    id: String,
    display_name: Option<String>,
    /// The same in every tenant.
    role_template_id: Option<Uuid>,
}

/// Graph: group.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Group {
    id: String,
    display_name: Option<String>,
    is_assignable_to_role: Option<bool>,
}

const AUTHENTICATION_ADMINISTRATOR: Uuid = uuid!("c4e39bd9-1100-46d3-8c65-fb160da0071f");
const PRIVILEGED_AUTHENTICATION_ADMINISTRATOR: Uuid = uuid!("7be44c8a-adaf-4e2a-84d6-ab2649e08a13");
const GLOBAL_ADMINISTRATOR: Uuid = uuid!("62e90394-69f5-4237-9190-012177145e10");

/// The roles whose holders an Authentication Administrator may change (Entra: who can perform
/// sensitive actions). Every other role protects, also one that is newer than this list.
const NOT_PROTECTED: [Uuid; 8] = [
    AUTHENTICATION_ADMINISTRATOR,
    // Directory Readers
    uuid!("88d8e3e3-8f55-4a1e-953a-9b9898b8876b"),
    // Guest Inviter
    uuid!("95e79109-95c0-4d8e-aee3-d01accf2d47b"),
    // Message Center Reader
    uuid!("790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b"),
    // Password Administrator
    uuid!("966707d0-3269-4727-9be2-8c3a10f19b9d"),
    // Reports Reader
    uuid!("4a5d8f65-41da-4de4-8968-e035b65339cf"),
    // Usage Summary Reports Reader
    uuid!("75934031-6c7e-415a-99d7-48dbd49e875e"),
    // User Experience Success Manager
    uuid!("27460883-1df1-4691-b032-3b79643e5e63"),
];

impl Tenant {
    /// The strongest role of the operator that counts here.
    ///
    /// # Errors
    /// As every call.
    pub async fn operator_role(&self, operator: &Operator) -> Result<OperatorRole, TenantTrouble> {
        match self.roles(&operator.id).await {
            Ok(roles) => Ok(strongest(&roles)),
            // An application has no roles of a person.
            Err(TenantTrouble::NotFound { .. }) => Ok(OperatorRole::NotAsked),
            Err(it) => Err(it),
        }
    }

    /// The roles and groups that protect the person, and the operator's role.
    pub(super) async fn protection(
        &self,
        person: &Person,
        operator: &Operator,
    ) -> Result<Protection, TenantTrouble> {
        let mut protected_by: Vec<String> =
            self.roles(&person.id).await?.iter().filter_map(DirectoryRole::protects).collect();
        let query = format!(
            "{}/transitiveMemberOf/microsoft.graph.group\
             ?$select=id,displayName,isAssignableToRole&$top=999&$count=true",
            path_of(&person.id)
        );
        // A person can be in thousands of groups, and few of them protect.
        let mut groups = self.graph.pages::<Group>(needs::READ_GROUPS, &query).advanced();
        while let Some(page) = groups.next().await? {
            protected_by.extend(page.iter().filter_map(Group::protects));
        }
        Ok(Protection {
            protected_by,
            operator: self.operator_role(operator).await?,
            second: SecondOperator::NotWanted,
        })
    }

    async fn roles(&self, user: &str) -> Result<Vec<DirectoryRole>, TenantTrouble> {
        let query = format!(
            "{}/transitiveMemberOf/microsoft.graph.directoryRole\
             ?$select=id,displayName,roleTemplateId&$count=true",
            path_of(user)
        );
        let listed = self.graph.pages::<DirectoryRole>(needs::READ_ROLES, &query).advanced();
        let roles = listed.whole().await?;
        // Without the permission to read roles, Graph sends only the ids.
        if roles.iter().any(|it| it.role_template_id.is_none()) {
            return Err(TenantTrouble::NotPermitted {
                code: "roleTemplateId".to_owned(),
                scope: Some(needs::READ_ROLES.scope.to_owned()),
                role: needs::READ_ROLES.role.map(str::to_owned),
                ids: RequestIds::default(),
            });
        }
        Ok(roles)
    }
}

impl DirectoryRole {
    /// Its name, if it protects its members from an Authentication Administrator.
    fn protects(&self) -> Option<String> {
        let harmless = self.role_template_id.is_some_and(|it| NOT_PROTECTED.contains(&it));
        (!harmless).then(|| clean(self.display_name.as_ref().unwrap_or(&self.id)))
    }
}

impl Group {
    /// Its name, if it protects its members from an Authentication Administrator.
    fn protects(&self) -> Option<String> {
        let protects = self.is_assignable_to_role == Some(true);
        protects.then(|| clean(self.display_name.as_ref().unwrap_or(&self.id)))
    }
}

fn strongest(roles: &[DirectoryRole]) -> OperatorRole {
    let rank = |role: &DirectoryRole| match role.role_template_id {
        Some(PRIVILEGED_AUTHENTICATION_ADMINISTRATOR | GLOBAL_ADMINISTRATOR) => {
            OperatorRole::PrivilegedAuthenticationAdministrator
        }
        Some(AUTHENTICATION_ADMINISTRATOR) => OperatorRole::AuthenticationAdministrator,
        _ => OperatorRole::None,
    };
    roles.iter().map(rank).max().unwrap_or(OperatorRole::None)
}
