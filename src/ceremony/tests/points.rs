//! Single points of the ceremony: what is asked, refused and written, one at a time.

use super::*;

/// Nothing irreversible happens before the verdict.
#[test]
fn a_refused_key_is_not_touched() {
    let mut ceremony = at_the_key();
    let mut stranger = key(false);
    stranger.aaguid = Uuid::from_u128(7);
    take(&mut ceremony, Fact::KeyRead { key: stranger });
    assert_eq!(ceremony.next(now()), Next::Do(Step::JudgeKey));
    let verdict = policy::judge(&only_model(8), ceremony.key.as_ref().expect("read"));
    take(&mut ceremony, Fact::VerdictGiven { verdict });
    let Next::Ask(Question::KeyRefused { reasons }) = ceremony.next(now()) else {
        panic!("{:?}", ceremony.next(now()))
    };
    assert_eq!(reasons[0].profile(), Some("Desk keys"));
    take(&mut ceremony, Fact::Chose { way: Way::AnotherKey });
    assert_eq!(ceremony.next(now()), Next::Do(Step::ReleaseKey), "nothing to take back");
}

/// Asked before the PIN and once for each model, and whoever goes on all the same gets a receipt
/// that says so.
#[test]
fn a_key_that_would_be_stopped_at_sign_in_is_asked_about_once() {
    let (strict, _) = run(&[2]);
    let admission = receipt::Receipt::of(&strict).expect("a receipt").strengths;
    assert_eq!(admission, Admission::NotBy(vec!["Nobody's keys".to_owned()]));

    let mut ceremony = at_the_key();
    let mut strict = readiness();
    strict.strengths = no_model();
    ceremony.readiness = Some(strict);
    let asked = Next::Ask(Question::StoppedAtSignIn { strengths: vec!["Nobody's keys".into()] });
    let allowed = || Fact::VerdictGiven { verdict: policy::judge(&only_model(0), &key(false)) };
    for fact in [Fact::KeyRead { key: key(false) }, allowed()] {
        take(&mut ceremony, fact);
    }
    assert_eq!(ceremony.next(now()), asked);
    assert_eq!(ceremony.chapter(), Chapter::InsertKey);
    take(&mut ceremony, Fact::Chose { way: Way::UseThisKey });
    assert!(matches!(ceremony.next(now()), Next::Ask(Question::ChoosePin { .. })));
    // The same model once more, after a restart: it was decided.
    let again = Fact::KeyInserted { device: "key".into() };
    for fact in [Fact::Resumed, again.clone(), Fact::KeyRead { key: key(false) }, allowed()] {
        take(&mut ceremony, fact);
    }
    assert!(matches!(ceremony.next(now()), Next::Ask(Question::ChoosePin { .. })));
    // Another model is another question.
    let mut other = key(false);
    other.aaguid = Uuid::from_u128(7);
    let verdict = policy::judge(&only_model(7), &other);
    for fact in [Fact::Resumed, again, Fact::KeyRead { key: other }, Fact::VerdictGiven { verdict }]
    {
        take(&mut ceremony, fact);
    }
    assert_eq!(ceremony.next(now()), asked);
}

#[test]
fn stale_options_are_fetched_again() {
    let mut ceremony = at_the_key();
    for fact in [
        Fact::KeyRead { key: key(true) },
        Fact::VerdictGiven {
            verdict: Verdict::Allowed {
                profile: String::new(),
                attestation: AttestationWanted::Required,
            },
        },
        Fact::PinTyped,
        Fact::PinChecked,
        Fact::OptionsFetched { options: options() },
        Fact::LookedInside { inside: Inside::Unknown },
    ] {
        take(&mut ceremony, fact);
    }
    assert_eq!(ceremony.next(now()), Next::Do(Step::MakeCredential));
    let late = options().expires_at - jiff::SignedDuration::from_secs(30);
    assert_eq!(ceremony.next(late), Next::Do(Step::FetchOptions));
}

#[test]
fn facts_that_cannot_be_are_refused_and_change_nothing() {
    let before = opened();
    for fact in [
        Fact::PinSet,
        Fact::KeyReleased,
        Fact::MethodRemoved,
        Fact::Registered { method: method(1) },
        Fact::Finished { outcome: Outcome::Onboarded },
        Fact::SelfTested { self_test: SelfTest { sign_count: 0, user_verified: true } },
    ] {
        let mut ceremony = before.clone();
        assert!(ceremony.apply(now(), fact.clone()).is_err(), "{fact:?}");
        assert_eq!(format!("{ceremony:?}"), format!("{before:?}"));
    }
}

/// Two wrong PINs in a row, and the key must be without power before it hears a third.
#[test]
fn nobody_tries_a_third_pin_blindly() {
    let mut ceremony = at_the_key();
    take(&mut ceremony, Fact::KeyRead { key: key(true) });
    let verdict =
        Verdict::Allowed { profile: String::new(), attestation: AttestationWanted::Required };
    take(&mut ceremony, Fact::VerdictGiven { verdict });
    let wrong = |ceremony: &mut Ceremony, tries_left| {
        take(ceremony, Fact::PinTyped);
        let trouble = KeyTrouble::PinWrong { tries_left: Some(tries_left) };
        let failed = Fact::Failed { step: Step::CheckPin, trouble: Trouble::Key(trouble) };
        take(ceremony, failed);
    };
    wrong(&mut ceremony, 7);
    take(&mut ceremony, Fact::Chose { way: Way::RetypePin });
    assert_eq!(ceremony.next(now()), Next::Ask(Question::TypePin));
    wrong(&mut ceremony, 6);
    let question = Question::ReplugKey { device: "key".into(), tries_left: Some(6) };
    assert_eq!(ceremony.next(now()), Next::Ask(question.clone()));
    assert_eq!(ceremony.ways(&question), [Way::AnotherKey, Way::ResetKey, Way::GiveUp]);
    take(&mut ceremony, Fact::KeyInserted { device: "key".into() });
    assert_eq!(ceremony.next(now()), Next::Do(Step::ReadKey));

    // A key that comes to the desk in that state is seen to be when it is read.
    let trouble = Trouble::Key(KeyTrouble::PinBlockedUntilReplug);
    take(&mut ceremony, Fact::Failed { step: Step::ReadKey, trouble });
    assert!(matches!(ceremony.next(now()), Next::Ask(Question::ReplugKey { .. })));
}

#[test]
fn facts_come_back_from_json_as_they_went() {
    let facts = [
        Fact::Resumed,
        Fact::Began { step: Step::Register },
        Fact::Failed { step: Step::Register, trouble: refused_by_tenant() },
        Fact::ReadinessFound { readiness: readiness() },
        Fact::PassRevoked { ending: PassEnding::LeftUntil(now()) },
        Fact::KeyRead { key: key(true) },
        Fact::VerdictGiven { verdict: policy::judge(&only_model(8), &key(true)) },
        Fact::OptionsFetched { options: options() },
        Fact::CredentialMade { registration: registration(3) },
        Fact::LookedInside { inside: Inside::Unknown },
        Fact::LookedInside {
            inside: Inside::Known { passkeys: 3, relying_parties: 2, theirs: Theirs::Stale },
        },
        Fact::Chose { way: Way::ResetForGood },
        Fact::KeyReset,
        Fact::Finished { outcome: Outcome::Abandoned { left: vec![Leftover::PassUntil(now())] } },
    ];
    for fact in facts {
        let json = serde_json::to_string(&fact).expect("it serializes");
        assert_eq!(serde_json::from_str::<Fact>(&json).expect(&json), fact);
    }
}

/// A pass or a registration that was sent and not seen may have come in the meantime: whoever gives
/// up then has it looked for again, and what is not found is named.
#[test]
fn what_was_not_seen_is_looked_for_once_more_on_the_way_out() {
    let lost = |step| {
        let trouble = TenantTrouble::AnswerLost { ids: RequestIds::default() }.into();
        [Fact::Began { step }, Fact::Failed { step, trouble }]
    };
    let mut world = World::default();
    let mut ceremony = opened();
    while ceremony.next(now()) != Next::Do(Step::IssuePass) {
        let fact = match ceremony.next(now()) {
            Next::Do(step) => {
                take(&mut ceremony, Fact::Began { step });
                effect(&mut world, &ceremony, step)
            }
            Next::Ask(question) => answer(&mut world, &ceremony, &question, None),
            Next::Done(_) => unreachable!("no pass was issued yet"),
        };
        take(&mut ceremony, fact);
    }
    for fact in lost(Step::IssuePass) {
        take(&mut ceremony, fact);
    }
    assert_eq!(ceremony.next(now()), Next::Do(Step::RecallPass));
    let none = [Fact::Began { step: Step::RecallPass }, Fact::PassRecalled { deleted: 0 }];
    for fact in none.clone() {
        take(&mut ceremony, fact);
    }
    assert!(matches!(ceremony.next(now()), Next::Ask(Question::Trouble { .. })));
    take(&mut ceremony, Fact::Chose { way: Way::GiveUp });
    assert_eq!(ceremony.next(now()), Next::Do(Step::RecallPass), "once more");
    for fact in none {
        take(&mut ceremony, fact);
    }
    assert!(matches!(ceremony.left(), [Leftover::PassUntil(_)]), "{:?}", ceremony.left());
}
