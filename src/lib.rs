//! Keydesk: the desk at which a person gets a FIDO2 security key for Microsoft Entra ID.
//!
//! A ceremony is a list of facts. From the facts a pure function says what is next: do a step, ask
//! a person, or finish. The runner writes the intent down, does the step with its hands, writes
//! down what happened, and asks again. The screens draw the ceremony and return clicks. After a
//! crash nothing special happens: the facts are read back and the same function is asked.
//!
//! # The rooms
//!
//! | room | owns | never |
//! |---|---|---|
//! | `ceremony` | facts, what is next, policy, receipt | waits, reads a clock or a file, holds a secret |
//! | `readiness` | what is wrong with a tenant before a person comes: its documents in, findings out | reads anything itself, decides about one person |
//! | `runner` | the loop, who attends it, the secrets of a session, recovery | knows HTTP, HID or how a screen looks |
//! | `ledger` | facts on disk, chained by hash | changes or deletes a fact |
//! | `tenant` | Entra as Microsoft Graph | posts a registration twice |
//! | `signin` | OpenID Connect: the operator's own session, the proof that the person can sign in, the isolated browser | keeps a token |
//! | `key` | who is plugged in, a thread for each open key, the CTAP2 client, the HID seam | keeps a PIN |
//! | `attestation` | is this credential from the key that it claims to be? | decides what is enough |
//! | `practice` | a tenant, software keys, a person, mishaps | shares a type with a client room |
//! | `screens` | a View in, a Click out: the window | does I/O of its own, reads a clock |
//! | `words` | every sentence that a person reads, in each language | does I/O, reads a clock, fills in a secret |
//! | `config` | kiosk.toml | lets an impossible value through |
//! | `cli` | the commands, one file each: parse, call, print | knows what a room should know |
//! | `platform` | what differs between operating systems: locks, processes | knows a key, a browser or a ledger |
//! | `desk` | puts the rooms together, live and in practice; the terminal and the script for where there is no window | is known by another room |
//!
//! The program around them is `main`, which reads the command line and calls `cli`.
//!
//! `ceremony` imports nothing of ours and everyone may import its nouns. `readiness`, `tenant`,
//! `signin`, `key`, `attestation` and `ledger` import nothing else. `tests/tidy.rs` keeps this.
//!
//! # Threads
//!
//! The window's, tokio's, and in `key` one that watches who is plugged in and one for each open key. The practice keys bring their own, as a key
//! in the hand does.

pub mod attestation;
pub mod ceremony;
pub mod cli;
pub mod config;
pub mod desk;
pub mod key;
pub mod ledger;
pub mod platform;
pub mod practice;
pub mod readiness;
pub mod runner;
pub mod screens;
pub mod signin;
pub mod tenant;
pub mod words;

/// The HTTP seam. Live it is reqwest, in practice the practice tenant's router, called in process;
/// everything of ours above it is the same.
pub type Http = tower::util::BoxCloneSyncService<
    http::Request<bytes::Bytes>,
    http::Response<bytes::Bytes>,
    HttpTrouble,
>;

/// The operator's access token, as long as an operator is signed in: `None` while the desk is
/// locked. One hand puts it in, whoever calls Graph looks at the moment of the call.
pub type Token = tokio::sync::watch::Receiver<Option<secrecy::SecretString>>;

/// What can go wrong below HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HttpTrouble {
    /// The request did not leave.
    #[error("no connection")]
    NotConnected,
    /// Who answers there shows a certificate that this machine does not trust.
    #[error("the connection is not trusted")]
    Untrusted,
    /// It left, and no whole answer came back.
    #[error("the connection broke")]
    Broken,
    /// It left, and the answer is larger than any that the desk asks for: it was not read.
    #[error("the answer is too large")]
    TooLarge,
}
