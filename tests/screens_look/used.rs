//! The scenes about a key that was used before, and the two presses of a reset.

use keydesk::ceremony::nouns::{Inside, Theirs};
use keydesk::runner::RelyingParty;

use super::*;

/// With a name for the picture of each.
pub fn every_scene() -> Vec<(&'static str, View)> {
    let working =
        |chapter, step| at(chapter, PersonScene::Working { step, touch_now: true, held_up: false });
    vec![
        (
            "replug-key",
            asking(
                Chapter::ChoosePin,
                Question::ReplugKey { device: "practice:1".into(), tries_left: Some(6) },
                &[Way::AnotherKey, Way::GiveUp],
            ),
        ),
        ("type-pin-used", used(Question::TypePin, &[Way::AnotherKey, Way::ResetKey, Way::GiveUp])),
        ("insert-key-two", {
            let mut view = insert_key(None, 2);
            if let Some(PersonScene::Asking { ways, .. }) = &mut view.person.scene {
                ways.insert(0, Way::ChooseByTouch);
            }
            view
        }),
        ("choose-key", working(Chapter::InsertKey, Step::ChooseKey)),
        (
            "used-key",
            used(
                Question::UsedKey { inside: inside(Theirs::Stale) },
                &[Way::UseAsItIs, Way::AnotherKey, Way::ResetKey, Way::GiveUp],
            ),
        ),
        ("reset-key", reset_asked(Some(inside(Theirs::No)))),
        ("reset-key-unseen", reset_asked(None)),
        ("reset-for-good", reset_for_good()),
        ("replug-to-reset", replug_to_reset()),
        ("reset-touch", working(Chapter::ChoosePin, Step::ResetKey)),
    ]
}

/// A key that was used before: with a PIN, tries and passkeys.
fn used(question: Question, ways: &[Way]) -> View {
    let on_the_key = ["github.com", "login.microsoft.com", "a.example", "b.example"]
        .into_iter()
        .chain(["c.example", "d.example", "e.example"])
        .map(|id| RelyingParty { id: id.into(), passkeys: 2 })
        .collect();
    let mut view = asking(Chapter::ChoosePin, question, ways);
    if let Some(key) = view.person.session.as_mut().and_then(|it| it.key.as_mut()) {
        key.pin = KeyPin::Set;
        key.pin_tries = Some(6);
        key.free_slots = Some(11);
    }
    with_data(view, QuestionData { on_the_key, ..QuestionData::default() })
}

fn inside(theirs: Theirs) -> Inside {
    Inside::Known { passkeys: 14, relying_parties: 7, theirs }
}

pub fn reset_asked(inside: Option<Inside>) -> View {
    let can_look = inside.is_none();
    let ways: &[Way] = if can_look {
        &[Way::LookInside, Way::LoseContents, Way::KeepKey, Way::GiveUp]
    } else {
        &[Way::LoseContents, Way::KeepKey, Way::GiveUp]
    };
    used(Question::ResetKey { inside, can_look }, ways)
}

pub fn reset_for_good() -> View {
    used(Question::ResetForGood, &[Way::ResetForGood, Way::KeepKey, Way::GiveUp])
}

fn replug_to_reset() -> View {
    let question = Question::ReplugToReset { device: "practice:1".into() };
    used(question, &[Way::KeepKey, Way::GiveUp])
}

/// What is lost, then the key by its name, each with its own press; the way back is always there.
#[test]
fn a_reset_is_pressed_twice_and_names_the_key() {
    let mut desk = Desk::at(reset_asked(None));
    assert!(desk.shows("The desk cannot tell what will be lost"));
    assert!(desk.shows("6 tries are left for the PIN"));
    assert!(!desk.shows("github.com, 2 passkeys"), "it belongs to what was looked at");
    desk.press("See what is on it");
    assert!(matches!(desk.clicked(), Click::Way(Way::LookInside)));
    desk.show(reset_asked(Some(inside(Theirs::No))));
    assert!(desk.shows("14 passkeys will be lost"));
    assert!(desk.shows("github.com, 2 passkeys"));
    assert!(desk.shows("and 2 more"));
    desk.press("Yes, delete everything on it");
    assert!(matches!(desk.clicked(), Click::Way(Way::LoseContents)));
    desk.show(reset_for_good());
    let told = desk.told();
    assert!(told.contains("Reset Practice Key, USB-C, serial 20011907"), "{told}");
    assert!(told.contains("This cannot be undone"), "{told}");
    desk.press("Do not reset");
    assert!(matches!(desk.clicked(), Click::Way(Way::KeepKey)));
    desk.press("Reset for good");
    assert!(matches!(desk.clicked(), Click::Way(Way::ResetForGood)));
    desk.show(replug_to_reset());
    assert!(desk.shows("A key can be reset only in its first ten seconds"));
    desk.show(at(
        Chapter::ChoosePin,
        PersonScene::Working { step: Step::ResetKey, touch_now: true, held_up: false },
    ));
    assert!(desk.told().contains("The key resets only within ten seconds"));
    assert!(desk.nothing_clicked());
}
