//! The mishap matrix: everything that can go wrong, at each step of each kind of session, and pairs of it
//! by chance. However the session ends, it is gone on with, and the worlds are judged.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use keydesk::desk::PracticeDesk;
use keydesk::practice::Mishap;
use keydesk::runner::{Witness, Writing};

use crate::cells::{Matrix, played};
use crate::cut_off::{copied, let_go, name};
use crate::cuts::{TURN, wanted};
use crate::desk::{Around, Hands, folder_for, play, run_on};
use crate::free::until_free;
use crate::judge::judge;
use crate::kinds::{Before, KINDS, Keys, Kind};
use crate::luck::{Luck, number};
use crate::mishap::{
    At, FAULTS, ORDERED, Struck, Thing, make_room, may_be_written, until_unlocked, witness,
};
use crate::owed::is_paid;
use crate::small_disk::SmallDisk;
use crate::wire::Wire;

/// A session that nothing happens to: its facts, and after which of them the tenant is called.
#[derive(Clone, Default)]
pub struct Course {
    pub facts: Vec<String>,
    calls: Vec<usize>,
}

#[test]
fn whatever_goes_wrong_at_any_step_the_promises_are_kept() {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let mut luck = Luck::new("mishap matrix");
    let of_each = number("KEYDESK_CELLS", 1);
    let mut matrix = Matrix::new("mishap matrix");
    for kind in wanted(KINDS) {
        let course = course(*kind);
        matrix.row(kind.name.to_owned());
        for it in luck.sample(single(kind, &course), of_each) {
            let told = course.facts.get(it.fact - 1).cloned().unwrap_or_default();
            one(&mut matrix, *kind, vec![it], None, &told);
        }
        matrix.row(format!("{}, ordered", kind.name));
        for mishap in luck.sample(ordered(kind), of_each) {
            one(&mut matrix, *kind, vec![], Some(mishap), "");
        }
    }
    matrix.end();
}

#[test]
fn two_things_that_go_wrong_in_one_session_break_no_promise() {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let mut luck = Luck::new("pairs of mishaps");
    let pairs = number("KEYDESK_PAIRS", 20);
    let mut matrix = Matrix::new("pairs of mishaps");
    let kinds: Vec<Kind> = wanted(KINDS).copied().collect();
    let courses: Vec<Course> = kinds.iter().map(|it| course(*it)).collect();
    matrix.row(format!("{pairs} pairs"));
    for _ in 0..pairs {
        let at = luck.below(kinds.len());
        let all = single(&kinds[at], &courses[at]);
        let mut pair = vec![*luck.one_of(&all), *luck.one_of(&all)];
        pair.sort_by_key(|it| it.fact);
        let may_be_ordered = ordered(&kinds[at]);
        let is_ordered = luck.below(4) == 0 && !may_be_ordered.is_empty();
        let ordered = is_ordered.then(|| *luck.one_of(&may_be_ordered));
        one(&mut matrix, kinds[at], pair, ordered, "");
    }
    matrix.end();
}

/// What somebody can order for it, so that it does not strike what comes before.
fn ordered(kind: &Kind) -> Vec<Mishap> {
    let has_key = matches!(kind.before, Before::OwnKey | Before::Lost(_));
    let strikes = |it: &Mishap| !(has_key && *it == Mishap::UnpluggedAtTouch);
    let all = ORDERED.iter().copied().filter(strikes);
    if kind.is_batch() { vec![] } else { all.collect() }
}

/// Each thing at each fact where it can happen.
pub fn single(kind: &Kind, course: &Course) -> Vec<At> {
    let mut all = Vec::new();
    let last = course.facts.len();
    for fact in 1..last {
        let at = |thing| At { fact, thing };
        if course.calls.contains(&fact) {
            all.extend(FAULTS.iter().map(|it| at(Thing::Tenant(*it))));
        }
        let has_window = |it: &&Thing| !kind.is_batch() || !it.is_by_the_window();
        all.extend(Thing::ANYWHERE.iter().filter(has_window).map(|it| at(*it)));
        if kind.keys == Keys::Fingers && fact % 4 == 0 {
            all.push(at(Thing::FingerBad));
        }
        // It takes as long as the desk waits: twice in each session.
        if fact == last / 3 || fact == 2 * last / 3 {
            all.push(at(Thing::LedgerLocked));
        }
    }
    all
}

pub fn course(kind: Kind) -> Course {
    let run = async move || {
        let folder = folder_for(&kind).await;
        let (wire, course) = (Wire::default(), Arc::new(Mutex::new(Course::default())));
        let watching = watching(wire.clone(), Arc::clone(&course));
        let around = Around {
            network: Some(network(&wire)),
            witness: Some(Box::new(move |_| watching)),
            ..Around::default()
        };
        play(&kind, folder.path(), around).await;
        let course = course.lock().expect("no panic");
        course.clone()
    };
    played(run).unwrap_or_else(|it| panic!("{}, without a mishap: {it}", kind.name))
}

fn watching(wire: Wire, course: Arc<Mutex<Course>>) -> Witness {
    let calls = AtomicUsize::new(0);
    Arc::new(move |writing, fact| {
        let mut course = course.lock().expect("no panic");
        match writing {
            Writing::Begins if wire.calls() > calls.load(Ordering::SeqCst) => {
                let after = course.facts.len();
                course.calls.push(after);
            }
            Writing::Begins => {}
            Writing::Done => {
                course.facts.push(name(fact));
                calls.store(wire.calls(), Ordering::SeqCst);
            }
        }
        Box::pin(std::future::ready(()))
    })
}

fn network(wire: &Wire) -> Box<dyn FnOnce(axum::Router) -> keydesk::Http> {
    let wire = wire.clone();
    Box::new(move |router| wire.http(router))
}

fn one(matrix: &mut Matrix, kind: Kind, all: Vec<At>, mishap: Option<Mishap>, told: &str) {
    let what: Vec<String> =
        all.iter().map(|it| format!("{:?} after fact {}", it.thing, it.fact)).collect();
    let ordered = mishap.map(|it| format!("{it:?}")).unwrap_or_default();
    let name = format!("{}: {} {ordered} {told}", kind.name, what.join(", "));
    matrix.cell(&name, async move || cell(kind, all, mishap).await);
}

/// Plays a session in which these go wrong, goes on with it and judges the worlds. What was to go wrong, and
/// whether it did.
pub async fn cell(kind: Kind, all: Vec<At>, mishap: Option<Mishap>) -> Vec<(String, bool)> {
    let folder = folder_for(&kind).await;
    let place = folder.path();
    let fills = all.iter().any(|it| it.thing == Thing::DiskFull);
    // Where none can be mounted it says so, and the cell has no full disk.
    let disk = if fills { SmallDisk::new("8m") } else { None };
    // The keys and the tenant have a disk of their own.
    let desk_folder = disk.as_ref().map(|it| it.path().to_owned());
    if let Some(desk_folder) = &desk_folder {
        copied(place, desk_folder).expect("it has room");
    }
    let all: Vec<At> =
        all.into_iter().filter(|it| it.thing != Thing::DiskFull || disk.is_some()).collect();
    let (wire, things, struck) = (Wire::default(), all.clone(), Struck::default());
    let (wired, strikes) = (wire.clone(), struck.clone());
    let around = Around {
        network: Some(network(&wire)),
        mishap,
        desk_folder: desk_folder.clone(),
        witness: Some(Box::new(move |hands: Hands| witness(&things, hands, wired, &strikes))),
        ..Around::default()
    };
    let played = play(&kind, place, around).await;
    let may_stop = all.iter().any(|it| it.thing.may_stop_the_desk());
    assert!(played.stopped.is_none() || may_stop, "the desk stopped: {:?}", played.stopped);
    until_free(place).await;
    let desk_folder = desk_folder.unwrap_or_else(|| place.to_owned());
    let came = struck.lock().expect("no panic").clone();
    let mut told: Vec<(String, bool)> = all
        .iter()
        .map(|it| {
            let could = came.contains(&(it.thing, true));
            let did = could && it.thing.has_struck(&played, &desk_folder, &wire);
            (format!("{:?}", it.thing), did)
        })
        .collect();
    told.extend(mishap.map(|it| (format!("{it:?}, ordered"), played.mishap_has_happened)));
    if let Some(disk) = disk {
        make_room(disk.path());
        let_go(disk.path()).await;
        put_back(disk.path(), place);
    }
    if all.iter().any(|it| it.thing == Thing::LedgerReadOnly) {
        is_refused_while_read_only(&kind, place).await;
    }
    if all.iter().any(|it| it.thing == Thing::LedgerLocked) {
        until_unlocked(place).await;
    }
    run_on(&kind, place).await;
    judge(&kind, place, &played.stood).await;
    is_paid(&kind, place).await;
    told
}

/// Puts what the desk keeps, and nothing of the world, back into the world's folder.
fn put_back(from: &Path, to: &Path) {
    for file in std::fs::read_dir(from).expect("a folder").map(|it| it.expect("an entry")) {
        let name = file.file_name();
        let is_the_desks = ["ledger", "desk.key", "seal-key"];
        if is_the_desks.iter().any(|it| name.to_string_lossy().starts_with(it)) {
            std::fs::copy(file.path(), to.join(&name)).expect("it has room");
        }
    }
}

/// A desk does not open on a ledger that it may not write.
async fn is_refused_while_read_only(kind: &Kind, folder: &Path) {
    may_be_written(folder, false);
    let opened = PracticeDesk::open(kind.options(folder)).await;
    assert!(opened.is_err(), "it opened on a ledger that is read only");
    drop(opened);
    may_be_written(folder, true);
    until_free(folder).await;
}

/// `KEYDESK_KIND` and the matrices name them.
#[test]
fn every_kind_has_a_name_of_its_own() {
    let mut names: Vec<_> = KINDS.iter().map(|it| it.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), KINDS.len());
    assert!(KINDS.iter().any(|it| it.before == Before::Sent));
}
