//! What can go wrong at a moment of a session, and how it is done to the worlds.

use std::fs::{File, Permissions};
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use keydesk::ceremony::next::Way;
use keydesk::practice::{KeyModel, Mishap, Placement};
use keydesk::runner::{Click, Witness, Writing};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _};

use crate::desk::{Hands, Played};
use crate::faults::Fault;
use crate::wire::Wire;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// The next call to the tenant.
    Tenant(Fault),
    /// The key is pulled out. While a browser signs in with it, that ends the sign-in.
    KeyPulled,
    /// The key is pulled out, and another lies in its port.
    KeySwapped,
    /// From now on no finger lies on the sensor as it should.
    FingerBad,
    /// The person gives up.
    Leaves,
    /// The operator locks the desk, and signs in again.
    Locks,
    /// They take the screen from the person.
    ScreenTaken,
    DiskFull,
    /// Another program writes in the ledger, for a moment.
    LedgerBusy,
    /// And for longer than the desk waits.
    LedgerLocked,
    /// The desk is started again, and may not write in its ledger at first.
    LedgerReadOnly,
    /// The clock of the desk is set back by hours. It is right again when the desk is started again.
    ClockBehind,
}

/// Those that somebody can order for a whole session, and that do not end the process: these are played by
/// `keydesk practice`. Those of a tenant's policy are about no session.
pub const ORDERED: &[Mishap] = &[
    Mishap::UnpluggedAtTouch,
    Mishap::ForgedKey,
    Mishap::StrengthAgainstKey,
    Mishap::Throttled,
    Mishap::NotForOthers,
    Mishap::AnswerLost,
    Mishap::RemovedMeanwhile,
    Mishap::RemovalLost,
    Mishap::SessionsForbidden,
    Mishap::OldKeyTurnsUp,
    Mishap::MailRefused,
    Mishap::TokenTakenMeanwhile,
    Mishap::TokenAssignmentLost,
    Mishap::TokensNotOnYet,
    Mishap::ThrottledActivation,
    Mishap::ActivationLost,
];

/// A tenant that never answers is waited for as long as a person lets it: `interruptions` has it.
pub const FAULTS: &[Fault] = &[
    Fault::Expired,
    Fault::Claims,
    Fault::Forbidden,
    Fault::NotFound,
    Fault::Conflict,
    Fault::Busy,
    Fault::BusyAWhile,
    Fault::BusyLong,
    Fault::Broke,
    Fault::BrokeAfter,
    Fault::Unavailable,
    Fault::NoNetwork,
    Fault::CutBefore,
    Fault::CutAfter,
    Fault::Truncated,
    Fault::WrongJson,
    Fault::Html,
    Fault::Huge,
];

impl Thing {
    /// Anywhere in a session.
    pub const ANYWHERE: &[Self] = &[
        Self::KeyPulled,
        Self::KeySwapped,
        Self::Leaves,
        Self::Locks,
        Self::ScreenTaken,
        Self::DiskFull,
        Self::LedgerBusy,
        Self::LedgerReadOnly,
        Self::ClockBehind,
    ];

    /// Where the ledger cannot be written, nothing is done.
    pub fn may_stop_the_desk(self) -> bool {
        matches!(self, Self::DiskFull | Self::LedgerLocked)
    }

    /// By a click, which a batch would take for another.
    pub fn is_by_the_window(self) -> bool {
        matches!(self, Self::Leaves | Self::Locks | Self::ScreenTaken)
    }
}

/// Goes wrong once so many facts are on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    pub fact: usize,
    pub thing: Thing,
}

/// The things that were let go wrong, each with whether it could: a key that is pulled must be plugged in.
pub type Struck = Arc<Mutex<Vec<(Thing, bool)>>>;

/// Lets these go wrong.
pub fn witness(all: &[At], hands: Hands, wire: Wire, struck: &Struck) -> Witness {
    let (all, written) = (all.to_vec(), Arc::new(AtomicUsize::new(0)));
    let struck = Arc::clone(struck);
    Arc::new(move |writing, _| {
        let done = usize::from(writing == Writing::Done);
        let fact = written.fetch_add(done, Ordering::SeqCst) + done;
        let now: Vec<Thing> =
            all.iter().filter(|it| done == 1 && it.fact == fact).map(|it| it.thing).collect();
        let (hands, wire, struck) = (hands.clone(), wire.clone(), Arc::clone(&struck));
        Box::pin(async move {
            for thing in now {
                let is_plugged = hands.world.keys().iter().any(|it| it.is_plugged());
                let about_the_key = matches!(thing, Thing::KeyPulled | Thing::KeySwapped);
                struck.lock().expect("no panic").push((thing, is_plugged || !about_the_key));
                happen(thing, &hands, &wire).await;
            }
        })
    })
}

async fn happen(thing: Thing, hands: &Hands, wire: &Wire) {
    let click = |it| hands.clicks.upgrade().is_some_and(|clicks| clicks.send(it).is_ok());
    match thing {
        Thing::Tenant(fault) => wire.spoil_the_next(fault),
        Thing::KeyPulled => {
            hands.world.keys().iter().for_each(|it| it.unplug());
            hands.bus.look_now().await;
        }
        Thing::KeySwapped => {
            let is_plugged = hands.world.keys().iter().any(|it| it.is_plugged());
            hands.world.keys().iter().for_each(|it| it.unplug());
            hands.bus.look_now().await;
            if is_plugged {
                keydesk::desk::plug(&hands.world.last_key(KeyModel::Allowed));
                hands.bus.look_now().await;
            }
        }
        Thing::FingerBad => {
            hands.world.keys().iter().for_each(|it| it.place(Placement::NeverWell));
        }
        Thing::Leaves => {
            click(Click::Way(Way::GiveUp));
        }
        Thing::Locks => {
            click(Click::Lock);
        }
        Thing::ScreenTaken => {
            click(Click::CallOperator);
        }
        Thing::DiskFull => fill(&hands.folder),
        Thing::LedgerBusy => hold(&hands.folder, Duration::from_millis(200)).await,
        Thing::LedgerLocked => hold(&hands.folder, Duration::from_secs(8)).await,
        Thing::LedgerReadOnly => {
            // As a power cut: nothing comes of it until the desk is started again.
            hands.stops.notify_one();
            std::future::pending::<()>().await;
        }
        Thing::ClockBehind => wire.set_clock_back(Duration::from_secs(3 * 60 * 60)),
    }
}

impl Thing {
    /// Whether it changed anything, told by what is there after the session; asked only where it could.
    pub fn has_struck(self, played: &Played, desk_folder: &Path, wire: &Wire) -> bool {
        let told = |fact: &str| played.transcript.iter().any(|it| it.trim() == fact);
        match self {
            Self::Tenant(_) => !wire.waits_for_a_call(),
            Self::Leaves => told("chose give-up"),
            Self::ScreenTaken => told("screen-taken"),
            Self::LedgerLocked => played.stopped.is_some(),
            Self::DiskFull => !desk_folder.join("ledger.reserve").exists(),
            _ => true,
        }
    }
}

/// Takes all room on the small disk on which the ledger is.
fn fill(folder: &Path) {
    let options = File::options().create(true).append(true).open(filler(folder));
    let Ok(mut file) = options else { return };
    for size in [65_536, 4_096, 1] {
        while file.write_all(&vec![1; size]).is_ok() {}
    }
}

pub fn make_room(folder: &Path) {
    std::fs::remove_file(filler(folder)).ok();
}

fn filler(folder: &Path) -> PathBuf {
    folder.join("filler")
}

/// Another program has a transaction open in the ledger for so long.
async fn hold(folder: &Path, long: Duration) {
    let file = folder.join("ledger.sqlite");
    let other = SqliteConnectOptions::new().filename(file).connect().await;
    let mut other = other.expect("it opens as any other");
    if sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut other).await.is_err() {
        // Yet another program has it already.
        return;
    }
    tokio::spawn(async move {
        tokio::time::sleep(long).await;
        sqlx::raw_sql("ROLLBACK").execute(&mut other).await.ok();
        other.close().await.ok();
    });
}

/// Waits until nobody has a transaction open in the ledger.
pub async fn until_unlocked(folder: &Path) {
    let file = SqliteConnectOptions::new().filename(folder.join("ledger.sqlite"));
    let patient = file.busy_timeout(Duration::from_secs(20)).connect().await;
    let mut patient = patient.expect("it opens as any other");
    let unlocked = sqlx::raw_sql("BEGIN IMMEDIATE; ROLLBACK").execute(&mut patient).await;
    unlocked.expect("the other program ends");
    patient.close().await.expect("it closes");
}

/// Root may write in any file: the desk is told by the file's mode.
pub fn may_be_written(folder: &Path, may: bool) {
    let mode = if may { 0o600 } else { 0o400 };
    let file = folder.join("ledger.sqlite");
    std::fs::set_permissions(file, Permissions::from_mode(mode)).expect("it is ours");
}
