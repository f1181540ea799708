//! A PIN at the terminal: without an echo where there is a terminal, and never printed.

use std::io::{self, BufRead, Write};

use secrecy::SecretString;
use zeroize::Zeroizing;

use super::{Choice, Terminal, Turn, line};
use crate::ceremony::next::Way;
use crate::ceremony::nouns::KeyFacts;
use crate::ceremony::policy::pin::PinRules;
use crate::runner::{Click, CodeWanted};
use crate::words::printable;

impl<R: BufRead, W: Write> Terminal<R, W> {
    pub(super) fn choose_pin(
        &mut self,
        rules: PinRules,
        key: Option<&KeyFacts>,
        ways: &[Way],
    ) -> io::Result<Turn> {
        self.private()?;
        let minimum = [("minimum", rules.minimum_length.into())];
        for rule in rules.check("") {
            let rule = self.words.say_with(rule.rule, &minimum);
            line(&mut self.output, format_args!("  - {rule}"))?;
        }
        if key.is_some_and(|it| it.features.own_pin_rule) {
            let rule = self.words.say("pin-rule-of-key");
            line(&mut self.output, format_args!("  - {rule}"))?;
        }
        let prompt = self.words.say("pin-new");
        let Some(first) = self.read_pin(&prompt)? else { return Ok(Turn::InputEnded) };
        if first.is_empty() {
            return self.choose_or_ways(vec![self.back_to_pin()], ways);
        }
        let broken = rules.check(&first).into_iter().find(|it| !it.kept);
        if let Some(rule) = broken {
            let rule = self.words.say_with(rule.rule, &minimum);
            let good = self.words.say("pin-good");
            line(&mut self.output, format_args!("  {good} {rule}"))?;
            return Ok(Turn::Again);
        }
        let prompt = self.words.say("pin-repeat");
        let Some(again) = self.read_pin(&prompt)? else { return Ok(Turn::InputEnded) };
        if *first != *again {
            let told = self.words.tell("pin-different", &[]);
            self.told(&told)?;
            return Ok(Turn::Again);
        }
        self.give(Choice::Click(Click::Pin(SecretString::from(first.as_str()))))
    }

    pub(super) fn type_pin(&mut self, ways: &[Way]) -> io::Result<Turn> {
        self.private()?;
        let prompt = self.words.say("pin-current");
        let Some(pin) = self.read_pin(&prompt)? else { return Ok(Turn::InputEnded) };
        if pin.is_empty() {
            return self.choose_or_ways(vec![self.back_to_pin()], ways);
        }
        self.give(Choice::Click(Click::Pin(SecretString::from(pin.as_str()))))
    }

    pub(super) fn choose_code(&mut self, refused: bool) -> io::Result<Turn> {
        self.tell(if refused { "code-refused" } else { "code-why" })?;
        let prompt = self.words.say("code-new");
        let Some(first) = self.read_pin(&prompt)? else { return Ok(Turn::InputEnded) };
        if first.is_empty() {
            return self.give(Choice::Click(Click::WithoutCode));
        }
        let prompt = self.words.say("code-again");
        let Some(again) = self.read_pin(&prompt)? else { return Ok(Turn::InputEnded) };
        if *first != *again {
            self.tell("pin-different")?;
            return Ok(Turn::Again);
        }
        self.give(Choice::Click(Click::ChooseCode(SecretString::from(first.as_str()))))
    }

    pub(super) fn code(&mut self, wanted: CodeWanted) -> io::Result<Turn> {
        let CodeWanted { tries_left, wrong, can_go_back, offer } = wanted;
        if wrong && tries_left > 0 {
            self.told(&self.words.tell("code-wrong", &[("tries", tries_left.into())]))?;
        }
        let mut typed = None;
        if tries_left > 0 {
            let prompt = self.words.say("code-label");
            typed = self.read_pin(&prompt)?;
            if typed.is_none() {
                return Ok(Turn::InputEnded);
            }
        }
        if let Some(code) = typed.filter(|it| !it.is_empty()) {
            let code = SecretString::from(code.as_str());
            return self.give(Choice::Click(Click::Code { code, begins: offer }));
        }
        let mut choices = vec![(self.words.say("sign-in-start"), Choice::Click(Click::SignIn))];
        if can_go_back {
            choices.insert(0, (self.words.say("code-back"), Choice::Click(Click::HandOver)));
        }
        self.choose(choices)
    }

    fn private(&mut self) -> io::Result<()> {
        let told = self.words.tell("pin-private", &[]);
        self.told(&told)?;
        line(&mut self.output, format_args!("  {}", self.words.say("terminal-pin-empty")))
    }

    fn back_to_pin(&self) -> (String, Choice) {
        (self.words.say(Way::RetypePin.word()), Choice::Look)
    }

    pub(super) fn read_pin(&mut self, prompt: &str) -> io::Result<Option<Zeroizing<String>>> {
        if self.hidden {
            return match rpassword::prompt_password(format!("{}: ", printable(prompt))) {
                Ok(pin) => Ok(Some(Zeroizing::new(pin))),
                Err(it) if it.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
                Err(it) => Err(it),
            };
        }
        write!(self.output, "{}: ", printable(prompt))?;
        self.output.flush()?;
        // Large enough for any PIN, so that growing leaves no copy behind.
        let mut line = Zeroizing::new(String::with_capacity(256));
        let read = self.input.read_line(&mut line)?;
        let kept = line.trim_end_matches(['\r', '\n']).len();
        line.truncate(kept);
        Ok((read > 0).then_some(line))
    }
}
