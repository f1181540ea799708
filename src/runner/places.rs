//! Which inserted key belongs to which session, so that no key serves two people. Owns no key and
//! opens none; it only remembers the devices.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tokio::sync::watch;

use crate::key::Seen;

/// The places of all sessions of a desk.
pub(super) type Places = Arc<watch::Sender<Taken>>;

#[derive(Default)]
pub(super) struct Taken {
    /// By slot.
    devices: BTreeMap<usize, String>,
    /// The slots that wait until a key is inserted.
    waiting: BTreeSet<usize>,
}

/// One session's place among them. It is given back when it is dropped.
pub(super) struct Place {
    slot: usize,
    places: Places,
}

impl Place {
    pub fn of(slot: usize, places: &Places) -> Self {
        Self { slot, places: Arc::clone(places) }
    }

    /// Makes the device this session's; `false` where it is another's.
    pub fn take(&self, device: &str) -> bool {
        self.places.send_if_modified(|it| {
            let free = it.is_open_to(self.slot, device);
            if free {
                it.devices.insert(self.slot, device.to_owned());
                it.waiting.remove(&self.slot);
            }
            free
        })
    }

    pub fn give_back(&self) {
        self.places.send_if_modified(|it| {
            let waited = it.waiting.remove(&self.slot);
            it.devices.remove(&self.slot).is_some() || waited
        });
    }

    /// Says whether this session waits until a key is inserted.
    pub fn waits(&self, waits: bool) {
        self.places.send_if_modified(|it| {
            if waits { it.waiting.insert(self.slot) } else { it.waiting.remove(&self.slot) }
        });
    }

    /// Where several sessions wait for a key, nobody knows for which one it was inserted.
    pub fn waits_alone(&self) -> bool {
        self.places.borrow().waiting.iter().all(|it| *it == self.slot)
    }

    /// The keys that are inserted, without those of other sessions.
    pub fn open_to_us(&self, seen: &[Seen]) -> Vec<String> {
        let taken = self.places.borrow();
        let devices = seen.iter().map(|it| &it.device);
        devices.filter(|it| taken.is_open_to(self.slot, it)).cloned().collect()
    }

    /// Changes whenever a session takes a key, gives one back, or waits for one.
    pub fn changes(&self) -> watch::Receiver<Taken> {
        self.places.subscribe()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.give_back();
    }
}

impl Taken {
    fn is_open_to(&self, slot: usize, device: &str) -> bool {
        self.devices.iter().all(|(it, theirs)| *it == slot || theirs != device)
    }
}
