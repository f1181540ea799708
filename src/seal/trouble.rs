//! Why something is not sealed, or not opened. Holds nothing of what was.

use std::io;
use std::path::PathBuf;

#[derive(Debug, thiserror::Error)]
pub enum SealTrouble {
    #[error("{}: {source}", .file.display())]
    File { file: PathBuf, source: io::Error },
    #[error(
        "{} can be read by other users of this machine (mode {mode:04o}). Find out who had access, \
         then take it away: chmod 600",
        .file.display()
    )]
    Loose { file: PathBuf, mode: u32 },
    #[error("{} is not the desk's age key, or it is damaged. Put the file back from a copy", .file.display())]
    NotAKey { file: PathBuf },
    /// age does not tell the two apart.
    #[error("it was sealed to another key than this desk's, or its head is damaged")]
    Foreign,
    #[error("what was sealed is damaged")]
    Damaged,
    #[error("it could not be sealed")]
    NotSealed,
}
