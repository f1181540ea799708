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

impl Inventory {
    /// The token, or Graph's 404.
    pub(super) fn device_mut(&mut self, which: &Which<'_>) -> Result<&mut Device, GraphError> {
        let is = |device: &Device| match which {
            Which::Id(id) => Uuid::parse_str(id) == Ok(device.id),
            Which::SerialNumber(number) => device.serial_number == *number,
        };
        let (Which::Id(name) | Which::SerialNumber(name)) = which;
        self.devices.iter_mut().find(|it| is(it)).ok_or_else(|| GraphError::not_found(name))
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
        let device = self.device_mut(which)?;
        if device.is_of(person) {
            Ok(device)
        } else {
            Err(GraphError::not_found(&device.id.to_string()))
        }
    }

    /// The person's tokens as methods.
    pub(super) fn methods_of(&self, person: Uuid) -> impl Iterator<Item = Value> {
        self.devices.iter().filter(move |it| it.is_of(person)).map(Device::to_method)
    }
}
