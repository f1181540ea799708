//! The configuration of one authentication method while it is planned: what it is now, and what it
//! becomes. Knows what all methods have alike: the state, the groups, those who are left out.

use serde_json::{Value, json};

use super::same::same;
use crate::config::GivenId;
use crate::config::tenant::{Groups, Managed, Switch};

/// Graph: authenticationMethodConfiguration.
pub(super) struct Configuration<'a> {
    pub(super) before: &'a Value,
    pub(super) after: Value,
    /// What a target of this method has besides its group (Graph: authenticationMethodTarget and those
    /// that derive from it).
    target: Value,
}

pub(super) const EVERYBODY: &str = "all_users";

impl<'a> Configuration<'a> {
    /// `target`: the members of a new target besides its group.
    pub(super) fn new(before: &'a Value, target: Value) -> Self {
        Self { before, after: before.clone(), target }
    }

    pub(super) fn set(&mut self, member: &str, value: impl Into<Value>) {
        *at(&mut self.after, &[member]) = value.into();
    }

    pub(super) fn set_if(&mut self, member: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.set(member, value);
        }
    }

    pub(super) fn scope(
        &mut self,
        state: Option<Switch>,
        groups: Option<&Groups>,
        without: Option<&[GivenId]>,
    ) {
        self.set_if("state", state.map(switch));
        if let Some(groups) = groups {
            let all = ids(groups).into_iter().map(|id| self.target_of(&id)).collect();
            self.set("includeTargets", Value::Array(all));
        }
        if let Some(without) = without {
            self.set("excludeTargets", excluded(without, &self.before["excludeTargets"]));
        }
    }

    /// The target of this group as it is, or a new one.
    pub(super) fn target_of(&self, id: &str) -> Value {
        let mut new = json!({ "targetType": "group", "id": id, "isRegistrationRequired": false });
        for (name, value) in self.target.as_object().into_iter().flatten() {
            new[name] = value.clone();
        }
        element(&self.before["includeTargets"], id).cloned().unwrap_or(new)
    }

    /// Sets the member of each target.
    pub(super) fn set_in_targets(&mut self, member: &str, value: &Value) {
        for target in self.after["includeTargets"].as_array_mut().into_iter().flatten() {
            *at(target, &[member]) = value.clone();
        }
    }

    /// The members that change, each whole: Graph replaces a list, and its pages do not say whether it
    /// replaces or merges an object.
    pub(super) fn changed(&self) -> Value {
        changed(self.before, &self.after)
    }
}

/// The member at this path; whatever is no object on the way becomes one.
pub(super) fn at<'v>(mut document: &'v mut Value, path: &[&str]) -> &'v mut Value {
    for name in path {
        if !document.is_object() {
            *document = json!({});
        }
        document = &mut document[*name];
    }
    document
}

/// The members of `after` that say something else than those of `before`.
pub(super) fn changed(before: &Value, after: &Value) -> Value {
    let members = after.as_object().into_iter().flatten();
    let changed = members.filter(|(name, now)| {
        let then = before.get(name.as_str()).unwrap_or(&Value::Null);
        !name.contains('@') && !same(then, now)
    });
    Value::Object(changed.map(|(name, now)| (name.clone(), now.clone())).collect())
}

pub(super) const fn switch(state: Switch) -> &'static str {
    match state {
        Switch::On => "enabled",
        Switch::Off => "disabled",
    }
}

pub(super) const fn managed(state: Managed) -> &'static str {
    match state {
        Managed::On => "enabled",
        Managed::Off => "disabled",
        Managed::Microsoft => "default",
    }
}

pub(super) fn ids(groups: &Groups) -> Vec<String> {
    match groups {
        Groups::Everybody => vec![EVERYBODY.to_owned()],
        Groups::These(all) => all.iter().map(|it| it.0.to_string()).collect(),
    }
}

/// The list of those who are left out; an element that is there stays as it is.
pub(super) fn excluded(groups: &[GivenId], before: &Value) -> Value {
    let each = groups.iter().map(|it| {
        let id = it.0.to_string();
        let new = json!({ "targetType": "group", "id": id });
        element(before, &id).cloned().unwrap_or(new)
    });
    each.collect()
}

/// The element of a list of targets with this id.
pub(super) fn element<'v>(list: &'v Value, id: &str) -> Option<&'v Value> {
    let is_it = |it: &&Value| it["id"].as_str().is_some_and(|it| it.eq_ignore_ascii_case(id));
    list.as_array()?.iter().find(is_it)
}
