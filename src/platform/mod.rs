//! System calls that differ between operating systems: locks between processes, groups of processes,
//! this process's standard streams and memory, private files, the monitors, the fonts, the clock. Each file has the calls for one concern.
//! Never imports another room, and knows no key, no browser and no ledger.

mod clock;
pub mod fonts;
pub mod lock;
mod memory;
pub mod monitors;
mod network_disk;
pub mod outputs;
mod private;
pub mod process;
mod stdin;
mod stdout;
#[cfg(test)]
mod tests;

pub use clock::{Clock, since_start};
pub use memory::{Wiping, give_back_what_is_freed, keep_from_others};
pub use network_disk::over_network;
pub use private::{
    Exposed, exposed, is_everybodys_to_read, is_others_to_change, private, private_folder, rename,
    shred, unfinished, write_whole,
};
pub use stdin::{forget_what_is_typed, is_typed};
pub use stdout::own_stdout;
