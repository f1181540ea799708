//! The desk at work, and its call for a touch: where to put the finger, how long the key waits, and
//! which touch it is. A wait says what it waits for.

use egui::Ui;
use egui::accesskit::Live;
use lucide_icons::Icon;

use crate::ceremony::next::Step;
use crate::ceremony::nouns::{Chapter, KeyFingers};
use crate::runner::{SIGN_IN_WAITS, SessionView};
use crate::screens::frame::{Foot, Screen, title};
use crate::screens::pen::Pen;
use crate::screens::pieces::{act, countdown, sign};
use crate::screens::style::{Tone, Weight, gap, size};
use crate::screens::widgets::{Deed, middle, text};
use crate::words::{Told, Words};

/// Seconds that a key waits for a touch: many keys 30, some fewer, and none says (CTAP 2.1, 6.1.2,
/// leaves it to the key).
const KEY_WAITS: u16 = 30;
/// Seconds in which a key takes a reset after it was inserted (CTAP 2.1, 6.6).
const KEY_RESETS: u16 = 10;

pub fn screen<'a>(
    words: &Words,
    session: Option<&'a SessionView>,
    step: Step,
    touch_now: bool,
    held_up: bool,
) -> Screen<'a> {
    let leaving = session.is_some_and(|it| it.leaving);
    let is_way_back = matches!(
        step,
        Step::RemoveFingers | Step::EraseCredential | Step::RemoveMethod | Step::ReleaseKey
    );
    let key = session.and_then(|it| it.key.as_ref());
    // It recognises the finger by the same touch.
    let by_finger = key.is_some_and(|it| it.features.fingers == KeyFingers::Enrolled);
    let id = match step {
        Step::ChooseKey if touch_now => "working-choose",
        Step::ResetKey if touch_now => "working-reset",
        Step::ProveSignIn | Step::SelfTest if touch_now && by_finger => "working-finger-again",
        Step::ProveSignIn | Step::SelfTest if touch_now => "working-touch-again",
        _ if touch_now && by_finger => "working-finger",
        _ if touch_now => "working-touch",
        _ if leaving || is_way_back => "working-back",
        _ if held_up => "working-held-up",
        _ => "working",
    };
    // What waits for a finger can be called off; everything else is over in a moment.
    let can_give_up = step.needs_touch() && !leaving;
    let foot = Foot { can_give_up, ..Foot::default() };
    let chapter = session.map(|it| it.chapter);
    Screen::new(title(words, session, id, &[]), foot, move |ui, pen, _| {
        let sentence = pen.words.say(step.word());
        middle(ui, ("working", touch_now), |ui| {
            ui.vertical_centered(|ui| {
                if touch_now {
                    let id = if by_finger { "working-finger-do" } else { "working-touch-do" };
                    let told = pen.words.tell(id, &[]);
                    let said = act(ui, pen, pen.layout.picture(), key, Deed::Touch, &told);
                    ui.ctx().accesskit_node_builder(said.id, |it| it.set_live(Live::Assertive));
                    ui.add_space(gap::S);
                    waits(ui, pen, step);
                    return;
                }
                let told = Told { what: sentence, next: pen.words.say("working-wait") };
                let said = match chapter {
                    Some(chapter) if key.is_some() && chapter >= Chapter::InsertKey => {
                        let told = Told { next: pen.words.say("working-leave-in"), ..told };
                        act(ui, pen, pen.layout.picture(), key, Deed::LeaveIn, &told)
                    }
                    _ => sign(ui, pen, mark(step), Tone::Primary, &told),
                };
                ui.ctx().accesskit_node_builder(said.id, |it| it.set_live(Live::Polite));
            });
        });
    })
}

/// What the touch is for, and how long the key waits for it.
fn waits(ui: &mut Ui, pen: &Pen<'_>, step: Step) {
    let (seconds, word) = match step {
        Step::ResetKey => (KEY_RESETS, "touch-left"),
        // It is the page that waits, and may ask for several touches.
        Step::ProveSignIn => {
            (u16::try_from(SIGN_IN_WAITS.as_secs()).unwrap_or(u16::MAX), "proof-left")
        }
        _ => (KEY_WAITS, "touch-left"),
    };
    countdown(ui, pen, seconds.into(), f32::from(seconds) - pen.elapsed, word);
    if !pen.layout.is_tiny() {
        let ink = pen.look.paint.ink_3;
        text(ui, &pen.words.say(step.word()), size::HINT, Weight::Medium, ink);
    }
}

const fn mark(step: Step) -> Icon {
    match step {
        Step::CheckReadiness => Icon::ListChecks,
        Step::IssuePass | Step::RecallPass | Step::RevokePass => Icon::TicketCheck,
        Step::Register | Step::LookForMethod | Step::LookForOwnMethod => Icon::Building2,
        Step::ProveSignIn | Step::OpenOwnPage => Icon::LogIn,
        _ => Icon::Hourglass,
    }
}
