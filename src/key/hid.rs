//! The HID devices of this machine. The one place that calls hidapi's functions for all devices:
//! they share state that is not safe for two threads, so they are called in turn.

use std::ffi::CString;
use std::sync::{Mutex, PoisonError};

use hidapi::{HidApi, HidDevice};

use super::text::clean;
use super::types::Seen;

/// Every FIDO key among the HID devices (CTAP 2.1, 11.2.8.1: usage page 0xF1D0).
pub fn plugged_in() -> Vec<Seen> {
    const USAGE_PAGE_FIDO: u16 = 0xF1D0;
    // Where the system has no HID at all there are no keys.
    let listed = in_turn(|api| {
        api.refresh_devices().ok()?;
        let fido = api.device_list().filter(|it| it.usage_page() == USAGE_PAGE_FIDO);
        Some(fido.map(seen).collect::<Vec<_>>())
    });
    let mut keys = listed.unwrap_or_default();
    keys.sort_by(|a, b| a.device.cmp(&b.device));
    keys
}

pub(super) fn open(device: &str) -> Option<HidDevice> {
    let path = CString::new(device).ok()?;
    in_turn(|api| api.open_path(&path).ok())
}

fn seen(it: &hidapi::DeviceInfo) -> Seen {
    Seen {
        device: it.path().to_string_lossy().into_owned(),
        model: clean(it.product_string().unwrap_or("FIDO key")),
        serial: it.serial_number().map(clean).filter(|it| !it.is_empty()),
    }
}

fn in_turn<T>(work: impl FnOnce(&mut HidApi) -> Option<T>) -> Option<T> {
    static API: Mutex<Option<HidApi>> = Mutex::new(None);
    let mut api = API.lock().unwrap_or_else(PoisonError::into_inner);
    if api.is_none() {
        *api = HidApi::new().ok();
    }
    work(api.as_mut()?)
}
