//! The practice world from outside: raw CTAPHID frames, raw HTTP, and its own public surface.

mod host;
mod http;
mod key;
mod many_keys;
mod models;
mod operators;
mod permissions;
mod power_cut;
mod registration;
mod sign_in;
mod tenant;
