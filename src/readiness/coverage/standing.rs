//! What the words of the report say of one person, and what of it comes first in the work.

use serde::{Deserialize, Serialize};

/// What a person has, in the order from the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// A security key is registered.
    Key,
    /// No security key, and another method that phishing does not get through: a passkey in an app,
    /// Windows Hello, a certificate.
    Resistant,
    /// An app, a token or a method of a name that is not known here.
    OtherFactor,
    /// A phone, and nothing else: SMS or a call. Microsoft ends both (Entra: from February 2027).
    PhoneOnly,
    /// Nothing but a password, or what resets it.
    Nothing,
    /// The account is active, and the report does not have it: it is hours behind.
    NotInReport,
    /// The report leaves out disabled accounts.
    Disabled,
    /// Guests, and members whose account is in another tenant: they cannot get a key here.
    Guest,
}

impl Standing {
    pub const ALL: [Self; 8] = [
        Self::Key,
        Self::Resistant,
        Self::OtherFactor,
        Self::PhoneOnly,
        Self::Nothing,
        Self::NotInReport,
        Self::Disabled,
        Self::Guest,
    ];

    /// Who can get a key: the kinds of people in a picture, from the left.
    pub const ACTIVE: [Self; 6] = [
        Self::Key,
        Self::Resistant,
        Self::OtherFactor,
        Self::PhoneOnly,
        Self::Nothing,
        Self::NotInReport,
    ];

    /// The account can sign in and can get a key.
    pub const fn is_active(self) -> bool {
        !matches!(self, Self::Disabled | Self::Guest)
    }

    /// The id of the sentence that names it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Key => "coverage-key",
            Self::Resistant => "coverage-resistant",
            Self::OtherFactor => "coverage-other-factor",
            Self::PhoneOnly => "coverage-phone-only",
            Self::Nothing => "coverage-nothing",
            Self::NotInReport => "coverage-not-in-report",
            Self::Disabled => "coverage-disabled",
            Self::Guest => "coverage-guest",
        }
    }
}

/// One person's standing, and whether they are an administrator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub standing: Standing,
    pub is_admin: bool,
}

/// How many turns a work list has.
pub const TURNS: u8 = 5;

impl Place {
    /// When this person gets a key: administrators first, then who loses their only method, who has
    /// nothing, who has another, and who is new. `None`: they need none, or can get none.
    pub const fn turn(self) -> Option<u8> {
        match (self.standing, self.is_admin) {
            (Standing::Key | Standing::Resistant | Standing::Disabled | Standing::Guest, _) => None,
            (_, true) => Some(0),
            (Standing::PhoneOnly, _) => Some(1),
            (Standing::Nothing, _) => Some(2),
            (Standing::OtherFactor, _) => Some(3),
            (Standing::NotInReport, _) => Some(4),
        }
    }
}

/// What one word says of a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Key,
    Resistant,
    OtherFactor,
    Phone,
    /// It proves nothing at a sign-in, or only for a while.
    NoFactor,
    /// A word that this version does not know.
    Unknown,
}

/// A word of methodsRegistered, or of the report on the use of methods. Graph's page has `fido2` in its
/// example; tenants show `passKeyDeviceBound` and others that begin so. Capitals differ.
pub(super) fn family(word: &str) -> Family {
    let word = word.to_ascii_lowercase();
    match word.as_str() {
        "passkeydevicebound" | "fido" | "fido2" | "fido2securitykey" => Family::Key,
        "windowshelloforbusiness" | "macossecureenclavekey" | "x509certificatemultifactor" => {
            Family::Resistant
        }
        _ if word.starts_with("passkey") => Family::Resistant,
        "microsoftauthenticatorpush"
        | "microsoftauthenticatorpasswordless"
        | "onetimepasscode"
        | "softwareonetimepasscode"
        | "hardwareonetimepasscode"
        | "externalauthmethod" => Family::OtherFactor,
        "mobilephone" | "alternatemobilephone" | "officephone" | "sms" | "smssignin" => {
            Family::Phone
        }
        "password"
        | "email"
        | "securityquestion"
        | "apppassword"
        | "temporaryaccesspass"
        | "none"
        | "" => Family::NoFactor,
        _ => Family::Unknown,
    }
}

/// A label of the sign-in log (Graph beta: authenticationDetail, authenticationMethod). Microsoft does not
/// list them: these are those that others have seen.
pub(super) fn family_of_label(label: &str) -> Family {
    let label = label.to_lowercase();
    let has = |any: &[&str]| any.iter().any(|it| label.contains(it));
    if has(&["passkey", "fido"]) {
        let is_elsewhere = has(&["authenticator", "hello", "synced", "platform"]);
        return if is_elsewhere { Family::Resistant } else { Family::Key };
    }
    if has(&["windows hello", "certificate", "platform credential", "secure enclave"]) {
        Family::Resistant
    } else if has(&["text message", "sms", "phone call", "voice", "phone number"]) {
        Family::Phone
    } else if has(&["notification", "phone sign-in", "oath", "verification code", "authenticator"])
    {
        Family::OtherFactor
    } else if label == "password" || has(&["access pass", "email"]) {
        Family::NoFactor
    } else {
        Family::Unknown
    }
}
