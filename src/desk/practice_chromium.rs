//! The browser seam of a practice desk at which people sign in with a real Chromium: the desk's own
//! isolated browser, the practice tenant on a port of this machine, and a practice person who drives
//! the one through the pages of the other.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::process::{ChildStdin, ChildStdout};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinHandle;

use crate::ceremony::nouns::SignInTrouble;
use crate::practice::chromium::{self, Conduct};
use crate::practice::{ServeError, World};
use crate::signin::browser::{Driver, IsolatedBrowser, Prepare, Rules};
use crate::signin::{Browser, Visit};

/// There is no Chromium at which a person could sign in.
#[derive(Debug, thiserror::Error)]
pub enum ChromiumTrouble {
    #[error(transparent)]
    Serve(#[from] ServeError),
    #[error(transparent)]
    Browser(#[from] SignInTrouble),
}

/// How long a person may take to see that the browser is gone.
const TO_LEAVE: Duration = Duration::from_secs(2);

/// The tenant is served as long as the browser may be asked for. The browser has no window.
///
/// # Errors
/// Where no port can be had, or there is no browser.
pub async fn chromium_browser(
    world: &Arc<World>,
    conduct: watch::Receiver<Conduct>,
) -> Result<Browser, ChromiumTrouble> {
    let served = world.listen(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await?;
    let mut arguments = chromium::arguments(served.address());
    arguments.extend(["--headless", "--disable-gpu"].map(str::to_owned));
    let ca_pem = served.ca_pem().to_owned();
    let prepare: Prepare = Arc::new(move |home| chromium::trust(home, &ca_pem));
    let hosts = chromium::HOSTS.map(str::to_owned).to_vec();
    let browser = IsolatedBrowser::new(None, Rules { hosts, ..Rules::default() })?;

    let (wanted, no_longer_wanted) = oneshot::channel::<()>();
    tokio::spawn(served.serve(async move { drop(no_longer_wanted.await) }));
    let world = Arc::clone(world);
    let visit = move || {
        debug_assert!(!wanted.is_closed(), "it is served as long as this closure stands");
        let (begun, attending) = mpsc::unbounded_channel();
        let (world, conduct) = (Arc::clone(&world), conduct.borrow().clone());
        let attach = move |to, from| {
            // The receiver is there until the visit has ended.
            begun.send(attended((to, from), &world, conduct.clone())).ok();
        };
        let driver = Driver {
            arguments: arguments.clone(),
            prepare: Arc::clone(&prepare),
            attach: Arc::new(attach),
        };
        let visit = (browser.clone().driven_by(driver).seam().visit)()?;
        Ok(seen_to_the_end(visit, attending))
    };
    Ok(Browser { visit: Arc::new(visit) })
}

fn attended(
    pipe: (ChildStdin, ChildStdout),
    world: &Arc<World>,
    conduct: Conduct,
) -> JoinHandle<()> {
    tracing::debug!("the browser has started");
    let world = Arc::clone(world);
    tokio::spawn(async move {
        if let Err(error) = chromium::attend(pipe, world.keys(), conduct).await {
            tracing::warn!(%error, "the practice person cannot go on");
        }
    })
}

/// The same visit, but what the key has done in the browser is on the key when it ends.
fn seen_to_the_end(visit: Visit, mut attending: mpsc::UnboundedReceiver<JoinHandle<()>>) -> Visit {
    let Visit { redirect, open } = visit;
    let open = move |url| {
        let answering = open(url);
        async move {
            let answered = answering.await;
            if let Ok(attending) = attending.try_recv() {
                drop(tokio::time::timeout(TO_LEAVE, attending).await);
            }
            answered
        }
    };
    Visit { redirect, open: Box::new(move |url| Box::pin(open(url))) }
}
