//! The screens: a View in, a Click out. Whoever stands at the desk meets the ceremony here, in a
//! window (`window`).
//! They know the ceremony's nouns and the runner's View and Click, and no other room. They never
//! decide what is next, and never hold a secret longer than the scene that asks for it.

mod bench;
mod draft;
mod endings;
mod heading;
mod house;
mod key;
mod own;
mod pass;
mod people;
mod pin;
mod reset;
mod sign_in;
pub mod style;
mod trouble;
mod widgets;
pub mod window;

pub use bench::{Bench, BenchHand};
pub use endings::receipt_lines;
pub use heading::person_name;
pub use own::{own_end, own_lines};
pub use pass::shown_in;
pub use sign_in::{missing_told, warning, way_word};
pub use window::{Links, Window, options};
