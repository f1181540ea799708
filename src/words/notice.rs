//! The notice as a text that can be mailed or printed, and who was told. No secret is in it, and no
//! link: people are not to follow one from such a mail.

use super::{Arg, Words};
use crate::ceremony::notice::{News, Notice};
use crate::ceremony::nouns::{CeremonyId, NotSent, Notified, Trouble};

/// One notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeText {
    pub subject: String,
    /// Lines of plain text.
    pub body: String,
}

impl Words {
    /// `contact`: whom a person asks who did not do this; empty where the desk does not say.
    pub fn notice_text(&self, notice: &Notice, contact: &str) -> NoticeText {
        let session = notice.ceremony.short();
        let args: [Arg<'_>; 5] = [
            ("name", notice.person.name.as_str().into()),
            ("desk", notice.desk.as_str().into()),
            ("time", self.time_with_zone(notice.at).into()),
            ("operator", notice.operator.name.as_str().into()),
            ("session", session.as_str().into()),
        ];
        let mut lines = vec![self.say_with("notice-to", &args), String::new()];
        lines.push(self.say_with("notice-done", &args));
        lines.extend(notice.news.iter().map(|it| format!("- {}", self.news(it))));
        lines.push(String::new());
        lines.push(self.say_with("notice-by", &args));
        lines.extend(notice.second_operator.iter().map(|it| {
            self.say_with("notice-confirmed-by", &[("operator", it.name.as_str().into())])
        }));
        lines.push(String::new());
        let known = if contact.is_empty() { "no" } else { "yes" };
        let contact = [("known", known.into()), ("contact", contact.into())];
        lines.push(self.say_with("notice-not-you", &contact));
        lines.push(self.say("notice-asks-nothing"));
        NoticeText { subject: self.say_with("notice-subject", &args), body: lines.join("\n") }
    }

    fn news(&self, news: &News) -> String {
        match news {
            News::KeyAdded { name, model, serial } => {
                let serial = serial.as_deref().unwrap_or("none");
                let args =
                    [("name", name.into()), ("model", model.into()), ("serial", serial.into())];
                self.say_with("notice-key-added", &args)
            }
            News::OwnKeyAdded { name } => {
                self.say_with("notice-own-key-added", &[("name", name.into())])
            }
            News::OwnTokenAdded => self.say("notice-own-token-added"),
            News::OwnTokenPerhapsAdded => self.say("notice-own-token-perhaps-added"),
            News::TokenAdded { model, serial } => {
                let args = [("model", model.into()), ("serial", serial.into())];
                self.say_with("notice-token-added", &args)
            }
            News::TokenPerhapsAdded { serial } => {
                self.say_with("notice-token-perhaps-added", &[("serial", serial.into())])
            }
            News::KeyRemoved { name } => {
                self.say_with("notice-key-removed", &[("name", name.into())])
            }
            News::SessionsEnded => self.say("notice-sessions-ended"),
            News::KeyPerhapsAdded => self.say("notice-key-perhaps-added"),
            News::PassUntil(until) => {
                let time = [("time", self.time_with_zone(*until).into())];
                self.say_with("notice-pass-until", &time)
            }
        }
    }

    /// Who was told; `None` where there was nothing to tell.
    pub fn notified(&self, notified: &Notified, session: CeremonyId) -> Option<String> {
        let told = match notified {
            Notified::Nothing => return None,
            Notified::Mail { mail, other, manager } => {
                let args = [("own", (mail + other).into()), ("manager", (*manager).into())];
                return Some(self.say_with("notified-mail", &args));
            }
            Notified::PerhapsMail => self.say("notified-perhaps"),
            Notified::MailNotSent(NotSent::NoAddress) => self.say("notified-no-address"),
            Notified::MailNotSent(NotSent::Trouble(it)) => {
                let why = self.trouble(&Trouble::from(it.clone())).what;
                self.say_with("notified-not-sent", &[("why", why.into())])
            }
            Notified::Sheet => self.say("notified-not-by-mail"),
        };
        let sheet = self.say_with("notified-sheet", &[("session", session.short().into())]);
        Some(self.sentences(&[told, sheet]))
    }
}
