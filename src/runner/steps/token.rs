//! A hardware OATH token at the tenant: found by its serial number, activated with a code, looked at,
//! taken back. Where the maker's file is open at this desk, a code is judged before it is sent.

use std::sync::Arc;

use jiff::Timestamp;
use secrecy::{ExposeSecret as _, SecretString};

use super::{Work, person};
use crate::ceremony::Ceremony;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::next::Question;
use crate::ceremony::nouns::{
    CodeCheck, CodeFault, FoundToken, HardwareToken, TenantTrouble, TokenFacts, TokenStands,
    TokenState, Trouble,
};
use crate::oath::{Judged, is_code, judge};

impl Work {
    /// At the person first: there it can be assigned already. The inventory says whether somebody else has
    /// it, where this operator may read it; else the activation will.
    pub(super) async fn find_token(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let (person, serial) = (person(ceremony)?, named(ceremony)?);
        let found = match self.token_of(&person.id, serial).await? {
            Some(it) if it.state == TokenState::Activated => FoundToken::Theirs(facts(it, true)),
            Some(it) => FoundToken::Free(facts(it, true)),
            None => self.in_inventory(serial).await?,
        };
        Ok(Fact::Token(fact::Token::Found { found }))
    }

    async fn in_inventory(&self, serial: &str) -> Result<FoundToken, Trouble> {
        let listed = match self.tenant.tokens_called(serial).await {
            Err(TenantTrouble::NotPermitted { .. }) => {
                return Ok(FoundToken::Free(unknown(serial)));
            }
            other => other?,
        };
        Ok(match <[HardwareToken; 1]>::try_from(listed) {
            Ok([token]) if token.assigned_to.is_some() => FoundToken::Anothers,
            Ok([token]) => FoundToken::Free(facts(token, false)),
            Err(none) if none.is_empty() => FoundToken::NotInInventory,
            Err(_) => FoundToken::Twice,
        })
    }

    pub(super) async fn activate_token(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let (person, token) = (person(ceremony)?, token(ceremony)?);
        let code = self.token_code.take().ok_or(Trouble::StepBroke)?;
        let code = code.expose_secret();
        // One that was assigned before, or with a code that was wrong, is only activated.
        let is_theirs = token.was_assigned || ceremony.token_is_assigned();
        match token.id.as_deref().filter(|_| is_theirs) {
            Some(id) => self.tenant.activate_token(&person.id, id, code).await?,
            None => self.tenant.give_token(&person.id, &token.serial, code).await?,
        }
        Ok(Fact::Token(fact::Token::Activated))
    }

    pub(super) async fn look_for_token(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let (person, serial) = (person(ceremony)?, named(ceremony)?);
        let found = self.token_of(&person.id, serial).await?;
        let stands = match found.as_ref().map(|it| it.state) {
            Some(TokenState::Activated) => TokenStands::Active,
            Some(_) => TokenStands::Assigned,
            None => TokenStands::Free,
        };
        let token = found.map(|it| facts(it, false));
        Ok(Fact::Token(fact::Token::LookedFor { stands, token }))
    }

    /// As it was before this session. The second of two finds nothing to do.
    pub(super) async fn take_token_back(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let (person, token) = (person(ceremony)?, token(ceremony)?);
        match self.token_of(&person.id, &token.serial).await? {
            Some(it) if !token.was_assigned => {
                self.tenant.unassign_token(&person.id, &it.id).await?;
            }
            Some(it) if it.state == TokenState::Activated => {
                self.tenant.deactivate_token(&person.id, &it.id).await?;
            }
            Some(_) | None => {}
        }
        Ok(Fact::Token(fact::Token::TakenBack))
    }

    async fn token_of(
        &self,
        person: &str,
        serial: &str,
    ) -> Result<Option<HardwareToken>, TenantTrouble> {
        let all = self.tenant.tokens_of(person).await?;
        Ok(all.into_iter().find(|it| it.serial.eq_ignore_ascii_case(serial)))
    }

    /// The serial numbers to choose from, where it is asked which token it is.
    pub fn serials(&self, question: &Question) -> Arc<[String]> {
        let open = self.tokens.iter().flat_map(|it| it.iter());
        let is_asked = matches!(question, Question::WhichToken { .. });
        open.filter(|_| is_asked).map(|it| it.serial.clone()).collect()
    }

    /// What a typed code is. A code that is wrong by the maker's file is not kept.
    pub fn code_typed(&mut self, ceremony: &Ceremony, code: SecretString) -> fact::Token {
        let typed = code.expose_secret().trim();
        if !is_code(typed) {
            return fact::Token::CodeWrong { fault: CodeFault::NotACode };
        }
        let check = match self.judged(ceremony, typed) {
            Some(Err(fault)) => return fact::Token::CodeWrong { fault },
            Some(Ok(())) => CodeCheck::Right,
            None => CodeCheck::NotChecked,
        };
        self.token_code = Some(code);
        fact::Token::CodeTyped { check }
    }

    /// `None` where no file that has the token is open.
    fn judged(&self, ceremony: &Ceremony, typed: &str) -> Option<Result<(), CodeFault>> {
        let (all, serial) = (self.tokens.as_deref()?, &ceremony.token()?.serial);
        let token = all.iter().find(|it| it.is_called(serial))?;
        Some(match judge(token, all, typed, Timestamp::now()) {
            Judged::Right => Ok(()),
            Judged::Drifted { minutes } => Err(CodeFault::Drifted { minutes }),
            Judged::AnothersCode { serial } => Err(CodeFault::Anothers { serial }),
            Judged::Mistyped => Err(CodeFault::Mistyped),
            Judged::NotACode => Err(CodeFault::NotACode),
        })
    }
}

fn facts(token: HardwareToken, was_assigned: bool) -> TokenFacts {
    TokenFacts {
        serial: token.serial,
        id: Some(token.id),
        manufacturer: Some(token.manufacturer),
        model: Some(token.model),
        interval_seconds: Some(token.interval_seconds),
        was_assigned,
    }
}

/// Nothing but its serial number is known.
fn unknown(serial: &str) -> TokenFacts {
    TokenFacts {
        serial: serial.to_owned(),
        id: None,
        manufacturer: None,
        model: None,
        interval_seconds: None,
        was_assigned: false,
    }
}

fn named(ceremony: &Ceremony) -> Result<&str, Trouble> {
    ceremony.token_serial().ok_or(Trouble::StepBroke)
}

fn token(ceremony: &Ceremony) -> Result<&TokenFacts, Trouble> {
    ceremony.token().ok_or(Trouble::StepBroke)
}
