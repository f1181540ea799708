//! What the runner says of itself: its table of interruptions, and what it shows at an end.

use jiff::Timestamp;
use uuid::Uuid;

use super::Stop;
use super::perform::{Interrupt, interrupt};
use super::session::ending;
use super::view::{OperatorScene, Scene};
use crate::ceremony::Ceremony;
use crate::ceremony::fact::Fact;
use crate::ceremony::next::{InDoubt, Step, Undo};
use crate::ceremony::nouns::{CeremonyId, Operator, Outcome, Purpose};

/// What can leave something in the world is never dropped, and neither is a step of the way back.
#[test]
fn only_what_leaves_nothing_is_dropped() {
    for step in Step::ALL {
        let dropped = matches!(interrupt(step), Interrupt::Drop | Interrupt::DropSignIn);
        let leaves_something = step.in_doubt_and_undo() != (InDoubt::Again, Undo::Nothing);
        let takes_back = Step::ALL
            .iter()
            .any(|it| it.in_doubt_and_undo().1 == Undo::By(step) || step == Step::RecallPass);
        assert!(!dropped || !leaves_something && !takes_back, "{step:?}");
    }
}

/// An onboarding that ended well never looks as if it had been taken back.
#[test]
fn a_missing_receipt_is_not_shown_as_taken_back() {
    let operator = Operator { id: "a".to_owned(), name: "A".to_owned() };
    let opened = Fact::Opened { purpose: Purpose::Onboarding, operator, desk: "desk".to_owned() };
    let id = CeremonyId(Uuid::nil());
    let mut ceremony = Ceremony::open(id, Timestamp::UNIX_EPOCH, opened, 6).expect("it opens");
    ceremony.outcome = Some(Outcome::Onboarded);
    let shown = ending(&ceremony, Outcome::Onboarded);
    assert!(matches!(shown, Err(Stop::NoReceipt { .. })));
    let left = Vec::new();
    let shown = ending(&ceremony, Outcome::Abandoned { left });
    assert!(matches!(shown, Ok(Scene::Operator(OperatorScene::Ended { .. }))));
}
