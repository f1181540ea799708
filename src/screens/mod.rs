//! The screens: a View in, a Click out. Whoever stands at the desk meets the ceremony here, in a
//! window (`window`), in a terminal (`terminal`), or played by a script (`script`).
//! They know the ceremony's nouns and the runner's View and Click, and no other room. They never
//! decide what is next, and never hold a secret longer than the scene that asks for it.

mod bench;
mod endings;
mod house;
mod key;
mod pass;
mod people;
mod pin;
pub mod script;
pub mod style;
pub mod terminal;
mod trouble;
mod widgets;
pub mod window;
pub mod words;

pub use bench::{Bench, BenchHand};
pub use window::{Links, Window, options};
