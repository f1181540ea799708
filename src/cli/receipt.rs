//! What a session wrote down, and its receipt, as the terminal and `keydesk ledger` print it.

use serde::Serialize;
use serde_json::{Value, json};

use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::{FirstKey, KeyReason, Verdict};
use crate::ceremony::receipt::Receipt;
use crate::ledger::{Entry, Head};
use crate::screens::receipt_lines;
use crate::words::Words;

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

/// A receipt with the head of the ledger that it was made from.
pub(super) fn with_head(receipt: &Receipt, head: Option<&Head>) -> serde_json::Result<Value> {
    let mut object = serde_json::to_value(receipt)?;
    add_head(&mut object, head);
    Ok(object)
}

pub(super) fn add_head(object: &mut Value, head: Option<&Head>) {
    if let Some(Head { size, root, note }) = head {
        object["ledger"] = json!({"facts": size, "root": root, "note": note});
    }
}

/// Whoever keeps the receipt can tell the ledger by it.
pub(super) fn head_text(words: &Words, head: &Head) -> String {
    format!("  {:<18} {}", words.say("receipt-ledger"), head_value(words, head))
}

pub(super) fn head_value(words: &Words, head: &Head) -> String {
    let args = [("facts", head.size.into()), ("root", head.root.as_str().into())];
    words.say_with("receipt-ledger-head", &args)
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
