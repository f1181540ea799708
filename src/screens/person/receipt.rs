//! The receipt: what was done and proven, and what had to be left.

use egui::{Rect, Ui, UiBuilder, pos2, vec2};
use lucide_icons::Icon;

use crate::ceremony::nouns::Trouble;
use crate::ceremony::receipt::{Receipt, ReceiptLog, ReceiptSignIn};
use crate::runner::Click;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pen::Pen;
use crate::screens::pieces::{rule, warning};
use crate::screens::style::{Weight, gap, size};
use crate::screens::widgets::{Contact, avatar, badge, initials, key_picture, line, middle, text};
use crate::words::Words;

pub fn screen<'a>(words: &Words, receipt: &'a Receipt) -> Screen<'a> {
    let id = if receipt.credential.is_some() { "receipt" } else { "receipt-checked" };
    let title = words.tell_lead(id, &[("name", receipt.person.name.as_str().into())]);
    let foot = Foot::only("receipt-next", Click::Close);
    Screen::new(title, foot, |ui, pen, _| body(ui, pen, receipt))
}

fn body(ui: &mut Ui, pen: &Pen<'_>, receipt: &Receipt) {
    let paint = &pen.look.paint;
    let area = ui.max_rect();
    let head = Rect::from_min_size(area.min, vec2(area.width(), 60.0));
    avatar(ui.painter(), head.left_center() + vec2(24.0, 0.0), &initials(&receipt.person.name));
    let heading = pen.words.say("receipt-heading");
    let short = receipt.ceremony.short();
    let badge_left =
        badge(ui, pen.look, head.right_center(), Icon::ReceiptText, &format!("{heading} {short}"));
    let name =
        Rect::from_min_max(head.min + vec2(66.0, 4.0), pos2(badge_left - gap::M, head.bottom()));
    ui.scope_builder(UiBuilder::new().max_rect(name), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        line(ui, &receipt.person.name, size::LEAD, Weight::Semi, paint.ink);
        line(ui, &receipt.person.upn, size::HINT, Weight::Regular, paint.ink_3);
    });
    rule(ui, pen, area, head.bottom() + gap::M);

    let rest = Rect::from_min_max(pos2(area.left(), head.bottom() + gap::XL), area.max);
    let with_picture = rest.width() > 760.0;
    let lines =
        Rect::from_min_max(rest.min, rest.max - vec2(if with_picture { 220.0 } else { 0.0 }, 0.0));
    ui.scope_builder(UiBuilder::new().max_rect(lines), |ui| {
        middle(ui, "lines", |ui| {
            receipt_table(ui, pen, receipt);
            for left in &receipt.left {
                warning(ui, pen, &pen.words.left(left));
            }
        });
    });
    if with_picture {
        let at = pos2(rest.right() - 176.0, rest.center().y - 40.0);
        let picture = Rect::from_min_size(at, vec2(176.0, 80.0));
        key_picture(ui.painter(), pen.look, picture, Contact::Resting);
    }
}

fn receipt_table(ui: &mut Ui, pen: &Pen<'_>, receipt: &Receipt) {
    let paint = &pen.look.paint;
    let label_width = 170.0;
    let value_width = (ui.available_width() - label_width - gap::L).max(120.0);
    let row_gap = if pen.layout.is_short() { 6.0 } else { 14.0 };
    ui.spacing_mut().interact_size.y = 0.0;
    ui.spacing_mut().item_spacing = vec2(gap::L, row_gap);
    for (label, value) in receipt_lines(pen.words, receipt) {
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(label_width);
                text(ui, &pen.words.say(label), size::HINT, Weight::Medium, paint.ink_3);
            });
            ui.vertical(|ui| {
                ui.set_width(value_width);
                text(ui, &value, size::HINT, Weight::Semi, paint.ink);
            });
        });
    }
}

/// What the receipt says: the id of each label, and its value.
pub fn receipt_lines(words: &Words, receipt: &Receipt) -> Vec<(&'static str, String)> {
    let desk = [
        ("operator", receipt.operator.name.as_str().into()),
        ("desk", receipt.desk.as_str().into()),
    ];
    let serial = receipt.key.serial.clone().unwrap_or_else(|| words.say("key-no-serial"));
    let mut lines = vec![
        ("receipt-key", receipt.key.model.clone()),
        ("receipt-serial", serial),
        ("receipt-model-id", receipt.key.aaguid.to_string()),
        ("receipt-profile", profile(words, receipt)),
        ("receipt-strengths", words.admission(&receipt.model.strengths)),
        ("receipt-sign-in", signed_in(words, receipt)),
        ("receipt-pass", words.pass_ending(receipt.pass.ending)),
        ("receipt-identity", words.identity(receipt.identity)),
        ("receipt-operator", words.say_with("receipt-desk", &desk)),
    ];
    if let Some(proof) = receipt.sign_in.proof().filter(|it| !it.evidence.is_empty()) {
        let evidence: Vec<String> = proof.evidence.iter().map(|it| words.evidence(it)).collect();
        lines.insert(6, ("receipt-evidence", evidence.join(". ")));
    }
    if let Some(log) = receipt.sign_in.log() {
        let at = lines.iter().position(|it| it.0 == "receipt-pass").unwrap_or(lines.len());
        lines.insert(at, ("receipt-log", logged(words, log)));
    }
    if let Some(made) = &receipt.credential {
        let named = [("name", made.name.as_str().into())];
        lines.insert(0, ("receipt-name", words.say_with(made.key_use.word(), &named)));
        lines.insert(5, ("receipt-maker", words.attestation(&made.attestation)));
    }
    if let Some(second) = &receipt.second_operator {
        lines.push(("receipt-second", second.name.clone()));
    }
    lines.push(("receipt-times", words.period(receipt.opened_at, receipt.finished_at)));
    lines
}

/// The one that lets the model in, and the stricter one that thereby decides nothing.
fn profile(words: &Words, receipt: &Receipt) -> String {
    let profile = receipt.model.profile.clone().unwrap_or_default();
    match &receipt.model.stricter_profile {
        None => profile,
        Some(stricter) => {
            let names = [("profile", profile.into()), ("stricter", stricter.as_str().into())];
            words.say_with("receipt-profile-milder", &names)
        }
    }
}

fn logged(words: &Words, log: &ReceiptLog) -> String {
    match log {
        ReceiptLog::AwaitedUntil(until) => {
            words.say_with("log-awaited", &[("time", words.time_with_zone(*until).into())])
        }
        ReceiptLog::Checked(log) => words.log_check(log),
    }
}

/// What was proved, or why it was not.
fn signed_in(words: &Words, receipt: &Receipt) -> String {
    match &receipt.sign_in {
        ReceiptSignIn::Proved { proof, .. } => words.sign_in(proof, &receipt.person.name),
        ReceiptSignIn::NotProved { failed } => {
            let why = failed.as_ref().map(|it| words.trouble(&Trouble::SignIn(it.clone())).what);
            [Some(words.say("sign-in-not-proved")), why]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(". ")
        }
    }
}
