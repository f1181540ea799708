//! The people of a practice world: who attends the desk, and what each person is there to show.

use std::process::ExitCode;

use anyhow::Result;

use super::print::Printer;
use crate::practice::{Shows, people};

/// Lists them all.
pub(super) fn list(printer: &mut Printer, json: bool) -> Result<ExitCode> {
    let people = people();
    if json {
        printer.json(&people)?;
        return Ok(ExitCode::SUCCESS);
    }
    for it in people {
        let args = [
            ("name", it.name.into()),
            ("upn", it.user_principal_name.into()),
            ("shows", printer.words.say(shows(it.shows)).into()),
        ];
        printer.say("practice-person", &args)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The sign-in name of the one who is called so, whole or before its @.
pub(super) fn operator(printer: &Printer, name: &str) -> Result<String> {
    let is_called = |upn: &str| upn == name || upn.split('@').next() == Some(name);
    if let Some(it) = people().iter().find(|it| is_called(it.user_principal_name)) {
        return Ok(it.user_principal_name.to_owned());
    }
    let operators = people().into_iter().filter(|it| it.shows.is_operator());
    let names: Vec<_> = operators.map(|it| it.user_principal_name).collect();
    let args = [("name", name.into()), ("operators", printer.words.list(&names).into())];
    Err(printer.refused("practice-no-operator", &args).into())
}

/// The id of the sentence.
const fn shows(it: Shows) -> &'static str {
    match it {
        Shows::Onboarding => "practice-shows-onboarding",
        Shows::Apostrophe => "practice-shows-apostrophe",
        Shows::Namesake => "practice-shows-namesake",
        Shows::Guest => "practice-shows-guest",
        Shows::Disabled => "practice-shows-disabled",
        Shows::Excluded => "practice-shows-excluded",
        Shows::Protected => "practice-shows-protected",
        Shows::ProtectedByGroup => "practice-shows-protected-by-group",
        Shows::CustomRole => "practice-shows-custom-role",
        Shows::NineKeys => "practice-shows-nine-keys",
        Shows::ThirtyKeys => "practice-shows-thirty-keys",
        Shows::LivePass => "practice-shows-live-pass",
        Shows::Synced => "practice-shows-synced",
        Shows::LongName => "practice-shows-long-name",
        Shows::Arabic => "practice-shows-arabic",
        Shows::Hebrew => "practice-shows-hebrew",
        Shows::Chinese => "practice-shows-chinese",
        Shows::Cyrillic => "practice-shows-cyrillic",
        Shows::CombiningMarks => "practice-shows-combining-marks",
        Shows::Emoji => "practice-shows-emoji",
        Shows::Operator => "practice-shows-operator",
        Shows::PrivilegedOperator => "practice-shows-privileged-operator",
        Shows::OperatorWithoutReader => "practice-shows-operator-without-reader",
        Shows::OperatorWhoReadsOnly => "practice-shows-operator-who-reads-only",
        Shows::OperatorWithoutRole => "practice-shows-operator-without-role",
        Shows::OperatorOfAUnit => "practice-shows-operator-of-a-unit",
    }
}
