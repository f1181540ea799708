//! The command itself: what scripts see of it, and what it keeps on the disk.

use std::process::{Command, Output};

use serde_json::{Value, json};

fn check(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_keydesk"));
    command.args(["tenant", "check"]).args(arguments).output().expect("it runs")
}

fn as_json(output: &Output) -> Value {
    let said = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|it| panic!("{it}: {said}"))
}

#[test]
fn what_was_saved_is_judged_alike_without_a_tenant() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path().to_string_lossy().into_owned();
    let person = "sofia.marchetti@contoso.example";
    let read = check(&["--practice", "broken", "--person", person, "--save", &at, "--json"]);
    assert_eq!(read.status.code(), Some(1));
    let read = as_json(&read);
    assert_eq!(read["found"], 17);
    assert!(read["calls"].as_u64().expect("a number") <= 25 + 3, "{}", read["calls"]);
    let stored = check(&["--from", &at, "--person", person, "--json"]);
    assert_eq!(stored.status.code(), Some(1));
    let stored = as_json(&stored);
    assert_eq!(stored["checks"], read["checks"]);
    assert_eq!(stored["person"]["checks"], read["person"]["checks"]);
    let of_person = read["person"]["checks"].as_array().expect("a list");
    let mfa = of_person.iter().find(|it| it["check"] == "person-per-user-mfa").expect("a check");
    assert_eq!((&mfa["state"], &mfa["names"]), (&json!("found"), &json!(["enforced"])));
    // Each document is a file that is named by its path.
    let policy = folder.path().join("beta/policies/authenticationMethodsPolicy.json");
    let policy: Value =
        serde_json::from_slice(&std::fs::read(policy).expect("a file")).expect("JSON");
    assert_eq!(policy["policyMigrationState"], "migrationInProgress");
}

#[test]
fn a_script_sees_by_the_code_whether_something_is_wrong() {
    let good = check(&["--practice", "keys-only"]);
    assert_eq!(good.status.code(), Some(0));
    let said = String::from_utf8_lossy(&good.stdout).into_owned();
    assert!(said.contains("nothing found") && !said.contains('✗'), "{said}");
    let bad = check(&["--practice", "new"]);
    assert_eq!(bad.status.code(), Some(1));
    let said = String::from_utf8_lossy(&bad.stdout).into_owned();
    assert!(said.contains("it needs Entra ID P1"), "{said}");
}

/// Documents as EntraExporter lays them out; what it does not export is not known.
#[test]
fn the_layout_of_entra_exporter_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, value: &Value, utf16: bool| {
        let file = folder.path().join(name);
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        let text = value.to_string();
        let bytes = if utf16 {
            let units = std::iter::once(0xfeff).chain(text.encode_utf16());
            units.flat_map(u16::to_le_bytes).collect()
        } else {
            text.into_bytes()
        };
        std::fs::write(file, bytes).expect("written");
    };
    let everybody = json!([{ "targetType": "group", "id": "all_users" }]);
    let configurations = "Policies/AuthenticationMethodsPolicy/AuthenticationMethodConfigurations";
    let fido2 = json!({
        "id": "Fido2", "state": "enabled", "isSelfServiceRegistrationAllowed": false,
        "includeTargets": everybody,
    });
    let sms = json!({ "id": "Sms", "state": "enabled", "includeTargets": everybody });
    // Windows PowerShell writes UTF-16.
    write(&format!("{configurations}/FIDO2.json"), &fido2, true);
    write(&format!("{configurations}/SMS.json"), &sms, false);
    let id = "00000000-0000-0000-0000-000000000005";
    let defaults = json!({ "id": id, "isEnabled": true });
    let file = format!("Policies/IdentitySecurityDefaultsEnforcementPolicy/{id}/{id}.json");
    write(&file, &defaults, false);
    write("Users/somebody/somebody.json", &json!({ "id": "somebody" }), false);

    let told = as_json(&check(&["--from", &folder.path().to_string_lossy(), "--json"]));
    let state = |name: &str| {
        let all = told["checks"].as_array().expect("a list");
        all.iter().find(|it| it["check"] == name).expect("a check")["state"].clone()
    };
    assert_eq!(state("passkeys-on"), "good");
    assert_eq!(state("self-service"), "found");
    assert_eq!(state("sms"), "found");
    assert_eq!(state("mfa-for-all"), "good");
    // The exporter keeps the methods and not the policy around them.
    for name in ["migration", "campaign", "system-preferred", "keys-for-all", "licence"] {
        assert_eq!(state(name), "unknown", "{name}");
    }
}

#[test]
fn a_folder_without_documents_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = check(&["--from", &folder.path().to_string_lossy()]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("There are no documents in"), "{said}");
}
