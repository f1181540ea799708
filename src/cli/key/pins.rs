//! Where the PINs of `keydesk key` come from: each is asked for by name and typed without an echo,
//! or is the next line of standard input. Never from an argument.

use std::io::{self, BufRead as _, IsTerminal as _};

use anyhow::Result;
use clap::Args;
use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

use crate::cli::print::Printer;
use crate::words::printable;

#[derive(Args, Clone, Copy)]
pub(super) struct PinFrom {
    /// Read the PIN from standard input; to change it, the old one first, each on a line.
    #[arg(long)]
    pub(super) pin_stdin: bool,
}

pub(super) struct Pins<'a> {
    lines: Option<io::StdinLock<'static>>,
    printer: &'a Printer,
}

impl<'a> Pins<'a> {
    pub(super) fn from(from: PinFrom, printer: &'a Printer) -> Result<Self> {
        if !from.pin_stdin && !io::stdin().is_terminal() {
            return Err(printer.refused("key-no-terminal", &[]).into());
        }
        Ok(Self { lines: from.pin_stdin.then(|| io::stdin().lock()), printer })
    }

    pub(super) fn ask(&mut self, prompt: &str) -> Result<SecretString> {
        let mut pin = Zeroizing::new(String::with_capacity(256));
        match &mut self.lines {
            Some(lines) => {
                lines.read_line(&mut pin)?;
            }
            None => {
                let prompt = format!("{}: ", printable(prompt));
                pin = Zeroizing::new(rpassword::prompt_password(prompt)?);
            }
        }
        let pin = pin.trim_end_matches(['\r', '\n']);
        if pin.is_empty() {
            return Err(self.printer.refused("key-no-pin-came", &[]).into());
        }
        Ok(SecretString::from(pin))
    }

    /// A new PIN is typed twice.
    pub(super) fn ask_twice(&mut self, prompt: &str) -> Result<SecretString> {
        let first = self.ask(prompt)?;
        if self.lines.is_none() {
            let again = self.ask(&self.printer.words.say("key-pin-again"))?;
            if again.expose_secret() != first.expose_secret() {
                return Err(self.printer.refused("key-pin-differs", &[]).into());
            }
        }
        Ok(first)
    }
}
