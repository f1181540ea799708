//! Tokens as JSON: a list as Token2 delivers it, or the body of Graph's bulk call.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use zeroize::Zeroize as _;

use super::Wrong;
use super::found::{Found, Row};

/// Graph: Create many hardwareOathDevices.
#[derive(Deserialize)]
struct Bulk<'a> {
    #[serde(borrow)]
    value: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item<'a> {
    serial_number: Option<Value>,
    manufacturer: Option<String>,
    model: Option<String>,
    #[serde(borrow, default)]
    secret_key: Cow<'a, str>,
    time_interval_in_seconds: Option<Value>,
    hash_function: Option<String>,
    assign_to: Option<AssignTo>,
}

#[derive(Deserialize)]
struct AssignTo {
    id: String,
}

/// The reasons of the parser are not told: they can repeat what stands in the file.
pub(super) fn read(text: &str, found: &mut Found<'_>) {
    let items: Result<Vec<&RawValue>, _> = if text.trim_start().starts_with('[') {
        serde_json::from_str(text)
    } else {
        serde_json::from_str::<Bulk<'_>>(text).map(|it| it.value)
    };
    let items = match items {
        Ok(it) => it,
        Err(it) => return found.faults.push(Wrong::NotRead.at(it.line().max(1) as u64)),
    };
    let mut lines = Lines::of(text);
    for item in items {
        let line = lines.at(item.get().as_ptr().addr() - text.as_ptr().addr());
        match serde_json::from_str::<Item<'_>>(item.get()) {
            Ok(it) => one(it, line, found),
            Err(it) => {
                found.faults.push(Wrong::NotRead.at(line + (it.line().max(1) - 1) as u64));
            }
        }
    }
}

fn one(item: Item<'_>, line: u64, found: &mut Found<'_>) {
    let seed = found.seed(item.secret_key.trim());
    if let Cow::Owned(mut it) = item.secret_key {
        it.zeroize();
    }
    let interval = item.time_interval_in_seconds.map(|it| match it {
        Value::String(it) => it,
        other => other.to_string(),
    });
    let serial = match item.serial_number {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(it)) => it,
        // A number begins with no zero, whatever the serial number does.
        Some(_) => return found.faults.push(Wrong::NotASerial.at(line)),
    };
    found.take(Row {
        line,
        person: &item.assign_to.map(|it| it.id).unwrap_or_default(),
        serial: serial.trim(),
        manufacturer: &item.manufacturer.unwrap_or_default(),
        model: &item.model.unwrap_or_default(),
        seed,
        interval: &interval.unwrap_or_default(),
        hash: &item.hash_function.unwrap_or_default(),
        is_of_table: false,
    });
}

/// Counts lines from one place of a text to the next.
pub(super) struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { text, at: 0, line: 1 }
    }

    /// The line of this byte, which is not before the last one that was asked for.
    pub(super) fn at(&mut self, byte: usize) -> u64 {
        let passed = self.text.get(self.at..byte).unwrap_or_default();
        self.line += passed.matches('\n').count() as u64;
        self.at = byte.max(self.at);
        self.line
    }
}
