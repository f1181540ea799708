//! An OATH token for one person: what stands for or against it, the call that gives one of the tenant's
//! (Graph, beta), and those that the person added themself.

use serde::Deserialize;
use serde_json::json;

use super::cloud::Cloud;
use super::graph::{Call, Replay};
use super::people::path_of;
use super::policies::MethodsPolicy;
use super::{LIST_MAY_LAG, Tenant, needs, policies};
use crate::ceremony::nouns::{
    Beta, Method, MethodKind, Person, TenantTrouble, TokenKind, TokenPolicy, TokenReadiness,
};

impl Tenant {
    /// Whether the person can have an OATH token of this kind.
    ///
    /// # Errors
    /// As every call; `UnknownPolicyWord` where the policy has a word that the desk does not know.
    pub async fn token_readiness(
        &self,
        person: &Person,
        kind: TokenKind,
    ) -> Result<TokenReadiness, TenantTrouble> {
        // Graph documents the configuration of hardware tokens in beta only, and for its global cloud.
        let call = Call::get(needs::READ_POLICY, "policies/authenticationMethodsPolicy");
        let (call, beta) = match kind {
            TokenKind::Hardware if self.cloud() != Cloud::Global => {
                return Ok(TokenReadiness { kind, policy: TokenPolicy::NotInThisCloud, has: 0 });
            }
            TokenKind::Hardware => (call.beta(), Beta::Asked),
            TokenKind::Software => (call, Beta::NotAsked),
        };
        let policy: MethodsPolicy = self.graph.call(call).await?.read()?;
        let mut member_of =
            self.memberships(person, &policy.groups_of(&[policies::id(kind)])).await?;
        member_of.push(person.id.clone());
        let methods = self.methods_of_every_kind(person, beta).await?;
        let counts = [MethodKind::OneTimePasscode, MethodKind::Authenticator];
        let has = methods.others.iter().filter(|it| counts.contains(&it.kind)).count();
        Ok(TokenReadiness { kind, policy: policies::tokens(&policy, kind, &member_of)?, has })
    }

    /// The person's authenticator apps of other makers, and what stands in for one, by the tenant's ids
    /// (Graph: softwareOathAuthenticationMethod).
    ///
    /// # Errors
    /// As every call.
    pub async fn software_tokens(&self, person: &Person) -> Result<Vec<String>, TenantTrouble> {
        #[derive(Deserialize)]
        struct SoftwareToken {
            id: String,
        }
        let query = format!("{}/authentication/softwareOathMethods", path_of(&person.id));
        let all: Vec<SoftwareToken> = self.graph.pages(needs::READ_METHODS, &query).whole().await?;
        Ok(all.into_iter().map(|it| it.id).collect())
    }

    /// Those that were not listed before. Reads an empty list again, see `LIST_MAY_LAG`.
    ///
    /// # Errors
    /// As every call.
    pub async fn new_software_tokens(
        &self,
        person: &Person,
        before: &[String],
    ) -> Result<Vec<Method>, TenantTrouble> {
        let mut new = Vec::new();
        for lag in LIST_MAY_LAG {
            self.graph.clock().sleep(lag).await;
            new = self.software_tokens(person).await?;
            new.retain(|it| !before.contains(it));
            if !new.is_empty() {
                break;
            }
        }
        Ok(new.into_iter().map(nameless).collect())
    }

    /// Gives a token to a person, by its serial number, and activates it by the code that it shows now
    /// (Graph, beta: assignAndActivateBySerialNumber). No right to the inventory is needed.
    ///
    /// # Errors
    /// As every call. `Refused` where the code is wrong, and then it can be theirs without being active;
    /// Graph documents no code for that. After `AnswerLost` it can be active.
    pub async fn give_token(
        &self,
        person: &str,
        serial: &str,
        code: &str,
    ) -> Result<(), TenantTrouble> {
        let query = format!(
            "{}/authentication/hardwareOathMethods/assignAndActivateBySerialNumber",
            path_of(person)
        );
        let body = json!({ "serialNumber": serial, "verificationCode": code });
        let call = Call::post(needs::GIVE_TOKENS, &query, &body, Replay::Once).beta();
        self.graph.call(call).await.map(|_| ())
    }
}

/// Graph tells nothing of a software token but its id.
fn nameless(id: String) -> Method {
    Method {
        id,
        display_name: String::new(),
        aaguid: None,
        model: None,
        attested: None,
        created_at: None,
    }
}
