//! The practice world from outside: raw CTAPHID frames, raw HTTP, and its own public surface.

mod application;
mod host;
mod http;
mod key;
mod many_keys;
mod operators;
mod passes;
mod permissions;
mod power_cut;
mod registration;
mod sign_in;
mod tenant;
