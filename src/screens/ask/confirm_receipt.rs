//! Is the prepared key with its person? Each answer has a key of its own; the code of the hand-over sheet
//! is typed on a card of its own, and stands in no widget.

use egui::Key;
use lucide_icons::Icon;

use super::Asked;
use super::check_identity::row;
use crate::ceremony::nouns::ReceivedBy;
use crate::runner::Click;
use crate::screens::draft::{Draft, PinDraft, WantedPin};
use crate::screens::frame::{Foot, Screen};
use crate::screens::pen::Press;
use crate::screens::pieces::note;
use crate::screens::style::{Tone, Weight, gap, height, size};
use crate::screens::widgets::{middle, pin_dots, text};
use crate::words::{Arg, Told};

pub fn screen<'a>(asked: Asked<'a>, codes_left: u32, draft: &Draft) -> Screen<'a> {
    if draft.by_code && codes_left > 0 {
        return by_code(asked, &draft.pin);
    }
    const CHOICES: [(ReceivedBy, Icon, Key); 4] = [
        (ReceivedBy::Call, Icon::PhoneCall, Key::Num1),
        (ReceivedBy::Video, Icon::Video, Key::Num2),
        (ReceivedBy::Manager, Icon::UsersRound, Key::Num3),
        (ReceivedBy::Code, Icon::ScrollText, Key::Num4),
    ];
    let (title, is_trouble) = title(asked, codes_left);
    let screen = Screen::new(title, Foot::of(asked.ways), move |ui, pen, draft| {
        middle(ui, "received", |ui| {
            ui.spacing_mut().item_spacing.y = if pen.layout.is_tiny() { gap::XS } else { gap::M };
            for (by, mark, key) in CHOICES {
                if by == ReceivedBy::Code && codes_left == 0 {
                    continue;
                }
                let told = pen.words.tell(by.word(), &[]);
                if row(ui, pen, &told, mark, key, draft.cancelling) {
                    pen.press(match by {
                        ReceivedBy::Code => Press::ByCode(true),
                        by => Click::Received(by).into(),
                    });
                }
            }
        });
    });
    if is_trouble { screen.urgent() } else { screen }
}

/// The question with the key that waits; in its place what is wrong with the code that was typed last.
fn title(asked: Asked<'_>, codes_left: u32) -> (Told, bool) {
    let Some(data) = asked.data else { return (asked.title("ask-confirm-receipt"), false) };
    if let Some(trouble) = &data.search_trouble {
        return (asked.words.trouble(trouble), true);
    }
    if data.wrong_code {
        let left = [("count", codes_left.into())];
        return (asked.words.tell("sheet-code-wrong", &left), true);
    }
    let mut title = asked.title("ask-confirm-receipt");
    if let Some(key) = &data.prepared {
        let Told { what, next } = asked.words.waiting_key(key);
        title.next = asked.words.sentences(&[what, next]);
    }
    (title, false)
}

fn by_code<'a>(asked: Asked<'a>, draft: &PinDraft) -> Screen<'a> {
    let wanted = WantedPin::SheetCode;
    let foot = Foot::of(asked.ways)
        .primary("sheet-code-check", Press::Pin(wanted))
        .enabled(draft.is_ready(wanted))
        .also("sheet-code-back", Press::ByCode(false));
    Screen::new(asked.title("ask-sheet-code"), foot, move |ui, pen, draft| {
        if !draft.cancelling && draft.pin.hears_enter(ui.ctx(), wanted) {
            pen.press(Press::Pin(wanted));
        }
        middle(ui, "sheet-code", |ui| {
            let label = pen.words.say("sheet-code");
            text(ui, &label, size::LABEL, Weight::Semi, pen.look.paint.ink);
            let (entered, least) = (draft.pin.count(), draft.pin.least(wanted));
            let args: [Arg<'_>; 2] = [("entered", entered.into()), ("all", least.into())];
            let name = pen.words.say_with("sheet-code-dots", &args);
            pin_dots(ui, pen.look, &name, entered, least, height::FIELD);
            ui.add_space(gap::M);
            let told = pen.words.tell("sheet-code-how", &[]);
            note(ui, pen, Icon::Keyboard, Tone::Quiet, &told);
        });
    })
}
