//! Who is it, and how was that checked: searched while the name is typed, chosen and answered with few
//! keys.

use keydesk::ceremony::nouns::{
    Account, ChosenMethod, FirstMethod, PassPolicy, PasskeyPolicy, PerUserMfa, Protection,
    Provisioning, Readiness, SignInMethods, Strengths,
};

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

/// Nothing of the tenant that would stop anything.
pub fn readiness() -> Readiness {
    Readiness {
        account: Account::Active,
        passkeys: PasskeyPolicy {
            enabled: true,
            excluded: false,
            self_service: true,
            profiles: vec![],
        },
        passes: PassPolicy {
            usable: true,
            minimum_lifetime_minutes: 10,
            maximum_lifetime_minutes: 480,
            once_only: false,
        },
        foreign_pass: None,
        passkey_ids: vec![],
        passkey_names: vec![],
        strengths: Strengths::NotChecked,
        provisioning: Provisioning::Available,
        protection: Protection::default(),
        per_user_mfa: PerUserMfa::NotChecked,
        tokens: None,
        software_token_ids: Vec::new(),
        methods: None,
        against_pass: vec![],
    }
}

/// With how many methods the person signs in and which comes first is told before there is a pass.
#[test]
fn how_the_person_signs_in_stands_below_the_identity_check() {
    let first = |strongest, chosen| Some(FirstMethod { strongest, chosen });
    let sms = Some(ChosenMethod::Sms);
    for (count, first, told) in [
        (0, None, "No sign-in method besides a password"),
        (
            1,
            first(true, None),
            "1 sign-in method besides a password. The strongest is asked for first",
        ),
        (
            2,
            first(true, sms),
            "2 sign-in methods besides a password. The strongest is asked for first (their own \
             default: a text message)",
        ),
        (
            2,
            first(false, sms),
            "2 sign-in methods besides a password. Asked for first: a text message",
        ),
        (
            3,
            first(false, None),
            "3 sign-in methods besides a password. Asked for first: no default is chosen",
        ),
    ] {
        let methods = Some(SignInMethods { count, first });
        let found = Readiness { methods, ..readiness() };
        let data = QuestionData { readiness: Some(Box::new(found)), ..QuestionData::default() };
        let view = asking(Chapter::Readiness, Question::CheckIdentity, &[Way::GiveUp]);
        let desk = Desk::at(with_data(view, data));
        assert!(desk.shows(told), "{told}: {}", desk.told());
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
