//! The seam under the keys: device paths that begin with `practice:` are keys in software, as far as
//! the system lets us put them there. Everything above it is the same for real and practice keys. A
//! program without the practice world has no seam.

#[cfg(not(all(target_os = "linux", feature = "practice")))]
mod absent;
mod cable;
#[cfg(all(target_os = "linux", feature = "practice"))]
mod wrapped;

#[cfg(not(all(target_os = "linux", feature = "practice")))]
pub use absent::*;
#[cfg(all(target_os = "linux", feature = "practice"))]
pub use wrapped::*;

pub use super::ctap::{Patience, Report};
pub use cable::{Cable, PATH_PREFIX};
