//! After a desk was cut off in the middle, as far as that goes within one process.

use std::path::Path;
use std::time::{Duration, Instant};

use keydesk::ledger::{Ledger, LedgerTrouble};

#[path = "free.rs"]
mod free;

/// Waits until the world and the ledger in this folder can be opened again: the tasks of a desk that
/// was cut off are dropped a moment after it. Where a whole process dies, there is no such moment.
pub async fn let_go(folder: &Path) {
    const LONGEST: Duration = Duration::from_secs(5);
    free::until_free(folder).await;
    let file = folder.join("ledger.sqlite");
    let begun = Instant::now();
    let ledger = loop {
        match Ledger::open(&file).await {
            Err(LedgerTrouble::OpenElsewhere { .. }) if begun.elapsed() < LONGEST => {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            opened => break opened.expect("it opens"),
        }
    };
    ledger.close().await.expect("it closes");
}
