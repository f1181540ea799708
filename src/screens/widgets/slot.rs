//! One slot of the board: its number, who is next there, and what it waits for. Several stand beside
//! each other, so it fits into the place that it gets: what has no room there is left out.

use std::sync::Arc;

use egui::accesskit::{Live, Role};
use egui::{
    Align2, Color32, CornerRadius, Galley, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2, vec2,
};
use lucide_icons::Icon;

use super::button::focus_ring;
use super::directions::job;
use super::paint_icon;
use crate::screens::style::{Look, Tone, Weight, font, gap, radius, size};

pub struct Slot<'a> {
    pub look: &'a Look,
    pub number: usize,
    /// The accessible name.
    pub name: &'a str,
    pub title: &'a str,
    /// What it waits for; in its place a shorter one, where this does not fit on one line.
    pub state: [&'a str; 2],
    pub below: &'a str,
    pub mark: Icon,
    pub tone: Tone,
    /// It waits for a hand: it stands out, and assistive technology tells it.
    pub calls: bool,
    /// A press opens its question.
    pub asks: bool,
}

impl Slot<'_> {
    pub fn show(self, ui: &mut Ui, place: Rect) -> Response {
        let Self { look, name, asks, calls, .. } = self;
        let sense = if asks { Sense::click() } else { Sense::focusable_noninteractive() };
        let id = ui.scope_id().with(("slot", self.number));
        let response = ui.interact(place, id, sense);
        let role = if asks { Role::Button } else { Role::ListItem };
        response.widget_info(|| WidgetInfo::labeled(role, true, name));
        if calls {
            let live = if asks { Live::Assertive } else { Live::Polite };
            ui.ctx().accesskit_node_builder(response.id, |it| it.set_live(live));
        }
        if ui.is_rect_visible(place) {
            self.paint(ui, place, &response);
            focus_ring(ui, look, &response, place, radius::ROW);
        }
        response
    }

    fn paint(&self, ui: &Ui, place: Rect, response: &Response) {
        let Self { look, calls, .. } = *self;
        let paint = &look.paint;
        let (ink, soft) = paint.tone(self.tone);
        let lit = self.asks && (response.hovered() || response.is_pointer_button_down_on());
        let ground = if calls || lit { soft } else { paint.surface };
        let edge = match (calls, look.high_contrast()) {
            (true, _) => Stroke::new(3.0, ink),
            (false, true) => Stroke::new(2.0, paint.border),
            (false, false) => Stroke::new(1.25, paint.border),
        };
        let round = CornerRadius::same(radius::ROW);
        let painter = ui.painter();
        painter.rect(place, round, ground, edge, StrokeKind::Inside);
        let disc = (0.30 * place.height()).clamp(16.0, 30.0);
        let at = pos2(place.left() + gap::S + 4.0 + disc, place.center().y);
        painter.circle(at, disc, if calls { ink } else { soft }, Stroke::new(1.5, ink));
        let number = if calls { paint.surface } else { ink };
        let digit = font(disc + 2.0, Weight::Bold);
        painter.text(at, Align2::CENTER_CENTER, self.number, digit, number);
        let mark = (0.36 * place.height()).clamp(size::ICON, 40.0);
        let mark_at = pos2(place.right() - gap::S - 4.0 - mark / 2.0, place.center().y);
        paint_icon(painter, mark_at, self.mark, mark, ink);
        let words = Rect::from_min_max(
            pos2(at.x + disc + gap::S + 2.0, place.top() + 3.0),
            pos2(mark_at.x - mark / 2.0 - gap::S, place.bottom() - 3.0),
        );
        self.write(ui, words, ink);
    }

    /// The state first, because it is what the hand needs; then the name, and what else has room.
    fn write(&self, ui: &Ui, place: Rect, ink: Color32) {
        let paint = &self.look.paint;
        let wide = place.width().max(40.0);
        let lay = |text: &str, size: f32, weight: Weight, color: Color32, rows: usize| {
            let mut job = job(text, font(size, weight), color, 0.0);
            job.wrap.max_width = wide;
            job.wrap.max_rows = rows;
            ui.painter().layout_job(job)
        };
        let fits = |galley: &Galley| galley.rows.len() < 2 && !galley.elided;
        let [long, short] = self.state;
        let long = lay(long, size::HINT, Weight::Semi, ink, 2);
        let state = if fits(&long) { long } else { lay(short, size::HINT, Weight::Semi, ink, 2) };
        let roomy = place.height() > 90.0;
        let title_size = if roomy { size::LABEL } else { size::HINT };
        let left = place.height() - state.size().y;
        let one = lay(self.title, title_size, Weight::Semi, paint.ink, 1);
        let two = lay(self.title, title_size, Weight::Semi, paint.ink, 2);
        let title = if two.size().y <= left { two } else { one };
        let left = left - title.size().y;
        let below = lay(self.below, size::HINT, Weight::Regular, paint.ink_3, 1);
        let has_below = !self.below.is_empty() && below.size().y <= left && fits(&below);
        let mut all: Vec<(Arc<Galley>, Color32)> = vec![(title, paint.ink), (state, ink)];
        if has_below {
            all.push((below, paint.ink_3));
        }
        let tall: f32 = all.iter().map(|(it, _)| it.size().y).sum();
        let mut at = pos2(place.left(), place.center().y - tall / 2.0);
        for (galley, color) in all {
            let down: Vec2 = vec2(0.0, galley.size().y);
            ui.painter().galley(at, galley, color);
            at += down;
        }
    }
}
