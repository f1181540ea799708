//! What a plan needs, found among documents that were stored. A change of v1.0's document is planned from
//! beta's where only that was kept: such a plan is shown, and never sent.

use serde_json::Value;

use super::read::{METHODS_POLICY, Read, documents, of_person, person};
use crate::ceremony::nouns::documents::Documents;
use crate::ceremony::nouns::{DocumentAt, RequestIds, TenantTrouble, Trouble};
use crate::config::tenant::Wanted;
use crate::readiness::sources::stored_person;

pub fn of_stored(wanted: &Wanted, stored: &Documents) -> Read {
    let mut read = Read::default();
    for at in documents(wanted) {
        let found = find(&at, wanted, stored).map_err(Trouble::Tenant);
        read.0.insert(at, found);
    }
    read
}

fn find(at: &DocumentAt, wanted: &Wanted, stored: &Documents) -> Result<Value, TenantTrouble> {
    let none = || TenantTrouble::NotFound { ids: RequestIds::default() };
    let configurations = format!("{METHODS_POLICY}/authenticationMethodConfigurations/");
    if let Some(method) = at.path.strip_prefix(&configurations) {
        return match (stored.method(method), stored.refusal(METHODS_POLICY)) {
            (Some(it), _) => Ok(it.clone()),
            (None, Some(why)) => Err(why.clone()),
            (None, None) => Err(none()),
        };
    }
    let path = of_somebody(at, wanted, stored).unwrap_or_else(|| at.path.clone());
    let answer = stored.get(&path).ok_or_else(none)?.answer.clone()?;
    // A policy that is missing from a list would be made a second time.
    if answer.get("@odata.nextLink").is_some() {
        let what = "only a part of the list was stored".to_owned();
        return Err(TenantTrouble::Garbage { what, ids: RequestIds::default() });
    }
    Ok(answer)
}

/// Where the document of a person was stored, whom the plan names by their sign-in name.
fn of_somebody(at: &DocumentAt, wanted: &Wanted, stored: &Documents) -> Option<String> {
    let people = wanted.per_user_mfa.iter().flat_map(|it| &it.off.0);
    people.into_iter().find_map(|upn| {
        let id = || Some(stored_person(stored, upn)?.0);
        if *at == person(upn) {
            Some(format!("users/{}", id()?))
        } else if *at == of_person(upn) {
            Some(format!("users/{}/authentication/requirements", id()?))
        } else {
            None
        }
    })
}
