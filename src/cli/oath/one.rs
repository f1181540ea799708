//! `keydesk oath assign|activate|deactivate|unassign|lost|remove`: what is done with one token.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use serde_json::json;
use zeroize::Zeroizing;

use super::list::tell;
use super::maker::Written;
use crate::ceremony::nouns::{HardwareToken, Listed, TokenHolder, Trouble};
use crate::cli::at_tenant::{Who, in_words};
use crate::cli::place::Place;
use crate::cli::print::Printer;
use crate::ledger::Ledger;
use crate::oath::Judged;
use crate::runner::oath_tokens::{NotDone, Tokens};
use crate::words::Arg;

/// One token.
#[derive(Args)]
pub(super) struct One {
    /// The serial number on the token.
    serial: String,
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    who: Who,
}

#[derive(Args)]
pub(super) struct Assign {
    #[command(flatten)]
    one: One,
    /// The person's sign-in name or mail address.
    #[arg(long, value_name = "UPN")]
    to: String,
    /// Take it back first from whoever has it.
    #[arg(long)]
    reassign: bool,
}

#[derive(Args)]
pub(super) struct Activate {
    #[command(flatten)]
    one: One,
    /// The maker's file: the code is checked by it before it is sent.
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    #[command(flatten)]
    written: Written,
}

impl Assign {
    pub(super) fn run(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        let One { serial, .. } = &self.one;
        let deed = async |it: Tokens<'_>| it.assign(serial, &self.to, self.reassign).await;
        let token = self.one.at_tenant(place, printer, deed)?;
        self.one.said(printer, &token, "oath-assigned")
    }
}

impl Activate {
    pub(super) fn run(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        let file = match &self.file {
            None => None,
            Some(it) => Some(self.written.read(printer, it)?.map_err(|_| {
                let args = [("file", it.display().to_string().into())];
                printer.refused("oath-file-faulty", &args)
            })?),
        };
        let file = file.as_ref().map(|it| it.tokens.as_slice());
        let code = code(printer)?;
        let One { serial, .. } = &self.one;
        let deed = async |it: Tokens<'_>| it.activate(serial, &code, file).await;
        let token = self.one.at_tenant(place, printer, deed)?;
        self.one.said(printer, &token, "oath-activated")
    }
}

impl One {
    pub(super) fn deactivate(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        let deed = async |it: Tokens<'_>| it.deactivate(&self.serial).await;
        let token = self.at_tenant(place, printer, deed)?;
        self.said(printer, &token, "oath-deactivated")
    }

    pub(super) fn unassign(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        let deed = async |it: Tokens<'_>| it.unassign(&self.serial).await;
        let token = self.at_tenant(place, printer, deed)?;
        self.said(printer, &token, "oath-unassigned")
    }

    pub(super) fn remove(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        let deed = async |it: Tokens<'_>| it.remove(&self.serial).await;
        let token = self.at_tenant(place, printer, deed)?;
        if self.json {
            printer.json(&json!({ "removed": token }))?;
        } else {
            printer.say("oath-removed", &[])?;
        }
        Ok(ExitCode::SUCCESS)
    }

    pub(super) fn lost(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        let deed = async |it: Tokens<'_>| it.lost(&self.serial).await;
        let (token, person, left) = self.at_tenant(place, printer, deed)?;
        let ways = ways_in(&left);
        if self.json {
            printer.json(&json!({ "token": token, "person": person, "ways_in": ways }))?;
            return Ok(ExitCode::SUCCESS);
        }
        let TokenHolder { name, .. } = person;
        let person: Arg<'_> = ("person", name.into());
        printer.say("oath-lost", std::slice::from_ref(&person))?;
        if ways.is_empty() {
            printer.say("oath-lost-no-way-in", &[person])?;
        } else {
            let ways: Vec<String> = ways.iter().map(|it| printer.words.say(it)).collect();
            printer
                .say("oath-lost-ways-in", &[person, ("ways", printer.words.list(&ways).into())])?;
        }
        for it in ["oath-lost-sessions", "oath-lost-log", "oath-lost-remove"] {
            printer.say(it, &[("serial", self.serial.clone().into())])?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn at_tenant<T>(
        &self,
        place: &Place,
        printer: &mut Printer,
        deed: impl AsyncFnOnce(Tokens<'_>) -> Result<T, NotDone>,
    ) -> Result<T> {
        printer.runtime()?.block_on(async {
            let at = self.who.sign_in(place, printer).await?;
            let ledger = Ledger::open(&place.ledger()).await?;
            let tokens = Tokens { tenant: &at.tenant, ledger: &ledger, operator: &at.operator };
            let done = deed(tokens).await;
            ledger.close().await?;
            done.map_err(|it| self.in_words(printer, it))
        })
    }

    fn said(&self, printer: &mut Printer, token: &HardwareToken, done: &str) -> Result<ExitCode> {
        if self.json {
            printer.json(&json!({ "token": token }))?;
        } else {
            printer.say(done, &[])?;
            tell(printer, token)?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn in_words(&self, printer: &Printer, why: NotDone) -> anyhow::Error {
        let (word, named, number) = match &why {
            NotDone::Tenant(it) => return in_words(printer, &Trouble::Tenant(it.clone())),
            NotDone::Ledger(_) => return why.into(),
            NotDone::NoToken => ("oath-no-token", "", 0),
            NotDone::SeveralTokens => ("oath-several-tokens", "", 0),
            NotDone::Person(it) => (it.word(), it.named().unwrap_or_default(), 0),
            NotDone::TooMany => ("oath-too-many", "", 0),
            NotDone::Taken(it) => ("oath-taken", it.name.as_str(), 0),
            NotDone::NotTaken => ("oath-not-taken", "", 0),
            NotDone::NotActive => ("oath-not-active", "", 0),
            NotDone::NotInFile => ("oath-not-in-file", "", 0),
            NotDone::CodeRefused => ("oath-code-refused", "", 0),
            NotDone::TooFast { after_seconds } => {
                ("oath-too-fast", "", after_seconds.div_ceil(60).cast_signed())
            }
            NotDone::NotSo => ("oath-not-so", "", 0),
            NotDone::Code(Judged::Drifted { minutes }) if *minutes < 0 => {
                ("oath-code-behind", "", -minutes)
            }
            NotDone::Code(Judged::Drifted { minutes }) => ("oath-code-ahead", "", *minutes),
            NotDone::Code(Judged::AnothersCode { serial }) => {
                ("oath-code-of-another", serial.as_str(), 0)
            }
            NotDone::Code(Judged::Mistyped) => ("oath-code-mistyped", "", 0),
            NotDone::Code(Judged::Right | Judged::NotACode) => ("oath-no-code", "", 0),
        };
        let args = [
            ("serial", self.serial.clone().into()),
            ("named", named.to_owned().into()),
            ("minutes", number.into()),
        ];
        printer.refused(word, &args).into()
    }
}

/// The ids of the words for what a person can still sign in with.
fn ways_in(left: &Listed) -> Vec<&'static str> {
    let passkey = (!left.passkeys.is_empty()).then_some("oath-way-passkey");
    let others = left.others.iter().filter(|it| it.kind.is_a_way_in()).map(|it| it.kind.word());
    let mut ways: Vec<_> = passkey.into_iter().chain(others).collect();
    ways.sort_unstable();
    ways.dedup();
    ways
}

/// Not from the command line, which other users of this machine can read.
fn code(printer: &Printer) -> Result<Zeroizing<String>> {
    if io::stdin().is_terminal() {
        eprint!("{}: ", printer.words.say("oath-which-code"));
        io::stderr().flush()?;
    }
    let mut code = Zeroizing::new(String::new());
    io::stdin().read_line(&mut code)?;
    Ok(code)
}
