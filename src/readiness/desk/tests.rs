//! Each document changed in turn, and what is found then.

use super::*;
use crate::ceremony::nouns::{
    Account, PassPolicy, PasskeyPolicy, Protection, Provisioning, RequestIds, Strengths,
};

/// A tenant at which a desk can work, but for what a test changes.
fn documents() -> Seen {
    Seen {
        offer: Some(Purpose::Onboarding),
        granted: Some(scopes::RIGHTS.iter().map(|it| it.scope.to_owned()).collect()),
        sample: Ok(Some(Person {
            id: "z".to_owned(),
            name: "Zoë".to_owned(),
            upn: "zoe@contoso.example".to_owned(),
        })),
        open: Ok(OpenMethods { passkeys: true, self_service: true, passes: true }),
        readiness: None,
        context: Tested::Read(Ok(vec![policy(true, true, true, 0)])),
        logs: Tested::Read(Ok(())),
    }
}

fn policy(in_force: bool, only_fido2: bool, for_all: bool, exclusions: usize) -> ContextPolicy {
    ContextPolicy { name: "P".to_owned(), in_force, only_fido2, for_all, exclusions }
}

fn lacking(change: impl FnOnce(&mut Seen)) -> Vec<Finding> {
    let mut documents = documents();
    change(&mut documents);
    let mut found = findings(&documents);
    found.retain(|it| !it.is_good());
    found
}

fn refused() -> TenantTrouble {
    TenantTrouble::NotFound { ids: RequestIds::default() }
}

#[test]
fn a_tenant_that_is_ready_lacks_nothing() {
    let found = findings(&documents());
    let good = [
        Finding::RegistersKeys,
        Finding::ScopesGranted,
        Finding::PeopleFound,
        Finding::MethodsOpen,
        Finding::ContextOnlyAKey(policy(true, true, true, 0)),
        Finding::LogsReadable,
    ];
    assert_eq!(found, good);
    assert_eq!(lacking(|it| it.granted = None), []);
    assert_eq!(lacking(|it| it.offer = Some(Purpose::SelfRegistration)), []);
}

#[test]
fn what_is_wrong_is_found_and_nothing_else() {
    let open = OpenMethods { passkeys: true, self_service: true, passes: true };
    let passkeys = OpenMethods { passkeys: false, ..open };
    let self_service = OpenMethods { self_service: false, ..open };
    let passes = OpenMethods { passes: false, ..open };
    assert_eq!(lacking(|it| it.offer = None), [Finding::OffersNothing]);
    assert_eq!(lacking(|it| it.sample = Ok(None)), [Finding::NoPeople]);
    assert_eq!(lacking(|it| it.open = Ok(passkeys)), [Finding::PasskeysOff]);
    assert_eq!(lacking(|it| it.open = Ok(self_service)), [Finding::SelfServiceOff]);
    assert_eq!(lacking(|it| it.open = Ok(passes)), [Finding::PassesOff]);
    let no_passes = |it: &mut Seen| {
        it.granted.as_mut().expect("it tells").retain(|it| *it != scopes::PASSES.scope);
    };
    assert_eq!(lacking(no_passes), [Finding::ScopeMissing(&scopes::PASSES)]);
}

/// The first person of a tenant may be a guest whom no policy includes; the desk is ready.
#[test]
fn what_concerns_the_sample_alone_is_not_found() {
    let read = |operator: OperatorRole| Readiness {
        methods: None,
        against_pass: vec![],
        account: Account::Guest,
        passkeys: PasskeyPolicy {
            enabled: true,
            excluded: true,
            self_service: true,
            profiles: vec![],
        },
        passes: PassPolicy {
            usable: false,
            minimum_lifetime_minutes: 60,
            maximum_lifetime_minutes: 480,
            once_only: true,
        },
        foreign_pass: Some("a pass".to_owned()),
        passkey_ids: vec![],
        passkey_names: vec![],
        strengths: Strengths::NotChecked,
        provisioning: Provisioning::Available,
        per_user_mfa: crate::ceremony::nouns::PerUserMfa::NotChecked,
        tokens: None,
        software_token_ids: Vec::new(),
        protection: Protection {
            protected_by: vec!["A role".to_owned()],
            operator,
            ..Protection::default()
        },
    };
    let helpdesk = read(OperatorRole::AuthenticationAdministrator);
    assert_eq!(lacking(|it| it.readiness = Some(Ok(helpdesk))), []);
    let without = read(OperatorRole::None);
    assert_eq!(lacking(|it| it.readiness = Some(Ok(without))), [Finding::NoRole]);
}

/// One trouble is told once, where it is met first.
/// The context is worth what its best policy is worth.
#[test]
fn a_context_is_worth_what_stands_behind_it() {
    let best = || policy(true, true, true, 0);
    let rows = [
        (vec![], Finding::ContextWithoutPolicy),
        (vec![best()], Finding::ContextOnlyAKey(best())),
        (
            vec![policy(false, true, true, 0)],
            Finding::ContextNotInForce(policy(false, true, true, 0)),
        ),
        (
            vec![policy(false, true, true, 0), policy(true, false, true, 0)],
            Finding::ContextTakesOthers(policy(true, false, true, 0)),
        ),
        (
            vec![policy(true, false, true, 0), policy(true, true, true, 2)],
            Finding::ContextNotForAll(policy(true, true, true, 2)),
        ),
        (
            vec![policy(true, true, false, 0)],
            Finding::ContextNotForAll(policy(true, true, false, 0)),
        ),
        (vec![policy(true, true, false, 1), best()], Finding::ContextOnlyAKey(best())),
    ];
    for (policies, wanted) in rows {
        let documents = Seen { context: Tested::Read(Ok(policies.clone())), ..documents() };
        let found = findings(&documents);
        assert!(found.contains(&wanted), "{policies:?}: {found:?}");
    }
    let quiet = Seen { context: Tested::NotTested, logs: Tested::NotWanted, ..documents() };
    assert_eq!(findings(&quiet).len(), 4);
    assert_eq!(lacking(|it| it.context = Tested::NotWanted), []);
    let context = not_read(Subject::Context, &refused());
    assert_eq!(lacking(|it| it.context = Tested::Read(Err(refused()))), [context]);
    assert_eq!(
        lacking(|it| it.logs = Tested::Read(Err(refused()))),
        [not_read(Subject::Logs, &refused())]
    );
    let unlicensed = TenantTrouble::NotPermitted {
        code: "Authentication_RequestFromNonPremiumTenantOrB2CTenant".to_owned(),
        scope: None,
        role: None,
        ids: RequestIds::default(),
    };
    let documents = Seen { logs: Tested::Read(Err(unlicensed)), ..documents() };
    assert!(findings(&documents).contains(&Finding::LogsNotLicensed));
}

#[test]
fn what_could_not_be_read_is_a_finding() {
    let people = not_read(Subject::People, &refused());
    let policy = || not_read(Subject::Policy, &refused());
    assert_eq!(lacking(|it| it.sample = Err(refused())), [people]);
    assert_eq!(lacking(|it| it.readiness = Some(Err(refused()))), [policy()]);
    let both = |it: &mut Seen| {
        it.open = Err(refused());
        it.readiness = Some(Err(refused()));
    };
    assert_eq!(lacking(both), [policy()]);
}

/// Each finding says what is so; and what it takes, where something has to be done.
#[test]
fn each_finding_has_its_words() {
    let words = concat!(
        include_str!("../../../assets/words/en/cli.ftl"),
        include_str!("../../../assets/words/en/ceremony.ftl"),
        include_str!("../../../assets/words/en/screens.ftl"),
    );
    let has = |id: &str, attribute: &str| {
        let begun = words.split_once(&format!("\n{id} =")).map(|it| it.1).unwrap_or_default();
        let own = begun.split_inclusive('\n').skip(1).take_while(|it| it.starts_with(' '));
        own.into_iter().any(|it| it.trim_start().starts_with(attribute))
    };
    for finding in [
        Finding::OffersNothing,
        Finding::ScopeMissing(&scopes::PASSES),
        Finding::NoPeople,
        Finding::NoRole,
        Finding::PasskeysOff,
        Finding::SelfServiceOff,
        Finding::PassesOff,
        Finding::ContextTakesOthers(policy(true, false, true, 0)),
        Finding::ContextNotInForce(policy(false, true, true, 0)),
        Finding::ContextWithoutPolicy,
    ] {
        assert!(!finding.is_good() && has(finding.word(), ".next ="), "{finding:?}");
        let why = finding.why().expect("it matters");
        let said = match why.strip_suffix(".why") {
            Some(id) => has(id, ".why ="),
            None => words.contains(&format!("\n{why} =")),
        };
        assert!(said, "{why}");
    }
    let good = [Finding::RegistersKeys, Finding::IssuesPasses, Finding::ScopesGranted];
    let more = [
        Finding::ScopesNotTold,
        Finding::PeopleFound,
        Finding::MethodsOpen,
        Finding::ContextNotSet,
        Finding::ContextOnlyAKey(policy(true, true, true, 0)),
        Finding::ContextNotForAll(policy(true, true, true, 1)),
        Finding::LogsReadable,
        Finding::LogsNotLicensed,
    ];
    for finding in good.iter().chain(&more) {
        assert!(finding.is_good() && finding.why().is_none(), "{finding:?}");
        assert!(words.contains(&format!("\n{} =", finding.word())), "{finding:?}");
    }
}
