//! The promise: a PIN leaves the desk on its letter, once, and stays nowhere; a letter that may have come
//! out is not printed again unless somebody says why; and no other paper has a PIN.

#[path = "common/by_hand.rs"]
mod by_hand;
#[allow(dead_code, reason = "the tests of printing use the rest of it")]
#[path = "common/cups.rs"]
mod cups;
#[path = "common/pdf.rs"]
mod pdf;
#[path = "common/small_disk.rs"]
mod small_disk;

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use age::x25519::Identity;
use by_hand::{ByHand, write};
use cups::Cups;
use keydesk::ceremony::fact;
use keydesk::ceremony::nouns::{
    CeremonyId, ListPlace, ListSource, ListedPerson, NewList, Operator, Person, Sealed, Timestamp,
    Wishes,
};
use keydesk::ledger::Ledger;
use keydesk::letters::{KeyOnPaper, PrintTrouble, Queue};
use keydesk::runner::letters::{LetterTrouble, Letters, Out, prepared};
use keydesk::seal::Seals;
use keydesk::words::Words;
use pdf::has;
use serde_json::Value;
use small_disk::SmallDisk;

/// Found in no other number that the desk writes.
const PINS: [&str; 4] = ["90817263544", "80917263545", "70918263546", "60917283547"];
const CODE: &str = "7Q4M9XAB";

struct Desk {
    folder: tempfile::TempDir,
    list: CeremonyId,
    /// In the order of the list.
    keys: Vec<CeremonyId>,
    pins: Vec<Sealed>,
}

impl Desk {
    /// Four keys: one of today, which is activated; one of today; two of the day before yesterday.
    async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let ledger = Ledger::open(&folder.path().join("ledger.sqlite")).await.expect("it opens");
        let people: Vec<Person> = ["Amira Haddad", "Noah Berg", "Zoë Łukasiewicz", "王小明"]
            .iter()
            .zip(1..)
            .map(|(name, number): (_, u32)| Person {
                id: format!("person-{number}"),
                name: (*name).to_owned(),
                upn: format!("person-{number}@contoso.example"),
            })
            .collect();
        let listed = |person: &Person| ListedPerson {
            person: person.clone(),
            wishes: Wishes {
                language: Some("de-AT".to_owned()),
                address: Some("12 Harbour Road\n20457 Hamburg".to_owned()),
                ..Wishes::default()
            },
            against: vec![],
        };
        let list = NewList {
            operator: Operator { name: "Olga".into(), id: "operator".into() },
            source: ListSource::File,
            people: people.iter().map(listed).collect(),
            inventory: vec![],
        };
        let now = Timestamp::now();
        let list = ledger.keep_list(now, &list, &[]).await.expect("it is kept");
        let seals = Seals::open(folder.path(), &[]).expect("a key");
        let (mut keys, mut pins) = (Vec::new(), Vec::new());
        for ((person, pin), number) in people.iter().zip(PINS).zip(1..) {
            let days = if number < 3 { 0 } else { 2 };
            let key = ByHand {
                person,
                serial: &format!("PK-{number}"),
                place: ListPlace { list, number },
                pin: seals.seal(&pin.into()).expect("sealed"),
                code: seals.seal(&CODE.into()).expect("sealed"),
                at: now - jiff::SignedDuration::from_hours(24 * days),
                until: now + jiff::SignedDuration::from_hours(240),
                pin_change: if number == 4 { "key-cannot" } else { "forced" },
            };
            let id = key.prepare(&ledger).await;
            if number == 1 {
                let history = prepared(&folder.path().join("ledger.sqlite")).await.expect("read");
                let waits = history.all()[0].waits.as_ref().expect("it waits");
                key.activate(&ledger, waits).await;
            }
            keys.push(id);
            pins.push(key.pin);
        }
        ledger.close().await.expect("it closes");
        Self { folder, list, keys, pins }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn ledger(&self) -> PathBuf {
        self.path().join("ledger.sqlite")
    }

    fn command(&self, cups: Option<&Cups>, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_keydesk"));
        command.arg("prepare").args(arguments).arg("--practice").arg(self.path());
        command.env("LANG", "C").env("RUST_LOG", "trace").env("USER", "desk");
        if let Some(cups) = cups {
            command.env("CUPS_SERVER", cups.socket());
        }
        command
    }

    fn run(&self, cups: Option<&Cups>, arguments: &[&str]) -> Output {
        let done = self.command(cups, arguments).output().expect("it runs");
        for pin in PINS {
            let said = [done.stdout.as_slice(), done.stderr.as_slice()].concat();
            assert!(!String::from_utf8_lossy(&said).contains(pin), "a PIN is said: {done:?}");
        }
        done
    }

    fn json(&self, cups: Option<&Cups>, arguments: &[&str], success: bool) -> Value {
        let done = self.run(cups, &[arguments, &["--json"]].concat());
        let said = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.success(), success, "{said}");
        serde_json::from_slice(&done.stdout).unwrap_or_else(|it| panic!("{it}: {said}"))
    }

    /// The states of the letters in the order of the list, and their numbers.
    fn states(told: &Value) -> Vec<(String, Option<u64>)> {
        let letters = told["letters"].as_array().expect("letters").iter();
        letters
            .map(|it| (it["state"].as_str().expect("a word").to_owned(), it["number"].as_u64()))
            .collect()
    }

    /// Whose PINs are still sealed here, by their number in the list.
    fn sealed_pins(&self) -> Vec<usize> {
        let bytes: Vec<u8> =
            files_below(self.path()).iter().flat_map(|it| fs::read(it).expect("read")).collect();
        let is_there = |pin: &Sealed| {
            let line = pin.0.lines().nth(2).expect("an age file has several lines").as_bytes();
            bytes.windows(line.len()).any(|it| it == line)
        };
        (1..).zip(&self.pins).filter(|(_, it)| is_there(it)).map(|it| it.0).collect()
    }

    /// No PIN stands in clear in any file of the desk, whatever it is.
    fn has_no_pin_in_clear(&self) {
        for file in files_below(self.path()) {
            let bytes = fs::read(&file).expect("read");
            for pin in PINS {
                let is_there = bytes.windows(pin.len()).any(|it| it == pin.as_bytes());
                assert!(!is_there, "{}", file.display());
            }
        }
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|it| it.expect("an entry").path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|it| it.is_dir());
    files.into_iter().chain(folders.iter().flat_map(|it| files_below(it))).collect()
}

fn states(expected: &[(&str, Option<u64>)]) -> Vec<(String, Option<u64>)> {
    expected.iter().map(|(state, number)| ((*state).to_owned(), *number)).collect()
}

/// What each paper says.
fn read_all(cups: &Cups, folder: &Path) -> Option<Vec<String>> {
    let read = |paper: Vec<u8>| {
        let file = folder.join("paper.pdf");
        fs::write(&file, paper).expect("written");
        let text = pdf::read(&file);
        fs::remove_file(&file).expect("it is there");
        text
    };
    cups.paper().into_iter().map(read).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_that_may_go_are_printed_once_and_their_pins_are_gone() {
    let Some(cups) = Cups::start(&["good"]) else { return };
    let desk = Desk::new().await;
    let told = desk.json(None, &["letters"], true);
    let ready = [("ready", None), ("waits", None), ("ready", None), ("ready", None)];
    assert_eq!(Desk::states(&told), states(&ready));
    assert!(told["letters"][1]["from"].is_string(), "{told}");
    assert_eq!(desk.sealed_pins(), [1, 2, 3, 4]);

    let told = desk.json(Some(&cups), &["letters", "--print", "good"], true);
    let printed =
        [("printed", Some(1)), ("waits", None), ("printed", Some(2)), ("printed", Some(3))];
    assert_eq!(Desk::states(&told), states(&printed));
    cups.keeps_nothing();
    desk.has_no_pin_in_clear();
    assert_eq!(desk.sealed_pins(), [2], "only that of the one which waits");
    let elsewhere = tempfile::tempdir().expect("a folder");
    if let Some(papers) = read_all(&cups, elsewhere.path()) {
        // The last name is as it is where the system has a font for it.
        for (pin, names) in [
            (PINS[0], &["Amira Haddad 12 Harbour Road 20457 Hamburg"][..]),
            (PINS[2], &["Zoë Łukasiewicz"]),
            (PINS[3], &["王小明", "person-4@contoso.example"]),
        ] {
            let of_pin: Vec<_> = papers.iter().filter(|it| has(it, pin)).collect();
            assert!(matches!(of_pin[..], [it] if names.iter().any(|name| has(it, name))), "{pin}");
        }
        let asked = papers.iter().find(|it| has(it, PINS[3])).expect("it was there");
        assert!(has(asked, "Dieser Schlüssel kann Sie nicht dazu auffordern"), "{asked}");
        assert!(!papers.iter().any(|it| has(it, PINS[1])));
    }

    let again = desk.json(Some(&cups), &["letters", "--print", "good"], true);
    assert_eq!(Desk::states(&again), states(&printed));
    let none = desk.run(
        Some(&cups),
        &["letters", "--print", "good", "--again", "2", "--reason", "it was torn"],
    );
    assert_eq!(none.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&none.stderr).contains("prepare that key again"), "{none:?}");
    assert_eq!(cups.paper().len(), 3);
    Ledger::verify(&desk.ledger()).await.expect("whole");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_does_not_come_out_stops_the_run_and_needs_a_reason() {
    let Some(cups) = Cups::start(&["good", "cancels"]) else { return };
    let desk = Desk::new().await;
    let told = desk.json(Some(&cups), &["letters", "--print", "cancels"], false);
    let failed = [("failed", Some(1)), ("waits", None), ("ready", None), ("ready", None)];
    assert_eq!(Desk::states(&told), states(&failed));
    assert!(told["stopped"]["next"].is_string(), "{told}");
    let nowhere = desk.json(Some(&cups), &["letters", "--print", "nowhere"], false);
    assert_eq!(Desk::states(&nowhere), states(&failed), "nothing was begun");

    let told = desk.json(Some(&cups), &["letters", "--print", "good"], true);
    let others = [("failed", Some(1)), ("waits", None), ("printed", Some(2)), ("printed", Some(3))];
    assert_eq!(Desk::states(&told), states(&others));
    assert_eq!(cups.paper().len(), 2);

    let without = desk.run(Some(&cups), &["letters", "--print", "good", "--again", "1"]);
    assert!(!without.status.success(), "a reason is needed");
    let arguments = ["letters", "--print", "good", "--again", "1", "--reason", "cancelled"];
    let told = desk.json(Some(&cups), &arguments, true);
    assert_eq!(Desk::states(&told)[0], ("printed".to_owned(), Some(4)));
    assert_eq!(cups.paper().len(), 3);
    cups.keeps_nothing();
    desk.has_no_pin_in_clear();
    let shown = Ledger::show(&desk.ledger(), &desk.keys[0].to_string()).await.expect("shown");
    assert!(format!("{shown:?}").contains("cancelled"), "the reason is a fact");
}

/// Killed with the letter in the printer's queue: it is looked for there, and not printed again.
#[tokio::test(flavor = "multi_thread")]
async fn a_kill_between_the_printer_and_its_fact_prints_nothing_twice() {
    let Some(cups) = Cups::start(&["waits", "good"]) else { return };
    let desk = Desk::new().await;
    let mut printing = desk.command(Some(&cups), &["letters", "--print", "waits"]);
    let mut printing =
        printing.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it runs");
    wait_for("a job", || cups.has_a_job());
    printing.kill().expect("it runs");
    printing.wait().expect("it ends");
    let told = desk.json(None, &["letters"], true);
    assert_eq!(Desk::states(&told)[0], ("in-doubt".to_owned(), Some(1)));
    cups.go();
    wait_for("paper", || !cups.paper().is_empty());

    // By then CUPS has put the job out of its memory into a file.
    tokio::time::sleep(Duration::from_secs(1)).await;
    // Another queue is asked for: all of them are looked at.
    let told = desk.json(Some(&cups), &["letters", "--print", "good"], true);
    let printed =
        [("printed", Some(1)), ("waits", None), ("printed", Some(2)), ("printed", Some(3))];
    let facts = Ledger::show(&desk.ledger(), &desk.keys[0].to_string()).await.expect("shown");
    let last = facts[0].entries.last();
    assert_eq!(Desk::states(&told), states(&printed), "{last:?}");
    assert_eq!(cups.paper().len(), 3, "each once");
    cups.keeps_nothing();
    desk.has_no_pin_in_clear();
    assert_eq!(desk.sealed_pins(), [2]);
}

/// Killed before anything went to the printer.
#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_was_begun_and_is_in_no_queue_waits_for_somebody() {
    let Some(cups) = Cups::start(&["good"]) else { return };
    let desk = Desk::new().await;
    let ledger = Ledger::open(&desk.ledger()).await.expect("it opens");
    let begun = fact::Letter::Begun { number: 41 };
    write(&ledger, desk.keys[2], Timestamp::now(), &begun.into()).await;
    ledger.close().await.expect("it closes");
    let told = desk.json(Some(&cups), &["letters", "--print", "good"], true);
    let states_now =
        [("printed", Some(42)), ("waits", None), ("failed", Some(41)), ("printed", Some(43))];
    assert_eq!(Desk::states(&told), states(&states_now));
    assert_eq!(cups.paper().len(), 2);
    let arguments = ["letters", "--print", "good", "--again", "41", "--reason", "power cut"];
    let told = desk.json(Some(&cups), &arguments, true);
    assert_eq!(Desk::states(&told)[2], ("printed".to_owned(), Some(44)));
    assert_eq!(cups.paper().len(), 3);
}

/// Each way in which a printer does not print leaves the PIN sealed, and nothing that can come out later.
#[tokio::test(flavor = "multi_thread")]
async fn a_printer_that_stops_leaves_the_pin_at_the_desk() {
    let printers = ["empty-after-three", "empty", "offline", "fails"];
    let Some(cups) = Cups::start(&printers) else { return };
    let desk = Desk::new().await;
    let ledger = Ledger::open(&desk.ledger()).await.expect("it opens");
    let seals = Seals::open(desk.path(), &[]).expect("a key");
    let operator = Operator { name: "Olga".into(), id: "operator".into() };
    let letters = Letters {
        ledger: &ledger,
        seals: &seals,
        operator: &operator,
        contact: "",
        patience: Duration::from_secs(2),
    };
    let history = prepared(&desk.ledger()).await.expect("read");
    let key = history.all().iter().find(|it| it.ceremony == desk.keys[2]).expect("it is there");
    let pin = key.pin.as_ref().expect("it waits");
    let paper = KeyOnPaper {
        person: key.person.clone(),
        address: None,
        model: key.model.clone(),
        serial: key.serial.clone(),
        list: desk.list.short(),
        number: 3,
        until: key.until,
    };
    for (printer, number) in printers.iter().zip(1..) {
        let out = Out::Printer(Queue { socket: cups.socket_path(), name: printer, user: "desk" });
        let sent = letters.send(&out, number, &paper, key, pin, &Words::english()).await;
        let not_printed =
            matches!(sent, Err(LetterTrouble::Print(PrintTrouble::NotPrinted { .. })));
        assert!(not_printed, "{printer}: {sent:?}");
    }
    assert_eq!(desk.sealed_pins(), [1, 2, 3, 4]);
    ledger.close().await.expect("it closes");
    assert!(cups.paper().is_empty());
    cups.keeps_nothing();
    desk.has_no_pin_in_clear();
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_for_somebody_else_to_print_open_for_them_alone() {
    let desk = Desk::new().await;
    let (reader, out) = (Identity::generate(), tempfile::tempdir().expect("a folder"));
    let to = reader.to_public().to_string();
    let path = |name: &str| out.path().join(name).to_str().expect("text").to_owned();
    fs::write(path("file"), "").expect("written");
    let told = desk.json(None, &["letters", "--to", &to, "--out", &path("file/below")], false);
    let untouched = [("ready", None), ("waits", None), ("ready", None), ("ready", None)];
    assert_eq!(Desk::states(&told), states(&untouched));
    fs::remove_file(path("file")).expect("it is there");

    let folder = path("made");
    let told = desk.json(None, &["letters", "--to", &to, "--out", &folder], true);
    let sealed =
        [("printed", Some(1)), ("waits", None), ("printed", Some(2)), ("printed", Some(3))];
    assert_eq!(Desk::states(&told), states(&sealed));
    assert_eq!(desk.sealed_pins(), [2]);
    desk.has_no_pin_in_clear();
    let files = files_below(out.path());
    assert_eq!(files.len(), 3);
    for (number, pin) in [("0001", PINS[0]), ("0002", PINS[2]), ("0003", PINS[3])] {
        let file = out.path().join(format!("made/keydesk-letter-{number}.pdf.age"));
        let letter = opened(&file, &reader).expect("it opens");
        assert!(letter.starts_with(b"%PDF-"));
        let clear = out.path().join("clear.pdf");
        fs::write(&clear, letter).expect("written");
        if let Some(text) = pdf::read(&clear) {
            assert!(has(&text, pin), "{text}");
        }
        assert!(opened(&file, &Identity::generate()).is_none());
    }
    let wrong = desk.run(None, &["letters", "--to", "age1qqqq", "--out", &folder]);
    assert_eq!(wrong.status.code(), Some(2));
}

/// Nothing of a letter is left there, its PIN is still at the desk, and it goes where there is room.
#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_is_full_of_letters_loses_none() {
    let desk = Desk::new().await;
    let Some(small) = SmallDisk::new("64k") else { return };
    let to = Identity::generate().to_public().to_string();
    fs::write(small.path().join("others"), vec![0; 60_000]).expect("it has room for these");
    let full = small.path().to_str().expect("text");
    let told = desk.json(None, &["letters", "--to", &to, "--out", full], false);
    assert_eq!(Desk::states(&told)[0], ("failed".to_owned(), Some(1)));
    let what = told["stopped"]["what"].as_str();
    assert!(what.is_some_and(|it| it.contains("keydesk-letter-0001.pdf.age")), "{told}");
    assert_eq!(files_below(small.path()).len(), 1, "half a letter is there");
    assert_eq!(desk.sealed_pins(), [1, 2, 3, 4]);
    fs::remove_file(small.path().join("others")).expect("it is there");
    let again = ["letters", "--to", &to, "--out", full, "--again", "1", "--reason", "no room"];
    let told = desk.json(None, &again, true);
    assert_eq!(Desk::states(&told)[0], ("printed".to_owned(), Some(2)));
    assert_eq!(desk.sealed_pins(), [2, 3, 4]);
}

fn opened(file: &Path, identity: &Identity) -> Option<Vec<u8>> {
    let bytes = fs::read(file).expect("read");
    let sealed = age::Decryptor::new(bytes.as_slice()).ok()?;
    let mut opened = Vec::new();
    let mut stream = sealed.decrypt(std::iter::once(identity as &dyn age::Identity)).ok()?;
    stream.read_to_end(&mut opened).ok()?;
    Some(opened)
}

#[tokio::test(flavor = "multi_thread")]
async fn no_other_paper_has_a_pin_and_a_code_goes_into_no_file_in_clear() {
    let desk = Desk::new().await;
    let list = desk.list.short();
    let json = desk.json(None, &["report", &list], true);
    let states: Vec<&str> = json["keys"]
        .as_array()
        .expect("keys")
        .iter()
        .filter_map(|it| it["state"].as_str())
        .collect();
    assert_eq!(states, ["active", "waits", "waits", "waits"]);
    assert_eq!(json["keys"][3]["pin_change"], "key-cannot");
    let csv = desk.run(None, &["report", &list, "--csv"]);
    let csv = String::from_utf8(csv.stdout).expect("text");
    assert!(csv.lines().count() == 5 && csv.contains("person-2@contoso.example,Noah Berg,waits"));
    let plain = desk.run(None, &["report", &list]);
    assert!(String::from_utf8_lossy(&plain.stdout).contains("Amira Haddad"), "{plain:?}");

    let out = tempfile::tempdir().expect("a folder");
    let file = |name: &str| out.path().join(name).to_str().expect("text").to_owned();
    for (form, said) in [
        ("--pdf", "Zoë Łukasiewicz"),
        ("--labels", "PK-2"),
        ("--packing", "Never put a PIN letter into the same parcel"),
    ] {
        let name = file(&format!("{}.pdf", &form[2..]));
        let made = desk.run(None, &["report", &list, form, "--out", &name]);
        assert!(made.status.success(), "{made:?}");
        let Some(text) = pdf::read(Path::new(&name)) else { return };
        assert!(has(&text, said), "{form}: {text}");
        for secret in PINS.into_iter().chain([CODE, "7Q4M-9XAB"]) {
            assert!(!has(&text, secret), "{form}: {text}");
        }
        let nowhere = desk.run(None, &["report", &list, form]);
        assert_eq!(nowhere.status.code(), Some(1), "{nowhere:?}");
    }
    let refused = desk.run(None, &["report", &list, "--sheets", "--out", &file("sheets.pdf")]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(!Path::new(&file("sheets.pdf")).exists());
    let reader = Identity::generate();
    let to = reader.to_public().to_string();
    let sealed = file("sheets.pdf.age");
    let made = desk.run(None, &["report", &list, "--sheets", "--out", &sealed, "--to", &to]);
    assert!(made.status.success(), "{made:?}");
    let clear = out.path().join("clear.pdf");
    fs::write(&clear, opened(Path::new(&sealed), &reader).expect("it opens")).expect("written");
    let text = pdf::read(&clear).expect("it was read before");
    assert_eq!(text.matches("7Q4M-9XAB").count(), 3, "not on that of the active key: {text}");
    assert!(!PINS.iter().any(|it| has(&text, it)), "{text}");
    pdf::look(&clear, "sheets");
    let unknown = desk.run(None, &["report", "no such list"]);
    assert_eq!(unknown.status.code(), Some(1), "{unknown:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_page_has_no_pin_and_begins_no_letter() {
    let Some(cups) = Cups::start(&["good"]) else { return };
    let desk = Desk::new().await;
    let tested = desk.run(Some(&cups), &["letters", "--test-page", "--print", "good"]);
    assert!(tested.status.success(), "{tested:?}");
    if let Some(papers) = read_all(&cups, desk.path()) {
        assert!(matches!(&papers[..], [it] if has(it, "no PIN") && has(it, "Test page")));
    }
    assert_eq!(Desk::states(&desk.json(None, &["letters"], true))[0].1, None);
    assert_eq!(desk.sealed_pins(), [1, 2, 3, 4]);
}

fn wait_for(what: &str, is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_secs(20), "{what} does not come");
        std::thread::sleep(Duration::from_millis(50));
    }
}
