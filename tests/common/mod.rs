//! A practice desk for tests: the same that `keydesk practice --auto` runs.
#![allow(dead_code, reason = "each file of tests uses its part")]

pub mod faults;

use std::path::Path;
use std::sync::Arc;

use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::practice::{Mishap, Options, World};
use tokio::sync::{Mutex, MutexGuard};

/// A process has one set of sockets for keys, as a machine has: the tests of one file take turns.
pub async fn turn() -> MutexGuard<'static, ()> {
    static SOCKETS: Mutex<()> = Mutex::const_new(());
    SOCKETS.lock().await
}

pub const AMIRA: &str = "amira.haddad@contoso.example";

pub async fn open(folder: &Path, mishap: Option<Mishap>) -> PracticeDesk {
    let world = Options { mishap, ..Options::new(folder) };
    PracticeDesk::open(PracticeOptions::new(world)).await.expect("the desk opens")
}

/// Plays a whole session by script, to its ending.
pub async fn play(desk: PracticeDesk, person: &str, mishap: Play) -> (Ending, Arc<World>) {
    let running = tokio::spawn(desk.runner.run());
    let script = Script { person: person.to_owned(), mishap };
    let ending = script::play(desk.views, desk.clicks, desk.controls, script).await;
    running.await.expect("the runner does not panic").expect("the ledger can be written");
    (ending, desk.world)
}
