//! The hardware OATH tokens of the tenant: which one is meant, who has it, who may have one more.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::account::{Account, UserType};
use super::graph_error::GraphError;
use super::oath::{Assignee, Device, Status};

/// Tokens and authenticator apps of one person, at most.
const MOST_PER_PERSON: usize = 5;

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Inventory {
    pub(super) devices: Vec<Device>,
}

/// Which token a call names.
pub(super) enum Which<'a> {
    Id(&'a str),
    SerialNumber(&'a str),
}

impl Which<'_> {
    fn is(&self, device: &Device) -> bool {
        match self {
            Which::Id(id) => Uuid::parse_str(id) == Ok(device.id),
            Which::SerialNumber(number) => device.serial_number == *number,
        }
    }

    fn not_found(&self) -> GraphError {
        let (Which::Id(name) | Which::SerialNumber(name)) = self;
        GraphError::not_found(name)
    }
}

impl Inventory {
    /// What Graph's inventory lists.
    pub(super) fn listed(&self) -> impl Iterator<Item = &Device> {
        self.devices.iter().filter(|it| !it.is_legacy)
    }

    /// The token of the inventory, or Graph's 404.
    pub(super) fn device_mut(&mut self, which: &Which<'_>) -> Result<&mut Device, GraphError> {
        let mut listed = self.devices.iter_mut().filter(|it| !it.is_legacy);
        listed.find(|it| which.is(it)).ok_or_else(|| which.not_found())
    }

    /// Gives a free token to a person.
    ///
    /// # Errors
    /// 404 for an unknown token; 400 for a guest, a token that is not free, or one too many.
    pub(super) fn assign(
        &mut self,
        which: &Which<'_>,
        account: &Account,
    ) -> Result<&Device, GraphError> {
        if account.user_type == UserType::Guest {
            return Err(GraphError::bad_request(
                "Hardware OATH tokens cannot be assigned to guest users.",
            ));
        }
        let apps = account.security.methods.iter().filter(|it| it.what.is_oath()).count();
        let tokens = self.devices.iter().filter(|it| it.is_of(account.id)).count();
        if apps + tokens >= MOST_PER_PERSON {
            return Err(GraphError::bad_request(
                "The user has the maximum number of OATH tokens and authenticator apps.",
            ));
        }
        let device = self.device_mut(which)?;
        if device.status != Status::Available {
            return Err(GraphError::bad_request("The hardware OATH token is already assigned."));
        }
        device.assign(Assignee { id: account.id, display_name: account.display_name.clone() });
        Ok(device)
    }

    /// The token, if this person has it, or Graph's 404.
    pub(super) fn device_of(
        &mut self,
        person: Uuid,
        which: &Which<'_>,
    ) -> Result<&mut Device, GraphError> {
        let mut theirs = self.devices.iter_mut().filter(|it| it.is_of(person));
        theirs.find(|it| which.is(it)).ok_or_else(|| which.not_found())
    }

    /// Takes a token from this person. One of an upload in the old way is gone then: an assumption.
    pub(super) fn take_from(&mut self, person: Uuid, which: &Which<'_>) -> Result<(), GraphError> {
        let device = self.device_of(person, which)?;
        device.release();
        let id = device.id;
        self.devices.retain(|it| it.id != id || !it.is_legacy);
        Ok(())
    }

    /// The person's tokens as methods.
    pub(super) fn methods_of(&self, person: Uuid) -> impl Iterator<Item = Value> {
        self.devices.iter().filter(move |it| it.is_of(person)).map(Device::to_method)
    }
}
