//! Microsoft's Zero Trust Assessment.

use serde_json::Value;

use super::{
    PRIVILEGED, RESISTANT, Theirs, ZERO, access, all, blocks, context_is_shown, excludes_nobody,
    feature, guards_registration, has_two_emergency_accounts, holds, is_for_all, is_on, is_only,
    method, migration_is_done, paid, stops_device_code, strength, suspicious, users,
};

pub const ROWS: &[Theirs] = &[
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
    // As it is written: the list of those who have a method is never filled.
    Theirs {
        id: "ZT.21801",
        passes: |d| {
            let counts = d.read(
                "reports/authenticationMethods/\
                 usersRegisteredByMethod(includedUserTypes='all',includedUserRoles='all')",
            )?;
            paid(d, counts["totalUserCount"] == 0)
        },
    },
    Theirs {
        id: "ZT.21808",
        passes: |d| {
            let blocks = |it: &&Value| is_for_all(it) && stops_device_code(it, &["block"]);
            paid(d, access(d).iter().any(blocks))
        },
    },
];
