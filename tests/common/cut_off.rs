//! A desk that is cut off in the middle, as far as that goes within one process; and what is on the disk at
//! each moment at which it can be.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use keydesk::ceremony::fact::{self, Fact};
use keydesk::desk::PracticeDesk;
use keydesk::desk::script::{self, Script};
use keydesk::ledger::{Ledger, LedgerTrouble};
use keydesk::runner::{Witness, Writing};
use tempfile::TempDir;
use tokio::sync::Notify;

use crate::free;

/// Waits until the world and the ledger in this folder can be opened again: the tasks of a desk that
/// was cut off are dropped a moment after it. Where a whole process dies, there is no such moment.
pub async fn let_go(folder: &Path) {
    const LONGEST: Duration = Duration::from_secs(5);
    free::until_free(folder).await;
    let file = folder.join("ledger.sqlite");
    let begun = Instant::now();
    let ledger = loop {
        match Ledger::open(&file).await {
            Err(LedgerTrouble::OpenElsewhere { .. }) if begun.elapsed() < LONGEST => {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            opened => break opened.expect("it opens"),
        }
    };
    ledger.close().await.expect("it closes");
}

/// Plays this script until so many facts are on disk, and then drops everything of the desk: nothing comes
/// of the last of them. `false` where the session was over before.
#[allow(dead_code, reason = "not every test cuts a desk off so")]
pub async fn after(mut desk: PracticeDesk, script: Script, folder: &Path, facts: usize) -> bool {
    let reached = Arc::new(Notify::new());
    desk.runner.witnessed_by(stops_after(facts, Arc::clone(&reached)));
    let running = tokio::spawn(desk.runner.run());
    let playing = tokio::spawn(script::play(desk.views, desk.clicks, desk.controls, script));
    // A session with fewer facts ends by itself, and so does its desk.
    tokio::pin!(running);
    let ended = tokio::select! {
        () = reached.notified() => false,
        ended = &mut running => {
            ended.expect("no panic").expect("the ledger can be written");
            true
        }
    };
    playing.abort();
    playing.await.ok();
    if !ended {
        running.abort();
        running.await.ok();
    }
    drop(desk.world);
    let_go(folder).await;
    let entries = Ledger::read(&folder.join("ledger.sqlite")).await.expect("whole");
    !entries.iter().any(|it| matches!(it.fact, Fact::Session(fact::Session::Finished { .. })))
}

/// Never answers once so many facts are on disk.
fn stops_after(facts: usize, reached: Arc<Notify>) -> Witness {
    let written = Arc::new(AtomicUsize::new(0));
    Arc::new(move |writing, _| {
        let is_last =
            writing == Writing::Done && written.fetch_add(1, Ordering::SeqCst) + 1 == facts;
        let reached = Arc::clone(&reached);
        Box::pin(async move {
            if is_last {
                reached.notify_one();
                std::future::pending::<()>().await;
            }
        })
    })
}

/// A power cut at one moment: what was on the disk.
pub struct Cut {
    /// Which fact it was, from 1, and its name.
    pub fact: usize,
    pub name: String,
    pub writing: Writing,
    pub folder: TempDir,
}

/// All power cuts of a session, as it comes to them.
#[derive(Clone, Default)]
pub struct Cuts(Arc<Mutex<Vec<Cut>>>);

#[allow(dead_code, reason = "the matrices alone cut everywhere")]
impl Cuts {
    /// Copies the folder at each write of a fact that is wanted, while the session waits.
    pub fn witness(
        &self,
        folder: &Path,
        wanted: impl Fn(usize, Writing, &Fact) -> bool + Send + Sync + 'static,
    ) -> Witness {
        let (cuts, folder) = (self.clone(), folder.to_owned());
        let begun = AtomicUsize::new(0);
        Arc::new(move |writing, fact| {
            let number = begun.fetch_add(usize::from(writing == Writing::Begins), Ordering::SeqCst);
            let number = number + usize::from(writing == Writing::Begins);
            if wanted(number, writing, fact) {
                let (name, folder) = (name(fact), copy(&folder));
                cuts.0.lock().expect("no panic").push(Cut { fact: number, name, writing, folder });
            }
            Box::pin(std::future::ready(()))
        })
    }

    pub fn take(&self) -> Vec<Cut> {
        std::mem::take(&mut self.0.lock().expect("no panic"))
    }
}

/// As the ledger calls it, and the step where it is an intent.
pub fn name(fact: &Fact) -> String {
    let told = serde_json::to_value(fact).expect("facts are JSON");
    let word = |at: &str| told[at].as_str().map(str::to_owned);
    let name = word("fact").expect("each fact has a name");
    match word("step").or(word("way")) {
        Some(more) => format!("{name} {more}"),
        None => name,
    }
}

/// A copy of a world and its ledger, as a power cut would leave them. Somebody's own hand may write
/// meanwhile: it is made again until nothing has changed under it.
pub fn copy(folder: &Path) -> TempDir {
    loop {
        let before = listing(folder);
        let copy = tempfile::tempdir().expect("a folder");
        let is_whole = copied(folder, copy.path()).is_ok();
        if is_whole && listing(folder) == before {
            return copy;
        }
    }
}

/// Puts the copy of a folder into another, which is there.
pub fn copied(from: &Path, to: &Path) -> std::io::Result<()> {
    for file in std::fs::read_dir(from)? {
        let file = file?;
        let (from, to) = (file.path(), to.join(file.file_name()));
        if file.file_type()?.is_dir() {
            std::fs::create_dir(&to)?;
            copied(&from, &to)?;
        } else if !from.to_string_lossy().ends_with("-shm") {
            // Without power SQLite's shared memory is gone.
            std::fs::copy(&from, &to)?;
        }
    }
    Ok(())
}

/// Every file, with its length and when it was changed.
fn listing(folder: &Path) -> BTreeMap<String, (u64, Option<SystemTime>)> {
    let mut all = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for file in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let Ok(about) = file.metadata() else { continue };
            if about.is_dir() {
                open.push(file.path());
            } else {
                let name = file.path().to_string_lossy().into_owned();
                all.insert(name, (about.len(), about.modified().ok()));
            }
        }
    }
    all
}
