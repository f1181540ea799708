//! OpenID Connect: the operator's sign-in (`operator`), the application's own (`as_app`), and the
//! person's proof that they can sign in with the new key. `app` is the OAuth client, `token` validates
//! ID tokens, `visit` is the seam to the browser, and `browser` runs one that shares nothing with
//! another sign-in.
//! Never keeps a token: the operator's is returned to the caller, the person's is dropped.

mod app;
pub mod as_app;
pub mod browser;
pub mod operator;
mod token;
mod visit;

use oauth2::TokenResponse as _;
use serde_json::json;

use crate::ceremony::nouns::{Person, SignInSeen, SignInTrouble, Timestamp};
use app::TokenResponse;
pub use app::{App, PATIENCE};
use token::{Claims, LEEWAY_SECONDS};
pub use visit::{Answered, Answering, Browser, Visit};

/// The tenant's sign-in service, as the desk uses it to prove that a person can sign in.
#[derive(Clone)]
pub struct SignIn {
    /// An application of its own, that may do nothing; or the operators', where there is no other.
    pub app: App,
    pub browser: Browser,
    /// The authentication context to ask for, where the tenant has one for security keys.
    pub authentication_context: Option<String>,
}

impl SignIn {
    /// Asks the person to sign in again, and returns what that shows. The token is dropped.
    ///
    /// # Errors
    /// `SignInTrouble` has a variant for each reason why nothing is shown.
    pub async fn ask(
        &self,
        person: &Person,
        started: Timestamp,
    ) -> Result<SignInSeen, SignInTrouble> {
        let hint = ("login_hint", person.upn.clone());
        // The tenant need not say a person's name for signing in.
        let mut parameters: Vec<_> = [hint].into_iter().filter(|it| !it.1.is_empty()).collect();
        if let Some(context) = &self.authentication_context {
            let claims = json!({"id_token": {"acrs": {"essential": true, "value": context}}});
            parameters.push(("claims", claims.to_string()));
        }
        // No scope of Graph and no refresh token: the desk must not be able to act as the person.
        let (response, claims) =
            self.app.code_flow(&self.browser, OPENID_CONNECT, &parameters).await?;
        let seen = seen(claims, person, started, self.authentication_context.as_deref())?;
        Ok(SignInSeen { could_do_more: reaches_further(&response), ..seen })
    }
}

impl SignIn {
    /// Shows a page of the person's, which they sign in to by themselves, until they close the browser.
    /// Nothing comes back from it.
    ///
    /// # Errors
    /// Where there is no browser, or it is still open after `PATIENCE`.
    pub async fn show(&self, page: &str) -> Result<(), SignInTrouble> {
        let page = page.parse().map_err(|_| SignInTrouble::NoBrowser)?;
        let visit = (self.browser.visit)()?;
        let closed = tokio::time::timeout(PATIENCE, (visit.open)(page)).await;
        match closed.map_err(|_| SignInTrouble::TimedOut)? {
            Ok(_) | Err(SignInTrouble::Closed) => Ok(()),
            Err(trouble) => Err(trouble),
        }
    }
}

/// All that the proof asks for.
const OPENID_CONNECT: &str = "openid profile";

/// Entra gives a token all that was consented to for the application, also where none of it was asked
/// for (MSAL.NET #1713, #2661).
fn reaches_further(response: &TokenResponse) -> bool {
    const ABOUT_THE_PERSON: [&str; 3] = ["openid", "profile", "email"];
    let named = response.scopes().into_iter().flatten();
    named.into_iter().any(|it| !ABOUT_THE_PERSON.contains(&it.as_str()))
}

/// What a valid ID token shows of this person.
fn seen(
    claims: Claims,
    person: &Person,
    started: Timestamp,
    authentication_context: Option<&str>,
) -> Result<SignInSeen, SignInTrouble> {
    // By object id, which does not change.
    if claims.oid != person.id {
        return Err(SignInTrouble::AnotherPerson);
    }
    let signed_in_at = claims.auth_time.unwrap_or(claims.iat);
    if signed_in_at < started.as_second() - LEEWAY_SECONDS {
        return Err(SignInTrouble::NotFresh);
    }
    let context = authentication_context.filter(|it| claims.acrs.iter().any(|acrs| acrs == it));
    let key_named = claims.amr.iter().any(|it| it == "fido");
    if authentication_context.is_some() && context.is_none() && !key_named {
        // The context was requested, and the token lacks it.
        return Err(SignInTrouble::NotWithKey);
    }
    Ok(SignInSeen {
        object_id: claims.oid,
        signed_in_at: Timestamp::from_second(signed_in_at)
            .map_err(|_| SignInTrouble::TokenInvalid { what: "time".to_owned() })?,
        token_id: claims.uti,
        key_named,
        context: context.map(str::to_owned),
        could_do_more: false,
    })
}
