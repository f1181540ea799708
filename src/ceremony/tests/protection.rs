//! Who may set up a key for whom: what stops a session, and who can take it on.

use super::super::policy::{Blocker, blockers};
use super::*;

fn person_chosen(id: &str) -> Fact {
    Fact::PersonChosen {
        person: Person { id: id.into(), name: "A".into(), upn: "a@b.example".into() },
    }
}

/// Whoever opened it: who signs in later must not find their own session waiting for them.
#[test]
fn nobody_sets_up_a_key_for_themselves() {
    let operator = |id: &str| Operator { name: id.to_uppercase(), id: id.into() };
    let own = Next::Ask(Question::NotReady { blockers: vec![Blocker::OwnAccount] });
    let mut ceremony = opened();
    take(&mut ceremony, person_chosen("O"));
    assert_eq!(ceremony.next(now()), own, "object ids are the same in any case");
    take(&mut ceremony, Fact::Chose { way: Way::TryAgain });
    assert_eq!(ceremony.next(now()), own);
    take(&mut ceremony, Fact::OperatorChanged { operator: operator("p") });
    assert_eq!(ceremony.next(now()), Next::Ask(Question::CheckIdentity));
    take(&mut ceremony, Fact::IdentityChecked { by: IdentityCheck::PhotoId });
    take(&mut ceremony, Fact::OperatorChanged { operator: operator("o") });
    assert_eq!(ceremony.next(now()), own);
    take(&mut ceremony, Fact::Chose { way: Way::GiveUp });
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
        (OperatorRole::AuthenticationAdministrator, vec![], protected()),
        (OperatorRole::PrivilegedAuthenticationAdministrator, vec![], vec![]),
    ] {
        let found = |protected_by: &[&str]| {
            let protected_by = protected_by.iter().map(|it| (*it).to_owned()).collect();
            let rights = Rights { protected_by, operator: held };
            blockers(&Readiness { rights, ..readiness() })
        };
        assert_eq!(found(&[]), of_anybody, "{held:?}");
        assert_eq!(found(&["Helpdesk Administrator", "Platform"]), of_protected, "{held:?}");
    }
    let elsewhere = Readiness { provisioning: Provisioning::Missing, ..readiness() };
    assert_eq!(blockers(&elsewhere), [Blocker::NoProvisioning]);
}
