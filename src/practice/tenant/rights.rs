//! Which calls are allowed: for each call its permissions, and the Entra roles that the caller needs.
//!
//! Our own table, from Graph's reference and its permission metadata; the desk has another. A route
//! without a row is refused for every caller.

use axum::http::Method;

use super::account::Account;
use super::graph_error::GraphError;
use super::groups::is_assignable_to_role;
use super::role::Role;
use super::state::Tenant;
use super::tokens::Bearer;

/// Of a basic profile, all that `User.ReadBasic.All` shows.
const BASIC: &[&str] = &["id", "displayName", "givenName", "surname", "userPrincipalName", "mail"];

/// Which roles a delegated call asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Roles {
    None,
    ReadPolicies,
    ReadMethods,
    /// Never one's own methods. Those of a person who holds a role need the stronger role.
    WriteMethods,
}

/// Alternatives, each of them permissions that are needed together.
type Permissions = &'static [&'static [&'static str]];

struct Row {
    method: Method,
    path: &'static str,
    permissions: Permissions,
    roles: Roles,
}

const fn row(method: Method, path: &'static str, permissions: Permissions, roles: Roles) -> Row {
    Row { method, path, permissions, roles }
}

const READ_PEOPLE: Permissions =
    &[&["User.Read.All"], &["User.ReadBasic.All"], &["Directory.Read.All"]];
const READ_ME: Permissions = &[&["User.Read"], &["User.Read.All"], &["Directory.Read.All"]];
const READ_MEMBERSHIPS: Permissions = &[
    &["User.ReadBasic.All", "GroupMember.Read.All"],
    &["User.Read.All", "GroupMember.Read.All"],
    &["User.ReadBasic.All", "Group.Read.All"],
    &["User.Read.All", "Group.Read.All"],
    &["Directory.Read.All"],
];
const READ_GROUPS: Permissions =
    &[&["GroupMember.Read.All"], &["Group.Read.All"], &["Directory.Read.All"]];
const READ_ROLES: Permissions = &[&["RoleManagement.Read.Directory"], &["Directory.Read.All"]];
const READ_METHODS: Permissions =
    &[&["UserAuthenticationMethod.Read.All"], &["UserAuthenticationMethod.ReadWrite.All"]];
const READ_PASSES: Permissions = &[
    &["UserAuthMethod-TAP.Read.All"],
    &["UserAuthMethod-TAP.ReadWrite.All"],
    &["UserAuthenticationMethod.Read.All"],
    &["UserAuthenticationMethod.ReadWrite.All"],
];
const WRITE_PASSES: Permissions =
    &[&["UserAuthMethod-TAP.ReadWrite.All"], &["UserAuthenticationMethod.ReadWrite.All"]];
const READ_PASSKEYS: Permissions = &[
    &["UserAuthMethod-Passkey.Read.All"],
    &["UserAuthMethod-Passkey.ReadWrite.All"],
    &["UserAuthenticationMethod.Read.All"],
    &["UserAuthenticationMethod.ReadWrite.All"],
];
const WRITE_PASSKEYS: Permissions =
    &[&["UserAuthMethod-Passkey.ReadWrite.All"], &["UserAuthenticationMethod.ReadWrite.All"]];
const READ_POLICY: Permissions = &[&["Policy.Read.AuthenticationMethod"], &["Policy.Read.All"]];
const REVOKE: Permissions = &[&["User.RevokeSessions.All"]];

const TABLE: &[Row] = &[
    row(Method::GET, "/me", READ_ME, Roles::None),
    row(Method::GET, "/me/transitiveMemberOf", READ_GROUPS, Roles::None),
    row(Method::GET, "/me/transitiveMemberOf/microsoft.graph.group", READ_GROUPS, Roles::None),
    row(
        Method::GET,
        "/me/transitiveMemberOf/microsoft.graph.directoryRole",
        READ_ROLES,
        Roles::None,
    ),
    row(Method::GET, "/groups/{id}", READ_GROUPS, Roles::None),
    row(Method::GET, "/users", READ_PEOPLE, Roles::None),
    row(Method::GET, "/users/{user}", READ_PEOPLE, Roles::None),
    row(Method::POST, "/users/{user}/checkMemberGroups", READ_MEMBERSHIPS, Roles::None),
    row(Method::GET, "/users/{user}/transitiveMemberOf", READ_MEMBERSHIPS, Roles::None),
    row(
        Method::GET,
        "/users/{user}/transitiveMemberOf/microsoft.graph.group",
        READ_MEMBERSHIPS,
        Roles::None,
    ),
    row(
        Method::GET,
        "/users/{user}/transitiveMemberOf/microsoft.graph.directoryRole",
        READ_ROLES,
        Roles::None,
    ),
    row(Method::POST, "/users/{user}/revokeSignInSessions", REVOKE, Roles::WriteMethods),
    row(Method::GET, "/users/{user}/authentication/methods", READ_METHODS, Roles::ReadMethods),
    row(
        Method::GET,
        "/users/{user}/authentication/temporaryAccessPassMethods",
        READ_PASSES,
        Roles::ReadMethods,
    ),
    row(
        Method::POST,
        "/users/{user}/authentication/temporaryAccessPassMethods",
        WRITE_PASSES,
        Roles::WriteMethods,
    ),
    row(
        Method::GET,
        "/users/{user}/authentication/temporaryAccessPassMethods/{id}",
        READ_PASSES,
        Roles::ReadMethods,
    ),
    row(
        Method::DELETE,
        "/users/{user}/authentication/temporaryAccessPassMethods/{id}",
        WRITE_PASSES,
        Roles::WriteMethods,
    ),
    row(
        Method::GET,
        "/users/{user}/authentication/fido2Methods",
        READ_PASSKEYS,
        Roles::ReadMethods,
    ),
    row(
        Method::POST,
        "/users/{user}/authentication/fido2Methods",
        WRITE_PASSKEYS,
        Roles::WriteMethods,
    ),
    row(
        Method::GET,
        "/users/{user}/authentication/fido2Methods/creationOptions",
        WRITE_PASSKEYS,
        Roles::ReadMethods,
    ),
    row(
        Method::GET,
        "/users/{user}/authentication/fido2Methods/{id}",
        READ_PASSKEYS,
        Roles::ReadMethods,
    ),
    row(
        Method::DELETE,
        "/users/{user}/authentication/fido2Methods/{id}",
        WRITE_PASSKEYS,
        Roles::WriteMethods,
    ),
    row(Method::GET, "/policies/authenticationMethodsPolicy", READ_POLICY, Roles::ReadPolicies),
    row(
        Method::GET,
        "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{id}",
        READ_POLICY,
        Roles::ReadPolicies,
    ),
    row(Method::GET, "/policies/authenticationStrengthPolicies", READ_POLICY, Roles::ReadPolicies),
];

/// Every call that somebody may make: its method, and its path below `/v1.0`.
pub(in crate::practice) fn calls() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.iter().map(|it| (it.method.as_str(), it.path))
}

/// One call, as the router has matched it below `/v1.0`.
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
        let Some(row) = TABLE.iter().find(|it| it.path == call.path && it.method == *call.method)
        else {
            // A known path with another method: the router says 405.
            let is_known = TABLE.iter().any(|it| it.path == call.path);
            return if is_known { Ok(()) } else { Err(GraphError::insufficient_privileges()) };
        };
        let holds = |name: &&str| bearer.scopes.iter().any(|it| it == name);
        let enough = |set: &&&[&str]| {
            let is_basic = **set == ["User.ReadBasic.All"];
            set.iter().all(holds) && (!is_basic || is_basic_profile(call.select))
        };
        if !row.permissions.iter().any(|set| enough(&set)) {
            return Err(GraphError::insufficient_privileges());
        }

        let Some(operator) = bearer.person else {
            // An application has no roles: its permissions hold for every account.
            return if call.path.starts_with("/me") {
                Err(GraphError::bad_directory_request(
                    "/me request is only valid with delegated authentication flow.",
                ))
            } else {
                Ok(())
            };
        };
        let operator = self.user(&operator.to_string())?;
        let target = call.user.and_then(|it| self.account(it));
        if may(&operator, row.roles, target.as_ref()) {
            Ok(())
        } else {
            Err(GraphError::access_denied())
        }
    }
}

fn may(operator: &Account, roles: Roles, target: Option<&Account>) -> bool {
    use Role::{
        AuthenticationAdministrator, AuthenticationPolicyAdministrator, GlobalAdministrator,
        GlobalReader, PrivilegedAuthenticationAdministrator,
    };
    let holds = |any: &[Role]| operator.roles.iter().any(|it| any.contains(it));
    match roles {
        Roles::None => true,
        Roles::ReadPolicies => {
            holds(&[GlobalReader, AuthenticationPolicyAdministrator, GlobalAdministrator])
        }
        Roles::ReadMethods => holds(&[
            GlobalReader,
            AuthenticationAdministrator,
            PrivilegedAuthenticationAdministrator,
            GlobalAdministrator,
        ]),
        Roles::WriteMethods => {
            let strong = holds(&[PrivilegedAuthenticationAdministrator, GlobalAdministrator]);
            match target {
                Some(target) if target.id == operator.id => false,
                Some(target) if is_protected(target) => strong,
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
