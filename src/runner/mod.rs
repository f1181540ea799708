//! The loop.
pub mod view;
pub use view::{Click, Help, PassView, Scene, SessionView, View};
