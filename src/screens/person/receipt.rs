//! The receipt: a page for the person in plain words, what had to be left, and behind it, one page
//! after the other, what was proved and how. Nothing is said here that the receipt does not hold.

use egui::{Rect, Ui, UiBuilder, pos2, vec2};
use lucide_icons::Icon;

use crate::ceremony::nouns::{IdentityCheck, ShownMethod, Trouble};
use crate::ceremony::receipt::{Receipt, ReceiptKey, ReceiptLog, ReceiptModel, ReceiptSignIn};
use crate::runner::{Click, SessionView};
use crate::screens::draft::Draft;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pen::{Pen, Press};
use crate::screens::pieces::{height_of, height_of_note, rule, shape_of, steps_as, warning};
use crate::screens::style::{Weight, font, gap, size};
use crate::screens::widgets::{Contact, avatar, badge, initials, key_picture, line, middle, text};
use crate::words::{Told, Words};

pub fn screen<'a>(
    words: &Words,
    session: Option<&'a SessionView>,
    receipt: &'a Receipt,
    has_screen: bool,
    draft: &Draft,
) -> Screen<'a> {
    let id = match receipt.credential {
        Some(_) if is_away(receipt) => "receipt-activated",
        Some(_) => "receipt",
        None if receipt.what.token.is_some() => "receipt-token",
        None => "receipt-checked",
    };
    let name = session.map_or(receipt.person.name.as_str(), crate::screens::heading::person_name);
    let title = words.tell_lead(id, &[("name", name.into())]);
    let turn = if draft.page == 0 { "receipt-evidence-show" } else { "receipt-evidence-more" };
    let mut foot = Foot::only("receipt-next", Click::Close).also(turn, Press::TurnPage);
    // To set one up is the operator's; the person can call them.
    if receipt.offers_second_key() && !has_screen {
        foot = foot.also("receipt-second-key", Click::SecondKey);
    }
    Screen::new(title, foot, move |ui, pen, draft| body(ui, pen, draft, session, receipt, name))
}

fn body(
    ui: &mut Ui,
    pen: &Pen<'_>,
    draft: &mut Draft,
    session: Option<&SessionView>,
    receipt: &Receipt,
    name: &str,
) {
    let area = ui.max_rect();
    let below = head(ui, pen, area, receipt, name);
    let rest = Rect::from_min_max(pos2(area.left(), below), area.max);
    let lines = receipt_lines(pen.words, receipt);
    let pages = pages(ui, pen, &lines, rest);
    // After the last page of the evidence comes the person's again.
    draft.page %= pages.len() + 1;
    ui.scope_builder(UiBuilder::new().max_rect(rest), |ui| match draft.page {
        0 => for_the_person(ui, pen, session, receipt),
        page => evidence(ui, pen, &lines[pages[page - 1].clone()]),
    });
}

/// Returns where the rest begins.
fn head(ui: &mut Ui, pen: &Pen<'_>, area: Rect, receipt: &Receipt, name: &str) -> f32 {
    let paint = &pen.look.paint;
    let tall = if pen.layout.is_tiny() { 46.0 } else { 48.0 };
    let head = Rect::from_min_size(area.min, vec2(area.width(), tall));
    avatar(ui.painter(), head.left_center() + vec2(24.0, 0.0), &initials(name));
    let heading = pen.words.say("receipt-heading");
    let short = receipt.ceremony.short();
    let badge_left =
        badge(ui, pen.look, head.right_center(), Icon::ReceiptText, &format!("{heading} {short}"));
    let right = (badge_left - gap::M).max(head.left() + 120.0);
    let named = Rect::from_min_max(head.min + vec2(60.0, 0.0), pos2(right, head.bottom()));
    ui.scope_builder(UiBuilder::new().max_rect(named), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        line(ui, name, size::LEAD, Weight::Semi, paint.ink);
        line(ui, &receipt.person.upn, size::HINT, Weight::Regular, paint.ink_3);
    });
    let (above, below) = if pen.layout.is_tiny() { (2.0, gap::XS) } else { (gap::M, gap::M) };
    let at = head.bottom() + above;
    rule(ui, pen, area, at);
    at + below
}

fn for_the_person(ui: &mut Ui, pen: &Pen<'_>, session: Option<&SessionView>, receipt: &Receipt) {
    let area = ui.max_rect();
    let key = receipt.what.key.as_ref();
    let lines = plain_lines(pen.words, receipt);
    let left: Vec<Told> = receipt.left.iter().map(|it| pen.words.left(it)).collect();
    let fits = |wide: f32| {
        let notes = left.iter().map(|it| height_of_note(ui, pen, it, wide));
        height_of(ui, pen, &lines, wide) + notes.sum::<f32>() <= area.height()
    };
    // The picture goes where the sentences need its room, and then their tiles.
    let beside = 0.34 * area.width();
    let can_have_one = key.is_some() && area.width() > 860.0 && !pen.layout.is_tiny();
    let roomy = can_have_one && fits(area.width() - beside);
    let dense = pen.layout.is_tiny() || !roomy && !fits(area.width());
    let picture_width = if roomy { beside } else { 0.0 };
    let said = Rect::from_min_max(area.min, area.max - vec2(picture_width, 0.0));
    ui.scope_builder(UiBuilder::new().max_rect(said), |ui| {
        middle(ui, ("plain", receipt.left.len()), |ui| {
            steps_as(ui, pen, dense, lines);
            for left in &left {
                warning(ui, pen, left);
            }
        });
    });
    if let Some(key) = key.filter(|_| roomy) {
        let tall = (picture_width - gap::XL) / 2.2;
        let at = pos2(area.right() - 2.2 * tall, area.center().y - tall / 2.0 - 20.0);
        let place = Rect::from_min_size(at, vec2(2.2 * tall, tall));
        let shape = shape_of(session.and_then(|it| it.key.as_ref()));
        key_picture(ui.painter(), pen.look, place, shape, Contact::Resting);
        let below =
            Rect::from_min_size(place.left_bottom() + vec2(0.0, gap::M), vec2(place.width(), 60.0));
        ui.scope_builder(UiBuilder::new().max_rect(below), |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            line(ui, &key.model, size::LABEL, Weight::Semi, pen.look.paint.ink);
            let serial = serial(pen.words, key);
            line(ui, &serial, size::HINT, Weight::Regular, pen.look.paint.ink_2);
        });
    }
}

fn serial(words: &Words, key: &ReceiptKey) -> String {
    match &key.serial {
        Some(serial) => words.say_with("key-serial", &[("serial", serial.into())]),
        None => words.say("key-no-serial"),
    }
}

/// What the person must know, and no word of how it works: whether the key works, how to use it, the
/// PIN, what to do when it is lost, and of which key it is. After a loss, what became of the old key and
/// of the sessions.
pub fn receipt_plain(words: &Words, receipt: &Receipt) -> Vec<String> {
    plain_lines(words, receipt).into_iter().map(|(_, said)| said).collect()
}

/// The person is not here: the operator reads the receipt.
fn is_away(receipt: &Receipt) -> bool {
    matches!(receipt.proved_by.identity, IdentityCheck::Received(_))
}

fn plain_lines(words: &Words, receipt: &Receipt) -> Vec<(Icon, String)> {
    if receipt.what.token.is_some() {
        let lines = [
            (Icon::BadgeCheck, "receipt-token-works"),
            (Icon::Smartphone, "receipt-token-use"),
            (Icon::MonitorOff, "receipt-token-windows"),
            (Icon::PhoneCall, "receipt-token-lost"),
        ];
        return lines.map(|(mark, word)| (mark, words.say(word))).to_vec();
    }
    if is_away(receipt) {
        let lines = [
            (Icon::BadgeCheck, "receipt-away-works"),
            (Icon::Mail, "receipt-away-letter"),
            (Icon::EyeOff, "receipt-away-pin"),
            (Icon::PhoneCall, "receipt-away-lost"),
        ];
        return lines.map(|(mark, word)| (mark, words.say(word))).to_vec();
    }
    let recovery = receipt.recovery.as_ref();
    let removed = recovery.and_then(|it| it.removed.as_ref()).map(|it| {
        let name = words.passkey_name(&it.key);
        words.say_with("receipt-plain-removed", &[("key", name.into())])
    });
    let use_it = match recovery.and_then(|it| it.sessions_ended) {
        Some(_) => "receipt-plain-signed-out",
        None => "receipt-plain-use",
    };
    let proved = match receipt.sign_in.proof() {
        Some(proof) if proof.method != ShownMethod::NotShown => "receipt-plain-proved",
        Some(_) | None => "receipt-plain-not-shown",
    };
    let mut lines = vec![
        (Icon::BadgeCheck, words.say(proved)),
        (Icon::Usb, words.say(use_it)),
        (Icon::EyeOff, words.say("receipt-plain-pin")),
        (Icon::PhoneCall, removed.unwrap_or_else(|| words.say("receipt-plain-lost"))),
    ];
    // What was left needs the room more.
    let has_room = receipt.left.is_empty();
    if has_room && receipt.first_key.is_some() {
        lines.insert(1, (Icon::KeyRound, words.say("receipt-plain-second")));
    } else if has_room && receipt.offers_second_key() {
        lines.push((Icon::KeyRound, words.say("receipt-plain-offer")));
    }
    lines
}

const LABEL_WIDTH: f32 = 170.0;

fn row_gap(pen: &Pen<'_>) -> f32 {
    if pen.layout.is_short() { 6.0 } else { 12.0 }
}

fn value_width(area: Rect) -> f32 {
    (area.width() - LABEL_WIDTH - gap::L).clamp(120.0, 760.0)
}

/// Which lines stand on which page, so that none is cut.
fn pages(
    ui: &Ui,
    pen: &Pen<'_>,
    lines: &[(&'static str, String)],
    area: Rect,
) -> Vec<std::ops::Range<usize>> {
    let wide = value_width(area);
    let tall = |text: &str| {
        let (font, ink) = (font(size::HINT, Weight::Semi), pen.look.paint.ink);
        ui.painter().layout(text.to_owned(), font, ink, wide).size().y
    };
    let mut pages = Vec::new();
    let (mut first, mut used) = (0, 0.0);
    for (index, (_, value)) in lines.iter().enumerate() {
        let needs = tall(value) + row_gap(pen);
        if used + needs > area.height() && index > first {
            pages.push(first..index);
            (first, used) = (index, 0.0);
        }
        used += needs;
    }
    pages.push(first..lines.len());
    pages
}

fn evidence(ui: &mut Ui, pen: &Pen<'_>, lines: &[(&'static str, String)]) {
    let paint = &pen.look.paint;
    let value_width = value_width(ui.max_rect());
    ui.spacing_mut().interact_size.y = 0.0;
    ui.spacing_mut().item_spacing = vec2(gap::L, row_gap(pen));
    for (label, value) in lines {
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(LABEL_WIDTH);
                text(ui, &pen.words.say(label), size::HINT, Weight::Medium, paint.ink_3);
            });
            ui.vertical(|ui| {
                ui.set_width(value_width);
                text(ui, value, size::HINT, Weight::Semi, paint.ink);
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
    let mut lines = what_lines(words, receipt);
    lines.extend([
        ("receipt-sign-in", signed_in(words, receipt)),
        ("receipt-pass", words.pass_ending(receipt.pass.ending)),
        ("receipt-identity", words.identity(receipt.proved_by.identity)),
        ("receipt-operator", words.say_with("receipt-desk", &desk)),
    ]);
    if let Some(proof) = receipt.sign_in.proof().filter(|it| !it.evidence.is_empty()) {
        let evidence: Vec<String> = proof.evidence.iter().map(|it| words.evidence(it)).collect();
        lines.insert(6, ("receipt-evidence", words.sentences(&evidence)));
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
    if let Some(told) = words.notified(&receipt.notified, receipt.ceremony) {
        let at = lines.iter().position(|it| it.0 == "receipt-identity").unwrap_or(lines.len());
        lines.insert(at, ("receipt-notified", told));
    }
    if let Some(which) = which(words, receipt) {
        lines.insert(0, ("receipt-which", which));
    }
    if let Some(second) = &receipt.proved_by.second_operator {
        lines.push(("receipt-second", second.name.clone()));
    }
    if let Some(recovery) = &receipt.recovery {
        lines.extend(words.recovery_lines(recovery));
    }
    lines.push(("receipt-times", words.period(receipt.times.opened_at, receipt.times.finished_at)));
    lines
}

/// The key, or the token, and what the tenant says of its model.
fn what_lines(words: &Words, receipt: &Receipt) -> Vec<(&'static str, String)> {
    let mut lines = Vec::new();
    if let Some(key) = &receipt.what.key {
        let serial = key.serial.clone().unwrap_or_else(|| words.say("key-no-serial"));
        lines.extend([
            ("receipt-key", key.model.clone()),
            ("receipt-serial", serial),
            ("receipt-model-id", key.aaguid.to_string()),
        ]);
    }
    if let Some(token) = &receipt.what.token {
        lines.extend([
            ("receipt-token-model", format!("{} {}", token.manufacturer, token.model)),
            ("receipt-serial", token.serial.clone()),
            ("receipt-token-code", words.say(token.code.word())),
        ]);
    }
    if let Some(model) = &receipt.what.model {
        lines.extend([
            ("receipt-profile", profile(words, model)),
            ("receipt-strengths", words.admission(&model.strengths)),
        ]);
    }
    lines
}

/// The first or the second key of this visit; `None` where there is nothing to tell apart.
fn which(words: &Words, receipt: &Receipt) -> Option<String> {
    match receipt.first_key {
        Some(first) => {
            let args = [("ceremony", first.short().into())];
            Some(words.say_with("receipt-which-second", &args))
        }
        None => receipt.offers_second_key().then(|| words.say("receipt-which-first")),
    }
}

/// The one that lets the model in, and the stricter one that thereby decides nothing.
fn profile(words: &Words, model: &ReceiptModel) -> String {
    let profile = model.profile.clone().unwrap_or_default();
    match &model.stricter_profile {
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
        ReceiptSignIn::NotProved { .. } if receipt.what.token.is_some() => {
            words.say("sign-in-not-tried")
        }
        ReceiptSignIn::NotProved { failed } => {
            let why = failed.as_ref().map(|it| words.trouble(&Trouble::SignIn(it.clone())).what);
            let all = [Some(words.say("sign-in-not-proved")), why];
            words.sentences(&all.into_iter().flatten().collect::<Vec<_>>())
        }
    }
}
