//! The pass: issue it, take it back. Its code stays in `Work` and goes when the pass does.

use super::{Work, person};
use crate::ceremony::Ceremony;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::Trouble;
use crate::tenant::PassWish;

impl Work {
    pub(super) async fn issue_pass(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let policy = &ceremony.readiness().ok_or(Trouble::StepBroke)?.passes;
        let wish = PassWish {
            lifetime_minutes: self
                .settings
                .pass
                .lifetime_minutes
                .min(policy.maximum_lifetime_minutes)
                .max(policy.minimum_lifetime_minutes),
            once: self.settings.pass.once || policy.once_only,
        };
        let (pass, code) = self.tenant.issue_pass(person(ceremony)?, wish).await?;
        self.pass_code = Some(code);
        Ok(Fact::Pass(fact::Pass::Issued { pass }))
    }

    pub(super) async fn recall_pass(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let readiness = ceremony.readiness().ok_or(Trouble::StepBroke)?;
        let not_ours = readiness.foreign_pass.as_deref();
        let deleted = self.tenant.recall_passes(person(ceremony)?, not_ours).await?;
        Ok(Fact::Pass(fact::Pass::Recalled { deleted }))
    }

    pub(super) async fn revoke_pass(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let pass = ceremony.issued_pass().ok_or(Trouble::StepBroke)?;
        let ending = self.tenant.revoke_pass(person(ceremony)?, &pass.method_id).await?;
        self.pass_code = None;
        Ok(Fact::Pass(fact::Pass::Revoked { ending }))
    }
}
