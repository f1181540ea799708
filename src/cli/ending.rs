//! What happens in an automatic session of `keydesk practice`, how it ended, and what it cost.

use std::io;
use std::time::Duration;

use anyhow::Result;
use serde::Serialize;
use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::JoinHandle;

use super::print::Printer;
use super::receipt::{add_head, head_text, line, name, receipt_text};
use crate::ceremony::nouns::{IdentityCheck, Leftover, Method, Outcome, OwnMethod};
use crate::desk::script::Ending;
use crate::ledger::{Entry, Head};
use crate::practice::Counts;
use crate::screens::own_end;
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

/// The end of an automatic session, and of the one of a second key where there was one.
pub(super) fn ending(
    printer: &mut Printer,
    ending: &Ending,
    second: Option<&Ending>,
    costs: &Costs,
    head: Option<&Head>,
    json: bool,
) -> Result<()> {
    if json {
        let mut object = ending_json(ending)?;
        add_head(&mut object, head);
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
    if let Some(head) = head {
        printer.line(head_text(&printer.words, head))?;
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
        Ending::SelfRegistered { what, methods, notified, left } => {
            let outcome = name(&match what {
                OwnMethod::Key => Outcome::SelfRegistered,
                OwnMethod::Token => Outcome::TokenProgrammed,
            });
            json!({"outcome": outcome, "methods": methods, "notified": notified, "left": left})
        }
        Ending::Ended(left) => json!({"outcome": "abandoned", "left": left}),
        Ending::Stopped(sentence) => json!({"outcome": "stopped", "sentence": sentence}),
    })
}

fn ending_lines(words: &Words, ending: &Ending) -> Vec<String> {
    match ending {
        Ending::Receipt(receipt) => receipt_text(words, receipt),
        Ending::SelfRegistered { what, methods, left, .. } => {
            registered_text(words, *what, methods, left)
        }
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

fn registered_text(
    words: &Words,
    what: OwnMethod,
    methods: &[Method],
    left: &[Leftover],
) -> Vec<String> {
    let told = methods.iter().map(|it| words.own_method(what, it)).chain(own_end(words, left));
    let registered = match what {
        OwnMethod::Key => "cli-self-registered",
        OwnMethod::Token => "cli-token-programmed",
    };
    [words.say(registered)]
        .into_iter()
        .chain(told.map(|it| format!("  {}. {}", it.what, it.next)))
        .collect()
}
