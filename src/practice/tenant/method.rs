//! One method of a person beside pass and passkeys (Graph: authenticationMethod and the types derived
//! from it), and what is kept about a person's sign-in.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::passkey::seconds;

/// What a person has beside pass and passkeys. A world of an older version has none of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct SecurityInfo {
    pub(super) methods: Vec<Method>,
    /// Graph: strongAuthenticationRequirements.
    #[serde(default)]
    pub(super) per_user_mfa: PerUserMfa,
    /// Graph: signInPreferences.
    #[serde(default)]
    pub(super) preferences: Preferences,
}

/// A method that the person has registered.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Method {
    pub(super) id: String,
    pub(super) created: Timestamp,
    #[serde(flatten)]
    pub(super) what: What,
}

/// Its type, with what only that type has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "type")]
pub(super) enum What {
    Phone { number: String, kind: PhoneKind },
    Email { address: String },
    SoftwareOath,
    MicrosoftAuthenticator { display_name: String },
    WindowsHello { display_name: String },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum PhoneKind {
    Mobile,
    AlternateMobile,
    Office,
}

impl PhoneKind {
    /// The id that a phone of this kind has with every person.
    pub(super) fn id(self) -> &'static str {
        match self {
            PhoneKind::Mobile => "3179e48a-750b-4051-897c-87b9720928f7",
            PhoneKind::AlternateMobile => "b6332ec1-7057-4abe-9331-3d72feddfe41",
            PhoneKind::Office => "e37fc753-ff3b-4958-9484-eaa9425c82bc",
        }
    }
}

/// The id that the e-mail method has with every person.
pub(super) const EMAIL_ID: &str = "3ddfcfc8-9383-446f-83cc-3ab9be4be18f";

/// Graph: perUserMfaState.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum PerUserMfa {
    #[default]
    Disabled,
    Enabled,
    Enforced,
}

/// Graph: signInPreferences.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Preferences {
    #[serde(rename = "isSystemPreferredAuthenticationMethodEnabled")]
    pub(super) system_preferred: bool,
    #[serde(rename = "userPreferredMethodForSecondaryAuthentication")]
    pub(super) preferred: Option<String>,
}

impl Default for Preferences {
    fn default() -> Preferences {
        // Microsoft managed, which means on.
        Preferences { system_preferred: true, preferred: None }
    }
}

impl What {
    /// Below `authentication/`.
    pub(super) fn segment(&self) -> &'static str {
        match self {
            What::Phone { .. } => "phoneMethods",
            What::Email { .. } => "emailMethods",
            What::SoftwareOath => "softwareOathMethods",
            What::MicrosoftAuthenticator { .. } => "microsoftAuthenticatorMethods",
            What::WindowsHello { .. } => "windowsHelloForBusinessMethods",
        }
    }

    fn type_name(&self) -> &'static str {
        match self {
            What::Phone { .. } => "phone",
            What::Email { .. } => "email",
            What::SoftwareOath => "softwareOath",
            What::MicrosoftAuthenticator { .. } => "microsoftAuthenticator",
            What::WindowsHello { .. } => "windowsHelloForBusiness",
        }
    }

    /// As the registration report names it.
    pub(super) fn reported(&self) -> &'static str {
        match self {
            What::Phone { kind: PhoneKind::Mobile, .. } => "mobilePhone",
            What::Phone { kind: PhoneKind::AlternateMobile, .. } => "alternateMobilePhone",
            What::Phone { kind: PhoneKind::Office, .. } => "officePhone",
            What::Email { .. } => "email",
            What::SoftwareOath => "softwareOneTimePasscode",
            What::MicrosoftAuthenticator { .. } => "microsoftAuthenticatorPush",
            What::WindowsHello { .. } => "windowsHelloForBusiness",
        }
    }

    /// An authenticator app counts with the tokens.
    pub(super) fn is_oath(&self) -> bool {
        matches!(self, What::SoftwareOath | What::MicrosoftAuthenticator { .. })
    }

    /// Whether it is a factor: an e-mail address only resets passwords.
    pub(super) fn is_factor(&self) -> bool {
        !matches!(self, What::Email { .. })
    }
}

impl Method {
    /// As a list of its own type shows it.
    pub(super) fn to_json(&self) -> Map<String, Value> {
        let own = match &self.what {
            What::Phone { number, kind } => json!({
                "phoneNumber": number,
                "phoneType": kind,
                "smsSignInState": match kind {
                    PhoneKind::Mobile => "notEnabled",
                    _ => "notSupported",
                },
            }),
            What::Email { address } => json!({ "emailAddress": address }),
            What::SoftwareOath => json!({ "secretKey": null }),
            What::MicrosoftAuthenticator { display_name } => json!({
                "displayName": display_name,
                "deviceTag": "SoftwareTokenActivated",
                "phoneAppVersion": "6.2404.2872",
            }),
            What::WindowsHello { display_name } => {
                json!({ "displayName": display_name, "keyStrength": "normal" })
            }
        };
        let mut method = Map::new();
        method.insert("id".to_owned(), json!(self.id));
        method.insert("createdDateTime".to_owned(), json!(seconds(self.created)));
        if let Value::Object(own) = own {
            method.extend(own);
        }
        method
    }

    /// As a list of several types shows it.
    pub(super) fn to_typed_json(&self) -> Map<String, Value> {
        let mut method = self.to_json();
        let name = format!("#microsoft.graph.{}AuthenticationMethod", self.what.type_name());
        method.insert("@odata.type".to_owned(), json!(name));
        method
    }
}
