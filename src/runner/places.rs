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
    /// The slot in which the person touches the key that is theirs.
    choosing: Option<usize>,
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

    /// All keys blink for the session that chooses, so only one session does that at a time; `false`
    /// where another one does.
    pub fn begin_to_choose(&self) -> bool {
        self.places.send_if_modified(|it| {
            let free = it.choosing.is_none();
            it.choosing.get_or_insert(self.slot);
            free
        })
    }

    pub fn end_choosing(&self) {
        self.places
            .send_if_modified(|it| it.choosing.take_if(|chooser| *chooser == self.slot).is_some());
    }

    pub fn another_chooses(&self) -> bool {
        self.places.borrow().choosing.is_some_and(|it| it != self.slot)
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
        self.end_choosing();
        self.give_back();
    }
}

impl Taken {
    fn is_open_to(&self, slot: usize, device: &str) -> bool {
        self.devices.iter().all(|(it, theirs)| *it == slot || theirs != device)
    }
}
