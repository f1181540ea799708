//! Names as they can be shown: on one line, not endless, and in letters that the fonts have. A name
//! that the fonts cannot write gives its place to the sign-in name; nobody sees boxes.

use std::sync::Arc;

use egui::Context;

use super::style::{Weight, font, size};
use crate::ceremony::nouns::{ListSource, Person};
use crate::runner::board::BoardSlot;
use crate::runner::coverage_chart::MOST_BARS;
use crate::runner::survey::{CheckView, Checked, CoverageView, Outcome, State, Verdict};
use crate::runner::{Notice, OperatorScene, PersonScene, SessionView, View};
use crate::words::printable;

/// More is cut: a sentence with the name must fit on two lines.
const MOST: usize = 48;

/// The person's name, or their sign-in name where the fonts lack a letter of it.
pub fn name(ctx: &Context, person: &Person) -> String {
    let name = printable(&person.name);
    let can = !name.trim().is_empty() && !name.contains(char::REPLACEMENT_CHARACTER);
    if can && has_letters(ctx, &name) { shortened(&name) } else { text(ctx, &person.upn) }
}

/// Any other text from elsewhere; letters that the fonts lack become question marks.
pub fn text(ctx: &Context, text: &str) -> String {
    let text = printable(text);
    let known = |it: char| if has_letters(ctx, it.encode_utf8(&mut [0; 4])) { it } else { '?' };
    shortened(&text.chars().map(known).collect::<String>())
}

/// Puts names that can be shown in the place of those that came.
pub fn prepare(ctx: &Context, view: &mut View) {
    view.operator.desk = text(ctx, &view.operator.desk);
    view.operator.name = text(ctx, &view.operator.name);
    if let Some(session) = &mut view.person.session {
        prepare_session(ctx, session);
    }
    match &mut view.operator.scene {
        Some(OperatorScene::Home { today, notices }) => {
            for it in notices {
                if let Notice::TenantStops { verdict, .. } = it {
                    prepare_verdict(ctx, verdict);
                }
            }
            for list in &mut today.lists {
                if let ListSource::Group(group) = &mut list.source {
                    *group = text(ctx, group);
                }
            }
            if let Some(it) = &mut today.runs_out {
                it.person.name = name(ctx, &it.person);
            }
        }
        Some(OperatorScene::TenantCheck(CheckView::Read(checked))) => {
            prepare_checked(ctx, Arc::make_mut(checked));
        }
        Some(OperatorScene::Coverage(CoverageView { last: Some(last), .. })) => {
            for part in Arc::make_mut(last).coverage.parts.iter_mut().take(MOST_BARS) {
                part.name = text(ctx, &part.name);
            }
        }
        Some(OperatorScene::Board(board)) => {
            for slot in &mut board.slots {
                prepare_slot(ctx, slot);
            }
        }
        _ => {}
    }
    if let Some(PersonScene::Receipt(receipt)) = &mut view.person.scene {
        receipt.person.name = name(ctx, &receipt.person);
        if let Some(key) = &mut receipt.what.key {
            key.model = text(ctx, &key.model);
        }
    }
}

fn prepare_checked(ctx: &Context, checked: &mut Checked) {
    if let Some(tenant) = &mut checked.tenant {
        *tenant = text(ctx, tenant);
    }
    for it in &mut checked.verdicts {
        prepare_verdict(ctx, it);
    }
}

fn prepare_verdict(ctx: &Context, verdict: &mut Verdict) {
    if let Outcome::Judged(State::Found(names)) = &mut verdict.outcome {
        for it in names {
            *it = text(ctx, it);
        }
    }
}

fn prepare_session(ctx: &Context, session: &mut SessionView) {
    if let Some(person) = &mut session.person {
        person.name = name(ctx, person);
    }
    if let Some(key) = &mut session.key {
        key.model = text(ctx, &key.model);
        key.serial = key.serial.as_deref().map(|it| text(ctx, it));
    }
}

fn prepare_slot(ctx: &Context, slot: &mut BoardSlot) {
    if let Some(person) = &mut slot.person {
        person.name = name(ctx, person);
    }
    for it in [&mut slot.port, &mut slot.model, &mut slot.serial].into_iter().flatten() {
        *it = text(ctx, it);
    }
    if let Some(session) = &mut slot.session {
        prepare_session(ctx, session);
    }
}

fn has_letters(ctx: &Context, text: &str) -> bool {
    ctx.fonts_mut(|it| it.has_glyphs(&font(size::LABEL, Weight::Regular), text))
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
