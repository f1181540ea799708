//! Who may set up a key for whom: what stops a session, and who can take it on.

use super::super::nouns::Blocker;
use super::super::policy::blockers;
use super::super::policy::second::{NotSecond, is_somebody_else, reaches_the_protected};
use super::*;

fn person_chosen(id: &str) -> Fact {
    fact::Person::Chosen { person: person(id) }.into()
}

/// Whoever opened it: who signs in later must not find their own session waiting for them.
#[test]
fn nobody_sets_up_a_key_for_themselves() {
    let own = Next::Ask(Question::NotReady { blockers: vec![Blocker::OwnAccount] });
    let mut ceremony = opened();
    take(&mut ceremony, person_chosen("O"));
    assert_eq!(ceremony.next(now()), own, "object ids are the same in any case");
    take(&mut ceremony, fact::Session::Chose { way: Way::TryAgain });
    assert_eq!(ceremony.next(now()), own);
    take(&mut ceremony, fact::Session::OperatorChanged { operator: operator("p") });
    assert_eq!(ceremony.next(now()), Next::Do(Step::CheckReadiness));
    does(&mut ceremony, fact::Readiness::Found { readiness: readiness() });
    take(&mut ceremony, fact::Person::IdentityChecked { by: IdentityCheck::PhotoId });
    take(&mut ceremony, fact::Session::OperatorChanged { operator: operator("o") });
    assert_eq!(ceremony.next(now()), own);
    take(&mut ceremony, fact::Session::Chose { way: Way::GiveUp });
    assert_eq!(ceremony.next(now()), Next::Done(Outcome::Abandoned { left: vec![] }));
}

/// The stronger role lets in, and an application is asked for none (Entra: who can perform
/// sensitive actions).
#[test]
fn a_protected_person_needs_the_stronger_role() {
    let protected = || vec![Blocker::Protected { by: "Helpdesk Administrator, Platform".into() }];
    for (held, of_anybody, of_protected) in [
        (OperatorRole::NotAsked, vec![], vec![]),
        (OperatorRole::None, vec![Blocker::OperatorHasNoRole], vec![Blocker::OperatorHasNoRole]),
        (
            OperatorRole::Unknown,
            vec![Blocker::OperatorRoleUnknown],
            vec![Blocker::OperatorRoleUnknown],
        ),
        (OperatorRole::AuthenticationAdministrator, vec![], protected()),
        (OperatorRole::PrivilegedAuthenticationAdministrator, vec![], vec![]),
    ] {
        let found = |protected_by: &[&str]| {
            let protected_by = protected_by.iter().map(|it| (*it).to_owned()).collect();
            let rights = Protection { protected_by, operator: held, ..Protection::default() };
            blockers(&Readiness { protection: rights, ..readiness() })
        };
        assert_eq!(found(&[]), of_anybody, "{held:?}");
        assert_eq!(found(&["Helpdesk Administrator", "Platform"]), of_protected, "{held:?}");
    }
    let elsewhere = Readiness { provisioning: Provisioning::Missing, ..readiness() };
    assert_eq!(blockers(&elsewhere), [Blocker::NoProvisioning]);
}

/// A custom role of the person is told, and nothing is done before the operator decides; it is asked
/// once. The second operator is asked for as with every role that protects.
#[test]
fn what_is_not_known_is_a_warning() {
    let rights = |operator| Protection {
        perhaps_by: vec!["Branch desk".into()],
        operator,
        second: SecondOperator::Wanted,
        ..Protection::default()
    };
    let strong = rights(OperatorRole::PrivilegedAuthenticationAdministrator);
    assert_eq!(blockers(&Readiness { protection: strong, ..readiness() }), []);

    let mut ceremony = opened();
    take(&mut ceremony, person_chosen("1"));
    let protection = rights(OperatorRole::AuthenticationAdministrator);
    let found = Readiness { protection, ..readiness() };
    does(&mut ceremony, fact::Readiness::Found { readiness: found.clone() });
    let warned = Question::NotReady {
        blockers: vec![Blocker::PerhapsProtected { by: "Branch desk".into() }],
    };
    assert_eq!(ceremony.next(now()), Next::Ask(warned.clone()));
    let ways = [Way::GoOn, Way::TryAgain, Way::AnotherPerson, Way::GiveUp];
    assert_eq!(ceremony.ways(&warned), ways);
    take(&mut ceremony, fact::Session::Chose { way: Way::TryAgain });
    assert_eq!(ceremony.next(now()), Next::Do(Step::CheckReadiness));
    does(&mut ceremony, fact::Readiness::Found { readiness: found });
    take(&mut ceremony, fact::Session::Chose { way: Way::GoOn });
    take(&mut ceremony, fact::Person::IdentityChecked { by: IdentityCheck::PhotoId });
    let second = Question::SecondOperator { protected_by: vec!["Branch desk".into()] };
    assert_eq!(ceremony.next(now()), Next::Ask(second));

    // What is certain cannot be gone past.
    let both = vec![Blocker::Guest, Blocker::PasskeysOff];
    let ways = ceremony.ways(&Question::NotReady { blockers: both });
    assert_eq!(ways, [Way::TryAgain, Way::GiveUp]);
}

/// The operator sees how the person signs in while there is no pass yet; of somebody else, nothing is
/// kept.
#[test]
fn the_tenant_is_asked_before_the_operator_says_who_it_is() {
    for purpose in [Purpose::Onboarding, Purpose::SelfRegistration] {
        let mut ceremony = opened_for(purpose);
        take(&mut ceremony, person_chosen("1"));
        does(&mut ceremony, fact::Readiness::Found { readiness: readiness() });
        assert_eq!(ceremony.next(now()), Next::Ask(Question::CheckIdentity), "{purpose:?}");
        assert!(ceremony.readiness().is_some() && ceremony.issued_pass().is_none());
        choose(&mut ceremony, Way::AnotherPerson);
        assert_eq!(ceremony.readiness(), None);
        take(&mut ceremony, person_chosen("2"));
        assert_eq!(ceremony.next(now()), Next::Do(Step::CheckReadiness));
    }
}

/// With a pass that a rule does not take, the person could register nothing themselves. Where the desk
/// registers the key it is told, and stops nobody.
#[test]
fn a_rule_that_takes_no_pass_stops_only_who_registers_with_one() {
    let against_pass = vec!["Registering".to_owned(), "Everybody".to_owned()];
    let found = Readiness { against_pass, ..readiness() };
    let refused = Blocker::PassRefused { by: "Registering, Everybody".into() };
    let asked = Question::NotReady { blockers: vec![refused] };
    for (purpose, next) in
        [(Purpose::Onboarding, Question::CheckIdentity), (Purpose::SelfRegistration, asked.clone())]
    {
        let mut ceremony = opened_for(purpose);
        take(&mut ceremony, person_chosen("1"));
        does(&mut ceremony, fact::Readiness::Found { readiness: found.clone() });
        assert_eq!(ceremony.next(now()), Next::Ask(next), "{purpose:?}");
        if purpose == Purpose::SelfRegistration {
            assert_eq!(ceremony.ways(&asked)[0], Way::GoOn);
            choose(&mut ceremony, Way::GoOn);
            assert_eq!(ceremony.next(now()), Next::Ask(Question::CheckIdentity));
        }
    }
}

/// No pass before somebody else has confirmed it, and whoever takes over needs another one.
#[test]
fn a_second_operator_is_somebody_else() {
    let asked =
        Next::Ask(Question::SecondOperator { protected_by: vec!["Global Administrator".into()] });
    let mut ceremony = opened();
    take(&mut ceremony, person_chosen("1"));
    let confirmed = |id: &str| fact::Readiness::SecondOperatorConfirmed { operator: operator(id) };
    refuses(&ceremony, confirmed("p"));
    let readiness = Readiness { protection: protected_rights(), ..readiness() };
    does(&mut ceremony, fact::Readiness::Found { readiness });
    take(&mut ceremony, fact::Person::IdentityChecked { by: IdentityCheck::PhotoId });
    assert_eq!(ceremony.next(now()), asked);
    for nobody_else in ["o", "O", "1"] {
        refuses(&ceremony, confirmed(nobody_else));
    }
    take(&mut ceremony, fact::Session::Resumed { desk: desk() });
    assert_eq!(ceremony.next(now()), asked, "a crash leaves it open");
    take(&mut ceremony, confirmed("p"));
    assert_eq!(ceremony.next(now()), Next::Do(Step::IssuePass));
    take(&mut ceremony, fact::Session::OperatorChanged { operator: operator("P") });
    assert_eq!(ceremony.next(now()), asked, "whoever confirmed it does it themself now");
    take(&mut ceremony, confirmed("o"));
    assert_eq!(ceremony.next(now()), Next::Do(Step::IssuePass));
    take(&mut ceremony, fact::Session::OperatorChanged { operator: operator("o") });
    take(&mut ceremony, fact::Session::Chose { way: Way::GiveUp });
    assert_eq!(ceremony.next(now()), Next::Done(Outcome::Abandoned { left: vec![] }));
}

#[test]
fn a_second_operator_is_refused_by_name() {
    let person = Person { id: "1".into(), name: "A".into(), upn: "a@b.example".into() };
    for (id, wanted) in
        [("O", Err(NotSecond::Attends)), ("1", Err(NotSecond::IsThePerson)), ("p", Ok(()))]
    {
        assert_eq!(is_somebody_else(&operator(id), &operator("o"), &person), wanted, "{id}");
    }
    for (role, wanted) in [
        (OperatorRole::NotAsked, Err(NotSecond::RoleTooWeak)),
        (OperatorRole::None, Err(NotSecond::RoleTooWeak)),
        (OperatorRole::AuthenticationAdministrator, Err(NotSecond::RoleTooWeak)),
        (OperatorRole::PrivilegedAuthenticationAdministrator, Ok(())),
    ] {
        assert_eq!(reaches_the_protected(role), wanted, "{role:?}");
    }
}
