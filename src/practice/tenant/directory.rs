//! The people, found by object id or user principal name. Whoever has a part in a story, or has changed,
//! is kept; the rest of the crowd is made from their numbers when they are asked for.

use std::borrow::Cow;
use std::collections::HashMap;

use uuid::Uuid;

use super::account::Account;
use super::crowd;

/// Everybody, in the order in which Graph lists them: the crowd at the end.
pub(super) struct Directory {
    people: Vec<Account>,
    by_id: HashMap<Uuid, usize>,
    /// In small letters: case does not count.
    by_name: HashMap<String, usize>,
    crowd: u32,
    /// Those of the crowd who have changed, by number.
    changed: HashMap<u32, Account>,
}

impl Directory {
    /// Where two people have one name, the first is found by it.
    pub(super) fn new(people: Vec<Account>, crowd: u32) -> Directory {
        let mut directory = Directory {
            people: Vec::new(),
            by_id: HashMap::new(),
            by_name: HashMap::new(),
            crowd,
            changed: HashMap::new(),
        };
        for account in people {
            directory.put(account);
        }
        directory
    }

    /// Everybody as lists of people show them; those of the crowd are without their methods.
    pub(super) fn people(&self) -> Everybody<'_> {
        Everybody { directory: self, named: self.people.len(), at: 0, only_enabled: false }
    }

    /// Everybody whose account is not disabled, with their methods.
    pub(super) fn enabled(&self) -> Everybody<'_> {
        let named = self.people.iter().filter(|it| it.account_enabled).count();
        Everybody { directory: self, named, at: 0, only_enabled: true }
    }

    /// Everybody but those of the crowd who never changed. Of those nobody has a role, a pass or a
    /// passkey that was registered here.
    pub(super) fn kept(&self) -> impl Iterator<Item = &Account> {
        self.people.iter().chain(self.changed.values())
    }

    pub(super) fn has_crowd(&self) -> bool {
        self.crowd > 0
    }

    /// By object id or user principal name.
    pub(super) fn find(&self, user: &str) -> Option<Cow<'_, Account>> {
        let id = Uuid::parse_str(user).ok();
        let name = user.to_lowercase();
        let at = id.and_then(|it| self.by_id.get(&it)).or_else(|| self.by_name.get(&name));
        if let Some(at) = at {
            return self.people.get(*at).map(Cow::Borrowed);
        }
        let number = id.and_then(crowd::number_of).or_else(|| crowd::number_named(&name));
        number.filter(|it| *it < self.crowd).map(|it| self.of_the_crowd(it, crowd::whole_person))
    }

    fn of_the_crowd(&self, number: u32, make: fn(u32) -> Account) -> Cow<'_, Account> {
        let changed = self.changed.get(&number);
        changed.map_or_else(|| Cow::Owned(make(number)), Cow::Borrowed)
    }

    /// Takes the account in, in the place of the one with its id.
    pub(super) fn put(&mut self, account: Account) {
        if let Some(number) = crowd::number_of(account.id).filter(|it| *it < self.crowd) {
            self.changed.insert(number, account);
            return;
        }
        let name = account.user_principal_name.to_lowercase();
        let at = match self.by_id.get(&account.id) {
            None => {
                self.people.push(account);
                self.people.len() - 1
            }
            Some(at) => {
                let at = *at;
                let before = std::mem::replace(&mut self.people[at], account);
                let before = before.user_principal_name.to_lowercase();
                if before != name && self.by_name.get(&before) == Some(&at) {
                    self.by_name.remove(&before);
                }
                at
            }
        };
        self.by_id.insert(self.people[at].id, at);
        self.by_name.entry(name).or_insert(at);
    }
}

/// One after the other. Whoever is skipped is not made.
pub(super) struct Everybody<'a> {
    directory: &'a Directory,
    /// How many are not of the crowd.
    named: usize,
    at: usize,
    only_enabled: bool,
}

impl<'a> Everybody<'a> {
    fn somebody(&self, at: usize) -> Option<Cow<'a, Account>> {
        if at < self.named {
            let mut named = self.directory.people.iter();
            let found = if self.only_enabled {
                named.filter(|it| it.account_enabled).nth(at)
            } else {
                named.nth(at)
            };
            return found.map(Cow::Borrowed);
        }
        let number = u32::try_from(at - self.named).ok()?;
        let number = if self.only_enabled { crowd::number_of_enabled(number) } else { number };
        let make = if self.only_enabled { crowd::whole_person } else { crowd::person };
        (number < self.directory.crowd).then(|| self.directory.of_the_crowd(number, make))
    }
}

impl<'a> Iterator for Everybody<'a> {
    type Item = Cow<'a, Account>;

    fn next(&mut self) -> Option<Self::Item> {
        self.nth(0)
    }

    fn nth(&mut self, skipped: usize) -> Option<Self::Item> {
        let at = self.at.saturating_add(skipped);
        self.at = at.saturating_add(1);
        self.somebody(at)
    }
}
