//! The cut matrix: the power fails before and after each write of each fact, in each kind of session. The
//! desk is started again on what was on the disk, goes on, and the worlds are judged.

use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::Way;
use keydesk::runner::Writing;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::cells::{Matrix, played};
use crate::cut_off::{Cut, Cuts};
use crate::desk::{Around, Played, folder_for, play, run_on};
use crate::judge::judge;
use crate::kinds::{KINDS, Kind};
use crate::luck::{Luck, number};
use crate::owed::is_paid;
use crate::stood::Stood;

/// A process has one set of sockets for keys.
pub static TURN: Mutex<()> = Mutex::new(());

/// More screens than any session has.
const MOST_SCREENS: usize = 30;

#[test]
fn cut_anywhere_the_desk_goes_on_and_keeps_its_promises() {
    let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let mut luck = Luck::new("cut matrix");
    let of_each = number("KEYDESK_CELLS", 1);
    let mut matrix = Matrix::new("cut matrix");
    for kind in wanted(KINDS) {
        let (cuts, Played { stood, .. }) = all_cuts(*kind, None);
        matrix.row(kind.name.to_owned());
        for cut in luck.sample(cuts, of_each) {
            one(&mut matrix, *kind, cut, stood.clone());
        }
    }
    let mut abandoned: Vec<(Kind, usize)> =
        wanted(KINDS).flat_map(|kind| (1..=MOST_SCREENS).map(|screen| (*kind, screen))).collect();
    if of_each < 10 {
        // Most sessions have fewer screens.
        abandoned.retain(|(_, screen)| *screen < 7);
        abandoned = luck.sample(abandoned, 4 * of_each);
    }
    let mut ended = None;
    for (kind, screen) in abandoned {
        if kind.is_batch() || ended == Some(kind.name) {
            continue;
        }
        let (cuts, Played { stood, transcript, .. }) = all_cuts(kind, Some(screen));
        if cuts.is_empty() {
            // At this screen nobody can leave, or there is none.
            let screens = transcript.iter().filter(|it| !it.starts_with(' ')).count();
            ended = (screens < screen).then_some(kind.name);
            continue;
        }
        matrix.row(format!("{}, left at screen {screen}", kind.name));
        for cut in luck.sample(cuts, of_each) {
            one(&mut matrix, kind, cut, stood.clone());
        }
    }
    matrix.end();
}

/// Those that `KEYDESK_KIND` names a part of; all without it.
pub fn wanted(kinds: &[Kind]) -> impl Iterator<Item = &Kind> {
    let part = std::env::var("KEYDESK_KIND").unwrap_or_default();
    kinds.iter().filter(move |it| it.name.contains(&part))
}

/// Where a session is left, what comes before is that of the session that is not: only what follows is cut.
fn all_cuts(kind: Kind, leaves_at: Option<usize>) -> (Vec<Cut>, Played) {
    let run = async move || {
        let folder = folder_for(&kind).await;
        let cuts = Cuts::default();
        let counts = AtomicBool::new(leaves_at.is_none());
        let witness = cuts.witness(folder.path(), move |_, _, fact| {
            let leaves = Fact::from(fact::Session::Chose { way: Way::GiveUp });
            if *fact == leaves {
                counts.store(true, Ordering::SeqCst);
            }
            counts.load(Ordering::SeqCst)
        });
        let witness: Box<dyn FnOnce(_) -> _> = Box::new(|_| witness);
        let around = Around { witness: Some(witness), leaves_at, ..Around::default() };
        let played = play(&kind, folder.path(), around).await;
        assert!(played.stopped.is_none(), "{:?}", played.stopped);
        judge(&kind, folder.path(), &played.stood).await;
        (cuts.take(), played)
    };
    played(run).unwrap_or_else(|it| panic!("{}, not cut: {it}", kind.name))
}

fn one(matrix: &mut Matrix, kind: Kind, cut: Cut, stood: Stood) {
    let writing = match cut.writing {
        Writing::Begins => "before",
        Writing::Done => "after",
    };
    let name = format!("{writing} the write of fact {}, {}", cut.fact, cut.name);
    matrix.cell(&name, async move || {
        run_on(&kind, cut.folder.path()).await;
        judge(&kind, cut.folder.path(), &stood).await;
        is_paid(&kind, cut.folder.path()).await;
        vec![]
    });
}
