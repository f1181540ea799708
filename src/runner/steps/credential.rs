//! The credential: its options, making it on the key, what its attestation proves, erasing it.

use jiff::Timestamp;

use super::{Work, key, options, person, registration};
use crate::attestation::{self, Announced};
use crate::ceremony::Ceremony;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::{
    AttestationWanted, KeyTrouble, PrepareMode, Purpose, Trouble, Verdict,
};
use crate::ceremony::policy;
use crate::key::Unwanted;

impl Work {
    pub(super) async fn fetch_options(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let rule = ceremony.prepares();
        let waits = ceremony.purpose() == Purpose::Prepare && rule.mode == PrepareMode::Inert;
        let minutes = waits.then_some(rule.challenge_minutes);
        let options = self.tenant.creation_options(person(ceremony)?, minutes).await?;
        Ok(Fact::Credential(fact::Credential::OptionsFetched { options }))
    }

    pub(super) async fn make_credential(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let pin = self.held_pin()?;
        let device = self.open_key(&key(ceremony)?.device).await?;
        let registration = device.make_credential(options(ceremony)?.clone(), pin).await?;
        Ok(Fact::Credential(fact::Credential::Made { registration }))
    }

    pub(super) fn check_attestation(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let key = key(ceremony)?;
        let attestation = attestation::check(
            options(ceremony)?,
            registration(ceremony)?,
            Announced { aaguid: key.aaguid, firmware: key.firmware },
            &self.trust,
            Timestamp::now(),
        )
        .map_err(Trouble::Attestation)?;
        let wanted = match ceremony.verdict() {
            Some(Verdict::Allowed { attestation, .. }) => *attestation,
            // The way forward has one by now; without it the stricter one.
            Some(Verdict::Refused { .. }) | None => AttestationWanted::Required,
        };
        if policy::is_enough(&attestation, wanted) {
            Ok(Fact::Credential(fact::Credential::AttestationChecked { attestation }))
        } else {
            Err(Trouble::Attestation(attestation::not_proven(&attestation, &self.trust)))
        }
    }

    pub(super) async fn erase_credential(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let (unwanted, pin) = (unwanted(ceremony)?, self.held_pin()?);
        let erased = self.open_key(&key(ceremony)?.device).await?.erase(unwanted, pin).await?;
        if erased == 0 && ceremony.credential_is_on_the_key() {
            return Err(Trouble::Key(KeyTrouble::NoCredential));
        }
        Ok(Fact::Credential(fact::Credential::Erased { erased }))
    }
}

/// What this ceremony may have put on the key: this person's credential, but none that the tenant
/// already had.
fn unwanted(ceremony: &Ceremony) -> Result<Unwanted, Trouble> {
    let options = options(ceremony)?;
    let ours = ceremony.registration().map(|it| &it.credential_id);
    let others = options.exclude.iter().filter(|it| Some(*it) != ours);
    Ok(Unwanted {
        rp_id: options.rp_id.clone(),
        user_handle: options.user_handle.0.clone(),
        but_not: others.map(|it| it.0.clone()).collect(),
    })
}
