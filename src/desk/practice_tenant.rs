//! The practice tenant with its operator signed in and no desk, for what a command asks of a tenant.

use secrecy::SecretString;
use tokio::sync::watch;
use uuid::Uuid;

use super::practice_desk::{ATTENDANT, PracticeTrouble, app};
use super::practice_seams::{in_process, operators_browser};
use crate::ceremony::nouns::Operator;
use crate::practice::{ADMIN_CLIENT_ID, CLIENT_ID, Options, World};
use crate::signin::App;
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

/// A Global Administrator of the practice tenant.
pub const ADMINISTRATOR: &str = "sofia.marchetti@contoso.example";

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
        Self::signed_in(world, ATTENDANT, CLIENT_ID).await
    }

    /// `who` signs in at the administrators' application.
    ///
    /// # Errors
    /// As `open`.
    pub async fn open_for_changes(options: Options, who: &str) -> Result<Self, PracticeTrouble> {
        Self::signed_in(World::open(options)?, who, ADMIN_CLIENT_ID).await
    }

    async fn signed_in(world: World, who: &str, client: Uuid) -> Result<Self, PracticeTrouble> {
        let http = in_process(world.router());
        let attendant = watch::Sender::new(who.to_owned());
        let browser = operators_browser(world.router(), attendant, vec![who.to_owned()]);
        let sign_in = OperatorSignIn {
            app: App { client_id: client.to_string(), ..app(http.clone()) },
            means: Means::Browser(browser),
            authentication_context: None,
        };
        let signed_in = sign_in.sign_in(None, |_| ()).await?;
        let (_, token) = watch::channel(Some::<SecretString>(signed_in.token));
        let tenant = Tenant::new(http, Cloud::Global, token, None);
        Ok(Self { tenant, operator: signed_in.operator, world })
    }
}
