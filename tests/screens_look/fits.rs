//! What must be pressed is in the window and covered by nothing, down to 853 by 480 points: larger
//! text in a window of 1280 by 720.

use egui::accesskit::Role;
use egui::{Rect, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use keydesk::ceremony::nouns::{FoundBy, InAudit, InLog, LogCheck};
use keydesk::runner::Notice;

use super::*;

const SMALLEST: [f32; 2] = [853.0, 480.0];

/// The places of all buttons, by name; but of the card of the pass, which may stand below.
fn buttons(desk: &Desk) -> Vec<(String, Rect)> {
    let buttons = desk.window.root().children_recursive();
    buttons
        .filter(|it| it.accesskit_node().role() == Role::Button)
        .map(|it| (it.accesskit_node().label().unwrap_or_default(), it.rect()))
        .filter(|(name, _)| !name.ends_with(" pass"))
        .collect()
}

fn assert_can_be_pressed(buttons: &[(String, Rect)], size: [f32; 2], scene: &str) {
    let window = Rect::from_min_size(egui::Pos2::ZERO, Vec2::from(size));
    for (index, (name, place)) in buttons.iter().enumerate() {
        assert!(window.contains_rect(*place), "{scene}: {name} at {place} is not in {window}");
        for (other, its_place) in &buttons[index + 1..] {
            let covered = place.shrink(0.5).intersects(its_place.shrink(0.5));
            assert!(!covered, "{scene}: {name} at {place} and {other} at {its_place}");
        }
    }
}

#[test]
fn a_pin_can_be_typed_where_text_is_large_and_the_window_small() {
    for size in [SMALLEST, [1024.0, 700.0], [1280.0, 720.0]] {
        let mut desk = Desk::sized(home(), size);
        for (scene, view) in every_scene() {
            if matches!(view.asked(), Some((Question::ChoosePin { .. } | Question::TypePin, _))) {
                desk.show(view);
                assert_can_be_pressed(&buttons(&desk), size, scene);
            }
        }
    }
}

#[test]
fn the_ways_on_and_the_way_out_are_never_covered() {
    let words = keydesk::words::Words::english();
    let mut desk = Desk::sized(home(), SMALLEST);
    for (scene, view) in every_scene() {
        let mut names = ["Contrast", "Larger text", "I need more time"].map(str::to_owned).to_vec();
        if let Some((_, ways)) = view.asked() {
            names.extend(ways.iter().map(|it| words.say(it.word())));
        }
        // There the lock has the place of the look.
        let least = if view.locks_at.is_some() { 0 } else { 2 };
        desk.show(view);
        let mut buttons = buttons(&desk);
        buttons.retain(|(name, _)| names.contains(name));
        assert!(buttons.len() >= least, "{scene}: {buttons:?}");
        assert_can_be_pressed(&buttons, SMALLEST, scene);
    }
}

#[test]
fn what_home_offers_can_be_pressed() {
    for view in [home(), home_with_notices()] {
        let buttons = buttons(&Desk::sized(view, SMALLEST));
        for name in ["Start a session", "Check a person’s key"] {
            assert!(buttons.iter().any(|it| it.0 == name), "{name} is not in {buttons:?}");
        }
        assert_can_be_pressed(&buttons, SMALLEST, "home");
    }
}

/// The desk and the operator may have long names.
#[test]
fn a_long_name_in_the_header_is_cut_and_covers_no_button() {
    for size in [SMALLEST, [1024.0, 700.0]] {
        let operator = OperatorView {
            desk: "Counter 12, reception of the east wing, second floor".into(),
            name: "Maximiliane von und zu Hohenstein-Schwarzburg".into(),
            ..operator()
        };
        let desk = Desk::sized(home_of(operator), size);
        let lock = desk.window.get_by_label("Lock").rect();
        for part in ["Counter 12", "Attended by"] {
            let place = desk.window.get_by_label_contains(part).rect();
            assert!(place.right() <= lock.left(), "{part} at {place}, Lock at {lock}");
        }
    }
}

/// A screen begins at its top, however far the one before it was scrolled, and scrolling makes
/// nothing taller.
#[test]
fn a_screen_does_not_begin_where_the_last_one_was_scrolled_to() {
    // Lower than the smallest, where the pad has no room.
    let mut desk = Desk::sized(choose_pin(), [853.0, 400.0]);
    desk.window.hover_at(egui::pos2(400.0, 250.0));
    for _ in 0..20 {
        desk.window.event(egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(0.0, -400.0),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers: egui::Modifiers::NONE,
        });
        desk.window.run();
    }
    let scrolled = desk.window.get_by_label("Choose a PIN for your key").rect();
    assert!(scrolled.bottom() < 60.0, "nothing was scrolled: {scrolled}");
    assert!(scrolled.top() > -1000.0, "the card grew while it was scrolled: {scrolled}");
    let found =
        QuestionData { searched: Some("amir".into()), people: people(), ..QuestionData::default() };
    desk.show(who(found));
    for name in ["Who is at the desk?", "Search"] {
        let place = desk.window.get_by_label(name).rect();
        assert!(place.top() > 40.0 && place.bottom() < 300.0, "{name} at {place}");
    }
}

/// A purpose has its own chapters, and the rail shows no others.
#[test]
fn the_rail_shows_the_chapters_of_the_session() {
    let mut view = insert_key(None, 0);
    let session = view.person.session.as_mut().expect("there is one");
    session
        .chapters
        .retain(|it| !matches!(it, Chapter::ChoosePin | Chapter::TouchKey | Chapter::VerifySignIn));
    let told = Desk::at(view).told();
    assert!(told.contains("Step 4 of 5, Insert key, current step"), "{told}");
    assert!(told.contains("Step 5 of 5, Receipt"), "{told}");
    assert!(!told.contains("Choose PIN"), "{told}");
}

pub fn home_with_notices() -> View {
    let notices = vec![
        Notice::UnreadableCeremony { name: "7F3K-92QD".into() },
        Notice::Debt {
            what: Leftover::KeySetAside { model: key().model, serial: key().serial },
            due: Some(time("2026-12-01T09:00:00Z")),
        },
    ];
    View::of(operator(), None, OperatorScene::Home { today: Today::default(), notices }.into())
}

/// What was found in the logs stands before what is awaited.
#[test]
fn home_says_what_the_logs_say() {
    let log = |sign_in, registration| Notice::LogChecked {
        name: "7F3K-92QD".into(),
        log: LogCheck { sign_in, registration },
    };
    let key = InLog::Key { method: "Passkey (device-bound)".into(), found_by: FoundBy::Token };
    let until = time("2026-12-01T09:00:00Z");
    let notices = vec![
        log(key, Some(InAudit::Seen)),
        log(InLog::Earlier, Some(InAudit::NotThere)),
        log(InLog::NotLicensed, None),
        Notice::LogsAwaited { count: 2, until },
    ];
    let mut desk = Desk::at(View::of(
        operator(),
        None,
        OperatorScene::Home { today: Today::default(), notices }.into(),
    ));
    let mut told = desk.told();
    // What does not fit is on the next page.
    for page in ["Show more, page 1 of 3", "Show more, page 2 of 3"] {
        desk.press(page);
        told.push_str(&desk.told());
    }
    for said in [
        "Session 7F3K-92QD: The log has this sign-in, with the method Passkey (device-bound). The \
         audit log has the registration",
        "That shows no key. The registration did not appear in the audit log in time",
        "The log cannot be read without Microsoft Entra ID P1",
        "The desk waits until the logs show the sign-ins of 2 sessions",
    ] {
        assert!(told.contains(said), "{said}: {told}");
    }
    assert!(desk.shows("Start a session"));
}

#[test]
fn home_says_what_to_look_after() {
    let desk = Desk::at(home_with_notices());
    let told = desk.told();
    assert!(told.contains("7F3K-92QD cannot be read"), "{told}");
    assert!(told.contains("20011907"), "{told}");
    assert!(told.contains("Due 1 Dec 2026"), "{told}");
    assert!(desk.shows("Start a session"));
    assert!(desk.shows("Check a person’s key"));
}

/// The practice controls take their room from home as well: no text stands behind its buttons.
#[test]
fn home_stands_above_the_practice_controls() {
    for size in [[1280.0, 720.0], [1280.0, 800.0]] {
        let mut desk = Desk::sized(home(), size);
        for (scene, view) in every_scene() {
            if !scene.starts_with("home") {
                continue;
            }
            desk.show(view);
            let faults = laid_out::faults(&desk, 13.0);
            let covered: Vec<_> = faults.iter().filter(|it| it.contains("overlap")).collect();
            assert!(covered.is_empty(), "{scene} in {size:?}: {covered:#?}");
        }
    }
}
