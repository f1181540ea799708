//! `keydesk ledger receipt ID`: the receipt of a session that is over, made again from its facts.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;

use crate::ceremony::Ceremony;
use crate::ceremony::receipt::Receipt;
use crate::cli::print::Printer;
use crate::cli::receipt;
use crate::ledger::{Entry, Ledger, Shown};
use crate::letters::{ReceiptPage, name};
use crate::screens::{receipt_lines, receipt_plain};
use crate::words::Words;

#[derive(Args)]
pub(super) struct ReceiptArguments {
    /// The ceremony's id, or as much of its beginning as is unique.
    id: String,
    /// Write it as PDF, to keep or to sign. Only this user may read the file.
    #[arg(long, value_name = "FILE")]
    pdf: Option<PathBuf>,
    #[arg(long, conflicts_with = "pdf")]
    json: bool,
}

pub(super) async fn run(
    printer: &mut Printer,
    ledger: &Path,
    arguments: &ReceiptArguments,
) -> Result<()> {
    let found = super::one(printer, Ledger::show(ledger, &arguments.id).await?, &arguments.id)?;
    let Some(mut receipt) = made_again(printer, found)? else {
        let id = [("id", arguments.id.as_str().into())];
        return Err(printer.refused("ledger-no-receipt", &id).into());
    };
    if arguments.json {
        return printer.json(&receipt);
    }
    let Some(file) = &arguments.pdf else {
        for text in receipt::receipt_text(&printer.words, &receipt) {
            printer.line(text)?;
        }
        return Ok(());
    };
    receipt.person.name = name(&receipt.person.name, &receipt.person.upn).to_owned();
    let pdf = page(&printer.words, &receipt).pdf()?;
    let written = crate::platform::private()
        .write(true)
        .create(true)
        .truncate(true)
        .open(file)
        .and_then(|mut it| it.write_all(&pdf));
    written.map_err(|it| printer.unwritable(file, &it))?;
    let args = [("file", file.display().to_string().into())];
    Ok(printer.say("receipt-written", &args)?)
}

/// `None` where the session has not ended, or has ended without a receipt.
fn made_again(printer: &Printer, shown: Vec<Shown>) -> Result<Option<Receipt>> {
    let mut entries = Vec::new();
    for it in shown {
        match it {
            Shown::Fact(entry) => entries.push(entry),
            Shown::Unreadable { number, why, .. } => {
                let args = [("number", number.into()), ("why", why.to_string().into())];
                return Err(printer.refused("ledger-receipt-unreadable", &args).into());
            }
        }
    }
    let mut entries = entries.into_iter();
    let Some(Entry { ceremony, at, fact, .. }) = entries.next() else { return Ok(None) };
    let mut ceremony = Ceremony::open(ceremony, at, fact)?;
    for it in entries {
        ceremony.apply(it.at, it.fact)?;
    }
    Ok(Receipt::of(&ceremony))
}

fn page(words: &Words, receipt: &Receipt) -> ReceiptPage {
    let number = [("ceremony", receipt.ceremony.short().into())];
    let heading = if receipt.credential.is_some() { "receipt" } else { "receipt-checked" };
    let lines = receipt_lines(words, receipt).into_iter();
    let left = receipt.left.iter().map(|it| words.left(it));
    let signature = |name: &str| words.say_with("receipt-signature", &[("name", name.into())]);
    ReceiptPage {
        language: words.language(),
        title: words.say_with("receipt-of", &number),
        heading: words.say(heading),
        person: receipt.person.name.clone(),
        sign_in_name: receipt.person.upn.clone(),
        plain: receipt_plain(words, receipt).into(),
        left: left.map(|it| format!("{}. {}", it.what, it.next)).collect(),
        evidence: lines.map(|(label, value)| (words.say(label), value)).collect(),
        signatures: [signature(&receipt.person.name), signature(&receipt.operator.name)],
    }
}
