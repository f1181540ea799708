//! Entra's roles, as far as they decide who may touch whose methods: what protects a person, and
//! what an operator holds. A role that is not known protects.

use uuid::{Uuid, uuid};

use super::wire::{DirectoryRole, Group};
use crate::ceremony::nouns::OperatorRole;

const AUTHENTICATION_ADMINISTRATOR: Uuid = uuid!("c4e39bd9-1100-46d3-8c65-fb160da0071f");
const PRIVILEGED_AUTHENTICATION_ADMINISTRATOR: Uuid = uuid!("7be44c8a-adaf-4e2a-84d6-ab2649e08a13");
const GLOBAL_ADMINISTRATOR: Uuid = uuid!("62e90394-69f5-4237-9190-012177145e10");

/// Whose holders an Authentication Administrator may touch (Entra: who can perform sensitive
/// actions). Every other role protects, one that came after this list too.
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

/// What keeps an Authentication Administrator from this person's methods, by name.
pub fn protected_by(roles: &[DirectoryRole], groups: &[Group]) -> Vec<String> {
    let roles = roles
        .iter()
        .filter(|it| !it.role_template_id.is_some_and(|id| NOT_PROTECTED.contains(&id)))
        .map(|it| (&it.display_name, &it.id));
    let groups = groups
        .iter()
        .filter(|it| it.is_assignable_to_role == Some(true))
        .map(|it| (&it.display_name, &it.id));
    roles.chain(groups).map(|(name, id)| name.as_ref().unwrap_or(id).clone()).collect()
}

/// The strongest of the operator's roles that counts here.
pub fn strongest(roles: &[DirectoryRole]) -> OperatorRole {
    let rank = |role: &DirectoryRole| match role.role_template_id {
        Some(PRIVILEGED_AUTHENTICATION_ADMINISTRATOR | GLOBAL_ADMINISTRATOR) => {
            OperatorRole::PrivilegedAuthenticationAdministrator
        }
        Some(AUTHENTICATION_ADMINISTRATOR) => OperatorRole::AuthenticationAdministrator,
        _ => OperatorRole::None,
    };
    roles.iter().map(rank).max().unwrap_or(OperatorRole::None)
}
