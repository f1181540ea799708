//! The window, driven by accessible names over hand-made Views: what a person can see and press,
//! that the right click comes out, and that no secret is ever told to anybody but the runner.
#[path = "screens_look/access.rs"]
mod access;
#[path = "screens_look/activation.rs"]
mod activation;
#[path = "screens_look/board.rs"]
mod board;
#[path = "screens_look/fingers.rs"]
mod fingers;
#[path = "screens_look/fits.rs"]
mod fits;
#[path = "screens_look/laid_out.rs"]
mod laid_out;
#[path = "screens_look/languages.rs"]
mod languages;
#[path = "screens_look/longer.rs"]
mod longer;
#[path = "screens_look/names.rs"]
mod names;
#[path = "screens_look/odd.rs"]
mod odd;
#[path = "screens_look/own.rs"]
mod own;
#[path = "screens_look/pictures.rs"]
mod pictures;
#[path = "screens_look/receipts.rs"]
mod receipts;
#[path = "screens_look/recovery.rs"]
mod recovery;
#[path = "screens_look/roles.rs"]
mod roles;
#[path = "screens_look/scenes.rs"]
mod scenes;
#[path = "screens_look/second.rs"]
mod second;
#[path = "screens_look/survey.rs"]
mod survey;
#[path = "screens_look/times.rs"]
mod times;
#[path = "screens_look/tokens.rs"]
mod tokens;
#[path = "screens_look/typed.rs"]
mod typed;
#[path = "screens_look/used.rs"]
mod used;
#[path = "screens_look/who.rs"]
mod who_is_it;

use secrecy::{ExposeSecret as _, SecretString};
use uuid::Uuid;

use keydesk::ceremony::next::{Question, Step, Way};
use keydesk::ceremony::nouns::{
    Blocker, Chapter, IdentityCheck, KeyFacts, KeyFeatures, KeyFingers, KeyLabel, KeyLimits,
    KeyName, KeyPin, KeyReason, KeyTrouble, KeyUse, KeyWarning, Leftover, Person, PinUse, Purpose,
    RequestIds, SignInTrouble, TenantTrouble, Timestamp, Trouble, scopes,
};
use keydesk::ceremony::policy::PinRules;
use keydesk::ceremony::receipt::Receipt;
use keydesk::runner::{
    Click, ListView, OperatorScene, OperatorView, PassView, PersonScene, QuestionData, Scene,
    SessionView, ShownCode, SignInState, SignInWay, Today, UnderWay, UserCode, View,
};
use keydesk::screens::PracticeHand;

#[path = "screens_look/desk.rs"]
mod desk;

use desk::Desk;
use receipts::receipt;
use scenes::every_scene;

const PASS_CODE: &str = "Xk7!mQ92+f";
const NOW: &str = "2026-11-22T10:40:00Z";

fn time(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

fn person() -> Person {
    Person {
        id: "5c1d0c1e".into(),
        name: "Amira Haddad".into(),
        upn: "amira.haddad@contoso.example".into(),
    }
}

fn key() -> KeyFacts {
    KeyFacts {
        device: "practice:1".into(),
        model: "Practice Key, USB-C".into(),
        serial: Some("20011907".into()),
        aaguid: Uuid::from_u128(0x1999_0a7e_0b1c_4d2e_8f3a_5b6c_7d8e_9f00),
        firmware: Some(57),
        versions: vec!["FIDO_2_1".into()],
        extensions: vec!["hmac-secret".into()],
        algorithms: vec![-7],
        resident_keys: true,
        pin: KeyPin::NotSet,
        minimum_pin_length: 6,
        pin_tries: None,
        pin_protocols: vec![2],
        free_slots: Some(25),
        features: KeyFeatures {
            credential_management: true,
            pin_use: PinUse::Passkeys,
            own_pin_rule: false,
            limits: KeyLimits::default(),
            fingers: KeyFingers::Unsupported,
        },
    }
}

fn pass(code: Option<&str>) -> PassView {
    PassView {
        valid_until: time("2026-11-22T11:40:00Z"),
        once: true,
        code: code.map(|it| ShownCode {
            code: SecretString::from(it.to_owned()),
            hidden_at: time("2026-11-22T10:40:30Z"),
        }),
        forgotten: false,
        sign_in_page: "https://mysignins.microsoft.com/security-info".into(),
    }
}

fn sign_in(way: SignInWay, locked_by: Option<&str>, state: SignInState) -> View {
    let locked_by = locked_by.map(str::to_owned);
    let operator = OperatorView { name: String::new(), ..operator() };
    let scene = OperatorScene::SignIn { way, locked_by, state };
    View { at: time(NOW), ..View::of(operator, None, scene.into()) }
}

fn under_way(code: Option<UserCode>) -> UnderWay {
    UnderWay { code, until: time("2026-11-22T10:44:30Z") }
}

fn operator() -> OperatorView {
    OperatorView {
        list: None,
        offer: Some(Purpose::Onboarding),
        desk: "Counter 3".into(),
        name: "J. Smith".into(),
        scene: None,
    }
}

fn home() -> View {
    home_of(operator())
}

fn home_of(operator: OperatorView) -> View {
    View::of(
        operator,
        None,
        OperatorScene::Home { today: Today::default(), notices: vec![] }.into(),
    )
}

fn at(chapter: Chapter, scene: impl Into<Scene>) -> View {
    let session = SessionView {
        name: "7F3K-92QD".into(),
        chapters: Chapter::ALL.to_vec(),
        chapter,
        person: (chapter > Chapter::FindPerson).then(person),
        key: (chapter > Chapter::InsertKey).then(key),
        label: Some(KeyLabel::default()),
        pass: (chapter >= Chapter::InsertKey).then(|| pass(None)),
        second_key: false,
        person_is_away: false,
        leaving: false,
    };
    View { at: time(NOW), ..View::of(operator(), Some(session), scene.into()) }
}

fn asking(chapter: Chapter, question: Question, ways: &[Way]) -> View {
    at(chapter, Scene::asking(question, ways.to_vec(), QuestionData::default(), 0))
}

fn with_data(mut view: View, new: QuestionData) -> View {
    if let Some(OperatorScene::Asking { data, .. }) = &mut view.operator.scene {
        *data = new;
    }
    view
}

fn who(data: QuestionData) -> View {
    with_data(asking(Chapter::FindPerson, Question::WhoIsIt, &[Way::GiveUp]), data)
}

fn choose_pin() -> View {
    let rules = PinRules { minimum_length: 6 };
    let ways = [Way::AnotherKey, Way::GiveUp];
    asking(Chapter::ChoosePin, Question::ChoosePin { rules }, &ways)
}

fn type_pin() -> View {
    asking(Chapter::ChoosePin, Question::TypePin, &[Way::AnotherKey, Way::GiveUp])
}

fn trouble(trouble: Trouble, step: Step, ways: &[Way]) -> View {
    asking(Chapter::TouchKey, Question::Trouble { step, trouble }, ways)
}

fn showing_pass(mut view: View) -> View {
    if let Some(session) = &mut view.person.session {
        session.pass = Some(pass(Some(PASS_CODE)));
    }
    view
}

fn people() -> Vec<Person> {
    let other =
        |name: &str, upn: &str| Person { id: upn.into(), name: name.into(), upn: upn.into() };
    vec![
        person(),
        other("Amira Hartmann", "amira.hartmann@contoso.example"),
        other("Amir Haddou", "amir.haddou@contoso.example"),
    ]
}

fn refused() -> View {
    let reasons =
        vec![KeyReason::NotOnAllowList { profile: "Office keys".into() }, KeyReason::NoHmacSecret];
    asking(Chapter::ChoosePin, Question::KeyRefused { reasons }, &[Way::AnotherKey, Way::GiveUp])
}

fn insert_key(but_not: Option<&str>, keys_inserted: usize) -> View {
    let question = Question::InsertKey { but_not: but_not.map(Into::into) };
    let data = QuestionData::default();
    at(Chapter::InsertKey, Scene::asking(question, vec![Way::GiveUp], data, keys_inserted))
}

fn busy() -> View {
    let ids = RequestIds { client_request_id: "9f2c41aa".into(), request_id: Some("77ab".into()) };
    let trouble_is = Trouble::Tenant(TenantTrouble::Refused {
        status: 400,
        code: "invalidRequest".into(),
        message: "The challenge has expired".into(),
        ids,
    });
    trouble(trouble_is, Step::Register, &[Way::TryAgain, Way::AnotherKey, Way::GiveUp])
}

#[test]
fn a_key_is_named_by_whoever_wants_to() {
    let mut desk = Desk::at(asking(Chapter::FindPerson, Question::CheckIdentity, &[Way::GiveUp]));
    desk.press("Name the key");
    desk.type_text("Blue key");
    desk.press("A spare");
    desk.press("Use this name");
    let name = Some(KeyName::new("Blue key").expect("a name"));
    let label = KeyLabel { name, key_use: KeyUse::Spare };
    assert!(matches!(desk.clicked(), Click::NameKey(it) if it == label));
    assert!(desk.shows("Checked a photo ID"), "the question is as before");

    desk.press("Name the key");
    desk.type_text(&"k".repeat(31));
    assert!(desk.is_disabled("Use this name"));
    assert!(desk.told().contains("This name is too long"));
    desk.press("Keep it as it was");
    assert!(desk.shows("Checked a photo ID") && desk.nothing_clicked());

    let mut check = asking(Chapter::FindPerson, Question::CheckIdentity, &[]);
    check.person.session.as_mut().expect("a session").label = None;
    desk.show(check);
    assert!(!desk.shows("Name the key"), "a check names no key");
}

#[test]
fn a_pin_is_chosen_on_the_pad_and_repeated() {
    let mut desk = Desk::at(choose_pin());
    assert!(desk.is_disabled("Repeat PIN"));
    for digit in ["4", "9", "3", "8", "1"] {
        desk.press(digit);
    }
    assert!(desk.is_disabled("Repeat PIN"), "five digits are too few");
    assert!(desk.shows("PIN, 5 digits entered, at least 6 needed"));
    desk.press("7");
    desk.press("Repeat PIN");
    assert!(desk.nothing_clicked());
    assert!(desk.shows("PIN, 0 digits entered, at least 6 needed"));
    assert!(desk.is_disabled("Set PIN"));
    desk.type_text("493818");
    desk.window.key_press(egui::Key::Backspace);
    desk.type_text("7");
    desk.press("Set PIN");
    assert!(matches!(desk.clicked(), Click::Pin(it) if it.expose_secret() == "493817"));
    assert!(desk.shows("PIN, 0 digits entered, at least 6 needed"), "nothing is kept");
}

#[test]
fn a_run_is_no_pin() {
    let mut desk = Desk::at(choose_pin());
    desk.type_text("123456");
    assert!(desk.is_disabled("Repeat PIN"));
    desk.press("Clear PIN");
    desk.type_text("111111");
    assert!(desk.is_disabled("Repeat PIN"));
    desk.press("Delete last digit");
    desk.type_text("2");
    assert!(!desk.is_disabled("Repeat PIN"));
}

#[test]
fn two_different_pins_start_over() {
    let mut desk = Desk::at(choose_pin());
    desk.type_text("493817");
    desk.press("Repeat PIN");
    desk.type_text("493818");
    desk.press("Set PIN");
    assert!(desk.nothing_clicked());
    assert!(desk.shows("The two PINs were not the same"));
    assert!(desk.is_disabled("Repeat PIN"));
}

#[test]
fn a_known_pin_is_typed_once_and_enter_gives_it() {
    let mut desk = Desk::at(type_pin());
    assert!(desk.is_disabled("Check PIN"));
    desk.type_text("aB3 x");
    desk.window.key_press(egui::Key::Enter);
    desk.window.run();
    assert!(matches!(desk.clicked(), Click::Pin(it) if it.expose_secret() == "aB3 x"));
}

#[test]
fn the_pin_is_told_to_nobody_and_forgotten_with_its_scene() {
    let mut desk = Desk::at(choose_pin());
    desk.type_text("86420975");
    let told = desk.told();
    assert!(told.contains("PIN, 8 digits entered"));
    for part in ["864", "642", "420", "209", "097", "975"] {
        assert!(!told.contains(part), "{part} of the PIN is told");
    }
    desk.show(at(
        Chapter::ChoosePin,
        PersonScene::Working { step: Step::ReadKey, touch_now: false, held_up: false },
    ));
    desk.show(choose_pin());
    assert!(desk.shows("PIN, 0 digits entered, at least 6 needed"));
}

#[test]
fn the_pass_is_shown_on_the_screen_and_told_to_nobody() {
    assert!(!Desk::at(showing_pass(choose_pin())).shows("Show pass"), "it has no use here");
    let mut desk = Desk::at(own::register(false));
    desk.press("Show pass");
    assert!(matches!(desk.clicked(), Click::ShowPass));
    desk.show(showing_pass(own::register(false)));
    assert!(desk.shows("Access pass is shown on the screen"));
    assert!(!desk.told().contains(PASS_CODE));
    desk.press("Hide pass");
    assert!(matches!(desk.clicked(), Click::HidePass));
}

#[test]
fn every_way_out_of_a_trouble_is_a_button() {
    let mut desk = Desk::at(busy());
    desk.press("Try again");
    assert!(matches!(desk.clicked(), Click::Way(Way::TryAgain)));
    desk.press("Use another key");
    assert!(matches!(desk.clicked(), Click::Way(Way::AnotherKey)));
    assert!(!desk.told().contains("9f2c41aa"));
    desk.press("Show details");
    assert!(desk.told().contains("9f2c41aa"));
}

#[test]
fn cancelling_asks_once_more() {
    let mut desk = Desk::at(insert_key(None, 0));
    desk.press("Cancel session");
    assert!(desk.nothing_clicked());
    desk.press("Go on with the session");
    desk.press("Cancel session");
    desk.press("Yes, cancel the session");
    assert!(matches!(desk.clicked(), Click::Way(Way::GiveUp)));
    assert!(desk.nothing_clicked());
}

#[test]
fn an_operator_signs_in_locks_and_signs_out() {
    let mut desk = Desk::at(sign_in(SignInWay::Browser, None, SignInState::Waiting));
    assert!(!desk.told().contains("Attended by"));
    desk.press("Sign in");
    assert!(matches!(desk.clicked(), Click::SignIn));
    desk.show(sign_in(SignInWay::Browser, None, SignInState::UnderWay(under_way(None))));
    desk.press("Stop signing in");
    assert!(matches!(desk.clicked(), Click::CancelSignIn));
    let missing = SignInState::Missing(scopes::RIGHTS.iter().collect());
    desk.show(sign_in(SignInWay::Browser, None, missing));
    assert!(desk.told().contains("UserAuthMethod-TAP.ReadWrite.All is missing"));
    assert!(desk.told().contains("A cloud application administrator can consent"));
    desk.show(insert_key(None, 0));
    desk.press("Lock");
    assert!(matches!(desk.clicked(), Click::Lock));
    desk.press("Hand over");
    assert!(matches!(desk.clicked(), Click::HandOver));
    desk.show(home());
    desk.press("Sign out");
    assert!(matches!(desk.clicked(), Click::SignOut));
    let locked = sign_in(SignInWay::Browser, Some("J. Smith"), SignInState::Waiting);
    desk.show(locked);
    assert!(desk.told().contains("J. Smith was signed in"));
}

#[test]
fn the_practice_bench_moves_the_key() {
    let mut desk = Desk::at(home());
    for (name, hand) in [
        ("Insert practice key", PracticeHand::InsertAllowed),
        ("Insert another model", PracticeHand::InsertNotAllowed),
        ("Remove key", PracticeHand::Remove),
        ("Touch the key", PracticeHand::Touch),
    ] {
        desk.press(name);
        assert_eq!(desk.hands.try_recv().ok(), Some(hand));
    }
}

/// Nothing moves for ever, nothing lacks a name, no glyph is missing: the harness panics on each.
#[test]
fn every_scene_settles_in_every_look_and_size() {
    for size in [[1024.0, 700.0], [1280.0, 720.0], [1920.0, 1080.0]] {
        let mut desk = Desk::sized(home(), size);
        for _ in 0..3 {
            for (_, view) in every_scene() {
                desk.show(view);
            }
            desk.press("Contrast");
        }
        desk.press("Larger text");
        for (_, view) in every_scene() {
            desk.show(view);
        }
    }
}
