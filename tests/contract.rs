//! The promise: what the desk sends and what the practice tenant answers is what Microsoft Graph's
//! own schema says. Whole sessions are captured; the schema's tool judges every exchange.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use keydesk::desk::script;
use serde_json::Value;

/// Sessions that between them make every call that the desk knows.
const SESSIONS: &[&[&str]] = &[
    &[],
    &["--mishap", "throttled"],
    &["--mishap", "answer-lost"],
    &["--mishap", "key-not-allowed"],
    &["--mishap", "wrong-pin"],
];

/// The calls that a session makes, as the tool names them.
const ROUTES: &[&str] = &[
    "GET users",
    "GET users/{}",
    "GET users/{}/transitiveMemberOf",
    "POST users/{}/checkMemberGroups",
    "GET users/{}/authentication/methods",
    "GET policies/authenticationMethodsPolicy",
    "GET policies/authenticationStrengthPolicies",
    "POST users/{}/authentication/temporaryAccessPassMethods",
    "DELETE users/{}/authentication/temporaryAccessPassMethods/{}",
    "GET users/{}/authentication/fido2Methods/creationOptions",
    "POST users/{}/authentication/fido2Methods",
    "GET users/{}/authentication/fido2Methods",
];

/// The schema is an extract: it has no microsoft.graph.group.
const NOT_IN_THE_EXTRACT: &[&str] = &["/transitiveMemberOf/group,"];

#[test]
fn every_exchange_is_as_graphs_schema_says_and_holds_no_secret() {
    let folder = tempfile::tempdir().expect("a folder");
    for session in SESSIONS {
        let run = Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .args(["practice", "--auto", "--json"])
            .args(*session)
            .env("KEYDESK_CAPTURE_DIR", folder.path())
            .output()
            .expect("the program runs");
        assert!(run.status.success(), "{session:?}: {}", String::from_utf8_lossy(&run.stderr));
    }
    let files: Vec<PathBuf> = fs::read_dir(folder.path())
        .expect("the folder can be read")
        .map(|it| it.expect("an entry").path())
        .collect();
    assert!(files.len() > 8 * SESSIONS.len(), "{} exchanges", files.len());
    let passes = files.iter().filter(|it| gives_a_pass(it)).count();
    assert!(passes >= SESSIONS.len(), "{passes} passes");
    judge(folder.path(), files.len());
}

/// Whether the exchange gave a pass out. Fails if anything secret is in the file.
fn gives_a_pass(file: &Path) -> bool {
    let text = fs::read_to_string(file).expect("text");
    // Every token of this tenant begins so: {"typ":"JWT"
    for secret in ["eyJ0eXAiOiJKV1Qi", "Bearer", "authorization", script::PIN] {
        assert!(!text.contains(secret), "{secret} is in {}", file.display());
    }
    let exchange: Value = serde_json::from_str(&text).expect("JSON");
    match &exchange["response"]["body"]["temporaryAccessPass"] {
        Value::Null => false,
        code => {
            assert_eq!(code, "********", "the pass code is in {}", file.display());
            true
        }
    }
}

fn judge(folder: &Path, exchanges: usize) {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(|it| it.join("shared"));
    let shared = shared.unwrap_or_default();
    let tool = shared.join("tools/check_graph_contract.py");
    let schema = shared.join("data/graph-v1.0-authentication.csdl.xml");
    let python = Command::new("python3").arg("--version").output();
    if !tool.exists() || !schema.exists() || !python.is_ok_and(|it| it.status.success()) {
        eprintln!("skipped: python3, the schema or its tool is not here");
        return;
    }
    let said = Command::new("python3")
        .arg(tool)
        .arg("--csdl")
        .arg(schema)
        .arg("--verbose")
        .arg("--capture")
        .arg(folder)
        .output()
        .expect("python runs");
    let told = String::from_utf8_lossy(&said.stdout);
    assert!(
        said.status.success(),
        "Graph's schema disagrees:\n{told}{}",
        String::from_utf8_lossy(&said.stderr)
    );
    let unjudged: Vec<&str> = told.lines().filter(|it| it.contains(": NOTE ")).collect();
    for note in &unjudged {
        assert!(NOT_IN_THE_EXTRACT.iter().any(|it| note.contains(it)), "{note}");
    }
    for route in ROUTES {
        assert!(told.contains(&format!(": {route}\n")), "no session calls {route}:\n{told}");
    }
    let matched = exchanges - unjudged.len();
    let all = format!("{exchanges} exchange(s), {matched} matched a route, 0 with errors");
    assert!(told.contains(&all), "not {all}:\n{told}");
    eprintln!("{all}");
}
