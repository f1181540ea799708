//! The groups of the practice tenant.

use serde_json::{Value, json};
use uuid::{Uuid, uuid};

/// The group whose members may not use passkeys at all.
pub(super) const EXCLUDED_GROUP: Uuid = uuid!("6f1c2a90-3b57-4c1e-8f7d-0a94c5d2e617");

/// The group whose members only the strongest administrators may touch.
pub(super) const ROLE_GROUP: Uuid = uuid!("2d84b6f3-0c1a-4e77-93b5-6a0e5f7c8d29");

/// How many groups the first of the crowd is in.
const CROWD_GROUPS: u128 = 500;
const FIRST_OF_THE_CROWD: u128 = 0x9f0c_d000_0000_4000_8000_0000_0000_0000;

/// The groups that only fill pages.
pub(super) fn of_the_crowd() -> impl Iterator<Item = Uuid> {
    (0..CROWD_GROUPS).map(|it| Uuid::from_u128(FIRST_OF_THE_CROWD + it))
}

/// What a group is called; `None` where there is none with this id.
pub(super) fn display_name(group: Uuid) -> Option<String> {
    let number = group.as_u128().checked_sub(FIRST_OF_THE_CROWD);
    match group {
        EXCLUDED_GROUP => Some("No passkeys yet".to_owned()),
        ROLE_GROUP => Some("Platform team".to_owned()),
        _ => number.filter(|it| *it < CROWD_GROUPS).map(|it| format!("Distribution {it:03}")),
    }
}

/// Those that are not of the crowd.
pub(super) const OWN: [Uuid; 2] = [EXCLUDED_GROUP, ROLE_GROUP];

/// As Graph shows the group; `None` for an unknown one.
pub(super) fn to_json(id: Uuid) -> Option<Value> {
    let name = display_name(id)?;
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
