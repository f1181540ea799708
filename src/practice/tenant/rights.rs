//! Which calls are allowed: for each call its permissions, and the Entra roles that the caller needs.
//!
//! Our own table, from Graph's reference and its permission metadata; the desk has another. A route
//! without a row is refused for every caller.

use axum::http::Method;

use super::account::Account;
use super::graph_error::GraphError;
use super::groups::is_assignable_to_role;
use super::method_rights::{self, MethodRight, Only};
use super::rights_table::{Permissions, Roles, TABLE};
use super::role::Role;
use super::state::Tenant;
use super::tokens::Bearer;

/// Of a basic profile, all that `User.ReadBasic.All` shows.
const BASIC: &[&str] = &["id", "displayName", "givenName", "surname", "userPrincipalName", "mail"];

/// Every call that somebody may make: its method, and its path below the version.
pub(in crate::practice) fn calls() -> impl Iterator<Item = (Method, String)> {
    let others = TABLE.iter().map(|it| (it.method.clone(), it.path.to_owned()));
    others.chain(method_rights::calls())
}

/// One call, as the router has matched it below its version.
pub(super) struct Call<'a> {
    pub(super) method: &'a Method,
    pub(super) path: &'a str,
    /// `{user}`, as the request names it.
    pub(super) user: Option<&'a str>,
    /// `$select`, if there is one.
    pub(super) select: Option<&'a str>,
}

impl Tenant {
    /// Whether this bearer may make this call.
    pub(super) fn permit(&self, bearer: &Bearer, call: &Call<'_>) -> Result<(), GraphError> {
        if let Some(right) = MethodRight::of(call.method, call.path) {
            return self.permit_on_methods(bearer, call, &right);
        }
        let Some(row) = TABLE.iter().find(|it| it.path == call.path && it.method == *call.method)
        else {
            // A known path with another method: the router says 405.
            let is_known = TABLE.iter().any(|it| it.path == call.path);
            return if is_known { Ok(()) } else { Err(GraphError::insufficient_privileges()) };
        };
        if !holds_any(bearer, row.permissions, call.select) {
            return Err(GraphError::insufficient_privileges());
        }
        self.permit_by_role(bearer, call, row.roles)
    }

    /// Whether this bearer may give a token to this person: besides the inventory's own permission,
    /// the broad one and the role for this person.
    pub(super) fn may_assign_tokens(&self, bearer: &Bearer, user: &str) -> Result<(), GraphError> {
        let broad = "UserAuthenticationMethod.ReadWrite.All";
        if !bearer.scopes.iter().any(|it| it == broad) {
            return Err(GraphError::insufficient_privileges());
        }
        self.permit_person(bearer, Roles::WriteMethods, Some(user))
    }

    /// A call on somebody's methods, or on one's own.
    fn permit_on_methods(
        &self,
        bearer: &Bearer,
        call: &Call<'_>,
        right: &MethodRight,
    ) -> Result<(), GraphError> {
        let is_me = call.path.starts_with("/me/");
        let person = call.user.and_then(|it| self.account(it)).map(|it| it.id);
        let is_own = bearer.person.is_some() && (is_me || person == bearer.person);
        if !bearer.scopes.iter().any(|it| right.is_given_by(it, is_own)) {
            return Err(GraphError::insufficient_privileges());
        }
        match right.only {
            Some(Only::ForOthers) if is_me => Err(GraphError::access_denied()),
            _ if is_me && bearer.person.is_some() => Ok(()),
            _ if is_own && right.is_plain_read() => Ok(()),
            _ => self.permit_by_role(bearer, call, right.roles),
        }
    }

    fn permit_by_role(
        &self,
        bearer: &Bearer,
        call: &Call<'_>,
        roles: Roles,
    ) -> Result<(), GraphError> {
        if bearer.person.is_none() && call.path.starts_with("/me") {
            return Err(GraphError::bad_directory_request(
                "/me request is only valid with delegated authentication flow.",
            ));
        }
        self.permit_person(bearer, roles, call.user)
    }

    fn permit_person(
        &self,
        bearer: &Bearer,
        roles: Roles,
        user: Option<&str>,
    ) -> Result<(), GraphError> {
        let Some(operator) = bearer.person else {
            // An application has no roles: its permissions hold for every account.
            return Ok(());
        };
        let operator = self.user(&operator.to_string())?;
        let target = user.and_then(|it| self.account(it));
        if may(&operator, roles, target.as_ref()) {
            Ok(())
        } else {
            Err(GraphError::access_denied())
        }
    }
}

fn holds_any(bearer: &Bearer, permissions: Permissions, select: Option<&str>) -> bool {
    let holds = |name: &&str| bearer.scopes.iter().any(|it| it == name);
    permissions.iter().any(|set| {
        let is_basic = **set == ["User.ReadBasic.All"];
        set.iter().all(holds) && (!is_basic || is_basic_profile(select))
    })
}

fn may(operator: &Account, roles: Roles, target: Option<&Account>) -> bool {
    use Role::{
        AuthenticationAdministrator, AuthenticationPolicyAdministrator, GlobalAdministrator,
        GlobalReader, PrivilegedAuthenticationAdministrator, ReportsReader, UserAdministrator,
    };
    let holds = |any: &[Role]| operator.roles.iter().any(|it| any.contains(it));
    match roles {
        Roles::None => true,
        Roles::ReadPolicies => {
            holds(&[GlobalReader, AuthenticationPolicyAdministrator, GlobalAdministrator])
        }
        Roles::WritePolicies => holds(&[AuthenticationPolicyAdministrator, GlobalAdministrator]),
        Roles::ReadDirectory => holds(&[GlobalReader, GlobalAdministrator]),
        Roles::WriteAccess => holds(&[GlobalAdministrator]),
        Roles::ReadReports => holds(&[ReportsReader, GlobalReader, GlobalAdministrator]),
        Roles::ReadMethods => holds(&[
            GlobalReader,
            AuthenticationAdministrator,
            PrivilegedAuthenticationAdministrator,
            GlobalAdministrator,
        ]),
        Roles::EndSessions => holds(&[UserAdministrator, GlobalAdministrator]),
        Roles::WriteMethods => {
            let strong = holds(&[PrivilegedAuthenticationAdministrator, GlobalAdministrator]);
            let within = |it: &Account| {
                operator.unit_roles.iter().any(|held| {
                    held.role == AuthenticationAdministrator && it.units.contains(&held.unit)
                })
            };
            match target {
                Some(target) if target.id == operator.id => false,
                Some(target) if is_protected(target) => strong,
                Some(target) if within(target) => true,
                _ => strong || holds(&[AuthenticationAdministrator]),
            }
        }
    }
}

/// Whether an Authentication Administrator may not change this person's methods (Entra: who can
/// reset passwords).
fn is_protected(account: &Account) -> bool {
    account.roles.iter().any(|it| it.is_protected())
        || account.groups.iter().any(|it| is_assignable_to_role(*it))
}

fn is_basic_profile(select: Option<&str>) -> bool {
    select.is_none_or(|list| list.split(',').all(|it| BASIC.contains(&it.trim())))
}
