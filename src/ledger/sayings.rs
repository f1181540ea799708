//! How a body is kept small: what many entries say alike stands once, as a form with blanks; an
//! entry holds only what it fills in. The hash is over the whole body, as if it stood in one piece.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;
use serde_json::value::RawValue;
use sqlx::{Row as _, SqliteConnection};
use uuid::Uuid;

use super::{aside, table};

/// A body in its two parts. The form has `null` for every blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Split {
    pub(super) form: String,
    /// The values as a JSON list, in the order of the blanks; `None` where there are none.
    pub(super) filled_in: Option<String>,
}

/// `None` where the body is no JSON, or would not come back byte for byte.
pub(super) fn split(body: &str) -> Option<Split> {
    let mut form: Value = serde_json::from_str(body).ok()?;
    let mut values = Vec::new();
    blanks(&mut form, false, &mut |it| {
        values.push(it.take());
        Some(())
    })?;
    let filled_in = (!values.is_empty()).then(|| Value::Array(values).to_string());
    let split = Split { form: form.to_string(), filled_in };
    (join(&split.form, split.filled_in.as_deref()).as_deref() == Some(body)).then_some(split)
}

/// The body again; `None` where the two parts do not fit.
pub(super) fn join(form: &str, filled_in: Option<&str>) -> Option<String> {
    match filled_in {
        None => Some(form.to_owned()),
        some => Form::read(form)?.with(some),
    }
}

/// A form that is read once and filled in often.
#[derive(Debug)]
pub(super) struct Form {
    /// The text between its blanks.
    texts: Vec<String>,
    /// The name of the fact that has it.
    pub(super) tag: Arc<str>,
    /// Whether a body of this form can have parts beside the chain.
    pub(super) has_marks: bool,
}

impl Form {
    /// `None` where it is no JSON, or not as this program writes it.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut form: Value = serde_json::from_str(text).ok()?;
        let as_written = form.to_string();
        if as_written != text {
            return None;
        }
        let tag = form["fact"].as_str().unwrap_or_default().into();
        // Nobody can have written it into a form before.
        let blank = Value::String(Uuid::new_v4().to_string());
        blanks(&mut form, false, &mut |it| {
            *it = blank.clone();
            Some(())
        })?;
        let texts = form.to_string().split(&blank.to_string()).map(str::to_owned).collect();
        Some(Self { texts, tag, has_marks: aside::can_have_marks(text) })
    }

    /// The body; `None` where these are not the values of its blanks.
    pub(super) fn with(&self, filled_in: Option<&str>) -> Option<String> {
        let values: Option<Vec<&RawValue>> =
            filled_in.map(serde_json::from_str).transpose().ok()?;
        let values = values.unwrap_or_default();
        let (first, others) = self.texts.split_first()?;
        if values.len() != others.len() {
            return None;
        }
        let length =
            filled_in.map_or(0, str::len) + self.texts.iter().map(String::len).sum::<usize>();
        let mut body = String::with_capacity(length);
        body.push_str(first);
        for (value, text) in values.iter().zip(others) {
            body.push_str(value.get());
            body.push_str(text);
        }
        Some(body)
    }
}

/// Visits each value whose member's name, or whose list's name, is one of those that vary.
fn blanks(
    part: &mut Value,
    varies: bool,
    visit: &mut impl FnMut(&mut Value) -> Option<()>,
) -> Option<()> {
    match part {
        Value::Object(members) => members
            .iter_mut()
            .try_for_each(|(name, it)| blanks(it, table::VARYING.contains(&name.as_str()), visit)),
        Value::Array(elements) => elements.iter_mut().try_for_each(|it| blanks(it, varies, visit)),
        _ if varies => visit(part),
        _ => Some(()),
    }
}

/// The number of a form, which is written down where it is new.
pub(super) async fn number(
    connection: &mut SqliteConnection,
    form: &str,
) -> Result<i64, sqlx::Error> {
    let known: Option<i64> = sqlx::query_scalar("SELECT id FROM saying WHERE text = ?")
        .bind(form)
        .fetch_optional(&mut *connection)
        .await?;
    if let Some(id) = known {
        return Ok(id);
    }
    let added = sqlx::query("INSERT INTO saying (text) VALUES (?)").bind(form);
    Ok(added.execute(connection).await?.last_insert_rowid())
}

/// The forms with these numbers; one that cannot be read is left out.
pub(super) async fn forms(
    connection: &mut SqliteConnection,
    numbers: &[i64],
) -> Result<HashMap<i64, Arc<Form>>, sqlx::Error> {
    let rows =
        sqlx::query("SELECT id, text FROM saying WHERE id IN (SELECT value FROM json_each(?))")
            .bind(serde_json::json!(numbers).to_string())
            .fetch_all(connection)
            .await?;
    let mut forms = HashMap::new();
    for row in &rows {
        let (id, text): (i64, &str) = (row.try_get("id")?, row.try_get("text")?);
        forms.extend(Form::read(text).map(|it| (id, Arc::new(it))));
    }
    Ok(forms)
}
