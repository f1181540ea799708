//! What is done for a key that is sent: its PIN is drawn and sealed, its registration waits sealed, and
//! the activation reads it again. What is sealed is written down, what is unsealed is not.

use secrecy::{ExposeSecret as _, SecretString};

use super::{Work, key, options, registration};
use crate::ceremony::Ceremony;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::{KeyPin, KeyTrouble, PinChange, Registration, Sealed, Trouble};
use crate::key::KeyRules;
use crate::seal;

impl Work {
    pub(super) fn seal_pin(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let pin = seal::draw_pin(ceremony.pin_rules());
        let sealed = self.sealed(&pin)?;
        self.pin = Some(pin);
        Ok(Fact::Prepared(fact::Prepared::PinSealed { sealed }))
    }

    pub(super) fn unseal_pin(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let sealed = ceremony.sealed_pin().ok_or(Trouble::StepBroke)?;
        self.pin = Some(self.unsealed(sealed)?);
        Ok(Fact::Prepared(fact::Prepared::PinUnsealed))
    }

    /// A key that says already that its PIN must be changed was told before the desk was cut off.
    pub(super) async fn force_pin_change(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let key = key(ceremony)?;
        let how = if key.pin == KeyPin::MustChange {
            PinChange::Forced
        } else {
            let rules = KeyRules { pin_must_change: true, ..KeyRules::default() };
            let (device, pin) = (key.device.clone(), self.held_pin()?);
            match self.open_key(&device).await?.set_rules(rules, pin).await {
                Ok(()) => PinChange::Forced,
                Err(KeyTrouble::Unsupported) => PinChange::KeyCannot,
                Err(it) => return Err(it.into()),
            }
        };
        Ok(Fact::Prepared(fact::Prepared::PinChangeForced { how }))
    }

    pub(super) fn seal_registration(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let until = options(ceremony)?.expires_at;
        let text = serde_json::to_string(registration(ceremony)?);
        let text = SecretString::from(text.map_err(|_| Trouble::StepBroke)?);
        let (sealed, code) = (self.sealed(&text)?, self.sealed(&seal::draw_code())?);
        Ok(Fact::Prepared(fact::Prepared::RegistrationSealed { sealed, code, until }))
    }

    /// The session has read it from the ledger.
    pub(super) fn find_prepared(&mut self) -> Result<Fact, Trouble> {
        let found = self.prepared.take().ok_or(Trouble::StepBroke)?;
        Ok(Fact::Activation(fact::Activation::Found { found }))
    }

    /// What was made when the key was prepared.
    pub(super) fn waiting_registration(&self, sealed: &Sealed) -> Result<Registration, Trouble> {
        let text = self.unsealed(sealed)?;
        serde_json::from_str(text.expose_secret()).map_err(|_| Trouble::NotUnsealed)
    }

    /// Whether somebody has the hand-over sheet of the key that is to be activated.
    pub fn is_code_of_sheet(
        &self,
        ceremony: &Ceremony,
        typed: &SecretString,
    ) -> Result<bool, Trouble> {
        let prepared = ceremony.prepared().ok_or(Trouble::StepBroke)?;
        let code = self.unsealed(&prepared.code)?;
        let typed = seal::read_code(typed.expose_secret());
        Ok(typed.is_some_and(|it| it.expose_secret() == code.expose_secret()))
    }

    fn sealed(&self, secret: &SecretString) -> Result<Sealed, Trouble> {
        self.seals.seal(secret).map_err(|it| {
            tracing::error!(trouble = %it, "nothing is sealed");
            Trouble::StepBroke
        })
    }

    fn unsealed(&self, sealed: &Sealed) -> Result<SecretString, Trouble> {
        self.seals.unseal(sealed).map_err(|it| {
            tracing::error!(trouble = %it, "what was sealed is not opened");
            Trouble::NotUnsealed
        })
    }
}
