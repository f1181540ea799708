//! One visit: the person follows the pages from the first to the last, or closes the browser.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use tokio::process::{ChildStdin, ChildStdout};

use super::authenticator;
use super::conduct::{ChromiumError, Conduct};
use super::page::{Page, press, type_name};
use super::protocol::{Devtools, Event, ProtocolError, SessionId};
use crate::practice::key::PracticeKey;

/// Follows the pages until the browser ends. `keys` are those of the world.
///
/// # Errors
/// Where the browser does not do as it is asked, or there is no key. That it ends is none.
pub async fn attend(
    (to, from): (ChildStdin, ChildStdout),
    keys: &[Arc<PracticeKey>],
    conduct: Conduct,
) -> Result<(), ChromiumError> {
    let key = in_the_hand(keys, &conduct).ok_or(ChromiumError::NoKey)?;
    if conduct.defective {
        key.lose_passkeys();
    }
    let devtools = Devtools::new(to, from);
    let mut visitor = Visitor { devtools, key, conduct, signed: false };
    let ended = visitor.follow().await;
    if visitor.signed {
        visitor.key.count_touch();
    }
    match ended {
        Err(ChromiumError::Protocol(ProtocolError::Ended | ProtocolError::Pipe(_))) => Ok(()),
        ended => ended,
    }
}

fn in_the_hand(keys: &[Arc<PracticeKey>], conduct: &Conduct) -> Option<Arc<PracticeKey>> {
    let plugged = || keys.iter().filter(|it| it.is_plugged());
    let own = plugged().find(|it| it.credentials() > 0).or_else(|| plugged().next());
    conduct.key.clone().or_else(|| own.cloned())
}

struct Visitor {
    devtools: Devtools,
    key: Arc<PracticeKey>,
    conduct: Conduct,
    /// The key has signed; a sign-in takes one touch.
    signed: bool,
}

impl Visitor {
    /// How often they look at a page on which nothing happens.
    const GLANCE: Duration = Duration::from_millis(100);

    async fn follow(&mut self) -> Result<(), ChromiumError> {
        // A new page waits until its authenticator is there.
        let attach = json!({ "autoAttach": true, "waitForDebuggerOnStart": true, "flatten": true });
        self.devtools.call(None, "Target.setAutoAttach", attach).await?;
        let mut showing = None;
        loop {
            match tokio::time::timeout(Self::GLANCE, self.devtools.event()).await {
                Ok(event) => {
                    let event = event?;
                    if let Some(sign_count) = authenticator::signed(&event) {
                        self.key.has_signed(sign_count);
                        self.signed = true;
                    }
                    if let Some(session) = self.opened(&event).await? {
                        showing = Some(session);
                    }
                }
                Err(_) => {
                    if let Some(session) = &showing {
                        self.look(&session.clone()).await?;
                    }
                }
            }
        }
    }

    /// The page that has opened, if that is what the event tells. The key is in it.
    async fn opened(&mut self, event: &Event) -> Result<Option<SessionId>, ChromiumError> {
        if event.method != "Target.attachedToTarget" {
            return Ok(None);
        }
        let session = event.params["sessionId"].as_str().unwrap_or_default().to_owned();
        let is_page = event.params["targetInfo"]["type"] == "page";
        if is_page {
            let (devtools, key) = (&mut self.devtools, &self.key);
            authenticator::insert(devtools, &session, key, &self.conduct).await?;
        }
        // Another kind of target may not know the command.
        let go_on =
            self.devtools.call(Some(&session), "Runtime.runIfWaitingForDebugger", json!({}));
        match go_on.await {
            Ok(_) | Err(ProtocolError::Refused { .. }) => {}
            Err(error) => return Err(error.into()),
        }
        Ok(is_page.then_some(session))
    }

    /// Looks at the page and does what it asks for. What goes on by itself is let go on.
    async fn look(&mut self, session: &SessionId) -> Result<(), ChromiumError> {
        const ANOTHER: &str = "another=1";
        const PASSKEY: &str = "method=passkey";
        let devtools = &mut self.devtools;
        let Some(page) = Page::read(devtools, session).await? else { return Ok(()) };
        tracing::debug!(?page, "the person looks");
        if page.asks_name {
            let login = self.conduct.login.clone().unwrap_or_default();
            return Ok(type_name(devtools, session, &login).await?);
        }
        if page.asks_secret && page.offers(PASSKEY) {
            return Ok(press(devtools, session, PASSKEY).await?);
        }
        if page.key_was_not_used() && self.conduct.login.is_some() && page.offers(ANOTHER) {
            return Ok(press(devtools, session, ANOTHER).await?);
        }
        let is_the_end = page.key_was_not_used() || !page.has_form && !page.message.is_empty();
        if is_the_end {
            tracing::info!(page.message, "the person closes the browser");
            devtools.call(None, "Browser.close", json!({})).await?;
        }
        Ok(())
    }
}
