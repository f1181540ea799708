//! The configurations of the methods besides FIDO2, and what of the methods policy itself is named: the
//! system-preferred method and the registration campaign.

use serde_json::{Value, json};

use super::configuration::{Configuration, at, changed, excluded, ids, managed};
use crate::config::tenant::{
    Authenticator, AuthenticatorMode, Campaign, CampaignMethod, Method, PassPolicy, Sms,
    SystemPreferred, Voice,
};

pub(super) fn method<'a>(wanted: &Method, before: &'a Value) -> Configuration<'a> {
    let mut draft = Configuration::new(before, json!({}));
    draft.scope(wanted.state, wanted.groups.as_ref(), wanted.without.as_deref());
    draft
}

pub(super) fn pass<'a>(wanted: &PassPolicy, before: &'a Value) -> Configuration<'a> {
    let mut draft = Configuration::new(before, json!({}));
    draft.scope(wanted.state, wanted.groups.as_ref(), wanted.without.as_deref());
    if let Some(lifetimes) = wanted.lifetimes {
        draft.set("minimumLifetimeInMinutes", lifetimes.shortest.0);
        draft.set("defaultLifetimeInMinutes", lifetimes.usual.0);
        draft.set("maximumLifetimeInMinutes", lifetimes.longest.0);
    }
    draft.set_if("defaultLength", wanted.length.map(|it| it.0));
    draft.set_if("isUsableOnce", wanted.usable_once);
    draft
}

pub(super) fn sms<'a>(wanted: &Sms, before: &'a Value) -> Configuration<'a> {
    let mut draft = Configuration::new(before, json!({ "isUsableForSignIn": false }));
    draft.scope(wanted.state, wanted.groups.as_ref(), wanted.without.as_deref());
    if let Some(sign_in) = wanted.sign_in {
        draft.set_in_targets("isUsableForSignIn", &json!(sign_in));
    }
    draft
}

pub(super) fn voice<'a>(wanted: &Voice, before: &'a Value) -> Configuration<'a> {
    let mut draft = Configuration::new(before, json!({}));
    draft.scope(wanted.state, wanted.groups.as_ref(), wanted.without.as_deref());
    draft.set_if("isOfficePhoneAllowed", wanted.office_phone);
    draft
}

pub(super) fn authenticator<'a>(wanted: &Authenticator, before: &'a Value) -> Configuration<'a> {
    let mut draft = Configuration::new(before, json!({ "authenticationMode": "any" }));
    draft.scope(wanted.state, wanted.groups.as_ref(), wanted.without.as_deref());
    draft.set_if("isSoftwareOathEnabled", wanted.codes);
    if let Some(mode) = wanted.mode {
        draft.set_in_targets("authenticationMode", &json!(mode_word(mode)));
    }
    for (feature, state) in [
        ("displayAppInformationRequiredState", wanted.show_app),
        ("displayLocationInformationRequiredState", wanted.show_place),
    ] {
        if let Some(state) = state {
            *at(&mut draft.after, &["featureSettings", feature, "state"]) = json!(managed(state));
        }
    }
    draft
}

const fn mode_word(mode: AuthenticatorMode) -> &'static str {
    match mode {
        AuthenticatorMode::Any => "any",
        AuthenticatorMode::Push => "push",
        AuthenticatorMode::Passwordless => "deviceBasedPush",
    }
}

const SYSTEM_PREFERRED: &str = "systemCredentialPreferences";

/// The members of the policy that change. Graph, beta: systemCredentialPreferences.
pub(super) fn system_preferred(wanted: &SystemPreferred, before: &Value) -> Value {
    let mut after = before.clone();
    let now = &before[SYSTEM_PREFERRED];
    let to_be = at(&mut after, &[SYSTEM_PREFERRED]);
    if let Some(state) = wanted.state {
        *at(to_be, &["state"]) = json!(managed(state));
    }
    if let Some(groups) = &wanted.groups {
        let target = |id| json!({ "targetType": "group", "id": id });
        *at(to_be, &["includeTargets"]) = ids(groups).into_iter().map(target).collect();
    }
    if let Some(without) = &wanted.without {
        *at(to_be, &["excludeTargets"]) = excluded(without, &now["excludeTargets"]);
    }
    changed(before, &after)
}

const CAMPAIGN: [&str; 2] =
    ["registrationEnforcement", "authenticationMethodsRegistrationCampaign"];

/// As `system_preferred`, in v1.0. Graph: authenticationMethodsRegistrationCampaign.
pub(super) fn campaign(wanted: &Campaign, before: &Value) -> Value {
    let mut after = before.clone();
    let campaign = at(&mut after, &CAMPAIGN);
    if let Some(state) = wanted.state {
        *at(campaign, &["state"]) = json!(managed(state));
    }
    if let Some(days) = wanted.snooze_days {
        *at(campaign, &["snoozeDurationInDays"]) = json!(days.0);
    }
    if let Some(towards) = &wanted.towards {
        let method = match towards.method {
            CampaignMethod::Passkey => "fido2",
            CampaignMethod::Authenticator => "microsoftAuthenticator",
        };
        let target =
            |id| json!({ "targetType": "group", "id": id, "targetedAuthenticationMethod": method });
        *at(campaign, &["includeTargets"]) = ids(&towards.groups).into_iter().map(target).collect();
    }
    if let Some(without) = &wanted.without {
        *at(campaign, &["excludeTargets"]) = excluded(without, &campaign["excludeTargets"]);
    }
    changed(before, &after)
}
