//! A hub full of practice keys, and whoever stands at it: new keys come from stock into the port that the
//! board names, and go when it says so. Each key has a port of its own, as on a real hub.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::practice_controls::plug_in;
use crate::ceremony::next::Question;
use crate::key::Bus;
use crate::practice::{Finger, PracticeKey, World, WorldError};
use crate::runner::board::{Board, BoardSlot, SlotState};

pub type HubTrouble = WorldError;

/// The hub of one world.
pub struct PracticeHub {
    world: Arc<World>,
    bus: Bus,
    /// By port.
    keys: BTreeMap<String, Arc<PracticeKey>>,
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

    /// The hub's ports, from 1.
    pub fn port(number: usize) -> String {
        format!("9-1.{number}")
    }

    pub fn key_in(&self, port: &str) -> Option<&Arc<PracticeKey>> {
        self.keys.get(port)
    }

    /// Does what the board asks for: plugs keys in, and takes them out. A key that a slot knows by its
    /// serial number comes back there. A slot without a port gets a key in any that is free: the desk says
    /// then which slot that is.
    ///
    /// # Errors
    /// Where a key cannot be made or read.
    pub async fn follow(&mut self, board: &Board) -> Result<(), WorldError> {
        let labelled: BTreeSet<&str> =
            board.slots.iter().filter_map(|it| it.port.as_deref()).collect();
        let mut moved = false;
        for slot in &board.slots {
            let port = match &slot.port {
                Some(port) => port.clone(),
                None => match self.port_for_a_new_slot(board.slots.len(), &labelled) {
                    Some(port) => port,
                    None => continue,
                },
            };
            match &slot.state {
                SlotState::Insert if !self.keys.contains_key(&port) && !self.holds(slot) => {
                    let key = self.key_for(slot)?;
                    self.insert(&port, key);
                }
                SlotState::TakeOut if self.keys.contains_key(&port) => self.take_out(&port),
                // Another one is brought.
                SlotState::Asks { question: Question::KeyRefused { .. }, .. } => {
                    self.refused.extend(slot.serial.clone());
                    self.take_out(&port);
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

    /// A free port that no slot has; `None` where as many keys as slots wait to learn which is theirs.
    fn port_for_a_new_slot(&self, slots: usize, labelled: &BTreeSet<&str>) -> Option<String> {
        let waiting = self.keys.keys().filter(|it| !labelled.contains(it.as_str())).count();
        let mut ports = (1..=slots).map(Self::port);
        let is_free = |it: &String| !labelled.contains(it.as_str()) && !self.keys.contains_key(it);
        if waiting < slots - labelled.len() { ports.find(is_free) } else { None }
    }

    /// The key that this slot knows is plugged in somewhere.
    fn holds(&self, slot: &BoardSlot) -> bool {
        let serial = slot.serial.as_deref();
        serial.is_some() && self.keys.values().any(|key| serial == Some(&key.serial()))
    }

    fn key_for(&mut self, slot: &BoardSlot) -> Result<Arc<PracticeKey>, WorldError> {
        let own = slot.serial.as_deref().filter(|it| !self.refused.contains(*it));
        let known = own.and_then(|it| self.world.number_in_stock(it));
        match known {
            Some(number) => self.world.take_from_stock(number),
            None => self.take_new(),
        }
    }

    /// A new key from stock, which is not plugged in yet.
    ///
    /// # Errors
    /// Where it cannot be made.
    pub fn take_new(&mut self) -> Result<Arc<PracticeKey>, WorldError> {
        self.taken += 1;
        self.world.take_from_stock(self.taken)
    }

    /// Plugs a key into a port.
    pub fn insert(&mut self, port: &str, key: Arc<PracticeKey>) {
        key.finger(self.finger);
        plug_in(&key, port);
        self.keys.insert(port.to_owned(), key);
    }

    /// Takes the key out, back to stock.
    pub fn take_out(&mut self, port: &str) {
        if let Some(key) = self.keys.remove(port) {
            key.unplug();
        }
    }

    /// Takes the key out of one port and plugs it into another.
    pub fn move_to(&mut self, from: &str, to: &str) {
        if let Some(key) = self.keys.remove(from) {
            key.unplug();
            self.insert(to, key);
        }
    }
}
