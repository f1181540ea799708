//! The scenes of a fingerprint: offered, on its way, and what went wrong.

use keydesk::ceremony::nouns::{SampleFeedback, Samples};
use keydesk::runner::Enrolling;

use super::*;

/// With a name for the picture of each.
pub fn every_scene() -> Vec<(&'static str, View)> {
    let full = KeyTrouble::FingersFull;
    vec![
        ("finger-offer", offer(0, 0, None)),
        ("finger-offer-known", offer(2, 0, None)),
        ("finger-second", offer(0, 1, None)),
        ("finger-again", offer(0, 0, Some(KeyTrouble::NoGoodSample))),
        ("finger-full", offer(5, 0, Some(full))),
        ("finger-first-sample", enrolling(0, None, None, false)),
        ("finger-good", enrolling(3, Some(2), Some(SampleFeedback::Good), false)),
        ("finger-high", enrolling(1, Some(4), Some(SampleFeedback::TooHigh), false)),
        ("finger-bad-ends", enrolling(2, Some(3), Some(SampleFeedback::PoorQuality), true)),
        ("finger-touch", {
            let working = PersonScene::Working {
                step: Step::MakeCredential,
                touch_now: true,
                held_up: false,
            };
            with_sensor(at(Chapter::TouchKey, working), KeyFingers::Enrolled)
        }),
    ]
}

fn with_sensor(mut view: View, fingers: KeyFingers) -> View {
    if let Some(session) = &mut view.person.session {
        let features = KeyFeatures { fingers, ..key().features };
        session.key = Some(KeyFacts { features, ..key() });
    }
    view
}

fn offer(before: usize, enrolled: u32, failed: Option<KeyTrouble>) -> View {
    let ways: &[Way] = match (enrolled, &failed) {
        (_, Some(KeyTrouble::FingersFull)) => &[Way::SkipFinger, Way::GiveUp],
        (0, _) if before > 0 => &[Way::EnrolFinger, Way::SkipFinger, Way::ResetKey, Way::GiveUp],
        (0, _) => &[Way::EnrolFinger, Way::SkipFinger, Way::GiveUp],
        _ => &[Way::FingersDone, Way::EnrolFinger, Way::GiveUp],
    };
    let question = Question::OfferFinger { before, enrolled, failed };
    with_sensor(asking(Chapter::ChoosePin, question, ways), KeyFingers::NoneYet)
}

fn enrolling(
    good: u32,
    remaining: Option<u32>,
    last: Option<SampleFeedback>,
    ends_soon: bool,
) -> View {
    let samples = Samples { taken: good + 1, good, remaining, last };
    let scene = PersonScene::Enrolling(Enrolling { samples, finger_now: true, ends_soon });
    with_sensor(at(Chapter::ChoosePin, scene), KeyFingers::NoneYet)
}

/// What it is, that it is private and can be left out stand before the first touch; every sample is
/// told in words and by a picture with a name; the way out is always there.
#[test]
fn a_finger_is_offered_and_led_onto_the_key() {
    let mut desk = Desk::at(offer(0, 0, None));
    assert!(desk.told().contains("The fingerprint stays in the key"));
    assert!(desk.told().contains("The PIN goes on working"));
    desk.press("Skip the fingerprint");
    assert!(matches!(desk.clicked(), Click::Way(Way::SkipFinger)));
    desk.press("Add a fingerprint");
    assert!(matches!(desk.clicked(), Click::Way(Way::EnrolFinger)));

    desk.show(enrolling(1, Some(4), Some(SampleFeedback::TooHigh), false));
    assert!(desk.shows("1 of 5 good tries"), "{}", desk.told());
    assert!(desk.shows("Move your finger down, then put it on again"));
    assert!(!desk.shows("I need more time"));
    desk.show(enrolling(1, Some(4), Some(SampleFeedback::NoActivity), true));
    assert!(desk.shows("The desk stops waiting in less than 20 seconds"));
    desk.press("I need more time");
    assert!(matches!(desk.clicked(), Click::MoreTime));
    desk.press("Skip the fingerprint");
    assert!(matches!(desk.clicked(), Click::Way(Way::SkipFinger)));
    // In practice the hand can put the finger badly.
    desk.press("Put finger badly");
    assert_eq!(desk.hands.try_recv().ok(), Some(PracticeHand::FingerBadly));

    desk.show(offer(2, 0, Some(KeyTrouble::NoGoodSample)));
    assert!(desk.told().contains("The key could not recognise the finger"));
    assert!(desk.told().contains("2 fingerprints are on this key already"));
    assert!(desk.nothing_clicked());
}
