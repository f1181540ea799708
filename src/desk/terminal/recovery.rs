//! The questions of a recovery in the terminal.

use std::io::{self, BufRead, Write};

use super::{Choice, Terminal, Turn, line};
use crate::ceremony::next::{Question, Way};
use crate::ceremony::nouns::Loss;
use crate::runner::Click;

impl<R: BufRead, W: Write> Terminal<R, W> {
    pub(super) fn recovery(&mut self, question: &Question, ways: &[Way]) -> io::Result<Turn> {
        let choices = match question {
            Question::WhatHappened => [Loss::Stolen, Loss::Lost, Loss::Broken, Loss::Blocked]
                .map(|it| (self.words.say(it.word()), Choice::Click(Click::Loss(it))))
                .into(),
            Question::ProveIdentity { offered, .. } => self.proofs(|it| offered.contains(&it)),
            Question::WhichKey { listed, .. } => {
                if let Some(others) = self.words.other_methods(&listed.others) {
                    line(&mut self.output, format_args!("  {others}"))?;
                }
                let choice = |it: &crate::ceremony::nouns::ListedPasskey| {
                    let told = self.words.passkey(it);
                    let click = Click::OldKey(it.method.id.clone());
                    (format!("{}: {}", told.what, told.next), Choice::Click(click))
                };
                listed.passkeys.iter().map(choice).collect()
            }
            Question::RemoveOldKey { loss, key } => {
                self.told(&self.words.passkey(key))?;
                self.told(&self.words.removal_asked(*loss, key))?;
                Vec::new()
            }
            Question::NotTheOldKey { key } => {
                self.told(&self.words.passkey(key))?;
                Vec::new()
            }
            _ => Vec::new(),
        };
        self.choose_or_ways(choices, ways)
    }
}
