//! The promise: a person who has thirty passkeys gets another one, on a key that takes eight ids and
//! 1,200 bytes at a time; and a key that holds one of the thirty is named.

#[path = "common/own_page.rs"]
mod own_page;
#[path = "common/play.rs"]
mod play;
#[path = "common/turn.rs"]
mod turn;

use std::path::Path;
use std::sync::Arc;

use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::Step;
use keydesk::ceremony::nouns::{Inside, KeyTrouble, Theirs, Trouble};
use keydesk::desk::script::{self, Ending, Play};
use keydesk::desk::{self, PracticeDesk, PracticeOptions};
use keydesk::practice::{Counts, KeyModel, Options, PracticeKey, RealModel};
use serde_json::json;
use turn::{AMIRA, turn};

/// Whether the key lists and erases its credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Manages {
    Credentials,
    Nothing,
}

/// As FIDO's metadata has it: of 277 models with USB, 123 take no more than 1,200 bytes, and most
/// of all tell a list of 8.
fn model(manages: Manages) -> RealModel {
    let mut info = json!({
        "versions": ["U2F_V2", "FIDO_2_0", "FIDO_2_1"],
        "extensions": ["credProtect", "hmac-secret"],
        "aaguid": "00000000-0000-4000-8000-000000000030",
        "options": {
            "plat": false, "rk": true, "clientPin": false, "up": true, "pinUvAuthToken": true,
            "alwaysUv": true, "makeCredUvNotRqd": false,
        },
        "maxMsgSize": 1200,
        "pinUvAuthProtocols": [2, 1],
        "maxCredentialCountInList": 8,
        "maxCredentialIdLength": 128,
        "transports": ["usb"],
        "algorithms": [{ "type": "public-key", "alg": -7 }],
        "minPINLength": 4,
    });
    if manages == Manages::Credentials {
        info["options"]["credMgmt"] = true.into();
    }
    RealModel::read(&info).expect("a model")
}

async fn open(folder: &Path, manages: Manages) -> PracticeDesk {
    let keys = vec![KeyModel::Allowed];
    let world = Options { models: vec![model(manages)], keys, ..Options::new(folder) };
    PracticeDesk::open(PracticeOptions::new(world)).await.expect("the desk opens")
}

/// The one of the model, and another one that the tenant allows.
fn keys(desk: &PracticeDesk) -> [Arc<PracticeKey>; 2] {
    let allowed = desk.world.keys().iter().filter(|it| it.model() == KeyModel::Allowed);
    let two: Vec<_> = allowed.map(Arc::clone).collect();
    two.try_into().ok().expect("two")
}

/// Amira registers as many with this key at her own page. Each replaces the one before on the key.
async fn register(desk: &PracticeDesk, key: &PracticeKey, count: usize) {
    desk::plug(key);
    let path = desk.keys.look_now().await[0].device.clone();
    let device = desk.keys.open(&path).await.expect("it opens");
    device.set_pin(script::PIN.into()).await.expect("it takes it");
    for number in 0..count {
        let name = format!("Key {number}");
        own_page::register(&desk.world, AMIRA, &device, script::PIN, &name).await;
    }
    device.close().await;
    key.unplug();
    desk.keys.look_now().await;
}

/// Amira has so many passkeys and gets another one; what that costs.
async fn onboarding(passkeys: usize) -> Counts {
    let folder = tempfile::tempdir().expect("a folder");
    let desk = open(folder.path(), Manages::Credentials).await;
    let [key, other] = keys(&desk);
    register(&desk, &other, passkeys).await;
    desk.world.reset_counts();
    let (ending, world) = play::play(desk, AMIRA, Play::Smooth).await;
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
    assert!(receipt.left.is_empty(), "{:?}", receipt.left);
    assert_eq!(world.registered(AMIRA).len(), passkeys + 1);
    assert_eq!(key.credentials(), 1);
    world.counts()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_with_thirty_passkeys_gets_another() {
    let _turn = turn().await;
    let ordinary = onboarding(0).await;
    for (passkeys, lists) in [(1, 0), (9, 2), (30, 4)] {
        let counts = onboarding(passkeys).await;
        println!("{passkeys} passkeys: {} commands", counts.ctap_commands);
        assert_eq!(counts.ctap_commands, ordinary.ctap_commands + lists, "{passkeys} passkeys");
        assert_eq!(counts.touches, ordinary.touches, "{passkeys} passkeys");
    }
}

/// By its list, where it shows one; otherwise by silent assertions. Nobody has touched it by then.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_holds_one_of_the_thirty_is_named() {
    let _turn = turn().await;
    for (manages, wanted) in
        [(Manages::Credentials, Step::LookInside), (Manages::Nothing, Step::MakeCredential)]
    {
        let folder = tempfile::tempdir().expect("a folder");
        let mut desk = open(folder.path(), manages).await;
        let [key, other] = keys(&desk);
        register(&desk, &other, 29).await;
        register(&desk, &key, 1).await;
        let held = key.credential_ids();
        desk.world.reset_counts();
        let (world, mut facts) = (desk.world.clone(), desk.runner.listen());
        let running = tokio::spawn(play::play(desk, AMIRA, Play::Smooth));
        let named = loop {
            match facts.recv().await.expect("the session goes on").fact {
                Fact::Session(fact::Session::Failed { step, trouble }) => {
                    assert_eq!(trouble, Trouble::Key(KeyTrouble::Excluded));
                    break step;
                }
                Fact::Key(fact::Key::LookedInside {
                    inside: Inside::Known { theirs: Theirs::Registered, .. },
                }) => break Step::LookInside,
                _ => {}
            }
        };
        assert_eq!(named, wanted);
        running.abort();
        key.unplug();
        assert_eq!(key.credential_ids(), held, "nothing was made");
        assert_eq!(world.counts().touches, 0, "and nothing touched for");
    }
}
