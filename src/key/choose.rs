//! Of several keys, the one that is touched: all of them blink, the first that feels a finger is the
//! one, and the others are told to stop. Also the claim on a device, so that one key never serves
//! two sessions. Never asks for a PIN and never writes to a key.

use std::collections::HashSet;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use super::ctap2::{Ctap2, Waiting};
use crate::ceremony::nouns::KeyTrouble;
use crate::platform::lock::{Lock, LockTrouble};

/// Waits until one of them is touched.
pub fn by_touch(devices: &[String], stop: &AtomicBool) -> Result<String, KeyTrouble> {
    /// How long one key is listened to before the next.
    const TURN: Duration = Duration::from_millis(15);
    const LONGEST: Duration = Duration::from_secs(30);
    let mut blinking = Vec::new();
    let mut trouble = KeyTrouble::NoKey;
    for device in devices {
        match blink(device) {
            Ok(it) => blinking.push(it),
            Err(it) => trouble = it,
        }
    }
    let until = Instant::now() + LONGEST;
    while !blinking.is_empty() {
        if stop.load(Ordering::Relaxed) {
            trouble = KeyTrouble::Cancelled;
            break;
        }
        if Instant::now() >= until {
            trouble = KeyTrouble::NoTouch;
            break;
        }
        let mut chosen = None;
        blinking.retain_mut(|it| match it.key.was_touched(&mut it.waiting, TURN) {
            Ok(touched) => {
                if touched && chosen.is_none() {
                    chosen = Some(it.device.clone());
                }
                !touched
            }
            // It was taken out, or waits no longer: one of the others may be touched yet.
            Err(it) => {
                trouble = it;
                false
            }
        });
        if let Some(chosen) = chosen {
            stop_all(blinking);
            return Ok(chosen);
        }
    }
    stop_all(blinking);
    Err(trouble)
}

struct Blinking {
    device: String,
    key: Ctap2,
    waiting: Waiting,
    /// Given back when the choice is over.
    _claim: Claim,
}

fn blink(device: &str) -> Result<Blinking, KeyTrouble> {
    let claim = Claim::of(device)?;
    let key = Ctap2::open(device)?;
    let waiting = key.ask_for_touch()?;
    Ok(Blinking { device: device.to_owned(), key, waiting, _claim: claim })
}

fn stop_all(blinking: Vec<Blinking>) {
    /// A key answers a cancel at once. What it says then is nobody's.
    const TO_ANSWER: Duration = Duration::from_millis(300);
    for it in &blinking {
        it.key.stop();
    }
    for mut it in blinking {
        it.key.was_touched(&mut it.waiting, TO_ANSWER).ok();
    }
}

/// This desk's claim on a device: within the process by its name, and between processes by an
/// advisory lock on the device's own file, where the system has one. It ends when it is dropped.
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
