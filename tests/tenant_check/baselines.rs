//! The baselines of CISA, as Maester and as ScubaGear test them, CIS's, and Maester's own.

use serde_json::Value;

use super::{
    RESISTANT, Theirs, access, all, asks_for_a_managed_device, asks_for_mfa, blocks,
    context_is_shown, emergency_is_excluded, for_all_resistant_by_name, group_exists,
    guards_registration, has_premium, holds, include_targets, is_for_all, is_for_all_apps, is_on,
    is_only, method, migration_is_done, paid, privileged_has_keys, stops_device_code, strength,
    users, weak_methods,
};

pub const ROWS: &[Theirs] = &[
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
            paid(d, access(d).iter().any(guards))
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
    Theirs {
        id: "CISA.MS.AAD.3.7",
        passes: |d| {
            let managed = |it: &&Value| is_for_all(it) && asks_for_a_managed_device(it);
            paid(d, access(d).iter().any(managed))
        },
    },
    Theirs {
        id: "CISA.MS.AAD.3.8",
        passes: |d| {
            let managed = |it: &&Value| guards_registration(it) && asks_for_a_managed_device(it);
            paid(d, access(d).iter().any(managed))
        },
    },
    Theirs {
        id: "MS.AAD.3.7v1",
        passes: |d| {
            let managed = |it: &&Value| {
                is_for_all(it) && is_for_all_apps(it) && asks_for_a_managed_device(it)
            };
            Some(access(d).iter().any(managed))
        },
    },
    Theirs {
        id: "MS.AAD.3.8v1",
        passes: |d| {
            let managed = |it: &&Value| {
                is_for_all(it) && guards_registration(it) && asks_for_a_managed_device(it)
            };
            Some(access(d).iter().any(managed))
        },
    },
    Theirs {
        id: "MS.AAD.3.9v1",
        passes: |d| {
            let blocks = |it: &&Value| {
                is_for_all(it) && is_for_all_apps(it) && stops_device_code(it, &["block"])
            };
            Some(access(d).iter().any(blocks))
        },
    },
    Theirs {
        id: "MT.1052",
        passes: |d| {
            let stops = |it: &&Value| stops_device_code(it, &["block", "compliantDevice"]);
            paid(d, access(d).iter().any(stops))
        },
    },
];
