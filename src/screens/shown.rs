//! Names as they can be shown: on one line, not endless, and in letters that the fonts have. A name
//! that the fonts cannot write gives its place to the sign-in name; nobody sees boxes.

use std::cell::RefCell;
use std::sync::Arc;

use egui::Context;

use super::style::{Weight, font, size};
use crate::ceremony::nouns::{ListSource, Person};
use crate::platform::fonts::is_unseen;
use crate::runner::board::BoardSlot;
use crate::runner::coverage_chart::MOST_BARS;
use crate::runner::survey::{CheckView, Checked, CoverageView, Outcome, State, Verdict};
use crate::runner::{Notice, OperatorScene, PersonScene, SessionView, View};
use crate::words::printable;

/// With what names are drawn, and the letters of names that could not be.
pub struct Fonts<'a> {
    ctx: &'a Context,
    lacking: RefCell<Vec<String>>,
}

impl<'a> Fonts<'a> {
    pub fn new(ctx: &'a Context) -> Self {
        Self { ctx, lacking: RefCell::default() }
    }

    /// The letters of each text that a font of the system may have.
    pub fn into_lacking(self) -> Vec<String> {
        self.lacking.into_inner()
    }

    fn have(&self, text: &str) -> bool {
        let font = font(size::LABEL, Weight::Regular);
        let lacks =
            |it: &char| !is_unseen(*it) && !self.ctx.fonts_mut(|fonts| fonts.has_glyph(&font, *it));
        let lacking: String = text.chars().filter(lacks).collect();
        let has_all = lacking.is_empty();
        // What stands for something else is no letter of a name.
        if !has_all && !lacking.contains(char::REPLACEMENT_CHARACTER) {
            self.lacking.borrow_mut().push(lacking);
        }
        has_all
    }
}

/// More is cut: a sentence with the name must fit on two lines.
const MOST: usize = 48;

/// The person's name, or their sign-in name where the fonts lack a letter of it.
pub fn name(fonts: &Fonts<'_>, person: &Person) -> String {
    let name = printable(&person.name);
    let can = !name.trim().is_empty() && !name.contains(char::REPLACEMENT_CHARACTER);
    if can && fonts.have(&name) { shortened(&name) } else { text(fonts, &person.upn) }
}

/// Any other text from elsewhere; letters that the fonts lack become question marks.
pub fn text(fonts: &Fonts<'_>, text: &str) -> String {
    let text = printable(text);
    let known = |it: char| if fonts.have(it.encode_utf8(&mut [0; 4])) { it } else { '?' };
    shortened(&text.chars().map(known).collect::<String>())
}

/// Puts names that can be shown in the place of those that came.
pub fn prepare(fonts: &Fonts<'_>, view: &mut View) {
    view.operator.desk = text(fonts, &view.operator.desk);
    view.operator.name = text(fonts, &view.operator.name);
    if let Some(session) = &mut view.person.session {
        prepare_session(fonts, session);
    }
    match &mut view.operator.scene {
        Some(OperatorScene::Home { today, notices }) => {
            for it in notices {
                if let Notice::TenantStops { verdict, .. } = it {
                    prepare_verdict(fonts, verdict);
                }
            }
            for list in &mut today.lists {
                if let ListSource::Group(group) = &mut list.source {
                    *group = text(fonts, group);
                }
            }
            if let Some(it) = &mut today.runs_out {
                it.person.name = name(fonts, &it.person);
            }
        }
        Some(OperatorScene::TenantCheck(CheckView::Read(checked))) => {
            prepare_checked(fonts, Arc::make_mut(checked));
        }
        Some(OperatorScene::Coverage(CoverageView { last: Some(last), .. })) => {
            for part in Arc::make_mut(last).coverage.parts.iter_mut().take(MOST_BARS) {
                part.name = text(fonts, &part.name);
            }
        }
        Some(OperatorScene::Asking { data, .. }) => {
            // They are shown as they are found; only the fonts are wanted here.
            for it in &data.people {
                name(fonts, it);
            }
        }
        Some(OperatorScene::Board(board)) => {
            for slot in &mut board.slots {
                prepare_slot(fonts, slot);
            }
        }
        _ => {}
    }
    if let Some(PersonScene::Receipt(receipt)) = &mut view.person.scene {
        receipt.person.name = name(fonts, &receipt.person);
        if let Some(key) = &mut receipt.what.key {
            key.model = text(fonts, &key.model);
        }
    }
}

fn prepare_checked(fonts: &Fonts<'_>, checked: &mut Checked) {
    if let Some(tenant) = &mut checked.tenant {
        *tenant = text(fonts, tenant);
    }
    for it in &mut checked.verdicts {
        prepare_verdict(fonts, it);
    }
}

fn prepare_verdict(fonts: &Fonts<'_>, verdict: &mut Verdict) {
    if let Outcome::Judged(State::Found(names)) = &mut verdict.outcome {
        for it in names {
            *it = text(fonts, it);
        }
    }
}

fn prepare_session(fonts: &Fonts<'_>, session: &mut SessionView) {
    if let Some(person) = &mut session.person {
        person.name = name(fonts, person);
    }
    if let Some(key) = &mut session.key {
        key.model = text(fonts, &key.model);
        key.serial = key.serial.as_deref().map(|it| text(fonts, it));
    }
}

fn prepare_slot(fonts: &Fonts<'_>, slot: &mut BoardSlot) {
    if let Some(person) = &mut slot.person {
        person.name = name(fonts, person);
    }
    for it in [&mut slot.port, &mut slot.model, &mut slot.serial].into_iter().flatten() {
        *it = text(fonts, it);
    }
    if let Some(session) = &mut slot.session {
        prepare_session(fonts, session);
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
