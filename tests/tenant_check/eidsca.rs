//! EIDSCA's rows, as Maester tests them.

use super::{Theirs, all, app, feature, is_on, key_lists, method, migration_is_done, suspicious};

pub const ROWS: &[Theirs] = &[
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
];
