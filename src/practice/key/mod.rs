//! The practice keys: OpenSK behind CTAPHID, with a finger that the script moves.
//!
//! Like a real key, it must know nothing of the desk, the tenant or the ceremony. Commands to an
//! unplugged key are lost. A key that is plugged in again starts from what its file holds.

mod fingers;
mod hid;
mod listener;
mod memory;
mod model;
mod owner;
mod panel;
mod practice_key;
mod processor;
mod sensor;
mod session;
mod software;

pub use fingers::FingerCommand;
pub use model::KeyModel;
pub use panel::Finger;
pub use practice_key::{KeyError, PracticeKey};
pub use sensor::Placement;
