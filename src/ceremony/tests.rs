//! The ceremony against a model of the world. Whatever fails, breaks off, lies or crashes on the
//! way, the promises hold at the end; and a ceremony that is left alone always ends.

mod nouns;
mod points;
mod protection;
mod resets;

use nouns::*;
use proptest::prelude::*;
use uuid::Uuid;

use super::fact::Fact;
use super::next::*;
use super::nouns::*;
use super::*;

/// One key of the model. The tenant and the keys know credentials by number.
#[derive(Clone, Debug, Default)]
struct ModelKey {
    serial: usize,
    pin: bool,
    /// This ceremony set it.
    pin_ours: bool,
    /// Too many wrong PINs.
    blocked: bool,
    /// Passkeys that were on it before.
    foreign: u32,
    credential: Option<u32>,
}

#[derive(Debug, Default)]
struct World {
    passes: u32,
    methods: Vec<u32>,
    key: ModelKey,
    inserted: bool,
    /// Keys that were swapped for another.
    gone: Vec<ModelKey>,
    made: u32,
    keys: usize,
    /// Inserted, and nothing was asked of it since.
    just_inserted: bool,
    /// How often in a row a reset was decided.
    decided: u32,
    /// The tenant has a strength that no key satisfies.
    strict: bool,
    /// The person is protected, and the desk wants a second operator for it.
    protected: bool,
    /// The person has registered a key themself.
    own: bool,
}

impl World {
    /// Another key is taken in hand, a new one.
    fn swap(&mut self) {
        self.keys += 1;
        let serial = self.keys;
        let next = ModelKey { serial, ..ModelKey::default() };
        self.gone.push(std::mem::replace(&mut self.key, next));
    }

    fn take_in_hand_again(&mut self, wanted: Option<&KeyFacts>) {
        let wanted = wanted.and_then(|it| it.serial.as_ref());
        let old = self.gone.iter_mut().find(|it| Some(&it.serial.to_string()) == wanted);
        if let Some(old) = old {
            std::mem::swap(old, &mut self.key);
        }
    }
}

impl World {
    /// Keeps count of what was decided about a reset; whoever comes after a crash decides anew.
    fn hears(&mut self, fact: &Fact) {
        match fact {
            Fact::Chose { way: Way::LoseContents } => self.decided = 1,
            Fact::Chose { way: Way::ResetForGood } => self.decided *= 2,
            Fact::Chose { way: Way::ResetKey | Way::KeepKey | Way::GiveUp | Way::AnotherKey }
            | Fact::Resumed
            | Fact::KeyReset => self.decided = 0,
            _ => {}
        }
    }
}

/// The number of the credential that the person makes.
const OWN: u32 = 4711;

/// How a step goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Luck {
    Good,
    /// Refused, and nothing done.
    Refused,
    /// As before; a wrong PIN was the last one.
    Blocked,
    /// The answer is lost; done all the same.
    LostAfter,
    /// The answer is lost; nothing done.
    LostBefore,
    CrashBefore,
    CrashAfter,
}

impl Luck {
    fn of(choice: u8) -> Self {
        match choice % 12 {
            0 => Self::Refused,
            1 => Self::LostAfter,
            2 => Self::LostBefore,
            3 => Self::CrashBefore,
            4 => Self::CrashAfter,
            5 => Self::Blocked,
            _ => Self::Good,
        }
    }

    fn does_it(self) -> bool {
        matches!(self, Self::Good | Self::LostAfter | Self::CrashAfter)
    }
}

fn run(choices: &[u8]) -> (Ceremony, World) {
    run_for(Purpose::Onboarding, choices)
}

/// Runs a ceremony: `choices` decide how things go; when they are used up, all goes well.
fn run_for(purpose: Purpose, choices: &[u8]) -> (Ceremony, World) {
    let mut choices = choices.iter().copied();
    let first = choices.next();
    let had_pin = first.is_some_and(|it| it % 3 == 0);
    let strict = first.is_some_and(|it| it % 2 == 0);
    let protected = first.is_some_and(|it| it % 5 == 0);
    let mut world = World { strict, protected, ..World::default() };
    world.key.pin = had_pin;
    world.key.foreign = u32::from(had_pin);
    let mut ceremony = opened_for(purpose);
    for turn in 0.. {
        assert!(turn < 2_000, "the ceremony goes round in circles: {ceremony:#?}");
        match ceremony.next(now()) {
            Next::Do(step) => {
                let luck = choices.next().map_or(Luck::Good, Luck::of);
                take(&mut ceremony, Fact::Began { step });
                let fact = perform(&mut world, &ceremony, step, luck);
                world.hears(&fact);
                world.just_inserted &= step == Step::ChooseKey;
                take(&mut ceremony, fact);
                if luck == Luck::CrashAfter {
                    // Who comes back may be the one who confirmed.
                    let operator = operator("p");
                    take(&mut ceremony, Fact::OperatorChanged { operator });
                }
                assert!(world.methods.len() <= 1, "registered twice: {ceremony:#?}");
            }
            Next::Ask(question) => {
                let fact = answer(&mut world, &ceremony, &question, choices.next());
                world.hears(&fact);
                take(&mut ceremony, fact);
            }
            Next::Done(outcome) => {
                if ceremony.outcome.is_some() {
                    break;
                }
                take(&mut ceremony, Fact::Finished { outcome });
            }
        }
    }
    (ceremony, world)
}

/// Every fact that the desk can bring must be one that the ceremony can take.
fn take(ceremony: &mut Ceremony, fact: Fact) {
    let told = format!("{fact:?}");
    if let Err(it) = ceremony.apply(now(), fact) {
        panic!("{it}: {told} after {ceremony:#?}");
    }
}

fn perform(world: &mut World, ceremony: &Ceremony, step: Step, luck: Luck) -> Fact {
    let at_the_key = matches!(
        step,
        Step::ReadKey
            | Step::SetPin
            | Step::CheckPin
            | Step::MakeCredential
            | Step::SelfTest
            | Step::LookInside
            | Step::ResetKey
            | Step::EraseCredential
    );
    if at_the_key && !world.inserted {
        return Fact::Failed { step, trouble: KeyTrouble::NoKey.into() };
    }
    let done = if luck.does_it() { Some(effect(world, ceremony, step)) } else { None };
    match luck {
        Luck::Good => done.expect("good luck does it"),
        Luck::CrashBefore | Luck::CrashAfter => {
            world.inserted = false;
            Fact::Resumed
        }
        Luck::Refused | Luck::Blocked if step == Step::ResetKey => {
            Fact::Failed { step, trouble: KeyTrouble::TooLateToReset.into() }
        }
        Luck::Refused | Luck::Blocked if step == Step::ChooseKey => {
            Fact::Failed { step, trouble: KeyTrouble::NoTouch.into() }
        }
        Luck::Blocked if step == Step::CheckPin => {
            world.key.blocked = true;
            Fact::Failed { step, trouble: KeyTrouble::PinBlocked.into() }
        }
        Luck::Refused | Luck::Blocked if at_the_key => {
            Fact::Failed { step, trouble: KeyTrouble::PinWrong { tries_left: Some(7) }.into() }
        }
        Luck::Refused | Luck::Blocked if step == Step::CheckAttestation => {
            Fact::Failed { step, trouble: Trouble::Attestation(AttestationTrouble::NotProven) }
        }
        Luck::Refused | Luck::Blocked if step == Step::ProveSignIn => {
            Fact::Failed { step, trouble: Trouble::SignIn(SignInTrouble::Closed) }
        }
        Luck::Refused | Luck::Blocked => Fact::Failed { step, trouble: refused_by_tenant() },
        Luck::LostAfter | Luck::LostBefore if at_the_key => {
            world.inserted = false;
            Fact::Failed { step, trouble: KeyTrouble::Removed.into() }
        }
        Luck::LostAfter | Luck::LostBefore => {
            let ids = RequestIds::default();
            Fact::Failed { step, trouble: TenantTrouble::AnswerLost { ids }.into() }
        }
    }
}

/// What the step does to the world, and the fact of its success.
fn effect(world: &mut World, ceremony: &Ceremony, step: Step) -> Fact {
    match step {
        Step::CheckReadiness => {
            let mut readiness = readiness();
            if world.strict {
                readiness.strengths = no_model();
            }
            if ceremony.purpose == Purpose::SelfRegistration {
                readiness.provisioning = Provisioning::Missing;
            }
            if world.protected {
                readiness.protection = protected_rights();
            }
            Fact::ReadinessFound { readiness }
        }
        Step::IssuePass => {
            assert!(!world.protected || ceremony.second_operator.is_some(), "{ceremony:#?}");
            world.passes = 1;
            Fact::PassIssued { pass: pass() }
        }
        Step::RecallPass => {
            let deleted = std::mem::take(&mut world.passes);
            Fact::PassRecalled { deleted }
        }
        Step::RevokePass => {
            world.passes = 0;
            Fact::PassRevoked { ending: PassEnding::Revoked }
        }
        Step::ReadKey => {
            let serial = Some(world.key.serial.to_string());
            let pin_tries = world.key.blocked.then_some(0);
            Fact::KeyRead { key: KeyFacts { serial, pin_tries, ..key(world.key.pin) } }
        }
        Step::ChooseKey => {
            world.inserted = true;
            world.just_inserted = true;
            Fact::KeyInserted { device: "key".into() }
        }
        Step::JudgeKey => Fact::VerdictGiven {
            verdict: policy::judge(&readiness().passkeys, ceremony.key.as_ref().expect("read")),
        },
        Step::SetPin if world.key.pin => {
            Fact::Failed { step, trouble: KeyTrouble::PinRefused.into() }
        }
        Step::SetPin => {
            world.key.pin = true;
            world.key.pin_ours = true;
            Fact::PinSet
        }
        Step::CheckPin if world.key.blocked => {
            Fact::Failed { step, trouble: KeyTrouble::PinBlocked.into() }
        }
        Step::CheckPin => Fact::PinChecked,
        Step::LookInside => {
            let theirs = match (world.key.credential, &ceremony.options) {
                (_, None) => Theirs::NotAsked,
                (None, _) => Theirs::No,
                (Some(it), _) if world.methods.contains(&it) => Theirs::Registered,
                (Some(_), _) => Theirs::Stale,
            };
            let passkeys = world.key.foreign + u32::from(world.key.credential.is_some());
            let relying_parties = passkeys;
            Fact::LookedInside { inside: Inside::Known { passkeys, relying_parties, theirs } }
        }
        Step::ResetKey => {
            let device = &world.key;
            let other =
                ceremony.key.as_ref().expect("read").serial != Some(device.serial.to_string());
            if other {
                let (model, serial) = (String::new(), None);
                let trouble = KeyTrouble::NotThisKey { model, serial }.into();
                return Fact::Failed { step, trouble };
            }
            assert_eq!(world.decided, 2, "reset without two decisions: {ceremony:#?}");
            assert!(world.just_inserted, "it cannot reset any more: {ceremony:#?}");
            let registered = device.credential.is_some_and(|it| world.methods.contains(&it));
            assert!(!registered, "a method is left without its key: {ceremony:#?}");
            world.key = ModelKey { serial: device.serial, ..ModelKey::default() };
            Fact::KeyReset
        }
        Step::FetchOptions => Fact::OptionsFetched { options: options() },
        Step::MakeCredential => {
            world.made += 1;
            // The same relying party and user: the old credential is replaced.
            world.key.credential = Some(world.made);
            Fact::CredentialMade { registration: registration(world.made) }
        }
        Step::CheckAttestation => Fact::AttestationChecked {
            attestation: Attestation {
                level: AttestationLevel::ProvenModel,
                aaguid: Uuid::nil(),
                model: None,
            },
        },
        Step::Register => {
            let posted = number(ceremony.registration.as_ref().expect("made"));
            world.methods.push(posted);
            Fact::Registered { method: method(posted) }
        }
        Step::LookForMethod => {
            let wanted = number(ceremony.registration.as_ref().expect("made"));
            let found = world.methods.iter().find(|it| **it == wanted).map(|it| method(*it));
            Fact::MethodLookedFor { found }
        }
        Step::ReadBack => {
            Fact::ReadBack { method: ceremony.registered.clone().expect("registered") }
        }
        Step::SelfTest => {
            let wanted = number(ceremony.registration.as_ref().expect("made"));
            if world.key.credential != Some(wanted) {
                return Fact::Failed { step, trouble: KeyTrouble::NoCredential.into() };
            }
            Fact::SelfTested { self_test: SelfTest { sign_count: 1, user_verified: true } }
        }
        Step::ProveSignIn => Fact::SignInProved {
            proof: SignInProof {
                level: SignInLevel::AuthenticationContext,
                object_id: String::new(),
                signed_in_at: now(),
                token_id: None,
            },
        },
        Step::LookForOwnKey => {
            let methods = if world.own { vec![method(OWN)] } else { vec![] };
            Fact::OwnKeysFound { methods }
        }
        Step::EraseCredential => {
            let erased = u32::from(world.key.credential.take().is_some());
            if erased == 0 && ceremony.credential_is_on_the_key() {
                return Fact::Failed { step, trouble: KeyTrouble::NoCredential.into() };
            }
            Fact::CredentialErased { erased }
        }
        Step::RemoveMethod => {
            world.methods.clear();
            Fact::MethodRemoved
        }
        Step::ReleaseKey => {
            world.inserted = false;
            world.swap();
            Fact::KeyReleased
        }
    }
}

fn answer(world: &mut World, ceremony: &Ceremony, question: &Question, choice: Option<u8>) -> Fact {
    let ways = ceremony.ways(question);
    if let Some(choice) = choice
        && choice % 4 == 0
        && let Some(way) = ways.get(usize::from(choice / 4) % ways.len().max(1))
    {
        return Fact::Chose { way: *way };
    }
    match question {
        Question::WhoIsIt => Fact::PersonChosen {
            person: Person { id: "1".into(), name: "A".into(), upn: "a@b.example".into() },
        },
        Question::RegisterYourself { .. } => {
            // Some say too early that they are done.
            world.own |= choice.is_none_or(|it| it % 3 == 0);
            Fact::Chose { way: Way::KeyIsRegistered }
        }
        Question::CheckIdentity => Fact::IdentityChecked { by: IdentityCheck::PhotoId },
        Question::SecondOperator { .. } => {
            let id = if ceremony.operator.id == "p" { "q" } else { "p" };
            Fact::SecondOperatorConfirmed { operator: operator(id) }
        }
        Question::InsertKey { .. }
        | Question::ReplugKey { .. }
        | Question::ReplugToReset { .. } => {
            match choice {
                // Now and then it is not the key that was pulled out.
                Some(choice) if choice % 4 == 3 => world.swap(),
                Some(_) => {}
                // Somebody who wants to come to an end looks for the right one.
                None => world.take_in_hand_again(ceremony.key.as_ref()),
            }
            world.inserted = true;
            world.just_inserted = true;
            Fact::KeyInserted { device: "key".into() }
        }
        Question::ChoosePin { .. } | Question::TypePin => Fact::PinTyped,
        Question::NotReady { .. }
        | Question::ReplacePass
        | Question::KeyRefused { .. }
        | Question::UsedKey { .. }
        | Question::ResetKey { .. }
        | Question::ResetForGood
        | Question::StoppedAtSignIn { .. }
        | Question::SetKeyAside
        | Question::Trouble { .. } => {
            let first = ways.first().expect("nobody is left without a way on");
            let way = ways.iter().find(|it| **it == Way::LeaveIt).unwrap_or(first);
            Fact::Chose { way: *way }
        }
    }
}

fn check_promises(ceremony: &Ceremony, world: &World) {
    let told = || format!("{world:#?}\n{ceremony:#?}");
    let left = ceremony.left();
    let set_aside = left.iter().filter(|it| matches!(it, Leftover::KeySetAside { .. })).count();
    let pass_left = left.iter().any(|it| matches!(it, Leftover::PassUntil(_)));
    let method_left = left.iter().any(|it| matches!(it, Leftover::Method { .. }));
    assert!(world.passes == 0 || pass_left, "a pass is alive: {}", told());
    let receipt = receipt::Receipt::of(ceremony);
    if ceremony.outcome == Some(Outcome::Onboarded) {
        let receipt = receipt.unwrap_or_else(|| panic!("onboarded without a receipt: {}", told()));
        let registered = number(ceremony.registration.as_ref().expect("a receipt names it"));
        assert_eq!(world.methods, [registered], "{}", told());
        assert_eq!(world.key.credential, Some(registered), "{}", told());
        assert_eq!(receipt.method_id, registered.to_string());
        let second = receipt.second_operator.map(|it| it.id);
        assert_eq!(second.is_some(), world.protected, "{}", told());
        assert!(second != Some(receipt.operator.id), "confirmed by themself: {}", told());
    } else {
        assert!(receipt.is_none(), "a receipt without an onboarding: {}", told());
        assert!(world.methods.is_empty() || method_left, "a method is left: {}", told());
    }
    // Every key but the one that is registered is as it came, or named as set aside.
    let mut keys: Vec<&ModelKey> = world.gone.iter().collect();
    if ceremony.outcome != Some(Outcome::Onboarded) {
        keys.push(&world.key);
    }
    let spoilt = keys.iter().filter(|it| it.pin_ours || it.credential.is_some()).count();
    assert!(spoilt <= set_aside, "{spoilt} keys spoilt, {set_aside} set aside: {}", told());
}

/// What the person makes is theirs: the desk claims nothing about it, takes none of it back, and
/// does not forget to say that it may be there.
fn check_own_promises(ceremony: &Ceremony, world: &World) {
    let told = || format!("{world:#?}\n{ceremony:#?}");
    check_promises(ceremony, world);
    assert!(receipt::Receipt::of(ceremony).is_none(), "{}", told());
    assert!(world.methods.is_empty() && world.keys == 0 && !world.inserted, "{}", told());
    if ceremony.outcome == Some(Outcome::SelfRegistered) {
        assert!(world.own, "{}", told());
        assert_eq!(ceremony.own_keys, [method(OWN)]);
    } else {
        assert!(!world.own || ceremony.left().contains(&Leftover::PerhapsOwnKey), "{}", told());
    }
}

#[test]
fn a_person_registers_themself_in_four_steps() {
    let (ceremony, world) = run_for(Purpose::SelfRegistration, &[]);
    assert_eq!(ceremony.outcome, Some(Outcome::SelfRegistered));
    check_own_promises(&ceremony, &world);
    let (given_up, world) = run_for(Purpose::SelfRegistration, &[1; 200]);
    check_own_promises(&given_up, &world);
    // In this cloud an onboarding is stopped where readiness is found.
    let elsewhere = Readiness { provisioning: Provisioning::Missing, ..readiness() };
    assert!(!opened().blockers_of(&elsewhere).is_empty());
    assert!(opened_for(Purpose::SelfRegistration).blockers_of(&elsewhere).is_empty());
}

#[test]
fn without_mishap_the_steps_are_those_of_an_onboarding() {
    let mut world = World::default();
    let mut ceremony = opened();
    let mut steps = Vec::new();
    while ceremony.outcome.is_none() {
        match ceremony.next(now()) {
            Next::Do(step) => {
                steps.push(step);
                take(&mut ceremony, Fact::Began { step });
                let fact = effect(&mut world, &ceremony, step);
                take(&mut ceremony, fact);
            }
            Next::Ask(question) => {
                let fact = answer(&mut world, &ceremony, &question, None);
                take(&mut ceremony, fact);
            }
            Next::Done(outcome) => take(&mut ceremony, Fact::Finished { outcome }),
        }
    }
    use Step::*;
    let wanted = [
        CheckReadiness,
        IssuePass,
        ReadKey,
        JudgeKey,
        SetPin,
        FetchOptions,
        MakeCredential,
        CheckAttestation,
        Register,
        ReadBack,
        SelfTest,
        ProveSignIn,
        RevokePass,
    ];
    assert_eq!(steps, wanted);
    check_promises(&ceremony, &world);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_promises_hold_whatever_happens(choices in prop::collection::vec(any::<u8>(), 0..120)) {
        let (ceremony, world) = run(&choices);
        check_promises(&ceremony, &world);
    }

    #[test]
    fn they_hold_where_the_person_registers(choices in prop::collection::vec(any::<u8>(), 0..60)) {
        let (ceremony, world) = run_for(Purpose::SelfRegistration, &choices);
        check_own_promises(&ceremony, &world);
    }
}

fn opened() -> Ceremony {
    opened_for(Purpose::Onboarding)
}

fn opened_for(purpose: Purpose) -> Ceremony {
    let operator = operator("o");
    let first = Fact::Opened { purpose, operator, desk: "D".into() };
    Ceremony::open(CeremonyId(Uuid::nil()), now(), first, 6).expect("it opens")
}

/// A ceremony in which a key was just inserted.
fn at_the_key() -> Ceremony {
    let mut world = World::default();
    let mut ceremony = opened();
    loop {
        match ceremony.next(now()) {
            Next::Do(step) => {
                take(&mut ceremony, Fact::Began { step });
                let fact = effect(&mut world, &ceremony, step);
                take(&mut ceremony, fact);
            }
            Next::Ask(question) => {
                let fact = answer(&mut world, &ceremony, &question, None);
                let inserted = matches!(fact, Fact::KeyInserted { .. });
                take(&mut ceremony, fact);
                if inserted {
                    return ceremony;
                }
            }
            Next::Done(_) => unreachable!("no key was inserted yet"),
        }
    }
}
