//! What a person has is deleted, and then it is gone. Not every server of the tenant knows at once what is new
//! (Graph: consistency): one that does not find it says nothing about the others.

use serde::Deserialize;

use super::graph::{Call, encoded};
use super::needs::Needs;
use super::{LIST_MAY_LAG, Tenant};
use crate::ceremony::nouns::{Removal, RequestIds, TenantTrouble};

/// Of Graph's authenticationMethod.
#[derive(Deserialize)]
struct Listed {
    id: String,
}

/// Where a person's methods of one kind are.
pub(super) struct Methods<'a> {
    pub needs: Needs,
    pub path: &'a str,
    pub is_beta: bool,
}

impl Tenant {
    /// Deletes one of the methods. What is not found is gone only if the list does not have it either;
    /// otherwise it is tried again, because a list can be old too.
    ///
    /// # Errors
    /// As every call. `NotFound` where it is still listed in the end.
    pub(super) async fn delete_method(
        &self,
        of: Methods<'_>,
        id: &str,
    ) -> Result<Removal, TenantTrouble> {
        let query = format!("{}/{}", of.path, encoded(id));
        let mut last = RequestIds::default();
        for lag in LIST_MAY_LAG {
            self.graph.clock().sleep(lag).await;
            let call = Call::delete(of.needs, &query);
            let call = if of.is_beta { call.beta() } else { call };
            match self.graph.call(call).await {
                Ok(_) => return Ok(Removal::Removed),
                Err(TenantTrouble::NotFound { ids }) => last = ids,
                Err(it) => return Err(it),
            }
            let pages = self.graph.pages::<Listed>(of.needs, of.path);
            let pages = if of.is_beta { pages.beta() } else { pages };
            if !pages.whole().await?.iter().any(|it| it.id == id) {
                return Ok(Removal::AlreadyGone);
            }
        }
        Err(TenantTrouble::NotFound { ids: last })
    }
}
