//! The scenes of two people at one screen: the desk code, the key that is taken out, and what the
//! person sees who has the screen.

#[path = "halves.rs"]
mod halves;

use keydesk::runner::{CodeWanted, Inserted};

use super::*;

/// With a name for the picture of each.
pub fn every_scene() -> Vec<(&'static str, View)> {
    let (offer, nothing) = (Some(Purpose::Onboarding), None);
    let wanted = |tries_left, wrong, can_go_back, offer| {
        OperatorScene::Code(CodeWanted { tries_left, wrong, can_go_back, offer })
    };
    let take_out = |leaving| Question::TakeKeyOut { device: "a".into(), leaving };
    let keys = Inserted { count: 0, from_before: vec!["Practice Key, PK-1000".into()] };
    let insert = Question::InsertKey { but_not: None };
    let insert = Scene::asking(insert, vec![], QuestionData::default(), keys);
    let choose = Question::ChoosePin { rules: PinRules { minimum_length: 6 } };
    let receipt = PersonScene::Receipt(Box::new(receipt()));
    vec![
        ("code-choose", at_home(OperatorScene::ChooseCode { refused: false })),
        ("code-refused", at_home(OperatorScene::ChooseCode { refused: true })),
        ("code-next", at_home(wanted(3, false, false, offer))),
        ("code-next-none", at_home(wanted(0, false, false, offer))),
        ("code-call", alone(at(Chapter::ChoosePin, wanted(3, false, true, nothing)))),
        ("code-wrong", alone(at(Chapter::ChoosePin, wanted(1, true, true, nothing)))),
        ("code-spent", alone(at(Chapter::ChoosePin, wanted(0, true, true, nothing)))),
        ("insert-key-before", alone(at(Chapter::InsertKey, insert))),
        ("choose-pin-alone", alone(asking(Chapter::ChoosePin, choose, &[]))),
        ("take-key-out", alone(asking(Chapter::Receipt, take_out(false), &[]))),
        ("take-key-out-back", asking(Chapter::Receipt, take_out(true), &[Way::KeyIsOut])),
        ("receipt-alone", alone(at(Chapter::Receipt, receipt))),
    ]
}

fn at_home(scene: OperatorScene) -> View {
    View::of(operator(), None, scene.into())
}

/// The person has the screen.
fn alone(mut view: View) -> View {
    view.person.has_screen = true;
    view
}

/// What the person could press is the person's, and their one way out is to call the operator.
#[test]
fn the_person_finds_nothing_of_the_operators() {
    for (scene, view) in every_scene().into_iter().filter(|(_, it)| it.person.has_screen) {
        let desk = Desk::at(view);
        for theirs in ["Cancel session", "Lock", "Sign out", "Show pass", "Hand over"] {
            assert!(!desk.shows(theirs), "{scene}: {theirs}");
        }
        let way_out = ["Call the operator", "Back to the person"];
        assert!(way_out.into_iter().any(|it| desk.shows(it)), "{scene}: no way out");
    }
}

/// M5: nobody takes a practice tenant for the real one, with keys that are real.
#[test]
fn m5_a_served_practice_tenant_is_said_in_every_scene() {
    for (name, view) in every_scene() {
        let desk = Desk::served(view.clone());
        let told = desk.told();
        assert!(told.contains("Practice tenant"), "{name}: {told}");
        assert!(!told.contains("Insert practice key"), "{name}: {told}");
        assert!(!Desk::real(view, [1280.0, 800.0]).told().contains("Practice tenant"), "{name}");
    }
}
