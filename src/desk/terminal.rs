//! The ceremony as a walk-through in a terminal, one question after the other. It reads standard
//! input and blocks, and waits for Views in between.
//! A PIN is read without an echo where there is a terminal, and is never printed; no name from
//! elsewhere moves the cursor.

use std::fmt;
use std::io::{self, BufRead, IsTerminal as _, Write};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::{mpsc, watch};

use crate::ceremony::next::{Step, Way};
use crate::ceremony::nouns::{Purpose, Trouble};
use crate::platform::is_typed;
use crate::runner::{
    Click, Enrolling, OperatorScene, PersonScene, QuestionData, Second, SignInState, SignInWay,
    UserCode, View,
};
use crate::screens::{
    CODE_WARNING, PracticeControls, PracticeHand, missing_told, own_end, person_name,
    receipt_lines, warning, way_word,
};
use crate::words::{Words, printable};

use self::shown::{IsTyped, Shown, is_stale};

mod activation;
mod asked;
mod choose;
mod pin;
mod recovery;
mod shown;
mod stale;
#[cfg(test)]
mod tests;
mod token;

/// Walks one person through a session. Returns when the receipt or the ending was acknowledged,
/// when the desk has stopped, or at the end of the input, which cancels the session.
///
/// # Errors
/// Where the terminal cannot be read or written.
pub fn walk(
    words: Words,
    output: impl Write,
    view: watch::Receiver<View>,
    clicks: mpsc::UnboundedSender<Click>,
    bench: Option<PracticeControls>,
    runtime: Handle,
) -> io::Result<()> {
    let hidden = io::stdin().is_terminal();
    let is_typed = hidden.then_some(is_typed as IsTyped);
    let scrolls = hidden && io::stdout().is_terminal();
    let input = io::stdin().lock();
    let terminal = Terminal {
        view,
        clicks,
        bench,
        runtime,
        words,
        input,
        output,
        hidden,
        is_typed,
        scrolls,
        is_aside: false,
        shown: None,
        headed: String::new(),
        person_has_screen: false,
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
    /// `None`: what is piped in is all there already, and nobody looks on.
    is_typed: Option<IsTyped>,
    /// What is written there can be scrolled back to.
    scrolls: bool,
    /// What stands there now is not in what can be scrolled back to.
    is_aside: bool,
    /// What stands there now.
    shown: Option<Shown>,
    /// The title that stands above; it is not said twice in a row.
    headed: String,
    /// What is the operator's is not offered.
    person_has_screen: bool,
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
    /// The key gets another name than the desk's own.
    NameKey,
    /// The code of a hand-over sheet is typed.
    SheetCode,
    /// The key is in now, or should be.
    Look,
}

impl<R: BufRead, W: Write> Terminal<R, W> {
    /// How long the desk gets to notice a key before it is asked for once more.
    const TO_NOTICE: Duration = Duration::from_secs(2);
    /// How long a cancelled session gets to take everything back without a person.
    const TO_TAKE_BACK: Duration = Duration::from_secs(30);

    fn walk(mut self) -> io::Result<()> {
        let walked = self.walk_on();
        self.leave_aside()?;
        walked
    }

    fn walk_on(&mut self) -> io::Result<()> {
        let (product, below) = (self.words.say("product"), self.words.say("product-subtitle"));
        line(&mut self.output, format_args!("{product} · {below}"))?;
        loop {
            let view = self.view.borrow_and_update().clone();
            self.leave_aside()?;
            self.heading(&view)?;
            self.shown = Some(Shown::of(&self.words, &view));
            let turn = match self.turn(&view) {
                Err(it) if is_stale(&it) => {
                    self.headed.clear();
                    writeln!(self.output)?;
                    continue;
                }
                turn => turn?,
            };
            match turn {
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
        self.person_has_screen = view.person.has_screen;
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
                    line(&mut self.output, format_args!("  {}", self.words.list_of_models(list)))?;
                }
                let Some(purpose) = view.operator.offer else {
                    self.tell("home-nothing")?;
                    return Ok(Turn::Over);
                };
                if purpose == Purpose::SelfRegistration {
                    self.tell("home-own")?;
                }
                let start = self.words.say("home-start");
                let mut choices = vec![(start, Choice::Click(Click::Start(purpose)))];
                if purpose == Purpose::Onboarding {
                    let recover = Choice::Click(Click::Start(Purpose::Recover));
                    choices.push((self.words.say("home-recover"), recover));
                }
                self.choose(choices)
            }
            // These are for the window; in a terminal there are commands.
            OperatorScene::Board(_)
            | OperatorScene::TenantCheck(_)
            | OperatorScene::Tokens(_)
            | OperatorScene::Coverage(_) => Ok(Turn::Given),
            OperatorScene::ChooseCode { refused } => self.choose_code(*refused),
            OperatorScene::Code(wanted) => self.code(*wanted),
            OperatorScene::Ended { left, recovery } => {
                let clean = left.is_empty() && recovery.is_none();
                let id = if clean { "ended-clean" } else { "ended-most" };
                for left in left {
                    self.told(&self.words.left(left))?;
                }
                if let Some(recovery) = recovery {
                    let name = view.person.session.as_ref().map_or("", person_name);
                    self.told(&self.words.after_recovery(recovery, name))?;
                }
                self.told(&self.words.tell(id, &[]))?;
                self.close()
            }
            OperatorScene::Stopped { sentence } => {
                self.tell("stopped-what")?;
                line(&mut self.output, format_args!("  ({sentence})"))?;
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
            PersonScene::Enrolling(it) => self.enrolling(*it),
            PersonScene::Receipt(receipt) => {
                writeln!(self.output)?;
                for (label, value) in receipt_lines(&self.words, receipt) {
                    let label = self.words.say(label);
                    line(&mut self.output, format_args!("  {label:<18} {value}"))?;
                }
                for left in &receipt.left {
                    self.told(&self.words.left(left))?;
                }
                if receipt.offers_second_key() { self.close_or_second() } else { self.close() }
            }
            PersonScene::SelfRegistered { what, methods, left, .. } => {
                for method in methods {
                    self.told(&self.words.own_method(*what, method))?;
                }
                for told in own_end(&self.words, left) {
                    self.told(&told)?;
                }
                self.close()
            }
            PersonScene::Asking { question, ways, keys } => {
                for key in &keys.from_before {
                    let told = self.words.tell("insert-key-before", &[("key", key.into())]);
                    self.told(&told)?;
                }
                self.asked(view, question, ways, &QuestionData::default(), keys.count)
            }
        }
    }

    fn sign_in(&mut self, way: SignInWay, state: &SignInState) -> io::Result<Turn> {
        match state {
            SignInState::UnderWay(it) => return self.under_way(it.code.as_ref()),
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
            line(&mut self.output, format_args!("  {}", it.code))?;
            self.told(&self.words.tell(CODE_WARNING, &[]))?;
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
            Second::UnderWay(it) => return self.under_way(it.code.as_ref()),
            Second::Awaited => self.words.second_wanted(protected_by),
            Second::Failed(it) => self.words.trouble(it),
            Second::Refused { name, why } => self.words.not_second(name, *why),
        };
        self.told(&told)?;
        let start = self.words.say("second-start");
        self.choose_or_ways(vec![(start, Choice::Click(Click::SignIn))], ways)
    }

    fn working(&mut self, step: Step, touch_now: bool) -> io::Result<Turn> {
        line(&mut self.output, format_args!("  {}", self.words.say(step.word())))?;
        if touch_now && self.bench.is_some() {
            let prompt = self.words.say("terminal-touch");
            if self.read(&prompt)?.is_none() {
                return Ok(Turn::InputEnded);
            }
            return self.give(Choice::Hand(PracticeHand::Touch));
        }
        Ok(Turn::Given)
    }

    /// Each sample, with what the key says of it.
    fn enrolling(&mut self, enrolling: Enrolling) -> io::Result<Turn> {
        let Enrolling { samples, finger_now, ends_soon } = enrolling;
        if finger_now || ends_soon {
            line(&mut self.output, format_args!("  {}", self.words.samples(samples)))?;
            self.told(&self.words.sample(samples.last))?;
        }
        if ends_soon {
            self.tell("enrol-ends-soon")?;
        }
        if finger_now && self.bench.is_some() {
            let prompt = self.words.say("terminal-finger");
            let choice = match self.read(&prompt)?.as_deref() {
                None => return Ok(Turn::InputEnded),
                Some("0") => Choice::Click(Click::Way(Way::SkipFinger)),
                Some(_) => Choice::Hand(PracticeHand::Touch),
            };
            return self.give(choice);
        }
        Ok(Turn::Given)
    }

    fn close(&mut self) -> io::Result<Turn> {
        let prompt = self.words.say("terminal-close");
        self.read(&prompt)?;
        self.click(Click::Close);
        Ok(Turn::Over)
    }

    /// To set up a second key is the operator's.
    fn close_or_second(&mut self) -> io::Result<Turn> {
        let mut choices = vec![(self.words.say("receipt-next"), Choice::Click(Click::Close))];
        self.add_ways(&mut choices, &[]);
        if !self.person_has_screen {
            let second = self.words.say("receipt-second-key");
            choices.push((second, Choice::Click(Click::SecondKey)));
        }
        self.choose(choices)
    }

    /// The input has ended, so nobody is there: the session is taken back as far as that goes
    /// without a person. What is left waits in the record until the desk is started again.
    fn give_up(&mut self, view: &View) -> io::Result<()> {
        writeln!(self.output)?;
        line(&mut self.output, format_args!("  {}", self.words.say("terminal-input-ended")))?;
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
            line(&mut self.output, format_args!("{step}"))?;
        }
        line(&mut self.output, format_args!("{}", told.what))?;
        line(&mut self.output, format_args!("  {}", told.next))
    }
}

/// One line, in which no name moves the cursor or turns the order of the words.
fn line(output: &mut impl Write, text: fmt::Arguments<'_>) -> io::Result<()> {
    writeln!(output, "{}", printable(&text.to_string()))
}
