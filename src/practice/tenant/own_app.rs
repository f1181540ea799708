//! A person adds an authenticator app of another maker on their own page: the page shows the secret key once,
//! and takes the app when it shows the right code. A token that can be programmed does the same.

use jiff::Timestamp;
use rand_core::{OsRng, RngCore as _};
use uuid::Uuid;

use super::method::{Method, What};
use super::state::Tenant;
use super::totp::{Hash, Seed};
use crate::practice::folder::FolderError;

/// A token that its person has programmed with a secret key of their own page.
#[derive(Debug)]
pub struct ProgrammedToken(Seed);

impl ProgrammedToken {
    const STEP_SECONDS: i64 = 30;

    /// With a secret key, as the page shows it.
    fn with(secret: Seed) -> ProgrammedToken {
        ProgrammedToken(secret)
    }

    fn code(&self, at: Timestamp) -> String {
        let step = u64::try_from(at.as_second() / Self::STEP_SECONDS).unwrap_or_default();
        self.0.code(Hash::HmacSha1, step)
    }
}

impl Tenant {
    /// The person of this name opens the form for another app, programs the token with what it shows, and
    /// types the code of the token. `false` where the page does not take it.
    pub(in crate::practice) fn add_own_app(&self, user: &str) -> Result<bool, FolderError> {
        let mut random = [0; 32];
        OsRng.fill_bytes(&mut random);
        let shown = Seed::of_random(random);
        let token = ProgrammedToken::with(shown.clone());
        let now = Timestamp::now();
        self.take_own_app(user, &shown, &token.code(now), now)
    }

    fn take_own_app(
        &self,
        user: &str,
        shown: &Seed,
        code: &str,
        now: Timestamp,
    ) -> Result<bool, FolderError> {
        if ProgrammedToken::with(shown.clone()).code(now) != code {
            return Ok(false);
        }
        let method =
            Method { id: Uuid::new_v4().to_string(), created: now, what: What::SoftwareOath };
        let added = self.change(
            user,
            || None,
            |_, account| {
                account.security.methods.push(method);
                Ok(())
            },
        );
        match added {
            Ok(()) => Ok(true),
            Err(None) => Ok(false),
            Err(Some(trouble)) => Err(trouble),
        }
    }
}
