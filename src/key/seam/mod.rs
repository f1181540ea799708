//! The seam under the keys: device paths that begin with `practice:` are keys in software, as far as
//! the system lets us put them there. Everything above it is the same for real and practice keys.

#[cfg(not(target_os = "linux"))]
mod absent;
mod cable;
#[cfg(target_os = "linux")]
mod wrapped;

#[cfg(not(target_os = "linux"))]
pub use absent::*;
#[cfg(target_os = "linux")]
pub use wrapped::*;

pub use super::ctap::{Patience, Report};
pub use cable::{Cable, PATH_PREFIX};
