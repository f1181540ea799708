//! The fingers of the model: those that were on a key before, and those of this ceremony.

use super::promises::{Breach, ensure};
use super::*;

/// The first finger of this ceremony; those that were there before are below.
const OURS: u8 = 100;

impl ModelKey {
    pub fn has_finger_of_ours(&self) -> bool {
        self.fingers.iter().any(|it| *it >= OURS)
    }

    pub fn tells_of_fingers(&self) -> KeyFingers {
        match (self.sensor, self.fingers.is_empty()) {
            (false, _) => KeyFingers::Unsupported,
            (true, true) => KeyFingers::NoneYet,
            (true, false) => KeyFingers::Enrolled,
        }
    }
}

impl World {
    /// The key recognises fingers; one in use knows one.
    pub fn with_sensor(in_use: bool) -> Self {
        let mut world = Self::of(in_use, false, false);
        world.key.sensor = true;
        world.key.fingers = if in_use { vec![1] } else { vec![] };
        world
    }

    pub fn effect_on_the_fingers(
        &mut self,
        ceremony: &Ceremony,
        step: Step,
    ) -> Result<Fact, Breach> {
        let fingers = &mut self.key.fingers;
        Ok(match step {
            _ if self.key.blocked => {
                let trouble = KeyTrouble::PinBlocked.into();
                fact::Session::Failed { step, trouble }.into()
            }
            Step::ListFingers => {
                let fingers = fingers.iter().map(|it| Blob(vec![*it])).collect();
                fact::Fingers::Listed { fingers }.into()
            }
            Step::EnrolFinger => {
                ensure!(self.key.pin, "a finger before the PIN");
                // There is room for a second one, and no further.
                if fingers.iter().filter(|it| **it >= OURS).count() == 2 {
                    let trouble = KeyTrouble::FingersFull.into();
                    return Ok(fact::Session::Failed { step, trouble }.into());
                }
                let next = fingers.iter().max().map_or(OURS, |it| it + 1);
                fingers.push(next.max(OURS));
                fact::Fingers::Enrolled { samples: 5 }.into()
            }
            _ => {
                let (keep, before) = (ceremony.fingers_before(), fingers.len());
                fingers.retain(|it| keep.contains(&Blob(vec![*it])));
                let removed = u32::try_from(before - fingers.len()).expect("a few");
                fact::Fingers::Removed { removed }.into()
            }
        })
    }
}

/// Asked after the PIN, as often as there are fingers, and never in the way.
#[test]
fn a_finger_is_offered_after_the_pin_and_can_be_left_out() {
    let offered =
        |before, enrolled, failed| Next::Ask(Question::OfferFinger { before, enrolled, failed });
    let is_offered = |next: &Next| matches!(next, Next::Ask(Question::OfferFinger { .. }));
    let (mut ceremony, mut world) = (opened(), World::with_sensor(true));
    while !is_offered(&ceremony.next(now())) {
        world.turn(&mut ceremony, Luck::Good, &Reply::Own).expect("no promise is broken");
    }
    // The key came with one.
    assert_eq!(ceremony.next(now()), offered(1, 0, None));
    assert_eq!(ceremony.chapter(), Chapter::ChoosePin);
    let Next::Ask(question) = ceremony.next(now()) else { unreachable!("it asks") };
    assert!(ceremony.ways(&question).contains(&Way::ResetKey), "nobody may know whose it is");
    choose(&mut ceremony, Way::EnrolFinger);
    fails(&mut ceremony, Step::EnrolFinger, KeyTrouble::NoGoodSample);
    assert_eq!(ceremony.next(now()), offered(1, 0, Some(KeyTrouble::NoGoodSample)));
    choose(&mut ceremony, Way::EnrolFinger);
    does(&mut ceremony, fact::Fingers::Enrolled { samples: 5 });
    assert_eq!(ceremony.next(now()), offered(1, 1, None));
    assert_eq!(ceremony.key().map(|it| it.features.fingers), Some(KeyFingers::Enrolled));
    let mut skipped = ceremony.clone();
    choose(&mut skipped, Way::FingersDone);
    assert_eq!(skipped.next(now()), Next::Do(Step::FetchOptions));
    // On the way out it goes, and the one that was there stays.
    choose(&mut ceremony, Way::GiveUp);
    assert_eq!(ceremony.next(now()), Next::Do(Step::RemoveFingers));
    assert_eq!(ceremony.fingers_before(), [Blob(vec![1])]);
}

/// A ledger from before the desk knew of fingers is read as it was written.
#[test]
fn facts_without_fingers_are_read() {
    let mut json = serde_json::to_value(key(true)).expect("it serializes");
    json.as_object_mut().expect("an object").remove("fingers");
    assert_eq!(serde_json::from_value::<KeyFacts>(json).expect("it is read"), key(true));
}
