//! As much of a View as somebody at a terminal answers to, and that it holds no more.

use std::io;
use std::mem::{Discriminant, discriminant};
use std::time::Duration;

use crate::ceremony::next::{Question, Way};
use crate::runner::{OperatorScene, PersonScene, View};
use crate::screens::shown_in;
use crate::words::Words;

/// Whether a line is there, after so long at most.
pub(super) type IsTyped = fn(Duration) -> io::Result<bool>;

/// As much of a View as somebody answers to.
#[derive(PartialEq)]
pub(super) struct Shown {
    operator: Option<Discriminant<OperatorScene>>,
    person: Option<Discriminant<PersonScene>>,
    asked: Option<(Question, Vec<Way>)>,
    heading: String,
    with_a_pass: bool,
}

impl Shown {
    pub(super) fn of(words: &Words, view: &View) -> Self {
        let pass = view.person.session.as_ref().and_then(shown_in);
        Self {
            operator: view.operator.scene.as_ref().map(discriminant),
            person: view.person.scene.as_ref().map(discriminant),
            asked: view.asked().map(|(question, ways)| (question.clone(), ways.to_vec())),
            heading: words.heading(view).what,
            with_a_pass: pass.is_some_and(|it| it.code.is_some()),
        }
    }
}

/// What was asked is asked no more.
#[derive(Debug, thiserror::Error)]
#[error("the desk has gone on meanwhile")]
pub(super) struct Stale;

pub(super) fn is_stale(error: &io::Error) -> bool {
    error.get_ref().is_some_and(<dyn std::error::Error + Send + Sync>::is::<Stale>)
}
