//! What differs between operating systems: locks between processes, groups of processes,
//! private files, this process' own standard output. Each file names the system calls of one concern, and nothing else
//! in the program names them.
//! Imports nothing of ours, and knows neither a key nor a browser nor a ledger.

pub mod lock;
mod private;
pub mod process;
mod stdout;
#[cfg(test)]
mod tests;

pub use private::private;
pub use stdout::own_stdout;
