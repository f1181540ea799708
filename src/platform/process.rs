//! Groups of processes: a program and all processes that it starts, ended together. Also ends this
//! process without any cleanup, as a power cut does.

use std::fmt;
use std::path::Path;

use rustix::io::Errno;
use rustix::process::{Pid, Signal, getpid, kill_process, kill_process_group, test_kill_process};
use tokio::process::Command;

/// A group of processes. Its number is that of its first process, which may end before the others.
#[derive(Clone, Copy, Debug)]
pub struct Group(Pid);

impl Group {
    /// Makes the command the first process of a group of its own.
    pub fn begin_with(command: &mut Command) -> &mut Command {
        command.process_group(0)
    }

    /// The group of this child, or `None` where the child has ended already.
    pub fn begun_by(child: &tokio::process::Child) -> Option<Self> {
        child.id().and_then(|it| Pid::from_raw(it.cast_signed())).map(Self)
    }

    /// The group that `written` names, if its first process still runs and has `argument` on its
    /// command line: the number may belong to another program by now.
    pub fn still_running(written: &str, argument: &Path) -> Option<Self> {
        let group = written.trim().parse().ok().and_then(Pid::from_raw)?;
        let command_line = std::fs::read(format!("/proc/{group}/cmdline")).unwrap_or_default();
        String::from_utf8_lossy(&command_line)
            .contains(&*argument.to_string_lossy())
            .then_some(Self(group))
    }

    /// Asks every process of the group to end.
    pub fn terminate(self) {
        self.tell(Signal::TERM);
    }

    /// Ends every process of the group at once.
    pub fn kill(self) {
        self.tell(Signal::KILL);
    }

    fn tell(self, signal: Signal) {
        // Fails only where the group has ended already.
        kill_process_group(self.0, signal).ok();
    }
}

/// The number, as `still_running` reads it.
impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Whether a process with this number runs, whoever it belongs to.
pub fn runs(process: u32) -> bool {
    let process = i32::try_from(process).ok().and_then(Pid::from_raw);
    process.is_some_and(|it| matches!(test_kill_process(it), Ok(()) | Err(Errno::PERM)))
}

/// Ends this process at once, without flushing, dropping or printing anything.
pub fn end_as_in_a_power_cut() -> ! {
    if kill_process(getpid(), Signal::KILL).is_err() {
        std::process::abort();
    }
    // The signal may end another thread first, and this one must not go on.
    loop {
        std::thread::park();
    }
}
