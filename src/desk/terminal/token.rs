//! A hardware OATH token in the terminal.

use std::io::{self, BufRead, Write};

use secrecy::SecretString;

use super::{Choice, Terminal, Turn};
use crate::ceremony::next::Way;
use crate::ceremony::nouns::{CodeFault, FoundToken};
use crate::runner::Click;

impl<R: BufRead, W: Write> Terminal<R, W> {
    pub(super) fn which_token(
        &mut self,
        refused: Option<&FoundToken>,
        ways: &[Way],
    ) -> io::Result<Turn> {
        match refused {
            Some(it) => self.told(&self.words.token_refused(it))?,
            None => self.tell("which-token-how")?,
        }
        let prompt = self.words.say("which-token-field");
        let Some(serial) = self.read(&prompt)? else { return Ok(Turn::InputEnded) };
        if serial.is_empty() {
            return self.choose_or_ways(Vec::new(), ways);
        }
        self.give(Choice::Click(Click::Token(serial)))
    }

    pub(super) fn token_code(
        &mut self,
        fault: Option<&CodeFault>,
        ways: &[Way],
    ) -> io::Result<Turn> {
        match fault {
            Some(it) => self.told(&self.words.code_fault(it))?,
            None => self.tell("token-code-how")?,
        }
        let prompt = self.words.say("token-code");
        let Some(code) = self.read_pin(&prompt)? else { return Ok(Turn::InputEnded) };
        if code.is_empty() {
            return self.choose_or_ways(Vec::new(), ways);
        }
        self.give(Choice::Click(Click::TokenCode(SecretString::from(code.as_str()))))
    }
}
