//! Passkeys of people (Graph: fido2AuthenticationMethod): the creation options, registering,
//! listing, removing.
//! Never registers twice: after a lost answer the caller must look with `find_methods` first.

mod binary;
mod options;

#[cfg(test)]
mod tests;

use serde::Deserialize;
use serde_json::json;

use self::binary::readings;
use super::graph::{Call, Replay};
use super::people::authentication;
use super::removal::Methods;
use super::{LIST_MAY_LAG, Tenant, needs};
use crate::ceremony::nouns::{
    Blob, CreationOptions, Method, Person, Registration, Removal, TenantTrouble, Timestamp, clean,
};

/// Graph: fido2AuthenticationMethod.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Fido2Method {
    id: String,
    display_name: Option<String>,
    created_date_time: Option<Timestamp>,
    aa_guid: Option<String>,
    model: Option<String>,
    attestation_level: Option<String>,
}

impl Fido2Method {
    pub(super) fn into_method(self) -> Method {
        Method {
            id: self.id,
            display_name: clean(&self.display_name.unwrap_or_default()),
            aaguid: self.aa_guid.and_then(|it| it.parse().ok()),
            model: self.model.map(|it| clean(&it)),
            attested: match self.attestation_level.as_deref() {
                Some("attested") => Some(true),
                Some("notAttested") => Some(false),
                Some(_) | None => None,
            },
            created_at: self.created_date_time,
        }
    }
}

/// How long a passkey that is not listed is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looks {
    /// Nothing of ours was sent just now: the list is what it is.
    Once,
    /// It was perhaps just sent, and the list can lag.
    WhileItMayLag,
}

/// Those that were looked for, and how many the person has in all.
#[derive(Debug, Default)]
pub struct Found {
    pub wanted: Vec<Method>,
    pub all: usize,
}

impl Tenant {
    /// The options for a new passkey (Graph: fido2AuthenticationMethod creationOptions). Its challenge
    /// lives for five minutes, or for `challenge_minutes`, 5 to 43,200, which only beta takes.
    ///
    /// # Errors
    /// `Garbage` where the options are not what Graph documents.
    pub async fn creation_options(
        &self,
        person: &Person,
        challenge_minutes: Option<u32>,
    ) -> Result<CreationOptions, TenantTrouble> {
        let within = |it| format!("(challengeTimeoutInMinutes={it})");
        let within = challenge_minutes.map(within).unwrap_or_default();
        let query = format!("{}/creationOptions{within}", path_of(person));
        let call = Call::get(needs::PASSKEYS, &query);
        let call = if challenge_minutes.is_some() { call.beta() } else { call };
        let reply = self.graph.call(call).await?;
        let answered: options::Answered = reply.read()?;
        answered.into_options(person, self.graph.cloud()).map_err(|what| reply.garbage(what))
    }

    /// Registers the credential (Graph: Create fido2AuthenticationMethod). It is active at once.
    ///
    /// # Errors
    /// After `AnswerLost` it may be registered or not: look with `find_methods` first.
    pub async fn register(
        &self,
        person: &Person,
        display_name: &str,
        registration: &Registration,
    ) -> Result<Method, TenantTrouble> {
        let body = json!({
            "displayName": display_name,
            "publicKeyCredential": {
                "id": registration.credential_id.to_base64url(),
                "response": {
                    "clientDataJSON": registration.client_data_json.to_base64url(),
                    "attestationObject": registration.attestation_object.to_base64url(),
                },
                "clientExtensionResults": {},
            },
        });
        let query = path_of(person);
        let call = Call::post(needs::PASSKEYS, &query, &body, Replay::Once);
        Ok(self.graph.call(call).await?.read::<Fido2Method>()?.into_method())
    }

    /// The person's passkeys as the tenant lists them now.
    ///
    /// # Errors
    /// As every call.
    pub async fn methods(&self, person: &Person) -> Result<Vec<Method>, TenantTrouble> {
        let listed = self.graph.pages::<Fido2Method>(needs::READ_METHODS, &path_of(person));
        Ok(listed.whole().await?.into_iter().map(Fido2Method::into_method).collect())
    }

    /// The methods that may be ours: with the id that the tenant gave, with the credential, or with
    /// the name that this desk gave, unless they stood there `before`: people can name keys too. Graph lists no credential id, but a method's id is an encoding
    /// of it; methods with the credential come first. Reads an empty list again, see
    /// `LIST_MAY_LAG`.
    ///
    /// # Errors
    /// As every call.
    pub async fn find_methods(
        &self,
        person: &Person,
        given_id: Option<&str>,
        credential_id: &[u8],
        display_name: &str,
        before: &[String],
        looks: Looks,
    ) -> Result<Found, TenantTrouble> {
        let display_name = clean(display_name);
        let is_ours = |it: &Method| {
            Some(it.id.as_str()) == given_id
                || holds(it, credential_id)
                || it.display_name == display_name && !before.contains(&it.id)
        };
        let mut found = self.listed_at_last(person, looks, is_ours).await?;
        found.wanted.sort_by_key(|it| !holds(it, credential_id));
        Ok(found)
    }

    /// The passkeys that were not listed before. Reads an empty list again, see `LIST_MAY_LAG`.
    ///
    /// # Errors
    /// As every call.
    pub async fn new_methods(
        &self,
        person: &Person,
        before: &[String],
    ) -> Result<Vec<Method>, TenantTrouble> {
        let is_new = |it: &Method| !before.contains(&it.id);
        Ok(self.listed_at_last(person, Looks::WhileItMayLag, is_new).await?.wanted)
    }

    /// Removes the passkey that a session had to leave, by the tenant's id or by the credential's;
    /// `false` where the tenant lists no such passkey.
    ///
    /// # Errors
    /// As every call.
    pub async fn remove_left(&self, person: &Person, id: &str) -> Result<bool, TenantTrouble> {
        let credential = Blob::from_base64url(id).ok().filter(|it| !it.0.is_empty());
        let is_named = |it: &Method| {
            it.id == id || credential.as_ref().is_some_and(|credential| holds(it, &credential.0))
        };
        let mut was_there = false;
        for method in self.methods(person).await?.iter().filter(|it| is_named(it)) {
            self.remove_method(person, &method.id).await?;
            was_there = true;
        }
        Ok(was_there)
    }

    /// The wanted passkeys of the person, as soon as the list has some.
    async fn listed_at_last(
        &self,
        person: &Person,
        looks: Looks,
        is_wanted: impl Fn(&Method) -> bool,
    ) -> Result<Found, TenantTrouble> {
        let mut found = Found::default();
        for lag in LIST_MAY_LAG {
            self.graph.clock().sleep(lag).await;
            let mut wanted = self.methods(person).await?;
            let all = wanted.len();
            wanted.retain(&is_wanted);
            found = Found { wanted, all };
            if !found.wanted.is_empty() || looks == Looks::Once {
                break;
            }
        }
        Ok(found)
    }

    /// Removes a passkey. It is no error if it is gone already.
    ///
    /// # Errors
    /// As every call.
    pub async fn remove_method(&self, person: &Person, id: &str) -> Result<Removal, TenantTrouble> {
        let path = path_of(person);
        let passkeys = Methods { needs: needs::PASSKEYS, path: &path, is_beta: false };
        self.delete_method(passkeys, id).await
    }
}

/// Whether this is the method of that credential: the method's id is an encoding of its id.
pub fn holds(method: &Method, credential_id: &[u8]) -> bool {
    readings(&method.id).iter().any(|it| it == credential_id)
}

fn path_of(person: &Person) -> String {
    format!("{}/fido2Methods", authentication(person))
}
