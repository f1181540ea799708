//! One plug-in, from power-up to power loss: a thread that listens to the host and a thread that
//! runs OpenSK.
//!
//! Whoever writes to the host holds the line's lock, so an answer and a keepalive never interleave.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use std::{io, mem};

use opensk::ctap::{Channel, CtapState};

use super::Report;
use super::hid::{self, Assembler, Fault, Received};
use super::memory::Memory;
use super::panel::Panel;
use super::software::Software;
use crate::practice::counts::Counters;
use crate::practice::mishap::{Fate, Mishap};

const KEEPALIVE_EVERY: Duration = Duration::from_millis(100);
const MESSAGE_TIMEOUT: Duration = Duration::from_millis(500);
/// OpenSK's debug builds need more than a thread's usual two megabytes.
const PROCESSOR_STACK_BYTES: usize = 16 << 20;

const AUTHENTICATOR_MAKE_CREDENTIAL: u8 = 0x01;
const CTAP2_OK: u8 = 0x00;

type OnUnplug = Box<dyn Fn() + Send + Sync>;

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

/// The CBOR command that the processor works on.
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

struct Command {
    number: u64,
    channel: u32,
    request: Vec<u8>,
}

/// What the threads need from the key.
pub(super) struct Inside {
    pub(super) label: &'static str,
    pub(super) memory_file: PathBuf,
    pub(super) panel: Arc<Panel>,
    pub(super) counters: Arc<Counters>,
    pub(super) fate: Arc<Fate>,
}

/// Starts both threads. The one that is returned ends last and is the memory's only writer.
pub(super) fn start(
    session: Arc<Session>,
    from_host: Receiver<Report>,
    inside: Inside,
) -> io::Result<JoinHandle<()>> {
    let (commands, to_process) = mpsc::channel();
    let counters = inside.counters.clone();
    let label = inside.label;

    let processing = session.clone();
    let processor = thread::Builder::new()
        .name(label.to_owned())
        .stack_size(PROCESSOR_STACK_BYTES)
        .spawn(move || {
            let _power = PowerGuard(processing.clone());
            process(&processing, to_process, inside);
        })?;
    thread::Builder::new().name(format!("{label}-hid")).spawn(move || {
        let _power = PowerGuard(session.clone());
        Listener { session, commands, counters, assembler: Assembler::new() }.listen(&from_host);
    })?;
    Ok(processor)
}

/// Takes the power away when a thread of the session ends, however it ends.
struct PowerGuard(Arc<Session>);

impl Drop for PowerGuard {
    fn drop(&mut self) {
        self.0.power_off();
    }
}

fn process(session: &Arc<Session>, commands: Receiver<Command>, inside: Inside) {
    let memory = match Memory::load(&inside.memory_file) {
        Ok(Some(memory)) => memory,
        Ok(None) => {
            tracing::error!(file = %inside.memory_file.display(), "the practice key has no memory");
            return;
        }
        Err(error) => {
            tracing::error!(%error, "the practice key cannot read its memory");
            return;
        }
    };
    let mut software =
        Software::new(memory, inside.panel.clone(), session.clone(), inside.fate.clone());
    let mut state = CtapState::new(&mut software);

    while let Ok(command) = commands.recv() {
        if !session.is_powered() {
            return;
        }
        let makes_credential = command.request.first() == Some(&AUTHENTICATOR_MAKE_CREDENTIAL);
        inside.panel.begin(command.number);
        software.begin(makes_credential);
        let channel = Channel::MainHid(command.channel.to_be_bytes());
        let response = state.process_command(&mut software, &command.request, channel);
        if let Err(error) = software.memory().save() {
            tracing::error!(%error, "the practice key cannot write its memory");
            return;
        }
        if makes_credential && response.first() == Some(&CTAP2_OK) {
            inside.fate.power_cut(Mishap::PowerCutAfterCredential);
        }
        session.answer(command.number, &response);
    }
}

struct Listener {
    session: Arc<Session>,
    commands: Sender<Command>,
    counters: Arc<Counters>,
    assembler: Assembler,
}

impl Listener {
    fn listen(mut self, from_host: &Receiver<Report>) {
        let mut next_keepalive = Instant::now() + KEEPALIVE_EVERY;
        let mut message_began = None;
        loop {
            let wait = next_keepalive.saturating_duration_since(Instant::now());
            match from_host.recv_timeout(wait) {
                Ok(report) => {
                    // The report may have been on its way when the power went.
                    if !self.session.is_powered() {
                        return;
                    }
                    if !self.session.is_busy() {
                        next_keepalive = Instant::now() + KEEPALIVE_EVERY;
                    }
                    let received = self.assembler.receive(&report);
                    self.act_on(received);
                }
                Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) => {
                    if !self.session.is_powered() {
                        return;
                    }
                    self.session.keepalive();
                    next_keepalive = Instant::now() + KEEPALIVE_EVERY;
                }
            }

            match (self.assembler.is_waiting(), message_began) {
                (false, _) => message_began = None,
                (true, None) => message_began = Some(Instant::now()),
                (true, Some(began)) if began.elapsed() > MESSAGE_TIMEOUT => {
                    let fault = self.assembler.time_out();
                    self.act_on(fault);
                    message_began = None;
                }
                (true, Some(_)) => {}
            }
        }
    }

    fn act_on(&mut self, received: Received) {
        match received {
            Received::Nothing => {}
            Received::Fault { channel, fault } => self.refuse(channel, fault),
            Received::Message { channel, command, payload } => {
                self.message(channel, command, payload);
            }
        }
    }

    fn message(&mut self, channel: u32, command: u8, payload: Vec<u8>) {
        let session = &self.session;
        if command == hid::INIT {
            if payload.len() != 8 {
                return self.refuse(channel, Fault::InvalidLength);
            }
            // Never busy: a client that starts over must be able to get a channel.
            session.abandon(channel);
            let answer = self.assembler.init_answer(channel, &payload);
            return session.send(channel, hid::INIT, &answer);
        }
        if command == hid::CANCEL {
            return session.cancel(channel);
        }
        if session.is_busy() {
            return self.refuse(channel, Fault::ChannelBusy);
        }
        match command {
            hid::PING => session.send(channel, hid::PING, &payload),
            hid::WINK if payload.is_empty() => session.send(channel, hid::WINK, &[]),
            hid::WINK => self.refuse(channel, Fault::InvalidLength),
            hid::CBOR if payload.is_empty() => self.refuse(channel, Fault::InvalidLength),
            hid::CBOR => {
                self.counters.ctap_commands.add_one();
                let command = Command { number: session.begin(channel), channel, request: payload };
                if self.commands.send(command).is_err() {
                    session.power_off();
                }
            }
            _ => self.refuse(channel, Fault::InvalidCommand),
        }
    }

    fn refuse(&self, channel: u32, fault: Fault) {
        self.session.send(channel, hid::ERROR, &[fault as u8]);
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
        // Another session may use the panel by now: only the end of this one may darken it.
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

    fn is_busy(&self) -> bool {
        self.line().running.is_some()
    }

    fn begin(&self, channel: u32) -> u64 {
        let mut line = self.line();
        line.last_command += 1;
        line.running =
            Some(Running { number: line.last_command, channel, status: Status::Processing });
        line.last_command
    }

    /// Sends the answer, unless the host has given up on that command.
    fn answer(&self, number: u64, response: &[u8]) {
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
    fn cancel(&self, channel: u32) {
        let running = self.line().running.filter(|it| it.channel == channel);
        if let Some(running) = running {
            self.panel.cancel(running.number);
        }
    }

    /// CTAPHID_INIT on a busy channel: cancels, and nobody wants the answer any more.
    fn abandon(&self, channel: u32) {
        let abandoned = self.line().running.take_if(|it| it.channel == channel);
        if let Some(abandoned) = abandoned {
            self.panel.cancel(abandoned.number);
        }
    }

    fn send(&self, channel: u32, command: u8, payload: &[u8]) {
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
