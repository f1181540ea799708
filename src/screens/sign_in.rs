//! The screens on which an operator signs in, the first or a second one: what will happen, the code
//! to type elsewhere, why nobody is signed in, which scopes an administrator must consent to.
//! It never sees a token, and no password is typed here.

use egui::Ui;
use egui::accesskit::Live;
use lucide_icons::Icon;

use super::house::Pen;
use super::key::{centred, told_list};
use super::style::{Weight, gap, size};
use super::widgets::{middle, note, text, tile};
use crate::ceremony::nouns::Trouble;
use crate::ceremony::nouns::scopes::Right;
use crate::runner::{Second, SignInState, SignInWay, UserCode};
use crate::words::{Told, Words};

pub(super) fn draw(ui: &mut Ui, pen: &Pen<'_>, way: SignInWay, state: &SignInState) {
    let paint = &pen.look.paint;
    middle(ui, ("sign-in", std::mem::discriminant(state)), |ui| {
        match state {
            SignInState::Missing(missing) => {
                told_list(ui, pen, &missing_told(pen.words, missing));
                return;
            }
            SignInState::Failed(trouble) => failed(ui, pen, &Trouble::SignIn(trouble.clone())),
            SignInState::UnderWay { code } => under_way(ui, pen, code.as_ref()),
            SignInState::Waiting => {
                ui.vertical_centered(|ui| {
                    tile(ui, pen.look, Icon::UserRound, paint.primary, paint.primary_soft);
                    ui.add_space(gap::M);
                    centred(ui, pen, &pen.words.tell(way_word(way), &[]));
                });
            }
        }
        if let Some(warning) = warning(way) {
            ui.add_space(gap::M);
            let told = pen.words.tell(warning, &[]);
            let what = [told.what.as_str(), told.next.as_str()];
            note(ui, pen.look, Icon::TriangleAlert, paint.warn, paint.warn_soft, &what);
        }
    });
}

/// Another operator signs in and confirms; the first stays.
pub(super) fn second(ui: &mut Ui, pen: &Pen<'_>, protected_by: &[String], second: &Second) {
    let paint = &pen.look.paint;
    middle(ui, ("second", std::mem::discriminant(second)), |ui| match second {
        Second::Awaited => {
            ui.vertical_centered(|ui| {
                tile(ui, pen.look, Icon::UsersRound, paint.primary, paint.primary_soft);
                ui.add_space(gap::M);
                centred(ui, pen, &pen.words.second_wanted(protected_by));
            });
        }
        Second::UnderWay { code } => under_way(ui, pen, code.as_ref()),
        Second::Failed(trouble) => failed(ui, pen, trouble),
        Second::Refused { name, why } => refused(ui, pen, &pen.words.not_second(name, *why)),
    });
}

fn under_way(ui: &mut Ui, pen: &Pen<'_>, code: Option<&UserCode>) {
    let paint = &pen.look.paint;
    ui.vertical_centered(|ui| {
        let Some(code) = code else {
            tile(ui, pen.look, Icon::UserRoundCheck, paint.primary, paint.primary_soft);
            ui.add_space(gap::M);
            centred(ui, pen, &pen.words.tell("sign-in-under-way", &[]));
            return;
        };
        let page = [("page", code.page.as_str().into())];
        centred(ui, pen, &pen.words.tell("sign-in-code", &page));
        ui.add_space(gap::M);
        text(ui, &code.code, size::DIGIT, Weight::Bold, paint.primary);
        let until = [("time", pen.words.time(code.valid_until).into())];
        let until = pen.words.say_with("sign-in-code-until", &until);
        text(ui, &until, size::HINT, Weight::Medium, paint.ink_3);
    });
}

fn failed(ui: &mut Ui, pen: &Pen<'_>, trouble: &Trouble) {
    refused(ui, pen, &pen.words.trouble(trouble));
    ui.vertical_centered(|ui| {
        ui.add_space(gap::S);
        text(ui, &trouble.details(), size::HINT, Weight::Medium, pen.look.paint.ink_3);
    });
}

fn refused(ui: &mut Ui, pen: &Pen<'_>, told: &Told) {
    let paint = &pen.look.paint;
    ui.vertical_centered(|ui| {
        tile(ui, pen.look, Icon::TriangleAlert, paint.danger, paint.danger_soft);
        ui.add_space(gap::M);
        let what = centred(ui, pen, told);
        ui.ctx().accesskit_node_builder(what.id, |it| it.set_live(Live::Assertive));
    });
}

/// Each scope that is missing, by its exact name, and who grants it.
pub fn missing_told(words: &Words, missing: &[&'static Right]) -> Vec<Told> {
    let told = |right: &&Right| {
        let what = words.say(right.word);
        words.tell("sign-in-missing", &[("scope", right.scope.into()), ("for", what.into())])
    };
    missing.iter().map(told).collect()
}

/// What will happen, by the way in which this desk's operators sign in.
pub const fn way_word(way: SignInWay) -> &'static str {
    match way {
        SignInWay::Browser => "sign-in-browser",
        SignInWay::DeviceCode => "sign-in-device",
        SignInWay::Certificate => "sign-in-app",
    }
}

/// What whoever signs in must know before.
pub const fn warning(way: SignInWay) -> Option<&'static str> {
    match way {
        SignInWay::Browser => None,
        SignInWay::DeviceCode => Some("sign-in-device-warning"),
        SignInWay::Certificate => Some("sign-in-app-warning"),
    }
}
