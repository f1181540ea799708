//! The person at the tenant: whether they may have a key, and which keys they registered
//! themselves. Reads only.

use std::time::Duration;

use super::{Work, person};
use crate::ceremony::Ceremony;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::{OwnMethod, Purpose, TokenKind, Trouble};

impl Work {
    pub(in crate::runner) fn token_policy_every(&self) -> Duration {
        self.settings.token_policy_every
    }

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
        let kind = match ceremony.purpose() {
            Purpose::Token => Some(TokenKind::Hardware),
            Purpose::ProgramToken => Some(TokenKind::Software),
            _ => None,
        };
        if let Some(kind) = kind {
            readiness.tokens = Some(self.tenant.token_readiness(person(ceremony)?, kind).await?);
        }
        if kind == Some(TokenKind::Software) {
            readiness.software_token_ids = self.tenant.software_tokens(person(ceremony)?).await?;
        }
        if !readiness.protection.by().is_empty() {
            readiness.protection.second = self.settings.second_for_protected;
        }
        // Its answers told the tenant's time, before anything was judged by ours.
        self.clock_is_right()?;
        Ok(Fact::Readiness(fact::Readiness::Found { readiness }))
    }

    pub(super) async fn look_for_own_method(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let before = ceremony.readiness().ok_or(Trouble::StepBroke)?;
        let person = person(ceremony)?;
        let methods = match ceremony.purpose().own_method() {
            Some(OwnMethod::Token) => {
                self.tenant.new_software_tokens(person, &before.software_token_ids).await?
            }
            _ => self.tenant.new_methods(person, &before.passkey_ids).await?,
        };
        Ok(Fact::OwnMethod(fact::OwnMethod::Found { methods }))
    }

    /// The person has their own page in the browser until they close it.
    pub(super) async fn open_own_page(&mut self) -> Result<Fact, Trouble> {
        let page = self.tenant.cloud().own_page();
        self.sign_in.show(page).await.map_err(Trouble::SignIn)?;
        Ok(Fact::OwnMethod(fact::OwnMethod::PageClosed))
    }
}
