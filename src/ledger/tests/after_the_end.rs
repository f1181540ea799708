//! What may follow the end of a ceremony, and what was forged there.

use super::*;
use crate::ceremony::fact;
use crate::ceremony::nouns::Outcome;

/// The one fact that follows an end.
const LOG_CHECKED: &str = r#"{"fact":"log-checked","log":{"sign_in":{"key":{"method":"NAME",
    "found_by":"token"}},"registration":"seen"}}"#;

/// A ceremony that ended and whose log is awaited until then; its facts are the first and the last.
async fn ended_and_awaited(ledger: &Ledger, log_until: Option<Timestamp>) -> CeremonyId {
    let (facts, id) = (facts(), CeremonyId(Uuid::new_v4()));
    append(ledger, id, &facts[0]).await;
    let outcome = Outcome::Onboarded;
    let fact = &Fact::Session(fact::Session::Finished { outcome });
    let new = NewEntry {
        ceremony: id,
        at: now(),
        fact,
        operator: None,
        calls: &[],
        left: &[],
        log_until,
    };
    ledger.append(new).await.expect("it is written");
    id
}

pub(super) fn log_checked() -> Fact {
    serde_json::from_str(LOG_CHECKED).expect("a fact")
}

/// After the end exactly one fact follows, once, and only where it is awaited.
#[tokio::test]
async fn a_closed_ceremony_takes_in_what_the_log_said_and_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    let closed = ended_and_awaited(&ledger, None).await;
    let awaits = ended_and_awaited(&ledger, Some(now())).await;
    let open = CeremonyId(Uuid::new_v4());
    append(&ledger, open, &facts()[0]).await;
    let refused = async |ceremony, fact: &Fact| {
        let new = NewEntry {
            ceremony,
            at: now(),
            fact,
            operator: None,
            calls: &[],
            left: &[],
            log_until: None,
        };
        assert!(matches!(ledger.append(new).await, Err(LedgerTrouble::Over { .. })), "{fact:?}");
    };
    refused(closed, &log_checked()).await;
    refused(open, &log_checked()).await;
    refused(awaits, &facts()[1]).await;
    let awaiting = ledger.awaiting_logs().await.expect("read");
    assert!(
        matches!(&awaiting[..], [it] if it.entries[0].ceremony == awaits && it.until == now()),
        "{awaiting:?}"
    );
    assert_eq!(ledger.unfinished().await.expect("read").len(), 1);
    append(&ledger, awaits, &log_checked()).await;
    refused(awaits, &log_checked()).await;
    assert!(ledger.awaiting_logs().await.expect("read").is_empty());
    ledger.close().await.expect("it closes");
    Ledger::verify(&file).await.expect("whole");
    let shown = Ledger::show(&file, &awaits.to_string()).await.expect("shown");
    assert!(
        matches!(&shown[0].entries[2], Shown::Fact(it) if it.fact == log_checked()),
        "{shown:?}"
    );
}

/// Whoever can write the file can chain a fact behind an end, and bring the index in line.
#[tokio::test]
async fn a_fact_that_was_forged_behind_an_end_is_found() {
    let forged = serde_json::to_string(&log_checked()).expect("JSON");
    let other = r#"{"fact":"pin-set"}"#;
    for (what, until, checks, forged) in [
        ("nothing was awaited", None, 0, forged.as_str()),
        ("it said so before", Some(now()), 1, forged.as_str()),
        ("another fact", Some(now()), 0, other),
        ("another fact after it", Some(now()), 1, other),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("ledger.sqlite");
        let ledger = Ledger::open(&file).await.expect("it opens");
        let id = ended_and_awaited(&ledger, until).await;
        for _ in 0..checks {
            append(&ledger, id, &log_checked()).await;
        }
        write_raw(&ledger, id, chain::VERSION, forged).await;
        ledger.close().await.expect("it closes");
        let found = Ledger::verify(&file).await;
        assert!(
            matches!(found, Err(LedgerTrouble::Broken { .. } | LedgerTrouble::Beside { .. })),
            "{what}: {found:?}"
        );
    }
}
