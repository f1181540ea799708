//! The player answers each question once, and gives up in the end.

use super::pin::WRONG_PIN;
use super::*;
use crate::ceremony::next::Step;
use crate::ceremony::nouns::{KeyReason, Notified, Person};
use crate::ceremony::policy::PinRules;
use crate::runner::{OperatorView, Scene};

struct Stage {
    player: Player,
    clicks: mpsc::UnboundedReceiver<Click>,
    hands: mpsc::UnboundedReceiver<PracticeHand>,
}

impl Stage {
    fn with(mishap: Play) -> Self {
        let (click, clicks) = mpsc::unbounded_channel();
        let (hands_in, hands) = mpsc::unbounded_channel();
        let script = Script { person: "amira@contoso.example".into(), mishap };
        Self {
            player: Player::new(click, PracticeControls { hands: hands_in, tokens: None }, script),
            clicks,
            hands,
        }
    }

    fn meet(&mut self, scene: impl Into<Scene>) -> Met {
        let operator = OperatorView {
            desk: String::new(),
            name: String::new(),
            list: None,
            offer: Some(Purpose::Onboarding),
            scene: None,
        };
        self.player.meet(&View::of(operator, None, scene.into()))
    }

    fn ask(&mut self, question: Question, ways: &[Way], data: QuestionData) -> Option<Click> {
        self.meet(Scene::asking(question, ways.to_vec(), data, 0));
        self.clicks.try_recv().ok()
    }

    fn insert(&mut self, keys_inserted: usize) -> Option<PracticeHand> {
        let question = Question::InsertKey { but_not: None };
        let data = QuestionData::default();
        self.meet(Scene::asking(question, vec![Way::GiveUp], data, keys_inserted));
        self.hands.try_recv().ok()
    }
}

fn broke() -> Question {
    Question::Trouble { step: Step::Register, trouble: Trouble::StepBroke }
}

#[test]
fn a_question_is_answered_once() {
    let mut stage = Stage::with(Play::Smooth);
    let question = || Question::ChoosePin { rules: PinRules { minimum_length: 6 } };
    assert!(matches!(stage.ask(question(), &[], QuestionData::default()), Some(Click::Pin(_))));
    assert!(stage.ask(question(), &[], QuestionData::default()).is_none());
    stage.meet(working(Step::SetPin));
    assert!(matches!(stage.ask(question(), &[], QuestionData::default()), Some(Click::Pin(_))));
}

#[test]
fn the_person_is_searched_then_chosen() {
    let person =
        Person { id: "1".into(), name: "Amira Haddad".into(), upn: "Amira@contoso.example".into() };
    let mut stage = Stage::with(Play::Smooth);
    let mut ask = |data| stage.ask(Question::WhoIsIt, &[Way::GiveUp], data);
    let searched = || Some("amira@contoso.example".to_owned());
    assert!(matches!(ask(QuestionData::default()), Some(Click::Search(_))));
    assert!(
        ask(QuestionData { searched: searched(), searching: true, ..QuestionData::default() })
            .is_none()
    );
    let data = QuestionData {
        searched: searched(),
        people: vec![person.clone()],
        ..QuestionData::default()
    };
    assert!(matches!(ask(data), Some(Click::Choose(it)) if it == person));
    let nobody = QuestionData { searched: searched(), ..QuestionData::default() };
    assert!(matches!(ask(nobody), Some(Click::Way(Way::GiveUp))));
}

#[test]
fn the_wrong_key_goes_out_and_the_right_one_comes_in() {
    let mut stage = Stage::with(Play::WrongKeyFirst);
    assert_eq!(stage.insert(0), Some(PracticeHand::InsertNotAllowed));
    assert_eq!(stage.insert(1), None);
    let question = Question::KeyRefused { reasons: vec![KeyReason::NoPin] };
    let click = stage.ask(question, &[Way::AnotherKey, Way::GiveUp], QuestionData::default());
    assert!(matches!(click, Some(Click::Way(Way::AnotherKey))));
    let another = Question::InsertKey { but_not: Some("a".to_owned()) };
    stage.meet(Scene::asking(another, vec![], QuestionData::default(), 1));
    assert_eq!(stage.hands.try_recv().ok(), Some(PracticeHand::Remove));
    assert_eq!(stage.insert(1), None, "it is not out yet");
    assert_eq!(stage.insert(0), Some(PracticeHand::InsertAllowed));
}

/// The desk was locked, and has not seen that it went.
#[test]
fn a_key_that_was_replugged_in_vain_is_replugged_again() {
    let mut stage = Stage::with(Play::ForgottenPin);
    let mut replug = |keys_inserted| {
        let question = Question::ReplugToReset { device: "key".into() };
        let data = QuestionData::default();
        stage.meet(Scene::asking(question, vec![Way::KeepKey], data, keys_inserted));
        stage.hands.try_recv().ok()
    };
    for _ in 0..2 {
        assert!(matches!(replug(1), Some(PracticeHand::Remove)));
        assert!(matches!(replug(0), Some(PracticeHand::InsertAllowed)));
        assert!(replug(0).is_none());
    }
}

#[test]
fn a_key_that_waits_is_touched_until_it_feels_it() {
    let mut stage = Stage::with(Play::Smooth);
    for _ in 0..2 {
        let met = stage.meet(working(Step::MakeCredential));
        assert_eq!(met, Met::AgainAfter(Player::TOUCH_AGAIN));
        assert_eq!(stage.hands.try_recv().ok(), Some(PracticeHand::Touch));
    }
    assert_eq!(stage.meet(working(Step::Register)), Met::Wait);
}

#[test]
fn twelve_troubles_are_enough() {
    let mut stage = Stage::with(Play::Smooth);
    let ways = [Way::TryAgain, Way::LeaveIt, Way::GiveUp];
    for _ in 0..Player::TROUBLES {
        let click = stage.ask(broke(), &ways, QuestionData::default());
        assert!(matches!(click, Some(Click::Way(Way::TryAgain))));
    }
    let click = stage.ask(broke(), &ways, QuestionData::default());
    assert!(matches!(click, Some(Click::Way(Way::GiveUp))));
    let click = stage.ask(broke(), &[Way::TryAgain, Way::LeaveIt], QuestionData::default());
    assert!(matches!(click, Some(Click::Way(Way::LeaveIt))));
}

#[test]
fn the_wrong_pin_comes_first_and_once() {
    use secrecy::ExposeSecret as _;
    let mut stage = Stage::with(Play::WrongPinFirst);
    for expected in [WRONG_PIN, PIN, PIN] {
        let click = stage.ask(Question::TypePin, &[], QuestionData::default());
        assert!(matches!(click, Some(Click::Pin(it)) if it.expose_secret() == expected));
        stage.meet(working(Step::CheckPin));
    }
}

fn working(step: Step) -> PersonScene {
    PersonScene::Working { step, touch_now: step.needs_touch(), held_up: false }
}

/// It was reported as a session that was taken back.
#[test]
fn a_key_that_the_person_registered_is_a_good_end() {
    let mut stage = Stage::with(Play::Smooth);
    let (methods, notified, left) = (vec![], Notified::Sheet, vec![]);
    let good = Ending::SelfRegistered {
        what: OwnMethod::Key,
        methods: methods.clone(),
        notified: notified.clone(),
        left: left.clone(),
    };
    let met =
        stage.meet(PersonScene::SelfRegistered { what: OwnMethod::Key, methods, notified, left });
    assert_eq!(met, Met::Ending(good));
}
