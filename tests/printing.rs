//! The promise: a document is printed once and stays nowhere, and where it is not printed the desk says
//! why and takes it back. CUPS is real, with a configuration and printers of its own.

mod common;
#[path = "common/cups.rs"]
mod cups;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use common::AMIRA;
use cups::Cups;
use keydesk::desk::script::{Ending, Play};
use keydesk::letters::{PrintTrouble, Queue, print};

const SHORT: Duration = Duration::from_secs(2);

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_is_printed_and_stays_nowhere() {
    let Some(cups) = Cups::start(&["good"]) else { return };
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = common::open(folder.path(), None).await;
    let ledger = desk.ledger_file.clone();
    let (ending, _) = common::play(desk, AMIRA, Play::Smooth).await;
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };

    let printed = keydesk(&cups, &ledger, "good");
    assert!(printed.status.success(), "{printed:?}");
    assert!(String::from_utf8_lossy(&printed.stdout).contains("has printed it"), "{printed:?}");
    let [paper] = cups.paper().try_into().expect("one document");
    assert!(paper.starts_with(b"%PDF-"));
    let file = folder.path().join("out.pdf");
    std::fs::write(&file, &paper).expect("written");
    if let Ok(text) = Command::new("pdftotext").arg(&file).arg("-").output() {
        let text = String::from_utf8_lossy(&text.stdout).into_owned();
        assert!(text.contains(&receipt.person.name), "{text}");
    }
    cups.keeps_nothing();

    let refused = keydesk(&cups, &ledger, "elsewhere");
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("no printer"), "{refused:?}");
}

fn keydesk(cups: &Cups, ledger: &Path, queue: &str) -> std::process::Output {
    Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["ledger", "receipt", "", "--print", queue, "--ledger"])
        .arg(ledger)
        .env("CUPS_SERVER", cups.socket())
        .output()
        .expect("the program starts")
}

/// Each way in which a printer does not print: what is said, how many pages came out, and that nothing
/// is left to come out later.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_printed_is_taken_back_and_says_why() {
    let table: [(&str, u32, &[&str]); 7] = [
        ("empty-after-three", 3, &["media-empty-error", "paused"]),
        ("empty", 0, &["media-empty-error"]),
        ("offline", 0, &["offline-report"]),
        ("paused", 0, &["paused"]),
        ("fails", 0, &["resources-are-not-ready"]),
        ("holds", 0, &["job-hold-until-specified"]),
        ("cancels", 0, &[]),
    ];
    let Some(cups) = Cups::start(&table.map(|it| it.0)) else { return };
    for (name, pages, why) in table {
        match print(queue(&cups, name), "A page", &page(), SHORT).await {
            Err(PrintTrouble::NotPrinted { printed, reasons }) => {
                assert_eq!(printed, pages, "{name}");
                for it in why {
                    assert!(reasons.iter().any(|reason| reason == it), "{name}: {reasons:?}");
                }
            }
            other => panic!("{name}: {other:?}"),
        }
    }
    cups.accept("paused", false);
    let refused = print(queue(&cups, "paused"), "A page", &page(), SHORT).await;
    assert!(matches!(refused, Err(PrintTrouble::Refused(_))), "{refused:?}");
    for name in ["nowhere", "no such/../printer", ""] {
        let refused = print(queue(&cups, name), "A page", &page(), SHORT).await;
        assert!(matches!(refused, Err(PrintTrouble::NoQueue)), "{name}: {refused:?}");
    }
    assert!(cups.paper().is_empty());
    cups.keeps_nothing();
}

/// Whoever sent a document and was cut off finds it again, as long as it was not purged.
#[tokio::test(flavor = "multi_thread")]
async fn a_job_is_found_again_by_its_title_in_whichever_queue_it_is() {
    let Some(cups) = Cups::start(&["waits", "offline", "good"]) else { return };
    let here = queue(&cups, "good");
    here.takes_documents().await.expect("it does");
    let nowhere = queue(&cups, "nowhere").takes_documents().await;
    assert!(matches!(nowhere, Err(PrintTrouble::NoQueue)), "{nowhere:?}");
    assert!(here.find("letter-1").await.expect("CUPS tells").is_none());

    let waits = queue(&cups, "waits");
    waits.enter("letter-1", &page()).await.expect("it is in the queue");
    queue(&cups, "offline").enter("letter-2", &page()).await.expect("it is in the queue");
    let not_printed = here.find("letter-2").await.expect("CUPS tells").expect("it is there");
    let told = not_printed.end(SHORT).await;
    assert!(matches!(told, Err(PrintTrouble::NotPrinted { printed: 0, .. })), "{told:?}");
    let again = here.find("letter-2").await.expect("CUPS tells").expect("CUPS remembers");
    let told = again.end(SHORT).await;
    assert!(matches!(told, Err(PrintTrouble::NotPrinted { .. })), "{told:?}");
    again.purge().await;
    assert!(here.find("letter-2").await.expect("CUPS tells").is_none());

    // Printed while nobody watched.
    cups.go();
    let begun = Instant::now();
    while cups.paper().is_empty() {
        assert!(begun.elapsed() < Duration::from_secs(10), "nothing is printed");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let printed = here.find("letter-1").await.expect("CUPS tells").expect("CUPS remembers");
    printed.end(Duration::from_secs(10)).await.expect("it is printed");
    assert!(here.find("letter-").await.expect("CUPS tells").is_none());
    assert!(queue(&cups, "good").find("LETTER-1").await.expect("CUPS tells").is_none());
    printed.purge().await;
    cups.keeps_nothing();

    cups.accept("good", false);
    let refused = here.takes_documents().await;
    assert!(matches!(refused, Err(PrintTrouble::Refused(_))), "{refused:?}");
    let nowhere = Queue { socket: Path::new("/nowhere/cups.sock"), name: "good", user: "desk" };
    assert!(matches!(nowhere.find("letter-1").await, Err(PrintTrouble::NoCups(_))));
}

/// CUPS knows only what the printer says, and so does the desk.
#[tokio::test(flavor = "multi_thread")]
async fn a_queue_that_swallows_is_believed() {
    let Some(cups) = Cups::start(&["swallows"]) else { return };
    print(queue(&cups, "swallows"), "A page", &page(), SHORT).await.expect("CUPS says so");
    assert!(cups.paper().is_empty());
    cups.keeps_nothing();
}

#[tokio::test(flavor = "multi_thread")]
async fn without_cups_nothing_is_printed_and_when_it_dies_it_is_in_doubt() {
    let nowhere = Queue { socket: Path::new("/nowhere/cups.sock"), name: "good", user: "desk" };
    let refused = print(nowhere, "A page", &page(), SHORT).await;
    assert!(matches!(refused, Err(PrintTrouble::NoCups(_))), "{refused:?}");

    let Some(mut cups) = Cups::start(&["offline"]) else { return };
    let socket = cups.socket();
    let printing = tokio::spawn(async move {
        let queue = Queue { socket: &socket, name: "offline", user: "desk" };
        print(queue, "A page", &page(), Duration::from_secs(20)).await
    });
    let begun = Instant::now();
    while !cups.has_a_job() {
        assert!(begun.elapsed() < Duration::from_secs(10), "no job came");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    cups.kill();
    let in_doubt = printing.await.expect("it ends");
    assert!(matches!(in_doubt, Err(PrintTrouble::InDoubt)), "{in_doubt:?}");
}

fn queue<'a>(cups: &'a Cups, name: &'a str) -> Queue<'a> {
    Queue { socket: cups.socket_path(), name, user: "desk" }
}

/// The queues are raw: CUPS hands it to the printer as it is.
fn page() -> Vec<u8> {
    b"%PDF-1.7 a page".to_vec()
}
