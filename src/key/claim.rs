//! The claim on a device, so that one key never serves two sessions: within the process by its name,
//! between processes by a lock on its file. Knows nothing of keys.

use std::collections::HashSet;
use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use crate::ceremony::nouns::KeyTrouble;
use crate::platform::lock::{Lock, LockTrouble};

/// It ends when it is dropped.
pub struct Claim {
    device: String,
    _lock: Option<Lock>,
}

impl Claim {
    /// # Errors
    /// `TalkingToAnother` where another session has it.
    pub fn of(device: &str) -> Result<Self, KeyTrouble> {
        /// A session that has just ended may still be closing its key.
        const TO_CLOSE: Duration = Duration::from_secs(1);
        const AGAIN: Duration = Duration::from_millis(20);
        let until = Instant::now() + TO_CLOSE;
        loop {
            match Self::at_once(device) {
                Some(claim) => return Ok(claim),
                None if Instant::now() >= until => return Err(KeyTrouble::TalkingToAnother),
                None => std::thread::sleep(AGAIN),
            }
        }
    }

    fn at_once(device: &str) -> Option<Self> {
        // Where the device is no file, or the system locks none, the name is all there is.
        let lock = match Lock::on_existing(Path::new(device)) {
            Err(LockTrouble::Held) => return None,
            held => held.ok(),
        };
        let mut claimed = claimed().lock().unwrap_or_else(PoisonError::into_inner);
        let is_new = claimed.insert(device.to_owned());
        is_new.then(|| Self { device: device.to_owned(), _lock: lock })
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        claimed().lock().unwrap_or_else(PoisonError::into_inner).remove(&self.device);
    }
}

fn claimed() -> &'static Mutex<HashSet<String>> {
    static CLAIMED: OnceLock<Mutex<HashSet<String>>> = OnceLock::new();
    CLAIMED.get_or_init(Mutex::default)
}
