//! Invitations: who was asked to get a key. Each stands in the chain for itself, its beginning on the disk
//! before it leaves, so that nobody gets a second one. Who it was stands beside the chain.

use std::path::Path;

use serde_json::{Value, json};
use sqlx::{Row as _, SqliteConnection};

use super::{Ledger, LedgerTrouble, chain, store, table};
use crate::ceremony::nouns::coverage::{Invitation, InvitationEnd};
use crate::ceremony::nouns::{CeremonyId, Operator, Person, RequestIds, Timestamp};

impl Ledger {
    /// Writes that an invitation to this person leaves now; `by` is the word for how.
    ///
    /// # Errors
    /// Where it could not be written. Then nothing may be sent.
    pub async fn begin_invitation(
        &self,
        at: Timestamp,
        operator: &Operator,
        person: &Person,
        by: &str,
    ) -> Result<CeremonyId, LedgerTrouble> {
        let begins = (table::INVITATION, table::INVITATION_BEGUN);
        let body = json!({ "operator": operator, "person": person, "by": by });
        // One that was cut off was perhaps sent.
        let cut_off = ends(InvitationEnd::InDoubt);
        self.begin_apart(at, begins, Some(&person.id), body, cut_off).await
    }

    /// Writes what became of it.
    ///
    /// # Errors
    /// Where it could not be written. It then counts as perhaps sent.
    pub async fn end_invitation(
        &self,
        invitation: CeremonyId,
        at: Timestamp,
        end: InvitationEnd,
        calls: &[RequestIds],
    ) -> Result<(), LedgerTrouble> {
        self.add_apart(invitation, at, ends(end), calls).await
    }

    /// All invitations, the oldest first, as the index has them. No desk needs to have the ledger open.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub async fn invitations(file: &Path) -> Result<Vec<Invitation>, LedgerTrouble> {
        let mut connection = store::open_to_read(file).await?;
        read(&mut connection).await.map_err(LedgerTrouble::reading)
    }
}

fn ends(end: InvitationEnd) -> Value {
    json!({ "fact": table::CLOSES, "outcome": end })
}

async fn read(connection: &mut SqliteConnection) -> Result<Vec<Invitation>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT ceremony.person, ceremony.outcome, chain.at
         FROM ceremony JOIN chain ON chain.number = ceremony.first
         WHERE ceremony.purpose = ? ORDER BY ceremony.key",
    );
    let rows = rows.bind(table::INVITATION).fetch_all(connection).await?;
    let invitation = |row: &sqlx::sqlite::SqliteRow| {
        let person: Option<String> = row.try_get("person")?;
        let end: Option<String> = row.try_get("outcome")?;
        Ok(Invitation {
            person: person.unwrap_or_default(),
            at: chain::timestamp(row.try_get("at")?),
            // A word of a later version is no reason to send a second one.
            end: end.and_then(|it| serde_json::from_value(Value::String(it)).ok()),
        })
    };
    rows.iter().map(invitation).collect()
}
