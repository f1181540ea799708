//! The FIDO2 policy and its passkey profiles (Graph: fido2AuthenticationMethodConfiguration,
//! passkeyProfile). A profile is found by its name; one that is not named stays as it is, and none is
//! removed.

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::configuration::{Configuration, EVERYBODY, at};
use super::same::same;
use super::trouble::NotPlanned;
use crate::config::tenant::{
    Enforcement, Group, Models, PasskeyGroup, PasskeyType, Passkeys, Profile, ProfileName,
};

/// The name by which the default profile is meant, whatever the tenant calls it.
const DEFAULT: &str = "default";

/// # Errors
/// Where a profile is named that neither the tenant nor the file has, or where the tenant has no
/// profiles yet: beginning with them cannot be undone (Entra: passkey profiles).
pub(super) fn plan<'a>(
    wanted: &Passkeys,
    before: &'a Value,
) -> Result<Configuration<'a>, NotPlanned> {
    let mut draft = Configuration::new(before, json!({}));
    draft.scope(wanted.state, None, wanted.without.as_deref());
    draft.set_if("isSelfServiceRegistrationAllowed", wanted.self_service);
    if has_profiles(before) {
        profiles(wanted, &mut draft)?;
    } else {
        without_profiles(wanted, &mut draft)?;
    }
    Ok(draft)
}

fn has_profiles(before: &Value) -> bool {
    before["passkeyProfiles"].as_array().is_some_and(|it| !it.is_empty())
}

fn profiles(wanted: &Passkeys, draft: &mut Configuration<'_>) -> Result<(), NotPlanned> {
    let mut all = draft.before["passkeyProfiles"].as_array().cloned().unwrap_or_default();
    let default = draft.before["defaultPasskeyProfile"].clone();
    for (name, profile) in &wanted.profiles {
        let at = match find(&all, name, &default) {
            Some(at) => at,
            None if is_default(name) => return Err(NotPlanned::NoProfile(name.0.clone())),
            None => {
                all.push(new_profile(name));
                all.len() - 1
            }
        };
        set(profile, &mut all[at]);
    }
    if let Some(groups) = &wanted.groups {
        let targets: Result<Vec<Value>, NotPlanned> =
            groups.iter().map(|it| target(it, draft, &all, &default)).collect();
        draft.set("includeTargets", targets?);
    }
    draft.set("passkeyProfiles", all);
    Ok(())
}

fn target(
    wanted: &PasskeyGroup,
    draft: &Configuration<'_>,
    profiles: &[Value],
    default: &Value,
) -> Result<Value, NotPlanned> {
    let mut target = draft.target_of(&id_of(wanted.group));
    let ids: Result<Vec<Value>, NotPlanned> = wanted
        .profiles
        .iter()
        .map(|name| {
            let at = find(profiles, name, default);
            let at = at.ok_or_else(|| NotPlanned::NoProfile(name.0.clone()))?;
            Ok(profiles[at]["id"].clone())
        })
        .collect();
    let ids = Value::Array(ids?);
    if !same(&target["allowedPasskeyProfiles"], &ids) {
        target["allowedPasskeyProfiles"] = ids;
    }
    Ok(target)
}

fn id_of(group: Group) -> String {
    match group {
        Group::Everybody => EVERYBODY.to_owned(),
        Group::This(id) => id.0.to_string(),
    }
}

fn is_default(name: &ProfileName) -> bool {
    name.0.eq_ignore_ascii_case(DEFAULT)
}

fn find(all: &[Value], name: &ProfileName, default: &Value) -> Option<usize> {
    let wanted = name.0.to_lowercase();
    let has_name = |it: &Value| it["name"].as_str().is_some_and(|it| it.to_lowercase() == wanted);
    let is_it = |it: &Value| if is_default(name) { same(&it["id"], default) } else { has_name(it) };
    all.iter().position(is_it)
}

/// Its id follows from its name, so that a second plan of the same file is the same. That Graph takes an
/// id that the caller has chosen is an assumption: the documented example of a PATCH has ids.
fn new_profile(name: &ProfileName) -> Value {
    let hash: [u8; 32] = Sha256::digest(name.0.to_lowercase()).into();
    let mut id = [0; 16];
    id.copy_from_slice(&hash[..16]);
    json!({
        "id": uuid::Builder::from_custom_bytes(id).into_uuid(),
        "name": name.0,
        "passkeyTypes": "deviceBound",
        "attestationEnforcement": "disabled",
        "keyRestrictions": { "isEnforced": false, "enforcementType": "allow", "aaGuids": [] },
    })
}

fn set(wanted: &Profile, profile: &mut Value) {
    if let Some(types) = &wanted.types {
        let types: Vec<&str> = types.iter().map(|it| type_word(*it)).collect();
        put(profile, "passkeyTypes", json!(types.join(",")));
    }
    if let Some(attestation) = wanted.attestation {
        put(profile, "attestationEnforcement", json!(enforcement(attestation)));
    }
    if let Some(models) = &wanted.models {
        restrict(models, at(profile, &["keyRestrictions"]));
    }
}

/// As it stands where it says the same.
fn put(of: &mut Value, member: &str, value: Value) {
    if !same(&of[member], &value) {
        *at(of, &[member]) = value;
    }
}

const fn type_word(it: PasskeyType) -> &'static str {
    match it {
        PasskeyType::DeviceBound => "deviceBound",
        PasskeyType::Synced => "synced",
    }
}

const fn enforcement(it: Enforcement) -> &'static str {
    match it {
        Enforcement::Enforced => "registrationOnly",
        Enforcement::NotEnforced => "disabled",
    }
}

fn restrict(models: &Models, restrictions: &mut Value) {
    if !restrictions.is_object() {
        *restrictions = json!({ "isEnforced": false, "enforcementType": "allow", "aaGuids": [] });
    }
    let (kind, listed) = match models {
        // The list may stay: nothing looks at it.
        Models::Any => {
            put(restrictions, "isEnforced", json!(false));
            return;
        }
        Models::Only(listed) => ("allow", listed),
        Models::AllBut(listed) => ("block", listed),
    };
    put(restrictions, "isEnforced", json!(true));
    put(restrictions, "enforcementType", json!(kind));
    put(restrictions, "aaGuids", json!(listed.iter().map(Uuid::to_string).collect::<Vec<_>>()));
}

/// The two members that a default profile replaces, until 2027-10-15.
fn without_profiles(wanted: &Passkeys, draft: &mut Configuration<'_>) -> Result<(), NotPlanned> {
    for (name, profile) in &wanted.profiles {
        if !is_default(name) || profile.types.is_some() {
            return Err(NotPlanned::ProfilesNotInUse(name.0.clone()));
        }
        if let Some(attestation) = profile.attestation {
            draft.set("isAttestationEnforced", attestation == Enforcement::Enforced);
        }
        if let Some(models) = &profile.models {
            restrict(models, at(&mut draft.after, &["keyRestrictions"]));
        }
    }
    let Some(groups) = &wanted.groups else { return Ok(()) };
    let mut named = groups.iter().flat_map(|it| &it.profiles);
    if let Some(other) = named.find(|it| !is_default(it)) {
        return Err(NotPlanned::ProfilesNotInUse(other.0.clone()));
    }
    let targets = groups.iter().map(|it| draft.target_of(&id_of(it.group))).collect();
    draft.set("includeTargets", Value::Array(targets));
    Ok(())
}
