//! Who is it, and how was that checked: searched while the name is typed, chosen and answered with few
//! keys.

use super::*;

#[test]
fn a_person_is_searched_and_chosen() {
    let mut desk = Desk::drawn(who(QuestionData::default()), [1280.0, 800.0], 0.02);
    assert!(desk.is_disabled("Search"));
    desk.type_text("amir");
    desk.window.key_press(egui::Key::Enter);
    desk.window.run();
    assert!(matches!(desk.clicked(), Click::Search(it) if it == "amir"));
    let found =
        QuestionData { searched: Some("amir".into()), people: people(), ..QuestionData::default() };
    desk.show(who(found.clone()));
    desk.type_text("x");
    assert!(!desk.shows("Choose Amira Haddad, amira.haddad@contoso.example"), "found for another");
    desk.window.key_press(egui::Key::Backspace);
    desk.window.run();
    desk.press("Search");
    assert!(matches!(desk.clicked(), Click::Search(it) if it == "amir"));
    desk.press("Choose Amira Haddad, amira.haddad@contoso.example");
    assert!(matches!(desk.clicked(), Click::Choose(it) if it == person()));
    assert!(desk.nothing_clicked());
}

#[test]
fn the_identity_check_is_one_press() {
    let mut desk = Desk::at(asking(Chapter::FindPerson, Question::CheckIdentity, &[]));
    for (name, check) in [
        ("Checked a photo ID", IdentityCheck::PhotoId),
        ("I know this person", IdentityCheck::KnownToOperator),
        ("A colleague confirmed who they are", IdentityCheck::VouchedFor),
    ] {
        desk.press(name);
        assert!(matches!(desk.clicked(), Click::Identity(it) if it == check));
    }
}

/// The name is searched once the hand rests, and not with every letter; what is emptied ends it.
#[test]
fn a_name_is_searched_while_it_is_typed() {
    let mut desk = Desk::drawn(who(QuestionData::default()), [1280.0, 800.0], 0.02);
    for letters in ["am", "ir"] {
        desk.type_text(letters);
        assert!(desk.nothing_clicked(), "the hand has not rested");
    }
    desk.window.run_steps(20);
    assert!(matches!(desk.clicked(), Click::Search(it) if it == "amir"));
    desk.window.run_steps(40);
    assert!(desk.nothing_clicked(), "once");
    let looking =
        QuestionData { searched: Some("amir".into()), searching: true, ..QuestionData::default() };
    desk.show(who(looking));
    assert!(desk.told().contains("Searching for “amir”"));
    desk.press("Stop searching");
    assert!(matches!(desk.clicked(), Click::Search(it) if it.is_empty()));
    desk.show(who(QuestionData::default()));
    desk.window.run_steps(20);
    assert!(desk.nothing_clicked());
}

/// Enter chooses the only one who was found, and nobody who was found for another name.
#[test]
fn enter_chooses_the_only_one_of_this_name() {
    let only = QuestionData {
        searched: Some("amira".into()),
        people: vec![person()],
        ..QuestionData::default()
    };
    let mut desk = Desk::drawn(who(only), [1280.0, 800.0], 0.05);
    desk.type_text("amira");
    desk.window.key_press(egui::Key::Enter);
    desk.window.run();
    assert!(matches!(desk.clicked(), Click::Choose(it) if it == person()));
}
