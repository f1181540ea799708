//! What the desk says of keys of every generation before it does anything to them, and what becomes of
//! a passkey that no key erases.

use super::super::policy::{self, as_it_is_now, with_these_names};
use super::*;

impl World {
    pub(super) fn take_in_hand_again(&mut self, wanted: Option<&KeyFacts>) {
        let wanted = wanted.and_then(|it| it.serial.as_ref());
        let old = self.gone.iter_mut().find(|it| Some(&it.serial.to_string()) == wanted);
        if let Some(old) = old {
            std::mem::swap(old, &mut self.key);
        }
    }

    pub(super) fn pulled_out(&mut self) -> Fact {
        self.inserted = false;
        fact::Key::TakenOut.into()
    }
}

impl ModelKey {
    /// What it says of itself.
    pub fn tells(&self) -> KeyFacts {
        KeyFacts {
            serial: Some(self.serial.to_string()),
            pin: match (self.must_change, self.pin) {
                (true, _) => KeyPin::MustChange,
                (false, true) => KeyPin::Set,
                (false, false) => KeyPin::NotSet,
            },
            pin_tries: self.blocked.then_some(0),
            features: KeyFeatures {
                credential_management: !self.keeps,
                fingers: self.tells_of_fingers(),
                ..key(self.pin).features
            },
            ..key(self.pin)
        }
    }
}

fn with(features: KeyFeatures) -> KeyFacts {
    KeyFacts { features, ..key(true) }
}

fn older() -> KeyFacts {
    with(KeyFeatures { credential_management: false, ..key(true).features })
}

fn warned() -> Next {
    Next::Ask(Question::KeyWarned { warnings: vec![KeyWarning::CannotErase] })
}

/// A key that erases no single passkey, in use or new, read and judged.
fn judged(purpose: Purpose, read: KeyFacts) -> Ceremony {
    let (mut ceremony, mut world) = (opened_for(purpose), World::default());
    while ceremony.next(now()) != Next::Do(Step::ReadKey) {
        world.turn(&mut ceremony, Luck::Good, &Reply::Own).expect("no promise is broken");
    }
    does(&mut ceremony, fact::Key::Read { key: read.clone() });
    let verdict = policy::judge(&only_model(0), &read);
    does(&mut ceremony, fact::Key::Judged { verdict });
    ceremony
}

#[test]
fn that_a_passkey_cannot_be_taken_back_is_said_before_pin_and_touch() {
    for pin in [KeyPin::Set, KeyPin::NotSet] {
        let mut ceremony = judged(Purpose::Onboarding, KeyFacts { pin, ..older() });
        assert_eq!(ceremony.next(now()), warned());
        let Next::Ask(question) = ceremony.next(now()) else { unreachable!() };
        assert_eq!(ceremony.ways(&question), [Way::UseThisKey, Way::AnotherKey, Way::GiveUp]);
        choose(&mut ceremony, Way::UseThisKey);
        let asked = ceremony.next(now());
        let is_for_the_pin =
            matches!(asked, Next::Ask(Question::TypePin | Question::ChoosePin { .. }));
        assert!(is_for_the_pin, "{asked:?}");
    }
    let checked = judged(Purpose::Check, older());
    assert_eq!(checked.next(now()), Next::Do(Step::ProveSignIn), "a check puts nothing on it");
    let newer = judged(Purpose::Onboarding, key(true));
    assert_eq!(newer.next(now()), Next::Ask(Question::TypePin), "it erases what it must");
}

/// Both warnings are one question, and a warning that is new for the model is asked about.
#[test]
fn each_warning_is_told_once() {
    let mut ceremony = judged(Purpose::Onboarding, key(true));
    let mut strict = readiness();
    strict.strengths = no_model();
    ceremony.legs.readiness.found = Some(strict);
    let stopped = KeyWarning::StoppedAtSignIn { strength: "Nobody's keys".into() };
    let asked = |warnings| Next::Ask(Question::KeyWarned { warnings });
    assert_eq!(ceremony.next(now()), asked(vec![stopped.clone()]));
    choose(&mut ceremony, Way::UseThisKey);
    // The same model, with an older firmware.
    take(&mut ceremony, fact::Session::Resumed { desk: desk() });
    insert(&mut ceremony);
    does(&mut ceremony, fact::Key::Read { key: older() });
    let verdict = policy::judge(&only_model(0), &older());
    does(&mut ceremony, fact::Key::Judged { verdict });
    assert_eq!(ceremony.next(now()), asked(vec![stopped, KeyWarning::CannotErase]));
    choose(&mut ceremony, Way::UseThisKey);
    assert_eq!(ceremony.next(now()), Next::Ask(Question::TypePin));
}

/// Nobody is asked for a PIN or an insertion that could take nothing back.
#[test]
fn on_the_way_out_a_key_that_erases_nothing_is_set_aside_or_reset() {
    let mut ceremony = judged(Purpose::Onboarding, older());
    choose(&mut ceremony, Way::UseThisKey);
    take(&mut ceremony, fact::Key::PinTyped);
    does(&mut ceremony, fact::Key::PinChecked);
    does(&mut ceremony, fact::Credential::OptionsFetched { options: options() });
    does(&mut ceremony, fact::Credential::Made { registration: registration(3) });
    take(&mut ceremony, fact::Session::Chose { way: Way::GiveUp });
    assert_eq!(ceremony.next(now()), Next::Ask(Question::SetKeyAside));
    assert_eq!(ceremony.ways(&Question::SetKeyAside), [Way::SetKeyAside, Way::ResetKey]);

    let mut reset = ceremony.clone();
    choose(&mut reset, Way::ResetKey);
    choose(&mut reset, Way::LoseContents);
    choose(&mut reset, Way::ResetForGood);
    insert(&mut reset);
    does(&mut reset, fact::Key::Reset);
    assert!(!reset.credential_may_be_on_the_key() && reset.left().is_empty());

    choose(&mut ceremony, Way::SetKeyAside);
    assert!(matches!(ceremony.left()[..], [Leftover::KeySetAside { .. }]));
    assert_eq!(ceremony.next(now()), Next::Do(Step::RevokePass), "the next thing to take back");
}

/// What a key says of itself, and the verdict on it before anything is done.
#[test]
fn every_shape_of_key_has_its_verdict() {
    use KeyReason::{NamesTooLong, NoPin, NoPinProtocol, NoRoom, PinMustChange, PinNotForPasskeys};
    let as_it_is = || key(false);
    let limits = |message| KeyLimits { message, ..KeyLimits::default() };
    let versions = |it: &[&str]| it.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    let table: [(&str, KeyFacts, &[KeyReason]); 16] = [
        ("as it is", as_it_is(), &[]),
        ("protocol one alone", KeyFacts { pin_protocols: vec![1], ..as_it_is() }, &[]),
        ("protocol two alone", KeyFacts { pin_protocols: vec![2], ..as_it_is() }, &[]),
        ("no protocol told", KeyFacts { pin_protocols: vec![], ..as_it_is() }, &[]),
        (
            "one that nobody knows",
            KeyFacts { pin_protocols: vec![3], ..as_it_is() },
            &[NoPinProtocol],
        ),
        ("2.0", KeyFacts { versions: versions(&["U2F_V2", "FIDO_2_0"]), ..older() }, &[]),
        ("2.1_PRE", KeyFacts { versions: versions(&["FIDO_2_1_PRE"]), ..older() }, &[]),
        ("2.3", KeyFacts { versions: versions(&["FIDO_2_3"]), ..as_it_is() }, &[]),
        ("no PIN", KeyFacts { pin: KeyPin::Unsupported, ..as_it_is() }, &[NoPin]),
        (
            "a PIN for other things",
            with(KeyFeatures { pin_use: PinUse::NotPasskeys, ..as_it_is().features }),
            &[PinNotForPasskeys],
        ),
        ("must change", KeyFacts { pin: KeyPin::MustChange, ..as_it_is() }, &[PinMustChange]),
        ("a minimum of 8", KeyFacts { minimum_pin_length: 8, ..as_it_is() }, &[]),
        ("8 slots", KeyFacts { free_slots: Some(8), ..as_it_is() }, &[]),
        ("no slot", KeyFacts { free_slots: Some(0), ..as_it_is() }, &[NoRoom]),
        ("slots not told", KeyFacts { free_slots: None, ..as_it_is() }, &[]),
        ("510 bytes", with(KeyFeatures { limits: limits(510), ..as_it_is().features }), &[]),
    ];
    for (name, key, reasons) in table {
        let verdict = policy::judge(&only_model(0), &key);
        let verdict = as_it_is_now(with_these_names(verdict, &person("1"), &key), &key);
        match verdict {
            Verdict::Allowed { .. } => assert!(reasons.is_empty(), "{name} is allowed"),
            Verdict::Refused { reasons: told } => assert_eq!(told, reasons, "{name}"),
        }
    }
    let long = Person { name: "ж".repeat(200), upn: "a@b.example".into(), ..person("1") };
    for (message, fits) in [(510, false), (740, false), (1_024, true)] {
        let key = with(KeyFeatures { limits: limits(message), ..as_it_is().features });
        let verdict = with_these_names(allowed(), &long, &key);
        let told = Verdict::Refused { reasons: vec![NamesTooLong] };
        assert_eq!(verdict, if fits { allowed() } else { told }, "{message} bytes");
    }
}

/// Before it is typed.
#[test]
fn the_longer_of_the_minimum_lengths_is_asked_for() {
    for (of_the_key, wanted) in [(4, 6), (6, 6), (8, 8)] {
        let read = KeyFacts { minimum_pin_length: of_the_key, ..key(false) };
        let ceremony = judged(Purpose::Onboarding, read);
        let Next::Ask(Question::ChoosePin { rules }) = ceremony.next(now()) else {
            panic!("{:?}", ceremony.next(now()))
        };
        assert_eq!(rules.minimum_length, wanted);
    }
}
