//! Keydesk.
pub mod practice;
