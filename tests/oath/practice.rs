//! Practice tokens show what a real one would, by a clock that can be wrong; and what Entra does to whoever
//! activates them is told in words.

use jiff::Timestamp;
use keydesk::ceremony::nouns::{TenantTrouble, TokenState};
use keydesk::ledger::Ledger;
use keydesk::oath::{Judged, judge};
use keydesk::practice::{Options, PracticeToken, PreparedTenant, World};
use keydesk::runner::oath_tokens::NotDone;
use serde_json::Value;

use crate::desk::Desk;
use crate::file::read;
use crate::office::{Office, On};

const AMIRA: &str = "amira.haddad@contoso.example";
const AMIRAS_ID: &str = "b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01";

#[tokio::test]
async fn practice_tokens_show_codes_by_a_clock_that_can_drift() {
    let office = Office::open(|_| On::Through).await;
    let held = office.world.tokens_in_stock(3).expect("the folder is ours");
    let again = office.world.tokens_in_stock(2).expect("the folder is ours");
    assert_eq!(again[1].serial(), held[1].serial());
    let listed = office.inventory().await;
    assert_eq!(listed.len(), 3);
    assert!(listed.iter().all(|it| it.state == TokenState::Available));

    // The maker's file is read as any, and tells apart what the tokens show.
    let file = read(&PracticeToken::makers_file(&held));
    let now = Timestamp::now();
    let judged = |token: &PracticeToken| judge(&file[0], &file, &token.code(now), now);
    assert_eq!(judged(&held[0]), Judged::Right);
    assert_eq!(judged(&held[0].clone().drifted(1)), Judged::Right);
    assert_eq!(judged(&held[0].clone().drifted(8)), Judged::Drifted { minutes: 4 });
    assert_eq!(judged(&held[0].clone().drifted(-6)), Judged::Drifted { minutes: -3 });
    let anothers = Judged::AnothersCode { serial: held[1].serial().to_owned() };
    assert_eq!(judged(&held[1]), anothers);

    // And the tenant takes the code of the one that was given.
    let tokens = office.tokens();
    tokens.assign(held[0].serial(), AMIRA, false).await.expect("it is hers");
    let drifted = held[0].clone().drifted(8).code(Timestamp::now());
    let why = tokens.activate(held[0].serial(), &drifted, None).await;
    assert!(matches!(why, Err(NotDone::CodeRefused)), "{why:?}");
    let code = held[0].code(Timestamp::now());
    let active = tokens.activate(held[0].serial(), &code, None).await.expect("it is right");
    assert_eq!(active.state, TokenState::Activated);
    // What is given out is in stock no more.
    let stock = office.world.tokens_in_stock(3).expect("the folder is ours");
    assert!(stock.iter().all(|it| it.serial() != held[0].serial()));
}

/// Entra: 200 activations in five minutes.
#[tokio::test]
async fn who_activates_too_many_tokens_is_told_when_to_go_on() {
    let office = Office::open(|_| On::Through).await;
    let token = office.world.tokens_in_stock(1).expect("the folder is ours").remove(0);
    let tokens = office.tokens();
    let given = tokens.assign(token.serial(), AMIRA, false).await.expect("it is hers");
    let person = given.assigned_to.expect("it is hers").id;
    for _ in 0..200 {
        let why = office.tenant.activate_token(&person, &given.id, "000000").await;
        assert!(matches!(why, Ok(()) | Err(TenantTrouble::Refused { .. })), "{why:?}");
    }
    let code = token.code(Timestamp::now());
    let why = tokens.activate(token.serial(), &code, None).await;
    assert!(matches!(why, Err(NotDone::TooFast { after_seconds: 200.. })), "{why:?}");
}

/// What goes wrong at Entra, as the command tells it, and what is so then.
#[tokio::test]
async fn what_goes_wrong_at_entra_is_told_and_the_token_is_not_given_twice() {
    let desk = Desk::new();
    let tokens = desk.stock(1);
    let serial = tokens[0].serial();
    let assign = ["assign", serial, "--to", AMIRA];
    let state = |said: &Value| said["token"]["state"].as_str().unwrap_or_default().to_owned();

    let taken = desk.run(&[&assign[..], &["--mishap", "token-taken-meanwhile"]].concat());
    let told = String::from_utf8_lossy(&taken.stderr);
    assert!(told.contains("already assigned"), "{told}");
    assert_eq!(state(&desk.json(&["unassign", serial], true)), "available");
    let lost = [&assign[..], &["--mishap", "token-assignment-lost"]].concat();
    assert_eq!(state(&desk.json(&lost, true)), "assigned");

    let with = |mishap: &str| {
        let code = tokens[0].code(Timestamp::now());
        desk.run_with(&["activate", serial, "--json", "--mishap", mishap], &code)
    };
    let early = with("tokens-not-on-yet");
    let told = String::from_utf8_lossy(&early.stderr);
    assert!(told.contains("which takes up to an hour"), "{told}");
    let cut = with("power-cut-after-token-activated");
    assert!(!cut.status.success() && cut.stdout.is_empty());
    // The ledger has a deed without an end; the tenant knows, and the next call looks first.
    let again = with("throttled-activation");
    assert_eq!(state(&serde_json::from_slice(&again.stdout).expect("JSON")), "activated");
    desk.json(&["deactivate", serial], true);
    for mishap in ["throttled-activation", "activation-lost"] {
        let active = with(mishap);
        let said = String::from_utf8_lossy(&active.stderr);
        assert_eq!(
            state(&serde_json::from_slice(&active.stdout).expect("JSON")),
            "activated",
            "{said}"
        );
        desk.json(&["deactivate", serial], true);
    }
    // The deed that was cut off has an end now: nothing keeps the person from being erased.
    let ledger = Ledger::open(&desk.world().join("ledger.sqlite")).await.expect("it opens");
    let erased = ledger.erase(AMIRAS_ID, Timestamp::now()).await.expect("nothing is open");
    assert!(erased.ceremonies >= 8, "{erased:?}");
}

/// The method is not on for the person: Entra refuses the code, and the desk says that it can be that.
#[tokio::test]
async fn a_token_of_somebody_for_whom_the_method_is_off_is_not_activated() {
    let desk = Desk::new();
    let off = Options { tenant: Some(PreparedTenant::New), ..Options::new(desk.world()) };
    let world = World::open(off).expect("a world");
    let token = world.tokens_in_stock(1).expect("the folder is ours").remove(0);
    drop(world);
    desk.json(&["assign", token.serial(), "--to", AMIRA], true);
    let refused = desk.run_with(&["activate", token.serial()], &token.code(Timestamp::now()));
    let told = String::from_utf8_lossy(&refused.stderr);
    assert!(told.contains("is not on yet"), "{told}");
}
