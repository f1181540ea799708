//! The side card with the access pass. The code is painted and nothing else: it is in no label, no
//! accessibility node and no memory of the window.

use egui::accesskit::Role;
use egui::{Align2, CornerRadius, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};
use lucide_icons::Icon;
use secrecy::{ExposeSecret as _, SecretString};

use crate::ceremony::nouns::Chapter;
use crate::runner::{Click, PassView, SessionView};
use crate::screens::heading::person_name;
use crate::screens::pen::Pen;
use crate::screens::pieces::left;
use crate::screens::style::{Tone, Weight, font, gap, radius, size};
use crate::screens::widgets::{Button, Kind, middle, pressed, qr, text, tile};

/// The pass belongs beside the screens from the key to the sign-in, or to the person's own
/// registration, while it is not being taken back.
pub fn shown_in(session: &SessionView) -> Option<&PassView> {
    let beside = (Chapter::InsertKey..=Chapter::RegisterKey).contains(&session.chapter);
    session.pass.as_ref().filter(|_| beside && !session.leaving)
}

/// The code can be shown where whoever has the screen may show it.
pub fn draw(ui: &mut Ui, pen: &Pen<'_>, session: &SessionView, pass: &PassView, can_show: bool) {
    let paint = &pen.look.paint;
    let free = ui.available_height();
    let roomy = free > 440.0;
    // What stands around the QR code takes this much.
    let rest = if roomy { 310.0 } else { 150.0 } + if pass.code.is_some() { 64.0 } else { 0.0 };
    let side = (free - rest).clamp(88.0, 236.0);
    let salt = ("pass", roomy, pass.code.is_some(), pass.forgotten);
    middle(ui, salt, |ui| {
        ui.vertical_centered(|ui| {
            ui.spacing_mut().item_spacing.y = if roomy { gap::S } else { 5.0 };
            if roomy {
                tile(ui, pen.look, Icon::TicketCheck, Tone::Primary, pen.layout.tile());
                ui.add_space(gap::XS);
            }
            let told = pen.words.tell("pass", &[("name", person_name(session).into())]);
            let title = if roomy { size::CARD_TITLE } else { size::LABEL };
            text(ui, &told.what, title, Weight::Bold, paint.ink);
            if roomy && !pass.forgotten {
                text(ui, &told.next, size::HINT, Weight::Regular, paint.ink_2);
            }
            if pass.forgotten {
                let told = pen.words.tell("pass-forgotten", &[]);
                ui.add_space(gap::XS);
                text(ui, &told.what, size::HINT, Weight::Semi, paint.warn);
                text(ui, &told.next, size::HINT, Weight::Regular, paint.ink_2);
                ui.add_space(gap::XS);
            } else {
                ui.add_space(gap::XS);
                qr(ui, &pen.words.say("pass-qr"), &pass.sign_in_page, side);
                ui.add_space(gap::XS);
                if roomy {
                    let uses = if pass.once { "pass-once" } else { "pass-many" };
                    text(ui, &pen.words.say(uses), size::SMALL, Weight::Medium, paint.ink_3);
                }
                if can_show {
                    code_and_button(ui, pen, pass.code.as_ref().map(|it| &it.code));
                }
            }
            text(ui, &ends(ui, pen, pass), size::HINT, Weight::Medium, paint.ink_3);
        });
    });
}

/// What ends first: the code on the screen, which the button brings back, or the pass.
fn ends(ui: &Ui, pen: &Pen<'_>, pass: &PassView) -> String {
    let hidden = pass.code.as_ref().and_then(|it| left(ui, pen, it.hidden_at));
    if let Some(left) = hidden {
        return pen.words.say_with("pass-hides", &[("left", left.into())]);
    }
    let time = pen.words.time(pass.valid_until);
    match left(ui, pen, pass.valid_until) {
        Some(left) => {
            pen.words.say_with("pass-left", &[("time", time.into()), ("left", left.into())])
        }
        None => pen.words.say("pass-over"),
    }
}

fn code_and_button(ui: &mut Ui, pen: &Pen<'_>, code: Option<&SecretString>) {
    let (word, icon) = match code {
        Some(code) => {
            paint_code(ui, pen, code);
            ("pass-hide", Icon::EyeOff)
        }
        None => ("pass-show", Icon::Eye),
    };
    let label = pen.words.say(word);
    let button = Button::new(pen.look, &label, Kind::Secondary).icon(icon).small();
    if pressed(&button.show(ui)) {
        pen.press(if code.is_some() { Click::HidePass } else { Click::ShowPass });
    }
}

/// As large as the width lets it be.
fn paint_code(ui: &mut Ui, pen: &Pen<'_>, code: &SecretString) {
    let paint = &pen.look.paint;
    let field = vec2(ui.available_width(), 56.0);
    let (rect, response) = ui.allocate_exact_size(field, Sense::hover());
    let round = CornerRadius::same(radius::BUTTON);
    let edge = Stroke::new(2.0, paint.primary);
    ui.painter().rect(rect, round, paint.surface_2, edge, StrokeKind::Inside);
    let at = |size: f32| {
        let font = font(size, Weight::Semi);
        ui.painter().layout_no_wrap(code.expose_secret().to_owned(), font, paint.ink)
    };
    let full = at(30.0);
    let fits = ((rect.width() - 24.0) / full.size().x).min(1.0);
    let galley = if fits < 1.0 { at(30.0 * fits) } else { full };
    let corner = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), rect).min;
    ui.painter().galley(corner, galley, paint.ink);
    let name = pen.words.say("pass-shown");
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
}
