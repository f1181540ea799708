//! The practice controls: plug, pull and touch practice keys. A plugged key sits in a socket of the
//! HID seam, where the key room finds it like a real one.

use std::sync::Arc;

use tokio::sync::mpsc;

use crate::key::{Bus, seam};
use crate::practice::{KeyModel, PracticeKey, World};
use crate::screens::{PracticeControls, PracticeHand};

/// Controls for these keys and no others, used by the window, the terminal or the script.
pub(super) fn controls(
    world: Arc<World>,
    mut within_reach: Vec<Arc<PracticeKey>>,
    bus: Bus,
) -> PracticeControls {
    // The person may bring a forgery instead of the key, and must be able to pull it again.
    let forged = world.key(KeyModel::Forged);
    if !within_reach.iter().any(|it| Arc::ptr_eq(it, &forged)) {
        within_reach.push(forged);
    }
    let (hands, mut inbox) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Some(hand) = inbox.recv().await {
            obey(hand, &world, &within_reach);
            bus.look_now().await;
        }
    });
    PracticeControls { hands, tokens: None }
}

fn obey(hand: PracticeHand, world: &Arc<World>, keys: &[Arc<PracticeKey>]) {
    let insert_one = |model| {
        let next = keys.iter().find(|it| it.model() == model && !it.is_plugged());
        if let Some(key) = next {
            insert(world, key);
        }
    };
    let second = || keys.iter().filter(|it| it.model() == KeyModel::Allowed).nth(1);
    match hand {
        PracticeHand::InsertAllowed => insert_one(KeyModel::Allowed),
        PracticeHand::InsertSecond => second().into_iter().for_each(|it| insert(world, it)),
        PracticeHand::InsertNotAllowed => insert_one(KeyModel::NotAllowed),
        PracticeHand::Remove => keys.iter().for_each(|it| it.unplug()),
        PracticeHand::AddOnOwnPage => {
            if let Some(key) = keys.iter().find(|it| it.is_plugged()) {
                add_on_own_page(Arc::clone(world), Arc::clone(key));
            }
        }
        PracticeHand::ProgramToken => program_token(world),
        // One press touches one key.
        PracticeHand::Touch | PracticeHand::FingerBadly => {
            let Some(key) = keys.iter().find(|it| it.wants_touch()) else { return };
            if hand == PracticeHand::Touch {
                key.touch();
            } else {
                key.touch_badly();
            }
        }
    }
}

/// Beside the controls: the key waits for its touch.
fn add_on_own_page(world: Arc<World>, key: Arc<PracticeKey>) {
    tokio::task::spawn_blocking(move || {
        if let Err(error) = world.add_on_own_page(&key) {
            tracing::warn!(%error, "the practice person could not add the key");
        }
    });
}

/// The person programs a token that they have, and adds it on their own page.
pub(super) fn program_token(world: &World) {
    if let Err(error) = world.program_token_on_own_page() {
        tracing::warn!(%error, "the practice person could not add the token");
    }
}

/// The person inserts this key, or the forgery that they took for it.
pub fn insert(world: &World, key: &Arc<PracticeKey>) {
    plug(&world.brought(key));
}

/// Plugs this key in. A key that is plugged in stays as it is.
pub fn plug(key: &PracticeKey) {
    plug_as(key, key.name());
}

/// Plugs this key into a port of a hub, such as `9-1.3`.
pub fn plug_in(key: &PracticeKey, port: &str) {
    plug_as(key, format!("{}@{port}", key.name()));
}

fn plug_as(key: &PracticeKey, name: String) {
    if key.is_plugged() {
        return;
    }
    let cable = seam::plug(&name, key.model_name(), &key.serial());
    key.plug(cable.from_host, cable.to_host, Box::new(move || seam::unplug(&name)));
}

/// The address at which the key room sees this key.
pub(super) fn device(key: &PracticeKey) -> String {
    format!("{}{}", seam::PATH_PREFIX, key.name())
}
