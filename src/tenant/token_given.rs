//! A hardware OATH token for one person, as a desk gives it (Graph, beta): what stands for or against it,
//! and the call that gives it.

use serde_json::json;

use super::cloud::Cloud;
use super::graph::{Call, Replay};
use super::people::path_of;
use super::policies::MethodsPolicy;
use super::{Tenant, needs, policies};
use crate::ceremony::nouns::{
    Beta, MethodKind, Person, TenantTrouble, TokenPolicy, TokenReadiness,
};

impl Tenant {
    /// Whether the person can have a hardware OATH token.
    ///
    /// # Errors
    /// As every call; `UnknownPolicyWord` where the policy has a word that the desk does not know.
    pub async fn token_readiness(&self, person: &Person) -> Result<TokenReadiness, TenantTrouble> {
        if self.cloud() != Cloud::Global {
            return Ok(TokenReadiness { policy: TokenPolicy::NotInThisCloud, has: 0 });
        }
        // Graph documents the configuration of hardware tokens in beta only.
        let call = Call::get(needs::READ_POLICY, "policies/authenticationMethodsPolicy").beta();
        let policy: MethodsPolicy = self.graph.call(call).await?.read()?;
        let mut member_of = self.memberships(person, &policy.groups_of(&["hardwareOath"])).await?;
        member_of.push(person.id.clone());
        let methods = self.methods_of_every_kind(person, Beta::Asked).await?;
        let counts = [MethodKind::OneTimePasscode, MethodKind::Authenticator];
        let has = methods.others.iter().filter(|it| counts.contains(&it.kind)).count();
        Ok(TokenReadiness { policy: policies::tokens(&policy, &member_of)?, has })
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
