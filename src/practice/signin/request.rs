//! What every request to the sign-in has: an address with the tenant in it, and fields.

use std::collections::HashMap;

use url::form_urlencoded;
use uuid::Uuid;

use crate::practice::fixed::TENANT_ID;

pub(super) const LOGIN_HOST: &str = "https://login.microsoftonline.com";

pub(super) fn issuer() -> String {
    format!("{LOGIN_HOST}/{TENANT_ID}/v2.0")
}

pub(super) fn is_this_tenant(tenant: &str) -> bool {
    Uuid::parse_str(tenant) == Ok(TENANT_ID)
}

/// The fields of a query or a form; of a field given twice, the last.
pub(super) fn parameters(encoded: &[u8]) -> HashMap<String, String> {
    form_urlencoded::parse(encoded).into_owned().collect()
}
