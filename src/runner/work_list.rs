//! A work list before it is kept: its people found in the tenant, and what stands against each. Changes
//! nothing, neither in the tenant nor in the ledger.

use crate::ceremony::nouns::{
    Blocker, ListSource, ListedPerson, NewList, Operator, Person, Readiness, TenantTrouble, Wishes,
};
use crate::ceremony::policy;
use crate::tenant::{GroupFound, Tenant};
use crate::worklist::{Fault, Line, matched};

/// Whom a list is to have.
#[derive(Clone, Debug)]
pub enum ListWanted {
    Lines(Vec<Line>),
    /// The people of the group with this name.
    Group(String),
}

/// Why there is no list.
#[derive(Debug, thiserror::Error)]
pub enum NoList {
    #[error("the lines do not name the tenant's people")]
    Faults(Vec<Fault>),
    #[error("no group has this name")]
    NoGroup,
    #[error("{0} groups have this name")]
    SeveralGroups(usize),
    #[error("nobody is in the group")]
    EmptyGroup,
    #[error("the tenant does not answer as it should: {0}")]
    Tenant(#[from] TenantTrouble),
}

/// Finds the people of a list. `progress` is told how much is done, of how much.
///
/// # Errors
/// Every line that does not name one person of the tenant, or why the tenant cannot be asked.
pub async fn look_up(
    tenant: &Tenant,
    operator: &Operator,
    wanted: ListWanted,
    inventory: Vec<String>,
    mut progress: impl FnMut(usize, usize),
) -> Result<NewList, NoList> {
    let (source, found, wishes) = match wanted {
        ListWanted::Lines(lines) => {
            let logins: Vec<&str> = lines.iter().map(|it| it.login.as_str()).collect();
            let all = 3 * lines.len();
            let found = tenant.look_up(&logins, |it| progress(it, all)).await?;
            let found = matched(&lines, found).map_err(NoList::Faults)?;
            (ListSource::File, found, lines.into_iter().map(|it| it.wishes).collect())
        }
        ListWanted::Group(name) => match tenant.people_of_group(&name).await? {
            GroupFound::None => return Err(NoList::NoGroup),
            GroupFound::Several(it) => return Err(NoList::SeveralGroups(it)),
            GroupFound::People(people) if people.is_empty() => return Err(NoList::EmptyGroup),
            GroupFound::People(people) => {
                let wishes: Vec<Wishes> = people.iter().map(|_| Wishes::default()).collect();
                (ListSource::Group(name), people, wishes)
            }
        },
    };
    let people: Vec<_> = found.iter().map(|(person, account)| (person, *account)).collect();
    let (before, all) = (people.len(), 3 * people.len());
    let done = |it| progress(before + it, all);
    let readiness = tenant.readiness_of_many(&people, operator, done).await?;
    let each = found.into_iter().zip(wishes).zip(readiness);
    let people = each.map(|(((person, _), wishes), readiness)| {
        let against = against(&person, operator, &readiness);
        ListedPerson { person, wishes, against }
    });
    Ok(NewList { operator: operator.clone(), source, people: people.collect(), inventory })
}

/// What stands against a key for this person.
pub(super) fn against(person: &Person, operator: &Operator, readiness: &Readiness) -> Vec<Blocker> {
    let Readiness { account, passkeys, provisioning, protection, .. } = readiness;
    let own = person.id.eq_ignore_ascii_case(&operator.id).then_some(Blocker::OwnAccount);
    let found = policy::against_a_key(*account, *provisioning, protection, passkeys);
    own.into_iter().chain(found).collect()
}
