//! The program: reads the command line, and calls the command.

use std::process::ExitCode;

use clap::Parser as _;
use keydesk::{cli, platform};
use tracing::Level;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// What a person typed or a service sent is in buffers that are not ours to wipe.
#[global_allocator]
static MEMORY: platform::Wiping = platform::Wiping;

fn main() -> ExitCode {
    let arguments = cli::Arguments::parse();
    start_log();
    platform::keep_from_others();
    platform::give_back_what_is_freed();
    match cli::run(arguments) {
        Ok(code) => code,
        Err(error) => cli::complain(&error),
    }
}

/// The log goes to standard error. `RUST_LOG` chooses what is in it, within one limit: below `info`
/// only our own targets. The libraries under the window log every key that is pressed, a PIN
/// included, and those below HTTP what is sent.
fn start_log() {
    let wanted = EnvFilter::try_from_default_env().unwrap_or_else(|_| "keydesk=warn".into());
    let allowed = filter_fn(|it| *it.level() <= Level::INFO || is_ours(it.target()));
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    tracing_subscriber::registry().with(wanted).with(allowed).with(lines).init();
}

fn is_ours(target: &str) -> bool {
    target.strip_prefix("keydesk").is_some_and(|it| it.is_empty() || it.starts_with("::"))
}
