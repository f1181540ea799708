//! What people may do without a role (Graph: authorizationPolicy), read over Graph.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use serde_json::{Value, json};

use super::graph_error::GraphError;
use super::odata::{Asked, Version};
use super::plain::plain;
use super::state::Tenant;

/// `GET /policies/authorizationPolicy`. Beta has it as a list with one item.
pub(super) async fn read(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let policy = json!({
        "id": "authorizationPolicy",
        "displayName": "Authorization Policy",
        "description": "Used to manage authorization related settings across the company.",
        "allowInvitesFrom": "everyone",
        "allowedToSignUpEmailBasedSubscriptions": true,
        "allowedToUseSSPR": tenant.resources.policies.read().admins_reset_passwords,
        "allowEmailVerifiedUsersToJoinOrganization": false,
        "allowUserConsentForRiskyApps": null,
        "blockMsolPowerShell": false,
        "guestUserRoleId": "10dae51f-b6af-4016-8d66-8c2a99b929b3",
        "defaultUserRolePermissions": {
            "allowedToCreateApps": true,
            "allowedToCreateSecurityGroups": true,
            "allowedToReadBitlockerKeysForOwnedDevice": true,
            "allowedToReadOtherUsers": true,
            "permissionGrantPoliciesAssigned": [],
        },
    });
    match asked.version {
        Version::V1 => plain(&asked, "policies/authorizationPolicy/$entity", policy),
        Version::Beta => {
            plain(&asked, "policies/authorizationPolicy", json!({ "value": [policy] }))
        }
    }
}
