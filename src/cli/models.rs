//! The real models that `keydesk practice --key` names: out of FIDO's list, by name or AAGUID, or out of
//! a file. Practice trusts none of it, so a list needs no signature here.

use std::cmp::Reverse;
use std::path::Path;

use anyhow::Result;
use serde_json::Value;
use uuid::Uuid;

use super::attestation::read;
use super::print::Printer;
use crate::attestation::mds::cache::Cache;
use crate::desk::models::fido_roots;
use crate::practice::RealModel;

/// How many names are offered where none is right.
const NEAREST: usize = 3;

/// `list` is the folder in which `keydesk mds` keeps FIDO's list, or a file with its payload.
pub(super) fn find(
    printer: &Printer,
    wanted: &[String],
    list: Option<&Path>,
) -> Result<Vec<RealModel>> {
    let mut entries = None;
    let mut found = Vec::new();
    for it in wanted {
        let file = Path::new(it);
        if file.extension().is_some_and(|it| it.eq_ignore_ascii_case("json")) {
            let json = serde_json::from_slice(&read(printer, file)?);
            let json = json.map_err(|why| printer.unreadable(file, &why))?;
            found.push(model(printer, it, &json)?);
            continue;
        }
        if entries.is_none() {
            let list = list.ok_or_else(|| printer.refused("model-no-list", &[]))?;
            entries = Some(entries_of(printer, list)?);
        }
        let entry = named(printer, it, entries.as_deref().unwrap_or_default())?;
        found.push(model(printer, it, entry)?);
    }
    Ok(found)
}

fn model(printer: &Printer, name: &str, json: &Value) -> Result<RealModel> {
    RealModel::read(json).map_err(|why| {
        let args = [("model", name.into()), ("why", why.to_string().into())];
        printer.refused("model-not-playable", &args).into()
    })
}

/// Those entries of FIDO's list that say what the model says of itself.
fn entries_of(printer: &Printer, list: &Path) -> Result<Vec<Value>> {
    let payload = if list.is_dir() {
        let kept = Cache::new(list, fido_roots()).payload()?;
        kept.ok_or_else(|| printer.refused("mds-none", &[]))?
    } else {
        read(printer, list)?
    };
    let mut payload: Value =
        serde_json::from_slice(&payload).map_err(|why| printer.unreadable(list, &why))?;
    let Value::Array(mut entries) = payload["entries"].take() else {
        return Err(printer.refused("model-no-list", &[]).into());
    };
    entries.retain(|it| it["metadataStatement"]["authenticatorGetInfo"].is_object());
    Ok(entries)
}

fn named<'a>(printer: &Printer, wanted: &str, entries: &'a [Value]) -> Result<&'a Value> {
    let sought = wanted.trim().to_lowercase();
    let is_it = |it: &&Value| match Uuid::parse_str(&sought) {
        Ok(wanted) => Uuid::parse_str(aaguid(it)) == Ok(wanted),
        Err(_) => name(it).to_lowercase() == sought,
    };
    let found: Vec<&Value> = entries.iter().filter(is_it).collect();
    match found.as_slice() {
        [one] => Ok(one),
        [] => {
            let mut nearest: Vec<&Value> = entries.iter().collect();
            nearest.sort_by_cached_key(|it| Reverse(likeness(&sought, &name(it).to_lowercase())));
            nearest.truncate(NEAREST);
            let args = [("model", wanted.into()), ("nearest", told(printer, &nearest).into())];
            Err(printer.refused("model-unknown", &args).into())
        }
        several => {
            let args = [("model", wanted.into()), ("models", told(printer, several).into())];
            Err(printer.refused("model-not-one", &args).into())
        }
    }
}

fn name(entry: &Value) -> &str {
    entry["metadataStatement"]["description"].as_str().unwrap_or_default().trim()
}

fn aaguid(entry: &Value) -> &str {
    entry["aaguid"].as_str().unwrap_or_default()
}

fn told(printer: &Printer, entries: &[&Value]) -> String {
    let told = entries.iter().map(|it| format!("{} ({})", name(it), aaguid(it)));
    printer.words.list(&told.collect::<Vec<_>>())
}

/// How much two names have in common: Dice's coefficient of their pairs of letters, in thousandths.
fn likeness(one: &str, other: &str) -> usize {
    let pairs = |text: &str| -> Vec<(char, char)> {
        let letters: Vec<char> = text.chars().filter(|it| it.is_alphanumeric()).collect();
        letters.windows(2).map(|it| (it[0], it[1])).collect()
    };
    let (one, mut other) = (pairs(one), pairs(other));
    let all = (one.len() + other.len()).max(1);
    let common = one.iter().filter(|pair| {
        let at = other.iter().position(|it| it == *pair);
        at.map(|at| other.swap_remove(at)).is_some()
    });
    2000 * common.count() / all
}

#[cfg(test)]
mod tests;
