//! The section `[admin]`: the application with which an administrator changes the tenant. Never the desk's.

use serde::Deserialize;

use super::values::GivenId;

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Admin {
    /// `None`: nothing is changed from here.
    pub client_id: Option<GivenId>,
}
