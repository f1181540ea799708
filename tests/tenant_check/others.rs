//! Other people's checks, evaluated as they are written at the commits that were read (Maester with EIDSCA
//! 6bf1d98, ScubaGear 4d34e9a, Zero Trust Assessment 83a8700): on the same documents, without our code.

mod baselines;
mod eidsca;
mod zero_trust;

use keydesk::readiness::Documents;
use serde_json::Value;

/// `None`: it is skipped in such a tenant.
pub struct Theirs {
    pub id: &'static str,
    pub passes: fn(&Documents) -> Option<bool>,
}

/// All rows.
pub fn rows() -> impl Iterator<Item = &'static Theirs> {
    [eidsca::ROWS, baselines::ROWS, zero_trust::ROWS].into_iter().flatten()
}

/// Rows of checks.md that are not evaluated, and why.
pub const NOT_EVALUATED: &[(&str, &str)] = &[(
    "ZT.21893",
    "what it reads is not known; Graph has no document for the registration policy",
)];

const ZERO: &str = "00000000-0000-0000-0000-000000000000";
/// Global Administrator.
const GLOBAL: &str = "62e90394-69f5-4237-9190-012177145e10";
/// CISA's privileged roles.
const PRIVILEGED: [&str; 8] = [
    GLOBAL,
    "e8611ab8-c189-46e8-94e1-60213ab1f814",
    "fe930be7-5e62-47db-91af-98c3a49a38b1",
    "f28a1f50-f6e7-4571-818b-6a12f2af6b6c",
    "29232cdf-9323-42fd-ade2-1d097af3e4de",
    "8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2",
    "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3",
    "158c047a-c907-4556-b7ef-446551a6b5f7",
];
const RESISTANT: [&str; 3] = ["windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor"];

fn policy(d: &Documents) -> &Value {
    d.read("policies/authenticationMethodsPolicy").expect("it was read")
}

fn method<'a>(d: &'a Documents, id: &str) -> &'a Value {
    d.method(id).unwrap_or(&Value::Null)
}

fn is_on(d: &Documents, id: &str) -> bool {
    method(d, id)["state"] == "enabled"
}

fn all(value: &Value) -> Vec<&Value> {
    value.as_array().map(|it| it.iter().collect()).unwrap_or_default()
}

fn holds(value: &Value, one: &str) -> bool {
    all(value).iter().any(|it| it.as_str() == Some(one))
}

/// The policies of Conditional Access that are on.
fn access(d: &Documents) -> Vec<&Value> {
    let policies = d.items("identity/conditionalAccess/policies").expect("they were read");
    policies.iter().filter(|it| it["state"] == "enabled").collect()
}

fn users(it: &Value) -> &Value {
    &it["conditions"]["users"]
}

fn apps(it: &Value) -> &Value {
    &it["conditions"]["applications"]
}

fn is_for_all(it: &Value) -> bool {
    holds(&users(it)["includeUsers"], "All")
}

fn is_for_all_apps(it: &Value) -> bool {
    holds(&apps(it)["includeApplications"], "All")
}

fn strength(it: &Value) -> &Value {
    &it["grantControls"]["authenticationStrength"]
}

fn asks_for_mfa(it: &Value) -> bool {
    holds(&it["grantControls"]["builtInControls"], "mfa")
        || strength(it)["requirementsSatisfied"] == "mfa"
}

fn is_only(it: &Value, allowed: &[&str]) -> bool {
    let combinations = all(&strength(it)["allowedCombinations"]);
    !combinations.is_empty()
        && combinations.iter().all(|it| it.as_str().is_some_and(|it| allowed.contains(&it)))
}

fn excludes_nobody(it: &Value) -> bool {
    ["excludeUsers", "excludeGroups", "excludeRoles"]
        .iter()
        .all(|name| all(&users(it)[*name]).is_empty())
}

fn has_premium(d: &Documents) -> bool {
    let skus = d.items("subscribedSkus").expect("they were read");
    skus.iter()
        .flat_map(|it| all(&it["servicePlans"]))
        .any(|it| it["servicePlanName"].as_str().is_some_and(|it| it.starts_with("AAD_PREMIUM")))
}

fn feature<'a>(d: &'a Documents, name: &str) -> &'a Value {
    &method(d, "MicrosoftAuthenticator")["featureSettings"][name]
}

/// EIDSCA skips the app's rows where the app is off.
fn app(d: &Documents, passes: bool) -> Option<bool> {
    is_on(d, "MicrosoftAuthenticator").then_some(passes)
}

#[allow(clippy::unnecessary_wraps, reason = "a row of the table, like the others")]
fn migration_is_done(d: &Documents) -> Option<bool> {
    let state = policy(d)["policyMigrationState"].as_str().unwrap_or_default();
    Some(["", "migrationComplete"].contains(&state))
}

fn suspicious(d: &Documents) -> &Value {
    &policy(d)["reportSuspiciousActivitySettings"]
}

fn weak_methods(d: &Documents, is_good: fn(Option<&str>) -> bool) -> bool {
    ["Sms", "Voice", "Email"].iter().all(|it| is_good(method(d, it)["state"].as_str()))
}

fn blocks(d: &Documents, client: &str) -> bool {
    access(d).iter().any(|it| {
        holds(&it["conditions"]["clientAppTypes"], client)
            && holds(&it["grantControls"]["builtInControls"], "block")
    })
}

fn stops_device_code(it: &Value, controls: &[&str]) -> bool {
    let flows = it["conditions"]["authenticationFlows"]["transferMethods"].as_str();
    flows.is_some_and(|it| it.contains("deviceCodeFlow"))
        && controls.iter().any(|one| holds(&it["grantControls"]["builtInControls"], one))
}

fn asks_for_a_managed_device(it: &Value) -> bool {
    ["compliantDevice", "domainJoinedDevice"]
        .iter()
        .any(|one| holds(&it["grantControls"]["builtInControls"], one))
}

fn guards_registration(it: &Value) -> bool {
    holds(&apps(it)["includeUserActions"], "urn:user:registersecurityinfo")
}

fn context_is_shown(d: &Documents) -> bool {
    ["displayAppInformationRequiredState", "displayLocationInformationRequiredState"].iter().all(
        |it| {
            let it = feature(d, it);
            it["state"] == "enabled" && it["includeTarget"]["id"] == "all_users"
        },
    )
}

fn key_lists(d: &Documents) -> Option<&Value> {
    let restrictions = &method(d, "Fido2")["keyRestrictions"];
    (restrictions["isEnforced"] != false).then_some(restrictions)
}

/// CISA's rows are skipped in a tenant without P1.
fn paid(d: &Documents, passes: bool) -> Option<bool> {
    has_premium(d).then_some(passes)
}

fn for_all_resistant_by_name(d: &Documents) -> bool {
    access(d).iter().any(|it| {
        is_for_all(it)
            && is_for_all_apps(it)
            && strength(it)["displayName"] == "Phishing-resistant MFA"
    })
}

/// The id that most policies leave out, on or not, is left out of each.
fn emergency_is_excluded(d: &Documents) -> bool {
    let policies = d.items("identity/conditionalAccess/policies").expect("they were read");
    let out = |it: &Value, id: &str| {
        holds(&users(it)["excludeUsers"], id) || holds(&users(it)["excludeGroups"], id)
    };
    let ids = policies.iter().flat_map(|it| {
        all(&users(it)["excludeUsers"]).into_iter().chain(all(&users(it)["excludeGroups"]))
    });
    let most = ids
        .filter_map(Value::as_str)
        .max_by_key(|id| policies.iter().filter(|it| out(it, id)).count());
    most.is_some_and(|id| policies.iter().all(|it| out(it, id)))
}

fn group_exists(d: &Documents, id: &Value) -> bool {
    let Some(id) = id.as_str().filter(|it| *it != "all_users") else { return true };
    d.refusal(&format!("groups/{id}")).is_none()
}

fn include_targets(d: &Documents) -> impl Iterator<Item = &Value> {
    all(&policy(d)["authenticationMethodConfigurations"])
        .into_iter()
        .flat_map(|it| all(&it["includeTargets"]))
}

fn privileged_has_keys(it: &Value) -> bool {
    PRIVILEGED.iter().all(|role| holds(&users(it)["includeRoles"], role))
}

/// Exactly two permanent Global Administrators whom every policy leaves out, with keys only.
fn has_two_emergency_accounts(d: &Documents) -> bool {
    let assignments = d.items("roleManagement/directory/roleAssignments").expect("they were read");
    let global = assignments.iter().filter(|it| it["roleDefinitionId"] == GLOBAL);
    let free = global.filter(|it| {
        let id = it["principalId"].as_str().unwrap_or_default();
        access(d).iter().all(|it| holds(&users(it)["excludeUsers"], id))
    });
    free.count() == 2
}
