//! The applications at which people sign in.

use std::collections::BTreeSet;

use serde_json::Value;
use uuid::Uuid;

use super::records::Purpose;
use super::state::SignIn;
use crate::practice::fixed::{CLIENT_ID, CONTEXTS, PROOF_CLIENT_ID};

/// One that is registered in the tenant.
pub(super) struct Application {
    pub(super) id: Uuid,
    pub(super) name: &'static str,
    /// Graph's scopes to which an administrator has consented for everybody.
    pub(super) consented: BTreeSet<String>,
}

impl SignIn {
    /// `None` where none has this client id.
    pub(super) fn application(&self, client_id: &str) -> Option<Application> {
        let id = Uuid::parse_str(client_id).ok()?;
        match id {
            CLIENT_ID => {
                Some(Application { id, name: "Keydesk", consented: self.consented().clone() })
            }
            PROOF_CLIENT_ID => {
                Some(Application { id, name: "Keydesk proof", consented: BTreeSet::new() })
            }
            _ => None,
        }
    }

    /// The client id for which somebody signs in.
    pub(super) fn application_of(&self, purpose: &Purpose) -> Uuid {
        let of_device = |code: &String| self.devices().get(code).map(|it| it.application);
        match purpose {
            Purpose::Code(asked) => asked.application,
            Purpose::Device(code) => of_device(code).unwrap_or(CLIENT_ID),
            Purpose::SecurityInfo => MY_SIGNINS,
        }
    }
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
