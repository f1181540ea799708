//! Which inserted key belongs to which session, so that no key serves two people: a session of a batch
//! takes the keys of its own USB port, any other the one that nobody else waits for. Owns no key and
//! opens none; it only remembers the devices.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tokio::sync::watch;

use crate::ceremony::nouns::KeyReason;
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
    /// The slots of a batch, each with its port. `None`: no key was plugged in there yet, or the system
    /// tells no ports; then a key is for the first slot that waits.
    ports: BTreeMap<usize, Option<String>>,
    /// The serial number of the key with which each slot works, in its port or out of it.
    serials: BTreeMap<usize, String>,
    /// The serial numbers of the keys that were prepared since the desk was opened.
    prepared: BTreeSet<String>,
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

    /// Where several sessions wait for a key, nobody knows for which one it was inserted; in a batch the
    /// port says it.
    pub fn waits_alone(&self) -> bool {
        let taken = self.places.borrow();
        let mut others = taken.waiting.iter().filter(|it| !taken.ports.contains_key(it));
        taken.ports.contains_key(&self.slot) || others.all(|it| *it == self.slot)
    }

    /// The session works with the key with this serial number, also while it is out; not where another
    /// one does.
    pub fn works_with(&self, serial: Option<&str>) {
        self.places.send_if_modified(|it| {
            it.serials.remove(&self.slot);
            if let Some(serial) = serial
                && !it.serials.values().any(|it| it == serial)
            {
                it.serials.insert(self.slot, serial.to_owned());
            }
            false
        });
    }

    /// The key with which the session works is somebody's from now on.
    pub fn has_prepared(&self) {
        self.places.send_if_modified(|it| {
            it.prepared.extend(it.serials.remove(&self.slot));
            false
        });
    }

    /// What the other slots say of a key with this serial number.
    pub fn says_of(&self, serial: &str) -> Option<KeyReason> {
        let taken = self.places.borrow();
        if taken.serials.iter().any(|(slot, it)| *slot != self.slot && it == serial) {
            Some(KeyReason::AtWorkElsewhere)
        } else {
            taken.prepared.contains(serial).then_some(KeyReason::PreparedBefore)
        }
    }

    /// The keys that are inserted, without those of other sessions.
    pub fn open_to_us(&self, seen: &[Seen]) -> Vec<String> {
        let taken = self.places.borrow();
        let open = seen.iter().filter(|it| {
            taken.is_open_to(self.slot, &it.device) && taken.is_in_reach(self.slot, it)
        });
        open.map(|it| it.device.clone()).collect()
    }

    /// Changes whenever a session takes a key, gives one back, or waits for one.
    pub fn changes(&self) -> watch::Receiver<Taken> {
        self.places.subscribe()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.works_with(None);
        self.end_choosing();
        self.give_back();
    }
}

impl Taken {
    fn is_open_to(&self, slot: usize, device: &str) -> bool {
        self.devices.iter().all(|(it, theirs)| *it == slot || theirs != device)
    }

    /// Where it is plugged in, the key can be this slot's.
    fn is_in_reach(&self, slot: usize, seen: &Seen) -> bool {
        match (self.ports.get(&slot), &seen.port) {
            (Some(Some(own)), Some(port)) => own == port,
            // Its port is not labelled yet.
            (Some(None), Some(_)) => false,
            (Some(_), None) => {
                let mut waiting = self.waiting.iter().filter(|it| self.ports.contains_key(it));
                waiting.next() == Some(&slot)
            }
            (None, Some(port)) => !self.ports.values().flatten().any(|it| it == port),
            (None, None) => self.ports.is_empty(),
        }
    }

    /// Opens a batch at these slots, or closes it where there are none.
    pub fn give_ports(&mut self, ports: BTreeMap<usize, Option<String>>) {
        self.ports = ports;
    }
}
