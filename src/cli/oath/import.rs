//! `keydesk oath import`: reads the maker's file, looks what stands in the tenant, sends the rest, and
//! says what stands afterwards. A file that has a fault is not sent in part.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::Args;
use serde_json::{Value, json};

use super::maker::MakersFile;
use crate::ceremony::nouns::Trouble;
use crate::cli::at_tenant::{Who, in_words};
use crate::cli::place::Place;
use crate::cli::print::Printer;
use crate::ledger::Ledger;
use crate::oath::Tokens;
use crate::platform;
use crate::runner::oath_import::{Became, Imported, Looked, NoImport, Wanted, look, send};

/// Put the tokens of a maker's file into the tenant.
///
/// The file is read first, and every fault in it is told by its line. Then an administrator signs in, at
/// the application in [admin] of the settings; what stands in the tenant already is left as it is, and
/// the rest is sent. A line that names a person gives the token to them, to be activated with its first
/// code. After a break the same file can be imported again. Exits with 1 where not all tokens stand.
#[derive(Args)]
pub(super) struct Import {
    #[command(flatten)]
    maker: MakersFile,
    /// Do everything but send.
    #[arg(long)]
    dry_run: bool,
    /// Shred the file once all of its tokens stand. An SSD, a snapshot or a backup can keep the old bytes.
    #[arg(long, conflicts_with = "dry_run")]
    shred: bool,
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    who: Who,
}

/// One line of the report: a token and what is so.
type Line<'a> = (&'a Wanted, &'static str, Option<&'a str>);

impl Import {
    pub(super) fn run(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        let exposed = self.maker.exposed(printer)?;
        let Tokens { tokens, unused } = match self.maker.read(printer)? {
            Ok(it) => it,
            Err(it) => {
                self.maker.tell_faults(printer, &it, self.json)?;
                return Ok(ExitCode::FAILURE);
            }
        };
        for it in &exposed {
            printer.note(it, &[("file", self.maker.file.display().to_string().into())]);
        }
        printer.runtime()?.block_on(async {
            let at = self.who.sign_in(place, printer).await?;
            // Opened before the tenant is asked: a desk that has it open is told at once.
            let ledger =
                if self.dry_run { None } else { Some(Ledger::open(&place.ledger()).await?) };
            let looked = match look(&at.tenant, tokens, progress(printer, "oath-looking")?).await {
                Ok(it) => it,
                Err(NoImport::Faults(it)) => {
                    self.maker.tell_faults(printer, &it, self.json)?;
                    return Ok(ExitCode::FAILURE);
                }
                Err(NoImport::Tenant(it)) => return Err(in_words(printer, &Trouble::Tenant(it))),
            };
            let Looked { mut new, standing } = looked;
            let imported = match &ledger {
                Some(it) if !new.is_empty() => {
                    let progress = progress(printer, "oath-sending")?;
                    Ok(send(&at.tenant, it, &at.operator, new, progress).await?)
                }
                _ => {
                    for it in &mut new {
                        it.token.forget_seed();
                    }
                    Err(new)
                }
            };
            if let Some(it) = ledger {
                it.close().await?;
            }
            self.told(printer, &standing, &imported, &unused, &exposed)
        })
    }

    /// `imported` is an error where nothing was sent, with what would be.
    fn told(
        &self,
        printer: &mut Printer,
        standing: &[Wanted],
        imported: &Result<Imported, Vec<Wanted>>,
        unused: &[String],
        exposed: &[&str],
    ) -> Result<ExitCode> {
        let mut lines: Vec<Line<'_>> =
            standing.iter().map(|it| (it, "stood-already", None)).collect();
        match imported {
            Err(new) => lines.extend(new.iter().map(|it| (it, "new", None))),
            Ok(it) => lines.extend(it.tokens.iter().map(|(wanted, became)| match became {
                Became::Stands => (wanted, "stands", None),
                Became::Refused(it) => (wanted, "refused", Some(it.as_str())),
                Became::NotThere => (wanted, "not-there", None),
                Became::Unknown => (wanted, "unknown", None),
            })),
        }
        lines.sort_by_key(|it| it.0.token.line);
        let stand = lines.iter().all(|it| ["stands", "stood-already"].contains(&it.1));
        let shredded = self.shred && stand;
        if shredded {
            let file = &self.maker.file;
            platform::shred(file).map_err(|it| printer.unwritable(file, &it))?;
        }
        if self.json {
            let id = imported.as_ref().ok().map(|it| it.id);
            printer.json(&json!({
                "import": id,
                "sent": id.is_some(),
                "tokens": lines.iter().map(as_json).collect::<Vec<_>>(),
                "unused": unused,
                "warnings": exposed,
                "shredded": shredded,
            }))?;
        } else {
            self.say(printer, &lines, unused, imported.is_ok())?;
            if shredded {
                printer.say("oath-shredded", &[])?;
            } else if stand {
                printer.say("oath-shred-it", &[])?;
            }
        }
        if let Ok(Imported { stopped: Some(it), .. }) = imported {
            let why = in_words(printer, &Trouble::Tenant(it.clone()));
            return Err(anyhow::anyhow!("{why}. {}", printer.words.say("oath-stopped")));
        }
        let good = stand || imported.is_err();
        Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    fn say(
        &self,
        printer: &mut Printer,
        lines: &[Line<'_>],
        unused: &[String],
        is_sent: bool,
    ) -> Result<()> {
        if !unused.is_empty() {
            printer.say("oath-unused", &[("columns", printer.words.list(unused).into())])?;
        }
        for (Wanted { token, person }, became, message) in lines {
            if *became == "refused" || *became == "not-there" || self.dry_run {
                let person = person.as_ref().map_or("", |it| it.upn.as_str());
                let said = word(became).map(|it| printer.words.say(it)).unwrap_or_default();
                let message = message.unwrap_or_default();
                printer.line(format_args!(
                    "  {}: {} {} {} {person} {said} {message}",
                    token.line, token.serial, token.manufacturer, token.model
                ))?;
            }
        }
        for (became, sentence) in COUNTS {
            let count = lines.iter().filter(|it| it.1 == became).count();
            if count > 0 {
                printer.say(sentence, &[("count", count.into())])?;
            }
        }
        if !is_sent {
            printer.say("oath-not-sent", &[])?;
        }
        Ok(())
    }
}

const COUNTS: [(&str, &str); 6] = [
    ("stands", "oath-count-stands"),
    ("stood-already", "oath-count-stood-already"),
    ("new", "oath-count-new"),
    ("refused", "oath-count-refused"),
    ("not-there", "oath-count-not-there"),
    ("unknown", "oath-count-unknown"),
];

/// The id of what is said of a token that is shown by itself.
fn word(became: &str) -> Option<&'static str> {
    match became {
        "new" => Some("oath-became-new"),
        "stood-already" => Some("oath-became-stood-already"),
        "refused" => Some("oath-became-refused"),
        "not-there" => Some("oath-became-not-there"),
        _ => None,
    }
}

fn as_json((Wanted { token, person }, became, message): &Line<'_>) -> Value {
    json!({
        "line": token.line,
        "serial": token.serial,
        "manufacturer": token.manufacturer,
        "model": token.model,
        "interval_seconds": token.interval_seconds,
        "hash": token.hash,
        "person": person.as_ref().map(|it| &it.upn),
        "became": became,
        "message": message,
    })
}

/// Says how far it is, where it takes long.
fn progress(printer: &Printer, sentence: &'static str) -> Result<impl FnMut(usize, usize) + use<>> {
    const WORTH_A_WORD: Duration = Duration::from_secs(5);
    let printer = printer.another()?;
    let mut told = Instant::now();
    Ok(move |done: usize, all: usize| {
        if told.elapsed() >= WORTH_A_WORD {
            told = Instant::now();
            printer.note(sentence, &[("done", done.into()), ("all", all.into())]);
        }
    })
}
