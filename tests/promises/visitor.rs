//! Between the desk and whoever plays: notes each screen that waits for somebody, lets the person leave at
//! one of them, and gives the answers that the script has not.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use keydesk::ceremony::next::{Question, Step, Way};
use keydesk::ceremony::nouns::Purpose;
use keydesk::runner::{Click, OperatorScene, PersonScene, View};
use tokio::sync::{mpsc, watch};

/// What differs from the script.
#[derive(Clone, Copy)]
pub struct Manner {
    /// Begun in the place of what the script begins.
    pub purpose: Option<Purpose>,
    /// A session is open, and no other is begun.
    pub goes_on: bool,
    pub answers: fn(&Question) -> Option<Click>,
    /// At which screen the person leaves, from 1.
    pub leaves_at: Option<usize>,
}

/// The screens and facts of a session, in the order in which they came.
#[derive(Clone, Default)]
pub struct Transcript(Arc<Mutex<Vec<String>>>);

impl Transcript {
    /// The same screen drawn once more is no new one.
    fn screen(&self, screen: String) -> bool {
        let mut lines = self.0.lock().expect("no panic");
        let is_new = lines.last() != Some(&screen);
        if is_new {
            lines.push(screen);
        }
        is_new
    }

    pub fn fact(&self, fact: &str) {
        self.0.lock().expect("no panic").push(format!("  {fact}"));
    }

    fn ends_with_a_fact(&self) -> bool {
        self.0.lock().expect("no panic").last().is_some_and(|it| it.starts_with(' '))
    }

    pub fn lines(&self) -> Vec<String> {
        self.0.lock().expect("no panic").clone()
    }
}

const A_GLANCE: Duration = Duration::from_millis(50);

/// The same desk while it does something.
fn works(view: &View) -> View {
    let mut view = view.clone();
    view.operator.scene = None;
    let step = Step::ReadKey;
    view.person.scene = Some(PersonScene::Working { step, touch_now: false, held_up: false });
    view
}

/// Ends of the desk for whoever plays.
pub fn between(
    mut views: watch::Receiver<View>,
    clicks: mpsc::UnboundedSender<Click>,
    manner: Manner,
    transcript: Transcript,
) -> (watch::Receiver<View>, mpsc::UnboundedSender<Click>) {
    let (shown, theirs) = watch::channel(views.borrow_and_update().clone());
    let (click, mut clicked) = mpsc::unbounded_channel::<Click>();
    tokio::spawn(async move {
        let mut visit =
            Visit { manner, transcript, screens: 0, leaves: None, answered: None, last: None };
        visit.meet(&shown.borrow().clone(), &clicks);
        loop {
            tokio::select! {
                biased;
                changed = views.changed() => {
                    if changed.is_err() {
                        return;
                    }
                    let view = views.borrow_and_update().clone();
                    if visit.asks_again(&view) {
                        // Whoever plays sees that something was done meanwhile.
                        shown.send_replace(works(&view));
                        tokio::time::sleep(A_GLANCE).await;
                    }
                    if visit.meet(&view, &clicks) {
                        shown.send_replace(view);
                    }
                }
                click = clicked.recv() => match click {
                    None => return,
                    Some(click) => visit.pass_on(click, &clicks),
                },
            }
        }
    });
    (theirs, click)
}

struct Visit {
    manner: Manner,
    transcript: Transcript,
    screens: usize,
    /// The screen at which the person leaves, until another comes.
    leaves: Option<String>,
    /// The screen that was answered here and not by the script.
    answered: Option<String>,
    /// The last screen that waited for somebody.
    last: Option<String>,
}

impl Visit {
    /// The question that was shown last, after a fact that did not answer it.
    fn asks_again(&mut self, view: &View) -> bool {
        let screen = screen(view);
        let again = screen.is_some()
            && screen == self.last
            && view.asked().is_some()
            && self.transcript.ends_with_a_fact();
        if screen.is_some() {
            self.last = screen;
        }
        again
    }

    /// Whether whoever plays is to see it.
    fn meet(&mut self, view: &View, clicks: &mpsc::UnboundedSender<Click>) -> bool {
        let Some(screen) = screen(view) else {
            self.answered = None;
            // While the operator who was called types their code, it is still the same screen.
            if !matches!(view.operator.scene, Some(OperatorScene::Code(_))) {
                self.leaves = None;
            }
            return true;
        };
        if self.leaves.as_ref().is_some_and(|it| *it != screen) {
            self.leaves = None;
        }
        if self.transcript.screen(screen.clone()) {
            self.answered = None;
            self.screens += usize::from(view.asked().is_some());
            if view.asked().is_some() && self.manner.leaves_at == Some(self.screens) {
                self.leaves = Some(screen.clone());
            }
        }
        if self.leaves.is_some() {
            return !leave(view, clicks);
        }
        let own = view.asked().and_then(|(question, _)| (self.manner.answers)(question));
        if let Some(own) = own {
            if self.answered.as_ref() != Some(&screen) {
                self.answered = Some(screen);
                clicks.send(own).ok();
            }
            return false;
        }
        true
    }

    fn pass_on(&self, click: Click, clicks: &mpsc::UnboundedSender<Click>) {
        if self.manner.goes_on && matches!(click, Click::Start(_)) {
            return;
        }
        let click = match (click, self.manner.purpose) {
            (Click::Start(_), Some(purpose)) => Click::Start(purpose),
            (click, _) => click,
        };
        clicks.send(click).ok();
    }
}

/// A person who has the screen calls the operator, who gives up. `false` where nobody can.
fn leave(view: &View, clicks: &mpsc::UnboundedSender<Click>) -> bool {
    let offered = view.asked().is_some_and(|(_, ways)| ways.contains(&Way::GiveUp));
    let click = match (offered, view.person.has_screen) {
        (true, _) => Click::Way(Way::GiveUp),
        (false, true) => Click::CallOperator,
        (false, false) => return false,
    };
    clicks.send(click).is_ok()
}

/// A screen that waits for somebody; `None` where the desk works.
fn screen(view: &View) -> Option<String> {
    if let Some((question, _)) = view.asked() {
        let by = if view.operator.scene.is_some() { "operator" } else { "person" };
        return Some(format!("{by}: {}", asks(question)));
    }
    Some(match (&view.operator.scene, &view.person.scene) {
        (Some(OperatorScene::Home { .. }), _) => "home".to_owned(),
        (Some(OperatorScene::SignIn { .. }), _) => "operator signs in".to_owned(),
        (Some(OperatorScene::Ended { left, .. }), _) => {
            let left: Vec<String> = left.iter().map(|it| word(&format!("{it:?}"))).collect();
            format!("taken back, left: {}", left.join(" "))
        }
        (Some(OperatorScene::Stopped { .. }), _) => "stopped".to_owned(),
        (None, Some(PersonScene::Receipt(_))) => "receipt".to_owned(),
        (None, Some(PersonScene::SelfRegistered { .. })) => "registered by themself".to_owned(),
        _ => return None,
    })
}

fn asks(question: &Question) -> String {
    match question {
        Question::Trouble { step, trouble } => format!("{} {}", step.word(), trouble.word()),
        other => word(&format!("{other:?}")),
    }
}

/// The name of a variant, without what it holds.
fn word(debug: &str) -> String {
    debug.chars().take_while(char::is_ascii_alphanumeric).collect()
}
