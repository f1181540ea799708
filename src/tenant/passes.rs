//! Temporary Access Passes (Graph: temporaryAccessPassMethod). A person has at most one, and only the
//! answer that creates it contains its code.
//! Never issues a pass twice: after a lost answer the caller must recall passes first.

use std::time::Duration;

use secrecy::SecretString;
use serde::Deserialize;
use serde_json::json;

use super::graph::{Call, Replay};
use super::people::authentication;
use super::removal::Methods;
use super::{LIST_MAY_LAG, Tenant, needs};
use crate::ceremony::nouns::{Pass, PassEnding, Person, Removal, TenantTrouble, Timestamp};

/// The pass that the desk asks for. The tenant's policy may refuse it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PassWish {
    pub lifetime_minutes: u32,
    pub once: bool,
}

/// Graph: temporaryAccessPassAuthenticationMethod.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PassMethod {
    id: String,
    temporary_access_pass: Option<SecretString>,
    start_date_time: Option<Timestamp>,
    lifetime_in_minutes: Option<u32>,
    is_usable_once: Option<bool>,
}

impl PassMethod {
    /// What the tenant does not say is as it was asked for, from now on.
    fn into_pass(self, wish: PassWish) -> (Pass, Option<SecretString>) {
        let minutes = self.lifetime_in_minutes.unwrap_or(wish.lifetime_minutes);
        let lifetime = Duration::from_secs(60 * u64::from(minutes));
        let starts = self.start_date_time.unwrap_or_else(Timestamp::now);
        let pass = Pass {
            method_id: self.id,
            valid_until: starts.saturating_add(lifetime).unwrap_or(starts),
            once: self.is_usable_once.unwrap_or(wish.once),
        };
        (pass, self.temporary_access_pass)
    }
}

impl Tenant {
    /// Issues a pass. It replaces a pass that the person had.
    ///
    /// # Errors
    /// After `AnswerLost` there may be a pass or not.
    pub async fn issue_pass(
        &self,
        person: &Person,
        wish: PassWish,
    ) -> Result<(Pass, SecretString), TenantTrouble> {
        let body = json!({"lifetimeInMinutes": wish.lifetime_minutes, "isUsableOnce": wish.once});
        let query = path_of(person);
        let call = Call::post(needs::PASSES, &query, &body, Replay::Once);
        let reply = self.graph.call(call).await?;
        let (pass, code) = reply.read::<PassMethod>()?.into_pass(wish);
        let code = code.ok_or_else(|| reply.garbage("no pass code"))?;
        Ok((pass, code))
    }

    /// Deletes all passes of the person except `not_ours`, the one from before: a person has at most
    /// one, so a newer one is ours. Reads an empty list again, see `LIST_MAY_LAG`.
    ///
    /// # Errors
    /// As every call.
    pub async fn recall_passes(
        &self,
        person: &Person,
        not_ours: Option<&str>,
    ) -> Result<u32, TenantTrouble> {
        let mut deleted = 0;
        for lag in LIST_MAY_LAG {
            self.graph.clock().sleep(lag).await;
            let listed = self.graph.pages::<PassMethod>(needs::PASSES, &path_of(person));
            for pass in listed.whole().await? {
                if Some(pass.id.as_str()) != not_ours {
                    // An old list may contain one that is gone already. It does not count.
                    if self.revoke_pass(person, &pass.id).await? == PassEnding::Revoked {
                        deleted += 1;
                    }
                }
            }
            if deleted > 0 {
                break;
            }
        }
        Ok(deleted)
    }

    /// Deletes a pass. It is no error if it is gone already.
    ///
    /// # Errors
    /// As every call.
    pub async fn revoke_pass(
        &self,
        person: &Person,
        method_id: &str,
    ) -> Result<PassEnding, TenantTrouble> {
        let path = path_of(person);
        let passes = Methods { needs: needs::PASSES, path: &path, is_beta: false };
        Ok(match self.delete_method(passes, method_id).await? {
            Removal::Removed => PassEnding::Revoked,
            Removal::AlreadyGone => PassEnding::AlreadyGone,
        })
    }
}

fn path_of(person: &Person) -> String {
    format!("{}/temporaryAccessPassMethods", authentication(person))
}
