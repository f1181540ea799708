//! The applications at which people sign in.

use std::collections::BTreeSet;

use serde_json::Value;
use uuid::Uuid;

use crate::practice::fixed::CONTEXTS;

/// One that is registered in the tenant.
pub(super) struct Application {
    pub(super) id: Uuid,
    pub(super) name: String,
    /// Graph's scopes to which an administrator has consented for everybody.
    pub(super) consented: BTreeSet<String>,
    pub(super) redirects: Vec<String>,
    /// Also where no redirect tells (`isFallbackPublicClient`).
    pub(super) is_public: bool,
}

/// Where people look at their own methods: Microsoft's "My Signins".
pub(super) const MY_SIGNINS: Uuid = Uuid::from_u128(0x19db_86c3_b2b9_44cc_b339_36da_233a_3be2);

/// The authentication contexts that a `claims` parameter asks for and the tenant has:
/// `{"id_token":{"acrs":{"essential":true,"value":"c1"}}}`, or the plural `values` of OpenID Connect
/// Core section 5.5.1.
pub(super) fn contexts(claims: &Value) -> Vec<String> {
    let acrs = &claims["id_token"]["acrs"];
    let values = acrs["values"].as_array().into_iter().flatten().chain([&acrs["value"]]);
    let asked = values.filter_map(Value::as_str);
    asked.filter(|it| CONTEXTS.contains(it)).map(str::to_owned).collect()
}
