//! Hardware OATH tokens as their makers deliver them: the bytes of a file in, tokens or every fault by its
//! line out; and which code a token shows, so that a wrong one can be told apart.
//! Reads no file, asks no tenant and knows no clock. Never takes a file in part. A seed is never shown: a
//! cell that is refused is not repeated either, because in a shifted line it can be the seed.

mod cells;
mod codes;
mod column;
mod fault;
mod file;
mod found;
mod json;
mod pskc;
mod seed;
mod table;
mod text;

#[cfg(test)]
mod tests;

pub use cells::Hash;
pub use codes::{Judged, is_code, judge};
pub use fault::{Fault, Wrong};
pub use file::{Tokens, tokens};
pub use found::{Reading, Token};
pub use seed::{PskcKey, Seed};
