//! The promise, for keys that are prepared side by side: each person of a list gets one key and no key is
//! two people's; what fails stops no more than it must; nothing opens anything before it has arrived.

#[path = "common/batch.rs"]
mod batch;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use batch::{Desk, crowd, judge};
use keydesk::ceremony::next::Question;
use keydesk::ceremony::nouns::{KeyTrouble, Trouble};
use keydesk::desk::PracticeHub;
use keydesk::desk::batch::{Left, News, run};
use keydesk::key::seam;
use keydesk::platform::Clock;
use keydesk::practice::{Finger, Options, PracticeKey, Throttling};
use keydesk::runner::board::{BatchWanted, BoardSlot, BoardState, OnFailure, SlotState};

fn over(left: &Left) -> (usize, usize) {
    match left {
        Left::Board(it) if it.state == BoardState::Over => (it.done, it.set_aside),
        Left::Board(it) => panic!("{it:?}"),
        Left::Stopped(it) => panic!("{it}"),
        Left::NotSignedIn => panic!("nobody is signed in"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_of_a_list_gets_one_key_and_none_opens_anything() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = crowd(folder.path(), 10).await;
    let mut desk = Desk::open(folder.path()).await;
    let mut slots = BTreeSet::new();
    let left = desk.run_telling(list, 4, |news| {
        if let News::Slot(it) = news
            && it.person.is_some()
        {
            slots.insert((it.number, it.port.clone()));
        }
    });
    assert_eq!(over(&left.await), (10, 0));
    let ports = |it: usize| Some(format!("9-1.{it}"));
    let at_work: BTreeSet<_> = slots.into_iter().filter(|it| it.1.is_some()).collect();
    assert_eq!(at_work, (1..=4).map(|it| (it, ports(it))).collect(), "each port is one slot");
    desk.close().await;
    assert_eq!(judge(folder.path(), list).await.prepared, 10);
}

/// Graph's limit is kept by both sides, on a clock that waits for nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_batch_stays_within_graphs_limit_and_uses_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = crowd(folder.path(), 20).await;
    let clock = Clock::skipping();
    let options = Options {
        throttling: Throttling::AsGraph,
        clock: clock.clone(),
        ..Options::new(folder.path())
    };
    let mut desk = Desk::with(options).await;
    let begun = clock.now();
    let left = desk.run(list, 8).await;
    assert_eq!(over(&left), (20, 0));
    let Left::Board(board) = &left else { panic!("it is over") };
    assert_eq!(board.most_an_hour, 1_800);
    // One call for each key: options. Five of them at once, and five in each window after it.
    let took = clock.now().duration_since(begun);
    assert!(took >= Duration::from_secs(30), "{took:?}");
    assert!(took < Duration::from_secs(45), "more calls than one for each key: {took:?}");
    desk.close().await;
}

/// It is refused there before anything is touched, and goes on in its own slot.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_moves_to_another_slot_is_seen() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = crowd(folder.path(), 4).await;
    let mut desk = Desk::open(folder.path()).await;
    let (mut moved, mut refused) = (None, false);
    let left = desk
        .run_meddling(list, 2, OnFailure::Stop, |board, hub| {
            let [first, second] = board.slots.as_slice() else { return };
            match &moved {
                None => {
                    // It waits in the middle, with its PIN.
                    hub.finger = Finger::ByHand;
                    if first.state == SlotState::Touch && second.state == SlotState::Insert {
                        moved = first.serial.clone();
                        hub.finger = Finger::Instant;
                        hub.move_to(&PracticeHub::port(1), &PracticeHub::port(2));
                    }
                    board.slots.truncate(1);
                }
                Some(serial) => {
                    let asks = matches!(second.state, SlotState::Asks { .. });
                    if asks && !refused {
                        assert_eq!(second.serial.as_ref(), Some(serial));
                        refused = true;
                        hub.move_to(&PracticeHub::port(2), &PracticeHub::port(1));
                    }
                }
            }
        })
        .await;
    assert_eq!(over(&left), (4, 0));
    assert!(refused, "the key was taken for a new one");
    desk.close().await;
    assert_eq!(judge(folder.path(), list).await.prepared, 4);
}

/// The operator goes on from the board that stands there after a restart.
#[tokio::test(flavor = "multi_thread")]
async fn a_batch_that_was_cut_off_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = crowd(folder.path(), 8).await;
    let mut desk = Desk::open(folder.path()).await;
    let wanted = BatchWanted { list, slots: 4, on_failure: OnFailure::Stop };
    let mut seen = 0;
    let (enough, mut is_enough) = tokio::sync::mpsc::unbounded_channel();
    tokio::select! {
        left = run(&mut desk.at, wanted, |_| { seen += 1; if seen == 40 { enough.send(()).ok(); } }) => {
            panic!("it was over before: {:?}", over(&left.expect("keys")));
        }
        _ = is_enough.recv() => {}
    }
    desk.cut_off().await;
    let mut desk = Desk::open(folder.path()).await;
    assert_eq!(over(&desk.run(list, 4).await), (8, 0));
    desk.close().await;
    assert_eq!(judge(folder.path(), list).await.prepared, 8);
}

/// With eight keys that wait for their touch; two come back in each other's port.
#[tokio::test(flavor = "multi_thread")]
async fn a_hub_that_is_unplugged_with_eight_keys_at_work_loses_nothing() {
    const SLOTS: usize = 8;
    enum Hub {
        Works,
        Out(Vec<Arc<PracticeKey>>),
        Back { swapped: bool },
    }
    let folder = tempfile::tempdir().expect("a folder");
    let list = crowd(folder.path(), 12).await;
    let mut desk = Desk::open(folder.path()).await;
    let mut now = Hub::Works;
    let left = desk
        .run_meddling(list, SLOTS, OnFailure::Stop, |board, hub| {
            let is_anothers = |it: &BoardSlot| {
                let SlotState::Asks { question: Question::Trouble { trouble, .. }, .. } = &it.state
                else {
                    return false;
                };
                matches!(trouble, Trouble::Key(KeyTrouble::NotThisKey { .. }))
            };
            match &mut now {
                Hub::Works => {
                    hub.finger = Finger::ByHand;
                    let touch = |it: &BoardSlot| it.state == SlotState::Touch;
                    if board.slots.len() == SLOTS && board.slots.iter().all(touch) {
                        let ports = || (1..=SLOTS).map(PracticeHub::port);
                        let keys = ports().map(|it| Arc::clone(hub.key_in(&it).expect("a key")));
                        now = Hub::Out(keys.collect());
                        ports().for_each(|it| hub.take_out(&it));
                        board.slots.clear();
                    }
                }
                Hub::Out(keys) => {
                    let at_work = |it: &BoardSlot| {
                        matches!(it.state, SlotState::Touch | SlotState::Working(_))
                    };
                    if !board.slots.iter().any(at_work) {
                        hub.finger = Finger::Instant;
                        keys.swap(0, 1);
                        for (key, number) in keys.iter().zip(1..) {
                            hub.insert(&PracticeHub::port(number), Arc::clone(key));
                        }
                        now = Hub::Back { swapped: true };
                    }
                    board.slots.clear();
                }
                // Whoever stands there sees it, and puts them right.
                Hub::Back { swapped: swapped @ true } if board.slots.iter().any(is_anothers) => {
                    let ports = [1, 2].map(PracticeHub::port);
                    let keys = [&ports[0], &ports[1]].map(|it| hub.key_in(it).cloned());
                    for it in &ports {
                        hub.take_out(it);
                    }
                    for (key, port) in keys.into_iter().rev().zip(&ports) {
                        hub.insert(port, key.expect("it was inserted"));
                    }
                    *swapped = false;
                    board.slots.clear();
                }
                Hub::Back { .. } => {}
            }
        })
        .await;
    assert_eq!(over(&left), (12, 0));
    assert!(matches!(now, Hub::Back { swapped: false }), "it was unplugged, and put right");
    desk.close().await;
    assert_eq!(judge(folder.path(), list).await.prepared, 12);
}

/// It is listed at once, and answers only a while after the desk has given up: no port changes then.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_answers_late_is_tried_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = crowd(folder.path(), 2).await;
    let mut desk = Desk::open(folder.path()).await;
    let (mut late, mut was_silent) = (None, false);
    let left = desk
        .run_meddling(list, 1, OnFailure::Stop, |board, hub| {
            let [slot] = board.slots.as_slice() else { return };
            let silent = matches!(&slot.state, SlotState::Asks { question: Question::Trouble { trouble, .. }, .. }
                if matches!(trouble, Trouble::Key(KeyTrouble::NotOpened | KeyTrouble::Silent)));
            if !was_silent && late.is_none() && slot.state == SlotState::Insert {
                let key = hub.take_new().expect("a key");
                let name = format!("{}@{}", key.name(), PracticeHub::port(1));
                let cable = seam::plug(&name, key.model_name(), &key.serial());
                late = Some((key, name, cable));
            }
            if silent && let Some((key, name, cable)) = late.take() {
                was_silent = true;
                key.plug(cable.from_host, cable.to_host, Box::new(move || seam::unplug(&name)));
                hub.insert(&PracticeHub::port(1), key);
            }
            if late.is_some() {
                board.slots.clear();
            }
        })
        .await;
    assert_eq!(over(&left), (2, 0));
    assert!(was_silent, "it answered at once");
    desk.close().await;
}
