//! The promise, from a list to a letter: each PIN reaches its own person, on one sheet of paper, and is
//! nowhere else when the batch is done; its key takes it only to be changed.

#[allow(dead_code, reason = "nobody meddles with this batch")]
#[path = "common/batch.rs"]
mod batch;
#[allow(dead_code, reason = "the ways in which printers fail have tests of their own")]
#[path = "common/cups.rs"]
mod cups;
#[allow(dead_code, reason = "no page is looked at alone")]
#[path = "common/pdf.rs"]
mod pdf;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use batch::{Desk, crowd, judge};
use cups::Cups;
use keydesk::ceremony::nouns::{KeyTrouble, Person};
use keydesk::desk::{plug_in, sign_in_with};
use keydesk::key::Bus;
use keydesk::practice::{Options, World};
use keydesk::runner::letters::prepared;
use keydesk::seal::Seals;
use secrecy::ExposeSecret as _;

/// A person of the list, their key, and its PIN as it is sealed.
struct Sent {
    person: Person,
    serial: String,
    pin: String,
}

async fn sent(folder: &Path) -> Vec<Sent> {
    let list = crowd(folder, 3).await;
    let mut desk = Desk::open(folder).await;
    desk.run(list, 2).await;
    desk.close().await;
    // Each key has the PIN that is sealed for it.
    assert_eq!(judge(folder, list).await.prepared, 3);
    let seals = Seals::open(folder, &[]).expect("the desk's seals");
    let history = prepared(&folder.join("ledger.sqlite")).await.expect("read");
    let all = history.all().iter().map(|it| {
        let pin = seals.unseal(it.pin.as_ref().expect("it waits")).expect("it opens");
        Sent {
            person: it.person.clone(),
            serial: it.serial.clone().expect("a practice key has one"),
            pin: pin.expose_secret().to_owned(),
        }
    });
    all.collect()
}

fn keydesk(folder: &Path, cups: &Cups, arguments: &[&str]) -> Output {
    let done = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(arguments)
        .arg("--practice")
        .arg(folder)
        .env("LANG", "C")
        .env("RUST_LOG", "trace")
        .env("USER", "desk")
        .env("CUPS_SERVER", cups.socket())
        .output()
        .expect("it runs");
    assert!(done.status.success(), "{arguments:?}: {done:?}");
    done
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pin_is_on_its_own_letter_once_and_nowhere_else() {
    let Some(cups) = Cups::start(&["good"]) else { return };
    let world = tempfile::tempdir().expect("a folder");
    let folder = world.path();
    let sent = sent(folder).await;
    let [first, others @ ..] = &sent[..] else { panic!("three") };
    let upn = first.person.upn.as_str();
    let mut said = vec![
        keydesk(folder, &cups, &["activate", upn, "--by", "call"]),
        keydesk(folder, &cups, &["prepare", "letters", "--print", "good"]),
        // There is none left that may go.
        keydesk(folder, &cups, &["prepare", "letters", "--print", "good"]),
    ];

    let papers = cups.paper();
    let [letter] = &papers[..] else { panic!("{} papers", papers.len()) };
    let out = tempfile::tempdir().expect("a folder");
    let file = out.path().join("letter.pdf");
    fs::write(&file, letter).expect("written");
    if let Some(text) = pdf::read(&file) {
        assert!(pdf::has(&text, &first.pin) && pdf::has(&text, upn), "{text}");
        assert!(
            others.iter().all(|it| !pdf::has(&text, &it.pin) && !text.contains(&it.person.upn))
        );
    }
    pdf::look(&file, "letter");
    fs::remove_file(&file).expect("it is there");

    let status = keydesk(folder, &cups, &["prepare", "status", "--json"]);
    let told: serde_json::Value = serde_json::from_slice(&status.stdout).expect("JSON");
    let list = told["lists"][0]["list"].as_str().expect("an id").to_owned();
    said.push(status);
    for form in ["pdf", "labels", "packing"] {
        let name = out.path().join(format!("{form}.pdf"));
        let name = name.to_str().expect("text");
        let form = format!("--{form}");
        said.push(keydesk(folder, &cups, &["prepare", "report", &list, &form, "--out", name]));
    }
    for output in said {
        has_no_pin(&sent, &output.stdout, Path::new("stdout"));
        has_no_pin(&sent, &output.stderr, Path::new("stderr"));
    }
    // What came out lies on the table: it is no part of the desk.
    for file in files_below(folder).into_iter().chain(files_below(out.path())).chain(cups.files()) {
        if file.extension().is_some_and(|it| it == "pdf")
            && let Some(text) = pdf::read(&file)
        {
            has_no_pin(&sent, text.as_bytes(), &file);
        }
        has_no_pin(&sent, &fs::read(&file).unwrap_or_default(), &file);
    }
    cups.keeps_nothing();
}

/// As CTAP 2.1, 6.5.5.7, says of a key with forcePINChange.
#[tokio::test(flavor = "multi_thread")]
async fn a_prepared_key_takes_the_pin_of_its_letter_only_to_change_it() {
    const OWN: &str = "5821947306";
    let folder = tempfile::tempdir().expect("a folder");
    let sent = sent(folder.path()).await;
    let world = World::open(Options::new(folder.path())).expect("the world");
    let Sent { serial, pin, person } = &sent[0];
    let number = world.number_in_stock(serial).expect("it is of the stock");
    let key = world.take_from_stock(number).expect("a key");
    plug_in(&key, "9-1.1");
    let bus = Bus::watch(|_| true).expect("a thread");
    let seen = bus.look_now().await;
    let seen = seen.iter().find(|it| it.serial.as_ref() == Some(serial)).expect("it is listed");
    let opened = bus.open(&seen.device).await.expect("it opens");
    let letter = || pin.as_str().into();
    for _ in 0..2 {
        assert_eq!(opened.check_pin(letter()).await, Err(KeyTrouble::PinMustChange));
    }
    opened.change_pin(letter(), OWN.into()).await.expect("it takes a new one");
    opened.check_pin(OWN.into()).await.expect("it is its owner's");
    let old = opened.check_pin(letter()).await;
    assert!(matches!(old, Err(KeyTrouble::PinWrong { .. })), "{old:?}");
    drop(opened);
    key.unplug();
    let too_early = sign_in_with(&world, person, key).await;
    assert!(too_early.is_err(), "it was not activated");
}

/// Standing by itself: the same digits can be within a longer number by chance.
fn has_no_pin(sent: &[Sent], bytes: &[u8], place: &Path) {
    for Sent { pin, .. } in sent {
        for (at, found) in bytes.windows(pin.len()).enumerate() {
            let is_part = |it: Option<&u8>| it.is_some_and(u8::is_ascii_alphanumeric);
            let before = at.checked_sub(1).and_then(|it| bytes.get(it));
            let stands_alone = !is_part(before) && !is_part(bytes.get(at + pin.len()));
            assert!(found != pin.as_bytes() || !stands_alone, "{}", place.display());
        }
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|it| it.expect("an entry").path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|it| it.is_dir());
    files.into_iter().chain(folders.iter().flat_map(|it| files_below(it))).collect()
}
