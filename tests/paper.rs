//! The promise: paper says what the desk says and no more, everybody's name is on it, and it can be
//! read by eyes, by copying and by a screen reader.

mod common;
#[path = "common/pdf.rs"]
mod pdf;

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output};

use common::AMIRA;
use keydesk::ceremony::receipt::Receipt;
use keydesk::desk::script::{Ending, Play};
use keydesk::letters::ReceiptPage;
use keydesk::practice::{Shows, people};
use keydesk::words::Words;
use pdf::{has, look, read};
use serde_json::Value;

/// A session to its receipt, and its ledger.
async fn a_receipt(folder: &Path) -> (Receipt, std::path::PathBuf) {
    let desk = common::open(folder, None).await;
    let ledger = desk.ledger_file.clone();
    let (ending, _) = common::play(desk, AMIRA, Play::Smooth).await;
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
    (receipt, ledger)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_receipt_of_a_session_is_made_again_on_paper() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let (receipt, ledger) = a_receipt(folder.path()).await;
    let id = receipt.ceremony.short();

    let json = receipt_command(&ledger, &[&id, "--json"]);
    let mut json: Value = serde_json::from_slice(&json.stdout).expect("JSON");
    // The head of the ledger, as it is now.
    let head = json.as_object_mut().and_then(|it| it.remove("ledger"));
    assert!(head.is_some_and(|it| it["note"].is_string()));
    assert_eq!(json, serde_json::to_value(&receipt).expect("JSON"));

    let file = folder.path().join("receipt.pdf");
    let made = receipt_command(
        &ledger,
        &[&receipt.ceremony.to_string(), "--pdf", file.to_str().expect("UTF-8")],
    );
    assert!(made.status.success(), "{made:?}");
    let mode = std::fs::metadata(&file).expect("it is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);

    let Some(text) = read(&file) else { return };
    let words = Words::english();
    for (label, value) in keydesk::screens::receipt_lines(&words, &receipt) {
        if label != "receipt-times" && label != "receipt-sign-in" {
            assert!(has(&text, &words.say(label)), "{label} in {text}");
            assert!(has(&text, &value), "{value} in {text}");
        }
    }
    for sentence in keydesk::screens::receipt_plain(&words, &receipt) {
        assert!(has(&text, &sentence), "{sentence} in {text}");
    }
    assert!(has(&text, &receipt.person.name) && has(&text, &receipt.person.upn));
    look(&file, "receipt");

    let info = Command::new("pdfinfo").arg(&file).output().expect("poppler-utils");
    let info = String::from_utf8_lossy(&info.stdout).into_owned();
    assert!(info.contains("Tagged:          yes"), "{info}");
    assert!(!info.contains("CreationDate"), "{info}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_without_a_good_end_has_no_receipt() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = common::open(folder.path(), None).await;
    let ledger = desk.ledger_file.clone();
    let (ending, _) = common::play(desk, guest(), Play::Smooth).await;
    assert_eq!(ending, Ending::Ended(vec![]));
    let file = folder.path().join("receipt.pdf");
    let refused = receipt_command(&ledger, &["", "--pdf", file.to_str().expect("UTF-8")]);
    assert_eq!(refused.status.code(), Some(1));
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(said.contains("has no receipt"), "{said}");
    assert!(!file.exists());
}

/// Entra refuses keys for guests.
fn guest() -> &'static str {
    let guest = people().into_iter().find(|it| it.shows == Shows::Guest);
    guest.expect("there is one").user_principal_name
}

/// Names as people have them; the text of the page is read back by poppler.
#[test]
fn any_name_is_on_the_receipt_or_the_sign_in_name_is() {
    let upn = "a.very.long.sign-in.name@subsidiary.contoso.example";
    let long = "Maria-Magdalena ".repeat(13);
    let names = [
        (long.trim(), long.trim()),
        ("Nguyễn Thị Hồng", "Nguyễn Thị Hồng"),
        ("Ελένη Παπαδοπούλου", "Ελένη Παπαδοπούλου"),
        ("Оксана Ткаченко", "Оксана Ткаченко"),
        ("王小明", upn),
        ("أحمد", upn),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    for (index, (name, shown)) in names.into_iter().enumerate() {
        let page = ReceiptPage {
            language: "en".to_owned(),
            title: "Receipt 7f3a1c".to_owned(),
            heading: "The key is ready".to_owned(),
            person: name.to_owned(),
            sign_in_name: upn.to_owned(),
            plain: vec!["If you lose the key, tell the help desk at once".to_owned()],
            left: vec!["A pass is valid until 22 Nov 2026. It ends by itself".to_owned()],
            evidence: vec![("Key".to_owned(), "A model with a 名 in it".to_owned())],
            signatures: ["Date and signature: one".to_owned(), "the other".to_owned()],
        };
        let file = folder.path().join(format!("{index}.pdf"));
        std::fs::write(&file, page.pdf().expect("a page")).expect("written");
        let Some(text) = read(&file) else { return };
        // With a font of the system the name is written as it is; poppler turns one from right to left.
        let of_system =
            name.chars().filter(|it| text.contains(*it)).count() == name.chars().count();
        assert!(has(&text, shown) || shown == upn && of_system, "{shown} in {text}");
        let is_written = ["A model with a 名 in it", "A model with a ? in it"];
        assert!(is_written.iter().any(|it| has(&text, it)), "{text}");
        look(&file, &format!("name-{index}"));
    }
}

fn receipt_command(ledger: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["ledger", "receipt"])
        .args(arguments)
        .arg("--ledger")
        .arg(ledger)
        .output()
        .expect("the program starts")
}
