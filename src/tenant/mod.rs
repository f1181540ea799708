//! Entra as Microsoft Graph, by subject: people, roles, policies, passes, passkeys. Verbs in, nouns
//! of the ceremony out. `graph` is the way there and knows no subject.
//! Takes from the answer what the server chooses. Never posts a registration twice: after an
//! unknown outcome the caller looks first.

pub mod cloud;
pub mod graph;
mod methods;
pub mod needs;
mod passes;
mod passkeys;
mod people;
mod policies;
mod roles;

#[cfg(test)]
mod tests;

use std::time::Duration;

use tokio::sync::watch;

use self::cloud::Cloud;
pub use self::graph::limit;
use self::graph::{Graph, limit::Limit};
pub use self::passes::PassWish;
pub use self::passkeys::holds;
pub use self::policies::passkeys_for;
use crate::ceremony::nouns::{
    Operator, Person, Provisioning, Readiness, RequestIds, TenantTrouble,
};
use crate::{Http, Token};

/// A signed-in Graph client. A clone is cheap, and shares the list of calls with the original.
#[derive(Clone)]
pub struct Tenant {
    graph: Graph,
}

/// A list can lag behind what was done (Graph: consistency): it is read again after these waits
/// before an empty one is believed.
const LIST_MAY_LAG: [Duration; 5] = [
    Duration::ZERO,
    Duration::from_secs(1),
    Duration::from_secs(3),
    Duration::from_secs(6),
    Duration::from_secs(10),
];

impl Tenant {
    /// `limit` is `Limit::GRAPH` wherever Microsoft's own service answers.
    pub fn new(http: Http, cloud: Cloud, token: Token, limit: Option<Limit>) -> Self {
        Self { graph: Graph::new(http, cloud, token, limit) }
    }

    /// For one more session: it records its own calls, and keeps the one limit with all others.
    #[must_use]
    pub fn for_session(&self) -> Self {
        Self { graph: self.graph.for_session() }
    }

    pub fn cloud(&self) -> Cloud {
        self.graph.cloud()
    }

    /// How many calls wait now because the service wants it.
    pub fn held_up(&self) -> watch::Receiver<u32> {
        self.graph.held_up()
    }

    /// The ids of the calls of this session since this was last asked, for the record.
    pub fn take_calls(&self) -> Vec<RequestIds> {
        self.graph.take_made()
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
