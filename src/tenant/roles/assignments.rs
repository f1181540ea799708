//! Role assignments (Graph: unifiedRoleAssignment): custom roles, and roles that hold only within an
//! administrative unit or for one application. Memberships do not show them.
//! To read them takes a role of its own, so that it can fail, and a session goes on without.

use serde::Deserialize;
use uuid::Uuid;

use super::{NOT_PROTECTED, rank};
use crate::ceremony::nouns::{OperatorRole, Protection, TenantTrouble, clean};
use crate::tenant::graph::encoded;
use crate::tenant::{Tenant, needs};

/// One role of somebody, where it holds.
#[derive(Clone, Debug)]
pub(super) struct Assigned {
    /// The object id of the one who holds it.
    pub(super) principal: Option<String>,
    name: String,
    /// The template of a built-in role; `None` of a custom one.
    built_in: Option<Uuid>,
    scope: Scope,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Scope {
    Tenant,
    /// By its object id.
    Unit(String),
    /// Such as one application.
    Other,
}

/// Graph: unifiedRoleAssignment.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Assignment {
    principal_id: Option<String>,
    role_definition_id: Option<String>,
    directory_scope_id: Option<String>,
    app_scope_id: Option<String>,
    role_definition: Option<Definition>,
}

/// Graph: unifiedRoleDefinition.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Definition {
    display_name: Option<String>,
    is_built_in: Option<bool>,
    template_id: Option<String>,
}

impl Tenant {
    /// The roles that are assigned to any of these people and groups; `None` where the operator may
    /// not read them, or the cloud does not answer.
    pub(super) async fn assigned_to(
        &self,
        principals: &[String],
    ) -> Result<Option<Vec<Assigned>>, TenantTrouble> {
        /// Graph: `$filter`, values of `in`.
        const AT_ONCE: usize = 15;
        let mut all = Vec::new();
        for some in principals.chunks(AT_ONCE) {
            let filter = match some {
                [one] => format!("principalId eq '{one}'"),
                many => format!("principalId in ('{}')", many.join("','")),
            };
            let query = format!(
                "roleManagement/directory/roleAssignments?$filter={}&$expand=roleDefinition",
                encoded(&filter)
            );
            let read = self.graph.pages::<Assignment>(needs::READ_ASSIGNMENTS, &query);
            match read.whole().await {
                Ok(some) => all.extend(some.into_iter().map(Assignment::into_assigned)),
                Err(
                    it @ (TenantTrouble::NotPermitted { .. }
                    | TenantTrouble::NotFound { .. }
                    | TenantTrouble::Refused { .. }
                    | TenantTrouble::Garbage { .. }),
                ) => {
                    tracing::warn!(trouble = %it, "the role assignments are not known");
                    return Ok(None);
                }
                Err(it) => return Err(it),
            }
        }
        Ok(Some(all))
    }
}

impl Assignment {
    fn into_assigned(self) -> Assigned {
        let definition = self.role_definition.as_ref();
        let id = self.role_definition_id.as_deref();
        let is_built_in = definition.is_some_and(|it| it.is_built_in == Some(true));
        let template = definition.and_then(|it| it.template_id.as_deref()).or(id);
        let name = definition.and_then(|it| it.display_name.as_deref()).or(id);
        let scope = match self.directory_scope_id.as_deref() {
            Some("/") if self.app_scope_id.is_none() => Scope::Tenant,
            Some(it) => it
                .strip_prefix("/administrativeUnits/")
                .map_or(Scope::Other, |unit| Scope::Unit(unit.to_owned())),
            None => Scope::Other,
        };
        Assigned {
            principal: self.principal_id,
            name: clean(name.unwrap_or_default()),
            built_in: template.filter(|_| is_built_in).and_then(|it| it.parse().ok()),
            scope,
        }
    }
}

impl Assigned {
    /// What it says of the person who holds it. A built-in role of the whole tenant is among the
    /// memberships as well.
    pub(super) fn add_to(self, protection: &mut Protection) {
        let names = match (self.built_in, self.scope) {
            (Some(it), Scope::Tenant) if NOT_PROTECTED.contains(&it) => return,
            (Some(_), Scope::Tenant) => &mut protection.protected_by,
            _ => &mut protection.perhaps_by,
        };
        if !names.contains(&self.name) {
            names.push(self.name);
        }
    }

    /// What it is worth to the operator who holds it, over somebody in these administrative units.
    pub(super) fn rank(&self, units: &[String]) -> OperatorRole {
        let Some(template) = self.built_in else { return OperatorRole::Unknown };
        let held = rank(Some(template));
        match &self.scope {
            _ if held == OperatorRole::None => held,
            Scope::Tenant => held,
            Scope::Unit(it) if units.iter().any(|unit| unit.eq_ignore_ascii_case(it)) => held,
            Scope::Unit(_) | Scope::Other => OperatorRole::Unknown,
        }
    }
}
