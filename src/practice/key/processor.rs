//! The key's processor: the thread that runs OpenSK, one command after the other. It is the only
//! writer of the key's memory while the key has power.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

use opensk::ctap::{Channel, CtapState};

use super::fingers::{self, FingerCommand};
use super::firmware::Firmware;
use super::get_info::GetInfo;
use super::memory::Memory;
use super::panel::Panel;
use super::sensor::Surface;
use super::session::{PowerGuard, Session};
use super::software::Software;
use crate::practice::mishap::Mishap;
use crate::practice::shared::Shared;

/// OpenSK's debug builds need more than a thread's usual two megabytes.
const STACK_BYTES: usize = 16 << 20;

const AUTHENTICATOR_MAKE_CREDENTIAL: u8 = 0x01;
const CTAP2_OK: u8 = 0x00;

/// What the processor is given to do.
pub(super) enum Task {
    Command(Command),
    /// A change of the memory that no command makes.
    Change(Change),
}

pub(super) type Change = Box<dyn FnOnce(&mut Memory) + Send>;

/// A CTAP2 command.
pub(super) struct Command {
    /// Of the session, from 1.
    pub(super) number: u64,
    pub(super) request: Vec<u8>,
    pub(super) from: From,
}

/// Where a command comes from, and its answer goes.
pub(super) enum From {
    /// Over the line, on this channel.
    Host(u32),
    /// From the key's owner, at a browser of their own.
    Owner(Sender<Vec<u8>>),
}

/// The channel of the owner's browser. CTAPHID gives it to no host.
const OWNERS_CHANNEL: u32 = 1;

/// What the processor needs of the key.
pub(super) struct Inside {
    pub(super) name: String,
    pub(super) memory_file: PathBuf,
    /// Of a real model.
    pub(super) model: Option<GetInfo>,
    pub(super) panel: Arc<Panel>,
    pub(super) surface: Arc<Surface>,
    /// `None`: it has no fingerprint sensor.
    pub(super) finger_command: Option<FingerCommand>,
    pub(super) shared: Shared,
}

/// The thread ends when the power goes or nothing can send it a command any more.
pub(super) fn start(
    session: Arc<Session>,
    inside: Inside,
) -> io::Result<(Sender<Task>, JoinHandle<()>)> {
    let (tasks, to_process) = mpsc::channel();
    let thread = thread::Builder::new()
        .name(format!("key-{}", inside.name))
        .stack_size(STACK_BYTES)
        .spawn(move || {
            let _power = PowerGuard(session.clone());
            process(&session, &to_process, &inside);
        })?;
    Ok((tasks, thread))
}

fn process(session: &Arc<Session>, tasks: &Receiver<Task>, inside: &Inside) {
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
    let fate = &inside.shared.fate;
    let (panel, surface) = (inside.panel.clone(), inside.surface.clone());
    let model = inside.model.as_ref();
    let mut software = Software::new(memory, panel, surface, session.clone(), fate.clone(), model);
    let mut state = CtapState::new(&mut software);
    let mut firmware = model.cloned().map(Firmware::new);

    while let Ok(task) = tasks.recv() {
        if !session.is_powered() {
            return;
        }
        let command = match task {
            Task::Command(command) => command,
            Task::Change(change) => {
                change(software.memory());
                if !saved(software.memory()) {
                    return;
                }
                continue;
            }
        };
        let makes_credential = command.request.first() == Some(&AUTHENTICATOR_MAKE_CREDENTIAL);
        inside.panel.begin(command.number);
        software.begin(makes_credential);
        let channel = match &command.from {
            From::Host(channel) => *channel,
            From::Owner(_) => OWNERS_CHANNEL,
        };
        let channel = Channel::MainHid(channel.to_be_bytes());
        let request = command.request.as_slice();
        let response = match (&mut firmware, &command.from) {
            (Some(firmware), From::Host(_)) => {
                firmware.process(&mut state, &mut software, request, channel)
            }
            // The owner's browser knows every model, so a model's limits are none of its affair.
            (Some(_), From::Owner(_)) | (None, _) => {
                fingers::process(inside.finger_command, request, |request| {
                    state.process_command(&mut software, request, channel)
                })
            }
        };
        if !saved(software.memory()) {
            return;
        }
        if makes_credential && response.first() == Some(&CTAP2_OK) {
            fate.power_cut(Mishap::PowerCutAfterCredential);
        }
        match command.from {
            From::Host(_) => session.answer(command.number, &response),
            // The owner may have stopped waiting.
            From::Owner(answer) => drop(answer.send(response)),
        }
    }
}

fn saved(memory: &mut Memory) -> bool {
    let saved = memory.save();
    if let Err(error) = &saved {
        tracing::error!(%error, "the practice key cannot write its memory");
    }
    saved.is_ok()
}
