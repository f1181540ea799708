//! The person is told by another way than this desk, so that they learn of what they did not do
//! themselves. A mail is sent once: Graph's sendMail has nothing by which a second one is known to be
//! the same, so one that was perhaps sent is not sent again.

use super::presence::Presence;
use crate::ceremony::fact;
use crate::ceremony::next::{Next, Step};
use crate::ceremony::nouns::{AddressKind, NotSent, NoticeRule, Notified, Recipient};

#[derive(Clone, Debug, Default)]
pub struct Notice {
    pub presence: Presence,
    sent_to: Vec<Recipient>,
    not_sent: Option<NotSent>,
}

impl Notice {
    pub fn apply(&mut self, fact: fact::Notice) {
        match fact {
            fact::Notice::Sent { to } => {
                self.presence = Presence::Yes;
                self.sent_to = to;
            }
            fact::Notice::NotSent { why } => {
                if !why.outcome_unknown() {
                    self.presence = Presence::No;
                }
                self.not_sent = Some(why);
            }
        }
    }

    /// Only where there is something to tell.
    pub fn next(&self, rule: NoticeRule) -> Option<Next> {
        let untried = self.presence == Presence::No && self.not_sent.is_none();
        (rule == NoticeRule::Mail && untried).then_some(Next::Do(Step::SendNotice))
    }

    /// What it says is told, or perhaps is: it must stay true.
    pub fn is_perhaps_out(&self) -> bool {
        self.presence != Presence::No
    }

    /// Of a session that has something to tell.
    pub fn notified(&self, rule: NoticeRule) -> Notified {
        let of = |kind| self.sent_to.iter().filter(|it| it.kind == kind).count();
        match (self.presence, &self.not_sent, rule) {
            (Presence::Yes, ..) => Notified::Mail {
                mail: of(AddressKind::Mail),
                other: of(AddressKind::Other),
                manager: of(AddressKind::Manager),
            },
            (Presence::InDoubt { .. }, ..) => Notified::PerhapsMail,
            (Presence::No, Some(why), _) => Notified::MailNotSent(why.clone()),
            (Presence::No, None, _) => Notified::Sheet,
        }
    }
}
