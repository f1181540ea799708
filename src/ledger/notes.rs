//! Entries of the ledger's own: what was done to it that is no fact of a ceremony.

use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::chain::{self, Draft, Link};
use super::entry::WhyUnreadable;
use crate::ceremony::nouns::{CeremonyId, RequestIds, Timestamp};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "ledger", rename_all = "kebab-case")]
pub(super) enum Note {
    SetApart {
        ceremony: CeremonyId,
        why: WhyUnreadable,
    },
    Waits {
        ceremony: CeremonyId,
        due: Timestamp,
    },
    DebtPaid {
        debt: i64,
        by: PaidBy,
    },
    /// Whose is not said: that is the point of it.
    PersonErased {
        parts: u64,
        ceremonies: u64,
    },
    /// Of sessions that ended before.
    PartsExpired {
        parts: u64,
        ceremonies: u64,
        before: Timestamp,
    },
}

/// Who saw to a debt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaidBy {
    /// Somebody who marked it.
    Hand,
    /// The desk itself.
    Desk,
}

pub(super) async fn write(
    connection: &mut SqliteConnection,
    at: Timestamp,
    note: &Note,
    calls: &[RequestIds],
) -> Result<Link, sqlx::Error> {
    let body = serde_json::to_string(note).map_err(|it| sqlx::Error::Encode(Box::new(it)))?;
    let draft = Draft {
        key: chain::OF_THE_LEDGER,
        ceremony: Uuid::nil(),
        at: chain::nanoseconds(at),
        body,
        calls: chain::pack(calls).filter(|it| !it.is_empty()),
    };
    chain::append(connection, &draft).await
}
