//! The promise: settings that cannot be are refused with file, line and what is expected, and
//! nothing starts.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

use keydesk::ceremony::nouns::WriteRight;
use keydesk::ceremony::nouns::scopes::{
    ALL_POLICIES, CHAT, CHAT_MESSAGE, CONDITIONAL_ACCESS, LICENCES, LOGS, MAIL, RIGHTS, TOKENS,
};

#[test]
fn settings_that_cannot_be_start_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("kiosk.toml");
    let table = [
        ("[desk]\nname = \"Counter 3\"\n\n[pin]\nminimum_length = 2\n", "line 5", "4 to 63"),
        ("[pass]\nlifetime_minutes = \"an hour\"\n", "line 2", "expected i64"),
        ("[pass]\nlifetime_hours = 1\n", "line 2", "`lifetime_minutes`"),
        ("\u{0}\u{1}", "line 1", "TOML"),
    ];
    for (text, line, expected) in table {
        std::fs::write(&file, text).expect("it can be written");
        let refused = practice(folder.path(), &file);
        assert_eq!(refused.status.code(), Some(1), "{text}");
        let said = String::from_utf8_lossy(&refused.stderr);
        for wanted in ["kiosk.toml", line, expected] {
            assert!(said.contains(wanted), "{text}: {wanted} is not in {said}");
        }
        assert!(refused.stdout.is_empty());
        assert!(!folder.path().join("world").exists(), "{text}: something started");
    }
    let missing = practice(folder.path(), Path::new("no-such.toml"));
    assert_eq!(missing.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&missing.stderr).contains("no-such.toml"), "{missing:?}");
}

#[test]
fn the_desk_works_by_its_settings() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("kiosk.toml");
    std::fs::write(&file, "[desk]\nname = \"Counter 7\"\n").expect("it can be written");
    let done = practice(folder.path(), &file);
    assert!(done.status.success(), "{done:?}");
    let receipt: serde_json::Value = serde_json::from_slice(&done.stdout).expect("JSON");
    assert_eq!(receipt["desk"], "Counter 7");

    // A model that this desk does not give out is refused: the script gives up in the end.
    let other = "[keys]\nmodels = [\"2fc0579f-8113-47ea-b116-bb5a8db9202a\"]\n";
    std::fs::write(&file, other).expect("it can be written");
    let refused = practice(&folder.path().join("stricter"), &file);
    assert_eq!(refused.status.code(), Some(1), "{refused:?}");
}

/// The application that the script makes may do what the desk needs, and nothing else.
#[test]
fn the_application_is_registered_for_what_the_desk_needs() {
    /// Microsoft Graph's delegated permissions (Graph: permissions reference).
    const IDS: [(&str, &str); 8] = [
        ("UserAuthMethod-Passkey.ReadWrite.All", "64930478-d0ea-4671-ad72-fe0d9821df09"),
        ("UserAuthMethod-TAP.ReadWrite.All", "05de4a66-e51a-4312-842a-30c8094698d2"),
        ("UserAuthenticationMethod.Read.All", "aec28ec7-4d02-4e8c-b864-50163aea77eb"),
        ("Policy.Read.AuthenticationMethod", "a6ff13ac-1851-4993-8ca9-a671d70de2d5"),
        ("User.Read.All", "a154be20-db9c-4678-8ab7-66f6cc099a59"),
        ("GroupMember.Read.All", "bc024368-1153-4739-b217-4326f2e966d0"),
        ("RoleManagement.Read.Directory", "741c54c3-0c1e-44a1-818b-3f97ab4e8c83"),
        ("Policy.Read.ConditionalAccess", "633e0fce-8c58-4cfb-9495-12bbd5a24f7c"),
    ];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config/app-registration");
    let manifest = std::fs::read(folder.join("manifest.json")).expect("it is there");
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).expect("JSON");
    let asked = manifest["requiredResourceAccess"][0]["resourceAccess"].as_array().expect("a list");
    let asked: Vec<&str> = asked.iter().filter_map(|it| it["id"].as_str()).collect();
    assert_eq!(asked, IDS.map(|(_, id)| id));
    let needed: Vec<&str> = RIGHTS.iter().chain([&CONDITIONAL_ACCESS]).map(|it| it.scope).collect();
    assert_eq!(needed, IDS.map(|(scope, _)| scope));

    let script = folder.join("register.sh");
    let reads = Command::new("bash").arg("-n").arg(&script).status().expect("bash is there");
    assert!(reads.success());
    let script = std::fs::read_to_string(script).expect("it is there").replace("\\\n", "");
    let proof = std::fs::read(folder.join("proof-manifest.json")).expect("it is there");
    let proof: serde_json::Value = serde_json::from_slice(&proof).expect("JSON");
    assert_eq!(proof["requiredResourceAccess"], serde_json::json!([]), "it may do nothing");
    let consented = script.split("scopes=\"").nth(1).and_then(|it| it.split('"').next());
    let consented: Vec<&str> = consented.expect("a list").split_whitespace().collect();
    assert_eq!(consented, needed);
}

/// What changes the tenant is the administrators' alone, and their application has what a plan takes.
#[test]
fn no_operator_may_change_a_policy() {
    let registration = Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config/app-registration");
    let script = std::fs::read_to_string(registration.join("register.sh")).expect("it is there");
    let script = script.replace("\\\n", "");
    let list = |begin: &str| -> Vec<String> {
        let lists = script.split(begin).skip(1).filter_map(|it| it.split('"').next());
        lists.flat_map(str::split_whitespace).map(str::to_owned).collect()
    };
    let administrators = list("admin_scopes=\"");
    let writes = [WriteRight::Methods, WriteRight::Access, WriteRight::SecurityDefaults];
    for write in writes.map(WriteRight::scope) {
        assert!(administrators.iter().any(|it| it == write), "{write}: {administrators:?}");
    }
    let operators = [list("\nscopes=\""), list(" scopes=\"$scopes ")].concat();
    let writes: Vec<_> = operators.iter().filter(|it| it.starts_with("Policy.ReadWrite")).collect();
    assert!(writes.is_empty(), "{writes:?}");
    let by_choice = [&LOGS, &MAIL, &CHAT, &CHAT_MESSAGE, &ALL_POLICIES, &LICENCES, &TOKENS];
    for wanted in by_choice.map(|it| it.scope) {
        assert!(operators.iter().any(|it| it == wanted), "{wanted}: {operators:?}");
    }
    // Microsoft's table has each of these names, as a delegated permission.
    let table = registration.ancestors().nth(3).expect("a folder");
    let table = table.join("shared/data/graph-permissions-by-path.txt");
    let Ok(table) = std::fs::read_to_string(table) else {
        eprintln!("skipped: Microsoft's table of permissions is not here");
        return;
    };
    let delegated = table.lines().filter_map(|it| it.trim().strip_prefix("DelegatedWork: "));
    let known: BTreeSet<&str> =
        delegated.flat_map(|it| it.split(", ")).map(|it| it.trim_start_matches('*')).collect();
    for scope in administrators.iter().chain(&operators) {
        assert!(known.contains(scope.as_str()), "{scope} is no permission");
    }
}

fn practice(folder: &Path, settings: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["practice", "--auto", "--json", "--world"])
        .arg(folder.join("world"))
        .arg("--config")
        .arg(settings)
        .output()
        .expect("the program starts")
}
