//! A desk at which a session of one kind is played, from its beginning or from where it was cut off.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use keydesk::Http;
use keydesk::ceremony::Ceremony;
use keydesk::ceremony::next::Way;
use keydesk::ceremony::nouns::Outcome;
use keydesk::desk::batch::{AtDesk, Chosen, Left, News, run};
use keydesk::desk::script::{self, Ending, Script};
use keydesk::desk::{PracticeDesk, PracticeHub, PracticeOptions, list_of_crowd};
use keydesk::key::Bus;
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::{Counts, Mishap, Options, World};
use keydesk::runner::board::{BatchWanted, BoardSlot, OnFailure, SlotState};
use keydesk::runner::{Click, OperatorScene, Stop, View, Witness, Writing};
use tempfile::TempDir;
use tokio::sync::{Notify, mpsc, watch};

use crate::cut_off::{copy, name};
use crate::free;
use crate::kinds::{Before, Kind};
use crate::stood::Stood;
use crate::visitor::{Manner, Transcript, between};

/// Longer than any session takes that comes to its end.
const LONGEST: Duration = Duration::from_secs(60);
/// A desk that ends takes its time to let go of the keys.
const TO_STOP: Duration = Duration::from_secs(10);

/// What is done to the desk besides the script.
#[derive(Default)]
pub struct Around {
    /// It goes on with what was cut off: what came before has come.
    pub goes_on: bool,
    /// An operator answers what a batch asks. Otherwise a question ends it.
    pub attended: bool,
    /// At which screen the person leaves, from 1.
    pub leaves_at: Option<usize>,
    pub network: Option<Box<dyn FnOnce(axum::Router) -> Http>>,
    /// How the world is, besides what the kind says.
    pub mishap: Option<Mishap>,
    /// The ledger is elsewhere than the world.
    pub desk_folder: Option<PathBuf>,
    pub witness: Option<Box<dyn FnOnce(Hands) -> Witness>>,
}

/// What somebody who stands at the desk can reach.
#[derive(Clone)]
pub struct Hands {
    pub world: Arc<World>,
    pub bus: Bus,
    /// A window that is closed stays so.
    pub clicks: mpsc::WeakUnboundedSender<Click>,
    pub folder: PathBuf,
    /// The power goes.
    pub stops: Arc<Notify>,
}

pub struct Played {
    /// Why the desk stopped by itself.
    pub stopped: Option<Stop>,
    pub transcript: Vec<String>,
    pub counts: Counts,
    /// What was ordered to go wrong did.
    pub mishap_has_happened: bool,
    /// When the session began.
    pub stood: Stood,
}

/// A folder in which everything is that comes before a session of this kind, up to the opening of the desk.
pub async fn folder_for(kind: &Kind) -> TempDir {
    static SENT: tokio::sync::OnceCell<TempDir> = tokio::sync::OnceCell::const_new();
    let folder = tempfile::tempdir().expect("a folder");
    sign_as_before(kind, folder.path());
    match kind.before {
        Before::List(people) => {
            list_of_crowd(Options::new(folder.path()), people).await.expect("a list");
        }
        // Made once.
        Before::Sent => return copy(SENT.get_or_init(sent).await.path()),
        _ => {}
    }
    folder
}

/// Gives the world the signing key of another: to make an RSA key takes as long as a session.
fn sign_as_before(kind: &Kind, folder: &Path) {
    const NAME: &str = "token-signing-key.pem";
    static FIRST: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
    let key = FIRST.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        drop(World::open(kind.world(folder.path())).expect("a world"));
        std::fs::read(folder.path().join(NAME)).expect("it has a key")
    });
    std::fs::write(folder.join(NAME), key).expect("a file");
}

async fn sent() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    list_of_crowd(Options::new(folder.path()), 1).await.expect("a list");
    let batch = Kind::called("a batch of two");
    play(&batch, folder.path(), Around::default()).await;
    free::until_free(folder.path()).await;
    folder
}

/// From the opening of the desk to its end.
pub async fn play(kind: &Kind, folder: &Path, around: Around) -> Played {
    free::until_free(folder).await;
    let Around { goes_on, attended, leaves_at, network, mishap, desk_folder, witness } = around;
    let mut options = kind.options(folder);
    options.desk_folder.clone_from(&desk_folder);
    let desk_folder = desk_folder.unwrap_or_else(|| folder.to_owned());
    options.world.mishap = mishap.or(options.world.mishap);
    if let Some(network) = network {
        options = PracticeOptions { network, ..options };
    }
    let open = open_sessions(&desk_folder).await;
    let mut desk = PracticeDesk::open(options).await.expect("the desk opens");
    if !goes_on {
        kind.come_before(&desk).await;
    }
    let stood = Stood::of(&desk.world, folder, kind);
    let stops = Arc::new(Notify::new());
    let hands = Hands {
        world: desk.world.clone(),
        bus: desk.keys.clone(),
        clicks: desk.clicks.downgrade(),
        folder: desk_folder.clone(),
        stops: stops.clone(),
    };
    let bus = desk.keys.clone();
    let witness = witness.map(|it| it(hands));
    let transcript = Transcript::default();
    desk.runner.witnessed_by(noting(witness, transcript.clone()));
    if kind.is_batch() {
        return play_batch(desk, transcript, stood, attended, &stops).await;
    }
    let world = desk.world.clone();
    let second_hand = desk.controls_of(world.keys());
    let running = tokio::spawn(desk.runner.run());
    let goes_on = !open.is_empty();
    let manner = Manner { purpose: kind.purpose, goes_on, answers: kind.answers, leaves_at };
    let seen = desk.views.clone();
    let (views, clicks) = between(desk.views, desk.clicks, manner, transcript.clone());
    let script = Script { person: kind.person(), mishap: kind.play };
    let playing = async {
        let ending = script::play(views.clone(), clicks.clone(), desk.controls, script.clone());
        match ending.await {
            Ending::Receipt(first) if kind.second_key && first.first_key.is_none() => {
                // The desk takes no key that was there before the session.
                world.keys().iter().for_each(|it| it.unplug());
                bus.look_now().await;
                script::play_second(views, clicks, second_hand, script, &first).await
            }
            other => other,
        }
    };
    let home_again = has_come_home(seen.clone(), transcript.clone());
    let to_the_end = async {
        tokio::select! {
            ending = playing => ending,
            () = home_again => Ending::Ended(vec![]),
            () = stops.notified() => Ending::Stopped("the power is gone".to_owned()),
        }
    };
    let ended = tokio::time::timeout(LONGEST, to_the_end).await;
    let ending = ended.unwrap_or_else(|_| {
        let asked = seen.borrow().asked().map(|(it, ways)| format!("{it:?} {ways:?}"));
        panic!("it waits: {asked:?}, after {:#?}", transcript.lines())
    });
    drop(seen);
    let mut running = running;
    // One that was stopped has nothing to let go of.
    let patience = match ending {
        Ending::Stopped(_) => TO_STOP / 20,
        _ => TO_STOP,
    };
    let stopped = match tokio::time::timeout(patience, &mut running).await {
        Ok(stopped) => stopped.expect("no panic").err(),
        // It is dropped as by a power cut.
        Err(_elapsed) if matches!(ending, Ending::Stopped(_)) => {
            running.abort();
            running.await.ok();
            None
        }
        Err(elapsed) => {
            panic!("the desk does not end: {elapsed}, after {:#?}", transcript.lines())
        }
    };
    Played::of(&world, stopped, &transcript, stood)
}

impl Played {
    fn of(world: &World, stopped: Option<Stop>, transcript: &Transcript, stood: Stood) -> Self {
        let (counts, mishap_has_happened) = (world.counts(), world.mishap_has_happened());
        Self { stopped, transcript: transcript.lines(), counts, mishap_has_happened, stood }
    }
}

/// After a key that was found nobody waits for an end.
async fn has_come_home(mut seen: watch::Receiver<View>, transcript: Transcript) {
    let is_over = |view: &View| {
        let home = matches!(view.operator.scene, Some(OperatorScene::Home { .. }));
        home && transcript.lines().iter().any(|it| it.trim() == "finished")
    };
    if seen.wait_for(is_over).await.is_err() {
        std::future::pending::<()>().await;
    }
}

async fn play_batch(
    desk: PracticeDesk,
    transcript: Transcript,
    stood: Stood,
    attended: bool,
    stops: &Notify,
) -> Played {
    let list = Ledger::lists(&desk.ledger_file).await.expect("a ledger")[0].id;
    let world = desk.world.clone();
    let hub = PracticeHub::new(desk.world, desk.keys).expect("a hub");
    let (chosen, answers) = mpsc::unbounded_channel();
    let answers = attended.then_some(answers);
    let answer = move |news: News<'_>| {
        if let News::Slot(slot) = news
            && let Some(answer) = answer(slot)
        {
            chosen.send(answer).ok();
        }
    };
    let mut at = AtDesk { views: desk.views, clicks: desk.clicks, hub: Some(hub), answers };
    let last = at.views.clone();
    let running = tokio::spawn(desk.runner.run());
    let wanted = BatchWanted { list, slots: 1, on_failure: OnFailure::Stop };
    let to_the_end = async {
        tokio::select! {
            left = run(&mut at, wanted, answer) => Some(left),
            () = stops.notified() => None,
        }
    };
    let left = tokio::time::timeout(LONGEST, to_the_end).await;
    let left = left.unwrap_or_else(|_| {
        let view = last.borrow();
        let board = match &view.operator.scene {
            Some(OperatorScene::Board(it)) => Some(it),
            _ => None,
        };
        panic!("the batch waits at {board:?}, after {:#?}", transcript.lines())
    });
    assert!(!matches!(left, Some(Ok(Left::NotSignedIn))), "nobody is signed in");
    drop(at);
    if left.is_none() {
        running.abort();
        running.await.ok();
        return Played::of(&world, None, &transcript, stood);
    }
    let stopped = tokio::time::timeout(LONGEST, running).await.expect("the desk ends");
    let stopped = stopped.expect("no panic").err();
    Played::of(&world, stopped, &transcript, stood)
}

/// A key that something went wrong with is set aside, and everything else tried again.
fn answer(slot: &BoardSlot) -> Option<Chosen> {
    let SlotState::Asks { ways, .. } = &slot.state else { return None };
    let wanted = [Way::SetKeyAside, Way::TryAgain];
    let way = wanted.iter().find_map(|it| ways.iter().position(|way| way == it));
    Some(Chosen { slot: slot.number, way: way.unwrap_or(0) + 1 })
}

/// Goes on with what was cut off in this folder, if anything was. A batch goes on in any case.
pub async fn run_on(kind: &Kind, folder: &Path) -> Option<Played> {
    free::until_free(folder).await;
    let begun = Ledger::read(&folder.join("ledger.sqlite")).await.expect("it can be read");
    if !kind.is_batch() && !begun.is_empty() && open_sessions(folder).await.is_empty() {
        return None;
    }
    // How the world was is how it was; what goes wrong once has gone wrong.
    let on = || Around { goes_on: true, ..Around::default() };
    let mut played = play(kind, folder, on()).await;
    if let Before::List(people) = kind.before {
        if !open_sessions(folder).await.is_empty() {
            // It ended at a question. An operator comes and answers it.
            played = play(kind, folder, Around { attended: true, ..on() }).await;
        }
        if keys_prepared(folder).await < people as usize {
            // It stopped at a key that came to nothing, and is begun again.
            played = play(kind, folder, on()).await;
        }
    }
    assert!(played.stopped.is_none(), "{:?}", played.stopped);
    Some(played)
}

/// Notes each fact, and then does as the other says.
fn noting(other: Option<Witness>, transcript: Transcript) -> Witness {
    Arc::new(move |writing, fact| {
        if writing == Writing::Done {
            transcript.fact(&name(fact));
        }
        match &other {
            Some(other) => other(writing, fact),
            None => Box::pin(std::future::ready(())),
        }
    })
}

/// Those that are to be gone on with.
pub async fn open_sessions(folder: &Path) -> Vec<Ceremony> {
    if !folder.join("ledger.sqlite").exists() {
        return vec![];
    }
    ceremonies(folder).await.into_iter().filter(|it| it.outcome().is_none()).collect()
}

async fn keys_prepared(folder: &Path) -> usize {
    let is_prepared = |it: &&Ceremony| matches!(it.outcome(), Some(Outcome::Prepared { .. }));
    ceremonies(folder).await.iter().filter(is_prepared).count()
}

/// Everything in the ledger, as its own facts tell it.
pub async fn ceremonies(folder: &Path) -> Vec<Ceremony> {
    let mut all = Vec::new();
    let take = |_, entries: Vec<Entry>| all.extend(replayed(entries));
    Ledger::each(&folder.join("ledger.sqlite"), take).await.expect("it can be read");
    all
}

fn replayed(entries: Vec<Entry>) -> Option<Ceremony> {
    let mut entries = entries.into_iter();
    let first = entries.next()?;
    let mut ceremony =
        Ceremony::open(first.ceremony, first.at, first.fact).expect("it follows from its facts");
    for entry in entries {
        let followed = ceremony.apply(entry.at, entry.fact);
        followed.unwrap_or_else(|it| panic!("fact {}: {it}", entry.number));
    }
    Some(ceremony)
}
