//! The ceremony as a walk-through in a terminal, one question after the other. Reading stdin and
//! writing stdout is this file's trade; it blocks, and waits for Views in between.
//! A PIN is read without an echo where there is a terminal, and is never printed.

use std::io::{self, BufRead, IsTerminal as _, Write};
use std::time::Duration;

use secrecy::ExposeSecret as _;
use tokio::runtime::Handle;
use tokio::sync::{mpsc, watch};

use crate::ceremony::next::{Question, Step, Way};
use crate::ceremony::nouns::{Chapter, IdentityCheck, Inside, Purpose, Theirs, Trouble};
use crate::runner::{Click, Help, Scene, Second, SignInState, SignInWay, UserCode, View};
use crate::screens::{
    Bench, BenchHand, missing_told, own_end, own_lines, person_name, receipt_lines, shown_in,
    warning, way_word,
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
    bench: Option<Bench>,
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
    bench: Option<Bench>,
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
    Hand(BenchHand),
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
        match &view.scene {
            Scene::SignIn { way, state, .. } => self.sign_in(*way, state),
            Scene::Home => {
                if let Some(list) = view.list {
                    writeln!(self.output, "  {}", self.words.list_of_models(list))?;
                }
                let Some(purpose) = view.offer else {
                    self.tell("home-nothing")?;
                    return Ok(Turn::Over);
                };
                if purpose == Purpose::SelfRegistration {
                    self.tell("home-own")?;
                }
                let start = self.words.say("home-start");
                self.choose(vec![(start, Choice::Click(Click::Start(purpose)))])
            }
            Scene::Working { step, touch_now, .. } => self.working(*step, *touch_now),
            Scene::Receipt(receipt) => {
                writeln!(self.output)?;
                for (label, value) in receipt_lines(&self.words, receipt) {
                    let label = self.words.say(label);
                    writeln!(self.output, "  {label:<18} {value}")?;
                }
                for left in &receipt.left {
                    let told = self.words.left(left);
                    self.told(&told)?;
                }
                self.close()
            }
            Scene::SelfRegistered { methods, left } => {
                for method in methods {
                    let told = self.words.own_key(method);
                    self.told(&told)?;
                }
                for told in own_end(&self.words, left) {
                    self.told(&told)?;
                }
                self.close()
            }
            Scene::Ended { left } => {
                let id = if left.is_empty() { "ended-clean" } else { "ended-most" };
                for left in left {
                    let told = self.words.left(left);
                    self.told(&told)?;
                }
                let told = self.words.tell(id, &[]);
                self.told(&told)?;
                self.close()
            }
            Scene::Stopped { sentence } => {
                self.tell("stopped-what")?;
                writeln!(self.output, "  ({sentence})")?;
                Ok(Turn::Over)
            }
            Scene::Asking { question, ways, help } => self.asked(view, question, ways, help),
        }
    }

    fn sign_in(&mut self, way: SignInWay, state: &SignInState) -> io::Result<Turn> {
        match state {
            SignInState::UnderWay { code } => return self.under_way(code.as_ref()),
            SignInState::Failed(it) => {
                let told = self.words.trouble(&Trouble::SignIn(it.clone()));
                self.told(&told)?;
            }
            SignInState::Missing(missing) => {
                for told in missing_told(&self.words, missing) {
                    self.told(&told)?;
                }
            }
            SignInState::Waiting => {
                for id in [Some(way_word(way)), warning(way)].into_iter().flatten() {
                    let told = self.words.tell(id, &[]);
                    self.told(&told)?;
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
        help: &Help,
    ) -> io::Result<Turn> {
        match question {
            Question::WhoIsIt => return self.who(ways, help),
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
                return self.insert(view, but_not.is_some(), ways, help);
            }
            Question::ReplugKey { tries_left, .. } => {
                let told = self.words.replug(*tries_left);
                self.told(&told)?;
                return self.insert(view, false, ways, help);
            }
            Question::ReplugToReset { .. } => {
                self.tell("replug-to-reset-why")?;
                return self.insert(view, false, ways, help);
            }
            Question::ChoosePin { rules } => return self.choose_pin(*rules, ways),
            Question::TypePin => {
                self.about_key(view)?;
                return self.type_pin(ways);
            }
            Question::NotReady { blockers } => {
                for blocker in blockers {
                    let told = self.words.blocker(blocker);
                    self.told(&told)?;
                }
            }
            Question::SecondOperator { protected_by } => {
                return self.second(protected_by, &help.second, ways);
            }
            Question::ReplacePass => self.tell("replace-pass-what")?,
            Question::RegisterYourself { looked_in_vain } => {
                let pass = view.session.as_ref().and_then(|it| it.pass.as_ref());
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
                    let told = self.words.key_reason(reason);
                    self.told(&told)?;
                }
            }
            Question::UsedKey { inside } => {
                let told = self.words.on_the_key(*inside);
                self.told(&told)?;
                self.list_of(self.words.relying_parties(&help.on_the_key, usize::MAX))?;
                if let Inside::Known { theirs: Theirs::Stale, .. } = inside {
                    let name = view.session.as_ref().map_or("", person_name);
                    let told = self.words.tell("used-key-stale", &[("name", name.into())]);
                    self.told(&told)?;
                }
            }
            Question::ResetKey { inside, .. } => {
                let told = self.words.lost_by_reset(*inside);
                self.told(&told)?;
                if inside.is_some() {
                    self.list_of(self.words.relying_parties(&help.on_the_key, usize::MAX))?;
                }
                self.about_key(view)?;
            }
            Question::ResetForGood => self.tell("reset-for-good-what")?,
            Question::StoppedAtSignIn { strengths } => {
                for strength in strengths {
                    let told = self.words.stopped_by(strength);
                    self.told(&told)?;
                }
            }
            Question::SetKeyAside => self.tell("set-key-aside-what")?,
            Question::Trouble { step, trouble } => {
                let told = self.words.trouble(trouble);
                self.told(&told)?;
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
        let key = view.session.as_ref().and_then(|it| it.key.as_ref());
        self.list_of(key.map(|it| self.words.about_used_key(it)).unwrap_or_default())
    }

    fn list_of(&mut self, lines: Vec<String>) -> io::Result<()> {
        lines.iter().try_for_each(|it| writeln!(self.output, "  - {it}"))
    }

    fn who(&mut self, ways: &[Way], help: &Help) -> io::Result<Turn> {
        let sought = help.searched.clone().unwrap_or_default();
        if help.searching {
            let what = self.words.say_with("who-searching", &[("text", sought.into())]);
            writeln!(self.output, "  {what}")?;
            return Ok(Turn::Given);
        }
        if let Some(trouble) = &help.search_trouble {
            let told = self.words.trouble(trouble);
            self.told(&told)?;
        } else if help.searched.is_some() && help.people.is_empty() {
            let told = self.words.tell("who-none", &[("text", sought.into())]);
            self.told(&told)?;
        }
        let mut choices: Vec<(String, Choice)> = (help.people.iter())
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
        help: &Help,
    ) -> io::Result<Turn> {
        if must_differ && help.keys_inserted > 0 {
            let told = self.words.tell("insert-key-but-not", &[]);
            self.told(&told)?;
        }
        if help.keys_inserted > 1 {
            let name = view.session.as_ref().map_or("", person_name);
            let told = self.words.tell("insert-key-two", &[("name", name.into())]);
            self.told(&told)?;
        }
        let mut choices = Vec::new();
        if self.bench.is_some() {
            for hand in [BenchHand::InsertAllowed, BenchHand::InsertNotAllowed, BenchHand::Remove] {
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
                &it.scene,
                Scene::Asking {
                    question: Question::InsertKey { .. }
                        | Question::ReplugKey { .. }
                        | Question::ReplugToReset { .. },
                    ..
                }
            )
        });
        let waited = async { tokio::time::timeout(Self::TO_NOTICE, noticed).await.map(drop) };
        // Whether it noticed or not: the next turn reads the View that there is.
        self.runtime.block_on(waited).ok();
    }

    /// The pass is printed where it is asked for; the code goes nowhere else.
    fn add_pass(&mut self, choices: &mut Vec<(String, Choice)>, view: &View) -> io::Result<()> {
        let session = view.session.as_ref();
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
            return Ok(self.give(Choice::Hand(BenchHand::Touch)));
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
        let Scene::Asking { ways, .. } = &view.scene else { return Ok(()) };
        if !ways.contains(&Way::GiveUp) {
            return Ok(());
        }
        self.click(Click::Way(Way::GiveUp));
        let view = &mut self.view;
        let taken_back = async {
            // The View that was answered may come once more before the first of the way back.
            view.changed().await.ok()?;
            view.wait_for(|it| !matches!(it.scene, Scene::Working { .. })).await.ok()?;
            Some(())
        };
        let waited = async { tokio::time::timeout(Self::TO_TAKE_BACK, taken_back).await };
        self.runtime.block_on(waited).ok();
        let last = self.view.borrow_and_update().clone();
        self.heading(&last)
    }

    fn heading(&mut self, view: &View) -> io::Result<()> {
        // The desk's own turn says its sentence, and needs no title above it.
        let works = matches!(view.scene, Scene::Working { touch_now: false, held_up: false, .. });
        let told = self.words.heading(view);
        if works || told.what == self.headed {
            return Ok(());
        }
        self.headed.clone_from(&told.what);
        let step = view.session.as_ref().and_then(|session| {
            let index = Chapter::ALL.iter().position(|it| *it == session.chapter)?;
            let args = [("number", (index + 1).into()), ("all", Chapter::ALL.len().into())];
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
