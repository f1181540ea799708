//! What stands beside the chain: personal data, and what is large and passes. Owns taking it out of
//! a fact, with its salted hash in its place, and putting it back. The salt goes with the text, so
//! that an erased name cannot be guessed from its hash.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use sqlx::{Row as _, SqliteConnection};

use super::table::{self, Kind, Place, Whose};

const MARK: &str = "aside";

/// The hash of a part, as it stands in the chain.
pub(super) fn hash(salt: &[u8], kind: &str, text: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in [salt, kind.as_bytes(), text.as_bytes()] {
        hash.update(format!("{}:", part.len()));
        hash.update(part);
    }
    hash.finalize().into()
}

/// Takes everything out of a fact that must not stand in the chain.
pub(super) async fn take_out(
    connection: &mut SqliteConnection,
    ceremony: i64,
    body: &mut Value,
) -> Result<(), sqlx::Error> {
    for (pointer, place) in places(body) {
        let Some(part) = body.pointer_mut(&pointer) else { continue };
        let (into, kind, subject, kept) = match place {
            Place::Stays => continue,
            Place::Personal { kind, whose } => {
                let id = part.get("id").and_then(Value::as_str).map(str::to_owned);
                let subject = match whose {
                    Whose::ItsOwn => id,
                    Whose::Persons => None,
                };
                ("aside", kind, subject, Map::new())
            }
            Place::Passing { kind, keeps } => {
                let mut kept = part.as_object().cloned().unwrap_or_default();
                kept.retain(|name, _| keeps.contains(&name.as_str()));
                ("passing", kind, None, kept)
            }
        };
        let text = part.to_string();
        let hash = match known(connection, into, ceremony, kind, &text).await? {
            Some(hash) => hash,
            None => put(connection, into, ceremony, kind, subject, &text).await?,
        };
        let mut mark = kept;
        mark.insert(MARK.to_owned(), json!(URL_SAFE_NO_PAD.encode(hash)));
        *part = Value::Object(mark);
    }
    Ok(())
}

/// The same part of the same ceremony stands once.
async fn known(
    connection: &mut SqliteConnection,
    into: &str,
    ceremony: i64,
    kind: Kind,
    text: &str,
) -> Result<Option<Vec<u8>>, sqlx::Error> {
    // Each person of a list stands there once.
    if into != "aside" || kind == Kind::Listed {
        return Ok(None);
    }
    sqlx::query_scalar("SELECT hash FROM aside WHERE ceremony = ? AND kind = ? AND text = ?")
        .bind(ceremony)
        .bind(kind.name())
        .bind(text)
        .fetch_optional(connection)
        .await
}

async fn put(
    connection: &mut SqliteConnection,
    into: &str,
    ceremony: i64,
    kind: Kind,
    subject: Option<String>,
    text: &str,
) -> Result<Vec<u8>, sqlx::Error> {
    let mut salt = [0; 16];
    aws_lc_rs::rand::fill(&mut salt).map_err(|it| sqlx::Error::Encode(Box::new(it)))?;
    let hash = hash(&salt, kind.name(), text).to_vec();
    let statement = match into {
        "aside" => {
            "INSERT INTO aside (ceremony, kind, subject, salt, text, hash)
             VALUES (?, ?, ?, ?, ?, ?)"
        }
        _ => {
            "INSERT INTO passing (ceremony, kind, subject, salt, text, hash)
             VALUES (?, ?, ?, ?, ?, ?)"
        }
    };
    sqlx::query(statement)
        .bind(ceremony)
        .bind(kind.name())
        .bind(subject)
        .bind(salt.as_slice())
        .bind(text)
        .bind(&hash)
        .execute(connection)
        .await?;
    Ok(hash)
}

/// What is sealed goes with the fact that says that nobody needs it any more: the PIN with its letter, all
/// of it where no key was prepared after all.
pub(super) async fn forget_what_has_served(
    connection: &mut SqliteConnection,
    ceremony: i64,
    fact: &str,
    outcome: Option<&str>,
) -> Result<(), sqlx::Error> {
    let kinds: &[Kind] = match (fact, outcome) {
        (table::LETTER_PRINTED, _) => &[Kind::SealedPin],
        (table::CLOSES, Some(table::PREPARED)) => &[],
        (table::CLOSES, _) => &[Kind::SealedPin, Kind::SealedRegistration, Kind::SealedCode],
        _ => &[],
    };
    for kind in kinds {
        let gone = sqlx::query("DELETE FROM aside WHERE ceremony = ? AND kind = ?");
        gone.bind(ceremony).bind(kind.name()).execute(&mut *connection).await?;
    }
    Ok(())
}

/// The debt is paid that a registration waits for: it works, or never will.
pub(super) async fn forget_what_waits(
    connection: &mut SqliteConnection,
    debt: i64,
) -> Result<(), sqlx::Error> {
    for kind in [Kind::SealedRegistration, Kind::SealedCode] {
        sqlx::query(
            "DELETE FROM aside WHERE kind = ?
             AND ceremony = (SELECT ceremony FROM debt WHERE id = ? AND what ->> '$.inert' NOT NULL)",
        )
        .bind(kind.name())
        .bind(debt)
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

/// The parts of one ceremony that are still there, by the mark that stands for them in the chain.
#[derive(Debug, Default)]
pub(super) struct Parts(HashMap<String, Value>);

/// A part is not what its hash says.
pub(super) struct PartChanged;

impl Parts {
    pub(super) async fn of(
        connection: &mut SqliteConnection,
        ceremony: i64,
    ) -> Result<Result<Self, PartChanged>, sqlx::Error> {
        let mut all = Self::of_all(connection, &[ceremony]).await?;
        Ok(all.remove(&ceremony).unwrap_or_else(|| Ok(Self::default())))
    }

    /// Of each ceremony that has any.
    pub(super) async fn of_all(
        connection: &mut SqliteConnection,
        ceremonies: &[i64],
    ) -> Result<HashMap<i64, Result<Self, PartChanged>>, sqlx::Error> {
        let rows = sqlx::query(
            "SELECT ceremony, kind, salt, text, hash FROM aside
             WHERE ceremony IN (SELECT value FROM json_each(?1))
             UNION ALL SELECT ceremony, kind, salt, text, hash FROM passing
             WHERE ceremony IN (SELECT value FROM json_each(?1))",
        )
        .bind(json!(ceremonies).to_string())
        .fetch_all(connection)
        .await?;
        let mut all = HashMap::new();
        for row in &rows {
            let (kind, salt): (&str, &[u8]) = (row.try_get("kind")?, row.try_get("salt")?);
            let (text, stored): (&str, &[u8]) = (row.try_get("text")?, row.try_get("hash")?);
            let value = serde_json::from_str(text).ok();
            let value = value.filter(|_| hash(salt, kind, text).as_slice() == stored);
            let parts = all.entry(row.try_get("ceremony")?).or_insert_with(|| Ok(Self::default()));
            match (parts, value) {
                (Ok(Self(parts)), Some(value)) => {
                    parts.insert(URL_SAFE_NO_PAD.encode(stored), value);
                }
                (parts, None) => *parts = Err(PartChanged),
                (Err(PartChanged), _) => {}
            }
        }
        Ok(all)
    }

    /// Puts each part back into its place; one that is gone reads as erased.
    pub(super) fn put_back(&self, body: &mut Value) {
        for (pointer, place) in places(body) {
            let Some(part) = body.pointer_mut(&pointer) else { continue };
            let Some(mark) = mark(part) else { continue };
            if let Some(text) = self.0.get(mark) {
                *part = text.clone();
                continue;
            }
            let kind = match place {
                Place::Stays => continue,
                Place::Personal { kind, .. } | Place::Passing { kind, .. } => kind,
            };
            let mut gone: Value = serde_json::from_str(kind.when_gone())
                .expect("it is a constant, and a test reads it");
            if let (Some(gone), Some(kept)) = (gone.as_object_mut(), part.as_object_mut()) {
                kept.remove(MARK);
                gone.append(kept);
            }
            *part = gone;
        }
    }

    pub(super) fn get(&self, mark: &str) -> Option<&Value> {
        self.0.get(mark)
    }

    pub(super) fn marks(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }
}

/// The person's name for signing in, where it is still there.
pub(super) async fn upn(
    connection: &mut SqliteConnection,
    ceremony: i64,
) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar("SELECT text ->> '$.upn' FROM aside WHERE ceremony = ? AND kind = ?")
        .bind(ceremony)
        .bind(Kind::Person.name())
        .fetch_optional(connection)
        .await
}

/// The hash that stands for a part, where one does.
pub(super) fn mark(part: &Value) -> Option<&str> {
    part.get(MARK)?.as_str()
}

/// Whether a body, as it is written, can have any. That is quicker to ask than which.
pub(super) fn can_have_marks(body: &str) -> bool {
    body.contains(&format!("\"{MARK}\""))
}

/// Every hash in a body.
pub(super) fn marks_in(body: &Value) -> Vec<String> {
    let marks = places(body).into_iter().filter_map(|(pointer, _)| mark(body.pointer(&pointer)?));
    marks.map(str::to_owned).collect()
}

/// Where in this fact something stands that has its place beside the chain, as JSON pointers.
fn places(body: &Value) -> Vec<(String, Place)> {
    let tag = body.get("fact").and_then(Value::as_str).unwrap_or_default();
    let members = table::of(tag);
    let mut found = Vec::new();
    for (path, place) in members.clone().filter(|it| !matches!(it.1, Place::Stays)) {
        let steps: Vec<&str> = path.split('.').collect();
        walk(body, &steps, String::new(), &mut |pointer, part| {
            if belongs_aside(part, *place) {
                found.push((pointer, *place));
            }
        });
    }
    for name in body.as_object().into_iter().flat_map(Map::keys) {
        let mut named = members.clone().map(|it| it.0.split('.').next());
        if name != "fact" && !named.any(|it| it == Some(name)) {
            found.push((format!("/{name}"), table::UNKNOWN));
        }
    }
    found
}

/// What is empty says nothing of anybody, and a text is a text.
fn belongs_aside(part: &Value, place: Place) -> bool {
    let text = matches!(place, Place::Personal { kind: Kind::Text, .. });
    match part {
        Value::Null => false,
        Value::String(it) => !it.is_empty(),
        Value::Array(it) => !it.is_empty(),
        Value::Object(_) => !text || mark(part).is_some(),
        Value::Bool(_) | Value::Number(_) => !text,
    }
}

fn walk(part: &Value, steps: &[&str], pointer: String, found: &mut impl FnMut(String, &Value)) {
    let Some((step, rest)) = steps.split_first() else { return found(pointer, part) };
    match part {
        Value::Object(members) => {
            for (name, part) in members.iter().filter(|it| *step == "*" || it.0 == step) {
                walk(part, rest, format!("{pointer}/{name}"), found);
            }
        }
        Value::Array(elements) if *step == "*" => {
            for (number, part) in elements.iter().enumerate() {
                walk(part, rest, format!("{pointer}/{number}"), found);
            }
        }
        _ => {}
    }
}
