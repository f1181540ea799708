//! OpenID Connect: the person signs in at the tenant with the new key, and the ID token is
//! validated in full. Authorization code with PKCE, state and nonce (RFC 6749, RFC 7636, OpenID
//! Connect Core 1.0). Keeps no token: what it returns is what the token said.

mod token;

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use oauth2::basic::{
    BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse,
    BasicTokenType,
};
use oauth2::{
    AuthUrl, AuthorizationCode, Client, ClientId, CsrfToken, EndpointNotSet, EndpointSet,
    HttpRequest, HttpResponse, PkceCodeChallenge, RedirectUrl, RequestTokenError, Scope,
    StandardRevocableToken, StandardTokenResponse, TokenUrl,
};
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::json;
use tower::ServiceExt as _;
use url::Url;

use crate::ceremony::fact::{Person, SignInProof, Timestamp};
use crate::ceremony::trouble::SignInTrouble;
use crate::{Http, HttpTrouble};
use token::{Expected, Keys};

/// The browser seam: something that takes the person through the sign-in page and comes back with
/// the fields that the page posted to the redirect URI.
#[derive(Clone)]
pub struct Browser {
    pub redirect: Url,
    pub open: Arc<dyn Fn(Url) -> Answering + Send + Sync>,
}

/// A person on their way through the page.
pub type Answering = Pin<Box<dyn Future<Output = Answered> + Send>>;

/// The form that came back, or why none did.
pub type Answered = Result<BTreeMap<String, String>, SignInTrouble>;

/// The tenant's sign-in service, as the desk uses it to prove that a person can sign in.
#[derive(Clone)]
pub struct SignIn {
    pub http: Http,
    pub browser: Browser,
    /// `https://login.microsoftonline.com/{tenant id}/v2.0`: by id, never `common`.
    pub authority: Url,
    pub tenant_id: String,
    pub client_id: String,
    /// The authentication context that only a security key satisfies, where the tenant has one.
    pub authentication_context: Option<String>,
}

/// OpenID Connect Discovery 1.0, 3: the members that are used.
#[derive(Deserialize)]
struct Discovery {
    issuer: String,
    authorization_endpoint: AuthUrl,
    token_endpoint: TokenUrl,
    jwks_uri: Url,
}

#[derive(Debug, Deserialize, Serialize)]
struct IdToken {
    #[serde(skip_serializing)]
    id_token: Option<SecretString>,
}
impl oauth2::ExtraTokenFields for IdToken {}

/// Longer than anybody takes to sign in.
const PERSONS_PATIENCE: Duration = Duration::from_secs(300);
/// For each call to the service.
const DEADLINE: Duration = Duration::from_secs(30);

type TokenResponse = StandardTokenResponse<IdToken, BasicTokenType>;
type CodeClient = Client<
    BasicErrorResponse,
    TokenResponse,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
>;

impl SignIn {
    /// Has the person sign in, freshly, and returns what that proves.
    ///
    /// # Errors
    /// Each way in which it proves nothing has its own `SignInTrouble`.
    pub async fn prove(
        &self,
        person: &Person,
        started: Timestamp,
    ) -> Result<SignInProof, SignInTrouble> {
        let discovery = self.discover().await?;
        let keys: Keys = self.get(&discovery.jwks_uri).await?;
        let client: CodeClient = Client::new(ClientId::new(self.client_id.clone()))
            .set_auth_uri(discovery.authorization_endpoint)
            .set_token_uri(discovery.token_endpoint)
            .set_redirect_uri(RedirectUrl::from_url(self.browser.redirect.clone()));
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let nonce = CsrfToken::new_random();
        let mut request = client
            .authorize_url(CsrfToken::new_random)
            .add_scope(Scope::new("openid profile".to_owned()))
            .set_pkce_challenge(challenge)
            .add_extra_param("nonce", nonce.secret().clone())
            .add_extra_param("response_mode", "form_post")
            // Entra: forces the person to show a credential now.
            .add_extra_param("prompt", "login")
            .add_extra_param("login_hint", person.upn.clone());
        if let Some(context) = &self.authentication_context {
            let claims = json!({"id_token": {"acrs": {"essential": true, "value": context}}});
            request = request.add_extra_param("claims", claims.to_string());
        }
        let (url, state) = request.url();

        let opened = tokio::time::timeout(PERSONS_PATIENCE, (self.browser.open)(url)).await;
        let mut answered = opened.map_err(|_| SignInTrouble::Closed)??;
        if answered.get("state") != Some(state.secret()) {
            return Err(SignInTrouble::NotOurs);
        }
        // RFC 9207: where the issuer is named, it must be ours.
        if answered.get("iss").is_some_and(|it| *it != discovery.issuer) {
            return Err(SignInTrouble::NotOurs);
        }
        if let Some(error) = answered.get("error") {
            return Err(refused(error, answered.get("error_description").map(String::as_str)));
        }
        let code = answered.remove("code").ok_or(SignInTrouble::NotOurs)?;
        let response = client
            .exchange_code(AuthorizationCode::new(code))
            .set_pkce_verifier(verifier)
            .request_async(&|request| exchange(self.http.clone(), request))
            .await
            .map_err(|it| match it {
                RequestTokenError::ServerResponse(it) => {
                    let description = it.error_description().map(String::as_str);
                    refused(it.error().as_ref(), description)
                }
                RequestTokenError::Request(_) => SignInTrouble::Unreachable,
                RequestTokenError::Parse(..) | RequestTokenError::Other(_) => {
                    SignInTrouble::Garbage { what: "token response".to_owned() }
                }
            })?;
        let id_token = response
            .extra_fields()
            .id_token
            .as_ref()
            .ok_or(SignInTrouble::TokenInvalid { what: "there is none".to_owned() })?;
        token::validate(
            id_token.expose_secret(),
            &keys,
            &Expected {
                issuer: &discovery.issuer,
                client_id: &self.client_id,
                tenant_id: &self.tenant_id,
                nonce: nonce.secret(),
                object_id: &person.id,
                not_before: started,
                authentication_context: self.authentication_context.as_deref(),
            },
        )
    }

    async fn discover(&self) -> Result<Discovery, SignInTrouble> {
        let mut url = self.authority.clone();
        url.path_segments_mut()
            .map_err(|()| SignInTrouble::Garbage { what: "authority".to_owned() })?
            .extend([".well-known", "openid-configuration"]);
        let discovery: Discovery = self.get(&url).await?;
        if discovery.issuer != self.authority.as_str() {
            return Err(SignInTrouble::Garbage { what: "issuer".to_owned() });
        }
        Ok(discovery)
    }

    async fn get<T: serde::de::DeserializeOwned>(&self, url: &Url) -> Result<T, SignInTrouble> {
        let garbage = || SignInTrouble::Garbage { what: url.path().to_owned() };
        let request = http::Request::get(url.as_str()).body(Vec::new()).map_err(|_| garbage())?;
        let response =
            exchange(self.http.clone(), request).await.map_err(|_| SignInTrouble::Unreachable)?;
        if !response.status().is_success() {
            return Err(garbage());
        }
        serde_json::from_slice(response.body()).map_err(|_| garbage())
    }
}

async fn exchange(http: Http, request: HttpRequest) -> Result<HttpResponse, HttpTrouble> {
    let sent = tokio::time::timeout(DEADLINE, http.oneshot(request.map(Bytes::from)));
    Ok(sent.await.map_err(|_| HttpTrouble::Broken)??.map(Vec::from))
}

/// Entra puts its own code in front of the description; it is the one to search for.
fn refused(error: &str, description: Option<&str>) -> SignInTrouble {
    let code = description
        .and_then(|it| it.split([':', ' ']).find(|it| it.starts_with("AADSTS")))
        .unwrap_or(error);
    SignInTrouble::Refused { code: code.to_owned() }
}
