//! Device code flow (RFC 8628), with Entra's pages and its names for what goes wrong.
//!
//! There is no `verification_uri_complete`: a person types the code.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path as UrlPath, State};
use axum::response::{Html, IntoResponse, Response};
use rand_core::{OsRng, RngCore};
use serde_json::{Value, json};

use super::pages;
use super::records::{Approval, DEVICE_LIFETIME, Device, Purpose, SignedIn};
use super::request::{Authority, parameters};
use super::scopes::unknown_scope;
use super::state::SignIn;
use super::token_error::TokenError;
use crate::practice::random::random_text;

const VERIFICATION_URI: &str = "https://login.microsoft.com/device";
const INTERVAL_SECONDS: u32 = 5;

/// `POST /{tenant}/oauth2/v2.0/devicecode`
pub(super) async fn begin(
    State(sign_in): State<Arc<SignIn>>,
    UrlPath(tenant): UrlPath<String>,
    body: Bytes,
) -> Response {
    if let Err(wrong) = Authority::of(&tenant) {
        return TokenError::from(wrong).into_response();
    }
    match sign_in.await_device(&parameters(&body)) {
        Ok(answer) => Json(answer).into_response(),
        Err(error) => error.into_response(),
    }
}

/// `GET https://login.microsoft.com/device`
pub(super) async fn code_page() -> Html<String> {
    Html(pages::device_code(None))
}

/// `POST /common/oauth2/deviceauth`
pub(super) async fn enter_code(State(sign_in): State<Arc<SignIn>>, body: Bytes) -> Response {
    let fields = parameters(&body);
    let typed = fields.get("otc").map_or("", String::as_str).trim().to_uppercase();
    let found = sign_in
        .devices()
        .iter()
        .find(|(_, it)| it.user_code == typed && it.is_waiting())
        .map(|(device_code, _)| device_code.clone());
    match found {
        Some(device_code) => sign_in.visit(Purpose::Device(device_code), ""),
        None => {
            let message = "That code didn't work. Check the code and try again.";
            Html(pages::device_code(Some(message))).into_response()
        }
    }
}

impl SignIn {
    fn await_device(&self, parameters: &HashMap<String, String>) -> Result<Value, TokenError> {
        let get = |name: &str| parameters.get(name).map_or("", String::as_str);
        let application = self.application(get("client_id"));
        let application =
            application.ok_or_else(|| TokenError::UnknownClient(get("client_id").to_owned()))?;
        if let Some(scope) = unknown_scope(get("scope")) {
            return Err(TokenError::UnknownScope(application.name, scope.to_owned()));
        }
        let claims = match parameters.get("claims") {
            None => Value::Null,
            Some(text) => serde_json::from_str(text).map_err(|_| TokenError::Claims)?,
        };
        let user_code = user_code();
        let device_code = format!("G{}", random_text(160));
        let mut devices = self.devices();
        devices.retain(|_, it| it.began.elapsed() < 2 * DEVICE_LIFETIME);
        devices.insert(
            device_code.clone(),
            Device {
                application: application.id,
                user_code: user_code.clone(),
                claims,
                scope: get("scope").to_owned(),
                state: Approval::Waiting,
                began: Instant::now(),
            },
        );
        Ok(json!({
            "user_code": user_code,
            "device_code": device_code,
            "verification_uri": VERIFICATION_URI,
            "expires_in": DEVICE_LIFETIME.as_secs(),
            "interval": INTERVAL_SECONDS,
            "message": format!(
                "To sign in, use a web browser to open the page {VERIFICATION_URI} and enter the code {user_code} to authenticate."
            ),
        }))
    }

    /// The device whose turn has come, taken out; or why it has not.
    pub(super) fn take_device(&self, device_code: &str) -> Result<Device, TokenError> {
        let mut devices = self.devices();
        let device = devices.get(device_code).ok_or(TokenError::UnknownDeviceCode)?;
        match device.state {
            _ if device.began.elapsed() >= DEVICE_LIFETIME => Err(TokenError::DeviceExpired),
            Approval::Waiting => Err(TokenError::AuthorizationPending),
            Approval::Declined => Err(TokenError::AuthorizationDeclined),
            Approval::Approved(_) => {
                devices.remove(device_code).ok_or(TokenError::UnknownDeviceCode)
            }
        }
    }

    pub(super) fn approve(&self, device_code: &str, signed_in: SignedIn) {
        self.settle(device_code, Approval::Approved(Box::new(signed_in)));
    }

    pub(super) fn decline(&self, device_code: &str) {
        self.settle(device_code, Approval::Declined);
    }

    fn settle(&self, device_code: &str, state: Approval) {
        if let Some(device) = self.devices().get_mut(device_code)
            && device.is_waiting()
        {
            device.state = state;
        }
    }
}

/// Nine letters and digits, as Entra's: without those that look like others.
fn user_code() -> String {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    let mut bytes = [0; 9];
    OsRng.fill_bytes(&mut bytes);
    bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect()
}
