//! The registration at the tenant: send it once, look for it, compare it, remove it.

use super::{Work, person, registration};
use crate::ceremony::Ceremony;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::{AttestationLevel, Method, Trouble};
use crate::tenant::{Found, Looks};

impl Work {
    pub(super) async fn register(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let name = ceremony.key_name();
        let waiting = match ceremony.prepared() {
            Some(prepared) => Some(self.waiting_registration(&prepared.registration)?),
            None => None,
        };
        let registration = match &waiting {
            Some(it) => it,
            None => registration(ceremony)?,
        };
        let method = self.tenant.register(person(ceremony)?, name.as_str(), registration).await?;
        Ok(Fact::Registration(fact::Registration::Registered { method }))
    }

    pub(super) async fn look_for_method(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        // An activation looks before it sends anything: another desk may have been first.
        let looks = if ceremony.was_perhaps_sent() { Looks::WhileItMayLag } else { Looks::Once };
        let found = self.find(ceremony, None, looks).await?.wanted.into_iter().next();
        Ok(Fact::Registration(fact::Registration::LookedFor { found }))
    }

    /// Exactly one method must be ours, by its id or its name. What the tenant says of it must agree:
    /// that it is of this model, and attested if the desk proved that it is.
    pub(super) async fn read_back(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let registered = ceremony.registered().ok_or(Trouble::StepBroke)?;
        let attestation = ceremony.attestation().ok_or(Trouble::StepBroke)?;
        let proven = attestation.level == AttestationLevel::ProvenModel;
        let found = self.find(ceremony, Some(&registered.id), Looks::WhileItMayLag).await?;
        match found.wanted.as_slice() {
            [method]
                if method.id == registered.id
                    && method.aaguid.is_none_or(|it| it == attestation.aaguid)
                    && same_model(registered, method)
                    && (method.attested != Some(false) || !proven) =>
            {
                let passkeys = u32::try_from(found.all).unwrap_or(u32::MAX);
                let method = method.clone();
                Ok(Fact::Registration(fact::Registration::ReadBack { method, passkeys }))
            }
            _ => Err(Trouble::ReadBackDiffers),
        }
    }

    pub(super) async fn remove_method(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let method = ceremony.registered().ok_or(Trouble::StepBroke)?;
        self.tenant.remove_method(person(ceremony)?, &method.id).await?;
        Ok(Fact::Registration(fact::Registration::Removed))
    }

    /// Every method that can be this session's.
    async fn find(
        &self,
        ceremony: &Ceremony,
        given_id: Option<&str>,
        looks: Looks,
    ) -> Result<Found, Trouble> {
        let id = &ceremony.credential_id().ok_or(Trouble::StepBroke)?.0;
        let name = ceremony.key_name();
        let before = ceremony.readiness().map_or(&[][..], |it| &it.passkey_ids);
        let person = person(ceremony)?;
        Ok(self.tenant.find_methods(person, given_id, id, name.as_str(), before, looks).await?)
    }
}

/// What the tenant said when it registered and what it lists now, as far as it said both.
fn same_model(registered: &Method, listed: &Method) -> bool {
    fn agree<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
        one.zip(other).is_none_or(|(one, other)| one == other)
    }
    agree(registered.model.as_ref(), listed.model.as_ref())
        && agree(registered.aaguid.as_ref(), listed.aaguid.as_ref())
        && (registered.attested, listed.attested) != (Some(true), Some(false))
}
