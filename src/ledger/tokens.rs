//! Hardware tokens: which serial numbers an import sent and which of them stood afterwards, and what is done
//! with one token. No seed and no code is in it; who has a token stands beside the chain.

use serde_json::{Value, json};

use super::{Ledger, LedgerTrouble, table};
use crate::ceremony::nouns::{
    CeremonyId, RequestIds, Timestamp, TokenDeedBegun, TokenDeedEnd, TokenImport, TokenImportEnd,
};

impl Ledger {
    /// Writes that these tokens are sent now, and of an import that has no end that it was cut off: which of its
    /// tokens stand, the tenant knows.
    ///
    /// # Errors
    /// Where it could not be written. Then nothing may be sent.
    pub async fn begin_token_import(
        &self,
        at: Timestamp,
        import: &TokenImport,
    ) -> Result<CeremonyId, LedgerTrouble> {
        let begins = (table::TOKENS, table::TOKENS_BEGUN);
        let cut_off = ends(json!(TokenImportEnd::CutOff));
        self.begin_apart(at, begins, None, json!(import), cut_off).await
    }

    /// Writes which of them stand, as they were read back, and that the import is over.
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
        self.add_apart(import, at, ends(json!(end)), &[]).await
    }

    /// Writes what is done with a token now, and of a deed that has no end that it is not known: the tenant
    /// knows whether it was done.
    ///
    /// # Errors
    /// Where it could not be written. Then it must not be done.
    pub async fn begin_token_deed(
        &self,
        at: Timestamp,
        begun: &TokenDeedBegun,
    ) -> Result<CeremonyId, LedgerTrouble> {
        let begins = (table::TOKEN_DEED, table::TOKEN_DEED_BEGUN);
        let person = begun.person.as_ref().map(|it| it.id.as_str());
        let cut_off = ends(json!(TokenDeedEnd::Unknown));
        self.begin_apart(at, begins, person, json!(begun), cut_off).await
    }

    /// Writes what became of it.
    ///
    /// # Errors
    /// Where it could not be written.
    pub async fn end_token_deed(
        &self,
        deed: CeremonyId,
        at: Timestamp,
        end: TokenDeedEnd,
        calls: &[RequestIds],
    ) -> Result<(), LedgerTrouble> {
        self.add_apart(deed, at, ends(json!(end)), calls).await
    }
}

fn ends(end: Value) -> Value {
    json!({ "fact": table::CLOSES, "outcome": end })
}
