//! One plug-in, from power-up to power loss: the line to the host and the command that runs.
//!
//! Every write to the host holds the line's lock, so an answer and a keepalive never interleave.

use std::mem;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard};

use super::hid::{self, Report};
use super::panel::Panel;

pub(super) type OnUnplug = Box<dyn Fn() + Send + Sync>;

pub(super) struct Session {
    line: Mutex<Line>,
    panel: Arc<Panel>,
    on_unplug: Mutex<Option<OnUnplug>>,
}

struct Line {
    /// Gone when the power is.
    host: Option<Sender<Report>>,
    running: Option<Running>,
    last_command: u64,
}

/// The CBOR command of the host that the processor works on.
#[derive(Clone, Copy)]
struct Running {
    number: u64,
    channel: u32,
    status: Status,
}

/// CTAPHID_KEEPALIVE status, CTAP 2.1 section 11.2.9.1.7.
#[derive(Clone, Copy)]
#[repr(u8)]
enum Status {
    Processing = 1,
    UserPresenceNeeded = 2,
}

/// Takes the power away when a thread of the session ends, however it ends.
pub(super) struct PowerGuard(pub(super) Arc<Session>);

impl Drop for PowerGuard {
    fn drop(&mut self) {
        self.0.power_off();
    }
}

impl Session {
    pub(super) fn new(host: Sender<Report>, panel: Arc<Panel>, on_unplug: OnUnplug) -> Session {
        Session {
            line: Mutex::new(Line { host: Some(host), running: None, last_command: 0 }),
            panel,
            on_unplug: Mutex::new(Some(on_unplug)),
        }
    }

    pub(super) fn is_powered(&self) -> bool {
        self.line().host.is_some()
    }

    /// Ends the session; calling it again does nothing.
    pub(super) fn power_off(&self) {
        let was_powered = {
            let mut line = self.line();
            line.running = None;
            line.host.take().is_some()
        };
        // Another session may use the panel by now: only a session that had power turns it off.
        if was_powered {
            self.panel.power_off();
        }
        let on_unplug =
            self.on_unplug.lock().expect("the callback is only taken out under this lock").take();
        if let Some(on_unplug) = on_unplug {
            on_unplug();
        }
    }

    /// Sends a keepalive if a command runs.
    pub(super) fn keepalive(&self) {
        let line = self.line();
        if let Some(running) = line.running {
            line.send(running.channel, hid::KEEPALIVE, &[running.status as u8]);
        }
    }

    pub(super) fn touch_needed(&self) {
        self.set_status(Status::UserPresenceNeeded);
    }

    pub(super) fn touch_over(&self) {
        self.set_status(Status::Processing);
    }

    fn set_status(&self, status: Status) {
        if let Some(running) = &mut self.line().running {
            running.status = status;
        }
    }

    pub(super) fn is_busy(&self) -> bool {
        self.line().running.is_some()
    }

    pub(super) fn begin(&self, channel: u32) -> u64 {
        let mut line = self.line();
        line.last_command += 1;
        line.running =
            Some(Running { number: line.last_command, channel, status: Status::Processing });
        line.last_command
    }

    /// A number for a command that does not come over the line: the host does not learn of it.
    pub(super) fn begin_unheard(&self) -> u64 {
        let mut line = self.line();
        line.last_command += 1;
        line.last_command
    }

    /// Sends the answer, unless the host has given up on that command.
    pub(super) fn answer(&self, number: u64, response: &[u8]) {
        let mut line = self.line();
        let running = mem::take(&mut line.running);
        match running {
            Some(running) if running.number == number => {
                line.send(running.channel, hid::CBOR, response);
            }
            other => line.running = other,
        }
    }

    /// CTAPHID_CANCEL: the running command answers by itself, with KEEPALIVE_CANCEL.
    pub(super) fn cancel(&self, channel: u32) {
        let running = self.line().running.filter(|it| it.channel == channel);
        if let Some(running) = running {
            self.panel.cancel(running.number);
        }
    }

    /// CTAPHID_INIT on a busy channel: cancels, and the answer is not sent any more.
    pub(super) fn abandon(&self, channel: u32) {
        let abandoned = self.line().running.take_if(|it| it.channel == channel);
        if let Some(abandoned) = abandoned {
            self.panel.cancel(abandoned.number);
        }
    }

    pub(super) fn send(&self, channel: u32, command: u8, payload: &[u8]) {
        self.line().send(channel, command, payload);
    }

    fn line(&self) -> MutexGuard<'_, Line> {
        self.line.lock().expect("no holder of the line panics")
    }
}

impl Line {
    fn send(&self, channel: u32, command: u8, payload: &[u8]) {
        let Some(host) = &self.host else { return };
        for report in hid::reports(channel, command, payload) {
            // A host that no longer listens is noticed by the listener.
            if host.send(report).is_err() {
                return;
            }
        }
    }
}
