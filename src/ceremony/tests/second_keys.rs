//! The second key in the model: the first one stands beside it, in the tenant and in the person's hand,
//! and nothing that becomes of the second changes it.

use super::super::receipt::Receipt;
use super::super::second_key::KNOWN_FOR;
use super::promises::{Breach, ensure};
use super::*;

/// What an operator calls a key.
pub fn blue() -> KeyLabel {
    let name = Some(KeyName::new("Blue key").expect("a name"));
    KeyLabel { name, key_use: KeyUse::Primary }
}

pub fn may_name_it(ceremony: &Ceremony) -> bool {
    ceremony.label().is_some_and(|it| *it != blue())
}

/// The session of a second key, opened by this operator after this one.
pub fn second_after(first: &Ceremony, by: &str) -> Ceremony {
    let first_key = first.as_first_key(&operator(by), now()).expect("it ended well");
    opened_after(first_key, by)
}

fn opened_after(first_key: FirstKey, by: &str) -> Ceremony {
    let (purpose, operator, desk) = (Purpose::Onboarding, operator(by), desk());
    let first_key = Some(Box::new(first_key));
    let first = fact::Session::Opened { purpose, operator, desk, first_key, place: None };
    Ceremony::open(CeremonyId(Uuid::from_u128(2)), now(), first.into()).expect("it opens")
}

impl World {
    /// After a session that went well the same person gets this key, new or in use.
    pub fn after_first(first: World, in_use: bool) -> World {
        let World { methods, key, protected, made, .. } = first;
        let mut world = World::of(in_use, false, protected);
        world.key.serial = 1;
        world.keys = 1;
        world.made = made;
        world.stands = methods;
        world.first = Some(ModelKey { pin_ours: false, ..key });
        world.label.key_use = KeyUse::Spare;
        world
    }

    pub(super) fn holds_first(&self) -> bool {
        self.key.credential.is_some_and(|it| self.stands.contains(&it))
    }

    pub(super) fn is_registered(&self, credential: u32) -> bool {
        let mut all = self.stands.iter().chain(&self.methods).chain(&self.before.methods);
        all.any(|it| *it == credential)
    }

    /// Where it has been inserted before, whatever is in hand goes in again.
    pub(super) fn take_first_in_hand(&mut self) {
        if let Some(first) = self.first.take() {
            self.gone.push(std::mem::replace(&mut self.key, first));
        }
    }

    pub(super) fn effect_on_the_method(
        &mut self,
        ceremony: &Ceremony,
        step: Step,
    ) -> Result<Fact, Breach> {
        let made = match ceremony.prepared() {
            Some(_) => SENT,
            None => ceremony.registration().map(number).ok_or("nothing was made yet")?,
        };
        let display_name = ceremony.key_name().as_str().to_owned();
        let named = |number| Method { display_name, ..method(number) };
        Ok(match step {
            Step::Register if made == SENT && !self.takes_what_waits(ceremony)? => {
                let trouble = refused_by_tenant();
                fact::Session::Failed { step, trouble }.into()
            }
            Step::Register => {
                self.methods.push(made);
                fact::Registration::Registered { method: named(made) }.into()
            }
            Step::LookForMethod => {
                let found = self.methods.iter().find(|it| **it == made).map(|it| named(*it));
                self.methods.extend(self.late_method.take());
                fact::Registration::LookedFor { found }.into()
            }
            Step::ReadBack => {
                let method = ceremony.registered().ok_or("nothing was registered")?.clone();
                let passkeys = 1 + u32::from(!self.stands.is_empty());
                fact::Registration::ReadBack { method, passkeys }.into()
            }
            _ => {
                let id = &ceremony.registered().ok_or("nothing was registered")?.id;
                self.methods.retain(|it| it.to_string() != *id);
                self.stands.retain(|it| it.to_string() != *id);
                fact::Registration::Removed.into()
            }
        })
    }

    /// Whatever becomes of the second key.
    pub(super) fn keeps_promises_of_the_first(
        &self,
        ceremony: &Ceremony,
        first: &FirstKey,
    ) -> Result<(), Breach> {
        ensure!(self.stands == [1], "the tenant has of the first key {:?}", self.stands);
        let keys = self.gone.iter().chain([&self.key]).chain(&self.first);
        let holds = keys.filter(|it| it.credential == Some(1)).count();
        ensure!(holds == 1, "{holds} keys hold the first passkey");
        ensure!(ceremony.person() == Some(&first.person), "it is for another person");
        let named = Receipt::of(ceremony).map(|it| it.first_key);
        ensure!(named.is_none_or(|it| it == Some(first.ceremony)), "the receipt names another");
        Ok(())
    }
}

/// A session that went well; its person is protected, and a second operator has confirmed it.
fn first() -> (Ceremony, World) {
    let (mut first, mut world) = (opened(), World::of(false, false, true));
    while world.turn(&mut first, Luck::Good, &Reply::Own).expect("no breach") {}
    (first, world)
}

#[test]
fn what_was_answered_for_the_first_key_is_not_asked_for_the_second() {
    let (first, world) = first();
    let (mut second, mut world) = (second_after(&first, "o"), World::after_first(world, false));
    let (mut steps, mut questions) = (vec![], vec![]);
    loop {
        match second.next(now()) {
            Next::Do(step) => steps.push(step),
            Next::Ask(question) => questions.push(question),
            Next::Done(_) => {}
        }
        if !world.turn(&mut second, Luck::Good, &Reply::Own).expect("no breach") {
            break;
        }
    }
    world.keeps_promises(&second).expect("the promises hold");
    assert_eq!(steps[0], Step::IssuePass);
    assert!(!steps.contains(&Step::CheckReadiness));
    let [Question::InsertKey { .. }, Question::ChoosePin { .. }, Question::TakeKeyOut { .. }] =
        questions.as_slice()
    else {
        panic!("{questions:?}")
    };
    let receipts = [&first, &second].map(|it| Receipt::of(it).expect("a receipt"));
    assert_eq!(receipts[1].person, receipts[0].person);
    assert_eq!(receipts[1].proved_by.identity, receipts[0].proved_by.identity);
    assert_eq!(receipts[1].proved_by.second_operator, Some(operator("p")));
    assert_eq!(receipts.each_ref().map(|it| it.first_key), [None, Some(first.id())]);
    let [first, second] = receipts.each_ref().map(|it| it.credential.as_ref().expect("registered"));
    assert_eq!((first.key_use, second.key_use), (KeyUse::Primary, KeyUse::Spare));
    assert_ne!(first.name, second.name);
}

/// As usual, but for the person: it is the second key of this one, or none.
#[test]
fn too_late_or_for_another_operator_it_is_asked_again() {
    let (first, _) = first();
    let known = |by: &str, at| first.as_first_key(&operator(by), at).expect("it ended well").known;
    let second = jiff::SignedDuration::from_secs(1);
    assert!(known("O", now() + KNOWN_FOR).is_some(), "object ids are the same in any case");
    assert!(known("o", now() + KNOWN_FOR + second).is_none(), "too late");
    assert!(known("o", now() - second).is_none(), "the clock was put back");
    assert!(known("q", now()).is_none(), "another operator");

    let mut again = second_after(&first, "q");
    does(&mut again, fact::Readiness::Found { readiness: readiness() });
    assert_eq!(again.next(now()), Next::Ask(Question::CheckIdentity));
    assert_eq!(again.ways(&Question::CheckIdentity), [Way::GiveUp], "it is for this person");
    assert_eq!(again.person(), first.person());
}

/// Who takes over has not seen the person's card.
#[test]
fn it_is_asked_again_where_another_operator_took_over_after_the_identity_check() {
    let (mut first, mut world) = until(|it| *it == Next::Do(Step::IssuePass));
    take(&mut first, fact::Session::OperatorChanged { operator: operator("q") });
    while world.turn(&mut first, Luck::Good, &Reply::Own).expect("no breach") {}
    for by in ["o", "q"] {
        assert!(first.as_first_key(&operator(by), now()).expect("it ended well").known.is_none());
    }
}

#[test]
fn a_second_key_follows_only_a_first_one() {
    let none = |it: &Ceremony| it.as_first_key(&operator("o"), now()).is_none();
    let (mut ceremony, mut world) = (opened(), World::default());
    loop {
        assert!(none(&ceremony), "it is not over");
        if matches!(ceremony.next(now()), Next::Done(_)) {
            break;
        }
        world.turn(&mut ceremony, Luck::Good, &Reply::Own).expect("no breach");
    }
    world.turn(&mut ceremony, Luck::Good, &Reply::Own).expect("no breach");
    assert!(!none(&ceremony));

    for (purpose, label) in [
        (Purpose::Check, KeyLabel::default()),
        (Purpose::SelfRegistration, KeyLabel::default()),
        (Purpose::Onboarding, KeyLabel { name: None, key_use: KeyUse::Spare }),
    ] {
        let (mut ceremony, mut world) = (opened_for(purpose), World::default());
        ceremony.legs.registration.label = label;
        while world.turn(&mut ceremony, Luck::Good, &Reply::Own).expect("no breach") {}
        assert!(none(&ceremony), "{purpose:?}");
    }
    let (first, world) = first();
    let (mut second, mut world) = (second_after(&first, "o"), World::after_first(world, false));
    while world.turn(&mut second, Luck::Good, &Reply::Own).expect("no breach") {}
    assert!(none(&second), "no third one");
}

/// A key without a serial number is known by its passkey, after the PIN and before the touch.
#[test]
fn the_first_key_is_no_second_one() {
    let (first, world) = first();
    for serial in [true, false] {
        let mut second = second_after(&first, "o");
        let mut world = World::after_first(world.clone(), false);
        if !serial {
            second.first_key.as_mut().expect("it is a second").serial = None;
        }
        while !matches!(second.next(now()), Next::Ask(Question::InsertKey { .. })) {
            world.turn(&mut second, Luck::Good, &Reply::Own).expect("no breach");
        }
        world.turn(&mut second, Luck::Good, &Reply::FirstKey).expect("no breach");
        let asked = loop {
            match second.next(now()) {
                Next::Ask(Question::TypePin) | Next::Do(_) => {
                    world.turn(&mut second, Luck::Good, &Reply::Own).expect("no breach");
                }
                Next::Ask(question) => break question,
                Next::Done(_) => panic!("it ended"),
            }
        };
        let expected = if serial {
            Question::KeyRefused { reasons: vec![KeyReason::FirstKey] }
        } else {
            let trouble = Trouble::Key(KeyTrouble::Excluded);
            Question::Trouble { step: Step::LookInside, trouble }
        };
        assert_eq!(asked, expected);
        assert_eq!(second.ways(&asked), [Way::AnotherKey, Way::GiveUp], "and no reset");
        take(&mut second, fact::Session::Chose { way: Way::GiveUp });
        while world.turn(&mut second, Luck::Good, &Reply::Own).expect("no breach") {}
        assert_eq!(second.outcome(), Some(&Outcome::Abandoned { left: vec![] }));
        world.keeps_promises(&second).expect("the first is as it was");
    }
}

/// The first session has left its pass for a device: another would take its place.
#[test]
fn a_pass_that_was_left_is_not_replaced_unasked() {
    let (mut first, mut world) = until(|it| matches!(it, Next::Ask(Question::InsertKey { .. })));
    choose(&mut first, Way::IssuePass);
    while !matches!(first.next(now()), Next::Ask(Question::LeavePass { .. })) {
        world.turn(&mut first, Luck::Good, &Reply::Own).expect("no breach");
    }
    let leave = Reply::Way(Way::LeavePass);
    world.turn(&mut first, Luck::Good, &leave).expect("no breach");
    while world.turn(&mut first, Luck::Good, &Reply::Own).expect("no breach") {}
    assert_eq!(second_after(&first, "o").next(now()), Next::Ask(Question::ReplacePass));
}

#[test]
fn it_comes_back_from_the_ledger_as_it_went() {
    let (first, _) = first();
    let first_key = first.as_first_key(&operator("o"), now()).expect("it ended well");
    let json = serde_json::to_string(&first_key).expect("it serializes");
    let read: FirstKey = serde_json::from_str(&json).expect("it is read");
    assert_eq!(read, first_key);
    let (after, again) = (second_after(&first, "o"), opened_after(read, "o"));
    assert_eq!(format!("{after:?}"), format!("{again:?}"));
}
