//! The practice person: follows the sign-in pages as a browser would and uses the key when asked.
//!
//! It sees only the tenant's pages, as a browser does, and never the tenant's state.

pub(super) mod hand;
mod page;

use std::collections::BTreeMap;
use std::error::Error;

use axum::Router;
use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::http::{Method, Request, StatusCode};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http_body_util::BodyExt;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use serde_json::json;
use tower::ServiceExt;
use url::{Url, form_urlencoded};

use self::page::Page;
use super::assertion::{AssertionAsked, KeyHand};

const SECURITY_INFO: &str = "https://mysignins.microsoft.com/security-info";
/// More pages than any sign-in has.
const PATIENCE_PAGES: usize = 10;

/// The person could not get to the end of the sign-in.
#[derive(Debug, thiserror::Error)]
pub enum PersonError {
    /// The sign-in ended on a page that says why, such as `AADSTS50011: …`.
    #[error("the sign-in page says: {message}")]
    Refused {
        /// The HTTP status of the page.
        status: StatusCode,
        /// What the page says.
        message: String,
    },
    /// The page is not one that a browser could go on from.
    #[error("the sign-in page has nothing to go on with")]
    DeadEnd,
    /// The page asks for the key in a way that cannot be understood.
    #[error("the sign-in page asks for a passkey in an unknown way")]
    UnclearRequest(#[source] serde_json::Error),
    /// The page asks for a credential id that is not base64url.
    #[error("the sign-in page names a credential in an unknown way")]
    UnclearCredential(#[from] base64::DecodeError),
    /// The page asks for a relying party that is not its own host.
    #[error("a page of {origin} asks for a passkey of {rp_id}")]
    ForeignRelyingParty {
        /// The page's origin.
        origin: String,
        /// The relying party that it asked for.
        rp_id: String,
    },
    /// The key was not used.
    #[error("the key was not used")]
    Key(#[source] Box<dyn Error + Send + Sync>),
    /// A page could not be fetched.
    #[error("the sign-in page could not be fetched")]
    Fetch(#[source] axum::Error),
    /// The address cannot be asked for.
    #[error("the address of the sign-in page is not usable")]
    Address(#[from] http::Error),
    /// The sign-in has more pages than a real one.
    #[error("the sign-in has too many pages")]
    TooManyPages,
}

/// A person with a browser, and what they prove themselves with.
#[derive(Clone)]
pub struct Person {
    world: Router,
    proof: Proof,
}

#[derive(Clone)]
enum Proof {
    Key(KeyHand),
    Password { login: String, password: String },
    Pass { login: String, code: SecretString },
}

impl Proof {
    /// Who it is, the field in which they prove it and what they type there; nothing to type for a
    /// key.
    fn typed(&self) -> Option<(&str, &'static str, &str)> {
        match self {
            Proof::Key(_) => None,
            Proof::Password { login, password } => Some((login, "passwd", password)),
            Proof::Pass { login, code } => Some((login, "accesspass", code.expose_secret())),
        }
    }

    /// As the pages' buttons name it.
    fn method(&self) -> &'static str {
        match self {
            Proof::Key(_) => "passkey",
            Proof::Password { .. } => "password",
            Proof::Pass { .. } => "pass",
        }
    }
}

impl Person {
    /// `world_router` answers for every host, in process.
    pub fn new(world_router: Router, key: KeyHand) -> Person {
        Person { world: world_router, proof: Proof::Key(key) }
    }

    /// A person who signs in with a name and a password, as operators do.
    pub fn with_password(world_router: Router, login: &str, password: &str) -> Person {
        let proof = Proof::Password { login: login.to_owned(), password: password.to_owned() };
        Person { world: world_router, proof }
    }

    /// A person who signs in with a Temporary Access Pass.
    pub fn with_pass(world_router: Router, login: &str, code: SecretString) -> Person {
        let proof = Proof::Pass { login: login.to_owned(), code };
        Person { world: world_router, proof }
    }

    /// Follows `authorize` until the browser is sent to `redirect_uri`; returns the fields that it
    /// is sent with: `code` and `state`, or `error`, `error_description` and `state`.
    ///
    /// # Errors
    /// Where the page ends the sign-in itself, or the person cannot go on.
    pub async fn sign_in(
        &self,
        authorize: Url,
        redirect_uri: &Url,
    ) -> Result<BTreeMap<String, String>, PersonError> {
        let mut page = self.fetch(Method::GET, authorize, Body::empty()).await?;
        for _ in 0..PATIENCE_PAGES {
            if let Some(back) = page.sent_to(redirect_uri) {
                return Ok(back);
            }
            page = self.go_on(&page, &BTreeMap::new()).await?;
        }
        Err(PersonError::TooManyPages)
    }

    /// Types the code that a device shows and signs in for it; returns what the last page says.
    ///
    /// # Errors
    /// As `sign_in`.
    pub async fn approve_device(
        &self,
        verification_uri: Url,
        user_code: &str,
    ) -> Result<String, PersonError> {
        let typed = BTreeMap::from([("otc".to_owned(), user_code.to_owned())]);
        self.to_the_end(verification_uri, &typed).await
    }

    /// Signs in at the person's own page, My Sign-ins; returns what it says.
    ///
    /// # Errors
    /// As `sign_in`.
    pub async fn open_security_info(&self) -> Result<String, PersonError> {
        let page = Url::parse(SECURITY_INFO).expect("it is a constant");
        self.to_the_end(page, &BTreeMap::new()).await
    }

    /// Follows the pages to one without a form; what it says.
    async fn to_the_end(
        &self,
        first: Url,
        typed: &BTreeMap<String, String>,
    ) -> Result<String, PersonError> {
        let mut page = self.fetch(Method::GET, first, Body::empty()).await?;
        for _ in 0..PATIENCE_PAGES {
            if page.form().is_none() {
                return Ok(page.message());
            }
            page = self.go_on(&page, typed).await?;
        }
        Err(PersonError::TooManyPages)
    }

    /// Fills the form of the page in and posts it.
    async fn go_on(
        &self,
        page: &Page,
        typed: &BTreeMap<String, String>,
    ) -> Result<Page, PersonError> {
        let mut form = page.form().ok_or(PersonError::DeadEnd)?;
        for (name, value) in &mut form.fields {
            if let Some(typed) = typed.get(name) {
                value.clone_from(typed);
            }
        }
        const SECRETS: [&str; 3] = ["passwd", "accesspass", "assertion"];
        let asked = SECRETS.into_iter().find(|it| form.fields.contains_key(*it));
        let wanted = self.proof.typed().map_or("assertion", |(_, field, _)| field);
        if asked.is_some_and(|it| it != wanted) && page.offers("method", self.proof.method()) {
            // The page asks for another method first.
            form.fields.insert("method".to_owned(), self.proof.method().to_owned());
        } else if let Some((login, field, value)) = self.proof.typed() {
            for (name, value) in [("login", login), (field, value)] {
                form.fields.entry(name.to_owned()).and_modify(|it| value.clone_into(it));
            }
        } else if let Proof::Key(key) = &self.proof
            && let Some(request) = page.script_data("fido-request")
        {
            let assertion = use_key(key, page, &request).await?;
            form.fields.insert("assertion".to_owned(), assertion);
        }
        let body =
            form_urlencoded::Serializer::new(String::new()).extend_pairs(&form.fields).finish();
        let next = self.fetch(Method::POST, form.action, Body::from(body)).await?;
        // The same form again, with a message: what was typed was refused.
        if next.form().is_some_and(|it| it.fields.keys().eq(form.fields.keys())) {
            return Err(PersonError::Refused { status: StatusCode::OK, message: next.message() });
        }
        Ok(next)
    }

    async fn fetch(&self, method: Method, url: Url, body: Body) -> Result<Page, PersonError> {
        let mut request = Request::builder().method(&method).uri(url.as_str());
        if method == Method::POST {
            request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        let request = request.body(body)?;
        let response = match self.world.clone().oneshot(request).await {
            Ok(response) => response,
            Err(never) => match never {},
        };
        let status = response.status();
        let location = response.headers().get(LOCATION).and_then(|it| it.to_str().ok());
        let location = location.and_then(|it| url.join(it).ok());
        let body = response.into_body().collect().await;
        let body = body.map_err(PersonError::Fetch)?.to_bytes();
        let page = Page { url, html: String::from_utf8_lossy(&body).into_owned(), location };
        if !status.is_success() && page.location.is_none() {
            return Err(PersonError::Refused { status, message: page.message() });
        }
        Ok(page)
    }
}

/// Does what the page's script would do; returns the assertion as the page posts it.
async fn use_key(key: &KeyHand, page: &Page, request: &str) -> Result<String, PersonError> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct PasskeyRequest {
        rp_id: String,
        server_challenge: String,
        allow_credentials: Vec<String>,
    }

    let request: PasskeyRequest =
        serde_json::from_str(request).map_err(PersonError::UnclearRequest)?;
    let origin = page.url.origin().ascii_serialization();
    let host = page.url.host_str().unwrap_or_default();
    if host != request.rp_id && !host.ends_with(&format!(".{}", request.rp_id)) {
        return Err(PersonError::ForeignRelyingParty { origin, rp_id: request.rp_id });
    }
    let allow = request
        .allow_credentials
        .iter()
        .map(|id| URL_SAFE_NO_PAD.decode(id))
        .collect::<Result<_, _>>()?;
    let asked = AssertionAsked {
        rp_id: request.rp_id,
        origin,
        challenge: URL_SAFE_NO_PAD.encode(request.server_challenge),
        allow,
    };

    let given = key(asked).await.map_err(PersonError::Key)?;
    let assertion = json!({
        "id": URL_SAFE_NO_PAD.encode(given.credential_id),
        "clientDataJSON": URL_SAFE_NO_PAD.encode(given.client_data_json),
        "authenticatorData": URL_SAFE_NO_PAD.encode(given.authenticator_data),
        "signature": URL_SAFE_NO_PAD.encode(given.signature),
        "userHandle": given.user_handle.map(|handle| URL_SAFE_NO_PAD.encode(handle)),
    });
    Ok(assertion.to_string())
}
