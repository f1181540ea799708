//! Who has the screen: the operator, or the person in front of it. Owns which clicks a person may
//! cause in which scene; every other click is the operator's, and the desk refuses it while the person
//! has the screen, whatever a window sends.

use super::front::Shown;
use super::view::{Click, OperatorScene, OperatorView, PersonScene, Scene, View};
use crate::ceremony::next::{Question, Step, Way};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Holder {
    #[default]
    Operator,
    Person,
    /// The person has it and wants the operator.
    Called,
}

/// Whether somebody who is not the operator may cause this click in what is shown.
pub fn person_may(view: &View, click: &Click) -> bool {
    match (&view.operator.scene, &view.person.scene) {
        (Some(OperatorScene::Code(wanted)), _) => match click {
            Click::Code { .. } => wanted.tries_left > 0,
            Click::HandOver => wanted.can_go_back,
            Click::SignIn => true,
            _ => false,
        },
        (Some(_), _) | (None, None) => false,
        // How long they can keep it open is bounded by the operator's token, which ends by itself.
        (None, Some(_)) if matches!(click, Click::CallOperator | Click::MoreTime) => true,
        (None, Some(scene)) => person_may_in(scene, click),
    }
}

fn person_may_in(scene: &PersonScene, click: &Click) -> bool {
    match (scene, click) {
        (PersonScene::Asking { question, ways, .. }, Click::Way(way)) => {
            ways.contains(way) && is_the_persons(question, *way)
        }
        (PersonScene::Asking { question, .. }, Click::Pin(_)) => {
            matches!(question, Question::ChoosePin { .. } | Question::TypePin)
        }
        (PersonScene::Asking { question, .. }, Click::TokenCode(_)) => {
            matches!(question, Question::TypeCode { .. })
        }
        // The pass is what they register with.
        (PersonScene::Asking { question, .. }, Click::ShowPass | Click::HidePass) => {
            matches!(question, Question::RegisterYourself { .. } | Question::ProgramToken { .. })
        }
        (PersonScene::Enrolling(_), Click::Way(Way::SkipFinger))
        | (PersonScene::Receipt(_) | PersonScene::SelfRegistered { .. }, Click::Close) => true,
        _ => false,
    }
}

/// What is shown while the person has the screen: without the ways on that are the operator's.
pub(super) fn for_the_person(mut view: View) -> View {
    view.person.has_screen = true;
    if let Some(PersonScene::Asking { question, ways, .. }) = &mut view.person.scene {
        ways.retain(|it| is_the_persons(question, *it));
    }
    view
}

impl View {
    /// What stands on a screen that is the person's alone: nothing of the operator's. While it is the
    /// operator's turn that is only the desk's name: somebody may have been chosen by mistake.
    #[must_use]
    pub fn persons_half(&self) -> Self {
        let operator = OperatorView {
            desk: self.operator.desk.clone(),
            name: String::new(),
            list: None,
            offer: None,
            scene: None,
        };
        let mut person = self.person.clone();
        let mut locks_at = self.locks_at;
        let is_there =
            person.session.as_ref().is_some_and(|it| it.person.is_some() && !it.person_is_away);
        // The operator is asked next who this is.
        let is_checked =
            matches!(person.scene, Some(PersonScene::Working { step: Step::CheckReadiness, .. }));
        if self.operator.scene.is_some() || !is_there || is_checked {
            person.session = None;
            person.scene = None;
            locks_at = None;
        }
        for_the_person(Self { operator, person, locks_at, ..*self })
    }
}

/// A way on that needs no operator.
fn is_the_persons(question: &Question, way: Way) -> bool {
    match way {
        Way::KeyIsRegistered
        | Way::OpenOwnPage
        | Way::TokenIsProgrammed
        | Way::ChooseByTouch
        | Way::EnrolFinger
        | Way::SkipFinger
        | Way::FingersDone
        | Way::AnotherToken
        | Way::RetypePin => true,
        Way::TryAgain => matches!(question, Question::Trouble { .. }),
        _ => false,
    }
}

impl Holder {
    /// After what is shown now: a scene of the person's gives them the screen, and the same question
    /// once more leaves it with who has it.
    pub fn after(self, before: Option<&Shown>, now: &Shown) -> Self {
        let Scene::Person(scene) = &now.scene else { return self };
        // Nobody but the operator is here: with a key that was found, or one that is sent.
        if now.session.person.is_none() || now.session.person_is_away {
            return self;
        }
        let is_theirs = match scene {
            PersonScene::Working { step, .. } => step.needs_touch(),
            _ => true,
        };
        if self == Self::Called {
            return self;
        }
        let is_the_same = before.is_some_and(|it| is_the_same(&it.scene, scene));
        if is_theirs && !is_the_same { Self::Person } else { self }
    }
}

fn is_the_same(before: &Scene, now: &PersonScene) -> bool {
    match (before, now) {
        (
            Scene::Person(PersonScene::Asking { question: before, .. }),
            PersonScene::Asking { question: now, .. },
        ) => before == now,
        (
            Scene::Person(PersonScene::Working { step: before, .. }),
            PersonScene::Working { step: now, .. },
        ) => before == now,
        (Scene::Person(before), now) => {
            std::mem::discriminant(before) == std::mem::discriminant(now)
        }
        (Scene::Operator(_), _) => false,
    }
}
