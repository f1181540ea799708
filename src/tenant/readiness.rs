//! The tenant's facts about one person before a ceremony, from several calls. Decides nothing: the
//! policy of the ceremony does.

use serde::Deserialize;

use super::graph::Call;
use super::people::authentication;
use super::{Tenant, needs, policies};
use crate::ceremony::nouns::{
    Beta, Operator, PerUserMfa, Person, Provisioning, Readiness, TenantTrouble,
};

impl Tenant {
    /// The person's account, methods and roles, and the policies that apply to them.
    ///
    /// # Errors
    /// `UnknownPolicyWord` where a policy has a word that the desk does not know.
    pub async fn readiness(
        &self,
        person: &Person,
        operator: &Operator,
    ) -> Result<Readiness, TenantTrouble> {
        let account = self.account(person).await?;
        let policy = self.methods_policy().await?;
        let mut member_of = self.memberships(person, &policy.groups()).await?;
        // A target can name a person instead of a group.
        member_of.push(person.id.clone());
        let methods = self.methods_of_every_kind(person, Beta::NotAsked).await?;
        let passkeys =
            methods.passkeys.into_iter().map(|it| (it.method.id, it.method.display_name));
        let (passkey_ids, passkey_names) = passkeys.unzip();
        Ok(Readiness {
            account,
            passkeys: policies::passkeys(&policy, &member_of)?,
            passes: policies::passes(&policy, &member_of)?,
            foreign_pass: methods.pass,
            passkey_ids,
            passkey_names,
            strengths: self.strengths().await?,
            provisioning: if self.cloud().registers_keys() {
                Provisioning::Available
            } else {
                Provisioning::Missing
            },
            protection: self.protection(person, operator).await?,
            per_user_mfa: PerUserMfa::NotChecked,
            tokens: None,
        })
    }

    /// Whether the old switch of this person is on (Graph, beta: Get authentication states). It is only for
    /// a warning, so a refusal or an unknown word is `NotChecked` and no error.
    pub async fn per_user_mfa(&self, person: &Person) -> PerUserMfa {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Requirements {
            per_user_mfa_state: Option<String>,
        }
        let query = format!("{}/requirements", authentication(person));
        let call = Call::get(needs::READ_ALL_POLICIES, &query).beta();
        let read = self.graph.call(call).await.and_then(|it| it.read::<Requirements>());
        match read.map(|it| it.per_user_mfa_state) {
            Ok(Some(word)) if word == "disabled" => PerUserMfa::Off,
            Ok(Some(word)) if word == "enabled" || word == "enforced" => PerUserMfa::On,
            Ok(_) => PerUserMfa::NotChecked,
            Err(trouble) => {
                tracing::info!(%trouble, "it is not known whether per-user MFA is on");
                PerUserMfa::NotChecked
            }
        }
    }
}
