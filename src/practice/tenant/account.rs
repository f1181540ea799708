//! One person's account (Graph: user): what it holds and how Graph shows it. It is
//! changed through `state` only.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::graph_error::GraphError;
use super::groups::EXCLUDED_GROUP;
use super::pass::Pass;
use super::passkey::{Challenge, Passkey};
use super::role::Role;
use crate::practice::fixed::TENANT_ID;

/// What Graph shows of a user when no `$select` asks for something else.
const DEFAULT_PROPERTIES: &[&str] = &[
    "businessPhones",
    "displayName",
    "givenName",
    "jobTitle",
    "mail",
    "mobilePhone",
    "officeLocation",
    "preferredLanguage",
    "surname",
    "userPrincipalName",
    "id",
];

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
    /// It comes from a directory of the company's own.
    #[serde(default)]
    pub(super) on_premises_synced: bool,
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
    /// Whether `user` is this account's object id or UPN.
    pub(super) fn is(&self, user: &str) -> bool {
        Uuid::parse_str(user) == Ok(self.id)
            || self.user_principal_name.to_lowercase() == user.to_lowercase()
    }

    /// The ids of the account's passkeys.
    pub(in crate::practice) fn credential_ids(&self) -> Vec<Vec<u8>> {
        let passkeys = self.passkeys.iter();
        passkeys.map(|it| it.credential_id().to_vec()).collect()
    }

    /// The value of a property that `$search` knows; `None` for any other.
    pub(super) fn searchable(&self, property: &str) -> Option<&str> {
        match property {
            "displayName" => Some(&self.display_name),
            "userPrincipalName" => Some(&self.user_principal_name),
            "givenName" => Some(&self.given_name),
            "surname" => Some(&self.surname),
            "mail" => Some(self.mail.as_deref().unwrap_or_default()),
            _ => None,
        }
    }

    /// Whether the policy bars the account from registering and from using a passkey.
    pub(in crate::practice) fn is_barred_from_passkeys(&self) -> bool {
        self.groups.contains(&EXCLUDED_GROUP)
    }

    fn to_json(&self) -> Map<String, Value> {
        let user = json!({
            "id": self.id,
            "displayName": self.display_name,
            "userPrincipalName": self.user_principal_name,
            "givenName": self.given_name,
            "surname": self.surname,
            "mail": self.mail,
            "jobTitle": self.job_title,
            "accountEnabled": self.account_enabled,
            "userType": self.user_type,
            "businessPhones": [],
            "mobilePhone": null,
            "officeLocation": null,
            "preferredLanguage": null,
            "onPremisesSyncEnabled": self.on_premises_synced.then_some(true),
        });
        match user {
            Value::Object(user) => user,
            _ => Map::new(),
        }
    }

    pub(super) fn select(&self, properties: Option<&str>) -> Result<Value, GraphError> {
        let mut all = self.to_json();
        let wanted: Vec<&str> = match properties {
            None => DEFAULT_PROPERTIES.to_vec(),
            Some(list) => list.split(',').map(str::trim).collect(),
        };
        let mut selected = Map::new();
        for name in wanted {
            let value = all.remove(name).ok_or_else(|| {
                GraphError::bad_directory_request(format!(
                    "Could not find a property named '{name}' on type 'microsoft.graph.user'."
                ))
            })?;
            selected.insert(name.to_owned(), value);
        }
        Ok(Value::Object(selected))
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
