//! What the tenant's policies say of one person and one key. They are read from the documents that the
//! tenant shows: what it shows is what it enforces.

use serde_json::Value;
use uuid::Uuid;

use super::account::{Account, UserType};
use super::configurations::{FIDO2, HARDWARE_OATH, TEMPORARY_ACCESS_PASS};
use super::policies::Policies;

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
    /// Microsoft's known issue: an administrator cannot register for others without it either.
    #[error("Self-service registration is not allowed by the authentication methods policy.")]
    NoSelfService,
    #[error("This type of key is not allowed by the key restrictions of the passkey profile.")]
    KeyRestricted,
}

/// What a Temporary Access Pass may be.
#[derive(Clone, Copy, Debug)]
pub(super) struct PassRules {
    pub(super) minimum_minutes: u32,
    pub(super) maximum_minutes: u32,
    pub(super) default_minutes: u32,
    pub(super) length: usize,
    /// Every pass is for one use.
    pub(super) only_once: bool,
}

/// May a key with this AAGUID be registered for this account?
pub(super) fn allows(
    policies: &Policies,
    account: &Account,
    aaguid: Uuid,
) -> Result<(), Forbidden> {
    if account.user_type == UserType::Guest {
        return Err(Forbidden::Guest);
    }
    if !account.account_enabled {
        return Err(Forbidden::Disabled);
    }
    if bars_passkeys(policies, account) {
        return Err(Forbidden::OutOfScope);
    }
    let fido2 = configuration(policies, FIDO2);
    if fido2["isSelfServiceRegistrationAllowed"] != true {
        return Err(Forbidden::NoSelfService);
    }
    if is_allowed_key(fido2, account, aaguid) { Ok(()) } else { Err(Forbidden::KeyRestricted) }
}

/// Whether the policy keeps this account from passkeys: for registration and for sign-in.
pub(super) fn bars_passkeys(policies: &Policies, account: &Account) -> bool {
    bars(configuration(policies, FIDO2), account)
}

/// Whether the policy keeps this account from hardware OATH tokens.
pub(super) fn bars_tokens(policies: &Policies, account: &Account) -> bool {
    bars(configuration(policies, HARDWARE_OATH), account)
}

fn bars(method: &Value, account: &Account) -> bool {
    method["state"] != "enabled"
        || targets(method, "excludeTargets").any(|it| is_meant(it, account))
        || !targets(method, "includeTargets").any(|it| is_meant(it, account))
}

pub(super) fn pass_rules(policies: &Policies) -> PassRules {
    let pass = configuration(policies, TEMPORARY_ACCESS_PASS);
    let number = |name: &str, usual: u32| {
        pass[name].as_u64().and_then(|it| u32::try_from(it).ok()).unwrap_or(usual)
    };
    PassRules {
        minimum_minutes: number("minimumLifetimeInMinutes", 60),
        maximum_minutes: number("maximumLifetimeInMinutes", 480),
        default_minutes: number("defaultLifetimeInMinutes", 60),
        length: usize::try_from(number("defaultLength", 8)).unwrap_or(8),
        only_once: pass["isUsableOnce"] == true,
    }
}

/// One profile of those that the account's targets name must be satisfied as a whole; without
/// profiles the two older properties count.
fn is_allowed_key(fido2: &Value, account: &Account, aaguid: Uuid) -> bool {
    let profiles = fido2["passkeyProfiles"].as_array().map(Vec::as_slice).unwrap_or_default();
    if profiles.is_empty() {
        return passes(&fido2["keyRestrictions"], aaguid);
    }
    let meant = targets(fido2, "includeTargets").filter(|it| is_meant(it, account));
    let named: Vec<&Value> =
        meant.filter_map(|it| it["allowedPasskeyProfiles"].as_array()).flatten().collect();
    profiles.iter().filter(|it| named.contains(&&it["id"])).any(|profile| {
        let types = profile["passkeyTypes"].as_str().unwrap_or_default();
        // Every key of this world attests, so the attestation that a profile asks for is there.
        types.contains("deviceBound") && passes(&profile["keyRestrictions"], aaguid)
    })
}

fn passes(restrictions: &Value, aaguid: Uuid) -> bool {
    let listed = restrictions["aaGuids"].as_array().into_iter().flatten();
    let is_listed =
        listed.filter_map(|it| Uuid::parse_str(it.as_str()?).ok()).any(|it| it == aaguid);
    restrictions["isEnforced"] != true || is_listed == (restrictions["enforcementType"] != "block")
}

fn configuration<'a>(policies: &'a Policies, id: &str) -> &'a Value {
    policies.configuration(id).unwrap_or(&Value::Null)
}

fn targets<'a>(configuration: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    configuration[name].as_array().into_iter().flatten()
}

fn is_meant(target: &Value, account: &Account) -> bool {
    let id = target["id"].as_str().unwrap_or_default();
    let is = |it: &Uuid| Uuid::parse_str(id) == Ok(*it);
    id == "all_users" || account.groups.iter().any(is) || is(&account.id)
}
