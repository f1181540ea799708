//! The questions, each in a file of its own: its title, its body and its foot. A new question is a
//! new file and a line in `screen`. What an answer leads to is not known here.

mod asked;
mod cannot_activate;
mod check_identity;
mod choose_pin;
mod confirm_receipt;
mod found_key;
mod insert_key;
mod key_refused;
mod key_warned;
mod key_works;
mod leave_pass;
mod name_key;
mod not_for_others;
mod not_ready;
mod offer_finger;
pub mod pin_card;
mod program_token;
mod prove_identity;
mod register_yourself;
mod remove_old_key;
mod replace_pass;
mod replug_key;
mod replug_to_reset;
mod reset_for_good;
mod reset_key;
mod second_operator;
mod set_key_aside;
mod take_key_out;
mod trouble;
mod type_code;
mod type_pin;
mod used_key;
mod what_happened;
mod which_key;
mod which_token;
mod who_is_it;

pub use asked::Asked;
pub use program_token::program_lines;
pub use register_yourself::own_lines;

use super::draft::Draft;
use super::frame::Screen;
use crate::ceremony::next::Question;

pub fn screen<'a>(question: &'a Question, asked: Asked<'a>, draft: &Draft) -> Screen<'a> {
    match question {
        Question::WhoIsIt => who_is_it::screen(asked),
        Question::CheckIdentity => match &draft.naming {
            Some(naming) => name_key::screen(asked, naming),
            None => check_identity::screen(asked),
        },
        Question::WhatHappened => what_happened::screen(asked),
        Question::ProveIdentity { offered, had } => prove_identity::screen(asked, offered, *had),
        Question::WhichKey { loss, listed } => which_key::screen(asked, *loss, listed),
        Question::RemoveOldKey { loss, key } => remove_old_key::screen(asked, *loss, key),
        Question::NotTheOldKey { key } => remove_old_key::not_the_old_key(asked, key),
        Question::NotReady { blockers } => not_ready::screen(asked, blockers),
        Question::SecondOperator { protected_by } => second_operator::screen(asked, protected_by),
        Question::ReplacePass => replace_pass::screen(asked),
        Question::LeavePass { until } => leave_pass::screen(asked, *until),
        Question::NotForOthers { step, trouble } => not_for_others::screen(asked, *step, trouble),
        Question::RegisterYourself { looked_in_vain } => {
            register_yourself::screen(asked, *looked_in_vain)
        }
        Question::ProgramToken { looked_in_vain } => program_token::screen(asked, *looked_in_vain),
        Question::InsertKey { but_not } => insert_key::screen(asked, but_not.is_some()),
        Question::ReplugKey { tries_left, .. } => replug_key::screen(asked, *tries_left),
        Question::KeyRefused { reasons } => key_refused::screen(asked, reasons),
        Question::KeyWarned { warnings } => key_warned::screen(asked, warnings),
        Question::ChoosePin { rules } => choose_pin::screen(asked, *rules, &draft.pin),
        Question::TypePin => type_pin::screen(asked, &draft.pin),
        Question::OfferFinger { before, enrolled, failed } => {
            offer_finger::screen(asked, *before, *enrolled, failed.as_ref())
        }
        Question::UsedKey { inside } => used_key::screen(asked, *inside),
        Question::ResetKey { inside, .. } => reset_key::screen(asked, *inside),
        Question::ResetForGood => reset_for_good::screen(asked),
        Question::ReplugToReset { .. } => replug_to_reset::screen(asked),
        Question::SetKeyAside => set_key_aside::screen(asked),
        Question::FoundKey => found_key::screen(asked),
        Question::TakeKeyOut { leaving, .. } => take_key_out::screen(asked, *leaving),
        Question::KeyWorks { trouble } => key_works::screen(asked, trouble),
        Question::ConfirmReceipt { codes_left } => {
            confirm_receipt::screen(asked, *codes_left, draft)
        }
        Question::WhichToken { refused } => which_token::screen(asked, refused.as_ref()),
        Question::TypeCode { fault } => type_code::screen(asked, fault.as_ref(), &draft.pin),
        Question::CannotActivate { why } => cannot_activate::screen(asked, why),
        Question::Trouble { step, trouble } => trouble::screen(asked, *step, trouble),
    }
}
