//! A screen as the frame takes it: the title above the card, the body in it, the foot below it.
//! Whoever makes one decides what is said and which buttons there are, and places nothing.

use egui::Ui;

use crate::ceremony::next::Way;
use crate::runner::{Click, SessionView};
use crate::screens::draft::Draft;
use crate::screens::heading::person_name;
use crate::screens::pen::{Pen, Press};
use crate::words::{Arg, Told, Words};

pub struct Screen<'a> {
    /// The heading, and the one instruction below it.
    pub title: Told,
    pub body: Body<'a>,
    pub foot: Foot,
    /// The title is told at once, whatever else is being read aloud.
    pub urgent: bool,
    /// Nothing stands beside it.
    pub alone: bool,
}

pub type Body<'a> = Box<dyn FnOnce(&mut Ui, &Pen<'_>, &mut Draft) + 'a>;

impl<'a> Screen<'a> {
    pub fn new(
        title: Told,
        foot: Foot,
        body: impl FnOnce(&mut Ui, &Pen<'_>, &mut Draft) + 'a,
    ) -> Self {
        Self { title, body: Box::new(body), foot, urgent: false, alone: false }
    }

    #[must_use]
    pub fn alone(self) -> Self {
        Self { alone: true, ..self }
    }

    /// What went wrong stands in its title.
    #[must_use]
    pub fn urgent(self) -> Self {
        Self { urgent: true, ..self }
    }
}

/// The sentence `id` and its `.lead`, with the person's name and the key's filled in, and `more`.
pub fn title(words: &Words, session: Option<&SessionView>, id: &str, more: &[Arg<'_>]) -> Told {
    let name = session.map_or("", person_name);
    let key = session.and_then(|it| it.key.as_ref());
    let key = key.map(|it| words.name_of_key(it)).unwrap_or_default();
    let args = [("name", name.into()), ("key", key.into())];
    words.tell_lead(id, &[&args, more].concat())
}

/// The buttons below the card.
#[derive(Default)]
pub struct Foot {
    pub primary: Option<Primary>,
    pub ways: Vec<Way>,
    /// Beside the primary button, what is no way on in a session: the id of each label, and what it
    /// does.
    pub also: Vec<(&'static str, Press)>,
    pub can_give_up: bool,
    /// At the left, what gives the screen to somebody else.
    pub screen: Option<(&'static str, Click)>,
    /// The id of a sentence beside the primary button.
    pub hint: Option<&'static str>,
}

pub struct Primary {
    /// The id of its label.
    pub word: &'static str,
    pub press: Press,
    pub enabled: bool,
}

impl Foot {
    pub fn only(word: &'static str, press: impl Into<Press>) -> Self {
        Self::default().primary(word, press)
    }

    /// No way is better than the others.
    pub fn of(ways: &[Way]) -> Self {
        let can_give_up = ways.contains(&Way::GiveUp);
        let ways = ways.iter().copied().filter(|it| *it != Way::GiveUp).collect();
        Self { ways, can_give_up, ..Self::default() }
    }

    /// The first way is the best.
    pub fn with_best_of(ways: &[Way]) -> Self {
        let mut foot = Self::of(ways);
        if foot.ways.is_empty() {
            return foot;
        }
        let best = foot.ways.remove(0);
        foot.primary(best.word(), best)
    }

    /// This way is the best, where there is it.
    pub fn with_best(ways: &[Way], best: Way) -> Self {
        let mut foot = Self::of(ways);
        let all = foot.ways.len();
        foot.ways.retain(|it| *it != best);
        if foot.ways.len() == all { foot } else { foot.primary(best.word(), best) }
    }

    #[must_use]
    pub fn primary(self, word: &'static str, press: impl Into<Press>) -> Self {
        Self { primary: Some(Primary { word, press: press.into(), enabled: true }), ..self }
    }

    #[must_use]
    pub fn also(mut self, word: &'static str, press: impl Into<Press>) -> Self {
        self.also.push((word, press.into()));
        self
    }

    /// The primary button waits until it can be pressed.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        if let Some(primary) = &mut self.primary {
            primary.enabled = enabled;
        }
        self
    }

    #[must_use]
    pub fn hint(self, hint: &'static str) -> Self {
        Self { hint: Some(hint), ..self }
    }

    /// The person's one way out.
    pub fn only_call_the_operator(&mut self) {
        self.can_give_up = false;
        self.screen = Some(("call-operator", Click::CallOperator));
    }

    pub fn is_empty(&self) -> bool {
        let nothing_left = !self.can_give_up && self.screen.is_none();
        let no_way = self.ways.is_empty() && self.also.is_empty();
        self.primary.is_none() && no_way && nothing_left
    }
}
