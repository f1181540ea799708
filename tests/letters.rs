//! The promise: a PIN stands on its own page and nowhere else, what goes with a key tells a thief
//! nothing, and a report runs nothing.

#[path = "common/pdf.rs"]
mod pdf;

use std::path::Path;
use std::process::Command;

use keydesk::ceremony::nouns::{CeremonyId, Person, PinChange, Timestamp};
use keydesk::letters::{
    HandOverSheet, KeyOnPaper, KeyState, LetterState, ListReport, PackingList, PinLetter,
    ReportedKey, labels, sheets,
};
use keydesk::words::Words;
use pdf::{has, look, page, read};
use secrecy::SecretString;

const PIN: &str = "493817";
const PAGE: &str = "https://aka.ms/mysecurityinfo";
const HELP: &str = "+49 40 1234";

fn person(name: &str, upn: &str) -> Person {
    Person { id: "1".to_owned(), name: name.to_owned(), upn: upn.to_owned() }
}

fn key(name: &str) -> KeyOnPaper {
    KeyOnPaper {
        person: person(name, "amira.haddad@contoso.example"),
        address: Some("12 Harbour Road\n20457 Hamburg".to_owned()),
        model: "Practice Key".to_owned(),
        serial: Some("PK-1000".to_owned()),
        list: "7F3K-92QD".to_owned(),
        number: 12,
        until: Some(at("2026-12-26T04:00:00Z")),
    }
}

fn at(time: &str) -> Timestamp {
    time.parse().expect("a time")
}

#[test]
fn the_pin_is_on_its_own_page_and_nowhere_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let words = Words::english();
    let (key, pin) = (key("Amira Haddad"), SecretString::from(PIN));
    for forced in [true, false] {
        let letter =
            PinLetter { key: &key, number: 42, pin: &pin, change_is_forced: forced, contact: HELP };
        let file = folder.path().join("letter.pdf");
        let made = letter.pdf(&words).expect("a letter");
        assert!(!made.windows(PIN.len()).any(|it| it == PIN.as_bytes()), "in the raw file");
        std::fs::write(&file, &*made).expect("written");
        let (Some(first), Some(second)) = (page(&file, 1), page(&file, 2)) else { return };
        assert!(!has(&first, PIN), "{first}");
        assert!(has(&first, "Amira Haddad 12 Harbour Road 20457 Hamburg"), "{first}");
        for said in ["PK-1000", HELP, "A phone may only say that the PIN is wrong"] {
            assert!(has(&first, said), "{said} in {first}");
        }
        let must = "The key takes the PIN of this letter for nothing else";
        assert_eq!(has(&first, must), forced, "{first}");
        assert_eq!(has(&first, "This key cannot ask you for it"), !forced, "{first}");
        assert!(has(&first, "PIN letter 0042") && has(&second, "PIN letter 0042"));
        assert_eq!(second.matches(PIN).count(), 1, "{second}");
        // Whoever finds the page does not learn whose it is, nor which key it opens.
        assert!(!has(&second, "Amira") && !has(&second, "PK-1000"), "{second}");
        let pages = Command::new("pdfinfo").arg(&file).output().expect("poppler-utils");
        assert!(String::from_utf8_lossy(&pages.stdout).contains("Pages:           2"));
        let info = Command::new("pdfinfo").arg("-meta").arg(&file).output().expect("poppler-utils");
        assert!(!has(&String::from_utf8_lossy(&info.stdout), PIN));
        look(&file, if forced { "letter" } else { "letter-asked" });
    }
}

/// The third of the page that a fold covers from both sides.
#[test]
fn the_pin_is_between_the_folds() {
    let folder = tempfile::tempdir().expect("a folder");
    let (key, pin) = (key(&"Maria Magdalena ".repeat(13)), SecretString::from("1234567890123456"));
    let letter = PinLetter { key: &key, number: 1, pin: &pin, change_is_forced: true, contact: "" };
    let file = folder.path().join("letter.pdf");
    std::fs::write(&file, &*letter.pdf(&Words::english()).expect("a letter")).expect("written");
    let Ok(read) =
        Command::new("pdftotext").args(["-bbox", "-f", "2"]).arg(&file).arg("-").output()
    else {
        eprintln!("skipped: there is no pdftotext (poppler-utils) to read the PDF with");
        return;
    };
    let words = String::from_utf8_lossy(&read.stdout).into_owned();
    let digits = words.lines().find(|it| it.contains(">1234567890123456<")).expect("the PIN");
    let edge = |name: &str| -> f32 {
        let value = digits.split_once(&format!("{name}=\"")).expect("a box").1;
        value.split_once('"').expect("closed").0.parse().expect("points")
    };
    assert!(edge("yMin") > 290.0 && edge("yMax") < 552.0, "{digits}");
    assert!(edge("xMax") < 540.0, "{digits}");
}

#[test]
fn the_sheet_has_the_code_and_leads_to_the_tenants_own_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("sheet.pdf");
    let words = Words::english();
    let (key, code) = (key("王小明"), SecretString::from("7Q4M9XAB"));
    let sheet = HandOverSheet { key: &key, code: Some(&code), page: PAGE, contact: HELP };
    std::fs::write(
        &file,
        &*sheets(&words, "7F3K-92QD", &[(sheet, words.clone())]).expect("a sheet"),
    )
    .expect("written");
    let Some(text) = read(&file) else { return };
    for said in ["amira.haddad@contoso.example", HELP, PAGE, "PK-1000", "7Q4M-9XAB", "26 Dec 2026"]
    {
        assert!(has(&text, said), "{said} in {text}");
    }
    assert!(has(&text, "opens nothing yet") && !has(&text, "works already"), "{text}");
    look(&file, "sheet");
    if let Some(code) = code_on(&file, folder.path()) {
        assert_eq!(code, PAGE);
    }

    let live = KeyOnPaper { until: None, ..key };
    let sheet = HandOverSheet { key: &live, code: None, page: PAGE, contact: "" };
    std::fs::write(
        &file,
        &*sheets(&words, "7F3K-92QD", &[(sheet, words.clone())]).expect("a sheet"),
    )
    .expect("written");
    let text = read(&file).expect("it was read before");
    assert!(has(&text, "works already") && !has(&text, "Say this code"), "{text}");
    assert!(has(&text, "call your service desk, at a number that you know"), "{text}");
    look(&file, "sheet-live");

    let long = "x".repeat(4000);
    let too_long = HandOverSheet { key: &live, code: None, page: &long, contact: "" };
    assert!(sheets(&words, "7F3K-92QD", &[(too_long, words.clone())]).is_err());
}

/// What a camera reads. `None` where zbar-tools are missing; says so.
fn code_on(file: &Path, folder: &Path) -> Option<String> {
    let picture = folder.join("code");
    let mut draw = Command::new("pdftoppm");
    draw.args(["-r", "100", "-png", "-singlefile"]);
    assert!(draw.arg(file).arg(&picture).status().expect("poppler-utils").success());
    let read =
        Command::new("zbarimg").args(["-q", "--raw"]).arg(picture.with_extension("png")).output();
    let Ok(read) = read else {
        eprintln!("left out: there is no zbarimg (zbar-tools) to read the code with");
        return None;
    };
    Some(String::from_utf8_lossy(&read.stdout).trim().to_owned())
}

#[test]
fn a_label_is_for_one_key_and_the_packing_list_for_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let names = ["Amira Haddad".to_owned(), "Maria Magdalena ".repeat(13), "أحمد".to_owned()];
    let file = folder.path().join("labels.pdf");
    let all = names.clone().map(|it| KeyOnPaper {
        model: "A Key with a Name that is Longer than a Label".to_owned(),
        serial: Some("PK-20011901".to_owned()),
        ..key(&it)
    });
    let made = labels(&Words::english(), "7F3K-92QD", &all).expect("labels");
    std::fs::write(&file, made).expect("written");
    let shown = ["Amira Haddad", "Maria Magdalena", "amira.haddad@contoso"];
    for (number, name) in (1..).zip(shown) {
        let Some(text) = page(&file, number) else { return };
        // With a font of the system the third is written as it is.
        let is_named = has(&text, name) || number == 3 && text.contains('أ');
        assert!(is_named && has(&text, "PK-20011901") && has(&text, "7F3K-92QD"), "{text}");
    }
    look(&file, "labels");

    let rows = |until: Option<Timestamp>| -> Vec<(KeyOnPaper, String)> {
        let row = |it: usize| KeyOnPaper {
            number: u32::try_from(it).expect("a few"),
            serial: Some(format!("PK-{it:04}")),
            until,
            ..key(&names[it % 3])
        };
        (0..60).map(|it| (row(it), "must wait".to_owned())).collect()
    };
    let file = folder.path().join("list.pdf");
    for (until, warns) in [(Some(at("2026-12-26T04:00:00Z")), false), (None, true)] {
        let list = PackingList { list: "7F3K-92QD", keys: &rows(until) };
        std::fs::write(&file, list.pdf(&Words::english()).expect("a list")).expect("written");
        let text = read(&file).expect("it was read before");
        for number in 0..60 {
            assert!(has(&text, &format!("PK-{number:04}")), "{number}");
        }
        assert_eq!(has(&text, "These keys are live"), warns, "{text}");
        assert!(has(&text, "Never put a PIN letter into the same parcel"), "{text}");
    }
    look(&file, "list");
}

#[test]
fn a_report_is_read_by_a_spreadsheet_and_runs_nothing_there() {
    let key = |number, name: &str| ReportedKey {
        number,
        user_principal_name: format!("{number}@contoso.example"),
        name: name.to_owned(),
        state: KeyState::Waits,
        model: Some("+Practice Key".to_owned()),
        serial: Some("-1000".to_owned()),
        prepared_at: Some(at("2026-11-26T04:00:00Z")),
        until: Some(at("2026-12-26T04:00:00Z")),
        active_since: None,
        pin_change: Some(PinChange::Forced),
        letter: LetterState::Printed,
        letter_number: Some(number),
    };
    let names = ["=cmd|' /C calc'!A0", "Haddad, \"Amira\"\nsecond line", "@SUM(A1)", "王小明"];
    let report = ListReport {
        list: CeremonyId("7f3a92bd-0000-4000-8000-000000000001".parse().expect("an id")),
        made_at: at("2026-11-26T04:00:00Z"),
        keys: (1..).zip(names).map(|(number, name)| key(number, name)).collect(),
    };
    let csv = report.csv().expect("CSV");
    let mut rows = csv::Reader::from_reader(csv.as_bytes());
    assert_eq!(&rows.headers().expect("a head")[3], "state");
    let rows: Vec<csv::StringRecord> = rows.records().map(|it| it.expect("a row")).collect();
    assert_eq!(rows.len(), names.len());
    for (row, name) in rows.iter().zip(names) {
        assert_eq!(row[2].trim_start_matches('\''), name);
        assert_eq!(&row[3], "waits");
        assert!(row.iter().all(|it| !it.starts_with(['=', '+', '-', '@'])), "{row:?}");
    }
    let json = serde_json::to_value(&report).expect("JSON");
    assert_eq!(json["keys"][0]["name"], names[0]);
    assert_eq!(json["keys"].as_array().map(Vec::len), Some(names.len()));

    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("report.pdf");
    std::fs::write(&file, report.pdf(&Words::english()).expect("a report")).expect("written");
    let Some(text) = read(&file) else { return };
    assert!(has(&text, "7F3A-92BD") && has(&text, "can be activated until 26 Dec 2026"), "{text}");
    assert!(has(&text, "0004, printed") && has(&text, "4@contoso.example"), "{text}");
    look(&file, "report");
}
