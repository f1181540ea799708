//! Letters on the screen, where there is a touch screen and no keyboard: they come when a field for text
//! has been touched, and go when a key of a keyboard is pressed or another thing is touched. Never for a
//! PIN, which has a pad of its own. What is typed goes to the field and is kept nowhere.

use egui::text_edit::TextEditState;
use egui::{
    Area, Context, Event, Frame, Id, Key, Modifiers, Order, Rect, Ui, Vec2, ViewportIdMap, vec2,
};
use lucide_icons::Icon;

use super::style::{Look, gap};
use super::widgets::{PadFace, as_points, pad_key};
use crate::words::Words;

const ROWS: [&str; 4] = ["1234567890", "qwertyuiop", "asdfghjkl'", "zxcvbnm.-_@"];
/// How many keys wide a row is.
const WIDE: usize = 12;
/// The rows of letters, and that of the space.
const TALL: usize = 5;

/// Each window has its own.
#[derive(Default)]
pub struct LetterPads(ViewportIdMap<LetterPad>);

#[derive(Default)]
struct LetterPad {
    /// The last that was used is a touch screen.
    by_touch: bool,
    field: Option<Id>,
    capital: bool,
    /// For the field, in the next frame.
    typed: Vec<Event>,
    /// Where the pad stands.
    place: Option<Rect>,
}

impl LetterPads {
    /// Before the field is drawn.
    pub fn type_into(&mut self, ctx: &Context) {
        self.0.entry(ctx.viewport_id()).or_default().type_into(ctx);
    }

    /// After all is drawn.
    pub fn draw(&mut self, ui: &mut Ui, look: &Look, words: &Words) {
        self.0.entry(ui.ctx().viewport_id()).or_default().draw(ui, look, words);
    }
}

impl LetterPad {
    fn type_into(&mut self, ctx: &Context) {
        let typed = std::mem::take(&mut self.typed);
        ctx.input_mut(|it| {
            for event in &it.events {
                match event {
                    Event::Touch { .. } => self.by_touch = true,
                    Event::Key { .. } | Event::Text(_) => self.by_touch = false,
                    _ => {}
                }
            }
            it.events.extend(typed);
        });
    }

    fn draw(&mut self, ui: &mut Ui, look: &Look, words: &Words) {
        let ctx = ui.ctx().clone();
        let focused = ctx.memory(egui::Memory::focused);
        let focused = focused.filter(|it| TextEditState::load(&ctx, *it).is_some());
        // While a key of the pad is pressed, the field has no focus.
        let is_at_pad = ctx.input(|it| {
            let pressed =
                it.pointer.any_down() || it.pointer.any_pressed() || it.pointer.any_released();
            let at = it.pointer.latest_pos().zip(self.place);
            pressed && at.is_some_and(|(at, pad)| pad.contains(at))
        });
        self.field = focused.or(self.field.filter(|_| is_at_pad || !self.typed.is_empty()));
        let Some(field) = self.field.filter(|_| self.by_touch) else {
            self.place = None;
            return;
        };
        let all = ctx.content_rect();
        let side = (all.width() - 2.0 * gap::M) / as_points(WIDE) - gap::XS;
        let key = vec2(side, side.min(all.height() * 0.075).max(44.0));
        let tall = as_points(TALL) * (key.y + gap::XS) + 2.0 * gap::M;
        let at = Rect::from_min_max(egui::pos2(all.left(), all.bottom() - tall), all.max);
        let area = Area::new(Id::unique("letters")).order(Order::Foreground).fixed_pos(at.min);
        let pressed = area.show(&ctx, |ui| {
            let frame = Frame::new().fill(look.paint.page_bottom).stroke(look.border());
            frame.inner_margin(gap::M).show(ui, |ui| {
                ui.set_min_size(at.size() - Vec2::splat(2.0 * gap::M + 2.0));
                ui.spacing_mut().item_spacing = Vec2::splat(gap::XS);
                self.rows(ui, look, words, key)
            })
        });
        self.place = Some(at);
        match pressed.inner.inner {
            None => return,
            Some(Pressed::Away) => self.by_touch = false,
            Some(Pressed::Capital) => self.capital = !self.capital,
            Some(Pressed::Letter(it)) => {
                let it = if self.capital { it.to_ascii_uppercase() } else { it };
                self.capital = false;
                self.typed.push(Event::Text(it.into()));
            }
            Some(Pressed::Back) => self.typed.extend(key_event(Key::Backspace)),
            Some(Pressed::Enter) => self.typed.extend(key_event(Key::Enter)),
        }
        ctx.memory_mut(|it| it.request_focus(field));
        ctx.request_repaint();
    }

    fn rows(&self, ui: &mut Ui, look: &Look, words: &Words, key: Vec2) -> Option<Pressed> {
        let mut pressed = None;
        for row in ROWS {
            ui.horizontal(|ui| {
                ui.add_space((as_points(WIDE) - as_points(row.len())) / 2.0 * (key.x + gap::XS));
                for letter in row.chars() {
                    let shown = if self.capital { letter.to_ascii_uppercase() } else { letter };
                    let name = shown.to_string();
                    if pad_key(ui, look, &name, PadFace::Digit(shown), key).clicked() {
                        pressed = Some(Pressed::Letter(letter));
                    }
                }
            });
        }
        ui.horizontal(|ui| {
            ui.add_space(key.x + gap::XS);
            let wide = |keys: f32| vec2(key.x * keys + gap::XS * (keys - 1.0), key.y);
            let mut one = |ui: &mut Ui, word: &str, icon, wide, what| {
                if pad_key(ui, look, &words.say(word), PadFace::Icon(icon), wide).clicked() {
                    pressed = Some(what);
                }
            };
            one(ui, "letters-capital", Icon::ArrowBigUp, wide(1.5), Pressed::Capital);
            one(ui, "letters-space", Icon::Space, wide(4.0), Pressed::Letter(' '));
            one(ui, "letters-back", Icon::Delete, wide(1.5), Pressed::Back);
            one(ui, "letters-enter", Icon::CornerDownLeft, wide(1.5), Pressed::Enter);
            one(ui, "letters-away", Icon::ChevronDown, wide(1.5), Pressed::Away);
        });
        pressed
    }
}

enum Pressed {
    Letter(char),
    Capital,
    Back,
    Enter,
    Away,
}

fn key_event(key: Key) -> [Event; 2] {
    [true, false].map(|pressed| Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    })
}
