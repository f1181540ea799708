//! What each test at a practice desk needs: a person, and its turn.

use tokio::sync::{Mutex, MutexGuard};

/// A process has one set of sockets for keys, as a machine has: the tests of one file take turns.
pub async fn turn() -> MutexGuard<'static, ()> {
    static SOCKETS: Mutex<()> = Mutex::const_new(());
    SOCKETS.lock().await
}

pub const AMIRA: &str = "amira.haddad@contoso.example";
