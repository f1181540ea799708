//! The promise, for keys that are prepared side by side: each person of a list gets one key and no key is
//! two people's; what fails stops no more than it must; nothing opens anything before it has arrived.

#[path = "common/batch.rs"]
mod batch;

use std::collections::BTreeSet;
use std::time::Duration;

use batch::{Desk, crowd, judge};
use keydesk::desk::PracticeHub;
use keydesk::desk::batch::{Left, News, run};
use keydesk::platform::Clock;
use keydesk::practice::{Finger, Options, Throttling};
use keydesk::runner::board::{BatchWanted, BoardState, OnFailure, SlotState};

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
