//! The person at the tenant: whether they may have a key, and which keys they registered
//! themselves. Reads only.

use super::{Work, person};
use crate::ceremony::Ceremony;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::{Purpose, Trouble};

impl Work {
    pub(super) async fn check_readiness(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        // Of a list it was read for all at once, and counts as long as its batch runs.
        let known = self.of_list.as_mut().and_then(|it| it.readiness.take());
        let mut readiness = match known {
            Some(known) => known,
            None => self.tenant.readiness(person(ceremony)?, ceremony.operator()).await?,
        };
        if ceremony.asks_beta() {
            readiness.per_user_mfa = self.tenant.per_user_mfa(person(ceremony)?).await;
            if let Some(methods) = &mut readiness.methods {
                methods.first = self.tenant.first_method(person(ceremony)?).await;
            }
        }
        if ceremony.can_issue_a_pass() {
            let once = self.settings.pass.once || readiness.passes.once_only;
            let person = person(ceremony)?;
            readiness.against_pass = self.tenant.policies_against_pass(person, once).await;
        }
        if ceremony.purpose() == Purpose::Token {
            readiness.tokens = Some(self.tenant.token_readiness(person(ceremony)?).await?);
        }
        if !readiness.protection.by().is_empty() {
            readiness.protection.second = self.settings.second_for_protected;
        }
        Ok(Fact::Readiness(fact::Readiness::Found { readiness }))
    }

    pub(super) async fn look_for_own_key(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let before = &ceremony.readiness().ok_or(Trouble::StepBroke)?.passkey_ids;
        let methods = self.tenant.new_methods(person(ceremony)?, before).await?;
        Ok(Fact::OwnKey(fact::OwnKey::Found { methods }))
    }
}
