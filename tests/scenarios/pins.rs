//! The scenarios in which a PIN is set, typed, refused or changed.

use super::{
    At, KeyPin, KeyRules, NEW, PIN, PinBlockedUntilReplug, PinMustChange, PinNotSet, PinRefused,
    PinWrong, RP, WRONG, ends,
};

pub(super) async fn no_pin_yet(at: At) -> String {
    let trouble = at.check(PIN).await.expect_err("there is none");
    assert_eq!(trouble, PinNotSet);
    ends(&trouble, "unchanged")
}

pub(super) async fn pin_too_short(at: At) -> String {
    let trouble = at.set_pin("123").await.expect_err("it is short");
    assert_eq!(trouble, PinRefused);
    assert_eq!(at.read().await.expect("it is read").pin, KeyPin::NotSet);
    ends(&trouble, "no PIN")
}

pub(super) async fn wrong_pin(at: At) -> String {
    at.set_pin(PIN).await.expect("it takes it");
    let trouble = at.check(WRONG).await.expect_err("it is wrong");
    assert_eq!(trouble, PinWrong { tries_left: Some(7) });
    assert_eq!(at.read().await.expect("it is read").pin_tries, Some(7));
    at.check(PIN).await.expect("it is right");
    assert_eq!(at.read().await.expect("it is read").pin_tries, Some(8));
    ends(&trouble, "8 tries again")
}

pub(super) async fn three_wrong_pins(at: At) -> String {
    at.set_pin(PIN).await.expect("it takes it");
    for tries_left in [7, 6] {
        let tries_left = Some(tries_left);
        assert_eq!(at.check(WRONG).await, Err(PinWrong { tries_left }));
    }
    assert_eq!(at.check(WRONG).await, Err(PinBlockedUntilReplug));
    assert_eq!(at.check(PIN).await, Err(PinBlockedUntilReplug), "the right one too");
    // Before a PIN is typed, where the key tells (powerCycleState is optional).
    let read = at.read().await.map(|it| it.pin_tries);
    assert!(matches!(read, Err(PinBlockedUntilReplug) | Ok(Some(5))), "{read:?}");
    at.replug().await;
    at.check(PIN).await.expect("it is right");
    ends(&PinBlockedUntilReplug, "replugged, 8 tries again")
}

pub(super) async fn pin_must_change(at: At) -> String {
    at.set_pin(PIN).await.expect("it takes it");
    let rules = KeyRules { pin_must_change: true, ..KeyRules::default() };
    at.set_rules(rules, PIN).await.expect("forceChangePin");
    assert_eq!(at.read().await.expect("it is read").pin, KeyPin::MustChange);
    let trouble = at.make(1, &[]).await.expect_err("not yet");
    assert_eq!(trouble, PinMustChange);
    assert_eq!(at.check(PIN).await, Err(PinMustChange));
    assert_eq!(at.change_pin(PIN, PIN).await, Err(PinRefused), "the same one");
    at.change_pin(PIN, NEW).await.expect("another one");
    at.check(NEW).await.expect("it is right");
    assert_eq!(at.read().await.expect("it is read").pin, KeyPin::Set);
    ends(&trouble, "the new PIN")
}

pub(super) async fn minimum_length(at: At) -> String {
    at.set_pin(PIN).await.expect("it takes it");
    let rules =
        KeyRules { minimum_pin_length: Some(8), told_to: vec![RP.into()], pin_must_change: false };
    at.set_rules(rules, PIN).await.expect("setMinPINLength");
    let key = at.read().await.expect("it is read");
    assert_eq!((key.minimum_pin_length, key.pin), (8, KeyPin::MustChange), "its PIN is short");
    let trouble = at.change_pin(PIN, "7182903").await.expect_err("seven digits");
    assert_eq!(trouble, PinRefused);
    at.change_pin(PIN, NEW).await.expect("eight digits");
    let shorter = KeyRules { minimum_pin_length: Some(6), ..KeyRules::default() };
    assert_eq!(at.set_rules(shorter, NEW).await, Err(PinRefused), "it only grows");
    ends(&trouble, "8 digits at least")
}

pub(super) async fn pin_changed(at: At) -> String {
    at.set_pin(PIN).await.expect("it takes it");
    let trouble = at.change_pin(WRONG, NEW).await.expect_err("the old one is wrong");
    assert_eq!(trouble, PinWrong { tries_left: Some(7) });
    at.change_pin(PIN, NEW).await.expect("the old one is right");
    at.check(NEW).await.expect("it is right");
    ends(&trouble, "the new PIN")
}
