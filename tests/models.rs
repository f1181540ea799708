//! The promise: a key of any model is given to its person, or is refused with the reason before
//! anything is done to it. The models are FIDO's own list where it is there, and the shapes below.

#[path = "metadata/fido.rs"]
mod fido;
#[path = "models/shapes.rs"]
mod shapes;
#[path = "common/turn.rs"]
mod turn;

use std::fmt;

use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::nouns::{KeyReason, Verdict};
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::practice::{KeyModel, Options, RealModel};
use keydesk::words::Words;
use serde_json::Value;
use turn::{AMIRA, turn};

/// What comes of a model, as far as its getInfo tells it.
#[derive(Clone, Debug, PartialEq)]
enum Comes {
    Onboarded,
    /// Before anything is done to the key.
    Refused(Vec<KeyReason>),
    /// Something else, with the sentence.
    Otherwise(String),
}

impl fmt::Display for Comes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = Words::english();
        match self {
            Self::Onboarded => write!(out, "onboarded"),
            Self::Refused(reasons) => {
                let told: Vec<String> =
                    reasons.iter().map(|it| words.key_reason(it).what).collect();
                write!(out, "refused: {}", told.join(" "))
            }
            Self::Otherwise(sentence) => write!(out, "OTHERWISE: {sentence}"),
        }
    }
}

/// By the getInfo alone: what Entra asks of a key, and that the desk can keep it.
fn expected(model: &Value) -> Comes {
    let info = model.get("authenticatorGetInfo").unwrap_or(model);
    let option = |name: &str| info["options"].get(name).and_then(Value::as_bool);
    let lists = |member: &str, wanted: Value| {
        info.get(member).and_then(Value::as_array).is_some_and(|it| it.contains(&wanted))
    };
    let mut reasons = Vec::new();
    if option("rk") != Some(true) {
        reasons.push(KeyReason::NoResidentKeys);
    }
    if option("clientPin").is_none() {
        reasons.push(KeyReason::NoPin);
    } else if !lists("pinUvAuthProtocols", 2.into()) {
        reasons.push(KeyReason::NoPinProtocolTwo);
    }
    if !lists("extensions", "hmac-secret".into()) {
        reasons.push(KeyReason::NoHmacSecret);
    }
    if reasons.is_empty() { Comes::Onboarded } else { Comes::Refused(reasons) }
}

/// A whole onboarding with a key of this model.
async fn onboarding(model: RealModel) -> Comes {
    let folder = tempfile::tempdir().expect("a folder");
    let world = Options { models: vec![model], ..Options::new(folder.path()) };
    let mut desk = PracticeDesk::open(PracticeOptions::new(world)).await.expect("the desk opens");
    let (world, mut facts) = (desk.world.clone(), desk.runner.listen());
    let running = tokio::spawn(desk.runner.run());
    let script = Script { person: AMIRA.to_owned(), mishap: Play::Smooth };
    let playing = script::play(desk.views, desk.clicks, desk.controls, script);
    let stopped = async {
        while let Some(entry) = facts.recv().await {
            match entry.fact {
                Fact::Key(fact::Key::Judged { verdict: Verdict::Refused { reasons } }) => {
                    return Comes::Refused(reasons);
                }
                Fact::Session(fact::Session::Failed { trouble, step }) => {
                    return Comes::Otherwise(format!("{step:?}: {trouble:?}"));
                }
                _ => {}
            }
        }
        Comes::Otherwise("nothing happened".to_owned())
    };
    let comes = tokio::select! {
        ending = playing => match ending {
            Ending::Receipt(_) => Comes::Onboarded,
            it => Comes::Otherwise(format!("{it:?}")),
        },
        comes = stopped => comes,
    };
    running.abort();
    let key = world.key(KeyModel::Allowed);
    match &comes {
        Comes::Onboarded => {
            assert_eq!(world.registered(AMIRA).len(), 1);
            assert_eq!(key.credential_ids(), world.registered(AMIRA));
        }
        Comes::Refused(_) => {
            assert!(!key.has_pin() && key.credentials() == 0, "it was touched");
        }
        Comes::Otherwise(_) => {}
    }
    assert_eq!(key.model_name(), world.key(KeyModel::Allowed).model_name());
    key.unplug();
    comes
}

#[tokio::test(flavor = "multi_thread")]
async fn every_shape_of_key() {
    let _turn = turn().await;
    for (name, info) in shapes::all() {
        let model = RealModel::read(&info).expect(name);
        let comes = onboarding(model).await;
        println!("{name:<45} {comes}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn models_of_fidos_list() {
    let _turn = turn().await;
    let Some(file) = fido::payload() else {
        println!("skipped: FIDO's list is not here");
        return;
    };
    let list: Value = serde_json::from_slice(&std::fs::read(file).expect("a file")).expect("JSON");
    for entry in list["entries"].as_array().expect("entries") {
        let statement = &entry["metadataStatement"];
        if statement.get("authenticatorGetInfo").is_none() {
            continue;
        }
        match RealModel::read(entry) {
            Err(it) => println!("{:<60} cannot be practised: {it}", statement["description"]),
            Ok(model) => {
                let name = model.name().to_owned();
                let comes =
                    tokio::time::timeout(std::time::Duration::from_secs(20), onboarding(model))
                        .await
                        .unwrap_or(Comes::Otherwise("TIMEOUT".into()));
                let mark = if comes == expected(statement) { "ok" } else { "!!" };
                println!(
                    "{mark} {} {name:<60} {comes} {}",
                    entry["aaguid"], statement["authenticatorGetInfo"]["extensions"]
                );
            }
        }
    }
}
