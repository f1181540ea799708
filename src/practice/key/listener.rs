//! The thread that listens to the host: it assembles reports, answers what needs no processor, hands
//! CBOR commands on, and sends keepalives.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use super::hid::{self, Assembler, Fault, Received, Report};
use super::processor::{Command, From, Task};
use super::session::{PowerGuard, Session};
use crate::practice::counts::Counters;

const KEEPALIVE_EVERY: Duration = Duration::from_millis(100);
const MESSAGE_TIMEOUT: Duration = Duration::from_millis(500);

pub(super) struct Listener {
    pub(super) session: Arc<Session>,
    pub(super) tasks: Sender<Task>,
    pub(super) counters: Arc<Counters>,
}

impl Listener {
    /// Listens on a thread of its own until the power goes.
    pub(super) fn start(self, name: &str, from_host: Receiver<Report>) -> io::Result<()> {
        let thread = thread::Builder::new().name(format!("key-{name}-hid"));
        thread.spawn(move || {
            let _power = PowerGuard(self.session.clone());
            Ear { key: self, assembler: Assembler::new() }.listen(&from_host);
        })?;
        Ok(())
    }
}

struct Ear {
    key: Listener,
    assembler: Assembler,
}

impl Ear {
    fn listen(mut self, from_host: &Receiver<Report>) {
        let mut next_keepalive = Instant::now() + KEEPALIVE_EVERY;
        let mut message_began = None;
        loop {
            let wait = next_keepalive.saturating_duration_since(Instant::now());
            match from_host.recv_timeout(wait) {
                Ok(report) => {
                    // The report may have been on its way when the power went.
                    if !self.key.session.is_powered() {
                        return;
                    }
                    if !self.key.session.is_busy() {
                        next_keepalive = Instant::now() + KEEPALIVE_EVERY;
                    }
                    let received = self.assembler.receive(&report);
                    self.act_on(received);
                }
                Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) => {
                    if !self.key.session.is_powered() {
                        return;
                    }
                    self.key.session.keepalive();
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
        let session = &self.key.session;
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
                self.key.counters.ctap_commands.add_one();
                let number = session.begin(channel);
                let command = Command { number, request: payload, from: From::Host(channel) };
                if self.key.tasks.send(Task::Command(command)).is_err() {
                    session.power_off();
                }
            }
            _ => self.refuse(channel, Fault::InvalidCommand),
        }
    }

    fn refuse(&self, channel: u32, fault: Fault) {
        self.key.session.send(channel, hid::ERROR, &[fault as u8]);
    }
}
