//! One turn at a time: what is typed becomes the right click, and what is secret is not printed.

use std::io::Cursor;

use secrecy::ExposeSecret as _;

use super::*;
use crate::ceremony::next::Question;
use crate::ceremony::nouns::{KeyTrouble, Person, SampleFeedback, Samples, Trouble};
use crate::ceremony::policy::pin::PinRules;
use crate::runner::{OperatorView, Scene, Today};

struct Typed {
    turn: Turn,
    output: String,
    click: Option<Click>,
    hand: Option<PracticeHand>,
}

/// Plays one turn with what is typed.
fn typed(view: View, input: &str) -> Typed {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (_views, receiver) = watch::channel(view.clone());
    let (clicks, mut clicked) = mpsc::unbounded_channel();
    let (hands, mut handed) = mpsc::unbounded_channel();
    let mut terminal = Terminal {
        view: receiver,
        clicks,
        bench: Some(PracticeControls { hands, tokens: None }),
        runtime: runtime.handle().clone(),
        words: Words::english(),
        input: Cursor::new(input.to_owned()),
        output: Vec::new(),
        hidden: false,
        headed: String::new(),
        person_has_screen: false,
    };
    terminal.heading(&view).unwrap();
    let turn = terminal.turn(&view).unwrap();
    Typed {
        turn,
        output: String::from_utf8(terminal.output).unwrap(),
        click: clicked.try_recv().ok(),
        hand: handed.try_recv().ok(),
    }
}

fn view(scene: impl Into<Scene>) -> View {
    let operator = OperatorView {
        desk: "Counter 3".into(),
        name: "J. Smith".into(),
        list: None,
        offer: Some(Purpose::Onboarding),
        scene: None,
    };
    View::of(operator, None, scene.into())
}

fn home() -> View {
    view(OperatorScene::Home { today: Today::default(), notices: vec![] })
}

fn asking(question: Question, ways: &[Way], data: QuestionData) -> View {
    view(Scene::asking(question, ways.to_vec(), data, 0))
}

fn choose_pin() -> View {
    let rules = PinRules { minimum_length: 6 };
    asking(Question::ChoosePin { rules }, &[Way::AnotherKey, Way::GiveUp], QuestionData::default())
}

#[test]
fn enter_starts_a_session() {
    let it = typed(home(), "\n");
    assert!(matches!(it.click, Some(Click::Start(_))));
    assert!(it.output.contains("1  Start a session"), "{}", it.output);
}

#[test]
fn a_name_is_searched_and_a_number_chooses() {
    let amira = Person { id: "1".into(), name: "Amira Haddad".into(), upn: "amira@x".into() };
    let data = QuestionData {
        searched: Some("amira".into()),
        people: vec![amira],
        ..QuestionData::default()
    };
    let ask = |input| typed(asking(Question::WhoIsIt, &[Way::GiveUp], data.clone()), input);
    assert!(matches!(ask("haddad\n").click, Some(Click::Search(it)) if it == "haddad"));
    assert!(matches!(ask("1\n").click, Some(Click::Choose(it)) if it.upn == "amira@x"));
    assert!(matches!(ask("2\n").click, Some(Click::Way(Way::GiveUp))));
}

#[test]
fn a_hostile_name_stays_on_its_line() {
    let name = "Eve\u{1b}[2J\u{202e}\n  1  Amira\u{9b}0m\u{7}";
    let eve = Person { id: "1".into(), name: name.into(), upn: "eve\r@x".into() };
    let searched = Some(format!("{name}\u{2069}"));
    let data = QuestionData { searched, people: vec![eve], ..QuestionData::default() };
    let it = typed(asking(Question::WhoIsIt, &[Way::GiveUp], data), "1\n");
    let moves = |it: char| it != '\n' && it.is_control() || "\u{202e}\u{2069}".contains(it);
    assert!(!it.output.contains(moves), "{:?}", it.output);
    assert_eq!(it.output.lines().filter(|it| it.contains("Amira")).count(), 1, "{}", it.output);
    assert!(matches!(it.click, Some(Click::Choose(it)) if it.name == name), "the person is meant");
}

#[test]
fn a_pin_is_typed_twice_and_not_printed() {
    let it = typed(choose_pin(), "493817\n493817\n");
    assert!(matches!(it.click, Some(Click::Pin(it)) if it.expose_secret() == "493817"));
    assert!(!it.output.contains("493817"));
    let it = typed(choose_pin(), "493817\n493818\n");
    assert!(it.click.is_none() && matches!(it.turn, Turn::Again));
    let it = typed(choose_pin(), "111111\n");
    assert!(
        it.click.is_none() && it.output.contains("A good PIN is not a sequence"),
        "{}",
        it.output
    );
    let it = typed(choose_pin(), "\n2\n");
    assert!(matches!(it.click, Some(Click::Way(Way::AnotherKey))));
}

#[test]
fn the_practice_key_is_touched_with_enter() {
    let it = typed(
        view(PersonScene::Working { step: Step::MakeCredential, touch_now: true, held_up: false }),
        "\n",
    );
    assert_eq!(it.hand, Some(PracticeHand::Touch));
}

#[test]
fn a_finger_is_put_on_the_practice_key_with_enter_and_left_out_with_0() {
    let samples =
        Samples { taken: 3, good: 2, remaining: Some(3), last: Some(SampleFeedback::TooFast) };
    let enrolling = Enrolling { samples, finger_now: true, ends_soon: false };
    let it = typed(view(PersonScene::Enrolling(enrolling)), "\n");
    assert_eq!(it.hand, Some(PracticeHand::Touch));
    assert!(it.output.contains("2 of 5 good tries"), "{}", it.output);
    assert!(it.output.contains("Leave your finger on a little longer"), "{}", it.output);
    let it = typed(view(PersonScene::Enrolling(enrolling)), "0\n");
    assert!(matches!(it.click, Some(Click::Way(Way::SkipFinger))));
    assert_eq!(it.hand, None);
}

#[test]
fn a_trouble_says_what_to_do() {
    let trouble = Trouble::Key(KeyTrouble::PinWrong { tries_left: Some(1) });
    let question = Question::Trouble { step: Step::CheckPin, trouble };
    let ways = [Way::RetypePin, Way::GiveUp];
    let it = typed(asking(question, &ways, QuestionData::default()), "nonsense\n9\n1\n");
    assert!(matches!(it.click, Some(Click::Way(Way::RetypePin))));
    assert!(it.output.contains("One try is left"), "{}", it.output);
    assert_eq!(it.output.matches("Type one of the numbers").count(), 2);
}

#[test]
fn the_end_of_the_input_is_seen_everywhere() {
    for view in [
        home(),
        choose_pin(),
        asking(Question::TypePin, &[Way::GiveUp], QuestionData::default()),
        asking(Question::WhoIsIt, &[Way::GiveUp], QuestionData::default()),
        asking(Question::InsertKey { but_not: None }, &[Way::GiveUp], QuestionData::default()),
        view(PersonScene::Working { step: Step::SelfTest, touch_now: true, held_up: false }),
    ] {
        assert!(matches!(typed(view, "").turn, Turn::InputEnded));
    }
}

#[test]
fn an_ending_is_acknowledged() {
    let it = typed(view(OperatorScene::Ended { left: vec![], recovery: None }), "\n");
    assert!(matches!(it.turn, Turn::Over));
    assert!(matches!(it.click, Some(Click::Close)));
}
