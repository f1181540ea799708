//! The HID devices of this machine. The one place that calls hidapi's functions for all devices:
//! they share state that is not safe for two threads, so they are called in turn.

use std::ffi::CString;
use std::sync::{Mutex, PoisonError};

use hidapi::{HidApi, HidDevice};

pub(super) fn open(device: &str) -> Option<HidDevice> {
    let path = CString::new(device).ok()?;
    in_turn(|api| api.open_path(&path).ok())
}

/// One call after another; nothing where the system has no HID.
pub(super) fn in_turn<T>(work: impl FnOnce(&mut HidApi) -> Option<T>) -> Option<T> {
    static API: Mutex<Option<HidApi>> = Mutex::new(None);
    let mut api = API.lock().unwrap_or_else(PoisonError::into_inner);
    if api.is_none() {
        *api = HidApi::new().ok();
    }
    work(api.as_mut()?)
}
