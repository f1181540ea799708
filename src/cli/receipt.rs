//! What a session wrote down and how it ended, as the commands print it.

use std::fs::File;
use std::io::{self, Write};
use std::time::Duration;

use anyhow::Result;
use serde::Serialize;
use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::JoinHandle;

use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::{Admission, KeyReason, Leftover, PassEnding, Verdict};
use crate::ceremony::receipt::Receipt;
use crate::desk::script::Ending;
use crate::ledger::Entry;
use crate::practice::Counts;

/// What an automatic session cost.
#[derive(Serialize)]
pub struct Costs {
    ctap_commands: usize,
    touches: usize,
    graph_calls: usize,
    authentication_method_calls: usize,
    machine_ms: u128,
}

impl Costs {
    pub fn new(counts: Counts, machine: Duration) -> Self {
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
pub fn tell_facts(
    mut facts: UnboundedReceiver<Entry>,
    out: io::Result<File>,
) -> JoinHandle<io::Result<()>> {
    tokio::spawn(async move {
        let mut out = out?;
        while let Some(entry) = facts.recv().await {
            writeln!(out, "{}", line(&entry))?;
        }
        Ok(())
    })
}

/// `10:41:07  pass-issued`: the time of day in UTC, and what happened.
pub(super) fn line(entry: &Entry) -> String {
    let what = match &entry.fact {
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
            format!("sign-in-proved: {}", name(&proof.level))
        }
        Fact::Pass(fact::Pass::Revoked { ending }) => format!("pass-revoked: {}", name(ending)),
        Fact::Session(fact::Session::Finished { outcome }) => {
            format!("finished: {}", name(outcome))
        }
        other => name(other),
    };
    format!("{}  {what}", entry.at.strftime("%H:%M:%S%.3f"))
}

/// The verdict, and the profile and rule that decided.
fn verdict_line(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Allowed { profile, attestation } => {
            format!("allowed by {profile}, attestation {}", name(attestation))
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

/// The end of an automatic session.
pub fn ending(out: &mut File, ending: &Ending, costs: &Costs, json: bool) -> Result<()> {
    if json {
        let mut object = match ending {
            Ending::Receipt(receipt) => receipt_json(receipt)?,
            Ending::Ended(left) => json!({"outcome": "abandoned", "left": left}),
            Ending::Stopped(sentence) => json!({"outcome": "stopped", "sentence": sentence}),
        };
        object["costs"] = serde_json::to_value(costs)?;
        writeln!(out, "{}", serde_json::to_string_pretty(&object)?)?;
        return Ok(());
    }
    writeln!(out)?;
    match ending {
        Ending::Receipt(receipt) => writeln!(out, "{}", receipt_text(receipt))?,
        Ending::Ended(left) if left.is_empty() => {
            writeln!(out, "The session was taken back. Nothing is left.")?;
        }
        Ending::Ended(all) => {
            writeln!(out, "The session was taken back. Left:")?;
            for it in all {
                writeln!(out, "  {}", left(it))?;
            }
        }
        Ending::Stopped(sentence) => writeln!(out, "The desk stopped: {sentence}")?,
    }
    writeln!(
        out,
        "\n{} CTAP commands, {} touches, {} Graph calls ({} about authentication methods), {} ms",
        costs.ctap_commands,
        costs.touches,
        costs.graph_calls,
        costs.authentication_method_calls,
        costs.machine_ms
    )?;
    Ok(())
}

fn receipt_json(receipt: &Receipt) -> Result<Value> {
    let mut object = serde_json::to_value(receipt)?;
    object["outcome"] = "onboarded".into();
    Ok(object)
}

fn receipt_text(receipt: &Receipt) -> String {
    let Receipt { person, key, .. } = receipt;
    let serial = key.serial.as_deref().map(|it| format!(", serial {it}")).unwrap_or_default();
    [
        format!("Receipt {}", receipt.ceremony.short()),
        format!("  person       {} ({})", person.name, person.upn),
        format!("  key          {}{serial}, AAGUID {}", key.model, key.aaguid),
        format!("  attestation  {}", name(&receipt.credential.attestation.level)),
        format!("  allowed by   {}", receipt.profile.as_deref().unwrap_or("nobody knows")),
        format!("  strengths    {}", admission(&receipt.strengths)),
        format!(
            "  self-test    passed, signature counter {}",
            receipt.credential.self_test.sign_count
        ),
        format!(
            "  sign-in      {} at {}",
            name(&receipt.sign_in.level),
            receipt.sign_in.signed_in_at
        ),
        format!("  access pass  {}", pass_ending(receipt.pass.ending)),
        format!("  method       {}", receipt.credential.method_id),
        format!("  attended by  {} at {}", receipt.operator.name, receipt.desk),
    ]
    .into_iter()
    .chain(receipt.second_operator.iter().map(|it| format!("  confirmed by {}", it.name)))
    .chain(receipt.left.iter().map(|it| format!("  left         {}", left(it))))
    .collect::<Vec<_>>()
    .join("\n")
}

fn admission(it: &Admission) -> String {
    match it {
        Admission::NotBy(strengths) => format!("not-by {}", strengths.join(", ")),
        Admission::NotChecked | Admission::ByEvery => name(it),
    }
}

fn pass_ending(ending: PassEnding) -> String {
    match ending {
        PassEnding::LeftUntil(until) => format!("left until {until}"),
        PassEnding::NeverIssued | PassEnding::Revoked | PassEnding::AlreadyGone => name(&ending),
    }
}

/// What a session could not take back, in a few words.
pub fn left(it: &Leftover) -> String {
    match it {
        Leftover::KeySetAside { model, serial } => {
            format!("key {model} {} is set aside", serial.as_deref().unwrap_or_default())
        }
        Leftover::PassUntil(until) => format!("an access pass, perhaps alive until {until}"),
        Leftover::PerhapsOwnKey => "a key that the person registered, perhaps".to_owned(),
        Leftover::Method { id } => format!("the method {id}, perhaps"),
    }
}
