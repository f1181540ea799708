//! What a key costs the desk: commands for each verb, the time of open, PIN, make and assert as one
//! figure beside that of ctap-hid-fido2, and how late an answer and a wish for a touch reach the desk while a key sends keepalives.

#![allow(clippy::print_stdout, reason = "the counts are what the benchmark is for")]

#[allow(dead_code, reason = "the tests use the rest of it")]
#[path = "../tests/common/device.rs"]
mod device;

#[path = "../tests/common/second_client.rs"]
mod second_client;

use std::time::{Duration, Instant};

use device::{CBOR, Device, Reply, frame, info};
use divan::Bencher;
use keydesk::ceremony::nouns::{Blob, CreationOptions};
use keydesk::desk::plug;
use keydesk::key::seam::Patience;
use keydesk::key::{AssertionWanted, Bus, Device as Key, Touch};
use keydesk::practice::{KeyModel, Options, RealModel, World};
use serde_json::json;
use tempfile::TempDir;
use tokio::runtime::Runtime;

fn main() {
    let runtime = Runtime::new().expect("a runtime");
    runtime.block_on(commands());
    runtime.block_on(lists());
    runtime.block_on(the_whole());
    runtime.block_on(the_whole_of_the_second_client());
    for every in [100, 20] {
        runtime.block_on(delays(every));
    }
    println!();
    divan::main();
}

const PIN: &str = "493817";
/// How often the whole is done.
const TIMES: usize = 50;

struct AtHand {
    keys: Bus,
    path: String,
    world: World,
    _folder: TempDir,
}

async fn at_hand() -> AtHand {
    with_models(vec![]).await
}

async fn with_models(models: Vec<RealModel>) -> AtHand {
    let folder = tempfile::tempdir().expect("a folder");
    let options = Options { models, ..Options::new(folder.path()) };
    let world = World::open(options).expect("a world");
    plug(&world.key(KeyModel::Allowed));
    let keys = Bus::watch(|_| true).expect("a thread");
    let path = keys.look_now().await[0].device.clone();
    AtHand { keys, path, world, _folder: folder }
}

async fn commands() {
    let AtHand { keys, path, world, _folder } = at_hand().await;
    let mut all = 0;
    let mut count = |verb: &str, at_most: usize| {
        let commands = world.counts().ctap_commands;
        println!("{verb:<12} {commands} commands (at most {at_most})");
        assert!(commands <= at_most, "{verb}");
        all += commands;
        world.reset_counts();
        all
    };
    let device = keys.open(&path).await.expect("it opens");
    count("open", 0);
    device.read().await.expect("it is read");
    count("read", 1);
    device.set_pin(PIN.into()).await.expect("it takes it");
    count("set PIN", 2);
    let made = device.make_credential(options(), PIN.into()).await.expect("it makes one");
    count("make", 2);
    device.assert(wanted(made.credential_id.0), PIN.into()).await.expect("it signs");
    let all = count("assert", 2);
    println!("altogether   {all} commands (at most 7), and INIT once");
    assert!(all <= 7, "{all}");
    device.read().await.expect("it is read");
    count("read, used", 2);
}

/// What the passkeys that a person has already cost: lists that are too long are asked for in parts.
async fn lists() {
    let info = json!({
        "versions": ["FIDO_2_0", "FIDO_2_1"],
        "extensions": ["credProtect", "hmac-secret"],
        "aaguid": "00000000-0000-4000-8000-000000000030",
        "options": { "rk": true, "clientPin": false, "up": true, "pinUvAuthToken": true },
        "maxMsgSize": 1200,
        "pinUvAuthProtocols": [2, 1],
        "maxCredentialCountInList": 8,
        "maxCredentialIdLength": 128,
        "minPINLength": 4,
    });
    let told = vec![RealModel::read(&info).expect("a model")];
    for (name, models) in [("8 ids, 1,200 bytes", told), ("no count told", vec![])] {
        for passkeys in [0, 1, 9, 30] {
            let AtHand { keys, path, world, _folder } = with_models(models.clone()).await;
            let device = keys.open(&path).await.expect("it opens");
            device.set_pin(PIN.into()).await.expect("it takes it");
            world.reset_counts();
            let exclude = (0..passkeys).map(|it| Blob(vec![it; 128])).collect();
            let began = Instant::now();
            let made = device.make_credential(CreationOptions { exclude, ..options() }, PIN.into());
            made.await.expect("it makes one");
            let (took, commands) = (began.elapsed(), world.counts().ctap_commands);
            println!("make, {passkeys:>2} passkeys, {name}: {commands} commands, {took:.2?}");
            assert!(passkeys > 1 || commands <= 2, "{commands}");
        }
    }
}

/// Open, read, PIN, make and assert on a new key, again and again; the finger is there at once.
async fn the_whole() {
    let (mut took, mut commands) = (Vec::new(), 0);
    for _ in 0..TIMES {
        let AtHand { keys, path, world, .. } = &at_hand().await;
        world.reset_counts();
        let began = Instant::now();
        let device = keys.open(path).await.expect("it opens");
        device.read().await.expect("it is read");
        device.set_pin(PIN.into()).await.expect("it takes it");
        let made = device.make_credential(options(), PIN.into()).await.expect("it makes one");
        device.assert(wanted(made.credential_id.0), PIN.into()).await.expect("it signs");
        took.push(began.elapsed());
        commands = world.counts().ctap_commands;
        device.close().await;
    }
    print_whole("the desk's client", took, commands);
}

/// The same by ctap-hid-fido2, which the desk only finds keys with.
async fn the_whole_of_the_second_client() {
    let (mut took, mut commands) = (Vec::new(), 0);
    for _ in 0..TIMES {
        let AtHand { path, world, .. } = &at_hand().await;
        world.reset_counts();
        let began = Instant::now();
        tokio::task::block_in_place(|| {
            let key = second_client::open(path);
            key.get_info().expect("it is read");
            key.set_new_pin(PIN).expect("it takes it");
            let made = second_client::make(&key, PIN);
            second_client::assert(&key, PIN, &made.credential_descriptor.id);
        });
        took.push(began.elapsed());
        commands = world.counts().ctap_commands;
    }
    print_whole("ctap-hid-fido2", took, commands);
}

fn print_whole(client: &str, mut took: Vec<Duration>, commands: usize) {
    took.sort_unstable();
    println!(
        "open + read + set PIN + make + assert, {client}: {:.2?} (median of {TIMES}; fastest \
         {:.2?}), {commands} commands",
        took[TIMES / 2],
        took[0]
    );
}

fn wanted(credential_id: Vec<u8>) -> AssertionWanted {
    AssertionWanted {
        rp_id: "login.example".into(),
        origin: "https://login.example".into(),
        challenge: "Y2hhbGxlbmdl".into(),
        allow: vec![credential_id],
    }
}

/// A key that asks for a touch and answers after a while, again and again.
async fn delays(every: u64) {
    const TIMES: usize = 21;
    let device = Device::plug("bench", Patience::default(), move |command, channel| {
        let wait = 130 + 7 * command as u64;
        Reply::KeepaliveThen(2, every, wait, frame(channel, CBOR, &info()))
    });
    let keys = Bus::watch(|_| true).expect("a thread");
    keys.look_now().await;
    let key: Key = keys.open(&device.path()).await.expect("it opens");
    let (mut late, mut heard) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        let reading = tokio::spawn({
            let key = key.clone();
            async move {
                key.read().await.expect("it is read");
                Instant::now()
            }
        });
        key.touch().wait_for(|it| *it == Touch::Wanted).await.expect("it is heard");
        heard.push(device.last_sent().elapsed());
        let answered = reading.await.expect("no panic");
        late.push(answered.saturating_duration_since(device.last_sent()));
    }
    println!("keepalive every {every} ms: answer {}, touch heard {}", told(late), told(heard));
}

fn told(mut times: Vec<Duration>) -> String {
    times.sort_unstable();
    let worst = times.last().copied().unwrap_or_default();
    format!("{:.2?} late at the median, {worst:.2?} at worst", times[times.len() / 2])
}

fn options() -> CreationOptions {
    CreationOptions {
        rp_id: "login.example".into(),
        user_handle: Blob(vec![1]),
        user_name: "user".into(),
        user_display_name: "User".into(),
        challenge: "Y2hhbGxlbmdl".into(),
        expires_at: "2030-01-01T00:00:00Z".parse().expect("a time"),
        algorithms: vec![-7],
        exclude: vec![],
        hmac_secret: true,
        cred_protect: Some(3),
    }
}

/// One getInfo on the practice key, from the desk's call to its answer.
#[divan::bench]
fn read(bencher: Bencher<'_, '_>) {
    let runtime = Runtime::new().expect("a runtime");
    let at = runtime.block_on(at_hand());
    let device = runtime.block_on(at.keys.open(&at.path)).expect("it opens");
    bencher.bench_local(|| runtime.block_on(device.read()).expect("it is read"));
}
