//! The list of keys that are plugged in, as ctap-hid-fido2 finds them, and which of the opened ones are
//! still the same insertion. Opens no key.

use std::panic::catch_unwind;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use ctap_hid_fido2::{HidInfo, HidParam, get_fidokey_devices};
use tokio::sync::watch;

use super::types::Seen;
use super::{hid, port};
use crate::ceremony::nouns::clean;

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
        let now: Vec<Seen> = plugged_in().into_iter().filter(self.may_use).collect();
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

/// Every FIDO key among the HID devices (CTAP 2.1, 11.2.8.1).
pub fn plugged_in() -> Vec<Seen> {
    // It panics where hidapi gives no list. Where the system has no HID at all there are no keys.
    let found = hid::in_turn(|_| catch_unwind(get_fidokey_devices).ok()).unwrap_or_default();
    let mut keys: Vec<_> = found.iter().filter_map(seen).collect();
    keys.sort_by(|a, b| a.device.cmp(&b.device));
    keys
}

fn seen(found: &HidInfo) -> Option<Seen> {
    // A device without a path of its own cannot be opened.
    let HidParam::Path(device) = &found.param else { return None };
    let model = match found.product_string.as_str() {
        "" => "FIDO key".to_owned(),
        it => clean(it),
    };
    let serial = serial_in(&found.info, &found.product_string);
    let serial = serial.map(clean).filter(|it| !it.is_empty());
    Some(Seen { device: device.clone(), model, serial, port: port::of(device) })
}

/// The serial number has no field of its own, only a place in this text, where it is there at all:
/// `product=P usage_page=N usage=N serial_number=S path="D"`. A product may call itself anything, so
/// its name is passed over first.
fn serial_in<'a>(info: &'a str, product: &str) -> Option<&'a str> {
    let info = info.strip_prefix("product=").map_or(Some(info), |it| it.strip_prefix(product))?;
    let (_, usage) = info.split_once(" usage=")?;
    let (_, rest) = usage.split_once(' ')?;
    let (serial, _) = rest.strip_prefix("serial_number=")?.rsplit_once(" path=")?;
    Some(serial)
}

#[cfg(test)]
mod tests;
