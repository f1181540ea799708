//! The operator's sign-in: in the isolated browser, or with a device code where that is allowed. It is
//! new each time, and carries the authentication context that the settings ask for. Returns the access
//! token and keeps no copy. Never asks for a refresh token, so access ends with the token in memory.

#[cfg(test)]
mod tests;

use std::time::Duration;

use oauth2::{AuthType, Scope, StandardDeviceAuthorizationResponse, TokenResponse as _};
use secrecy::SecretString;
use serde_json::{Value, json};

use super::app::{App, TokenResponse, exchange, not_given};
use super::token::{Claims, LEEWAY_SECONDS};
use super::visit::Browser;
use crate::ceremony::nouns::{Operator, SignInTrouble, Timestamp, clean};

/// How operators of this desk sign in.
#[derive(Clone)]
pub struct OperatorSignIn {
    pub app: App,
    pub means: Means,
    /// What each sign-in must carry (`acrs`), where the settings ask for it.
    pub authentication_context: Option<String>,
}

#[derive(Clone)]
pub enum Means {
    /// Authorization code with PKCE.
    Browser(Browser),
    /// RFC 8628. The operator signs in on another device. An attacker can send a code of their own
    /// to the operator, so this is open to phishing.
    DeviceCode,
}

/// The result of a sign-in.
#[derive(Debug)]
pub struct SignedIn {
    pub operator: Operator,
    pub token: SecretString,
    pub expires_at: Timestamp,
    /// The scopes of the token; `None` where the service does not name them, as for an app.
    pub scopes: Option<Vec<String>>,
}

/// The code that the operator types into a page on another device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserCode {
    pub code: String,
    pub page: String,
    pub valid_until: Timestamp,
}

/// Asks for all scopes that an administrator consented to, instead of a list. With a list, a scope
/// without consent ends on Entra's page "need admin approval", which sends no answer. With this the
/// sign-in succeeds, and the desk names the missing scope.
pub(super) fn permissions(app: &App) -> String {
    format!("{}/.default", app.graph)
}

/// The assumed life of a token where the endpoint does not name it (RFC 6749, 5.1).
const SHORT: Duration = Duration::from_secs(5 * 60);
/// Between two questions whether the code was typed (RFC 8628, 3.5; Entra asks for 5 s).
const SHORTEST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// The longest wait for a code, also where the service allows more (Entra's codes live 15 minutes).
const LONGEST_CODE: Duration = Duration::from_secs(60 * 60);

impl OperatorSignIn {
    /// Signs the operator in. `claims` is the content of a claims challenge; `show` is called with
    /// the code that the operator must type on another device.
    ///
    /// # Errors
    /// `SignInTrouble` has a variant for each reason why the sign-in failed.
    pub async fn sign_in(
        &self,
        claims: Option<&str>,
        show: impl Fn(UserCode),
    ) -> Result<SignedIn, SignInTrouble> {
        let began = Timestamp::now();
        let claims = with_claims(claims, self.authentication_context.as_deref())?;
        let (response, who) = match &self.means {
            Means::Browser(browser) => {
                let scope = format!("{} openid profile", permissions(&self.app));
                let parameters = [("claims", claims)];
                self.app.code_flow(browser, &scope, &parameters).await?
            }
            Means::DeviceCode => self.by_device_code(&claims, show).await?,
        };
        self.check(&who, began)?;
        Ok(delegated(&response, who))
    }

    /// A service that does not know a claim leaves it out, and on another device a browser may answer
    /// from a sign-in of this morning: so what was asked for is looked for in the token.
    fn check(&self, who: &Claims, began: Timestamp) -> Result<(), SignInTrouble> {
        let signed_in_at = who.auth_time.ok_or(SignInTrouble::AgeNotTold)?;
        if signed_in_at < began.as_second() - LEEWAY_SECONDS {
            return Err(SignInTrouble::TooOld);
        }
        match &self.authentication_context {
            Some(it) if !who.acrs.contains(it) => {
                Err(SignInTrouble::ContextMissing { context: it.clone() })
            }
            _ => Ok(()),
        }
    }

    async fn by_device_code(
        &self,
        claims: &str,
        show: impl Fn(UserCode),
    ) -> Result<(TokenResponse, Claims), SignInTrouble> {
        let discovery = self.app.discover().await?;
        let Some(endpoint) = discovery.device_authorization_endpoint.clone() else {
            let what = "device_authorization_endpoint".to_owned();
            return Err(SignInTrouble::Garbage { what });
        };
        let client = self
            .app
            .client(&discovery)
            .set_device_authorization_url(endpoint)
            .set_auth_type(AuthType::RequestBody);
        let http = |request| exchange(self.app.http.clone(), request);
        let details: StandardDeviceAuthorizationResponse = client
            .exchange_device_code()
            .add_scope(Scope::new(format!("{} openid profile", permissions(&self.app))))
            // Here as well, because here the service decides what the person must show.
            .add_extra_param("claims", claims)
            .request_async(&http)
            .await
            .map_err(not_given)?;
        // With another interval it would be polled without a pause, or almost never.
        if !(SHORTEST_PAUSE..=LONGEST_PAUSE).contains(&details.interval()) {
            return Err(SignInTrouble::Garbage { what: "interval".to_owned() });
        }
        show(UserCode {
            code: clean(details.user_code().secret()),
            page: clean(details.verification_uri().as_str()),
            valid_until: after(details.expires_in()),
        });
        let response: TokenResponse = client
            .exchange_device_access_token(&details)
            .add_extra_param("claims", claims)
            .request_async(&http, tokio::time::sleep, Some(details.expires_in().min(LONGEST_CODE)))
            .await
            .map_err(not_given)?;
        let who = self.app.id_claims(&discovery, &response, None).await?;
        Ok((response, who))
    }
}

fn delegated(response: &TokenResponse, who: Claims) -> SignedIn {
    let names = [who.name, who.preferred_username].into_iter().flatten();
    let name = names.map(|it| clean(&it)).find(|it| !it.is_empty());
    let operator = Operator { name: name.unwrap_or_else(|| who.oid.clone()), id: who.oid };
    // RFC 6749, 5.1: may be left out where it is the requested scope. `.default` is no list, so then
    // the scopes are not known.
    let scopes = response.scopes().map(|it| it.iter().map(|it| it.to_string()).collect());
    signed_in(operator, response, scopes)
}

pub(super) fn signed_in(
    operator: Operator,
    response: &TokenResponse,
    scopes: Option<Vec<String>>,
) -> SignedIn {
    SignedIn {
        operator,
        token: response.access_token().secret().clone().into(),
        expires_at: after(response.expires_in().unwrap_or(SHORT)),
        scopes,
    }
}

fn after(wait: Duration) -> Timestamp {
    // Fails only after the year 9999.
    Timestamp::now().checked_add(wait).unwrap_or(Timestamp::MAX)
}

/// The claims parameter (OpenID Connect Core 1.0, 5.5): the challenge's claims, when the operator
/// signed in, the authentication context, and the statement that the desk understands such challenges
/// (Entra: client capability cp1).
pub(super) fn with_claims(
    challenge: Option<&str>,
    context: Option<&str>,
) -> Result<String, SignInTrouble> {
    let garbage = || SignInTrouble::Garbage { what: "claims challenge".to_owned() };
    let mut claims: Value = match challenge {
        Some(text) => serde_json::from_str(text).map_err(|_| garbage())?,
        None => json!({}),
    };
    let members = claims.as_object_mut().ok_or_else(garbage)?;
    // A member that is `null` asks for nothing (OpenID Connect Core 1.0, 5.5.1).
    members.retain(|_, it| !it.is_null());
    let mut add = |token: &str, claim: &str, value: Value| {
        let of_token = members.entry(token).or_insert_with(|| json!({}));
        of_token.as_object_mut().ok_or_else(garbage)?.insert(claim.to_owned(), value);
        Ok(())
    };
    add("id_token", "auth_time", json!({ "essential": true }))?;
    if let Some(context) = context {
        add("id_token", "acrs", json!({ "essential": true, "value": context }))?;
    }
    add("access_token", "xms_cc", json!({ "values": ["cp1"] }))?;
    Ok(claims.to_string())
}
