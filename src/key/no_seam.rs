//! Where the linker cannot wrap hidapi: nothing is heard, and practice has no key.

use std::sync::OnceLock;
use std::sync::mpsc::{Receiver, Sender, channel};

use tokio::sync::watch;

use super::listener::Fault;
pub use super::listener::{Patience, Report};

/// Keepalives are not heard here: the desk asks for the touch before the key does.
pub const LISTENS: bool = false;

/// No device has this name: practice never touches a real key.
pub const PATH_PREFIX: &str = "practice:";

pub struct Cable {
    pub from_host: Receiver<Report>,
    pub to_host: Sender<Report>,
}

/// A cable that ends in the air.
pub fn plug(_name: &str, _product: &str, _serial: &str) -> Cable {
    let (_, from_host) = channel();
    let (to_host, _) = channel();
    Cable { from_host, to_host }
}

pub fn unplug(_name: &str) {}

pub fn asking() -> watch::Receiver<Option<String>> {
    static NOBODY: OnceLock<watch::Sender<Option<String>>> = OnceLock::new();
    NOBODY.get_or_init(watch::Sender::default).subscribe()
}

pub fn cancel(_device: &str) -> bool {
    false
}

pub fn let_go_on(_device: &str) {}

pub fn fault(_device: &str) -> Option<Fault> {
    None
}
