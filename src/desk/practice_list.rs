//! What comes before a batch in practice and after it: a work list of people who are there for it, and
//! whether a key that was sent signs its person in.

use std::sync::Arc;

use super::practice_controls::plug;
use super::practice_desk::{PracticeTrouble, app, proof};
use super::practice_seams::{browser_with, in_process};
use super::practice_tenant::PracticeTenant;
use crate::ceremony::nouns::{CeremonyId, Person, SignInSeen, SignInTrouble, Timestamp};
use crate::desk::live::LEDGER;
use crate::ledger::Ledger;
use crate::practice::{Finger, Options, PracticeKey, World};
use crate::runner::work_list::{ListWanted, NoList, look_up};
use crate::worklist::{self, People};

/// Why there is no list in practice.
#[derive(Debug, thiserror::Error)]
pub enum NoPracticeList {
    #[error(transparent)]
    Practice(#[from] PracticeTrouble),
    #[error(transparent)]
    List(#[from] NoList),
}

/// Keeps a list with so many of the crowd of this world, as an import would.
///
/// # Errors
/// Where the world or the ledger cannot be opened.
pub async fn list_of_crowd(options: Options, people: u32) -> Result<CeremonyId, NoPracticeList> {
    let ledger = options.folder.join(LEDGER);
    let (names, crowd) = World::crowd(people);
    let practice = PracticeTenant::open(Options { crowd, ..options }, &[]).await?;
    let file = format!("upn\n{}\n", names.join("\n"));
    let People { lines, .. } = worklist::people(file.as_bytes()).map_err(NoList::Faults)?;
    let wanted = ListWanted::Lines(lines);
    let (tenant, operator) = (&practice.tenant, &practice.operator);
    let list = look_up(tenant, operator, wanted, Vec::new(), |_, _| ()).await?;
    let keeping = async {
        let ledger = Ledger::open(&ledger).await?;
        let id = ledger.keep_list(Timestamp::now(), &list, &tenant.take_calls()).await?;
        ledger.close().await?;
        Ok(id)
    };
    Ok(keeping.await.map_err(PracticeTrouble::Ledger)?)
}

/// The person has the key in hand and signs in with it; the first time they choose a PIN of their own.
///
/// # Errors
/// `SignInTrouble` has a variant for each reason why nothing is shown.
pub async fn sign_in_with(
    world: &World,
    person: &Person,
    key: Arc<PracticeKey>,
) -> Result<SignInSeen, SignInTrouble> {
    key.finger(Finger::Instant);
    plug(&key);
    let browser = browser_with(world, vec![Arc::clone(&key)]);
    let sign_in = proof(browser, app(in_process(world.router())));
    let seen = sign_in.ask(person, Timestamp::now()).await;
    key.unplug();
    seen
}
