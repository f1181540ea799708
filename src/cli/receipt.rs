//! What a session wrote down and how it ended, as `keydesk practice --auto` and `keydesk ledger`
//! print it.

use std::io;
use std::time::Duration;

use anyhow::Result;
use serde::Serialize;
use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::JoinHandle;

use super::print::Printer;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::{
    FirstKey, IdentityCheck, KeyReason, Leftover, Method, Outcome, Verdict,
};
use crate::ceremony::receipt::Receipt;
use crate::desk::script::Ending;
use crate::ledger::Entry;
use crate::practice::Counts;
use crate::screens::{own_end, receipt_lines};
use crate::words::Words;

#[cfg(test)]
mod tests;

/// What an automatic session cost.
#[derive(Serialize)]
pub(super) struct Costs {
    ctap_commands: usize,
    touches: usize,
    graph_calls: usize,
    authentication_method_calls: usize,
    machine_ms: u128,
}

impl Costs {
    pub(super) fn new(counts: Counts, machine: Duration) -> Self {
        Self {
            ctap_commands: counts.ctap_commands,
            touches: counts.touches,
            graph_calls: counts.graph_calls,
            authentication_method_calls: counts.authentication_calls,
            machine_ms: machine.as_millis(),
        }
    }
}

/// Prints a line for each fact as it is written down.
pub(super) fn tell_facts(
    mut facts: UnboundedReceiver<Entry>,
    printer: io::Result<Printer>,
) -> JoinHandle<io::Result<()>> {
    tokio::spawn(async move {
        let mut printer = printer?;
        while let Some(entry) = facts.recv().await {
            printer.line(line(&printer.words, &entry))?;
        }
        Ok(())
    })
}

/// `10:41:07.123  pass-issued`: the local time of day, and what happened, in the ledger's words.
pub(super) fn line(words: &Words, entry: &Entry) -> String {
    let what = match &entry.fact {
        Fact::Session(fact::Session::Opened { first_key: Some(first), .. }) => {
            let FirstKey { ceremony, person, .. } = &**first;
            format!("opened: second key of {} ({}), after {ceremony}", person.name, person.upn)
        }
        Fact::Session(fact::Session::Began { step }) => format!("… {}", name(step)),
        Fact::Session(fact::Session::Failed { step, trouble }) => {
            format!("{} failed: {}", name(step), trouble.details())
        }
        Fact::Session(fact::Session::Chose { way }) => format!("chose {}", name(way)),
        Fact::Person(fact::Person::Chosen { person }) => {
            format!("person-chosen: {} ({})", person.name, person.upn)
        }
        Fact::Key(fact::Key::Read { key }) => format!("key-read: {} {}", key.model, key.aaguid),
        Fact::Key(fact::Key::Judged { verdict }) => {
            format!("verdict-given: {}", verdict_line(verdict))
        }
        Fact::Credential(fact::Credential::AttestationChecked { attestation }) => {
            format!("attestation-checked: {}", name(&attestation.level))
        }
        Fact::SignIn(fact::SignIn::Proved { proof }) => {
            format!("sign-in-proved: {}, bound {}", name(&proof.method), name(&proof.bound))
        }
        Fact::SignIn(fact::SignIn::LogChecked { log }) => {
            format!("log-checked: {}", words.log_check(log))
        }
        Fact::Pass(fact::Pass::Revoked { ending }) => format!("pass-revoked: {}", name(ending)),
        Fact::Session(fact::Session::Finished { outcome }) => {
            format!("finished: {}", name(outcome))
        }
        other => name(other),
    };
    format!("{}  {what}", words.local(entry.at).strftime("%H:%M:%S%.3f"))
}

/// The verdict, and the profile and rule that decided.
fn verdict_line(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Allowed { profile, attestation, milder_than } => {
            let milder = milder_than.as_ref().map(|it| format!(", milder than {it}"));
            let milder = milder.unwrap_or_default();
            format!("allowed by {profile}, attestation {}{milder}", name(attestation))
        }
        Verdict::Refused { reasons } => {
            let of = |it: &KeyReason| it.profile().map(|it| format!(" ({it})")).unwrap_or_default();
            let reasons: Vec<_> = reasons.iter().map(|it| name(it) + &of(it)).collect();
            format!("refused: {}", reasons.join(", "))
        }
    }
}

/// The name by which the ledger knows a thing.
pub(super) fn name(thing: &impl Serialize) -> String {
    match serde_json::to_value(thing) {
        Ok(Value::String(it)) => it,
        Ok(Value::Object(it)) => match it.get("fact") {
            Some(Value::String(it)) => it.clone(),
            _ => it.keys().next().cloned().unwrap_or_default(),
        },
        Ok(_) | Err(_) => String::new(),
    }
}

/// The end of an automatic session, and of the one of a second key where there was one.
pub(super) fn ending(
    printer: &mut Printer,
    ending: &Ending,
    second: Option<&Ending>,
    costs: &Costs,
    json: bool,
) -> Result<()> {
    if json {
        let mut object = ending_json(ending)?;
        if let Some(second) = second {
            object["second_key"] = ending_json(second)?;
        }
        object["costs"] = serde_json::to_value(costs)?;
        return printer.json(&object);
    }
    printer.line("")?;
    for ending in [Some(ending), second].into_iter().flatten() {
        for text in ending_lines(&printer.words, ending) {
            printer.line(text)?;
        }
        printer.line("")?;
    }
    let costs = [
        ("ctap", costs.ctap_commands.into()),
        ("touches", costs.touches.into()),
        ("graph", costs.graph_calls.into()),
        ("methods", costs.authentication_method_calls.into()),
        ("ms", costs.machine_ms.to_string().into()),
    ];
    printer.say("practice-costs", &costs)?;
    Ok(())
}

/// `outcome` is the word by which the ledger knows it.
fn ending_json(ending: &Ending) -> Result<Value> {
    Ok(match ending {
        Ending::Receipt(receipt) => {
            let mut object = serde_json::to_value(receipt)?;
            let registered = receipt.credential.is_some();
            let by_post = matches!(receipt.proved_by.identity, IdentityCheck::Received(_));
            let outcome = match (&receipt.recovery, registered) {
                _ if receipt.what.token.is_some() => Outcome::TokenGiven,
                (Some(_), _) => Outcome::Recovered,
                (None, true) if by_post => Outcome::Activated,
                (None, true) => Outcome::Onboarded,
                (None, false) => Outcome::Checked,
            };
            object["outcome"] = name(&outcome).into();
            object
        }
        Ending::SelfRegistered { methods, notified, left } => {
            let outcome = name(&Outcome::SelfRegistered);
            json!({"outcome": outcome, "methods": methods, "notified": notified, "left": left})
        }
        Ending::Ended(left) => json!({"outcome": "abandoned", "left": left}),
        Ending::Stopped(sentence) => json!({"outcome": "stopped", "sentence": sentence}),
    })
}

fn ending_lines(words: &Words, ending: &Ending) -> Vec<String> {
    match ending {
        Ending::Receipt(receipt) => receipt_text(words, receipt),
        Ending::SelfRegistered { methods, left, .. } => registered_text(words, methods, left),
        Ending::Ended(left) => {
            let rest = if left.is_empty() { "ended-clean" } else { "ended-most" };
            [words.say("ended")]
                .into_iter()
                .chain(left.iter().map(|it| format!("  {}", words.left(it).what)))
                .chain([format!("  {}", words.say(rest))])
                .collect()
        }
        Ending::Stopped(sentence) => {
            vec![words.say_with("practice-stopped", &[("sentence", sentence.as_str().into())])]
        }
    }
}

fn registered_text(words: &Words, methods: &[Method], left: &[Leftover]) -> Vec<String> {
    let told = methods.iter().map(|it| words.own_key(it)).chain(own_end(words, left));
    [words.say("cli-self-registered")]
        .into_iter()
        .chain(told.map(|it| format!("  {}. {}", it.what, it.next)))
        .collect()
}

/// What the window's receipt says, and what only an operator can use.
pub(super) fn receipt_text(words: &Words, receipt: &Receipt) -> Vec<String> {
    let number = receipt.ceremony.short();
    let person = format!("{} ({})", receipt.person.name, receipt.person.upn);
    let mut lines = vec![("receipt-person", person)];
    lines.extend(receipt_lines(words, receipt));
    if let Some(made) = &receipt.credential {
        if let Some(test) = &made.self_test {
            let passed = [("count", test.sign_count.into())];
            lines.push(("receipt-self-test", words.say_with("receipt-self-test-passed", &passed)));
        }
        lines.push(("receipt-method", made.method_id.clone()));
    }
    lines.extend(receipt.left.iter().map(|it| ("receipt-left", words.left(it).what)));
    [words.say_with("receipt-of", &[("ceremony", number.into())])]
        .into_iter()
        .chain(
            lines.into_iter().map(|(label, value)| format!("  {:<18} {value}", words.say(label))),
        )
        .collect()
}
