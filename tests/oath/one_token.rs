//! What is done with one token: given to a person, activated, taken back, given to another, removed.

use std::fs;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use bytes::Bytes;
use http::{Method, Request};
use jiff::Timestamp;
use keydesk::ceremony::nouns::{HardwareToken, TenantTrouble, TokenState};
use keydesk::ledger::Ledger;
use keydesk::oath::{Judged, Wrong};
use keydesk::runner::oath_tokens::{NotDone, Tokens};
use serde_json::{Value, json};

use crate::desk::Desk;
use crate::file::{HEADER, SEED, read, seed};
use crate::office::{Office, On};

const AMIRA: &str = "amira.haddad@contoso.example";
const JONAS: &str = "jonas.weber@contoso.example";
const SERIAL: &str = "1";

/// The code that the token shows in so many steps from now.
fn code(steps: i64) -> String {
    let token = one_token().remove(0);
    let step = Timestamp::now().as_second() / 30 + steps;
    token.seed.code(token.hash, u64::try_from(step).expect("it is after 1970"))
}

fn one_token() -> Vec<keydesk::oath::Token> {
    read(&format!("{HEADER},{SERIAL},{SEED},30,Contoso,T\n"))
}

/// An office with one token in the inventory.
async fn office(way: impl Fn(&Request<Bytes>) -> On + Send + Sync + 'static) -> Office {
    let office = Office::open(way).await;
    office.import(&format!("{HEADER},{SERIAL},{SEED},30,Contoso,T\n")).await;
    office.calls.lock().expect("nobody panics with it").clear();
    office
}

fn holder(token: &HardwareToken) -> Option<&str> {
    token.assigned_to.as_ref().map(|it| it.name.as_str())
}

/// A call that changes something about the token.
fn changes(request: &Request<Bytes>) -> bool {
    let is_bulk = request.method() == Method::PATCH;
    let path = request.uri().path();
    request.method() != Method::GET && !is_bulk && !path.ends_with("$batch")
}

#[test]
fn a_token_is_given_activated_taken_back_and_removed() {
    let desk = Desk::new();
    let two = format!("{HEADER},1,{SEED},30,Contoso,T\n,2,{},30,Contoso,T\n", seed(2));
    let file = desk.file("tokens.csv", &two);
    let path = file.to_str().expect("text");
    desk.import(&file, &[], true);
    let state = |said: &Value| said["token"]["state"].as_str().unwrap_or_default().to_owned();

    let nobodys = desk.run_with(&["activate", "1"], &code(0));
    assert!(String::from_utf8_lossy(&nobodys.stderr).contains("Nobody has the token 1"));
    let amira = ["assign", "1", "--to", "AMIRA.haddad@contoso.example"];
    assert_eq!(state(&desk.json(&amira, true)), "assigned");
    assert_eq!(state(&desk.json(&amira, true)), "assigned", "again is no fault");
    let taken = desk.run(&["assign", "1", "--to", JONAS]);
    assert!(String::from_utf8_lossy(&taken.stderr).contains("Amira Haddad has the token 1"));
    let stock = json!([{
        "manufacturer": "Contoso", "model": "T", "available": 1, "assigned": 1, "activated": 0, "all": 2
    }]);
    let listed = desk.json(&["list"], true);
    assert_eq!((&listed["stock"], listed["tokens"].as_array().map(Vec::len)), (&stock, Some(2)));
    assert_eq!(desk.json(&["list", "--stock"], true), json!({ "stock": stock }));
    let removed = desk.run(&["remove", "1"]);
    assert!(String::from_utf8_lossy(&removed.stderr).contains("keydesk oath unassign 1"));

    // With the file a wrong code is told apart and not sent; without it Entra decides.
    for (typed, said) in
        [("12345", "six digits"), (&*code(6), "ahead by 3 minutes"), (&*code(-8), "4 minutes old")]
    {
        let refused = desk.run_with(&["activate", "1", "--file", path], typed);
        let told = String::from_utf8_lossy(&refused.stderr);
        assert!(told.contains(said), "{told}");
    }
    assert!(!desk.in_tenant().contains("failedActivation"), "nothing was sent");
    let refused = desk.run_with(&["activate", "1"], &code(6));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("does not say why"));
    assert!(desk.in_tenant().contains("failedActivation"));
    let active = desk.run_with(&["activate", "1", "--file", path, "--json"], &code(0));
    let active: Value = serde_json::from_slice(&active.stdout).expect("JSON");
    assert_eq!(state(&active), "activated");
    assert_eq!(state(&desk.json(&["deactivate", "1"], true)), "assigned");

    let jonas = desk.json(&["assign", "1", "--to", JONAS, "--reassign"], true);
    assert_eq!(jonas["token"]["assigned_to"]["name"], "Jonas Weber");
    let lost = desk.json(&["lost", "1"], true);
    assert_eq!(
        (state(&lost).as_str(), &lost["person"]["name"]),
        ("available", &json!("Jonas Weber"))
    );
    assert!(lost["ways_in"].is_array());
    desk.json(&["remove", "1"], true);
    assert!(!desk.run(&["remove", "1"]).status.success(), "it is gone");
    assert_eq!(desk.json(&["list"], true)["tokens"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_lost_token_says_what_else_is_to_be_done() {
    let desk = Desk::new();
    let file = desk.file("tokens.csv", &format!("{HEADER}{AMIRA},1,{SEED},30,Contoso,T\n"));
    desk.import(&file, &[], true);
    let said = desk.run(&["lost", "1"]);
    let said = String::from_utf8_lossy(&said.stdout);
    for part in ["Amira Haddad", "Revoke sessions", "sign-in log", "keydesk oath remove 1"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let again = desk.run(&["lost", "1"]);
    assert!(String::from_utf8_lossy(&again.stderr).contains("Nobody has the token 1"));
}

/// What is done with one token, by its name.
async fn done(tokens: &Tokens<'_>, deed: &str) -> Result<HardwareToken, NotDone> {
    match deed {
        "assign" => tokens.assign(SERIAL, AMIRA, false).await,
        "activate" => tokens.activate(SERIAL, &code(0), None).await,
        "deactivate" => tokens.deactivate(SERIAL).await,
        "unassign" => tokens.unassign(SERIAL).await,
        _ => tokens.remove(SERIAL).await,
    }
}

/// All that a token lives through, with the answer to the nth of its calls lost.
#[tokio::test]
async fn after_a_lost_answer_it_is_looked_and_nothing_is_done_twice() {
    const LIFE: [&str; 5] = ["assign", "activate", "deactivate", "unassign", "remove"];
    for (nth, lost) in LIFE.into_iter().enumerate() {
        for on in [On::AnswerLost, On::Lost] {
            let seen = AtomicUsize::new(0);
            let office = office(move |it| {
                if changes(it) && seen.fetch_add(1, Ordering::Relaxed) == nth {
                    on
                } else {
                    On::Through
                }
            });
            let office = office.await;
            for deed in LIFE {
                let first = done(&office.tokens(), deed).await;
                // A deletion is repeated by itself; all others are for whoever called.
                let is_lost = deed == lost && matches!(on, On::Lost) && nth < 3;
                if is_lost {
                    let why = first.expect_err("it did not arrive");
                    let is_so = matches!(why, NotDone::Tenant(TenantTrouble::AnswerLost { .. }));
                    assert!(is_so, "{deed}: {why}");
                    done(&office.tokens(), deed).await.expect("now it arrives");
                } else {
                    first.unwrap_or_else(|it| panic!("{lost} is lost, {deed}: {it}"));
                }
            }
            let repeated = usize::from(nth >= 3 && matches!(on, On::AnswerLost));
            assert_eq!(
                office.writes().len(),
                LIFE.len() + repeated,
                "{lost}: {:?}",
                office.writes()
            );
            assert!(office.inventory().await.is_empty());
            let file = office.folder.path().join("ledger.sqlite");
            office.ledger.close().await.expect("it closes");
            assert!(Ledger::verify(&file).await.is_ok_and(|it| it.ceremonies == 0));
        }
    }
}

/// The answer is lost, and the looks after it too: the next call looks first, and sends no second code.
#[tokio::test]
async fn an_activation_that_nobody_could_look_at_is_looked_at_first() {
    let away = Arc::new(AtomicBool::new(false));
    let gone = Arc::clone(&away);
    let office = office(move |it| {
        if it.uri().path().ends_with("/activate") {
            gone.store(true, Ordering::Relaxed);
            return On::AnswerLost;
        }
        if gone.load(Ordering::Relaxed) { On::Lost } else { On::Through }
    });
    let office = office.await;
    done(&office.tokens(), "assign").await.expect("it is hers");
    let why = done(&office.tokens(), "activate").await.expect_err("nobody knows");
    assert!(matches!(why, NotDone::Tenant(TenantTrouble::AnswerLost { .. })), "{why}");
    away.store(false, Ordering::Relaxed);
    let active = done(&office.tokens(), "activate").await.expect("it is active");
    assert_eq!(active.state, TokenState::Activated);
    let sent = office.writes().iter().filter(|it| it.ends_with("/activate")).count();
    assert_eq!(sent, 1);
}

#[tokio::test]
async fn what_entra_does_not_allow_is_told_and_mostly_not_sent() {
    let office = office(|_| On::Through).await;
    let tokens = office.tokens();
    let refused = async |name: &str| match tokens.assign(SERIAL, name, true).await {
        Err(NotDone::Person(it)) => it.word(),
        other => panic!("{name}: {other:?}"),
    };
    assert_eq!(refused("nobody@contoso.example").await, "oath-not-found");
    assert_eq!(refused("priya.raman@fabrikam.example").await, "oath-guest");
    assert!(matches!(tokens.assign("2", AMIRA, false).await, Err(NotDone::NoToken)));
    for typed in ["", "12345", "1234567", "12345a", "١٢٣٤٥٦"] {
        let why = tokens.activate(SERIAL, typed, None).await;
        assert!(matches!(why, Err(NotDone::Code(Judged::NotACode))), "{typed}: {why:?}");
    }
    assert!(matches!(tokens.activate(SERIAL, "123456", None).await, Err(NotDone::NotTaken)));
    assert!(matches!(tokens.deactivate(SERIAL).await, Err(NotDone::NotTaken)));
    assert!(matches!(tokens.lost(SERIAL).await, Err(NotDone::NotTaken)));
    assert!(tokens.unassign(SERIAL).await.is_ok_and(|it| it.state == TokenState::Available));
    assert_eq!(office.writes(), [""; 0]);

    tokens.assign(SERIAL, AMIRA, false).await.expect("it is hers");
    assert!(matches!(tokens.deactivate(SERIAL).await, Err(NotDone::NotActive)));
    let other = read(&format!("{HEADER},9,{},30,Contoso,T\n", seed(9)));
    let why = tokens.activate(SERIAL, "123456", Some(&other)).await;
    assert!(matches!(why, Err(NotDone::NotInFile)), "{why:?}");
    let file = one_token();
    let why = tokens.activate(SERIAL, &code(7), Some(&file)).await;
    assert!(matches!(why, Err(NotDone::Code(Judged::Drifted { .. }))), "{why:?}");
    assert!(
        matches!(tokens.remove(SERIAL).await, Err(NotDone::Taken(it)) if it.name == "Amira Haddad")
    );
    assert_eq!(office.writes().len(), 1);
    let why = tokens.activate(SERIAL, &code(7), None).await;
    assert!(matches!(why, Err(NotDone::CodeRefused)), "{why:?}");
    let active = tokens.activate(SERIAL, &code(0), Some(&file)).await.expect("the code is right");
    assert_eq!(active.state, TokenState::Activated);
}

/// Entra: at most five tokens and authenticator apps.
#[tokio::test]
async fn a_sixth_token_is_told_as_one_too_many() {
    let office = office(|_| On::Through).await;
    let mut given = 0;
    let why = loop {
        office.import(&format!("{HEADER},{},{},30,Contoso,T\n", 100 + given, seed(given))).await;
        match office.tokens().assign(&(100 + given).to_string(), JONAS, false).await {
            Ok(_) if given < 6 => given += 1,
            other => break other,
        }
    };
    assert!(matches!(why, Err(NotDone::TooMany)), "{given}: {why:?}");
    assert!((1..=5).contains(&given), "{given}");
}

#[tokio::test]
async fn a_token_that_goes_to_another_person_is_taken_back_first() {
    let office = office(|_| On::Through).await;
    let tokens = office.tokens();
    tokens.assign(SERIAL, AMIRA, false).await.expect("it is hers");
    tokens.activate(SERIAL, &code(0), None).await.expect("the code is right");
    // Who cannot get it takes it from nobody.
    let why = tokens.assign(SERIAL, "nobody@contoso.example", true).await;
    assert!(matches!(why, Err(NotDone::Person(Wrong::NotFound { .. }))), "{why:?}");
    assert!(office.inventory().await.iter().all(|it| holder(it) == Some("Amira Haddad")));
    let his = tokens.assign(SERIAL, JONAS, true).await.expect("it is his");
    assert_eq!((his.state, holder(&his)), (TokenState::Assigned, Some("Jonas Weber")));
}

/// Uploads in both ways give two tokens with one serial number.
#[tokio::test]
async fn which_of_two_tokens_is_meant_is_not_guessed() {
    const TWO: &str = r#"{"value":[{"id":"5","serialNumber":"1"},{"id":"6","serialNumber":"1"}]}"#;
    let office = office(|it| {
        let is_search = it.uri().query().is_some_and(|it| it.contains("serialNumber"));
        if is_search { On::Answer(200, TWO) } else { On::Through }
    });
    let office = office.await;
    for deed in ["assign", "activate", "deactivate", "unassign", "remove"] {
        let why = done(&office.tokens(), deed).await;
        assert!(matches!(why, Err(NotDone::SeveralTokens)), "{deed}: {why:?}");
    }
    assert_eq!(office.writes(), [""; 0]);
}

/// The tenant says that it did it, and does not show it.
#[tokio::test]
async fn an_answer_is_not_believed() {
    let office = office(|it| if changes(it) { On::Answer(204, "") } else { On::Through }).await;
    assert!(matches!(done(&office.tokens(), "assign").await, Err(NotDone::NotSo)));
    assert!(matches!(done(&office.tokens(), "remove").await, Err(NotDone::NotSo)));
}

/// What the ledger has of it: who did what with which token; never a code.
#[tokio::test]
async fn all_of_it_stands_in_the_ledger() {
    let office = office(|_| On::Through).await;
    let code = code(0);
    let tokens = office.tokens();
    tokens.assign(SERIAL, AMIRA, false).await.expect("it is hers");
    tokens.activate(SERIAL, &code, None).await.expect("the code is right");
    tokens.lost(SERIAL).await.expect("it is taken back");
    tokens.remove(SERIAL).await.expect("it is removed");
    let file = office.folder.path().join("ledger.sqlite");
    office.ledger.close().await.expect("it closes");
    assert!(Ledger::verify(&file).await.is_ok());
    let kept = String::from_utf8_lossy(&fs::read(&file).expect("it is there")).into_owned();
    for deed in ["assign", "activate", "lost", "remove"] {
        assert!(kept.contains(&format!("\"deed\":\"{deed}\"")), "{deed}");
    }
    assert!(!kept.contains(&format!("\"{code}\"")) && !kept.contains(SEED));
}

/// A token of another maker: oathtool shows its codes.
#[test]
fn oathtool_is_the_token() {
    let show = |hash: &str, seconds: u32| {
        let step = format!("--time-step-size={seconds}s");
        let shown = Command::new("oathtool")
            .args(["--base32", &format!("--totp={hash}"), &step, SEED])
            .output();
        shown.map(|it| String::from_utf8_lossy(&it.stdout).trim().to_owned())
    };
    if let Err(it) = show("sha1", 30) {
        eprintln!("skipped: oathtool: {it}");
        return;
    }
    for (hash, seconds) in [("sha1", 30), ("sha256", 60)] {
        let desk = Desk::new();
        let token = json!([{
            "serialNumber": "8659623852751", "secretKey": SEED, "manufacturer": "M", "model": "T",
            "timeIntervalInSeconds": seconds, "hashFunction": format!("hmac{hash}"),
        }]);
        let file = desk.file("tokens.json", &token.to_string());
        desk.import(&file, &[], true);
        desk.json(&["assign", "8659623852751", "--to", AMIRA], true);
        let activate =
            ["activate", "8659623852751", "--json", "--file", file.to_str().expect("text")];
        let code = show(hash, seconds).expect("it has shown one");
        let active = desk.run_with(&activate, &code);
        let said = String::from_utf8_lossy(&active.stderr);
        let active: Value =
            serde_json::from_slice(&active.stdout).unwrap_or_else(|_| panic!("{said}"));
        assert_eq!(active["token"]["state"], "activated", "{hash}");
    }
}
