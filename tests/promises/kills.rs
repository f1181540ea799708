//! The program itself is killed at random moments, with SIGKILL: `keydesk practice --auto`, for each kind of
//! session that it plays. It is started again on the same world until it ends by itself, and the worlds are
//! judged.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::PoisonError;
use std::time::Duration;

use keydesk::ledger::Ledger;
use keydesk::practice::World;

use crate::cells::Matrix;
use crate::cuts::{TURN, wanted};
use crate::desk::open_sessions;
use crate::judge::judge;
use crate::kinds::{Before, KINDS, Kind};
use crate::luck::{Luck, number};
use crate::stood::Stood;

/// More lines than any session tells. A second key has a session of its own, after the first.
const MOST_LINES: usize = 50;

#[test]
fn killed_at_random_moments_the_program_keeps_its_promises() {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let mut luck = Luck::new("kills");
    let mut matrix = Matrix::new("kills");
    let played: Vec<(Kind, Vec<&str>)> =
        wanted(KINDS).filter_map(|it| Some((*it, it.command()?))).collect();
    matrix.row("keydesk practice --auto, killed".to_owned());
    for _ in 0..number("KEYDESK_KILLS", 6) {
        let Some((kind, arguments)) = played.get(luck.below(played.len())).cloned() else { break };
        let lines = luck.below(MOST_LINES * (1 + usize::from(kind.second_key)));
        let moment = luck.below(8_000);
        let name = format!("{} after {lines} lines and {moment} us", kind.name);
        let arguments: Vec<String> = arguments.into_iter().map(str::to_owned).collect();
        matrix.cell(&name, async move || {
            let folder = tempfile::tempdir().expect("a folder");
            if matches!(kind.before, Before::Lost(_)) {
                // The key was lost, and nothing is registered yet.
                kill_after(folder.path(), &arguments, 1, 0);
            }
            let stood = as_it_is(&kind, folder.path());
            // Twice, and then it is let go on.
            for lines in [lines, lines / 4, usize::MAX] {
                kill_after(folder.path(), &arguments, lines, moment);
                if is_over(folder.path()).await {
                    break;
                }
            }
            judge(&kind, folder.path(), &stood).await;
            vec![]
        });
    }
    matrix.end();
}

/// Nothing goes on: another start would begin anew.
async fn is_over(folder: &Path) -> bool {
    let ledger = folder.join("ledger.sqlite");
    let begun = ledger.exists() && !Ledger::read(&ledger).await.expect("it is read").is_empty();
    begun && open_sessions(folder).await.is_empty()
}

/// How a world stands before anything is registered in it.
fn as_it_is(kind: &Kind, folder: &Path) -> Stood {
    let world = World::open(kind.world(folder)).expect("a world");
    Stood::of(&world, folder, kind)
}

/// Kills it so many microseconds after so many lines, if it is still running.
fn kill_after(world: &Path, arguments: &[String], lines: usize, moment: usize) {
    let mut desk = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["practice", "--auto", "--world"])
        .arg(world)
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    let mut told = BufReader::new(desk.stdout.take().expect("it is piped")).lines();
    for _ in 0..lines {
        if told.next().is_none() {
            // With what could not be taken back it ends badly, and says so.
            desk.wait().expect("it ends");
            return;
        }
    }
    std::thread::sleep(Duration::from_micros(u64::try_from(moment).unwrap_or(0)));
    desk.kill().expect("it is ours");
    desk.wait().expect("it ends");
}
