//! Names in scripts that the program's own fonts lack: shown with the fonts of the system as soon as one
//! was found, and until then, or without one, by the sign-in name.

use std::sync::Arc;
use std::time::{Duration, Instant};

use keydesk::desk::system_letters;
use keydesk::platform::fonts::{self, Face, SystemFonts};

use super::*;

const NAMES: [&str; 9] = [
    "王小明",
    "山田 太郎",
    "김민준",
    "أحمد حسن",
    "דוד לוי",
    "प्रिया शर्मा",
    "สมชาย ใจดี",
    "Ωμέγα Жуков",
    "Anna 王 أحمد",
];

fn named(name: &str) -> View {
    let mut view = insert_key(None, 0);
    let session = view.person.session.as_mut().expect("there is one");
    name.clone_into(&mut session.person.as_mut().expect("somebody").name);
    view
}

fn desk(find: impl Fn(&str) -> Option<Vec<Face>> + Send + 'static) -> Desk {
    let letters = system_letters(find, Arc::new(|| ())).expect("a thread");
    Desk::writing(home(), letters)
}

fn shows_soon(desk: &mut Desk, name: &str) -> bool {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(10) {
        if desk.told().contains(name) {
            return true;
        }
        std::thread::sleep(Duration::from_millis(10));
        desk.window.step();
    }
    false
}

#[test]
fn a_name_is_shown_in_its_own_script_where_the_system_has_a_font() {
    let mut desk = desk(|it| fonts::of_system().faces_for(it));
    for name in NAMES {
        // What each of its letters needs.
        let own = name.chars().filter(|it| !it.is_ascii()).collect::<String>();
        if fonts::of_system().faces_for(&own).is_none() {
            eprintln!("skipped: no font here has {name}; `make test` installs some");
            continue;
        }
        desk.show(named(name));
        assert!(shows_soon(&mut desk, name), "{name}: {}", desk.told());
        assert!(!desk.told().contains('\u{fffd}'));
    }
}

#[test]
fn without_fonts_a_name_gives_its_place_to_the_sign_in_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let none = SystemFonts::in_folder(folder.path().to_owned());
    let mut desk = desk(move |it| none.faces_for(it));
    desk.show(named("王小明"));
    for _ in 0..20 {
        std::thread::sleep(Duration::from_millis(10));
        desk.window.step();
    }
    assert!(desk.told().contains("amira.haddad@contoso.example"));
    assert!(!desk.told().contains('王'));
}

/// Who is found by a search is shown by name as well.
#[test]
fn people_who_were_found_are_shown_in_their_own_script() {
    let own = "김민준";
    if fonts::of_system().faces_for(own).is_none() {
        eprintln!("skipped: no font here has {own}; `make test` installs some");
        return;
    }
    let mut desk = desk(|it| fonts::of_system().faces_for(it));
    let person = Person { id: "1".into(), name: own.into(), upn: "minjun@contoso.example".into() };
    let data = QuestionData {
        searched: Some("minjun".into()),
        people: vec![person],
        ..QuestionData::default()
    };
    desk.type_text("minjun");
    desk.show(who(data));
    desk.type_text("minjun");
    assert!(shows_soon(&mut desk, own), "{}", desk.told());
}
