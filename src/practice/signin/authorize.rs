//! Where a sign-in begins and its pages come back: authorize, the hop to the passkey page, login.

use std::collections::HashMap;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path as UrlPath, RawQuery, State};
use axum::response::{Html, IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::asked::{Asked, unknown_application};
use super::pages;
use super::records::{Method, PATIENCE, Purpose, Visit};
use super::refusal::Refusal;
use super::request::{Authority, parameters};
use super::state::SignIn;
use super::visit::{NO_PASSKEY, UNKNOWN_USER};
use crate::practice::tenant::{Account, Assertion};

/// `GET /{tenant}/oauth2/v2.0/authorize`
pub(super) async fn authorize(
    State(sign_in): State<Arc<SignIn>>,
    UrlPath(tenant): UrlPath<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let parameters = parameters(query.unwrap_or_default().as_bytes());
    sign_in.begin(&tenant, &parameters).unwrap_or_else(IntoResponse::into_response)
}

/// `POST https://login.microsoft.com/common/fido/get`
pub(super) async fn passkey_page(State(sign_in): State<Arc<SignIn>>, body: Bytes) -> Response {
    let parameters = parameters(&body);
    let context = parameters.get("ctx").map_or("", String::as_str);
    let challenge = parameters.get("serverChallenge").map_or("", String::as_str);

    let visits = sign_in.visits();
    let visit = visits.get(context).filter(|it| {
        !challenge.is_empty() && it.challenge == challenge && it.began.elapsed() < PATIENCE
    });
    let Some(visit) = visit else {
        return Refusal::page(90014, "This sign-in has expired. Start again.").into_response();
    };
    let Some(account) = visit.user_id.and_then(|it| sign_in.tenant.account(&it.to_string())) else {
        return Refusal::page(50034, UNKNOWN_USER).into_response();
    };
    let others = sign_in.others(visit, &account, Method::Passkey);
    Html(pages::passkey(context, challenge, &account.credential_ids(), &others)).into_response()
}

/// `POST /{tenant}/login`
pub(super) async fn login(
    State(sign_in): State<Arc<SignIn>>,
    UrlPath(tenant): UrlPath<String>,
    body: Bytes,
) -> Response {
    match Authority::of(&tenant) {
        Ok(_) => sign_in.go_on(&parameters(&body)),
        Err(wrong) => Refusal::authority(&wrong).into_response(),
    }
}

impl SignIn {
    fn begin(
        &self,
        tenant: &str,
        parameters: &HashMap<String, String>,
    ) -> Result<Response, Refusal> {
        Authority::of(tenant).map_err(|wrong| Refusal::authority(&wrong))?;
        let client_id = parameters.get("client_id").map_or("", String::as_str);
        let application = self.application(client_id);
        let application =
            application.ok_or_else(|| Refusal::page(700016, &unknown_application(client_id)))?;
        let asked = Asked::parse(parameters, &application)?;
        if !asked.is_for_graph() {
            self.may_prove(&asked)?;
        }
        let hint = asked.login_hint.clone();
        Ok(self.visit(Purpose::Code(Box::new(asked)), &hint))
    }

    /// Whether the named person can get to the end of a proof.
    fn may_prove(&self, asked: &Asked) -> Result<(), Refusal> {
        let refuse =
            |code, message| Err(Refusal::redirect(&asked.way_back, "access_denied", code, message));
        let wants_passkey =
            |it: &Account| self.tenant.contexts_ask_for_passkey(it, &asked.contexts());
        match self.tenant.account(&asked.login_hint) {
            None => refuse(50034, UNKNOWN_USER),
            Some(it) if !it.account_enabled => refuse(50057, "The user account is disabled."),
            Some(it) if wants_passkey(&it) && self.tenant.bars_passkeys_of(&it) => {
                refuse(130501, "Sign-in was blocked due to User Credential Policy.")
            }
            Some(it) if wants_passkey(&it) && it.credential_ids().is_empty() => {
                refuse(135010, NO_PASSKEY)
            }
            Some(_) => Ok(()),
        }
    }

    /// Whether this is an assertion of one of the person's passkeys, for this sign-in, which gets this
    /// id in the log; otherwise what is said.
    pub(super) fn verify(
        &self,
        visit: &Visit,
        account: &Account,
        posted: &str,
        id: Uuid,
    ) -> Result<(), &'static str> {
        let assertion = parse_assertion(posted)
            .filter(|_| !visit.challenge.is_empty())
            .ok_or("The assertion is malformed.")?;
        let challenge = URL_SAFE_NO_PAD.encode(&visit.challenge);
        *self.last_assertion() = serde_json::from_str(posted)
            .ok()
            .map(|posted: Value| json!({ "challenge": challenge, "assertion": posted }));
        let verified =
            self.tenant.verify_assertion(&account.id.to_string(), &challenge, &assertion);
        let code = if verified.is_ok() { 0 } else { 500121 };
        let application = self.application_of(&visit.purpose);
        let credential_id = &assertion.credential_id;
        self.tenant.note_passkey_sign_in(id, account, application, credential_id, code);
        verified.map_err(|error| {
            tracing::info!(%error, "the practice tenant refuses an assertion");
            "Authentication failed during strong authentication request."
        })
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
