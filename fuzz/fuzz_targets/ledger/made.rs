//! A ledger as a practice desk writes it, with one of everything; and its files as they lie in a folder.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::nouns::{
    CeremonyId, ChangesBegun, Leftover, ListSource, ListedPerson, NewList, Operator, Outcome,
    Person, Purpose, Wishes,
};
use keydesk::desk::script::Play;
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::ledger::{Ledger, LedgerTrouble, NewEntry};
use keydesk::practice::Options;
use uuid::Uuid;

use crate::desk_facts::desk_facts;
use crate::play::play;

const AMIRA: &str = "amira.haddad@contoso.example";

#[derive(Clone)]
pub struct Files {
    pub ledger: Vec<u8>,
    pub log: Vec<u8>,
    pub key: Vec<u8>,
}

impl Files {
    pub fn of(ledger: &Path) -> Self {
        let [log, key] = [log(ledger), ledger.with_file_name("desk.key")];
        let read = |it: &Path| fs::read(it).unwrap_or_default();
        Self { ledger: read(ledger), log: read(&log), key: read(&key) }
    }

    /// Puts them there, and nothing else.
    pub fn lie(&self, ledger: &Path) {
        fs::remove_file(ledger.with_file_name("ledger.sqlite-shm")).ok();
        fs::remove_file(log(ledger)).ok();
        fs::write(ledger, &self.ledger).expect("it can be written");
        fs::write(ledger.with_file_name("desk.key"), &self.key).expect("it can be written");
        if !self.log.is_empty() {
            fs::write(log(ledger), &self.log).expect("it can be written");
        }
    }
}

fn log(ledger: &Path) -> PathBuf {
    ledger.with_file_name("ledger.sqlite-wal")
}

/// The files of a ledger that was closed, and as they were just before.
pub async fn made() -> (Files, Files) {
    let folder = tempfile::tempdir().expect("a folder");
    let options = PracticeOptions::new(Options::new(folder.path()));
    let desk = PracticeDesk::open(options).await.expect("the desk opens");
    let file = desk.ledger_file.clone();
    drop(play(desk, AMIRA, Play::Smooth).await);
    let ledger = Ledger::open(&file).await.expect("it opens");
    all_kinds(&ledger).await.expect("it is written");
    let cut_off = Files::of(&file);
    ledger.close().await.expect("it closes");
    (Files::of(&file), cut_off)
}

async fn all_kinds(ledger: &Ledger) -> Result<(), LedgerTrouble> {
    let at = Timestamp::UNIX_EPOCH;
    let ceremony = one_more(ledger).await?;
    let left = vec![Leftover::PerhapsOwnMethod, Leftover::Method { id: "a".to_owned() }];
    let outcome = Outcome::Abandoned { left };
    append(ledger, ceremony, &Fact::Session(fact::Session::Finished { outcome })).await?;
    one_more(ledger).await?;
    let due = one_more(ledger).await?;
    ledger.wait_until(due, at).await?;
    let listed = ListedPerson { person: person(), wishes: Wishes::default(), against: vec![] };
    let list = NewList {
        operator: operator(),
        source: ListSource::File,
        people: vec![listed],
        inventory: vec!["1".to_owned()],
    };
    ledger.keep_list(at, &list, &[]).await?;
    let begun = ChangesBegun { operator: operator(), plan: "p".to_owned(), undoes: None };
    ledger.begin_changes(at, &begun).await?;
    ledger.begin_invitation(at, &operator(), &person(), "mail").await?;
    Ok(())
}

/// A ceremony that is open, with a person.
pub async fn one_more(ledger: &Ledger) -> Result<CeremonyId, LedgerTrouble> {
    let ceremony = CeremonyId(Uuid::new_v4());
    let opened = Fact::Session(fact::Session::Opened {
        purpose: Purpose::Onboarding,
        operator: operator(),
        desk: desk_facts(),
        first_key: None,
        place: None,
    });
    append(ledger, ceremony, &opened).await?;
    append(ledger, ceremony, &Fact::Person(fact::Person::Chosen { person: person() })).await?;
    Ok(ceremony)
}

pub async fn resumed(ledger: &Ledger, ceremony: CeremonyId) -> Result<i64, LedgerTrouble> {
    let fact = Fact::Session(fact::Session::Resumed { desk: desk_facts() });
    append(ledger, ceremony, &fact).await
}

async fn append(ledger: &Ledger, ceremony: CeremonyId, fact: &Fact) -> Result<i64, LedgerTrouble> {
    let operator = operator();
    let new = NewEntry {
        ceremony,
        at: Timestamp::UNIX_EPOCH,
        fact,
        operator: Some(&operator),
        calls: &[],
        left: &[],
        log_until: None,
    };
    ledger.append(new).await
}

fn operator() -> Operator {
    Operator { name: "Olga".to_owned(), id: "o-1".to_owned() }
}

fn person() -> Person {
    Person {
        id: "2b8d3a4e-0000-4000-8000-000000000001".to_owned(),
        name: "Amira".to_owned(),
        upn: AMIRA.to_owned(),
    }
}
