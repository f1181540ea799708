//! Hardware OATH tokens (Graph, beta: hardwareOathDevices, hardwareOathMethods): the tenant's inventory of
//! them, and who has which. Seeds go in and never come out; a body with seeds is wiped.
//! Never sends tokens again after a lost answer: the caller must look first.

use std::io::Write as _;

use bytes::Bytes;
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::Tenant;
use super::graph::{Call, Replay, encoded};
use super::needs;
use super::people::path_of;
use super::removal::Methods;
use crate::ceremony::nouns::{HardwareToken, TenantTrouble, TokenHolder, TokenState, clean};

/// A token that is to be in the inventory.
pub struct NewToken<'a> {
    pub serial: &'a str,
    pub manufacturer: &'a str,
    pub model: &'a str,
    /// In Base32.
    pub seed: SecretString,
    pub interval_seconds: u32,
    /// Graph's word.
    pub hash: &'a str,
    /// The object id of whoever gets it at once.
    pub assign_to: Option<&'a str>,
}

/// Graph: hardwareOathTokenAuthenticationMethodDevice, as a bulk call has it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Sent<'a> {
    #[serde(rename = "@contentId")]
    content_id: String,
    serial_number: &'a str,
    manufacturer: &'a str,
    model: &'a str,
    secret_key: &'a str,
    time_interval_in_seconds: u32,
    hash_function: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    assign_to: Option<AssignTo<'a>>,
}

#[derive(Serialize)]
struct AssignTo<'a> {
    id: &'a str,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Device {
    id: String,
    serial_number: Option<String>,
    manufacturer: Option<String>,
    model: Option<String>,
    time_interval_in_seconds: Option<u32>,
    hash_function: Option<String>,
    status: Option<String>,
    assigned_to: Option<Holder>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Holder {
    id: Option<String>,
    display_name: Option<String>,
}

/// Graph: hardwareOathAuthenticationMethod.
#[derive(Deserialize)]
struct Method {
    device: Option<Device>,
}

const DEVICES: &str = "directory/authenticationMethodDevices/hardwareOathDevices";
/// Of one token in JSON, with everything in it as long as it may be.
const LONGEST_TOKEN_BYTES: usize = 2_048;

impl Tenant {
    /// The whole inventory. What was uploaded in the old way, in the portal, is not in it.
    ///
    /// # Errors
    /// As every call.
    pub async fn tokens(&self) -> Result<Vec<HardwareToken>, TenantTrouble> {
        let query = format!("{DEVICES}?$top=999");
        let devices = self.graph.pages::<Device>(needs::TOKENS, &query).beta().whole().await?;
        Ok(devices.into_iter().map(Device::read).collect())
    }

    /// Those of the inventory with this serial number.
    ///
    /// # Errors
    /// As every call.
    pub async fn tokens_called(&self, serial: &str) -> Result<Vec<HardwareToken>, TenantTrouble> {
        let filter = format!("serialNumber eq '{}'", serial.replace('\'', "''"));
        let query = format!("{DEVICES}?$filter={}", encoded(&filter));
        let devices = self.graph.pages::<Device>(needs::TOKENS, &query).beta().whole().await?;
        Ok(devices.into_iter().map(Device::read).collect())
    }

    /// One token of the inventory, by its id; `None`: it is gone.
    ///
    /// # Errors
    /// As every call.
    pub async fn token(&self, id: &str) -> Result<Option<HardwareToken>, TenantTrouble> {
        let query = format!("{DEVICES}/{}", encoded(id));
        match self.graph.call(Call::get(needs::TOKENS, &query).beta()).await {
            Ok(reply) => Ok(Some(reply.read::<Device>()?.read())),
            Err(TenantTrouble::NotFound { .. }) => Ok(None),
            Err(it) => Err(it),
        }
    }

    /// The tokens of a person, also those that were uploaded in the old way.
    ///
    /// # Errors
    /// As every call.
    pub async fn tokens_of(&self, person: &str) -> Result<Vec<HardwareToken>, TenantTrouble> {
        let query = methods(person);
        let methods = self.graph.pages::<Method>(needs::GIVE_TOKENS, &query).beta();
        let devices = methods.whole().await?.into_iter().filter_map(|it| it.device);
        Ok(devices.map(Device::read).collect())
    }

    /// Puts tokens into the inventory, all of them or none, with one call.
    ///
    /// # Errors
    /// As every call. After `AnswerLost` they can be there.
    pub async fn add_tokens(&self, tokens: &[NewToken<'_>]) -> Result<(), TenantTrouble> {
        let assigns = tokens.iter().any(|it| it.assign_to.is_some());
        let needs = if assigns { needs::TOKENS_OF_PEOPLE } else { needs::TOKENS };
        let body = body(tokens);
        self.graph.call(Call::patch_secret(needs, DEVICES, &body).beta()).await?;
        Ok(())
    }

    /// Gives a token to a person, by its id and their object id, not yet active.
    ///
    /// # Errors
    /// As every call. After `AnswerLost` they can have it.
    pub async fn assign_token(&self, person: &str, token: &str) -> Result<(), TenantTrouble> {
        self.post_of_person(&methods(person), json!({ "device": { "id": token } })).await
    }

    /// Activates a token that the person has, by the code that it shows now.
    ///
    /// # Errors
    /// As every call. `Refused` where the code is wrong; Graph documents no code for that. After
    /// `AnswerLost` it can be active.
    pub async fn activate_token(
        &self,
        person: &str,
        token: &str,
        code: &str,
    ) -> Result<(), TenantTrouble> {
        let query = format!("{}/{}/activate", methods(person), encoded(token));
        self.post_of_person(&query, json!({ "verificationCode": code })).await
    }

    /// Lets a token count no longer; the person keeps it.
    ///
    /// # Errors
    /// As every call. After `AnswerLost` it can be so.
    pub async fn deactivate_token(&self, person: &str, token: &str) -> Result<(), TenantTrouble> {
        let query = format!("{}/{}/deactivate", methods(person), encoded(token));
        self.post_of_person(&query, json!({})).await
    }

    /// Takes a token back to the inventory, active or not.
    ///
    /// # Errors
    /// As every call.
    pub async fn unassign_token(&self, person: &str, token: &str) -> Result<(), TenantTrouble> {
        let path = methods(person);
        let tokens = Methods { needs: needs::GIVE_TOKENS, path: &path, is_beta: true };
        self.delete_method(tokens, token).await.map(|_| ())
    }

    /// Takes a token out of the inventory. Nobody may have it.
    ///
    /// # Errors
    /// As every call.
    pub async fn remove_token(&self, token: &str) -> Result<(), TenantTrouble> {
        let query = format!("{DEVICES}/{}", encoded(token));
        match self.graph.call(Call::delete(needs::TOKENS, &query).beta()).await {
            Ok(_) | Err(TenantTrouble::NotFound { .. }) => Ok(()),
            Err(it) => Err(it),
        }
    }

    async fn post_of_person(&self, query: &str, body: Value) -> Result<(), TenantTrouble> {
        let call = Call::post(needs::GIVE_TOKENS, query, &body, Replay::Once).beta();
        self.graph.call(call).await.map(|_| ())
    }
}

fn methods(person: &str) -> String {
    format!("{}/authentication/hardwareOathMethods", path_of(person))
}

/// Written into memory that does not move while it grows, and that is wiped when the last copy of the
/// handle is dropped.
fn body(tokens: &[NewToken<'_>]) -> Bytes {
    let capacity = 64 + LONGEST_TOKEN_BYTES * tokens.len();
    let mut body = Zeroizing::new(Vec::with_capacity(capacity));
    let sent = tokens.iter().zip(1..).map(|(it, number): (_, usize)| Sent {
        content_id: number.to_string(),
        serial_number: it.serial,
        manufacturer: it.manufacturer,
        model: it.model,
        secret_key: it.seed.expose_secret(),
        time_interval_in_seconds: it.interval_seconds,
        hash_function: it.hash,
        assign_to: it.assign_to.map(|id| AssignTo { id }),
    });
    let written = (|| {
        body.write_all(br##"{"@context":"#$delta","value":["##)?;
        for (at, it) in sent.enumerate() {
            if at > 0 {
                body.write_all(b",")?;
            }
            serde_json::to_writer(&mut *body, &it)?;
        }
        body.write_all(b"]}")
    })();
    written.expect("memory takes what is written, and texts are JSON");
    Bytes::from_owner(body)
}

impl Device {
    fn read(self) -> HardwareToken {
        let text = |it: Option<String>| clean(&it.unwrap_or_default());
        let state = match self.status.as_deref() {
            Some("available") => TokenState::Available,
            Some("assigned") => TokenState::Assigned,
            Some("activated") => TokenState::Activated,
            Some("failedActivation") => TokenState::FailedActivation,
            _ => TokenState::Other,
        };
        let holder = self.assigned_to.and_then(|it| {
            let id = it.id?;
            Some(TokenHolder { name: clean(&it.display_name.unwrap_or_default()), id })
        });
        HardwareToken {
            id: self.id,
            serial: text(self.serial_number),
            manufacturer: text(self.manufacturer),
            model: text(self.model),
            interval_seconds: self.time_interval_in_seconds.unwrap_or_default(),
            hash: self.hash_function.unwrap_or_default(),
            state,
            assigned_to: holder,
        }
    }
}
