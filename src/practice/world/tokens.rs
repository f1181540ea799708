//! Hardware OATH tokens that people of this world hold.

use super::{World, WorldError};
use crate::practice::tenant::{PracticeToken, TenantError};

impl World {
    /// So many tokens of the inventory that nobody has; those that are missing are made. They are the same
    /// ones as long as nobody gets them.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub fn tokens_in_stock(&self, many: usize) -> Result<Vec<PracticeToken>, WorldError> {
        Ok(self.tenant.tokens_in_stock(many).map_err(TenantError::from)?)
    }

    /// As `tokens_in_stock`; those that somebody has and that were not activated are still at the bench.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub fn tokens_at_the_bench(&self, many: usize) -> Result<Vec<PracticeToken>, WorldError> {
        Ok(self.tenant.tokens_at_the_bench(many).map_err(TenantError::from)?)
    }

    /// The token of the inventory with this serial number, as whoever has it holds it.
    pub fn hardware_token(&self, serial: &str) -> Option<PracticeToken> {
        self.tenant.token_called(serial)
    }

    /// A token that comes to this person, by object id or UPN, by an upload in the portal in the old way: it is
    /// active at once, and the inventory does not list it. `None` for an unknown person.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub fn upload_token_in_the_old_way(
        &self,
        user_id: &str,
        serial: &str,
    ) -> Result<Option<PracticeToken>, WorldError> {
        let Some(account) = self.tenant.account(user_id) else { return Ok(None) };
        let token = self.tenant.upload_in_the_old_way(&account, serial);
        Ok(Some(token.map_err(TenantError::from)?))
    }
}
