//! The groups of the practice tenant.

use uuid::{Uuid, uuid};

/// The group whose members may not use passkeys at all.
pub(super) const EXCLUDED_GROUP: Uuid = uuid!("6f1c2a90-3b57-4c1e-8f7d-0a94c5d2e617");

/// The group whose members only the strongest administrators may touch.
pub(super) const ROLE_GROUP: Uuid = uuid!("2d84b6f3-0c1a-4e77-93b5-6a0e5f7c8d29");

pub(super) fn is_assignable_to_role(group: Uuid) -> bool {
    group == ROLE_GROUP
}
