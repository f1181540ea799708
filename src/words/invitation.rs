//! The mail or message that invites somebody to get a key. It asks for nothing and has no link: people are
//! not to follow one from such a mail.

use jiff::civil::Date;

use super::{NoticeText, Words};

impl Words {
    /// `desk`: where to go; `contact`: whom to ask, empty where the desk does not say; `until`: the last
    /// day, if there is one.
    pub fn invitation_text(
        &self,
        name: &str,
        desk: &str,
        contact: &str,
        until: Option<Date>,
    ) -> NoticeText {
        let args = [("name", name.into()), ("desk", desk.into())];
        let mut lines = vec![self.say_with("notice-to", &args), String::new()];
        lines.push(self.say_with("invitation-why", &args));
        lines.push(self.say_with("invitation-where", &args));
        lines.extend(
            until.map(|it| self.say_with("invitation-until", &[("date", self.date(it).into())])),
        );
        lines.push(String::new());
        let known = if contact.is_empty() { "no" } else { "yes" };
        let contact = [("known", known.into()), ("contact", contact.into())];
        lines.push(self.say_with("invitation-contact", &contact));
        lines.push(self.say("invitation-asks-nothing"));
        NoticeText { subject: self.say("invitation-subject"), body: lines.join("\n") }
    }
}
