//! A key that was prepared has arrived: which one it is, how that was confirmed, and what the operator
//! reads at the end.

use keydesk::ceremony::nouns::{
    Attestation, AttestationLevel, Blob, CannotActivate, CeremonyId, PreparedKey, ReceivedBy,
    Sealed, SelfTest, Shown,
};

use super::*;

fn prepared() -> PreparedKey {
    PreparedKey {
        ceremony: CeremonyId(Uuid::from_u128(0x7f3a_92cd << 96)),
        prepared_at: time("2026-11-02T09:12:00Z"),
        person: person(),
        model: key().model,
        serial: key().serial,
        aaguid: key().aaguid,
        firmware: key().firmware,
        credential_id: Blob(vec![1, 2, 3]),
        name: KeyName::new("Blue key").expect("a name"),
        shown: Shown {
            attestation: Attestation {
                level: AttestationLevel::ProvenModel,
                aaguid: key().aaguid,
                model: None,
            },
            self_test: SelfTest { sign_count: 1, user_verified: true },
        },
        registration: Sealed("sealed".into()),
        code: Sealed("sealed".into()),
        until: time("2026-12-02T09:12:00Z"),
        place: None,
        wrong_codes: 0,
    }
}

fn away(mut view: View) -> View {
    if let Some(session) = &mut view.person.session {
        session.person_is_away = true;
        session.key = None;
        session.pass = None;
        session.person = Some(person());
        session.chapters =
            vec![Chapter::FindPerson, Chapter::Readiness, Chapter::RegisterKey, Chapter::Receipt];
    }
    view
}

fn confirm(codes_left: u32, data: QuestionData) -> View {
    let question = Question::ConfirmReceipt { codes_left };
    let data = QuestionData { prepared: Some(Box::new(prepared())), ..data };
    away(with_data(asking(Chapter::FindPerson, question, &[Way::GiveUp]), data))
}

fn wrong(codes_left: u32) -> View {
    confirm(codes_left, QuestionData { wrong_code: true, ..QuestionData::default() })
}

fn cannot(why: CannotActivate) -> View {
    away(asking(Chapter::FindPerson, Question::CannotActivate { why }, &[Way::GiveUp]))
}

/// With a name for the picture of each.
pub fn every_scene() -> Vec<(&'static str, View)> {
    let refused = CannotActivate::Refused { trouble: Trouble::StepBroke };
    let expired = CannotActivate::Expired { until: prepared().until };
    let mut receipt = Receipt { left: vec![], ..receipt() };
    receipt.proved_by.identity = IdentityCheck::Received(ReceivedBy::Call);
    receipt.sign_in = keydesk::ceremony::receipt::ReceiptSignIn::NotProved { failed: None };
    let register = PersonScene::Working { step: Step::Register, touch_now: false, held_up: false };
    vec![
        ("activate-confirm", confirm(5, QuestionData::default())),
        ("activate-code-wrong", wrong(4)),
        ("activate-code-spent", wrong(0)),
        ("activate-expired", cannot(expired)),
        ("activate-refused", cannot(refused)),
        ("activate-nothing", cannot(CannotActivate::Nothing)),
        ("activate-register", away(at(Chapter::RegisterKey, register))),
        ("activate-receipt", away(at(Chapter::Receipt, PersonScene::Receipt(Box::new(receipt))))),
    ]
}

#[test]
fn home_begins_an_activation() {
    let mut desk = Desk::at(home());
    desk.press("Activate a key");
    assert!(matches!(desk.clicked(), Click::Start(Purpose::Activate)));
}

#[test]
fn which_key_it_is_stands_at_the_question_and_each_answer_is_one_press() {
    for (press, by) in [
        ("Confirmed on the phone", ReceivedBy::Call),
        ("Confirmed on video", ReceivedBy::Video),
        ("Confirmed by the manager", ReceivedBy::Manager),
    ] {
        let mut desk = Desk::at(confirm(5, QuestionData::default()));
        let told = desk.told();
        for said in [
            "Is the key with Amira Haddad?",
            "Practice Key, USB-C, serial 20011907. Prepared 2 Nov 2026, 09:12 (UTC)",
            "It can be activated until 2 Dec 2026, 09:12 (UTC)",
        ] {
            assert!(told.contains(said), "{said}: {told}");
        }
        desk.press(press);
        assert!(matches!(desk.clicked(), Click::Received(it) if it == by));
    }
}

#[test]
fn the_code_of_the_sheet_is_typed_and_told_to_nobody() {
    let mut desk = Desk::at(confirm(5, QuestionData::default()));
    desk.press("The code of the hand-over sheet");
    desk.type_text("7kq4-m2");
    assert!(desk.is_disabled("Check the code"), "{}", desk.told());
    desk.type_text(" x9");
    assert!(desk.shows("Code, 8 of 8 letters and digits typed"), "{}", desk.told());
    let told = desk.told();
    for part in ["7kq", "q4m", "4-m", "x9"] {
        assert!(!told.contains(part), "{part} of the code is told");
    }
    desk.press("Check the code");
    assert!(
        matches!(desk.clicked(), Click::SheetCode(it) if it.expose_secret() == "7kq4m2x9"),
        "as it was typed, without what is no part of it"
    );
    desk.show(wrong(4));
    assert!(desk.shows("This is not the code of the hand-over sheet"), "{}", desk.told());
    assert!(desk.told().contains("4 more codes can be tried"));
    // Half a code is forgotten with its card.
    desk.press("The code of the hand-over sheet");
    desk.type_text("7KQ");
    desk.press("Another way");
    desk.press("The code of the hand-over sheet");
    assert!(desk.shows("Code, 0 of 8 letters and digits typed"));
    desk.show(wrong(0));
    assert!(!desk.shows("The code of the hand-over sheet"), "it counts no longer");
    assert!(desk.shows("Confirmed on the phone"));
}

#[test]
fn the_receipt_of_an_activation_is_for_the_operator() {
    let (_, view) = every_scene().pop().expect("there are some");
    let told = Desk::at(view).told();
    assert!(told.contains("The key of Amira Haddad works now"), "{told}");
    assert!(told.contains("Nobody has signed in with it yet"), "{told}");
    for of_who_is_here in ["Hand the key to", "Second key for this person", "Only you know the PIN"]
    {
        assert!(!told.contains(of_who_is_here), "{of_who_is_here}: {told}");
    }
}
