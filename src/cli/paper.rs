//! Paper to the printer, and what a printer makes of it in words.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;

use super::print::{Printer, Refused};
use crate::letters::{PrintTrouble, Queue, print};
use crate::words::{Told, Words};

/// Slow printers warm up for a minute.
pub(super) const PATIENCE: Duration = Duration::from_secs(120);
/// Where CUPS listens on Debian and its like.
const SOCKET: &str = "/run/cups/cups.sock";

/// CUPS on this machine, and who prints.
pub(super) struct Cups {
    socket: PathBuf,
    user: String,
}

impl Cups {
    pub(super) fn here() -> Self {
        // CUPS's own variable; it may name a server on the network as well, to which nothing is sent.
        let named = std::env::var_os("CUPS_SERVER").map(PathBuf::from);
        let socket = named.filter(|it| it.is_absolute()).unwrap_or_else(|| SOCKET.into());
        let user = std::env::var("USER").unwrap_or_else(|_| "keydesk".to_owned());
        Self { socket, user }
    }

    pub(super) fn queue<'a>(&'a self, name: &'a str) -> Queue<'a> {
        Queue { socket: &self.socket, name, user: &self.user }
    }
}

/// Prints the document on this queue of CUPS.
pub(super) async fn to_printer(
    printer: &mut Printer,
    queue: &str,
    title: &str,
    pdf: &[u8],
) -> Result<()> {
    printer.note("print-begins", &[("queue", queue.into())]);
    match print(Cups::here().queue(queue), title, pdf, PATIENCE).await {
        Ok(()) => Ok(printer.say("print-done", &[("queue", queue.into())])?),
        Err(it) => Err(Refused(told(&printer.words, queue, &it)).into()),
    }
}

pub(super) fn told(words: &Words, queue: &str, trouble: &PrintTrouble) -> Told {
    let queue = ("queue", queue.into());
    match trouble {
        PrintTrouble::NoCups(socket) => {
            let socket = socket.display().to_string();
            words.tell("print-no-cups", &[("socket", socket.into())])
        }
        PrintTrouble::NoQueue => words.tell("print-no-queue", &[queue]),
        PrintTrouble::Refused(why) => {
            words.tell("print-refused", &[queue, ("why", why.as_str().into())])
        }
        PrintTrouble::NotPrinted { printed, reasons } => {
            let why: Vec<String> = reasons.iter().map(|it| reason(words, it)).collect();
            let why = if why.is_empty() { words.say("print-no-reason") } else { words.list(&why) };
            words.tell("print-not", &[queue, ("pages", (*printed).into()), ("why", why.into())])
        }
        PrintTrouble::InDoubt => words.tell("print-in-doubt", &[queue]),
    }
}

/// IPP's keyword; the end of it says only how bad it is (RFC 8011, 5.4.12).
fn reason(words: &Words, keyword: &str) -> String {
    let ends = ["-error", "-warning", "-report"];
    let short = ends.iter().find_map(|it| keyword.strip_suffix(it)).unwrap_or(keyword);
    words.say_with("print-reason", &[("reason", short.into())])
}
