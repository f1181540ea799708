//! `keydesk practice --serve`, for tests that come from outside.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// A practice tenant on a port of this machine. It is closed when it goes out of scope.
pub struct Tenant {
    pub process: Child,
    told: Value,
}

impl Tenant {
    pub fn serve(arguments: &[&str]) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .args(["practice", "--serve", "127.0.0.1:0", "--json"])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        let out = process.stdout.take().expect("it is a pipe");
        BufReader::new(out).read_line(&mut line).expect("it says where it is");
        let told = serde_json::from_str(&line).unwrap_or_else(|_| {
            let mut said = String::new();
            let errors = process.stderr.as_mut().expect("it is a pipe");
            errors.read_to_string(&mut said).expect("text");
            panic!("{line}{said}")
        });
        Self { process, told }
    }

    pub fn told(&self, member: &str) -> &str {
        self.told[member].as_str().unwrap_or_else(|| panic!("no {member} in {}", self.told))
    }
}

impl Drop for Tenant {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}
