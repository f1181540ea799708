//! The questions in the terminal: what each explains, and what can be answered.

use std::io::{self, BufRead, Write};

use secrecy::ExposeSecret as _;

use super::choose::number_in;
use super::{Choice, Terminal, Turn, line};
use crate::ceremony::next::{Question, Step, Way};
use crate::ceremony::nouns::{
    IdentityCheck, Inside, KeyLabel, KeyName, KeyUse, NotAName, Theirs, Trouble,
};
use crate::runner::{Click, PassView, QuestionData, View, person_may};
use crate::screens::{PracticeHand, own_lines, person_name, program_lines, shown_in};
use crate::words::{Words, printable};

impl<R: BufRead, W: Write> Terminal<R, W> {
    pub(super) fn asked(
        &mut self,
        view: &View,
        question: &Question,
        ways: &[Way],
        data: &QuestionData,
        keys_inserted: usize,
    ) -> io::Result<Turn> {
        for told in data.readiness.iter().flat_map(|it| self.words.before_the_pass(it)) {
            line(&mut self.output, format_args!("  {told}"))?;
        }
        match question {
            Question::WhoIsIt => self.who(ways, data),
            Question::CheckIdentity => self.identity(view, ways),
            Question::InsertKey { but_not } => {
                self.insert(view, but_not.is_some(), ways, keys_inserted)
            }
            Question::ReplugKey { tries_left, .. } => {
                self.told(&self.words.replug(*tries_left))?;
                self.insert(view, false, ways, keys_inserted)
            }
            Question::ReplugToReset { .. } => {
                self.tell("replug-to-reset-why")?;
                self.insert(view, false, ways, keys_inserted)
            }
            Question::TakeKeyOut { .. } => self.take_out(ways),
            Question::ChoosePin { rules } => {
                let key = view.person.session.as_ref().and_then(|it| it.key.as_ref());
                self.choose_pin(*rules, key, ways)
            }
            Question::TypePin => {
                self.about_key(view)?;
                self.type_pin(ways)
            }
            Question::SecondOperator { protected_by } => {
                self.second(protected_by, &data.second, ways)
            }
            Question::RegisterYourself { looked_in_vain } => {
                self.on_the_own_page(view, own_lines, *looked_in_vain, ways)
            }
            Question::ProgramToken { looked_in_vain } => {
                self.on_the_own_page(view, program_lines, *looked_in_vain, ways)
            }
            Question::LeavePass { .. } => self.leave_pass(view, ways),
            Question::ConfirmReceipt { codes_left } => {
                self.confirm_receipt(*codes_left, data, ways)
            }
            Question::WhichToken { refused } => self.which_token(refused.as_ref(), ways),
            Question::TypeCode { fault } => self.token_code(fault.as_ref(), ways),
            Question::WhatHappened
            | Question::ProveIdentity { .. }
            | Question::WhichKey { .. }
            | Question::RemoveOldKey { .. }
            | Question::NotTheOldKey { .. } => self.recovery(question, ways),
            Question::NotReady { .. }
            | Question::CannotActivate { .. }
            | Question::ReplacePass
            | Question::NotForOthers { .. }
            | Question::KeyRefused { .. }
            | Question::OfferFinger { .. }
            | Question::UsedKey { .. }
            | Question::ResetKey { .. }
            | Question::ResetForGood
            | Question::KeyWarned { .. }
            | Question::SetKeyAside
            | Question::FoundKey
            | Question::KeyWorks { .. }
            | Question::Trouble { .. } => {
                self.explain(view, question, data)?;
                self.choose_or_ways(Vec::new(), ways)
            }
        }
    }

    fn identity(&mut self, view: &View, ways: &[Way]) -> io::Result<Turn> {
        let mut choices = self.proofs(|_| true);
        if let Some(label) = view.person.session.as_ref().and_then(|it| it.label.as_ref()) {
            if *label != KeyLabel::default() {
                line(&mut self.output, format_args!("  {}", self.words.named(label)))?;
            }
            choices.push((self.words.say("name-key"), Choice::NameKey));
        }
        self.choose_or_ways(choices, ways)
    }

    /// The operator's own proofs of who is there.
    pub(super) fn proofs(&self, counts: impl Fn(IdentityCheck) -> bool) -> Vec<(String, Choice)> {
        [
            (IdentityCheck::PhotoId, "identity-photo-id"),
            (IdentityCheck::KnownToOperator, "identity-known"),
            (IdentityCheck::VouchedFor, "identity-vouched"),
        ]
        .into_iter()
        .filter(|it| counts(it.0))
        .map(|(check, id)| (self.words.say(id), Choice::Click(Click::Identity(check))))
        .collect()
    }

    pub(super) fn name_key(&mut self) -> io::Result<Turn> {
        let prompt = self.words.say("name-key-field");
        let Some(typed) = self.read(&prompt)? else { return Ok(Turn::InputEnded) };
        let name = match KeyName::new(&typed) {
            Ok(name) => Some(name),
            Err(NotAName::Empty) => None,
            Err(NotAName::TooLong) => {
                line(&mut self.output, format_args!("  {}", self.words.say("name-key-long")))?;
                return Ok(Turn::Again);
            }
        };
        let uses = [(KeyUse::Primary, "name-key-primary"), (KeyUse::Spare, "name-key-spare")];
        let choices = uses.map(|(key_use, id)| {
            let label = KeyLabel { name: name.clone(), key_use };
            (self.words.say(id), Choice::Click(Click::NameKey(label)))
        });
        self.choose(choices.into())
    }

    fn leave_pass(&mut self, view: &View, ways: &[Way]) -> io::Result<Turn> {
        self.tell("leave-pass-what")?;
        let mut choices = Vec::new();
        self.add_pass(&mut choices, view)?;
        self.choose_or_ways(choices, ways)
    }

    fn on_the_own_page(
        &mut self,
        view: &View,
        lines: fn(&Words, Option<&PassView>) -> [String; 3],
        looked_in_vain: bool,
        ways: &[Way],
    ) -> io::Result<Turn> {
        let pass = view.person.session.as_ref().and_then(|it| it.pass.as_ref());
        for text in lines(&self.words, pass) {
            line(&mut self.output, format_args!("  {text}"))?;
        }
        if looked_in_vain {
            self.tell("own-not-there")?;
        }
        let mut choices = Vec::new();
        self.add_pass(&mut choices, view)?;
        self.choose_or_ways(choices, ways)
    }

    /// What must be known before one of the ways is chosen.
    fn explain(&mut self, view: &View, question: &Question, data: &QuestionData) -> io::Result<()> {
        match question {
            Question::NotReady { blockers } => {
                blockers.iter().try_for_each(|it| self.told(&self.words.blocker(it)))
            }
            Question::CannotActivate { why } => self.told(&self.words.cannot_activate(why)),
            Question::ReplacePass => self.tell("replace-pass-what"),
            Question::KeyRefused { reasons } => {
                reasons.iter().try_for_each(|it| self.told(&self.words.key_reason(it)))
            }
            Question::UsedKey { inside } => {
                self.told(&self.words.on_the_key(*inside))?;
                self.list_of(self.words.relying_parties(&data.on_the_key, usize::MAX))?;
                if let Inside::Known { theirs: Theirs::Stale, .. } = inside {
                    let name = view.person.session.as_ref().map_or("", person_name);
                    self.told(&self.words.tell("used-key-stale", &[("name", name.into())]))?;
                }
                Ok(())
            }
            Question::OfferFinger { before, failed, .. } => {
                if let Some(failed) = failed {
                    self.told(&self.words.trouble(&Trouble::Key(failed.clone())))?;
                }
                if *before > 0 {
                    let count = [("count", (*before).into())];
                    self.told(&self.words.tell("finger-before", &count))?;
                }
                Ok(())
            }
            Question::ResetKey { inside, .. } => {
                self.told(&self.words.lost_by_reset(*inside))?;
                if inside.is_some() {
                    self.list_of(self.words.relying_parties(&data.on_the_key, usize::MAX))?;
                }
                self.about_key(view)
            }
            Question::ResetForGood => self.tell("reset-for-good-what"),
            Question::KeyWarned { warnings } => {
                warnings.iter().try_for_each(|it| self.told(&self.words.key_warning(it)))
            }
            Question::SetKeyAside => self.tell("set-key-aside-what"),
            Question::FoundKey => {
                let Some(whose) = &data.whose else { return Ok(()) };
                self.words.whose(whose).iter().try_for_each(|it| self.told(it))?;
                self.list_of(whose.fits.iter().map(|it| self.words.held(it)).collect())
            }
            Question::KeyWorks { trouble } => {
                self.told(&self.words.trouble(&Trouble::SignIn(trouble.clone())))
            }
            Question::Trouble { step, trouble } | Question::NotForOthers { step, trouble } => {
                self.trouble(*step, trouble)
            }
            // The others explain themselves where they are answered.
            Question::WhoIsIt
            | Question::CheckIdentity
            | Question::InsertKey { .. }
            | Question::ReplugKey { .. }
            | Question::ReplugToReset { .. }
            | Question::ChoosePin { .. }
            | Question::TypePin
            | Question::TakeKeyOut { .. }
            | Question::SecondOperator { .. }
            | Question::LeavePass { .. }
            | Question::ConfirmReceipt { .. }
            | Question::WhichToken { .. }
            | Question::TypeCode { .. }
            | Question::WhatHappened
            | Question::ProveIdentity { .. }
            | Question::WhichKey { .. }
            | Question::RemoveOldKey { .. }
            | Question::NotTheOldKey { .. }
            | Question::RegisterYourself { .. }
            | Question::ProgramToken { .. } => Ok(()),
        }
    }

    fn trouble(&mut self, step: Step, trouble: &Trouble) -> io::Result<()> {
        // What happened is the heading.
        let step = self.words.say(step.word());
        let during = self.words.say_with("trouble-while", &[("step", step.into())]);
        line(&mut self.output, format_args!("  {during}"))?;
        let details = self.words.say("details-for");
        line(&mut self.output, format_args!("  {details}: {}", trouble.details()))
    }

    fn about_key(&mut self, view: &View) -> io::Result<()> {
        let key = view.person.session.as_ref().and_then(|it| it.key.as_ref());
        self.list_of(key.map(|it| self.words.about_used_key(it)).unwrap_or_default())
    }

    fn list_of(&mut self, lines: Vec<String>) -> io::Result<()> {
        lines.iter().try_for_each(|it| line(&mut self.output, format_args!("  - {it}")))
    }

    fn who(&mut self, ways: &[Way], data: &QuestionData) -> io::Result<Turn> {
        let sought = data.searched.clone().unwrap_or_default();
        if data.searching {
            let what = self.words.say_with("who-searching", &[("text", sought.into())]);
            line(&mut self.output, format_args!("  {what}"))?;
            return Ok(Turn::Given);
        }
        if let Some(trouble) = &data.search_trouble {
            self.told(&self.words.trouble(trouble))?;
        } else if data.searched.is_some() && data.people.is_empty() {
            self.told(&self.words.tell("who-none", &[("text", sought.into())]))?;
        }
        let mut choices: Vec<(String, Choice)> = (data.people.iter())
            .map(|it| {
                (format!("{}, {}", it.name, it.upn), Choice::Click(Click::Choose(it.clone())))
            })
            .collect();
        self.add_ways(&mut choices, ways);
        self.list(&choices)?;
        let prompt = self.words.say("terminal-search");
        let Some(typed) = self.read(&prompt)? else { return Ok(Turn::InputEnded) };
        if typed.is_empty() {
            return Ok(Turn::Again);
        }
        match number_in(&typed, choices.len()) {
            Some(index) => self.give(choices.swap_remove(index).1),
            None => self.give(Choice::Click(Click::Search(typed))),
        }
    }

    fn insert(
        &mut self,
        view: &View,
        must_differ: bool,
        ways: &[Way],
        keys_inserted: usize,
    ) -> io::Result<Turn> {
        if must_differ && keys_inserted > 0 {
            self.told(&self.words.tell("insert-key-but-not", &[]))?;
        }
        if keys_inserted > 1 {
            let name = view.person.session.as_ref().map_or("", person_name);
            self.told(&self.words.tell("insert-key-two", &[("name", name.into())]))?;
        }
        let mut choices = Vec::new();
        if self.bench.is_some() {
            let second = view.person.session.as_ref().is_some_and(|it| it.second_key);
            for hand in [
                second.then_some(PracticeHand::InsertSecond),
                Some(PracticeHand::InsertAllowed),
                Some(PracticeHand::InsertNotAllowed),
                Some(PracticeHand::Remove),
            ]
            .into_iter()
            .flatten()
            {
                choices.push((self.words.say(hand.word()), Choice::Hand(hand)));
            }
        } else {
            choices.push((self.words.say("terminal-inserted"), Choice::Look));
        }
        self.add_pass(&mut choices, view)?;
        let turn = self.choose_or_ways(choices, ways)?;
        if matches!(turn, Turn::Given) {
            self.let_it_notice();
            return Ok(Turn::Again);
        }
        Ok(turn)
    }

    fn take_out(&mut self, ways: &[Way]) -> io::Result<Turn> {
        self.tell("take-key-out-do")?;
        let choice = match self.bench {
            Some(_) => (PracticeHand::Remove.word(), Choice::Hand(PracticeHand::Remove)),
            None => ("terminal-taken-out", Choice::Look),
        };
        let choice = (self.words.say(choice.0), choice.1);
        let turn = self.choose_or_ways(vec![choice], ways)?;
        if matches!(turn, Turn::Again) {
            self.let_it_notice();
        }
        Ok(turn)
    }

    /// Waits until something else than a key is asked for, but not for ever.
    fn let_it_notice(&mut self) {
        let view = &mut self.view;
        let noticed = view.wait_for(|it| {
            !matches!(
                it.asked(),
                Some((
                    Question::InsertKey { .. }
                        | Question::ReplugKey { .. }
                        | Question::ReplugToReset { .. }
                        | Question::TakeKeyOut { .. },
                    _
                ))
            )
        });
        let waited = async { tokio::time::timeout(Self::TO_NOTICE, noticed).await.map(drop) };
        // Whether it noticed or not: the next turn reads the View that there is.
        self.runtime.block_on(waited).ok();
    }

    /// The pass is printed where it is asked for; the code goes nowhere else.
    fn add_pass(&mut self, choices: &mut Vec<(String, Choice)>, view: &View) -> io::Result<()> {
        let session = view.person.session.as_ref();
        let Some(pass) = session.and_then(shown_in) else { return Ok(()) };
        if view.person.has_screen && !person_may(view, &Click::ShowPass) {
            return Ok(());
        }
        if let Some(code) = &pass.code {
            let until = [("time", self.words.time(pass.valid_until).into())];
            let until = self.words.say_with("pass-until", &until);
            let title = self.words.say("pass");
            self.go_aside()?;
            // Not through `line`, which would leave a copy of the code in memory.
            let code = printable(code.code.expose_secret());
            writeln!(self.output, "  {title}: {code}  {until}")?;
            line(&mut self.output, format_args!("  {}", pass.sign_in_page))?;
            choices.push((self.words.say("pass-hide"), Choice::Click(Click::HidePass)));
        } else if !pass.forgotten {
            choices.push((self.words.say("pass-show"), Choice::Click(Click::ShowPass)));
        }
        Ok(())
    }
}
