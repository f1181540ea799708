//! What can be said to `keydesk key fingers`.

use clap::Subcommand;

use super::pins::PinFrom;

#[derive(Subcommand)]
pub(super) enum FingersCommand {
    /// List the fingerprints on the key.
    List {
        #[command(flatten)]
        pin: PinFrom,
    },
    /// Add a fingerprint: its person puts a finger on the key, again and again until it is known.
    Add {
        /// What it will be called; its number where nothing is said. Whoever has the PIN can read it.
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        pin: PinFrom,
    },
    /// Give a fingerprint another name.
    Name {
        /// Its id from `keydesk key fingers list`, or as much of its beginning as is unique.
        id: String,
        name: String,
        #[command(flatten)]
        pin: PinFrom,
    },
    /// Remove a fingerprint from the key for good.
    Remove {
        /// Its id from `keydesk key fingers list`, or as much of its beginning as is unique.
        id: String,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        pin: PinFrom,
    },
}
