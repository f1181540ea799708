//! Other people's checks, evaluated as they are written at the commits that were read (Maester with EIDSCA
//! 6bf1d98, ScubaGear 4d34e9a, Zero Trust Assessment 83a8700): on the same documents, without our code.

use keydesk::readiness::Documents;
use serde_json::Value;

/// `None`: it is skipped in such a tenant.
pub struct Theirs {
    pub id: &'static str,
    pub passes: fn(&Documents) -> Option<bool>,
}

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

pub const ALL: &[Theirs] = &[
    Theirs { id: "EIDSCA.AF01", passes: |d| Some(is_on(d, "Fido2")) },
    Theirs {
        id: "EIDSCA.AF02",
        passes: |d| {
            let allowed = method(d, "Fido2")["isSelfServiceRegistrationAllowed"] == true;
            is_on(d, "Fido2").then_some(allowed)
        },
    },
    Theirs {
        id: "EIDSCA.AF03",
        passes: |d| Some(method(d, "Fido2")["isAttestationEnforced"] == true),
    },
    Theirs {
        id: "EIDSCA.AF04",
        passes: |d| Some(method(d, "Fido2")["keyRestrictions"]["isEnforced"] == true),
    },
    Theirs {
        id: "EIDSCA.AF05",
        passes: |d| {
            let ids = &key_lists(d)?["aaGuids"];
            Some(ids.is_array() && !all(ids).iter().any(|it| it.is_null()))
        },
    },
    Theirs {
        id: "EIDSCA.AF06",
        passes: |d| {
            let restrictions = key_lists(d)?;
            let ids = &restrictions["aaGuids"];
            let kind = restrictions["enforcementType"].as_str();
            let is_list = ids.is_array() && !all(ids).iter().any(|it| it.is_null());
            Some(is_list && kind.is_some_and(|it| ["allow", "block"].contains(&it)))
        },
    },
    Theirs { id: "EIDSCA.AT01", passes: |d| Some(is_on(d, "TemporaryAccessPass")) },
    Theirs {
        id: "EIDSCA.AT02",
        passes: |d| {
            let once = method(d, "TemporaryAccessPass")["isUsableOnce"] == true;
            is_on(d, "TemporaryAccessPass").then_some(once)
        },
    },
    Theirs { id: "EIDSCA.AV01", passes: |d| Some(method(d, "Voice")["state"] == "disabled") },
    Theirs {
        id: "EIDSCA.AS04",
        passes: |d| {
            let targets = all(&method(d, "Sms")["includeTargets"]);
            let is_out = targets.iter().all(|it| it["isUsableForSignIn"] == false);
            is_on(d, "Sms").then_some(!targets.is_empty() && is_out)
        },
    },
    Theirs { id: "EIDSCA.AM01", passes: |d| Some(is_on(d, "MicrosoftAuthenticator")) },
    Theirs {
        id: "EIDSCA.AM02",
        passes: |d| app(d, method(d, "MicrosoftAuthenticator")["isSoftwareOathEnabled"] == false),
    },
    Theirs {
        id: "EIDSCA.AM03",
        passes: |d| app(d, feature(d, "numberMatchingRequiredState")["state"] == "enabled"),
    },
    Theirs {
        id: "EIDSCA.AM04",
        passes: |d| {
            let target = &feature(d, "numberMatchingRequiredState")["includeTarget"]["id"];
            app(d, target == "all_users")
        },
    },
    Theirs {
        id: "EIDSCA.AM06",
        passes: |d| app(d, feature(d, "displayAppInformationRequiredState")["state"] == "enabled"),
    },
    Theirs {
        id: "EIDSCA.AM07",
        passes: |d| {
            let target = &feature(d, "displayAppInformationRequiredState")["includeTarget"]["id"];
            app(d, target == "all_users")
        },
    },
    Theirs {
        id: "EIDSCA.AM09",
        passes: |d| {
            app(d, feature(d, "displayLocationInformationRequiredState")["state"] == "enabled")
        },
    },
    Theirs {
        id: "EIDSCA.AM10",
        passes: |d| {
            let feature = feature(d, "displayLocationInformationRequiredState");
            app(d, feature["includeTarget"]["id"] == "all_users")
        },
    },
    Theirs { id: "EIDSCA.AG01", passes: migration_is_done },
    Theirs { id: "EIDSCA.AG02", passes: |d| Some(suspicious(d)["state"] == "enabled") },
    Theirs {
        id: "EIDSCA.AG03",
        passes: |d| Some(suspicious(d)["includeTarget"]["id"] == "all_users"),
    },
    Theirs {
        id: "EIDSCA.AP01",
        passes: |d| {
            let policy = d.read("policies/authorizationPolicy").expect("it was read");
            Some(policy["allowedToUseSSPR"] == false)
        },
    },
    Theirs { id: "CISA.MS.AAD.3.1", passes: |d| paid(d, for_all_resistant_by_name(d)) },
    Theirs {
        id: "CISA.MS.AAD.3.2",
        passes: |d| {
            if !has_premium(d) || for_all_resistant_by_name(d) {
                return None;
            }
            Some(
                access(d)
                    .iter()
                    .any(|it| is_for_all(it) && is_for_all_apps(it) && asks_for_mfa(it)),
            )
        },
    },
    Theirs {
        id: "CISA.MS.AAD.3.3",
        passes: |d| {
            let app = method(d, "MicrosoftAuthenticator");
            let is_for_all = all(&app["includeTargets"]).iter().any(|it| it["id"] == "all_users");
            let is_good = is_on(d, "MicrosoftAuthenticator")
                && is_for_all
                && app["isSoftwareOathEnabled"] == false
                && context_is_shown(d);
            paid(d, is_good)
        },
    },
    Theirs { id: "CISA.MS.AAD.3.4", passes: |d| paid(d, migration_is_done(d)?) },
    Theirs {
        id: "CISA.MS.AAD.3.5",
        passes: |d| paid(d, weak_methods(d, |it| it != Some("enabled"))),
    },
    Theirs {
        id: "CISA.MS.AAD.3.6",
        passes: |d| {
            let is_good = access(d).iter().any(|it| {
                privileged_has_keys(it)
                    && is_for_all_apps(it)
                    && strength(it)["displayName"] == "Phishing-resistant MFA"
            });
            paid(d, is_good)
        },
    },
    Theirs {
        id: "CIS.M365.5.2.3.5",
        passes: |d| Some(weak_methods(d, |it| it == Some("disabled"))),
    },
    Theirs { id: "MT.1003", passes: |d| paid(d, access(d).iter().any(|it| is_for_all_apps(it))) },
    Theirs {
        id: "MT.1004",
        passes: |d| paid(d, access(d).iter().any(|it| is_for_all_apps(it) && is_for_all(it))),
    },
    Theirs { id: "MT.1005", passes: |d| paid(d, emergency_is_excluded(d)) },
    Theirs {
        id: "MT.1006",
        passes: |d| {
            let is_good = access(d).iter().any(|it| {
                let is_for = is_for_all(it) || privileged_has_keys(it);
                is_for && is_for_all_apps(it) && asks_for_mfa(it)
            });
            paid(d, is_good)
        },
    },
    Theirs {
        id: "MT.1007",
        passes: |d| {
            let is_good = access(d)
                .iter()
                .any(|it| is_for_all(it) && is_for_all_apps(it) && asks_for_mfa(it));
            paid(d, is_good)
        },
    },
    Theirs { id: "MT.1009", passes: |d| paid(d, blocks(d, "other")) },
    Theirs { id: "MT.1010", passes: |d| paid(d, blocks(d, "exchangeActiveSync")) },
    Theirs {
        id: "MT.1011",
        passes: |d| {
            let guards = |it: &&Value| {
                guards_registration(it)
                    && is_for_all(it)
                    && holds(&it["conditions"]["clientAppTypes"], "all")
                    && it["conditions"]["locations"]["includeLocations"] == "All"
            };
            paid(d, access(d).iter().any(|it| guards(it)))
        },
    },
    Theirs {
        id: "MT.1021",
        passes: |d| {
            let policy = d.read("policies/identitySecurityDefaultsEnforcementPolicy");
            (!has_premium(d)).then(|| policy.expect("it was read")["isEnabled"] == true)
        },
    },
    Theirs {
        id: "MT.1066",
        passes: |d| {
            let groups = access(d)
                .into_iter()
                .flat_map(|it| {
                    let users = users(it);
                    all(&users["includeGroups"]).into_iter().chain(all(&users["excludeGroups"]))
                })
                .all(|it| group_exists(d, it));
            paid(d, groups)
        },
    },
    Theirs {
        id: "MT.1067",
        passes: |d| Some(include_targets(d).all(|it| group_exists(d, &it["id"]))),
    },
    Theirs {
        id: "MS.AAD.1.1v1",
        passes: |d| Some(blocks(d, "other") && blocks(d, "exchangeActiveSync")),
    },
    Theirs {
        id: "MS.AAD.3.1v1",
        passes: |d| {
            // The emergency accounts are among the exclusions that an organisation may name.
            Some(access(d).iter().any(|it| {
                is_for_all(it)
                    && is_for_all_apps(it)
                    && all(&users(it)["excludeRoles"]).is_empty()
                    && is_only(it, &RESISTANT)
            }))
        },
    },
    Theirs {
        id: "MS.AAD.3.2v2",
        passes: |d| {
            Some(access(d).iter().any(|it| {
                let weaker = all(&strength(it)["allowedCombinations"])
                    .iter()
                    .any(|it| it.as_str().is_some_and(|it| !RESISTANT.contains(&it)));
                let by_control = holds(&it["grantControls"]["builtInControls"], "mfa");
                is_for_all(it) && is_for_all_apps(it) && (by_control || weaker && asks_for_mfa(it))
            }))
        },
    },
    Theirs {
        id: "MS.AAD.3.3v2",
        passes: |d| {
            let app = method(d, "MicrosoftAuthenticator");
            let is_good = app["isSoftwareOathEnabled"] == false && context_is_shown(d);
            Some(!is_on(d, "MicrosoftAuthenticator") || is_good)
        },
    },
    Theirs { id: "MS.AAD.3.4v1", passes: migration_is_done },
    Theirs { id: "MS.AAD.3.5v2", passes: |d| Some(weak_methods(d, |it| it == Some("disabled"))) },
    Theirs {
        id: "MS.AAD.3.6v1",
        passes: |d| {
            Some(access(d).iter().any(|it| {
                privileged_has_keys(it) && is_for_all_apps(it) && is_only(it, &RESISTANT)
            }))
        },
    },
    Theirs { id: "ZT.21838", passes: |d| Some(is_on(d, "Fido2")) },
    Theirs {
        id: "ZT.21839",
        passes: |d| {
            Some(is_on(d, "Fido2") && !all(&method(d, "Fido2")["includeTargets"]).is_empty())
        },
    },
    Theirs {
        id: "ZT.21840",
        passes: |d| Some(method(d, "Fido2")["isAttestationEnforced"] == true),
    },
    Theirs {
        id: "ZT.21841",
        passes: |d| {
            let settings = suspicious(d);
            let is_for_all = settings["includeTarget"]["id"] == "all_users";
            Some(settings["state"] == "enabled" && is_for_all)
        },
    },
    Theirs {
        id: "ZT.21845",
        passes: |d| {
            let pass = method(d, "TemporaryAccessPass");
            let is_for_all = all(&pass["includeTargets"]).iter().any(|it| it["id"] == "all_users");
            let takes_pass = access(d).iter().filter(|it| guards_registration(it)).any(|it| {
                all(&strength(it)["allowedCombinations"])
                    .iter()
                    .any(|it| it.as_str().is_some_and(|it| it.contains("temporaryAccessPass")))
            });
            paid(d, is_on(d, "TemporaryAccessPass") && is_for_all && takes_pass)
        },
    },
    Theirs {
        id: "ZT.21846",
        passes: |d| paid(d, method(d, "TemporaryAccessPass")["isUsableOnce"] == true),
    },
    Theirs {
        id: "ZT.21889",
        passes: |d| {
            let both = ["Fido2", "MicrosoftAuthenticator"];
            let is_open =
                |it: &str| is_on(d, it) && !all(&method(d, it)["includeTargets"]).is_empty();
            let modes = all(&method(d, "MicrosoftAuthenticator")["includeTargets"]);
            let is_free = |it: &&Value| {
                it["authenticationMode"]
                    .as_str()
                    .is_some_and(|it| ["any", "deviceBasedPush"].contains(&it))
            };
            paid(d, both.into_iter().all(is_open) && modes.iter().all(is_free))
        },
    },
    Theirs {
        id: "ZT.21782",
        passes: |d| {
            const KINDS: [&str; 3] = [
                "passKeyDeviceBound",
                "passKeyDeviceBoundAuthenticator",
                "windowsHelloForBusiness",
            ];
            let rows = d.items("reports/authenticationMethods/userRegistrationDetails")?;
            let has_one =
                |it: &Value| KINDS.iter().any(|kind| holds(&it["methodsRegistered"], kind));
            Some(rows.iter().all(has_one))
        },
    },
    Theirs {
        id: "ZT.21783",
        passes: |d| {
            // Every privileged role that somebody holds is named by some policy.
            let assignments = d.items("roleManagement/directory/roleAssignments")?;
            let held = assignments.iter().filter_map(|it| it["roleDefinitionId"].as_str());
            let held = held.filter(|it| PRIVILEGED.contains(it));
            let named = |role: &str| {
                access(d)
                    .iter()
                    .any(|it| holds(&users(it)["includeRoles"], role) && is_only(it, &RESISTANT))
            };
            paid(d, held.into_iter().all(named))
        },
    },
    Theirs {
        id: "ZT.21784",
        passes: |d| {
            let is_good = access(d).iter().any(|it| {
                let has_one = all(&strength(it)["allowedCombinations"])
                    .iter()
                    .any(|it| it.as_str().is_some_and(|it| RESISTANT.contains(&it)));
                is_for_all(it) && has_one && excludes_nobody(it)
            });
            paid(d, is_good)
        },
    },
    Theirs {
        id: "ZT.21796",
        passes: |d| paid(d, blocks(d, "other") && blocks(d, "exchangeActiveSync")),
    },
    Theirs {
        id: "ZT.21802",
        passes: |d| {
            let is_unlimited = |it: &str| feature(d, it)["excludeTarget"]["id"] == ZERO;
            let both =
                ["displayAppInformationRequiredState", "displayLocationInformationRequiredState"];
            paid(d, context_is_shown(d) && both.into_iter().all(is_unlimited))
        },
    },
    Theirs { id: "ZT.21803", passes: |d| paid(d, migration_is_done(d)?) },
    Theirs { id: "ZT.21804", passes: |d| paid(d, !is_on(d, "Sms") && !is_on(d, "Voice")) },
    Theirs {
        id: "ZT.21806",
        passes: |d| paid(d, access(d).iter().any(|it| guards_registration(it))),
    },
    Theirs { id: "ZT.21835", passes: |d| paid(d, has_two_emergency_accounts(d)) },
    Theirs {
        id: "ZT.21842",
        passes: |d| {
            let policy = d.read("policies/authorizationPolicy").expect("it was read");
            paid(d, policy["allowedToUseSSPR"] == false)
        },
    },
];
