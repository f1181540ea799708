//! `keydesk oath` as a program of its own, at a practice tenant.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use keydesk::practice::{Options, PracticeToken, World};
use serde_json::Value;

use crate::file::SEED;

pub struct Desk {
    pub folder: tempfile::TempDir,
}

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("tmp")).expect("a folder");
        Self { folder }
    }

    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let file = self.folder.path().join(name);
        fs::write(&file, text).expect("it is written");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).expect("it is ours");
        file
    }

    pub fn world(&self) -> PathBuf {
        self.folder.path().join("world")
    }

    /// Each exchange with the tenant, in a file of its own.
    pub fn captured(&self) -> PathBuf {
        self.folder.path().join("captured")
    }

    /// What was asked of the tenant until now: the verbs, those within batches as well.
    pub fn verbs(&self) -> Vec<String> {
        let mut verbs = Vec::new();
        for it in fs::read_dir(self.captured()).expect("something was asked") {
            let file = fs::read(it.expect("it is there").path()).expect("it is read");
            let request = serde_json::from_slice::<Value>(&file).expect("JSON")["request"].take();
            let parts = request["body"]["requests"].as_array();
            let asked = parts.into_iter().flatten().chain(parts.is_none().then_some(&request));
            verbs.extend(asked.map(|it| it["method"].as_str().expect("a verb").to_owned()));
        }
        verbs
    }

    /// Tokens of this tenant that nobody has.
    pub fn stock(&self, many: usize) -> Vec<PracticeToken> {
        let world = World::open(Options::new(self.world())).expect("a world");
        world.tokens_in_stock(many).expect("the folder is ours")
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.run_with(arguments, "")
    }

    /// With this on its standard input.
    pub fn run_with(&self, arguments: &[&str], input: &str) -> Output {
        let child = Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .arg("oath")
            .args(arguments)
            .args(["--practice", self.world().to_str().expect("text")])
            .env("LANG", "C")
            .env("RUST_LOG", "trace")
            .env("KEYDESK_CAPTURE_DIR", self.captured())
            .env("TMPDIR", self.folder.path().join("tmp"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        let mut child = child.expect("it starts");
        let mut typed = child.stdin.take().expect("it is piped");
        // A command that asks nothing can be over before it is written.
        drop(typed.write_all(input.as_bytes()));
        drop(typed);
        child.wait_with_output().expect("it ends")
    }

    pub fn json(&self, arguments: &[&str], is_good: bool) -> Value {
        let Output { status, stdout, stderr } = self.run(&[arguments, &["--json"]].concat());
        let said = String::from_utf8_lossy(&stderr);
        let printed = String::from_utf8_lossy(&stdout);
        assert_eq!(status.success(), is_good, "{said}{printed}");
        assert!(!said.contains(SEED) && !printed.contains(SEED), "{said}{printed}");
        serde_json::from_slice(&stdout).unwrap_or_else(|it| panic!("{it}: {said}"))
    }

    pub fn import(&self, file: &Path, more: &[&str], is_good: bool) -> Value {
        self.json(&[&["import", file.to_str().expect("text")], more].concat(), is_good)
    }

    /// The tenant's own file of tokens, empty where there is none yet.
    pub fn in_tenant(&self) -> String {
        fs::read_to_string(self.world().join("oath-tokens.json")).unwrap_or_default()
    }
}
