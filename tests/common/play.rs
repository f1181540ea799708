//! A whole session at a practice desk, played by the script.

use std::sync::Arc;

use keydesk::desk::PracticeDesk;
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::practice::World;

/// Plays a whole session by script, to its ending.
pub async fn play(desk: PracticeDesk, person: &str, mishap: Play) -> (Ending, Arc<World>) {
    let running = tokio::spawn(desk.runner.run());
    let script = Script { person: person.to_owned(), mishap };
    let ending = script::play(desk.views, desk.clicks, desk.controls, script).await;
    running.await.expect("the runner does not panic").expect("the ledger can be written");
    (ending, desk.world)
}
