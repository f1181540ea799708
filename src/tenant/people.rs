//! The people of the tenant: search, account, and membership in groups. The roles and groups that
//! protect a person, and the role of an operator, are in `roles`.

#[cfg(test)]
mod tests;

use serde::Deserialize;
use serde_json::json;

use super::graph::{Call, Page, Replay, encoded};
use super::{Tenant, needs};
use crate::ceremony::nouns::{Account, Person, TenantTrouble, clean};

/// Graph: user.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct User {
    /// In a list of several types.
    #[serde(rename = "@odata.type")]
    kind: Option<String>,
    pub(super) id: String,
    display_name: Option<String>,
    pub(super) user_principal_name: Option<String>,
    account_enabled: Option<bool>,
    user_type: Option<String>,
    creation_type: Option<String>,
    identities: Option<Vec<Identity>>,
    pub(super) department: Option<String>,
    pub(super) preferred_language: Option<String>,
}

/// Graph: objectIdentity.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Identity {
    sign_in_type: Option<String>,
}

impl User {
    fn into_person(self) -> Person {
        let upn = clean(&self.user_principal_name.unwrap_or_default());
        let name = clean(&self.display_name.unwrap_or_default());
        let name = [&name, &upn, &self.id].into_iter().find(|it| !it.is_empty()).cloned();
        Person { name: name.unwrap_or_default(), id: self.id, upn }
    }

    /// Not a device or an application.
    pub(super) fn is_user(&self) -> bool {
        self.kind.as_deref().is_none_or(|it| it == "#microsoft.graph.user")
    }

    pub(super) fn into_found(self) -> (Person, Account) {
        let account = self.account();
        (self.into_person(), account)
    }

    pub(super) fn account(&self) -> Account {
        if self.comes_from_elsewhere() {
            return Account::Guest;
        }
        match self.account_enabled {
            Some(false) => Account::Disabled,
            Some(true) | None => Account::Active,
        }
    }

    /// Guests, and members whose account is in another tenant: `userType` alone does not tell. Each
    /// sign is enough (Entra: properties of a B2B collaboration user; Graph: user, objectIdentity).
    fn comes_from_elsewhere(&self) -> bool {
        let is = |value: &Option<String>, word: &str| {
            value.as_ref().is_some_and(|it| it.eq_ignore_ascii_case(word))
        };
        let upn = self.user_principal_name.as_deref().unwrap_or_default();
        is(&self.user_type, "Guest")
            || is(&self.creation_type, "Invitation")
            || is(&self.creation_type, "SelfServiceSignUp")
            || upn.to_ascii_uppercase().contains("#EXT#")
            || self.identities.iter().flatten().any(|it| is(&it.sign_in_type, "federated"))
    }
}

const NAMES: &str = "$select=id,displayName,userPrincipalName";

impl Tenant {
    /// People whose name or sign-in name begins with the words (Graph: List users, `$search`).
    ///
    /// # Errors
    /// As every call: see `TenantTrouble`.
    pub async fn search(&self, words: &str) -> Result<Vec<Person>, TenantTrouble> {
        const AT_MOST: u32 = 10;
        /// Graph: `displayName` of user, in characters.
        const LONGEST_NAME: usize = 256;
        /// Graph: advanced query capabilities.
        const LONGEST_URL: usize = 2048;
        let query = |words: &str| {
            let words = words.replace('\\', r"\\").replace('"', "\\\"");
            let search = format!(r#""displayName:{words}" OR "userPrincipalName:{words}""#);
            format!("users?$search={}&{NAMES}&$top={AT_MOST}&$count=true", encoded(&search))
        };
        let room = LONGEST_URL.saturating_sub(self.graph.root().len() + 1);
        let mut words = words.trim();
        words = words.char_indices().nth(LONGEST_NAME).map_or(words, |(at, _)| &words[..at]);
        while query(words).len() > room {
            // Without its last character it is still the beginning of the name.
            words = words.char_indices().next_back().map_or("", |(at, _)| &words[..at]);
        }
        let call = query(words);
        let call = Call::get(needs::READ_PEOPLE, &call).advanced();
        let page: Page<User> = self.graph.call(call).await?.read()?;
        Ok(page.value.into_iter().map(User::into_person).collect())
    }

    /// Any one person of the tenant; `None` where it has none.
    ///
    /// # Errors
    /// As every call.
    pub async fn first_person(&self) -> Result<Option<Person>, TenantTrouble> {
        let page: Page<User> =
            self.graph.get(needs::READ_PEOPLE, &format!("users?{NAMES}&$top=1")).await?;
        Ok(page.value.into_iter().next().map(User::into_person))
    }

    pub(super) async fn account(&self, person: &Person) -> Result<Account, TenantTrouble> {
        let query = format!(
            "{}?{NAMES},accountEnabled,userType,creationType,identities",
            path_of(&person.id)
        );
        let user: User = self.graph.get(needs::READ_PEOPLE, &query).await?;
        Ok(user.account())
    }

    /// The groups among `groups` of which the person is a member, also through another group (Graph:
    /// checkMemberGroups).
    pub(super) async fn memberships(
        &self,
        person: &Person,
        groups: &[String],
    ) -> Result<Vec<String>, TenantTrouble> {
        const AT_ONCE: usize = 20;
        let mut member_of = Vec::new();
        for some in groups.chunks(AT_ONCE) {
            let query = format!("{}/checkMemberGroups", path_of(&person.id));
            let body = json!({"groupIds": some});
            let call = Call::post(needs::READ_GROUPS, &query, &body, Replay::Harmless);
            let page: Page<String> = self.graph.call(call).await?.read()?;
            member_of.extend(page.value);
        }
        Ok(member_of)
    }
}

pub(super) fn path_of(user: &str) -> String {
    format!("users/{}", encoded(user))
}

/// The path of the person's sign-in methods.
pub(super) fn authentication(person: &Person) -> String {
    format!("{}/authentication", path_of(&person.id))
}
