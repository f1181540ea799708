//! A hardware OATH token: what the tenant keeps of it, and when its code is right (Graph, beta:
//! hardwareOathTokenAuthenticationMethodDevice, hardwareOathAuthenticationMethod).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::passkey::seconds;
use super::totp::{Hash, Seed};

/// One token of the inventory.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Device {
    pub(super) id: Uuid,
    pub(super) display_name: Option<String>,
    pub(super) serial_number: String,
    pub(super) manufacturer: String,
    pub(super) model: String,
    pub(super) seed: Seed,
    pub(super) interval_seconds: u32,
    pub(super) hash: Hash,
    pub(super) status: Status,
    pub(super) assigned_to: Option<Assignee>,
    pub(super) assigned: Option<Timestamp>,
    /// Uploaded in the portal in the old way: its person has it, and the inventory does not list it.
    #[serde(default)]
    pub(super) is_legacy: bool,
}

/// Who has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Assignee {
    pub(super) id: Uuid,
    pub(super) display_name: String,
}

/// Graph: hardwareOathTokenStatus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Status {
    Available,
    Assigned,
    Activated,
    FailedActivation,
}

impl Device {
    /// The token as the inventory shows it: never with its seed.
    pub(super) fn to_json(&self) -> Value {
        json!({
            "id": self.id,
            "displayName": self.display_name,
            "serialNumber": self.serial_number,
            "manufacturer": self.manufacturer,
            "model": self.model,
            "secretKey": null,
            "timeIntervalInSeconds": self.interval_seconds,
            "status": self.status,
            "hashFunction": self.hash,
            "lastUsedDateTime": null,
            "assignedTo": self.assigned_to,
        })
    }

    /// The token as a method of its person.
    pub(super) fn to_method(&self) -> Value {
        json!({
            "id": self.id,
            "createdDateTime": self.assigned.map(seconds),
            "device": self.to_json(),
        })
    }

    /// Whether the token shows this code now. One step earlier and one later count as well: a person
    /// types, and a clock drifts.
    pub(super) fn shows(&self, code: &str, now: Timestamp) -> bool {
        let interval = u64::from(self.interval_seconds.max(1));
        let step = u64::try_from(now.as_second()).unwrap_or_default() / interval;
        let steps = step.saturating_sub(1)..=step + 1;
        steps.into_iter().any(|it| self.seed.code(self.hash, it) == code)
    }

    /// Gives the token to a person, not yet active.
    pub(super) fn assign(&mut self, person: Assignee) {
        self.status = Status::Assigned;
        self.assigned_to = Some(person);
        self.assigned = Some(Timestamp::now());
    }

    pub(super) fn is_of(&self, person: Uuid) -> bool {
        self.assigned_to.as_ref().is_some_and(|it| it.id == person)
    }

    /// Takes it back to the inventory.
    pub(super) fn release(&mut self) {
        self.status = Status::Available;
        self.assigned_to = None;
        self.assigned = None;
    }
}
