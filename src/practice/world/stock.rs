//! Keys in stock: as many as anybody wants to prepare. One is made when it is taken, and held by nobody
//! once it is put back; its memory stays in the world's folder.

use std::collections::HashSet;
use std::sync::Arc;

use super::{World, WorldError};
use crate::practice::assertion::KeyHand;
use crate::practice::folder;
use crate::practice::key::{KeyModel, PracticeKey};
use crate::practice::person::hand::hand;
use crate::practice::tenant::crowd;

/// Beyond those that any world has at hand.
const BEFORE_THE_STOCK: usize = 100;

impl World {
    /// The key with this number in stock, from 1, of the allowed model. While it is held it must not be
    /// taken once more: two would write one memory.
    ///
    /// # Errors
    /// Where the folder cannot be read or written.
    pub fn take_from_stock(&self, number: usize) -> Result<Arc<PracticeKey>, WorldError> {
        let (ca, shared) = (&self.ca, self.shared.clone());
        let number = BEFORE_THE_STOCK + number;
        let key = PracticeKey::open(KeyModel::Allowed, None, number, None, ca, shared)?;
        Ok(Arc::new(key))
    }

    /// Which number in stock the key with this serial number has.
    pub fn number_in_stock(&self, serial: &str) -> Option<usize> {
        PracticeKey::number_of(KeyModel::Allowed, serial)?.checked_sub(BEFORE_THE_STOCK)
    }

    /// The highest number that was ever taken from stock; 0: none was.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub fn taken_from_stock(&self) -> Result<usize, WorldError> {
        let files = folder::files(&self.shared.folder).map_err(crate::practice::KeyError::from)?;
        let numbers = files.iter().filter_map(|it| PracticeKey::number_in(it));
        Ok(numbers.max().unwrap_or_default().saturating_sub(BEFORE_THE_STOCK))
    }

    /// The sign-in names of so many of the crowd who can get a key, and how large the crowd must be.
    pub fn crowd(many: u32) -> (Vec<String>, u32) {
        (crowd::enabled(many).collect(), crowd::number_of_enabled(many))
    }

    /// The ids of all passkeys on keys that were taken from stock.
    ///
    /// # Errors
    /// As `take_from_stock`.
    pub fn passkeys_of_stock(&self) -> Result<HashSet<Vec<u8>>, WorldError> {
        let mut ids = HashSet::new();
        for number in 1..=self.taken_from_stock()? {
            ids.extend(self.take_from_stock(number)?.credential_ids());
        }
        Ok(ids)
    }

    /// How a person uses these keys at a sign-in.
    pub fn hand_with(&self, keys: Vec<Arc<PracticeKey>>) -> KeyHand {
        hand(keys)
    }
}
