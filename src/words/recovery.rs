//! What a recovery says: a person's passkeys and other methods, what was done about the old key, and
//! with what the person can still sign in.

use super::{Told, Words};
use crate::ceremony::nouns::{ListedPasskey, Loss, OtherMethod, Removal, Timestamp, WaysIn};

impl Words {
    /// A passkey by its name, and by all else that the tenant says of it.
    pub fn passkey(&self, it: &ListedPasskey) -> Told {
        let model = it.method.model.clone().unwrap_or_else(|| self.say("passkey-no-model"));
        let date = |at: Timestamp| self.date(self.local(at).date());
        let added = it
            .method
            .created_at
            .map(|at| self.say_with("passkey-added", &[("date", date(at).into())]));
        let used =
            it.last_used.map(|at| self.say_with("passkey-used", &[("date", date(at).into())]));
        let next = [Some(model), added, used].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        Told { what: self.passkey_name(it), next }
    }

    pub fn passkey_name(&self, it: &ListedPasskey) -> String {
        match it.method.display_name.as_str() {
            "" => self.say("passkey-no-name"),
            name => name.to_owned(),
        }
    }

    /// The person's other methods in one line; `None` where there is none.
    pub fn other_methods(&self, all: &[OtherMethod]) -> Option<String> {
        let named = all.iter().map(|it| {
            let kind = self.say(it.kind.word());
            match &it.name {
                Some(name) if !name.is_empty() => format!("{kind} ({name})"),
                _ => kind,
            }
        });
        let methods = self.list(&named.collect::<Vec<_>>());
        (!all.is_empty()).then(|| self.say_with("which-key-others", &[("methods", methods.into())]))
    }

    /// What follows from the removal of this key, which is decided now.
    pub fn removal_asked(&self, loss: Loss, key: &ListedPasskey) -> Told {
        let name = self.passkey_name(key);
        let id = match loss {
            Loss::Stolen => "remove-old-key-stolen",
            Loss::Lost => "remove-old-key-lost",
            Loss::Broken => "remove-old-key-broken",
            Loss::Blocked => "remove-old-key-blocked",
        };
        self.tell(id, &[("key", name.into())])
    }

    /// What became of the old key's passkey.
    pub fn removed(&self, key: &ListedPasskey, how: Removal, at: Timestamp) -> String {
        let id = match how {
            Removal::Removed => "removed-by-desk",
            Removal::AlreadyGone => "removed-before",
        };
        let (name, time) = (self.passkey_name(key), self.time_with_zone(at));
        self.say_with(id, &[("key", name.into()), ("time", time.into())])
    }

    /// With what the person can sign in.
    pub fn ways_in(&self, ways: &WaysIn) -> String {
        let kinds = ways.others.iter().map(|it| self.say(it.word()));
        let all: Vec<String> = ways.passkeys.iter().cloned().chain(kinds).collect();
        if all.is_empty() {
            return self.say("ways-in-none");
        }
        self.say_with("ways-in", &[("ways", self.list(&all).into())])
    }
}
