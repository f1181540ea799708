//! Tenants as they are met, to practise on before one's own: what a new world's policies and people are
//! like. Each is made of Graph's documents, and what it shows is what it enforces.

use serde_json::{Value, json};
use uuid::{Uuid, uuid};

use super::account::Account;
use super::conditional_access::blank;
use super::configurations::{DEFAULT_PROFILE, DESK_PROFILE, FIDO2, TEMPORARY_ACCESS_PASS};
use super::first_people::{SOFIA_MARCHETTI, first_people};
use super::first_sign_ins;
use super::log::Log;
use super::method::{PerUserMfa, SecurityInfo};
use super::policies::Policies;
use super::prepared;
use super::role::Role;
use super::shape::merge;
use super::strength::{KEY_OR_PASS, MFA, PHISHING_RESISTANT};

/// What a new world's tenant is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, clap::ValueEnum)]
pub enum PreparedTenant {
    /// As Microsoft makes one: security defaults, no licence, nothing set up
    New,
    /// Old: multifactor authentication is switched on person by person
    PerUserMfa,
    /// Security defaults, and the methods are open
    SecurityDefaults,
    /// Conditional Access; people have keys, apps and phones
    Mixed,
    /// Conditional Access; everybody signs in with a key, and nothing is left to do
    KeysOnly,
    /// As the one before, with many things gone wrong
    Broken,
}

use PreparedTenant::{Broken, KeysOnly, Mixed, New, PerUserMfa as ByPerson, SecurityDefaults};

const MFA_FOR_ALL: Uuid = uuid!("a1f0c6de-0b7c-4d21-9a35-6c0f1e84b701");
const KEYS_FOR_ADMINISTRATORS: Uuid = uuid!("a1f0c6de-0b7c-4d21-9a35-6c0f1e84b702");
const NO_LEGACY: Uuid = uuid!("a1f0c6de-0b7c-4d21-9a35-6c0f1e84b703");
const REGISTRATION: Uuid = uuid!("a1f0c6de-0b7c-4d21-9a35-6c0f1e84b704");
const OLD_KEYS: Uuid = uuid!("a1f0c6de-0b7c-4d21-9a35-6c0f1e84b705");
const NO_DEVICE_CODE: Uuid = uuid!("a1f0c6de-0b7c-4d21-9a35-6c0f1e84b706");
/// A custom strength that admits one model only, which no profile allows.
const OTHER_MODEL_STRENGTH: Uuid = uuid!("7c94e2b1-58a3-4d6f-8b20-3ef1a7d5c046");
const OTHER_MODEL: &str = "cb69481e-8ff7-4039-93ec-0a2729a154a8";
/// A group that was deleted while policies still name it.
const DELETED_GROUP: Uuid = uuid!("4be0c9a7-12d8-4f36-a5e1-8d7c02b6f935");
/// For the day when nobody else can sign in.
const EMERGENCY: [Uuid; 2] =
    [uuid!("e3e00001-5c1d-4a87-9f02-b6d4c8a1e701"), uuid!("e3e00002-5c1d-4a87-9f02-b6d4c8a1e702")];
/// The roles that other people's checks count as privileged, by template.
const PRIVILEGED: [Uuid; 10] = [
    uuid!("62e90394-69f5-4237-9190-012177145e10"), // Global Administrator
    uuid!("e8611ab8-c189-46e8-94e1-60213ab1f814"), // Privileged Role Administrator
    uuid!("fe930be7-5e62-47db-91af-98c3a49a38b1"), // User Administrator
    uuid!("f28a1f50-f6e7-4571-818b-6a12f2af6b6c"), // SharePoint Administrator
    uuid!("29232cdf-9323-42fd-ade2-1d097af3e4de"), // Exchange Administrator
    uuid!("8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2"), // Hybrid Identity Administrator
    uuid!("9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"), // Application Administrator
    uuid!("158c047a-c907-4556-b7ef-446551a6b5f7"), // Cloud Application Administrator
    uuid!("c4e39bd9-1100-46d3-8c65-fb160da0071f"), // Authentication Administrator
    uuid!("7be44c8a-adaf-4e2a-84d6-ab2649e08a13"), // Privileged Authentication Administrator
];

/// The policies of a new world.
pub(super) fn policies(tenant: PreparedTenant) -> Policies {
    let mut policies = Policies::default();
    match tenant {
        New => {
            policies.is_free = true;
            policies.security_defaults = true;
            policies.conditional_access.clear();
            set(&mut policies, FIDO2, &open_to_every_key());
            set(&mut policies, TEMPORARY_ACCESS_PASS, &state("disabled"));
            set(&mut policies, "Sms", &state("disabled"));
            set(&mut policies, "HardwareOath", &state("disabled"));
        }
        ByPerson => {
            policies.conditional_access.clear();
            policies.methods["policyMigrationState"] = json!("preMigration");
            set(&mut policies, FIDO2, &state("disabled"));
            set(&mut policies, TEMPORARY_ACCESS_PASS, &state("disabled"));
            set(&mut policies, "Voice", &state("enabled"));
        }
        SecurityDefaults => {
            policies.security_defaults = true;
            // Entra takes no enabled policy beside them.
            policies.conditional_access.retain(|it| it["state"] != "enabled");
            set(&mut policies, FIDO2, &open_to_every_key());
        }
        Mixed => {
            policies.conditional_access.extend(with_factors());
            set(&mut policies, "MicrosoftAuthenticator", &careful_app());
        }
        KeysOnly => keys_only(&mut policies),
        Broken => {
            keys_only(&mut policies);
            break_some(&mut policies);
        }
    }
    policies
}

/// The people of a new world.
pub(super) fn people(tenant: PreparedTenant) -> Vec<Account> {
    let mut people = first_people();
    if matches!(tenant, Mixed | KeysOnly | Broken) {
        let like = people[0].clone();
        people.extend((1..).zip(EMERGENCY).map(|(number, id)| emergency(number, id, like.clone())));
    }
    if matches!(tenant, KeysOnly | Broken) {
        for it in &mut people {
            it.security = SecurityInfo::default();
            it.passkeys = match (it.roles.is_empty() && it.unit_roles.is_empty(), it.passkeys.len())
            {
                (false, 0) => prepared::passkeys(it.id, 2),
                _ => std::mem::take(&mut it.passkeys),
            };
        }
    }
    for it in &mut people {
        match tenant {
            ByPerson if it.account_enabled => {
                it.security.per_user_mfa = PerUserMfa::Enforced;
            }
            Broken if it.id == SOFIA_MARCHETTI => {
                it.security.per_user_mfa = PerUserMfa::Enforced;
                it.passkeys.truncate(1);
            }
            _ => {}
        }
    }
    people
}

/// The sign-ins of a new world: in a tenant that has not looked for old clients, one of them is in use.
pub(super) fn log(tenant: PreparedTenant) -> Log {
    let mut people = people(tenant);
    people.retain(|it| !EMERGENCY.contains(&it.id));
    let mut log = first_sign_ins::sign_ins(&people);
    if let (Broken | ByPerson, Some(who)) = (tenant, people.first()) {
        log.add_sign_in(first_sign_ins::old_client(who));
    }
    log
}

/// Everybody signs in with a key that the desk has handed out; hardware tokens where there is no port.
fn keys_only(policies: &mut Policies) {
    let everybody = json!({ "id": "all_users", "targetType": "group" });
    let strict = strict_profiles(policies);
    merge(
        &mut policies.methods,
        &json!({
            "policyMigrationState": "migrationComplete",
            "registrationEnforcement": {
                "authenticationMethodsRegistrationCampaign": { "state": "disabled" },
            },
            "systemCredentialPreferences": { "state": "enabled", "includeTargets": [everybody] },
            "reportSuspiciousActivitySettings": { "state": "enabled", "includeTarget": everybody },
            "optOutSettings": { "passkeyDynamicMigration": true },
        }),
    );
    policies.admins_reset_passwords = false;
    policies.conditional_access.retain(|it| it["state"] == "enabled");
    policies.conditional_access.extend(with_keys());
    set(policies, FIDO2, &strict);
    set(policies, TEMPORARY_ACCESS_PASS, &json!({ "isUsableOnce": true }));
    set(policies, "MicrosoftAuthenticator", &careful_app());
    for id in ["MicrosoftAuthenticator", "Sms", "Voice", "Email", "SoftwareOath"] {
        set(policies, id, &state("disabled"));
    }
}

/// What goes wrong in tenants, each of it once.
fn break_some(policies: &mut Policies) {
    policies.security_defaults = true;
    merge(
        &mut policies.methods,
        &json!({
            "policyMigrationState": "migrationInProgress",
            "systemCredentialPreferences": { "state": "disabled" },
            "registrationEnforcement": { "authenticationMethodsRegistrationCampaign": {
                "state": "enabled",
                "includeTargets": [{
                    "id": "all_users",
                    "targetType": "group",
                    "targetedAuthenticationMethod": "microsoftAuthenticator",
                }],
            }},
        }),
    );
    let mut fido2 = policies.configuration(FIDO2).cloned().unwrap_or_default();
    fido2["isSelfServiceRegistrationAllowed"] = json!(false);
    let deleted = json!({ "id": DELETED_GROUP, "targetType": "group" });
    fido2["excludeTargets"].as_array_mut().into_iter().for_each(|it| it.push(deleted.clone()));
    // As Microsoft adds one for people with phones since September 2026.
    let any = uuid!("b7d1e5c2-4a90-4386-9c1f-52d8e0a6f713");
    let mild = json!({
        "id": any,
        "name": "All passkeys",
        "passkeyTypes": "deviceBound,synced",
        "attestationEnforcement": "disabled",
        "keyRestrictions": { "isEnforced": false, "enforcementType": "allow", "aaGuids": [] },
    });
    fido2["passkeyProfiles"].as_array_mut().into_iter().for_each(|it| it.push(mild.clone()));
    fido2["includeTargets"][0]["allowedPasskeyProfiles"] = json!([DESK_PROFILE, any]);
    set(policies, FIDO2, &fido2);
    let long = json!({ "isUsableOnce": false, "maximumLifetimeInMinutes": 43_200 });
    set(policies, TEMPORARY_ACCESS_PASS, &long);
    set(policies, "Sms", &state("enabled"));
    set(policies, "Voice", &state("enabled"));
    policies.strengths.push(other_model_strength());
    for it in &mut policies.conditional_access {
        if it["id"] == json!(REGISTRATION) {
            // Nobody can begin with a pass.
            it["grantControls"]["authenticationStrength"]["id"] = json!(PHISHING_RESISTANT);
        }
        if it["id"] == json!(MFA_FOR_ALL) {
            it["conditions"]["users"]["excludeUsers"] = json!([EMERGENCY[0]]);
        }
    }
    policies.conditional_access.push(blank(
        OLD_KEYS,
        &json!({
            "displayName": "Finance: the keys of last year",
            "state": "enabled",
            "conditions": {
                "applications": { "includeApplications": ["Office365"] },
                "users": { "includeUsers": ["All"], "excludeUsers": EMERGENCY },
            },
            "grantControls": strength(OTHER_MODEL_STRENGTH),
        }),
    ));
}

/// Changes one method's configuration.
fn set(policies: &mut Policies, id: &str, change: &Value) {
    let found = policies.configuration_mut(id);
    merge(found.expect("every new tenant has it"), change);
}

fn state(word: &str) -> Value {
    json!({ "state": word })
}

fn strength(id: Uuid) -> Value {
    json!({ "authenticationStrength": { "id": id }, "operator": "OR" })
}

/// The default profile for everybody, as Microsoft makes it.
fn open_to_every_key() -> Value {
    json!({
        "includeTargets": [{
            "targetType": "group",
            "id": "all_users",
            "isRegistrationRequired": false,
            "allowedPasskeyProfiles": [DEFAULT_PROFILE],
        }],
        "excludeTargets": [],
    })
}

/// The default profile is as strict as the desk's, so that the old fields say so too.
fn strict_profiles(policies: &Policies) -> Value {
    let fido2 = policies.configuration(FIDO2).cloned().unwrap_or_default();
    let mut profiles = fido2["passkeyProfiles"].clone();
    let desk = profiles[1].clone();
    for name in ["passkeyTypes", "attestationEnforcement", "keyRestrictions"] {
        profiles[0][name] = desk[name].clone();
    }
    json!({
        "passkeyProfiles": profiles,
        "isAttestationEnforced": true,
        "keyRestrictions": desk["keyRestrictions"],
    })
}

/// The app shows what one signs in to and where, and gives no codes.
fn careful_app() -> Value {
    json!({
        "isSoftwareOathEnabled": false,
        "featureSettings": {
            "displayAppInformationRequiredState": { "state": "enabled" },
            "displayLocationInformationRequiredState": { "state": "enabled" },
        },
    })
}

/// Two factors for everybody, whichever they have; keys for the administrators.
fn with_factors() -> Vec<Value> {
    let for_all = json!({
        "displayName": "Everybody: two factors",
        "state": "enabled",
        "conditions": {
            "applications": { "includeApplications": ["All"] },
            "users": { "includeUsers": ["All"], "excludeUsers": EMERGENCY },
        },
        "grantControls": strength(MFA),
    });
    vec![blank(MFA_FOR_ALL, &for_all), administrators(), no_legacy()]
}

fn with_keys() -> Vec<Value> {
    let for_all = json!({
        "displayName": "Everybody: phishing-resistant sign-in",
        "state": "enabled",
        "conditions": {
            "applications": { "includeApplications": ["All"] },
            "users": { "includeUsers": ["All"], "excludeUsers": EMERGENCY },
        },
        "grantControls": strength(PHISHING_RESISTANT),
    });
    let registration = json!({
        "displayName": "Registration of methods: a key, or a pass on the first day",
        "state": "enabled",
        "conditions": {
            "applications": { "includeUserActions": ["urn:user:registersecurityinfo"] },
            "users": { "includeUsers": ["All"], "excludeUsers": EMERGENCY },
        },
        "grantControls": strength(KEY_OR_PASS),
    });
    vec![
        blank(MFA_FOR_ALL, &for_all),
        administrators(),
        no_legacy(),
        blank(REGISTRATION, &registration),
        no_device_code(),
    ]
}

fn administrators() -> Value {
    blank(
        KEYS_FOR_ADMINISTRATORS,
        &json!({
            "displayName": "Privileged roles: phishing-resistant sign-in",
            "state": "enabled",
            "conditions": {
                "applications": { "includeApplications": ["All"] },
                "users": { "includeRoles": PRIVILEGED, "excludeUsers": EMERGENCY },
            },
            "grantControls": strength(PHISHING_RESISTANT),
        }),
    )
}

fn no_legacy() -> Value {
    blank(
        NO_LEGACY,
        &json!({
            "displayName": "Everybody: no old clients",
            "state": "enabled",
            "conditions": {
                "clientAppTypes": ["exchangeActiveSync", "other"],
                "applications": { "includeApplications": ["All"] },
                "users": { "includeUsers": ["All"], "excludeUsers": EMERGENCY },
            },
            "grantControls": { "operator": "OR", "builtInControls": ["block"] },
        }),
    )
}

fn no_device_code() -> Value {
    blank(
        NO_DEVICE_CODE,
        &json!({
            "displayName": "Everybody: no device code",
            "state": "enabled",
            "conditions": {
                "applications": { "includeApplications": ["All"] },
                "users": { "includeUsers": ["All"], "excludeUsers": EMERGENCY },
                "authenticationFlows": { "transferMethods": "deviceCodeFlow" },
            },
            "grantControls": { "operator": "OR", "builtInControls": ["block"] },
        }),
    )
}

fn other_model_strength() -> Value {
    json!({
        "id": OTHER_MODEL_STRENGTH,
        "createdDateTime": "2025-02-03T09:00:00Z",
        "modifiedDateTime": "2025-02-03T09:00:00Z",
        "displayName": "Keys of last year",
        "description": "",
        "policyType": "custom",
        "requirementsSatisfied": "mfa",
        "allowedCombinations": ["fido2"],
        "combinationConfigurations": [{
            "@odata.type": "#microsoft.graph.fido2CombinationConfiguration",
            "id": "5f8e1b7c-2d40-4c93-b6a1-09e7d3f2c854",
            "appliesToCombinations": ["fido2"],
            "allowedAAGUIDs": [OTHER_MODEL],
        }],
    })
}

fn emergency(number: u32, id: Uuid, like: Account) -> Account {
    let name = format!("emergency{number}@contoso.onmicrosoft.example");
    Account {
        id,
        display_name: format!("Emergency access {number}"),
        user_principal_name: name,
        given_name: "Emergency".to_owned(),
        surname: number.to_string(),
        mail: None,
        other_mails: Vec::new(),
        manager: None,
        preferred_language: None,
        job_title: None,
        roles: vec![Role::GlobalAdministrator],
        ..like
    }
}
