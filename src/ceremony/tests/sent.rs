//! Keys that are sent, point by point: the order of the steps, what is refused and what it takes until one
//! works; and each undo that is removed is found by the search.

use super::super::legs::in_hand::InHand;
use super::super::policy;
use super::super::policy::list_rules::ListRules;
use super::super::prepared::{GONE, History, Letter, State};
use super::super::receipt::Receipt;
use super::search::{Sabotage, search_for_breach};
use super::*;

/// Goes on, all well, to its end; the steps that it took.
fn to_the_end(ceremony: &mut Ceremony, world: &mut World) -> Vec<Step> {
    let mut steps = Vec::new();
    loop {
        if let Next::Do(step) = ceremony.next(now()) {
            steps.push(step);
        }
        if !world.turn(ceremony, Luck::Good, &Reply::Own).expect("no promise is broken") {
            world.keeps_promises(ceremony).expect("the promises hold");
            return steps;
        }
    }
}

fn activating() -> (Ceremony, World) {
    (opened_for(Purpose::Activate), World::activations().remove(0))
}

/// Goes on, all well, until the ceremony wants this.
fn activating_until(wanted: impl Fn(&Next) -> bool) -> (Ceremony, World) {
    let (mut ceremony, mut world) = activating();
    while !wanted(&ceremony.next(now())) {
        assert!(world.turn(&mut ceremony, Luck::Good, &Reply::Own).expect("no breach"));
    }
    (ceremony, world)
}

#[test]
fn each_mode_has_its_steps() {
    use Step::*;
    let first = [
        CheckReadiness,
        ReadKey,
        JudgeKey,
        SealPin,
        SetPin,
        FetchOptions,
        MakeCredential,
        CheckAttestation,
        SelfTest,
    ];
    for (mode, then) in [
        (PrepareMode::Inert, &[ForcePinChange, SealRegistration][..]),
        (PrepareMode::Live, &[Register, ForcePinChange, SendNotice]),
    ] {
        let (mut ceremony, mut world) = (preparing(mode), World::of(false, false, false));
        assert_eq!(to_the_end(&mut ceremony, &mut world), [&first, then].concat(), "{mode:?}");
    }
    let (mut ceremony, mut world) = activating();
    let steps = [FindPrepared, CheckReadiness, LookForMethod, Register, ReadBack];
    assert_eq!(to_the_end(&mut ceremony, &mut world), steps);
    let receipt = Receipt::of(&ceremony).expect("a receipt");
    assert_eq!(receipt.proved_by.identity, IdentityCheck::Received(ReceivedBy::Code));
    assert_eq!(receipt.what.key.as_ref().expect("a key").serial.as_deref(), Some("0"));
    assert!(!receipt.offers_second_key(), "nobody is here");
}

/// A key that was begun inert stays so, whatever the desk's rule is after a restart.
#[test]
fn the_mode_is_that_of_the_opening() {
    let (mut ceremony, mut world) = (preparing(PrepareMode::Inert), World::of(false, false, false));
    while ceremony.next(now()) != Next::Do(Step::SelfTest) {
        assert!(world.turn(&mut ceremony, Luck::Good, &Reply::Own).expect("no breach"));
    }
    let prepare = PrepareRule { mode: PrepareMode::Live, ..PrepareRule::default() };
    take(&mut ceremony, fact::Session::Resumed { desk: DeskFacts { prepare, ..desk() } });
    world.inserted = false;
    world.forget_pin(&ceremony, true);
    assert!(!to_the_end(&mut ceremony, &mut world).contains(&Step::Register));
    let left = ceremony.left();
    assert!(matches!(left[..], [Leftover::Inert { .. }]), "{left:?}");
}

/// Whichever session they were typed in; then only the other ways count.
#[test]
fn five_wrong_codes_end_the_code() {
    let (mut ceremony, _) =
        activating_until(|it| matches!(it, Next::Ask(Question::ConfirmReceipt { .. })));
    let mut found = prepared_key(SENT);
    found.wrong_codes = 3;
    ceremony.legs.activation.found = Some(FoundPrepared::Waits(Box::new(found)));
    for codes_left in [2, 1] {
        let asked = Question::ConfirmReceipt { codes_left };
        assert_eq!(ceremony.next(now()), Next::Ask(asked));
        take(&mut ceremony, fact::Activation::CodeWrong);
    }
    let confirmed = |by| fact::Activation::ReceiptConfirmed { by };
    refuses(&ceremony, fact::Activation::CodeWrong);
    refuses(&ceremony, confirmed(ReceivedBy::Code));
    take(&mut ceremony, confirmed(ReceivedBy::Manager));
    assert_eq!(ceremony.next(now()), Next::Do(Step::CheckReadiness));
}

/// A clock that was moved over the end of the challenge sends nothing; one that goes slow asks the tenant.
#[test]
fn what_has_expired_is_not_sent() {
    let (mut ceremony, _) =
        activating_until(|it| matches!(it, Next::Ask(Question::ConfirmReceipt { .. })));
    let until = prepared_key(SENT).until;
    let question = Question::CannotActivate { why: CannotActivate::Expired { until } };
    assert_eq!(ceremony.next(until), Next::Ask(question.clone()));
    assert_eq!(ceremony.ways(&question), [Way::AnotherPerson, Way::GiveUp]);
    let confirmed = fact::Activation::ReceiptConfirmed { by: ReceivedBy::Call };
    assert!(ceremony.apply(until, confirmed.into()).is_err());
}

/// The tenant is asked whether it has it all the same; then nothing is tried again.
#[test]
fn a_registration_that_is_refused_is_void() {
    let (mut ceremony, mut world) = activating_until(|it| *it == Next::Do(Step::Register));
    assert!(world.turn(&mut ceremony, Luck::Refused, &Reply::Own).expect("no breach"));
    assert_eq!(ceremony.next(now()), Next::Do(Step::LookForMethod));
    assert!(world.turn(&mut ceremony, Luck::Good, &Reply::Own).expect("no breach"));
    let Next::Ask(question) = ceremony.next(now()) else { panic!("{:?}", ceremony.next(now())) };
    let refused = |it: &Question| {
        matches!(it, Question::CannotActivate { why: CannotActivate::Refused { .. } })
    };
    assert!(refused(&question), "{question:?}");
    assert_eq!(ceremony.ways(&question), [Way::GiveUp]);
    choose(&mut ceremony, Way::GiveUp);
    assert_eq!(ceremony.next(now()), Next::Done(Outcome::Abandoned { left: vec![] }));
    assert!(ceremony.registration_is_spent());
}

#[test]
fn one_person_has_nothing_that_waits_for_another() {
    for (found, why) in [
        (FoundPrepared::Nothing, CannotActivate::Nothing),
        (FoundPrepared::Void, CannotActivate::Void),
        (FoundPrepared::Active { since: now() }, CannotActivate::Active { since: now() }),
    ] {
        let (mut ceremony, _) = activating_until(|it| *it == Next::Do(Step::FindPrepared));
        does(&mut ceremony, fact::Activation::Found { found });
        assert_eq!(ceremony.next(now()), Next::Ask(Question::CannotActivate { why }));
        choose(&mut ceremony, Way::AnotherPerson);
        assert_eq!(ceremony.next(now()), Next::Ask(Question::WhoIsIt));
        take(&mut ceremony, fact::Person::Chosen { person: person("2") });
        assert_eq!(ceremony.next(now()), Next::Do(Step::FindPrepared), "looked for anew");
    }
}

/// One with a PIN is reset first; one that is somebody's is not, nor one that the list does not want.
#[test]
fn a_key_that_cannot_be_prepared_is_refused_before_it_is_touched() {
    use KeyReason::{AnotherSerialWanted, CameWithPin, NotInInventory, PreparedBefore};
    let read = |serial: Option<&str>, pin| KeyFacts { serial: serial.map(Into::into), ..key(pin) };
    let listed = |serials: &[&str]| serials.iter().map(|it| (*it).to_owned()).collect();
    let rules = |prepared: &[&str], inventory: &[&str], wanted: Option<&str>| ListRules {
        prepared: std::sync::Arc::new(listed(prepared)),
        inventory: std::sync::Arc::new(listed(inventory)),
        wanted: wanted.map(Into::into),
        meanwhile: None,
    };
    let other = || AnotherSerialWanted { serial: "8".into() };
    for (what, key, rules, reason) in [
        ("new", read(Some("7"), false), rules(&[], &["7"], Some("7")), None),
        ("with a PIN", read(Some("7"), true), rules(&[], &[], None), Some(CameWithPin)),
        ("prepared", read(Some("7"), true), rules(&["7"], &[], None), Some(PreparedBefore)),
        ("not listed", read(Some("7"), true), rules(&[], &["8"], None), Some(NotInInventory)),
        ("no serial", read(None, false), rules(&[], &["8"], None), Some(NotInInventory)),
        ("another's", read(Some("7"), false), rules(&[], &[], Some("8")), Some(other())),
    ] {
        let verdict = rules.apply(policy::for_preparation(allowed(), &key, false), &key);
        let told = match verdict {
            Verdict::Refused { reasons } => Some(reasons),
            Verdict::Allowed { .. } => None,
        };
        assert_eq!(told, reason.clone().map(|it| vec![it]), "{what}");
        let resets = reason.is_some_and(|it| it.ends_with_a_reset());
        assert_eq!(resets, what == "with a PIN", "{what}");
    }
    let waits = Leftover::Inert { model: "Model".into(), serial: Some("7".into()), until: now() };
    let key = read(Some("7"), true);
    for (before, refused) in [(true, true), (false, false)] {
        let second = jiff::SignedDuration::from_secs(if before { -1 } else { 1 });
        let verdict =
            policy::unless_prepared(allowed(), std::slice::from_ref(&waits), &key, now() + second);
        assert_eq!(matches!(verdict, Verdict::Refused { .. }), refused, "it counts until its end");
    }
}

/// All facts of a session that ended, as the ledger has them.
fn told(mut ceremony: Ceremony, mut world: World, id: u128) -> (CeremonyId, Vec<Fact>) {
    let (purpose, operator) = (ceremony.purpose(), ceremony.operator.clone());
    let (desk, first_key, place) = (ceremony.desk.clone(), None, ceremony.place());
    let mut facts =
        vec![fact::Session::Opened { purpose, operator, desk, first_key, place }.into()];
    let mut say = |ceremony: &mut Ceremony, fact: Fact| {
        take(ceremony, fact.clone());
        facts.push(fact);
    };
    while ceremony.outcome().is_none() {
        let fact = match ceremony.next(now()) {
            Next::Do(step) => {
                say(&mut ceremony, fact::Session::Began { step }.into());
                world.perform(&ceremony, step, Luck::Good)
            }
            Next::Ask(question) => world.answer(&ceremony, &question, &Reply::Own),
            Next::Done(outcome) => Ok(fact::Session::Finished { outcome }.into()),
        };
        let fact = fact.expect("no promise is broken");
        world.hear(&fact);
        say(&mut ceremony, fact);
        world.forget_pin(&ceremony, false);
    }
    (CeremonyId(Uuid::from_u128(id)), facts)
}

fn history(of: &[(CeremonyId, Vec<Fact>)]) -> History {
    let mut history = History::default();
    for (id, facts) in of {
        history.take(*id, facts.iter().map(|it| (now(), it.clone())));
    }
    history
}

#[test]
fn what_became_of_a_prepared_key_is_told_from_the_facts() {
    let world = || World::of(false, false, false);
    let first = told(preparing(PrepareMode::Inert), world(), 1);
    let known = history(std::slice::from_ref(&first));
    assert!(matches!(known.of_person("1"), FoundPrepared::Waits(it) if it.ceremony == first.0));
    assert_eq!(known.of_person("2"), FoundPrepared::Nothing);
    let [key] = known.all() else { panic!("{known:?}") };
    assert_eq!((key.state, &key.letter), (State::Waits, &Letter::NotPrinted));
    assert!(key.pin.is_some() && key.counts(now()) && !key.counts(key.until.expect("inert")));

    let mut printed = first.clone();
    printed.1.extend([
        fact::Letter::Begun { number: 1 }.into(),
        fact::Letter::Printed { number: 1 }.into(),
    ]);
    assert!(history(&[printed]).all()[0].pin.is_none(), "the letter is the only copy");

    let mut erased = first.clone();
    for fact in &mut erased.1 {
        if let Fact::Prepared(
            fact::Prepared::PinSealed { sealed }
            | fact::Prepared::RegistrationSealed { sealed, .. },
        ) = fact
        {
            *sealed = Sealed(GONE.into());
        }
    }
    let known = history(&[erased]);
    let [key] = known.all() else { panic!("{known:?}") };
    assert_eq!((key.state, &key.pin), (State::Void, &None), "its person was erased");

    let second = told(preparing(PrepareMode::Inert), world(), 2);
    let known = history(&[first.clone(), second.clone()]);
    assert_eq!(known.all()[0].state, State::Void, "another takes its place");
    assert!(matches!(known.of_person("1"), FoundPrepared::Waits(it) if it.ceremony == second.0));

    let live = history(&[told(preparing(PrepareMode::Live), world(), 3)]);
    assert_eq!(live.of_person("1"), FoundPrepared::Active { since: now() });
    // `prepared_key` is that of session 1.
    let activated = told(opened_for(Purpose::Activate), World::activations().remove(0), 4);
    let known = history(&[first, activated]);
    assert_eq!(known.of_person("1"), FoundPrepared::Active { since: now() });
}

/// Nothing follows a letter that was printed, and one in doubt is settled before another begins.
#[test]
fn a_letter_is_printed_once() {
    let (mut ceremony, mut world) = (preparing(PrepareMode::Inert), World::of(false, false, false));
    let begun = |number| fact::Letter::Begun { number };
    refuses(&ceremony, begun(1));
    to_the_end(&mut ceremony, &mut world);
    refuses(&ceremony, fact::Letter::Printed { number: 1 });
    take(&mut ceremony, begun(1));
    refuses(&ceremony, begun(2));
    refuses(&ceremony, fact::Letter::Printed { number: 2 });
    take(&mut ceremony, fact::Letter::Failed { number: 1, why: "no paper".into() });
    take(&mut ceremony, begun(2));
    take(&mut ceremony, fact::Letter::Reprinted { reason: "it is gone".into() });
    take(&mut ceremony, begun(3));
    take(&mut ceremony, fact::Letter::Printed { number: 3 });
    refuses(&ceremony, fact::Letter::Reprinted { reason: "once more".into() });
    refuses(&ceremony, begun(4));
    refuses(&ceremony, fact::Session::Resumed { desk: desk() });
}

/// With each undo removed in turn the search finds the promise that breaks.
#[test]
fn the_search_finds_the_breach_of_a_key_that_is_sent() {
    for (name, purpose, sabotage) in UNDOS {
        let (breach, turns) =
            search_for_breach(purpose, sabotage).unwrap_or_else(|| panic!("{name}: not found"));
        println!("without “{name}”: {breach}, after {turns} turns");
    }
}

const UNDOS: [(&str, Purpose, Sabotage); 7] = [
    ("a key that must have its PIN changed is set aside", Purpose::Prepare, |it, _| {
        if let Some(key) = it.legs.key.in_hand.as_mut().filter(|it| it.must_change == Presence::Yes)
        {
            key.must_change = Presence::No;
        }
    }),
    ("a change of the PIN in doubt is looked at", Purpose::Prepare, |it, _| {
        let in_doubt = |it: &&mut InHand| it.must_change.doubted_since().is_some();
        if let Some(key) = it.legs.key.in_hand.as_mut().filter(in_doubt) {
            key.must_change = Presence::No;
        }
    }),
    ("the PIN is sealed before it is set", Purpose::Prepare, |it, _| {
        if let Some(key) = it.legs.key.in_hand.as_mut() {
            key.sealed_pin = None;
        }
    }),
    ("what was made on another key is forgotten", Purpose::Prepare, |it, before| {
        if matches!(before.next(now()), Next::Do(Step::ReadKey)) {
            it.legs.credential = before.legs.credential.clone();
            it.legs.sign_in = before.legs.sign_in.clone();
        }
    }),
    ("nothing is sent before it has arrived", Purpose::Activate, |it, _| {
        it.legs.activation.received = Some(ReceivedBy::Call);
    }),
    ("what another desk registered is its", Purpose::Activate, |it, _| {
        it.legs.activation.another_was_first = false;
    }),
    ("the method is removed on the way out", Purpose::Activate, |it, _| {
        if it.is_leaving() && it.legs.registration.presence == Presence::Yes {
            it.legs.registration.presence = Presence::No;
        }
    }),
];
