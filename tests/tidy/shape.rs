//! How large a file, a function and a struct may be, and that no files need each other in a circle.
//! What is larger or tangled today is listed. The lists only get shorter: a line that is no longer
//! true breaks the rule as well.

use std::collections::BTreeSet;

use super::facts::Measured;
use super::graph::Graph;
use super::keep;
use super::source::{Source, sources};

const LONGEST_FILE_LINES: usize = 500;
const LONGEST_FUNCTION_LINES: usize = 80;
const MOST_FIELDS: usize = 15;

const LONGER_FILES: &[&str] = &[];
/// In the ceremony.
const LONGER_FUNCTIONS: &[&str] = &[];
const LARGER_STRUCTS: &[&str] = &["KeyFacts"];
/// Files, or folders of files, that need each other in a circle.
const CIRCLES: &[&str] = &[];

#[test]
fn a_file_ends_in_time() {
    let longer = sources().filter_map(|it| {
        let lines = it.text.lines().count();
        (lines > LONGEST_FILE_LINES).then(|| (it.file.clone(), it.at(lines, &lines.to_string())))
    });
    excepting(
        LONGER_FILES,
        longer.collect(),
        "Past 500 lines there are two things to say: make the room a folder, or tests a file.",
    );
}

#[test]
fn a_function_of_the_ceremony_fits_a_screen() {
    excepting(
        LONGER_FUNCTIONS,
        too_large(|it| &it.facts().functions, LONGEST_FUNCTION_LINES),
        "A function of 80 lines does two things: give each a name.",
    );
}

#[test]
fn a_struct_of_the_ceremony_knows_little() {
    excepting(
        LARGER_STRUCTS,
        too_large(|it| &it.facts().structs, MOST_FIELDS),
        "What is known, replaced or forgotten together is a struct of its own.",
    );
}

#[test]
fn no_files_need_each_other_in_a_circle() {
    let ours: Vec<Source> = sources().filter(|it| it.file.starts_with("src/")).collect();
    let graph = Graph::of(&ours);
    let known = |file: &str| CIRCLES.iter().any(|it| file.starts_with(it));
    if let Some(circle) = graph.shortest_circle(known) {
        let circle = circle.join("\n");
        panic!("\n\n{circle}\n\nMove what both need into a file below them.\n");
    }
    let circles = graph.in_circles();
    let gone = CIRCLES.iter().filter(|it| !circles.iter().any(|file| file.starts_with(**it)));
    keep(gone.map(|it| format!("{it}: in no circle")).collect(), "Take it off the list.");
}

fn too_large(of: fn(&Source) -> &Vec<Measured>, most: usize) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for source in sources().filter(|it| it.room() == "ceremony" && !it.is_test()) {
        for it in of(&source).iter().filter(|it| it.ships && it.size > most) {
            let what = format!("{}: {}", it.name, it.size);
            found.push((it.name.clone(), source.at(it.line, &what)));
        }
    }
    found
}

/// `broken` are names and places.
fn excepting(exceptions: &[&str], broken: Vec<(String, String)>, advice: &str) {
    let names: BTreeSet<&str> = broken.iter().map(|it| it.0.as_str()).collect();
    let gone = exceptions.iter().filter(|it| !names.contains(*it));
    let gone: Vec<String> = gone.map(|it| format!("{it}: take it off the list")).collect();
    let new = broken.iter().filter(|it| !exceptions.contains(&it.0.as_str()));
    let new = new.map(|it| it.1.clone());
    keep(new.chain(gone).collect(), advice);
}
