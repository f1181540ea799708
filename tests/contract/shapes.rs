//! Calls that no plain session makes, or for which the checker of exchanges has no route: their bodies are
//! judged by the type that Graph's page names.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::{exchange, headers_are_as_documented, permissions_are_enough, shared};

const V1: &str = "graph-v1.0.csdl.xml";
/// Of beta, the types below `microsoft.graph` that the desk asks for.
const BETA: &str = "graph-beta-ussec.csdl.xml";

/// The end of the call's name, where in the exchange, the type, the schema, and what kind of body it is.
const SHAPES: &[(&str, &str, &str, &str, &[&str])] = &[
    ("_chats", "/request/body", "chat", V1, &["--request"]),
    ("_chats", "/response/body", "chat", V1, &[]),
    ("_messages", "/request/body", "chatMessage", V1, &["--request"]),
    ("_messages", "/response/body", "chatMessage", V1, &[]),
    ("_signInPreferences", "/response/body", "signInPreferences", BETA, &[]),
    ("_evaluate", "/request/body/signInIdentity", "signInIdentity", V1, &["--request"]),
    ("_evaluate", "/request/body/signInContext", "signInContext", V1, &["--request"]),
    ("_evaluate", "/response/body", "whatIfAnalysisResult", V1, &["--collection"]),
];

/// A session at a desk that asks beta, and an invitation in Teams.
fn capture(folder: &Path) {
    let file = |name: &str, text: &str| {
        let file = folder.join(name);
        fs::write(&file, text).expect("it is written");
        file.to_str().expect("UTF-8").to_owned()
    };
    let settings = file("kiosk.toml", "[sign_in]\nbeta = true\n");
    let list = file("list.csv", "upn,wave day\namira.haddad@contoso.example,2026-01-05\n");
    let world = folder.join("world");
    let world = world.to_str().expect("UTF-8");
    let invite =
        ["tenant", "invite", "--practice", world, &list, "--by", "chat", "--send", "--yes"];
    for arguments in [&["practice", "--auto", "--json", "--config", &settings][..], &invite[..]] {
        let ended = Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .args(arguments)
            .env("KEYDESK_CAPTURE_DIR", folder.join("exchanges"))
            .output()
            .expect("the program runs");
        let said = String::from_utf8_lossy(&ended.stderr);
        assert!(ended.status.success(), "{arguments:?}: {said}");
    }
}

#[test]
fn chats_preferences_and_what_applies_are_as_graphs_schema_says() {
    let folder = tempfile::tempdir().expect("a folder");
    capture(folder.path());
    let captured = fs::read_dir(folder.path().join("exchanges")).expect("it is there");
    let captured: Vec<(String, Value)> = captured
        .map(|it| it.expect("an entry").path())
        .map(|it| (it.file_stem().expect("a name").to_string_lossy().into_owned(), exchange(&it)))
        .collect();
    let chats: Vec<Value> = captured
        .iter()
        .filter(|it| it.0.contains("_chats"))
        .map(|(_, it)| it.clone())
        .inspect(|it| headers_are_as_documented(&it["request"]))
        .collect();
    permissions_are_enough(&chats, chats.len());
    for (call, part, of, schema, kind) in SHAPES {
        let files: Vec<_> = captured
            .iter()
            .filter(|it| it.0.ends_with(call))
            .enumerate()
            .map(|(number, (_, it))| {
                let body = it.pointer(part).unwrap_or(&Value::Null).to_string();
                let file = folder.path().join(format!("{call}-{of}-{number}.json"));
                fs::write(&file, body).expect("it is written");
                file
            })
            .collect();
        assert!(!files.is_empty(), "nobody calls {call}");
        let (tool, schema) =
            (shared().join("tools/check_graph_contract.py"), shared().join("data").join(schema));
        let python = Command::new("python3").arg("--version").output();
        if !tool.exists() || !schema.exists() || !python.is_ok_and(|it| it.status.success()) {
            eprintln!("skipped: python3, the schema or its tool is not here");
            return;
        }
        let said = Command::new("python3")
            .arg(tool)
            .arg("--csdl")
            .arg(schema)
            .args(["--type", &format!("microsoft.graph.{of}")])
            .args(*kind)
            .args(files)
            .output()
            .expect("python runs");
        let told = String::from_utf8_lossy(&said.stdout);
        let trouble = String::from_utf8_lossy(&said.stderr);
        assert!(said.status.success(), "{call}, {part}: {told}{trouble}");
    }
}
