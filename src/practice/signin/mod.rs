//! The practice tenant's sign-in, in Entra's shape: authorize, the hop to the passkey page, login.
//!
//! People prove themselves with a passkey; operators sign in with a password, or on another device;
//! the application with its certificate. Pending sign-ins and codes live in memory: after a crash a person signs in again. The AADSTS
//! numbers are chosen by us: Entra documents them by meaning, not by the request that causes them.

mod asked;
mod client;
mod device;
mod metadata;
mod pages;
mod password;
mod refusal;
mod scopes;
mod token;

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
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
use url::form_urlencoded;
use uuid::Uuid;

use self::asked::Asked;
use self::client::AppCertificate;
pub(super) use self::client::AppCertificateError;
use self::device::Device;
use self::password::{Purpose, Visit};
use self::refusal::Refusal;
use self::token::{Grant, Refresh};
use super::signing_key::SigningKey;
use super::tenant::{Account, Assertion, CONSENTED, RP_ID, Tenant, random_text};
use super::{AUTH_CONTEXT, CLIENT_ID, TENANT_ID};

const LOGIN_HOST: &str = "https://login.microsoftonline.com";
const PASSKEY_PAGE: &str = "https://login.microsoft.com/common/fido/get?uiflavor=Web";
/// How long a person may take, and how long a code lives.
const PATIENCE: Duration = Duration::from_secs(10 * 60);

pub(super) struct SignIn {
    folder: PathBuf,
    tenant: Arc<Tenant>,
    signing_key: Arc<SigningKey>,
    /// By `ctx`, the value that ties the pages of one sign-in together.
    pending: Mutex<HashMap<String, Pending>>,
    /// The same for the password page.
    visits: Mutex<HashMap<String, Visit>>,
    grants: Mutex<HashMap<String, Grant>>,
    /// By device code.
    devices: Mutex<HashMap<String, Device>>,
    refreshes: Mutex<HashMap<String, Refresh>>,
    /// Scopes to which nobody has consented.
    withheld: Mutex<BTreeSet<String>>,
    app_certificate: Mutex<Option<AppCertificate>>,
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
        .route("/{tenant}/v2.0/.well-known/openid-configuration", get(metadata::configuration))
        .route("/{tenant}/discovery/v2.0/keys", get(metadata::keys))
        .route("/common/discovery/instance", get(metadata::instance))
        .route("/{tenant}/oauth2/v2.0/authorize", get(authorize))
        .route("/common/fido/get", post(passkey_page))
        .route("/{tenant}/login", post(login))
        .route("/{tenant}/oauth2/v2.0/devicecode", post(device::begin))
        .route("/device", get(device::code_page))
        .route("/common/oauth2/deviceauth", get(device::code_page).post(device::enter_code))
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
    if let Some(answer) = sign_in.leave(&parameters) {
        return answer;
    }
    let context = parameters.get("ctx").map_or("", String::as_str);
    // Taken out at once: a challenge answers for one assertion.
    let Some(pending) = sign_in.pending().remove(context) else {
        return Refusal::page(90014, "This sign-in has expired. Start again.").into_response();
    };
    let asked = pending.asked.clone();
    match sign_in.finish(pending, parameters.get("assertion")) {
        Ok(code) => asked.answer(&[("code", &code)]),
        Err(refusal) => refusal.into_response(),
    }
}

impl SignIn {
    pub(super) fn open(
        folder: &Path,
        tenant: Arc<Tenant>,
        signing_key: Arc<SigningKey>,
    ) -> Result<SignIn, AppCertificateError> {
        Ok(SignIn {
            folder: folder.to_owned(),
            tenant,
            signing_key,
            pending: Mutex::default(),
            visits: Mutex::default(),
            grants: Mutex::default(),
            devices: Mutex::default(),
            refreshes: Mutex::default(),
            withheld: Mutex::default(),
            app_certificate: Mutex::new(AppCertificate::open(folder)?),
        })
    }

    /// From now on nobody has consented to this scope.
    pub(super) fn withhold(&self, scope: &str) {
        self.withheld.lock().expect("no holder of this lock panics").insert(scope.to_owned());
    }

    pub(super) fn register_app_certificate(&self, pem: &[u8]) -> Result<(), AppCertificateError> {
        let certificate = AppCertificate::register(&self.folder, pem)?;
        *self.app_certificate() = Some(certificate);
        Ok(())
    }

    /// Every token, refresh token and device code that was given out until now is over.
    pub(super) fn end_everything(&self) {
        self.tenant.tokens.end_all();
        self.refreshes().clear();
        self.expire_devices();
    }

    fn is_consented(&self, scope: &str) -> bool {
        let withheld = self.withheld.lock().expect("no holder of this lock panics");
        CONSENTED.contains(&scope) && !withheld.contains(scope)
    }

    fn begin(&self, tenant: &str, parameters: &HashMap<String, String>) -> Result<String, Refusal> {
        if !is_this_tenant(tenant) {
            return Err(Refusal::unknown_tenant(tenant));
        }
        let asked = Asked::parse(parameters)?;
        if asked.is_for_graph() {
            let hint = asked.login_hint.clone();
            return Ok(self.visit(Purpose::Code(Box::new(asked)), &hint));
        }
        let refuse = |code, message| Refusal::redirect(&asked, "access_denied", code, message);

        let account = self
            .tenant
            .account(&asked.login_hint)
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

        Ok(self.grant(pending.asked, account))
    }

    /// A code for the client that asked.
    fn grant(&self, asked: Asked, account: Account) -> String {
        let code = format!("1.{}", random_text(120));
        let mut grants = self.grants();
        grants.retain(|_, it| it.granted.elapsed() < PATIENCE);
        grants.insert(
            code.clone(),
            Grant { asked, account, authenticated: Timestamp::now(), granted: Instant::now() },
        );
        code
    }

    fn account_of(&self, context: &str) -> Option<Account> {
        let user_id = self.pending().get(context)?.user_id;
        self.tenant.account(&user_id.to_string())
    }

    fn pending(&self) -> MutexGuard<'_, HashMap<String, Pending>> {
        self.pending.lock().expect("no holder of this lock panics")
    }

    fn visits(&self) -> MutexGuard<'_, HashMap<String, Visit>> {
        self.visits.lock().expect("no holder of this lock panics")
    }

    fn devices(&self) -> MutexGuard<'_, HashMap<String, Device>> {
        self.devices.lock().expect("no holder of this lock panics")
    }

    fn refreshes(&self) -> MutexGuard<'_, HashMap<String, Refresh>> {
        self.refreshes.lock().expect("no holder of this lock panics")
    }

    fn app_certificate(&self) -> MutexGuard<'_, Option<AppCertificate>> {
        self.app_certificate.lock().expect("no holder of this lock panics")
    }

    fn grants(&self) -> MutexGuard<'_, HashMap<String, Grant>> {
        self.grants.lock().expect("no holder of this lock panics")
    }
}

fn issuer() -> String {
    format!("{LOGIN_HOST}/{TENANT_ID}/v2.0")
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
