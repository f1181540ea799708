//! The hardware tokens of the tenant: how many there are, and an import of the maker's file that is dropped
//! onto the window. Every fault is told by its line; nothing is sent before the operator wants it.

use egui::Ui;
use lucide_icons::Icon;

use crate::ceremony::nouns::Trouble;
use crate::runner::Click;
use crate::runner::token_stock::{
    Done, Exposed, Fault, ImportView, Ready, Shredding, Stock, StockTrouble, TokensView,
};
use crate::screens::frame::{Foot, Screen};
use crate::screens::pages::Pages;
use crate::screens::pen::Pen;
use crate::screens::pieces::{alarm, note, only_sign, told_list, trouble, warning};
use crate::screens::style::{Tone, height};
use crate::screens::widgets::{Face, Row, middle};
use crate::words::{Told, Words};

pub fn screen<'a>(words: &'a Words, view: &'a TokensView) -> Screen<'a> {
    let back = Foot::default().also("survey-back", Click::Close);
    match &view.import {
        ImportView::ReadsStock => waits(words, "tokens-reads", (0, 0), back),
        ImportView::NoFile => no_file(words, view.stock.unwrap_or_default(), back),
        ImportView::Looks { done, all } => waits(words, "tokens-looks", (*done, *all), back),
        ImportView::Sends { done, all } => {
            waits(words, "tokens-sends", (*done, *all), Foot::default())
        }
        ImportView::Faults { file, faults } => faulty(words, file, faults, back),
        ImportView::Ready(it) => ready(words, it, back),
        ImportView::Done(it) => done(words, it, back),
        ImportView::Failed(it) => {
            let foot = back.primary("survey-again", Click::ReadTenant);
            let title = words.tell_lead("tokens-failed", &[]);
            Screen::new(title, foot, move |ui, pen, _| {
                middle(ui, "failed", |ui| failed(ui, pen, it));
            })
            .urgent()
        }
    }
}

fn waits<'a>(words: &Words, word: &str, (done, all): (usize, usize), foot: Foot) -> Screen<'a> {
    let args = [("done", done.into()), ("all", all.into())];
    Screen::new(words.tell_lead(word, &args), foot, |ui, pen, _| {
        let told = pen.words.tell("tokens-waits", &[]);
        only_sign(ui, pen, Icon::Hourglass, Tone::Primary, &told);
    })
}

fn no_file(words: &Words, stock: Stock, back: Foot) -> Screen<'static> {
    let foot = back.also("survey-again", Click::ReadTenant);
    let title = words.tell_lead("tokens-stock", &[("free", stock.free.into())]);
    Screen::new(title, foot, move |ui, pen, _| {
        take_dropped(ui, pen);
        middle(ui, "stock", |ui| {
            let number =
                |word: &str, count: usize| pen.words.tell(word, &[("count", count.into())]);
            let told = [
                number("tokens-active", stock.active),
                number("tokens-waiting", stock.waiting + stock.failed),
            ];
            let room = ui.available_height() - 110.0;
            told_list(ui, pen, Icon::Calculator, Tone::Primary, &told, room);
            note(ui, pen, Icon::FileInput, Tone::Quiet, &pen.words.tell("tokens-drop", &[]));
        });
    })
}

fn faulty<'a>(words: &Words, file: &str, faults: &'a [Fault], back: Foot) -> Screen<'a> {
    let args = [("file", file.into()), ("count", faults.len().into())];
    let title = words.tell_lead("tokens-faults", &args);
    Screen::new(title, back, move |ui, pen, _| {
        take_dropped(ui, pen);
        let told: Vec<Told> = faults.iter().map(|it| token_fault(pen.words, it)).collect();
        let lines = faults.iter().zip(&told).map(|(fault, told)| {
            let line = [("line", fault.line.to_string().into()), ("what", (&*told.what).into())];
            (pen.words.say_with("tokens-line", &line), told.next.as_str())
        });
        let lines: Vec<(String, &str)> = lines.collect();
        rows(ui, pen, Icon::TriangleAlert, Tone::Warn, &lines);
    })
    .urgent()
}

fn ready<'a>(words: &Words, ready: &'a Ready, back: Foot) -> Screen<'a> {
    let foot = match ready.new {
        0 => back,
        _ => back.primary("tokens-send", Click::SendTokens),
    };
    let args = [("file", ready.file.as_str().into()), ("count", ready.new.into())];
    let title = words.tell_lead("tokens-ready", &args);
    Screen::new(title, foot, move |ui, pen, _| {
        take_dropped(ui, pen);
        middle(ui, "ready", |ui| {
            let count = [("count", ready.standing.into())];
            let told = [pen.words.tell("tokens-standing", &count)];
            let room = ui.available_height() - 120.0;
            told_list(ui, pen, Icon::Calculator, Tone::Primary, &told, room);
            for it in &ready.exposed {
                let word = match it {
                    Exposed::ToOthers => "tokens-file-open",
                    Exposed::InFolderOfOthers => "tokens-folder-open",
                };
                warning(ui, pen, &pen.words.tell(word, &[]));
            }
        });
    })
}

fn done<'a>(words: &Words, done: &'a Done, back: Foot) -> Screen<'a> {
    let foot = back.also("survey-again", Click::ReadTenant);
    let can_shred = done.all_stand() && done.shredding != Shredding::Shredded;
    let foot = if can_shred { foot.primary("tokens-shred", Click::ShredTokenFile) } else { foot };
    let title = words.tell_lead("tokens-done", &[("count", done.stand.into())]);
    let screen = Screen::new(title, foot, move |ui, pen, _| {
        if done.all_stand() {
            return middle(ui, "done", |ui| after(ui, pen, &done.shredding));
        }
        if let Some(it) = &done.stopped {
            trouble(ui, pen, &Trouble::Tenant(it.clone()));
        }
        if done.missing > 0 {
            let count = [("count", done.missing.into())];
            warning(ui, pen, &pen.words.tell("tokens-missing", &count));
        }
        let lines = done.refused.iter().map(|(line, serial, message)| {
            let args = [("line", line.to_string().into()), ("what", serial.as_str().into())];
            (pen.words.say_with("tokens-line", &args), message.as_str())
        });
        let lines: Vec<(String, &str)> = lines.collect();
        rows(ui, pen, Icon::TriangleAlert, Tone::Warn, &lines);
    });
    if done.all_stand() { screen } else { screen.urgent() }
}

/// What is said of the file once its seeds are needed no more.
fn after(ui: &mut Ui, pen: &Pen<'_>, shredding: &Shredding) {
    match shredding {
        Shredding::No => {
            note(ui, pen, Icon::FileKey, Tone::Primary, &pen.words.tell("tokens-shred-it", &[]));
        }
        Shredding::Shredded => {
            note(ui, pen, Icon::Check, Tone::Success, &pen.words.tell("tokens-shredded", &[]));
        }
        Shredding::Failed(why) => {
            let why = [("why", why.as_str().into())];
            alarm(ui, pen, &pen.words.tell("tokens-not-shredded", &why));
        }
    }
}

fn failed(ui: &mut Ui, pen: &Pen<'_>, why: &StockTrouble) {
    match why {
        StockTrouble::Tenant(it) => trouble(ui, pen, &Trouble::Tenant(it.clone())),
        StockTrouble::File { file, why } => {
            let args = [("file", file.as_str().into()), ("why", why.as_str().into())];
            alarm(ui, pen, &pen.words.tell("tokens-file", &args));
        }
        StockTrouble::Ledger(it) => {
            alarm(ui, pen, &pen.words.tell("tokens-ledger", &[("why", it.as_str().into())]));
        }
    }
}

/// A line for each, on as many pages as there must be.
fn rows(ui: &mut Ui, pen: &Pen<'_>, icon: Icon, tone: Tone, lines: &[(String, &str)]) {
    let rows = lines.iter().map(|(title, below)| Row {
        look: pen.look,
        name: title,
        title,
        below,
        face: Face::Sign(icon, tone),
        tall: height::ROW,
        key: None,
    });
    let between = ui.spacing().item_spacing.y;
    let heights: Vec<f32> = rows.clone().map(|it| it.height(ui) + between).collect();
    let pages = Pages::of(ui, &heights, ui.available_height());
    for row in rows.skip(pages.shown.start).take(pages.shown.len()) {
        row.show(ui);
    }
    pages.turn(ui, pen);
}

/// The first file that was dropped onto the window.
fn take_dropped(ui: &Ui, pen: &Pen<'_>) {
    let dropped = ui.input(|it| it.raw.dropped_files.first().map(|it| it.path().to_owned()));
    if let Some(file) = dropped {
        pen.press(Click::TokenFile(file));
    }
}

/// What is wrong in a line of a maker's file.
pub fn token_fault(words: &Words, fault: &Fault) -> Told {
    let (number, cells) = fault.wrong.numbers();
    let args = [
        ("named", fault.wrong.named().unwrap_or_default().to_owned().into()),
        ("number", number.unwrap_or_default().to_string().into()),
        ("cells", cells.unwrap_or_default().to_string().into()),
    ];
    words.tell(fault.wrong.word(), &args)
}
