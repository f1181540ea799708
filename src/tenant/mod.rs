//! Entra, spoken as Microsoft Graph v1.0: people, readiness, passes, passkeys. Verbs in, nouns of
//! the ceremony out. Everything that the server chooses is taken from its answer. Never posts a
//! registration twice: after an unknown outcome it is the caller who looks first.

mod call;
pub mod cloud;
pub mod limit;
mod needs;
mod policy;
mod roles;
mod wire;

#[cfg(test)]
mod tests;

use std::time::Duration;

use secrecy::SecretString;
use serde_json::json;
use tokio::sync::watch;

use crate::ceremony::nouns::{
    Account, CreationOptions, Method, Operator, OperatorRole, Pass, PassEnding, PasskeyPolicy,
    Person, Protection, Provisioning, Readiness, Registration, RequestIds, SecondOperator,
    Strengths, TenantTrouble,
};
use crate::{Http, Token};
use call::{Answer, Call, Caller, Replay, encoded, path};
use cloud::Cloud;
use limit::{Limit, Limiter};
use needs::Needs;
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

/// A signed-in Graph client. A clone is cheap, and shares the list of calls with the original.
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

/// A list can lag behind what was done (Graph: consistency): it is read again after these waits
/// before it is believed that there is nothing.
const LIST_MAY_LAG: [Duration; 5] = [
    Duration::ZERO,
    Duration::from_secs(1),
    Duration::from_secs(3),
    Duration::from_secs(6),
    Duration::from_secs(10),
];

/// A list that goes on longer is not what Graph documents for one person.
const MOST_PAGES: usize = 50;

impl Tenant {
    /// `limit` is `Limit::GRAPH` wherever Microsoft's own service answers.
    pub fn new(http: Http, cloud: Cloud, token: Token, limit: Option<Limit>) -> Self {
        Self { caller: Caller::new(http, cloud, token, Limiter::new(limit)) }
    }

    /// For one more session: it records its own calls, and keeps the one limit with all others.
    #[must_use]
    pub fn for_session(&self) -> Self {
        Self { caller: self.caller.for_session() }
    }

    pub fn cloud(&self) -> Cloud {
        self.caller.cloud()
    }

    /// How many calls wait now because the service wants it.
    pub fn held_up(&self) -> watch::Receiver<u32> {
        self.caller.limiter().held_up()
    }

    /// The ids of the calls of this session since this was last asked, for the record.
    pub fn take_calls(&self) -> Vec<RequestIds> {
        self.caller.take_made()
    }

    /// People whose name or sign-in name begins with the words (Graph: List users, `$search`).
    ///
    /// # Errors
    /// As every call: see `TenantTrouble`.
    pub async fn search(&self, words: &str) -> Result<Vec<Person>, TenantTrouble> {
        const AT_MOST: u32 = 10;
        /// Graph: `displayName` of user, in characters.
        const LONGEST_NAME: usize = 256;
        /// Graph: advanced query capabilities.
        const LONGEST_URL: usize = 2048;
        let query = |words: &str| {
            let words = words.replace('\\', r"\\").replace('"', "\\\"");
            let search = format!(r#""displayName:{words}" OR "userPrincipalName:{words}""#);
            format!(
                "users?$search={}&$select=id,displayName,userPrincipalName&$top={AT_MOST}&$count=true",
                encoded(&search)
            )
        };
        let room = LONGEST_URL.saturating_sub(self.caller.base().len() + 1);
        let mut words = words.trim();
        words = words.char_indices().nth(LONGEST_NAME).map_or(words, |(at, _)| &words[..at]);
        while query(words).len() > room {
            // The last character goes: what is left still begins as the name does.
            words = words.char_indices().next_back().map_or("", |(at, _)| &words[..at]);
        }
        let query = query(words);
        let call = Call::get(needs::READ_PEOPLE, &query).advanced();
        let page: Page<wire::User> = self.caller.call(call).await?.read()?;
        Ok(page.value.into_iter().map(wire::User::into_person).collect())
    }

    /// What the tenant says about this person: the account, the policy, the methods.
    ///
    /// # Errors
    /// `UnknownPolicyWord` where the policy says something that this desk does not understand.
    pub async fn readiness(
        &self,
        person: &Person,
        operator: &Operator,
    ) -> Result<Readiness, TenantTrouble> {
        let user: wire::User = self
            .get(
                needs::READ_PEOPLE,
                &format!(
                    "{}?$select=id,displayName,userPrincipalName,accountEnabled,userType",
                    user_path(&person.id)
                ),
            )
            .await?;
        let policy: wire::MethodsPolicy =
            self.get(needs::READ_POLICY, "policies/authenticationMethodsPolicy").await?;
        let mut member_of = self.memberships(person, policy.groups()).await?;
        member_of.push(person.id.clone());
        let methods: Vec<wire::AnyMethod> =
            self.list(needs::READ_METHODS, &format!("{}/methods", authentication(person))).await?;
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
            passkey_ids: methods
                .iter()
                .filter(|it| it.is_passkey())
                .map(|it| it.id.clone())
                .collect(),
            strengths: self.strengths().await?,
            provisioning: if self.caller.cloud().registers_keys() {
                Provisioning::Available
            } else {
                Provisioning::Missing
            },
            protection: self.rights(person, operator).await?,
        })
    }

    /// Who the person and the operator are to Entra. Only roles that are active now are listed.
    async fn rights(
        &self,
        person: &Person,
        operator: &Operator,
    ) -> Result<Protection, TenantTrouble> {
        let roles = self.roles(&person.id).await?;
        let query = format!(
            "{}/transitiveMemberOf/microsoft.graph.group\
             ?$select=id,displayName,isAssignableToRole&$top=999",
            user_path(&person.id)
        );
        let groups: Vec<wire::Group> = self.list(needs::READ_GROUPS, &query).await?;
        Ok(Protection {
            protected_by: roles::protected_by(&roles, &groups),
            operator: self.operator_role(operator).await?,
            second: SecondOperator::NotWanted,
        })
    }

    /// The strongest role of the operator that counts here, of those that are active now.
    ///
    /// # Errors
    /// As every call.
    pub async fn operator_role(&self, operator: &Operator) -> Result<OperatorRole, TenantTrouble> {
        match self.roles(&operator.id).await {
            Ok(roles) => Ok(roles::strongest(&roles)),
            // No person: an application.
            Err(TenantTrouble::NotFound { .. }) => Ok(OperatorRole::NotAsked),
            Err(it) => Err(it),
        }
    }

    async fn roles(&self, user: &str) -> Result<Vec<wire::DirectoryRole>, TenantTrouble> {
        let query = format!(
            "{}/transitiveMemberOf/microsoft.graph.directoryRole\
             ?$select=id,displayName,roleTemplateId",
            user_path(user)
        );
        let roles: Vec<wire::DirectoryRole> = self.list(needs::READ_ROLES, &query).await?;
        // Without the right to read roles they come without their names.
        if roles.iter().any(|it| it.role_template_id.is_none()) {
            return Err(TenantTrouble::NotPermitted {
                code: "roleTemplateId".to_owned(),
                scope: Some(needs::READ_ROLES.scope.to_owned()),
                role: needs::READ_ROLES.role.map(str::to_owned),
                ids: RequestIds::default(),
            });
        }
        Ok(roles)
    }

    /// The tenant's authentication strengths that admit only some models of key (Graph: List
    /// authenticationStrengthPolicies). They only warn, and reading them wants more of an operator
    /// than anything else here: where that is refused, or the cloud has none, the session goes on
    /// and says so.
    async fn strengths(&self) -> Result<Strengths, TenantTrouble> {
        let query = "policies/authenticationStrengthPolicies";
        let read = self.list::<wire::Strength>(needs::READ_POLICY, query).await;
        match read.and_then(|all| policy::strengths(&all)) {
            Err(
                it @ (TenantTrouble::NotPermitted { .. }
                | TenantTrouble::NotFound { .. }
                | TenantTrouble::Refused { .. }
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
        let answer = self.post(needs::PASSES, &passes(person), &body, Replay::Once).await?;
        let issued: wire::Pass = answer.read()?;
        let (pass, code) = issued.into_pass();
        let code = code.ok_or_else(|| answer.garbage("no pass code"))?;
        Ok((pass, code))
    }

    /// Deletes every pass of the person but the one that was there before: a person has one pass at
    /// a time, so what has come since is ours. A list that shows none is waited for.
    ///
    /// # Errors
    /// As every call.
    pub async fn recall_passes(
        &self,
        person: &Person,
        not_ours: Option<&str>,
    ) -> Result<u32, TenantTrouble> {
        let mut deleted = 0;
        for lag in LIST_MAY_LAG {
            tokio::time::sleep(lag).await;
            for pass in self.list::<wire::Pass>(needs::PASSES, &passes(person)).await? {
                if Some(pass.id.as_str()) != not_ours {
                    // A lagging list may show one that went long ago: it is not the one looked for.
                    if self.revoke_pass(person, &pass.id).await? == PassEnding::Revoked {
                        deleted += 1;
                    }
                }
            }
            if deleted > 0 {
                break;
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
        match self.delete(needs::PASSES, &format!("{}/{}", passes(person), path(method_id))).await {
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
        let answer = self.caller.call(Call::get(needs::PASSKEYS, &query)).await?;
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
        let answer = self.post(needs::PASSKEYS, &passkeys(person), &body, Replay::Once).await?;
        Ok(answer.read::<wire::Passkey>()?.into_method())
    }

    /// The person's passkeys as the tenant lists them now.
    ///
    /// # Errors
    /// As every call.
    pub async fn methods(&self, person: &Person) -> Result<Vec<Method>, TenantTrouble> {
        let listed: Vec<wire::Passkey> = self.list(needs::PASSKEYS, &passkeys(person)).await?;
        Ok(listed.into_iter().map(wire::Passkey::into_method).collect())
    }

    /// Every method that can be ours: by the id that the tenant gave, where it gave one, by the
    /// credential, or by the name that this desk gave. Graph lists no credential id; the method's
    /// own id is an encoding of it, and those that hold it come first. A list that shows none is
    /// waited for.
    ///
    /// # Errors
    /// As every call.
    pub async fn find_methods(
        &self,
        person: &Person,
        given_id: Option<&str>,
        credential_id: &[u8],
        display_name: &str,
    ) -> Result<Vec<Method>, TenantTrouble> {
        for lag in LIST_MAY_LAG {
            tokio::time::sleep(lag).await;
            let mut ours = self.methods(person).await?;
            ours.retain(|it| {
                Some(it.id.as_str()) == given_id
                    || holds(it, credential_id)
                    || it.display_name == display_name
            });
            if !ours.is_empty() {
                ours.sort_by_key(|it| !holds(it, credential_id));
                return Ok(ours);
            }
        }
        Ok(Vec::new())
    }

    /// The passkeys that have come since those were listed. A list that shows none is waited for.
    ///
    /// # Errors
    /// As every call.
    pub async fn new_methods(
        &self,
        person: &Person,
        before: &[String],
    ) -> Result<Vec<Method>, TenantTrouble> {
        for lag in LIST_MAY_LAG {
            tokio::time::sleep(lag).await;
            let mut listed = self.methods(person).await?;
            listed.retain(|it| !before.contains(&it.id));
            if !listed.is_empty() {
                return Ok(listed);
            }
        }
        Ok(Vec::new())
    }

    /// Removes a passkey. That it is no longer there is as good.
    ///
    /// # Errors
    /// As every call.
    pub async fn remove_method(&self, person: &Person, id: &str) -> Result<(), TenantTrouble> {
        match self.delete(needs::PASSKEYS, &format!("{}/{}", passkeys(person), path(id))).await {
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
            let query = format!("{}/checkMemberGroups", user_path(&person.id));
            let body = json!({"groupIds": some});
            let answer = self.post(needs::READ_GROUPS, &query, &body, Replay::Read).await?;
            member_of.extend(answer.read::<Page<String>>()?.value);
        }
        Ok(member_of)
    }

    /// A list that must be whole: what is decided by it is decided for good.
    async fn list<T: serde::de::DeserializeOwned>(
        &self,
        needs: Needs,
        query: &str,
    ) -> Result<Vec<T>, TenantTrouble> {
        let mut whole = Vec::new();
        let mut query = query.to_owned();
        for _ in 0..MOST_PAGES {
            let answer = self.caller.call(Call::get(needs, &query)).await?;
            let page: Page<T> = answer.read()?;
            whole.extend(page.value);
            let Some(next) = page.next_link else { return Ok(whole) };
            // The token goes to Graph and to nobody else, whatever a page says.
            let below = next.strip_prefix(&self.caller.base()).and_then(|it| it.strip_prefix('/'));
            query = below
                .map(str::to_owned)
                .ok_or_else(|| answer.garbage("the next page is elsewhere"))?;
        }
        Err(TenantTrouble::Garbage {
            what: "the list does not end".to_owned(),
            ids: RequestIds::default(),
        })
    }

    async fn get<T: serde::de::DeserializeOwned>(
        &self,
        needs: Needs,
        query: &str,
    ) -> Result<T, TenantTrouble> {
        self.caller.call(Call::get(needs, query)).await?.read()
    }

    async fn post(
        &self,
        needs: Needs,
        query: &str,
        body: &serde_json::Value,
        replay: Replay,
    ) -> Result<Answer, TenantTrouble> {
        self.caller.call(Call::post(needs, query, body, replay)).await
    }

    async fn delete(&self, needs: Needs, query: &str) -> Result<(), TenantTrouble> {
        self.caller.call(Call::delete(needs, query)).await.map(|_| ())
    }
}

/// Is this the method of that credential, as far as the method's id tells?
pub fn holds(method: &Method, credential_id: &[u8]) -> bool {
    wire::binary(&method.id).iter().any(|it| it == credential_id)
}

fn user_path(id: &str) -> String {
    format!("users/{}", path(id))
}

fn authentication(person: &Person) -> String {
    format!("{}/authentication", user_path(&person.id))
}

fn passes(person: &Person) -> String {
    format!("{}/temporaryAccessPassMethods", authentication(person))
}

fn passkeys(person: &Person) -> String {
    format!("{}/fido2Methods", authentication(person))
}
