//! The desk's table of scenarios on fido-authenticator, the firmware of Nitrokey 3 and Solo 2, behind
//! CTAPHID written here and the HID seam.

#[path = "../../scenarios/mod.rs"]
mod scenarios;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use ctaphid_app::{App as _, Command};
use fido_authenticator::{Authenticator, Config, Conforming};
use heapless_bytes::Bytes;
use keydesk::key::EnterpriseAttestation;
use keydesk::key::seam::{self, Cable, Report};
use scenarios::{Firmware, Particulars, WhenFull};
use trussed::ClientImplementation;
use trussed::backend::BackendId;
use trussed::pipe::{ServiceEndpoint, TrussedChannel};
use trussed::platform::{Platform as _, UserInterface};
use trussed::service::Service;
use trussed::types::{CoreContext, ui::Status};
use trussed::virt::{self, StorageConfig, StoreConfig};
use trussed_core::InterruptFlag;
use trussed_core::types::{consent::Level, reboot::To};
use trussed_staging::virt::{BackendIds, Dispatcher};

#[tokio::test(flavor = "multi_thread")]
async fn every_scenario_on_fido_authenticator() {
    scenarios::run("fido-authenticator 0.4.0-rc.4", Solo::fresh).await;
}

/// A key: its memory in a folder, and power while it is inserted.
struct Solo {
    name: String,
    folder: tempfile::TempDir,
    outside: Arc<Outside>,
    power: Mutex<Option<Power>>,
}

/// The contact and the light.
struct Outside {
    finger: AtomicBool,
    status: AtomicU8,
}

struct Power {
    line: Arc<Line>,
    threads: [JoinHandle<()>; 2],
}

impl Solo {
    fn fresh(number: usize) -> Arc<dyn Firmware> {
        let folder = tempfile::tempdir().expect("a folder");
        let outside = Outside { finger: AtomicBool::new(true), status: AtomicU8::new(1) };
        let name = format!("solo-{number}");
        Arc::new(Self { name, folder, outside: Arc::new(outside), power: Mutex::default() })
    }
}

impl Firmware for Solo {
    fn insert(&self) {
        let Cable { from_host, to_host } = seam::plug(&self.name, "fido-authenticator", "0");
        let line = Arc::new(Line {
            to_host,
            busy: Mutex::default(),
            powered: AtomicBool::new(true),
            // One for each time with power: the firmware wants it for ever.
            interrupt: Box::leak(Box::new(InterruptFlag::new())),
        });
        let (commands, inbox) = channel();
        let listening = std::thread::spawn({
            let (line, outside) = (Arc::clone(&line), Arc::clone(&self.outside));
            move || line.listen(&from_host, &commands, &outside)
        });
        let working = std::thread::Builder::new().stack_size(16 << 20).spawn({
            let (line, outside) = (Arc::clone(&line), Arc::clone(&self.outside));
            let folder = self.folder.path().to_owned();
            move || work(&line, &inbox, outside, &folder)
        });
        let threads = [listening, working.expect("a thread")];
        *self.power.lock().expect("no panic") = Some(Power { line, threads });
    }

    fn remove(&self) {
        seam::unplug(&self.name);
        let Some(power) = self.power.lock().expect("no panic").take() else { return };
        power.line.powered.store(false, Ordering::SeqCst);
        power.line.interrupt.interrupt();
        for thread in power.threads {
            thread.join().expect("the firmware does not panic");
        }
    }

    fn finger(&self, on_it: bool) {
        self.outside.finger.store(on_it, Ordering::SeqCst);
    }

    fn device(&self) -> String {
        format!("{}{}", seam::PATH_PREFIX, self.name)
    }

    fn particulars(&self) -> Particulars {
        Particulars {
            when_full: WhenFull::Estimates,
            enterprise_attestation: EnterpriseAttestation::Absent,
        }
    }
}

struct Ui(Arc<Outside>, Instant);

impl UserInterface for Ui {
    fn check_user_presence(&mut self) -> Level {
        if self.0.finger.load(Ordering::SeqCst) { Level::Normal } else { Level::None }
    }

    fn set_status(&mut self, status: Status) {
        let waits = matches!(status, Status::WaitingForUserPresence);
        self.0.status.store(if waits { 2 } else { 1 }, Ordering::SeqCst);
    }

    fn refresh(&mut self) {
        std::thread::sleep(Duration::from_millis(1));
    }

    fn uptime(&mut self) -> Duration {
        self.1.elapsed()
    }

    fn reboot(&mut self, _: To) -> ! {
        panic!("no scenario asks for it")
    }

    fn wink(&mut self, _: Duration) {}
}

/// The firmware, from power-up until the line has gone.
fn work(line: &Line, commands: &Receiver<Vec<u8>>, outside: Arc<Outside>, folder: &Path) {
    let file = |name: &str| -> PathBuf { folder.join(name) };
    let store = StoreConfig {
        internal: StorageConfig::filesystem(file("internal")),
        external: StorageConfig::filesystem(file("external")),
        volatile: StorageConfig::ram(),
    };
    virt::with_platform(store, |mut platform| {
        platform.user_interface().set_inner(Box::new(Ui(outside, Instant::now())));
        let pipe = TrussedChannel::new();
        let (requester, responder) = pipe.split().expect("it is new");
        // As trussed's own virtual runner, but with the interrupt: a cancel needs it.
        let context = CoreContext::with_interrupt(
            "fido".try_into().expect("it is short"),
            Some(line.interrupt),
        );
        let backends = &[BackendId::Custom(BackendIds::StagingBackend), BackendId::Core];
        let mut endpoints = [ServiceEndpoint::new(responder, context, backends)];
        let (calls, called) = channel();
        let client: ClientImplementation<'_, Call, Dispatcher> =
            ClientImplementation::new(requester, Call(calls), Some(line.interrupt));
        std::thread::scope(|scope| {
            let mut service = Service::with_dispatch(platform, Dispatcher::default());
            scope.spawn(move || {
                while called.recv().is_ok() {
                    service.process(&mut endpoints);
                }
            });
            let mut config = Config::new(3072);
            config.fido2_up_timeout = Some(3000);
            config.max_resident_credential_count = Some(5);
            let mut firmware = Authenticator::new(client, Conforming {}, config);
            while let Ok(request) = commands.recv() {
                let mut response = Bytes::<7609>::new();
                line.interrupt.set_working();
                let done = firmware.call(Command::Cbor, &request, response.as_mut_view());
                line.interrupt.set_idle();
                const OTHER: u8 = 0x7F;
                line.answer(if done.is_ok() { &response } else { &[OTHER] });
            }
        });
    });
}

/// Wakes the service.
struct Call(Sender<()>);

impl trussed::platform::Syscall for Call {
    fn syscall(&mut self) {
        self.0.send(()).expect("the service outlives its client");
    }
}

struct Line {
    to_host: Sender<Report>,
    /// The channel whose command runs.
    busy: Mutex<Option<[u8; 4]>>,
    powered: AtomicBool,
    interrupt: &'static InterruptFlag,
}

const BROADCAST: [u8; 4] = [0xFF; 4];
const INIT: u8 = 0x86;
const CBOR: u8 = 0x90;
const CANCEL: u8 = 0x91;
const KEEPALIVE: u8 = 0xBB;

impl Line {
    fn listen(&self, from_host: &Receiver<Report>, commands: &Sender<Vec<u8>>, outside: &Outside) {
        let mut next_channel = 1_u32;
        let (mut message, mut length) = (Vec::new(), 0);
        while self.powered.load(Ordering::SeqCst) {
            let report = match from_host.recv_timeout(Duration::from_millis(20)) {
                Ok(it) => it,
                Err(RecvTimeoutError::Timeout) => {
                    if let Some(channel) = *self.busy.lock().expect("no panic") {
                        let status = outside.status.load(Ordering::SeqCst);
                        self.send(channel, KEEPALIVE, &[status]);
                    }
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => return,
            };
            let channel = [report[0], report[1], report[2], report[3]];
            match report[4] {
                INIT => {
                    let mut answer = report[7..15].to_vec();
                    answer.extend(next_channel.to_be_bytes());
                    answer.extend([2, 1, 0, 0, 0x0C]);
                    next_channel += 1;
                    self.send(BROADCAST, INIT, &answer);
                    continue;
                }
                CANCEL => {
                    self.interrupt.interrupt();
                    continue;
                }
                CBOR => {
                    length = usize::from(u16::from_be_bytes([report[5], report[6]]));
                    message = report[7..].to_vec();
                }
                _ => message.extend(&report[5..]),
            }
            if message.len() >= length && length > 0 {
                message.truncate(length);
                length = 0;
                *self.busy.lock().expect("no panic") = Some(channel);
                if commands.send(std::mem::take(&mut message)).is_err() {
                    return;
                }
            }
        }
    }

    fn answer(&self, response: &[u8]) {
        let mut busy = self.busy.lock().expect("no panic");
        if let Some(channel) = busy.take() {
            self.send(channel, CBOR, response);
        }
    }

    /// A host that has gone hears nothing.
    fn send(&self, channel: [u8; 4], command: u8, payload: &[u8]) {
        let (head, rest) = payload.split_at(payload.len().min(57));
        let mut first = [0; 64];
        first[..4].copy_from_slice(&channel);
        first[4] = command;
        let length = u16::try_from(payload.len()).expect("a message is short");
        first[5..7].copy_from_slice(&length.to_be_bytes());
        first[7..7 + head.len()].copy_from_slice(head);
        self.to_host.send(first).ok();
        for (sequence, part) in (0..).zip(rest.chunks(59)) {
            let mut report = [0; 64];
            report[..4].copy_from_slice(&channel);
            report[4] = sequence;
            report[5..5 + part.len()].copy_from_slice(part);
            self.to_host.send(report).ok();
        }
    }
}
