//! A key that somebody found: it is told whose it is without its PIN, it is erased by the operator's
//! decisions alone, and then the desk owes nothing for it any more.

use std::path::Path;
use std::process::Command;

use egui_kittest::kittest::Queryable as _;
use keydesk::ceremony::fact::Fact;
use keydesk::ceremony::nouns::{CeremonyId, Leftover, Timestamp};
use keydesk::ledger::{Ledger, NewEntry};
use keydesk::practice::KeyModel;
use serde_json::{Value, json};
use uuid::Uuid;

use super::driven::Driven;

/// What a desk wrote down before: Amira got this key and lost it, and it was set aside.
fn write(folder: &Path, key: &Value) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let ledger = Ledger::open(&folder.join("ledger.sqlite")).await.expect("it opens");
        let desk = json!({
            "name": "Desk", "mode": "practice", "tenant": "practice", "program": "0", "settings": "",
            "minimum_pin_length": 6, "enough": "signed-in", "pass": "always",
        });
        let operator = json!({"name": "J. Smith", "id": "o"});
        let opened =
            json!({"fact": "opened", "purpose": "onboarding", "operator": operator, "desk": desk});
        let person = json!({"id": "1", "name": "Amira Haddad", "upn": "amira@contoso.example"});
        let aside = json!({"key-set-aside": {"model": key["model"], "serial": key["serial"]}});
        let given = [
            opened.clone(),
            json!({"fact": "person-chosen", "person": person}),
            json!({"fact": "key-read", "key": key}),
            json!({"fact": "registered", "method": {"id": "m-1", "display_name": "Blue key",
                "aaguid": null, "model": null, "attested": null, "created_at": null}}),
            json!({"fact": "finished", "outcome": "onboarded"}),
        ];
        let lost = json!({"old-key-out": {"model": key["model"], "method": "m-1"}});
        let left = json!({"abandoned": {"left": [aside, lost]}});
        let left = [opened, json!({"fact": "finished", "outcome": left})];
        for (number, facts) in [given.as_slice(), left.as_slice()].into_iter().enumerate() {
            let ceremony = CeremonyId(Uuid::from_u128(number as u128 + 1));
            for fact in facts {
                let fact: Fact = serde_json::from_value(fact.clone()).expect("a fact");
                let new = NewEntry {
                    ceremony,
                    at: Timestamp::now(),
                    fact: &fact,
                    operator: None,
                    calls: &[],
                    left: &[],
                    log_until: None,
                };
                ledger.append(new).await.expect("it is written");
            }
        }
        ledger.close().await.expect("it closes");
    });
}

fn practice_key() -> Value {
    let folder = tempfile::tempdir().expect("a folder");
    let mut info = Command::new(env!("CARGO_BIN_EXE_keydesk"));
    let info = info.args(["key", "info", "--json", "--practice"]).arg(folder.path()).output();
    serde_json::from_slice(&info.expect("it runs").stdout).expect("JSON")
}

fn debts(folder: &Path) -> Vec<Leftover> {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let debts = runtime.block_on(Ledger::debts_in(&folder.join("ledger.sqlite")));
    debts.expect("read").into_iter().map(|it| it.what).collect()
}

#[test]
fn a_found_key_is_told_erased_and_owed_no_more() {
    let key = practice_key();
    let mut folder = None;
    let mut desk = Driven::open(
        |it| {
            write(&it.world.folder, &key);
            folder = Some(it.world.folder.clone());
        },
        Some("493817"),
    );
    let folder = folder.expect("it was opened");
    assert_eq!(debts(&folder).len(), 2);
    desk.press("Whose key is this?");
    // What is in the port before the session begins is not its key.
    desk.until("Insert the key");
    desk.press("Insert practice key");
    desk.until_beginning("Amira Haddad (amira@contoso.example): given out on");
    desk.until_beginning("The serial number is that of");
    for gone in ["Call the operator", "Desk code", "See what is on it"] {
        assert!(desk.window.query_by_label(gone).is_none(), "{gone:?}: the operator is alone here");
    }
    desk.press("Reset this key");
    desk.press("Yes, delete everything on it");
    desk.press("Reset for good");
    desk.until("A key can be reset only in its first ten seconds");
    desk.press("Remove key");
    desk.press("Insert practice key");
    let world = std::sync::Arc::clone(&desk.world);
    desk.wait("the reset", |window| {
        if let Some(touch) = window.query_by_label("Touch the key") {
            touch.click();
        }
        !world.key(KeyModel::Allowed).has_pin()
    });
    desk.press("Remove key");
    desk.until("Start a session");
    desk.until_beginning("a key was looked at");
    assert!(!desk.world.key(KeyModel::Allowed).is_plugged());
    assert_eq!(debts(&folder), [], "it is as new");
    desk.over();
}

#[test]
fn a_key_that_nobody_got_here_is_put_back() {
    let mut desk = Driven::open(|_| (), None);
    desk.press("Whose key is this?");
    // What is in the port before the session begins is not its key.
    desk.until("Insert the key");
    desk.press("Insert practice key");
    desk.until("This desk knows nobody with this key");
    desk.until("It has no PIN: it is new, or it was reset since");
    desk.press("Remove key");
    desk.until("Start a session");
    desk.over();
}
