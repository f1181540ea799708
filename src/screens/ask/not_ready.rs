//! The person cannot get a key yet: what stands in the way, and what to do about each.

use super::Asked;
use crate::ceremony::next::Way;
use crate::ceremony::nouns::Blocker;
use crate::screens::frame::Screen;
use crate::screens::pieces::reasons;
use crate::screens::widgets::middle;
use crate::words::Told;

pub fn screen<'a>(asked: Asked<'a>, blockers: &'a [Blocker]) -> Screen<'a> {
    let mut foot = asked.foot();
    match asked.ways.first() {
        Some(Way::TryAgain) => foot = foot.primary("not-ready-again", Way::TryAgain),
        Some(Way::GoOn) => foot = foot.primary("not-ready-go-on", Way::GoOn),
        _ => {}
    }
    let may_be_tried = asked.ways.contains(&Way::GoOn);
    let title = if may_be_tried {
        "ask-may-be-refused"
    } else if blockers.iter().any(Blocker::awaits_the_token_policy) {
        "ask-token-policy"
    } else {
        "ask-not-ready"
    };
    Screen::new(asked.title(title), foot, move |ui, pen, _| {
        let blockers: Vec<Told> = blockers.iter().map(|it| pen.words.blocker(it)).collect();
        let room = ui.available_height();
        middle(ui, "not-ready", |ui| reasons(ui, pen, &blockers, room));
    })
}
