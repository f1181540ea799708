//! The hardware OATH tokens of a person (Graph, beta: authentication/hardwareOathMethods): assigned,
//! activated with a code that the token shows, deactivated, taken back.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::{Extension, Json};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::account::Account;
use super::first_people::J_SMITH;
use super::graph_error::GraphError;
use super::inventory::Which;
use super::json_body::{json_body, object};
use super::log::Deed;
use super::method_types::HARDWARE_OATH_METHOD;
use super::oath::{Device, Status};
use super::odata::{Asked, Version, collection, one};
use super::passkeys::broken_off;
use super::policy;
use super::state::Tenant;
use super::tokens::Bearer;
use super::whose::{Item, Whose};
use crate::practice::mishap::Mishap;
use crate::practice::shared::Shared;

/// As the log names it.
const METHOD: &str = "hardware OATH token";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Assignment {
    #[serde(rename = "@odata.type")]
    _odata_type: Option<String>,
    #[serde(deserialize_with = "object")]
    device: DeviceId,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DeviceId {
    #[serde(rename = "@odata.type")]
    _odata_type: Option<String>,
    id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Activation {
    verification_code: String,
    display_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AssignAndActivate {
    #[serde(deserialize_with = "object")]
    device: DeviceId,
    verification_code: String,
    display_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct BySerialNumber {
    serial_number: String,
    verification_code: String,
    display_name: Option<String>,
}

/// `GET /users/{user}/authentication/hardwareOathMethods`
pub(super) async fn list(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let person = tenant.user(&user)?.id;
    let inventory = tenant.resources.inventory.read();
    collection(&asked, &HARDWARE_OATH_METHOD, &set(person), inventory.methods_of(person))
}

/// `GET /users/{user}/authentication/hardwareOathMethods/{id}`
pub(super) async fn read(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    Item(id): Item,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let person = tenant.user(&user)?.id;
    let inventory = tenant.resources.inventory.read();
    let found = inventory.methods_of(person).find(|it| it["id"].as_str() == Some(id.as_str()));
    let found = found.ok_or_else(|| GraphError::not_found(&id))?;
    one(&asked, &HARDWARE_OATH_METHOD, &set(person), &found)
}

/// `POST /users/{user}/authentication/hardwareOathMethods`: assigns, without activation.
pub(super) async fn assign(
    State(tenant): State<Arc<Tenant>>,
    Extension(version): Extension<Version>,
    Whose(user): Whose,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, GraphError> {
    let Assignment { device, .. } = json_body(&headers, &body)?;
    let account = tenant.user(&user)?;
    let mut answer = tenant.assign(&Which::Id(&device.id), &account)?.to_method();
    answer["@odata.context"] = json!(version.context(&format!("{}/$entity", set(account.id))));
    if tenant.shared.fate.strikes(Mishap::TokenAssignmentLost) {
        return Ok(broken_off(&answer));
    }
    Ok((StatusCode::CREATED, Json(answer)).into_response())
}

/// `POST …/hardwareOathMethods/{id}/activate`
pub(super) async fn activate(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    Whose(user): Whose,
    Item(id): Item,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, GraphError> {
    let wanted: Activation = json_body(&headers, &body)?;
    tenant.activate(&bearer, &tenant.user(&user)?, &Which::Id(&id), &wanted)
}

/// `POST …/hardwareOathMethods/assignAndActivate`
pub(super) async fn assign_and_activate(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    Whose(user): Whose,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, GraphError> {
    let AssignAndActivate { device, verification_code, display_name } = json_body(&headers, &body)?;
    let which = Which::Id(&device.id);
    let account = tenant.user(&user)?;
    tenant.assign(&which, &account)?;
    tenant.activate(&bearer, &account, &which, &Activation { verification_code, display_name })
}

/// `POST …/hardwareOathMethods/assignAndActivateBySerialNumber`
pub(super) async fn assign_and_activate_by_serial_number(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    Whose(user): Whose,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, GraphError> {
    let BySerialNumber { serial_number, verification_code, display_name } =
        json_body(&headers, &body)?;
    let which = Which::SerialNumber(&serial_number);
    let account = tenant.user(&user)?;
    tenant.assign(&which, &account)?;
    tenant.activate(&bearer, &account, &which, &Activation { verification_code, display_name })
}

/// `POST …/hardwareOathMethods/{id}/deactivate`: the person keeps the token.
pub(super) async fn deactivate(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    Whose(user): Whose,
    Item(id): Item,
) -> Result<StatusCode, GraphError> {
    let account = tenant.user(&user)?;
    tenant.resources.inventory.change(|inventory| {
        let device = inventory.device_of(account.id, &Which::Id(&id))?;
        if device.status != Status::Activated {
            return Err(GraphError::bad_request("The hardware OATH token is not activated."));
        }
        device.status = Status::Assigned;
        Ok(())
    })?;
    tenant.note(&bearer, &account, Deed::Updated, METHOD, None);
    Ok(StatusCode::NO_CONTENT)
}

/// `DELETE …/hardwareOathMethods/{id}`: the token goes back to the inventory.
pub(super) async fn delete(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    Whose(user): Whose,
    Item(id): Item,
) -> Result<StatusCode, GraphError> {
    let account = tenant.user(&user)?;
    tenant
        .resources
        .inventory
        .change(|inventory| inventory.take_from(account.id, &Which::Id(&id)))?;
    tenant.note(&bearer, &account, Deed::Deleted, METHOD, None);
    Ok(StatusCode::NO_CONTENT)
}

impl Tenant {
    fn assign(&self, which: &Which<'_>, account: &Account) -> Result<Device, GraphError> {
        let Shared { fate, .. } = &self.shared;
        let inventory = &self.resources.inventory;
        if fate.strikes(Mishap::TokenTakenMeanwhile)
            && let Some(other) = self.account(&J_SMITH.to_string())
        {
            inventory.change(|it| it.assign(which, &other).map(|_| ()))?;
        }
        let device = inventory.change(|it| it.assign(which, account).cloned())?;
        fate.power_cut(Mishap::PowerCutAfterTokenAssigned);
        Ok(device)
    }

    /// A wrong code is remembered as a failed activation; the token stays with its person. How Graph refuses
    /// where the method is not on for them is an assumption.
    fn activate(
        &self,
        bearer: &Bearer,
        account: &Account,
        which: &Which<'_>,
        wanted: &Activation,
    ) -> Result<Response, GraphError> {
        let Shared { fate, throttle, .. } = &self.shared;
        throttle.admit_activation()?;
        if fate.strikes(Mishap::ThrottledActivation) {
            return Err(GraphError::too_many_requests(1));
        }
        let is_barred = policy::bars_tokens(&self.resources.policies.read(), account);
        if is_barred || fate.strikes(Mishap::TokensNotOnYet) {
            return Err(GraphError::bad_request(
                "The user is not enabled for hardware OATH tokens by the authentication methods policy.",
            ));
        }
        let is_right = self.resources.inventory.change(|inventory| {
            let device = inventory.device_of(account.id, which)?;
            if device.status == Status::Activated {
                return Err(GraphError::bad_request(
                    "The hardware OATH token is already activated.",
                ));
            }
            let is_right = device.shows(wanted.verification_code.trim(), Timestamp::now());
            device.status = if is_right { Status::Activated } else { Status::FailedActivation };
            if is_right && wanted.display_name.is_some() {
                device.display_name.clone_from(&wanted.display_name);
            }
            Ok(is_right)
        })?;
        if !is_right {
            return Err(GraphError::bad_request("The verification code is not correct."));
        }
        self.note(bearer, account, Deed::Registered, METHOD, None);
        fate.power_cut(Mishap::PowerCutAfterTokenActivated);
        if fate.strikes(Mishap::ActivationLost) {
            return Ok(broken_off(&json!({})));
        }
        Ok(StatusCode::NO_CONTENT.into_response())
    }
}

fn set(person: Uuid) -> String {
    format!("users('{person}')/authentication/hardwareOathMethods")
}
