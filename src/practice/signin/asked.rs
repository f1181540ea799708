//! What a client asks for at `authorize`, read and checked.

use std::collections::HashMap;

use serde_json::Value;
use uuid::Uuid;

use super::application::{Application, contexts};
use super::refusal::Refusal;
use super::scopes::unknown_scope;
use super::way_back::{ResponseMode, WayBack, registered};
use crate::practice::fixed::TENANT_ID;

/// A request that may be answered.
#[derive(Clone)]
pub(super) struct Asked {
    /// The client id.
    pub(super) application: Uuid,
    pub(super) way_back: WayBack,
    pub(super) nonce: String,
    pub(super) code_challenge: String,
    pub(super) login_hint: String,
    /// The `claims` parameter; null without one.
    pub(super) claims: Value,
    pub(super) scope: String,
    /// `prompt=login` or `max_age=0`: not from a session that the browser has.
    pub(super) is_new: bool,
}

impl Asked {
    pub(super) fn parse(
        parameters: &HashMap<String, String>,
        application: &Application,
    ) -> Result<Asked, Refusal> {
        let get = |name: &str| parameters.get(name).map_or("", String::as_str);
        let claims = match parameters.get("claims") {
            None => Ok(Value::Null),
            Some(text) => serde_json::from_str(text),
        };
        let asked = Asked {
            application: application.id,
            way_back: way_back(parameters, application)?,
            nonce: get("nonce").to_owned(),
            code_challenge: get("code_challenge").to_owned(),
            login_hint: get("login_hint").to_owned(),
            claims: claims.as_ref().cloned().unwrap_or_default(),
            scope: get("scope").to_owned(),
            is_new: get("prompt") == "login" || get("max_age") == "0",
        };
        if claims.is_err() {
            let message = "The claims parameter is not valid JSON.";
            return Err(Refusal::redirect(&asked.way_back, "invalid_request", 90023, message));
        }
        let method = get("code_challenge_method");
        asked.check(application, get("response_type"), method, get("prompt"))?;
        Ok(asked)
    }

    fn check(
        &self,
        application: &Application,
        response_type: &str,
        method: &str,
        prompt: &str,
    ) -> Result<(), Refusal> {
        let refuse = |error, code, message: &str| {
            Err(Refusal::redirect(&self.way_back, error, code, message))
        };
        let invalid = |code, message| refuse("invalid_request", code, message);
        let is_proof = !self.is_for_graph();
        if let Some(scope) = unknown_scope(&self.scope) {
            return refuse("invalid_client", 650053, &unknown_scope_text(&application.name, scope));
        }
        match () {
            () if response_type != "code" => refuse(
                "unsupported_response_type",
                700051,
                "Only response_type 'code' is enabled for the application.",
            ),
            () if method != "S256" || self.code_challenge.len() != 43 => {
                invalid(9002325, "Proof Key for Code Exchange with S256 is required.")
            }
            () if is_proof && self.nonce.is_empty() => {
                invalid(90014, "The required field 'nonce' is missing.")
            }
            () if is_proof && self.way_back.state.is_empty() => {
                invalid(90014, "The required field 'state' is missing.")
            }
            () if is_proof && !self.scope.split(' ').any(|it| it == "openid") => {
                invalid(70011, "The scope must contain 'openid'.")
            }
            () if is_proof && prompt != "login" => {
                invalid(90014, "This tenant expects prompt=login from the desk.")
            }
            () if is_proof && self.login_hint.is_empty() => {
                invalid(90014, "The required field 'login_hint' is missing.")
            }
            () if prompt == "none" => refuse(
                "login_required",
                50058,
                "A silent sign-in request was sent but no user is signed in.",
            ),
            () => Ok(()),
        }
    }

    /// Whether the sign-in is for work with Graph, and not only to prove who the person is.
    pub(super) fn is_for_graph(&self) -> bool {
        const PROOF: [&str; 3] = ["openid", "profile", "email"];
        let mut scopes = self.scope.split(' ').filter(|it| !it.is_empty());
        scopes.any(|it| !PROOF.contains(&it))
    }

    pub(super) fn contexts(&self) -> Vec<String> {
        contexts(&self.claims)
    }
}

/// Where the answer goes. A request that does not say so is answered on a page.
fn way_back(
    parameters: &HashMap<String, String>,
    application: &Application,
) -> Result<WayBack, Refusal> {
    let get = |name: &str| parameters.get(name).map_or("", String::as_str);
    let redirect_text = get("redirect_uri");
    let redirect_uri = registered(redirect_text, &application.redirects).ok_or_else(|| {
        Refusal::page(
            50011,
            &format!(
                "The redirect URI '{redirect_text}' specified in the request does not match the redirect URIs configured for the application '{}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal.",
                application.id
            ),
        )
    })?;
    let response_mode = match get("response_mode") {
        "form_post" => ResponseMode::FormPost,
        "query" | "" => ResponseMode::Query,
        _ => {
            let message = "This tenant answers with response_mode=form_post or query.";
            return Err(Refusal::page(70002, message));
        }
    };
    Ok(WayBack {
        redirect_uri,
        redirect_text: redirect_text.to_owned(),
        response_mode,
        state: get("state").to_owned(),
    })
}

/// What is said of an application that is not registered.
pub(super) fn unknown_application(client_id: &str) -> String {
    format!(
        "Application with identifier '{client_id}' was not found in the directory '{TENANT_ID}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant."
    )
}

/// What is said of a scope that Graph does not have.
pub(super) fn unknown_scope_text(application: &str, scope: &str) -> String {
    format!(
        "The application '{application}' asked for scope '{scope}' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'. Contact the app vendor."
    )
}
