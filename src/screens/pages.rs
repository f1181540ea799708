//! A list that is longer than its place: as many of it as fit, and a button that turns to the rest.
//! Nothing is scrolled, because not everybody sees that something can be.

use std::ops::Range;

use egui::{Id, Ui};
use lucide_icons::Icon;

use super::pen::Pen;
use super::style::{gap, height};
use super::widgets::{Button, Kind, pressed};

/// The page that is shown, and how many there are.
pub struct Pages {
    /// Which of the list.
    pub shown: Range<usize>,
    page: usize,
    all: usize,
    id: Id,
}

impl Pages {
    /// `heights` are those of the list with the gaps below them, and `room` is what they share.
    pub fn of(ui: &Ui, heights: &[f32], room: f32) -> Self {
        let with_button = room - height::TOUCH - gap::S;
        let pages = split(heights, room);
        let pages = if pages.len() > 1 { split(heights, with_button) } else { pages };
        let id = ui.scope_id().with("page");
        let page: usize = ui.data(|it| it.get_temp(id)).unwrap_or(0);
        let page = page % pages.len();
        Self { shown: pages[page].clone(), page, all: pages.len(), id }
    }

    /// The button that turns the page, where there is more than one.
    pub fn turn(&self, ui: &mut Ui, pen: &Pen<'_>) {
        if self.all < 2 {
            return;
        }
        let args = [("page", (self.page + 1).into()), ("all", self.all.into())];
        let label = pen.words.say_with("more-of-list", &args);
        let button =
            Button::new(pen.look, &label, Kind::Secondary).icon(Icon::ChevronRight).small();
        if pressed(&button.show(ui)) {
            let next = (self.page + 1) % self.all;
            ui.data_mut(|it| it.insert_temp(self.id, next));
            ui.ctx().request_repaint();
        }
    }
}

/// At least one on each page, and at least one page.
fn split(heights: &[f32], room: f32) -> Vec<Range<usize>> {
    let mut pages = Vec::new();
    let (mut first, mut used) = (0, 0.0);
    for (index, tall) in heights.iter().enumerate() {
        if used + tall > room && index > first {
            pages.push(first..index);
            (first, used) = (index, 0.0);
        }
        used += tall;
    }
    pages.push(first..heights.len());
    pages
}
