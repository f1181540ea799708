//! What is done with one hardware token of the tenant: given to a person, activated, taken back, removed.
//! Each stands in the ledger before it is sent, and is read back. Nothing is sent twice: after a lost answer
//! that look decides, and what is so already is not done again.

use std::time::Duration;

use super::oath_import::one_person;
use crate::ceremony::nouns::{
    Beta, HardwareToken, Listed, MethodKind, Operator, Person, TenantTrouble, Timestamp, TokenDeed,
    TokenDeedBegun, TokenDeedEnd, TokenHolder, TokenState,
};
use crate::ledger::{Ledger, LedgerTrouble};
use crate::oath::{Judged, Token, Wrong, is_code, judge};
use crate::tenant::Tenant;

/// Why it was not done.
#[derive(Debug, thiserror::Error)]
pub enum NotDone {
    #[error("no token has this serial number")]
    NoToken,
    #[error("several tokens have this serial number")]
    SeveralTokens,
    #[error("the person cannot get a token: {0:?}")]
    Person(Wrong),
    /// Entra: at most five tokens and authenticator apps.
    #[error("the person has as many tokens and apps as Entra allows")]
    TooMany,
    /// Somebody has the token, who must give it back first.
    #[error("somebody has the token")]
    Taken(TokenHolder),
    #[error("nobody has the token")]
    NotTaken,
    #[error("the token is not active")]
    NotActive,
    /// The maker's file has no token with this serial number.
    #[error("the file does not have the token")]
    NotInFile,
    /// No code, or not the right one by the maker's file. Nothing was sent.
    #[error("the code is not right: {0:?}")]
    Code(Judged),
    /// Graph refused the code, and does not say why.
    #[error("the code was refused")]
    CodeRefused,
    /// Entra: 200 activations in five minutes.
    #[error("too many tokens were activated")]
    TooFast { after_seconds: u64 },
    #[error("the tenant took it, and does not say so")]
    NotSo,
    #[error("the tenant does not answer as it should: {0}")]
    Tenant(#[from] TenantTrouble),
    #[error(transparent)]
    Ledger(#[from] LedgerTrouble),
}

/// Graph: hardware OATH tokens, the most of them and of authenticator apps for one person.
const MOST_PER_PERSON: usize = 5;
/// A list can be older than the last change (Graph: consistency).
const READ_BACK_AFTER: [Duration; 4] =
    [Duration::ZERO, Duration::from_secs(1), Duration::from_secs(3), Duration::from_secs(6)];

/// The tokens of a tenant, and who does something with them.
pub struct Tokens<'a> {
    pub tenant: &'a Tenant,
    pub ledger: &'a Ledger,
    pub operator: &'a Operator,
}

impl Tokens<'_> {
    /// Gives a token to the person with this sign-in name or address, not yet active. `reassign`: it is taken
    /// from whoever has it.
    ///
    /// # Errors
    /// Why it was not done. It can have been taken back before.
    pub async fn assign(
        &self,
        serial: &str,
        name: &str,
        reassign: bool,
    ) -> Result<HardwareToken, NotDone> {
        let found = self.tenant.look_up(&[name], |_| ()).await?.pop().unwrap_or_default();
        let person = one_person(name, found).map_err(NotDone::Person)?;
        let token = self.find(serial).await?;
        match &token.assigned_to {
            Some(it) if it.id.eq_ignore_ascii_case(&person.id) => return Ok(token),
            Some(_) if reassign => {
                self.take(TokenDeed::Unassign, &token).await?;
            }
            Some(it) => return Err(NotDone::Taken(it.clone())),
            None => {}
        }
        let holder = TokenHolder { id: person.id, name: person.name };
        let sent = self.tenant.assign_token(&holder.id, &token.id);
        let has = |it: &HardwareToken| {
            it.assigned_to.as_ref().is_some_and(|it| it.id.eq_ignore_ascii_case(&holder.id))
        };
        let is_so = |it: Option<&HardwareToken>| it.is_some_and(has);
        match self.change(TokenDeed::Assign, &token, Some(&holder), sent, is_so).await {
            Err(NotDone::Tenant(TenantTrouble::Refused { .. }))
                if self.has_all(&holder).await? =>
            {
                Err(NotDone::TooMany)
            }
            Ok(it) => it.ok_or(NotDone::NotSo),
            Err(it) => Err(it),
        }
    }

    /// Activates a token by the code that its person reads. `file`: the tokens of the maker's file, where it
    /// is at hand; then a wrong code is told apart, and not sent.
    ///
    /// # Errors
    /// Why it was not done.
    pub async fn activate(
        &self,
        serial: &str,
        code: &str,
        file: Option<&[Token]>,
    ) -> Result<HardwareToken, NotDone> {
        let code = code.trim();
        if !is_code(code) {
            return Err(NotDone::Code(Judged::NotACode));
        }
        let token = self.find(serial).await?;
        if token.state == TokenState::Activated {
            return Ok(token);
        }
        let holder = token.assigned_to.as_ref().ok_or(NotDone::NotTaken)?;
        if let Some(file) = file {
            let of_file = file.iter().find(|it| it.is_called(serial)).ok_or(NotDone::NotInFile)?;
            match judge(of_file, file, code, Timestamp::now()) {
                Judged::Right => {}
                other => return Err(NotDone::Code(other)),
            }
        }
        let sent = self.tenant.activate_token(&holder.id, &token.id, code);
        let is_active =
            |it: Option<&HardwareToken>| it.is_some_and(|it| it.state == TokenState::Activated);
        match self.change(TokenDeed::Activate, &token, Some(holder), sent, is_active).await {
            Ok(it) => it.ok_or(NotDone::NotSo),
            Err(NotDone::Tenant(TenantTrouble::Refused { .. })) => Err(NotDone::CodeRefused),
            Err(NotDone::Tenant(TenantTrouble::Busy { after_seconds, .. })) => {
                Err(NotDone::TooFast { after_seconds })
            }
            Err(it) => Err(it),
        }
    }

    /// Lets a token count no longer; its person keeps it, and it can be activated again.
    ///
    /// # Errors
    /// Why it was not done.
    pub async fn deactivate(&self, serial: &str) -> Result<HardwareToken, NotDone> {
        let token = self.find(serial).await?;
        let holder = token.assigned_to.as_ref().ok_or(NotDone::NotTaken)?;
        if token.state != TokenState::Activated {
            return Err(NotDone::NotActive);
        }
        let sent = self.tenant.deactivate_token(&holder.id, &token.id);
        let is_so =
            |it: Option<&HardwareToken>| it.is_some_and(|it| it.state != TokenState::Activated);
        let became = self.change(TokenDeed::Deactivate, &token, Some(holder), sent, is_so).await?;
        became.ok_or(NotDone::NotSo)
    }

    /// Takes a token back from its person, active or not.
    ///
    /// # Errors
    /// Why it was not done.
    pub async fn unassign(&self, serial: &str) -> Result<HardwareToken, NotDone> {
        self.take(TokenDeed::Unassign, &self.find(serial).await?).await
    }

    /// Takes a lost token from its person: who finds it signs in with it no more. Says what they have left.
    ///
    /// # Errors
    /// Why it was not done; `NotTaken` where nobody could have signed in with it.
    pub async fn lost(
        &self,
        serial: &str,
    ) -> Result<(HardwareToken, TokenHolder, Listed), NotDone> {
        let token = self.find(serial).await?;
        let holder = token.assigned_to.clone().ok_or(NotDone::NotTaken)?;
        let free = self.take(TokenDeed::Lost, &token).await?;
        let left = self.methods(&holder).await?;
        Ok((free, holder, left))
    }

    /// Takes a token out of the inventory. Entra takes only one that nobody has.
    ///
    /// # Errors
    /// Why it was not done.
    pub async fn remove(&self, serial: &str) -> Result<HardwareToken, NotDone> {
        let token = self.find(serial).await?;
        if let Some(it) = token.assigned_to {
            return Err(NotDone::Taken(it));
        }
        let sent = self.tenant.remove_token(&token.id);
        self.change(TokenDeed::Remove, &token, None, sent, |it| it.is_none()).await?;
        Ok(token)
    }

    async fn find(&self, serial: &str) -> Result<HardwareToken, NotDone> {
        let mut found = self.tenant.tokens_called(serial).await?;
        match (found.pop(), found.is_empty()) {
            (None, _) => Err(NotDone::NoToken),
            (Some(it), true) => Ok(it),
            (Some(_), false) => Err(NotDone::SeveralTokens),
        }
    }

    async fn take(&self, deed: TokenDeed, token: &HardwareToken) -> Result<HardwareToken, NotDone> {
        let Some(holder) = &token.assigned_to else { return Ok(token.clone()) };
        let sent = self.tenant.unassign_token(&holder.id, &token.id);
        let is_free = |it: Option<&HardwareToken>| it.is_some_and(|it| it.assigned_to.is_none());
        self.change(deed, token, Some(holder), sent, is_free).await?.ok_or(NotDone::NotSo)
    }

    async fn has_all(&self, holder: &TokenHolder) -> Result<bool, NotDone> {
        let counts =
            |it: &MethodKind| matches!(it, MethodKind::OneTimePasscode | MethodKind::Authenticator);
        let listed = self.methods(holder).await?;
        Ok(listed.others.iter().filter(|it| counts(&it.kind)).count() >= MOST_PER_PERSON)
    }

    /// In beta: v1.0 has no hardware tokens.
    async fn methods(&self, holder: &TokenHolder) -> Result<Listed, TenantTrouble> {
        let TokenHolder { id, name } = holder.clone();
        let person = Person { id, name, upn: String::new() };
        self.tenant.methods_of_every_kind(&person, Beta::Asked).await
    }

    /// Does it, between its two entries in the ledger. The token once it is so; `None`: it is gone.
    async fn change(
        &self,
        deed: TokenDeed,
        token: &HardwareToken,
        person: Option<&TokenHolder>,
        sent: impl Future<Output = Result<(), TenantTrouble>>,
        is_so: impl Fn(Option<&HardwareToken>) -> bool,
    ) -> Result<Option<HardwareToken>, NotDone> {
        self.tenant.take_calls();
        let begun = TokenDeedBegun {
            operator: self.operator.clone(),
            deed,
            serial: token.serial.clone(),
            person: person.cloned(),
        };
        let id = self.ledger.begin_token_deed(Timestamp::now(), &begun).await?;
        let lost = match sent.await {
            Ok(()) => Ok(NotDone::NotSo),
            Err(it @ (TenantTrouble::AnswerLost { .. } | TenantTrouble::Garbage { .. })) => {
                Ok(NotDone::Tenant(it))
            }
            Err(it) => Err(NotDone::Tenant(it)),
        };
        let (became, end) = match lost {
            Err(refused) => (Err(refused), TokenDeedEnd::NotDone),
            Ok(otherwise) => match self.read_back(&token.id, is_so).await {
                Ok(Some(it)) => (Ok(it), TokenDeedEnd::Done),
                Ok(None) => (Err(otherwise), TokenDeedEnd::Unknown),
                Err(it) => (Err(it.into()), TokenDeedEnd::Unknown),
            },
        };
        let calls = self.tenant.take_calls();
        self.ledger.end_token_deed(id, Timestamp::now(), end, &calls).await?;
        became
    }

    /// The token once it is so; `None`: it is not.
    async fn read_back(
        &self,
        id: &str,
        is_so: impl Fn(Option<&HardwareToken>) -> bool,
    ) -> Result<Option<Option<HardwareToken>>, TenantTrouble> {
        for wait in READ_BACK_AFTER {
            self.tenant.clock().sleep(wait).await;
            let token = self.tenant.token(id).await?;
            if is_so(token.as_ref()) {
                return Ok(Some(token));
            }
        }
        Ok(None)
    }
}
