//! The player answers each question once, and gives up in the end.

use super::*;
use crate::ceremony::next::Step;
use crate::ceremony::nouns::{KeyReason, Purpose};
use crate::ceremony::policy::PinRules;

struct Stage {
    player: Player,
    clicks: mpsc::UnboundedReceiver<Click>,
    hands: mpsc::UnboundedReceiver<BenchHand>,
}

impl Stage {
    fn with(mishap: Play) -> Self {
        let (click, clicks) = mpsc::unbounded_channel();
        let (hands_in, hands) = mpsc::unbounded_channel();
        let script = Script { person: "amira@contoso.example".into(), mishap };
        Self { player: Player::new(click, Bench { hands: hands_in }, script), clicks, hands }
    }

    fn meet(&mut self, scene: Scene) -> Met {
        let view = View {
            desk: String::new(),
            operator: String::new(),
            session: None,
            list: None,
            offer: Some(Purpose::Onboarding),
            scene,
        };
        self.player.meet(&view)
    }

    fn ask(&mut self, question: Question, ways: &[Way], help: Help) -> Option<Click> {
        self.meet(Scene::Asking { question, ways: ways.to_vec(), help });
        self.clicks.try_recv().ok()
    }

    fn insert(&mut self, keys_inserted: usize) -> Option<BenchHand> {
        let question = Question::InsertKey { but_not: None };
        self.ask(question, &[Way::GiveUp], Help { keys_inserted, ..Help::default() });
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
    assert!(matches!(stage.ask(question(), &[], Help::default()), Some(Click::Pin(_))));
    assert!(stage.ask(question(), &[], Help::default()).is_none());
    stage.meet(working(Step::SetPin));
    assert!(matches!(stage.ask(question(), &[], Help::default()), Some(Click::Pin(_))));
}

#[test]
fn the_person_is_searched_then_chosen() {
    let person =
        Person { id: "1".into(), name: "Amira Haddad".into(), upn: "Amira@contoso.example".into() };
    let mut stage = Stage::with(Play::Smooth);
    let mut ask = |help| stage.ask(Question::WhoIsIt, &[Way::GiveUp], help);
    let searched = || Some("amira@contoso.example".to_owned());
    assert!(matches!(ask(Help::default()), Some(Click::Search(_))));
    assert!(ask(Help { searched: searched(), searching: true, ..Help::default() }).is_none());
    let help = Help { searched: searched(), people: vec![person.clone()], ..Help::default() };
    assert!(matches!(ask(help), Some(Click::Choose(it)) if it == person));
    let nobody = Help { searched: searched(), ..Help::default() };
    assert!(matches!(ask(nobody), Some(Click::Way(Way::GiveUp))));
}

#[test]
fn the_wrong_key_goes_out_and_the_right_one_comes_in() {
    let mut stage = Stage::with(Play::WrongKeyFirst);
    assert_eq!(stage.insert(0), Some(BenchHand::InsertNotAllowed));
    assert_eq!(stage.insert(1), None);
    let question = Question::KeyRefused { reasons: vec![KeyReason::NoPin] };
    let click = stage.ask(question, &[Way::AnotherKey, Way::GiveUp], Help::default());
    assert!(matches!(click, Some(Click::Way(Way::AnotherKey))));
    assert_eq!(stage.hands.try_recv().ok(), Some(BenchHand::Remove));
    assert_eq!(stage.insert(1), None, "it is not out yet");
    assert_eq!(stage.insert(0), Some(BenchHand::InsertAllowed));
}

#[test]
fn a_key_that_waits_is_touched_until_it_feels_it() {
    let mut stage = Stage::with(Play::Smooth);
    for _ in 0..2 {
        let met = stage.meet(working(Step::MakeCredential));
        assert_eq!(met, Met::AgainAfter(Player::TOUCH_AGAIN));
        assert_eq!(stage.hands.try_recv().ok(), Some(BenchHand::Touch));
    }
    assert_eq!(stage.meet(working(Step::Register)), Met::Wait);
}

#[test]
fn twelve_troubles_are_enough() {
    let mut stage = Stage::with(Play::Smooth);
    let ways = [Way::TryAgain, Way::LeaveIt, Way::GiveUp];
    for _ in 0..Player::TROUBLES {
        let click = stage.ask(broke(), &ways, Help::default());
        assert!(matches!(click, Some(Click::Way(Way::TryAgain))));
    }
    let click = stage.ask(broke(), &ways, Help::default());
    assert!(matches!(click, Some(Click::Way(Way::GiveUp))));
    let click = stage.ask(broke(), &[Way::TryAgain, Way::LeaveIt], Help::default());
    assert!(matches!(click, Some(Click::Way(Way::LeaveIt))));
}

#[test]
fn the_wrong_pin_comes_first_and_once() {
    use secrecy::ExposeSecret as _;
    let mut stage = Stage::with(Play::WrongPinFirst);
    for expected in [WRONG_PIN, PIN, PIN] {
        let click = stage.ask(Question::TypePin, &[], Help::default());
        assert!(matches!(click, Some(Click::Pin(it)) if it.expose_secret() == expected));
        stage.meet(working(Step::CheckPin));
    }
}

fn working(step: Step) -> Scene {
    Scene::Working { step, touch_now: step.needs_touch(), held_up: false }
}
