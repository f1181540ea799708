//! The practice keys: OpenSK behind CTAPHID, with a finger that the script moves.
//!
//! A key is a key: it knows nothing of the desk, the tenant or the ceremony. What is said to it
//! while it is unplugged is lost, and replugging starts it again from what its file holds.

mod hid;
mod listener;
mod memory;
mod model;
mod owner;
mod panel;
mod practice_key;
mod processor;
mod session;
mod software;

pub use model::KeyModel;
pub use panel::Finger;
pub use practice_key::{KeyError, PracticeKey};
