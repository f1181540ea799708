//! Tells people by mail what was done for them (Graph: user sendMail), from the operator's own mailbox
//! or from one that the operators share. Never asks for the application permission `Mail.Send`, which
//! reaches every mailbox.

use serde::Deserialize;
use serde_json::{Value, json};

use super::graph::{Call, Replay, encoded};
use super::people::path_of;
use super::{Tenant, needs};
use crate::ceremony::nouns::{Person, TenantTrouble, clean};

/// Where a person can be reached besides the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addresses {
    pub mail: Option<String>,
    /// Graph: otherMails.
    pub others: Vec<String>,
    pub manager: Option<String>,
    /// Graph: preferredLanguage (BCP 47).
    pub language: Option<String>,
}

/// One mail as plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    pub to: Vec<String>,
    pub copy_to: Vec<String>,
    pub subject: String,
    pub text: String,
}

/// Graph: user.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct User {
    mail: Option<String>,
    #[serde(default)]
    other_mails: Option<Vec<String>>,
    preferred_language: Option<String>,
}

impl Tenant {
    /// The person's addresses; the manager's too where `with_manager` says so.
    ///
    /// # Errors
    /// As every call. That a person has no manager is no error.
    pub async fn addresses(
        &self,
        person: &Person,
        with_manager: bool,
    ) -> Result<Addresses, TenantTrouble> {
        let user = path_of(&person.id);
        let query = format!("{user}?$select=mail,otherMails,preferredLanguage");
        let found: User = self.graph.get(needs::READ_PEOPLE, &query).await?;
        let manager = if with_manager { self.manager(&user).await? } else { None };
        let others = found.other_mails.unwrap_or_default();
        Ok(Addresses {
            mail: found.mail.filter(|it| !it.is_empty()),
            others: others.into_iter().filter(|it| !it.is_empty()).collect(),
            manager,
            language: found.preferred_language,
        })
    }

    async fn manager(&self, user: &str) -> Result<Option<String>, TenantTrouble> {
        let query = format!("{user}/manager?$select=mail");
        match self.graph.get::<User>(needs::READ_PEOPLE, &query).await {
            Ok(it) => Ok(it.mail),
            Err(TenantTrouble::NotFound { .. }) => Ok(None),
            Err(it) => Err(it),
        }
    }

    /// Sends the mail from the shared mailbox, or from the operator's own where that is `None`.
    ///
    /// # Errors
    /// After `AnswerLost` it may have been sent or not; it is never sent again.
    pub async fn send_mail(&self, from: Option<&str>, mail: &Mail) -> Result<(), TenantTrouble> {
        let body = json!({
            "message": {
                "subject": clean(&mail.subject),
                "body": { "contentType": "Text", "content": mail.text },
                "toRecipients": recipients(&mail.to),
                "ccRecipients": recipients(&mail.copy_to),
            },
            "saveToSentItems": true,
        });
        let (needs, query) = match from {
            None => (needs::SEND_MAIL, "me/sendMail".to_owned()),
            Some(it) => (needs::SEND_SHARED_MAIL, format!("users/{}/sendMail", encoded(it))),
        };
        self.graph.call(Call::post(needs, &query, &body, Replay::Once)).await?;
        Ok(())
    }
}

fn recipients(addresses: &[String]) -> Vec<Value> {
    addresses.iter().map(|it| json!({ "emailAddress": { "address": it } })).collect()
}
