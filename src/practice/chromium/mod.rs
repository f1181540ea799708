//! A person at a real Chromium: they follow the practice tenant's pages in it, with a practice key.
//!
//! Drives a browser that was started with `--remote-debugging-pipe`, and never starts or ends its
//! process. Knows no desk: what the pages post, the browser posts.

mod authenticator;
mod page;
mod protocol;
mod trust;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use tokio::process::{ChildStdin, ChildStdout};

use self::page::{Page, press, type_name};
use self::protocol::{Devtools, Event, ProtocolError, SessionId};
use super::folder::FolderError;
use super::key::PracticeKey;
pub use trust::trust;

/// What the person at the browser does otherwise than one who just signs in.
#[derive(Clone, Default)]
pub struct Conduct {
    /// They have this key in their hand, wherever it is plugged in. `None`: the key that is plugged
    /// in, or, of several, the first that holds a passkey.
    pub key: Option<Arc<PracticeKey>>,
    /// They sign in under this name instead of the one that the page is opened for.
    pub login: Option<String>,
    /// The browser does not get the PIN from them.
    pub unverified: bool,
    /// Their key has lost its passkeys, as by a defect.
    pub defective: bool,
}

/// The person cannot go on, or no longer.
#[derive(Debug, thiserror::Error)]
pub enum ChromiumError {
    /// The browser cannot be driven.
    #[error(transparent)]
    Protocol(#[from] ProtocolError),
    /// The key's file cannot be read.
    #[error(transparent)]
    Key(#[from] FolderError),
    /// No key is in their hand.
    #[error("no practice key is plugged in")]
    NoKey,
}

/// The hosts of the sign-in's pages.
pub const HOSTS: [&str; 2] = ["login.microsoftonline.com", "login.microsoft.com"];

/// The arguments with which Chromium finds the practice tenant, and nothing else: Entra's names lead
/// to where it is served.
pub fn arguments(served: SocketAddr) -> Vec<String> {
    let rules = HOSTS.map(|it| format!("MAP {it}:443 {served}")).join(",");
    vec![
        format!("--host-resolver-rules={rules},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1"),
        // It would go past the rules.
        "--disable-quic".to_owned(),
    ]
}

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
