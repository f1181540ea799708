//! Single values with their limits. Each is checked when it is read, and the error names the limit.

use serde::Deserialize;
use url::Url;
use uuid::Uuid;

/// 1 to 40 characters.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct DeskName(pub String);

/// An id from Entra; all zeros are refused.
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

/// A host's name, such as `sts.example.org`: no address, no port, no path.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct HostName(pub String);

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

impl TryFrom<String> for HostName {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let host = url::Host::parse(text.trim()).ok();
        // A name without a dot could be a whole top-level domain.
        let name = host.filter(|it| matches!(it, url::Host::Domain(name) if name.contains('.')));
        name.map(|it| Self(it.to_string())).ok_or("a host looks like sts.example.org")
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

pub(super) fn within(number: i64, range: std::ops::RangeInclusive<u32>) -> Option<u32> {
    u32::try_from(number).ok().filter(|it| range.contains(it))
}
