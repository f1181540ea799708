//! The old key's method at the tenant: the person's methods, its removal, the end of their sessions, and
//! of a pass that somebody else issued. Each can be done twice with the same result.

use super::{Work, person};
use crate::ceremony::Ceremony;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::{Beta, Trouble};

impl Work {
    pub(super) async fn list_methods(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let beta = if ceremony.asks_beta() { Beta::Asked } else { Beta::NotAsked };
        let listed = self.tenant.methods_of_every_kind(person(ceremony)?, beta).await?;
        Ok(Fact::OldMethod(fact::OldMethod::Listed { listed }))
    }

    pub(super) async fn remove_old_method(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let old = ceremony.old_key().ok_or(Trouble::StepBroke)?;
        let removal = self.tenant.remove_method(person(ceremony)?, &old.method.id).await?;
        Ok(Fact::OldMethod(fact::OldMethod::Removed { removal }))
    }

    pub(super) async fn end_sessions(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        self.tenant.end_sessions(person(ceremony)?).await?;
        Ok(Fact::OldMethod(fact::OldMethod::SessionsEnded))
    }

    pub(super) async fn revoke_other_pass(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let id = ceremony.other_pass().ok_or(Trouble::StepBroke)?;
        let ending = self.tenant.revoke_pass(person(ceremony)?, id).await?;
        Ok(Fact::OldMethod(fact::OldMethod::OtherPassRevoked { ending }))
    }
}
