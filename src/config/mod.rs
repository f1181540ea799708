//! kiosk.toml, read into types that allow only valid values. A wrong value is refused when the file
//! is read, with the file, the line and the expected value, so no other room checks it again.
//! `operator` and `keys` are the two large sections, `values` has the types of single values.
//! Never writes the file, and never replaces a wrong value with a default.

mod admin;
mod keys;
mod notice;
mod operator;
mod prepare;
mod recovery;
pub mod tenant;
mod values;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::ceremony::nouns::Language;
use crate::ledger::KeyUri;
use crate::platform::is_others_to_change;
pub use admin::Admin;
pub use keys::{Capability, Keys, Maker, Model, WantedAttestation, WantedCertification};
pub use notice::{Contact, MailFrom, Notice};
pub use operator::{Means, Operator};
pub use prepare::{ChallengeMinutes, Mode, OnFailure, Prepare};
pub use recovery::{Proof, Recovery};
pub use values::{
    ContextId, DeskName, GivenId, HostName, LifetimeMinutes, LockMinutes, PinLength, ProxyUrl,
};

/// The annotated file that is shipped. A test keeps its values equal to the defaults.
pub const DEFAULTS: &str = include_str!("../../kiosk-config/kiosk.toml");

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    pub desk: Desk,
    /// The tenant of the people who get keys. Practice needs none.
    pub tenant: Option<Tenant>,
    pub operator: Operator,
    pub network: Network,
    pub pass: Pass,
    pub pin: Pin,
    pub keys: Keys,
    pub sign_in: SignIn,
    pub recovery: Recovery,
    pub notice: Notice,
    pub prepare: Prepare,
    pub admin: Admin,
    pub ledger: Ledger,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Desk {
    pub name: DeskName,
    /// The operator's, of the window as of the commands. `None`: the system's.
    pub language: Option<Language>,
    pub screens: Screens,
    /// The window has the whole screen, and nobody closes it.
    pub kiosk: bool,
    /// Whom people at this desk ask for help; shown where it is a kiosk.
    pub contact: Contact,
}

/// How many screens the operator and the person share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Screens {
    /// Where there are two, the second is the person's.
    #[default]
    Auto,
    /// Both look at the same one.
    One,
    /// As `Auto`, and under Wayland too, where the compositor gives each window its screen.
    Two,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tenant {
    pub id: GivenId,
    /// The desk's app registration in the tenant.
    pub client_id: GivenId,
    #[serde(default)]
    pub cloud: Cloud,
}

/// The cloud of the tenant (Graph: national cloud deployments).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Cloud {
    #[default]
    Global,
    UsGovL4,
    UsGovL5,
    China,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Network {
    pub proxy: Option<ProxyUrl>,
    /// A PEM file.
    pub ca: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pass {
    pub issue: IssuePass,
    pub lifetime_minutes: LifetimeMinutes,
    pub usable_once: bool,
}

/// When a session issues a Temporary Access Pass.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IssuePass {
    #[default]
    Always,
    WhenAsked,
    Never,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pin {
    pub minimum_length: PinLength,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SignIn {
    /// The application at which people prove their sign-in, which may do nothing. `None`: the desk's.
    pub client_id: Option<GivenId>,
    /// No default: an authentication context shows something only where a policy stands behind it.
    pub authentication_context: Option<ContextId>,
    pub enough: Enough,
    /// Graph's beta may be asked for evidence that v1.0 lacks.
    pub beta: bool,
    /// Where the organisation signs its own people in, and Entra sends them there. The browser opens
    /// these hosts besides Entra's.
    pub federation_hosts: Vec<HostName>,
}

/// What a desk asks for before it gives a receipt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Enough {
    SelfTest,
    #[default]
    SignedIn,
    KeyNamed,
    OnlyAKey,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ledger {
    /// Where its signing key is. `None`: in a file beside it.
    pub signing_key: Option<KeyUri>,
}

#[derive(Debug, thiserror::Error)]
pub enum ConfigTrouble {
    #[error("cannot read {}: {source}", file.display())]
    Unreadable { file: PathBuf, source: std::io::Error },
    #[error(
        "{}: other users can change it, and with it whom this desk trusts. Let nobody but root and the \
         desk's user change this file and its folder",
        file.display()
    )]
    Others { file: PathBuf },
    /// The source has the line and the expected value.
    #[error("{}: {source}", file.display())]
    Impossible { file: PathBuf, source: Box<toml::de::Error> },
}

impl Config {
    /// # Errors
    /// Where the file cannot be read or has a wrong value.
    pub fn read(file: &Path) -> Result<Self, ConfigTrouble> {
        read(file)
    }
}

fn read<T: serde::de::DeserializeOwned>(file: &Path) -> Result<T, ConfigTrouble> {
    let unreadable = |source| ConfigTrouble::Unreadable { file: file.to_owned(), source };
    if is_others_to_change(file).map_err(unreadable)? {
        return Err(ConfigTrouble::Others { file: file.to_owned() });
    }
    let text = std::fs::read_to_string(file).map_err(unreadable)?;
    toml::from_str(&text).map_err(|source| ConfigTrouble::Impossible {
        file: file.to_owned(),
        source: Box::new(source),
    })
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            name: DeskName("Counter 1".to_owned()),
            language: None,
            screens: Screens::Auto,
            kiosk: false,
            contact: Contact::default(),
        }
    }
}

impl Default for Pass {
    fn default() -> Self {
        Self { issue: IssuePass::Always, lifetime_minutes: LifetimeMinutes(60), usable_once: true }
    }
}

impl Default for Pin {
    fn default() -> Self {
        Self { minimum_length: PinLength(6) }
    }
}
