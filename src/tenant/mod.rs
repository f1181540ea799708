//! Entra, spoken as Microsoft Graph v1.0: people, readiness, passes, passkeys. Verbs in, nouns of
//! the ceremony out. Everything that the server chooses is taken from its answer. Never posts a
//! registration twice: after an unknown outcome it is the caller who looks first.

mod call;
mod policy;
mod wire;

#[cfg(test)]
mod tests;

use http::Method as Verb;
use secrecy::SecretString;
use serde_json::json;

use crate::ceremony::fact::{
    Account, CreationOptions, Method, Pass, PassEnding, Person, Readiness, Registration,
};
use crate::ceremony::policy::{PasskeyPolicy, Strengths};
use crate::ceremony::trouble::{RequestIds, TenantTrouble};
use crate::{Http, Token};
use call::{Answer, Caller, Replay, encoded, path};
use wire::Page;

/// The passkey policy for somebody who is a member of these groups, out of the tenant's whole
/// authentication methods policy as Graph writes it.
///
/// # Errors
/// `UnknownPolicyWord`, or `Garbage` where it is no policy at all.
pub fn passkeys_for(policy: &[u8], member_of: &[String]) -> Result<PasskeyPolicy, TenantTrouble> {
    let read: wire::MethodsPolicy = serde_json::from_slice(policy).map_err(|it| {
        TenantTrouble::Garbage { what: it.to_string(), ids: RequestIds::default() }
    })?;
    policy::passkeys(&read, member_of)
}

/// A signed-in Graph client.
#[derive(Clone)]
pub struct Tenant {
    caller: Caller,
}

/// What the desk wants of a pass; the tenant's policy has the last word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PassWish {
    pub lifetime_minutes: u32,
    pub once: bool,
}

impl Tenant {
    /// `base` is the service's root with its version, such as `https://graph.microsoft.com/v1.0`.
    pub fn new(http: Http, base: &str, token: Token) -> Self {
        Self { caller: Caller::new(http, base, token) }
    }

    /// People whose name or sign-in name begins with the words (Graph: List users, `$search`).
    ///
    /// # Errors
    /// As every call: see `TenantTrouble`.
    pub async fn search(&self, words: &str) -> Result<Vec<Person>, TenantTrouble> {
        const AT_MOST: u32 = 10;
        let words = words.trim().replace('\\', r"\\").replace('"', "\\\"");
        let search = format!(r#""displayName:{words}" OR "userPrincipalName:{words}""#);
        let query = format!(
            "users?$search={}&$select=id,displayName,userPrincipalName&$top={AT_MOST}&$count=true",
            encoded(&search)
        );
        let headers = [("consistencylevel", "eventual"), ("prefer", "legacySearch=false")];
        let answer = self.caller.call(Verb::GET, &query, None, Replay::Read, &headers).await?;
        let page: Page<wire::User> = answer.read()?;
        Ok(page.value.into_iter().map(wire::User::into_person).collect())
    }

    /// What the tenant says about this person: the account, the policy, the methods.
    ///
    /// # Errors
    /// `UnknownPolicyWord` where the policy says something that this desk does not understand.
    pub async fn readiness(&self, person: &Person) -> Result<Readiness, TenantTrouble> {
        let user: wire::User = self
            .get(&format!(
                "{}?$select=id,displayName,userPrincipalName,accountEnabled,userType",
                user_path(person)
            ))
            .await?;
        let policy: wire::MethodsPolicy = self.get("policies/authenticationMethodsPolicy").await?;
        let mut member_of = self.memberships(person, policy.groups()).await?;
        member_of.push(person.id.clone());
        let methods: Vec<wire::AnyMethod> =
            self.list(&format!("{}/methods", authentication(person))).await?;
        let account = match (user.account_enabled, user.user_type.as_deref()) {
            (_, Some("Guest")) => Account::Guest,
            (Some(false), _) => Account::Disabled,
            (Some(true) | None, _) => Account::Active,
        };
        Ok(Readiness {
            account,
            passkeys: policy::passkeys(&policy, &member_of)?,
            passes: policy::passes(&policy, &member_of)?,
            foreign_pass: methods.iter().find(|it| it.is_live_pass()).map(|it| it.id.clone()),
            passkeys_registered: methods.iter().filter(|it| it.is_passkey()).count(),
            strengths: self.strengths().await?,
        })
    }

    /// The tenant's authentication strengths that admit only some models of key (Graph: List
    /// authenticationStrengthPolicies). They only warn, and reading them wants more of an operator
    /// than anything else here: where that is refused, the session goes on and says so.
    async fn strengths(&self) -> Result<Strengths, TenantTrouble> {
        let read = self.list::<wire::Strength>("policies/authenticationStrengthPolicies").await;
        match read.and_then(|all| policy::strengths(&all)) {
            Err(
                it @ (TenantTrouble::NotPermitted { .. }
                | TenantTrouble::UnknownPolicyWord { .. }
                | TenantTrouble::Garbage { .. }),
            ) => {
                tracing::warn!(trouble = %it, "the authentication strengths are not checked");
                Ok(Strengths::NotChecked)
            }
            other => other,
        }
    }

    /// Issues a Temporary Access Pass; a pass that the person had is replaced by it (Graph: Create
    /// temporaryAccessPassMethod). The code is in this answer and in no other.
    ///
    /// # Errors
    /// `AnswerLost` leaves open whether there is a pass now.
    pub async fn issue_pass(
        &self,
        person: &Person,
        wish: PassWish,
    ) -> Result<(Pass, SecretString), TenantTrouble> {
        let body = json!({"lifetimeInMinutes": wish.lifetime_minutes, "isUsableOnce": wish.once});
        let answer = self.post(&passes(person), &body, Replay::Once).await?;
        let issued: wire::Pass = answer.read()?;
        let (pass, code) = issued.into_pass();
        let code = code.ok_or_else(|| answer.garbage("no pass code"))?;
        Ok((pass, code))
    }

    /// Deletes every pass of the person but the one that was there before: a person has one pass at
    /// a time, so what has come since is ours.
    ///
    /// # Errors
    /// As every call.
    pub async fn recall_passes(
        &self,
        person: &Person,
        not_ours: Option<&str>,
    ) -> Result<u32, TenantTrouble> {
        let mut deleted = 0;
        for pass in self.list::<wire::Pass>(&passes(person)).await? {
            if Some(pass.id.as_str()) != not_ours {
                self.revoke_pass(person, &pass.id).await?;
                deleted += 1;
            }
        }
        Ok(deleted)
    }

    /// Deletes a pass. That it is no longer there is as good.
    ///
    /// # Errors
    /// As every call.
    pub async fn revoke_pass(
        &self,
        person: &Person,
        method_id: &str,
    ) -> Result<PassEnding, TenantTrouble> {
        match self.delete(&format!("{}/{}", passes(person), path(method_id))).await {
            Ok(()) => Ok(PassEnding::Revoked),
            Err(TenantTrouble::NotFound { .. }) => Ok(PassEnding::AlreadyGone),
            Err(it) => Err(it),
        }
    }

    /// What a registration must look like (Graph: fido2AuthenticationMethod creationOptions).
    ///
    /// # Errors
    /// `Garbage` where the options are not what Graph documents.
    pub async fn creation_options(
        &self,
        person: &Person,
    ) -> Result<CreationOptions, TenantTrouble> {
        let query = format!("{}/creationOptions", passkeys(person));
        let answer = self.caller.call(Verb::GET, &query, None, Replay::Read, &[]).await?;
        let options: wire::CreationOptions = answer.read()?;
        options.into_options().map_err(|what| answer.garbage(what))
    }

    /// Registers the credential (Graph: Create fido2AuthenticationMethod). It is active at once.
    ///
    /// # Errors
    /// `AnswerLost` leaves open whether it is registered: look with `find_method` before anything.
    pub async fn register(
        &self,
        person: &Person,
        display_name: &str,
        registration: &Registration,
    ) -> Result<Method, TenantTrouble> {
        let body = json!({
            "displayName": display_name,
            "publicKeyCredential": {
                "id": registration.credential_id.to_base64url(),
                "response": {
                    "clientDataJSON": registration.client_data_json.to_base64url(),
                    "attestationObject": registration.attestation_object.to_base64url(),
                },
                "clientExtensionResults": {},
            },
        });
        let answer = self.post(&passkeys(person), &body, Replay::Once).await?;
        Ok(answer.read::<wire::Passkey>()?.into_method())
    }

    /// The person's passkeys as the tenant lists them.
    ///
    /// # Errors
    /// As every call.
    pub async fn methods(&self, person: &Person) -> Result<Vec<Method>, TenantTrouble> {
        let listed: Vec<wire::Passkey> = self.list(&passkeys(person)).await?;
        Ok(listed.into_iter().map(wire::Passkey::into_method).collect())
    }

    /// The method that holds this credential. Graph lists no credential id; the method's own id is
    /// an encoding of it, and where it is not, the name that this desk gave it decides.
    ///
    /// # Errors
    /// As every call.
    pub async fn find_method(
        &self,
        person: &Person,
        credential_id: &[u8],
        display_name: &str,
    ) -> Result<Option<Method>, TenantTrouble> {
        let methods = self.methods(person).await?;
        let by_id = methods.iter().find(|it| holds(it, credential_id));
        let by_name = || methods.iter().find(|it| it.display_name == display_name);
        Ok(by_id.or_else(by_name).cloned())
    }

    /// Removes a passkey. That it is no longer there is as good.
    ///
    /// # Errors
    /// As every call.
    pub async fn remove_method(&self, person: &Person, id: &str) -> Result<(), TenantTrouble> {
        match self.delete(&format!("{}/{}", passkeys(person), path(id))).await {
            Ok(()) | Err(TenantTrouble::NotFound { .. }) => Ok(()),
            Err(it) => Err(it),
        }
    }

    /// Those of the groups in which the person is, directly or not (Graph: checkMemberGroups).
    async fn memberships(
        &self,
        person: &Person,
        groups: Vec<String>,
    ) -> Result<Vec<String>, TenantTrouble> {
        const AT_ONCE: usize = 20;
        let mut member_of = Vec::new();
        for some in groups.chunks(AT_ONCE) {
            let query = format!("{}/checkMemberGroups", user_path(person));
            let body = json!({"groupIds": some});
            let answer = self.post(&query, &body, Replay::Read).await?;
            member_of.extend(answer.read::<Page<String>>()?.value);
        }
        Ok(member_of)
    }

    /// A list that must be whole: what is decided by it is decided for good.
    async fn list<T: serde::de::DeserializeOwned>(
        &self,
        query: &str,
    ) -> Result<Vec<T>, TenantTrouble> {
        let answer = self.caller.call(Verb::GET, query, None, Replay::Read, &[]).await?;
        let page: Page<T> = answer.read()?;
        if page.goes_on() { Err(answer.garbage("the list has more pages")) } else { Ok(page.value) }
    }

    async fn get<T: serde::de::DeserializeOwned>(&self, query: &str) -> Result<T, TenantTrouble> {
        self.caller.call(Verb::GET, query, None, Replay::Read, &[]).await?.read()
    }

    async fn post(
        &self,
        query: &str,
        body: &serde_json::Value,
        replay: Replay,
    ) -> Result<Answer, TenantTrouble> {
        self.caller.call(Verb::POST, query, Some(body), replay, &[]).await
    }

    async fn delete(&self, query: &str) -> Result<(), TenantTrouble> {
        self.caller.call(Verb::DELETE, query, None, Replay::Read, &[]).await.map(|_| ())
    }
}

/// Is this the method of that credential, as far as the method's id tells?
pub fn holds(method: &Method, credential_id: &[u8]) -> bool {
    wire::binary(&method.id).iter().any(|it| it == credential_id)
}

fn user_path(person: &Person) -> String {
    format!("users/{}", path(&person.id))
}

fn authentication(person: &Person) -> String {
    format!("{}/authentication", user_path(person))
}

fn passes(person: &Person) -> String {
    format!("{}/temporaryAccessPassMethods", authentication(person))
}

fn passkeys(person: &Person) -> String {
    format!("{}/fido2Methods", authentication(person))
}
