//! The person chooses a PIN, and types it once more.

use egui::Ui;
use lucide_icons::Icon;

use super::{Asked, pin_card};
use crate::ceremony::policy::{PinRule, PinRules};
use crate::screens::draft::{PinDraft, WantedPin};
use crate::screens::frame::{Screen, title};
use crate::screens::pen::Pen;
use crate::screens::style::{Weight, size};
use crate::screens::widgets::{icon, text};

pub fn screen<'a>(asked: Asked<'a>, rules: PinRules, draft: &PinDraft) -> Screen<'a> {
    let wanted = WantedPin::New(rules);
    let (id, label, word) = if draft.is_repeating() {
        ("ask-repeat-pin", "pin-repeat", "pin-set")
    } else {
        ("ask-choose-pin", "pin-new", "pin-go-repeat")
    };
    let minimum = [("minimum", rules.minimum_length.into())];
    let title = title(asked.words, asked.session, id, &minimum);
    let foot = pin_card::foot(asked.ways, word, wanted, draft).hint("pin-stays");
    Screen::new(title, foot, move |ui, pen, draft| {
        pin_card::draw(ui, pen, draft, wanted, label, asked.key(), |ui, draft, space| {
            if !draft.is_repeating() {
                ui.add_space(space);
                good_pin(ui, pen, draft, rules);
                if asked.key().is_some_and(|it| it.features.own_pin_rule) {
                    rule_of_the_key(ui, pen);
                }
            }
        });
    })
}

fn good_pin(ui: &mut Ui, pen: &Pen<'_>, draft: &PinDraft, rules: PinRules) {
    let tiny = pen.layout.is_tiny();
    if !tiny {
        text(ui, &pen.words.say("pin-good"), size::LABEL, Weight::Semi, pen.look.paint.ink);
    }
    ui.spacing_mut().interact_size.y = if tiny { 22.0 } else { 28.0 };
    if tiny {
        ui.spacing_mut().item_spacing.y = 2.0;
    }
    let long_enough = draft.count() >= draft.least(WantedPin::New(rules));
    // A rule that everybody keeps is said only to who breaks it.
    let worth_saying = |it: &PinRule| !it.kept || it.rule != "pin-rule-fits";
    for rule in draft.rules(rules).into_iter().filter(worth_saying) {
        rule_line(ui, pen, rule, rules, long_enough);
    }
}

/// Nobody but the key can tell whether this one is kept.
fn rule_of_the_key(ui: &mut Ui, pen: &Pen<'_>) {
    let paint = &pen.look.paint;
    ui.horizontal_top(|ui| {
        icon(ui, Icon::Info, size::ICON, paint.ink_3);
        let rule = pen.words.say("pin-rule-of-key");
        text(ui, &rule, size::HINT, Weight::Regular, paint.ink_2);
    });
}

/// A rule that is not kept yet is only wrong once the PIN is long enough to be finished.
fn rule_line(ui: &mut Ui, pen: &Pen<'_>, rule: PinRule, rules: PinRules, long_enough: bool) {
    let paint = &pen.look.paint;
    let (mark, color, ink) = match (rule.kept, long_enough) {
        (true, _) => (Icon::CircleCheck, paint.success, paint.ink_2),
        (false, true) => (Icon::CircleX, paint.danger, paint.danger),
        (false, false) => (Icon::Circle, paint.ink_3, paint.ink_2),
    };
    let sentence = pen.words.say_with(rule.rule, &[("minimum", rules.minimum_length.into())]);
    ui.horizontal_top(|ui| {
        icon(ui, mark, size::ICON, color);
        let response = text(ui, &sentence, size::HINT, Weight::Regular, ink);
        let state = pen.words.say(if rule.kept { "pin-rule-kept" } else { "pin-rule-open" });
        ui.ctx().accesskit_node_builder(response.id, |it| it.set_description(state));
    });
}
