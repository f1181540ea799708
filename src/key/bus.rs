//! Which keys are plugged in, and the way to open one. Owns the thread that keeps the list up to date;
//! never talks to a key, except that it lets several blink so that one can be chosen.

use std::io;
use std::sync::Arc;
use std::thread::Builder;
use std::time::Duration;

use tokio::sync::{oneshot, watch};

use super::choose;
use super::ctap::{Cancel, Touch};
use super::device::Device;
use super::plugged::Plugged;
use super::types::Seen;
use crate::ceremony::nouns::KeyTrouble;

/// The keys of a desk. Clones share the list; the thread ends with the last of them.
#[derive(Clone)]
pub struct Bus(Arc<Plugged>);

impl Bus {
    /// Starts to watch. Keys of which `may_use` says no are neither listed nor opened.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn watch(may_use: fn(&Seen) -> bool) -> io::Result<Self> {
        const LOOK_EVERY: Duration = Duration::from_millis(300);
        let bus = Self(Arc::new(Plugged::new(may_use)));
        let watched = Arc::downgrade(&bus.0);
        Builder::new().name("key bus".to_owned()).spawn(move || {
            while let Some(plugged) = watched.upgrade() {
                plugged.look();
                drop(plugged);
                std::thread::sleep(LOOK_EVERY);
            }
        })?;
        Ok(bus)
    }

    /// The keys that are plugged in, kept up to date.
    pub fn seen(&self) -> watch::Receiver<Vec<Seen>> {
        self.0.seen()
    }

    /// Looks at once instead of at the next turn.
    pub async fn look_now(&self) -> Vec<Seen> {
        let plugged = Arc::clone(&self.0);
        // A look that broke off has changed nothing.
        tokio::task::spawn_blocking(move || plugged.look()).await.ok();
        self.0.seen().borrow().clone()
    }

    /// Opens a key: CTAPHID_INIT (CTAP 2.1, 11.2.9.1.3).
    ///
    /// # Errors
    /// `NoKey` where it is not listed, `TalkingToAnother` where another session has it, and what
    /// its first answer gives reason for.
    pub async fn open(&self, device: &str) -> Result<Device, KeyTrouble> {
        self.open_for(device, watch::Sender::default(), Cancel::new()).await
    }

    /// As `open`, for a caller that has one key after another: `touch` says whether the key that it
    /// has now waits for a touch, and `cancel` ends that wait, or the opening.
    ///
    /// # Errors
    /// As `open`; `Cancelled`.
    pub async fn open_for(
        &self,
        device: &str,
        touch: watch::Sender<Touch>,
        cancel: Cancel,
    ) -> Result<Device, KeyTrouble> {
        let inserted = self.0.insertion(device).ok_or(KeyTrouble::NoKey)?;
        Device::open(Arc::clone(&self.0), inserted, touch, cancel).await
    }

    /// Lets these keys blink, and says which of them was touched first (CTAP 2.1, 6.9). None of them
    /// may be open.
    ///
    /// # Errors
    /// `NoTouch` where none was, `NoKey` where none is left, `Cancelled`.
    pub async fn choose(
        &self,
        devices: Vec<String>,
        cancel: &Cancel,
    ) -> Result<String, KeyTrouble> {
        let (reply, answer) = oneshot::channel();
        let cancel = cancel.clone();
        Builder::new()
            .name("key choice".to_owned())
            .spawn(move || reply.send(choose::by_touch(&devices, &cancel)).ok())
            .map_err(|_| KeyTrouble::NotOpened)?;
        answer.await.map_err(|_| KeyTrouble::Garbage)?
    }
}
