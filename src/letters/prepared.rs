//! A prepared key, as its papers name it: to whom it goes, and which one it is.

use crate::ceremony::nouns::{Person, Timestamp};
use crate::words::Words;

use super::text::name;

#[derive(Clone, Debug)]
pub struct KeyOnPaper {
    pub person: Person,
    /// Where the parcel goes, one line or several.
    pub address: Option<String>,
    pub model: String,
    pub serial: Option<String>,
    /// Short enough to be read aloud.
    pub list: String,
    /// Its place in the list.
    pub number: u32,
    /// Until when it can be activated; `None`: it works already.
    pub until: Option<Timestamp>,
}

impl KeyOnPaper {
    pub(super) fn name(&self) -> &str {
        name(&self.person.name, &self.person.upn)
    }

    /// `Amira Haddad (amira.haddad@contoso.example)`, or the sign-in name alone.
    pub(super) fn who(&self) -> String {
        who(&self.person.name, &self.person.upn)
    }

    /// Its list and its place there: `7F3K-92QD / 12`.
    pub(super) fn mark(&self) -> String {
        format!("{} / {}", self.list, self.number)
    }

    /// `YubiKey 5 NFC, serial number 12345678`.
    pub fn key(&self, words: &Words) -> String {
        match &self.serial {
            Some(serial) => {
                let args =
                    [("model", self.model.as_str().into()), ("serial", serial.as_str().into())];
                words.say_with("paper-key", &args)
            }
            None => self.model.clone(),
        }
    }
}

pub(super) fn who(full: &str, sign_in_name: &str) -> String {
    let shown = name(full, sign_in_name);
    if shown == sign_in_name { shown.to_owned() } else { format!("{shown} ({sign_in_name})") }
}

/// Whom to tell: the desk's contact, or words where it names none.
pub(super) fn contact(words: &Words, contact: &str) -> String {
    if contact.is_empty() { words.say("paper-service-desk") } else { contact.to_owned() }
}
