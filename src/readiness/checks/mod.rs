//! What is looked at in a tenant, one file for each subject. A check is a row of a table: a name, what it
//! weighs, who can change it and how, which checks of other people it answers, and a function that
//! judges the documents. A new one is a row, its function, and its sentences in assets/words.
//! Never asks anybody: what a document does not say, a check does not know.

mod access;
mod check;
mod given;
mod json;
mod methods;
mod passes;
mod passkeys;
mod people;
mod person;
mod rule;
mod tenant;

#[cfg(test)]
mod tests;

pub use self::check::{Check, How, Outcome, State, Unknown, Verdict, Weight};
pub use self::given::Given;

/// The verdict on everything, findings first and the heaviest of them in front.
pub fn judge(given: &Given<'_>) -> Vec<Verdict> {
    verdicts(all(), given)
}

/// The same of one person, whose documents were read.
pub fn judge_person(given: &Given<'_>) -> Vec<Verdict> {
    verdicts(person::CHECKS.iter(), given)
}

/// All checks of a tenant.
pub fn all() -> impl Iterator<Item = &'static Check> {
    let tables = [
        passkeys::CHECKS,
        passes::CHECKS,
        methods::CHECKS,
        access::CHECKS,
        people::CHECKS,
        tenant::CHECKS,
    ];
    tables.into_iter().flatten()
}

/// All checks of one person.
pub fn all_of_person() -> impl Iterator<Item = &'static Check> {
    person::CHECKS.iter()
}

fn verdicts(checks: impl Iterator<Item = &'static Check>, given: &Given<'_>) -> Vec<Verdict> {
    let verdict = |check: &'static Check| {
        let outcome = match (check.judge)(given) {
            Some(state) => Outcome::Judged(state),
            None => Outcome::CannotTell(check.unknown(given)),
        };
        Verdict { check, outcome, part: check.part(given) }
    };
    let mut all: Vec<Verdict> = checks.map(verdict).collect();
    // Within a rank the order of the tables stays.
    all.sort_by_key(Verdict::rank);
    all
}
