//! The promise: whatever a device does on the wire, the desk names it, in time, and goes on.
//! Scripted devices that do what no good key does.

#![allow(clippy::print_stdout, reason = "the table is what the test shows")]

#[path = "common/device.rs"]
mod device;

use std::time::{Duration, Instant};

use device::{CBOR, Device, ERROR, GET_INFO, Reply, frame};
use keydesk::ceremony::nouns::KeyTrouble;
use keydesk::key::seam::Patience;
use keydesk::key::{Bus, Cancel, Touch};

const PATIENCE: Patience =
    Patience { silence: Duration::from_millis(300), command: Duration::from_millis(900) };

/// Reads the key, and says how that ended and how long it took.
async fn read(device: &Device) -> (Option<KeyTrouble>, Duration) {
    let keys = Bus::watch(|_| true).expect("a thread");
    keys.look_now().await;
    let began = Instant::now();
    let read = match keys.open(&device.path()).await {
        Ok(device) => device.read().await.err(),
        Err(trouble) => Some(trouble),
    };
    (read, began.elapsed())
}

async fn open(device: &Device) -> keydesk::key::Device {
    let keys = Bus::watch(|_| true).expect("a thread");
    keys.look_now().await;
    keys.open(&device.path()).await.expect("it opens")
}

#[tokio::test(flavor = "multi_thread")]
async fn every_fault_ends_in_its_trouble_within_its_deadline() {
    type Script = fn(usize, [u8; 4]) -> Reply;
    let silent = Some(KeyTrouble::Silent);
    let garbage = Some(KeyTrouble::Garbage);
    let table: Vec<(&str, Script, Option<KeyTrouble>)> = vec![
        ("silence", |_, _| Reply::Nothing, silent.clone()),
        ("keepalives without end", |_, _| Reply::KeepaliveForEver(1, 20), silent.clone()),
        (
            "asks for a touch without end",
            |_, _| Reply::KeepaliveForEver(2, 20),
            Some(KeyTrouble::NoTouch),
        ),
        (
            "answers on another channel",
            |_, _| Reply::Frames(frame([9; 4], CBOR, &[0, 0xA0])),
            Some(KeyTrouble::TalkingToAnother),
        ),
        (
            "says that it is busy",
            |_, it| Reply::Frames(frame(it, ERROR, &[6])),
            Some(KeyTrouble::TalkingToAnother),
        ),
        (
            "knows no CTAP2",
            |_, it| Reply::Frames(frame(it, ERROR, &[1])),
            Some(KeyTrouble::NotFido2),
        ),
        (
            "refuses getInfo",
            |_, it| Reply::Frames(frame(it, CBOR, &[1])),
            Some(KeyTrouble::NotFido2),
        ),
        ("an error of the line", |_, it| Reply::Frames(frame(it, ERROR, &[0x7F])), garbage.clone()),
        ("an empty answer", |_, it| Reply::Frames(frame(it, CBOR, &[])), garbage.clone()),
        ("success and nothing else", |_, it| Reply::Frames(frame(it, CBOR, &[0])), garbage.clone()),
        ("no CBOR", |_, it| Reply::Frames(frame(it, CBOR, &[0, 0xFF, 0xFF])), garbage.clone()),
        (
            "CBOR that promises more than memory",
            |_, it| {
                Reply::Frames(frame(
                    it,
                    CBOR,
                    &[0, 0xBB, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
                ))
            },
            garbage.clone(),
        ),
        (
            "an answer without an AAGUID",
            |_, it| Reply::Frames(frame(it, CBOR, &[0, 0xA0])),
            garbage.clone(),
        ),
        (
            "too long for a message",
            |_, it| {
                let mut frames = frame(it, CBOR, &[0]);
                frames[0][5..7].copy_from_slice(&[0xFF, 0xFF]);
                Reply::Frames(frames)
            },
            garbage.clone(),
        ),
        (
            "cut off in the middle",
            |_, it| {
                let mut frames = frame(it, CBOR, &[0; 300]);
                frames.truncate(3);
                Reply::Frames(frames)
            },
            silent.clone(),
        ),
        (
            "a report left out",
            |_, it| {
                let mut frames = frame(it, CBOR, &[0; 300]);
                frames.remove(2);
                Reply::Frames(frames)
            },
            garbage.clone(),
        ),
        (
            "reports out of order",
            |_, it| {
                let mut frames = frame(it, CBOR, &[0; 300]);
                frames.swap(1, 2);
                Reply::Frames(frames)
            },
            garbage.clone(),
        ),
        (
            "starts again in the middle",
            |_, it| {
                let mut frames = frame(it, CBOR, &[0; 300]);
                frames[2] = frames[0];
                Reply::Frames(frames)
            },
            garbage.clone(),
        ),
        ("unplugged", |_, _| Reply::Unplug, Some(KeyTrouble::Removed)),
    ];
    let longest = PATIENCE.command + Duration::from_millis(700);
    println!("\n{:<40} {:<28} {:>8}", "the device", "the trouble", "after");
    for (number, (name, script, wanted)) in table.into_iter().enumerate() {
        let device =
            Device::plug(&format!("faulty-{number}"), PATIENCE, move |command, channel| {
                script(command, channel)
            });
        let (trouble, after) = read(&device).await;
        println!("{name:<40} {:<28} {after:>8.0?}", format!("{trouble:?}"));
        assert_eq!(trouble, wanted, "{name}");
        assert!(after < longest, "{name}: {after:?}");
    }
}

/// A good answer, cut short by an unplug before each of its reports in turn.
#[tokio::test(flavor = "multi_thread")]
async fn unplugged_at_every_report_is_removed_every_time() {
    for number in 0..6 {
        let device = Device::plug(&format!("cut-{number}"), PATIENCE, move |_, channel| {
            let mut frames = frame(channel, CBOR, &[0; 300]);
            frames.truncate(number);
            Reply::FramesThenUnplug(frames)
        });
        let (trouble, _) = read(&device).await;
        assert_eq!(trouble, Some(KeyTrouble::Removed), "after {number} reports");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn other_programs_reports_between_ours_change_nothing() {
    let device = Device::plug("shared", PATIENCE, |_, channel| {
        let answer = frame(channel, CBOR, &device::info());
        let theirs = frame([7; 4], CBOR, &[0x2E; 300]);
        let mixed = theirs.iter().copied().zip(answer.iter().copied());
        let mut frames: Vec<_> = mixed.flat_map(|(theirs, ours)| [theirs, ours]).collect();
        frames.extend(answer.into_iter().skip(theirs.len()));
        Reply::Frames(frames)
    });
    assert_eq!(read(&device).await.0, None);
}

/// After any trouble the same device, now well, is read at once.
#[tokio::test(flavor = "multi_thread")]
async fn after_a_fault_the_next_try_starts_afresh() {
    let device = Device::plug("moody", PATIENCE, |command, channel| match command {
        0 => Reply::Frames(frame(channel, CBOR, &[0, 0xFF])),
        1 => Reply::Nothing,
        _ => Reply::Frames(frame(channel, CBOR, &device::info())),
    });
    let key = open(&device).await;
    assert_eq!(key.read().await.err(), Some(KeyTrouble::Garbage));
    assert_eq!(key.read().await.err(), Some(KeyTrouble::Silent));
    assert_eq!(key.read().await.err(), None);
}

/// A crate that sleeps 100 ms after each keepalive is two seconds late where one comes every 20 ms.
/// How late the desk is, to the microsecond, is what `benches/key.rs` is for: machines are busy.
const A_SLEEPING_CRATE: Duration = Duration::from_secs(1);

/// The desk knows that a touch is wanted as soon as the key says so, has the answer as soon as it
/// is there, and a cancel reaches a key that waits.
#[tokio::test(flavor = "multi_thread")]
async fn the_desk_hears_the_key_ask_and_answers_are_not_late() {
    for every in [100, 20] {
        let name = format!("asking-{every}");
        let device = Device::plug(&name, Patience::default(), move |_, channel| {
            Reply::KeepaliveThen(2, every, 600, frame(channel, CBOR, &device::info()))
        });
        let key = open(&device).await;
        let mut touch = key.touch();
        let reading = tokio::spawn({
            let key = key.clone();
            async move { (key.read().await, Instant::now()) }
        });
        touch.wait_for(|it| *it == Touch::Wanted).await.expect("it is heard");
        let heard = device.last_sent().elapsed();
        assert!(heard < A_SLEEPING_CRATE, "the touch was asked for {heard:?} ago");
        let (read, at) = reading.await.expect("no panic");
        read.expect("it is read");
        let late = at.saturating_duration_since(device.last_sent());
        println!("keepalive every {every} ms: heard after {heard:?}, answer after {late:?}");
        assert!(late < A_SLEEPING_CRATE, "the answer came {late:?} late");
        touch.wait_for(|it| *it == Touch::NotWanted).await.expect("it no longer asks");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cancel_reaches_a_key_that_waits_and_no_later_command() {
    let device = Device::plug("cancelled", Patience::default(), |command, channel| match command {
        0 => Reply::KeepaliveUntilCancel(2, 20, frame(channel, CBOR, &[0x2D])),
        _ => Reply::Frames(frame(channel, CBOR, &device::info())),
    });
    let key = open(&device).await;
    let reading = tokio::spawn({
        let key = key.clone();
        async move { key.read().await }
    });
    key.touch().wait_for(|it| *it == Touch::Wanted).await.expect("it is heard");
    let began = Instant::now();
    key.cancel();
    assert_eq!(reading.await.expect("no panic").err(), Some(KeyTrouble::Cancelled));
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    assert_eq!(key.read().await.err(), None);
    assert_eq!(device.asked(), [GET_INFO, GET_INFO]);
}

/// A key of CTAP 2.0 knows no authenticatorSelection: it is asked for a credential with an empty PIN
/// proof, which it does not make. The one that is touched is chosen, the other is told to stop.
#[tokio::test(flavor = "multi_thread")]
async fn keys_of_both_generations_blink_until_one_is_touched() {
    const SELECTION: u8 = 0x0B;
    const MAKE_CREDENTIAL: u8 = 0x01;
    const PIN_INVALID: u8 = 0x31;
    const KEEPALIVE_CANCEL: u8 = 0x2D;
    let old = Device::plug("old", Patience::default(), |command, channel| match command {
        0 => {
            let mut info = device::info();
            let at = info.windows(8).position(|it| it == b"FIDO_2_1").expect("it is there");
            info[at + 7] = b'0';
            Reply::Frames(frame(channel, CBOR, &info))
        }
        _ => Reply::KeepaliveThen(2, 20, 400, frame(channel, CBOR, &[PIN_INVALID])),
    });
    let new = Device::plug("new", Patience::default(), |command, channel| match command {
        0 => Reply::Frames(frame(channel, CBOR, &device::info())),
        1 => Reply::KeepaliveUntilCancel(2, 20, frame(channel, CBOR, &[KEEPALIVE_CANCEL])),
        _ => Reply::Frames(frame(channel, CBOR, &device::info())),
    });
    let keys = Bus::watch(|_| true).expect("a thread");
    keys.look_now().await;
    let began = Instant::now();
    assert_eq!(keys.choose(vec![new.path(), old.path()], &Cancel::new()).await, Ok(old.path()));
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    assert_eq!(old.asked(), [GET_INFO, MAKE_CREDENTIAL]);
    assert_eq!(new.asked(), [GET_INFO, SELECTION]);
    assert_eq!(read(&new).await.0, None, "it waits no longer");
}

/// One that is pulled out or in use elsewhere is not waited for, as long as there is another.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_goes_away_leaves_the_choice_to_the_others() {
    let goes = Device::plug("goes", Patience::default(), |command, channel| match command {
        0 => Reply::Frames(frame(channel, CBOR, &device::info())),
        _ => Reply::Unplug,
    });
    let stays = Device::plug("stays", Patience::default(), |command, channel| match command {
        0 => Reply::Frames(frame(channel, CBOR, &device::info())),
        _ => Reply::KeepaliveThen(2, 20, 400, frame(channel, CBOR, &[0])),
    });
    let keys = Bus::watch(|_| true).expect("a thread");
    assert_eq!(
        keys.choose(vec![goes.path(), stays.path()], &Cancel::new()).await,
        Ok(stays.path())
    );
    drop(stays);
    let gone = keys.choose(vec![goes.path()], &Cancel::new()).await;
    assert_eq!(gone, Err(KeyTrouble::NotOpened));
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(300))]

    /// A good answer with some of its bytes changed, or any answer at all: the desk reads it or
    /// names a trouble, and goes on.
    #[test]
    fn any_answer_is_read_or_named(
        changes in proptest::collection::vec((0_usize..80, proptest::prelude::any::<u8>()), 0..6),
        noise in proptest::option::of(proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400)),
    ) {
        let mut answer = noise.unwrap_or_else(device::info);
        for (at, byte) in changes {
            if let Some(it) = answer.get_mut(at) {
                *it = byte;
            }
        }
        let device = Device::plug("noisy", PATIENCE, move |_, channel| {
            Reply::Frames(frame(channel, CBOR, &answer))
        });
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
        let (_, after) = runtime.expect("a runtime").block_on(read(&device));
        proptest::prop_assert!(after < PATIENCE.command * 4, "{:?}", after);
    }
}
