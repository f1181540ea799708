//! The ledger as the sessions of one desk share it: one fact at a time, and each on disk before
//! anything else happens. Also tells each new fact to a listener. Decides nothing about a fact.

use tokio::sync::{Mutex, mpsc};

use crate::ceremony::fact::Fact;
use crate::ceremony::nouns::{CeremonyId, Operator, RequestIds, Timestamp};
use crate::ledger::{Entry, Ledger, LedgerTrouble};

pub(super) struct Book {
    ledger: Mutex<Ledger>,
    listener: Option<mpsc::UnboundedSender<Entry>>,
}

impl Book {
    pub fn new(ledger: Ledger) -> Self {
        Self { ledger: Mutex::new(ledger), listener: None }
    }

    pub fn listen(&mut self) -> mpsc::UnboundedReceiver<Entry> {
        let (listener, facts) = mpsc::unbounded_channel();
        self.listener = Some(listener);
        facts
    }

    /// When this returns, the fact is on disk.
    pub async fn write(
        &self,
        ceremony: CeremonyId,
        at: Timestamp,
        fact: &Fact,
        operator: Option<&Operator>,
        calls: Vec<RequestIds>,
    ) -> Result<(), LedgerTrouble> {
        let mut ledger = self.ledger.lock().await;
        let number = ledger.append(ceremony, at, fact, operator, &calls).await?;
        if let Some(listener) = &self.listener {
            let (operator, fact) = (operator.cloned(), fact.clone());
            // The listener may have gone.
            listener.send(Entry { number, ceremony, at, fact, operator, calls }).ok();
        }
        Ok(())
    }

    pub async fn unfinished(&self) -> Result<Vec<Vec<Entry>>, LedgerTrouble> {
        self.ledger.lock().await.unfinished().await
    }

    pub async fn close(self) -> Result<(), LedgerTrouble> {
        self.ledger.into_inner().close().await
    }
}
