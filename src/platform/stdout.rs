//! The standard output of this process.

use std::fs::File;
use std::io;

/// Returns standard output for the caller alone. From now on, other code in this process that prints
/// to standard output prints to standard error.
///
/// # Errors
/// Where the system has no descriptor left.
pub fn own_stdout() -> io::Result<File> {
    let ours = rustix::io::dup(rustix::stdio::stdout())?;
    rustix::stdio::dup2_stdout(rustix::stdio::stderr())?;
    Ok(File::from(ours))
}
