//! What an onboarding costs the desk: commands to the key, calls to Graph, touches, and the
//! machine's own time with an instant finger, ledger syncs included.

use divan::Bencher;
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::practice::{Counts, Options};
use tempfile::TempDir;
use tokio::runtime::Runtime;

#[allow(clippy::print_stdout, reason = "the counts are what the benchmark is for")]
pub fn main() {
    let counts = play(&runtime(), open(&runtime()));
    println!(
        "an onboarding needs {} CTAP commands (at most 8), {} touches (2), {} Graph calls, {} of \
         them about authentication methods (at most 6)\n",
        counts.ctap_commands, counts.touches, counts.graph_calls, counts.authentication_calls
    );
    divan::main();
}

/// A fresh world each time; making it is not counted.
#[divan::bench(sample_count = 50, sample_size = 1)]
fn onboarding(bencher: Bencher<'_, '_>) {
    let runtime = runtime();
    bencher.with_inputs(|| open(&runtime)).bench_local_values(|desk| play(&runtime, desk));
}

fn runtime() -> Runtime {
    Runtime::new().expect("a runtime")
}

fn open(runtime: &Runtime) -> (TempDir, PracticeDesk) {
    let folder = tempfile::tempdir().expect("a folder");
    let opening = PracticeDesk::open(PracticeOptions::new(Options::new(folder.path())));
    let desk = runtime.block_on(opening).expect("the desk opens");
    (folder, desk)
}

fn play(runtime: &Runtime, (folder, desk): (TempDir, PracticeDesk)) -> Counts {
    runtime.block_on(async {
        let running = tokio::spawn(desk.runner.run());
        let script = Script { person: "Amira Haddad".to_owned(), mishap: Play::Smooth };
        let ending = script::play(desk.views, desk.clicks, desk.controls, script).await;
        assert!(matches!(ending, Ending::Receipt(_)), "{ending:?}");
        running.await.expect("no panic").expect("the ledger can be written");
    });
    drop(folder);
    desk.world.counts()
}
