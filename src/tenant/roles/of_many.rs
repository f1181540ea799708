//! What protects each of many people, in few requests: their roles and groups in batches, their role
//! assignments by fifteens, and the operator's role once for all who are alike.

use std::collections::BTreeMap;

use super::{Held, Membership, wanted_over};
use crate::ceremony::nouns::{
    Operator, OperatorRole, Person, Protection, RolesSeen, TenantTrouble,
};
use crate::tenant::graph::{Call, Page};
use crate::tenant::people::path_of;
use crate::tenant::{Tenant, needs};

/// Twenty such pages are one answer, which has a largest size.
const FIRST_PAGE: &str = "$select=id,displayName,roleTemplateId,isAssignableToRole&$top=200";

impl Tenant {
    /// What `protection` says of each of them, in their order.
    pub(in crate::tenant) async fn protections(
        &self,
        people: &[&Person],
        operator: &Operator,
        done: impl FnMut(usize),
    ) -> Result<Vec<Protection>, TenantTrouble> {
        let mut all = self.held_by(people, done).await?;
        let ids: Vec<String> = people.iter().map(|it| it.id.clone()).collect();
        let at: BTreeMap<&str, usize> = ids.iter().map(String::as_str).zip(0..).collect();
        match self.assigned_to(&ids).await? {
            None => {
                for it in &mut all {
                    it.protection.roles_seen = RolesSeen::OnlyOfTheTenant;
                }
            }
            Some(assigned) => {
                for it in assigned {
                    let holder = it.principal.as_deref().and_then(|it| at.get(it));
                    if let Some(held) = holder.and_then(|it| all.get_mut(*it)) {
                        it.add_to(&mut held.protection);
                    }
                }
            }
        }
        let mut known: BTreeMap<(OperatorRole, Vec<String>), OperatorRole> = BTreeMap::new();
        let mut protections = Vec::with_capacity(all.len());
        for Held { mut protection, units } in all {
            let alike = (wanted_over(&protection), units);
            protection.operator = match known.get(&alike) {
                Some(it) => *it,
                None => {
                    let role = self.role_over(operator, alike.0, &alike.1).await?;
                    known.insert(alike, role);
                    role
                }
            };
            protections.push(protection);
        }
        Ok(protections)
    }

    async fn held_by(
        &self,
        people: &[&Person],
        done: impl FnMut(usize),
    ) -> Result<Vec<Held>, TenantTrouble> {
        let query = |it: &&Person| format!("{}/transitiveMemberOf?{FIRST_PAGE}", path_of(&it.id));
        let queries: Vec<String> = people.iter().map(query).collect();
        let calls: Vec<_> = queries.iter().map(|it| Call::get(needs::READ_GROUPS, it)).collect();
        let mut all = Vec::with_capacity(people.len());
        for (person, reply) in people.iter().zip(self.graph.batch(&calls, done).await?) {
            let page: Page<Membership> = reply?.read()?;
            let mut held = Held::default();
            if page.is_last() {
                held.add(page.value)?;
            } else {
                let mut pages = self.roles_and_groups(&person.id);
                while let Some(page) = pages.next().await? {
                    held.add(page)?;
                }
            }
            all.push(held);
        }
        Ok(all)
    }
}
