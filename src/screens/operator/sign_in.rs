//! An operator signs in: what will happen, the code to type elsewhere, why no operator is signed in,
//! which scopes an administrator must consent to. No token and no password is seen here.

use egui::Ui;
use lucide_icons::Icon;

use crate::ceremony::nouns::Trouble;
use crate::ceremony::nouns::scopes::Right;
use crate::runner::{Click, SignInState, SignInWay, UnderWay};
use crate::screens::frame::{Foot, Screen};
use crate::screens::pen::Pen;
use crate::screens::pieces::{self, centred, left, reasons, sign, trouble};
use crate::screens::style::{Tone, Weight, gap, size};
use crate::screens::widgets::{middle, text};
use crate::words::{Told, Words};

pub fn screen<'a>(
    words: &Words,
    way: SignInWay,
    locked_by: Option<&str>,
    state: &'a SignInState,
    a_session_waits: bool,
) -> Screen<'a> {
    let id = match (state, locked_by) {
        (SignInState::Missing(_), _) => "sign-in-not-enough",
        // The person may still stand here.
        _ if a_session_waits => "person-rests",
        (_, Some(_)) => "sign-in-locked",
        (_, None) => "sign-in",
    };
    let title = words.tell_lead(id, &[("name", locked_by.unwrap_or_default().into())]);
    let foot = match state {
        SignInState::UnderWay(_) => Foot::default().also("sign-in-cancel", Click::CancelSignIn),
        SignInState::Waiting | SignInState::Failed(_) | SignInState::Missing(_) => {
            Foot::only("sign-in-start", Click::SignIn)
        }
    };
    Screen::new(title, foot, move |ui, pen, _| body(ui, pen, way, state))
}

fn body(ui: &mut Ui, pen: &Pen<'_>, way: SignInWay, state: &SignInState) {
    let room = ui.available_height();
    middle(ui, ("sign-in", std::mem::discriminant(state)), |ui| {
        match state {
            SignInState::Missing(missing) => {
                reasons(ui, pen, &missing_told(pen.words, missing), room);
                return;
            }
            SignInState::Failed(it) => trouble(ui, pen, &Trouble::SignIn(it.clone())),
            SignInState::UnderWay(it) => under_way(ui, pen, it),
            SignInState::Waiting => {
                let told = pen.words.tell(way_word(way), &[]);
                sign(ui, pen, Icon::UserRound, Tone::Primary, &told);
            }
        }
        // Beside the code it stands already.
        if let (Some(warning), SignInState::Waiting | SignInState::Failed(_)) =
            (warning(way), state)
        {
            ui.add_space(gap::M);
            pieces::warning(ui, pen, &pen.words.tell(warning, &[]));
        }
    });
}

/// A code can be sent to an operator by somebody who walks up to the desk.
pub const CODE_WARNING: &str = "sign-in-device-warning";

pub fn under_way(ui: &mut Ui, pen: &Pen<'_>, under_way: &UnderWay) {
    let paint = &pen.look.paint;
    let left = left(ui, pen, under_way.until);
    let args = [("left", left.clone().unwrap_or_default().into())];
    let waits =
        pen.words.say_with(if left.is_some() { "sign-in-left" } else { "sign-in-over" }, &args);
    let Some(code) = &under_way.code else {
        let told = pen.words.tell("sign-in-under-way", &[]);
        sign(ui, pen, Icon::UserRoundCheck, Tone::Primary, &told);
        ui.add_space(gap::S);
        ui.vertical_centered(|ui| text(ui, &waits, size::HINT, Weight::Medium, paint.ink_3));
        return;
    };
    ui.vertical_centered(|ui| {
        let page = [("page", code.page.as_str().into())];
        centred(ui, pen, &pen.words.tell("sign-in-code", &page));
        ui.add_space(gap::M);
        text(ui, &code.code, size::DIGIT, Weight::Bold, paint.primary);
        text(ui, &waits, size::HINT, Weight::Medium, paint.ink_3);
    });
    ui.add_space(gap::M);
    pieces::warning(ui, pen, &pen.words.tell(CODE_WARNING, &[]));
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
    }
}

/// What an operator must know before they sign in.
pub const fn warning(way: SignInWay) -> Option<&'static str> {
    match way {
        SignInWay::Browser => None,
        SignInWay::DeviceCode => Some(CODE_WARNING),
    }
}
