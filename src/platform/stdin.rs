//! The terminal on standard input. It gives a line at a time, so nothing waits in a buffer of ours.

use std::io;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::termios::{QueueSelector, tcflush};

/// Whether a line is there, after so long at most. Also true at the end of the input.
///
/// # Errors
/// Where it cannot be waited for.
pub fn is_typed(within: Duration) -> io::Result<bool> {
    let input = io::stdin();
    let mut waiting = [PollFd::new(&input, PollFlags::IN)];
    let within = Timespec::try_from(within).map_err(io::Error::other)?;
    match poll(&mut waiting, Some(&within)) {
        Ok(ready) => Ok(ready > 0),
        Err(rustix::io::Errno::INTR) => Ok(false),
        Err(it) => Err(it.into()),
    }
}

/// Half a line was meant for what stood there before. Where it is no terminal there is none.
pub fn forget_what_is_typed() {
    tcflush(io::stdin(), QueueSelector::IFlush).ok();
}
