//! What may follow the end of a ceremony, and what was forged there.

use super::*;
use crate::ceremony::fact;
use crate::ceremony::nouns::{Leftover, Outcome, Sealed};

/// The fact that follows the end of a session whose logs are awaited.
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

/// Those of a letter with a PIN.
pub(super) fn letters() -> [Fact; 4] {
    [
        fact::Letter::Begun { number: 7 }.into(),
        fact::Letter::Failed { number: 7, why: "no paper".into() }.into(),
        fact::Letter::Reprinted { reason: "it was not legible".into() }.into(),
        fact::Letter::Printed { number: 7 }.into(),
    ]
}

/// What is sealed beside a ceremony: the texts of these kinds.
async fn sealed(file: &Path, kinds: &[&str]) -> Vec<String> {
    let mut connection = store::open_to_read(file).await.expect("it opens");
    let all: Vec<(String, String)> = sqlx::query_as("SELECT kind, text FROM aside ORDER BY id")
        .fetch_all(&mut connection)
        .await
        .expect("read");
    all.into_iter().filter(|it| kinds.contains(&it.0.as_str())).map(|it| it.1).collect()
}

/// A ceremony that has sealed a PIN, a registration and a code.
async fn with_sealed(ledger: &Ledger, outcome: Outcome, left: &[Leftover]) -> CeremonyId {
    let id = CeremonyId(Uuid::new_v4());
    let sealed = |text: &str| Sealed(text.to_owned());
    append(ledger, id, &facts()[0]).await;
    append(ledger, id, &fact::Prepared::PinSealed { sealed: sealed("THE PIN") }.into()).await;
    let (sealed, code) = (sealed("THE REGISTRATION"), sealed("THE CODE"));
    let waits = fact::Prepared::RegistrationSealed { sealed, code, until: now() };
    append(ledger, id, &waits.into()).await;
    let fact = &Fact::Session(fact::Session::Finished { outcome });
    let (operator, calls, log_until) = (None, &[][..], None);
    let new = NewEntry { ceremony: id, at: now(), fact, operator, calls, left, log_until };
    ledger.append(new).await.expect("it is written");
    id
}

const SEALED: [&str; 3] = ["sealed-pin", "sealed-registration", "sealed-code"];

fn inert() -> Leftover {
    Leftover::Inert { model: "M".into(), serial: None, until: now() }
}

/// The sealed PIN goes with the fact that its letter was printed, and with nothing else; only letters
/// follow the end of a session that has prepared a key.
#[tokio::test]
async fn a_sealed_pin_goes_when_its_letter_is_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    let prepared = Outcome::Prepared { until: Some(now()) };
    let id = with_sealed(&ledger, prepared, &[inert()]).await;
    let [begun, failed, reprinted, printed] = letters();
    let over = async |fact: &Fact| {
        let (operator, calls, left, log_until) = (None, &[][..], &[][..], None);
        let new = NewEntry { ceremony: id, at: now(), fact, operator, calls, left, log_until };
        matches!(ledger.append(new).await, Err(LedgerTrouble::Over { .. }))
    };
    assert!(over(&log_checked()).await && over(&facts()[1]).await);
    assert!(ledger.unfinished().await.expect("read").is_empty());
    assert!(ledger.awaiting_logs().await.expect("read").is_empty());
    for fact in [&begun, &failed, &reprinted, &begun] {
        append(&ledger, id, fact).await;
        assert_eq!(sealed(&file, &["sealed-pin"]).await, [r#""THE PIN""#], "{fact:?}");
    }
    append(&ledger, id, &printed).await;
    assert!(sealed(&file, &["sealed-pin"]).await.is_empty());
    assert_eq!(sealed(&file, &SEALED).await.len(), 2, "the registration waits on");
    assert!(over(&begun).await, "no letter after the printed one");
    ledger.close().await.expect("it closes");
    Ledger::verify(&file).await.expect("whole");
    let bytes = std::fs::read(&file).expect("the file");
    assert!(!bytes.windows(7).any(|it| it == b"THE PIN"), "it is overwritten");
}

/// What waits goes when its debt is paid: it works by then, or never will. The PIN awaits its letter.
#[tokio::test]
async fn a_registration_that_waits_no_more_is_gone() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    with_sealed(&ledger, Outcome::Prepared { until: Some(now()) }, &[inert()]).await;
    let debt = ledger.debts().await.expect("read").remove(0);
    assert_eq!((debt.what, debt.due), (inert(), Some(now())));
    ledger.pay(debt.id, now(), PaidBy::Desk, &[]).await.expect("it is paid");
    assert_eq!(sealed(&file, &SEALED).await, [r#""THE PIN""#]);
    ledger.close().await.expect("it closes");
    Ledger::verify(&file).await.expect("whole");
}

/// Where no key was prepared after all, nobody needs what was sealed.
#[tokio::test]
async fn a_session_that_is_taken_back_leaves_nothing_sealed() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    with_sealed(&ledger, Outcome::Abandoned { left: vec![] }, &[]).await;
    assert!(sealed(&file, &SEALED).await.is_empty());
    ledger.close().await.expect("it closes");
    Ledger::verify(&file).await.expect("whole");
}

/// Whoever chains a letter behind a session that has prepared nothing is found.
#[tokio::test]
async fn a_letter_that_was_forged_behind_an_end_is_found() {
    for (outcome, forged) in [
        (Outcome::Onboarded, r#"{"fact":"letter-begun","number":1}"#),
        (Outcome::Prepared { until: None }, r#"{"fact":"pin-set"}"#),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("ledger.sqlite");
        let ledger = Ledger::open(&file).await.expect("it opens");
        let id = with_sealed(&ledger, outcome, &[]).await;
        write_raw(&ledger, id, chain::VERSION, forged).await;
        ledger.close().await.expect("it closes");
        let found = Ledger::verify(&file).await;
        let is_found =
            matches!(found, Err(LedgerTrouble::Broken { .. } | LedgerTrouble::Beside { .. }));
        assert!(is_found, "{forged}: {found:?}");
    }
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
