//! The answer of a resource whose page names no query options: any of them is refused.

use axum::Json;
use serde_json::{Value, json};

use super::graph_error::GraphError;
use super::odata::{Arguments, Asked};

/// The body with its context, if the request asks for it without options.
pub(super) fn plain(
    asked: &Asked,
    context: &str,
    mut body: Value,
) -> Result<Json<Value>, GraphError> {
    asked.argument(&Arguments::default(), "")?;
    body["@odata.context"] = json!(asked.version.context(context));
    Ok(Json(body))
}
