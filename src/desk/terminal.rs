//! The ceremony as a walk-through in a terminal, one question after the other. Reading stdin and
//! writing stdout is this file's trade; it blocks, and waits for Views in between.
//! A PIN is read without an echo where there is a terminal, and is never printed.

use std::io::{self, BufRead, IsTerminal as _, Write};
use std::time::Duration;

use secrecy::ExposeSecret as _;
use tokio::runtime::Handle;
use tokio::sync::{mpsc, watch};

use crate::ceremony::next::{Question, Step, Way};
use crate::ceremony::nouns::{IdentityCheck, Inside, Purpose, Theirs, Trouble};
use crate::runner::{
    Click, OperatorScene, PersonScene, QuestionData, Second, SignInState, SignInWay, UserCode, View,
};
use crate::screens::{
    PracticeControls, PracticeHand, missing_told, own_end, own_lines, person_name, receipt_lines,
    shown_in, warning, way_word,
};
use crate::words::{Told, Words};

mod pin;
#[cfg(test)]
mod tests;

/// Walks one person through a session. Returns when the receipt or the ending was acknowledged,
/// when the desk has stopped, or at the end of the input, which cancels the session.
///
/// # Errors
/// Where the terminal cannot be read or written.
pub fn walk(
    view: watch::Receiver<View>,
    clicks: mpsc::UnboundedSender<Click>,
    bench: Option<PracticeControls>,
    runtime: Handle,
) -> io::Result<()> {
    let hidden = io::stdin().is_terminal();
    let (input, output) = (io::stdin().lock(), io::stdout());
    let terminal = Terminal {
        view,
        clicks,
        bench,
        runtime,
        words: Words::english(),
        input,
        output,
        hidden,
        headed: String::new(),
    };
    terminal.walk()
}

struct Terminal<R, W> {
    view: watch::Receiver<View>,
    clicks: mpsc::UnboundedSender<Click>,
    bench: Option<PracticeControls>,
    runtime: Handle,
    words: Words,
    input: R,
    output: W,
    /// There is a terminal whose echo can be turned off.
    hidden: bool,
    /// The title that stands above; it is not said twice in a row.
    headed: String,
}

/// How one turn went.
enum Turn {
    /// The desk's turn now.
    Given,
    /// Nothing was given: the same view is asked about again.
    Again,
    /// The walk is over.
    Over,
    /// The input has ended.
    InputEnded,
}

/// A choice in a numbered list.
enum Choice {
    Click(Click),
    Hand(PracticeHand),
    /// The key is in now, or should be.
    Look,
}

impl<R: BufRead, W: Write> Terminal<R, W> {
    /// How long the desk gets to notice a key before it is asked for once more.
    const TO_NOTICE: Duration = Duration::from_secs(2);
    /// How long a cancelled session gets to take everything back without a person.
    const TO_TAKE_BACK: Duration = Duration::from_secs(30);

    fn walk(mut self) -> io::Result<()> {
        let (product, below) = (self.words.say("product"), self.words.say("product-subtitle"));
        writeln!(self.output, "{product} · {below}")?;
        loop {
            let view = self.view.borrow_and_update().clone();
            self.heading(&view)?;
            match self.turn(&view)? {
                Turn::Again => {}
                Turn::Over => return Ok(()),
                Turn::InputEnded => return self.give_up(&view),
                Turn::Given => {
                    if self.runtime.block_on(self.view.changed()).is_err() {
                        return Ok(());
                    }
                }
            }
        }
    }

    fn turn(&mut self, view: &View) -> io::Result<Turn> {
        match (&view.operator.scene, &view.person.scene) {
            (Some(scene), _) => self.operators_turn(view, scene),
            (None, Some(scene)) => self.persons_turn(view, scene),
            (None, None) => Ok(Turn::Given),
        }
    }

    fn operators_turn(&mut self, view: &View, scene: &OperatorScene) -> io::Result<Turn> {
        match scene {
            OperatorScene::SignIn { way, state, .. } => self.sign_in(*way, state),
            OperatorScene::Home { .. } => {
                if let Some(list) = view.operator.list {
                    writeln!(self.output, "  {}", self.words.list_of_models(list))?;
                }
                let Some(purpose) = view.operator.offer else {
                    self.tell("home-nothing")?;
                    return Ok(Turn::Over);
                };
                if purpose == Purpose::SelfRegistration {
                    self.tell("home-own")?;
                }
                let start = self.words.say("home-start");
                self.choose(vec![(start, Choice::Click(Click::Start(purpose)))])
            }
            OperatorScene::Ended { left } => {
                let id = if left.is_empty() { "ended-clean" } else { "ended-most" };
                for left in left {
                    self.told(&self.words.left(left))?;
                }
                self.told(&self.words.tell(id, &[]))?;
                self.close()
            }
            OperatorScene::Stopped { sentence } => {
                self.tell("stopped-what")?;
                writeln!(self.output, "  ({sentence})")?;
                Ok(Turn::Over)
            }
            OperatorScene::Asking { question, ways, data } => {
                self.asked(view, question, ways, data, 0)
            }
        }
    }

    fn persons_turn(&mut self, view: &View, scene: &PersonScene) -> io::Result<Turn> {
        match scene {
            PersonScene::Working { step, touch_now, .. } => self.working(*step, *touch_now),
            PersonScene::Receipt(receipt) => {
                writeln!(self.output)?;
                for (label, value) in receipt_lines(&self.words, receipt) {
                    let label = self.words.say(label);
                    writeln!(self.output, "  {label:<18} {value}")?;
                }
                for left in &receipt.left {
                    self.told(&self.words.left(left))?;
                }
                self.close()
            }
            PersonScene::SelfRegistered { methods, left } => {
                for method in methods {
                    self.told(&self.words.own_key(method))?;
                }
                for told in own_end(&self.words, left) {
                    self.told(&told)?;
                }
                self.close()
            }
            PersonScene::Asking { question, ways, keys_inserted } => {
                self.asked(view, question, ways, &QuestionData::default(), *keys_inserted)
            }
        }
    }

    fn sign_in(&mut self, way: SignInWay, state: &SignInState) -> io::Result<Turn> {
        match state {
            SignInState::UnderWay { code } => return self.under_way(code.as_ref()),
            SignInState::Failed(it) => {
                self.told(&self.words.trouble(&Trouble::SignIn(it.clone())))?;
            }
            SignInState::Missing(missing) => {
                for told in missing_told(&self.words, missing) {
                    self.told(&told)?;
                }
            }
            SignInState::Waiting => {
                for id in [Some(way_word(way)), warning(way)].into_iter().flatten() {
                    self.told(&self.words.tell(id, &[]))?;
                }
            }
        }
        let start = self.words.say("sign-in-start");
        self.choose(vec![(start, Choice::Click(Click::SignIn))])
    }

    fn under_way(&mut self, code: Option<&UserCode>) -> io::Result<Turn> {
        let told = match code {
            Some(it) => self.words.tell("sign-in-code", &[("page", it.page.as_str().into())]),
            None => self.words.tell("sign-in-under-way", &[]),
        };
        self.told(&told)?;
        if let Some(it) = code {
            writeln!(self.output, "  {}", it.code)?;
        }
        Ok(Turn::Given)
    }

    fn second(
        &mut self,
        protected_by: &[String],
        second: &Second,
        ways: &[Way],
    ) -> io::Result<Turn> {
        let told = match second {
            Second::UnderWay { code } => return self.under_way(code.as_ref()),
            Second::Awaited => self.words.second_wanted(protected_by),
            Second::Failed(it) => self.words.trouble(it),
            Second::Refused { name, why } => self.words.not_second(name, *why),
        };
        self.told(&told)?;
        let start = self.words.say("second-start");
        self.choose_or_ways(vec![(start, Choice::Click(Click::SignIn))], ways)
    }

    fn asked(
        &mut self,
        view: &View,
        question: &Question,
        ways: &[Way],
        data: &QuestionData,
        keys_inserted: usize,
    ) -> io::Result<Turn> {
        match question {
            Question::WhoIsIt => return self.who(ways, data),
            Question::CheckIdentity => {
                let mut choices = Vec::new();
                for (check, id) in [
                    (IdentityCheck::PhotoId, "identity-photo-id"),
                    (IdentityCheck::KnownToOperator, "identity-known"),
                    (IdentityCheck::VouchedFor, "identity-vouched"),
                ] {
                    choices.push((self.words.say(id), Choice::Click(Click::Identity(check))));
                }
                return self.choose_or_ways(choices, ways);
            }
            Question::InsertKey { but_not } => {
                return self.insert(view, but_not.is_some(), ways, keys_inserted);
            }
            Question::ReplugKey { tries_left, .. } => {
                self.told(&self.words.replug(*tries_left))?;
                return self.insert(view, false, ways, keys_inserted);
            }
            Question::ReplugToReset { .. } => {
                self.tell("replug-to-reset-why")?;
                return self.insert(view, false, ways, keys_inserted);
            }
            Question::ChoosePin { rules } => return self.choose_pin(*rules, ways),
            Question::TypePin => {
                self.about_key(view)?;
                return self.type_pin(ways);
            }
            Question::NotReady { blockers } => {
                for blocker in blockers {
                    self.told(&self.words.blocker(blocker))?;
                }
            }
            Question::SecondOperator { protected_by } => {
                return self.second(protected_by, &data.second, ways);
            }
            Question::ReplacePass => self.tell("replace-pass-what")?,
            Question::RegisterYourself { looked_in_vain } => {
                let pass = view.person.session.as_ref().and_then(|it| it.pass.as_ref());
                for line in own_lines(&self.words, pass) {
                    writeln!(self.output, "  {line}")?;
                }
                if *looked_in_vain {
                    self.tell("own-not-there")?;
                }
                let mut choices = Vec::new();
                self.add_pass(&mut choices, view)?;
                self.add_ways(&mut choices, ways);
                return self.choose(choices);
            }
            Question::KeyRefused { reasons } => {
                for reason in reasons {
                    self.told(&self.words.key_reason(reason))?;
                }
            }
            Question::UsedKey { inside } => {
                self.told(&self.words.on_the_key(*inside))?;
                self.list_of(self.words.relying_parties(&data.on_the_key, usize::MAX))?;
                if let Inside::Known { theirs: Theirs::Stale, .. } = inside {
                    let name = view.person.session.as_ref().map_or("", person_name);
                    self.told(&self.words.tell("used-key-stale", &[("name", name.into())]))?;
                }
            }
            Question::ResetKey { inside, .. } => {
                self.told(&self.words.lost_by_reset(*inside))?;
                if inside.is_some() {
                    self.list_of(self.words.relying_parties(&data.on_the_key, usize::MAX))?;
                }
                self.about_key(view)?;
            }
            Question::ResetForGood => self.tell("reset-for-good-what")?,
            Question::StoppedAtSignIn { strengths } => {
                for strength in strengths {
                    self.told(&self.words.stopped_by(strength))?;
                }
            }
            Question::SetKeyAside => self.tell("set-key-aside-what")?,
            Question::Trouble { step, trouble } => {
                self.told(&self.words.trouble(trouble))?;
                let step = self.words.say(step.word());
                let during = self.words.say_with("trouble-while", &[("step", step.into())]);
                writeln!(self.output, "  {during}")?;
                writeln!(
                    self.output,
                    "  {}: {}",
                    self.words.say("details-for"),
                    trouble.details()
                )?;
            }
        }
        self.choose_or_ways(Vec::new(), ways)
    }

    fn about_key(&mut self, view: &View) -> io::Result<()> {
        let key = view.person.session.as_ref().and_then(|it| it.key.as_ref());
        self.list_of(key.map(|it| self.words.about_used_key(it)).unwrap_or_default())
    }

    fn list_of(&mut self, lines: Vec<String>) -> io::Result<()> {
        lines.iter().try_for_each(|it| writeln!(self.output, "  - {it}"))
    }

    fn who(&mut self, ways: &[Way], data: &QuestionData) -> io::Result<Turn> {
        let sought = data.searched.clone().unwrap_or_default();
        if data.searching {
            let what = self.words.say_with("who-searching", &[("text", sought.into())]);
            writeln!(self.output, "  {what}")?;
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
        let Some(line) = self.read(&prompt)? else { return Ok(Turn::InputEnded) };
        if line.is_empty() {
            return Ok(Turn::Again);
        }
        match number_in(&line, choices.len()) {
            Some(index) => Ok(self.give(choices.swap_remove(index).1)),
            None => Ok(self.give(Choice::Click(Click::Search(line)))),
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
            for hand in
                [PracticeHand::InsertAllowed, PracticeHand::InsertNotAllowed, PracticeHand::Remove]
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

    /// Waits until something else than a key is asked for, but not for ever.
    fn let_it_notice(&mut self) {
        let view = &mut self.view;
        let noticed = view.wait_for(|it| {
            !matches!(
                it.asked(),
                Some((
                    Question::InsertKey { .. }
                        | Question::ReplugKey { .. }
                        | Question::ReplugToReset { .. },
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
        if let Some(code) = &pass.code {
            let until = [("time", self.words.time(pass.valid_until).into())];
            let until = self.words.say_with("pass-until", &until);
            let title = self.words.say("pass");
            writeln!(self.output, "  {title}: {}  {until}", code.expose_secret())?;
            writeln!(self.output, "  {}", pass.sign_in_page)?;
            choices.push((self.words.say("pass-hide"), Choice::Click(Click::HidePass)));
        } else if !pass.forgotten {
            choices.push((self.words.say("pass-show"), Choice::Click(Click::ShowPass)));
        }
        Ok(())
    }

    fn working(&mut self, step: Step, touch_now: bool) -> io::Result<Turn> {
        writeln!(self.output, "  {}", self.words.say(step.word()))?;
        if touch_now && self.bench.is_some() {
            let prompt = self.words.say("terminal-touch");
            if self.read(&prompt)?.is_none() {
                return Ok(Turn::InputEnded);
            }
            return Ok(self.give(Choice::Hand(PracticeHand::Touch)));
        }
        Ok(Turn::Given)
    }

    fn close(&mut self) -> io::Result<Turn> {
        let prompt = self.words.say("terminal-close");
        self.read(&prompt)?;
        self.click(Click::Close);
        Ok(Turn::Over)
    }

    /// The input has ended, so nobody is there: the session is taken back as far as that goes
    /// without a person. What is left waits in the record until the desk is started again.
    fn give_up(&mut self, view: &View) -> io::Result<()> {
        writeln!(self.output, "\n  {}", self.words.say("terminal-input-ended"))?;
        let Some((_, ways)) = view.asked() else { return Ok(()) };
        if !ways.contains(&Way::GiveUp) {
            return Ok(());
        }
        self.click(Click::Way(Way::GiveUp));
        let view = &mut self.view;
        let taken_back = async {
            // The View that was answered may come once more before the first of the way back.
            view.changed().await.ok()?;
            view.wait_for(|it| !matches!(it.person.scene, Some(PersonScene::Working { .. })))
                .await
                .ok()?;
            Some(())
        };
        let waited = async { tokio::time::timeout(Self::TO_TAKE_BACK, taken_back).await };
        self.runtime.block_on(waited).ok();
        let last = self.view.borrow_and_update().clone();
        self.heading(&last)
    }

    fn heading(&mut self, view: &View) -> io::Result<()> {
        // The desk's own turn says its sentence, and needs no title above it.
        let works = matches!(
            view.person.scene,
            Some(PersonScene::Working { touch_now: false, held_up: false, .. })
        );
        let told = self.words.heading(view);
        if works || told.what == self.headed {
            return Ok(());
        }
        self.headed.clone_from(&told.what);
        let step = view.person.session.as_ref().and_then(|session| {
            let index = session.chapters.iter().position(|it| *it == session.chapter)?;
            let args = [("number", (index + 1).into()), ("all", session.chapters.len().into())];
            Some(self.words.say_with("step-of", &args))
        });
        writeln!(self.output)?;
        if let Some(step) = step {
            writeln!(self.output, "{step}")?;
        }
        writeln!(self.output, "{}\n  {}", told.what, told.next)
    }

    fn tell(&mut self, id: &str) -> io::Result<()> {
        let told = self.words.tell(id, &[]);
        self.told(&told)
    }

    fn told(&mut self, told: &Told) -> io::Result<()> {
        writeln!(self.output, "  {}\n    {}", told.what, told.next)
    }

    fn choose_or_ways(
        &mut self,
        mut choices: Vec<(String, Choice)>,
        ways: &[Way],
    ) -> io::Result<Turn> {
        self.add_ways(&mut choices, ways);
        self.choose(choices)
    }

    fn add_ways(&self, choices: &mut Vec<(String, Choice)>, ways: &[Way]) {
        choices.extend(
            ways.iter().map(|it| (self.words.say(it.word()), Choice::Click(Click::Way(*it)))),
        );
    }

    fn list(&mut self, choices: &[(String, Choice)]) -> io::Result<()> {
        for (index, (label, _)) in choices.iter().enumerate() {
            writeln!(self.output, "  {}  {label}", index + 1)?;
        }
        Ok(())
    }

    /// Asks for a number until one is given; Enter alone takes the first choice.
    fn choose(&mut self, mut choices: Vec<(String, Choice)>) -> io::Result<Turn> {
        self.list(&choices)?;
        let prompt = self.words.say("terminal-choose");
        loop {
            let Some(line) = self.read(&prompt)? else { return Ok(Turn::InputEnded) };
            let line = if line.is_empty() { "1" } else { &line };
            if let Some(index) = number_in(line, choices.len()) {
                return Ok(self.give(choices.swap_remove(index).1));
            }
            writeln!(self.output, "  {}", self.words.say("terminal-choose-again"))?;
        }
    }

    fn give(&mut self, choice: Choice) -> Turn {
        match choice {
            Choice::Click(click) => self.click(click),
            Choice::Look => return Turn::Again,
            Choice::Hand(hand) => {
                if let Some(bench) = &self.bench {
                    bench.does(hand);
                }
            }
        }
        Turn::Given
    }

    /// A desk that has gone takes no click; the walk sees it at the next wait.
    fn click(&self, click: Click) {
        self.clicks.send(click).ok();
    }

    /// One line without its end; `None` at the end of the input.
    fn read(&mut self, prompt: &str) -> io::Result<Option<String>> {
        write!(self.output, "{prompt}: ")?;
        self.output.flush()?;
        let mut line = String::new();
        let read = self.input.read_line(&mut line)?;
        Ok((read > 0).then(|| line.trim().to_owned()))
    }
}

/// `1` for the first of `count`.
fn number_in(line: &str, count: usize) -> Option<usize> {
    line.parse::<usize>().ok()?.checked_sub(1).filter(|it| *it < count)
}
