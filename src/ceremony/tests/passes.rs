//! The two jobs of a pass: the person registers a key where the desk may not, and sets up a device.

use super::super::receipt::Receipt;
use super::*;

fn at_the_options() -> (Ceremony, World) {
    until(|it| *it == Next::Do(Step::FetchOptions))
}

fn not_found() -> Trouble {
    TenantTrouble::NotFound { ids: RequestIds::default() }.into()
}

fn is_for_the_person(ceremony: &Ceremony) -> bool {
    matches!(ceremony.next(now()), Next::Ask(Question::NotForOthers { .. }))
}

/// Goes on, all well, to the end.
fn to_the_end(mut ceremony: Ceremony, mut world: World) -> (Ceremony, World) {
    for _ in 0..100 {
        if !world.turn(&mut ceremony, Luck::Good, &Reply::Own).expect("no promise is broken") {
            world.keeps_promises(&ceremony).expect("the promises hold");
            return (ceremony, world);
        }
    }
    panic!("{ceremony:#?}")
}

/// Before a key has answered each refusal is about the person; of a registration only one is.
#[test]
fn only_a_refusal_to_register_for_others_leaves_it_to_the_person() {
    for (trouble, expected) in [
        (not_permitted(), true),
        (refused_by_tenant(), true),
        (not_found(), false),
        (TenantTrouble::Unreachable.into(), false),
    ] {
        let (mut ceremony, _) = at_the_options();
        fails(&mut ceremony, Step::FetchOptions, trouble.clone());
        assert_eq!(is_for_the_person(&ceremony), expected, "{trouble:?}");
    }
    for (trouble, expected) in [(not_permitted(), true), (refused_by_tenant(), false)] {
        let (mut ceremony, _) = until(|it| *it == Next::Do(Step::Register));
        fails(&mut ceremony, Step::Register, trouble.clone());
        assert_eq!(is_for_the_person(&ceremony), expected, "{trouble:?}");
    }
}

/// The key keeps its PIN, and the desk forgets it; the rest is as where the person registers from the
/// beginning.
#[test]
fn the_session_goes_on_as_a_registration_by_the_person() {
    let (mut ceremony, mut world) = at_the_options();
    assert!(ceremony.pass_in_use().is_none(), "nobody uses the pass yet");
    for (luck, reply) in [(Luck::Refused, Reply::Own), (Luck::Good, Reply::Way(Way::SelfRegister))]
    {
        assert!(world.turn(&mut ceremony, luck, &reply).expect("no breach"));
    }
    assert_eq!(ceremony.purpose(), Purpose::SelfRegistration);
    assert!(!ceremony.keeps_pin());
    assert_eq!(ceremony.chapter(), Chapter::RegisterKey);
    assert!(ceremony.chapters().contains(&Chapter::RegisterKey));
    assert!(ceremony.pass_in_use().is_some());
    let asked = Question::RegisterYourself { looked_in_vain: false };
    assert_eq!(ceremony.next(now()), Next::Ask(asked));
    // A restart changes nothing of that.
    let mut again = ceremony.clone();
    take(&mut again, fact::Session::Resumed { desk: desk() });
    assert_eq!(again.next(now()), ceremony.next(now()));
    let (ended, world) = to_the_end(ceremony, world);
    assert_eq!(ended.outcome(), Some(&Outcome::SelfRegistered));
    assert!(Receipt::of(&ended).is_none() && ended.left().is_empty());
    assert!(world.key.pin && world.passes == 0);
}

/// A passkey of ours that is on the key already goes first: its PIN is held until then.
#[test]
fn a_passkey_of_ours_is_erased_before_the_person_makes_their_own() {
    let (mut ceremony, mut world) = until(|it| *it == Next::Do(Step::Register));
    assert!(world.turn(&mut ceremony, Luck::Blocked, &Reply::Own).expect("no breach"));
    let reply = Reply::Way(Way::SelfRegister);
    assert!(world.turn(&mut ceremony, Luck::Good, &reply).expect("no breach"));
    assert!(ceremony.keeps_pin());
    assert_eq!(ceremony.next(now()), Next::Do(Step::EraseCredential));
    assert!(world.turn(&mut ceremony, Luck::Good, &Reply::Own).expect("no breach"));
    assert!(!ceremony.keeps_pin());
    let (ended, world) = to_the_end(ceremony, world);
    assert_eq!(ended.outcome(), Some(&Outcome::SelfRegistered));
    assert!(world.key.credential.is_none());
}

/// What may still arrive in the tenant, or a pass that is gone, leaves nothing to the person.
#[test]
fn nothing_is_left_to_the_person_where_a_registration_may_still_arrive() {
    let (mut ceremony, _) = until(|it| *it == Next::Do(Step::Register));
    fails(&mut ceremony, Step::Register, TenantTrouble::AnswerLost { ids: RequestIds::default() });
    does(&mut ceremony, fact::Registration::LookedFor { found: None });
    choose(&mut ceremony, Way::TryAgain);
    fails(&mut ceremony, Step::FetchOptions, not_permitted());
    assert!(!is_for_the_person(&ceremony));
    refuses(&ceremony, fact::Session::Chose { way: Way::SelfRegister });

    let (mut ceremony, _) = at_the_options();
    ceremony.legs.pass.take_back();
    ceremony.legs.pass.apply(fact::Pass::Revoked { ending: PassEnding::Revoked });
    fails(&mut ceremony, Step::FetchOptions, not_permitted());
    assert!(!is_for_the_person(&ceremony));
}

/// Asked for while the key is awaited, and decided on before the sign-in: the receipt says until when.
#[test]
fn a_pass_is_left_only_where_the_operator_chooses_it() {
    for (way, ending) in [
        (Way::TakePassBack, PassEnding::Revoked),
        (Way::LeavePass, PassEnding::LeftUntil(pass().valid_until)),
    ] {
        let (mut ceremony, mut world) =
            until(|it| matches!(it, Next::Ask(Question::InsertKey { .. })));
        choose(&mut ceremony, Way::IssuePass);
        assert!(ceremony.pass_in_use().is_some());
        refuses(&ceremony, fact::Session::Chose { way: Way::IssuePass });
        let decided =
            |it: &Ceremony| matches!(it.next(now()), Next::Ask(Question::LeavePass { .. }));
        for _ in 0..100 {
            if decided(&ceremony) {
                break;
            }
            assert!(world.turn(&mut ceremony, Luck::Good, &Reply::Own).expect("no breach"));
        }
        let reply = Reply::Way(way);
        assert!(world.turn(&mut ceremony, Luck::Good, &reply).expect("no breach"), "{way:?}");
        assert_eq!(ceremony.pass_was_left(), way == Way::LeavePass);
        let (ended, world) = to_the_end(ceremony, world);
        let receipt = Receipt::of(&ended).expect("a receipt");
        assert_eq!(receipt.pass.ending, ending);
        assert!(receipt.left.is_empty(), "a choice is no debt: {:?}", receipt.left);
        assert_eq!(world.passes, u32::from(way == Way::LeavePass));
    }
}
