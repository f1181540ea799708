//! The passes and passkeys of a person in one call (Graph: List methods). Ignores the kinds of
//! methods that the desk does not use.

use serde::Deserialize;

use super::people::authentication;
use super::{Tenant, needs};
use crate::ceremony::nouns::{Person, TenantTrouble, clean};

/// The methods of one person, by the tenant's ids.
#[derive(Default)]
pub(super) struct MethodsOfAPerson {
    pub live_pass: Option<String>,
    pub passkeys: Vec<String>,
    /// Their display names.
    pub passkey_names: Vec<String>,
}

/// Graph: authenticationMethod.
#[derive(Deserialize)]
#[serde(tag = "@odata.type")]
enum AnyMethod {
    #[serde(rename = "#microsoft.graph.fido2AuthenticationMethod")]
    Passkey {
        id: String,
        #[serde(rename = "displayName")]
        name: Option<String>,
    },
    #[serde(rename = "#microsoft.graph.temporaryAccessPassAuthenticationMethod")]
    Pass {
        id: String,
        #[serde(rename = "methodUsabilityReason")]
        usability: Option<String>,
    },
    #[serde(other)]
    Another,
}

impl Tenant {
    pub(super) async fn methods_of_all_kinds(
        &self,
        person: &Person,
    ) -> Result<MethodsOfAPerson, TenantTrouble> {
        let query = format!("{}/methods", authentication(person));
        let mut found = MethodsOfAPerson::default();
        for method in self.graph.pages(needs::READ_METHODS, &query).whole().await? {
            match method {
                AnyMethod::Passkey { id, name } => {
                    found.passkeys.push(id);
                    found.passkey_names.extend(name.map(|it| clean(&it)));
                }
                AnyMethod::Pass { id, usability } => {
                    if !matches!(usability.as_deref(), Some("Expired" | "OneTimeUsed")) {
                        found.live_pass.get_or_insert(id);
                    }
                }
                AnyMethod::Another => {}
            }
        }
        Ok(found)
    }
}
