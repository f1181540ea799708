//! System calls that differ between operating systems: locks between processes, groups of processes,
//! this process's standard output and memory, private files, the monitors, the fonts, the clock. Each file has the calls for one concern.
//! Never imports another room, and knows no key, no browser and no ledger.

mod clock;
pub mod fonts;
pub mod lock;
mod memory;
pub mod monitors;
pub mod outputs;
mod private;
pub mod process;
mod stdout;
#[cfg(test)]
mod tests;

pub use clock::Clock;
pub use memory::{Wiping, keep_from_others};
pub use private::{
    Exposed, exposed, private, private_folder, rename, shred, unfinished, write_whole,
};
pub use stdout::own_stdout;
