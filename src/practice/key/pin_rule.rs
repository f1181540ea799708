//! A real model's own rule for PINs, where it has one beyond the shortest length: `maxPINLength`, and
//! `pinComplexityPolicy` (CTAP 2.2 section 6.4). A PIN reaches the key encrypted, so the rule looks at
//! what OpenSK has kept of it: its length and half of its hash.

use opensk::api::persist::Persist as _;
use sha2::{Digest as _, Sha256};

use super::get_info::GetInfo;
use super::memory::Memory;

/// The PIN is another one than before, and the model's rule says no to it.
pub(super) fn refuses(info: &GetInfo, before: &Memory, after: &Memory) -> bool {
    let Some(pin) = Kept::of(after) else { return false };
    has_changed(before, after)
        && (info.max_pin_length.is_some_and(|most| pin.length > usize::from(most))
            || (info.wants_complex_pins() && pin.is_plain()))
}

pub(super) fn has_changed(before: &Memory, after: &Memory) -> bool {
    Kept::of(before) != Kept::of(after)
}

#[derive(PartialEq, Eq)]
struct Kept {
    /// In code points.
    length: usize,
    hash: [u8; 16],
}

impl Kept {
    fn of(memory: &Memory) -> Option<Kept> {
        let length = memory.pin_code_point_length().ok().flatten()?;
        let hash = memory.pin_hash().ok().flatten()?;
        Some(Kept { length: length.into(), hash })
    }

    /// What a policy refuses is the maker's own affair; no maker's takes one digit again and again,
    /// or digits in a row.
    fn is_plain(&self) -> bool {
        (0..10_u8).any(|first| {
            [0, 1, 9].into_iter().any(|step| {
                let digits = std::iter::successors(Some(first), |it| Some((it + step) % 10));
                let pin: String =
                    digits.take(self.length).map(|it| char::from(b'0' + it)).collect();
                Sha256::digest(pin)[..16] == self.hash
            })
        })
    }
}
