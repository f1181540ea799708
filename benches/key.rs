//! What a key costs the desk: commands for each verb, and how late an answer and a wish for a touch
//! reach the desk while a key sends keepalives.

#![allow(clippy::print_stdout, reason = "the counts are what the benchmark is for")]

#[allow(dead_code, reason = "the tests use the rest of it")]
#[path = "../tests/common/device.rs"]
mod device;

use std::time::{Duration, Instant};

use device::{CBOR, Device, Reply, frame, info};
use divan::Bencher;
use keydesk::ceremony::nouns::{Blob, CreationOptions};
use keydesk::desk::plug;
use keydesk::key::seam::Patience;
use keydesk::key::{AssertionWanted, Keys};
use keydesk::practice::{KeyModel, Options, World};
use tempfile::TempDir;
use tokio::runtime::Runtime;

fn main() {
    let runtime = Runtime::new().expect("a runtime");
    runtime.block_on(commands());
    for every in [100, 20] {
        runtime.block_on(delays(every));
    }
    println!();
    divan::main();
}

const PIN: &str = "493817";

struct AtHand {
    keys: Keys,
    device: String,
    world: World,
    _folder: TempDir,
}

async fn at_hand() -> AtHand {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    plug(&world.key(KeyModel::Allowed));
    let keys = Keys::start(|_| true).expect("a thread");
    let device = keys.look_now().await[0].device.clone();
    AtHand { keys, device, world, _folder: folder }
}

async fn commands() {
    let AtHand { keys, device, world, _folder } = at_hand().await;
    let count = |verb: &str, at_most: usize| {
        let commands = world.counts().ctap_commands;
        println!("{verb:<12} {commands} commands (at most {at_most})");
        assert!(commands <= at_most, "{verb}");
        world.reset_counts();
    };
    keys.read(&device).await.expect("it is read");
    count("read", 1);
    keys.set_pin(&device, PIN.into()).await.expect("it takes it");
    count("set PIN", 2);
    let made = keys.make_credential(&device, options(), PIN.into()).await.expect("it makes one");
    count("make", 3);
    let wanted = AssertionWanted {
        rp_id: "login.example".into(),
        origin: "https://login.example".into(),
        challenge: "Y2hhbGxlbmdl".into(),
        allow: vec![made.credential_id.0],
    };
    keys.assert(&device, wanted, PIN.into()).await.expect("it signs");
    count("assert", 3);
    keys.read(&device).await.expect("it is read");
    count("read, used", 2);
}

/// A key that asks for a touch and answers after a while, again and again.
async fn delays(every: u64) {
    const TIMES: usize = 21;
    let device = Device::plug("bench", Patience::default(), move |command, channel| {
        let wait = 130 + 7 * command as u64;
        Reply::KeepaliveThen(2, every, wait, frame(channel, CBOR, &info()))
    });
    let keys = Keys::start(|_| true).expect("a thread");
    keys.look_now().await;
    let (mut late, mut heard) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        let mut touch = keys.touch_wanted();
        touch.mark_unchanged();
        let reading = tokio::spawn({
            let (keys, path) = (keys.clone(), device.path());
            async move {
                keys.read(&path).await.expect("it is read");
                Instant::now()
            }
        });
        touch.wait_for(Option::is_some).await.expect("it is heard");
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
    bencher.bench_local(|| runtime.block_on(at.keys.read(&at.device)).expect("it is read"));
}
