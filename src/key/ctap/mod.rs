//! The desk's CTAP2 client: a session with one open key, and each command of CTAP 2.1 that the desk
//! needs, with its answer checked before it is believed. Keeps no PIN and no token; the secret that
//! it agrees on with the key lives as long as the session and is never written.

mod authenticator_data;
mod bio;
mod cbor;
mod channel;
mod client_data;
mod client_pin;
mod config;
mod credential;
mod info;
mod listener;
mod management;
mod pin_protocol;
mod pre_flight;
mod selection;
mod session;
mod uv;

pub use channel::{Caller, Cancel, Touch};
pub use listener::{Patience, Report};
pub use selection::Blinking;
pub use session::Session;
