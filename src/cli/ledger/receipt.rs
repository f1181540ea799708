//! `keydesk ledger receipt ID`: the receipt of a session that is over, made again from its facts.

use std::io::Write as _;
use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::ceremony::Ceremony;
use crate::ceremony::nouns::Language;
use crate::ceremony::receipt::Receipt;
use crate::cli::paper::to_printer;
use crate::cli::print::Printer;
use crate::cli::receipt;
use crate::ledger::Head;
use crate::letters::{ReceiptPage, name};
use crate::platform::private;
use crate::screens::{receipt_lines, receipt_plain};
use crate::words::Words;

#[derive(Args)]
pub(super) struct ReceiptArguments {
    /// The ceremony's id, or as much of its beginning as is unique.
    pub(super) id: String,
    /// Write it as PDF, to keep or to sign. Only this user may read the file.
    #[arg(long, value_name = "FILE")]
    pdf: Option<PathBuf>,
    /// Print it on this queue of CUPS.
    #[arg(long, value_name = "QUEUE")]
    print: Option<String>,
    /// In the person's language: de, en, es, fi, fr, it, ja, nl, pl, pt-BR, sv or uk.
    #[arg(long, value_name = "TAG", conflicts_with = "json")]
    language: Option<Language>,
    #[arg(long, conflicts_with_all = ["pdf", "print"])]
    json: bool,
}

pub(super) async fn run(
    printer: &mut Printer,
    ceremony: Option<Ceremony>,
    head: Option<Head>,
    arguments: &ReceiptArguments,
) -> Result<()> {
    // A session that has not ended, or without a good end, has none.
    let Some(mut receipt) = ceremony.as_ref().and_then(Receipt::of) else {
        let id = [("id", arguments.id.as_str().into())];
        return Err(printer.refused("ledger-no-receipt", &id).into());
    };
    if arguments.json {
        return printer.json(&receipt::with_head(&receipt, head.as_ref())?);
    }
    let words = arguments.language.map(|it| printer.words.in_language(it));
    let words = words.unwrap_or_else(|| printer.words.clone());
    if arguments.pdf.is_none() && arguments.print.is_none() {
        for text in receipt::receipt_text(&words, &receipt) {
            printer.line(text)?;
        }
        if let Some(head) = &head {
            printer.line(receipt::head_text(&words, head))?;
        }
        return Ok(());
    }
    receipt.person.name = name(&receipt.person.name, &receipt.person.upn).to_owned();
    let page = page(&words, &receipt, head.as_ref());
    let pdf = page.pdf()?;
    if let Some(file) = &arguments.pdf {
        let mut new = private();
        let new = new.write(true).create(true).truncate(true).open(file);
        let written = new.and_then(|mut it| it.write_all(&pdf));
        written.map_err(|it| printer.unwritable(file, &it))?;
        let args = [("file", file.display().to_string().into())];
        printer.say("receipt-written", &args)?;
    }
    match &arguments.print {
        Some(queue) => to_printer(printer, queue, &page.title, &pdf).await,
        None => Ok(()),
    }
}

fn page(words: &Words, receipt: &Receipt, head: Option<&Head>) -> ReceiptPage {
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
        plain: receipt_plain(words, receipt),
        left: left.map(|it| words.sentences(&[it.what, it.next])).collect(),
        evidence: lines
            .chain(head.map(|it| ("receipt-ledger", receipt::head_value(words, it))))
            .map(|(label, value)| (words.say(label), value))
            .collect(),
        signatures: [signature(&receipt.person.name), signature(&receipt.operator.name)],
    }
}
