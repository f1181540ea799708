//! Entries of the ledger as OpenTelemetry's logs: requests of OTLP in JSON (opentelemetry.io/docs/specs/otlp,
//! "JSON Protobuf Encoding"), and their way to a collector.

use anyhow::Result;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use serde_json::{Value, json};
use tower::ServiceExt as _;
use url::Url;

use super::columns::{calls, caused_by, name, person, unreadable};
use crate::cli::print::Printer;
use crate::desk::net;
use crate::ledger::Exported;

/// So many entries in one request: a collector takes a few megabytes.
pub(super) const AT_A_TIME: usize = 500;
/// OpenTelemetry's numbers for INFO, WARN and ERROR.
const SEVERITIES: [(u32, &str); 3] = [(9, "INFO"), (13, "WARN"), (17, "ERROR")];

/// One request with these records.
pub(super) fn request(records: &[Value]) -> Value {
    json!({"resourceLogs": [{
        "resource": {"attributes": [text("service.name", "keydesk"), text("service.version", VERSION)]},
        "scopeLogs": [{"scope": {"name": "keydesk.ledger", "version": VERSION}, "logRecords": records}],
    }]})
}

const VERSION: &str = env!("CARGO_PKG_VERSION");

pub(super) fn record(it: &Exported) -> Value {
    let severity = match name(it) {
        _ if it.unreadable.is_some() => 2,
        "failed" => 1,
        _ => 0,
    };
    let (number, word) = SEVERITIES[severity];
    let (operator, operator_id) = caused_by(it);
    let id = it.id.to_string();
    let (calls, unreadable, body) = (calls(it), unreadable(it), it.body.to_string());
    let said = [
        ("keydesk.id", id.as_str()),
        ("keydesk.purpose", it.purpose.as_str()),
        ("keydesk.operator", operator),
        ("keydesk.operator.id", operator_id),
        ("keydesk.person", person(it)),
        ("keydesk.calls", calls.as_str()),
        ("keydesk.unreadable", unreadable.as_str()),
    ];
    let mut attributes =
        vec![json!({"key": "keydesk.number", "value": {"intValue": it.number.to_string()}})];
    attributes.extend(said.iter().filter(|it| !it.1.is_empty()).map(|it| text(it.0, it.1)));
    json!({
        // 64 bits are text in this JSON.
        "timeUnixNano": it.at.as_nanosecond().max(0).to_string(),
        "severityNumber": number,
        "severityText": word,
        "eventName": format!("keydesk.{}", name(it)),
        "body": {"stringValue": body},
        "attributes": attributes,
    })
}

fn text(key: &str, value: &str) -> Value {
    json!({"key": key, "value": {"stringValue": value}})
}

/// Sends one request; a collector that does not take all of it is an error.
pub(super) async fn send(printer: &Printer, collector: &Url, request: &Value) -> Result<()> {
    let mut url = collector.clone();
    if url.path() == "/" {
        url.set_path("/v1/logs");
    }
    let refused = |why: String| {
        let args = [("url", url.to_string().into()), ("why", why.into())];
        printer.refused("ledger-collector-refused", &args)
    };
    let http = net::collector(&url)?;
    let asked = http::Request::post(url.as_str())
        .header(CONTENT_TYPE, "application/json")
        .body(Bytes::from(request.to_string()));
    let asked = asked.map_err(|it| refused(it.to_string()))?;
    let answered = http.oneshot(asked).await.map_err(|it| refused(it.to_string()))?;
    let left: Value = serde_json::from_slice(answered.body()).unwrap_or_default();
    let rejected = &left["partialSuccess"]["rejectedLogRecords"];
    let rejected = rejected.as_str().map_or_else(|| rejected.to_string(), str::to_owned);
    if !answered.status().is_success() || !["0", "null"].contains(&rejected.as_str()) {
        let said = left["partialSuccess"]["errorMessage"].as_str().unwrap_or_default();
        return Err(refused(format!("{} {said}", answered.status())).into());
    }
    Ok(())
}
