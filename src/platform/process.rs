//! Groups of processes: a program and all processes that it starts, ended together. Also ends this
//! process without any cleanup, as a power cut does.

use std::fmt;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use rustix::io::Errno;
use rustix::process::{
    Pid, Signal, geteuid, getpid, kill_process, kill_process_group, test_kill_process,
};
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

    /// Waits until no process of the group runs any more. One that has ended and was not noticed by its
    /// parent does not count.
    pub async fn gone(self) {
        while self.runs() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    fn runs(self) -> bool {
        let processes = std::fs::read_dir("/proc").into_iter().flatten().map_while(Result::ok);
        let mut stats =
            processes.filter_map(|it| std::fs::read_to_string(it.path().join("stat")).ok());
        let number = self.to_string();
        // After the name, which may have any character: the state, the parent, the group.
        stats.any(|it| {
            let mut columns = it.rsplit(')').next().unwrap_or_default().split_ascii_whitespace();
            let ended = columns.next().is_none_or(|it| it == "Z" || it == "X");
            !ended && columns.nth(1) == Some(number.as_str())
        })
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

/// The user as whom this process acts.
pub fn user() -> u32 {
    geteuid().as_raw()
}

/// Whether this process acts as the administrator.
pub fn is_root() -> bool {
    geteuid().is_root()
}

/// The user whose process holds the other end of a connection within this machine, over IPv4
/// (Linux: `/proc/net/tcp`); `from` is that end's address, `us` ours. `None` where nobody holds it any
/// more.
pub fn user_of_connection(from: SocketAddr, us: SocketAddr) -> Option<u32> {
    let table = std::fs::read_to_string("/proc/net/tcp").ok()?;
    let ends = [in_the_table(from)?, in_the_table(us)?];
    table.lines().find_map(|line| {
        let mut columns = line.split_ascii_whitespace().skip(1);
        let here = [columns.next()?, columns.next()?] == [ends[0].as_str(), ends[1].as_str()];
        // After the state, the queues, the timer and the retransmissions.
        columns.nth(4).filter(|_| here)?.parse().ok()
    })
}

/// An address as `/proc/net/tcp` writes it: the number in the machine's own order of bytes.
fn in_the_table(address: SocketAddr) -> Option<String> {
    let SocketAddr::V4(address) = address else { return None };
    let number = u32::from_ne_bytes(address.ip().octets());
    Some(format!("{number:08X}:{:04X}", address.port()))
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
