//! Every scene in every language, and in one that is two fifths longer than English: nothing is clipped,
//! covered, cut or scrolled, down to the smallest screen. And a person chooses their language, which
//! goes when they go.

use std::collections::BTreeMap;

use keydesk::ceremony::nouns::Language;
use keydesk::runner::PersonLanguage;
use keydesk::screens::Half;
use keydesk::words::Words;

use super::*;

const SIZES: [[f32; 2]; 2] = [[853.0, 480.0], [1280.0, 720.0]];

fn in_language(language: Language) -> Words {
    Words::english().in_language(language)
}

/// What is wrong with each scene, and its longest sentence.
fn look_at(words: &Words, half: Half, size: [f32; 2]) -> Vec<(&'static str, String, Vec<String>)> {
    let mut desk = Desk::speaking(half, home(), size, words.clone());
    laid_out::in_both_hands()
        .map(|(scene, view)| {
            desk.show(view);
            (scene, laid_out::longest(&desk), laid_out::faults(&desk, 13.0))
        })
        .collect()
}

fn assert_fits(name: &str, words: &Words) {
    let mut all = Vec::new();
    for half in [Half::Both, Half::Operators, Half::Persons] {
        for size in SIZES {
            for (scene, _, faults) in look_at(words, half, size) {
                all.extend(
                    faults.iter().map(|it| format!("{name} {half:?} {size:?} {scene}: {it}")),
                );
            }
        }
    }
    assert!(all.is_empty(), "{} faults\n{}", all.len(), all.join("\n"));
}

#[test]
fn every_scene_has_room_for_german() {
    assert_fits("de", &in_language(Language::German));
}

#[test]
fn every_scene_has_room_for_japanese() {
    assert_fits("ja", &in_language(Language::Japanese));
}

#[test]
fn every_scene_has_room_for_sentences_of_seven_fifths_of_the_length() {
    assert_fits("longer", &longer::words());
}

/// Some minutes: `cargo test --test screens_look -- --ignored --nocapture the_table`.
#[test]
#[ignore = "a table for people, over all scenes in all languages"]
#[allow(clippy::print_stdout, reason = "the table is what it is for")]
fn the_table_of_scenes_and_languages() {
    let mut languages: Vec<(&str, Words)> =
        Language::ALL.map(|it| (it.tag(), in_language(it))).into();
    languages.push(("140 %", longer::words()));
    if let Ok(only) = std::env::var("KEYDESK_LANGUAGE") {
        languages.retain(|it| it.0 == only);
    }
    let mut table = BTreeMap::<&str, Vec<(String, usize)>>::new();
    let mut all = Vec::new();
    for (name, words) in &languages {
        let mut cells = BTreeMap::<&str, (String, usize)>::new();
        for half in [Half::Both, Half::Operators, Half::Persons] {
            for size in SIZES {
                for (scene, longest, faults) in look_at(words, half, size) {
                    let cell = cells.entry(scene).or_default();
                    if longest.chars().count() > cell.0.chars().count() {
                        cell.0 = longest;
                    }
                    cell.1 += faults.len();
                    all.extend(
                        faults.iter().map(|it| format!("{name} {half:?} {size:?} {scene}: {it}")),
                    );
                }
            }
        }
        for (scene, cell) in cells {
            table.entry(scene).or_default().push(cell);
        }
    }
    let names: Vec<&str> = languages.iter().map(|it| it.0).collect();
    println!("letters of the longest sentence; + everything fits, - something does not");
    print!("{:32} ", "scene");
    for it in &names {
        print!("{it:>7}");
    }
    println!();
    for (scene, cells) in &table {
        let cells = cells.iter().map(|(longest, faults)| {
            let sign = if *faults == 0 { '+' } else { '-' };
            format!("{:>6}{sign}", longest.chars().count())
        });
        println!("{scene:32} {}", cells.collect::<String>());
    }
    for (at, name) in names.iter().enumerate() {
        let longest = table.iter().max_by_key(|(_, cells)| cells[at].0.chars().count());
        if let Some((scene, cells)) = longest {
            println!("{name}: the longest is in {scene}: {}", cells[at].0);
        }
    }
    assert!(all.is_empty(), "{} faults\n{}", all.len(), all.join("\n"));
}

#[test]
fn the_person_chooses_a_language_and_the_operators_half_keeps_its_own() {
    let mut desk = Desk::at(choose_pin_of_the_persons());
    assert!(desk.shows("Choose a PIN for your key"));
    desk.press("Language: English");
    assert!(desk.shows("Choose your language"));
    desk.press("Deutsch");
    assert!(desk.shows("Sprache: Deutsch"));
    assert!(!desk.shows("Choose a PIN for your key"));
    desk.show(home());
    assert!(desk.shows("Start a session"), "the operator reads what they always read");
}

#[test]
fn a_pin_that_is_typed_is_kept_while_the_person_looks_for_their_language() {
    let mut desk = Desk::at(choose_pin_of_the_persons());
    desk.type_text("4938");
    desk.press("Language: English");
    desk.type_text("55");
    desk.press("Keep this language");
    assert!(desk.shows("PIN, 4 digits entered, at least 6 needed"));
}

#[test]
fn the_language_goes_when_the_person_goes_and_not_before() {
    let chosen = PersonLanguage::default();
    let mut desk = Desk::choosing(choose_pin_of_the_persons(), chosen.clone());
    desk.press("Language: English");
    desk.press("日本語");
    assert_eq!(chosen.get(), Some(Language::Japanese));
    let mut locked = sign_in(SignInWay::Browser, Some("J. Smith"), SignInState::Waiting);
    locked.person.waits_for_sign_in = true;
    desk.show(locked);
    desk.show(choose_pin_of_the_persons());
    desk.press("The screen is turned");
    assert!(desk.shows("言語: 日本語"), "the session has only waited");
    desk.show(home());
    assert_eq!(chosen.get(), None);
    desk.show(choose_pin_of_the_persons());
    desk.press("The screen is turned");
    assert!(desk.shows("Language: English"), "this is the next person");
}

#[test]
fn a_language_is_chosen_where_the_screen_is_turned_and_on_the_persons_own() {
    let mut desk = Desk::at(asking(Chapter::ChoosePin, Question::CheckIdentity, &[]));
    desk.show(choose_pin_of_the_persons());
    desk.press("Suomi");
    assert!(desk.shows("Kieli: Suomi"), "who chooses has the screen before them");

    let mut desk = Desk::half(Half::Persons, home(), [1280.0, 800.0]);
    assert!(desk.shows("One moment, please"));
    desk.press("Français");
    assert!(!desk.shows("One moment, please"));
    desk.show(choose_pin_of_the_persons());
    assert!(desk.shows("Langue\u{a0}: Français"));
}

/// The waiting operator's screen of two says nothing in the person's language.
#[test]
fn the_operators_screen_of_two_keeps_the_language_of_the_desk() {
    let mut desk = Desk::half(Half::Operators, choose_pin_of_the_persons(), [1280.0, 800.0]);
    assert!(!desk.shows("Language: English"));
    desk.show(insert_key(None, 0));
    assert!(desk.told().contains("Attended by"));
}

fn choose_pin_of_the_persons() -> View {
    let mut view = choose_pin();
    view.person.has_screen = true;
    view
}
