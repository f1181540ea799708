//! Which permissions and roles each call asks for; those on methods follow the rule in
//! `method_rights`.
//!
//! Sources: Graph's reference and its permission metadata of August 2026.

use axum::http::Method;

/// Which roles a delegated call asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Roles {
    None,
    ReadPolicies,
    WritePolicies,
    /// Conditional Access, role assignments, consent.
    ReadDirectory,
    /// Of those that exist here, the role that may change policies of access and applications.
    WriteAccess,
    ReadReports,
    ReadMethods,
    /// Somebody's sessions, in v1.0. An Authentication Administrator has beta's call for it.
    EndSessions,
    /// Never one's own methods. Those of a person who holds a role need the stronger role.
    WriteMethods,
}

/// Alternatives, each of them permissions that are needed together.
pub(super) type Permissions = &'static [&'static [&'static str]];

pub(super) struct Row {
    pub(super) method: Method,
    pub(super) path: &'static str,
    pub(super) permissions: Permissions,
    pub(super) roles: Roles,
}

const fn get(path: &'static str, permissions: Permissions, roles: Roles) -> Row {
    Row { method: Method::GET, path, permissions, roles }
}

const fn post(path: &'static str, permissions: Permissions, roles: Roles) -> Row {
    Row { method: Method::POST, path, permissions, roles }
}

const fn patch(path: &'static str, permissions: Permissions, roles: Roles) -> Row {
    Row { method: Method::PATCH, path, permissions, roles }
}

const fn delete(path: &'static str, permissions: Permissions, roles: Roles) -> Row {
    Row { method: Method::DELETE, path, permissions, roles }
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
const READ_POLICY: Permissions = &[
    &["Policy.Read.AuthenticationMethod"],
    &["Policy.ReadWrite.AuthenticationMethod"],
    &["Policy.Read.All"],
];
const WRITE_POLICY: Permissions = &[&["Policy.ReadWrite.AuthenticationMethod"]];
/// Of single configurations the metadata does not name the two others.
const READ_REQUIREMENTS: Permissions =
    &[&["Policy.Read.All"], &["Policy.ReadWrite.AuthenticationMethod"]];
const READ_STRENGTHS: Permissions = &[
    &["Policy.Read.AuthenticationMethod"],
    &["Policy.Read.All"],
    &["Policy.ReadWrite.AuthenticationMethod"],
    &["Policy.ReadWrite.ConditionalAccess"],
];
const WRITE_STRENGTHS: Permissions =
    &[&["Policy.ReadWrite.ConditionalAccess"], &["Policy.ReadWrite.AuthenticationMethod"]];
const READ_ACCESS: Permissions = &[&["Policy.Read.All"]];
const EVALUATE_ACCESS: Permissions = &[
    &["Policy.Read.ConditionalAccess"],
    &["Policy.Read.All"],
    &["Policy.ReadWrite.ConditionalAccess"],
];
const WRITE_ACCESS: Permissions = &[&["Policy.Read.All", "Policy.ReadWrite.ConditionalAccess"]];
const READ_DEFAULTS: Permissions = &[&["Policy.Read.All"], &["Policy.ReadWrite.SecurityDefaults"]];
const WRITE_DEFAULTS: Permissions = &[
    &["Policy.Read.All", "Policy.ReadWrite.SecurityDefaults"],
    &["Policy.Read.All", "Policy.ReadWrite.ConditionalAccess"],
];
const READ_ORGANIZATION: Permissions =
    &[&["User.Read"], &["User.Read.All"], &["Organization.Read.All"], &["Directory.Read.All"]];
const READ_DOMAINS: Permissions = &[&["Domain.Read.All"], &["Directory.Read.All"]];
const READ_LICENCES: Permissions =
    &[&["LicenseAssignment.Read.All"], &["Organization.Read.All"], &["Directory.Read.All"]];
const READ_LOGS: Permissions = &[&["AuditLog.Read.All"]];
const READ_AUDITS: Permissions = &[&["AuditLog.Read.All"], &["Directory.Read.All"]];
const REVOKE: Permissions = &[&["User.RevokeSessions.All"]];
/// From one's own mailbox. For a mailbox that others use too, delegated, there is `Mail.Send.Shared`.
const SEND_MAIL: Permissions = &[&["Mail.Send"]];
const SEND_MAIL_FOR: Permissions = &[&["Mail.Send"], &["Mail.Send.Shared"]];
/// No application may write a message; it may not in a chat that it has made either.
const OPEN_CHAT: Permissions = &[&["Chat.Create"], &["Chat.ReadWrite"]];
const SEND_MESSAGE: Permissions =
    &[&["ChatMessage.Send"], &["Chat.ReadWrite"], &["Group.ReadWrite.All"]];

const READ_APPLICATIONS: Permissions =
    &[&["Application.Read.All"], &["Application.ReadWrite.All"], &["Directory.Read.All"]];
const WRITE_APPLICATIONS: Permissions = &[&["Application.ReadWrite.All"]];
const WRITE_ASSIGNMENTS: Permissions = &[
    &["AppRoleAssignment.ReadWrite.All", "Application.Read.All"],
    &["AppRoleAssignment.ReadWrite.All", "Application.ReadWrite.All"],
];
const READ_GRANTS: Permissions =
    &[&["DelegatedPermissionGrant.ReadWrite.All"], &["Directory.Read.All"]];
const WRITE_GRANTS: Permissions = &[&["DelegatedPermissionGrant.ReadWrite.All"]];
const WRITE_GROUPS: Permissions = &[&["Group.ReadWrite.All"]];

/// The inventory of hardware OATH tokens.
const DEVICES: &str = "/directory/authenticationMethodDevices/hardwareOathDevices";
const DEVICE: &str = "/directory/authenticationMethodDevices/hardwareOathDevices/{id}";
const CONFIGURATIONS: &str =
    "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations";
const CONFIGURATION: &str =
    "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{id}";
const ASSIGNED_TO: &str = "/servicePrincipals/{id}/appRoleAssignedTo";
const ASSIGNMENTS: &str = "/servicePrincipals/{id}/appRoleAssignments";
const STRENGTH: &str = "/policies/authenticationStrengthPolicies/{id}";
const COMBINATIONS: &str =
    "/policies/authenticationStrengthPolicies/{id}/updateAllowedCombinations";
const DEFAULTS: &str = "/policies/identitySecurityDefaultsEnforcementPolicy";
const ACCESS: &str = "/identity/conditionalAccess/policies";
const ACCESS_POLICY: &str = "/identity/conditionalAccess/policies/{id}";
const DETAILS: &str = "/reports/authenticationMethods/userRegistrationDetails";
const DETAILS_OF_ONE: &str = "/reports/authenticationMethods/userRegistrationDetails/{id}";
const REQUIREMENTS: &str = "/users/{user}/authentication/requirements";
const MY_REQUIREMENTS: &str = "/me/authentication/requirements";

pub(super) const TABLE: &[Row] = &[
    get("/me", READ_ME, Roles::None),
    get("/me/memberOf", READ_GROUPS, Roles::None),
    get("/me/transitiveMemberOf", READ_GROUPS, Roles::None),
    get("/me/transitiveMemberOf/microsoft.graph.group", READ_GROUPS, Roles::None),
    get("/me/transitiveMemberOf/microsoft.graph.directoryRole", READ_ROLES, Roles::None),
    get("/groups", READ_GROUPS, Roles::None),
    post("/groups", WRITE_GROUPS, Roles::WriteAccess),
    get("/groups/{id}", READ_GROUPS, Roles::None),
    get("/groups/{id}/members", READ_GROUPS, Roles::None),
    get("/groups/{id}/transitiveMembers", READ_GROUPS, Roles::None),
    get("/users", READ_PEOPLE, Roles::None),
    get("/users/$count", READ_PEOPLE, Roles::None),
    get("/users/{user}", READ_PEOPLE, Roles::None),
    post("/users/{user}/checkMemberGroups", READ_MEMBERSHIPS, Roles::None),
    get("/users/{user}/memberOf", READ_MEMBERSHIPS, Roles::None),
    get("/users/{user}/transitiveMemberOf", READ_MEMBERSHIPS, Roles::None),
    get("/users/{user}/transitiveMemberOf/microsoft.graph.group", READ_MEMBERSHIPS, Roles::None),
    get("/users/{user}/transitiveMemberOf/microsoft.graph.directoryRole", READ_ROLES, Roles::None),
    post("/users/{user}/revokeSignInSessions", REVOKE, Roles::EndSessions),
    post("/users/{user}/invalidateAllRefreshTokens", REVOKE, Roles::WriteMethods),
    get("/users/{user}/manager", READ_PEOPLE, Roles::None),
    get("/me/manager", READ_PEOPLE, Roles::None),
    post("/users/{user}/sendMail", SEND_MAIL_FOR, Roles::None),
    post("/me/sendMail", SEND_MAIL, Roles::None),
    post("/chats", OPEN_CHAT, Roles::None),
    post("/chats/{id}/messages", SEND_MESSAGE, Roles::None),
    get(REQUIREMENTS, READ_REQUIREMENTS, Roles::ReadPolicies),
    patch(REQUIREMENTS, WRITE_POLICY, Roles::WritePolicies),
    get(MY_REQUIREMENTS, READ_REQUIREMENTS, Roles::None),
    patch(MY_REQUIREMENTS, WRITE_POLICY, Roles::WritePolicies),
    get("/policies/authenticationMethodsPolicy", READ_POLICY, Roles::ReadPolicies),
    patch("/policies/authenticationMethodsPolicy", WRITE_POLICY, Roles::WritePolicies),
    get(CONFIGURATIONS, READ_POLICY, Roles::ReadPolicies),
    get(CONFIGURATION, READ_POLICY, Roles::ReadPolicies),
    patch(CONFIGURATION, WRITE_POLICY, Roles::WritePolicies),
    delete(CONFIGURATION, WRITE_POLICY, Roles::WritePolicies),
    get("/policies/authenticationStrengthPolicies", READ_STRENGTHS, Roles::ReadPolicies),
    get(STRENGTH, READ_STRENGTHS, Roles::ReadPolicies),
    post("/policies/authenticationStrengthPolicies", WRITE_STRENGTHS, Roles::WriteAccess),
    delete(STRENGTH, WRITE_STRENGTHS, Roles::WriteAccess),
    post(COMBINATIONS, WRITE_STRENGTHS, Roles::WriteAccess),
    get(DEFAULTS, READ_DEFAULTS, Roles::ReadDirectory),
    patch(DEFAULTS, WRITE_DEFAULTS, Roles::WriteAccess),
    get("/policies/authorizationPolicy", READ_ACCESS, Roles::ReadDirectory),
    get(ACCESS, READ_ACCESS, Roles::ReadDirectory),
    post("/identity/conditionalAccess/evaluate", EVALUATE_ACCESS, Roles::ReadDirectory),
    post(ACCESS, WRITE_ACCESS, Roles::WriteAccess),
    get(ACCESS_POLICY, READ_ACCESS, Roles::ReadDirectory),
    patch(ACCESS_POLICY, WRITE_ACCESS, Roles::WriteAccess),
    delete(ACCESS_POLICY, WRITE_ACCESS, Roles::WriteAccess),
    get("/organization", READ_ORGANIZATION, Roles::None),
    get("/organization/{id}", READ_ORGANIZATION, Roles::None),
    get("/domains", READ_DOMAINS, Roles::None),
    get("/domains/{id}", READ_DOMAINS, Roles::None),
    get("/subscribedSkus", READ_LICENCES, Roles::None),
    get("/subscribedSkus/{id}", READ_LICENCES, Roles::None),
    get("/roleManagement/directory/roleAssignments", READ_ROLES, Roles::ReadDirectory),
    get("/roleManagement/directory/roleAssignments/{id}", READ_ROLES, Roles::ReadDirectory),
    get("/roleManagement/directory/roleDefinitions", READ_ROLES, Roles::ReadDirectory),
    get("/roleManagement/directory/roleDefinitions/{id}", READ_ROLES, Roles::ReadDirectory),
    get("/directoryRoles", READ_ROLES, Roles::None),
    get("/directoryRoles/{id}", READ_ROLES, Roles::None),
    get("/directoryRoles/{id}/members", READ_ROLES, Roles::None),
    get(DETAILS, READ_LOGS, Roles::ReadReports),
    get(DETAILS_OF_ONE, READ_LOGS, Roles::ReadReports),
    get("/reports/authenticationMethods/{summary}", READ_LOGS, Roles::ReadReports),
    get("/auditLogs/directoryAudits", READ_AUDITS, Roles::ReadReports),
    get("/auditLogs/directoryAudits/{id}", READ_AUDITS, Roles::ReadReports),
    get("/auditLogs/signIns", READ_LOGS, Roles::ReadReports),
    get("/auditLogs/signIns/{id}", READ_LOGS, Roles::ReadReports),
    get("/applications", READ_APPLICATIONS, Roles::None),
    post("/applications", WRITE_APPLICATIONS, Roles::WriteAccess),
    patch("/applications/{id}", WRITE_APPLICATIONS, Roles::WriteAccess),
    get("/servicePrincipals", READ_APPLICATIONS, Roles::None),
    post("/servicePrincipals", WRITE_APPLICATIONS, Roles::WriteAccess),
    patch("/servicePrincipals/{id}", WRITE_APPLICATIONS, Roles::WriteAccess),
    get(ASSIGNED_TO, READ_APPLICATIONS, Roles::None),
    post(ASSIGNED_TO, WRITE_ASSIGNMENTS, Roles::WriteAccess),
    get(ASSIGNMENTS, READ_APPLICATIONS, Roles::None),
    post(ASSIGNMENTS, WRITE_ASSIGNMENTS, Roles::WriteAccess),
    get("/oauth2PermissionGrants", READ_GRANTS, Roles::ReadDirectory),
    post("/oauth2PermissionGrants", WRITE_GRANTS, Roles::WriteAccess),
    patch("/oauth2PermissionGrants/{id}", WRITE_GRANTS, Roles::WriteAccess),
    get(DEVICES, WRITE_POLICY, Roles::WritePolicies),
    post(DEVICES, WRITE_POLICY, Roles::WritePolicies),
    patch(DEVICES, WRITE_POLICY, Roles::WritePolicies),
    get(DEVICE, WRITE_POLICY, Roles::WritePolicies),
    patch(DEVICE, WRITE_POLICY, Roles::WritePolicies),
    delete(DEVICE, WRITE_POLICY, Roles::WritePolicies),
];
