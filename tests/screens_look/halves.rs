//! Two screens: what stands on the person's is theirs, and the operator's shows no PIN being typed.

use keydesk::screens::Half;

use super::*;

const SIZE: [f32; 2] = [1280.0, 720.0];

#[test]
fn the_persons_screen_holds_nothing_of_the_operators() {
    let mut desk = Desk::half(Half::Persons, home(), SIZE);
    for (scene, view) in every_scene() {
        let is_operators = view.operator.scene.is_some();
        desk.show(view);
        let told = desk.told();
        assert!(!told.contains("J. Smith") || scene.contains("receipt"), "{scene}: {told}");
        for theirs in
            ["Cancel session", "Lock", "Sign out", "Hand over", "Start a session", "Search"]
        {
            assert!(!desk.shows(theirs), "{scene}: {theirs}");
        }
        if is_operators {
            assert!(desk.shows("One moment, please"), "{scene}");
            assert!(!told.contains("Amira") && !told.contains("20011907"), "{scene}: {told}");
            assert!(!told.contains(PASS_CODE), "{scene}");
        }
    }
}

#[test]
fn the_operators_screen_shows_what_is_asked_at_the_other_and_no_pin() {
    let mut desk = Desk::half(Half::Operators, home(), SIZE);
    assert!(desk.shows("Start a session"));
    desk.show(choose_pin());
    assert!(desk.shows("Choose a PIN for your key"), "{}", desk.told());
    assert!(!desk.shows("New PIN") && !desk.shows("Repeat PIN"), "{}", desk.told());
    // The operator took the screen: what is theirs is there.
    assert!(desk.shows("Cancel session") && desk.shows("Use another key"), "{}", desk.told());
    let mut view = choose_pin();
    view.person.has_screen = true;
    desk.show(view);
    assert!(!desk.shows("Cancel session") && !desk.shows("Call the operator"), "{}", desk.told());
    desk.press("Take over with the desk code");
    assert!(matches!(desk.clicked(), Click::CallOperator));
}

#[test]
fn the_person_answers_at_their_own_screen() {
    let mut view = choose_pin();
    view.person.has_screen = true;
    let mut desk = Desk::half(Half::Persons, view, SIZE);
    for _ in 0..2 {
        desk.type_text("493817");
        desk.press(if desk.shows("Repeat PIN") { "Repeat PIN" } else { "Set PIN" });
    }
    assert!(matches!(desk.clicked(), Click::Pin(pin) if pin.expose_secret() == "493817"));
    desk.show(choose_pin());
    // The operator is there already.
    assert!(!desk.shows("Call the operator") && !desk.shows("Cancel session"), "{}", desk.told());
}
