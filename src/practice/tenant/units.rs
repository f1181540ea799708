//! The administrative units of the practice tenant (Graph: administrativeUnit). A role can hold for the
//! members of one unit alone.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::{Uuid, uuid};

use super::role::Role;

/// The only one.
pub(super) const WAREHOUSES: Uuid = uuid!("8c4e17b2-95d3-4f60-a1e8-3b7d52c09f46");

/// A role, and the unit for whose members it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct UnitRole {
    pub(super) role: Role,
    pub(super) unit: Uuid,
}

/// As Graph shows the unit in a list of memberships.
pub(super) fn to_json(unit: Uuid) -> Value {
    json!({
        "@odata.type": "#microsoft.graph.administrativeUnit",
        "id": unit,
        "deletedDateTime": null,
        "displayName": "Warehouses",
        "description": null,
    })
}
