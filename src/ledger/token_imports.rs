//! Imports of hardware tokens: which serial numbers were sent and which of them stood afterwards. No seed,
//! and nobody who gets a token, is in it.

use serde_json::json;

use super::{Ledger, LedgerTrouble, table};
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
        let begins = (table::TOKENS, table::TOKENS_BEGUN);
        self.begin_apart(at, begins, None, json!(import)).await
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
