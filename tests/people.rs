//! The promise: each person of a new practice world shows at a whole desk what they are there for:
//! the blocker, the question or the receipt, by the ledger and by the tenant.

#[path = "common/turn.rs"]
mod common;
#[path = "common/play.rs"]
mod play;

use std::process::{Command, Output};

use common::AMIRA;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::Way;
use keydesk::ceremony::nouns::{Blocker, TenantTrouble, Trouble};
use keydesk::ceremony::policy::blockers;
use keydesk::desk::script::{Ending, Play};
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::ledger::Ledger;
use keydesk::practice::{FirstPerson, KeyModel, Options, Shows, people};

/// What came of one person's session.
struct Session {
    ending: Ending,
    facts: Vec<Fact>,
    methods: usize,
}

/// The person by their sign-in name, attended by this operator.
async fn session_of(operator: &str, person: &str) -> Session {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let options = PracticeOptions {
        operators: vec![operator.to_owned()],
        ..PracticeOptions::new(Options::new(folder.path()))
    };
    let desk = PracticeDesk::open(options).await.expect("the desk opens");
    let before = desk.world.registered(person);
    let (ending, world) = play::play(desk, person, Play::Smooth).await;
    let entries = Ledger::read(&folder.path().join("ledger.sqlite")).await.expect("whole");
    let after = world.registered(person);
    let on_the_key = world.key(KeyModel::Allowed).credential_ids();
    let added: Vec<_> = after.iter().filter(|it| !before.contains(it)).cloned().collect();
    assert_eq!(added, on_the_key, "{person}: in the tenant and on the key");
    assert_eq!(world.live_passes(), 0, "{person}");
    let facts = entries.into_iter().map(|it| it.fact).collect();
    Session { ending, facts, methods: after.len() }
}

fn person_who_shows(wanted: Shows) -> FirstPerson {
    people().into_iter().find(|it| it.shows == wanted).expect("there is one")
}

async fn session_of_one_who_shows(wanted: Shows) -> Session {
    let person = person_who_shows(wanted);
    session_of("j.smith@contoso.example", person.user_principal_name).await
}

impl Session {
    fn blockers(&self) -> Vec<Blocker> {
        let found = self.facts.iter().find_map(|it| match it {
            Fact::Readiness(fact::Readiness::Found { readiness }) => Some(blockers(readiness)),
            _ => None,
        });
        found.expect("it was checked")
    }

    fn chose(&self, way: Way) -> bool {
        self.facts.contains(&Fact::Session(fact::Session::Chose { way }))
    }
}

/// Nothing is done for them, and what is in the way is named.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_cannot_get_a_key_is_told_why() {
    let protected = |by: &str| Blocker::Protected { by: by.to_owned() };
    let table = [
        (Shows::Guest, Blocker::Guest),
        (Shows::Disabled, Blocker::AccountDisabled),
        (Shows::Excluded, Blocker::Excluded),
        (Shows::Protected, protected("Global Administrator")),
        (Shows::ProtectedByGroup, protected("Platform team")),
    ];
    for (shows, wanted) in table {
        let session = session_of_one_who_shows(shows).await;
        assert_eq!(session.ending, Ending::Ended(vec![]), "{shows:?}");
        assert!(session.blockers().contains(&wanted), "{shows:?}: {:?}", session.blockers());
        assert_eq!(session.methods, 0, "{shows:?}");
    }
    // Whoever attends is told as soon as they are chosen, before anybody checks who they are.
    let own = session_of_one_who_shows(Shows::Operator).await;
    assert_eq!(own.ending, Ending::Ended(vec![]));
    let is_chosen = |it: &Fact| matches!(it, Fact::Person(fact::Person::Chosen { .. }));
    assert!(own.facts.iter().any(is_chosen) && own.chose(Way::GiveUp));
    let is_checked = |it: &Fact| matches!(it, Fact::Person(fact::Person::IdentityChecked { .. }));
    assert!(!own.facts.iter().any(is_checked));
}

/// A custom role is told, and the operator goes on. Entra refuses then, as its table says of all custom
/// roles, and nothing is left; the stronger role is not asked.
#[tokio::test(flavor = "multi_thread")]
async fn a_custom_role_is_a_warning_and_entra_decides() {
    let unknown = Blocker::PerhapsProtected { by: "Branch desk".to_owned() };
    let warned = session_of_one_who_shows(Shows::CustomRole).await;
    assert_eq!((warned.blockers(), warned.methods), (vec![unknown], 0));
    assert!(warned.chose(Way::GoOn), "{:?}", warned.facts);
    let refused = |it: &Fact| {
        matches!(it, Fact::Session(fact::Session::Failed {
            trouble: Trouble::Tenant(TenantTrouble::NotPermitted { role: Some(role), .. }), ..
        }) if role == "Authentication Administrator")
    };
    assert!(warned.facts.iter().any(refused), "{:?}", warned.facts);
    let dana = person_who_shows(Shows::CustomRole).user_principal_name;
    let strong = person_who_shows(Shows::PrivilegedOperator).user_principal_name;
    let session = session_of(strong, dana).await;
    assert_eq!((session.blockers(), session.methods), (vec![], 1));
}

/// A role that holds for an administrative unit is as good there as another.
#[tokio::test(flavor = "multi_thread")]
async fn an_operator_of_a_unit_attends_its_people() {
    let operator = person_who_shows(Shows::OperatorOfAUnit).user_principal_name;
    let inside = person_who_shows(Shows::Synced).user_principal_name;
    let session = session_of(operator, inside).await;
    assert_eq!((session.blockers(), session.methods), (vec![], 1));
    let outside = session_of(operator, AMIRA).await;
    assert_eq!((outside.blockers(), outside.methods), (vec![Blocker::OperatorRoleUnknown], 0));
    assert!(outside.chose(Way::GoOn));
}

/// A name of 200 letters and names in other scripts come whole from the search to the receipt.
#[tokio::test(flavor = "multi_thread")]
async fn whatever_they_are_called_they_get_a_key() {
    let mut named = 0;
    for it in people() {
        let in_the_way = it.shows.is_operator()
            || matches!(
                it.shows,
                Shows::Guest
                    | Shows::Disabled
                    | Shows::Excluded
                    | Shows::Protected
                    | Shows::ProtectedByGroup
                    | Shows::CustomRole
                    | Shows::LivePass
                    | Shows::NineKeys
                    | Shows::ThirtyKeys
            );
        if in_the_way {
            continue;
        }
        let session = session_of("j.smith@contoso.example", it.user_principal_name).await;
        let Ending::Receipt(receipt) = session.ending else {
            panic!("{it:?}: {:?}", session.ending)
        };
        assert_eq!(receipt.person.name, it.name);
        assert_eq!(receipt.person.upn, it.user_principal_name);
        assert_eq!(session.methods, 1, "{it:?}");
        named += 1;
    }
    assert_eq!(named, 12);
    assert_eq!(person_who_shows(Shows::LongName).name.chars().count(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_with_many_keys_gets_another() {
    for (shows, methods) in [(Shows::NineKeys, 10), (Shows::ThirtyKeys, 31)] {
        let session = session_of_one_who_shows(shows).await;
        assert!(matches!(session.ending, Ending::Receipt(_)), "{shows:?}: {:?}", session.ending);
        assert_eq!(session.methods, methods, "{shows:?}");
    }
}

/// The pass of somebody else is replaced only after the question; the desk takes its own back.
#[tokio::test(flavor = "multi_thread")]
async fn a_live_pass_is_replaced_after_a_question() {
    let session = session_of_one_who_shows(Shows::LivePass).await;
    assert!(session.chose(Way::ReplacePass));
    let Ending::Receipt(receipt) = session.ending else { panic!("{:?}", session.ending) };
    assert!(receipt.left.is_empty(), "{:?}", receipt.left);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_is_held_to_their_roles() {
    let operator = |shows| person_who_shows(shows).user_principal_name;
    let strong = operator(Shows::PrivilegedOperator);
    for shows in [Shows::Protected, Shows::ProtectedByGroup, Shows::Operator] {
        let session = session_of(strong, operator(shows)).await;
        assert!(matches!(session.ending, Ending::Receipt(_)), "{shows:?}: {:?}", session.ending);
    }

    let reads_only = session_of(operator(Shows::OperatorWhoReadsOnly), AMIRA).await;
    assert_eq!(reads_only.ending, Ending::Ended(vec![]));
    assert_eq!(reads_only.blockers(), [Blocker::OperatorHasNoRole]);

    for shows in [Shows::OperatorWithoutReader, Shows::OperatorWithoutRole] {
        let session = session_of(operator(shows), AMIRA).await;
        assert_eq!(session.ending, Ending::Ended(vec![]), "{shows:?}");
        let trouble = session.facts.iter().find_map(|it| match it {
            Fact::Session(fact::Session::Failed { trouble, .. }) => Some(trouble),
            _ => None,
        });
        let Some(Trouble::Tenant(TenantTrouble::NotPermitted { role, .. })) = trouble else {
            panic!("{shows:?}: {trouble:?}")
        };
        assert_eq!(role.as_deref(), Some("Global Reader"), "{shows:?}");
    }
}

fn practice(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_keydesk"));
    command.arg("practice").args(arguments).env("LC_ALL", "C").output().expect("the program starts")
}

#[test]
fn they_are_listed_with_what_they_show() {
    let listed = practice(&["--people", "--json"]);
    assert!(listed.status.success(), "{listed:?}");
    let listed: serde_json::Value = serde_json::from_slice(&listed.stdout).expect("JSON");
    let told = practice(&["--people"]);
    let told = String::from_utf8(told.stdout).expect("text");
    for (line, it) in told.lines().zip(people()) {
        assert!(line.starts_with(it.user_principal_name) && line.contains(&it.name), "{line}");
    }
    assert_eq!(told.lines().count(), people().len());
    assert_eq!(listed, serde_json::to_value(people()).expect("JSON"));
    assert_eq!(listed[4]["shows"], "guest");
}

/// By the part of the sign-in name before the @; whoever is not there is answered with who is.
#[test]
fn an_operator_is_named_on_the_command_line() {
    let attended = practice(&["--auto", "--json", "--operator", "r.okafor"]);
    assert!(attended.status.success(), "{attended:?}");
    let receipt: serde_json::Value = serde_json::from_slice(&attended.stdout).expect("JSON");
    assert_eq!(receipt["operator"]["name"], "R. Okafor");
    let nobody = practice(&["--auto", "--operator", "nobody"]);
    assert_eq!(nobody.status.code(), Some(1));
    let said = String::from_utf8_lossy(&nobody.stderr);
    assert!(said.contains("j.smith@contoso.example, r.okafor@contoso.example"), "{said}");
}

/// In one cloud the desk can do nothing, in another it issues a pass; the script's operator gives up
/// where the person would go to their own page.
#[test]
fn a_cloud_is_named_on_the_command_line() {
    for (cloud, outcome, calls) in [("china", "stopped", false), ("us-gov-l4", "abandoned", true)] {
        let ended = practice(&["--auto", "--json", "--cloud", cloud]);
        assert_eq!(ended.status.code(), Some(1), "{ended:?}");
        let ended: serde_json::Value = serde_json::from_slice(&ended.stdout).expect("JSON");
        assert_eq!(ended["outcome"], outcome, "{cloud}");
        assert_eq!(ended["costs"]["graph_calls"] != 0, calls, "{cloud}");
    }
}
