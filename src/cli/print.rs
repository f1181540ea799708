//! Standard output, for people by default and for scripts with `--json`.

use std::fs::File;
use std::io;

/// Our own hold on standard output; whatever else in this process prints goes to standard error
/// from now on.
pub fn own_stdout() -> io::Result<File> {
    let ours = rustix::io::dup(rustix::stdio::stdout())?;
    rustix::stdio::dup2_stdout(rustix::stdio::stderr())?;
    Ok(File::from(ours))
}
