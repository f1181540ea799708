//! Keydesk.
pub mod ceremony;
pub mod runner;
