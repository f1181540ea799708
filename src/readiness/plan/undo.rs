//! How a change is taken back: what was sent and what was there before, turned round.

use serde_json::{Value, json};

use super::read::METHODS_POLICY;
use super::same::{same, sendable};
use crate::ceremony::nouns::{DocumentChange, HowToChange, Write, WriteVerb};

/// How the document stands, seen from a change that was made or begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// As it was before the change.
    AsBefore,
    /// As the change left it.
    AsMade,
    /// Somebody else has changed it since.
    Otherwise,
}

/// What is sent to take a change back. `made`: what was made, where the change made something. `None` where
/// nothing is known to be made.
pub fn undo(change: &DocumentChange, made: Option<&Value>) -> Option<Write> {
    let write = change.write();
    Some(match write.verb {
        WriteVerb::Act(name, _) => {
            let body = json!({ "allowedCombinations": change.before["allowedCombinations"] });
            Write { verb: WriteVerb::Act(name, body), ..write }
        }
        WriteVerb::Post(_) => {
            let at = write.at.member(made?["id"].as_str()?);
            Write { at, verb: WriteVerb::Delete, ..write }
        }
        WriteVerb::Patch(body) => {
            let names = body.as_object().into_iter().flat_map(|it| it.keys());
            let before = names.map(|name| (name.clone(), change.before[name].clone())).collect();
            Write { verb: WriteVerb::Patch(sendable(&before)), ..write }
        }
        WriteVerb::Delete => return None,
    })
}

/// What of the document the change is about: all of it without annotations, which can name a person; of the
/// methods policy, which holds several settings that are planned by themselves, the members that are sent.
pub fn part(change: &DocumentChange, document: &Value) -> Value {
    if change.at.path != METHODS_POLICY || !document.is_object() {
        return sendable(document);
    }
    let names = change.body.as_object().into_iter().flat_map(|it| it.keys());
    sendable(&names.map(|name| (name.clone(), document[name].clone())).collect())
}

/// `now`: the document; null where there is none. `after`: what the change left; `None` where that was
/// never read, because the program ended in between: then what was sent decides.
pub fn stands(change: &DocumentChange, after: Option<&Value>, now: &Value) -> Stands {
    let now = &part(change, now);
    if same(now, &change.before) {
        return Stands::AsBefore;
    }
    let is_made = match after {
        Some(after) => same(now, after),
        None => others_are_as_before(change, now) && super::same::says(now, &change.body),
    };
    if is_made { Stands::AsMade } else { Stands::Otherwise }
}

/// Whether only what was sent differs.
fn others_are_as_before(change: &DocumentChange, now: &Value) -> bool {
    let without = |document: &Value| {
        let mut rest = document.clone();
        for name in change.body.as_object().into_iter().flat_map(|it| it.keys()) {
            if let Some(members) = rest.as_object_mut() {
                members.remove(name);
            }
        }
        rest
    };
    change.how == HowToChange::Make || same(&without(now), &without(&change.before))
}
