//! What must change in a tenant so that its documents say what tenant.toml wants: the wanted state and
//! the documents in, a list of changes out, each of one document. What the file does not name stays out of
//! every change. Pure: `tenant` reads and applies.

mod access;
mod configuration;
mod effect;
mod judge;
mod methods;
mod narrower;
mod passkeys;
mod read;
pub mod same;
pub mod script;
mod stored;
mod trouble;
pub mod undo;

#[cfg(test)]
mod tests;

use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use self::access::Wish;
use self::configuration::{Configuration, at as at_member, changed, switch};
pub use self::effect::{Effect, Reach, Ways};
use self::judge::Judge;
use self::read::{
    ACCESS_POLICIES, AUTHENTICATOR, FIDO2, HARDWARE_OATH, PASS, SECURITY_DEFAULTS, SMS,
    SOFTWARE_OATH, STRENGTHS, VOICE, configuration, methods_policy, of_person, person,
};
pub use self::read::{Read, documents, is_list};
use self::same::{Difference, differences, sendable};
pub use self::stored::of_stored;
pub use self::trouble::NotPlanned;
use crate::ceremony::nouns::{
    DocumentAt, DocumentChange, GraphVersion, HowToChange, PERSON, Person, WriteRight,
};
use crate::config::tenant::{Switch, Wanted};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// In the order in which they are made: what gives people a way in before what takes one.
    pub changes: Vec<Planned>,
    /// Nothing is applied while there is one.
    pub not_planned: Vec<NotPlanned>,
}

/// A change, and what a person must know before it is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Planned {
    pub change: DocumentChange,
    pub differences: Vec<Difference>,
    pub effects: Vec<Effect>,
}

impl Planned {
    /// The name that must be said before it is made, where somebody may be locked out.
    pub fn to_be_answered(&self) -> Option<&str> {
        let must = self.effects.iter().any(Effect::must_be_answered);
        must.then_some(self.change.name.as_str())
    }
}

impl Plan {
    /// A short name of exactly these changes: 12 hexadecimal digits. It is another one where a document,
    /// the file or an effect is another.
    pub fn id(&self) -> String {
        let text = json!(self.changes).to_string();
        let hash: [u8; 32] = Sha256::digest(text).into();
        let number = hash.iter().take(6).fold(0, |number, it| number << 8 | u64::from(*it));
        format!("{number:012x}")
    }
}

/// What changes. `reach` is what the registration report says, where it was read.
pub fn plan(wanted: &Wanted, read: &Read, reach: Option<&Reach>) -> Plan {
    let mut draft = Draft { read, plan: Plan::default() };
    draft.methods(wanted);
    draft.methods_policy(wanted);
    draft.access(wanted);
    draft.per_user_mfa(wanted);
    let mut plan = draft.plan;
    let changes: Vec<DocumentChange> = plan.changes.iter().map(|it| it.change.clone()).collect();
    let judge = Judge::of(read, &changes, reach);
    for planned in &mut plan.changes {
        planned.effects = judge.effects(&planned.change);
    }
    plan.changes.sort_by_key(|it| takes_a_way(&it.change));
    plan
}

/// Whether somebody loses a way in, so that it is worth counting them.
pub fn takes_something(plan: &Plan) -> bool {
    let takes = |it: &Effect| matches!(it, Effect::Lose { .. } | Effect::SomeLose);
    plan.changes.iter().any(|it| it.effects.iter().any(takes))
}

/// The last one: who is asked for nothing is asked for nothing at once.
fn takes_a_way(change: &DocumentChange) -> u8 {
    match change.name.as_str() {
        "per-user-mfa" => 2,
        _ if change.body["state"] == "disabled" => 1,
        _ => 0,
    }
}

struct Draft<'a> {
    read: &'a Read,
    plan: Plan,
}

impl<'a> Draft<'a> {
    fn methods(&mut self, wanted: &Wanted) {
        if let Some(it) = &wanted.passkeys {
            self.configure("passkeys", FIDO2, |before| passkeys::plan(it, before));
        }
        if let Some(it) = &wanted.pass {
            self.configure("pass", PASS, |before| Ok(methods::pass(it, before)));
        }
        if let Some(it) = &wanted.authenticator {
            let plan = |before| Ok(methods::authenticator(it, before));
            self.configure("authenticator", AUTHENTICATOR, plan);
        }
        if let Some(it) = &wanted.sms {
            self.configure("sms", SMS, |before| Ok(methods::sms(it, before)));
        }
        if let Some(it) = &wanted.voice {
            self.configure("voice", VOICE, |before| Ok(methods::voice(it, before)));
        }
        if let Some(it) = &wanted.software_oath {
            self.configure("software-oath", SOFTWARE_OATH, |before| {
                Ok(methods::method(it, before))
            });
        }
        if let Some(it) = &wanted.hardware_oath {
            self.configure("hardware-oath", HARDWARE_OATH, |before| {
                Ok(methods::method(it, before))
            });
        }
    }

    fn configure(
        &mut self,
        name: &str,
        id: &str,
        draft: impl FnOnce(&'a Value) -> Result<Configuration<'a>, NotPlanned>,
    ) {
        let at = configuration(id);
        let Some(before) = self.document(&at) else { return };
        let mut body = match draft(before) {
            Ok(it) => it.changed(),
            Err(it) => return self.plan.not_planned.push(it),
        };
        if body == json!({}) {
            return;
        }
        // Graph refuses a PATCH without it.
        body["@odata.type"] = before["@odata.type"].clone();
        self.set(name, at, before, body, WriteRight::Methods);
    }

    fn methods_policy(&mut self, wanted: &Wanted) {
        let versions = [GraphVersion::Beta, GraphVersion::V1];
        for version in versions {
            let at = methods_policy(version);
            let (name, draft): (&str, &dyn Fn(&Value) -> Value) = match version {
                GraphVersion::Beta => match &wanted.system_preferred {
                    Some(it) => ("system-preferred", &|at| methods::system_preferred(it, at)),
                    None => continue,
                },
                GraphVersion::V1 => match &wanted.campaign {
                    Some(it) => ("campaign", &|at| methods::campaign(it, at)),
                    None => continue,
                },
            };
            let Some(before) = self.document(&at) else { continue };
            let body = draft(before);
            if body != json!({}) {
                self.set(name, at, before, body, WriteRight::Methods);
            }
        }
    }

    fn access(&mut self, wanted: &Wanted) {
        if let Some(it) = &wanted.strength
            && let Some(list) = self.document(&DocumentAt::v1(STRENGTHS))
        {
            let wish = access::strength(it, list);
            self.grant("strength", STRENGTHS, wish);
        }
        if let Some(state) = wanted.security_defaults {
            self.security_defaults(state);
        }
        if let Some(it) = &wanted.access_policy
            && let Some(policies) = self.document(&DocumentAt::v1(ACCESS_POLICIES))
            && let Some(strengths) = self.document(&DocumentAt::v1(STRENGTHS))
        {
            let wish = access::policy(it, policies, strengths, wanted.strength.as_ref());
            self.grant("access-policy", ACCESS_POLICIES, wish);
        }
    }

    fn grant(&mut self, name: &str, collection: &str, wish: Result<Wish, NotPlanned>) {
        let (at, how, before, body) = match wish {
            Ok(Wish::Nothing) => return,
            Ok(Wish::Make(body)) => {
                (DocumentAt::v1(collection), HowToChange::Make, &Value::Null, body)
            }
            Ok(Wish::Change { id, how, body, before }) => {
                let at = DocumentAt::v1(collection).member(&id);
                let change = change(name, at, how, &before, body, WriteRight::Access);
                return self.push(change);
            }
            Err(it) => return self.plan.not_planned.push(it),
        };
        self.push(change(name, at, how, before, body, WriteRight::Access));
    }

    fn security_defaults(&mut self, state: Switch) {
        let at = DocumentAt::v1(SECURITY_DEFAULTS);
        let Some(before) = self.document(&at) else { return };
        let mut after = before.clone();
        *at_member(&mut after, &["isEnabled"]) = json!(state == Switch::On);
        let body = changed(before, &after);
        if body == json!({}) {
            return;
        }
        if state == Switch::On {
            // What was not read may be enforced.
            let Some(_) = self.document(&DocumentAt::v1(ACCESS_POLICIES)) else { return };
            if self.read.some_policy_is_enforced() {
                return self.plan.not_planned.push(NotPlanned::DefaultsExcludePolicies);
            }
        }
        self.set("security-defaults", at, before, body, WriteRight::SecurityDefaults);
    }

    fn per_user_mfa(&mut self, wanted: &Wanted) {
        for upn in wanted.per_user_mfa.iter().flat_map(|it| &it.off.0) {
            let Some(who) = self.document(&person(upn)) else { continue };
            let Some(before) = self.document(&of_person(upn)) else { continue };
            if before["perUserMfaState"] == switch(Switch::Off) {
                continue;
            }
            let text = |name: &str| who[name].as_str().unwrap_or_default().to_owned();
            let at = DocumentAt::beta(format!("users/{PERSON}/authentication/requirements"));
            let body = json!({ "perUserMfaState": switch(Switch::Off) });
            let how = HowToChange::Set;
            let mut change = change("per-user-mfa", at, how, before, body, WriteRight::Methods);
            let (id, name) = (text("id"), text("displayName"));
            change.person = Some(Person { id, name, upn: upn.clone() });
            self.push(change);
        }
    }

    /// What was read there; where it was refused, nothing of it is planned.
    fn document(&mut self, at: &DocumentAt) -> Option<&'a Value> {
        match self.read.get(at) {
            Ok(it) => Some(it),
            Err(why) => {
                let not_read = NotPlanned::NotRead { at: at.clone(), why: why.into() };
                if !self.plan.not_planned.contains(&not_read) {
                    self.plan.not_planned.push(not_read);
                }
                None
            }
        }
    }

    fn set(&mut self, name: &str, at: DocumentAt, before: &Value, body: Value, right: WriteRight) {
        self.push(change(name, at, HowToChange::Set, before, body, right));
    }

    fn push(&mut self, mut change: DocumentChange) {
        change.before = undo::part(&change, &change.before);
        let shown: Value = match change.body.as_object() {
            Some(it) => it.keys().map(|it| (it.clone(), change.before[it].clone())).collect(),
            None => Value::Null,
        };
        let differences = differences(&shown, &change.body);
        self.plan.changes.push(Planned { change, differences, effects: Vec::new() });
    }
}

fn change(
    name: &str,
    at: DocumentAt,
    how: HowToChange,
    before: &Value,
    body: Value,
    right: WriteRight,
) -> DocumentChange {
    let (name, before, body) = (name.to_owned(), before.clone(), sendable(&body));
    DocumentChange { name, at, how, body, before, right, person: None }
}
