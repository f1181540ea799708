//! The list of keys that are plugged in, and which of the opened ones are still the same insertion.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tokio::sync::watch;

use super::hid;
use super::types::Seen;

pub struct Plugged {
    may_use: fn(&Seen) -> bool,
    seen: watch::Sender<Vec<Seen>>,
    inserted: Mutex<Vec<Weak<Inserted>>>,
}

/// One key from the moment it is opened until it is taken out. The same key inserted again is
/// another one.
pub struct Inserted {
    pub seen: Seen,
    is_gone: AtomicBool,
}

impl Inserted {
    pub fn is_gone(&self) -> bool {
        self.is_gone.load(Ordering::Relaxed)
    }

    pub fn went(&self) {
        self.is_gone.store(true, Ordering::Relaxed);
    }
}

impl Plugged {
    /// Keys of which `may_use` says no are not listed.
    pub fn new(may_use: fn(&Seen) -> bool) -> Self {
        Self { may_use, seen: watch::Sender::default(), inserted: Mutex::default() }
    }

    pub fn seen(&self) -> watch::Receiver<Vec<Seen>> {
        self.seen.subscribe()
    }

    /// The key at this path, to be told when it is taken out.
    pub fn insertion(&self, device: &str) -> Option<Arc<Inserted>> {
        let mut inserted = self.inserted();
        let seen = self.seen.borrow().iter().find(|it| it.device == device).cloned()?;
        let insertion = Arc::new(Inserted { seen, is_gone: AtomicBool::default() });
        inserted.push(Arc::downgrade(&insertion));
        Some(insertion)
    }

    pub fn look(&self) {
        // Held while looking, so that an older look does not overwrite a newer one.
        let mut inserted = self.inserted();
        let now: Vec<Seen> = hid::plugged_in().into_iter().filter(self.may_use).collect();
        inserted.retain(|it| {
            let Some(it) = it.upgrade() else { return false };
            if !now.iter().any(|now| now.device == it.seen.device) {
                it.went();
            }
            !it.is_gone()
        });
        self.seen.send_if_modified(|last| {
            let changed = *last != now;
            *last = now;
            changed
        });
    }

    fn inserted(&self) -> MutexGuard<'_, Vec<Weak<Inserted>>> {
        self.inserted.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
