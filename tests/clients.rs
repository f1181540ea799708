//! The promise: the practice tenant satisfies Microsoft's own clients. Their packages run here as
//! others run them, at `keydesk practice --serve`: only where Entra's names lead, which CA counts and
//! which browser opens is told to them from outside (`tests/clients/`).
//!
//! `make test-clients` prints the table of every client and every flow; `make test` holds an
//! onboarding for each client. What is not installed is said and left out.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use serde_json::{Value, json};

#[path = "common/served.rs"]
mod served;

use served::Tenant;

/// The programs know them by these names.
const FLOWS: [&str; 13] = [
    "interactive",
    "device code",
    "certificate",
    "secret",
    "users",
    "groups",
    "methods",
    "pass",
    "options",
    "registration",
    "policies",
    "paging",
    "batch",
];
const OPERATOR: &str = "j.smith@contoso.example";
const GLOBAL_ADMINISTRATOR: &str = "sofia.marchetti@contoso.example";
/// With the desk's own they open every call.
const BROADER: [&str; 6] = [
    "UserAuthenticationMethod.ReadWrite.All",
    "Policy.Read.All",
    "Policy.ReadWrite.AuthenticationMethod",
    "Policy.ReadWrite.ConditionalAccess",
    "Policy.ReadWrite.SecurityDefaults",
    "Directory.Read.All",
];
/// From the first look at a person's methods to the pass taken back.
const ONBOARDING: [&str; 5] = ["interactive", "methods", "options", "registration", "pass"];

/// A client, the program in which it runs, and what it is called there.
struct Client {
    name: &'static str,
    runtime: Runtime,
    word: &'static str,
}

#[derive(Clone, Copy)]
enum Runtime {
    Python,
    Node,
}

const MSAL_PYTHON: Client = Client { name: "MSAL Python", runtime: Runtime::Python, word: "msal" };
const MSGRAPH_SDK: Client =
    Client { name: "azure-identity, msgraph-sdk", runtime: Runtime::Python, word: "azure" };
const MSAL_NODE: Client = Client { name: "@azure/msal-node", runtime: Runtime::Node, word: "msal" };
const GRAPH_CLIENT: Client = Client {
    name: "@azure/identity, microsoft-graph-client",
    runtime: Runtime::Node,
    word: "azure",
};
const CLIENTS: [&Client; 4] = [&MSAL_PYTHON, &MSGRAPH_SDK, &MSAL_NODE, &GRAPH_CLIENT];

/// The served tenant, and what the programs are told of it.
struct Place {
    tenant: Tenant,
    folder: tempfile::TempDir,
    python: PathBuf,
}

impl Place {
    /// With an operator, and what is consented to besides the desk's own scopes. `None` where this
    /// machine has no Python with the clients; says so.
    fn open(operator: &str, scopes: &[&str]) -> Option<Self> {
        let python = std::env::var_os("KEYDESK_PYTHON").map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/python/bin/python"),
            PathBuf::from,
        );
        if !runs(Command::new(&python).args(["-c", "import msal, msgraph, azure.identity, fido2"]))
        {
            eprintln!(
                "skipped: KEYDESK_PYTHON names no python with Microsoft's clients; `make test` installs them"
            );
            return None;
        }
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
        let (ca, world, app, served) =
            (path("ca.pem"), path("world"), path("app.pem"), path("served.json"));
        let key = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).expect("a key");
        let signed = CertificateParams::default().self_signed(&key).expect("a certificate");
        fs::write(&app, key.serialize_pem() + &signed.pem()).expect("written");
        let mut arguments = vec!["--ca", &ca, "--world", &world, "--app-certificate", &app];
        arguments.extend(scopes.iter().flat_map(|it| ["--with-scope", it]));
        let tenant = Tenant::serve(&arguments);
        let sha1 = digest(&SHA1_FOR_LEGACY_USE_ONLY, signed.der());
        let told = json!({
            "address": tenant.told("address"),
            "tenant": tenant.told("tenant"),
            "client": tenant.told("client"),
            "secret": tenant.told("secret"),
            "password": tenant.told("password"),
            "operators": [operator],
            "ca": ca,
            "world": world,
            "app_pem": app,
            "app_sha1": sha1.as_ref().iter().map(|it| format!("{it:02x}")).collect::<Vec<_>>().concat(),
        });
        fs::write(&served, told.to_string()).expect("written");
        let browser = path("browser");
        let person = program("person.py");
        let script =
            format!("#!/bin/sh\nexec '{}' '{}' \"$1\"\n", python.display(), person.display());
        fs::write(&browser, script).expect("written");
        fs::set_permissions(&browser, fs::Permissions::from_mode(0o700)).expect("ours");
        Some(Self { tenant, folder, python })
    }

    /// What the client says of each flow: nothing where it works, otherwise why not. `None` where
    /// this machine does not have it.
    fn run(&self, client: &Client, flows: &[&str]) -> Option<BTreeMap<String, Option<String>>> {
        let mut command = match client.runtime {
            Runtime::Python => {
                let mut python = Command::new(&self.python);
                python.arg(program("clients.py"));
                python
            }
            Runtime::Node => {
                let mut node = Command::new("node");
                node.arg(self.with_packages()?.join("clients.mjs"));
                node
            }
        };
        let ended = command
            .arg(client.word)
            .args(flows)
            .env("PRACTICE", self.folder.path().join("served.json"))
            .env("BROWSER", self.folder.path().join("browser"))
            .env("NODE_EXTRA_CA_CERTS", self.folder.path().join("ca.pem"))
            .env("KEYDESK_PYTHON", &self.python)
            .env("KEYDESK_CLIENT_PROGRAMS", program(""))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stdin(Stdio::null())
            .output()
            .expect("the program starts");
        let said = String::from_utf8_lossy(&ended.stderr);
        let lines = String::from_utf8_lossy(&ended.stdout).into_owned();
        let told: BTreeMap<String, Option<String>> = lines
            .lines()
            .filter_map(|it| serde_json::from_str::<Value>(it).ok())
            .filter_map(|it| {
                let why = it["why"].as_str().map(str::to_owned);
                Some((it["flow"].as_str()?.to_owned(), why))
            })
            .collect();
        assert_eq!(told.len(), flows.len(), "{}: {lines}\n{said}", client.name);
        Some(told)
    }

    /// Node looks for packages beside the program.
    fn with_packages(&self) -> Option<PathBuf> {
        let installed = std::env::var_os("KEYDESK_CLIENTS").map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/clients"),
            PathBuf::from,
        );
        let packages = installed.join("node_modules");
        if !packages.join("@azure/identity").is_dir() || !runs(Command::new("node").arg("-v")) {
            eprintln!(
                "skipped: node and Microsoft's packages are not here; `make test` installs them"
            );
            return None;
        }
        let here = self.folder.path().join("node");
        if !here.is_dir() {
            fs::create_dir(&here).expect("a folder");
            std::os::unix::fs::symlink(packages, here.join("node_modules")).expect("a link");
            for name in ["clients.mjs", "practice.mjs"] {
                fs::copy(program(name), here.join(name)).expect("the program is there");
            }
        }
        Some(here)
    }
}

fn program(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/clients").join(name)
}

fn runs(command: &mut Command) -> bool {
    command.output().is_ok_and(|it| it.status.success())
}

#[test]
fn a_person_is_onboarded_with_msal_for_python() {
    onboard(&MSAL_PYTHON);
}

#[test]
fn a_person_is_onboarded_with_msgraph_sdk() {
    onboard(&MSGRAPH_SDK);
}

#[test]
fn a_person_is_onboarded_with_msal_node() {
    onboard(&MSAL_NODE);
}

#[test]
fn a_person_is_onboarded_with_microsoft_graph_client() {
    onboard(&GRAPH_CLIENT);
}

fn onboard(client: &Client) {
    let Some(place) = Place::open(OPERATOR, &[]) else { return };
    let Some(told) = place.run(client, &ONBOARDING) else { return };
    for (flow, why) in told {
        assert_eq!(why, None, "{}: {flow}", client.name);
    }
    close(place.tenant);
}

/// The tenant has lived through it: no panic is in what it said.
fn close(mut tenant: Tenant) {
    drop(tenant.process.stdin.take());
    let mut said = String::new();
    tenant.process.stderr.take().expect("a pipe").read_to_string(&mut said).expect("text");
    assert!(tenant.process.wait().expect("it ends").success(), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}

#[test]
#[ignore = "`make test-clients`: every client and every flow, with schemathesis"]
fn the_table_of_clients_and_flows() {
    let place = Place::open(OPERATOR, &[]).expect("Microsoft's clients are installed");
    let mut reasons = Vec::new();
    println!("\n{:14}{}", "", line(CLIENTS.iter().map(|it| it.name)));
    let mut rows: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for client in CLIENTS {
        let told = place.run(client, &FLOWS);
        for flow in FLOWS {
            let cell = match told.as_ref().map(|it| &it[flow]) {
                None => "not here".to_owned(),
                Some(None) => "works".to_owned(),
                Some(Some(why)) => {
                    reasons.push(format!("{}, {flow}: {why}", client.name));
                    format!("no ({})", reasons.len())
                }
            };
            rows.entry(flow).or_default().push(cell);
        }
    }
    for flow in FLOWS {
        println!("{flow:14}{}", line(rows[flow].iter().map(String::as_str)));
    }
    println!();
    for (number, why) in reasons.iter().enumerate() {
        println!("({}) {}", number + 1, why.replace('\n', " "));
    }
    println!("{ELSEWHERE}");
    close(place.tenant);
    println!("\n{}", schemathesis());
    assert!(reasons.is_empty(), "{} of the cells do not work", reasons.len());
}

/// What no client can be told in its own settings.
const ELSEWHERE: &str = "\
Every client keeps Microsoft's host names: MSAL and azure-identity take another authority only if it
is one of Microsoft's clouds or discovery is off, and the Graph clients take a token to Graph's hosts
alone. So the names lead to the served port inside each process, and nothing is switched off.";

fn line<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    cells.map(|it| format!("{it:42}")).collect::<Vec<_>>().concat().trim_end().to_owned()
}

/// Sends what the description of the tenant's own calls allows, as somebody who may do everything.
fn schemathesis() -> String {
    let place = Place::open(GLOBAL_ADMINISTRATOR, &BROADER).expect("the clients are installed");
    let described = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["practice", "--openapi"])
        .output()
        .expect("the program starts");
    assert!(described.status.success());
    let description = place.folder.path().join("openapi.json");
    fs::write(&description, &described.stdout).expect("written");
    let ended = Command::new(&place.python)
        .arg(program("fuzz.py"))
        .arg(description)
        // It leaves a cache where it is started.
        .current_dir(place.folder.path())
        .env("PRACTICE", place.folder.path().join("served.json"))
        .stdin(Stdio::null())
        .output()
        .expect("the program starts");
    let said = String::from_utf8_lossy(&ended.stdout).into_owned();
    assert!(ended.status.success(), "{said}\n{}", String::from_utf8_lossy(&ended.stderr));
    close(place.tenant);
    said
}
