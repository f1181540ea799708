//! The runner's part in the operator's sign-in: shows the scene until somebody is signed in, and
//! hears who goes. Locks the desk when nobody is there. A sign-in writes no fact: what the operator
//! causes names them.

use tokio::sync::mpsc;
use tokio::time::timeout_at;

use super::view::{SignInState, SignInWay};
use super::{Attendance, Click, Runner, Scene};
use crate::signin::operator::Means;

/// Whether the desk may lock itself while it waits.
pub(super) enum MayLock {
    Yes,
    No,
}

impl Runner {
    /// The next click; a desk that waits too long for it clicks `Lock` itself. `None` where nobody
    /// can click any more.
    pub(super) async fn click(&mut self, may: MayLock) -> Option<Click> {
        let click = match (may, self.attendance.locks_at()) {
            (MayLock::Yes, Some(then)) => match timeout_at(then, self.clicks.recv()).await {
                Ok(click) => click,
                Err(_) => Some(Click::Lock),
            },
            (MayLock::No, _) | (_, None) => self.clicks.recv().await,
        };
        self.attendance.active();
        click
    }

    /// Lets the operator go, if that is what was clicked.
    pub(super) fn heard_leave(&mut self, click: &Click) {
        match click {
            Click::Lock => self.attendance.lock(),
            Click::SignOut => self.attendance.sign_out(),
            // A click for a screen that is gone.
            _ => {}
        }
    }

    /// Waits until an operator is signed in; `false` where nobody can click any more.
    pub(super) async fn attended(&mut self) -> bool {
        let mut state = SignInState::Waiting;
        // Whoever signs in again as an app has read the warning.
        let mut begin = self.attendance.locked_by().is_some() && self.by_certificate();
        while self.attendance.operator().is_none() {
            self.put(None, scene(&self.attendance, state.clone()));
            if !std::mem::take(&mut begin) {
                match self.clicks.recv().await {
                    None => return false,
                    Some(Click::SignIn) => {}
                    Some(_) => continue,
                }
            }
            state = match self.sign_in().await {
                Some(state) => state,
                None => return false,
            };
        }
        true
    }

    /// One attempt, and how it went; it can be called off.
    async fn sign_in(&mut self) -> Option<SignInState> {
        // The operator may sign in with a key of their own: the browser must be able to open it.
        self.hands.keys.release().await;
        self.put(None, scene(&self.attendance, SignInState::UnderWay { code: None }));
        let (shown, mut codes) = mpsc::unbounded_channel();
        let signed_in = {
            let sign_in = self.attendance.sign_in.clone();
            let challenge = self.attendance.challenge().map(str::to_owned);
            let mut work = std::pin::pin!(async move {
                // Nobody looks at a code that comes after the end.
                sign_in.sign_in(challenge.as_deref(), |code| drop(shown.send(code))).await
            });
            loop {
                tokio::select! {
                    biased;
                    signed_in = &mut work => break signed_in,
                    Some(code) = codes.recv() => {
                        let state = SignInState::UnderWay { code: Some(code) };
                        self.put(None, scene(&self.attendance, state));
                    }
                    click = self.clicks.recv() => match click {
                        None => return None,
                        Some(Click::CancelSignIn) => return Some(SignInState::Waiting),
                        Some(_) => {}
                    },
                }
            }
        };
        Some(match signed_in {
            Ok(it) => {
                if self.by_certificate() {
                    tracing::warn!("signed in as the app: no role of an operator is checked");
                }
                match self.attendance.begin(it) {
                    Ok(()) => SignInState::Waiting,
                    Err(missing) => SignInState::Missing(missing.0),
                }
            }
            Err(trouble) => {
                tracing::warn!(%trouble, "the operator is not signed in");
                SignInState::Failed(trouble)
            }
        })
    }

    fn by_certificate(&self) -> bool {
        matches!(self.attendance.sign_in.means, Means::Certificate(_))
    }
}

pub(super) fn scene(attendance: &Attendance, state: SignInState) -> Scene {
    let way = match attendance.sign_in.means {
        Means::Browser(_) => SignInWay::Browser,
        Means::DeviceCode => SignInWay::DeviceCode,
        Means::Certificate(_) => SignInWay::Certificate,
    };
    let locked_by = attendance.locked_by().map(|it| it.name.clone());
    Scene::SignIn { way, locked_by, state }
}
