//! Many people at once: found by the names of a list or by their group, and what the tenant says of
//! each. Asks nothing of their sign-in methods: those calls are the scarcest (Graph: throttling limits),
//! and none of them says whether a person can get a key.

use serde::Deserialize;
use uuid::Uuid;

use super::graph::{Call, Page, Replay, Reply, encoded};
use super::people::{User, path_of};
use super::policies;
use super::{Tenant, needs};
use crate::ceremony::nouns::{
    Account, Operator, PerUserMfa, Person, Provisioning, Readiness, TenantTrouble,
};

/// The people of a group.
#[derive(Clone, Debug)]
pub enum GroupFound<T = Vec<(Person, Account)>> {
    People(T),
    /// No group has the name.
    None,
    /// So many have it.
    Several(usize),
}

/// Graph: group.
#[derive(Deserialize)]
pub(super) struct Group {
    pub(super) id: String,
}

const PERSON: &str =
    "$select=id,displayName,userPrincipalName,accountEnabled,userType,creationType,identities";

impl Tenant {
    /// For each name everybody who signs in or gets mail by it, or has this object id (Graph: List users,
    /// `$filter`). `done` is
    /// told how many names are looked up.
    ///
    /// # Errors
    /// As every call.
    pub async fn look_up(
        &self,
        logins: &[&str],
        done: impl FnMut(usize),
    ) -> Result<Vec<Vec<(Person, Account)>>, TenantTrouble> {
        let query = |login: &&str| {
            let login = login.replace('\'', "''");
            let filter = match Uuid::parse_str(&login) {
                Ok(it) => format!("id eq '{it}'"),
                Err(_) => format!("userPrincipalName eq '{login}' or mail eq '{login}'"),
            };
            format!("users?$filter={}&{PERSON}&$top=3", encoded(&filter))
        };
        let queries: Vec<String> = logins.iter().map(query).collect();
        let calls: Vec<_> = queries.iter().map(|it| Call::get(needs::READ_PEOPLE, it)).collect();
        let mut found = Vec::with_capacity(logins.len());
        for reply in self.graph.batch(&calls, done).await? {
            let page: Page<User> = reply?.read()?;
            found.push(page.value.into_iter().map(User::into_found).collect());
        }
        Ok(found)
    }

    /// The people of the group with this name, also those of groups in it (Graph: List groups, List
    /// group transitive members).
    ///
    /// # Errors
    /// As every call.
    pub async fn people_of_group(&self, name: &str) -> Result<GroupFound, TenantTrouble> {
        let groups = self.groups_called(name).await?;
        let group = match groups.as_slice() {
            [one] => one,
            [] => return Ok(GroupFound::None),
            several => return Ok(GroupFound::Several(several.len())),
        };
        // Without a cast this is no advanced query, so it does not lag. That a list of several types
        // shows these members of a user as well is an assumption: the page names `$select` alone.
        let query = format!("groups/{}/transitiveMembers?{PERSON}&$top=999", encoded(&group.id));
        let members = self.graph.pages::<User>(needs::READ_GROUPS, &query).whole().await?;
        let people = members.into_iter().filter(User::is_user).map(User::into_found);
        Ok(GroupFound::People(people.collect()))
    }

    /// The groups with this name.
    pub(super) async fn groups_called(&self, name: &str) -> Result<Vec<Group>, TenantTrouble> {
        let filter = format!("displayName eq '{}'", name.replace('\'', "''"));
        let query = format!("groups?$filter={}&$select=id", encoded(&filter));
        self.graph.pages(needs::READ_GROUPS, &query).whole().await
    }

    /// The account of each of them, in their order; `None` where it is gone (Graph: Get a user).
    ///
    /// # Errors
    /// As every call.
    pub async fn accounts(
        &self,
        people: &[&Person],
    ) -> Result<Vec<Option<Account>>, TenantTrouble> {
        let query = |it: &&Person| format!("{}?{PERSON}", path_of(&it.id));
        let queries: Vec<String> = people.iter().map(query).collect();
        let calls: Vec<_> = queries.iter().map(|it| Call::get(needs::READ_PEOPLE, it)).collect();
        let replies = self.graph.batch(&calls, |_| ()).await?.into_iter();
        let account = |reply| match reply {
            Ok(reply) => Ok(Some(Reply::read::<User>(&reply)?.into_found().1)),
            Err(TenantTrouble::Refused { status: 404, .. }) => Ok(None),
            Err(it) => Err(it),
        };
        replies.map(account).collect()
    }

    /// What `readiness` says of each of them, in their order, but that none of their methods is known:
    /// those calls would take as long as the keys. `done` is told how much of twice their number is read.
    ///
    /// # Errors
    /// `UnknownPolicyWord` where a policy has a word that the desk does not know.
    pub async fn readiness_of_many(
        &self,
        people: &[(&Person, Account)],
        operator: &Operator,
        mut done: impl FnMut(usize),
    ) -> Result<Vec<Readiness>, TenantTrouble> {
        let (people, accounts): (Vec<&Person>, Vec<Account>) = people.iter().copied().unzip();
        let policy = self.methods_policy().await?;
        let strengths = self.strengths().await?;
        let member_of = self.memberships_of(&people, &policy.groups(), &mut done).await?;
        let half = people.len();
        let protections = self.protections(&people, operator, |it| done(half + it)).await?;
        let provisioning = if self.cloud().registers_keys() {
            Provisioning::Available
        } else {
            Provisioning::Missing
        };
        let each = accounts.into_iter().zip(&member_of).zip(protections);
        let each = each.map(|((account, member_of), protection)| {
            Ok(Readiness {
                account,
                per_user_mfa: PerUserMfa::NotChecked,
                passkeys: policies::passkeys(&policy, member_of)?,
                passes: policies::passes(&policy, member_of)?,
                foreign_pass: None,
                passkey_ids: Vec::new(),
                passkey_names: Vec::new(),
                strengths: strengths.clone(),
                provisioning,
                protection,
                tokens: None,
                software_token_ids: Vec::new(),
                methods: None,
                against_pass: Vec::new(),
            })
        });
        each.collect()
    }

    /// What `memberships` says of each of them, and their own ids: a target can name a person.
    async fn memberships_of(
        &self,
        people: &[&Person],
        groups: &[String],
        mut done: impl FnMut(usize),
    ) -> Result<Vec<Vec<String>>, TenantTrouble> {
        /// Graph: checkMemberGroups.
        const AT_ONCE: usize = 20;
        let mut member_of: Vec<_> = people.iter().map(|it| vec![it.id.clone()]).collect();
        let query = |it: &&Person| format!("{}/checkMemberGroups", path_of(&it.id));
        let queries: Vec<String> = people.iter().map(query).collect();
        for some in groups.chunks(AT_ONCE) {
            let body = serde_json::json!({"groupIds": some});
            let call = |it| Call::post(needs::READ_GROUPS, it, &body, Replay::Harmless);
            let calls: Vec<_> = queries.iter().map(|it| call(it)).collect();
            for (all, reply) in member_of.iter_mut().zip(self.graph.batch(&calls, &mut done).await?)
            {
                let page: Page<String> = reply?.read()?;
                all.extend(page.value);
            }
        }
        Ok(member_of)
    }
}
