//! Single points of a recovery.

use super::super::receipt::{Receipt, ReceiptRecovery};
use super::*;

fn after(loss: Loss, passkeys: &[u32]) -> Ceremony {
    let mut ceremony = opened_for(Purpose::Recover);
    take(&mut ceremony, fact::Person::Chosen { person: person("1") });
    take(&mut ceremony, fact::OldMethod::Told { what: loss });
    take(&mut ceremony, fact::Person::IdentityChecked { by: IdentityCheck::PhotoId });
    does(&mut ceremony, fact::OldMethod::Listed { listed: listed(passkeys) });
    ceremony
}

fn names(ceremony: &mut Ceremony, id: u32, way: Way) {
    take(ceremony, fact::OldMethod::Chosen { id: id.to_string() });
    choose(ceremony, way);
}

/// The steps of each loss on a good day, in their order.
#[test]
fn each_loss_has_its_own_order() {
    use Step::*;
    let give = [IssuePass, ReadKey, JudgeKey];
    let prove = [
        FetchOptions,
        MakeCredential,
        CheckAttestation,
        Register,
        ReadBack,
        RevokePass,
        ProveSignIn,
    ];
    let new_key = [&give[..], &[SetPin], &prove].concat();
    for (loss, first, last) in [
        (Loss::Stolen, vec![ListMethods, RemoveOldMethod, EndSessions, CheckReadiness], vec![]),
        (Loss::Lost, vec![ListMethods, CheckReadiness], vec![RemoveOldMethod, EndSessions]),
        (Loss::Broken, vec![ListMethods, CheckReadiness], vec![RemoveOldMethod]),
    ] {
        let (mut ceremony, mut world) = (opened_for(Purpose::Recover), World::after(loss));
        let mut steps = vec![];
        let mut chapters = vec![ceremony.chapter()];
        loop {
            if let Next::Do(step) = ceremony.next(now()) {
                steps.push(step);
            }
            if !world.turn(&mut ceremony, Luck::Good, &Reply::Own).expect("no breach") {
                break;
            }
            chapters.push(ceremony.chapter());
        }
        assert_eq!(steps, [first, new_key.clone(), last].concat(), "{loss:?}");
        assert_eq!(ceremony.outcome(), Some(&Outcome::Recovered));
        chapters.dedup();
        assert_eq!(chapters, ceremony.chapters(), "{loss:?}");
        world.keeps_promises(&ceremony).expect("the promises hold");
        let receipt = Receipt::of(&ceremony).expect("a receipt").recovery.expect("of a recovery");
        assert_eq!(receipt.sessions_ended.is_some(), loss.is_out_of_sight(), "{loss:?}");
        assert_eq!(receipt.ways_in.expect("it is known").count(), 1, "the new key");
    }
}

/// The key at hand: its method goes first, and then it is reset by two decisions.
#[test]
fn a_blocked_key_is_reset_after_its_method_is_gone() {
    let (mut ceremony, mut world) = (opened_for(Purpose::Recover), World::after(Loss::Blocked));
    let mut steps = vec![];
    loop {
        let next = ceremony.next(now());
        if let Next::Do(step) = &next {
            steps.push(*step);
        }
        let reply = match &next {
            Next::Ask(question) if ceremony.ways(question).contains(&Way::ResetKey) => {
                Reply::Way(Way::ResetKey)
            }
            Next::Ask(Question::ResetKey { .. }) => Reply::Way(Way::LoseContents),
            _ => Reply::Own,
        };
        if !world.turn(&mut ceremony, Luck::Good, &reply).expect("no breach") {
            break;
        }
    }
    let at = |step| steps.iter().position(|it| *it == step).expect("it is done");
    assert!(at(Step::RemoveOldMethod) < at(Step::ResetKey), "{steps:?}");
    assert_eq!(ceremony.outcome(), Some(&Outcome::Recovered));
    assert_eq!(ceremony.resets(), 1);
    world.keeps_promises(&ceremony).expect("the promises hold");
}

/// A key of another model is not taken for the blocked one: neither removed nor reset by mistake.
#[test]
fn another_model_than_the_blocked_one_is_asked_about() {
    let mut ceremony = after(Loss::Blocked, &[7]);
    let mut other = listed(&[7]);
    other.passkeys[0].method.aaguid = Some(Uuid::from_u128(7));
    ceremony.legs.old_method.listed = Some(other);
    names(&mut ceremony, 7, Way::RemoveBeforeReset);
    does(&mut ceremony, fact::Readiness::Found { readiness: readiness() });
    take(&mut ceremony, fact::Person::IdentityChecked { by: IdentityCheck::VouchedFor });
    does(&mut ceremony, fact::Pass::Issued { pass: pass() });
    insert(&mut ceremony);
    let read = KeyFacts { aaguid: Uuid::from_u128(8), ..key(true) };
    does(&mut ceremony, fact::Key::Read { key: read });
    does(&mut ceremony, fact::Key::Judged { verdict: allowed() });
    let Next::Ask(question @ Question::NotTheOldKey { .. }) = ceremony.next(now()) else {
        panic!("{:?}", ceremony.next(now()))
    };
    assert_eq!(ceremony.ways(&question), [Way::AnotherKey, Way::RemoveAfterProof, Way::GiveUp]);
    choose(&mut ceremony, Way::RemoveAfterProof);
    assert_eq!(ceremony.next(now()), Next::Ask(Question::TypePin), "it is given as a new one");
}

/// What does not count is not offered, what was given is not asked for again, and a sign-in is never
/// the first: it could be with the very key.
#[test]
fn two_proofs_of_two_kinds_are_asked_for() {
    let mut ceremony = opened_for(Purpose::Recover);
    take(&mut ceremony, fact::Person::Chosen { person: person("1") });
    take(&mut ceremony, fact::OldMethod::Told { what: Loss::Lost });
    let Next::Ask(Question::ProveIdentity { offered, had: None }) = ceremony.next(now()) else {
        panic!("{:?}", ceremony.next(now()))
    };
    assert_eq!(offered, [IdentityCheck::PhotoId, IdentityCheck::VouchedFor]);
    for by in [IdentityCheck::KnownToOperator, IdentityCheck::SignedIn] {
        refuses(&ceremony, fact::Person::IdentityChecked { by });
    }
    take(&mut ceremony, fact::Person::IdentityChecked { by: IdentityCheck::PhotoId });
    does(&mut ceremony, fact::OldMethod::Listed { listed: listed(&[7]) });
    names(&mut ceremony, 7, Way::RemoveAfterProof);
    does(&mut ceremony, fact::Readiness::Found { readiness: readiness() });
    let Next::Ask(Question::ProveIdentity { offered, had: Some(had) }) = ceremony.next(now())
    else {
        panic!("{:?}", ceremony.next(now()))
    };
    assert_eq!(had, IdentityCheck::PhotoId);
    let second =
        [IdentityCheck::VouchedFor, IdentityCheck::SignedIn, IdentityCheck::SecondOperator];
    assert_eq!(offered, second);
    refuses(&ceremony, fact::Person::IdentityChecked { by: IdentityCheck::PhotoId });

    let mut by_sign_in = ceremony.clone();
    choose(&mut by_sign_in, Way::ProveBySignIn);
    let closed = Trouble::SignIn(SignInTrouble::Closed);
    fails(&mut by_sign_in, Step::ProveIdentity, closed);
    choose(&mut by_sign_in, Way::AnotherProof);
    assert!(matches!(by_sign_in.next(now()), Next::Ask(Question::ProveIdentity { .. })));
    choose(&mut by_sign_in, Way::ProveBySignIn);
    does(&mut by_sign_in, fact::Person::SignedIn { proof: proof() });
    assert_eq!(by_sign_in.next(now()), Next::Do(Step::IssuePass));

    choose(&mut ceremony, Way::AskSecondOperator);
    let asked = Question::SecondOperator { protected_by: vec![] };
    assert_eq!(ceremony.next(now()), Next::Ask(asked));
    for id in ["o", "1"] {
        let operator = operator(id);
        refuses(&ceremony, fact::Readiness::SecondOperatorConfirmed { operator });
    }
    let second = fact::Readiness::SecondOperatorConfirmed { operator: operator("p") };
    take(&mut ceremony, second);
    assert_eq!(ceremony.next(now()), Next::Do(Step::IssuePass));
    take(&mut ceremony, fact::Session::OperatorChanged { operator: operator("p") });
    assert!(matches!(
        ceremony.next(now()),
        Next::Ask(Question::SecondOperator { .. } | Question::ProveIdentity { .. })
    ));
}

/// The operator cannot recover themself.
#[test]
fn nobody_recovers_themself() {
    let mut ceremony = opened_for(Purpose::Recover);
    take(&mut ceremony, fact::Person::Chosen { person: person("o") });
    let blockers = vec![Blocker::OwnAccount];
    assert_eq!(ceremony.next(now()), Next::Ask(Question::NotReady { blockers }));
}

/// The only way in was the stolen key, and the new one fails half way: it is said that nothing works,
/// and what was done.
#[test]
fn an_end_half_way_says_what_still_works() {
    let mut ceremony = after(Loss::Stolen, &[7]);
    names(&mut ceremony, 7, Way::RemoveNow);
    assert!(ceremony.left().contains(&Leftover::Method { id: "7".into() }), "until it is done");
    does(&mut ceremony, fact::OldMethod::Removed { removal: Removal::AlreadyGone });
    does(&mut ceremony, fact::OldMethod::SessionsEnded);
    does(&mut ceremony, fact::Readiness::Found { readiness: readiness() });
    take(&mut ceremony, fact::Person::IdentityChecked { by: IdentityCheck::VouchedFor });
    begin(&mut ceremony, Step::IssuePass);
    take(&mut ceremony, fact::Session::Resumed { desk: desk() });
    take(&mut ceremony, fact::Session::Chose { way: Way::GiveUp });
    does(&mut ceremony, fact::Pass::Recalled { deleted: 1 });
    let out = Leftover::OldKeyOut { model: String::new(), method: "7".into() };
    let ended = Outcome::Abandoned { left: vec![out] };
    assert_eq!(ceremony.next(now()), Next::Done(ended.clone()));
    take(&mut ceremony, fact::Session::Finished { outcome: ended });
    assert!(Receipt::of(&ceremony).is_none());
    let told = ReceiptRecovery::of(&ceremony).expect("it says what was done all the same");
    assert_eq!(told.ways_in.expect("it is known").count(), 0);
    assert!(told.removed.is_some() && told.sessions_ended.is_some());
}
