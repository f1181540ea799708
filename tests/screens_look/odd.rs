//! Windows of odd sizes and names from anywhere: nothing panics, nobody sees boxes, and what must be
//! pressed can be pressed.

use super::*;

fn named(name: &str) -> Person {
    Person { name: name.into(), ..person() }
}

fn with_person(name: &str) -> View {
    let mut view = choose_pin();
    view.person.session.as_mut().expect("there is one").person = Some(named(name));
    view
}

/// Inter has no Chinese, no Arabic, no Hebrew: the sign-in name stands for such a name. The harness
/// panics where a letter has no glyph.
#[test]
fn a_name_that_the_fonts_cannot_write_gives_its_place_to_the_sign_in_name() {
    let odd = ["陳大文", "أميرة حداد", "שרה לוי", "Amira\u{202e}daddaH", "\u{0}\u{7}", "🦀🦀"];
    for name in odd {
        let mut desk = Desk::at(with_person(name));
        let told = desk.told();
        assert!(told.contains("amira.haddad@contoso.example"), "{name:?}: {told}");
        assert!(!told.contains(name), "{name:?}: {told}");
        let people = vec![named(name)];
        let data = QuestionData { searched: Some("a".into()), people, ..QuestionData::default() };
        desk.show(who(data));
        desk.press("Choose amira.haddad@contoso.example, amira.haddad@contoso.example");
        // Whom it is about does not change.
        assert!(matches!(desk.clicked(), Click::Choose(it) if it == named(name)));
        let receipt = Receipt { person: named(name), ..receipt() };
        desk.show(at(Chapter::Receipt, PersonScene::Receipt(Box::new(receipt))));
        assert!(!desk.told().contains(name));
    }
    let mut desk = Desk::at(with_person("Zoë Müller-Łukaszewicz"));
    assert!(desk.told().contains("Zoë Müller-Łukaszewicz"), "this one they can");
    desk.show(with_person("Ελένη Παπαδοπούλου"));
    assert!(desk.told().contains("Ελένη Παπαδοπούλου"));
}

#[test]
fn a_name_of_two_hundred_characters_is_cut() {
    let name = "Maximiliane ".repeat(17);
    let mut view = asking(Chapter::FindPerson, Question::CheckIdentity, &[Way::GiveUp]);
    view.person.session.as_mut().expect("there is one").person = Some(named(&name));
    for size in [[853.0, 480.0], [1280.0, 720.0]] {
        let desk = Desk::real(view.clone(), size);
        assert!(!desk.told().contains(&name));
        assert!(desk.told().contains("Maximiliane Maximiliane"));
        let faults = laid_out::faults(&desk, 13.0);
        let faults: Vec<_> = faults.iter().filter(|it| !it.starts_with("cut: \"Maxi")).collect();
        assert!(faults.is_empty(), "{faults:#?}");
    }
}

#[test]
fn a_window_of_any_size_draws_every_scene() {
    for size in [[1.0, 1.0], [20.0, 400.0], [800.0, 600.0], [3840.0, 2160.0]] {
        let mut desk = Desk::real(home(), size);
        for (_, view) in every_scene().into_iter().step_by(3) {
            desk.show(view);
        }
    }
}

/// Such a screen is drawn twice as large, and not with a void around it.
#[test]
fn a_screen_with_many_pixels_shows_the_same_as_a_usual_one() {
    let desk = Desk::real(choose_pin(), [3840.0, 2160.0]);
    let points = desk.window.ctx.content_rect().size();
    assert!((points - egui::vec2(1920.0, 1080.0)).length() < 1.0, "{points}");
}
