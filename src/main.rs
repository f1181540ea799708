//! The program: reads the command line, and calls the command.

use std::process::ExitCode;

use clap::Parser as _;
use keydesk::cli;

fn main() -> ExitCode {
    let arguments = cli::Arguments::parse();
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_default_env()
                .unwrap_or_else(|_| "keydesk=warn".into()),
        )
        .with_writer(std::io::stderr)
        .init();
    match cli::run(arguments) {
        Ok(code) => code,
        Err(error) => {
            cli::complain(&error);
            ExitCode::FAILURE
        }
    }
}
