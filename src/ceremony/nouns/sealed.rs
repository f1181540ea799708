//! A secret that only the desk, or whoever recovers its batch, can read again.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A text encrypted by the room `seal`, in age's ASCII armour (age-encryption.org/v1). It is no secret,
/// but nobody has a use for it in a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed(pub String);

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealed")
    }
}
