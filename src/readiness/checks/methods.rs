//! The other methods: what should be off, what the app shows, which method is offered first, and what the
//! campaign asks people to add.

use serde_json::Value;

use super::check::{Check, How, State, Weight, none_of, role, so};
use super::given::{ALL_USERS, Given, Method};
use super::json::{list, text};
use crate::ceremony::nouns::clean;
use crate::ceremony::nouns::documents::{GraphVersion, METHODS_POLICY};

const APP: &str = "MicrosoftAuthenticator";

pub(super) const CHECKS: &[Check] = &[
    Check {
        word: "check-methods-scoped",
        weight: Weight::Advice,
        role: role::POLICY,
        how: How::Portal,
        answers: &["ZT.21889"],
        reads: &[METHODS_POLICY],
        judge: |it| {
            let all = list(&it.policy()?["authenticationMethodConfigurations"]);
            let nobody = all.filter(|it| Method(it).is_on() && !Method(it).is_open());
            Some(none_of(nobody.map(|it| clean(text(&it["id"]))).collect()))
        },
    },
    Check {
        word: "check-two-methods",
        weight: Weight::Risk,
        role: role::POLICY,
        how: How::Plan("[hardware_oath] state"),
        answers: &[],
        reads: &[METHODS_POLICY],
        judge: |it| {
            let open = it.open_methods()?;
            let is_enough = open.len() >= 2;
            // v1.0 does not have the hardware tokens.
            let is_whole = it.documents().get(METHODS_POLICY)?.version == GraphVersion::Beta;
            (is_enough || is_whole).then_some(if is_enough {
                State::Good
            } else {
                State::Found(open)
            })
        },
    },
    Check {
        word: "check-sms",
        weight: Weight::Risk,
        role: role::POLICY,
        how: How::Plan("[sms] state"),
        answers: &["CISA.MS.AAD.3.5", "MS.AAD.3.5v2", "CIS.M365.5.2.3.5", "ZT.21804"],
        reads: &[METHODS_POLICY],
        judge: |it| Some(so(!it.method("Sms")?.is_on())),
    },
    Check {
        word: "check-voice",
        weight: Weight::Risk,
        role: role::POLICY,
        how: How::Plan("[voice] state"),
        answers: &[
            "EIDSCA.AV01",
            "CISA.MS.AAD.3.5",
            "MS.AAD.3.5v2",
            "CIS.M365.5.2.3.5",
            "ZT.21804",
        ],
        reads: &[METHODS_POLICY],
        judge: |it| Some(so(!it.method("Voice")?.is_on())),
    },
    Check {
        word: "check-email",
        weight: Weight::Advice,
        role: role::POLICY,
        how: How::Portal,
        answers: &["CISA.MS.AAD.3.5", "MS.AAD.3.5v2", "CIS.M365.5.2.3.5"],
        reads: &[METHODS_POLICY],
        judge: |it| Some(so(!it.method("Email")?.is_on())),
    },
    Check {
        word: "check-sms-sign-in",
        weight: Weight::Risk,
        role: role::POLICY,
        how: How::Plan("[sms] sign_in"),
        answers: &["EIDSCA.AS04"],
        reads: &[METHODS_POLICY],
        judge: |it| {
            let sms = it.method("Sms")?;
            let is_first = sms.targets().any(|it| it["isUsableForSignIn"] == true);
            Some(if sms.is_on() { so(!is_first) } else { State::NotConcerned })
        },
    },
    Check {
        word: "check-app-mode",
        weight: Weight::Advice,
        role: role::POLICY,
        how: How::Plan("[authenticator] mode"),
        answers: &["ZT.21889"],
        reads: &[METHODS_POLICY],
        judge: |it| app(it, |app| so(!app.targets().any(|it| it["authenticationMode"] == "push"))),
    },
    Check {
        word: "check-app-codes",
        weight: Weight::Advice,
        role: role::POLICY,
        how: How::Plan("[authenticator] codes"),
        answers: &["EIDSCA.AM02", "CISA.MS.AAD.3.3", "MS.AAD.3.3v2"],
        reads: &[METHODS_POLICY],
        judge: |it| app(it, |app| so(app.0["isSoftwareOathEnabled"] != true)),
    },
    Check {
        word: "check-app-numbers",
        weight: Weight::Risk,
        role: role::POLICY,
        how: How::Portal,
        answers: &["EIDSCA.AM03", "EIDSCA.AM04"],
        reads: &[METHODS_POLICY],
        // Entra asks for the number since 2023, and live policies no longer have the field.
        judge: |it| {
            app(it, |app| {
                so(app.0["featureSettings"]["numberMatchingRequiredState"]["state"] != "disabled")
            })
        },
    },
    Check {
        word: "check-app-context",
        weight: Weight::Advice,
        role: role::POLICY,
        how: How::Plan("[authenticator] show_app, show_place"),
        answers: &[
            "EIDSCA.AM06",
            "EIDSCA.AM07",
            "EIDSCA.AM09",
            "EIDSCA.AM10",
            "CISA.MS.AAD.3.3",
            "MS.AAD.3.3v2",
            "ZT.21802",
        ],
        reads: &[METHODS_POLICY],
        judge: |it| {
            app(it, |app| {
                let features = &app.0["featureSettings"];
                let shown = ["displayAppInformation", "displayLocationInformation"];
                let is_shown = |it: &str| {
                    let feature = &features[format!("{it}RequiredState")];
                    feature["state"] == "enabled" && feature["includeTarget"]["id"] == ALL_USERS
                };
                so(shown.into_iter().all(is_shown))
            })
        },
    },
    Check {
        word: "check-system-preferred",
        weight: Weight::Risk,
        role: role::POLICY,
        how: How::Plan("[system_preferred] state"),
        answers: &[],
        reads: &[METHODS_POLICY],
        judge: |it| match it.policy()?["systemCredentialPreferences"]["state"].as_str()? {
            // Microsoft managed means on since April 2026 (Entra: system-preferred authentication).
            "enabled" | "default" => Some(State::Good),
            "disabled" => Some(so(false)),
            _ => None,
        },
    },
    Check {
        word: "check-campaign",
        weight: Weight::Advice,
        role: role::POLICY,
        how: How::Plan("[campaign] towards"),
        answers: &[],
        reads: &[METHODS_POLICY],
        judge: campaign,
    },
    Check {
        word: "check-report-suspicious",
        weight: Weight::Advice,
        role: role::POLICY,
        how: How::Portal,
        answers: &["EIDSCA.AG02", "EIDSCA.AG03", "ZT.21841"],
        reads: &[METHODS_POLICY],
        judge: |it| {
            let settings = &it.policy()?["reportSuspiciousActivitySettings"];
            let state = settings["state"].as_str()?;
            Some(so(state == "enabled" && settings["includeTarget"]["id"] == ALL_USERS))
        },
    },
    Check {
        word: "check-migration",
        weight: Weight::Risk,
        role: role::POLICY,
        how: How::Portal,
        answers: &["EIDSCA.AG01", "CISA.MS.AAD.3.4", "MS.AAD.3.4v1", "ZT.21803"],
        reads: &[METHODS_POLICY],
        // Live policies say null once it is done; a policy that lacks the member says nothing.
        judge: |it| match it.policy()?.get("policyMigrationState")? {
            Value::Null => Some(State::Good),
            Value::String(word) if word.is_empty() || word == "migrationComplete" => {
                Some(State::Good)
            }
            Value::String(word) => Some(State::Found(vec![clean(word)])),
            _ => None,
        },
    },
];

fn app(given: &Given<'_>, judge: impl FnOnce(Method<'_>) -> State) -> Option<State> {
    let app = given.method(APP)?;
    Some(if app.is_on() { judge(app) } else { State::NotConcerned })
}

/// People without a key are asked to add the app, although keys are wanted.
fn campaign(given: &Given<'_>) -> Option<State> {
    let policy = given.policy()?;
    let campaign = policy["registrationEnforcement"]
        .get("authenticationMethodsRegistrationCampaign")
        .filter(|it| it.is_object())?;
    let fido2 = given.method("Fido2")?;
    if !fido2.is_open() {
        return Some(State::NotConcerned);
    }
    let asks_for_app = list(&campaign["includeTargets"])
        .any(|it| text(&it["targetedAuthenticationMethod"]).eq_ignore_ascii_case(APP));
    Some(so(!(campaign["state"] == "enabled" && asks_for_app)))
}
