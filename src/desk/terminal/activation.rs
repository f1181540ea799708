//! The activation of a prepared key in the terminal.

use std::io::{self, BufRead, Write};

use secrecy::SecretString;

use super::{Choice, Terminal, Turn};
use crate::ceremony::next::Way;
use crate::ceremony::nouns::ReceivedBy;
use crate::runner::{Click, QuestionData};

impl<R: BufRead, W: Write> Terminal<R, W> {
    pub(super) fn confirm_receipt(
        &mut self,
        codes_left: u32,
        data: &QuestionData,
        ways: &[Way],
    ) -> io::Result<Turn> {
        if let Some(prepared) = &data.prepared {
            self.told(&self.words.waiting_key(prepared))?;
        }
        if let Some(trouble) = &data.search_trouble {
            self.told(&self.words.trouble(trouble))?;
        } else if data.wrong_code {
            let left = [("count", codes_left.into())];
            self.told(&self.words.tell("sheet-code-wrong", &left))?;
        }
        let choices = ReceivedBy::ALL.into_iter().filter_map(|by| {
            let choice = match by {
                ReceivedBy::Code => (codes_left > 0).then_some(Choice::SheetCode)?,
                by => Choice::Click(Click::Received(by)),
            };
            Some((self.words.say(by.word()), choice))
        });
        let choices = choices.collect();
        self.choose_or_ways(choices, ways)
    }

    pub(super) fn sheet_code(&mut self) -> io::Result<Turn> {
        let prompt = self.words.say("sheet-code");
        let Some(code) = self.read_pin(&prompt)? else { return Ok(Turn::InputEnded) };
        if code.is_empty() {
            return Ok(Turn::Again);
        }
        self.give(Choice::Click(Click::SheetCode(SecretString::from(code.as_str()))))
    }
}
