//! Graph's JSON and nothing else: the shapes of v1.0 as far as the desk reads them, tolerant of
//! members that it does not know, and the three encodings in which Graph writes bytes.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use secrecy::SecretString;
use serde::Deserialize;
use uuid::Uuid;

use crate::ceremony::nouns;
use crate::ceremony::nouns::{Blob, Timestamp};

/// The literal that stands for everybody where a group id stands otherwise.
pub const ALL_USERS: &str = "all_users";

#[derive(Deserialize)]
pub struct Page<T> {
    pub value: Vec<T>,
    #[serde(rename = "@odata.nextLink")]
    pub next_link: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct User {
    id: String,
    display_name: Option<String>,
    user_principal_name: String,
    pub account_enabled: Option<bool>,
    pub user_type: Option<String>,
}

impl User {
    pub fn into_person(self) -> nouns::Person {
        nouns::Person {
            id: self.id,
            name: self.display_name.unwrap_or_else(|| self.user_principal_name.clone()),
            upn: self.user_principal_name,
        }
    }
}

/// Graph: directoryRole. Without the right to read roles everything but the id is left out.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DirectoryRole {
    pub id: String,
    pub display_name: Option<String>,
    /// The same in every tenant.
    pub role_template_id: Option<Uuid>,
}

/// Graph: group.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Group {
    pub id: String,
    pub display_name: Option<String>,
    pub is_assignable_to_role: Option<bool>,
}

/// Graph: authenticationMethodsPolicy.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MethodsPolicy {
    authentication_method_configurations: Vec<MethodConfiguration>,
}

impl MethodsPolicy {
    pub fn configuration(&self, id: &str) -> Option<&MethodConfiguration> {
        self.authentication_method_configurations.iter().find(|it| it.id.eq_ignore_ascii_case(id))
    }

    /// Every group that decides about passkeys or passes; `all_users` is none.
    pub fn groups(&self) -> Vec<String> {
        let mut groups: Vec<String> = ["fido2", "temporaryAccessPass"]
            .iter()
            .filter_map(|it| self.configuration(it))
            .flat_map(|it| it.include_targets.iter().chain(&it.exclude_targets))
            .filter(|it| it.id != ALL_USERS && it.target_type.as_deref() != Some("user"))
            .map(|it| it.id.clone())
            .collect();
        groups.sort();
        groups.dedup();
        groups
    }
}

/// The members of fido2AuthenticationMethodConfiguration and
/// temporaryAccessPassAuthenticationMethodConfiguration that the desk reads.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MethodConfiguration {
    id: String,
    #[serde(default)]
    pub state: String,
    #[serde(default)]
    pub include_targets: Vec<Target>,
    #[serde(default)]
    pub exclude_targets: Vec<Target>,
    pub is_self_service_registration_allowed: Option<bool>,
    pub is_attestation_enforced: Option<bool>,
    pub key_restrictions: Option<KeyRestrictions>,
    #[serde(default)]
    pub passkey_profiles: Vec<PasskeyProfile>,
    pub minimum_lifetime_in_minutes: Option<u32>,
    pub maximum_lifetime_in_minutes: Option<u32>,
    pub is_usable_once: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Target {
    pub id: String,
    pub target_type: Option<String>,
    #[serde(default)]
    pub allowed_passkey_profiles: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PasskeyProfile {
    pub id: String,
    pub name: String,
    /// A flags enumeration, written as `deviceBound,synced`.
    pub passkey_types: String,
    pub attestation_enforcement: String,
    pub key_restrictions: Option<KeyRestrictions>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyRestrictions {
    pub is_enforced: Option<bool>,
    #[serde(default)]
    pub enforcement_type: String,
    #[serde(default)]
    pub aa_guids: Vec<String>,
}

/// Graph: authenticationStrengthPolicy.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Strength {
    #[serde(default)]
    pub display_name: String,
    #[serde(default)]
    allowed_combinations: Vec<String>,
    #[serde(default)]
    combination_configurations: Vec<Combination>,
}

/// Graph: authenticationCombinationConfiguration, of which the desk reads fido2's.
#[derive(Deserialize)]
struct Combination {
    #[serde(rename = "@odata.type", default)]
    kind: String,
    #[serde(rename = "allowedAAGUIDs", default)]
    allowed_aaguids: Vec<String>,
}

impl Strength {
    /// The models to which its FIDO2 is limited; none, where it is not or has no FIDO2.
    pub fn models(&self) -> impl Iterator<Item = &str> {
        let has_fido2 = self.allowed_combinations.iter().any(|it| it == "fido2");
        self.combination_configurations
            .iter()
            .filter(move |it| {
                has_fido2 && it.kind == "#microsoft.graph.fido2CombinationConfiguration"
            })
            .flat_map(|it| it.allowed_aaguids.iter().map(String::as_str))
    }
}

/// One of a person's methods, whichever it is; unknown kinds are tolerated.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AnyMethod {
    #[serde(rename = "@odata.type", default)]
    kind: String,
    pub id: String,
    method_usability_reason: Option<String>,
}

impl AnyMethod {
    pub fn is_passkey(&self) -> bool {
        self.kind == "#microsoft.graph.fido2AuthenticationMethod"
    }

    pub fn is_live_pass(&self) -> bool {
        let over =
            matches!(self.method_usability_reason.as_deref(), Some("Expired" | "OneTimeUsed"));
        self.kind == "#microsoft.graph.temporaryAccessPassAuthenticationMethod" && !over
    }
}

/// Graph: temporaryAccessPassAuthenticationMethod.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pass {
    pub id: String,
    temporary_access_pass: Option<SecretString>,
    start_date_time: Timestamp,
    lifetime_in_minutes: u32,
    #[serde(default)]
    is_usable_once: bool,
}

impl Pass {
    pub fn into_pass(self) -> (nouns::Pass, Option<SecretString>) {
        let lifetime = jiff::SignedDuration::from_mins(i64::from(self.lifetime_in_minutes));
        let pass = nouns::Pass {
            method_id: self.id,
            valid_until: self
                .start_date_time
                .saturating_add(lifetime)
                .unwrap_or(self.start_date_time),
            once: self.is_usable_once,
        };
        (pass, self.temporary_access_pass)
    }
}

/// Graph: fido2AuthenticationMethod.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Passkey {
    id: String,
    #[serde(default)]
    display_name: String,
    created_date_time: Option<Timestamp>,
    aa_guid: Option<String>,
    model: Option<String>,
    attestation_level: Option<String>,
}

impl Passkey {
    pub fn into_method(self) -> nouns::Method {
        nouns::Method {
            id: self.id,
            display_name: self.display_name,
            aaguid: self.aa_guid.and_then(|it| it.parse().ok()),
            model: self.model,
            attested: self.attestation_level.as_deref() == Some("attested"),
            created_at: self.created_date_time,
        }
    }
}

/// Graph: webauthnCredentialCreationOptions, bare as it is observed or in a `value` as the beta
/// page shows it.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum CreationOptions {
    Wrapped { value: BareOptions },
    Bare(BareOptions),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BareOptions {
    challenge_timeout_date_time: Timestamp,
    public_key: PublicKeyOptions,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PublicKeyOptions {
    rp: Rp,
    user: OptionsUser,
    challenge: String,
    pub_key_cred_params: Vec<Parameter>,
    #[serde(default)]
    exclude_credentials: Vec<Descriptor>,
    #[serde(default)]
    extensions: Extensions,
}

#[derive(Deserialize)]
struct Rp {
    id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct OptionsUser {
    id: String,
    name: String,
    display_name: Option<String>,
}

#[derive(Deserialize)]
struct Parameter {
    alg: i64,
}

#[derive(Deserialize)]
struct Descriptor {
    id: String,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Extensions {
    #[serde(default)]
    hmac_create_secret: bool,
    credential_protection_policy: Option<String>,
}

impl CreationOptions {
    /// # Errors
    /// Names the member that makes no sense.
    pub fn into_options(self) -> Result<nouns::CreationOptions, &'static str> {
        let (Self::Wrapped { value: it } | Self::Bare(it)) = self;
        let key = it.public_key;
        if key.rp.id.is_empty() || key.rp.id.contains(['/', ':', '@']) {
            return Err("rp.id");
        }
        if Blob::from_base64url(&key.challenge).is_err() {
            return Err("challenge");
        }
        // Plain base64url, as documented, before any other reading: a handle that is read in another
        // way would be another person's.
        let plain = Blob::from_base64url(&key.user.id).map(|it| it.0).ok();
        let other = || binary(&key.user.id).into_iter().next();
        let user_handle = plain.or_else(other).ok_or("user.id")?;
        if user_handle.is_empty() || user_handle.len() > 64 {
            return Err("user.id");
        }
        // WebAuthn 9.3 and CTAP 2.1, 12.1: the same levels by name and by number.
        let cred_protect = match key.extensions.credential_protection_policy.as_deref() {
            None => None,
            Some("userVerificationOptional") => Some(1),
            Some("userVerificationOptionalWithCredentialIDList") => Some(2),
            Some("userVerificationRequired") => Some(3),
            Some(_) => return Err("extensions.credentialProtectionPolicy"),
        };
        Ok(nouns::CreationOptions {
            rp_id: key.rp.id,
            user_handle: Blob(user_handle),
            user_display_name: key.user.display_name.unwrap_or_else(|| key.user.name.clone()),
            user_name: key.user.name,
            challenge: key.challenge,
            expires_at: it.challenge_timeout_date_time,
            algorithms: key.pub_key_cred_params.iter().map(|it| it.alg).collect(),
            exclude: key
                .exclude_credentials
                .iter()
                .flat_map(|it| binary(&it.id))
                .map(Blob)
                .collect(),
            hmac_secret: key.extensions.hmac_create_secret,
            cred_protect,
        })
    }
}

/// Every reading of a text in which Graph writes bytes: base64url, standard base64, or base64url
/// with one digit behind it that counts the padding left out. Only where the digit is 1 can a text
/// be read in two ways; then both are returned.
pub fn binary(text: &str) -> Vec<Vec<u8>> {
    if text.contains(['+', '/', '=']) {
        return STANDARD.decode(text).into_iter().collect();
    }
    let counted = text.strip_suffix(['0', '1', '2']).filter(|body| {
        let padding = usize::from(text.as_bytes()[text.len() - 1] - b'0');
        (body.len() + padding).is_multiple_of(4)
    });
    let mut readings: Vec<Vec<u8>> =
        counted.and_then(|it| URL_SAFE_NO_PAD.decode(it).ok()).into_iter().collect();
    readings.extend(URL_SAFE_NO_PAD.decode(text));
    readings
}

/// Graph's error envelope; what is missing is empty.
#[derive(Default)]
pub struct GraphError {
    pub code: String,
    pub message: String,
}

pub fn error(body: &[u8]) -> GraphError {
    #[derive(Deserialize)]
    struct Envelope {
        error: Inner,
    }
    #[derive(Deserialize)]
    struct Inner {
        #[serde(default)]
        code: String,
        #[serde(default)]
        message: String,
    }
    match serde_json::from_slice::<Envelope>(body) {
        Ok(it) => GraphError { code: it.error.code, message: it.error.message },
        Err(_) => GraphError::default(),
    }
}
