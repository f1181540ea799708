//! One turn at a time: what is typed becomes the right click, and what is secret is not printed.

use std::io::Cursor;

use secrecy::ExposeSecret as _;

use super::*;
use crate::ceremony::next::Question;
use crate::ceremony::nouns::{Chapter, Timestamp};
use crate::ceremony::nouns::{KeyTrouble, Person, SampleFeedback, Samples, Trouble};
use crate::ceremony::policy::pin::PinRules;
use crate::runner::{OperatorView, PassView, Scene, SessionView, ShownCode, Today};

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
        is_typed: None,
        scrolls: false,
        is_aside: false,
        shown: None,
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

/// What stands in a terminal that scrolls, at which nobody types before the desk has gone on to the second
/// View; then `input` is typed.
fn gone_on(first: View, second: View, input: &str) -> (String, Vec<Click>) {
    let (views, receiver) = watch::channel(first);
    let (clicks, mut clicked) = mpsc::unbounded_channel();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut output = Vec::new();
    let terminal = Terminal {
        view: receiver,
        clicks,
        bench: None,
        runtime: runtime.handle().clone(),
        words: Words::english(),
        input: Cursor::new(input.to_owned()),
        output: &mut output,
        hidden: false,
        is_typed: Some(|_| {
            std::thread::sleep(Duration::from_millis(5));
            Ok(false)
        }),
        scrolls: true,
        is_aside: false,
        shown: None,
        headed: String::new(),
        person_has_screen: false,
    };
    std::thread::scope(|scope| {
        scope.spawn(move || {
            std::thread::sleep(Duration::from_millis(100));
            views.send_replace(second);
            std::thread::sleep(Duration::from_millis(200));
            // A line is read once the desk has gone.
            drop(views);
        });
        terminal.walk().unwrap();
    });
    let all = std::iter::from_fn(|| clicked.try_recv().ok()).collect();
    (String::from_utf8(output).unwrap(), all)
}

fn with_pass(code: Option<&str>) -> View {
    let hidden_at = Timestamp::UNIX_EPOCH;
    let code = code.map(|it| ShownCode { code: it.into(), hidden_at });
    let pass = PassView {
        valid_until: Timestamp::UNIX_EPOCH,
        once: true,
        code,
        forgotten: false,
        sign_in_page: "https://aka.ms/mysecurityinfo".into(),
    };
    let session = SessionView {
        name: "7F3K-92QD".into(),
        chapters: Chapter::ALL.to_vec(),
        chapter: Chapter::RegisterKey,
        person: None,
        key: None,
        label: None,
        pass: Some(pass),
        second_key: false,
        person_is_away: false,
        leaving: false,
    };
    let question = Question::RegisterYourself { looked_in_vain: false };
    let mut view = asking(question, &[Way::KeyIsRegistered, Way::GiveUp], QuestionData::default());
    view.person.session = Some(session);
    view
}

/// The desk hides it by itself, and nobody can scroll back to it.
#[test]
fn l4_a_pass_is_not_in_what_can_be_scrolled_back_to() {
    const CODE: &str = "Xk7!mQ92+f";
    let (output, _) = gone_on(with_pass(Some(CODE)), with_pass(None), "");
    let (before, shown) = output.split_once("\u{1b}[?1049h").expect("it goes aside");
    let (shown, after) = shown.split_once("\u{1b}[?1049l").expect("it comes back");
    assert!(shown.contains(CODE), "{output}");
    assert!(!before.contains(CODE) && !after.contains(CODE), "{output}");
    assert!(after.contains("Show"), "it can be shown again: {output}");
}

/// What is typed answers the question that stands there, and no other.
#[test]
fn l5_what_stands_in_the_terminal_is_what_the_desk_asks() {
    let first = asking(Question::ReplacePass, &[Way::ReplacePass], QuestionData::default());
    let trouble = Trouble::Key(KeyTrouble::PinWrong { tries_left: Some(1) });
    let question = Question::Trouble { step: Step::CheckPin, trouble };
    let second = asking(question, &[Way::RetypePin, Way::GiveUp], QuestionData::default());
    let (output, clicks) = gone_on(first, second, "1\n");
    assert!(output.contains("One try is left"), "{output}");
    assert!(matches!(clicks.as_slice(), [Click::Way(Way::RetypePin)]), "{output}");
}
