//! OpenID Connect: the operator's sign-in (`operator`), and the person's proof that they can sign in
//! with the new key. `app` is the OAuth client, `token` validates ID tokens, `visit` is the seam to
//! the browser, and `browser` runs one that shares nothing with another sign-in.
//! Never keeps a token: the operator's is returned to the caller, the person's is dropped.

mod app;
pub mod browser;
pub mod operator;
mod token;
mod visit;

use serde_json::json;

use crate::ceremony::nouns::{Person, SignInSeen, SignInTrouble, Timestamp};
pub use app::App;
use token::{Claims, LEEWAY_SECONDS};
pub use visit::{Answered, Answering, Browser, Visit};

/// The tenant's sign-in service, as the desk uses it to prove that a person can sign in.
#[derive(Clone)]
pub struct SignIn {
    pub app: App,
    pub browser: Browser,
    /// The authentication context to ask for, where the tenant has one for security keys.
    pub authentication_context: Option<String>,
}

impl SignIn {
    /// Asks the person to sign in again, and returns what that shows.
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
        let (_, claims) = self.app.code_flow(&self.browser, "openid profile", &parameters).await?;
        seen(claims, person, started, self.authentication_context.as_deref())
    }
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
    })
}
