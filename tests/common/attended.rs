//! A desk that an operator attends, on a wire that a test may cut.

#[path = "free.rs"]
mod free;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::practice::{Options, World};
use keydesk::runner::{Click, View};
use keydesk::screens::PracticeControls;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

pub use self::turn::AMIRA;

#[path = "turn.rs"]
pub mod turn;

pub const AMIRA_ID: &str = "b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01";

pub struct Attended {
    pub views: watch::Receiver<View>,
    pub clicks: mpsc::UnboundedSender<Click>,
    pub world: Arc<World>,
    controls: PracticeControls,
    running: JoinHandle<()>,
}

impl Attended {
    /// `change` makes the desk another one than the usual.
    pub async fn open(folder: &Path, change: impl FnOnce(&mut PracticeOptions<'_>)) -> Self {
        free::until_free(folder).await;
        let mut options = PracticeOptions::new(Options::new(folder));
        change(&mut options);
        let desk = PracticeDesk::open(options).await.expect("the desk opens");
        let running = tokio::spawn(async move {
            desk.runner.run().await.expect("the ledger can be written");
        });
        let PracticeDesk { views, clicks, controls, world, .. } = desk;
        Self { views, clicks, world, controls, running }
    }

    pub fn click(&self, click: Click) {
        self.clicks.send(click).expect("the desk is there");
    }

    /// A whole session with Amira, by script.
    pub async fn play(&self, mishap: Play) -> Ending {
        let script = Script { person: AMIRA.to_owned(), mishap };
        let (views, clicks) = (self.views.clone(), self.clicks.clone());
        let controls = PracticeControls { hands: self.controls.hands.clone(), tokens: None };
        script::play(views, clicks, controls, script).await
    }

    pub async fn close(self) {
        drop(self.clicks);
        tokio::time::timeout(Duration::from_secs(20), self.running)
            .await
            .expect("it stops at once")
            .expect("no panic");
    }
}

pub async fn later(by: Duration) {
    tokio::time::pause();
    tokio::time::advance(by).await;
    tokio::time::resume();
}
