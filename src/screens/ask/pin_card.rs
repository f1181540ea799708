//! The card on which a PIN is typed: the key that is inserted, what is typed at the left, the pad at
//! the right. Touched and typed digits go straight into the draft; only going on is a press.

use egui::{Rect, Ui, UiBuilder, Vec2, pos2, vec2};
use lucide_icons::Icon;

use crate::ceremony::next::Way;
use crate::ceremony::nouns::KeyFacts;
use crate::screens::draft::{Draft, PinDraft, WantedPin};
use crate::screens::frame::Foot;
use crate::screens::pen::{Pen, Press};
use crate::screens::pieces::{key_head, note};
use crate::screens::style::{Tone, Weight, gap, height, size};
use crate::screens::widgets::{PadFace, middle_or_shorter, pad_key, pin_dots, text};
use crate::words::Arg;

pub fn foot(ways: &[Way], word: &'static str, wanted: WantedPin, draft: &PinDraft) -> Foot {
    let foot = Foot::of(ways).primary(word, Press::Pin(wanted));
    foot.enabled(draft.is_ready(wanted))
}

/// `explain` draws what belongs to this PIN alone; it is given the space before a paragraph.
pub fn draw(
    ui: &mut Ui,
    pen: &Pen<'_>,
    draft: &mut Draft,
    wanted: WantedPin,
    label: &str,
    key: Option<&KeyFacts>,
    explain: impl FnOnce(&mut Ui, &PinDraft, f32),
) {
    if !draft.cancelling && draft.pin.hears_enter(ui.ctx(), wanted) {
        pen.press(Press::Pin(wanted));
    }
    let draft = &mut draft.pin;
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
    let space = if compact { gap::S } else { gap::L };
    ui.scope_builder(UiBuilder::new().max_rect(column), |ui| {
        // The pad has no words in its way; what was typed wrongly needs more of them.
        middle_or_shorter(ui, ("typed", draft.is_different()), |ui, is_short| {
            text(ui, &pen.words.say(label), size::LABEL, Weight::Semi, pen.look.paint.ink);
            let (entered, least) = (draft.count(), draft.least(wanted));
            let args: [Arg<'_>; 2] = [("entered", entered.into()), ("minimum", least.into())];
            let name = pen.words.say_with(wanted.dots(), &args);
            let tall = if pen.layout.is_tiny() { height::TOUCH } else { height::FIELD };
            pin_dots(ui, pen.look, &name, entered, least, tall);
            if draft.is_different() {
                ui.add_space(gap::XS);
                let told = pen.words.tell("pin-different", &[]);
                note(ui, pen, Icon::TriangleAlert, Tone::Danger, &told);
            }
            let space = if is_short { gap::XS } else { space };
            explain(ui, draft, space);
            ui.add_space(space);
            ui.spacing_mut().interact_size.y = height::TOUCH;
            let mut told = pen.words.tell(wanted.private(), &[]);
            if is_short {
                told.next.clear();
                ui.spacing_mut().item_spacing.y = 0.0;
            }
            note(ui, pen, Icon::EyeOff, Tone::Warn, &told);
        });
    });
}

/// All twelve keys are within `main`, however low it is.
fn pad(ui: &mut Ui, pen: &Pen<'_>, draft: &mut PinDraft, main: Rect) -> Rect {
    let between = if pen.layout.is_tiny() { gap::XS } else { 14.0 };
    let least = if pen.layout.is_tiny() { height::TOUCH } else { 56.0 };
    // What is said beside it needs the room more where that is scarce.
    let share = if pen.layout.is_tiny() { 0.36 } else { 0.44 };
    let key = vec2(
        ((main.width() * share - 2.0 * between) / 3.0).clamp(84.0, 128.0),
        ((main.height() - 3.0 * between) / 4.0).clamp(least, 108.0),
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
