//! What changes a key for good: authenticatorConfig and authenticatorReset (CTAP 2.1, 6.11 and 6.6).

use ciborium::Value;
use secrecy::SecretString;

use super::cbor::{bytes_of, map};
use super::client_pin::Permission;
use super::session::Session;
use crate::ceremony::nouns::{Aaguid, KeyTrouble};
use crate::key::types::{EnterpriseAttestation, KeyRules};

const RESET: u8 = 0x07;
const CONFIG: u8 = 0x0D;
const ENABLE_ENTERPRISE_ATTESTATION: u8 = 0x01;
const SET_MIN_PIN_LENGTH: u8 = 0x03;

impl Session {
    /// setMinPINLength with all that it takes, at once (CTAP 2.1, 6.11.4).
    pub fn set_rules(&mut self, rules: &KeyRules, pin: &SecretString) -> Result<(), KeyTrouble> {
        let mut parameters = Vec::new();
        if let Some(length) = rules.minimum_pin_length {
            parameters.push((1, length.into()));
        }
        if !rules.told_to.is_empty() {
            let told_to = rules.told_to.iter().map(|it| Value::from(it.as_str()));
            parameters.push((2, Value::Array(told_to.collect())));
        }
        if rules.pin_must_change {
            parameters.push((3, true.into()));
        }
        self.configure(SET_MIN_PIN_LENGTH, Some(map(parameters)), pin)
    }

    /// enableEnterpriseAttestation (CTAP 2.1, 6.11.1), which takes no parameters.
    pub fn enable_enterprise_attestation(&mut self, pin: &SecretString) -> Result<(), KeyTrouble> {
        match self.abilities()?.enterprise_attestation {
            EnterpriseAttestation::Absent => Err(KeyTrouble::Unsupported),
            EnterpriseAttestation::On => Ok(()),
            EnterpriseAttestation::Off => self.configure(ENABLE_ENTERPRISE_ATTESTATION, None, pin),
        }
    }

    /// authenticatorReset: within ten seconds of being inserted, with a touch.
    pub fn reset(&mut self) -> Result<(), KeyTrouble> {
        const NOT_ALLOWED: u8 = 0x30;
        const OPERATION_DENIED: u8 = 0x27;
        self.agreement = None;
        self.info = None;
        match self.command(RESET, None) {
            Ok(_) => Ok(()),
            Err(KeyTrouble::Refused { status: NOT_ALLOWED }) => Err(KeyTrouble::TooLateToReset),
            Err(KeyTrouble::Refused { status: OPERATION_DENIED }) => Err(KeyTrouble::NoTouch),
            Err(it) => Err(it),
        }
    }

    /// As `reset`, but no key of another model. `other` is the trouble where it is one.
    pub fn reset_model(&mut self, aaguid: Aaguid, other: KeyTrouble) -> Result<(), KeyTrouble> {
        if self.info_now()?.aaguid == aaguid { self.reset() } else { Err(other) }
    }

    fn configure(
        &mut self,
        subcommand: u8,
        parameters: Option<Value>,
        pin: &SecretString,
    ) -> Result<(), KeyTrouble> {
        let token = self.token(pin, Permission::Configure, None)?;
        let mut message = vec![0xFF; 32];
        message.extend([CONFIG, subcommand]);
        let mut members = vec![(1, subcommand.into())];
        if let Some(parameters) = parameters {
            message.extend(bytes_of(&parameters)?);
            members.push((2, parameters));
        }
        members.push((3, token.protocol().number().into()));
        members.push((4, Value::Bytes(token.authenticate(&message))));
        self.command(CONFIG, Some(&map(members)))?;
        Ok(())
    }
}
