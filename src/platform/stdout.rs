//! The standard output of this process.

use std::fs::File;
use std::io;

/// Takes standard output for the caller alone. What any other code in this process prints goes to
/// standard error from now on.
///
/// # Errors
/// Where the system has no descriptor left.
pub fn own_stdout() -> io::Result<File> {
    let ours = rustix::io::dup(rustix::stdio::stdout())?;
    rustix::stdio::dup2_stdout(rustix::stdio::stderr())?;
    Ok(File::from(ours))
}
