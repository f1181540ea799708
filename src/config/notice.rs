//! The section `[notice]`: how people are told what was done for them by another way than the desk.

use serde::Deserialize;

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Notice {
    pub mail_from: MailFrom,
    pub copy_to_manager: bool,
    pub contact: Contact,
}

/// Whose mailbox a notice is sent from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum MailFrom {
    #[default]
    Nobody,
    Operator,
    /// The address of a mailbox that the operators share.
    Shared(String),
}

/// Up to 120 characters, and no link: people are not to follow one from such a mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Contact(pub String);

impl TryFrom<String> for MailFrom {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let is_plain =
            |it: &str| !it.is_empty() && !it.contains(|c: char| c.is_control() || c == ' ');
        match text.trim() {
            "nobody" => Ok(Self::Nobody),
            "operator" => Ok(Self::Operator),
            other => match other.split_once('@') {
                Some((name, host)) if is_plain(name) && is_plain(host) && host.contains('.') => {
                    Ok(Self::Shared(other.to_owned()))
                }
                _ => Err(
                    "a notice is sent from \"nobody\", \"operator\" or the address of a mailbox",
                ),
            },
        }
    }
}

impl TryFrom<String> for Contact {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let text = text.trim();
        let has_link = text.contains("://") || text.to_ascii_lowercase().contains("www.");
        if text.chars().count() <= 120 && !text.contains(char::is_control) && !has_link {
            Ok(Self(text.to_owned()))
        } else {
            Err("a contact has up to 120 characters, such as a phone number, and is no link")
        }
    }
}
