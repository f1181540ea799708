//! hidapi's C functions, wrapped at link time (build.rs): paths that begin with `practice:` go to a
//! pair of channels that carry 64-byte reports, every other path to the real function. Adds nothing
//! and hears nothing. With platform/memory.rs the only place with `unsafe`.
#![allow(unsafe_code, reason = "a C interface: each block says why it is sound")]

use std::collections::HashMap;
use std::ffi::{CStr, CString};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use libc::{c_char, c_int, c_uchar, c_ushort, c_void, size_t, wchar_t};

use super::cable::{Cable, PATH_PREFIX};
use crate::key::ctap::{Patience, Report};

/// Makes a key appear among the HID devices under `practice:{name}`.
pub fn plug(name: &str, product: &str, serial: &str) -> Cable {
    plug_impatiently(name, product, serial, Patience::default())
}

/// As `plug`, for a device that is known to make people wait.
pub fn plug_impatiently(name: &str, product: &str, serial: &str, patience: Patience) -> Cable {
    let (host_tx, from_host) = channel();
    let (to_host, host_rx) = channel();
    let port = Port {
        product: wide(product),
        serial: wide(serial),
        patience,
        tx: host_tx,
        rx: Mutex::new(host_rx),
    };
    lock(&ports().plugged).insert(path_of(name), Arc::new(port));
    Cable { from_host, to_host }
}

/// Makes it disappear: every call on an open handle of it fails from now on.
pub fn unplug(name: &str) {
    lock(&ports().plugged).remove(&path_of(name));
}

/// How long this device may take.
pub fn patience_of(device: &str) -> Patience {
    lock(&ports().plugged).get(device).map(|it| it.patience).unwrap_or_default()
}

fn path_of(name: &str) -> String {
    format!("{PATH_PREFIX}{name}")
}

struct Port {
    product: Vec<wchar_t>,
    serial: Vec<wchar_t>,
    patience: Patience,
    tx: Sender<Report>,
    rx: Mutex<Receiver<Report>>,
}

/// A handle of ours.
struct Opened {
    device: String,
    port: Arc<Port>,
}

#[derive(Default)]
struct Ports {
    plugged: Mutex<HashMap<String, Arc<Port>>>,
    /// By the handle's address.
    open: Mutex<HashMap<usize, Arc<Opened>>>,
}

fn ports() -> &'static Ports {
    static PORTS: OnceLock<Ports> = OnceLock::new();
    PORTS.get_or_init(Ports::default)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn opened(device: *mut c_void) -> Option<Arc<Opened>> {
    lock(&ports().open).get(&(device as usize)).cloned()
}

fn wide(text: &str) -> Vec<wchar_t> {
    // wchar_t is 32 bits wide on Linux, signed or not by the processor: one per code point, then
    // the terminator, which must be the only zero.
    const UNKNOWN: wchar_t = 0xFFFD;
    let code_points = text.chars().filter(|it| *it != '\0');
    code_points.map(|it| u32::from(it).try_into().unwrap_or(UNKNOWN)).chain([0]).collect()
}

/// `struct hid_device_info` of hidapi 0.14 and later.
#[repr(C)]
struct DeviceInfo {
    path: *mut c_char,
    vendor_id: c_ushort,
    product_id: c_ushort,
    serial_number: *mut wchar_t,
    release_number: c_ushort,
    manufacturer_string: *mut wchar_t,
    product_string: *mut wchar_t,
    usage_page: c_ushort,
    usage: c_ushort,
    interface_number: c_int,
    next: *mut DeviceInfo,
    bus_type: c_int,
}

const USAGE_PAGE_FIDO: c_ushort = 0xF1D0;
/// That of pid.codes.
const OUR_VENDOR: c_ushort = 0x1209;
const BUS_USB: c_int = 1;

unsafe extern "C" {
    fn __real_hid_enumerate(vendor: c_ushort, product: c_ushort) -> *mut DeviceInfo;
    fn __real_hid_free_enumeration(list: *mut DeviceInfo);
    fn __real_hid_open_path(path: *const c_char) -> *mut c_void;
    fn __real_hid_close(device: *mut c_void);
    fn __real_hid_write(device: *mut c_void, data: *const c_uchar, length: size_t) -> c_int;
    fn __real_hid_read_timeout(
        device: *mut c_void,
        data: *mut c_uchar,
        length: size_t,
        milliseconds: c_int,
    ) -> c_int;
    fn __real_hid_error(device: *mut c_void) -> *const wchar_t;
}

#[unsafe(no_mangle)]
extern "C" fn __wrap_hid_enumerate(vendor: c_ushort, product: c_ushort) -> *mut DeviceInfo {
    // SAFETY: the arguments are the caller's own.
    let mut head = unsafe { __real_hid_enumerate(vendor, product) };
    if vendor != 0 && vendor != OUR_VENDOR {
        return head;
    }
    for (path, port) in lock(&ports().plugged).iter() {
        let Ok(path) = CString::new(path.as_str()) else { continue };
        head = Box::into_raw(Box::new(DeviceInfo {
            path: path.into_raw(),
            vendor_id: OUR_VENDOR,
            product_id: 1,
            serial_number: leak(&port.serial),
            release_number: 0,
            manufacturer_string: leak(&wide("Keydesk")),
            product_string: leak(&port.product),
            usage_page: USAGE_PAGE_FIDO,
            usage: 1,
            interface_number: 0,
            next: head,
            bus_type: BUS_USB,
        }));
    }
    head
}

/// Hands a terminated string to C; `reclaim` takes it back.
fn leak(text: &[wchar_t]) -> *mut wchar_t {
    Box::into_raw(text.to_vec().into_boxed_slice()).cast()
}

/// # Safety
/// `text` must come from `leak` and must not be used afterwards.
unsafe fn reclaim(text: *mut wchar_t) {
    // SAFETY: `leak` gave out a boxed slice that ends with its only zero, so its length can be
    // counted and the box rebuilt.
    unsafe {
        let length = (0..).take_while(|it| *text.add(*it) != 0).count() + 1;
        drop(Box::from_raw(std::ptr::slice_from_raw_parts_mut(text, length)));
    }
}

/// By its path, which no device can choose for itself.
///
/// # Safety
/// `node` must be null or a node of a list from `__wrap_hid_enumerate`.
unsafe fn is_ours(node: *const DeviceInfo) -> bool {
    // SAFETY: a node's path is a terminated string, where it is there.
    unsafe {
        !node.is_null()
            && !(*node).path.is_null()
            && CStr::from_ptr((*node).path).to_bytes().starts_with(PATH_PREFIX.as_bytes())
    }
}

#[unsafe(no_mangle)]
extern "C" fn __wrap_hid_free_enumeration(mut list: *mut DeviceInfo) {
    // SAFETY: the list is one that `__wrap_hid_enumerate` returned: our own nodes first, each made
    // by `Box::into_raw` with strings from `into_raw` and `leak`, then the real list.
    unsafe {
        while is_ours(list) {
            let node = Box::from_raw(list);
            drop(CString::from_raw(node.path));
            reclaim(node.serial_number);
            reclaim(node.manufacturer_string);
            reclaim(node.product_string);
            list = node.next;
        }
        if !list.is_null() {
            __real_hid_free_enumeration(list);
        }
    }
}

#[unsafe(no_mangle)]
extern "C" fn __wrap_hid_open_path(path: *const c_char) -> *mut c_void {
    // SAFETY: hidapi's contract: a terminated string.
    let device = unsafe { CStr::from_ptr(path) }.to_string_lossy().into_owned();
    if !device.starts_with(PATH_PREFIX) {
        // SAFETY: the caller's own argument.
        return unsafe { __real_hid_open_path(path) };
    }
    let Some(port) = lock(&ports().plugged).get(&device).cloned() else {
        return std::ptr::null_mut();
    };
    // A heap address of our own is a handle that no real device has.
    let handle: *mut c_void = Box::into_raw(Box::new(0_u64)).cast();
    lock(&ports().open).insert(handle as usize, Arc::new(Opened { device, port }));
    handle
}

#[unsafe(no_mangle)]
extern "C" fn __wrap_hid_close(device: *mut c_void) {
    if lock(&ports().open).remove(&(device as usize)).is_some() {
        // SAFETY: it was in our table, so `__wrap_hid_open_path` made it as a boxed u64.
        drop(unsafe { Box::from_raw(device.cast::<u64>()) });
    } else {
        // SAFETY: the caller's own argument.
        unsafe { __real_hid_close(device) };
    }
}

#[unsafe(no_mangle)]
extern "C" fn __wrap_hid_write(device: *mut c_void, data: *const c_uchar, length: size_t) -> c_int {
    let Some(opened) = opened(device) else {
        // SAFETY: the caller's own arguments.
        return unsafe { __real_hid_write(device, data, length) };
    };
    // SAFETY: hidapi's contract: `data` has `length` bytes.
    let bytes = unsafe { std::slice::from_raw_parts(data, length) };
    // The first byte is the report id, which the device does not see.
    let mut report: Report = [0; 64];
    let body = bytes.get(1..).unwrap_or_default();
    let copied = body.len().min(report.len());
    report[..copied].copy_from_slice(&body[..copied]);
    if opened.is_plugged() && opened.port.tx.send(report).is_ok() {
        c_int::try_from(length).unwrap_or(-1)
    } else {
        -1
    }
}

#[unsafe(no_mangle)]
extern "C" fn __wrap_hid_read(device: *mut c_void, data: *mut c_uchar, length: size_t) -> c_int {
    // As hidapi's own: a wait without an end.
    __wrap_hid_read_timeout(device, data, length, -1)
}

#[unsafe(no_mangle)]
extern "C" fn __wrap_hid_read_timeout(
    device: *mut c_void,
    data: *mut c_uchar,
    length: size_t,
    milliseconds: c_int,
) -> c_int {
    let Some(opened) = opened(device) else {
        // SAFETY: the caller's own arguments.
        return unsafe { __real_hid_read_timeout(device, data, length, milliseconds) };
    };
    let wait = u64::try_from(milliseconds).map_or(Duration::MAX, Duration::from_millis);
    let received = lock(&opened.port.rx).recv_timeout(wait);
    match received {
        Ok(report) if opened.is_plugged() => {
            let copied = report.len().min(length);
            // SAFETY: hidapi's contract: `data` has room for `length` bytes.
            unsafe { std::slice::from_raw_parts_mut(data, copied) }
                .copy_from_slice(&report[..copied]);
            c_int::try_from(copied).unwrap_or(-1)
        }
        Err(RecvTimeoutError::Timeout) => 0,
        Ok(_) | Err(RecvTimeoutError::Disconnected) => -1,
    }
}

impl Opened {
    /// Still the same insertion.
    fn is_plugged(&self) -> bool {
        lock(&ports().plugged).get(&self.device).is_some_and(|it| Arc::ptr_eq(it, &self.port))
    }
}

#[unsafe(no_mangle)]
extern "C" fn __wrap_hid_error(device: *mut c_void) -> *const wchar_t {
    static GONE: OnceLock<Vec<wchar_t>> = OnceLock::new();
    if opened(device).is_some() {
        return GONE.get_or_init(|| wide("the key was taken out")).as_ptr();
    }
    // SAFETY: the caller's own argument; hidapi allows null.
    unsafe { __real_hid_error(device) }
}
