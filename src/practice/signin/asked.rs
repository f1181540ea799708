//! What a client asks for at `authorize`, read and checked.

use std::collections::HashMap;

use serde_json::Value;
use url::Url;
use uuid::Uuid;

use super::refusal::Refusal;
use super::scopes::{ScopeTrouble, Scopes};
use super::way_back::{ResponseMode, WayBack};
use crate::practice::fixed::{AUTH_CONTEXT, CLIENT_ID};

/// A request that may be answered.
#[derive(Clone)]
pub(super) struct Asked {
    pub(super) way_back: WayBack,
    pub(super) nonce: String,
    pub(super) code_challenge: String,
    pub(super) login_hint: String,
    /// The `claims` parameter; null without one.
    pub(super) claims: Value,
    pub(super) scope: String,
}

impl Asked {
    pub(super) fn parse(parameters: &HashMap<String, String>) -> Result<Asked, Refusal> {
        let get = |name: &str| parameters.get(name).map_or("", String::as_str);
        if Uuid::parse_str(get("client_id")) != Ok(CLIENT_ID) {
            return Err(Refusal::page(
                700016,
                "Application with this identifier was not found in the directory.",
            ));
        }
        let claims = match parameters.get("claims") {
            None => Ok(Value::Null),
            Some(text) => serde_json::from_str(text),
        };
        let asked = Asked {
            way_back: way_back(parameters)?,
            nonce: get("nonce").to_owned(),
            code_challenge: get("code_challenge").to_owned(),
            login_hint: get("login_hint").to_owned(),
            claims: claims.as_ref().cloned().unwrap_or_default(),
            scope: get("scope").to_owned(),
        };
        if claims.is_err() {
            let message = "The claims parameter is not valid JSON.";
            return Err(Refusal::redirect(&asked.way_back, "invalid_request", 90023, message));
        }
        asked.check(get("response_type"), get("code_challenge_method"), get("prompt"))?;
        Ok(asked)
    }

    fn check(&self, response_type: &str, method: &str, prompt: &str) -> Result<(), Refusal> {
        let refuse = |error, code, message: &str| {
            Err(Refusal::redirect(&self.way_back, error, code, message))
        };
        let invalid = |code, message| refuse("invalid_request", code, message);
        let is_proof = !self.is_for_graph();
        let scopes = Scopes::parse(&self.scope, |_| true);
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
            () if matches!(scopes, Err(ScopeTrouble::Unknown(_))) => refuse(
                "invalid_client",
                650053,
                "The application asked for a scope that doesn't exist on the resource.",
            ),
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
        !self.wants_auth_context() && scopes.any(|it| !PROOF.contains(&it))
    }

    /// `{"id_token":{"acrs":{"essential":true,"value":"c1"}}}`, or the plural `values` of OpenID
    /// Connect Core section 5.5.1.
    pub(super) fn wants_auth_context(&self) -> bool {
        let acrs = &self.claims["id_token"]["acrs"];
        let values = acrs["values"].as_array().into_iter().flatten();
        values.chain([&acrs["value"]]).any(|value| value.as_str() == Some(AUTH_CONTEXT))
    }
}

/// Where the answer goes. A request that does not say so is answered on a page.
fn way_back(parameters: &HashMap<String, String>) -> Result<WayBack, Refusal> {
    let get = |name: &str| parameters.get(name).map_or("", String::as_str);
    let redirect_uri = Url::parse(get("redirect_uri")).ok().filter(is_loopback);
    let redirect_uri = redirect_uri.ok_or_else(|| {
        Refusal::page(
            50011,
            "The redirect URI specified in the request does not match the redirect URIs configured for the application.",
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
    Ok(WayBack { redirect_uri, response_mode, state: get("state").to_owned() })
}

/// Entra ignores the port of a loopback redirect, and does not know IPv6.
fn is_loopback(redirect_uri: &Url) -> bool {
    redirect_uri.scheme() == "http"
        && matches!(redirect_uri.host_str(), Some("127.0.0.1" | "localhost"))
        && redirect_uri.fragment().is_none()
}
