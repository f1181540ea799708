//! One person's account (Graph: user): what it holds and how Graph shows it. It is
//! changed through `state` only.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::groups::{self, EXCLUDED_GROUP};
use super::odata::Entity;
use super::pass::Pass;
use super::passkey::{Challenge, Passkey};
use super::role::Role;
use crate::practice::fixed::TENANT_ID;

/// One person of the tenant.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(in crate::practice) struct Account {
    pub(in crate::practice) id: Uuid,
    pub(in crate::practice) display_name: String,
    pub(in crate::practice) user_principal_name: String,
    pub(super) given_name: String,
    pub(super) surname: String,
    pub(super) mail: Option<String>,
    pub(super) job_title: Option<String>,
    pub(in crate::practice) account_enabled: bool,
    pub(super) user_type: UserType,
    pub(super) groups: Vec<Uuid>,
    #[serde(default)]
    pub(super) roles: Vec<Role>,
    /// Sessions that began earlier are over.
    #[serde(default)]
    pub(in crate::practice) sessions_valid_from: Option<Timestamp>,
    pub(super) pass: Option<Pass>,
    pub(super) challenges: Vec<Challenge>,
    pub(super) passkeys: Vec<Passkey>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum UserType {
    Member,
    Guest,
}

impl Account {
    /// The ids of the account's passkeys.
    pub(in crate::practice) fn credential_ids(&self) -> Vec<Vec<u8>> {
        let passkeys = self.passkeys.iter();
        passkeys.map(|it| it.credential_id().to_vec()).collect()
    }

    /// Whether the policy bars the account from registering and from using a passkey.
    pub(in crate::practice) fn is_barred_from_passkeys(&self) -> bool {
        self.groups.contains(&EXCLUDED_GROUP)
    }

    /// The groups and roles as `$expand` shows them.
    fn memberships(&self) -> Value {
        let groups = self.groups.iter().filter_map(|id| {
            let name = groups::display_name(*id)?;
            Some(json!({ "@odata.type": "#microsoft.graph.group", "id": id, "displayName": name }))
        });
        groups.chain(self.roles.iter().map(|it| it.to_json())).collect()
    }

    /// The WebAuthn user handle, 51 bytes: `OF:`, the tenant's GUID, and something opaque that is
    /// always the same for this person.
    pub(super) fn user_handle(&self) -> Vec<u8> {
        let mut handle = b"OF:".to_vec();
        handle.extend(TENANT_ID.to_bytes_le());
        handle.extend(Sha256::digest(self.id.to_bytes_le()));
        handle
    }
}

/// Graph: user. What practice does not know of a person is null.
impl Entity for &Account {
    fn property(&self, name: &str) -> Value {
        match name {
            "id" => json!(self.id),
            "displayName" => json!(self.display_name),
            "userPrincipalName" => json!(self.user_principal_name),
            "givenName" => json!(self.given_name),
            "surname" => json!(self.surname),
            "mail" => json!(self.mail),
            "jobTitle" => json!(self.job_title),
            "accountEnabled" => json!(self.account_enabled),
            "userType" => json!(self.user_type),
            "signInSessionsValidFromDateTime" => json!(self.sessions_valid_from),
            "memberOf" | "transitiveMemberOf" => self.memberships(),
            _ => Value::Null,
        }
    }
}
