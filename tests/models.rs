//! The promise: a key of any model is given to its person, or is refused with the reason before
//! anything is done to it. The models are FIDO's own list where it is there, and shapes of our own.
#![allow(clippy::print_stdout, reason = "the table is a result")]

#[path = "metadata/fido.rs"]
mod fido;
#[path = "models/shapes.rs"]
mod shapes;
#[path = "common/turn.rs"]
mod turn;

use std::collections::BTreeSet;
use std::fmt;
use std::process::Command;
use std::time::Duration;

use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::nouns::{KeyReason, Verdict};
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::practice::{KeyModel, Options, RealModel};
use keydesk::words::Words;
use serde_json::{Value, json};
use shapes::Shape;
use turn::{AMIRA, turn};

/// Longer than any onboarding takes, also on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

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
                write!(out, "refused: {}", told.join(", "))
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
    } else if option("noMcGaPermissionsWithClientPin") == Some(true) {
        reasons.push(KeyReason::PinNotForPasskeys);
    }
    // The practice profile enforces attestation, and is asked about a key that can do the rest.
    if reasons.is_empty() && !lists("extensions", "hmac-secret".into()) {
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
            assert_eq!(key.fingers(), usize::from(key.has_sensor()), "a finger is added");
            assert_eq!(world.registered(AMIRA).len(), 1);
            assert_eq!(key.credential_ids(), world.registered(AMIRA));
        }
        Comes::Refused(_) => {
            assert!(!key.has_pin() && key.credentials() == 0, "it was touched");
        }
        Comes::Otherwise(_) => {}
    }
    key.unplug();
    comes
}

struct Row {
    name: String,
    shape: Shape,
    comes: Comes,
    expected: Comes,
}

impl Row {
    async fn of(name: &str, statement: &Value, model: RealModel) -> Self {
        let comes = tokio::time::timeout(PATIENCE, onboarding(model)).await;
        let comes = comes.unwrap_or_else(|_| Comes::Otherwise("it takes too long".to_owned()));
        let (name, shape) = (name.trim().to_owned(), Shape::of(statement));
        Self { name, shape, comes, expected: expected(statement) }
    }
}

/// Prints the rows, and judges them.
fn judge(rows: &[Row]) {
    for Row { name, shape, comes, .. } in rows {
        println!("{name:<66.66} {shape}  {comes}");
    }
    for Row { name, comes, expected, .. } in rows {
        assert_eq!(comes, expected, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_shape_of_key_is_onboarded_or_refused_before_it_is_touched() {
    let _turn = turn().await;
    let mut rows = Vec::new();
    for (name, info) in shapes::all() {
        let model = RealModel::read(&info).expect(name);
        rows.push(Row::of(name, &info, model).await);
    }
    judge(&rows);
}

/// As many of FIDO's list as there are shapes in it, and at least 40; KEYDESK_ALL_MODELS takes all.
#[tokio::test(flavor = "multi_thread")]
async fn forty_models_of_fidos_list_are_onboarded_or_refused_before_they_are_touched() {
    const LEAST: usize = 40;
    let _turn = turn().await;
    let Some(file) = fido::payload() else {
        println!("skipped: FIDO's list is not here; `make test` installs it");
        return;
    };
    let list: Value = serde_json::from_slice(&std::fs::read(file).expect("a file")).expect("JSON");
    let statements = list["entries"].as_array().expect("entries").iter();
    let statements = statements.map(|it| &it["metadataStatement"]);
    let (mut all, mut refused) = (Vec::new(), 0);
    for statement in statements.filter(|it| it["authenticatorGetInfo"].is_object()) {
        match RealModel::read(statement) {
            Ok(model) => all.push((statement, model)),
            Err(why) => {
                refused += 1;
                println!("{}: {why}", statement["description"]);
            }
        }
    }
    assert!(refused < all.len() / 10, "{refused} of {} cannot be practised", all.len());
    let takes_all = std::env::var_os("KEYDESK_ALL_MODELS").is_some();
    let mut met = BTreeSet::new();
    // Every feature once, and then models that have as many as possible in a new combination.
    let (mut chosen, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|(statement, _)| {
        let features = Shape::of(statement).features();
        let is_new = features.iter().any(|it| !met.contains(it));
        met.extend(features);
        is_new || takes_all
    });
    chosen.extend(rest.into_iter().step_by(9).take(LEAST.saturating_sub(chosen.len())));
    let mut rows = Vec::new();
    for (statement, model) in chosen {
        let name = statement["description"].as_str().unwrap_or_default();
        rows.push(Row::of(name, statement, model).await);
    }
    assert!(rows.len() >= LEAST, "{}", rows.len());
    judge(&rows);
}

/// A name that is not quite right is told with the nearest ones; a file needs no list.
#[test]
fn practice_is_told_on_which_model_to_train() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, json: &Value| {
        let file = folder.path().join(name);
        std::fs::write(&file, json.to_string()).expect("a file");
        file.to_string_lossy().into_owned()
    };
    let (_, info) = shapes::all().swap_remove(7);
    let entry = |name: &str, number: u8| {
        let aaguid = format!("00000000-0000-4000-8000-0000000000{number:02x}");
        json!({ "aaguid": aaguid, "metadataStatement": {
            "description": name, "authenticatorGetInfo": info,
        }})
    };
    let list = json!({ "no": 1, "nextUpdate": "2026-12-01", "entries": [
        entry("Small Key", 8), entry("Large Key", 9), entry("Large Key", 10),
        { "aaguid": "00000000-0000-4000-8000-00000000000b", "metadataStatement": { "description": "?" } },
    ]});
    let list = file("list.json", &list);
    let practice = |arguments: &[&str]| {
        let done = Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .args(["practice", "--auto"])
            .args(arguments)
            .env_remove("KEYDESK_METADATA")
            .output()
            .expect("it runs");
        let told = [done.stdout, done.stderr].concat();
        (done.status.success(), String::from_utf8(told).expect("text"))
    };
    let model = file("model.json", &info);
    for arguments in [&["--key", &model][..], &["--key", "small key", "--metadata", &list]] {
        let (done, told) = practice(arguments);
        assert!(done, "{told}");
    }
    let broken = file("broken.json", &json!({ "versions": 5 }));
    for (arguments, wanted) in [
        (
            &["--key", "Smal Key", "--metadata", &list][..],
            "Small Key (00000000-0000-4000-8000-000000000008)",
        ),
        (&["--key", "Large Key", "--metadata", &list], "00000000-0000-4000-8000-00000000000a"),
        (&["--key", "Small Key"], "--metadata"),
        (&["--key", &broken], "authenticatorGetInfo"),
        (&["--key", "nowhere.json"], "nowhere.json"),
    ] {
        let (done, told) = practice(arguments);
        assert!(!done && told.contains(wanted), "{arguments:?}: {told}");
    }
    let (_, told) = practice(&["--help"]);
    assert!(told.contains("--key <MODEL>"), "{told}");
}
