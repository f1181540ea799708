//! The key's randomness. A stretch of it can be recorded and drawn again, so that OpenSK gives a token
//! a second time.

use std::collections::VecDeque;

use opensk::api::rng::Rng;
use rand_core::{CryptoRng, OsRng, RngCore};

/// What becomes of the random numbers that are drawn.
#[derive(Default)]
pub(super) enum Tape {
    #[default]
    Off,
    Recording(Vec<u8>),
    /// These first, and then new ones.
    Playing(VecDeque<u8>),
}

#[derive(Default)]
pub(super) struct Randomness {
    pub(super) tape: Tape,
}

impl RngCore for Randomness {
    fn next_u32(&mut self) -> u32 {
        rand_core::impls::next_u32_via_fill(self)
    }

    fn next_u64(&mut self) -> u64 {
        rand_core::impls::next_u64_via_fill(self)
    }

    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        OsRng.fill_bytes(bytes);
        match &mut self.tape {
            Tape::Off => {}
            Tape::Recording(drawn) => drawn.extend_from_slice(bytes),
            Tape::Playing(drawn) => {
                for (byte, again) in bytes.iter_mut().zip(std::iter::from_fn(|| drawn.pop_front()))
                {
                    *byte = again;
                }
            }
        }
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), rand_core::Error> {
        self.fill_bytes(bytes);
        Ok(())
    }
}

impl CryptoRng for Randomness {}
impl Rng for Randomness {}
