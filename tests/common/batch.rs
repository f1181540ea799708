//! A practice desk with a hub, at which a batch runs by itself, and what is true after it, told from the
//! world and the ledger alone.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::nouns::{CeremonyId, Leftover, Sealed};
use keydesk::ceremony::prepared::History;
use keydesk::desk::batch::{AtDesk, Left, News, run};
use keydesk::desk::{PracticeDesk, PracticeHub, PracticeOptions, PracticeTrouble, list_of_crowd};
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::{Options, World};
use keydesk::runner::board::{BatchWanted, Board, OnFailure};
use keydesk::runner::{OperatorScene, Stop, View};
use keydesk::seal::Seals;
use secrecy::ExposeSecret as _;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

const LONGEST: Duration = Duration::from_secs(60);

/// A list of so many people in a new world.
pub async fn crowd(folder: &Path, people: u32) -> CeremonyId {
    list_of_crowd(Options::new(folder), people).await.expect("a list")
}

pub struct Desk {
    pub at: AtDesk,
    running: JoinHandle<Result<(), Stop>>,
}

impl Desk {
    pub async fn open(folder: &Path) -> Self {
        Self::with(Options::new(folder)).await
    }

    pub async fn with(world: Options) -> Self {
        let desk = opened(world).await;
        let PracticeDesk { runner, clicks, views, world, keys, .. } = desk;
        let hub = PracticeHub::new(Arc::clone(&world), keys).expect("a hub");
        let at = AtDesk { views, clicks, hub: Some(hub), answers: None };
        Self { at, running: tokio::spawn(runner.run()) }
    }

    pub async fn run(&mut self, list: CeremonyId, slots: usize) -> Left {
        self.run_telling(list, slots, |_| ()).await
    }

    pub async fn run_telling(
        &mut self,
        list: CeremonyId,
        slots: usize,
        tell: impl FnMut(News<'_>),
    ) -> Left {
        let wanted = BatchWanted { list, slots, on_failure: OnFailure::Stop };
        let last = self.at.views.clone();
        let running = run(&mut self.at, wanted, tell);
        let ended = tokio::time::timeout(LONGEST, running).await;
        ended.unwrap_or_else(|_| does_not_end(&last)).expect("keys are made")
    }

    /// Somebody meddles with the hub whenever the board changes; a slot that they take off the board gets
    /// no key. They are there, so that a question does not end the batch, and leave the answer to the desk.
    pub async fn run_meddling(
        &mut self,
        list: CeremonyId,
        slots: usize,
        on_failure: OnFailure,
        mut meddle: impl FnMut(&mut Board, &mut PracticeHub),
    ) -> Left {
        let wanted = BatchWanted { list, slots, on_failure };
        let mut hub = self.at.hub.take().expect("a hub");
        let mut views = self.at.views.clone();
        let (_somebody_is_there, answers) = mpsc::unbounded_channel();
        self.at.answers = Some(answers);
        let hand = async {
            loop {
                let scene = views.borrow_and_update().operator.scene.clone();
                if let Some(OperatorScene::Board(mut board)) = scene {
                    meddle(&mut board, &mut hub);
                    hub.follow(&board).await.expect("keys are made");
                }
                if views.changed().await.is_err() {
                    std::future::pending::<()>().await;
                }
            }
        };
        let last = self.at.views.clone();
        let both = async {
            tokio::select! {
                left = run(&mut self.at, wanted, |_| ()) => left.expect("keys are made"),
                () = hand => unreachable!("it never ends"),
            }
        };
        let ended = tokio::time::timeout(LONGEST, both).await;
        ended.unwrap_or_else(|_| does_not_end(&last))
    }

    pub async fn close(self) {
        drop(self.at);
        let stopped = tokio::time::timeout(Duration::from_secs(20), self.running).await;
        stopped.expect("in time").expect("no panic").expect("the desk closes");
    }

    /// As a power cut does.
    pub async fn cut_off(self) {
        self.running.abort();
        drop(self.at);
        self.running.await.expect_err("it was cut off");
    }
}

/// Of a desk that was cut off something may be there for a moment.
fn does_not_end<T>(last: &watch::Receiver<View>) -> T {
    match &last.borrow().operator.scene {
        Some(OperatorScene::Board(board)) => panic!("it does not end: {board:?}"),
        _ => panic!("it does not end"),
    }
}

async fn opened(world: Options) -> PracticeDesk {
    for _ in 0..50 {
        match PracticeDesk::open(PracticeOptions::new(world.clone())).await {
            Ok(it) => return it,
            Err(PracticeTrouble::World(_)) => tokio::time::sleep(Duration::from_millis(100)).await,
            Err(it) => panic!("{it}"),
        }
    }
    panic!("the world is not free")
}

/// What stands after a batch.
#[derive(Debug)]
pub struct Judged {
    pub prepared: usize,
}

/// Nothing is live; no key has a PIN that nobody knows; each key that was prepared is one person's, has the
/// PIN that is sealed for it and holds the passkey that waits for it.
pub async fn judge(folder: &Path, list: CeremonyId) -> Judged {
    let ledger = Ledger::open(&folder.join("ledger.sqlite")).await.expect("a ledger");
    let seals = Seals::open(folder, &[]).expect("the desk's seals");
    let aside = set_aside(folder).await;
    let (mut history, mut pins) = (History::default(), BTreeMap::<String, BTreeSet<String>>::new());
    let mut after = 0;
    while let Some((id, entries)) = ledger.after(&mut after).await.expect("it can be read") {
        for (serial, pin) in pins_in(&entries) {
            let pin = seals.unseal(&pin).expect("it opens");
            pins.entry(serial).or_default().insert(pin.expose_secret().to_owned());
        }
        history.take(id, entries.into_iter().map(|it| (it.at, it.fact)));
    }
    let world = World::open(Options::new(folder)).expect("the world");
    let mut people = BTreeSet::new();
    let mut keys = BTreeSet::new();
    for prepared in history.all() {
        assert_eq!(prepared.place.map(|it| it.list), Some(list));
        assert!(people.insert(prepared.person.id.clone()), "{} has two keys", prepared.person.name);
        let serial = prepared.serial.clone().expect("a practice key has one");
        assert!(keys.insert(serial.clone()), "{serial} is two people's");
        assert!(world.registered(&prepared.person.id).is_empty(), "{serial} is live");
        let number = world.number_in_stock(&serial).expect("it is of the stock");
        let key = world.take_from_stock(number).expect("a key");
        let waits = prepared.waits.as_ref().expect("it is inert");
        assert_eq!(key.credential_ids(), vec![waits.credential_id.0.clone()], "{serial}");
        let pin = prepared.pin.as_ref().expect("its letter is not printed");
        let pin = seals.unseal(pin).expect("it opens");
        assert!(key.has_this_pin(pin.expose_secret()), "the PIN of {serial} is lost");
        assert!(key.pin_must_change(), "{serial}");
    }
    for number in 1..=world.taken_from_stock().expect("the folder") {
        let key = world.take_from_stock(number).expect("a key");
        let known = pins.get(&key.serial()).into_iter().flatten();
        let is_known = known.into_iter().any(|it| key.has_this_pin(it));
        let is_known = is_known || aside.contains(&key.serial());
        assert!(!key.has_pin() || is_known, "nobody knows the PIN of {}", key.serial());
    }
    ledger.close().await.expect("it closes");
    Judged { prepared: people.len() }
}

/// The serial numbers of keys that the ledger says are to be erased.
async fn set_aside(folder: &Path) -> BTreeSet<String> {
    let debts = Ledger::debts_in(&folder.join("ledger.sqlite")).await.expect("they can be read");
    let serials = debts.into_iter().filter_map(|it| match it.what {
        Leftover::KeySetAside { serial, .. } => serial,
        _ => None,
    });
    serials.collect()
}

/// Each PIN that was sealed, with the serial number of the key that was in hand.
fn pins_in(entries: &[Entry]) -> Vec<(String, Sealed)> {
    let mut serial = None;
    let mut pins = Vec::new();
    for entry in entries {
        match &entry.fact {
            Fact::Key(fact::Key::Read { key }) => serial.clone_from(&key.serial),
            // A session that ends without a key for somebody keeps none.
            Fact::Prepared(fact::Prepared::PinSealed { sealed }) if sealed.0 != "erased" => {
                pins.extend(serial.clone().map(|it| (it, sealed.clone())));
            }
            _ => {}
        }
    }
    pins
}
