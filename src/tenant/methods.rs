//! The sign-in methods of a person in one call, of every kind (Graph: List methods).

use serde::Deserialize;

use super::passkeys::Fido2Method;
use super::people::authentication;
use super::{Tenant, needs};
use crate::ceremony::nouns::{
    Beta, Listed, ListedPasskey, MethodKind, OtherMethod, Person, TenantTrouble, Timestamp, clean,
};

/// Graph: authenticationMethod.
#[derive(Deserialize)]
#[serde(tag = "@odata.type")]
enum AnyMethod {
    #[serde(rename = "#microsoft.graph.fido2AuthenticationMethod")]
    Passkey(UsedPasskey),
    #[serde(rename = "#microsoft.graph.temporaryAccessPassAuthenticationMethod")]
    Pass {
        id: String,
        #[serde(rename = "methodUsabilityReason")]
        usability: Option<String>,
    },
    #[serde(rename = "#microsoft.graph.passwordAuthenticationMethod")]
    Password(Other),
    #[serde(rename = "#microsoft.graph.emailAuthenticationMethod")]
    Email(Other),
    #[serde(rename = "#microsoft.graph.phoneAuthenticationMethod")]
    Phone(Other),
    #[serde(rename = "#microsoft.graph.microsoftAuthenticatorAuthenticationMethod")]
    Authenticator(Other),
    #[serde(rename = "#microsoft.graph.windowsHelloForBusinessAuthenticationMethod")]
    WindowsHello(Other),
    #[serde(
        rename = "#microsoft.graph.softwareOathAuthenticationMethod",
        alias = "#microsoft.graph.hardwareOathAuthenticationMethod"
    )]
    OneTimePasscode(Other),
    #[serde(other)]
    Another,
}

#[derive(Deserialize)]
struct UsedPasskey {
    #[serde(flatten)]
    method: Fido2Method,
    /// In beta only.
    #[serde(rename = "lastUsedDateTime")]
    last_used: Option<Timestamp>,
}

/// What all the other types have in common.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Other {
    display_name: Option<String>,
    created_date_time: Option<Timestamp>,
}

impl Other {
    fn of(self, kind: MethodKind) -> OtherMethod {
        let name = self.display_name.map(|it| clean(&it));
        OtherMethod { kind, name, created_at: self.created_date_time }
    }
}

impl Tenant {
    /// The person's methods as the tenant lists them now; with `Beta::Asked` also when each passkey was
    /// used last. That beta's list of all kinds tells it as the list of passkeys does is an assumption.
    ///
    /// # Errors
    /// As every call.
    pub async fn methods_of_every_kind(
        &self,
        person: &Person,
        beta: Beta,
    ) -> Result<Listed, TenantTrouble> {
        let query = format!("{}/methods", authentication(person));
        let pages = self.graph.pages(needs::READ_METHODS, &query);
        let pages = if beta == Beta::Asked { pages.beta() } else { pages };
        let mut listed = Listed::default();
        for method in pages.whole().await? {
            let other = match method {
                AnyMethod::Passkey(it) => {
                    let (method, last_used) = (it.method.into_method(), it.last_used);
                    listed.passkeys.push(ListedPasskey { method, last_used });
                    continue;
                }
                AnyMethod::Pass { id, usability } => {
                    if !matches!(usability.as_deref(), Some("Expired" | "OneTimeUsed")) {
                        listed.pass.get_or_insert(id);
                    }
                    continue;
                }
                AnyMethod::Password(it) => it.of(MethodKind::Password),
                AnyMethod::Email(it) => it.of(MethodKind::Email),
                AnyMethod::Phone(it) => it.of(MethodKind::Phone),
                AnyMethod::Authenticator(it) => it.of(MethodKind::Authenticator),
                AnyMethod::WindowsHello(it) => it.of(MethodKind::WindowsHello),
                AnyMethod::OneTimePasscode(it) => it.of(MethodKind::OneTimePasscode),
                AnyMethod::Another => {
                    OtherMethod { kind: MethodKind::Another, name: None, created_at: None }
                }
            };
            listed.others.push(other);
        }
        Ok(listed)
    }
}
