//! What the tenant keeps beside its people: policies, tokens, logs, each in a file of its own; and how
//! far behind its logs and reports are.

use std::path::Path;
use std::sync::{Mutex, MutexGuard};

use jiff::{SignedDuration, Timestamp};

use super::chat::Chat;
use super::inventory::Inventory;
use super::kept::Kept;
use super::log::Log;
use super::outbox::Outbox;
use super::policies::Policies;
use super::prepared_tenants::{self, PreparedTenant};
use super::registered::Registered;
use crate::practice::folder::FolderError;

/// How old the registration report gets before the next one is made.
const REPORT_EVERY: SignedDuration = SignedDuration::from_hours(6);

pub(super) struct Resources {
    pub(super) policies: Kept<Policies>,
    pub(super) inventory: Kept<Inventory>,
    pub(super) log: Kept<Log>,
    pub(super) registered: Kept<Registered>,
    pub(super) outbox: Kept<Outbox>,
    pub(super) chats: Kept<Vec<Chat>>,
    /// When a report was made, and up to when the logs are complete although no time has passed.
    caught_up: Mutex<CaughtUp>,
}

#[derive(Clone, Copy)]
struct CaughtUp {
    report: Timestamp,
    logs: Timestamp,
}

impl Resources {
    pub(super) fn open(
        folder: &Path,
        prepared: Option<PreparedTenant>,
    ) -> Result<Resources, FolderError> {
        let policies = folder.join("policies.json");
        let log = folder.join("log.json");
        let (policies, log) = match prepared {
            None => (Kept::open(policies)?, Kept::open(log)?),
            Some(it) => (
                Kept::open_or(policies, || prepared_tenants::policies(it))?,
                Kept::open_or(log, || prepared_tenants::log(it))?,
            ),
        };
        Ok(Resources {
            policies,
            inventory: Kept::open(folder.join("oath-tokens.json"))?,
            log,
            registered: Kept::open(folder.join("applications.json"))?,
            outbox: Kept::open(folder.join("outbox.json"))?,
            chats: Kept::open(folder.join("chats.json"))?,
            caught_up: Mutex::new(CaughtUp { report: Timestamp::now(), logs: Timestamp::MIN }),
        })
    }

    /// What happened until now is in the logs and in the report.
    pub(super) fn let_reports_catch_up(&self) {
        let now = Timestamp::now();
        *self.caught_up() = CaughtUp { report: now, logs: now };
    }

    /// What happened up to then is in the logs, whatever their delay.
    pub(super) fn logs_complete_until(&self) -> Timestamp {
        self.caught_up().logs
    }

    /// When the report that is shown was made.
    pub(super) fn report_made(&self) -> Timestamp {
        let mut caught_up = self.caught_up();
        let now = Timestamp::now();
        let since = now.duration_since(caught_up.report);
        if since >= REPORT_EVERY {
            let over = SignedDuration::from_secs(since.as_secs() % REPORT_EVERY.as_secs());
            caught_up.report = now.saturating_sub(over).unwrap_or(now);
        }
        caught_up.report
    }

    fn caught_up(&self) -> MutexGuard<'_, CaughtUp> {
        self.caught_up.lock().expect("no holder of this lock panics")
    }
}
