//! One sign-in of an operator, as far as it has come. Dropping it ends it, and its browser. A sign-in
//! writes no fact: what the operator causes names them.

use std::pin::Pin;

use tokio::sync::mpsc;

use super::Attendance;
use super::view::{OperatorScene, Scene, SignInState, SignInWay, UserCode};
use crate::ceremony::nouns::SignInTrouble;
use crate::signin::operator::{Means, OperatorSignIn, SignedIn};

pub(super) struct Attempt {
    work: Pin<Box<dyn Future<Output = Result<SignedIn, SignInTrouble>> + Send>>,
    codes: mpsc::UnboundedReceiver<UserCode>,
}

pub(super) enum Progress {
    /// To be typed on another device.
    Code(UserCode),
    Over(Result<SignedIn, SignInTrouble>),
}

impl Attempt {
    /// `challenge` is what the service wants of this sign-in.
    pub fn begin(sign_in: OperatorSignIn, challenge: Option<String>) -> Self {
        let (shown, codes) = mpsc::unbounded_channel();
        let work = Box::pin(async move {
            // Nobody looks at a code that comes after the end.
            sign_in.sign_in(challenge.as_deref(), |code| drop(shown.send(code))).await
        });
        Self { work, codes }
    }

    /// May be dropped while it waits; the sign-in goes on at the next call.
    pub async fn progress(&mut self) -> Progress {
        tokio::select! {
            biased;
            signed_in = &mut self.work => Progress::Over(signed_in),
            Some(code) = self.codes.recv() => Progress::Code(code),
        }
    }
}

impl Attendance {
    pub(super) fn scene(&self, state: SignInState) -> Scene {
        let way = match self.sign_in.means {
            Means::Browser(_) => SignInWay::Browser,
            Means::DeviceCode => SignInWay::DeviceCode,
        };
        let locked_by = self.locked_by().map(|it| it.name.clone());
        OperatorScene::SignIn { way, locked_by, state }.into()
    }
}
