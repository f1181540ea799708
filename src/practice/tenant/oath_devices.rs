//! The inventory of hardware OATH tokens (Graph, beta:
//! directory/authenticationMethodDevices/hardwareOathDevices).
//!
//! Graph documents no error codes here: the refusals are what the pages say in prose.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::{Extension, Json};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::graph_error::GraphError;
use super::inventory::{Inventory, Which};
use super::json_body::json_body;
use super::oath::{Device, Status};
use super::odata::{Asked, EntityType, Kind, Version, collection, one, property};
use super::shape::Shape;
use super::state::Tenant;
use super::tokens::Bearer;
use super::totp::{Hash, Seed};
use super::whose::Item;
use Kind::{Complex, Id, Number, Text, Time};

const SET: &str = "directory/authenticationMethodDevices/hardwareOathDevices";
/// Tokens in one bulk call, at most: an assumption, Microsoft documents no number.
const MOST_AT_ONCE: usize = 1000;

const DEVICE: EntityType = EntityType {
    name: "microsoft.graph.hardwareOathTokenAuthenticationMethodDevice",
    properties: &[
        property("id", Id).filter(&["eq"]),
        property("displayName", Text),
        property("serialNumber", Text).filter(&["eq"]),
        property("manufacturer", Text).filter(&["eq"]),
        property("model", Text).filter(&["eq"]),
        property("secretKey", Text),
        property("timeIntervalInSeconds", Number),
        property("status", Text).filter(&["eq"]),
        property("hashFunction", Text),
        property("lastUsedDateTime", Time),
        property("assignedTo", Complex),
    ],
    derived: &[],
    shown: None,
    options: &["$filter", "$top", "$skiptoken"],
    expandable: &[],
    is_directory_object: false,
    page: (100, 999),
};

const NEW: Shape = Shape::Object(&[
    ("displayName", Shape::OrNull(&Shape::Text)),
    ("serialNumber", Shape::Text),
    ("manufacturer", Shape::Text),
    ("model", Shape::Text),
    ("secretKey", Shape::Text),
    ("timeIntervalInSeconds", Shape::Any),
    ("hashFunction", Shape::OrNull(&Shape::Word(&["hmacsha1", "hmacsha256"]))),
    ("assignTo", Shape::OrNull(&Shape::Object(&[("id", Shape::Text)]))),
]);

/// `GET /directory/authenticationMethodDevices/hardwareOathDevices`
pub(super) async fn list(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let inventory = tenant.resources.inventory.read();
    collection(&asked, &DEVICE, SET, inventory.listed().map(Device::to_json))
}

/// `GET …/hardwareOathDevices/{id}`
pub(super) async fn read(
    State(tenant): State<Arc<Tenant>>,
    Item(id): Item,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let inventory = tenant.resources.inventory.read();
    let found = inventory.listed().find(|it| Uuid::parse_str(&id) == Ok(it.id));
    one(&asked, &DEVICE, SET, &found.ok_or_else(|| GraphError::not_found(&id))?.to_json())
}

/// `POST …/hardwareOathDevices`: one token. Microsoft's sample of the bulk form says POST as well.
pub(super) async fn create(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    Extension(version): Extension<Version>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<(StatusCode, Json<Value>), GraphError> {
    let body: Map<String, Value> = json_body(&headers, &body)?;
    if body.contains_key("value") {
        return create_all(&tenant, &bearer, &body);
    }
    let made = make_all(&tenant, &bearer, &[Value::Object(body)])?;
    let mut answer = made.first().map(Device::to_json).unwrap_or_default();
    answer["@odata.context"] = json!(version.context(&format!("{SET}/$entity")));
    Ok((StatusCode::CREATED, Json(answer)))
}

/// `PATCH …/hardwareOathDevices`: many tokens, all of them or none.
pub(super) async fn create_many(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<(StatusCode, Json<Value>), GraphError> {
    let body: Map<String, Value> = json_body(&headers, &body)?;
    create_all(&tenant, &bearer, &body)
}

/// `PATCH …/hardwareOathDevices/{id}`: as long as nobody has the token.
pub(super) async fn patch(
    State(tenant): State<Arc<Tenant>>,
    Item(id): Item,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, GraphError> {
    let body: Map<String, Value> = json_body(&headers, &body)?;
    let body = Value::Object(body);
    NEW.check(&body)?;
    tenant.resources.inventory.change(|inventory| {
        let device = inventory.device_mut(&Which::Id(&id))?;
        refuse_assigned(device)?;
        let text = |name: &str| body[name].as_str().map(str::to_owned);
        if body.get("displayName").is_some() {
            device.display_name = text("displayName");
        }
        for (name, into) in [
            ("serialNumber", &mut device.serial_number),
            ("manufacturer", &mut device.manufacturer),
            ("model", &mut device.model),
        ] {
            if let Some(text) = text(name) {
                *into = text;
            }
        }
        if let Some(text) = body["secretKey"].as_str() {
            device.seed = seed(text)?;
        }
        if body.get("timeIntervalInSeconds").is_some() {
            device.interval_seconds = interval(&body)?;
        }
        if body.get("hashFunction").is_some() {
            device.hash = hash(&body);
        }
        Ok(StatusCode::NO_CONTENT)
    })
}

/// `DELETE …/hardwareOathDevices/{id}`: as long as nobody has the token.
pub(super) async fn delete(
    State(tenant): State<Arc<Tenant>>,
    Item(id): Item,
) -> Result<StatusCode, GraphError> {
    tenant.resources.inventory.change(|inventory| {
        let device = inventory.device_mut(&Which::Id(&id))?;
        refuse_assigned(device)?;
        let gone = device.id;
        inventory.devices.retain(|it| it.id != gone);
        Ok(StatusCode::NO_CONTENT)
    })
}

fn create_all(
    tenant: &Tenant,
    bearer: &Bearer,
    body: &Map<String, Value>,
) -> Result<(StatusCode, Json<Value>), GraphError> {
    let items = body.get("value").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    if body.get("@context").and_then(Value::as_str) != Some("#$delta") {
        return Err(GraphError::bad_request("The request body must contain @context '#$delta'."));
    }
    if !(1..=MOST_AT_ONCE).contains(&items.len()) {
        return Err(GraphError::bad_request("The value must have 1 to 1000 hardware OATH tokens."));
    }
    let made = make_all(tenant, bearer, items)?;
    let value: Vec<Value> = made
        .iter()
        .map(|it| {
            json!({
                "@odata.type": "#microsoft.graph.hardwareOathAuthenticationMethod",
                "id": it.id,
                "device": it.to_json(),
            })
        })
        .collect();
    Ok((StatusCode::CREATED, Json(json!({ "value": value }))))
}

fn make_all(tenant: &Tenant, bearer: &Bearer, items: &[Value]) -> Result<Vec<Device>, GraphError> {
    tenant.resources.inventory.change(|inventory| {
        let made = items.iter().map(|it| make(tenant, bearer, inventory, it));
        made.collect::<Result<Vec<Device>, GraphError>>()
    })
}

fn make(
    tenant: &Tenant,
    bearer: &Bearer,
    inventory: &mut Inventory,
    wanted: &Value,
) -> Result<Device, GraphError> {
    NEW.check(wanted)?;
    let text = |name: &str| {
        let text = wanted[name].as_str().unwrap_or_default().trim();
        (1..=128)
            .contains(&text.len())
            .then(|| text.to_owned())
            .ok_or_else(|| GraphError::bad_request(format!("The property '{name}' is required.")))
    };
    let device = Device {
        id: Uuid::new_v4(),
        display_name: wanted["displayName"].as_str().map(str::to_owned),
        serial_number: text("serialNumber")?,
        manufacturer: text("manufacturer")?,
        model: text("model")?,
        seed: seed(&text("secretKey")?)?,
        interval_seconds: interval(wanted)?,
        hash: hash(wanted),
        status: Status::Available,
        assigned_to: None,
        assigned: None,
        is_legacy: false,
    };
    // One of an upload in the old way is no hindrance: then there are two (Microsoft: hardware OATH tokens).
    if inventory.listed().any(|it| it.serial_number == device.serial_number) {
        return Err(GraphError::bad_request(format!(
            "A hardware OATH token with the serial number '{}' exists already.",
            device.serial_number
        )));
    }
    inventory.devices.push(device.clone());
    let Some(user) = wanted["assignTo"]["id"].as_str() else {
        return Ok(device);
    };
    tenant.may_assign_tokens(bearer, user)?;
    let account = tenant.user(user)?;
    inventory.assign(&Which::Id(&device.id.to_string()), &account).cloned()
}

fn seed(text: &str) -> Result<Seed, GraphError> {
    Seed::parse(text).map_err(|error| GraphError::bad_request(error.to_string()))
}

/// A number; a string as well, as Microsoft's own sample has it.
fn interval(wanted: &Value) -> Result<u32, GraphError> {
    let value = &wanted["timeIntervalInSeconds"];
    let seconds = value.as_u64().or_else(|| value.as_str()?.parse().ok());
    match seconds {
        Some(30) => Ok(30),
        Some(60) => Ok(60),
        _ => Err(GraphError::bad_request("timeIntervalInSeconds must be 30 or 60.")),
    }
}

fn hash(wanted: &Value) -> Hash {
    match wanted["hashFunction"].as_str() {
        Some("hmacsha256") => Hash::HmacSha256,
        _ => Hash::HmacSha1,
    }
}

fn refuse_assigned(device: &Device) -> Result<(), GraphError> {
    if device.status == Status::Available {
        Ok(())
    } else {
        Err(GraphError::bad_request("The hardware OATH token must be unassigned first."))
    }
}
