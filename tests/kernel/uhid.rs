//! The USB socket of a real kernel: what is plugged in here becomes a HID device like any other
//! (linux/uhid.h, Documentation/hid/uhid.rst). Must be root.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use keydesk::key::seam::Report;
use keydesk::practice::PracticeKey;

const DESTROY: u32 = 1;
const STOP: u32 = 3;
const OUTPUT: u32 = 6;
const CREATE2: u32 = 11;
const INPUT2: u32 = 12;

/// What every FIDO key says that it is (CTAP 2.1, 11.2.8.2): usage page 0xF1D0, 64 bytes each way.
const REPORT_DESCRIPTOR: [u8; 34] = [
    0x06, 0xD0, 0xF1, 0x09, 0x01, 0xA1, 0x01, 0x09, 0x20, 0x15, 0x00, 0x26, 0xFF, 0x00, 0x75, 0x08,
    0x95, 0x40, 0x81, 0x02, 0x09, 0x21, 0x15, 0x00, 0x26, 0xFF, 0x00, 0x75, 0x08, 0x95, 0x40, 0x91,
    0x02, 0xC0,
];

const TYPE_BYTES: usize = 4;
const MOST_DATA: usize = 4096;
/// `struct uhid_event`, which is packed: a type, and as its longest member `uhid_create2_req`.
const EVENT_BYTES: usize = TYPE_BYTES + 128 + 64 + 64 + 20 + MOST_DATA;

/// Plugs the key in and returns its /dev/hidraw once it is there. It goes when the key is unplugged.
///
/// # Errors
/// Where the kernel takes no such device.
pub fn plug(key: &PracticeKey, serial: &str) -> io::Result<String> {
    let device = Arc::new(OpenOptions::new().read(true).write(true).open("/dev/uhid")?);
    (&*device).write_all(&create(key.model_name(), serial))?;
    let (host, from_host) = channel();
    let (to_host, key_answers) = channel::<Report>();
    let listening = Arc::clone(&device);
    spawn("uhid-out", move || {
        while let Ok(Some(report)) = next_output(&listening) {
            if host.send(report).is_err() {
                return;
            }
        }
    })?;
    let answering = Arc::clone(&device);
    spawn("uhid-in", move || {
        for report in key_answers {
            // A device that is gone takes no answer, as when a real one is pulled out.
            (&*answering).write_all(&input(&report)).ok();
        }
    })?;
    let unplugged = move || (&*device).write_all(&DESTROY.to_ne_bytes()).expect("it was plugged");
    key.plug(from_host, to_host, Box::new(unplugged));
    wait_for(serial)
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().name(name.to_owned()).spawn(work).map(drop)
}

fn create(product: &str, serial: &str) -> Vec<u8> {
    const BUS_USB: u16 = 3;
    /// That of pid.codes.
    const VENDOR: u32 = 0x1209;
    let mut event = CREATE2.to_ne_bytes().to_vec();
    for (text, room) in [(product, 128), ("", 64), (serial, 64)] {
        let end = event.len() + room;
        event.extend(text.bytes().take(room - 1));
        event.resize(end, 0);
    }
    let length = u16::try_from(REPORT_DESCRIPTOR.len()).expect("it is short");
    event.extend(length.to_ne_bytes());
    event.extend(BUS_USB.to_ne_bytes());
    for number in [VENDOR, 1, 0, 0] {
        event.extend(number.to_ne_bytes());
    }
    event.extend(REPORT_DESCRIPTOR);
    event
}

fn input(report: &Report) -> Vec<u8> {
    let length = u16::try_from(report.len()).expect("it is short");
    [&INPUT2.to_ne_bytes()[..], &length.to_ne_bytes(), report].concat()
}

/// `None` when the device has been taken away.
fn next_output(mut device: &File) -> io::Result<Option<Report>> {
    let mut event = [0; EVENT_BYTES];
    loop {
        let length = device.read(&mut event)?;
        let number = event[..TYPE_BYTES].try_into().map(u32::from_ne_bytes).expect("four bytes");
        match number {
            STOP => return Ok(None),
            OUTPUT if length > TYPE_BYTES + MOST_DATA => {
                let (data, size) = event[TYPE_BYTES..].split_at(MOST_DATA);
                let size = usize::from(u16::from_ne_bytes([size[0], size[1]]));
                // The report id comes first, and is no part of a FIDO report.
                let mut report: Report = [0; 64];
                let body = data[..size.min(MOST_DATA)].get(1..).unwrap_or_default();
                let copied = body.len().min(report.len());
                report[..copied].copy_from_slice(&body[..copied]);
                return Ok(Some(report));
            }
            _ => {}
        }
    }
}

fn wait_for(serial: &str) -> io::Result<String> {
    let until = Instant::now() + Duration::from_secs(20);
    while Instant::now() < until {
        if let Some(device) = hidraw_of(serial)? {
            return Ok(device);
        }
        thread::sleep(Duration::from_millis(5));
    }
    Err(io::Error::new(io::ErrorKind::NotFound, "the kernel made no hidraw device"))
}

fn hidraw_of(serial: &str) -> io::Result<Option<String>> {
    let unique = format!("HID_UNIQ={serial}");
    for hidraw in fs::read_dir("/sys/class/hidraw")? {
        let hidraw = hidraw?;
        // Another device may go while it is looked at.
        let about = fs::read_to_string(hidraw.path().join("device/uevent")).unwrap_or_default();
        let device = Path::new("/dev").join(hidraw.file_name());
        if about.lines().any(|it| it == unique) && device.exists() {
            return Ok(Some(device.to_string_lossy().into_owned()));
        }
    }
    Ok(None)
}
