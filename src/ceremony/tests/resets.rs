//! The reset of a key and what is on one that was in use: what is offered, in which order, and what
//! is refused.

use super::super::nouns::KeyReason;
use super::super::policy::as_it_is_now;
use super::*;

/// Nobody knows the PIN of the key that was brought.
fn forgotten() -> Ceremony {
    let mut ceremony = at_the_key();
    let used = KeyFacts { serial: Some("7".into()), ..key(true) };
    does(&mut ceremony, fact::Key::Read { key: used });
    does(&mut ceremony, fact::Key::Judged { verdict: allowed() });
    assert_eq!(ceremony.next(now()), Next::Ask(Question::TypePin));
    ceremony
}

fn decided() -> Ceremony {
    let mut ceremony = forgotten();
    for way in [Way::ResetKey, Way::LoseContents, Way::ResetForGood] {
        choose(&mut ceremony, way);
    }
    ceremony
}

fn replug() -> Next {
    Next::Ask(Question::ReplugToReset { device: "key".into() })
}

#[test]
fn a_reset_is_decided_twice_and_done_just_after_the_key_was_inserted() {
    let mut ceremony = forgotten();
    for early in [Way::LoseContents, Way::ResetForGood] {
        refuses(&ceremony, fact::Session::Chose { way: early });
    }
    refuses(&ceremony, fact::Key::Reset);
    choose(&mut ceremony, Way::ResetKey);
    refuses(&ceremony, fact::Session::Chose { way: Way::ResetForGood });
    choose(&mut ceremony, Way::LoseContents);
    assert_eq!(ceremony.next(now()), Next::Ask(Question::ResetForGood));
    choose(&mut ceremony, Way::ResetForGood);
    assert_eq!(ceremony.next(now()), replug());
    insert(&mut ceremony);
    does(&mut ceremony, fact::Key::Reset);
    // As a new key from here on: read and judged again, and given a PIN.
    does(
        &mut ceremony,
        fact::Key::Read { key: KeyFacts { serial: Some("7".into()), ..key(false) } },
    );
    does(&mut ceremony, fact::Key::Judged { verdict: allowed() });
    assert!(matches!(ceremony.next(now()), Next::Ask(Question::ChoosePin { .. })));
    assert_eq!(ceremony.left(), []);
}

#[test]
fn whoever_thinks_better_of_it_keeps_the_key() {
    let mut first = forgotten();
    choose(&mut first, Way::ResetKey);
    choose(&mut first, Way::KeepKey);
    assert_eq!(first.next(now()), Next::Ask(Question::TypePin));
    let mut last = decided();
    choose(&mut last, Way::KeepKey);
    insert(&mut last);
    assert_eq!(last.next(now()), Next::Do(Step::ReadKey));
}

#[test]
fn too_late_and_the_wrong_key_both_lead_back_to_the_plug() {
    let other = KeyTrouble::NotThisKey { model: "Model".into(), serial: Some("8".into()) };
    for trouble in [KeyTrouble::TooLateToReset, KeyTrouble::NoTouch, other] {
        let mut ceremony = decided();
        insert(&mut ceremony);
        fails(&mut ceremony, Step::ResetKey, trouble);
        choose(&mut ceremony, Way::TryAgain);
        assert_eq!(ceremony.next(now()), replug());
    }
}

#[test]
fn a_reset_in_doubt_is_looked_at() {
    for was_reset in [true, false] {
        let mut ceremony = decided();
        insert(&mut ceremony);
        fails(&mut ceremony, Step::ResetKey, KeyTrouble::Removed);
        choose(&mut ceremony, Way::TryAgain);
        assert!(matches!(ceremony.next(now()), Next::Ask(Question::InsertKey { .. })));
        insert(&mut ceremony);
        let read = KeyFacts { serial: Some("7".into()), ..key(!was_reset) };
        does(&mut ceremony, fact::Key::Read { key: read });
        let wanted = if was_reset { Next::Do(Step::JudgeKey) } else { replug() };
        assert_eq!(ceremony.next(now()), wanted);
    }
}

/// The decisions of before a crash are not those of whoever is there now.
#[test]
fn after_a_crash_a_reset_is_decided_anew() {
    let mut ceremony = decided();
    insert(&mut ceremony);
    take(&mut ceremony, fact::Session::Began { step: Step::ResetKey });
    take(&mut ceremony, fact::Session::Resumed { desk: desk() });
    insert(&mut ceremony);
    does(
        &mut ceremony,
        fact::Key::Read { key: KeyFacts { serial: Some("7".into()), ..key(true) } },
    );
    does(&mut ceremony, fact::Key::Judged { verdict: allowed() });
    assert_eq!(ceremony.next(now()), Next::Ask(Question::TypePin));
}

#[test]
fn a_registered_key_is_not_reset_until_the_method_is_removed() {
    let (mut ceremony, _) = until(|it| *it == Next::Do(Step::ProveSignIn));
    fails(&mut ceremony, Step::ProveSignIn, Trouble::SignIn(SignInTrouble::Closed));
    take(&mut ceremony, fact::Key::PinTyped);
    does(&mut ceremony, fact::Key::PinChecked);
    fails(&mut ceremony, Step::SelfTest, KeyTrouble::PinBlocked);
    let Next::Ask(question) = ceremony.next(now()) else { panic!() };
    assert!(!ceremony.ways(&question).contains(&Way::ResetKey));
    refuses(&ceremony, fact::Session::Chose { way: Way::ResetKey });
    choose(&mut ceremony, Way::GiveUp);
    does(&mut ceremony, fact::Registration::Removed);
    choose(&mut ceremony, Way::ResetKey);
}

#[test]
fn on_the_way_out_a_key_with_a_pin_is_set_aside_or_reset() {
    let mut ceremony = at_the_key();
    does(&mut ceremony, fact::Key::Read { key: key(false) });
    does(&mut ceremony, fact::Key::Judged { verdict: allowed() });
    take(&mut ceremony, fact::Key::PinTyped);
    does(&mut ceremony, fact::Key::PinSet);
    take(&mut ceremony, fact::Session::Chose { way: Way::GiveUp });
    let question = Question::SetKeyAside;
    assert_eq!(ceremony.next(now()), Next::Ask(question.clone()));
    assert_eq!(ceremony.ways(&question), [Way::SetKeyAside, Way::ResetKey]);
    for way in [Way::ResetKey, Way::LoseContents, Way::ResetForGood] {
        choose(&mut ceremony, way);
    }
    insert(&mut ceremony);
    does(&mut ceremony, fact::Key::Reset);
    assert_eq!(ceremony.next(now()), Next::Do(Step::RevokePass), "nothing is left on the key");
    assert_eq!(ceremony.left(), []);
}

#[test]
fn a_blocked_key_is_judged_before_a_reset_is_offered() {
    let mut ceremony = at_the_key();
    does(&mut ceremony, fact::Key::Read { key: KeyFacts { pin_tries: Some(0), ..key(true) } });
    refuses(&ceremony, fact::Session::Chose { way: Way::ResetKey });
    does(&mut ceremony, fact::Key::Judged { verdict: allowed() });
    let trouble = Trouble::Key(KeyTrouble::PinBlocked);
    let question = Question::Trouble { step: Step::CheckPin, trouble };
    assert_eq!(ceremony.next(now()), Next::Ask(question.clone()));
    assert_eq!(ceremony.ways(&question), [Way::AnotherKey, Way::ResetKey, Way::GiveUp]);
}

/// A full key, and a model that could not be given whatever is on it.
#[test]
fn a_full_key_is_refused_before_the_touch_and_reset_only_if_it_could_be_given() {
    let full = KeyFacts { free_slots: Some(0), ..key(true) };
    let verdict = as_it_is_now(allowed(), &full);
    assert_eq!(verdict, Verdict::Refused { reasons: vec![KeyReason::NoRoom] });
    assert_eq!(
        as_it_is_now(allowed(), &key(true)),
        allowed(),
        "a key that does not say is no full one"
    );
    let not_allowed = policy::judge(&only_model(8), &full);
    assert_eq!(as_it_is_now(not_allowed.clone(), &full), not_allowed);
    for (verdict, resets) in [(verdict, true), (not_allowed, false)] {
        let mut ceremony = at_the_key();
        does(&mut ceremony, fact::Key::Read { key: full.clone() });
        does(&mut ceremony, fact::Key::Judged { verdict });
        let Next::Ask(question @ Question::KeyRefused { .. }) = ceremony.next(now()) else {
            panic!("{:?}", ceremony.next(now()))
        };
        assert_eq!(ceremony.ways(&question).contains(&Way::ResetKey), resets);
    }
}

/// The PIN shows what a reset would take; a key that is full can be looked into as well.
#[test]
fn what_would_be_lost_can_be_seen_first() {
    let mut ceremony = at_the_key();
    let full = KeyFacts { free_slots: Some(0), ..key(true) };
    does(&mut ceremony, fact::Key::Read { key: full });
    let reasons = vec![KeyReason::NoRoom];
    does(&mut ceremony, fact::Key::Judged { verdict: Verdict::Refused { reasons } });
    choose(&mut ceremony, Way::ResetKey);
    choose(&mut ceremony, Way::LookInside);
    assert_eq!(ceremony.next(now()), Next::Ask(Question::TypePin));
    let ways = ceremony.ways(&Question::TypePin);
    assert!(ways.contains(&Way::KeepKey) && !ways.contains(&Way::AnotherKey), "{ways:?}");
    take(&mut ceremony, fact::Key::PinTyped);
    does(&mut ceremony, fact::Key::PinChecked);
    let inside = Inside::Known { passkeys: 25, relying_parties: 25, theirs: Theirs::NotAsked };
    does(&mut ceremony, fact::Key::LookedInside { inside });
    let question = Question::ResetKey { inside: Some(inside), can_look: false };
    assert_eq!(ceremony.next(now()), Next::Ask(question));
}

#[test]
fn a_used_key_is_looked_into_before_the_touch() {
    let to_look = || {
        let mut ceremony = forgotten();
        take(&mut ceremony, fact::Key::PinTyped);
        does(&mut ceremony, fact::Key::PinChecked);
        does(&mut ceremony, fact::Credential::OptionsFetched { options: options() });
        ceremony
    };
    let known = |passkeys, theirs| Inside::Known { passkeys, relying_parties: 1, theirs };
    for inside in [Inside::Unknown, known(0, Theirs::No)] {
        let mut ceremony = to_look();
        does(&mut ceremony, fact::Key::LookedInside { inside });
        assert_eq!(ceremony.next(now()), Next::Do(Step::MakeCredential), "nothing to ask about");
    }
    let mut ceremony = to_look();
    does(&mut ceremony, fact::Key::LookedInside { inside: known(2, Theirs::Stale) });
    choose(&mut ceremony, Way::UseAsItIs);
    assert_eq!(ceremony.next(now()), Next::Do(Step::MakeCredential));
    // The tenant has it: nothing is made, and what the person signs in with is not reset.
    let mut ceremony = to_look();
    does(&mut ceremony, fact::Key::LookedInside { inside: known(2, Theirs::Registered) });
    let trouble = Trouble::Key(KeyTrouble::Excluded);
    let question = Question::Trouble { step: Step::LookInside, trouble };
    assert_eq!(ceremony.next(now()), Next::Ask(question.clone()));
    assert_eq!(ceremony.ways(&question), [Way::AnotherKey, Way::GiveUp]);
}

#[test]
fn of_two_keys_the_one_that_is_touched_is_the_one() {
    let mut ceremony = at_the_key();
    refuses(&ceremony, fact::Session::Chose { way: Way::ChooseByTouch });
    fails(&mut ceremony, Step::ReadKey, KeyTrouble::Removed);
    choose(&mut ceremony, Way::TryAgain);
    choose(&mut ceremony, Way::ChooseByTouch);
    fails(&mut ceremony, Step::ChooseKey, KeyTrouble::NoTouch);
    choose(&mut ceremony, Way::TryAgain);
    choose(&mut ceremony, Way::ChooseByTouch);
    begin(&mut ceremony, Step::ChooseKey);
    take(&mut ceremony, fact::Key::Inserted { device: "the second".into() });
    assert_eq!(ceremony.device(), Some("the second"));
    assert_eq!(ceremony.next(now()), Next::Do(Step::ReadKey));
}

#[test]
fn a_key_that_was_reset_has_nothing_on_it() {
    let mut used = key(true);
    used.features.fingers = KeyFingers::Enrolled;
    used.pin_tries = Some(3);
    let new = used.after_reset();
    assert_eq!(
        (new.pin, new.pin_tries, new.features.fingers),
        (KeyPin::NotSet, None, KeyFingers::NoneYet)
    );
}

/// The next key, or the next token, of the session makes nobody forget what the last one left behind.
#[test]
fn what_was_left_stays_named_with_the_next_key_and_the_next_token() {
    let mut ceremony = at_the_key();
    let registration = &mut ceremony.legs.registration;
    registration.leave(Some("7".into()));
    registration.forget();
    assert_eq!(registration.left, ["7"]);
    let mut ceremony = opened_for(Purpose::Token);
    let token = &mut ceremony.legs.token;
    let facts = TokenFacts {
        serial: "T7".into(),
        id: None,
        manufacturer: None,
        model: None,
        interval_seconds: None,
        was_assigned: false,
    };
    token.apply(fact::Token::Found { found: FoundToken::Free(facts) });
    token.leave();
    token.change();
    assert_eq!(token.left().count(), 1);
}
