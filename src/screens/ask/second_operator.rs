//! The person is protected: another operator signs in and confirms; the first stays.

use lucide_icons::Icon;

use super::Asked;
use crate::runner::{Click, Second};
use crate::screens::frame::{Foot, Screen};
use crate::screens::operator::sign_in;
use crate::screens::pieces::{alarm, sign, trouble};
use crate::screens::style::Tone;
use crate::screens::widgets::middle;

pub fn screen<'a>(asked: Asked<'a>, protected_by: &'a [String]) -> Screen<'a> {
    let second = asked.data.map_or(&Second::Awaited, |it| &it.second);
    let foot = Foot::of(asked.ways);
    let foot = match second {
        Second::UnderWay(_) => foot.also("sign-in-cancel", Click::CancelSignIn),
        Second::Awaited | Second::Failed(_) | Second::Refused { .. } => {
            foot.primary("second-start", Click::SignIn)
        }
    };
    Screen::new(asked.title("ask-second-operator"), foot, move |ui, pen, _| {
        middle(ui, ("second", std::mem::discriminant(second)), |ui| match second {
            Second::Awaited => {
                let told = pen.words.second_wanted(protected_by);
                sign(ui, pen, Icon::UsersRound, Tone::Primary, &told);
            }
            Second::UnderWay(it) => sign_in::under_way(ui, pen, it),
            Second::Failed(it) => trouble(ui, pen, it),
            Second::Refused { name, why } => alarm(ui, pen, &pen.words.not_second(name, *why)),
        });
    })
}
