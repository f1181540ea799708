//! Entra's roles and role-assignable groups: those that protect a person's methods from an
//! Authentication Administrator, and the operator's own role. Graph lists only roles that are active
//! now, by an assignment, through a group or by Privileged Identity Management. How far a custom role
//! or one of an administrative unit reaches is not known here: it is told, and Entra decides.

mod assignments;
mod of_many;
#[cfg(test)]
mod tests;

use serde::Deserialize;
use uuid::{Uuid, uuid};

use super::graph::Pages;
use super::people::path_of;
use super::{Tenant, needs};
use crate::ceremony::nouns::{
    Operator, OperatorRole, Person, Protection, RequestIds, RolesSeen, TenantTrouble, clean,
};

/// A role or a group of which somebody is a member (Graph: directoryRole, group). Without the
/// permission to read it, Graph sends only its type and id.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Membership {
    #[serde(rename = "@odata.type")]
    kind: Option<String>,
    id: Option<String>,
    display_name: Option<String>,
    /// Of a role: the same in every tenant.
    role_template_id: Option<String>,
    /// Of a group.
    is_assignable_to_role: Option<bool>,
}

/// In a list of roles and groups, a type answers with those that it has.
const MEMBERS: &str = "$select=id,displayName,roleTemplateId,isAssignableToRole&$top=999";
const ROLE: &str = "#microsoft.graph.directoryRole";
const GROUP: &str = "#microsoft.graph.group";
const UNIT: &str = "#microsoft.graph.administrativeUnit";

const AUTHENTICATION_ADMINISTRATOR: Uuid = uuid!("c4e39bd9-1100-46d3-8c65-fb160da0071f");
const PRIVILEGED_AUTHENTICATION_ADMINISTRATOR: Uuid = uuid!("7be44c8a-adaf-4e2a-84d6-ab2649e08a13");
const GLOBAL_ADMINISTRATOR: Uuid = uuid!("62e90394-69f5-4237-9190-012177145e10");

/// The roles whose holders an Authentication Administrator may change (Entra: who can perform
/// sensitive actions). The table ends with "all other built-in and custom roles", so every other
/// built-in role protects.
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
    /// The strongest role of the operator that counts here, whoever it is about.
    ///
    /// # Errors
    /// As every call.
    pub async fn operator_role(&self, operator: &Operator) -> Result<OperatorRole, TenantTrouble> {
        self.role_over(operator, OperatorRole::AuthenticationAdministrator, &[]).await
    }

    /// The roles and groups that protect the person, and the operator's role.
    pub(super) async fn protection(
        &self,
        person: &Person,
        operator: &Operator,
    ) -> Result<Protection, TenantTrouble> {
        let mut held = Held::default();
        // A person can be in thousands of groups, and few of them protect.
        let mut memberships = self.roles_and_groups(&person.id);
        while let Some(page) = memberships.next().await? {
            held.add(page)?;
        }
        let Held { protection: mut found, units } = held;
        match self.assigned_to(std::slice::from_ref(&person.id)).await? {
            None => found.roles_seen = RolesSeen::OnlyOfTheTenant,
            Some(assigned) => {
                for it in assigned {
                    it.add_to(&mut found);
                }
            }
        }
        found.operator = self.role_over(operator, wanted_over(&found), &units).await?;
        Ok(found)
    }

    /// The operator's role over somebody who is in these administrative units. Where none for the
    /// whole tenant is as strong as is wanted, the assignments are read as well.
    async fn role_over(
        &self,
        operator: &Operator,
        wanted: OperatorRole,
        units: &[String],
    ) -> Result<OperatorRole, TenantTrouble> {
        let held = match self.roles(&operator.id).await {
            Ok(roles) => strongest(&roles),
            // An application has no roles of a person.
            Err(TenantTrouble::NotFound { .. }) => return Ok(OperatorRole::NotAsked),
            Err(it) => return Err(it),
        };
        if held >= wanted {
            return Ok(held);
        }
        let mut principals = vec![operator.id.clone()];
        let memberships = self.roles_and_groups(&operator.id).whole().await?;
        let groups = memberships.into_iter().filter(|it| it.is_assignable_to_role == Some(true));
        principals.extend(groups.filter_map(|it| it.id));
        let assigned = self.assigned_to(&principals).await?.unwrap_or_default();
        let assigned = assigned.iter().map(|it| it.rank(units));
        Ok(assigned.fold(held, OperatorRole::max))
    }

    /// Only the roles. The cast is an advanced query: Graph may refuse it, and answers it from an
    /// index that can lag. Then the whole list is read, which says the same at more length.
    async fn roles(&self, user: &str) -> Result<Vec<Membership>, TenantTrouble> {
        let query = format!(
            "{}/transitiveMemberOf/microsoft.graph.directoryRole\
             ?$select=id,displayName,roleTemplateId&$count=true",
            path_of(user)
        );
        let cast = self.graph.pages(needs::READ_ROLES, &query).advanced().whole().await;
        let roles: Vec<Membership> = match cast {
            Ok(roles) if !roles.is_empty() => roles,
            Ok(_) | Err(TenantTrouble::Refused { status: 400, .. }) => {
                let mut all = self.roles_and_groups(user).whole().await?;
                all.retain(|it| it.kind.as_deref() == Some(ROLE));
                all
            }
            Err(it) => return Err(it),
        };
        roles.iter().try_for_each(Membership::must_be_readable)?;
        Ok(roles)
    }

    /// The roles and groups of somebody, also through another group. Without a cast this is no
    /// advanced query, so it does not lag.
    fn roles_and_groups(&self, user: &str) -> Pages<'_, Membership> {
        let query = format!("{}/transitiveMemberOf?{MEMBERS}", path_of(user));
        self.graph.pages(needs::READ_GROUPS, &query)
    }
}

/// What the roles and groups of a person say, page by page.
#[derive(Default)]
struct Held {
    protection: Protection,
    /// The administrative units in which the person is.
    units: Vec<String>,
}

impl Held {
    fn add(&mut self, page: Vec<Membership>) -> Result<(), TenantTrouble> {
        for it in page {
            match it.protects() {
                Protects::No if it.kind.as_deref() == Some(UNIT) => self.units.extend(it.id),
                Protects::No => {}
                Protects::Yes => {
                    it.must_be_readable()?;
                    self.protection.protected_by.push(it.name());
                }
                Protects::Perhaps => {
                    it.must_be_readable()?;
                    self.protection.perhaps_by.push(it.name());
                }
            }
        }
        Ok(())
    }
}

/// The least role that may touch this person's methods.
fn wanted_over(found: &Protection) -> OperatorRole {
    if found.protected_by.is_empty() {
        OperatorRole::AuthenticationAdministrator
    } else {
        OperatorRole::PrivilegedAuthenticationAdministrator
    }
}

impl Membership {
    fn template(&self) -> Option<Uuid> {
        self.role_template_id.as_ref()?.parse().ok()
    }

    /// Whether it protects its members from an Authentication Administrator.
    fn protects(&self) -> Protects {
        match self.kind.as_deref() {
            Some(GROUP) if self.is_assignable_to_role == Some(true) => Protects::Yes,
            Some(ROLE) | None => match self.template() {
                Some(it) if NOT_PROTECTED.contains(&it) => Protects::No,
                Some(_) => Protects::Yes,
                None => Protects::Perhaps,
            },
            // Such as an administrative unit.
            Some(_) => Protects::No,
        }
    }

    fn name(&self) -> String {
        clean(self.display_name.as_ref().or(self.id.as_ref()).map_or("", String::as_str))
    }

    fn must_be_readable(&self) -> Result<(), TenantTrouble> {
        if self.display_name.is_some() || self.role_template_id.is_some() {
            return Ok(());
        }
        Err(TenantTrouble::NotPermitted {
            code: "roleTemplateId".to_owned(),
            scope: Some(needs::READ_ROLES.scope.to_owned()),
            role: needs::READ_ROLES.role.map(str::to_owned),
            ids: RequestIds::default(),
        })
    }
}

/// Whether a role or group keeps an Authentication Administrator out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Protects {
    No,
    Yes,
    /// It is a role, and nobody here knows which.
    Perhaps,
}

fn strongest(roles: &[Membership]) -> OperatorRole {
    let rank = |role: &Membership| rank(role.template());
    roles.iter().map(rank).max().unwrap_or(OperatorRole::None)
}

fn rank(template: Option<Uuid>) -> OperatorRole {
    match template {
        Some(PRIVILEGED_AUTHENTICATION_ADMINISTRATOR | GLOBAL_ADMINISTRATOR) => {
            OperatorRole::PrivilegedAuthenticationAdministrator
        }
        Some(AUTHENTICATION_ADMINISTRATOR) => OperatorRole::AuthenticationAdministrator,
        _ => OperatorRole::None,
    }
}
