//! The desk code: chosen after the sign-in, and typed where the person had the screen.

use lucide_icons::Icon;

use crate::runner::{Click, CodeWanted};
use crate::screens::ask::pin_card;
use crate::screens::draft::{PinDraft, WantedPin};
use crate::screens::frame::{Foot, Screen};
use crate::screens::pieces::{note, only_sign};
use crate::screens::style::{Tone, gap};
use crate::words::Words;

pub fn choose<'a>(words: &Words, refused: bool, draft: &PinDraft) -> Screen<'a> {
    let (id, label, word) = if draft.is_repeating() {
        ("code-repeat", "code-again", "code-set")
    } else {
        ("code-choose", "code-new", "code-go-repeat")
    };
    let foot = pin_card::foot(&[], word, WantedPin::NewCode, draft);
    let foot = foot.also("code-without", Click::WithoutCode);
    Screen::new(words.tell_lead(id, &[]), foot, move |ui, pen, draft| {
        pin_card::draw(ui, pen, draft, WantedPin::NewCode, label, None, |ui, _, space| {
            ui.add_space(space);
            let (mark, tone, word) = if refused {
                (Icon::TriangleAlert, Tone::Danger, "code-refused")
            } else {
                (Icon::Info, Tone::Quiet, "code-why")
            };
            note(ui, pen, mark, tone, &pen.words.tell(word, &[]));
        });
    })
}

pub fn wanted<'a>(words: &Words, wanted: CodeWanted, draft: &PinDraft) -> Screen<'a> {
    let CodeWanted { tries_left, wrong, can_go_back, offer } = wanted;
    let title = words.tell_lead(if offer.is_some() { "code-next" } else { "code-call" }, &[]);
    let mut foot = match (tries_left, offer) {
        (0, _) => Foot::only("sign-in-start", Click::SignIn),
        (_, Some(_)) => pin_card::foot(&[], "home-start", WantedPin::Code(offer), draft)
            .also("code-home", crate::screens::pen::Press::Pin(WantedPin::Code(None))),
        (_, None) => pin_card::foot(&[], "code-go-on", WantedPin::Code(None), draft),
    };
    if can_go_back {
        foot.screen = Some(("code-back", Click::HandOver));
    }
    Screen::new(title, foot, move |ui, pen, draft| {
        if tries_left == 0 {
            let word = if wrong { "code-spent" } else { "code-none" };
            return only_sign(ui, pen, Icon::UserRound, Tone::Primary, &pen.words.tell(word, &[]));
        }
        let begins = WantedPin::Code(offer);
        pin_card::draw(ui, pen, draft, begins, "code-label", None, |ui, _, _| {
            if wrong {
                ui.add_space(gap::XS);
                let told = pen.words.tell("code-wrong", &[("tries", tries_left.into())]);
                note(ui, pen, Icon::TriangleAlert, Tone::Danger, &told);
            }
        });
    })
}
