//! What a person does about each question in the model.

use super::promises::{Breach, ensure};
use super::*;

impl World {
    pub(super) fn answer(
        &mut self,
        ceremony: &Ceremony,
        question: &Question,
        reply: &Reply,
    ) -> Result<Fact, Breach> {
        let ways = ceremony.ways(question);
        let asks_pin = matches!(question, Question::ChoosePin { .. } | Question::TypePin);
        ensure!(!asks_pin || ceremony.purpose() != Purpose::Prepare, "nobody here knows the PIN");
        match reply {
            Reply::Way(way) => {
                self.inserted &= *way != Way::KeyIsOut;
                return Ok(fact::Session::Chose { way: *way }.into());
            }
            Reply::Crash => {
                self.inserted = false;
                return Ok(fact::Session::Resumed { desk: ceremony.desk.clone() }.into());
            }
            Reply::Operator(id) => {
                return Ok(fact::Session::OperatorChanged { operator: operator(id) }.into());
            }
            Reply::Pulls => return Ok(self.pulled_out()),
            _ => {}
        }
        Ok(match question {
            Question::TakeKeyOut { .. } | Question::FoundKey => self.pulled_out(),
            Question::WhatHappened | Question::ProveIdentity { .. } | Question::WhichKey { .. } => {
                self.answer_of_recovery(question)?
            }
            Question::WhoIsIt => fact::Person::Chosen { person: person("1") }.into(),
            Question::CheckIdentity if *reply == Reply::Names && may_name_it(ceremony) => {
                fact::Registration::Named { label: blue() }.into()
            }
            Question::CheckIdentity => {
                fact::Person::IdentityChecked { by: IdentityCheck::PhotoId }.into()
            }
            Question::RegisterYourself { .. } => {
                self.own |= *reply != Reply::TooEarly;
                fact::Session::Chose { way: Way::KeyIsRegistered }.into()
            }
            Question::ProgramToken { .. } => {
                self.own |= *reply != Reply::TooEarly;
                fact::Session::Chose { way: Way::TokenIsProgrammed }.into()
            }
            Question::SecondOperator { .. } => {
                let id = if ceremony.operator().id == "p" { "q" } else { "p" };
                fact::Readiness::SecondOperatorConfirmed { operator: operator(id) }.into()
            }
            Question::InsertKey { .. }
            | Question::ReplugKey { .. }
            | Question::ReplugToReset { .. } => {
                match reply {
                    Reply::AnotherKey => self.swap(),
                    Reply::FirstKey => self.take_first_in_hand(),
                    _ => self.take_in_hand_again(ceremony.key()),
                }
                self.inserted = true;
                self.just_inserted = true;
                fact::Key::Inserted { device: "key".into() }.into()
            }
            Question::ChoosePin { .. } | Question::TypePin => fact::Key::PinTyped.into(),
            Question::WhichToken { refused } => self.token_named(refused.as_ref(), reply),
            Question::TypeCode { .. } if *reply == Reply::TooEarly => {
                fact::Token::CodeWrong { fault: CodeFault::Mistyped }.into()
            }
            Question::TypeCode { .. } => {
                fact::Token::CodeTyped { check: CodeCheck::NotChecked }.into()
            }
            Question::ConfirmReceipt { codes_left: 0 } => {
                fact::Activation::ReceiptConfirmed { by: ReceivedBy::Manager }.into()
            }
            Question::ConfirmReceipt { .. } if *reply == Reply::TooEarly => {
                fact::Activation::CodeWrong.into()
            }
            Question::ConfirmReceipt { .. } => {
                fact::Activation::ReceiptConfirmed { by: ReceivedBy::Code }.into()
            }
            Question::NotReady { .. }
            | Question::RemoveOldKey { .. }
            | Question::NotTheOldKey { .. }
            | Question::ReplacePass
            | Question::LeavePass { .. }
            | Question::NotForOthers { .. }
            | Question::KeyRefused { .. }
            | Question::OfferFinger { .. }
            | Question::UsedKey { .. }
            | Question::ResetKey { .. }
            | Question::ResetForGood
            | Question::KeyWarned { .. }
            | Question::SetKeyAside
            | Question::KeyWorks { .. }
            | Question::CannotActivate { .. }
            | Question::Trouble { .. } => {
                let first = ways.first().ok_or("no way on is offered")?;
                let way = ways.iter().find(|it| **it == Way::LeaveIt).unwrap_or(first);
                fact::Session::Chose { way: *way }.into()
            }
        })
    }
}
