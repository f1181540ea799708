//! The practice tenant's sign-in, in Entra's shape: authorize, the hop to the passkey page, login.
//!
//! Pending sign-ins and codes live in memory: after a crash a person signs in again. The AADSTS
//! numbers are chosen by us: Entra documents them by meaning, not by the request that causes them.

mod pages;
mod refusal;
mod token;

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path as UrlPath, RawQuery, State};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use url::{Url, form_urlencoded};
use uuid::Uuid;

use self::refusal::Refusal;
use self::token::{Grant, SigningKey};
use super::tenant::{Account, Assertion, RP_ID, Tenant, random_text};
use super::world::WorldError;
use super::{AUTH_CONTEXT, CLIENT_ID, TENANT_ID};

const LOGIN_HOST: &str = "https://login.microsoftonline.com";
const PASSKEY_PAGE: &str = "https://login.microsoft.com/common/fido/get?uiflavor=Web";
/// How long a person may take, and how long a code lives.
const PATIENCE: Duration = Duration::from_secs(10 * 60);

pub(super) struct SignIn {
    tenant: Arc<Tenant>,
    signing_key: SigningKey,
    /// By `ctx`, the value that ties the pages of one sign-in together.
    pending: Mutex<HashMap<String, Pending>>,
    grants: Mutex<HashMap<String, Grant>>,
}

/// What the client asked for at `authorize`.
#[derive(Clone)]
struct Asked {
    redirect_uri: Url,
    state: String,
    nonce: String,
    code_challenge: String,
    wants_auth_context: bool,
    scope: String,
}

struct Pending {
    asked: Asked,
    user_id: Uuid,
    /// The passkey challenge is the ASCII of this text.
    challenge: String,
    began: Instant,
}

pub(super) fn router(sign_in: Arc<SignIn>) -> Router {
    Router::new()
        .route("/{tenant}/v2.0/.well-known/openid-configuration", get(token::configuration))
        .route("/{tenant}/discovery/v2.0/keys", get(token::keys))
        .route("/{tenant}/oauth2/v2.0/authorize", get(authorize))
        .route("/common/fido/get", post(passkey_page))
        .route("/{tenant}/login", post(login))
        .route("/{tenant}/oauth2/v2.0/token", post(token::redeem))
        .with_state(sign_in)
}

/// `GET /{tenant}/oauth2/v2.0/authorize`
async fn authorize(
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
async fn passkey_page(State(sign_in): State<Arc<SignIn>>, body: Bytes) -> Response {
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
async fn login(
    State(sign_in): State<Arc<SignIn>>,
    UrlPath(tenant): UrlPath<String>,
    body: Bytes,
) -> Response {
    if !is_this_tenant(&tenant) {
        return Refusal::unknown_tenant(&tenant).into_response();
    }
    let parameters = parameters(&body);
    let context = parameters.get("ctx").map_or("", String::as_str);
    // Taken out at once: a challenge answers for one assertion.
    let Some(pending) = sign_in.pending().remove(context) else {
        return Refusal::page(90014, "This sign-in has expired. Start again.").into_response();
    };
    let asked = pending.asked.clone();
    match sign_in.finish(pending, parameters.get("assertion")) {
        Ok(code) => {
            let fields = [("code", code.as_str()), ("state", asked.state.as_str())];
            Html(pages::form_post(asked.redirect_uri.as_str(), &fields)).into_response()
        }
        Err(refusal) => refusal.into_response(),
    }
}

impl SignIn {
    pub(super) fn open(folder: &Path, tenant: Arc<Tenant>) -> Result<SignIn, WorldError> {
        Ok(SignIn {
            tenant,
            signing_key: SigningKey::open(folder)?,
            pending: Mutex::default(),
            grants: Mutex::default(),
        })
    }

    fn begin(&self, tenant: &str, parameters: &HashMap<String, String>) -> Result<String, Refusal> {
        if !is_this_tenant(tenant) {
            return Err(Refusal::unknown_tenant(tenant));
        }
        let asked = Asked::parse(parameters)?;
        let refuse = |code, message| Refusal::redirect(&asked, "access_denied", code, message);

        let hint = parameters.get("login_hint").map_or("", String::as_str);
        let account = self
            .tenant
            .account(hint)
            .ok_or_else(|| refuse(50034, "The user account does not exist in the tenant."))?;
        if !account.account_enabled {
            return Err(refuse(50057, "The user account is disabled."));
        }
        if account.is_barred_from_passkeys() {
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
        let refuse = |code, message| Refusal::redirect(asked, "access_denied", code, message);
        if pending.began.elapsed() >= PATIENCE {
            return Err(refuse(90014, "This sign-in has expired."));
        }
        let assertion = assertion
            .and_then(|text| parse_assertion(text))
            .ok_or_else(|| refuse(500121, "The assertion is malformed."))?;

        let challenge = URL_SAFE_NO_PAD.encode(&pending.challenge);
        let user = pending.user_id.to_string();
        self.tenant.verify_assertion(&user, &challenge, &assertion).map_err(|error| {
            tracing::info!(%error, "the practice tenant refuses an assertion");
            refuse(500121, "Authentication failed during strong authentication request.")
        })?;
        let account = self
            .tenant
            .account(&user)
            .ok_or_else(|| refuse(50034, "The user account does not exist in the tenant."))?;

        let code = format!("1.{}", random_text(120));
        let mut grants = self.grants();
        grants.retain(|_, it| it.granted.elapsed() < PATIENCE);
        grants.insert(
            code.clone(),
            Grant {
                asked: pending.asked,
                account,
                authenticated: Timestamp::now(),
                granted: Instant::now(),
            },
        );
        Ok(code)
    }

    fn account_of(&self, context: &str) -> Option<Account> {
        let user_id = self.pending().get(context)?.user_id;
        self.tenant.account(&user_id.to_string())
    }

    fn pending(&self) -> MutexGuard<'_, HashMap<String, Pending>> {
        self.pending.lock().expect("no holder of this lock panics")
    }

    fn grants(&self) -> MutexGuard<'_, HashMap<String, Grant>> {
        self.grants.lock().expect("no holder of this lock panics")
    }
}

impl Asked {
    /// Checks the request. Who may not be redirected to is told on a page; everything else goes
    /// back to the client.
    fn parse(parameters: &HashMap<String, String>) -> Result<Asked, Refusal> {
        let get = |name: &str| parameters.get(name).map_or("", String::as_str);
        if Uuid::parse_str(get("client_id")) != Ok(CLIENT_ID) {
            return Err(Refusal::page(
                700016,
                "Application with this identifier was not found in the directory.",
            ));
        }
        let redirect_uri = Url::parse(get("redirect_uri"))
            .ok()
            .filter(is_loopback)
            .ok_or_else(|| {
                Refusal::page(
                    50011,
                    "The redirect URI specified in the request does not match the redirect URIs configured for the application.",
                )
            })?;
        if get("response_mode") != "form_post" {
            return Err(Refusal::page(
                70002,
                "This tenant answers with response_mode=form_post only.",
            ));
        }

        let claims = match parameters.get("claims") {
            None => Some(Value::Null),
            Some(text) => serde_json::from_str(text).ok(),
        };
        let asked = Asked {
            redirect_uri,
            state: get("state").to_owned(),
            nonce: get("nonce").to_owned(),
            code_challenge: get("code_challenge").to_owned(),
            wants_auth_context: claims.as_ref().is_some_and(wants_auth_context),
            scope: get("scope").to_owned(),
        };
        let invalid =
            |code, message| Err(Refusal::redirect(&asked, "invalid_request", code, message));
        let has_openid = get("scope").split(' ').any(|it| it == "openid");
        match () {
            () if get("response_type") != "code" => Err(Refusal::redirect(
                &asked,
                "unsupported_response_type",
                700051,
                "Only response_type 'code' is enabled for the application.",
            )),
            () if get("code_challenge_method") != "S256" || asked.code_challenge.len() != 43 => {
                invalid(9002325, "Proof Key for Code Exchange with S256 is required.")
            }
            () if asked.nonce.is_empty() => {
                invalid(90014, "The required field 'nonce' is missing.")
            }
            () if asked.state.is_empty() => {
                invalid(90014, "The required field 'state' is missing.")
            }
            () if !has_openid => invalid(70011, "The scope must contain 'openid'."),
            () if get("prompt") != "login" => {
                invalid(90014, "This tenant expects prompt=login from the desk.")
            }
            () if get("login_hint").is_empty() => {
                invalid(90014, "The required field 'login_hint' is missing.")
            }
            () if claims.is_none() => invalid(90023, "The claims parameter is not valid JSON."),
            () => Ok(asked),
        }
    }
}

/// `{"id_token":{"acrs":{"essential":true,"value":"c1"}}}`, or the plural `values` of OpenID Connect
/// Core section 5.5.1.
fn wants_auth_context(claims: &Value) -> bool {
    let acrs = &claims["id_token"]["acrs"];
    let values = acrs["values"].as_array().into_iter().flatten();
    values.chain([&acrs["value"]]).any(|value| value.as_str() == Some(AUTH_CONTEXT))
}

/// Entra ignores the port of a loopback redirect, and does not know IPv6.
fn is_loopback(redirect_uri: &Url) -> bool {
    redirect_uri.scheme() == "http"
        && matches!(redirect_uri.host_str(), Some("127.0.0.1" | "localhost"))
        && redirect_uri.fragment().is_none()
}

fn is_this_tenant(tenant: &str) -> bool {
    Uuid::parse_str(tenant) == Ok(TENANT_ID)
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

/// The fields of a query or a form; of a field given twice, the last.
fn parameters(encoded: &[u8]) -> HashMap<String, String> {
    form_urlencoded::parse(encoded).into_owned().collect()
}
