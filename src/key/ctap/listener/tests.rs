//! Every rule of the framing, and noise.

use proptest::prelude::*;

use super::*;

const OURS: [u8; 4] = [1, 0, 0, 1];
const NONCE: [u8; 8] = *b"8 bytes!";

fn report(channel: [u8; 4], command: u8, length: u16, payload: &[u8]) -> Report {
    let mut report = [0; 64];
    report[..4].copy_from_slice(&channel);
    report[4] = command;
    report[5..7].copy_from_slice(&length.to_be_bytes());
    report[7..7 + payload.len()].copy_from_slice(payload);
    report
}

fn init_answer(nonce: [u8; 8], channel: [u8; 4]) -> Report {
    let mut payload = nonce.to_vec();
    payload.extend(channel);
    payload.extend([2, 1, 0, 0, 5]);
    report(BROADCAST, INIT, 17, &payload)
}

/// A listener that has its channel and waits for the answer to a CBOR command.
fn asked(now: Instant) -> Listener {
    let mut listener = Listener::new(Patience::default(), now);
    listener.written(&report(BROADCAST, INIT, 8, &NONCE), now);
    assert_eq!(listener.heard(&init_answer(NONCE, OURS), now), Heard::Answer);
    listener.written(&report(OURS, CBOR, 1, &[4]), now);
    listener
}

#[test]
fn the_channel_is_the_one_given_for_our_nonce() {
    let now = Instant::now();
    let mut listener = Listener::new(Patience::default(), now);
    listener.written(&report(BROADCAST, INIT, 8, &NONCE), now);
    let theirs = init_answer(*b"not ours", [9; 4]);
    assert_eq!(listener.heard(&theirs, now), Heard::NotOurs);
    assert_eq!(listener.heard(&report([9; 4], CBOR, 1, &[0]), now), Heard::NotOurs);
    assert_eq!(listener.heard(&init_answer(NONCE, OURS), now), Heard::Answer);
    assert_eq!(listener.channel, Some(OURS));
}

#[test]
fn each_report_is_what_the_rules_say() {
    let garbage = Heard::Broken(Fault::Garbage);
    for (name, report, wanted) in [
        ("an answer", report(OURS, CBOR, 1, &[0]), Heard::Answer),
        ("somebody else's", report([9; 4], CBOR, 1, &[0]), Heard::NotOurs),
        ("broadcast", report(BROADCAST, CBOR, 1, &[0]), Heard::NotOurs),
        ("works", report(OURS, KEEPALIVE, 1, &[1]), Heard::Alive { for_touch: false }),
        ("touch", report(OURS, KEEPALIVE, 1, &[2]), Heard::Alive { for_touch: true }),
        ("busy", report(OURS, ERROR, 1, &[6]), Heard::Broken(Fault::Busy)),
        ("no CTAP2", report(OURS, ERROR, 1, &[1]), Heard::Broken(Fault::NotFido2)),
        ("another error", report(OURS, ERROR, 1, &[0x7F]), garbage),
        ("empty", report(OURS, CBOR, 0, &[]), garbage),
        ("longest", report(OURS, CBOR, 7609, &[0]), Heard::Answer),
        ("too long", report(OURS, CBOR, 7610, &[0]), garbage),
        ("another command", report(OURS, 0x83, 1, &[0]), garbage),
        ("a middle without a beginning", report(OURS, 0, 0, &[]), garbage),
    ] {
        let now = Instant::now();
        assert_eq!(asked(now).heard(&report, now), wanted, "{name}");
    }
    let now = Instant::now();
    assert_eq!(asked(now).heard(&[0; 63], now), garbage, "truncated");
}

#[test]
fn a_long_answer_comes_in_order_and_ends() {
    let now = Instant::now();
    let mut listener = asked(now);
    assert_eq!(listener.heard(&report(OURS, CBOR, 57 + 59 + 1, &[0]), now), Heard::Answer);
    assert_eq!(listener.heard(&report(OURS, 0, 0, &[]), now), Heard::Answer);
    assert_eq!(listener.heard(&report([9; 4], 1, 0, &[]), now), Heard::NotOurs);
    assert_eq!(listener.heard(&report(OURS, 1, 0, &[]), now), Heard::Answer);
    assert_eq!(listener.heard(&report(OURS, 2, 0, &[]), now), Heard::NotOurs, "it has ended");

    let mut listener = asked(now);
    listener.heard(&report(OURS, CBOR, 200, &[0]), now);
    assert_eq!(listener.heard(&report(OURS, 1, 0, &[]), now), Heard::Broken(Fault::Garbage));
}

#[test]
fn patience_ends_after_silence_and_after_endless_keepalives() {
    let now = Instant::now();
    let after = |seconds| now + Duration::from_secs(seconds);
    let mut listener = asked(now);
    assert_eq!(listener.deadline(), (after(5), Fault::Silent));
    listener.heard(&report([9; 4], CBOR, 1, &[0]), after(4));
    assert_eq!(listener.deadline(), (after(5), Fault::Busy), "others' reports are no sign of ours");
    listener.heard(&report(OURS, KEEPALIVE, 1, &[2]), after(4));
    assert_eq!(listener.deadline(), (after(9), Fault::Silent));
    listener.heard(&report(OURS, KEEPALIVE, 1, &[2]), after(58));
    assert_eq!(listener.deadline(), (after(60), Fault::KeptWaiting { for_touch: true }));
}

#[test]
fn a_cancel_is_sent_once_and_only_while_something_runs() {
    let now = Instant::now();
    let mut listener = asked(now);
    assert!(!listener.may_cancel(now), "too early");
    let later = now + BEFORE_CANCEL;
    assert!(listener.may_cancel(later));
    assert!(!listener.may_cancel(later), "once");
    let mut listener = asked(now);
    listener.heard(&report(OURS, CBOR, 1, &[0]), now);
    assert!(!listener.may_cancel(later), "nothing runs");
}

proptest! {
    /// Whatever comes, an answer never has more than the longest message's reports, and the
    /// deadline never moves past the command's.
    #[test]
    fn noise_is_bounded(
        reports in prop::collection::vec(
            (any::<bool>(), prop::collection::vec(any::<u8>(), 60), 0_u64..30_000),
            1..400,
        ),
    ) {
        let start = Instant::now();
        let mut listener = asked(start);
        let mut answers = 0;
        for (ours, noise, milliseconds) in reports {
            let mut report = [0; 64];
            report[..4].copy_from_slice(if ours { &OURS } else { &[7; 4] });
            report[4..].copy_from_slice(&noise);
            let now = start + Duration::from_millis(milliseconds);
            answers += usize::from(listener.heard(&report, now) == Heard::Answer);
            prop_assert!(listener.deadline().0 <= start + Patience::default().command);
        }
        prop_assert!(answers <= 129);
    }
}
