//! Imports of hardware tokens: which serial numbers were sent and which of them stood afterwards. No seed,
//! and nobody who gets a token, is in it.

use serde_json::json;
use sqlx::Connection as _;
use uuid::Uuid;

use super::{Ledger, LedgerTrouble, apart, chain, index, table};
use crate::ceremony::nouns::{CeremonyId, RequestIds, Timestamp, TokenImport, TokenImportEnd};

impl Ledger {
    /// Writes that these tokens are sent now.
    ///
    /// # Errors
    /// Where it could not be written. Then nothing may be sent.
    pub async fn begin_token_import(
        &self,
        at: Timestamp,
        import: &TokenImport,
    ) -> Result<CeremonyId, LedgerTrouble> {
        let mut desk = self.0.desk.lock().await;
        let connection = &mut desk.as_mut().ok_or(LedgerTrouble::Closed)?.connection;
        let id = CeremonyId(Uuid::new_v4());
        let beginning = async {
            let mut change = connection.begin_with("BEGIN IMMEDIATE").await?;
            let number = chain::head(&mut change).await?.number + 1;
            let row = index::begin(&mut change, id, table::TOKENS, number).await?;
            let mut body = json!(import);
            body["fact"] = json!(table::TOKENS_BEGUN);
            body["purpose"] = json!(table::TOKENS);
            apart::append(&mut change, &self.0.key, row, at, body, &[]).await?;
            change.commit().await
        };
        beginning.await.map_err(|it| self.writing(it))?;
        Ok(id)
    }

    /// Writes which of them stand, as they were read back, and that the import is over. One without an end
    /// was cut off: which of its tokens stand, the tenant knows.
    ///
    /// # Errors
    /// Where it could not be written.
    pub async fn end_token_import(
        &self,
        import: CeremonyId,
        at: Timestamp,
        standing: &[&str],
        end: TokenImportEnd,
        calls: &[RequestIds],
    ) -> Result<(), LedgerTrouble> {
        let stand = json!({ "fact": table::TOKENS_STAND, "serials": standing });
        self.add_apart(import, at, stand, calls).await?;
        let ends = json!({ "fact": table::CLOSES, "outcome": end });
        self.add_apart(import, at, ends, &[]).await
    }
}
