//! What runs inside `make test-kernel`: the practice key in a socket of a real kernel, met through
//! /dev/hidraw, libudev and hidapi's C code. The table of scenarios, whole onboardings, a second
//! desk at the same key, libfido2's tools with the key that the desk prepared and with a key of a model
//! that has limits, and what runs in the isolated browser's place when a key is plugged in.

#![allow(clippy::print_stdout, reason = "what it says is the result")]

#[path = "../scenarios/mod.rs"]
mod scenarios;
mod uhid;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use ciborium::Value;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::nouns::{KeyTrouble, Registration, SignInTrouble, Trouble};
use keydesk::desk::script::{self, Ending, PIN, Play, Script};
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::key::{Bus, EnterpriseAttestation, plugged_in};
use keydesk::practice::{Finger, KeyModel, Mishap, Options, PracticeKey, RealModel, World};
use keydesk::screens::{PracticeControls, PracticeHand};
use keydesk::signin::browser::{IsolatedBrowser, Open, Rules};
use keydesk::words::Words;
use scenarios::{Firmware, Particulars, WhenFull};
use sha2::{Digest as _, Sha256};
use tokio::sync::mpsc;

/// Stands in for a browser: ends when it could open a key.
const BROWSER: &str = "#!/bin/sh
until for it in /dev/hidraw*; do (exec 3<>$it) 2>/dev/null && exit 0; done; false
do busybox sleep 0.1; done
";

#[tokio::main(worker_threads = 8)]
async fn main() {
    let began = Instant::now();
    let said = |what: &str| println!("\n{what}: {:.1} s\n", began.elapsed().as_secs_f32());

    scenarios::run("OpenSK at /dev/hidraw*", AtKernel::fresh).await;
    assert_eq!(plugged_in(), [], "every key is out again");
    said("Every scenario");

    let folder = tempfile::tempdir().expect("a folder");
    let pulled_out = Some(Mishap::UnpluggedAtTouch);
    let (_, ledger) = onboarding(&folder.path().join("pulled-out"), pulled_out).await;
    let removed = Trouble::Key(KeyTrouble::Removed);
    assert!(
        ledger.iter().any(|it| matches!(it, Fact::Session(fact::Session::Failed { trouble, .. }) if *trouble == removed))
    );
    said("A whole onboarding, with the key pulled out at the touch");
    let (world, ledger) = onboarding(&folder.path().join("smooth"), None).await;
    said("A whole onboarding");

    let device = uhid::plug(&world.key(KeyModel::Allowed), "onboarded").expect("it is plugged in");
    another_desk(&device).await;
    said("A second desk");
    libfido2(folder.path(), &device, &ledger);
    world.key(KeyModel::Allowed).unplug();
    said("libfido2");
    libfido2_at_a_model(folder.path());
    said("libfido2 at a model with limits");
    in_the_browsers_cage(folder.path(), &world.key(KeyModel::Allowed)).await;
    said("A key that is plugged in while the isolated browser is open");
}

/// OpenSK in a socket of the kernel.
struct AtKernel {
    serial: String,
    world: World,
    device: Mutex<String>,
    _folder: tempfile::TempDir,
}

impl AtKernel {
    fn fresh(number: usize) -> Arc<dyn Firmware> {
        let folder = tempfile::tempdir().expect("a folder");
        let world = World::open(Options::new(folder.path())).expect("a world");
        let (serial, device) = (format!("scenario-{number}"), Mutex::default());
        Arc::new(Self { serial, world, device, _folder: folder })
    }
}

impl Firmware for AtKernel {
    fn insert(&self) {
        let device = uhid::plug(&self.world.key(KeyModel::Allowed), &self.serial);
        *self.device.lock().expect("no panic") = device.expect("it is plugged in");
    }

    fn remove(&self) {
        self.world.key(KeyModel::Allowed).unplug();
    }

    fn finger(&self, on_it: bool) {
        let finger = if on_it { Finger::Instant } else { Finger::ByHand };
        self.world.key(KeyModel::Allowed).finger(finger);
    }

    fn device(&self) -> String {
        self.device.lock().expect("no panic").clone()
    }

    fn particulars(&self) -> Particulars {
        Particulars {
            when_full: WhenFull::SaysSo,
            enterprise_attestation: EnterpriseAttestation::Off,
        }
    }
}

/// The desk's own script, but for the hand that plugs the key in.
async fn onboarding(folder: &Path, mishap: Option<Mishap>) -> (Arc<World>, Vec<Fact>) {
    let keys = Bus::watch(|it| it.device.starts_with("/dev/hidraw")).expect("a thread");
    let options = PracticeOptions::new(Options { mishap, ..Options::new(folder) });
    let options = PracticeOptions { keys: Some(keys), ..options };
    let mut desk = PracticeDesk::open(options).await.expect("the desk opens");
    // What only passes through is gone from the ledger when the session ends.
    let mut listener = desk.runner.listen();
    let (hands, mut inbox) = mpsc::unbounded_channel();
    let world = Arc::clone(&desk.world);
    tokio::spawn(async move {
        while let Some(hand) = inbox.recv().await {
            let key = world.key(KeyModel::Allowed);
            match hand {
                PracticeHand::InsertAllowed => {
                    drop(uhid::plug(&key, &key.serial()).expect("it fits"));
                }
                PracticeHand::Remove => key.unplug(),
                PracticeHand::InsertSecond
                | PracticeHand::InsertNotAllowed
                | PracticeHand::Touch
                | PracticeHand::FingerBadly
                | PracticeHand::AddOnOwnPage
                | PracticeHand::ProgramToken => {}
            }
        }
    });
    let running = tokio::spawn(desk.runner.run());
    let script = Script { person: "Amira Haddad".to_owned(), mishap: Play::Smooth };
    let ending =
        script::play(desk.views, desk.clicks, PracticeControls { hands, tokens: None }, script)
            .await;
    running.await.expect("no panic").expect("the ledger can be written");
    assert!(matches!(ending, Ending::Receipt(_)), "{ending:?}");
    desk.world.key(KeyModel::Allowed).unplug();
    let mut facts = Vec::new();
    while let Some(entry) = listener.recv().await {
        facts.push(entry.fact);
    }
    (desk.world, facts)
}

/// One key at a time serves one desk, whichever process that is; and what `keydesk key` changes,
/// another client sees.
async fn another_desk(device: &str) {
    let info = ["keydesk", "key", "info", "--json"];
    let keys = Bus::watch(|_| true).expect("a thread");
    keys.look_now().await;
    let open = keys.open(device).await.expect("it is free");
    open.read().await.expect("it is read");
    let refused = run(&info, "");
    assert!(!refused.status.success(), "this process has it");
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(said.contains(&told(&KeyTrouble::TalkingToAnother)), "{said}");
    open.read().await.expect("nothing has disturbed us");
    open.close().await;
    assert!(tool(&info, "").contains("\"off\""), "enterprise attestation");

    assert!(tool(&["fido2-token", "-I", device], "").contains("options: noep,"));
    tool(&["keydesk", "key", "enterprise-attestation", "--yes", "--pin-stdin"], PIN);
    assert!(tool(&["fido2-token", "-I", device], "").contains("options: ep,"), "it is on");
}

fn told(trouble: &KeyTrouble) -> String {
    Words::english().trouble(&Trouble::Key(trouble.clone())).what
}

/// Another client's opinion on the key, the registration and the passkey.
fn libfido2(folder: &Path, device: &str, ledger: &[Fact]) {
    let (mut asked, mut made) = (None, None);
    for fact in ledger {
        match fact {
            Fact::Credential(fact::Credential::OptionsFetched { options }) => asked = Some(options),
            Fact::Credential(fact::Credential::Made { registration }) => made = Some(registration),
            _ => {}
        }
    }
    let (options, registration) = asked.zip(made).expect("a passkey was asked for and made");
    let rp_id = options.rp_id.as_str();
    let credential_id = BASE64.encode(&registration.credential_id.0);
    let file = |name: &str| folder.join(name).to_string_lossy().into_owned();

    let listed = tool(&["fido2-token", "-L"], "");
    assert!(listed.contains(device), "it is listed");
    let info = tool(&["fido2-token", "-I", device], "");
    assert!(info.contains("clientPin") && info.contains("pin retries: 8"), "its PIN is set");
    let stored = tool(&["fido2-token", "-L", "-r", device], PIN);
    assert!(stored.contains(rp_id), "the passkey is listed");

    fs::write(file("registration"), for_verification(rp_id, registration)).expect("a file");
    let protection = options.cred_protect.expect("the tenant asks for one").to_string();
    assert!(options.hmac_secret, "the tenant asks for it");
    let registered = file("registration");
    let verified =
        tool(&["fido2-cred", "-V", "-v", "-h", "-c", &protection, "-i", &registered], "");
    let (id, pem) = verified.split_once('\n').expect("an id and a key");
    assert_eq!(id, credential_id);
    fs::write(file("key.pem"), pem).expect("a file");

    let hash = BASE64.encode(Sha256::digest("libfido2 asks"));
    fs::write(file("asked"), format!("{hash}\n{rp_id}\n{credential_id}\n")).expect("a file");
    let [asked, given] = ["asked", "given"].map(file);
    let get = ["fido2-assert", "-G", "-p", "-t", "pin=true", "-i", &asked, "-o", &given, device];
    tool(&get, PIN);
    tool(&["fido2-assert", "-V", "-p", "-v", "-i", &given, &file("key.pem"), "es256"], "");
}

/// A client that nobody here wrote meets a model's limits as it would at the model itself.
fn libfido2_at_a_model(folder: &Path) {
    const LONG_ENOUGH: &str = "24681357";
    let info = serde_json::json!({
        "versions": ["FIDO_2_0"], "aaguid": "00000000-0000-4000-8000-000000000001",
        "extensions": ["hmac-secret"], "options": { "rk": true, "clientPin": false },
        "maxMsgSize": 510, "pinUvAuthProtocols": [1], "maxCredentialCountInList": 1,
        "minPINLength": 8,
    });
    let models = vec![RealModel::read(&info).expect("it can be practised")];
    let world = Options { models, ..Options::new(folder.join("model")) };
    let world = World::open(world).expect("a world");
    let key = world.key(KeyModel::Allowed);
    let device = uhid::plug(&key, "model").expect("it is plugged in");
    let info = tool(&["fido2-token", "-I", &device], "");
    for told in
        ["version strings: FIDO_2_0\n", "maxmsgsiz: 510", "maxcredcntlst: 1", "minpinlen: 8"]
    {
        assert!(info.contains(told), "{told}");
    }
    let refused = |command: &[&str], input: &str, error: &str| {
        let done = run(command, input);
        assert!(!done.status.success(), "{command:?}");
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(said.contains(error), "{error}: {said}");
    };
    let set_pin = ["fido2-token", "-S", &device];
    refused(&set_pin, "2468\n2468", "FIDO_ERR_PIN_POLICY_VIOLATION");
    tool(&set_pin, &format!("{LONG_ENOUGH}\n{LONG_ENOUGH}"));
    let list = ["fido2-token", "-L", "-r", &device];
    refused(&list, LONG_ENOUGH, "FIDO_ERR_INVALID_COMMAND");
    let wanted = folder.join("wanted").to_string_lossy().into_owned();
    let hash = BASE64.encode(Sha256::digest("libfido2 asks"));
    let (name, user) = ("n".repeat(600), BASE64.encode("user"));
    fs::write(&wanted, format!("{hash}\nlogin.example\n{name}\n{user}\n")).expect("a file");
    let make = ["fido2-cred", "-M", "-i", &wanted, &device];
    refused(&make, LONG_ENOUGH, "FIDO_ERR_REQUEST_TOO_LARGE");
    key.unplug();
}

/// What fido2-cred wants to know of a registration.
fn for_verification(rp_id: &str, registration: &Registration) -> String {
    let object: Value =
        ciborium::from_reader(registration.attestation_object.0.as_slice()).expect("it is CBOR");
    let statement = field(&object, "attStmt");
    let mut data = Vec::new();
    ciborium::into_writer(field(&object, "authData"), &mut data).expect("into memory");
    let bytes = |value: &Value| BASE64.encode(value.as_bytes().expect("bytes"));
    let certificate = &field(statement, "x5c").as_array().expect("a chain")[0];
    [
        BASE64.encode(Sha256::digest(&registration.client_data_json.0)),
        rp_id.to_owned(),
        field(&object, "fmt").as_text().expect("a word").to_owned(),
        BASE64.encode(data),
        BASE64.encode(&registration.credential_id.0),
        bytes(field(statement, "sig")),
        bytes(certificate),
    ]
    .map(|it| it + "\n")
    .concat()
}

fn field<'a>(map: &'a Value, name: &str) -> &'a Value {
    let fields = map.as_map().expect("a map");
    &fields.iter().find(|it| it.0.as_text() == Some(name)).expect("it is there").1
}

/// Runs a tool, which reads a PIN from its input where there is no terminal, and shows what it says.
fn tool(command: &[&str], input: &str) -> String {
    let done = run(command, input);
    assert!(done.status.success(), "{} ended with {}", command[0], done.status);
    String::from_utf8(done.stdout).expect("it is text")
}

fn run(command: &[&str], input: &str) -> Output {
    use std::io::Write as _;
    println!("$ {}", command.join(" "));
    let mut child = Command::new(command[0])
        .args(&command[1..])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the tool is there");
    let mut stdin = child.stdin.take().expect("it is piped");
    // Those that need no input do not read it.
    writeln!(stdin, "{input}").ok();
    drop(stdin);
    let done = child.wait_with_output().expect("it ends");
    for said in [&done.stderr, &done.stdout] {
        let said = String::from_utf8_lossy(said);
        // A prompt has no end of line.
        print!("{said}{}", if said.is_empty() || said.ends_with('\n') { "" } else { "\n" });
    }
    done
}

/// The desk's own bubblewrap line: what runs in it reaches a key that comes later.
async fn in_the_browsers_cage(folder: &Path, key: &PracticeKey) {
    assert_eq!(plugged_in(), [], "every key is out");
    let program = folder.join("browser");
    fs::write(&program, BROWSER).expect("a file");
    for it in [folder, program.as_path()] {
        fs::set_permissions(it, fs::Permissions::from_mode(0o755)).expect("ours");
    }
    let browser = IsolatedBrowser::new(Some(&program), Rules::default()).expect("it is there");
    assert!(
        !browser.open().contains(&Open::NoCage),
        "bubblewrap does not work: {:?}",
        browser.open()
    );
    let visit = (browser.seam().visit)().expect("a listener");
    let page = "https://login.example/authorize?state=s".parse().expect("a URL");
    let mut answered = (visit.open)(page);
    let early = tokio::time::timeout(Duration::from_secs(5), &mut answered).await;
    assert!(early.is_err(), "it ended before there was a key: {early:?}");
    let device = uhid::plug(key, "in-the-cage").expect("it is plugged in");
    // As a rule of udev gives a key to the user of the session.
    fs::set_permissions(&device, fs::Permissions::from_mode(0o666)).expect("ours");
    let closed = tokio::time::timeout(Duration::from_secs(60), answered).await;
    assert_eq!(closed.expect("it opens the key"), Err(SignInTrouble::Closed));
    key.unplug();
}
