//! Numbered choices in the terminal, and what is typed to make one.

use std::io::{self, BufRead, Write};

use super::{Choice, Terminal, Turn, line};
use crate::ceremony::next::Way;
use crate::runner::Click;
use crate::words::{Told, printable};

impl<R: BufRead, W: Write> Terminal<R, W> {
    pub(super) fn tell(&mut self, id: &str) -> io::Result<()> {
        let told = self.words.tell(id, &[]);
        self.told(&told)
    }

    pub(super) fn told(&mut self, told: &Told) -> io::Result<()> {
        line(&mut self.output, format_args!("  {}", told.what))?;
        line(&mut self.output, format_args!("    {}", told.next))
    }

    pub(super) fn choose_or_ways(
        &mut self,
        mut choices: Vec<(String, Choice)>,
        ways: &[Way],
    ) -> io::Result<Turn> {
        self.add_ways(&mut choices, ways);
        self.choose(choices)
    }

    pub(super) fn add_ways(&self, choices: &mut Vec<(String, Choice)>, ways: &[Way]) {
        choices.extend(
            ways.iter().map(|it| (self.words.say(it.word()), Choice::Click(Click::Way(*it)))),
        );
        if self.person_has_screen {
            let call = self.words.say("call-operator");
            choices.push((call, Choice::Click(Click::CallOperator)));
        }
    }

    pub(super) fn list(&mut self, choices: &[(String, Choice)]) -> io::Result<()> {
        for (index, (label, _)) in choices.iter().enumerate() {
            line(&mut self.output, format_args!("  {}  {label}", index + 1))?;
        }
        Ok(())
    }

    /// Asks for a number until one is given; Enter alone takes the first choice.
    pub(super) fn choose(&mut self, mut choices: Vec<(String, Choice)>) -> io::Result<Turn> {
        self.list(&choices)?;
        let prompt = self.words.say("terminal-choose");
        loop {
            let Some(typed) = self.read(&prompt)? else { return Ok(Turn::InputEnded) };
            let typed = if typed.is_empty() { "1" } else { &typed };
            if let Some(index) = number_in(typed, choices.len()) {
                return self.give(choices.swap_remove(index).1);
            }
            line(&mut self.output, format_args!("  {}", self.words.say("terminal-choose-again")))?;
        }
    }

    pub(super) fn give(&mut self, choice: Choice) -> io::Result<Turn> {
        match choice {
            Choice::Click(Click::Close) => {
                self.click(Click::Close);
                return Ok(Turn::Over);
            }
            Choice::Click(click) => self.click(click),
            Choice::NameKey => return self.name_key(),
            Choice::SheetCode => return self.sheet_code(),
            Choice::Look => return Ok(Turn::Again),
            Choice::Hand(hand) => {
                if let Some(bench) = &self.bench {
                    bench.does(hand);
                }
            }
        }
        Ok(Turn::Given)
    }

    /// A desk that has gone takes no click; the walk sees it at the next wait.
    pub(super) fn click(&self, click: Click) {
        self.clicks.send(click).ok();
    }

    /// One line without its end; `None` at the end of the input.
    pub(super) fn read(&mut self, prompt: &str) -> io::Result<Option<String>> {
        write!(self.output, "{}: ", printable(prompt))?;
        self.output.flush()?;
        self.until_typed()?;
        let mut line = String::new();
        let read = self.input.read_line(&mut line)?;
        Ok((read > 0).then(|| line.trim().to_owned()))
    }
}

/// `1` for the first of `count`.
pub(super) fn number_in(line: &str, count: usize) -> Option<usize> {
    line.parse::<usize>().ok()?.checked_sub(1).filter(|it| *it < count)
}
