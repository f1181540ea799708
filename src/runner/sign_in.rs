//! The runner's part in the operator's sign-in: shows the scene until somebody is signed in, and
//! hears who goes. Locks the desk when nobody is there. A sign-in writes no fact: what the operator
//! causes names them.

use tokio::sync::mpsc;
use tokio::time::timeout_at;

use super::view::{SignInState, SignInWay, UserCode};
use super::{Attendance, Click, Runner, Scene};
use crate::ceremony::nouns::SignInTrouble;
use crate::signin::operator::{Means, SignedIn};

/// How a sign-in went.
pub(super) enum Attempt {
    Over(Result<SignedIn, SignInTrouble>),
    /// By this click.
    CalledOff(Click),
    /// Nobody can click any more.
    Nobody,
}

/// Whether the desk may lock itself while it waits.
#[derive(Clone, Copy)]
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
        let challenge = self.attendance.challenge().map(str::to_owned);
        let show = |it: &Self, code| {
            it.put(None, scene(&it.attendance, SignInState::UnderWay { code }));
        };
        let signed_in = match self.attempt(challenge, MayLock::No, show).await {
            Attempt::Over(it) => it,
            Attempt::CalledOff(_) => return Some(SignInState::Waiting),
            Attempt::Nobody => return None,
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
                // A challenge that nobody can answer must not keep everybody out.
                if matches!(trouble, SignInTrouble::Garbage { .. }) {
                    self.attendance.forget_challenge();
                }
                SignInState::Failed(trouble)
            }
        })
    }

    /// One sign-in of somebody, shown as it goes.
    pub(super) async fn attempt(
        &mut self,
        challenge: Option<String>,
        may: MayLock,
        show: impl Fn(&Self, Option<UserCode>),
    ) -> Attempt {
        // They may sign in with a key of their own: the browser must be able to open it.
        self.hands.close_key().await;
        show(self, None);
        let (shown, mut codes) = mpsc::unbounded_channel();
        let sign_in = self.attendance.sign_in.clone();
        let mut work = std::pin::pin!(async move {
            // Nobody looks at a code that comes after the end.
            sign_in.sign_in(challenge.as_deref(), |code| drop(shown.send(code))).await
        });
        loop {
            tokio::select! {
                biased;
                signed_in = &mut work => return Attempt::Over(signed_in),
                Some(code) = codes.recv() => show(self, Some(code)),
                click = self.click(may) => match click {
                    None => return Attempt::Nobody,
                    Some(it @ (Click::CancelSignIn | Click::Lock | Click::SignOut)) => {
                        return Attempt::CalledOff(it);
                    }
                    Some(_) => {}
                },
            }
        }
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
