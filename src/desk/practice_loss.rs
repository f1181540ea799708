//! What came before a recovery in practice: a person has a registered key, and then they do not have it
//! any more, or it takes no PIN. As its owner and not the desk would have done it.

use std::sync::Arc;

use super::PracticeDesk;
use super::practice_controls::{device, plug};
use super::practice_desk::{PracticeTrouble, Touch};
use super::script::PIN;
use crate::ceremony::nouns::{KeyTrouble, Loss};
use crate::practice::{Finger, KeyModel, PracticeKey};

/// What the tenant lists the old key as.
pub const OLD_KEY: &str = "My old key";

/// The person with this sign-in name has a key since before: the last of the allowed model, which is out
/// of reach afterwards; one whose PIN is blocked is the first, and lies at hand.
///
/// # Errors
/// Where the key or the tenant does not take it.
pub async fn lose_key(
    desk: &PracticeDesk,
    person: &str,
    loss: Loss,
    touch: Touch,
) -> Result<(), PracticeTrouble> {
    let key = match loss {
        Loss::Blocked => desk.world.key(KeyModel::Allowed),
        Loss::Stolen | Loss::Lost | Loss::Broken => desk.world.last_key(KeyModel::Allowed),
    };
    key.finger(Finger::Instant);
    own_key(desk, person, &key, OLD_KEY).await?;
    if loss == Loss::Blocked {
        block(desk, &key).await?;
    }
    if touch == Touch::ByHand {
        key.finger(Finger::ByHand);
    }
    desk.world.reset_counts();
    Ok(())
}

/// The person has this key since before, under this name. Its touch must be given at once.
///
/// # Errors
/// As `lose_key`.
pub async fn own_key(
    desk: &PracticeDesk,
    person: &str,
    key: &Arc<PracticeKey>,
    name: &'static str,
) -> Result<(), PracticeTrouble> {
    plug_in(desk, key).await;
    let open = desk.keys.open(&device(key)).await?;
    open.set_pin(PIN.into()).await?;
    open.close().await;
    let (world, owned, person) = (desk.world.clone(), Arc::clone(key), person.to_owned());
    let added = tokio::task::spawn_blocking(move || world.add_from_before(&person, &owned, name));
    added.await.map_err(std::io::Error::other)??;
    pull_out(desk, key).await;
    Ok(())
}

/// Wrong PINs until it takes none any more. After three in a row it must be without power (CTAP 2.1,
/// 6.5.5.6).
async fn block(desk: &PracticeDesk, key: &Arc<PracticeKey>) -> Result<(), KeyTrouble> {
    const IN_A_ROW: usize = 3;
    const MOST: usize = 8;
    for _ in 0..MOST {
        plug_in(desk, key).await;
        let open = desk.keys.open(&device(key)).await?;
        for _ in 0..IN_A_ROW {
            if let Err(KeyTrouble::PinBlocked) = open.check_pin("000000".into()).await {
                open.close().await;
                pull_out(desk, key).await;
                return Ok(());
            }
        }
        open.close().await;
        pull_out(desk, key).await;
    }
    Err(KeyTrouble::Garbage)
}

async fn plug_in(desk: &PracticeDesk, key: &PracticeKey) {
    plug(key);
    desk.keys.look_now().await;
}

async fn pull_out(desk: &PracticeDesk, key: &PracticeKey) {
    key.unplug();
    desk.keys.look_now().await;
}
