//! The PIN: chosen twice or typed once, on the pad or on the keyboard. The digits live here, in
//! memory that is wiped, until they leave as a secret; no widget, label or log ever has them.

use egui::{Event, Key, Rect, Ui, UiBuilder, Vec2, pos2, vec2};
use lucide_icons::Icon;
use secrecy::SecretString;
use zeroize::Zeroizing;

use super::house::Pen;
use super::key::key_head;
use super::style::{Weight, gap, height, size};
use super::widgets::{PadFace, icon, middle, note, pad_key, pin_dots, text};
use crate::ceremony::next::Question;
use crate::ceremony::nouns::KeyFacts;
use crate::ceremony::policy::{PinRule, PinRules};
use crate::words::Arg;

/// Which PIN is asked for.
#[derive(Clone, Copy)]
pub(super) enum Asked {
    New(PinRules),
    Known,
}

impl Asked {
    pub(super) fn by(question: &Question) -> Option<Self> {
        match question {
            Question::ChoosePin { rules } => Some(Self::New(*rules)),
            Question::TypePin => Some(Self::Known),
            Question::WhoIsIt
            | Question::CheckIdentity
            | Question::NotReady { .. }
            | Question::SecondOperator { .. }
            | Question::ReplacePass
            | Question::RegisterYourself { .. }
            | Question::InsertKey { .. }
            | Question::ReplugKey { .. }
            | Question::KeyRefused { .. }
            | Question::UsedKey { .. }
            | Question::ResetKey { .. }
            | Question::ResetForGood
            | Question::ReplugToReset { .. }
            | Question::StoppedAtSignIn { .. }
            | Question::SetKeyAside
            | Question::Trouble { .. } => None,
        }
    }

    /// In code points.
    pub(super) fn least(self) -> usize {
        /// No key takes less (CTAP 2.1, 6.5.1).
        const CTAP_MINIMUM: usize = 4;
        match self {
            Self::New(rules) => usize::try_from(rules.minimum_length).unwrap_or(usize::MAX),
            Self::Known => CTAP_MINIMUM,
        }
    }
}

/// A PIN as far as it is typed. Without `Debug`, and wiped when it goes.
#[derive(Default)]
pub(super) struct PinDraft {
    first: Typed,
    /// Present while the new PIN is typed once more.
    again: Option<Typed>,
    different: bool,
}

struct Typed(Zeroizing<String>);

impl Typed {
    /// One byte more than a key takes, so that a PIN that is too long can be seen to be.
    const CAPACITY: usize = 64;
}

impl Default for Typed {
    fn default() -> Self {
        // Never grows: growing would leave a copy behind that nobody wipes.
        Self(Zeroizing::new(String::with_capacity(Self::CAPACITY)))
    }
}

impl PinDraft {
    pub(super) fn is_repeating(&self) -> bool {
        self.again.is_some()
    }

    pub(super) fn count(&self) -> usize {
        self.again.as_ref().unwrap_or(&self.first).0.chars().count()
    }

    pub(super) fn push(&mut self, digit: char) {
        self.different = false;
        let typed = &mut self.current().0;
        if typed.len() + digit.len_utf8() <= Typed::CAPACITY {
            typed.push(digit);
        }
    }

    pub(super) fn delete(&mut self) {
        self.current().0.pop();
    }

    pub(super) fn clear(&mut self) {
        *self.current() = Typed::default();
    }

    /// The button that goes on can be pressed.
    pub(super) fn is_ready(&self, asked: Asked) -> bool {
        match (asked, &self.again) {
            (Asked::New(rules), None) => rules.allow(&self.first.0),
            (Asked::New(_), Some(again)) => again.0.chars().count() >= self.first.0.chars().count(),
            (Asked::Known, _) => self.count() >= asked.least(),
        }
    }

    /// Goes on: to the repetition, back to the start where the two differ, or out with the PIN.
    pub(super) fn go_on(&mut self, asked: Asked) -> Option<SecretString> {
        if !self.is_ready(asked) {
            return None;
        }
        match (asked, &self.again) {
            (Asked::New(_), None) => {
                self.again = Some(Typed::default());
                None
            }
            (Asked::New(_), Some(again)) if again.0 != self.first.0 => {
                *self = Self { different: true, ..Self::default() };
                None
            }
            (Asked::New(_), Some(_)) | (Asked::Known, _) => {
                // Copied at its exact length, so that boxing it moves nothing.
                let pin = SecretString::from(self.first.0.as_str());
                *self = Self::default();
                Some(pin)
            }
        }
    }

    /// Takes the keyboard's characters away from egui before any widget sees them. True when Enter
    /// asks to go on.
    pub(super) fn listen(&mut self, ctx: &egui::Context, asked: Asked) -> bool {
        let focused = ctx.memory(|it| it.focused().is_some());
        let mut enter = false;
        ctx.input_mut(|input| {
            input.events.retain(|event| match event {
                Event::Text(typed) => {
                    typed
                        .chars()
                        .filter(|it| may_type(asked, *it, focused))
                        .for_each(|it| self.push(it));
                    false
                }
                Event::Key { key: Key::Backspace, pressed: true, .. } => {
                    self.delete();
                    false
                }
                Event::Key { key: Key::Enter, pressed: true, .. } if !focused => {
                    enter = true;
                    false
                }
                _ => true,
            });
        });
        enter
    }

    fn current(&mut self) -> &mut Typed {
        self.again.as_mut().unwrap_or(&mut self.first)
    }

    fn rules(&self, rules: PinRules) -> [PinRule; 4] {
        rules.check(&self.first.0)
    }
}

/// A new PIN is digits, so that it can be typed wherever a pad is all there is. One that is set
/// already may be anything; a space on a focused button presses the button.
fn may_type(asked: Asked, it: char, focused: bool) -> bool {
    match asked {
        Asked::New(_) => it.is_ascii_digit(),
        Asked::Known => !it.is_control() && !(focused && it == ' '),
    }
}

/// The card: the key that is inserted, what is typed and its rules at the left, the pad at the
/// right.
pub(super) fn draw(
    ui: &mut Ui,
    pen: &Pen<'_>,
    draft: &mut PinDraft,
    asked: Asked,
    key: Option<&KeyFacts>,
) {
    let area = ui.max_rect();
    let compact = area.width() < 760.0 || area.height() < 500.0;
    let top = match key {
        Some(key) if !compact => key_head(ui, pen, area, key),
        Some(_) | None => area.top(),
    };
    let main = Rect::from_min_max(pos2(area.left(), top), area.max);
    let pad = pad(ui, pen, draft, main);
    let column = (pad.left() - main.left() - gap::XL).clamp(120.0, 520.0);
    let column = Rect::from_min_size(main.min, vec2(column, main.height()));
    ui.scope_builder(UiBuilder::new().max_rect(column), |ui| {
        middle(ui, "typed", |ui| typed(ui, pen, draft, asked, key, compact));
    });
}

fn pad(ui: &mut Ui, pen: &Pen<'_>, draft: &mut PinDraft, main: Rect) -> Rect {
    let between = 14.0;
    let key = vec2(
        ((main.width() * 0.44 - 2.0 * between) / 3.0).clamp(84.0, 128.0),
        ((main.height() - 3.0 * between) / 4.0).clamp(56.0, 108.0),
    );
    let all = key * vec2(3.0, 4.0) + vec2(2.0, 3.0) * between;
    let top = (main.center().y - all.y / 2.0).max(main.top());
    let pad = Rect::from_min_size(pos2(main.right() - all.x, top), all);
    let (clear, delete) = (pen.words.say("pin-clear"), pen.words.say("pin-delete"));
    ui.scope_builder(UiBuilder::new().max_rect(pad), |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(between);
        ui.spacing_mut().interact_size.y = key.y;
        for digits in ["123", "456", "789"] {
            ui.horizontal(|ui| {
                for digit in digits.chars() {
                    digit_key(ui, pen, draft, digit, key);
                }
            });
        }
        ui.horizontal(|ui| {
            if pad_key(ui, pen.look, &clear, PadFace::Icon(Icon::X), key).clicked() {
                draft.clear();
            }
            digit_key(ui, pen, draft, '0', key);
            if pad_key(ui, pen.look, &delete, PadFace::Icon(Icon::Delete), key).clicked() {
                draft.delete();
            }
        });
    });
    pad
}

fn digit_key(ui: &mut Ui, pen: &Pen<'_>, draft: &mut PinDraft, digit: char, key: Vec2) {
    if pad_key(ui, pen.look, &digit.to_string(), PadFace::Digit(digit), key).clicked() {
        draft.push(digit);
    }
}

fn typed(
    ui: &mut Ui,
    pen: &Pen<'_>,
    draft: &PinDraft,
    asked: Asked,
    key: Option<&KeyFacts>,
    compact: bool,
) {
    let paint = &pen.look.paint;
    let label = match (asked, draft.is_repeating()) {
        (Asked::New(_), false) => "pin-new",
        (Asked::New(_), true) => "pin-repeat",
        (Asked::Known, _) => "pin-current",
    };
    text(ui, &pen.words.say(label), size::LABEL, Weight::Semi, paint.ink);
    let least = match asked {
        Asked::New(_) if draft.is_repeating() => draft.first.0.chars().count(),
        Asked::New(_) | Asked::Known => asked.least(),
    };
    let args: [Arg<'_>; 2] = [("entered", draft.count().into()), ("minimum", least.into())];
    let name = pen.words.say_with("pin-dots", &args);
    pin_dots(ui, pen.look, &name, draft.count(), least);
    let space = if compact { gap::S } else { gap::L };
    if draft.different {
        ui.add_space(gap::XS);
        let told = pen.words.tell("pin-different", &[]);
        let what = [told.what.as_str(), told.next.as_str()];
        note(ui, pen.look, Icon::TriangleAlert, paint.danger, paint.danger_soft, &what);
    }
    match asked {
        Asked::New(rules) if !draft.is_repeating() => {
            ui.add_space(space);
            text(ui, &pen.words.say("pin-good"), size::LABEL, Weight::Semi, paint.ink);
            ui.spacing_mut().interact_size.y = 28.0;
            let long_enough = draft.count() >= asked.least();
            for rule in draft.rules(rules) {
                rule_line(ui, pen, rule, rules, long_enough);
            }
        }
        Asked::New(_) => {}
        Asked::Known => {
            ui.spacing_mut().interact_size.y = 24.0;
            for about in key.map(|it| pen.words.about_used_key(it)).unwrap_or_default() {
                text(ui, &about, size::HINT, Weight::Medium, paint.ink_3);
            }
            ui.add_space(space);
            let told = pen.words.tell("pin-forgotten", &[]);
            text(ui, &told.what, size::LABEL, Weight::Semi, paint.ink);
            text(ui, &told.next, size::LIST, Weight::Regular, paint.ink_2);
        }
    }
    ui.add_space(space);
    ui.spacing_mut().interact_size.y = height::TOUCH;
    let told = pen.words.tell("pin-private", &[]);
    let what = [told.what.as_str(), told.next.as_str()];
    note(ui, pen.look, Icon::EyeOff, paint.warn, paint.warn_soft, &what);
}

/// A rule that is not kept yet is only wrong once the PIN is long enough to be finished.
fn rule_line(ui: &mut Ui, pen: &Pen<'_>, rule: PinRule, rules: PinRules, long_enough: bool) {
    let paint = &pen.look.paint;
    let (mark, color, ink) = match (rule.kept, long_enough) {
        (true, _) => (Icon::CircleCheck, paint.success, paint.ink_2),
        (false, true) => (Icon::CircleX, paint.danger, paint.danger),
        (false, false) => (Icon::Circle, paint.ink_3, paint.ink_2),
    };
    let sentence = pen.words.say_with(rule.rule, &[("minimum", rules.minimum_length.into())]);
    ui.horizontal_top(|ui| {
        icon(ui, mark, size::ICON, color);
        let response = text(ui, &sentence, size::LIST, Weight::Regular, ink);
        let state = pen.words.say(if rule.kept { "pin-rule-kept" } else { "pin-rule-open" });
        ui.ctx().accesskit_node_builder(response.id, |it| it.set_description(state));
    });
}
