//! How a body is kept small: what many entries say alike stands once, as a form with blanks; an
//! entry holds only what it fills in. The hash is over the whole body, as if it stood in one piece.

use serde_json::Value;
use sqlx::SqliteConnection;

use super::table;

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
    let Some(filled_in) = filled_in else { return Some(form.to_owned()) };
    let mut body: Value = serde_json::from_str(form).ok()?;
    let values: Vec<Value> = serde_json::from_str(filled_in).ok()?;
    let mut values = values.into_iter();
    blanks(&mut body, false, &mut |it| {
        *it = values.next()?;
        Some(())
    })?;
    values.next().is_none().then(|| body.to_string())
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
