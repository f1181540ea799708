//! The desk code: a few digits with which the operator takes the screen back from a person. It is
//! chosen at the sign-in and kept in memory as a hash. It never unlocks a desk that has locked itself.

use argon2::{Argon2, Block, Params};
use secrecy::{ExposeSecret as _, SecretString};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::ceremony::policy::PinRules;

pub(super) struct DeskCode {
    salt: [u8; 16],
    hash: Hash,
    tries_left: u8,
}

type Hash = Zeroizing<[u8; 32]>;

/// After so many wrong ones in a row the operator signs in again.
const TRIES: u8 = 3;
/// Short, because it is typed for each person. Runs, years and the like are refused as in a PIN.
const RULES: PinRules = PinRules { minimum_length: 4 };

impl DeskCode {
    /// `None` where everybody would guess it.
    pub async fn new(code: SecretString) -> Option<Self> {
        if !RULES.allow(code.expose_secret()) {
            return None;
        }
        let salt = Uuid::new_v4().into_bytes();
        let hash = hashed(code, salt).await?;
        Some(Self { salt, hash, tries_left: TRIES })
    }

    pub fn tries_left(&self) -> u8 {
        self.tries_left
    }

    /// A wrong one costs a try.
    pub async fn is(&mut self, code: SecretString) -> bool {
        if self.tries_left == 0 {
            return false;
        }
        self.tries_left -= 1;
        let typed = hashed(code, self.salt).await;
        // How long it takes to compare two hashes tells nothing about a code.
        let is_right = typed.is_some_and(|it| it == self.hash);
        if is_right {
            self.tries_left = TRIES;
        }
        is_right
    }
}

/// Argon2id with the crate's own costs (OWASP's first choice). It works for some 30 ms, so not on a
/// thread that others wait for.
async fn hashed(code: SecretString, salt: [u8; 16]) -> Option<Hash> {
    let work = move || {
        let argon = Argon2::default();
        let mut memory = Zeroizing::new(vec![Block::default(); Params::DEFAULT.block_count()]);
        let mut hash = Hash::default();
        let code = code.expose_secret().as_bytes();
        argon.hash_password_into_with_memory(code, &salt, &mut *hash, &mut *memory).ok()?;
        Some(hash)
    };
    tokio::task::spawn_blocking(work).await.ok()?
}
