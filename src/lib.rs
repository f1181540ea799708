//! Keydesk: the desk at which a person gets a FIDO2 security key for Microsoft Entra ID.
//!
//! A ceremony is a list of facts. A leg is one part of it, with its own facts, its own state and its
//! own way back; a purpose is an ordered list of legs and a good end. From the facts a pure function
//! says what is next: do a step, ask a person, or finish. The runner writes the intent down, does the
//! step, writes down what happened, and asks again. The screens draw what is asked and return clicks.
//! After a crash the facts are read back and the same function is asked.
//!
//! # The rooms
//!
//! | room | owns | never |
//! |---|---|---|
//! | `ceremony` | facts, legs, purposes, what a step leaves and what takes it back, policy, receipt | waits, reads a clock or a file, holds a secret |
//! | `readiness` | what is wrong with a tenant before a person comes: its documents in, findings out; the plan that makes it as an administrator wants it | reads or changes anything itself, decides about one person |
//! | `worklist` | lists from outside: whom keys are prepared for, which keys may be used | reads a file or a tenant itself, takes a list in part |
//! | `oath` | files of hardware OATH tokens as their makers deliver them, and the codes of the tokens | reads a file or a tenant itself, takes a file in part, shows a seed |
//! | `runner` | the desk with its attendance, lock, desk code, slots, debts and looks into the logs; who has the screen and may click what; a session with its ceremony, secrets and call ids; steps by room | knows HTTP, HID or how a screen looks |
//! | `ledger` | facts on disk, chained by hash; personal data beside the chain; the index, the debts, the desk key | changes or deletes a fact |
//! | `tenant` | Entra as Microsoft Graph, by subject | posts a registration or sends a mail twice |
//! | `signin` | OpenID Connect: the operator's own session, the proof that the person can sign in, the isolated browser | keeps a token |
//! | `key` | which keys are plugged in, one thread for each open key, CTAP, the HID seam | keeps a PIN |
//! | `attestation` | is this credential from the key that it claims to be? | decides what is enough |
//! | `seal` | what a desk must keep and nobody may read: sealed with age to the desk and to who recovers its batches; the PINs and codes that it draws | decides what is sealed, lets another user read its key |
//! | `practice` | a tenant, any number of software keys, a person, mishaps | shares a type with a client room |
//! | `words` | every sentence that a person reads, in each language | does I/O, reads a clock, fills in a secret |
//! | `letters` | the pages that a desk hands out, as PDF, and the way to the printer | writes a file, prints a document twice |
//! | `screens` | a View in, a Click out: frame, operator, person, one file for each question | does I/O of its own, reads a clock |
//! | `config` | kiosk.toml and tenant.toml | lets an impossible value through |
//! | `platform` | what differs between operating systems: locks, processes, this process's memory, private files, monitors, fonts | knows a key, a browser or a ledger |
//! | `desk` | puts the rooms together, live and in practice; the terminal and the script for where there is no window | is known by another room |
//! | `cli` | the commands, one file each: parse, call, print | knows what a room should know |
//!
//! `main` reads the command line and calls `cli`.
//!
//! # Who may import whom
//!
//! `ceremony` imports nothing of ours, and every room may import its nouns. `readiness`, `worklist`, `oath`, `tenant`,
//! `signin`, `key`, `attestation`, `ledger` and `seal` import those and `platform`, and never each other.
//! `readiness` and `runner` know the types of tenant.toml as well.
//! `runner` imports them, `ceremony` and `words`; `screens` imports what it draws: the nouns, the runner's View
//! and `words`; `letters` imports the nouns and `words`, and both take a font of the system from `platform`; `words` imports what it tells of: the nouns, the
//! ceremony's values and `readiness`'s verdicts and numbers. `practice` imports no client room. Only `cli`
//! and `desk` know both worlds. No files import each other in a circle. `tests/tidy.rs` keeps these rules.
//! A program that is built without the feature `practice` has no practice world, and nothing that uses it.
//!
//! # Threads
//!
//! The window's; tokio's, with one task for each session; one that looks which keys are plugged in; one
//! for each open key; with a window, one that looks for fonts when a name needs them; one that waits for
//! monitors that come or go; and, in a kiosk, one that opens the desk. The practice keys bring their own.

pub mod attestation;
pub mod ceremony;
pub mod cli;
pub mod config;
pub mod desk;
pub mod key;
pub mod ledger;
pub mod letters;
pub mod oath;
pub mod platform;
#[cfg(feature = "practice")]
pub mod practice;
pub mod readiness;
pub mod runner;
pub mod screens;
pub mod seal;
pub mod signin;
pub mod tenant;
pub mod words;
pub mod worklist;

/// The HTTP seam. Live it is reqwest, in practice the practice tenant's router, called in process;
/// everything of ours above it is the same.
pub type Http = tower::util::BoxCloneSyncService<
    http::Request<bytes::Bytes>,
    http::Response<bytes::Bytes>,
    HttpTrouble,
>;

/// The operator's access token, as long as an operator is signed in: `None` while the desk is
/// locked. Only `Attendance` sets it; it is read for each request.
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
