//! What ends by itself says how long it lasts, one action extends it, and while nothing changes on the
//! screen no frame is drawn.

use std::time::Duration;

use keydesk::runner::Second;
use keydesk::screens::Half;

use super::*;

/// With a name for the picture of each.
pub fn every_scene() -> Vec<(&'static str, View)> {
    vec![
        ("person-rests", rests()),
        ("locks-soon", locks_soon(home())),
        ("locks-soon-in-session", locks_soon(who(QuestionData::default()))),
        ("rests-soon", locks_soon(alone(choose_pin()))),
        ("locks-without-code", locks_soon(code_wanted())),
        ("pass-shown", showing_pass(own::register(false))),
        ("pass-over", pass_over()),
    ]
}

fn locks_soon(view: View) -> View {
    View { at: time(NOW), locks_at: Some(time("2026-11-22T10:41:00Z")), ..view }
}

fn alone(mut view: View) -> View {
    view.person.has_screen = true;
    view
}

fn code_wanted() -> View {
    let wanted =
        keydesk::runner::CodeWanted { tries_left: 3, wrong: false, can_go_back: true, offer: None };
    alone(at(Chapter::ChoosePin, OperatorScene::Code(wanted)))
}

/// The desk has locked itself while a person sat before it.
fn rests() -> View {
    let mut view = sign_in(SignInWay::Browser, Some("J. Smith"), SignInState::Waiting);
    view.person.waits_for_sign_in = true;
    view
}

fn pass_over() -> View {
    let view = own::register(false);
    View { at: time("2026-11-22T11:40:00Z"), ..view }
}

/// When the window wants its next frame.
fn next_frame(desk: &Desk) -> Duration {
    let wanted = desk.window.output().viewport_output.values().map(|it| it.repaint_delay).min();
    wanted.expect("there is a window")
}

#[test]
fn an_idle_window_asks_for_no_frame() {
    let long = Duration::from_secs(3600);
    for view in [home(), choose_pin(), rests(), pass_over()] {
        let desk = Desk::at(view);
        assert!(next_frame(&desk) > long, "{:?}", next_frame(&desk));
    }
}

/// A frame for each second of the last minutes, one for each minute before.
#[test]
fn a_countdown_asks_for_the_frame_in_which_it_changes() {
    let a_second = Duration::from_secs(1);
    let desk = Desk::at(locks_soon(home()));
    assert!(next_frame(&desk) <= a_second, "{:?}", next_frame(&desk));
    let mut desk = Desk::at(own::register(false));
    desk.window.run_steps(8);
    assert!(
        desk.told().contains("Valid until 22 Nov 2026, 11:40, 59 minutes left"),
        "{}",
        desk.told()
    );
    let next = next_frame(&desk);
    assert!(next > Duration::from_secs(50) && next <= Duration::from_secs(61), "{next:?}");
    let desk = Desk::at(showing_pass(own::register(false)));
    assert!(desk.told().contains("Hidden again in "), "{}", desk.told());
    assert!(next_frame(&desk) <= a_second, "{:?}", next_frame(&desk));
}

#[test]
fn the_lock_is_told_and_any_key_or_the_button_puts_it_off() {
    let mut desk = Desk::at(locks_soon(home()));
    assert!(desk.told().contains("The desk locks itself in "), "{}", desk.told());
    assert!(desk.nothing_clicked());
    desk.press("I need more time");
    assert!(matches!(desk.clicked(), Click::MoreTime));
    desk.show(locks_soon(who(QuestionData::default())));
    while !desk.nothing_clicked() {}
    desk.type_text("am");
    assert!(matches!(desk.clicked(), Click::MoreTime));
    desk.show(home());
    assert!(!desk.told().contains("locks itself"));
    while !desk.nothing_clicked() {}
    desk.type_text("am");
    assert!(desk.nothing_clicked(), "it is told in the last minute only");
}

/// Nine minutes have passed: the person is told calmly, and a digit is enough. It is not lost.
#[test]
fn a_person_who_types_nothing_is_told_and_a_digit_puts_the_lock_off() {
    for half in [Half::Both, Half::Persons] {
        let mut desk = Desk::half(half, locks_soon(alone(choose_pin())), [1280.0, 720.0]);
        assert!(desk.told().contains("The desk pauses in "), "{}", desk.told());
        assert!(desk.told().contains("Nothing is lost"), "{}", desk.told());
        desk.type_text("4");
        assert!(matches!(desk.clicked(), Click::MoreTime));
        assert!(desk.shows("PIN, 1 digit entered, at least 6 needed"), "{}", desk.told());
    }
    let mut desk = Desk::half(Half::Persons, rests(), [1280.0, 720.0]);
    assert!(desk.shows("A session was interrupted"), "{}", desk.told());
    assert!(desk.told().contains("It goes on where it was"), "{}", desk.told());
    assert!(!desk.told().contains("J. Smith"), "{}", desk.told());
    desk.show(home());
    assert!(desk.shows("One moment, please"));
}

/// Whoever guesses the desk code does not keep the desk open.
#[test]
fn where_the_code_is_wanted_no_key_puts_the_lock_off() {
    let mut desk = Desk::at(locks_soon(code_wanted()));
    assert!(
        desk.told().contains("Without the desk code, the desk locks itself"),
        "{}",
        desk.told()
    );
    assert!(!desk.shows("I need more time"));
    desk.type_text("12");
    assert!(desk.nothing_clicked());
}

#[test]
fn a_pass_that_is_over_says_so() {
    let desk = Desk::at(pass_over());
    assert!(desk.shows("No longer valid"), "{}", desk.told());
}

/// A code can be sent to an operator by somebody who walks up: what to know stands beside it.
#[test]
fn a_code_is_never_shown_without_its_warning() {
    let valid_until = Timestamp::now() + Duration::from_secs(900);
    let page = "https://login.microsoft.com/device".to_owned();
    let code = UserCode { code: "B7K2QX9RT".into(), page, valid_until };
    let state = SignInState::UnderWay(under_way(Some(code.clone())));
    let first = sign_in(SignInWay::DeviceCode, None, state);
    let second = second::second(Second::UnderWay(under_way(Some(code))));
    for view in [first, second] {
        let desk = Desk::at(view);
        assert!(desk.shows("B7K2QX9RT"), "{}", desk.told());
        let warning = "Type the code only if you stand at this desk and read it here";
        assert_eq!(desk.told().matches(warning).count(), 1, "{}", desk.told());
        assert!(desk.told().contains("would sign them in as you"));
    }
}
