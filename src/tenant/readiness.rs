//! The tenant's facts about one person before a ceremony, from several calls. Decides nothing: the
//! policy of the ceremony does.

use super::{Tenant, policies};
use crate::ceremony::nouns::{Operator, Person, Provisioning, Readiness, TenantTrouble};

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
        let methods = self.methods_of_all_kinds(person).await?;
        Ok(Readiness {
            account,
            passkeys: policies::passkeys(&policy, &member_of)?,
            passes: policies::passes(&policy, &member_of)?,
            foreign_pass: methods.live_pass,
            passkey_ids: methods.passkeys,
            passkey_names: methods.passkey_names,
            strengths: self.strengths().await?,
            provisioning: if self.cloud().registers_keys() {
                Provisioning::Available
            } else {
                Provisioning::Missing
            },
            protection: self.protection(person, operator).await?,
        })
    }
}
