//! The screen before an operator is signed in: what will happen, the code to type elsewhere, why
//! nobody is signed in, and which scopes an administrator must consent to.
//! It never sees a token, and no password is typed here.

use egui::Ui;
use egui::accesskit::Live;
use lucide_icons::Icon;

use super::house::Pen;
use super::key::{centred, told_list};
use super::style::{Weight, gap, size};
use super::widgets::{middle, note, text, tile};
use super::words::{Told, Words, utc};
use crate::ceremony::rights::Right;
use crate::ceremony::trouble::Trouble;
use crate::runner::{SignInState, SignInWay};

pub(super) fn draw(ui: &mut Ui, pen: &Pen<'_>, way: SignInWay, state: &SignInState) {
    let paint = &pen.look.paint;
    middle(ui, ("sign-in", std::mem::discriminant(state)), |ui| {
        match state {
            SignInState::Missing(missing) => {
                told_list(ui, pen, &missing_told(pen.words, missing));
                return;
            }
            SignInState::Failed(trouble) => {
                let told = pen.words.trouble(&Trouble::SignIn(trouble.clone()));
                ui.vertical_centered(|ui| {
                    tile(ui, pen.look, Icon::TriangleAlert, paint.danger, paint.danger_soft);
                    ui.add_space(gap::M);
                    let what = centred(ui, pen, &told);
                    ui.ctx().accesskit_node_builder(what.id, |it| it.set_live(Live::Assertive));
                    ui.add_space(gap::S);
                    text(ui, &trouble.to_string(), size::HINT, Weight::Medium, paint.ink_3);
                });
            }
            SignInState::UnderWay { code: Some(code) } => {
                ui.vertical_centered(|ui| {
                    let page = [("page", code.page.as_str().into())];
                    let told = pen.words.tell("sign-in-code", &page);
                    centred(ui, pen, &told);
                    ui.add_space(gap::M);
                    text(ui, &code.code, size::DIGIT, Weight::Bold, paint.primary);
                    let until = [("time", utc(code.valid_until).into())];
                    let until = pen.words.say_with("sign-in-code-until", &until);
                    text(ui, &until, size::HINT, Weight::Medium, paint.ink_3);
                });
            }
            SignInState::UnderWay { code: None } => {
                ui.vertical_centered(|ui| {
                    tile(ui, pen.look, Icon::UserRoundCheck, paint.primary, paint.primary_soft);
                    ui.add_space(gap::M);
                    centred(ui, pen, &pen.words.tell("sign-in-under-way", &[]));
                });
            }
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
