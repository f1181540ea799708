//! The table itself; what each check finds is in `tests/tenant_check.rs`.

use std::collections::BTreeSet;

use super::*;
use crate::ceremony::nouns::Timestamp;
use crate::readiness::Documents;

/// Each check says what is so where something was found and where not, what it means, and where to look.
#[test]
fn each_check_has_its_words() {
    let words = concat!("\n", include_str!("../../../assets/words/en/checks.ftl"));
    let mut names = BTreeSet::new();
    for check in all().chain(all_of_person()) {
        assert!(names.insert(check.name()), "two checks are called {}", check.name());
        let begun = words.split_once(&format!("\n{} =", check.word));
        let (_, rest) = begun.unwrap_or_else(|| panic!("{} has no sentence", check.word));
        let own: Vec<&str> = rest
            .lines()
            .skip(1)
            .take_while(|it| it.starts_with(' '))
            .map(str::trim_start)
            .collect();
        let has = |attribute: &str| own.iter().any(|it| it.starts_with(attribute));
        assert!(has(".why =") && has(".where ="), "{}", check.word);
        // What no document answers is never good.
        assert!(has(".good =") != check.reads.is_empty(), "{}", check.word);
    }
}

/// Of a tenant of which nothing was read nothing is known, and nothing is good.
#[test]
fn without_documents_nothing_is_known() {
    let documents = Documents::default();
    let given = Given::new(&documents, Timestamp::UNIX_EPOCH);
    for it in judge(&given) {
        let expected = match it.check.reads.first() {
            Some(path) => Unknown::NotRead { path },
            None => Unknown::NotSaid,
        };
        assert_eq!(it.outcome, Outcome::CannotTell(expected), "{}", it.check.name());
    }
}
