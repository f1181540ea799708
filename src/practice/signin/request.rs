//! What every request to the sign-in has: an address with the tenant in it, and fields.

use std::collections::HashMap;

use url::form_urlencoded;
use uuid::Uuid;

use crate::practice::fixed::{CLIENT_ID, DOMAIN, TENANT_ID};

pub(super) const LOGIN_HOST: &str = "https://login.microsoftonline.com";

/// What may stand in an address where the tenant stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Authority {
    /// This tenant, by its id or its domain.
    Tenant,
    /// The tenant of whoever signs in.
    Organizations,
}

/// The sign-in is not for whom the address names.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum WrongAuthority {
    #[error(
        "Tenant '{0}' not found. This may happen if there are no active subscriptions for the tenant. Check to make sure you have the correct tenant ID. Check with your subscription administrator."
    )]
    UnknownTenant(String),
    #[error(
        "Application '{CLIENT_ID}'(Keydesk) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such applications created after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant."
    )]
    Common,
    #[error(
        "Application '{CLIENT_ID}'(Keydesk) is configured for use by Microsoft Entra users only. Please do not use the /consumers endpoint to serve this request."
    )]
    Consumers,
}

impl WrongAuthority {
    pub(super) fn aadsts(&self) -> u32 {
        match self {
            WrongAuthority::UnknownTenant(_) => 90002,
            WrongAuthority::Common => 50194,
            WrongAuthority::Consumers => 9_002_332,
        }
    }
}

impl Authority {
    /// Reads the tenant of an address.
    pub(super) fn of(tenant: &str) -> Result<Authority, WrongAuthority> {
        match tenant.to_ascii_lowercase().as_str() {
            "organizations" => Ok(Authority::Organizations),
            "common" => Err(WrongAuthority::Common),
            "consumers" => Err(WrongAuthority::Consumers),
            DOMAIN => Ok(Authority::Tenant),
            _ if Uuid::parse_str(tenant) == Ok(TENANT_ID) => Ok(Authority::Tenant),
            _ => Err(WrongAuthority::UnknownTenant(tenant.to_owned())),
        }
    }
}

pub(super) fn issuer() -> String {
    format!("{LOGIN_HOST}/{TENANT_ID}/v2.0")
}

/// The fields of a query or a form; of a field given twice, the last.
pub(super) fn parameters(encoded: &[u8]) -> HashMap<String, String> {
    form_urlencoded::parse(encoded).into_owned().collect()
}
