//! What a person does at the browser, and why they cannot.

use std::sync::Arc;

use super::protocol::ProtocolError;
use crate::practice::folder::FolderError;
use crate::practice::key::PracticeKey;

/// What the person at the browser does otherwise than one who just signs in.
#[derive(Clone, Default)]
pub struct Conduct {
    /// They have this key in their hand, wherever it is plugged in. `None`: the key that is plugged
    /// in, or, of several, the first that holds a passkey.
    pub key: Option<Arc<PracticeKey>>,
    /// They sign in under this name instead of the one that the page is opened for.
    pub login: Option<String>,
    /// The browser does not get the PIN from them.
    pub unverified: bool,
    /// Their key has lost its passkeys, as by a defect.
    pub defective: bool,
}

/// The person cannot go on, or no longer.
#[derive(Debug, thiserror::Error)]
pub enum ChromiumError {
    /// The browser cannot be driven.
    #[error(transparent)]
    Protocol(#[from] ProtocolError),
    /// The key's file cannot be read.
    #[error(transparent)]
    Key(#[from] FolderError),
    /// No key is in their hand.
    #[error("no practice key is plugged in")]
    NoKey,
}
