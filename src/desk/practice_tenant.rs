//! The practice tenant with its operator signed in and no desk, for what a command asks of a tenant.

use secrecy::SecretString;
use tokio::sync::watch;

use super::practice_desk::{ATTENDANT, PracticeTrouble, app};
use super::practice_seams::{in_process, operators_browser};
use crate::ceremony::nouns::Operator;
use crate::practice::{Options, World};
use crate::signin::operator::{Means, OperatorSignIn};
use crate::tenant::Tenant;
use crate::tenant::cloud::Cloud;

/// A signed-in operator in a practice world.
pub struct PracticeTenant {
    pub tenant: Tenant,
    pub operator: Operator,
    /// As long as it is here, no other process opens the world.
    pub world: World,
}

impl PracticeTenant {
    /// `scopes`: what an administrator consents to besides what a desk has.
    ///
    /// # Errors
    /// Where the world cannot be opened or the operator cannot sign in.
    pub async fn open(options: Options, scopes: &[&str]) -> Result<Self, PracticeTrouble> {
        let world = World::open(options)?;
        for scope in scopes {
            world.consent(scope);
        }
        let http = in_process(world.router());
        let attendant = watch::Sender::new(ATTENDANT.to_owned());
        let browser = operators_browser(world.router(), attendant, vec![ATTENDANT.to_owned()]);
        let sign_in = OperatorSignIn {
            app: app(http.clone()),
            means: Means::Browser(browser),
            authentication_context: None,
        };
        let signed_in = sign_in.sign_in(None, |_| ()).await?;
        let (_, token) = watch::channel(Some::<SecretString>(signed_in.token));
        let tenant = Tenant::new(http, Cloud::Global, token, None);
        Ok(Self { tenant, operator: signed_in.operator, world })
    }
}
