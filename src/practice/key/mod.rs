//! The practice keys: OpenSK behind CTAPHID, with a finger that the script moves.
//!
//! A key can be of a real model: then that model's firmware stands in front of OpenSK.
//! Like a real key, it must know nothing of the desk, the tenant or the ceremony. Commands to an
//! unplugged key are lost. A key that is plugged in again starts from what its file holds.

mod cbor;
mod fingers;
mod firmware;
mod get_info;
mod hid;
mod limits;
mod listener;
mod memory;
mod model;
mod owner;
mod panel;
mod passkeys;
mod pin_rule;
mod practice_key;
mod processor;
mod real_model;
mod sensor;
mod session;
mod software;
mod tape;

pub use fingers::FingerCommand;
pub use model::KeyModel;
pub use panel::Finger;
pub use practice_key::{KeyError, PracticeKey};
pub use real_model::{ModelError, RealModel};
pub use sensor::Placement;
