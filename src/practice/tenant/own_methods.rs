//! What a person's own page says of their sign-in methods.

use super::account::Account;

impl Account {
    /// A line for each method, as My Sign-ins names it.
    pub(in crate::practice) fn own_methods(&self) -> Vec<String> {
        let pass = self.pass.iter().map(|it| {
            format!("Temporary access pass - expires {}", it.ends().strftime("%Y-%m-%d %H:%M UTC"))
        });
        let passkeys = self.passkeys.iter().map(|it| format!("Passkey - {}", it.display_name));
        ["Password".to_owned()].into_iter().chain(pass).chain(passkeys).collect()
    }
}
