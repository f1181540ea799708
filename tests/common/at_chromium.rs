//! A person whose key is registered, and the desk's own sign-in with Chromium, without a session around
//! it.

#[path = "chromium_missing.rs"]
mod chromium_missing;
#[path = "free.rs"]
mod free;

use std::path::Path;
use std::sync::Arc;

use keydesk::ceremony::nouns::{Person, SignInSeen, SignInTrouble, Timestamp};
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{self, PracticeDesk, PracticeOptions};
use keydesk::practice::chromium::Conduct;
use keydesk::practice::{AUTH_CONTEXT, KeyModel, Options, PROOF_CLIENT_ID, TENANT_ID, World};
use keydesk::signin::{App, SignIn};
use tokio::sync::watch;

pub use chromium_missing::missing;

pub struct AtChromium {
    sign_in: SignIn,
    person: Person,
    /// The tenant is there as long as its world.
    _world: Arc<World>,
}

impl AtChromium {
    pub async fn open(folder: &Path) -> Self {
        Self::with(folder, Conduct::default()).await
    }

    /// With a person who does this at the browser.
    pub async fn with(folder: &Path, conduct: Conduct) -> Self {
        let person = onboarded(folder).await;
        free::until_free(folder).await;
        let world = Arc::new(World::open(Options::new(folder)).expect("the world opens"));
        desk::plug(&world.key(KeyModel::Allowed));
        let conduct = watch::channel(conduct).1;
        let browser = desk::chromium_browser(&world, conduct).await.expect("a browser");
        let app = App {
            http: desk::in_process(world.router()),
            authority: format!("https://login.microsoftonline.com/{TENANT_ID}/v2.0")
                .parse()
                .expect("a URL"),
            tenant_id: TENANT_ID.to_string(),
            client_id: PROOF_CLIENT_ID.to_string(),
            graph: "https://graph.microsoft.com".to_owned(),
        };
        let authentication_context = Some(AUTH_CONTEXT.to_owned());
        let sign_in = SignIn { app, browser, authentication_context };
        Self { sign_in, person, _world: world }
    }

    /// The person's own page, until they close it.
    #[allow(dead_code, reason = "the bench opens no page but the sign-in's")]
    pub async fn own_page(&self) -> Result<(), SignInTrouble> {
        self.sign_in.show("https://mysignins.microsoft.com/security-info").await
    }

    pub async fn sign_in(&self) -> Result<SignInSeen, SignInTrouble> {
        self.sign_in.ask(&self.person, Timestamp::now()).await
    }
}

/// A whole session, without a browser.
async fn onboarded(folder: &Path) -> Person {
    let opening = PracticeDesk::open(PracticeOptions::new(Options::new(folder)));
    let desk = opening.await.expect("the desk opens");
    let running = tokio::spawn(desk.runner.run());
    let script = Script { person: "Amira Haddad".to_owned(), mishap: Play::Smooth };
    let ending = script::play(desk.views, desk.clicks, desk.controls, script).await;
    running.await.expect("no panic").expect("the ledger can be written");
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
    receipt.person
}
