//! Random stories, for what lies beyond the bound of the search.

use proptest::prelude::*;

use super::*;

/// Runs a ceremony: `choices` decide how things go; when they are used up, all goes well.
pub fn run(purpose: Purpose, choices: &[u8]) -> (Ceremony, World) {
    let mut choices = choices.iter().copied();
    let first = choices.next();
    let divides = |by| first.is_some_and(|it| it % by == 0);
    let world = World::of(divides(3), divides(2), divides(5));
    let notice = if divides(7) { NoticeRule::Mail } else { NoticeRule::Sheet };
    go_on(opened_at(purpose, notice), world, choices)
}

/// As above, from here.
pub fn go_on(
    mut ceremony: Ceremony,
    mut world: World,
    mut choices: impl Iterator<Item = u8>,
) -> (Ceremony, World) {
    for turn in 0.. {
        assert!(turn < 2_000, "the ceremony goes round in circles: {ceremony:#?}");
        let choice = choices.next();
        let luck = choice.map_or(Luck::Good, |it| {
            Luck::BAD.get(usize::from(it % 14)).copied().unwrap_or(Luck::Good)
        });
        let reply = reply(&ceremony, choice);
        let before = format!("{world:#?}\n{ceremony:#?}");
        match world.turn(&mut ceremony, luck, &reply) {
            Ok(true) => {}
            Ok(false) => break,
            Err(breach) => panic!("{breach} with {luck:?} and {reply:?} after {before}"),
        }
        if luck == Luck::CrashAfter && ceremony.operator().id != "p" && ceremony.outcome().is_none()
        {
            // The operator who comes back may be the one who confirmed.
            take(&mut ceremony, fact::Session::OperatorChanged { operator: operator("p") });
        }
    }
    (ceremony, world)
}

fn reply(ceremony: &Ceremony, choice: Option<u8>) -> Reply {
    let (Next::Ask(question), Some(choice)) = (ceremony.next(now()), choice) else {
        return Reply::Own;
    };
    let ways = ceremony.ways(&question);
    let way = ways.get(usize::from(choice / 4) % ways.len().max(1));
    match (choice % 4, way) {
        (0, Some(way)) => Reply::Way(*way),
        (1, _) if question == Question::CheckIdentity => Reply::Names,
        (1, _) if matches!(question, Question::InsertKey { .. }) => Reply::FirstKey,
        (1, _) => Reply::TooEarly,
        (3, _) => Reply::AnotherKey,
        _ => Reply::Own,
    }
}

fn holds((ceremony, world): (Ceremony, World)) {
    if let Err(breach) = world.keeps_promises(&ceremony) {
        panic!("{breach}: {world:#?}\n{ceremony:#?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_promises_hold_whatever_happens(choices in prop::collection::vec(any::<u8>(), 0..120)) {
        holds(run(Purpose::Onboarding, &choices));
    }

    #[test]
    fn they_hold_where_the_person_registers(choices in prop::collection::vec(any::<u8>(), 0..60)) {
        holds(run(Purpose::SelfRegistration, &choices));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn they_hold_for_a_second_key(choices in prop::collection::vec(any::<u8>(), 0..120)) {
        let (first, world) = run(Purpose::Onboarding, &[]);
        let second = second_after(&first, if choices.len() % 2 == 0 { "o" } else { "q" });
        let world = World::after_first(world, choices.len() % 3 == 0);
        holds(go_on(second, world, choices.into_iter()));
    }
}

#[test]
fn without_mishap_the_steps_are_those_of_the_purpose() {
    use Step::*;
    let onboarding = [
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
        RevokePass,
        ProveSignIn,
    ];
    let self_registration = [CheckReadiness, IssuePass, LookForOwnMethod, RevokePass];
    for (purpose, wanted, end) in [
        (Purpose::Onboarding, onboarding.as_slice(), Outcome::Onboarded),
        (Purpose::SelfRegistration, &self_registration, Outcome::SelfRegistered),
        (Purpose::ProgramToken, &self_registration, Outcome::TokenProgrammed),
        (Purpose::Check, &[CheckReadiness, ReadKey, JudgeKey, ProveSignIn], Outcome::Checked),
    ] {
        let (mut ceremony, mut world) = (opened_for(purpose), World::default());
        let (mut steps, mut chapters) = (vec![], vec![ceremony.chapter()]);
        loop {
            if let Next::Do(step) = ceremony.next(now()) {
                steps.push(step);
            }
            if !world.turn(&mut ceremony, Luck::Good, &Reply::Own).expect("no breach") {
                break;
            }
            chapters.push(ceremony.chapter());
        }
        assert_eq!(steps, wanted);
        assert_eq!(ceremony.outcome(), Some(&end));
        chapters.dedup();
        assert_eq!(chapters, ceremony.chapters(), "the rail shows what comes, and nothing else");
        world.keeps_promises(&ceremony).expect("the promises hold");
    }
}
