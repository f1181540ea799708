//! The mail that tells the person what was done for them. Sent once, to every address that the tenant
//! has of them; what keeps it from being sent is a fact, and stops no session.

use std::time::Duration;

use super::{Work, person};
use crate::ceremony::Ceremony;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::notice::Notice;
use crate::ceremony::nouns::{
    AddressKind, NotSent, Person, Recipient, RequestIds, TenantTrouble, Trouble,
};
use crate::tenant::{Addresses, Mail};
use crate::words::Words;

/// The person stands there and waits for it.
const TO_FIND_ADDRESSES: Duration = Duration::from_secs(4);
const TO_SEND: Duration = Duration::from_secs(6);

impl Work {
    pub(super) async fn send_notice(&self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let notice = Notice::of(ceremony).ok_or(Trouble::StepBroke)?;
        Ok(Fact::Notice(match self.send(person(ceremony)?, &notice).await {
            Ok(to) => fact::Notice::Sent { to },
            Err(why) => fact::Notice::NotSent { why },
        }))
    }

    async fn send(&self, person: &Person, notice: &Notice) -> Result<Vec<Recipient>, NotSent> {
        let settings = &self.settings.notice;
        let asking = self.tenant.addresses(person, settings.copy_to_manager);
        let found = tokio::time::timeout(TO_FIND_ADDRESSES, asking).await;
        let found = found.unwrap_or(Err(TenantTrouble::Unreachable)).map_err(NotSent::Trouble)?;
        let chosen = self.settings.person_language.get().map(|it| it.tag().to_owned());
        let wanted: Vec<String> = chosen.into_iter().chain(found.language.clone()).collect();
        let to = recipients(found);
        if to.is_empty() {
            return Err(NotSent::NoAddress);
        }
        let words = Words::new(&wanted, jiff::tz::TimeZone::system());
        let text = words.notice_text(notice, &settings.contact);
        let (copies, own): (Vec<_>, Vec<_>) =
            to.iter().cloned().partition(|it| it.kind == AddressKind::Manager);
        let addresses = |them: Vec<Recipient>| them.into_iter().map(|it| it.address).collect();
        let (own, copies): (Vec<String>, Vec<String>) = (addresses(own), addresses(copies));
        // Somebody who has no address of their own is told by their manager.
        let (to_them, copy_to) = if own.is_empty() { (copies, Vec::new()) } else { (own, copies) };
        let mail = Mail { to: to_them, copy_to, subject: text.subject, text: text.body };
        let sending = self.tenant.send_mail(settings.from.as_deref(), &mail);
        let sent = tokio::time::timeout(TO_SEND, sending).await;
        let lost = TenantTrouble::AnswerLost { ids: RequestIds::default() };
        sent.unwrap_or(Err(lost)).map_err(NotSent::Trouble)?;
        Ok(to)
    }
}

/// Each address once.
fn recipients(found: Addresses) -> Vec<Recipient> {
    let of = |kind| move |address| Recipient { kind, address };
    let all = found.mail.into_iter().map(of(AddressKind::Mail));
    let all = all.chain(found.others.into_iter().map(of(AddressKind::Other)));
    let all = all.chain(found.manager.into_iter().map(of(AddressKind::Manager)));
    let mut once: Vec<Recipient> = Vec::new();
    for it in all {
        if !once.iter().any(|known| known.address.eq_ignore_ascii_case(&it.address)) {
            once.push(it);
        }
    }
    once
}
