//! What each change of a plan does to people, seen together with the others: who loses the SMS and the
//! call at once has nothing left of the phone.

use serde_json::Value;

use super::configuration::{EVERYBODY, element};
use super::effect::{Effect, Reach, Ways};
use super::narrower::{fewer_passkeys, fewer_people};
use super::read::{
    AUTHENTICATOR, FIDO2, HARDWARE_OATH, Read, SECURITY_DEFAULTS, SMS, SOFTWARE_OATH, VOICE,
};
use crate::ceremony::nouns::{DocumentAt, DocumentChange, HowToChange};

pub(super) struct Judge<'a> {
    reach: Option<&'a Reach>,
    /// What can be used once the whole plan is made.
    open: Ways,
    /// Each method that is on then is for everybody.
    is_for_all: bool,
    /// Something asks everybody or some for a second factor then.
    something_asks: bool,
}

impl<'a> Judge<'a> {
    pub(super) fn of(read: &Read, changes: &[DocumentChange], reach: Option<&'a Reach>) -> Self {
        let after = |at: &DocumentAt, member: &str| {
            let change = changes.iter().find(|it| it.at == *at);
            let planned = change.map(|it| &it.body[member]).filter(|it| !it.is_null());
            planned.cloned()
        };
        let is_on = |id: &str| {
            let at = super::read::configuration(id);
            let before = configuration_of(read, id);
            let state = after(&at, "state").or_else(|| before.map(|it| it["state"].clone()));
            state.is_some_and(|it| it == "enabled")
        };
        let office = || {
            let before = configuration_of(read, VOICE);
            let allowed = after(&super::read::configuration(VOICE), "isOfficePhoneAllowed");
            allowed.or_else(|| before.map(|it| it["isOfficePhoneAllowed"].clone()))
                == Some(Value::Bool(true))
        };
        let is_for_all = |id: &str| {
            let at = super::read::configuration(id);
            let of = |member: &str| {
                let before = configuration_of(read, id).map(|it| it[member].clone());
                after(&at, member).or(before).unwrap_or_default()
            };
            element(&of("includeTargets"), EVERYBODY).is_some()
                && of("excludeTargets").as_array().is_none_or(Vec::is_empty)
        };
        let methods = [SMS, VOICE, AUTHENTICATOR, SOFTWARE_OATH, HARDWARE_OATH, FIDO2];
        let is_for_all = methods.iter().all(|id| !is_on(id) || is_for_all(id));
        let open = [
            (is_on(SMS) || is_on(VOICE), Ways::MOBILE),
            (is_on(VOICE) && office(), Ways::OFFICE_PHONE),
            (is_on(AUTHENTICATOR), Ways::AUTHENTICATOR),
            (is_on(SOFTWARE_OATH), Ways::SOFTWARE_CODES),
            (is_on(HARDWARE_OATH), Ways::HARDWARE_CODES),
            (is_on(FIDO2), Ways::PASSKEY),
            (true, Ways::DEVICE),
        ];
        let open = open.into_iter().filter(|it| it.0).map(|it| it.1);
        let defaults = DocumentAt::v1(SECURITY_DEFAULTS);
        let defaults_are_on = after(&defaults, "isEnabled")
            .or_else(|| read.get(&defaults).ok().map(|it| it["isEnabled"].clone()))
            == Some(Value::Bool(true));
        Self {
            reach,
            open: open.fold(Ways::default(), Ways::and),
            is_for_all,
            something_asks: defaults_are_on || read.some_policy_is_enforced(),
        }
    }

    pub(super) fn effects(&self, change: &DocumentChange) -> Vec<Effect> {
        let after = after(change);
        let (before, after) = (&change.before, &after);
        let nothing_asks = (!self.something_asks).then_some(Effect::NothingAsks);
        match change.name.as_str() {
            "passkeys" if fewer_passkeys(before, after) && after["state"] == "enabled" => {
                vec![Effect::ModelsStop]
            }
            "passkeys" => self.lose(before, after, &[Ways::PASSKEY]),
            "sms" => self.lose(before, after, &[Ways::MOBILE]),
            "voice" => {
                let office = before["isOfficePhoneAllowed"] == true
                    && after["isOfficePhoneAllowed"] != true
                    && after["state"] == "enabled";
                let lost = self.lose(before, after, &[Ways::MOBILE, Ways::OFFICE_PHONE]);
                if office { self.count(&[Ways::OFFICE_PHONE]) } else { lost }
            }
            "authenticator" => {
                let lost = self.lose(before, after, &[Ways::AUTHENTICATOR]);
                let codes = before["isSoftwareOathEnabled"] == true
                    && after["isSoftwareOathEnabled"] == false;
                let is_less = codes || narrower_mode(before, after);
                if lost.is_empty() && is_less { vec![Effect::SomeLose] } else { lost }
            }
            "software-oath" => self.lose(before, after, &[Ways::SOFTWARE_CODES]),
            "hardware-oath" => self.lose(before, after, &[Ways::HARDWARE_CODES]),
            "pass" if fewer_people(before, after) => vec![Effect::SomeLose],
            "strength" if change.how == HowToChange::SetCombinations => {
                let list = |it: &Value| it.as_array().cloned().unwrap_or_default();
                let now = list(&change.body["allowedCombinations"]);
                let then = list(&before["allowedCombinations"]);
                then.iter()
                    .any(|it| !now.contains(it))
                    .then_some(Effect::SomeLose)
                    .into_iter()
                    .collect()
            }
            "access-policy" => vec![Effect::ReportsOnly],
            "security-defaults" if change.body["isEnabled"] == true => vec![Effect::DefaultsBegin],
            "security-defaults" | "per-user-mfa" => nothing_asks.into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// Of a method that is switched off, or that fewer people may use.
    fn lose(&self, before: &Value, after: &Value, ways: &[Ways]) -> Vec<Effect> {
        let was_on = before["state"] == "enabled";
        if was_on && after["state"] == "disabled" {
            self.count(ways)
        } else if was_on && fewer_people(before, after) {
            vec![Effect::SomeLose]
        } else {
            Vec::new()
        }
    }

    fn count(&self, ways: &[Ways]) -> Vec<Effect> {
        let Some(reach) = self.reach else { return vec![Effect::SomeLose] };
        let way = ways.iter().copied().fold(Ways::default(), Ways::and);
        let (people, nothing_else) = reach.lose(way, self.open);
        let mut effects = vec![Effect::Lose { people, nothing_else }];
        if people > nothing_else && !self.is_for_all {
            effects.push(Effect::OthersNotForAll);
        }
        effects
    }
}

fn configuration_of<'r>(read: &'r Read, id: &str) -> Option<&'r Value> {
    let is_it = |it: &&Value| it["id"].as_str().is_some_and(|it| it.eq_ignore_ascii_case(id));
    read.configurations().iter().find(is_it)
}

/// The document with what is sent.
fn after(change: &DocumentChange) -> Value {
    let mut after = change.before.clone();
    for (name, value) in change.body.as_object().into_iter().flatten() {
        after[name] = value.clone();
    }
    after
}

/// Whether a group may use the app for less than before: `any` is the sign-in without a password and the
/// notification after one.
fn narrower_mode(before: &Value, after: &Value) -> bool {
    let targets = before["includeTargets"].as_array().into_iter().flatten();
    targets.into_iter().any(|then| {
        let id = then["id"].as_str().unwrap_or(EVERYBODY);
        let now = element(&after["includeTargets"], id).map(|it| &it["authenticationMode"]);
        now.is_some_and(|now| *now != then["authenticationMode"] && *now != "any")
    })
}
