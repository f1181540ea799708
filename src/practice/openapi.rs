//! The practice tenant's calls as an OpenAPI description, for tools that send what nobody thought of.
//!
//! Made from the rights by which the tenant permits its calls, so none is missing; a call that one
//! version alone has is described for both. It says how to ask and nothing of the answers: those are
//! Graph's, whose own schema judges them.

use serde_json::{Map, Value, json};

use super::signin;
use super::tenant;

const OPTIONS: [&str; 8] =
    ["$count", "$expand", "$filter", "$orderby", "$search", "$select", "$skiptoken", "$top"];

/// An OpenAPI 3.0 description of all calls of Graph and of the sign-in that the practice tenant takes.
pub fn openapi() -> Value {
    let mut paths = Map::new();
    for version in ["/v1.0", "/beta"] {
        for (method, path) in tenant::calls() {
            let body = json!({ "application/json": { "schema": graph_body() } });
            add(&mut paths, method.as_str(), &format!("{version}{path}"), OPTIONS, body);
        }
        let body = json!({ "application/json": { "schema": batch() } });
        add(&mut paths, "POST", &format!("{version}/$batch"), OPTIONS, body);
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
            let known = known(it, path);
            let schema = json!({ "anyOf": [{ "type": "string", "enum": [known] }, text()] });
            json!({ "name": it, "in": "path", "required": true, "schema": schema,
                "examples": { "known": { "value": known } } })
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

/// A value that leads somewhere, for this parameter of this path.
fn known(parameter: &str, path: &str) -> &'static str {
    match parameter {
        "user" => "amira.haddad@contoso.example",
        "tenant" => "contoso.example",
        "summary" => "usersRegisteredByMethod",
        _ if path.contains("/domains/") => "contoso.example",
        _ if path.contains("/groups/") => "2d84b6f3-0c1a-4e77-93b5-6a0e5f7c8d29",
        _ if path.contains("/authenticationStrengthPolicies/") => {
            "00000000-0000-0000-0000-000000000004"
        }
        // The password of every person.
        _ if path.contains("/authentication/") => "28c10230-6103-485e-b985-444c60001490",
        _ => "fido2",
    }
}

/// Members that the bodies of Graph's calls have here.
fn graph_body() -> Value {
    let credential = json!({ "type": "object", "properties": {
        "id": text(),
        "response": { "type": "object", "properties": {
            "clientDataJSON": text(), "attestationObject": text(),
        }},
    }});
    let texts = json!({ "type": "array", "items": text() });
    json!({ "type": "object", "properties": {
        "startDateTime": { "type": "string", "format": "date-time" },
        "lifetimeInMinutes": { "type": "integer" },
        "isUsableOnce": { "type": "boolean" },
        "displayName": text(),
        "publicKeyCredential": credential,
        "groupIds": texts,
        "phoneNumber": text(),
        "phoneType": text(),
        "emailAddress": text(),
        "device": { "type": "object", "properties": { "id": text() } },
        "serialNumber": text(),
        "verificationCode": text(),
        "state": text(),
        "isEnabled": { "type": "boolean" },
        "conditions": { "type": "object" },
        "perUserMfaState": text(),
    }})
}

fn batch() -> Value {
    let part = json!({ "type": "object", "properties": {
        "id": text(),
        "method": { "type": "string", "enum": ["GET", "POST", "PATCH", "PUT", "DELETE"] },
        "url": text(),
        "headers": { "type": "object", "additionalProperties": text() },
        "body": {},
        "dependsOn": { "type": "array", "items": text() },
    }, "required": ["id", "method", "url"] });
    json!({ "type": "object", "properties": {
        "requests": { "type": "array", "items": part },
    }, "required": ["requests"] })
}

fn text() -> Value {
    json!({ "type": "string" })
}
