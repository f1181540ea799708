//! What whoever cannot see the window, or has no mouse, is given: names, an order, a focus that can be
//! seen, Enter and Escape, announcements, and time.

use egui::accesskit::{Live, Role};
use egui_kittest::kittest::NodeT as _;

use super::*;

const SIZE: [f32; 2] = [1280.0, 720.0];

fn working(step: Step) -> View {
    at(Chapter::TouchKey, PersonScene::Working { step, touch_now: true, held_up: false })
}

/// The names of the buttons that can be pressed, in the order in which they are read.
fn buttons(desk: &Desk) -> Vec<String> {
    let nodes = desk.window.root().children_recursive();
    nodes
        .map(|it| it.accesskit_node())
        .filter(|it| it.role() == Role::Button && !it.is_disabled())
        .filter_map(|it| it.label())
        .collect()
}

fn focused(desk: &Desk) -> Option<String> {
    let mut nodes = desk.window.root().children_recursive();
    nodes.find(|it| it.accesskit_node().is_focused()).and_then(|it| it.accesskit_node().label())
}

/// What is said at once, and what when there is time.
fn said(desk: &Desk, live: Live) -> Vec<String> {
    let nodes = desk.window.root().children_recursive();
    nodes
        .map(|it| it.accesskit_node())
        .filter(|it| it.live() == live)
        .filter_map(|it| it.label().or_else(|| it.value()))
        .collect()
}

#[test]
fn tab_reaches_every_button_and_begins_with_what_is_asked() {
    for (scene, view) in every_scene() {
        let mut desk = Desk::real(view, SIZE);
        let all = buttons(&desk);
        let mut reached = Vec::new();
        // Slots that are no buttons are reached as well.
        for _ in 0..all.len() + 6 + 8 {
            desk.window.key_press(egui::Key::Tab);
            desk.window.run();
            reached.extend(focused(&desk));
        }
        for name in &all {
            assert!(reached.contains(name), "{scene}: {name} is not reached, only {reached:?}");
        }
        let bar = ["Lock", "Sign out", "Hand over", "Contrast", "Larger text", "Keep still"];
        if all.iter().any(|it| !bar.contains(&it.as_str())) {
            assert!(!bar.contains(&reached[0].as_str()), "{scene}: first is {}", reached[0]);
        }
    }
}

#[test]
fn every_part_of_the_window_has_a_name_and_the_screen_comes_first() {
    let desk = Desk::at(choose_pin());
    let roles =
        [Role::Main, Role::ContentInfo, Role::Banner, Role::Navigation, Role::Complementary];
    let found: Vec<Role> = desk
        .window
        .root()
        .children_recursive()
        .map(|it| it.accesskit_node())
        .filter(|it| roles.contains(&it.role()) && it.label().is_some())
        .map(|it| it.role())
        .collect();
    assert_eq!(found, roles);
}

/// A client that has read one screen must not find its buttons under other names in the next.
#[test]
fn what_is_drawn_in_one_turn_is_not_taken_for_what_was_drawn_in_the_last() {
    let ids = |desk: &Desk| -> Vec<_> {
        let nodes = desk.window.root().children_recursive();
        nodes
            .map(|it| it.accesskit_node())
            .filter(|it| it.role() == Role::Button)
            .filter(|it| it.label().is_some_and(|it| it.len() == 1))
            .map(|it| it.id())
            .collect()
    };
    let mut desk = Desk::at(choose_pin());
    let before = ids(&desk);
    assert_eq!(before.len(), 10);
    desk.show(insert_key(None, 0));
    desk.show(type_pin());
    let after = ids(&desk);
    assert_eq!(after.len(), 10);
    assert!(before.iter().all(|it| !after.contains(it)));
}

#[test]
fn enter_is_the_primary_button_and_never_the_dangerous_one() {
    let mut desk = Desk::at(home());
    desk.window.key_press(egui::Key::Enter);
    desk.window.run();
    assert!(matches!(desk.clicked(), Click::Start(_)));
    desk.show(busy());
    desk.window.key_press(egui::Key::Enter);
    desk.window.run();
    assert!(matches!(desk.clicked(), Click::Way(Way::TryAgain)));
    desk.show(used::reset_for_good());
    desk.window.key_press(egui::Key::Enter);
    desk.window.run();
    assert!(desk.nothing_clicked(), "a reset is pressed, not entered");
}

/// The way that loses nothing stands out, and Enter takes it.
#[test]
fn the_safe_way_is_the_primary_button() {
    let mut desk = Desk::at(used::reset_asked(None));
    desk.window.key_press(egui::Key::Enter);
    desk.window.run();
    assert!(matches!(desk.clicked(), Click::Way(Way::KeepKey)));
    let warnings = vec![KeyWarning::StoppedAtSignIn { strength: "Desk keys only".into() }];
    let ways = [Way::UseThisKey, Way::AnotherKey, Way::GiveUp];
    desk.show(asking(Chapter::InsertKey, Question::KeyWarned { warnings }, &ways));
    desk.window.key_press(egui::Key::Enter);
    desk.window.run();
    assert!(matches!(desk.clicked(), Click::Way(Way::AnotherKey)));
}

/// Ctrl+Q and the window's own button end no session.
#[test]
fn closing_the_window_ends_no_session() {
    let close = |desk: &mut Desk| {
        let root = egui::ViewportId::ROOT;
        let viewport = desk.window.input_mut().viewports.entry(root).or_default();
        viewport.events.push(egui::ViewportEvent::Close);
        desk.window.step();
        let output = &desk.window.output().viewport_output[&root];
        output.commands.contains(&egui::ViewportCommand::CancelClose)
    };
    let mut desk = Desk::at(choose_pin());
    assert!(close(&mut desk), "it would close");
    let mut desk = Desk::at(home());
    assert!(!close(&mut desk), "nothing is begun: it may");
    assert!(desk.window.ctx.options(|it| it.quit_shortcuts.is_empty()));
}

#[test]
fn escape_closes_the_question_whether_to_cancel() {
    let mut desk = Desk::at(insert_key(None, 0));
    desk.press("Cancel session");
    assert!(desk.shows("Yes, cancel the session"));
    desk.window.key_press(egui::Key::Escape);
    desk.window.run();
    assert!(!desk.shows("Yes, cancel the session"));
    assert!(desk.nothing_clicked());
}

#[test]
fn a_touch_a_trouble_and_the_end_are_announced() {
    let mut desk = Desk::at(working(Step::MakeCredential));
    assert!(said(&desk, Live::Assertive).contains(&"Touch the metal contact".to_owned()));
    desk.show(busy());
    assert_eq!(said(&desk, Live::Assertive), ["The organisation’s service refused"]);
    desk.show(at(Chapter::Receipt, PersonScene::Receipt(Box::new(receipt()))));
    assert!(said(&desk, Live::Polite).contains(&"The key is ready".to_owned()));
}

/// The second touch of an onboarding does not look like the first.
#[test]
fn a_second_touch_says_that_the_first_one_came() {
    let mut desk = Desk::at(working(Step::MakeCredential));
    assert!(desk.shows("Touch the key now"));
    desk.show(working(Step::ProveSignIn));
    assert!(desk.shows("Touch the key once more"));
    assert!(desk.told().contains("Thank you"));
}

/// It is shown at each second and told at few.
#[test]
fn the_time_for_a_touch_runs_out_in_sight() {
    let mut desk = Desk::drawn(working(Step::MakeCredential), SIZE, 0.5);
    assert!(desk.told().contains("The key waits about 30 more seconds"));
    desk.window.run_steps(26);
    let told = desk.told();
    assert!(told.contains("The key waits about 20 more seconds"), "{told}");
    desk.show(working(Step::ProveSignIn));
    assert!(desk.told().contains("The sign-in waits 5 minutes more"), "{}", desk.told());
    desk.show(working(Step::SelfTest));
    assert!(desk.told().contains("The key waits about 30 more seconds"), "it begins anew");
    desk.window.run_steps(70);
    assert!(desk.told().contains("The key stops waiting"));
    let idle = desk.window.output().viewport_output.values().map(|it| it.repaint_delay).min();
    assert!(idle.is_some_and(|it| it > std::time::Duration::from_secs(3600)), "{idle:?}");
}

/// A picture moves for a few seconds, and not at all where somebody does not want it to.
#[test]
fn motion_ends_by_itself_and_can_be_turned_off() {
    let next_frame = |desk: &Desk| {
        let delays = desk.window.output().viewport_output.values().map(|it| it.repaint_delay);
        delays.min().expect("a viewport")
    };
    let mut desk = Desk::drawn(scenes::without_pass(insert_key(None, 0)), SIZE, 0.5);
    assert!(next_frame(&desk) < std::time::Duration::from_millis(100));
    desk.press("Keep still");
    assert!(next_frame(&desk) > std::time::Duration::from_secs(3600));
    desk.press("Show motion");
    desk.window.run_steps(20);
    assert!(next_frame(&desk) > std::time::Duration::from_secs(3600));
}

/// Nothing of how a person looked at the desk stays for the next one.
#[test]
fn the_look_goes_with_the_person() {
    let mut desk = Desk::real(choose_pin(), SIZE);
    desk.press("Contrast");
    desk.press("Larger text");
    assert!(desk.shows("Normal text"));
    desk.show(insert_key(None, 0));
    assert!(desk.shows("Normal text"), "the same person goes on");
    desk.show(home());
    desk.window.run();
    assert!(desk.shows("Larger text"));
    assert!((desk.window.ctx.zoom_factor() - 1.0).abs() < 0.01);
}
