//! `keydesk pages`: the man pages and the shells' completions, made of the commands themselves, for
//! whoever packages the program. Writes into the folder that is given, and nowhere else.

use std::fs::create_dir_all;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{Args, Command};
use clap_complete::Shell;

const SHELLS: [Shell; 3] = [Shell::Bash, Shell::Fish, Shell::Zsh];

#[derive(Args)]
pub(super) struct Pages {
    /// The folder: the pages come into its `man`, the completions into its `completions`.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

impl Pages {
    /// `command`: the whole program's.
    pub(super) fn run(&self, command: Command) -> Result<ExitCode> {
        let mut command = without_help(command);
        let (man, completions) = (self.folder.join("man"), self.folder.join("completions"));
        for folder in [&man, &completions] {
            create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        for shell in SHELLS {
            clap_complete::generate_to(shell, &mut command, "keydesk", &completions)
                .with_context(|| completions.display().to_string())?;
        }
        clap_mangen::generate_to(command, &man).with_context(|| man.display().to_string())?;
        Ok(ExitCode::SUCCESS)
    }
}

/// `keydesk help open` says what `keydesk open --help` says: it needs no page of its own.
fn without_help(command: Command) -> Command {
    command.disable_help_subcommand(true).mut_subcommands(without_help)
}
