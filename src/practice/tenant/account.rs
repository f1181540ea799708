//! One person's account (Graph: user): what it holds and how Graph shows it. It is
//! changed through `state` only.

use std::borrow::Cow;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::groups;
use super::method::SecurityInfo;
use super::odata::Entity;
use super::pass::Pass;
use super::passkey::{Challenge, Passkey};
use super::role::Role;
use super::units::UnitRole;
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
    /// Further addresses, which the person or an administrator entered.
    #[serde(default)]
    pub(super) other_mails: Vec<String>,
    #[serde(default)]
    pub(super) manager: Option<Uuid>,
    /// BCP 47.
    #[serde(default)]
    pub(super) preferred_language: Option<String>,
    pub(super) job_title: Option<String>,
    #[serde(default)]
    pub(super) department: Option<String>,
    pub(in crate::practice) account_enabled: bool,
    /// It comes from a directory of the company's own.
    #[serde(default)]
    pub(super) on_premises_synced: bool,
    pub(super) user_type: UserType,
    pub(super) groups: Vec<Uuid>,
    #[serde(default)]
    pub(super) roles: Vec<Role>,
    /// The administrative units that the person is in.
    #[serde(default)]
    pub(super) units: Vec<Uuid>,
    #[serde(default)]
    pub(super) unit_roles: Vec<UnitRole>,
    /// Sessions that began earlier are over.
    #[serde(default)]
    pub(in crate::practice) sessions_valid_from: Option<Timestamp>,
    pub(super) pass: Option<Pass>,
    pub(super) challenges: Vec<Challenge>,
    pub(super) passkeys: Vec<Passkey>,
    #[serde(default)]
    pub(super) security: SecurityInfo,
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

    /// Graph: signInUserType, as the logs and reports have it.
    pub(super) fn sign_in_user_type(&self) -> &'static str {
        match self.user_type {
            UserType::Member => "member",
            UserType::Guest => "guest",
        }
    }

    /// The groups and roles as `$expand` shows them.
    fn memberships(&self) -> Value {
        let groups = self.groups.iter().filter_map(|id| {
            let name = groups::display_name(*id)?;
            Some(json!({ "@odata.type": "#microsoft.graph.group", "id": id, "displayName": name }))
        });
        let roles = self.roles.iter().filter(|it| it.is_built_in());
        groups.chain(roles.map(|it| it.to_json())).collect()
    }

    /// Graph: objectIdentity. A guest's account is in another tenant.
    fn identities(&self) -> Value {
        let upn = &self.user_principal_name;
        let issuer = upn.rsplit('@').next().unwrap_or_default();
        let own = json!({
            "signInType": "userPrincipalName", "issuer": issuer, "issuerAssignedId": upn,
        });
        match self.user_type {
            UserType::Member => json!([own]),
            UserType::Guest => json!([
                {"signInType": "federated", "issuer": "ExternalAzureAD", "issuerAssignedId": null},
                own,
            ]),
        }
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
impl Entity for Account {
    fn property(&self, name: &str) -> Value {
        match name {
            "id" => json!(self.id),
            "displayName" => json!(self.display_name),
            "userPrincipalName" => json!(self.user_principal_name),
            "givenName" => json!(self.given_name),
            "surname" => json!(self.surname),
            "mail" => json!(self.mail),
            "otherMails" => json!(self.other_mails),
            "preferredLanguage" => json!(self.preferred_language),
            "jobTitle" => json!(self.job_title),
            "department" => json!(self.department),
            "accountEnabled" => json!(self.account_enabled),
            "userType" => json!(self.user_type),
            "creationType" => json!((self.user_type == UserType::Guest).then_some("Invitation")),
            "identities" => self.identities(),
            "onPremisesSyncEnabled" => json!(self.on_premises_synced.then_some(true)),
            "signInSessionsValidFromDateTime" => json!(self.sessions_valid_from),
            "memberOf" | "transitiveMemberOf" => self.memberships(),
            _ => Value::Null,
        }
    }
}

impl Entity for &Account {
    fn property(&self, name: &str) -> Value {
        (*self).property(name)
    }
}

impl Entity for Cow<'_, Account> {
    fn property(&self, name: &str) -> Value {
        self.as_ref().property(name)
    }
}

/// A person in a list of directory objects.
pub(super) struct Member<'a>(pub(super) Cow<'a, Account>);

impl Entity for Member<'_> {
    fn property(&self, name: &str) -> Value {
        self.0.as_ref().property(name)
    }

    fn annotations(&self) -> Map<String, Value> {
        let mut annotations = Map::new();
        annotations.insert("@odata.type".to_owned(), json!("#microsoft.graph.user"));
        annotations
    }
}
