//! The promise: a check of a tenant names what is wrong there, and nothing else; where other people's
//! checks ask the same, it agrees with them, or says by name why not. Against the prepared tenants of the
//! practice world.

#[path = "tenant_check/at_the_desk.rs"]
mod at_the_desk;
#[path = "tenant_check/changed.rs"]
mod changed;
#[path = "tenant_check/command.rs"]
mod command;
#[path = "tenant_check/exceptions.rs"]
mod exceptions;
#[path = "tenant_check/hostile.rs"]
mod hostile;
#[path = "tenant_check/judged.rs"]
mod judged;
#[path = "tenant_check/others.rs"]
mod others;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use clap::ValueEnum as _;
use judged::{found, judge, read};
use keydesk::practice::PreparedTenant;
use keydesk::readiness::checks::{Check, Outcome, State, Verdict, all};
use keydesk::readiness::stored;

/// Each planted fault, in the order of what matters.
const PLANTED: [(&str, &[&str]); 17] = [
    ("self-service", &[]),
    ("pass-refused", &["Registration of methods: a key, or a pass on the first day"]),
    (
        "defaults-and-access",
        &[
            "Desk: prove the sign-in with a key",
            "Everybody: phishing-resistant sign-in",
            "Privileged roles: phishing-resistant sign-in",
            "Everybody: no old clients",
            "Registration of methods: a key, or a pass on the first day",
            "Everybody: no device code",
            "Finance: the keys of last year",
        ],
    ),
    // The mild profile lets models in that the desk's own strength does not admit either.
    ("strength-models", &["Desk keys only", "Keys of last year"]),
    ("mild-profile", &["All passkeys"]),
    ("pass-lifetime", &["43200"]),
    ("sms", &[]),
    ("voice", &[]),
    ("system-preferred", &[]),
    ("migration", &["migrationInProgress"]),
    ("emergency", &["emergency1@contoso.onmicrosoft.example"]),
    ("per-user-mfa", &["sofia.marchetti@contoso.example"]),
    ("admin-one-method", &["sofia.marchetti@contoso.example"]),
    ("old-clients-used", &["amira.haddad@contoso.example (IMAP4)"]),
    ("pass-once", &[]),
    ("campaign", &[]),
    ("deleted-groups", &["4be0c9a7-12d8-4f36-a5e1-8d7c02b6f935"]),
];

#[tokio::test]
async fn the_broken_tenant_is_told_fault_by_fault_and_nothing_else() {
    let found = found(&read(PreparedTenant::Broken).await);
    let planted = PLANTED
        .map(|(name, names)| (name, names.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>()));
    assert_eq!(found, planted);
}

#[tokio::test]
async fn nothing_is_left_to_do_in_the_tenant_with_keys_only() {
    assert_eq!(found(&read(PreparedTenant::KeysOnly).await), []);
}

/// Each check is met good and met found in some tenant, but for those that no document answers; so none is
/// there that cannot fail.
#[tokio::test]
async fn every_check_can_fail_and_can_pass() {
    let (mut good, mut bad, mut untold) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for tenant in PreparedTenant::value_variants() {
        for it in judge(&read(*tenant).await) {
            let name = it.check.name();
            match it.outcome {
                Outcome::Judged(State::Good) => good.insert(name),
                Outcome::Judged(State::Found(_)) => bad.insert(name),
                Outcome::Judged(State::NotConcerned) => false,
                Outcome::CannotTell(_) => untold.insert(name),
            };
        }
    }
    let never = |seen: &BTreeSet<&str>| -> Vec<&str> {
        all().map(Check::name).filter(|it| !seen.contains(it)).collect()
    };
    let nowhere = ["unattended", "modern-authentication", "windows-hello", "combined-registration"];
    assert!(nowhere.iter().all(|it| untold.contains(it)), "{untold:?}");
    // In none of these tenants; `changed` has documents for them.
    let by_hand = [
        "restriction-empty",
        "profiles",
        "policy-size",
        "methods-scoped",
        "two-methods",
        "sms-sign-in",
        "app-mode",
        "app-numbers",
        "strength-without-keys",
        "access-deleted-groups",
    ];
    let pilot = "pilot-admins";
    let never_good: BTreeSet<&str> = never(&good).into_iter().collect();
    let both = ["mild-profile-comes", pilot];
    assert_eq!(never_good, both.into_iter().chain(nowhere).collect());
    let never_bad = never(&bad);
    let expected: BTreeSet<&str> = by_hand.into_iter().chain([pilot]).chain(nowhere).collect();
    assert_eq!(never_bad.into_iter().collect::<BTreeSet<_>>(), expected);
}

/// What was saved is judged as what was read.
#[tokio::test]
async fn stored_documents_have_the_same_verdicts() {
    for tenant in PreparedTenant::value_variants() {
        let documents = read(*tenant).await;
        let files: Vec<_> = stored::files(&documents).collect();
        let again = stored::documents(files);
        assert_eq!(again, documents, "{tenant:?}");
        let verdicts = |all: &[Verdict]| -> Vec<_> {
            all.iter().map(|it| (it.check.name(), it.outcome.clone())).collect()
        };
        assert_eq!(verdicts(&judge(&again)), verdicts(&judge(&documents)), "{tenant:?}");
    }
}

#[tokio::test]
async fn other_peoples_checks_agree_or_are_a_named_exception() {
    let mut rows = Vec::new();
    for tenant in PreparedTenant::value_variants() {
        let documents = read(*tenant).await;
        let verdicts = judge(&documents);
        let told = |theirs: &others::Theirs| Some((theirs.id, (theirs.passes)(&documents)?));
        let told: BTreeMap<&str, bool> = others::rows().filter_map(told).collect();
        for (id, passes) in &told {
            let ours = verdicts.iter().filter(|it| it.check.answers.contains(id));
            let found: Vec<&Verdict> = ours.clone().filter(|it| it.found().is_some()).collect();
            // One of our checks can ask what several rows of one source ask in parts.
            let by_sister = found.iter().all(|it| {
                let mut sisters = it.check.answers.iter().filter(|it| source(it) == source(id));
                sisters.any(|it| told.get(it) == Some(&false))
            });
            let agrees = ours.count() > 0
                && if *passes { found.is_empty() || by_sister } else { !found.is_empty() };
            let names: Vec<&str> = found.iter().map(|it| it.check.name()).collect();
            rows.push((*id, *tenant, *passes, names, agrees));
        }
    }
    let mut table = String::new();
    for (id, tenant, passes, names, agrees) in &rows {
        let (theirs, ours) = (if *passes { "pass" } else { "fail" }, names.join(", "));
        let why = exceptions::why(id, *tenant).unwrap_or(if *agrees { "" } else { "DIFFERS" });
        writeln!(table, "{id:18} {tenant:16?} {theirs}  ours: {ours:24} {why}").expect("a text");
    }
    for (id, why) in others::NOT_EVALUATED {
        assert!(others::rows().all(|it| it.id != *id), "{id} is evaluated");
        writeln!(table, "{id:18} not evaluated: {why}").expect("a text");
    }
    println!("{table}");
    let differing: BTreeSet<(&str, String)> =
        rows.iter().filter(|it| !it.4).map(|it| (it.0, format!("{:?}", it.1))).collect();
    let named: BTreeSet<(&str, String)> = exceptions::ALL
        .iter()
        .flat_map(|it| it.ids.iter().map(move |id| (*id, it.tenants)))
        .flat_map(|(id, tenants)| tenants.iter().map(move |it| (id, format!("{it:?}"))))
        .collect();
    let new: Vec<_> = differing.difference(&named).collect();
    let gone: Vec<_> = named.difference(&differing).collect();
    assert!(new.is_empty() && gone.is_empty(), "new: {new:?}\nno longer: {gone:?}\n{table}");
}

/// Every id that a check of ours names is evaluated here, or says here why not.
#[test]
fn no_check_claims_to_answer_what_nobody_asks() {
    // Deleted people and roles besides groups.
    let elsewhere = ["MT.1038"];
    for check in all() {
        for id in check.answers {
            let is_known = others::rows().any(|it| it.id == *id) || elsewhere.contains(id);
            assert!(is_known, "{}: {id}", check.name());
        }
    }
}

/// `EIDSCA` of `EIDSCA.AF01`.
fn source(id: &str) -> &str {
    id.split('.').next().unwrap_or_default()
}
