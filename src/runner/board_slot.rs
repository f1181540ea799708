//! What a session of a batch shows, in the words of the board: what its slot waits for, and what the batch
//! answers by itself.

use super::board::{BoardSlot, SlotState};
use super::front::Shown;
use super::view::{OperatorScene, PersonScene, Scene};
use crate::ceremony::next::{Question, Way};
use crate::ceremony::nouns::{KeyTrouble, Trouble};
use crate::key::Seen;

/// What becomes of a session of a batch without the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reaction {
    /// It is over, and nobody reads its end.
    Close,
    /// The key went out in the middle: it goes on as soon as one is there.
    Replugged,
    /// It is the key of another slot: it goes on after the next change at the ports.
    Anothers,
    /// The key did not answer, perhaps because the hub went: it goes on after the next change at the ports, or
    /// a little later.
    Silent,
    /// The key cannot be prepared for this person.
    Fails,
    /// No key can be prepared now, for nobody.
    HoldsUp,
}

/// `None`: nothing, or what is done at the key itself.
pub(super) fn reaction(scene: &Scene) -> Option<Reaction> {
    let question = match scene {
        Scene::Operator(OperatorScene::Ended { .. }) => return Some(Reaction::Close),
        Scene::Operator(OperatorScene::Asking { question, .. })
        | Scene::Person(PersonScene::Asking { question, .. }) => question,
        _ => return None,
    };
    match question {
        Question::InsertKey { .. }
        | Question::ReplugKey { .. }
        | Question::TakeKeyOut { .. }
        // Another key is brought.
        | Question::KeyRefused { .. } => None,
        Question::Trouble { trouble: Trouble::Key(KeyTrouble::NotThisKey { .. }), .. } => {
            Some(Reaction::Anothers)
        }
        Question::Trouble { trouble: Trouble::Key(KeyTrouble::NotOpened | KeyTrouble::Silent), .. } => {
            Some(Reaction::Silent)
        }
        Question::Trouble { trouble: Trouble::Key(KeyTrouble::NoKey | KeyTrouble::Removed), .. } => {
            Some(Reaction::Replugged)
        }
        Question::Trouble { trouble: Trouble::Tenant(_) | Trouble::SignIn(_), .. } => {
            Some(Reaction::HoldsUp)
        }
        _ => Some(Reaction::Fails),
    }
}

/// The slot as the board shows it.
pub(super) fn slot(
    number: usize,
    port: Option<String>,
    shown: Option<&Shown>,
    seen: &[Seen],
) -> BoardSlot {
    let session = shown.map(|it| &it.session);
    let key = session.and_then(|it| it.key.as_ref());
    let state = shown.map_or(SlotState::Idle, |it| state(&it.scene, seen));
    let asks = matches!(state, SlotState::Asks { .. });
    BoardSlot {
        number,
        port,
        person: session.and_then(|it| it.person.clone()),
        model: key.map(|it| it.model.clone()),
        serial: key.and_then(|it| it.serial.clone()),
        session: session.filter(|_| asks).cloned().map(Box::new),
        state,
    }
}

fn state(scene: &Scene, seen: &[Seen]) -> SlotState {
    let (question, ways) = match scene {
        Scene::Person(PersonScene::Working { touch_now: true, .. }) => return SlotState::Touch,
        Scene::Person(PersonScene::Working { step, .. }) => return SlotState::Working(*step),
        Scene::Operator(OperatorScene::Asking { question, ways, .. })
        | Scene::Person(PersonScene::Asking { question, ways, .. }) => (question, ways),
        _ => return SlotState::Idle,
    };
    match question {
        Question::TakeKeyOut { .. } => SlotState::TakeOut,
        Question::InsertKey { but_not: None } => SlotState::Insert,
        Question::InsertKey { but_not: Some(device) } | Question::ReplugKey { device, .. } => {
            let is_there = seen.iter().any(|it| it.device == *device);
            if is_there { SlotState::TakeOut } else { SlotState::Insert }
        }
        Question::Trouble {
            trouble: Trouble::Key(KeyTrouble::NoKey | KeyTrouble::Removed),
            ..
        } if ways.contains(&Way::TryAgain) => SlotState::Insert,
        _ => SlotState::Asks { question: question.clone(), ways: ways.clone() },
    }
}
