//! The promise: the practice tenant satisfies Microsoft's own client. MSAL Python signs in to
//! `keydesk practice --serve`, over https, as an operator and as the application.

use std::io::Read as _;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use serde_json::Value;

#[path = "common/served.rs"]
mod served;

use served::Tenant;

#[test]
fn msal_python_signs_in_three_ways() {
    let Some(python) = python() else {
        eprintln!("skipped: KEYDESK_PYTHON names no python with msal; `make test` installs it");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (ca, key, certificate) = (path("ca.pem"), path("app-key.pem"), path("app.pem"));
    let pair = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).expect("a key");
    let signed = CertificateParams::default().self_signed(&pair).expect("a certificate");
    std::fs::write(&key, pair.serialize_pem()).expect("written");
    std::fs::write(&certificate, signed.pem()).expect("written");

    let tenant = Tenant::serve(&["--ca", &ca, "--app-certificate", &certificate]);
    let port = tenant.told("address").rsplit(':').next().expect("a port").to_owned();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/msal_client.py");
    let answer = Command::new(python)
        .arg(script)
        .args([port.as_str(), &ca, tenant.told("tenant"), tenant.told("client")])
        .args(["j.smith@contoso.example", tenant.told("password"), &key, &certificate])
        .output()
        .expect("python runs");
    assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
    let seen: Value = serde_json::from_slice(&answer.stdout).expect("one JSON object");
    eprintln!("{seen}");
    let people = keydesk::practice::people().len();
    for way in ["code, query", "code, form_post", "refreshed", "device", "certificate"] {
        assert_eq!(seen[way], people, "{way}: {seen}");
    }
    assert_eq!(seen["device before"], "authorization_pending");
    assert_eq!(seen["oid"], "00000000-0000-0000-0000-0000000000a1");
    assert_eq!(seen["account"], "j.smith@contoso.example");
    assert_eq!(seen["expires_in"], 24 * 3600, "a client that understands challenges");

    assert!(close(tenant).contains("no longer served"));
    assert!(TcpStream::connect(format!("127.0.0.1:{port}")).is_err(), "the port is closed");
}

/// Closes its standard input; what it says last.
fn close(mut tenant: Tenant) -> String {
    drop(tenant.process.stdin.take());
    let mut said = String::new();
    let errors = tenant.process.stderr.as_mut().expect("it is a pipe");
    errors.read_to_string(&mut said).expect("text");
    assert!(tenant.process.wait().expect("it ends").success(), "{said}");
    said
}

#[test]
fn it_is_served_to_this_machine_only() {
    let refused = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["practice", "--serve", "0.0.0.0:0"])
        .stdin(Stdio::null())
        .output()
        .expect("the program starts");
    assert!(!refused.status.success());
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(said.contains("0.0.0.0:0 is not a loopback address"), "{said}");
}

/// Linux says which sockets of a process listen.
#[cfg(target_os = "linux")]
#[test]
fn no_port_opens_unless_it_is_asked_for() {
    let served = Tenant::serve(&[]);
    assert_eq!(listening(served.process.id()), 1, "the test sees a port that is open");
    close(served);

    let mut desk = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["practice", "--auto"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut looked = 0;
    while desk.try_wait().expect("it can be asked").is_none() {
        assert_eq!(listening(desk.id()), 0, "the desk listens");
        looked += 1;
    }
    assert!(desk.wait().expect("it ends").success());
    assert!(looked > 3, "it was looked at {looked} times");
}

/// How many TCP sockets of the process listen.
#[cfg(target_os = "linux")]
fn listening(process: u32) -> usize {
    // The fourth column is the state, 0A is LISTEN, the tenth is the inode.
    let table = |name: &str| {
        std::fs::read_to_string(format!("/proc/{process}/net/{name}")).unwrap_or_default()
    };
    let inodes: Vec<String> = [table("tcp"), table("tcp6")]
        .iter()
        .flat_map(|it| it.lines().skip(1))
        .map(|it| it.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
        .filter(|it| it.get(3).is_some_and(|state| state == "0A"))
        .filter_map(|it| it.get(9).cloned())
        .collect();
    let Ok(handles) = std::fs::read_dir(format!("/proc/{process}/fd")) else {
        return 0;
    };
    handles
        .filter_map(|it| std::fs::read_link(it.ok()?.path()).ok())
        .filter(|it| {
            let handle = it.to_string_lossy().into_owned();
            inodes.iter().any(|inode| handle == format!("socket:[{inode}]"))
        })
        .count()
}

/// `pip install msal==1.39.0`.
fn python() -> Option<PathBuf> {
    let named = std::env::var_os("KEYDESK_PYTHON").map(PathBuf::from);
    let python = named
        .unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target/python/bin/python"));
    let works = Command::new(&python).args(["-c", "import msal, requests"]).output();
    works.is_ok_and(|it| it.status.success()).then_some(python)
}
