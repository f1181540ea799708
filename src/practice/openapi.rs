//! The practice tenant's calls as an OpenAPI description, for tools that send what nobody thought of.
//!
//! Made from the table by which the tenant permits its calls, so none is missing. It says how to ask
//! and nothing of the answers: those are Graph's, whose own schema judges them.

use serde_json::{Map, Value, json};

use super::signin;
use super::tenant;

const OPTIONS: [&str; 8] =
    ["$count", "$expand", "$filter", "$orderby", "$search", "$select", "$skiptoken", "$top"];

/// An OpenAPI 3.0 description of all calls of Graph and of the sign-in that the practice tenant takes.
pub fn openapi() -> Value {
    let mut paths = Map::new();
    for (method, path) in tenant::calls() {
        let body = json!({ "application/json": { "schema": graph_body() } });
        add(&mut paths, method, &format!("/v1.0{path}"), OPTIONS, body);
    }
    for (method, path, fields) in signin::CALLS {
        let fields = fields.split(' ').filter(|it| !it.is_empty());
        let form: Map<_, _> = fields.clone().map(|it| (it.to_owned(), text())).collect();
        let schema = json!({ "type": "object", "properties": form });
        let body = json!({ "application/x-www-form-urlencoded": { "schema": schema } });
        add(&mut paths, method, path, fields, body);
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Keydesk's practice tenant", "version": env!("CARGO_PKG_VERSION") },
        "components": { "securitySchemes": { "bearer": { "type": "http", "scheme": "bearer" } } },
        "security": [{ "bearer": [] }],
        "paths": paths,
    })
}

/// Adds a call. It has a query or a body.
fn add<'a>(
    paths: &mut Map<String, Value>,
    method: &str,
    path: &str,
    query: impl IntoIterator<Item = &'a str>,
    body: Value,
) {
    let mut parameters: Vec<Value> = path
        .split(['{', '}'])
        .skip(1)
        .step_by(2)
        .map(|it| {
            json!({ "name": it, "in": "path", "required": true, "schema": text(),
                "examples": { "known": { "value": known(it) } } })
        })
        .collect();
    let mut call = json!({
        "operationId": format!("{method} {path}"),
        "responses": { "default": { "description": "As Graph and Entra answer." } },
    });
    if method == "GET" || method == "DELETE" {
        parameters.extend(
            query.into_iter().map(|it| json!({ "name": it, "in": "query", "schema": text() })),
        );
    } else {
        call["requestBody"] = json!({ "content": body });
    }
    call["parameters"] = parameters.into();
    let calls = paths.entry(path.to_owned()).or_insert_with(|| json!({}));
    calls[method.to_ascii_lowercase()] = call;
}

/// A value that leads somewhere.
fn known(parameter: &str) -> &'static str {
    match parameter {
        "user" => "amira.haddad@contoso.example",
        "tenant" => "contoso.example",
        _ => "fido2",
    }
}

/// Every member that a body of Graph's calls has here.
fn graph_body() -> Value {
    let credential = json!({ "type": "object", "properties": {
        "id": text(),
        "response": { "type": "object", "properties": {
            "clientDataJSON": text(), "attestationObject": text(),
        }},
    }});
    json!({ "type": "object", "properties": {
        "startDateTime": { "type": "string", "format": "date-time" },
        "lifetimeInMinutes": { "type": "integer" },
        "isUsableOnce": { "type": "boolean" },
        "displayName": text(),
        "publicKeyCredential": credential,
        "groupIds": { "type": "array", "items": text() },
    }})
}

fn text() -> Value {
    json!({ "type": "string" })
}
