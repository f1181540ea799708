//! The promise: a plan of stored documents is the plan of the tenant that they came from, but for the
//! numbers of people; and nothing is applied from it.

use std::path::Path;
use std::process::{Command, Output};

use clap::ValueEnum as _;
use keydesk::ceremony::nouns::documents::{CONDITIONAL_ACCESS_POLICIES, Document};
use keydesk::config::tenant::{KEYS_ONLY, MIXED, Wanted};
use keydesk::desk::{ADMINISTRATOR, PracticeTenant};
use keydesk::practice::{Options, PreparedTenant};
use keydesk::readiness::plan::{NotPlanned, Plan, of_stored, plan};
use keydesk::readiness::{sources, stored};
use keydesk::runner::{changes, documents};
use serde_json::Value;

fn wanted(text: &str) -> Wanted {
    toml::from_str(text).expect("it is right")
}

/// What changes, from what to what, and what it does to people.
fn told(plan: &Plan) -> Vec<(String, Value)> {
    let told = |it: &keydesk::readiness::plan::Planned| {
        let told = serde_json::json!([it.change.at.to_string(), it.differences, it.effects]);
        (it.change.name.clone(), told)
    };
    plan.changes.iter().map(told).collect()
}

#[tokio::test]
async fn stored_documents_have_the_plan_of_their_tenant() {
    for tenant in PreparedTenant::value_variants() {
        let folder = tempfile::tempdir().expect("a folder");
        let options = || Options { tenant: Some(*tenant), ..Options::new(folder.path()) };
        let at = PracticeTenant::open(options(), sources::SCOPES).await.expect("a tenant");
        let read = documents::read(&at.tenant, None, |_, _| ()).await.expect("it answers");
        drop(at);
        let kept = stored::documents(stored::files(&read).collect::<Vec<_>>());
        let at = PracticeTenant::open_for_changes(options(), ADMINISTRATOR).await;
        let at = at.expect("a tenant");
        for text in [MIXED, KEYS_ONLY] {
            let wanted = wanted(text);
            let live = changes::look(&at.tenant, &wanted, false, |_| ()).await.expect("a plan");
            let from_stored = plan(&wanted, &of_stored(&wanted, &kept), None);
            assert_eq!(from_stored.not_planned, [], "{tenant:?}");
            assert_eq!(told(&from_stored), told(&live), "{tenant:?}");
        }
    }
}

/// A policy that may be in the part of a list that was not stored would be made twice.
#[tokio::test]
async fn a_list_that_was_stored_in_part_is_not_planned_from() {
    let folder = tempfile::tempdir().expect("a folder");
    let tenant = Some(PreparedTenant::Mixed);
    let options = Options { tenant, ..Options::new(folder.path()) };
    let at = PracticeTenant::open(options, sources::SCOPES).await.expect("a tenant");
    let mut read = documents::read(&at.tenant, None, |_, _| ()).await.expect("it answers");
    let mut part: Document = read.get(CONDITIONAL_ACCESS_POLICIES).expect("it was read").clone();
    part.answer.as_mut().expect("it was read")["@odata.nextLink"] = Value::from("");
    read.put(CONDITIONAL_ACCESS_POLICIES, part);
    let wanted = wanted("security_defaults = \"on\"");
    let plan = plan(&wanted, &of_stored(&wanted, &read), None);
    let [NotPlanned::NotRead { at, .. }] = plan.not_planned.as_slice() else { panic!("{plan:?}") };
    assert!(at.to_string().contains("conditionalAccess"), "{at}");
}

fn keydesk(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_keydesk"));
    command.arg("tenant").args(arguments).env("LANG", "C").output().expect("it runs")
}

#[test]
fn the_command_says_what_a_stored_plan_is_not() {
    let folder = tempfile::tempdir().expect("a folder");
    let (kept, file) = (folder.path().join("kept"), folder.path().join("tenant.toml"));
    std::fs::write(&file, "[sms]\nstate = \"off\"").expect("it is written");
    let (kept, file) = (kept.to_str().expect("text"), file.to_str().expect("text"));
    keydesk(&["check", "--practice", "mixed", "--save", kept]);
    let plan = keydesk(&["plan", file, "--from", kept]);
    let said = String::from_utf8_lossy(&plan.stdout).into_owned();
    assert!(plan.status.success() && said.contains("\"enabled\" → \"disabled\""), "{plan:?}");
    assert!(said.contains("None of it can be applied from them"), "{said}");
    assert!(!said.contains("keydesk tenant apply"), "{said}");
    let json = keydesk(&["plan", file, "--from", kept, "--json"]);
    let json: Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(
        (&json["stored"], &json["changes"][0]["must_be_answered"]),
        (&true.into(), &true.into())
    );
    for refused in [
        &["apply", file, "--from", kept][..],
        &["plan", file, "--from", kept, "--script"],
        &["plan", file, "--from", kept, "--practice", "mixed"],
    ] {
        assert_eq!(keydesk(refused).status.code(), Some(2), "{refused:?}");
    }
    let none =
        keydesk(&["plan", file, "--from", Path::new(file).parent().unwrap().to_str().unwrap()]);
    assert_eq!(none.status.code(), Some(1), "{none:?}");
}
