//! What a session could not take back, the desk takes back by itself when the tenant is there again:
//! without a click, and all that it can.

use std::path::Path;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use keydesk::ceremony::nouns::Leftover;
use keydesk::desk::PracticeDesk;
use keydesk::ledger::{Debt, Ledger};
use keydesk::practice::World;

use crate::free;
use crate::judge::{methods_stand, same};
use crate::kinds::Kind;

/// The tenant answers at once.
const LONGEST: Duration = Duration::from_secs(20);

/// Opens the desk, if it owes something that needs nobody, and waits until it has paid. Nothing else may be
/// taken away by that.
pub async fn is_paid(kind: &Kind, folder: &Path) {
    free::until_free(folder).await;
    let file = folder.join("ledger.sqlite");
    if debts(&file).await.iter().any(needs_nobody) {
        pay(kind, folder, &file).await;
        free::until_free(folder).await;
        methods_stand(kind, folder).await;
    }
}

async fn pay(kind: &Kind, folder: &Path, file: &Path) {
    let desk = PracticeDesk::open(kind.options(folder)).await.expect("the desk opens");
    let running = tokio::spawn(desk.runner.run());
    let paid = async {
        while debts(file).await.iter().any(|it| needs_nobody(it) && !is_nowhere(it, &desk.world)) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let paid = tokio::time::timeout(LONGEST, paid).await;
    assert!(paid.is_ok(), "it does not pay: {:?}", debts(file).await);
    drop((desk.clicks, desk.views));
    running.await.expect("no panic").expect("the ledger can be written");
}

async fn debts(file: &Path) -> Vec<Debt> {
    Ledger::debts_in(file).await.expect("they can be read")
}

fn needs_nobody(debt: &Debt) -> bool {
    debt.person.is_some()
        && matches!(
            debt.what,
            Leftover::PassUntil { id: Some(_), .. } | Leftover::Method { .. } | Leftover::Sessions
        )
}

/// A method that was perhaps made is looked for until it cannot arrive any more.
fn is_nowhere(debt: &Debt, world: &World) -> bool {
    let (Leftover::Method { id }, Some(person)) = (&debt.what, &debt.person) else { return false };
    !world.registered(&person.id).iter().any(|it| same(id, &URL_SAFE_NO_PAD.encode(it)))
}
