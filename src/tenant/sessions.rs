//! Ends a person's sessions: their refresh tokens and the cookies of their browsers. Entra takes some
//! minutes, and ends no session of a guest (Graph: user revokeSignInSessions).

use serde_json::json;

use super::graph::{Call, Replay};
use super::people::path_of;
use super::{Tenant, needs};
use crate::ceremony::nouns::{Person, TenantTrouble};

impl Tenant {
    /// Twice has the same result as once. An Authentication Administrator may not call
    /// revokeSignInSessions; their role has the right to invalidateAllRefreshTokens, which is beta.
    ///
    /// # Errors
    /// As every call; `NotPermitted` where both are refused.
    pub async fn end_sessions(&self, person: &Person) -> Result<(), TenantTrouble> {
        let user = path_of(&person.id);
        let empty = json!({});
        let query = format!("{user}/revokeSignInSessions");
        let call = Call::post(needs::END_SESSIONS, &query, &empty, Replay::Harmless);
        let refused = match self.graph.call(call).await {
            // Any 2xx is a success: Graph names a known issue with the code and the body.
            Ok(_) => return Ok(()),
            Err(it @ TenantTrouble::NotPermitted { .. }) => it,
            Err(it) => return Err(it),
        };
        let query = format!("{user}/invalidateAllRefreshTokens");
        let call = Call::post(needs::END_SESSIONS, &query, &empty, Replay::Harmless).beta();
        match self.graph.call(call).await {
            Ok(_) => Ok(()),
            Err(TenantTrouble::NotPermitted { .. }) => Err(refused),
            Err(it) => Err(it),
        }
    }
}
