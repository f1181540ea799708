//! The practice world from outside: raw CTAPHID frames, raw HTTP, and its own public surface.

mod application;
mod edges;
mod front;
mod grammar;
mod host;
mod hostile;
mod http;
mod key;
mod logs;
mod many_keys;
mod models;
mod oath;
mod operators;
mod passes;
mod permissions;
mod person_methods;
mod policies;
mod power_cut;
mod registration;
mod rights;
mod schema;
mod sign_in;
mod tenant;
mod throttling;
