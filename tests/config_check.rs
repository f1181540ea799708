//! The promise: `keydesk config check` finds what a tenant lacks before anybody stands at the desk.
//! Against the served practice tenant, over https: everything good, then with one consent less.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Command, ExitStatus, Stdio};

use keydesk::practice::{Options, World};
use serde_json::{Value, json};

#[path = "common/approve.rs"]
mod approve;
#[path = "common/served.rs"]
mod served;

use served::Tenant;

const PASSES: &str = "UserAuthMethod-TAP.ReadWrite.All";

#[test]
fn a_tenant_that_is_ready_is_good_in_every_step() {
    let (status, said) = check(&[]);
    assert!(status.success(), "{said}");
    assert!(said.contains("✓ scopes") && !said.contains('✗'), "{said}");
}

#[test]
fn a_scope_without_consent_is_named_with_the_consent_to_give() {
    let (status, said) = check(&["--without-scope", PASSES]);
    assert_eq!(status.code(), Some(1), "{said}");
    assert!(said.contains(&format!("✗ scopes: {PASSES} is not granted")), "{said}");
    assert!(said.contains("/adminconsent?client_id="), "{said}");
    assert_eq!(said.matches('✗').count(), 1, "{said}");
}

/// What the browser's isolation lacks on this machine is said with what to do, and stops no desk.
#[test]
fn what_is_open_about_the_browser_is_said() {
    let (status, said) = check_on_path(&[], "", "/nowhere");
    assert!(status.success(), "{said}");
    assert!(said.contains("! browser: The browser for signing in can read the files"), "{said}");
    assert!(said.contains("Install the package bubblewrap"), "{said}");
    assert!(said.contains("! browser: The browser for signing in opens any page"), "{said}");
}

/// The tenant need not have a person whose name begins with a certain letter.
#[test]
fn what_people_are_called_does_not_matter() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(World::open(Options::new(folder.path())).expect("a world"));
    let file = folder.path().join("tenant.json");
    let text = std::fs::read_to_string(&file).expect("text");
    let mut tenant: Value = serde_json::from_str(&text).expect("JSON");
    for person in tenant["people"].as_array_mut().expect("a list") {
        if !person["user_principal_name"].as_str().expect("a name").starts_with("j.smith@") {
            person["display_name"] = json!("Zoë Weber");
            person["user_principal_name"] =
                json!(format!("z{}", person["user_principal_name"].as_str().expect("a name")));
        }
    }
    std::fs::write(&file, tenant.to_string()).expect("written");
    let (status, said) = check(&["--world", &folder.path().to_string_lossy()]);
    assert!(status.success() && said.contains("✓ people"), "{said}");
}

/// A context is worth what stands behind it, and the logs are tried where they are wanted.
#[test]
fn what_the_evidence_is_worth_is_tested() {
    let good = "[sign_in]\nauthentication_context = \"c1\"\nbeta = true\n";
    let (status, said) = check_with(&[], good);
    assert!(status.success(), "{said}");
    assert!(said.contains("✓ context: In the context c1"), "{said}");
    assert!(said.contains("✓ logs"), "{said}");

    let nothing = "[sign_in]\nauthentication_context = \"c2\"\nbeta = true\n";
    let (status, said) = check_with(&["--without-scope", "AuditLog.Read.All"], nothing);
    assert_eq!(status.code(), Some(1), "{said}");
    assert!(said.contains("✗ context: No policy names the context c2"), "{said}");
    assert!(said.contains("✗ logs") && said.contains("AuditLog.Read.All"), "{said}");
    assert_eq!(said.matches('✗').count(), 2, "{said}");
}

fn check(serving: &[&str]) -> (ExitStatus, String) {
    check_with(serving, "")
}

fn check_with(serving: &[&str], more: &str) -> (ExitStatus, String) {
    check_on_path(serving, more, &std::env::var("PATH").unwrap_or_default())
}

/// Checks the settings of a desk whose operator signs in with a device code. `path` is the search path,
/// where the desk looks for bubblewrap.
fn check_on_path(serving: &[&str], more: &str, path: &str) -> (ExitStatus, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let (ca, settings) = (folder.path().join("ca.pem"), folder.path().join("kiosk.toml"));
    let ca_file = ca.to_string_lossy().into_owned();
    let tenant = Tenant::serve(&[&["--ca", ca_file.as_str()], serving].concat());
    let text = format!(
        "[tenant]\nid = \"{}\"\nclient_id = \"{}\"\n\
         [operator]\nsign_in = \"device-code\"\nbrowser = \"/bin/true\"\n{more}",
        tenant.told("tenant"),
        tenant.told("client"),
    );
    std::fs::write(&settings, text).expect("written");

    let mut checking = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["config", "check", "--config"])
        .arg(&settings)
        .env("PATH", path)
        .args(["--practice-at", tenant.told("address"), "--ca"])
        .arg(&ca)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut lines = BufReader::new(checking.stderr.take().expect("it is a pipe")).lines();
    let asked = lines.by_ref().map_while(Result::ok).find(|it| it.contains("with the code "));
    let code = asked.as_deref().and_then(|it| it.rsplit(' ').next()).expect("it shows a code");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(approve::approve("j.smith@contoso.example", &tenant, &ca, code));

    let mut said = String::new();
    checking.stdout.take().expect("it is a pipe").read_to_string(&mut said).expect("text");
    (checking.wait().expect("it ends"), said)
}
