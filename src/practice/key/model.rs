//! The models of practice keys: what is printed on them and what they say of themselves.

use uuid::{Uuid, uuid};

/// A model of practice key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyModel {
    /// The model that the tenant's passkey profile allows.
    Allowed,
    /// A model that no profile of the tenant names.
    NotAllowed,
    /// It looks like the allowed model in everything; only its certificate is another maker's.
    Forged,
}

impl KeyModel {
    pub const ALL: [Self; 3] = [Self::Allowed, Self::NotAllowed, Self::Forged];

    /// ASCII of our own making. Neither value has the version and variant bits of RFC 9562, so no
    /// real model can have them.
    pub(in crate::practice) fn aaguid(self) -> Uuid {
        match self {
            // "Keydesk-practice"
            Self::Allowed | Self::Forged => uuid!("4b657964-6573-6b2d-7072-616374696365"),
            // "Keydesk-stranger"
            Self::NotAllowed => uuid!("4b657964-6573-6b2d-7374-72616e676572"),
        }
    }

    /// Printable ASCII, short enough for a method's display name together with a serial number.
    pub(in crate::practice) fn name(self) -> &'static str {
        match self {
            Self::Allowed | Self::Forged => "Practice Key",
            Self::NotAllowed => "Unlisted Practice Key",
        }
    }

    /// The model in names of files, threads and sockets.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::NotAllowed => "not-allowed",
            Self::Forged => "forged",
        }
    }

    /// The serial number of the first key of this model.
    pub(super) fn first_serial(self) -> usize {
        match self {
            Self::Allowed => 1000,
            Self::NotAllowed => 2000,
            Self::Forged => 3000,
        }
    }
}
