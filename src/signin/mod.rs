//! OpenID Connect: the operator's own session at the tenant (`operator`), and the person's proof
//! that they can sign in with the new key. `app` speaks OAuth, `token` validates ID tokens in full,
//! `browser` keeps what a person does on the sign-in page apart from everybody else.
//! Keeps no token: the operator's goes to whoever asked for it, the person's is dropped.

mod app;
pub mod browser;
pub mod operator;
mod token;

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use serde_json::json;
use url::Url;

use crate::ceremony::nouns::{Person, SignInLevel, SignInProof, SignInTrouble, Timestamp};
pub use app::App;
use token::{Claims, LEEWAY_SECONDS};

/// The browser seam: something that takes a person through the sign-in page and comes back with
/// the fields that the page posted to the redirect URI.
#[derive(Clone)]
pub struct Browser {
    pub visit: Arc<dyn Fn() -> Result<Visit, SignInTrouble> + Send + Sync>,
}

/// One way through the page, not begun yet.
pub struct Visit {
    /// Where the page posts its answer.
    pub redirect: Url,
    pub open: Box<dyn FnOnce(Url) -> Answering + Send>,
}

/// A person on their way through the page.
pub type Answering = Pin<Box<dyn Future<Output = Answered> + Send>>;

/// The form that came back, or why none did.
pub type Answered = Result<BTreeMap<String, String>, SignInTrouble>;

/// The tenant's sign-in service, as the desk uses it to prove that a person can sign in.
#[derive(Clone)]
pub struct SignIn {
    pub app: App,
    pub browser: Browser,
    /// The authentication context that only a security key satisfies, where the tenant has one.
    pub authentication_context: Option<String>,
}

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
        let mut parameters = vec![("login_hint", person.upn.clone())];
        if let Some(context) = &self.authentication_context {
            let claims = json!({"id_token": {"acrs": {"essential": true, "value": context}}});
            parameters.push(("claims", claims.to_string()));
        }
        // Nothing of Graph, and no refresh token: the desk must not be able to act as the person.
        let (_, claims) = self.app.code_flow(&self.browser, "openid profile", &parameters).await?;
        proof(claims, person, started, self.authentication_context.as_deref())
    }
}

/// What a valid ID token proves of this person.
fn proof(
    claims: Claims,
    person: &Person,
    started: Timestamp,
    authentication_context: Option<&str>,
) -> Result<SignInProof, SignInTrouble> {
    // By object id, which does not change.
    if claims.oid != person.id {
        return Err(SignInTrouble::AnotherPerson);
    }
    let signed_in_at = claims.auth_time.unwrap_or(claims.iat);
    if signed_in_at < started.as_second() - LEEWAY_SECONDS {
        return Err(SignInTrouble::NotFresh);
    }
    let in_context =
        authentication_context.is_some_and(|it| claims.acrs.iter().any(|acrs| acrs == it));
    let level = if in_context {
        SignInLevel::AuthenticationContext
    } else if claims.amr.iter().any(|it| it == "fido") {
        SignInLevel::MethodNamed
    } else if authentication_context.is_some() {
        // The tenant can say that it was the key, was asked to, and does not.
        return Err(SignInTrouble::NotWithKey);
    } else {
        SignInLevel::PersonOnly
    };
    Ok(SignInProof {
        level,
        object_id: claims.oid,
        signed_in_at: Timestamp::from_second(signed_in_at)
            .map_err(|_| SignInTrouble::TokenInvalid { what: "time".to_owned() })?,
        token_id: claims.uti,
    })
}
