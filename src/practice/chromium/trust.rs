//! The practice CA in the store of a browser's HOME. Chromium trusts it there as it trusts a CA that
//! a company has installed: its certificate checks stay on.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

/// Makes the store of this HOME with the CA in it, PEM.
///
/// # Errors
/// Where the folder cannot be written, there is no `certutil` (Debian: libnss3-tools), or it says no.
pub fn trust(home: &Path, ca_pem: &str) -> io::Result<()> {
    let store = home.join(".pki/nssdb");
    fs::create_dir_all(&store)?;
    certutil(&store, &["-N", "--empty-password"], "")?;
    certutil(&store, &["-A", "-n", "keydesk-practice", "-t", "C,,"], ca_pem)
}

fn certutil(store: &Path, arguments: &[&str], input: &str) -> io::Result<()> {
    let mut child = Command::new("certutil")
        .args(arguments)
        .arg("-d")
        .arg(format!("sql:{}", store.display()))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()?;
    if let Some(mut to) = child.stdin.take() {
        to.write_all(input.as_bytes())?;
    }
    let ended = child.wait_with_output()?;
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    if ended.status.success() { Ok(()) } else { Err(io::Error::other(said)) }
}
