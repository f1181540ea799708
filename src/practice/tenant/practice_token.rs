//! Hardware OATH tokens as people hold them: each shows codes by a clock of its own, which can be wrong. And
//! how they come into the tenant: as stock, or by an upload in the old way.

use jiff::Timestamp;
use rand_core::{OsRng, RngCore as _};
use uuid::Uuid;

use super::account::Account;
use super::oath::{Assignee, Device, Status};
use super::state::Tenant;
use super::totp::{Hash, Seed};
use crate::practice::folder::FolderError;

/// A token that somebody has in their hand. It knows its seed and shows only codes.
#[derive(Clone, Debug)]
pub struct PracticeToken {
    device: Device,
    /// So many time steps its clock is ahead; behind where negative.
    drift_steps: i64,
}

const MANUFACTURER: &str = "Keydesk Practice";
const MODEL: &str = "PT-30";
/// The serial number of the first token in stock.
const FIRST_SERIAL: usize = 10_001_001;

impl PracticeToken {
    pub fn serial(&self) -> &str {
        &self.device.serial_number
    }

    /// How long it shows one code.
    pub fn interval_seconds(&self) -> u32 {
        self.device.interval_seconds
    }

    /// The six digits that it shows at this time (RFC 6238).
    pub fn code(&self, at: Timestamp) -> String {
        let step = at.as_second() / i64::from(self.device.interval_seconds) + self.drift_steps;
        self.device.seed.code(self.device.hash, u64::try_from(step).unwrap_or_default())
    }

    /// The same token with a clock that is so many time steps ahead, or behind where negative.
    #[must_use]
    pub fn drifted(self, steps: i64) -> Self {
        Self { drift_steps: steps, ..self }
    }

    /// The file that the maker sends with these tokens: CSV with their seeds.
    pub fn makers_file(tokens: &[Self]) -> String {
        let line = |Self { device, .. }: &Self| {
            let seed = String::from(device.seed.clone());
            let Device { serial_number, interval_seconds, manufacturer, model, .. } = device;
            format!(",{serial_number},{seed},{interval_seconds},{manufacturer},{model}\n")
        };
        let header = "upn,serial number,secret key,time interval,manufacturer,model\n".to_owned();
        std::iter::once(header).chain(tokens.iter().map(line)).collect()
    }
}

impl Tenant {
    /// So many tokens that nobody has, or that somebody has and were not activated; those that are missing
    /// are made.
    pub(in crate::practice) fn tokens_at_the_bench(
        &self,
        many: usize,
    ) -> Result<Vec<PracticeToken>, FolderError> {
        self.those(many, |it| it.status != Status::Activated)
    }

    /// So many tokens that nobody has; those that are missing are made.
    pub(in crate::practice) fn tokens_in_stock(
        &self,
        many: usize,
    ) -> Result<Vec<PracticeToken>, FolderError> {
        self.those(many, |it| it.status == Status::Available)
    }

    fn those(
        &self,
        many: usize,
        count: impl Fn(&Device) -> bool,
    ) -> Result<Vec<PracticeToken>, FolderError> {
        self.resources.inventory.change(|inventory| {
            let is_free = |it: &&Device| count(it) && it.model == MODEL;
            let mut free: Vec<Device> = inventory.listed().filter(is_free).cloned().collect();
            let made = inventory.devices.iter().filter(|it| it.model == MODEL).count();
            for serial in (FIRST_SERIAL + made..).take(many.saturating_sub(free.len())) {
                let device = new(&serial.to_string());
                inventory.devices.push(device.clone());
                free.push(device);
            }
            free.truncate(many);
            Ok(free.into_iter().map(held).collect())
        })
    }

    /// The token of the inventory with this serial number.
    pub(in crate::practice) fn token_called(&self, serial: &str) -> Option<PracticeToken> {
        let inventory = self.resources.inventory.read();
        inventory.listed().find(|it| it.serial_number == serial).cloned().map(held)
    }

    /// A token comes to this person by an upload in the old way, and is active at once.
    pub(in crate::practice) fn upload_in_the_old_way(
        &self,
        account: &Account,
        serial: &str,
    ) -> Result<PracticeToken, FolderError> {
        let mut device = new(serial);
        device.is_legacy = true;
        device.assign(Assignee { id: account.id, display_name: account.display_name.clone() });
        device.status = Status::Activated;
        let token = held(device.clone());
        self.resources.inventory.change(|inventory| {
            inventory.devices.push(device);
            Ok(token)
        })
    }
}

fn held(device: Device) -> PracticeToken {
    PracticeToken { device, drift_steps: 0 }
}

fn new(serial: &str) -> Device {
    let mut seed = [0; 32];
    OsRng.fill_bytes(&mut seed);
    Device {
        id: Uuid::new_v4(),
        display_name: None,
        serial_number: serial.to_owned(),
        manufacturer: MANUFACTURER.to_owned(),
        model: MODEL.to_owned(),
        seed: Seed::of_random(seed),
        interval_seconds: 30,
        hash: Hash::HmacSha1,
        status: Status::Available,
        assigned_to: None,
        assigned: None,
        is_legacy: false,
    }
}
