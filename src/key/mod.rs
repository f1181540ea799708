//! The keys: who is plugged in (`Bus`), and what is done with one (`Device`). Owns the threads on
//! which anything waits for a key, the CTAP2 client and the HID seam under it. A PIN passes through
//! and is never kept; nothing here decides what is to be done.

mod bus;
mod choose;
mod claim;
mod ctap;
mod device;
mod hid;
mod labels;
mod plugged;
mod port;
pub mod seam;
mod types;

pub use bus::Bus;
pub use ctap::{Cancel, Touch};
pub use device::Device;
pub use labels::Labels;
pub use plugged::plugged_in;
pub use port::of as port_of;
pub use types::{
    Abilities, AssertionWanted, EnterpriseAttestation, Finger, FingerSensor, KeyRules, Seen,
    Stored, Unwanted,
};
