//! The promise: a person who may not plug anything in gets a hardware token at the window, by accessible
//! names alone, and what they read from it is told to nobody.

#[path = "common/driven.rs"]
mod driven;

use driven::{AMIRA, Driven};
use egui_kittest::kittest::Queryable as _;
use jiff::Timestamp;
use keydesk::desk::TokenBench;

const SERIAL: &str = "10001001";

fn type_code(desk: &mut Driven, code: &str) {
    desk.until("Code, 0 of 6 digits typed");
    for digit in code.chars() {
        desk.press(&digit.to_string());
    }
    let told = desk.window.query_by_label_contains(code);
    assert!(told.is_none(), "the code is told");
    desk.press("Check code");
}

#[test]
fn a_token_is_given_from_home_to_the_receipt() {
    let mut desk =
        Driven::open(|it| it.tokens = Some(TokenBench { file_open: true, drift_steps: 0 }), None);
    desk.press("Give a token");
    desk.until("Name or sign-in name");
    desk.type_text("amira");
    desk.press("Search");
    desk.press_beginning("Choose Amira Haddad");
    desk.press("Checked a photo ID");
    desk.until("Which token does Amira Haddad get?");
    desk.type_text(SERIAL);
    desk.press("Find");
    desk.press("The screen is turned");
    // The bench shows the code, where people practise; the person's own screen never does.
    let shown = desk.world.hardware_token(SERIAL).expect("it is at the bench");
    let wrong = |it: &str| if it == "000000" { "000001" } else { "000000" };
    let code = shown.code(Timestamp::now());
    type_code(&mut desk, wrong(&code));
    desk.until("The token does not show this code");
    for gone in ["Cancel session", "Lock", "Sign out"] {
        assert!(desk.window.query_by_label(gone).is_none(), "{gone:?} is the operator's");
    }
    desk.until("Code, 0 of 6 digits typed");
    for digit in shown.code(Timestamp::now()).chars() {
        desk.press(&digit.to_string());
    }
    desk.press("Check code");
    desk.until("Amira Haddad has a token that works");
    assert!(desk.world.registered(AMIRA).is_empty() && desk.world.live_passes() == 0);
    desk.press("Next person");
    desk.until("Give a token");
    desk.over();
}
