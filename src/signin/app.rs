//! Keydesk's app registration at the tenant, as an OAuth 2.0 client: discovery, the tenant's keys,
//! and the authorization code flow with PKCE (RFC 6749, RFC 7636, OpenID Connect Core 1.0). The
//! sign-ins of the operator and of the person both use it. Never reads an ID token itself: `token`
//! validates it.

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, header};
use jiff::Timestamp;
use jsonwebtoken::jwk::JwkSet;
use oauth2::basic::{
    BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse,
    BasicTokenType,
};
use oauth2::{
    AuthUrl, AuthorizationCode, Client, ClientId, CsrfToken, DeviceAuthorizationUrl,
    EndpointNotSet, EndpointSet, ErrorResponse, HttpRequest, HttpResponse, PkceCodeChallenge,
    RedirectUrl, RequestTokenError, Scope, StandardErrorResponse, StandardRevocableToken,
    StandardTokenResponse, TokenUrl,
};
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};
use tower::ServiceExt as _;
use url::Url;

use super::token::{self, Claims, Expected, LEEWAY_SECONDS};
use super::visit::Browser;
use crate::ceremony::nouns::{SignInTrouble, clean};
use crate::{Http, HttpTrouble};

/// The app registration, and the addresses of its tenant's services.
#[derive(Clone)]
pub struct App {
    pub http: Http,
    /// `https://login.microsoftonline.com/{tenant id}/v2.0`: by id, never `common`.
    pub authority: Url,
    pub tenant_id: String,
    pub client_id: String,
    /// Where Microsoft Graph is in the tenant's cloud: `https://graph.microsoft.com`.
    pub graph: String,
}

/// The members of the metadata that the desk uses (OpenID Connect Discovery 1.0, 3).
#[derive(Deserialize)]
pub(super) struct Discovery {
    issuer: String,
    authorization_endpoint: AuthUrl,
    pub(super) token_endpoint: TokenUrl,
    /// RFC 8628, 4.
    pub(super) device_authorization_endpoint: Option<DeviceAuthorizationUrl>,
    jwks_uri: Url,
    /// By how much this computer's clock is fast, as the answer showed it.
    #[serde(skip)]
    seconds_fast: Option<i64>,
}

impl Discovery {
    /// Whether all of it is at the tenant's own service: whoever writes one document on the way must not
    /// get the codes and the assertions, or say which keys sign.
    fn is_at(&self, authority: &Url) -> bool {
        let device = self.device_authorization_endpoint.as_ref().map(DeviceAuthorizationUrl::url);
        let all = [self.authorization_endpoint.url(), self.token_endpoint.url(), &self.jwks_uri];
        all.into_iter().chain(device).all(|it| it.origin() == authority.origin())
    }
}

#[derive(Debug, Deserialize, Serialize)]
pub(super) struct IdToken {
    #[serde(skip_serializing)]
    id_token: Option<SecretString>,
}
impl oauth2::ExtraTokenFields for IdToken {}

pub(super) type TokenResponse = StandardTokenResponse<IdToken, BasicTokenType>;

/// A client that knows the token endpoint; the other endpoints are set where they are used.
pub(super) type TokenClient<Auth = EndpointNotSet, Device = EndpointNotSet> = Client<
    BasicErrorResponse,
    TokenResponse,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    Auth,
    Device,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
>;

/// For the whole sign-in on the page.
pub const PATIENCE: Duration = Duration::from_secs(300);
/// For each call to the service.
const DEADLINE: Duration = Duration::from_secs(30);

impl App {
    pub(super) fn client(&self, discovery: &Discovery) -> TokenClient {
        Client::new(ClientId::new(self.client_id.clone()))
            .set_token_uri(discovery.token_endpoint.clone())
    }

    /// Runs the authorization code flow. Returns the token endpoint's response, and the validated
    /// claims of its ID token.
    pub(super) async fn code_flow(
        &self,
        browser: &Browser,
        scope: &str,
        parameters: &[(&str, String)],
    ) -> Result<(TokenResponse, Claims), SignInTrouble> {
        let discovery = self.discover().await?;
        let visit = (browser.visit)()?;
        let client: TokenClient<EndpointSet> = self
            .client(&discovery)
            .set_auth_uri(discovery.authorization_endpoint.clone())
            .set_redirect_uri(RedirectUrl::from_url(visit.redirect));
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let nonce = CsrfToken::new_random();
        let mut request = client
            .authorize_url(CsrfToken::new_random)
            .add_scope(Scope::new(scope.to_owned()))
            .set_pkce_challenge(challenge)
            .add_extra_param("nonce", nonce.secret().clone())
            .add_extra_param("response_mode", "form_post")
            // Asks for a credential even where the browser has a session, and for `auth_time` in the
            // ID token (OpenID Connect Core 1.0, 3.1.2.1).
            .add_extra_param("prompt", "login")
            .add_extra_param("max_age", "0");
        for (name, value) in parameters {
            request = request.add_extra_param(*name, value.clone());
        }
        let (url, state) = request.url();

        let opened = tokio::time::timeout(PATIENCE, (visit.open)(url)).await;
        let mut answered = opened.map_err(|_| SignInTrouble::TimedOut)??;
        let code = code_of(&mut answered, state.secret(), &discovery.issuer)?;
        let response = client
            .exchange_code(code)
            .set_pkce_verifier(verifier)
            .request_async(&|request| exchange(self.http.clone(), request))
            .await
            .map_err(not_given)?;
        let claims = self.id_claims(&discovery, &response, Some(nonce.secret())).await?;
        Ok((response, claims))
    }

    /// Validates the ID token of the response, and returns its claims.
    pub(super) async fn id_claims(
        &self,
        discovery: &Discovery,
        response: &TokenResponse,
        nonce: Option<&str>,
    ) -> Result<Claims, SignInTrouble> {
        let keys: JwkSet = self.get(&discovery.jwks_uri).await?;
        let id_token = response
            .extra_fields()
            .id_token
            .as_ref()
            .ok_or(SignInTrouble::TokenInvalid { what: "there is none".to_owned() })?;
        let expected = Expected {
            issuer: &discovery.issuer,
            client_id: &self.client_id,
            tenant_id: &self.tenant_id,
            nonce,
        };
        let claims = token::validate(id_token.expose_secret(), &keys, &expected);
        let fast = discovery.seconds_fast.filter(|it| it.abs() > LEEWAY_SECONDS);
        claims.map_err(|it| match fast {
            Some(seconds) if token::is_out_of_time(&it) => SignInTrouble::ClockWrong { seconds },
            _ => it,
        })
    }

    /// The first call of every sign-in. With a clock that is hours off it is the last: tokens, passes and
    /// keys that wait would be judged by it.
    pub(super) async fn discover(&self) -> Result<Discovery, SignInTrouble> {
        let mut url = self.authority.clone();
        url.path_segments_mut()
            .map_err(|()| SignInTrouble::Garbage { what: "authority".to_owned() })?
            .extend([".well-known", "openid-configuration"]);
        let response = self.got(&url).await?;
        let discovery: Discovery = read(&url, &response)?;
        if discovery.issuer != self.authority.as_str() {
            return Err(SignInTrouble::Garbage { what: "issuer".to_owned() });
        }
        if !discovery.is_at(&self.authority) {
            return Err(SignInTrouble::Garbage { what: "endpoints".to_owned() });
        }
        let seconds_fast = seconds_fast(response.headers());
        if let Some(wrong) = seconds_fast.and_then(SignInTrouble::of_clock) {
            return Err(wrong);
        }
        let discovery = Discovery { seconds_fast, ..discovery };
        Ok(discovery)
    }

    async fn get<T: serde::de::DeserializeOwned>(&self, url: &Url) -> Result<T, SignInTrouble> {
        read(url, &self.got(url).await?)
    }

    async fn got(&self, url: &Url) -> Result<HttpResponse, SignInTrouble> {
        let request = http::Request::get(url.as_str()).body(Vec::new());
        let request = request.map_err(|_| garbage(url))?;
        let response =
            exchange(self.http.clone(), request).await.map_err(|_| SignInTrouble::Unreachable)?;
        if response.status().is_success() { Ok(response) } else { Err(garbage(url)) }
    }
}

fn read<T: serde::de::DeserializeOwned>(
    url: &Url,
    response: &HttpResponse,
) -> Result<T, SignInTrouble> {
    serde_json::from_slice(response.body()).map_err(|_| garbage(url))
}

fn garbage(url: &Url) -> SignInTrouble {
    SignInTrouble::Garbage { what: url.path().to_owned() }
}

/// By how much this computer's clock is fast, as the answer's `Date` shows it (RFC 9110, 6.6.1), and its
/// `Age` where it was kept on the way (RFC 9111, 5.1); `None` where it told no time.
pub(super) fn seconds_fast(answer: &HeaderMap) -> Option<i64> {
    let text = |name| answer.get(name).and_then(|it| it.to_str().ok());
    let theirs = httpdate::parse_http_date(text(header::DATE)?).ok()?;
    let theirs = Timestamp::try_from(theirs).ok()?.as_second();
    let kept = text(header::AGE).and_then(|it| it.trim().parse::<u32>().ok()).unwrap_or(0);
    Some(Timestamp::now().as_second() - theirs - i64::from(kept))
}

/// The code in the page's answer, if the answer is to this request.
fn code_of(
    answered: &mut BTreeMap<String, String>,
    state: &str,
    issuer: &str,
) -> Result<AuthorizationCode, SignInTrouble> {
    if answered.get("state").is_none_or(|it| it != state) {
        return Err(SignInTrouble::NotOurs);
    }
    // RFC 9207: where the issuer is named, it must be ours.
    if answered.get("iss").is_some_and(|it| it != issuer) {
        return Err(SignInTrouble::NotOurs);
    }
    if let Some(error) = answered.get("error") {
        return Err(refused(error, answered.get("error_description").map(String::as_str)));
    }
    answered.remove("code").map(AuthorizationCode::new).ok_or(SignInTrouble::NotOurs)
}

pub(super) async fn exchange(
    http: Http,
    request: HttpRequest,
) -> Result<HttpResponse, HttpTrouble> {
    let sent = tokio::time::timeout(DEADLINE, http.oneshot(request.map(Bytes::from)));
    Ok(sent.await.map_err(|_| HttpTrouble::Broken)??.map(Vec::from))
}

/// Why an endpoint gave no token. The errors of the code flow and of the device flow have the same
/// form.
pub(super) fn not_given<T>(
    error: RequestTokenError<HttpTrouble, StandardErrorResponse<T>>,
) -> SignInTrouble
where
    T: oauth2::ErrorResponseType + std::fmt::Display + AsRef<str>,
    StandardErrorResponse<T>: ErrorResponse,
{
    match error {
        RequestTokenError::ServerResponse(it) => {
            refused(it.error().as_ref(), it.error_description().map(String::as_str))
        }
        RequestTokenError::Request(_) => SignInTrouble::Unreachable,
        RequestTokenError::Parse(..) | RequestTokenError::Other(_) => {
            SignInTrouble::Garbage { what: "token response".to_owned() }
        }
    }
}

/// Entra's own code at the start of the description says more than the OAuth error.
fn refused(error: &str, description: Option<&str>) -> SignInTrouble {
    let code = description
        .and_then(|it| it.split([':', ' ']).find(|it| it.starts_with("AADSTS")))
        .unwrap_or(error);
    SignInTrouble::Refused { code: clean(code) }
}
