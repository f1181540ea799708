//! The screens of the operator alone: signing in, home, the two endings that are theirs, and what stands
//! beside a person who has a screen of their own.

mod beside;
pub mod board;
mod coverage;
mod desk_code;
mod endings;
mod home;
mod prepare;
pub mod sign_in;
mod tenant_check;
pub mod tokens;

pub use beside::{beside, is_hidden};

use super::ask::{self, Asked};
use super::draft::Draft;
use super::frame::Screen;
use crate::runner::{OperatorScene, View};
use crate::words::Words;

pub fn screen<'a>(
    view: &'a View,
    scene: &'a OperatorScene,
    words: &'a Words,
    draft: &Draft,
) -> Screen<'a> {
    let session = view.person.session.as_ref();
    match scene {
        OperatorScene::SignIn { way, locked_by, state } => {
            let waits = view.person.waits_for_sign_in;
            sign_in::screen(words, *way, locked_by.as_deref(), state, waits)
        }
        OperatorScene::Home { today, notices } => {
            if let Some(preparing) = draft.preparing {
                return prepare::screen(words, today, preparing);
            }
            home::screen(words, &view.operator, today, notices)
        }
        OperatorScene::Asking { question, ways, data } => {
            let asked = Asked { words, ways, session, data: Some(data), keys: None };
            ask::screen(question, asked, draft)
        }
        OperatorScene::TenantCheck(it) => tenant_check::screen(words, it, draft),
        OperatorScene::Tokens(it) => tokens::screen(words, it),
        OperatorScene::Coverage(it) => coverage::screen(view.at, words, it, draft),
        OperatorScene::Board(board) => board::screen(words, board, draft),
        OperatorScene::ChooseCode { refused } => desk_code::choose(words, *refused, &draft.pin),
        OperatorScene::Code(wanted) => desk_code::wanted(words, *wanted, &draft.pin),
        OperatorScene::Ended { left, recovery } => {
            endings::ended(words, session, left, recovery.as_deref())
        }
        OperatorScene::Stopped { sentence } => endings::stopped(words, session, sentence),
    }
}
