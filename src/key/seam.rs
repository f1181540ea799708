//! The HID seam: hidapi's eight C functions, wrapped at link time (build.rs). Paths that begin with
//! `practice:` go to a pair of channels that carry 64-byte reports; every other path goes on to the
//! real function. Between either and the client stands a `Listener`: nobody else's report, no
//! keepalive and no broken frame passes it, and every wait ends. The crate above is the real one.
//! The one place with `unsafe`.
#![allow(unsafe_code, reason = "a C interface: each block says why it is sound")]

use std::collections::HashMap;
use std::ffi::{CStr, CString};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use libc::{c_char, c_int, c_uchar, c_ushort, c_void, size_t, wchar_t};
use tokio::sync::watch;

use super::listener::{Fault, Heard, Listener};
pub use super::listener::{Patience, Report};

/// Keepalives are heard here.
pub const LISTENS: bool = true;

/// How soon a cancel is noticed. An answer is not held up by it.
const TURN: Duration = Duration::from_millis(25);

/// Prefix of the device paths that are ours.
pub const PATH_PREFIX: &str = "practice:";

/// The far ends of a plugged-in key: reports that the host writes, and where to answer them.
pub struct Cable {
    pub from_host: Receiver<Report>,
    pub to_host: Sender<Report>,
}

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

/// Makes it disappear; whoever has it open reads an error from now on.
pub fn unplug(name: &str) {
    lock(&ports().plugged).remove(&path_of(name));
}

/// The device that asks for a touch right now.
pub fn asking() -> watch::Receiver<Option<String>> {
    ports().asking.subscribe()
}

/// Ends whatever waits for a touch at this device, from now until `let_go_on`. False where it is
/// not open here.
pub fn cancel(device: &str) -> bool {
    let lines = lines_of(device);
    for line in &lines {
        line.cancel.store(true, Ordering::Relaxed);
    }
    !lines.is_empty()
}

/// A cancel of before is over.
pub fn let_go_on(device: &str) {
    for line in lines_of(device) {
        line.cancel.store(false, Ordering::Relaxed);
    }
}

/// Why the last read of this device brought nothing.
pub fn fault(device: &str) -> Option<Fault> {
    lines_of(device).iter().find_map(|it| *lock(&it.fault))
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

/// A device that is open, by the client's handle.
struct Line {
    device: String,
    /// `None` for a real one.
    port: Option<Arc<Port>>,
    listener: Mutex<Listener>,
    cancel: AtomicBool,
    fault: Mutex<Option<Fault>>,
}

#[derive(Default)]
struct Ports {
    plugged: Mutex<HashMap<String, Arc<Port>>>,
    /// By the address of the handle that the crate holds.
    open: Mutex<HashMap<usize, Arc<Line>>>,
    asking: watch::Sender<Option<String>>,
}

fn ports() -> &'static Ports {
    static PORTS: OnceLock<Ports> = OnceLock::new();
    PORTS.get_or_init(Ports::default)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn opened(device: *mut c_void) -> Option<Arc<Line>> {
    lock(&ports().open).get(&(device as usize)).cloned()
}

fn lines_of(device: &str) -> Vec<Arc<Line>> {
    lock(&ports().open).values().filter(|it| it.device == device).cloned().collect()
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
    let port = lock(&ports().plugged).get(&device).cloned();
    let handle: *mut c_void = match &port {
        // A heap address of our own is a handle that no real device has.
        Some(_) => Box::into_raw(Box::new(0_u64)).cast(),
        None if device.starts_with(PATH_PREFIX) => std::ptr::null_mut(),
        // SAFETY: the caller's own argument.
        None => unsafe { __real_hid_open_path(path) },
    };
    if !handle.is_null() {
        let patience = port.as_ref().map_or_else(Patience::default, |it| it.patience);
        let line = Line {
            device,
            port,
            listener: Mutex::new(Listener::new(patience, Instant::now())),
            cancel: AtomicBool::new(false),
            fault: Mutex::default(),
        };
        lock(&ports().open).insert(handle as usize, Arc::new(line));
    }
    handle
}

#[unsafe(no_mangle)]
extern "C" fn __wrap_hid_close(device: *mut c_void) {
    let line = lock(&ports().open).remove(&(device as usize));
    if let Some(line) = &line {
        line.asks_no_more();
    }
    if line.is_some_and(|it| it.port.is_some()) {
        // SAFETY: it was in our table with a port, so `__wrap_hid_open_path` made it as a boxed u64.
        drop(unsafe { Box::from_raw(device.cast::<u64>()) });
    } else {
        // SAFETY: the caller's own argument.
        unsafe { __real_hid_close(device) };
    }
}

#[unsafe(no_mangle)]
extern "C" fn __wrap_hid_write(device: *mut c_void, data: *const c_uchar, length: size_t) -> c_int {
    let Some(line) = opened(device) else {
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
    lock(&line.listener).written(&report, Instant::now());
    lock(&line.fault).take();
    if line.send(device, &report) {
        return c_int::try_from(length).unwrap_or(-1);
    }
    lock(&line.fault).replace(Fault::Gone);
    -1
}

#[unsafe(no_mangle)]
extern "C" fn __wrap_hid_read(device: *mut c_void, data: *mut c_uchar, length: size_t) -> c_int {
    // hidapi's own has no end. The listener's patience is the end of this one.
    __wrap_hid_read_timeout(device, data, length, -1)
}

#[unsafe(no_mangle)]
extern "C" fn __wrap_hid_read_timeout(
    device: *mut c_void,
    data: *mut c_uchar,
    length: size_t,
    milliseconds: c_int,
) -> c_int {
    let Some(line) = opened(device) else {
        // SAFETY: the caller's own arguments.
        return unsafe { __real_hid_read_timeout(device, data, length, milliseconds) };
    };
    let until = u64::try_from(milliseconds)
        .ok()
        .and_then(|it| Instant::now().checked_add(Duration::from_millis(it)));
    let answer = line.listen(device, until);
    line.asks_no_more();
    match answer {
        Ok(Some(report)) => {
            let copied = report.len().min(length);
            // SAFETY: hidapi's contract: `data` has room for `length` bytes.
            unsafe { std::slice::from_raw_parts_mut(data, copied) }
                .copy_from_slice(&report[..copied]);
            c_int::try_from(copied).unwrap_or(-1)
        }
        Ok(None) => 0,
        Err(fault) => {
            lock(&line.fault).replace(fault);
            -1
        }
    }
}

impl Line {
    /// The next report that is the client's; `None` when `until` has come.
    fn listen(&self, device: *mut c_void, until: Option<Instant>) -> Result<Option<Report>, Fault> {
        loop {
            let now = Instant::now();
            let (deadline, fault) = lock(&self.listener).deadline();
            if now >= deadline {
                // A key that waits for a finger must not go on blinking for nobody.
                self.tell_to_stop(device, now);
                return Err(fault);
            }
            if until.is_some_and(|it| now >= it) {
                return Ok(None);
            }
            if self.cancel.load(Ordering::Relaxed) {
                self.tell_to_stop(device, now);
            }
            let turn = until.map_or(deadline, |it| it.min(deadline)).min(now + TURN);
            let mut report: Report = [0; 64];
            let Some(length) = self.receive(device, &mut report, turn - now)? else { continue };
            let heard = lock(&self.listener).heard(&report[..length], Instant::now());
            match heard {
                Heard::Answer => return Ok(Some(report)),
                Heard::Alive { for_touch: true } => self.asks(),
                Heard::Alive { for_touch: false } => self.asks_no_more(),
                Heard::NotOurs => {}
                Heard::Broken(fault) => return Err(fault),
            }
        }
    }

    fn tell_to_stop(&self, device: *mut c_void, now: Instant) {
        let stop = lock(&self.listener).cancel(now);
        if let Some(stop) = stop
            && !self.send(device, &stop)
        {
            tracing::debug!(device = self.device, "a cancel could not be sent");
        }
    }

    fn asks(&self) {
        ports().asking.send_if_modified(|it| {
            let changed = it.as_ref() != Some(&self.device);
            *it = Some(self.device.clone());
            changed
        });
    }

    fn asks_no_more(&self) {
        ports().asking.send_if_modified(|it| it.take_if(|it| *it == self.device).is_some());
    }

    fn send(&self, device: *mut c_void, report: &Report) -> bool {
        match &self.port {
            Some(port) => self.is_plugged(port) && port.tx.send(*report).is_ok(),
            None => {
                let mut bytes = [0; 65];
                bytes[1..].copy_from_slice(report);
                // SAFETY: the handle is open, and `bytes` has the length that is said.
                unsafe { __real_hid_write(device, bytes.as_ptr(), bytes.len()) >= 0 }
            }
        }
    }

    /// How long the report was that came within `wait`, if one came.
    fn receive(
        &self,
        device: *mut c_void,
        report: &mut Report,
        wait: Duration,
    ) -> Result<Option<usize>, Fault> {
        let Some(port) = &self.port else {
            // Rounded up: a wait of nothing would be a busy loop.
            let milliseconds = c_int::try_from(wait.as_millis()).unwrap_or(c_int::MAX - 1) + 1;
            // SAFETY: the handle is open, and `report` has the length that is said.
            let read = unsafe {
                __real_hid_read_timeout(device, report.as_mut_ptr(), report.len(), milliseconds)
            };
            return match usize::try_from(read) {
                Err(_) => Err(Fault::Gone),
                Ok(0) => Ok(None),
                Ok(length) => Ok(Some(length)),
            };
        };
        let received = lock(&port.rx).recv_timeout(wait);
        match received {
            Ok(received) if self.is_plugged(port) => {
                *report = received;
                Ok(Some(report.len()))
            }
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Ok(_) | Err(RecvTimeoutError::Disconnected) => Err(Fault::Gone),
        }
    }

    fn is_plugged(&self, port: &Arc<Port>) -> bool {
        lock(&ports().plugged).get(&self.device).is_some_and(|it| Arc::ptr_eq(it, port))
    }
}

#[unsafe(no_mangle)]
extern "C" fn __wrap_hid_error(device: *mut c_void) -> *const wchar_t {
    static GONE: OnceLock<Vec<wchar_t>> = OnceLock::new();
    if opened(device).is_some() {
        return GONE.get_or_init(|| wide("the key does not answer as it must")).as_ptr();
    }
    // SAFETY: the caller's own argument; hidapi allows null.
    unsafe { __real_hid_error(device) }
}
