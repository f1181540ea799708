//! Keydesk.
pub mod ceremony;
pub mod runner;
pub mod screens;
