//! Writes the tenant's policies: one document at a time, read where it is written. Decides nothing: what is
//! written, and whether a document is as it should be, the caller says.
//! Never sends a call twice that makes something: after a lost answer it looks whether it is there.

use std::time::Duration;

use serde_json::{Value, json};

use super::Tenant;
use super::graph::{Call, Replay};
use super::needs::{Needs, READ_DOCUMENTS, READ_LOGS};
use crate::ceremony::nouns::{DocumentAt, GraphVersion, TenantTrouble, Write, WriteVerb};

/// A document can be older than the last change (Graph: consistency), so it is read again after these
/// waits until it is so.
const READ_BACK_AFTER: [Duration; 4] =
    [Duration::ZERO, Duration::from_secs(1), Duration::from_secs(2), Duration::from_secs(4)];

impl Tenant {
    /// The document as it is; null where there is none.
    ///
    /// # Errors
    /// As for every call.
    pub async fn document_at(&self, at: &DocumentAt) -> Result<Value, TenantTrouble> {
        let call = Call::get(READ_DOCUMENTS, &at.path);
        match self.graph.call(in_version(call, at.version)).await {
            Ok(reply) => reply.read(),
            Err(TenantTrouble::NotFound { .. }) => Ok(Value::Null),
            Err(it) => Err(it),
        }
    }

    /// The whole list there, in `value`.
    ///
    /// # Errors
    /// As for every call.
    pub async fn list_at(&self, at: &DocumentAt) -> Result<Value, TenantTrouble> {
        let pages = self.graph.pages::<Value>(READ_DOCUMENTS, &at.path);
        let pages = if at.version == GraphVersion::Beta { pages.beta() } else { pages };
        Ok(json!({ "value": pages.whole().await? }))
    }

    /// The member of a list that has this `displayName`; null where there is none.
    ///
    /// # Errors
    /// As for every call.
    pub async fn named_in(&self, at: &DocumentAt, name: &Value) -> Result<Value, TenantTrouble> {
        let list = self.list_at(at).await?;
        let found = list["value"].as_array().into_iter().flatten();
        Ok(found.into_iter().find(|it| it["displayName"] == *name).cloned().unwrap_or_default())
    }

    /// Each row of the registration report (Graph: userRegistrationDetails), page by page. `counted` is told
    /// after each page how many there were.
    ///
    /// # Errors
    /// As for every call; `NotPermitted` in a tenant without Entra ID P1.
    pub async fn registrations(
        &self,
        mut take: impl FnMut(&Value),
        mut counted: impl FnMut(usize),
    ) -> Result<(), TenantTrouble> {
        let report = "reports/authenticationMethods/userRegistrationDetails";
        let mut pages = self.graph.pages::<Value>(READ_LOGS, report).of_everybody();
        let mut count = 0;
        while let Some(rows) = pages.next().await? {
            rows.iter().for_each(&mut take);
            count += rows.len();
            counted(count);
        }
        Ok(())
    }

    /// Sends it once; returns what was made, where it makes something. `before`: the document, whose
    /// `@odata.etag` must still be the same where it has one.
    ///
    /// # Errors
    /// As for every call; `Refused` with status 412 where somebody else was faster.
    pub async fn write(
        &self,
        write: &Write,
        before: &Value,
    ) -> Result<Option<Value>, TenantTrouble> {
        let needs = Needs { scope: write.right.scope(), role: Some(write.right.role()) };
        let (path, etag) = (&write.at.path, before["@odata.etag"].as_str());
        let send = async |call: Call<'_>| {
            self.graph.call(in_version(call, write.at.version).if_match(etag)).await
        };
        match &write.verb {
            WriteVerb::Patch(body) => send(Call::patch(needs, path, body)).await.map(|_| None),
            WriteVerb::Act(action, body) => {
                let path = format!("{path}/{action}");
                send(Call::post(needs, &path, body, Replay::Harmless)).await.map(|_| None)
            }
            WriteVerb::Delete => match send(Call::delete(needs, path)).await {
                Ok(_) | Err(TenantTrouble::NotFound { .. }) => Ok(None),
                Err(it) => Err(it),
            },
            WriteVerb::Post(body) => {
                match send(Call::post(needs, path, body, Replay::Once)).await {
                    Ok(reply) => reply.read().map(Some),
                    Err(lost @ TenantTrouble::AnswerLost { .. }) => {
                        let found = self.named_in(&write.at, &body["displayName"]).await?;
                        if found.is_null() { Err(lost) } else { Ok(Some(found)) }
                    }
                    Err(it) => Err(it),
                }
            }
        }
    }

    /// The document once it is as it should be, or as it still is after the last look.
    ///
    /// # Errors
    /// As for every call.
    pub async fn read_back(
        &self,
        at: &DocumentAt,
        is_so: impl Fn(&Value) -> bool,
    ) -> Result<Value, TenantTrouble> {
        let mut document = Value::Null;
        for wait in READ_BACK_AFTER {
            tokio::time::sleep(wait).await;
            document = self.document_at(at).await?;
            if is_so(&document) {
                break;
            }
        }
        Ok(document)
    }
}

const fn in_version(call: Call<'_>, version: GraphVersion) -> Call<'_> {
    match version {
        GraphVersion::V1 => call,
        GraphVersion::Beta => call.beta(),
    }
}
