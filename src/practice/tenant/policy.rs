//! The tenant's authentication methods policy: how Graph shows it, and what it says of one person.
//!
//! Both come from the constants here, so what the tenant shows is what it enforces. Its
//! authentication strengths it only shows: nothing in practice asks for the custom one.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::{Uuid, uuid};

use super::account::{Account, UserType};
use super::graph_error::GraphError;
use super::groups::EXCLUDED_GROUP;
use super::state::Tenant;
use crate::practice::key::KeyModel;
use crate::practice::mishap::Mishap;

pub(super) const MINIMUM_PASS_MINUTES: u32 = 60;
pub(super) const MAXIMUM_PASS_MINUTES: u32 = 480;
pub(super) const DEFAULT_PASS_MINUTES: u32 = 60;
pub(super) const PASS_LENGTH: usize = 8;

const DEFAULT_PROFILE: Uuid = uuid!("00000000-0000-0000-0000-000000000001");
const DESK_PROFILE: Uuid = uuid!("e47a833c-5d0b-4f3a-9c61-7b28d4f0a915");

const PHISHING_RESISTANT: Uuid = uuid!("00000000-0000-0000-0000-000000000004");
const DESK_STRENGTH: Uuid = uuid!("5b2d41a7-8f3e-4c06-9a1d-c0e7f6b38d52");

/// Why the policy does not let a person register a passkey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Forbidden {
    #[error("FIDO2 security keys cannot be registered for guest users.")]
    Guest,
    #[error("The user account is disabled.")]
    Disabled,
    #[error(
        "The user is not enabled for FIDO2 security keys by the authentication methods policy."
    )]
    OutOfScope,
    #[error("This type of key is not allowed by the key restrictions of the passkey profile.")]
    KeyRestricted,
}

/// May a key with this AAGUID be registered for this account?
pub(super) fn allows(tenant: &Tenant, account: &Account, aaguid: Uuid) -> Result<(), Forbidden> {
    if account.user_type == UserType::Guest {
        return Err(Forbidden::Guest);
    }
    if !account.account_enabled {
        return Err(Forbidden::Disabled);
    }
    if account.is_barred_from_passkeys() {
        return Err(Forbidden::OutOfScope);
    }
    let mut allowed = allowed_aaguids(tenant).into_iter();
    let restricted = !allowed.any(|it| Uuid::parse_str(&it) == Ok(aaguid));
    if restricted {
        return Err(Forbidden::KeyRestricted);
    }
    Ok(())
}

/// `GET /policies/authenticationMethodsPolicy`
pub(super) async fn whole(State(tenant): State<Arc<Tenant>>) -> Json<Value> {
    Json(json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#authenticationMethodsPolicy",
        "id": "authenticationMethodsPolicy",
        "displayName": "Authentication Methods Policy",
        "description": "The tenant-wide policy that controls which authentication methods are allowed in the tenant, authentication method registration requirements, and self-service password reset settings",
        "lastModifiedDateTime": Timestamp::UNIX_EPOCH.to_string(),
        "policyVersion": "1.5",
        "policyMigrationState": "migrationComplete",
        "registrationEnforcement": { "authenticationMethodsRegistrationCampaign": {
            "snoozeDurationInDays": 1,
            "state": "default",
            "excludeTargets": [],
            "includeTargets": [],
        }},
        "authenticationMethodConfigurations": [fido2(&tenant), temporary_access_pass()],
    }))
}

/// `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{id}`
pub(super) async fn configuration(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
) -> Result<Json<Value>, GraphError> {
    let mut configuration = match id.to_ascii_lowercase().as_str() {
        "fido2" => fido2(&tenant),
        "temporaryaccesspass" => temporary_access_pass(),
        _ => return Err(GraphError::not_found(&id)),
    };
    configuration["@odata.context"] = json!(
        "https://graph.microsoft.com/v1.0/$metadata#policies/authenticationMethodsPolicy/authenticationMethodConfigurations/$entity"
    );
    Ok(Json(configuration))
}

/// `GET /policies/authenticationStrengthPolicies`
///
/// Graph gives the configurations without being asked to expand them.
pub(super) async fn strengths(State(tenant): State<Arc<Tenant>>) -> Json<Value> {
    let mut admitted = allowed_aaguids(&tenant);
    if tenant.shared.fate.is_ordered(Mishap::StrengthAgainstKey) {
        admitted.retain(|it| Uuid::parse_str(it) != Ok(KeyModel::Allowed.aaguid()));
    }
    let configuration = json!({
        "@odata.type": "#microsoft.graph.fido2CombinationConfiguration",
        "id": "96f1b0d3-2c5e-4a78-b6e4-1d3a90c7f825",
        "appliesToCombinations": ["fido2"],
        "allowedAAGUIDs": admitted,
    });
    let strength = |id: Uuid, name: &str, kind: &str, combinations: Value, limits: Value| {
        let below = format!("policies/authenticationStrengthPolicies('{id}')");
        json!({
            "id": id,
            "createdDateTime": Timestamp::UNIX_EPOCH.to_string(),
            "modifiedDateTime": Timestamp::UNIX_EPOCH.to_string(),
            "displayName": name,
            "description": "",
            "policyType": kind,
            "requirementsSatisfied": "mfa",
            "allowedCombinations": combinations,
            "combinationConfigurations@odata.context": format!(
                "https://graph.microsoft.com/v1.0/$metadata#{below}/combinationConfigurations"
            ),
            "combinationConfigurations": limits,
        })
    };
    let resistant = json!(["windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor"]);
    Json(json!({
        "@odata.context":
            "https://graph.microsoft.com/v1.0/$metadata#policies/authenticationStrengthPolicies",
        "value": [
            strength(
                PHISHING_RESISTANT, "Phishing-resistant MFA", "builtIn", resistant, json!([]),
            ),
            strength(
                DESK_STRENGTH, "Desk keys only", "custom", json!(["fido2"]), json!([configuration]),
            ),
        ],
    }))
}

/// The default profile would allow everything, but no target names it: a desk that mixes profiles,
/// or reads the legacy fields that mirror it, will promise too much.
fn fido2(tenant: &Tenant) -> Value {
    json!({
        "@odata.type": "#microsoft.graph.fido2AuthenticationMethodConfiguration",
        "id": "Fido2",
        "state": "enabled",
        "isSelfServiceRegistrationAllowed": true,
        "isAttestationEnforced": false,
        "keyRestrictions": { "isEnforced": false, "enforcementType": "allow", "aaGuids": [] },
        "defaultPasskeyProfile": DEFAULT_PROFILE,
        "includeTargets": [{
            "targetType": "group",
            "id": "all_users",
            "isRegistrationRequired": false,
            "allowedPasskeyProfiles": [DESK_PROFILE],
        }],
        "excludeTargets": [{ "id": EXCLUDED_GROUP, "targetType": "group" }],
        "passkeyProfiles": [
            {
                "id": DEFAULT_PROFILE,
                "name": "Default passkey profile",
                "passkeyTypes": "deviceBound,synced",
                "attestationEnforcement": "disabled",
                "keyRestrictions": {
                    "isEnforced": false, "enforcementType": "allow", "aaGuids": [],
                },
            },
            {
                "id": DESK_PROFILE,
                "name": "Desk keys",
                "passkeyTypes": "deviceBound",
                "attestationEnforcement": "registrationOnly",
                "keyRestrictions": {
                    "isEnforced": true, "enforcementType": "allow", "aaGuids": allowed_aaguids(tenant),
                },
            },
        ],
    })
}

/// In no order and in both cases, as administrators paste them.
fn allowed_aaguids(tenant: &Tenant) -> Vec<String> {
    let practice = KeyModel::Allowed.aaguid().to_string();
    let ours = [
        "FA2B99DC-9E39-4257-8F92-4A30D23C4118".to_owned(),
        practice.to_ascii_uppercase(),
        "2fc0579f-8113-47ea-b116-bb5a8db9202a".to_owned(),
    ];
    ours.into_iter().chain(tenant.shared.models.iter().map(|it| it.aaguid().to_string())).collect()
}

fn temporary_access_pass() -> Value {
    json!({
        "@odata.type": "#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration",
        "id": "TemporaryAccessPass",
        "state": "enabled",
        "defaultLifetimeInMinutes": DEFAULT_PASS_MINUTES,
        "defaultLength": PASS_LENGTH,
        "minimumLifetimeInMinutes": MINIMUM_PASS_MINUTES,
        "maximumLifetimeInMinutes": MAXIMUM_PASS_MINUTES,
        "isUsableOnce": false,
        "includeTargets": [{
            "targetType": "group", "id": "all_users", "isRegistrationRequired": false,
        }],
        "excludeTargets": [],
    })
}
