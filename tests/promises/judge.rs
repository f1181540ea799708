//! What must be true in the worlds, whatever happened at the desk: told by the tenant, the keys and the
//! ledger, and never by what the desk showed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use keydesk::ceremony::Ceremony;
use keydesk::ceremony::nouns::{Leftover, Outcome, PassEnding, Purpose};
use keydesk::ceremony::receipt::Receipt;
use keydesk::desk::script;
use keydesk::ledger::{Debt, Ledger};
use keydesk::practice::{PracticeKey, World};

use crate::batch;
use crate::desk::ceremonies;
use crate::free;
use crate::kinds::{Before, Kind};
use crate::stood::{Stood, apps};

/// What the ledger says of the sessions in it.
struct Told {
    all: Vec<Ceremony>,
    receipts: Vec<Receipt>,
    debts: Vec<Debt>,
}

impl Told {
    async fn by(folder: &Path) -> Self {
        let file = folder.join("ledger.sqlite");
        Ledger::verify(&file).await.expect("the ledger is whole");
        let all = ceremonies(folder).await;
        let receipts = all.iter().filter_map(Receipt::of).collect();
        let debts = Ledger::debts_in(&file).await.expect("they can be read");
        Self { all, receipts, debts }
    }

    fn owes(&self, is: impl Fn(&Leftover) -> bool) -> usize {
        self.debts.iter().filter(|it| is(&it.what)).count()
    }

    fn sets_aside(&self, key: &PracticeKey) -> bool {
        let serial = key.serial();
        self.owes(|it| matches!(it, Leftover::KeySetAside { serial: it, .. } if it.as_ref() == Some(&serial))) > 0
    }

    fn has_receipt_for(&self, credential: &[u8]) -> bool {
        let id = URL_SAFE_NO_PAD.encode(credential);
        self.receipts
            .iter()
            .filter_map(|it| it.credential.as_ref())
            .any(|it| it.credential_id == id)
    }

    /// What the person made themselves, by the tenant's ids.
    fn own_methods(&self) -> BTreeSet<&str> {
        self.all.iter().flat_map(Ceremony::own_methods).map(|it| it.id.as_str()).collect()
    }
}

/// Panics with what is wrong.
pub async fn judge(kind: &Kind, folder: &Path, stood: &Stood) {
    free::until_free(folder).await;
    let told = Told::by(folder).await;
    sessions_are_over(kind, &told);
    if kind.is_batch() {
        let file = folder.join("ledger.sqlite");
        let list = Ledger::lists(&file).await.expect("a ledger")[0].id;
        let judged = batch::judge(folder, list).await;
        let Before::List(people) = kind.before else { panic!("a batch has a list") };
        assert_eq!(judged.prepared, people as usize, "keys that were prepared");
        return;
    }
    let world = World::open(kind.world(folder)).expect("the world opens again");
    passes_are_named(&world, &told);
    methods_are_named(kind, &world, &told, stood);
    receipts_are_true(kind, folder, &world, &told, stood);
    for key in world.keys() {
        key_is_known(key, kind, &world, &told, stood);
    }
    tokens_are_named(folder, &told);
    apps_are_named(folder, &told, stood);
}

/// What a receipt names is registered. The keys may have gone home.
pub async fn methods_stand(kind: &Kind, folder: &Path) {
    let told = Told::by(folder).await;
    let world = World::open(kind.world(folder)).expect("the world opens again");
    let registered = world.registered(&kind.person());
    for credential in told.receipts.iter().filter_map(|it| it.credential.as_ref()) {
        let id = URL_SAFE_NO_PAD.decode(&credential.credential_id).expect("base64url");
        assert!(registered.contains(&id), "a debt was paid with the method of a receipt");
    }
}

/// Each has one end, and none was begun in the place of another.
fn sessions_are_over(kind: &Kind, told: &Told) {
    let open: Vec<_> = told.all.iter().filter(|it| it.outcome().is_none()).collect();
    assert!(open.is_empty(), "{} sessions are open", open.len());
    let most = 1 + usize::from(kind.second_key) + usize::from(kind.before == Before::Sent);
    if !kind.is_batch() {
        assert!(told.all.len() <= most, "{} sessions in the place of {most}", told.all.len());
    }
    let credentials = || told.receipts.iter().filter_map(|it| it.credential.as_ref());
    let distinct: BTreeSet<_> = credentials().map(|it| &it.credential_id).collect();
    assert_eq!(distinct.len(), credentials().count(), "two receipts for one registration");
}

fn passes_are_named(world: &World, told: &Told) {
    let left = |it: &&Receipt| matches!(it.pass.ending, PassEnding::LeftUntil(_));
    let owed = told.owes(|it| matches!(it, Leftover::PassUntil { .. }));
    let named = owed + told.receipts.iter().filter(left).count();
    let live = world.live_passes();
    assert!(live <= named, "{live} passes are alive, and {named} are named");
}

fn methods_are_named(kind: &Kind, world: &World, told: &Told, stood: &Stood) {
    let registered = world.registered(&kind.person());
    let distinct: BTreeSet<_> = registered.iter().collect();
    assert_eq!(distinct.len(), registered.len(), "one credential is registered twice");
    let perhaps = told.owes(|it| *it == Leftover::PerhapsOwnMethod) > 0;
    let own = told.own_methods();
    for id in registered.iter().filter(|it| !stood.registered.contains(it)) {
        let text = URL_SAFE_NO_PAD.encode(id);
        let owed = told.owes(|it| matches!(it, Leftover::Method { id } if same(id, &text))) > 0;
        let is_own = own.iter().any(|it| same(it, &text));
        assert!(
            told.has_receipt_for(id) || owed || is_own || perhaps,
            "a method without receipt or debt: {text}; {:?}",
            told.debts
        );
    }
}

/// The practice tenant's id of a method is made of its credential's.
pub fn same(method: &str, credential: &str) -> bool {
    let (method, credential) = (method.trim_end_matches('='), credential.trim_end_matches('='));
    method == credential || method.starts_with(credential)
}

fn receipts_are_true(kind: &Kind, folder: &Path, world: &World, told: &Told, stood: &Stood) {
    let registered = world.registered(&kind.person());
    for receipt in &told.receipts {
        if let Some(credential) = &receipt.credential {
            let id = URL_SAFE_NO_PAD.decode(&credential.credential_id).expect("base64url");
            let methods = registered.iter().filter(|it| **it == id).count();
            assert_eq!(methods, 1, "methods of a receipt's credential");
            let holds = |key: &PracticeKey| key.credential_ids().contains(&id);
            let at_hand = world.keys().iter().any(|it| holds(it));
            let on_its_way = || {
                let taken = world.taken_from_stock().expect("the folder");
                (1..=taken).any(|it| holds(&world.take_from_stock(it).expect("a key")))
            };
            assert!(at_hand || on_its_way(), "no key holds a receipt's credential");
        }
        if let Some(recovery) = &receipt.recovery
            && recovery.removed.is_some()
        {
            let old = stood.registered.first().expect("there was one");
            assert!(!registered.contains(old), "the old key still opens something");
        }
        if let Some(token) = &receipt.what.token {
            let stands = tokens(folder).remove(&token.serial).map(|it| it.0);
            assert_eq!(stands.as_deref(), Some("activated"), "the token of a receipt");
        }
    }
}

/// It has no PIN that nobody knows, nothing of ours that is not named, and no try was lost on it.
fn key_is_known(key: &PracticeKey, kind: &Kind, world: &World, told: &Told, stood: &Stood) {
    let (name, stood) = (key.name(), stood.keys.get(&key.name()).cloned().unwrap_or_default());
    let set_aside = told.sets_aside(key);
    let registered = world.registered(&kind.person());
    let held = key.credential_ids();
    for id in held.iter().filter(|it| !stood.credentials.contains(it)) {
        assert!(registered.contains(id) || set_aside, "{name} holds a credential of nobody's");
    }
    if !key.has_pin() {
        return;
    }
    let theirs = [script::PIN, WRONG_PIN];
    assert!(theirs.iter().any(|it| key.has_this_pin(it)), "nobody knows the PIN of {name}");
    let is_given = held.iter().any(|it| registered.contains(it)) || is_their_own(told);
    assert!(stood.has_pin || is_given || set_aside, "{name} goes to stock with a PIN");
    let typed_wrong = match kind.before {
        Before::Lost(keydesk::ceremony::nouns::Loss::Blocked) => 8,
        // They may be typed once more after a restart, as a person would.
        _ if kind.play == script::Play::WrongPinTwice => 2,
        _ => 0,
    };
    assert!(key.wrong_pins() <= typed_wrong, "{} wrong PINs at {name}", key.wrong_pins());
}

/// Of the script.
const WRONG_PIN: &str = "271828";

/// The key is the person's own, whatever is on it: they chose its PIN to register it themselves.
fn is_their_own(told: &Told) -> bool {
    told.all.iter().any(|it| {
        *it.outcome().unwrap_or(&Outcome::FoundKey) == Outcome::SelfRegistered
            || it.purpose() == Purpose::SelfRegistration
    })
}

fn tokens_are_named(folder: &Path, told: &Told) {
    for (serial, (state, whose)) in tokens(folder) {
        // Somebody else can have it meanwhile.
        let is_theirs =
            told.all.iter().any(|it| it.person().is_some_and(|it| Some(&it.id) == whose.as_ref()));
        if !is_theirs {
            continue;
        }
        let receipt = told
            .receipts
            .iter()
            .any(|it| it.what.token.as_ref().is_some_and(|it| it.serial == serial));
        let owed = told.owes(|it| matches!(it, Leftover::Token { serial: it } if *it == serial));
        assert!(receipt || owed > 0, "token {serial} is {state} without receipt or debt");
    }
}

/// Each token of the inventory, its state and who has it, as the tenant's file says.
fn tokens(folder: &Path) -> BTreeMap<String, (String, Option<String>)> {
    let Ok(file) = std::fs::read(folder.join("oath-tokens.json")) else { return BTreeMap::new() };
    let file: serde_json::Value = serde_json::from_slice(&file).expect("JSON");
    let devices = file["devices"].as_array().expect("a list");
    let text = |it: &serde_json::Value| it.as_str().expect("a text").to_owned();
    let whose = |it: &serde_json::Value| it["assigned_to"]["id"].as_str().map(str::to_owned);
    let told =
        |it: &serde_json::Value| (text(&it["serial_number"]), (text(&it["status"]), whose(it)));
    devices.iter().map(told).collect()
}

fn apps_are_named(folder: &Path, told: &Told, stood: &Stood) {
    let named = told.own_methods();
    let perhaps = told.owes(|it| *it == Leftover::PerhapsOwnMethod) > 0;
    for app in apps(folder).difference(&stood.apps) {
        assert!(named.contains(app.as_str()) || perhaps, "an app without receipt or debt: {app}");
    }
}
