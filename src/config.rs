//! kiosk.toml as types that cannot be wrong. What is impossible is refused when the file is read,
//! with file, line and what is expected; nothing downstream checks again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use url::Url;
use uuid::Uuid;

/// The annotated file that is shipped; also every default.
pub const DEFAULTS: &str = include_str!("../kiosk-config/kiosk.toml");

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    pub desk: Desk,
    /// The tenant whose people get keys here. Practice needs none.
    pub tenant: Option<Tenant>,
    pub operator: Operator,
    pub network: Network,
    pub pass: Pass,
    pub pin: Pin,
    pub keys: Keys,
    pub sign_in: SignIn,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Desk {
    pub name: DeskName,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tenant {
    pub id: GivenId,
    /// The application that stands for this desk in the tenant.
    pub client_id: GivenId,
    #[serde(default)]
    pub cloud: Cloud,
}

/// Where the tenant lives (Graph: national cloud deployments).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cloud {
    #[default]
    Global,
    UsGovL4,
    UsGovL5,
    China,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "OperatorAsWritten")]
pub struct Operator {
    pub sign_in: Means,
    /// The browser's program; without one, the first of those that are known.
    pub browser: Option<PathBuf>,
    pub lock_after_minutes: LockMinutes,
    /// Never with a certificate: then nobody signs in at all.
    pub second_for_protected: bool,
}

/// How operators sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Means {
    Browser,
    DeviceCode,
    /// As the application, with the certificate and its private key in these PEM files.
    Certificate {
        certificate: PathBuf,
        key: PathBuf,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
struct OperatorAsWritten {
    sign_in: MeansAsWritten,
    browser: Option<PathBuf>,
    certificate: Option<PathBuf>,
    certificate_key: Option<PathBuf>,
    lock_after_minutes: LockMinutes,
    second_for_protected: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum MeansAsWritten {
    Browser,
    DeviceCode,
    Certificate,
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
    pub lifetime_minutes: LifetimeMinutes,
    pub usable_once: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pin {
    pub minimum_length: PinLength,
}

/// What the desk asks of a key besides the tenant. Empty lists ask nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "KeysAsWritten")]
pub struct Keys {
    pub attestation: WantedAttestation,
    pub minimum_certification: WantedCertification,
    pub models: Vec<Model>,
    pub makers: Vec<Maker>,
    pub capabilities: Vec<Capability>,
    pub minimum_firmware: BTreeMap<Model, u32>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct KeysAsWritten {
    attestation: WantedAttestation,
    minimum_certification: WantedCertification,
    models: Vec<Model>,
    makers: Vec<Maker>,
    capabilities: Vec<Capability>,
    minimum_firmware: BTreeMap<Model, u32>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WantedAttestation {
    #[default]
    AsTheTenant,
    Proven,
}

/// FIDO's certification levels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum WantedCertification {
    #[default]
    #[serde(rename = "none")]
    None,
    L1,
    #[serde(rename = "L1+")]
    L1Plus,
    L2,
    #[serde(rename = "L2+")]
    L2Plus,
    L3,
    #[serde(rename = "L3+")]
    L3Plus,
}

/// An AAGUID; all zeros name no model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Model(pub Uuid);

/// Part of a maker's or a model's name, 3 characters or more.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Maker(pub String);

/// A CTAP extension (CTAP 2.1, 12). hmac-secret is not here: Entra asks for it of every key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Capability {
    #[serde(rename = "credProtect")]
    CredProtect,
    #[serde(rename = "credBlob")]
    CredBlob,
    #[serde(rename = "largeBlobKey")]
    LargeBlobKey,
    #[serde(rename = "minPinLength")]
    MinPinLength,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SignIn {
    pub authentication_context: Option<ContextId>,
}

/// 1 to 40 characters.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct DeskName(pub String);

/// An id that Entra gave; all zeros is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct GivenId(pub Uuid);

/// 1 to 120.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub struct LockMinutes(pub u32);

/// http, https or socks5, with a host and without a password.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct ProxyUrl(pub Url);

/// 10 to 43200 (Graph: temporaryAccessPassAuthenticationMethodConfiguration).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub struct LifetimeMinutes(pub u32);

/// 4 to 63 (CTAP 2.1, 6.5.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub struct PinLength(pub u32);

/// c1 to c99 (Graph: authenticationContextClassReference).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct ContextId(pub String);

#[derive(Debug, thiserror::Error)]
pub enum ConfigTrouble {
    #[error("cannot read {}: {source}", file.display())]
    Unreadable { file: PathBuf, source: std::io::Error },
    /// The source shows the line and says what is expected there.
    #[error("{}: {source}", file.display())]
    Impossible { file: PathBuf, source: Box<toml::de::Error> },
}

impl Config {
    /// # Errors
    /// Where the file cannot be read, or says something that cannot be.
    pub fn read(file: &Path) -> Result<Self, ConfigTrouble> {
        let text = std::fs::read_to_string(file)
            .map_err(|source| ConfigTrouble::Unreadable { file: file.to_owned(), source })?;
        toml::from_str(&text).map_err(|source| ConfigTrouble::Impossible {
            file: file.to_owned(),
            source: Box::new(source),
        })
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self { name: DeskName("Counter 1".to_owned()) }
    }
}

impl Default for Pass {
    fn default() -> Self {
        Self { lifetime_minutes: LifetimeMinutes(60), usable_once: true }
    }
}

impl Default for Operator {
    fn default() -> Self {
        Self {
            sign_in: Means::Browser,
            browser: None,
            lock_after_minutes: LockMinutes(10),
            second_for_protected: false,
        }
    }
}

impl Default for OperatorAsWritten {
    fn default() -> Self {
        Self {
            sign_in: MeansAsWritten::Browser,
            browser: None,
            certificate: None,
            certificate_key: None,
            lock_after_minutes: LockMinutes(10),
            second_for_protected: false,
        }
    }
}

impl Default for Pin {
    fn default() -> Self {
        Self { minimum_length: PinLength(6) }
    }
}

impl Default for SignIn {
    fn default() -> Self {
        Self { authentication_context: Some(ContextId("c1".to_owned())) }
    }
}

impl TryFrom<String> for DeskName {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let length = text.trim().chars().count();
        if (1..=40).contains(&length) && !text.contains(char::is_control) {
            Ok(Self(text.trim().to_owned()))
        } else {
            Err("a desk name has 1 to 40 characters")
        }
    }
}

impl TryFrom<OperatorAsWritten> for Operator {
    type Error = &'static str;
    fn try_from(it: OperatorAsWritten) -> Result<Self, Self::Error> {
        let sign_in = match (it.sign_in, it.certificate, it.certificate_key) {
            (MeansAsWritten::Certificate, ..) if it.second_for_protected => {
                return Err("second_for_protected takes operators who sign in, not a certificate");
            }
            (MeansAsWritten::Certificate, Some(certificate), Some(key)) => {
                Means::Certificate { certificate, key }
            }
            (MeansAsWritten::Certificate, ..) => {
                return Err("signing in with a certificate takes certificate and certificate_key");
            }
            (_, Some(_), _) | (_, _, Some(_)) => {
                return Err("a certificate is used with sign_in = \"certificate\" only");
            }
            (MeansAsWritten::Browser, ..) => Means::Browser,
            (MeansAsWritten::DeviceCode, ..) => Means::DeviceCode,
        };
        Ok(Self {
            sign_in,
            browser: it.browser,
            lock_after_minutes: it.lock_after_minutes,
            second_for_protected: it.second_for_protected,
        })
    }
}

impl TryFrom<String> for GivenId {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let read = Uuid::parse_str(text.trim()).ok().filter(|it| !it.is_nil());
        read.map(Self).ok_or(
            "an id of Entra looks like 11111111-2222-3333-4444-555555555555; a domain name will not do",
        )
    }
}

impl TryFrom<String> for ProxyUrl {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let url = Url::parse(text.trim()).ok();
        let url = url.filter(|it| {
            matches!(it.scheme(), "http" | "https" | "socks5" | "socks5h")
                && it.host().is_some()
                && it.password().is_none()
        });
        url.map(Self).ok_or("a proxy looks like http://proxy.example:8080, and holds no password")
    }
}

impl TryFrom<KeysAsWritten> for Keys {
    type Error = String;
    fn try_from(it: KeysAsWritten) -> Result<Self, Self::Error> {
        let outside = |model: &&Model| !it.models.is_empty() && !it.models.contains(model);
        if let Some(model) = it.minimum_firmware.keys().find(outside) {
            return Err(format!("minimum_firmware names {}, which models leaves out", model.0));
        }
        Ok(Self {
            attestation: it.attestation,
            minimum_certification: it.minimum_certification,
            models: it.models,
            makers: it.makers,
            capabilities: it.capabilities,
            minimum_firmware: it.minimum_firmware,
        })
    }
}

impl TryFrom<String> for Model {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let read = Uuid::parse_str(text.trim()).ok().filter(|it| !it.is_nil());
        read.map(Self).ok_or("a model is an AAGUID, such as 2fc0579f-8113-47ea-b116-bb5a8db9202a")
    }
}

impl TryFrom<String> for Maker {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let text = text.trim();
        if text.chars().count() < 3 || text.contains(char::is_control) {
            return Err("a maker is at least 3 characters of a name");
        }
        Ok(Self(text.to_owned()))
    }
}

impl Capability {
    /// The extension identifier that a key lists (CTAP 2.1, 12).
    pub fn extension(self) -> &'static str {
        match self {
            Self::CredProtect => "credProtect",
            Self::CredBlob => "credBlob",
            Self::LargeBlobKey => "largeBlobKey",
            Self::MinPinLength => "minPinLength",
        }
    }
}

impl TryFrom<i64> for LifetimeMinutes {
    type Error = &'static str;
    fn try_from(number: i64) -> Result<Self, Self::Error> {
        within(number, 10..=43_200).map(Self).ok_or("a pass lives 10 to 43200 minutes")
    }
}

impl TryFrom<i64> for LockMinutes {
    type Error = &'static str;
    fn try_from(number: i64) -> Result<Self, Self::Error> {
        within(number, 1..=120).map(Self).ok_or("a desk locks after 1 to 120 minutes")
    }
}

impl TryFrom<i64> for PinLength {
    type Error = &'static str;
    fn try_from(number: i64) -> Result<Self, Self::Error> {
        within(number, 4..=63).map(Self).ok_or("a PIN has 4 to 63 characters")
    }
}

impl TryFrom<String> for ContextId {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let number = text.strip_prefix('c').filter(|it| !it.starts_with(['0', '+']));
        match number.and_then(|it| it.parse::<u8>().ok()) {
            Some(1..=99) => Ok(Self(text)),
            _ => Err("an authentication context is one of c1 to c99"),
        }
    }
}

fn within(number: i64, range: std::ops::RangeInclusive<u32>) -> Option<u32> {
    u32::try_from(number).ok().filter(|it| range.contains(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_file_says_the_defaults() {
        assert_eq!(toml::from_str::<Config>(DEFAULTS).expect("it is valid"), Config::default());
    }

    /// Each impossible line is refused by its number, with what is expected there.
    #[test]
    fn what_cannot_be_is_refused_with_its_line() {
        let table = [
            ("[desk]\nname = \"\"", 2, "1 to 40 characters"),
            ("[desk]\nname = 3", 2, "expected a string"),
            ("[desk]\n\nnmae = \"x\"", 3, "expected `name`"),
            ("[tenant]\nid = \"contoso.com\"", 2, "a domain name will not do"),
            ("[tenant]\ncloud = \"global\"", 1, "missing field `id`"),
            ("[operator]\nsign_in = \"certificate\"", 1, "certificate and certificate_key"),
            ("[operator]\ncertificate = \"a.pem\"", 1, "sign_in = \"certificate\" only"),
            ("[operator]\nlock_after_minutes = 0", 2, "1 to 120"),
            (
                "[operator]\nsign_in = \"certificate\"\ncertificate = \"a.pem\"\n\
                 certificate_key = \"a.key\"\nsecond_for_protected = true",
                1,
                "operators who sign in",
            ),
            ("[network]\nproxy = \"proxy:8080\"", 2, "http://proxy.example:8080"),
            ("[network]\nproxy = \"http://me:secret@proxy:80\"", 2, "no password"),
            ("[pass]\nlifetime_minutes = 9", 2, "10 to 43200"),
            ("[pass]\nlifetime_minutes = \"1h\"", 2, "expected i64"),
            ("[pass]\nusable_once = 1", 2, "expected a boolean"),
            ("[pin]\nminimum_length = 3", 2, "4 to 63"),
            ("[pin]\nminimum_length = 99999999999", 2, "4 to 63"),
            ("[sign_in]\nauthentication_context = \"c0\"", 2, "c1 to c99"),
            ("[sign_in]\nauthentication_context = \"c+5\"", 2, "c1 to c99"),
            ("[keys]\nattestation = \"maybe\"", 2, "as-the-tenant"),
            ("[keys]\nminimum_certification = \"L4\"", 2, "L3+"),
            ("[keys]\nmodels = [\"2fc0579f\"]", 2, "an AAGUID"),
            ("[keys]\nmodels = [\"00000000-0000-0000-0000-000000000000\"]", 2, "an AAGUID"),
            ("[keys]\nmakers = [\"Y\"]", 2, "at least 3 characters"),
            ("[keys]\ncapabilities = [\"flies\"]", 2, "credProtect"),
            (
                "[keys]\nminimum_firmware = { \"2fc0579f-8113-47ea-b116-bb5a8db9202a\" = -1 }",
                2,
                "expected u32",
            ),
            (
                "[keys]\nmodels = [\"ee882879-721c-4913-9775-3dfcce97072a\"]\n\
                 minimum_firmware = { \"2fc0579f-8113-47ea-b116-bb5a8db9202a\" = 1 }",
                1,
                "which models leaves out",
            ),
            ("[unknown]\n", 1, "expected one of"),
            ("[desk\n", 1, "TOML"),
        ];
        for (text, line, expected) in table {
            let said = toml::from_str::<Config>(text).expect_err(text).to_string();
            assert!(said.contains(&format!("line {line}")), "{text}: {said}");
            assert!(said.contains(expected), "{text}: {said}");
        }
    }
}
