//! With KEYDESK_PICTURES=DIR every scene is painted into DIR, in every look and size; with
//! KEYDESK_PICTURES_OF=NAME as well only those whose names begin so; with KEYDESK_LANGUAGE=TAG in that
//! language.

use std::path::Path;

use keydesk::screens::Half;
use keydesk::words::Words;

use super::*;

#[test]
fn pictures_of_every_scene() {
    let Some(folder) = std::env::var_os("KEYDESK_PICTURES") else { return };
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder).expect("a folder for the pictures");
    let beginning = std::env::var("KEYDESK_PICTURES_OF").unwrap_or_default();
    let language = std::env::var("KEYDESK_LANGUAGE").ok();
    let language = language.map(|it| it.parse().expect("a language of the desk"));
    let words = language.map_or_else(Words::english, |it| Words::english().in_language(it));
    let details = words.say("details-show");
    let looks = [
        ("light", Half::Both, [1280.0, 800.0], 0, false),
        ("wide", Half::Both, [1920.0, 1080.0], 0, false),
        ("dark", Half::Both, [1280.0, 800.0], 2, false),
        ("contrast", Half::Both, [1280.0, 720.0], 1, false),
        ("smallest", Half::Both, [853.0, 480.0], 0, false),
        ("large", Half::Both, [1280.0, 720.0], 0, true),
        ("large-dark", Half::Both, [1280.0, 720.0], 2, true),
        ("two-operators", Half::Operators, [1280.0, 720.0], 0, false),
        ("two-operators-large", Half::Operators, [1280.0, 720.0], 1, true),
        ("two-persons", Half::Persons, [1280.0, 720.0], 0, false),
        ("two-persons-large", Half::Persons, [1280.0, 720.0], 1, true),
    ];
    for (look, half, size, contrast_presses, larger) in looks {
        let mut desk = Desk::practising(half, home(), size, words.clone());
        let wanted = laid_out::Wanted::new(contrast_presses, larger);
        let mut wanted = wanted.speaking(words.clone());
        let all = every_scene().into_iter();
        for (name, view) in all.filter(|it| it.0.starts_with(&beginning)) {
            wanted.show(&mut desk, view);
            if name == "choose-pin" && half != Half::Operators {
                desk.type_text("493817");
            }
            if name == "trouble" && desk.shows(&details) {
                desk.press(&details);
            }
            desk.picture(&folder.join(format!("{look}-{name}.png")));
        }
        if half != Half::Persons && language.is_none() && "tenant".starts_with(&beginning) {
            survey::pictures(&mut desk, folder, look);
        }
    }
    if !beginning.is_empty() || language.is_some() {
        return;
    }
    let mut desk = Desk::sized(choose_pin(), [1920.0, 1080.0]);
    desk.type_text("493817");
    desk.press("Repeat PIN");
    desk.type_text("493");
    desk.picture(&folder.join("wide-repeat-pin.png"));
    desk.type_text("818");
    desk.press("Set PIN");
    desk.press("Larger text");
    desk.picture(&folder.join("large-different.png"));
    desk.press("Cancel session");
    desk.picture(&folder.join("large-cancel.png"));
}
