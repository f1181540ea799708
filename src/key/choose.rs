//! Of several keys, the one that is touched: all of them blink, the first that is touched is the one,
//! and the others are told to stop. Never asks for a PIN and never writes to a key.

use std::time::{Duration, Instant};

use tokio::sync::watch;

use super::claim::Claim;
use super::ctap::{Blinking, Caller, Cancel};
use super::seam;
use crate::ceremony::nouns::KeyTrouble;

/// Waits until one of them is touched.
pub fn by_touch(devices: &[String], cancel: &Cancel) -> Result<String, KeyTrouble> {
    /// How long one key is listened to before the next.
    const TURN: Duration = Duration::from_millis(15);
    const LONGEST: Duration = Duration::from_secs(30);
    let until = Instant::now() + LONGEST;
    // The keys stop by their own clocks later than the desk does.
    let caller = || Caller::new(watch::Sender::default(), cancel.clone(), until + LONGEST);
    let whole = caller();
    let mut candidates = Vec::new();
    let mut trouble = KeyTrouble::NoKey;
    for device in devices {
        match Candidate::begin(device, caller()) {
            Ok(it) => candidates.push(it),
            Err(it) => trouble = it,
        }
    }
    while !candidates.is_empty() {
        if whole.has_cancelled() {
            trouble = KeyTrouble::Cancelled;
            break;
        }
        if Instant::now() >= until {
            trouble = KeyTrouble::NoTouch;
            break;
        }
        let mut chosen = None;
        candidates.retain_mut(|it| match it.key.was_touched(Instant::now() + TURN) {
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
            stop_all(candidates);
            return Ok(chosen);
        }
    }
    stop_all(candidates);
    Err(trouble)
}

struct Candidate {
    device: String,
    key: Blinking,
    /// Given back when the choice is over.
    _claim: Claim,
}

impl Candidate {
    fn begin(device: &str, caller: Caller) -> Result<Self, KeyTrouble> {
        let claim = Claim::of(device)?;
        let key = Blinking::begin(device, seam::patience_of(device), caller)?;
        Ok(Self { device: device.to_owned(), key, _claim: claim })
    }
}

fn stop_all(candidates: Vec<Candidate>) {
    /// A key answers a cancel at once. What it says then is of no use.
    const TO_ANSWER: Duration = Duration::from_millis(300);
    for it in &candidates {
        it.key.stop();
    }
    for mut it in candidates {
        it.key.was_touched(Instant::now() + TO_ANSWER).ok();
    }
}
