//! The plural forms of whole numbers (CLDR 46, cardinal), and what a sentence must have of them.

use super::files::Said;

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

pub fn is_category(key: &str) -> bool {
    CATEGORIES.contains(&key)
}

/// Besides `other`, which ends every selector.
fn wanted(tag: &str) -> &'static [&'static str] {
    match tag {
        "ja" => &[],
        "pl" | "uk" => &["one", "few", "many"],
        _ => &["one"],
    }
}

/// Sentences in which the language has the same form for all of these numbers, such as `dni` in Polish:
/// there `other` is said.
const ALIKE: &[(&str, &str)] = &[
    ("pl", "batch-list-of"),
    ("pl", "batch-setup"),
    ("pl", "coverage-listed"),
    ("pl", "coverage-report"),
    ("pl", "finding-context-not-for-all"),
    ("pl", "key-shortest-pin"),
    ("pl", "list-overdue"),
    ("pl", "mds-overdue"),
    ("pl", "notice-logs-awaited"),
    ("pl", "oath-count-not-there"),
    ("pl", "pin-rule-length"),
    ("pl", "prepare-inventory"),
    ("pl", "prepare-several-groups"),
    ("pl", "survey-counted"),
    ("pl", "survey-coverage"),
    ("pl", "touch-left"),
    ("pl", "use-lead"),
    ("pl", "use-methods"),
];

pub fn faults(tag: &str, id: &str, sentence: &Said) -> Vec<String> {
    let alike = ALIKE.contains(&(tag, id));
    let mut faults = Vec::new();
    for (variable, keys) in &sentence.choices {
        let categories: Vec<&str> = keys
            .iter()
            .map(String::as_str)
            .filter(|it| is_category(it) && *it != "other")
            .collect();
        if categories.is_empty() {
            continue;
        }
        let wanted = wanted(tag);
        let may = |it: &&str| wanted.contains(it) || (*it == "many" && !matches!(tag, "ja"));
        faults.extend(
            categories.iter().filter(|it| !may(it)).map(|it| format!("${variable} has [{it}]")),
        );
        // Without the number in it, one sentence may do for all that are several.
        let number = format!("{{${variable}}}");
        let is_told = sentence
            .variants
            .iter()
            .any(|(of, key, text)| of == variable && key == "other" && text.contains(&number));
        faults.extend(
            wanted
                .iter()
                .filter(|it| is_told && !alike && !categories.contains(*it))
                .map(|it| format!("${variable} lacks [{it}]")),
        );
        if !keys.contains("other") {
            faults.push(format!("${variable} lacks *[other]"));
        }
        // In Ukrainian 21 and 31 are `one` too; 1 itself can have a variant of its own.
        let untold = sentence
            .variants
            .iter()
            .any(|(of, key, text)| of == variable && key == "one" && !text.contains(&number));
        if tag == "uk" && untold && !keys.contains("1") {
            faults.push(format!("[one] of ${variable} is said of 21 too, and has no number"));
        }
    }
    faults
}
