//! A hub full of practice keys, and whoever stands at it: new keys come from stock into the port that the
//! board names, and go when it says so. Each key has a port of its own, as on a real hub.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::practice_controls::plug_in;
use crate::ceremony::next::Question;
use crate::key::Bus;
use crate::practice::{Finger, PracticeKey, World, WorldError};
use crate::runner::board::{Board, BoardSlot, SlotState};

/// The hub of one world.
pub struct PracticeHub {
    world: Arc<World>,
    bus: Bus,
    /// By slot: the port, and the key in it.
    keys: BTreeMap<usize, (String, Arc<PracticeKey>)>,
    /// How many keys were taken from stock.
    taken: usize,
    /// The serial numbers of keys that a slot refused.
    refused: BTreeSet<String>,
    /// How a key that is plugged in is touched.
    pub finger: Finger,
}

impl PracticeHub {
    /// # Errors
    /// Where the world's folder cannot be read.
    pub fn new(world: Arc<World>, bus: Bus) -> Result<Self, WorldError> {
        let taken = world.taken_from_stock()?;
        Ok(Self {
            world,
            bus,
            keys: BTreeMap::new(),
            taken,
            refused: BTreeSet::new(),
            finger: Finger::Instant,
        })
    }

    /// The port of this slot, where no other is labelled with its number.
    pub fn port(slot: usize) -> String {
        format!("9-1.{slot}")
    }

    /// The key that is in this slot.
    pub fn key_in(&self, slot: usize) -> Option<&Arc<PracticeKey>> {
        self.keys.get(&slot).map(|it| &it.1)
    }

    /// Does what the board asks for: plugs keys in, and takes them out. A key that a slot knows by its
    /// serial number comes back there.
    ///
    /// # Errors
    /// Where a key cannot be made or read.
    pub async fn follow(&mut self, board: &Board) -> Result<(), WorldError> {
        let mut moved = false;
        for slot in &board.slots {
            let held = self.keys.contains_key(&slot.number);
            match &slot.state {
                SlotState::Insert if !held && !self.holds_elsewhere(slot) => {
                    let key = self.key_for(slot)?;
                    self.insert(slot.number, slot.port.as_deref(), key);
                }
                SlotState::TakeOut if held => self.take_out(slot.number),
                // Another one is brought.
                SlotState::Asks { question: Question::KeyRefused { .. }, .. } => {
                    self.refused.extend(slot.serial.clone());
                    self.take_out(slot.number);
                }
                _ => continue,
            }
            moved = true;
        }
        if moved {
            self.bus.look_now().await;
        }
        Ok(())
    }

    /// The key that this slot knows is in another one.
    fn holds_elsewhere(&self, slot: &BoardSlot) -> bool {
        let serial = slot.serial.as_deref();
        serial.is_some() && self.keys.values().any(|(_, key)| serial == Some(&key.serial()))
    }

    fn key_for(&mut self, slot: &BoardSlot) -> Result<Arc<PracticeKey>, WorldError> {
        let own = slot.serial.as_deref().filter(|it| !self.refused.contains(*it));
        let known = own.and_then(|it| self.world.number_in_stock(it));
        let number = known.unwrap_or_else(|| {
            self.taken += 1;
            self.taken
        });
        self.world.take_from_stock(number)
    }

    /// Plugs a key into the port of a slot: the one that is labelled with it, or the hub's own.
    pub fn insert(&mut self, slot: usize, port: Option<&str>, key: Arc<PracticeKey>) {
        key.finger(self.finger);
        let port = port.map_or_else(|| Self::port(slot), str::to_owned);
        plug_in(&key, &port);
        self.keys.insert(slot, (port, key));
    }

    /// Takes the key out, back to stock.
    pub fn take_out(&mut self, slot: usize) {
        if let Some((_, key)) = self.keys.remove(&slot) {
            key.unplug();
        }
    }

    /// Pulls the hub's own plug: all keys go at once, and stay where they are plugged in.
    pub fn pull(&self) {
        self.keys.values().for_each(|(_, key)| key.unplug());
    }

    /// The hub is plugged in again, with the keys that are in it.
    pub fn plug(&self) {
        for (port, key) in self.keys.values() {
            plug_in(key, port);
        }
    }

    /// Takes the key of one slot and plugs it into another.
    pub fn move_to(&mut self, from: usize, to: usize) {
        if let Some((_, key)) = self.keys.remove(&from) {
            key.unplug();
            self.insert(to, None, key);
        }
    }
}
