//! The policies in the form of Graph v1.0, with the members that the desk reads. Other members are
//! ignored, and a list may be `null`. Never decides what a word means.

use serde::{Deserialize, Deserializer};

/// Graph's word for all users, in the place of a group's id.
pub const ALL_USERS: &str = "all_users";

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

    /// All groups that the passkey and pass policies name; `all_users` is no group.
    pub fn groups(&self) -> Vec<String> {
        self.groups_of(&["fido2", "temporaryAccessPass"])
    }

    /// The same of other methods.
    pub fn groups_of(&self, methods: &[&str]) -> Vec<String> {
        let mut groups: Vec<String> = methods
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
    pub state: Option<String>,
    #[serde(default, deserialize_with = "or_null")]
    pub include_targets: Vec<Target>,
    #[serde(default, deserialize_with = "or_null")]
    pub exclude_targets: Vec<Target>,
    pub is_self_service_registration_allowed: Option<bool>,
    pub is_attestation_enforced: Option<bool>,
    pub key_restrictions: Option<KeyRestrictions>,
    #[serde(default, deserialize_with = "or_null")]
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
    #[serde(default, deserialize_with = "or_null")]
    pub allowed_passkey_profiles: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PasskeyProfile {
    pub id: String,
    pub name: Option<String>,
    /// A flags enumeration, written as `deviceBound,synced`.
    pub passkey_types: Option<String>,
    pub attestation_enforcement: Option<String>,
    pub key_restrictions: Option<KeyRestrictions>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyRestrictions {
    pub is_enforced: Option<bool>,
    pub enforcement_type: Option<String>,
    #[serde(default, deserialize_with = "or_null")]
    pub aa_guids: Vec<String>,
}

/// Graph: authenticationStrengthPolicy.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Strength {
    pub display_name: Option<String>,
    #[serde(default, deserialize_with = "or_null")]
    allowed_combinations: Vec<String>,
    #[serde(default, deserialize_with = "or_null")]
    combination_configurations: Vec<Combination>,
}

/// Graph: authenticationCombinationConfiguration. The desk reads the kind of fido2.
#[derive(Deserialize)]
struct Combination {
    #[serde(rename = "@odata.type", default)]
    kind: String,
    #[serde(rename = "allowedAAGUIDs", default, deserialize_with = "or_null")]
    allowed_aaguids: Vec<String>,
}

impl Strength {
    /// Nothing else satisfies it: neither Windows Hello nor a certificate.
    pub fn takes_only_fido2(&self) -> bool {
        !self.allowed_combinations.is_empty()
            && self.allowed_combinations.iter().all(|it| it == "fido2")
    }

    /// Whether this satisfies it; `None` where the strength says of nothing that it does.
    pub fn takes(&self, combination: &str) -> Option<bool> {
        let all = &self.allowed_combinations;
        (!all.is_empty()).then(|| all.iter().any(|it| it == combination))
    }

    /// The models that it admits for FIDO2. Empty where it admits every model, or no FIDO2.
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

/// The lists of Graph's schema may be `null`, which serde's `default` does not cover.
pub(super) fn or_null<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<Vec<T>, D::Error> {
    Ok(Option::deserialize(from)?.unwrap_or_default())
}
