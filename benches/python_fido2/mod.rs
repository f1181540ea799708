//! The same keys by python-fido2, the engine of the open tools: one after the other, by its own client,
//! and without what only the desk does (ledger, seal, screens). The keys and the tenant are the same.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::Request;
use keydesk::desk::in_process;
use keydesk::practice::{Finger, Options, PracticeKey, Throttling, World};
use secrecy::ExposeSecret as _;
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

/// `None` where there is no Python with the library; says so.
pub fn python() -> Option<PathBuf> {
    let python = std::env::var_os("KEYDESK_PYTHON").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/python/bin/python"),
        PathBuf::from,
    );
    let found = Command::new(&python).args(["-c", "import fido2"]).status();
    if found.is_ok_and(|it| it.success()) {
        return Some(python);
    }
    println!("skipped: KEYDESK_PYTHON names no python with fido2; `make test` installs it");
    None
}

/// How long so many keys take, from the first to the last.
pub fn prepare(python: &Path, keys: u32) -> Duration {
    let folder = tempfile::tempdir().expect("a folder");
    let (people, crowd) = World::crowd(keys);
    let options = Options { throttling: Throttling::Off, crowd, ..Options::new(folder.path()) };
    let world = World::open(options).expect("a world");
    let runtime = Runtime::new().expect("a runtime");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/python_fido2/prepare.py");
    let mut child = Command::new(python)
        .arg(script)
        .arg(STANDARD.encode(&world.attestation_roots()[0].2))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let answers = Arc::new(Mutex::new(child.stdin.take().expect("it is piped")));
    let asked = BufReader::new(child.stdout.take().expect("it is piped")).lines();
    let mut people = people.into_iter();
    let mut plugged = Plugged::default();
    let mut begun = None;
    for line in asked {
        let line = line.expect("a line");
        let (word, rest) = line.split_once(' ').unwrap_or((&line, ""));
        match word {
            "key" => {
                // Without the start of Python.
                begun.get_or_insert_with(Instant::now);
                plugged.take_out();
                match people.next() {
                    Some(person) => {
                        plugged.next(&world, &answers);
                        tell(&answers, &format!("key {person}"));
                    }
                    None => break,
                }
            }
            "report" => plugged.send(rest),
            "graph" => tell(&answers, &format!("graph {}", runtime.block_on(get(&world, rest)))),
            other => panic!("{other}"),
        }
    }
    let took = begun.expect("it has begun").elapsed();
    tell(&answers, "end");
    assert!(child.wait().expect("it ends").success());
    assert_eq!(plugged.taken, usize::try_from(keys).expect("it is small"));
    took
}

/// The key that is plugged in.
#[derive(Default)]
struct Plugged {
    taken: usize,
    key: Option<(Arc<PracticeKey>, Sender<[u8; 64]>)>,
}

impl Plugged {
    fn next(&mut self, world: &World, answers: &Arc<Mutex<ChildStdin>>) {
        self.taken += 1;
        let key = world.take_from_stock(self.taken).expect("a key");
        key.finger(Finger::Instant);
        let (to_key, from_host) = channel();
        let (to_host, from_key) = channel::<[u8; 64]>();
        key.plug(from_host, to_host, Box::new(|| ()));
        let answers = Arc::clone(answers);
        let reader = thread::Builder::new().name("key".to_owned());
        let read = reader.spawn(move || {
            for report in from_key {
                tell(&answers, &format!("report {}", STANDARD.encode(report)));
            }
        });
        read.expect("a thread");
        self.key = Some((key, to_key));
    }

    fn take_out(&mut self) {
        if let Some((key, _)) = self.key.take() {
            key.unplug();
        }
    }

    fn send(&self, report: &str) {
        let report = STANDARD.decode(report).expect("base64");
        let (_, to_key) = self.key.as_ref().expect("a key is plugged in");
        to_key.send(report.try_into().expect("64 bytes")).expect("the key listens");
    }
}

fn tell(answers: &Mutex<ChildStdin>, line: &str) {
    let mut answers = answers.lock().expect("no panic");
    writeln!(answers, "{line}").and_then(|()| answers.flush()).expect("it listens");
}

async fn get(world: &World, path: &str) -> String {
    let token = world.operator_token();
    let request = Request::builder()
        .uri(format!("https://graph.microsoft.com{path}"))
        .header("authorization", format!("Bearer {}", token.expose_secret()))
        .body(Bytes::new())
        .expect("a request");
    let answer = in_process(world.router()).oneshot(request).await.expect("an answer");
    assert!(answer.status().is_success(), "{path}: {answer:?}");
    String::from_utf8(answer.into_body().to_vec()).expect("text")
}
