//! The people, found by object id or user principal name.

use std::collections::HashMap;

use uuid::Uuid;

use super::account::Account;

/// Everybody, in the order in which Graph lists them.
pub(super) struct Directory {
    people: Vec<Account>,
    by_id: HashMap<Uuid, usize>,
    /// In small letters: case does not count.
    by_name: HashMap<String, usize>,
}

impl Directory {
    /// Where two people have one name, the first is found by it.
    pub(super) fn new(people: Vec<Account>) -> Directory {
        let mut directory =
            Directory { people: Vec::new(), by_id: HashMap::new(), by_name: HashMap::new() };
        directory.people.reserve(people.len());
        for account in people {
            directory.put(account);
        }
        directory
    }

    pub(super) fn people(&self) -> impl Iterator<Item = &Account> {
        self.people.iter()
    }

    /// By object id or user principal name.
    pub(super) fn find(&self, user: &str) -> Option<&Account> {
        let by_id = Uuid::parse_str(user).ok().and_then(|it| self.by_id.get(&it));
        let at = by_id.or_else(|| self.by_name.get(&user.to_lowercase()))?;
        self.people.get(*at)
    }

    /// Takes the account in, in the place of the one with its id.
    pub(super) fn put(&mut self, account: Account) {
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
