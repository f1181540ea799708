//! The groups of the practice tenant.

use serde_json::{Value, json};
use uuid::{Uuid, uuid};

/// The group whose members may not use passkeys at all.
pub(super) const EXCLUDED_GROUP: Uuid = uuid!("6f1c2a90-3b57-4c1e-8f7d-0a94c5d2e617");

/// The group whose members only the strongest administrators may touch.
pub(super) const ROLE_GROUP: Uuid = uuid!("2d84b6f3-0c1a-4e77-93b5-6a0e5f7c8d29");

/// All of them.
pub(super) const ALL: [Uuid; 2] = [EXCLUDED_GROUP, ROLE_GROUP];

/// As Graph shows the group; `None` for an unknown one.
pub(super) fn to_json(id: Uuid) -> Option<Value> {
    let name = match id {
        EXCLUDED_GROUP => "No passkeys yet",
        ROLE_GROUP => "Platform team",
        _ => return None,
    };
    Some(json!({
        "@odata.type": "#microsoft.graph.group",
        "id": id,
        "displayName": name,
        "isAssignableToRole": is_assignable_to_role(id).then_some(true),
        "mailEnabled": false,
        "securityEnabled": true,
    }))
}

pub(super) fn is_assignable_to_role(group: Uuid) -> bool {
    group == ROLE_GROUP
}
