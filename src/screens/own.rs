//! The screens where the person registers the key themself: what they do on the tenant's page, and
//! the ending that says so. They claim nothing about the key that the tenant does not say.

use egui::Ui;
use lucide_icons::Icon;

use super::house::Pen;
use super::style::{Weight, gap, size};
use super::widgets::{middle, note, text, tile};
use crate::ceremony::nouns::{Leftover, Method};
use crate::runner::PassView;
use crate::words::{Told, Words};

/// What the person does, one line after the other. Without a pass no page is named.
pub fn own_lines(words: &Words, pass: Option<&PassView>) -> [String; 3] {
    let page = pass.map_or("", |it| it.sign_in_page.as_str());
    ["own-line-open", "own-line-pass", "own-line-add"]
        .map(|it| words.say_with(it, &[("page", page.into())]))
}

pub(super) fn register(ui: &mut Ui, pen: &Pen<'_>, pass: Option<&PassView>, looked_in_vain: bool) {
    const MARKS: [Icon; 3] = [Icon::QrCode, Icon::TicketCheck, Icon::KeyRound];
    let paint = &pen.look.paint;
    middle(ui, ("own", looked_in_vain), |ui| {
        for (line, mark) in own_lines(pen.words, pass).into_iter().zip(MARKS) {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = gap::M;
                tile(ui, pen.look, mark, paint.primary, paint.primary_soft);
                text(ui, &line, size::LABEL, Weight::Regular, paint.ink);
            });
            ui.add_space(gap::S);
        }
        if looked_in_vain {
            let told = pen.words.tell("own-not-there", &[]);
            let what = [told.what.as_str(), told.next.as_str()];
            note(ui, pen.look, Icon::TriangleAlert, paint.warn, paint.warn_soft, &what);
        }
    });
}

pub(super) fn registered(ui: &mut Ui, pen: &Pen<'_>, methods: &[Method], left: &[Leftover]) {
    let paint = &pen.look.paint;
    middle(ui, ("registered", methods.len(), left.len()), |ui| {
        for method in methods {
            let told = pen.words.own_key(method);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = gap::M;
                tile(ui, pen.look, Icon::KeyRound, paint.primary, paint.primary_soft);
                ui.vertical(|ui| {
                    text(ui, &told.what, size::LEAD, Weight::Semi, paint.ink);
                    text(ui, &told.next, size::LIST, Weight::Regular, paint.ink_2);
                });
            });
            ui.add_space(gap::M);
        }
        for told in own_end(pen.words, left) {
            let what = [told.what.as_str(), told.next.as_str()];
            note(ui, pen.look, Icon::Info, paint.ink_2, paint.surface_2, &what);
        }
    });
}

/// What became of the pass.
pub fn own_end(words: &Words, left: &[Leftover]) -> Vec<Told> {
    if left.is_empty() {
        vec![words.tell("self-registered-pass", &[])]
    } else {
        left.iter().map(|it| words.left(it)).collect()
    }
}
