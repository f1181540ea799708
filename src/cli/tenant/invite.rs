//! `keydesk tenant invite`: asks the people of a list who have no key to get one, by mail or in Teams. Without --send it only says whom
//! and what; nobody is invited twice.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, ValueEnum};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::json;

use crate::ceremony::nouns::coverage::Invitation;
use crate::ceremony::nouns::{Account, Person, Timestamp, Trouble};
use crate::cli::at_tenant::{self, AtTenant, in_words};
use crate::cli::open::PracticeTenant as Served;
use crate::cli::place::Place;
use crate::cli::print::Printer;
use crate::config::MailFrom;
use crate::ledger::Ledger;
use crate::runner::invitations::{Round, Sender, Sent, Stopped, Way, round, send};
use crate::words::Words;
use crate::worklist::{self, Fault, Line};

/// Invite people by mail or in Teams to get a key at this desk.
///
/// Takes a list as `keydesk tenant coverage --list` writes it. Without --send nothing is sent: it says who
/// would be invited and what is in the invitation. A mail comes from the operator's mailbox or the one in
/// the settings, a chat from the operator; in the person's language where the desk has it, thirty in a
/// minute. Each one stands in the ledger before it leaves, so nobody gets a second one, whichever way,
/// also after a power cut.
#[derive(Args)]
pub(super) struct Invite {
    /// A CSV file with the names of columns in its first line; `wave day` says from when on somebody
    /// is invited.
    list: PathBuf,
    /// A CSV file of people who do not want to be invited.
    #[arg(long, value_name = "FILE")]
    opted_out: Option<PathBuf>,
    /// How they are reached. A chat takes the permissions Chat.Create and ChatMessage.Send.
    #[arg(long, value_name = "WAY", default_value = "mail")]
    by: By,
    /// Stands in the invitation as the last day to come.
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
    /// At most so many invitations this time. Exchange Online takes 10,000 recipients in a day.
    #[arg(long, value_name = "PEOPLE", default_value = "1000")]
    at_most: usize,
    /// Send them.
    #[arg(long)]
    send: bool,
    /// Do not ask before.
    #[arg(long, requires = "send")]
    yes: bool,
    #[arg(long)]
    json: bool,
    /// The desk's settings; kiosk-config/kiosk.toml explains each.
    #[arg(long, value_name = "FILE", default_value = "/etc/keydesk/kiosk.toml")]
    config: PathBuf,
    #[command(flatten)]
    served: Served,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum By {
    /// From the operator's mailbox, or the one in the settings
    Mail,
    /// A message in Teams, from the operator
    Chat,
}

/// What stands in the invitation, and whose it is.
struct Letter {
    desk: String,
    contact: String,
    by: By,
    from: Option<String>,
    until: Option<Date>,
}

impl Invite {
    pub(super) fn run(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        let letter = self.letter(place, printer)?;
        let today = printer.words.local(Timestamp::now()).date();
        let listed = lines(printer, &self.list)?;
        let all = listed.len();
        let due: Vec<Line> =
            listed.into_iter().filter(|it| it.day.is_none_or(|it| it <= today)).collect();
        let not_due = all - due.len();
        let opted_out = match &self.opted_out {
            None => BTreeSet::new(),
            Some(it) => lines(printer, it)?.into_iter().map(|it| it.login.to_lowercase()).collect(),
        };
        printer.runtime()?.block_on(async {
            let at = at_tenant::as_operator(printer, place, &self.config, &self.served).await?;
            let file = at.ledger(place);
            let ledger = if self.send { Some(Ledger::open(&file).await?) } else { None };
            let before = if file.exists() { Ledger::invitations(&file).await? } else { vec![] };
            let mut round = self.find(printer, &at, &due, &opted_out, &before).await?;
            round.people.truncate(self.at_most);
            if !self.json {
                tell_round(printer, &round, not_due, &letter)?;
            }
            let Some(ledger) = ledger else {
                return self.told(printer, &round, not_due, None);
            };
            if round.people.is_empty() {
                return self.told(printer, &round, not_due, Some(Sent::default()));
            }
            printer.confirm(self.yes, "invite-question")?;
            let (sent, ended) = deliver(printer, &at, &ledger, &round.people, &letter).await?;
            ledger.close().await?;
            self.told(printer, &round, not_due, Some(sent))?;
            match ended {
                Ok(()) => Ok(ExitCode::SUCCESS),
                Err(Stopped::Disk(it)) => Err(it.into()),
                Err(Stopped::Tenant(it)) => {
                    let why = in_words(printer, &Trouble::Tenant(it));
                    Err(anyhow::anyhow!("{why}. {}", printer.words.say("invite-stopped")))
                }
            }
        })
    }

    /// A practice desk has no settings; its operator sends.
    fn letter(&self, place: &Place, printer: &mut Printer) -> Result<Letter> {
        let config = match place.practice {
            Some(_) => None,
            None => Some(printer.config(&self.config)?),
        };
        let from = match config.as_ref().map(|it| &it.notice.mail_from) {
            Some(MailFrom::Nobody) if self.by == By::Mail => {
                return Err(printer.refused("invite-no-mail", &[]).into());
            }
            Some(MailFrom::Shared(it)) => Some(it.clone()),
            Some(MailFrom::Operator | MailFrom::Nobody) | None => None,
        };
        let config = config.unwrap_or_default();
        let (desk, contact) = (config.desk.name.0, config.notice.contact.0);
        Ok(Letter { desk, contact, by: self.by, from, until: self.until })
    }

    async fn find(
        &self,
        printer: &Printer,
        at: &AtTenant,
        due: &[Line],
        opted_out: &BTreeSet<String>,
        before: &[Invitation],
    ) -> Result<Round> {
        let logins: Vec<&str> = due.iter().map(|it| it.login.as_str()).collect();
        let found = at.tenant.look_up(&logins, |_| ()).await;
        let found = found.map_err(|it| in_words(printer, &Trouble::Tenant(it)))?;
        let found: Vec<(Person, Account)> =
            worklist::matched(due, found).map_err(|it| faulty(printer, &self.list, &it))?;
        Ok(round(found, opted_out, before))
    }

    fn told(
        &self,
        printer: &mut Printer,
        round: &Round,
        not_due: usize,
        sent: Option<Sent>,
    ) -> Result<ExitCode> {
        if self.json {
            let Round { people, opted_out, before, no_account } = round;
            let sent = sent.map(
                |it| json!({ "sent": it.sent, "not_sent": it.not_sent, "in_doubt": it.in_doubt }),
            );
            let by = self.by.to_possible_value().map(|it| it.get_name().to_owned());
            printer.json(&json!({
                "people": people, "not_due": not_due, "opted_out": opted_out, "before": before,
                "no_account": no_account, "by": by, "sent": sent,
            }))?;
            return Ok(ExitCode::SUCCESS);
        }
        match sent {
            None => printer.say("invite-dry-run", &[])?,
            Some(_) if round.people.is_empty() => printer.say("invite-nobody", &[])?,
            Some(it) => {
                printer.say("invite-sent", &[("sent", it.sent.into())])?;
                say_some(printer, "invite-not-sent", it.not_sent)?;
                say_some(printer, "invite-in-doubt", it.in_doubt)?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn lines(printer: &Printer, file: &Path) -> Result<Vec<Line>> {
    let bytes = fs::read(file).map_err(|it| printer.unreadable(file, &it))?;
    let people = worklist::people(&bytes);
    Ok(people.map_err(|it| faulty(printer, file, &it))?.lines)
}

/// The first fault: `keydesk prepare import --dry-run` names them all.
fn faulty(printer: &Printer, file: &Path, faults: &[Fault]) -> anyhow::Error {
    let line = faults.first().map_or(0, |it| it.line);
    let args = [
        ("file", file.display().to_string().into()),
        ("line", line.into()),
        ("count", faults.len().into()),
    ];
    printer.refused("invite-faulty", &args).into()
}

async fn deliver(
    printer: &Printer,
    at: &AtTenant,
    ledger: &Ledger,
    people: &[Person],
    letter: &Letter,
) -> Result<(Sent, Result<(), Stopped>)> {
    const EACH: usize = 20;
    let told = printer.another()?;
    let all = people.len();
    let done = |done: usize| {
        if done.is_multiple_of(EACH) {
            told.note("invite-progress", &[("done", done.into()), ("all", all.into())]);
        }
    };
    let text = |person: &Person, language: Option<String>| {
        let wanted: Vec<String> = language.into_iter().collect();
        let words = Words::new(&wanted, TimeZone::system());
        let Letter { desk, contact, until, .. } = letter;
        let text = words.invitation_text(&person.name, desk, contact, *until);
        (text.subject, text.body)
    };
    let way = match letter.by {
        By::Mail => Way::Mail { from: letter.from.as_deref() },
        By::Chat => Way::Chat,
    };
    let sender = Sender { operator: &at.operator, way };
    Ok(send(&at.tenant, ledger, sender, people, text, done).await)
}

/// Who is invited and who is not, and the invitation as the first of them gets it.
fn tell_round(printer: &mut Printer, round: &Round, not_due: usize, letter: &Letter) -> Result<()> {
    for it in &round.people {
        printer.line(format_args!("  {} ({})", it.name, it.upn))?;
    }
    printer.say("invite-counts", &[("people", round.people.len().into())])?;
    for (id, count) in [
        ("invite-not-due", not_due),
        ("invite-before", round.before),
        ("invite-opted-out", round.opted_out),
        ("invite-no-account", round.no_account),
    ] {
        say_some(printer, id, count)?;
    }
    let Some(first) = round.people.first() else { return Ok(()) };
    let Letter { desk, contact, until, .. } = letter;
    let text = printer.words.invitation_text(&first.name, desk, contact, *until);
    printer.line("")?;
    printer.say("invite-text", &[])?;
    // A chat has no subject.
    let subject = (letter.by == By::Mail).then_some(text.subject.as_str());
    for line in subject.into_iter().chain(text.body.lines()) {
        printer.line(format_args!("    {line}"))?;
    }
    Ok(())
}

fn say_some(printer: &mut Printer, id: &str, count: usize) -> Result<()> {
    if count > 0 {
        printer.say(id, &[("count", count.into())])?;
    }
    Ok(())
}
