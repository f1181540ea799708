//! The least permission of each call and, where Entra checks one, the operator's role. A refused
//! call names them, so an administrator knows what to grant.
//! Never refuses a call itself: Entra does.

use crate::ceremony::nouns::{roles, scopes};

/// The least permission and role for a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needs {
    /// A delegated scope; the application permission has the same name.
    pub scope: &'static str,
    /// An Entra role, where the scope alone is not enough.
    pub role: Option<&'static str>,
}

const AUTHENTICATION_ADMINISTRATOR: Option<&str> = Some(roles::AUTHENTICATION_ADMINISTRATOR);
const GLOBAL_READER: Option<&str> = Some("Global Reader");
const DIRECTORY_READERS: Option<&str> = Some("Directory Readers");

/// Graph: List users, Get user. `accountEnabled` and `userType` are not in the basic profile.
pub const READ_PEOPLE: Needs = Needs { scope: scopes::PEOPLE.scope, role: None };
/// Graph: checkMemberGroups, transitiveMemberOf.
pub const READ_GROUPS: Needs = Needs { scope: scopes::GROUPS.scope, role: None };
/// Graph: transitiveMemberOf, directoryRole.
pub const READ_ROLES: Needs = Needs { scope: scopes::ROLES.scope, role: None };
/// Graph: List unifiedRoleAssignments.
pub const READ_ASSIGNMENTS: Needs = Needs { scope: scopes::ROLES.scope, role: DIRECTORY_READERS };
/// Graph: Get authenticationMethodsPolicy, List authenticationStrengthPolicies.
pub const READ_POLICY: Needs = Needs { scope: scopes::POLICY.scope, role: GLOBAL_READER };
/// Graph: the policies that a plan changes, and authentication/requirements of a person.
pub const READ_DOCUMENTS: Needs = Needs { scope: "Policy.Read.All", role: GLOBAL_READER };
/// Graph: Get authentication states.
pub const READ_ALL_POLICIES: Needs =
    Needs { scope: scopes::ALL_POLICIES.scope, role: GLOBAL_READER };
/// Graph: conditionalAccessRoot, evaluate.
pub const EVALUATE_ACCESS: Needs =
    Needs { scope: scopes::CONDITIONAL_ACCESS.scope, role: GLOBAL_READER };
/// Graph: List signIns, List directoryAudits.
pub const READ_LOGS: Needs = Needs { scope: scopes::LOGS.scope, role: Some("Reports Reader") };
/// Graph: List authentication methods of every kind.
pub const READ_METHODS: Needs = Needs { scope: scopes::METHODS.scope, role: GLOBAL_READER };
/// Graph: temporaryAccessPassAuthenticationMethod.
pub const PASSES: Needs = Needs { scope: scopes::PASSES.scope, role: AUTHENTICATION_ADMINISTRATOR };
/// Graph: fido2AuthenticationMethod.
pub const PASSKEYS: Needs =
    Needs { scope: scopes::PASSKEYS.scope, role: AUTHENTICATION_ADMINISTRATOR };
/// Graph: user revokeSignInSessions. An Authentication Administrator has the right to beta's
/// invalidateAllRefreshTokens instead.
pub const END_SESSIONS: Needs =
    Needs { scope: scopes::SESSIONS.scope, role: Some("User Administrator") };
/// Graph: user sendMail, from one's own mailbox.
pub const SEND_MAIL: Needs = Needs { scope: scopes::MAIL.scope, role: None };
/// Graph: Create chat, delegated.
pub const OPEN_CHAT: Needs = Needs { scope: scopes::CHAT.scope, role: None };
/// Graph: Send message in a chat. No application may.
pub const SEND_MESSAGE: Needs = Needs { scope: scopes::CHAT_MESSAGE.scope, role: None };
/// The same as `SEND_MAIL` from a mailbox that others use too; Exchange must let the operator send as it.
pub const SEND_SHARED_MAIL: Needs = Needs { scope: scopes::SHARED_MAIL.scope, role: None };
/// Graph, beta: hardwareOathTokenAuthenticationMethodDevice.
pub const TOKENS: Needs = Needs {
    scope: "Policy.ReadWrite.AuthenticationMethod",
    role: Some("Authentication Policy Administrator"),
};
/// Graph, beta: hardwareOathAuthenticationMethod.
pub const GIVE_TOKENS: Needs =
    Needs { scope: scopes::TOKENS.scope, role: AUTHENTICATION_ADMINISTRATOR };
/// The same, for tokens that are assigned where they are made: the narrow scope does not reach those.
pub const TOKENS_OF_PEOPLE: Needs =
    Needs { scope: "UserAuthenticationMethod.ReadWrite.All", role: AUTHENTICATION_ADMINISTRATOR };
