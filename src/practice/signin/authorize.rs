//! A person proves who they are with a passkey: authorize, the hop to the passkey page, login.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use axum::body::Bytes;
use axum::extract::{Path as UrlPath, RawQuery, State};
use axum::response::{Html, IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;

use super::asked::Asked;
use super::pages;
use super::records::{PATIENCE, Pending, Purpose};
use super::refusal::Refusal;
use super::request::{LOGIN_HOST, is_this_tenant, parameters};
use super::state::SignIn;
use crate::practice::fixed::{RP_ID, TENANT_ID};
use crate::practice::random::random_text;
use crate::practice::tenant::Assertion;

const PASSKEY_PAGE: &str = "https://login.microsoft.com/common/fido/get?uiflavor=Web";

/// `GET /{tenant}/oauth2/v2.0/authorize`
pub(super) async fn authorize(
    State(sign_in): State<Arc<SignIn>>,
    UrlPath(tenant): UrlPath<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let parameters = parameters(query.unwrap_or_default().as_bytes());
    match sign_in.begin(&tenant, &parameters) {
        Ok(page) => Html(page).into_response(),
        Err(refusal) => refusal.into_response(),
    }
}

/// `POST https://login.microsoft.com/common/fido/get`
pub(super) async fn passkey_page(State(sign_in): State<Arc<SignIn>>, body: Bytes) -> Response {
    let parameters = parameters(&body);
    let context = parameters.get("ctx").map_or("", String::as_str);
    let challenge = parameters.get("serverChallenge").map_or("", String::as_str);

    let is_pending = sign_in
        .pending()
        .get(context)
        .is_some_and(|it| it.challenge == challenge && it.began.elapsed() < PATIENCE);
    if !is_pending {
        return Refusal::page(90014, "This sign-in has expired. Start again.").into_response();
    }
    let Some(account) = sign_in.account_of(context) else {
        return Refusal::page(50034, "The user account does not exist.").into_response();
    };
    Html(pages::passkey(
        &format!("{LOGIN_HOST}/{TENANT_ID}/login"),
        context,
        challenge,
        RP_ID,
        &account.credential_ids(),
    ))
    .into_response()
}

/// `POST /{tenant}/login`
pub(super) async fn login(
    State(sign_in): State<Arc<SignIn>>,
    UrlPath(tenant): UrlPath<String>,
    body: Bytes,
) -> Response {
    if !is_this_tenant(&tenant) {
        return Refusal::unknown_tenant(&tenant).into_response();
    }
    let parameters = parameters(&body);
    if let Some(answer) = sign_in.leave(&parameters) {
        return answer;
    }
    let context = parameters.get("ctx").map_or("", String::as_str);
    // Taken out at once: a challenge answers for one assertion.
    let Some(pending) = sign_in.pending().remove(context) else {
        return Refusal::page(90014, "This sign-in has expired. Start again.").into_response();
    };
    let way_back = pending.asked.way_back.clone();
    match sign_in.finish(pending, parameters.get("assertion")) {
        Ok(code) => way_back.answer(&[("code", &code)]),
        Err(refusal) => refusal.into_response(),
    }
}

impl SignIn {
    fn begin(&self, tenant: &str, parameters: &HashMap<String, String>) -> Result<String, Refusal> {
        if !is_this_tenant(tenant) {
            return Err(Refusal::unknown_tenant(tenant));
        }
        let asked = Asked::parse(parameters)?;
        if asked.is_for_graph() {
            let hint = asked.login_hint.clone();
            return Ok(self.visit(Purpose::Code(Box::new(asked)), &hint));
        }
        let refuse =
            |code, message| Refusal::redirect(&asked.way_back, "access_denied", code, message);

        let account = self
            .tenant
            .account(&asked.login_hint)
            .ok_or_else(|| refuse(50034, "The user account does not exist in the tenant."))?;
        if !account.account_enabled {
            return Err(refuse(50057, "The user account is disabled."));
        }
        if self.tenant.bars_passkeys_of(&account) {
            return Err(refuse(130501, "Sign-in was blocked due to User Credential Policy."));
        }
        if account.credential_ids().is_empty() {
            return Err(refuse(135010, "The user has no passkey registered."));
        }

        let context = random_text(64);
        let challenge = format!("O.{}", random_text(320));
        let page = pages::hop(PASSKEY_PAGE, &context, &challenge, &account);
        let mut pending = self.pending();
        pending.retain(|_, it| it.began.elapsed() < PATIENCE);
        pending.insert(
            context,
            Pending { asked, user_id: account.id, challenge, began: Instant::now() },
        );
        Ok(page)
    }

    /// Verifies the assertion and grants a code.
    fn finish(&self, pending: Pending, assertion: Option<&String>) -> Result<String, Refusal> {
        let asked = &pending.asked;
        let refuse =
            |code, message| Refusal::redirect(&asked.way_back, "access_denied", code, message);
        if pending.began.elapsed() >= PATIENCE {
            return Err(refuse(90014, "This sign-in has expired."));
        }
        let assertion = assertion
            .and_then(|text| parse_assertion(text))
            .ok_or_else(|| refuse(500121, "The assertion is malformed."))?;

        let challenge = URL_SAFE_NO_PAD.encode(&pending.challenge);
        let user = pending.user_id.to_string();
        let verified = self.tenant.verify_assertion(&user, &challenge, &assertion);
        let account = self
            .tenant
            .account(&user)
            .ok_or_else(|| refuse(50034, "The user account does not exist in the tenant."))?;
        let code = if verified.is_ok() { 0 } else { 500121 };
        self.tenant.note_passkey_sign_in(&account, &assertion.credential_id, code);
        verified.map_err(|error| {
            tracing::info!(%error, "the practice tenant refuses an assertion");
            refuse(500121, "Authentication failed during strong authentication request.")
        })?;

        Ok(self.grant(pending.asked, account))
    }
}

/// The assertion as Entra's page posts it: a JSON object of base64url strings.
fn parse_assertion(text: &str) -> Option<Assertion> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Posted {
        id: String,
        #[serde(rename = "clientDataJSON")]
        client_data_json: String,
        authenticator_data: String,
        signature: String,
        user_handle: Option<String>,
    }

    let posted: Posted = serde_json::from_str(text).ok()?;
    let decode = |text: &String| URL_SAFE_NO_PAD.decode(text).ok();
    Some(Assertion {
        credential_id: decode(&posted.id)?,
        client_data_json: decode(&posted.client_data_json)?,
        authenticator_data: decode(&posted.authenticator_data)?,
        signature: decode(&posted.signature)?,
        user_handle: match &posted.user_handle {
            None => None,
            Some(handle) => Some(decode(handle)?),
        },
    })
}
