//! How a command speaks: sentences for people on standard output, or one JSON value for scripts
//! with `--json`; questions and progress on standard error.
//! No control character of a name reaches the terminal.

use std::fmt::Display;
use std::fs::File;
use std::io::{self, IsTerminal as _, Write};
use std::path::Path;

use anyhow::Result;
use jiff::tz::TimeZone;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Serialize;
use tokio::runtime::Runtime;

use crate::ceremony::nouns::Language;
use crate::config::{Config, ConfigTrouble};
use crate::platform;
use crate::words::{Arg, Told, Words, escaped, printable};

pub(super) struct Printer {
    pub(super) words: Words,
    out: File,
}

/// What a command cannot do: what is wrong, and what to do.
#[derive(Debug, thiserror::Error)]
#[error("{}. {}", .0.what, .0.next)]
pub(super) struct Refused(pub(super) Told);

impl Printer {
    /// From now on whatever else in this process prints goes to standard error: the library under
    /// the key does, and a script that reads our JSON must not see it.
    pub(super) fn new() -> Result<Self> {
        Ok(Self { words: words_of_here(), out: platform::own_stdout()? })
    }

    /// The settings in this file, and from now on the language that they want.
    ///
    /// # Errors
    /// Where the file cannot be read, or has a wrong value.
    pub(super) fn config(&mut self, file: &Path) -> Result<Config, ConfigTrouble> {
        let config = Config::read(file)?;
        self.speak(config.desk.language);
        Ok(config)
    }

    /// In this language, where there is one, rather than in the system's.
    pub(super) fn speak(&mut self, language: Option<Language>) {
        if let Some(language) = language {
            self.words = self.words.in_language(language);
        }
    }

    /// A second one, for a task of its own.
    pub(super) fn another(&self) -> io::Result<Self> {
        Ok(Self { words: self.words.clone(), out: self.out.try_clone()? })
    }

    /// For a walk-through, which makes its own lines.
    pub(super) fn output(&self) -> io::Result<File> {
        self.out.try_clone()
    }

    pub(super) fn line(&mut self, text: impl Display) -> io::Result<()> {
        writeln!(self.out, "{}", printable(&text.to_string()))
    }

    /// A PIN that the desk chose. Not through a sentence, which would leave copies in memory.
    pub(super) fn secret(&mut self, secret: &SecretString) -> io::Result<()> {
        writeln!(self.out, "  {}", secret.expose_secret())
    }

    pub(super) fn say(&mut self, id: &str, args: &[Arg<'_>]) -> io::Result<()> {
        self.line(self.words.say_with(id, args))
    }

    pub(super) fn json(&mut self, value: &impl Serialize) -> Result<()> {
        writeln!(self.out, "{}", escaped(&serde_json::to_string_pretty(value)?))?;
        Ok(())
    }

    /// One value on one line, where there are several.
    pub(super) fn json_line(&mut self, value: &impl Serialize) -> Result<()> {
        writeln!(self.out, "{}", escaped(&serde_json::to_string(value)?))?;
        Ok(())
    }

    /// Tells what happens meanwhile, or what to do now.
    pub(super) fn note(&self, id: &str, args: &[Arg<'_>]) {
        complain(&self.words.say_with(id, args));
    }

    pub(super) fn refused(&self, id: &str, args: &[Arg<'_>]) -> Refused {
        Refused(self.words.tell(id, args))
    }

    /// Asks before something that cannot be undone. Only `yes` is a yes.
    pub(super) fn confirm(&self, yes: bool, question: &str) -> Result<()> {
        if yes {
            return Ok(());
        }
        if !io::stdin().is_terminal() {
            return Err(self.refused("cli-nobody-to-ask", &[]).into());
        }
        let question = self.words.say(question);
        eprint!("{}: ", self.words.say_with("cli-yes-or-no", &[("question", question.into())]));
        io::stderr().flush()?;
        let mut answer = String::new();
        io::stdin().read_line(&mut answer)?;
        if answer.trim() != "yes" {
            return Err(self.refused("cli-nothing-changed", &[]).into());
        }
        Ok(())
    }

    pub(super) fn unreadable(&self, file: &Path, why: &dyn Display) -> Refused {
        self.of_file("cli-unreadable", file, why)
    }

    pub(super) fn unwritable(&self, file: &Path, why: &dyn Display) -> Refused {
        self.of_file("cli-unwritable", file, why)
    }

    fn of_file(&self, id: &str, file: &Path, why: &dyn Display) -> Refused {
        let file = file.display().to_string();
        self.refused(id, &[("file", file.into()), ("why", why.to_string().into())])
    }

    /// With its cause as `why`.
    pub(super) fn caused(&self, id: &str, why: &dyn Display) -> Refused {
        self.refused(id, &[("why", why.to_string().into())])
    }

    pub(super) fn runtime(&self) -> Result<Runtime> {
        Ok(Runtime::new().map_err(|it| self.caused("cli-no-threads", &it))?)
    }
}

/// Prints to standard error, line by line.
pub(super) fn complain(text: &str) {
    for line in text.lines() {
        eprintln!("{}", printable(line));
    }
}

/// In the languages and the time zone of this system.
pub(super) fn words_of_here() -> Words {
    // `LC_ALL=C` wants no other language, whatever LANG says.
    let is_language = |it: &String| !matches!(it.as_str(), "C" | "POSIX");
    let wanted: Vec<String> = sys_locale::get_locales().take_while(is_language).collect();
    Words::new(&wanted, TimeZone::system())
}

/// The end of a command's help, without what only the practice world has where there is none.
pub(super) fn in_help(text: &'static str) -> String {
    let is_there = |line: &&str| cfg!(feature = "practice") || !line.contains(" --practice ");
    text.split_inclusive('\n').filter(is_there).collect()
}
