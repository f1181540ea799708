//! Graph's permissions that the practice tenant knows, and those to which it has consented.

use super::method_rights::is_method_permission;

/// What an administrator has consented to for the desk, delegated and to the application alike:
/// the least that opens each call.
pub(in crate::practice) const CONSENTED: &[&str] = &[
    "AuditLog.Read.All",
    "Chat.Create",
    "ChatMessage.Send",
    "GroupMember.Read.All",
    "Mail.Send",
    "Mail.Send.Shared",
    "Policy.Read.AuthenticationMethod",
    "Policy.Read.ConditionalAccess",
    "RoleManagement.Read.Directory",
    "User.Read",
    "User.Read.All",
    "User.ReadBasic.All",
    "User.RevokeSessions.All",
    "UserAuthMethod-HardwareOATH.ReadWrite.All",
    "UserAuthMethod-Passkey.Read.All",
    "UserAuthMethod-Passkey.ReadWrite.All",
    "UserAuthMethod-TAP.Read.All",
    "UserAuthMethod-TAP.ReadWrite.All",
    "UserAuthenticationMethod.Read.All",
];

/// As `CONSENTED`, for the administrators' application.
pub(in crate::practice) const CONSENTED_FOR_ADMINISTRATORS: &[&str] = &[
    "AuditLog.Read.All",
    "Policy.Read.All",
    "Policy.ReadWrite.AuthenticationMethod",
    "Policy.ReadWrite.ConditionalAccess",
    "Policy.ReadWrite.SecurityDefaults",
    "User.Read",
    "User.Read.All",
    "UserAuthenticationMethod.ReadWrite.All",
];

/// What Graph knows as well; no administrator has consented to it.
const BROADER: &[&str] = &[
    "AppRoleAssignment.ReadWrite.All",
    "Application.Read.All",
    "Application.ReadWrite.All",
    "Chat.ReadWrite",
    "DelegatedPermissionGrant.ReadWrite.All",
    "Directory.Read.All",
    "Domain.Read.All",
    "Group.Read.All",
    "Group.ReadWrite.All",
    "LicenseAssignment.Read.All",
    "Organization.Read.All",
    "Policy.Read.All",
    "Policy.ReadWrite.AuthenticationMethod",
    "Policy.ReadWrite.ConditionalAccess",
    "Policy.ReadWrite.SecurityDefaults",
];

/// Whether Graph has a scope of this name.
pub(in crate::practice) fn is_scope(name: &str) -> bool {
    CONSENTED.contains(&name) || BROADER.contains(&name) || is_method_permission(name)
}
