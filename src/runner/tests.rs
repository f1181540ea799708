//! What the runner says of itself: its table of interruptions, and what it shows at an end.

use jiff::Timestamp;
use uuid::Uuid;

use super::Stop;
use super::interrupt::{Interrupt, interrupt};
use super::session::ending;
use super::view::{OperatorScene, Scene};
use crate::ceremony::Ceremony;
use crate::ceremony::effect::EFFECTS;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::next::Step;
use crate::ceremony::nouns::{CeremonyId, DeskFacts, Mode, Operator, Outcome, Purpose};

/// What can leave something in the world is never dropped, and neither is a step of the way back.
#[test]
fn only_what_leaves_nothing_is_dropped() {
    for step in Step::ALL {
        let dropped = matches!(interrupt(step), Interrupt::Drop | Interrupt::DropSignIn);
        let leaves_something = step.effect().is_some();
        let takes_back = EFFECTS.iter().any(|it| it.undo.step() == Some(step));
        assert!(!dropped || !leaves_something && !takes_back, "{step:?}");
    }
}

/// An onboarding that ended well never looks as if it had been taken back.
#[test]
fn a_missing_receipt_is_not_shown_as_taken_back() {
    let operator = Operator { id: "a".to_owned(), name: "A".to_owned() };
    let opened = Fact::Session(fact::Session::Opened {
        purpose: Purpose::Onboarding,
        operator,
        desk: DeskFacts {
            name: "desk".to_owned(),
            mode: Mode::Practice,
            tenant: String::new(),
            program: String::new(),
            settings: String::new(),
            minimum_pin_length: 6,
            beta: crate::ceremony::nouns::Beta::NotAsked,
            recovery: vec![],
            notice: crate::ceremony::nouns::NoticeRule::Sheet,
            prepare: crate::ceremony::nouns::PrepareRule::default(),
            enough: crate::ceremony::nouns::Enough::SignedIn,
            pass: crate::ceremony::nouns::PassRule::Always,
        },
        first_key: None,
        place: None,
    });
    let id = CeremonyId(Uuid::nil());
    let ceremony = Ceremony::open(id, Timestamp::UNIX_EPOCH, opened).expect("it opens");
    let shown = ending(&ceremony, Outcome::Onboarded);
    assert!(matches!(shown, Err(Stop::NoReceipt { .. })));
    let left = Vec::new();
    let shown = ending(&ceremony, Outcome::Abandoned { left });
    assert!(matches!(shown, Ok(Scene::Operator(OperatorScene::Ended { .. }))));
}
