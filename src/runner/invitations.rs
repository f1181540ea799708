//! Invitations to people who have no key, by mail or in Teams: whom a round is for, and sending it, one after
//! the other.
//! Nobody gets a second one: what was perhaps sent is not sent again.

use std::collections::{BTreeSet, HashSet};
use std::time::Duration;

use crate::ceremony::nouns::coverage::{Invitation, InvitationEnd};
use crate::ceremony::nouns::{Account, Operator, Person, TenantTrouble, Timestamp, Trouble};
use crate::ledger::{Ledger, LedgerTrouble};
use crate::tenant::{Mail, Tenant};

/// Whom a round is for, and who is left out of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Round {
    pub people: Vec<Person>,
    /// They asked not to be invited.
    pub opted_out: usize,
    /// They were invited before, or perhaps were.
    pub before: usize,
    /// Guests and disabled accounts.
    pub no_account: usize,
}

/// What became of a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    pub sent: usize,
    /// The tenant has no address of them, or refuses it, or they have no Teams. They can be invited another
    /// time.
    pub not_sent: usize,
    /// It is not known whether it left. It is not sent again.
    pub in_doubt: usize,
}

/// Why a round stopped before its end. Whoever was not reached can be invited another time.
#[derive(Debug, thiserror::Error)]
pub enum Stopped {
    #[error("the tenant does not answer as it should: {0}")]
    Tenant(TenantTrouble),
    #[error(transparent)]
    Disk(#[from] LedgerTrouble),
}

/// Who sends, and how.
#[derive(Clone, Copy, Debug)]
pub struct Sender<'a> {
    pub operator: &'a Operator,
    pub way: Way<'a>,
}

/// How an invitation reaches somebody.
#[derive(Clone, Copy, Debug)]
pub enum Way<'a> {
    Mail {
        /// A mailbox that the operators share; `None` is the operator's own.
        from: Option<&'a str>,
    },
    /// A message of the operator's in Teams.
    Chat,
}

impl Way<'_> {
    /// As the ledger has it.
    const fn word(self) -> &'static str {
        match self {
            Self::Mail { .. } => "mail",
            Self::Chat => "chat",
        }
    }
}

/// Exchange Online takes 30 messages a minute from a mailbox and lets more wait (Exchange Online limits).
/// Teams takes more; nobody waits for it.
const BETWEEN: Duration = Duration::from_millis(2_100);

/// `opted_out`: sign-in names in small letters.
pub fn round(
    found: Vec<(Person, Account)>,
    opted_out: &BTreeSet<String>,
    before: &[Invitation],
) -> Round {
    let before: HashSet<String> =
        before.iter().filter(|it| it.counts()).map(|it| it.person.to_lowercase()).collect();
    let mut round = Round::default();
    for (person, account) in found {
        if before.contains(&person.id.to_lowercase()) {
            round.before += 1;
        } else if opted_out.contains(&person.upn.to_lowercase()) {
            round.opted_out += 1;
        } else if account == Account::Active {
            round.people.push(person);
        } else {
            round.no_account += 1;
        }
    }
    round
}

/// Sends to each of them. `text` makes subject and text for a person who reads these languages; `done`
/// is told how far it is.
///
/// # Errors
/// Why it stopped, with what was sent until then.
pub async fn send(
    tenant: &Tenant,
    ledger: &Ledger,
    sender: Sender<'_>,
    people: &[Person],
    text: impl Fn(&Person, Option<String>) -> (String, String),
    mut done: impl FnMut(usize),
) -> (Sent, Result<(), Stopped>) {
    let mut sent = Sent::default();
    for (at, person) in people.iter().enumerate() {
        if at > 0 {
            tokio::time::sleep(BETWEEN).await;
        }
        if let Err(it) = send_one(tenant, ledger, sender, person, &text, &mut sent).await {
            return (sent, Err(it));
        }
        done(at + 1);
    }
    (sent, Ok(()))
}

/// What leaves after it was written down.
enum Ready<'a> {
    Mail(Option<&'a str>, Mail),
    /// Into the chat with this id.
    Message(String, String),
}

async fn send_one(
    tenant: &Tenant,
    ledger: &Ledger,
    sender: Sender<'_>,
    person: &Person,
    text: impl Fn(&Person, Option<String>) -> (String, String),
    sent: &mut Sent,
) -> Result<(), Stopped> {
    let found = tenant.addresses(person, false).await.map_err(Stopped::Tenant)?;
    let (subject, text) = text(person, found.language);
    let ready = match sender.way {
        Way::Mail { from } => found
            .mail
            .map(|it| Ready::Mail(from, Mail { to: vec![it], copy_to: vec![], subject, text })),
        Way::Chat => match tenant.chat_with(sender.operator, person).await {
            Ok(chat) => Some(Ready::Message(chat, text)),
            Err(TenantTrouble::Refused { .. } | TenantTrouble::NotFound { .. }) => None,
            Err(it) => return Err(Stopped::Tenant(it)),
        },
    };
    let Some(ready) = ready else {
        sent.not_sent += 1;
        return Ok(());
    };
    tenant.take_calls();
    let (at, way) = (Timestamp::now(), sender.way.word());
    let id = ledger.begin_invitation(at, sender.operator, person, way).await?;
    let outcome = match &ready {
        Ready::Mail(from, mail) => tenant.send_mail(*from, mail).await,
        Ready::Message(chat, text) => tenant.send_message(chat, text).await,
    };
    let end = match &outcome {
        Ok(()) => InvitationEnd::Sent,
        Err(it) if Trouble::from(it.clone()).outcome_unknown() => InvitationEnd::InDoubt,
        Err(_) => InvitationEnd::NotSent,
    };
    ledger.end_invitation(id, Timestamp::now(), end, &tenant.take_calls()).await?;
    match end {
        InvitationEnd::Sent => sent.sent += 1,
        InvitationEnd::NotSent => sent.not_sent += 1,
        InvitationEnd::InDoubt => sent.in_doubt += 1,
    }
    match outcome {
        // Of one address; the others can be good.
        Ok(()) | Err(TenantTrouble::Refused { .. }) => Ok(()),
        Err(it) => Err(Stopped::Tenant(it)),
    }
}
