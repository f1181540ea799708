//! Single points of the ceremony: what is asked, refused and written, one at a time.

use super::super::policy;
use super::super::receipt::{Receipt, ReceiptSignIn};
use super::random::run;
use super::*;

fn read(ceremony: &mut Ceremony, key: KeyFacts) {
    does(ceremony, fact::Key::Read { key });
}

/// Nothing irreversible happens before the verdict.
#[test]
fn a_refused_key_is_not_touched() {
    let mut ceremony = at_the_key();
    let mut stranger = key(false);
    stranger.aaguid = Uuid::from_u128(7);
    read(&mut ceremony, stranger.clone());
    let verdict = policy::judge(&only_model(8), &stranger);
    does(&mut ceremony, fact::Key::Judged { verdict });
    let Next::Ask(Question::KeyRefused { reasons }) = ceremony.next(now()) else {
        panic!("{:?}", ceremony.next(now()))
    };
    assert_eq!(reasons[0].profile(), Some("Desk keys"));
    choose(&mut ceremony, Way::AnotherKey);
    assert_eq!(ceremony.next(now()), Next::Do(Step::ReleaseKey), "nothing to take back");
    let device = ceremony.device().map(str::to_owned);
    assert!(device.is_some() && ceremony.not_this_device().is_none());
    does(&mut ceremony, fact::Key::Released);
    assert_eq!(ceremony.not_this_device(), device.as_deref(), "another one is wanted");
}

#[test]
fn the_beta_is_asked_where_the_desk_says_so() {
    let mut ceremony = at_the_key();
    assert!(!ceremony.asks_beta());
    ceremony.desk.beta = Beta::Asked;
    assert!(ceremony.asks_beta());
}

/// Once, where the beta is asked, and for a sign-in that was seen.
#[test]
fn the_logs_are_asked_for_a_sign_in_that_was_proved() {
    let log = LogCheck { sign_in: InLog::AnotherMethod, registration: None };
    let checked = || fact::SignIn::LogChecked { log: log.clone() };
    let (mut ceremony, _) = run(Purpose::Onboarding, &[]);
    assert_eq!(ceremony.log_awaited_until(), None, "the beta is not asked");
    refuses(&ceremony, checked());
    ceremony.desk.beta = Beta::Asked;
    let ended = ceremony.course.ended.as_ref().expect("it ended").1;
    assert_eq!(ceremony.log_awaited_until(), Some(ended + LOGS_MAY_LAG));
    let mut unseen = ceremony.clone();
    unseen.legs.sign_in.proof = None;
    assert_eq!(unseen.log_awaited_until(), None);
    take(&mut ceremony, checked());
    assert_eq!(ceremony.log_awaited_until(), None);
    refuses(&ceremony, checked());
}

/// For the others no rule against passes is asked about at the tenant.
#[test]
fn a_pass_is_for_whoever_registers() {
    let issue = |it: &Purpose| opened_for(*it).can_issue_a_pass();
    let passes = [Purpose::Onboarding, Purpose::Recover, Purpose::SelfRegistration];
    assert!(passes.iter().all(issue));
    assert!(![Purpose::Token, Purpose::ProgramToken, Purpose::Prepare].iter().any(issue));
}

/// Asked before the PIN and once for each model; where the operator goes on all the same, the
/// receipt says so.
#[test]
fn a_key_that_would_be_stopped_at_sign_in_is_asked_about_once() {
    let (strict, _) = run(Purpose::Onboarding, &[2]);
    let admission =
        Receipt::of(&strict).expect("a receipt").what.model.expect("of a key").strengths;
    assert_eq!(admission, Admission::NotBy(vec!["Nobody's keys".to_owned()]));

    let stopped = KeyWarning::StoppedAtSignIn { strength: "Nobody's keys".into() };
    let asked = Next::Ask(Question::KeyWarned { warnings: vec![stopped] });
    let choose_pin =
        |it: &Ceremony| matches!(it.next(now()), Next::Ask(Question::ChoosePin { .. }));
    let mut ceremony = at_the_key();
    let mut strict = readiness();
    strict.strengths = no_model();
    ceremony.legs.readiness.found = Some(strict);
    let judge = |ceremony: &mut Ceremony, model: u128| {
        let key = KeyFacts { aaguid: Uuid::from_u128(model), ..key(false) };
        read(ceremony, key.clone());
        let verdict = policy::judge(&only_model(model), &key);
        does(ceremony, fact::Key::Judged { verdict });
    };
    judge(&mut ceremony, 0);
    assert_eq!(ceremony.next(now()), asked);
    assert_eq!(ceremony.chapter(), Chapter::InsertKey);
    choose(&mut ceremony, Way::UseThisKey);
    assert!(choose_pin(&ceremony));
    // The same model once more, after a restart: it was decided.
    take(&mut ceremony, fact::Session::Resumed { desk: desk() });
    insert(&mut ceremony);
    judge(&mut ceremony, 0);
    assert!(choose_pin(&ceremony));
    // Another model is another question.
    take(&mut ceremony, fact::Session::Resumed { desk: desk() });
    insert(&mut ceremony);
    judge(&mut ceremony, 7);
    assert_eq!(ceremony.next(now()), asked);
}

/// Of a used key, before what is inside it is looked at.
fn with_options() -> Ceremony {
    let mut ceremony = at_the_key();
    read(&mut ceremony, key(true));
    does(&mut ceremony, fact::Key::Judged { verdict: allowed() });
    take(&mut ceremony, fact::Key::PinTyped);
    does(&mut ceremony, fact::Key::PinChecked);
    does(&mut ceremony, fact::Credential::OptionsFetched { options: options() });
    ceremony
}

#[test]
fn stale_options_are_fetched_again() {
    let mut ceremony = with_options();
    does(&mut ceremony, fact::Key::LookedInside { inside: Inside::Unknown });
    assert_eq!(ceremony.next(now()), Next::Do(Step::MakeCredential));
    let late = options().expires_at - jiff::SignedDuration::from_secs(30);
    assert_eq!(ceremony.next(late), Next::Do(Step::FetchOptions));
    // What was decided a moment before is still done.
    ceremony.clone().apply(late, began(Step::MakeCredential)).expect("it may begin");
}

/// The person thinks about what is on their key for longer than the options are good. Once the session is
/// over the options are erased: then everything after them comes too late.
#[test]
fn what_was_asked_before_the_options_became_stale_can_be_answered() {
    let inside = Inside::Known { passkeys: 1, relying_parties: 1, theirs: Theirs::No };
    let mut ceremony = with_options();
    let late = options().expires_at;
    ceremony.clone().apply(late, began(Step::LookInside)).expect("it may begin");
    does(&mut ceremony, fact::Key::LookedInside { inside });
    assert!(matches!(ceremony.next(now()), Next::Ask(Question::UsedKey { .. })));
    let mut pulled = ceremony.clone();
    pulled.apply(late, fact::Key::TakenOut.into()).expect("it can be pulled out");
    let chose = fact::Session::Chose { way: Way::UseAsItIs };
    ceremony.apply(late, chose.into()).expect("it was offered");
    assert_eq!(ceremony.next(late), Next::Do(Step::FetchOptions));
}

fn began(step: Step) -> Fact {
    fact::Session::Began { step }.into()
}

/// In a session that waits for something else, none of all facts can follow: neither what a step
/// brings, nor an answer, nor a way, nor an end.
#[test]
fn a_fact_that_cannot_follow_is_refused_and_changes_nothing() {
    let waits = |question: fn(&Question) -> bool| {
        until(|next| matches!(next, Next::Ask(it) if question(it))).0
    };
    let mut looking = waits(|it| matches!(it, Question::WhoIsIt));
    let fresh = looking.clone();
    take(&mut looking, fact::Person::Chosen { person: person("1") });
    begin(&mut looking, Step::CheckReadiness);
    let states = vec![
        ("asks who it is", fresh, vec!["person-chosen"]),
        (
            "asks for a key",
            waits(|it| matches!(it, Question::InsertKey { .. })),
            vec!["key-inserted"],
        ),
        ("asks for a PIN", waits(|it| matches!(it, Question::ChoosePin { .. })), vec!["pin-typed"]),
        ("reads the readiness", looking, vec!["readiness-found"]),
        ("has ended", run(Purpose::Onboarding, &[]).0, vec![]),
    ];
    for (state, ceremony, follow) in states {
        for (name, fact) in every_fact() {
            // These have tests of their own.
            let of_the_session =
                ["resumed", "operator-changed", "pass-shown", "screen-taken", "key-taken-out"]
                    .contains(&name.as_str());
            if follow.contains(&name.as_str()) {
                let result = ceremony.clone().apply(now(), fact);
                assert!(result.is_ok(), "{name} where the desk {state}");
            } else if !of_the_session {
                refuses(&ceremony, fact);
            }
        }
    }
}

/// Where no pass is issued by itself, nothing waits for one; where it may be asked for, it goes before
/// the proof like any other.
#[test]
fn a_pass_is_issued_as_the_desk_says() {
    for (rule, offered) in [(PassRule::WhenAsked, true), (PassRule::Never, false)] {
        let desk = DeskFacts { pass: rule, ..desk() };
        let mut ceremony = opened();
        take(&mut ceremony, fact::Session::Resumed { desk });
        take(&mut ceremony, fact::Person::Chosen { person: person("1") });
        let none = PassPolicy { usable: rule == PassRule::WhenAsked, ..readiness().passes };
        let readiness = Readiness { passes: none, ..readiness() };
        does(&mut ceremony, fact::Readiness::Found { readiness });
        take(&mut ceremony, fact::Person::IdentityChecked { by: IdentityCheck::PhotoId });
        assert!(!ceremony.chapters().contains(&Chapter::AccessPass));
        let Next::Ask(question @ Question::InsertKey { .. }) = ceremony.next(now()) else {
            panic!("{:?}", ceremony.next(now()))
        };
        assert_eq!(ceremony.ways(&question).contains(&Way::IssuePass), offered, "{rule:?}");
        if offered {
            choose(&mut ceremony, Way::IssuePass);
            does(&mut ceremony, fact::Pass::Issued { pass: pass() });
            let Next::Ask(question) = ceremony.next(now()) else { panic!() };
            assert!(!ceremony.ways(&question).contains(&Way::IssuePass), "one is enough");
            assert!(ceremony.live_pass().is_some());
        } else {
            refuses(&ceremony, fact::Session::Chose { way: Way::IssuePass });
        }
    }
}

/// Only a live pass can be shown, and that changes nothing.
#[test]
fn a_pass_is_shown_while_it_is_alive() {
    refuses(&opened(), fact::Pass::Shown);
    let (mut ceremony, _) = until(|it| matches!(it, Next::Ask(Question::InsertKey { .. })));
    let before = format!("{ceremony:?}");
    take(&mut ceremony, fact::Pass::Shown);
    assert_eq!(format!("{ceremony:?}"), before);
    let (gone, _) = until(|it| *it == Next::Do(Step::ProveSignIn));
    refuses(&gone, fact::Pass::Shown);
}

/// Where the sign-in gives no reason, the key is tested before anybody is asked; where it does, the key
/// is not in doubt.
#[test]
fn a_sign_in_that_fails_without_a_reason_has_the_key_tested() {
    let at_sign_in = || until(|it| *it == Next::Do(Step::ProveSignIn)).0;
    let refused = |code: &str| SignInTrouble::Refused { code: code.into() };
    for (trouble, tests) in [
        (SignInTrouble::Closed, true),
        (SignInTrouble::TimedOut, true),
        (SignInTrouble::NotWithKey, true),
        (refused("AADSTS500121"), true),
        (refused("AADSTS53003"), false),
        (refused("AADSTS50105"), false),
        (SignInTrouble::Interrupted, false),
        (SignInTrouble::AnotherPerson, false),
        (SignInTrouble::NoBrowser, false),
    ] {
        let mut ceremony = at_sign_in();
        fails(&mut ceremony, Step::ProveSignIn, Trouble::SignIn(trouble.clone()));
        if !tests {
            let asked =
                Question::Trouble { step: Step::ProveSignIn, trouble: Trouble::SignIn(trouble) };
            assert_eq!(ceremony.next(now()), Next::Ask(asked));
            continue;
        }
        assert_eq!(ceremony.next(now()), Next::Ask(Question::TypePin), "{trouble}");
        take(&mut ceremony, fact::Key::PinTyped);
        does(&mut ceremony, fact::Key::PinChecked);
        let self_test = SelfTest { sign_count: 1, user_verified: true };
        does(&mut ceremony, fact::SignIn::SelfTested { self_test });
        let asked = Question::KeyWorks { trouble };
        assert_eq!(ceremony.next(now()), Next::Ask(asked.clone()));
        assert!(ceremony.ways(&asked).contains(&Way::DoWithoutSignIn));
        // Tried again, it is not tested again.
        let mut again = ceremony.clone();
        choose(&mut again, Way::TryAgain);
        fails(&mut again, Step::ProveSignIn, Trouble::SignIn(SignInTrouble::Closed));
        assert!(matches!(again.next(now()), Next::Ask(Question::KeyWorks { .. })));
        choose(&mut ceremony, Way::DoWithoutSignIn);
        take(&mut ceremony, fact::Key::TakenOut);
        assert_eq!(ceremony.next(now()), Next::Done(Outcome::Onboarded));
        take(&mut ceremony, fact::Session::Finished { outcome: Outcome::Onboarded });
        let receipt = Receipt::of(&ceremony).expect("a receipt");
        assert_eq!(receipt.pass.ending, PassEnding::Revoked);
        assert!(matches!(receipt.sign_in, ReceiptSignIn::NotProved { failed: Some(_) }));
    }
}

/// A proof that shows less than the desk's rule asks for is no proof.
#[test]
fn what_shows_too_little_is_not_enough() {
    let (mut ceremony, _) = until(|it| *it == Next::Do(Step::ProveSignIn));
    let stricter = DeskFacts { enough: Enough::KeyNamed, ..desk() };
    take(&mut ceremony, fact::Session::Resumed { desk: stricter });
    does(&mut ceremony, fact::SignIn::Proved { proof: proof() });
    let asked = Question::Trouble {
        step: Step::ProveSignIn,
        trouble: Trouble::SignIn(SignInTrouble::NotEnough),
    };
    assert_eq!(ceremony.next(now()), Next::Ask(asked));
    choose(&mut ceremony, Way::TryAgain);
    let named = SignInProof { method: ShownMethod::KeyNamed, ..proof() };
    does(&mut ceremony, fact::SignIn::Proved { proof: named });
    take(&mut ceremony, fact::Key::TakenOut);
    assert_eq!(ceremony.next(now()), Next::Done(Outcome::Onboarded));
}

/// No session ends with its key: it is taken out, or the operator says that it is. A key that is pulled
/// out in between is asked for again, and what was typed into it is not asked for twice.
#[test]
fn a_session_ends_when_its_key_is_out() {
    let (mut ceremony, _) = until(|it| *it == Next::Do(Step::ProveSignIn));
    does(&mut ceremony, fact::SignIn::Proved { proof: proof() });
    let asked = Question::TakeKeyOut { device: "key".into(), leaving: false };
    assert_eq!(ceremony.next(now()), Next::Ask(asked.clone()));
    assert_eq!(ceremony.ways(&asked), [Way::KeyIsOut], "nothing is cancelled any more");
    refuses(&ceremony, fact::Session::Finished { outcome: Outcome::Onboarded });
    choose(&mut ceremony, Way::KeyIsOut);
    assert_eq!(ceremony.next(now()), Next::Done(Outcome::Onboarded));
    refuses(&ceremony, fact::Key::TakenOut);

    let (mut ceremony, _) = until(|it| matches!(it, Next::Ask(Question::ChoosePin { .. })));
    take(&mut ceremony, fact::Key::TakenOut);
    assert_eq!(ceremony.next(now()), Next::Ask(Question::InsertKey { but_not: None }));
    choose(&mut ceremony, Way::GiveUp);
    does(&mut ceremony, fact::Pass::Revoked { ending: PassEnding::Revoked });
    let ended = Next::Done(Outcome::Abandoned { left: vec![] });
    assert_eq!(ceremony.next(now()), ended, "it is out already");
}

/// `began`, `failed`, `chose` and what changes the attendance are guarded like every other fact.
#[test]
fn what_happens_to_the_session_is_guarded_too() {
    let mut ceremony = opened();
    refuses(&ceremony, fact::Session::OperatorChanged { operator: operator("o") });
    take(&mut ceremony, fact::Session::OperatorChanged { operator: operator("p") });
    for step in Step::ALL {
        let trouble = Trouble::StepBroke;
        refuses(&ceremony, fact::Session::Began { step });
        refuses(&ceremony, fact::Session::Failed { step, trouble });
    }
    let (ceremony, _) = until(|it| *it == Next::Do(Step::IssuePass));
    let mut running = ceremony.clone();
    begin(&mut running, Step::IssuePass);
    refuses(&running, fact::Session::Began { step: Step::IssuePass });
    refuses(&running, fact::Session::OperatorChanged { operator: operator("p") });
    refuses(&running, fact::Session::Chose { way: Way::GiveUp });
    let wrong = fact::Session::Failed { step: Step::ReadKey, trouble: Trouble::StepBroke };
    refuses(&running, wrong);
    // The desk can start again while a step runs, and then asks what it did.
    take(&mut running, fact::Session::Resumed { desk: desk() });
    assert_eq!(running.next(now()), Next::Do(Step::RecallPass));
}

/// No way but those that the question offers.
#[test]
fn only_a_way_that_is_offered_can_be_chosen() {
    let (ceremony, _) = until(|it| matches!(it, Next::Ask(Question::ChoosePin { .. })));
    let Next::Ask(question) = ceremony.next(now()) else { unreachable!("it asks") };
    let offered = ceremony.ways(&question);
    assert_eq!(offered, [Way::AnotherKey, Way::GiveUp]);
    for way in Way::ALL {
        if offered.contains(&way) {
            take(&mut ceremony.clone(), fact::Session::Chose { way });
        } else {
            refuses(&ceremony, fact::Session::Chose { way });
        }
    }
}

/// After two wrong PINs in a row the key must be without power before it takes a third.
#[test]
fn a_third_pin_is_not_typed_blindly() {
    let mut ceremony = at_the_key();
    read(&mut ceremony, key(true));
    does(&mut ceremony, fact::Key::Judged { verdict: allowed() });
    let wrong = |ceremony: &mut Ceremony, tries_left| {
        take(ceremony, fact::Key::PinTyped);
        assert!(ceremony.keeps_pin());
        fails(ceremony, Step::CheckPin, KeyTrouble::PinWrong { tries_left: Some(tries_left) });
        assert!(!ceremony.keeps_pin(), "a wrong PIN is dropped");
    };
    wrong(&mut ceremony, 7);
    choose(&mut ceremony, Way::RetypePin);
    assert_eq!(ceremony.next(now()), Next::Ask(Question::TypePin));
    wrong(&mut ceremony, 6);
    let question = Question::ReplugKey { device: "key".into(), tries_left: Some(6) };
    assert_eq!(ceremony.next(now()), Next::Ask(question.clone()));
    assert_eq!(ceremony.ways(&question), [Way::AnotherKey, Way::ResetKey, Way::GiveUp]);
    insert(&mut ceremony);
    // A key that comes to the desk in that state is seen to be when it is read.
    fails(&mut ceremony, Step::ReadKey, KeyTrouble::PinBlockedUntilReplug);
    assert!(matches!(ceremony.next(now()), Next::Ask(Question::ReplugKey { .. })));
}

#[test]
fn every_fact_comes_back_from_json_as_it_went() {
    for (name, fact) in every_fact() {
        let json = serde_json::to_string(&fact).expect("it serializes");
        assert_eq!(serde_json::from_str::<Fact>(&json).expect(&json), fact);
        assert!(json.starts_with(&format!("{{\"fact\":\"{name}\"")), "{json}");
    }
}

/// A pass that was sent and not seen may have come in the meantime: on the way out it is looked for
/// again, and what is not found is named.
#[test]
fn what_was_not_seen_is_looked_for_once_more_on_the_way_out() {
    let (mut ceremony, _) = until(|it| *it == Next::Do(Step::IssuePass));
    let lost = TenantTrouble::AnswerLost { ids: RequestIds::default() };
    fails(&mut ceremony, Step::IssuePass, lost);
    does(&mut ceremony, fact::Pass::Recalled { deleted: 0 });
    assert!(matches!(ceremony.next(now()), Next::Ask(Question::Trouble { .. })));
    choose(&mut ceremony, Way::GiveUp);
    does(&mut ceremony, fact::Pass::Recalled { deleted: 0 });
    assert!(matches!(ceremony.left()[..], [Leftover::PassUntil { .. }]), "{:?}", ceremony.left());
}

/// The minimum PIN length is in the facts: a replay under other settings comes to the same.
#[test]
fn the_pin_rules_of_a_session_are_those_it_was_opened_with() {
    let mut ceremony = at_the_key();
    assert_eq!(ceremony.pin_rules().minimum_length, 6);
    let stricter = DeskFacts { minimum_pin_length: 8, ..desk() };
    take(&mut ceremony, fact::Session::Resumed { desk: stricter });
    assert_eq!(ceremony.pin_rules().minimum_length, 8, "or resumed with");
}
