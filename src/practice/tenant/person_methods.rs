//! The methods of a person that are neither pass nor passkey, and the list of all of them (Graph:
//! authentication/methods, passwordMethods, phoneMethods, emailMethods, softwareOathMethods,
//! microsoftAuthenticatorMethods, windowsHelloForBusinessMethods).

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::{Extension, Json};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::account::Account;
use super::graph_error::GraphError;
use super::json_body::json_body;
use super::log::Deed;
use super::method::{EMAIL_ID, Method, PhoneKind, What};
use super::method_types::{ANY_METHOD, PASSWORD, of_segment};
use super::odata::{Asked, Version, collection, one};
use super::state::Tenant;
use super::tokens::Bearer;
use super::whose::{Item, Whose};

/// The same for every person of every tenant.
const PASSWORD_ID: &str = "28c10230-6103-485e-b985-444c60001490";

/// Which of the person's methods a route is about: its segment.
#[derive(Clone, Copy)]
pub(super) struct Segment(pub(super) &'static str);

/// `GET /users/{user}/authentication/methods`
pub(super) async fn all(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    let methods = methods_of(&tenant, &account, asked.version);
    collection(&asked, &ANY_METHOD, &set(&account, "methods"), methods)
}

/// `GET /users/{user}/authentication/methods/{id}`
pub(super) async fn read_any(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    Item(id): Item,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    let methods = methods_of(&tenant, &account, asked.version);
    let found = methods.into_iter().find(|it| it["id"].as_str() == Some(id.as_str()));
    let found = found.ok_or_else(|| GraphError::not_found(&id))?;
    one(&asked, &ANY_METHOD, &set(&account, "methods"), &found)
}

/// `GET /users/{user}/authentication/passwordMethods`
pub(super) async fn passwords(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    collection(&asked, &PASSWORD, &set(&account, "passwordMethods"), [password()])
}

/// `GET /users/{user}/authentication/passwordMethods/{id}`
pub(super) async fn read_password(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    Item(id): Item,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    if id != PASSWORD_ID {
        return Err(GraphError::not_found(&id));
    }
    one(&asked, &PASSWORD, &set(&account, "passwordMethods"), &password())
}

/// `GET /users/{user}/authentication/phoneMethods`, and the same for the other segments.
pub(super) async fn list(
    State(tenant): State<Arc<Tenant>>,
    Extension(Segment(segment)): Extension<Segment>,
    Whose(user): Whose,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    let methods = account.security.methods.iter().filter(|it| it.what.segment() == segment);
    let methods = methods.map(|it| Value::Object(it.to_json()));
    collection(&asked, of_segment(segment), &set(&account, segment), methods)
}

/// `GET /users/{user}/authentication/phoneMethods/{id}`, and the same for the other segments.
pub(super) async fn read(
    State(tenant): State<Arc<Tenant>>,
    Extension(Segment(segment)): Extension<Segment>,
    Whose(user): Whose,
    Item(id): Item,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    let method = Value::Object(found(&account, segment, &id)?.to_json());
    one(&asked, of_segment(segment), &set(&account, segment), &method)
}

/// `DELETE /users/{user}/authentication/phoneMethods/{id}`, and the same for the other segments.
pub(super) async fn delete(
    State(tenant): State<Arc<Tenant>>,
    Extension(Segment(segment)): Extension<Segment>,
    Extension(bearer): Extension<Bearer>,
    Whose(user): Whose,
    Item(id): Item,
) -> Result<StatusCode, GraphError> {
    let what = tenant.change_user(&user, |account| {
        let what = found(account, segment, &id)?.what.clone();
        account.security.methods.retain(|it| !(it.what.segment() == segment && it.id == id));
        Ok(what)
    })?;
    tenant.note(&bearer, &tenant.user(&user)?, Deed::Deleted, what.reported(), None);
    Ok(StatusCode::NO_CONTENT)
}

/// `POST /users/{user}/authentication/phoneMethods` and `emailMethods`
pub(super) async fn create(
    State(tenant): State<Arc<Tenant>>,
    Extension(Segment(segment)): Extension<Segment>,
    Extension(bearer): Extension<Bearer>,
    Extension(version): Extension<Version>,
    Whose(user): Whose,
    headers: HeaderMap,
    body: Bytes,
) -> Result<(StatusCode, Json<Value>), GraphError> {
    let body: Map<String, Value> = json_body(&headers, &body)?;
    let method = wanted(segment, &body)?;
    let kept = method.clone();
    let account = tenant.change_user(&user, |account| {
        if account.security.methods.iter().any(|it| it.id == kept.id) {
            return Err(GraphError::bad_request("The authentication method exists already."));
        }
        account.security.methods.push(kept);
        Ok(account.clone())
    })?;
    tenant.note(&bearer, &account, Deed::Registered, method.what.reported(), None);
    let mut answer = method.to_json();
    let context = version.context(&format!("{}/$entity", set(&account, segment)));
    answer.insert("@odata.context".to_owned(), json!(context));
    Ok((StatusCode::CREATED, Json(Value::Object(answer))))
}

fn wanted(segment: &str, body: &Map<String, Value>) -> Result<Method, GraphError> {
    let text = |name: &str| {
        let text = body.get(name).and_then(Value::as_str).unwrap_or_default();
        (1..=128).contains(&text.len()).then(|| text.to_owned()).ok_or_else(|| {
            GraphError::bad_request(format!("Invalid value specified for property '{name}'."))
        })
    };
    let known: &[&str] = match segment {
        "phoneMethods" => &["phoneNumber", "phoneType"],
        _ => &["emailAddress"],
    };
    let members = body.keys().filter(|it| !it.contains('@'));
    if let Some(name) = members.into_iter().find(|it| !known.contains(&it.as_str())) {
        return Err(GraphError::bad_request(format!("The property '{name}' does not exist.")));
    }
    let (id, what) = if segment == "phoneMethods" {
        let kind = match text("phoneType")?.as_str() {
            "mobile" => PhoneKind::Mobile,
            "alternateMobile" => PhoneKind::AlternateMobile,
            "office" => PhoneKind::Office,
            _ => return Err(GraphError::bad_request("Invalid value for property 'phoneType'.")),
        };
        let number = text("phoneNumber")?;
        // +{country code} {subscriber number}, and x{extension} for an office.
        let is_number = |it: char| it.is_ascii_digit() || "+ x()-".contains(it);
        if !number.starts_with('+') || !number.chars().all(is_number) {
            return Err(GraphError::bad_request("Invalid value for property 'phoneNumber'."));
        }
        (kind.id(), What::Phone { number, kind })
    } else {
        let address = text("emailAddress")?;
        if !address.contains('@') {
            return Err(GraphError::bad_request("Invalid value for property 'emailAddress'."));
        }
        (EMAIL_ID, What::Email { address })
    };
    Ok(Method { id: id.to_owned(), created: Timestamp::now(), what })
}

fn methods_of(tenant: &Tenant, account: &Account, version: Version) -> Vec<Value> {
    let now = Timestamp::now();
    let typed = |mut method: Value, name: &str| {
        method["@odata.type"] = json!(format!("#microsoft.graph.{name}AuthenticationMethod"));
        method
    };
    let mut methods = vec![typed(password(), "password")];
    let passes = account.pass.iter().map(|it| typed(it.to_json(now), "temporaryAccessPass"));
    methods.extend(passes);
    methods.extend(account.passkeys.iter().map(|it| typed(it.to_json(), "fido2")));
    methods.extend(account.security.methods.iter().map(|it| Value::Object(it.to_typed_json())));
    if version == Version::Beta {
        let inventory = tenant.resources.inventory.read();
        methods.extend(inventory.methods_of(account.id).map(|it| typed(it, "hardwareOath")));
    }
    methods
}

fn set(account: &Account, segment: &str) -> String {
    format!("users('{}')/authentication/{segment}", account.id)
}

fn password() -> Value {
    json!({ "id": PASSWORD_ID, "password": null, "createdDateTime": "2024-01-08T08:00:00Z" })
}

fn found<'a>(account: &'a Account, segment: &str, id: &str) -> Result<&'a Method, GraphError> {
    let mut methods = account.security.methods.iter();
    let found = methods.find(|it| it.what.segment() == segment && it.id == id);
    found.ok_or_else(|| GraphError::not_found(id))
}
