//! The promise: nothing of a tenant is changed that was not shown before; what was changed is read back,
//! stands in the ledger, and can be taken back to the last word.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use keydesk::ceremony::nouns::{
    ChangesEnded, DocumentAt, NotChanged, TenantTrouble, Trouble, Write, WriteRight, WriteVerb,
};
use keydesk::config::tenant::{KEYS_ONLY, MIXED, Wanted};
use keydesk::desk::{ADMINISTRATOR, PracticeTenant};
use keydesk::ledger::{KeptRun, Ledger};
use keydesk::practice::{Mishap, Options, PreparedTenant, World};
use keydesk::readiness::plan::Plan;
use keydesk::runner::changes::{Ended, NotUndone, apply, look, take_back};
use serde_json::{Value, json};

const SMS: &str = "policies/authenticationMethodsPolicy/authenticationMethodConfigurations/Sms";
const TENANTS: [PreparedTenant; 6] = [
    PreparedTenant::New,
    PreparedTenant::PerUserMfa,
    PreparedTenant::SecurityDefaults,
    PreparedTenant::Mixed,
    PreparedTenant::KeysOnly,
    PreparedTenant::Broken,
];
/// Every part that a file can have, but for what excludes another.
const ALL: &str = r#"
    security_defaults = "off"
    [passkeys]
    state = "on"
    self_service = true
    groups = [{ group = "everybody", profiles = ["Handed out", "default"] }]
    [passkeys.profiles."Handed out"]
    attestation = "enforced"
    only_models = ["2fc0579f-8113-47ea-b116-bb5a8db9202a", "FA2B99DC-9E39-4257-8F92-4A30D23C4118"]
    [passkeys.profiles.default]
    types = ["device-bound"]
    all_models_but = ["ee882879-721c-4913-9775-3dfcce97072a"]
    [pass]
    state = "on"
    lifetimes = { shortest = 10, usual = 30, longest = 60 }
    length = 12
    usable_once = true
    groups = ["6f0c2d94-1b7e-4a53-9c88-d25e71f3b406"]
    [authenticator]
    state = "on"
    mode = "passwordless"
    codes = false
    show_app = "on"
    show_place = "off"
    without = ["6f0c2d94-1b7e-4a53-9c88-d25e71f3b406"]
    [sms]
    state = "on"
    sign_in = true
    [voice]
    state = "off"
    office_phone = true
    [software_oath]
    state = "off"
    [hardware_oath]
    groups = ["6f0c2d94-1b7e-4a53-9c88-d25e71f3b406"]
    [system_preferred]
    state = "microsoft"
    without = ["6f0c2d94-1b7e-4a53-9c88-d25e71f3b406"]
    [campaign]
    state = "on"
    snooze_days = 3
    towards = { method = "passkey", groups = "everybody" }
    [strength]
    name = "Key or pass"
    accepts = ["key", "windows-hello", "pass-usable-once"]
    [access_policy]
    name = "All sign-ins"
    template = "all-sign-ins"
    groups = ["6f0c2d94-1b7e-4a53-9c88-d25e71f3b406"]
    without = ["2d51c0f8-93ab-4e67-b014-7f8e6a9d3c25"]
    strength = "Key or pass"
    [per_user_mfa]
    off = ["amira.haddad@contoso.example", "Niamh.O'Brien@contoso.example"]
"#;

fn wanted(text: &str) -> Wanted {
    toml::from_str(text).expect("it is right")
}

/// A practice tenant with an administrator, and a ledger.
struct Office {
    folder: tempfile::TempDir,
    at: PracticeTenant,
    ledger: Ledger,
}

impl Office {
    async fn open(tenant: PreparedTenant, mishap: Option<Mishap>, who: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let options = Options { tenant: Some(tenant), mishap, ..Options::new(folder.path()) };
        let at = PracticeTenant::open_for_changes(options, who).await.expect("a tenant");
        let ledger = Ledger::open(&folder.path().join("ledger.sqlite")).await.expect("a ledger");
        Self { folder, at, ledger }
    }

    async fn plan(&self, text: &str) -> Plan {
        let plan = look(&self.at.tenant, &wanted(text), true, |_| ()).await.expect("a plan");
        assert_eq!(plan.not_planned, [], "{text}");
        plan
    }

    async fn apply(&self, plan: &Plan) -> Ended {
        let ended = apply(&self.at.tenant, &self.ledger, &self.at.operator, plan, |_| ()).await;
        ended.expect("the ledger takes it")
    }

    async fn runs(&self) -> Vec<KeptRun> {
        Ledger::changes(&self.folder.path().join("ledger.sqlite")).await.expect("a ledger")
    }

    async fn take_back(&self, run: &KeptRun) -> Result<Ended, NotUndone> {
        take_back(&self.at.tenant, &self.ledger, &self.at.operator, run, |_| ()).await
    }

    /// What the tenant keeps, as it keeps it; without the times of changes.
    async fn kept(&self) -> Value {
        let mut kept = policies(self.folder.path());
        let mut people = Vec::new();
        for upn in ["amira.haddad@contoso.example", "niamh.o%27brien@contoso.example"] {
            let at = DocumentAt::beta(format!("users/{upn}/authentication/requirements"));
            people.push(self.at.tenant.document_at(&at).await.expect("it is read"));
        }
        kept["people"] = json!(people);
        kept
    }
}

fn policies(world: &Path) -> Value {
    let text = fs::read_to_string(world.join("policies.json")).expect("the tenant's file");
    let mut kept: Value = serde_json::from_str(&text).expect("JSON");
    without_times(&mut kept);
    kept
}

fn without_times(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|name, _| {
                !["lastModifiedDateTime", "modifiedDateTime"].contains(&name.as_str())
            });
            members.values_mut().for_each(without_times);
        }
        Value::Array(elements) => elements.iter_mut().for_each(without_times),
        _ => {}
    }
}

#[tokio::test]
async fn a_plan_is_applied_is_empty_then_and_can_be_taken_back_in_every_tenant() {
    for tenant in TENANTS {
        for text in [MIXED, KEYS_ONLY, ALL] {
            let office = Office::open(tenant, None, ADMINISTRATOR).await;
            let before = office.kept().await;
            let plan = office.plan(text).await;
            if text == MIXED && tenant == PreparedTenant::KeysOnly {
                assert_eq!(plan, Plan::default(), "it is as the file says");
                continue;
            }
            assert_ne!(plan.changes, [], "{tenant:?}");
            assert_eq!(office.kept().await, before, "a plan changes nothing");
            let ended = office.apply(&plan).await;
            assert_eq!(ended.ended, ChangesEnded::Applied, "{tenant:?}: {:?}", ended.stopped_at);
            assert_ne!(office.kept().await, before);
            assert_eq!(office.plan(text).await, Plan::default(), "{tenant:?}");

            let run = office.runs().await.remove(0);
            assert_eq!((run.id, run.ended), (ended.run, Some(ChangesEnded::Applied)));
            assert_eq!(run.changes.len(), plan.changes.len());
            assert_eq!(run.begun.plan, plan.id());
            let back = office.take_back(&run).await.expect("nobody has changed it since");
            assert_eq!(back.ended, ChangesEnded::TakenBack, "{:?}", back.stopped_at);
            assert_eq!(office.kept().await, before, "{tenant:?}");
            assert_eq!(office.plan(text).await.id(), plan.id());
        }
    }
}

/// Whoever holds a role at the desk's own application changes nothing either.
#[tokio::test]
async fn who_may_not_change_the_tenant_is_stopped_at_the_first_document() {
    let smith = "j.smith@contoso.example";
    let office = Office::open(PreparedTenant::Mixed, None, smith).await;
    let before = office.kept().await;
    let ended = office.apply(&office.plan(KEYS_ONLY).await).await;
    assert_eq!((ended.ended, ended.made), (ChangesEnded::Stopped, vec![]));
    let why = ended.stopped_at.expect("it stopped").1;
    let NotChanged::Refused(Trouble::Tenant(TenantTrouble::NotPermitted { scope, role, .. })) = why
    else {
        panic!("{why:?}")
    };
    assert_eq!(scope.as_deref(), Some("Policy.ReadWrite.AuthenticationMethod"));
    assert_eq!(role.as_deref(), Some("Authentication Policy Administrator"));
    assert_eq!(office.kept().await, before);
    let Office { folder, at, ledger } = office;
    drop(at);

    let options = Options::new(folder.path());
    let at = PracticeTenant::open(options, &["Policy.Read.All"]).await.expect("a tenant");
    let desks = Office { folder, at, ledger };
    let ended = desks.apply(&desks.plan("[sms]\nstate = \"off\"").await).await;
    assert_eq!(ended.ended, ChangesEnded::Stopped);
    assert_eq!(policies(desks.folder.path())["configurations"], before["configurations"]);
}

#[tokio::test]
async fn what_goes_wrong_is_said_and_what_stands_is_known() {
    let text = "[pass]\nlength = 20\n[sms]\nstate = \"off\"";
    for (mishap, made, why) in [
        (Mishap::PolicyChangedMeanwhile, 0, Some(NotChanged::ChangedMeanwhile)),
        (Mishap::PolicyIgnored, 0, Some(NotChanged::NotSo)),
        (Mishap::ThrottledPolicy, 2, None),
    ] {
        let office = Office::open(PreparedTenant::Mixed, Some(mishap), ADMINISTRATOR).await;
        let ended = office.apply(&office.plan(text).await).await;
        assert_eq!(ended.made.len(), made, "{mishap:?}");
        assert_eq!(ended.stopped_at.map(|it| it.1), why, "{mishap:?}");
        let run = office.runs().await.remove(0);
        let told: Vec<_> =
            run.changes.iter().map(|it| it.result.as_ref().map(Result::is_ok)).collect();
        let expected = if why.is_none() { vec![Some(true); 2] } else { vec![Some(false)] };
        assert_eq!(told, expected, "{mishap:?}");
        // What was never changed needs no way back.
        let before = office.kept().await;
        let back = office.take_back(&run).await.expect("the tenant answers");
        assert_eq!(back.made.len(), made);
        if made == 0 {
            assert_eq!(office.kept().await, before, "{mishap:?}");
        }
    }
}

#[tokio::test]
async fn what_somebody_else_has_changed_since_is_not_taken_back() {
    let office = Office::open(PreparedTenant::Mixed, None, ADMINISTRATOR).await;
    office.apply(&office.plan(KEYS_ONLY).await).await;
    let run = office.runs().await.remove(0);
    let body = json!({
        "@odata.type": "#microsoft.graph.smsAuthenticationMethodConfiguration",
        "excludeTargets": [{ "targetType": "group", "id": "6f0c2d94-1b7e-4a53-9c88-d25e71f3b406" }],
    });
    let write =
        Write { at: DocumentAt::v1(SMS), verb: WriteVerb::Patch(body), right: WriteRight::Methods };
    office.at.tenant.write(&write, &Value::Null).await.expect("somebody else may");
    let before = office.kept().await;
    let refused = office.take_back(&run).await;
    let Err(NotUndone::ChangedSince(names)) = refused else { panic!("{refused:?}") };
    assert_eq!(names, ["sms"]);
    assert_eq!(office.kept().await, before, "not even the others");
}

/// What was never sent is not ours to take back, though it looks like it.
#[tokio::test]
async fn what_somebody_else_has_made_is_not_deleted() {
    let text = "[strength]\nname = \"Key or pass\"\naccepts = [\"key\", \"pass-usable-once\"]";
    let office = Office::open(PreparedTenant::Mixed, None, ADMINISTRATOR).await;
    let plan = office.plan(text).await;
    let theirs = plan.changes[0].change.write();
    office.at.tenant.write(&theirs, &Value::Null).await.expect("somebody else may");
    let before = office.kept().await;
    let ended = office.apply(&plan).await;
    assert_eq!(ended.stopped_at.map(|it| it.1), Some(NotChanged::ChangedMeanwhile));
    let back = office.take_back(&office.runs().await[0]).await.expect("there is nothing to do");
    assert_eq!((back.made, office.kept().await), (vec![], before));
}

/// The command, in a practice world of its own.
struct Shell {
    folder: tempfile::TempDir,
}

impl Shell {
    fn new(file: &str) -> Self {
        let it = Self { folder: tempfile::tempdir().expect("a folder") };
        fs::write(it.path("tenant.toml"), file).expect("it is written");
        let tenant = Some(PreparedTenant::Mixed);
        World::open(Options { tenant, ..Options::new(it.path("world")) }).expect("a world");
        it
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let (file, world) = (self.path("tenant.toml"), self.path("world"));
        let takes_file = ["plan", "apply"].contains(&arguments[0]);
        let mut command = Command::new(env!("CARGO_BIN_EXE_keydesk"));
        command.arg("tenant").args(&arguments[..1]);
        if takes_file {
            command.arg(file);
        }
        command.args(&arguments[1..]).arg("--practice").arg(world);
        command.env("KEYDESK_CAPTURE_DIR", self.path("log")).env("LANG", "C");
        command.output().expect("it runs")
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let Output { stdout, stderr, .. } = self.run(&[arguments, &["--json"]].concat());
        let said = String::from_utf8_lossy(&stderr);
        serde_json::from_slice(&stdout).unwrap_or_else(|it| panic!("{it}: {said}"))
    }

    fn refused(&self, arguments: &[&str]) -> String {
        let Output { status, stderr, .. } = self.run(arguments);
        assert_eq!(status.code(), Some(1), "{arguments:?}");
        String::from_utf8(stderr).expect("text")
    }

    /// Every write to Graph that the practice tenant has seen.
    fn writes(&self) -> Vec<String> {
        let Ok(files) = fs::read_dir(self.path("log")) else { return Vec::new() };
        let requests = files.map(|it| {
            let text = fs::read_to_string(it.expect("an entry").path()).expect("text");
            serde_json::from_str::<Value>(&text).expect("JSON")["request"].take()
        });
        let writes = requests.filter(|it| it["method"] != "GET");
        let mut writes: Vec<String> = writes
            .map(|it| format!("{} {}", it["method"], it["path"]).replace('"', ""))
            .filter(|it| {
                it.contains("/v1.0/policies") || it.contains("/beta/") || it.contains("/identity/")
            })
            .collect();
        writes.sort();
        writes
    }
}

#[test]
fn nothing_is_written_that_was_not_shown_and_no_lock_out_without_its_answer() {
    let shell = Shell::new("[sms]\nstate = \"off\"\n[voice]\nstate = \"off\"\n[pass]\nlength = 9");
    let shown = shell.json(&["plan"]);
    let id = shown["plan"].as_str().expect("an id");
    let names: Vec<&str> = shown["changes"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|it| it["change"]["name"].as_str().expect("a name"))
        .collect();
    assert_eq!(names, ["pass", "sms"]);
    let sms = &shown["changes"][1];
    assert_eq!(sms["must_be_answered"], true, "{sms}");
    assert!(sms["effects"][0]["lose"]["nothing-else"].as_u64().is_some_and(|it| it > 0), "{sms}");
    assert_eq!(
        sms["differences"][0],
        json!({
            "at": "state", "before": "\"enabled\"", "after": "\"disabled\"",
        })
    );
    let script = String::from_utf8(shell.run(&["plan", "--script"]).stdout).expect("text");
    assert!(
        script.contains(&format!("PATCH https://graph.microsoft.com/v1.0/{SMS}\n")),
        "{script}"
    );

    let text = String::from_utf8(shell.run(&["plan"]).stdout).expect("text");
    assert!(text.contains("state: \"enabled\" → \"disabled\""), "{text}");
    assert!(text.contains("2 people lose it. One person has nothing else then"), "{text}");
    assert!(text.contains("--answer sms"), "{text}");

    assert!(shell.refused(&["apply"]).contains("nobody has seen"));
    assert!(shell.refused(&["apply", "--json"]).contains("nobody has seen"));
    assert!(shell.refused(&["apply", "--plan", "000000000000"]).contains("another one now"));
    assert!(
        shell.refused(&["apply", "--plan", id]).contains("locked out, or let in too easily: sms")
    );
    assert!(shell.refused(&["apply", "--plan", id, "--answer", "voice"]).contains(": sms"));
    assert_eq!(shell.writes(), Vec::<String>::new());

    let ended = shell.json(&["apply", "--plan", id, "--answer", "sms"]);
    assert_eq!((&ended["ended"], &ended["made"]), (&json!("applied"), &json!(["pass", "sms"])));
    let pass = SMS.replace("Sms", "TemporaryAccessPass");
    assert_eq!(shell.writes(), [format!("PATCH /v1.0/{SMS}"), format!("PATCH /v1.0/{pass}")]);
    assert_eq!(shell.json(&["plan"])["changes"], json!([]));
    // Another plan than the one that was shown is not applied.
    fs::write(shell.path("tenant.toml"), "[sms]\nstate = \"on\"").expect("it is written");
    assert!(shell.refused(&["apply", "--plan", id]).contains("another one now"));
    assert_eq!(shell.writes().len(), 2);
    let undone = shell.json(&["undo", "--yes"]);
    assert_eq!(
        (&undone["ended"], &undone["made"]),
        (&json!("taken-back"), &json!(["sms", "pass"]))
    );
    assert!(shell.refused(&["undo", "--yes"]).contains("nothing to take back"));
}

#[test]
fn after_a_kill_the_ledger_says_what_stands_and_a_new_plan_goes_on() {
    let file = "[pass]\nlength = 20\n[authenticator]\nshow_app = \"off\"\n[sms]\nstate = \"off\"";
    let shell = Shell::new(file);
    let plan = shell.json(&["plan"]);
    let first = policies(&shell.path("world"));
    let id = plan["plan"].as_str().expect("an id");
    let killed = ["apply", "--plan", id, "--answer", "sms", "--mishap", "power-cut-after-policy"];
    assert!(!shell.run(&killed).status.success());
    let changed = policies(&shell.path("world"));
    assert_ne!(changed, first, "the tenant had taken the first one");

    let runs = shell.json(&["changes"]);
    assert_eq!(runs[0]["ended"], "cut-off");
    let names = |runs: &Value| -> Vec<String> {
        let all = runs["changes"].as_array().expect("a list").iter();
        all.map(|it| format!("{} {}", it["change"]["name"], it["state"]).replace('"', "")).collect()
    };
    assert_eq!(names(&runs[0]), ["pass change-in-doubt"]);
    let rest = shell.json(&["plan"]);
    assert_eq!(rest["changes"].as_array().map(Vec::len), Some(2), "{rest}");
    let id = rest["plan"].as_str().expect("an id");
    let ended = shell.json(&["apply", "--plan", id, "--answer", "sms"]);
    assert_eq!(ended["made"], json!(["authenticator", "sms"]));
    let verified = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["ledger", "verify", "--json", "--ledger"])
        .arg(shell.path("world/ledger.sqlite"))
        .output()
        .expect("it runs");
    let verified: Value = serde_json::from_slice(&verified.stdout).expect("JSON");
    assert_eq!((&verified["whole"], &verified["ceremonies"]), (&json!(true), &json!(0)));

    // The later run first, then the one that was cut off.
    assert_eq!(shell.json(&["undo", "--yes"])["made"], json!(["sms", "authenticator"]));
    assert_eq!(policies(&shell.path("world")), changed);
    assert_eq!(shell.json(&["undo", "--yes"])["made"], json!(["pass"]));
    assert_eq!(policies(&shell.path("world")), first);
    assert!(shell.refused(&["undo", "--yes"]).contains("nothing to take back"));
}

/// The desk's operators must not be able to change the tenant.
#[test]
fn only_an_administrators_own_application_changes_a_tenant() {
    let folder = tempfile::tempdir().expect("a folder");
    let tenant = "[tenant]\nid = \"11111111-2222-3333-4444-555555555555\"\n\
        client_id = \"66666666-7777-8888-9999-000000000000\"\n";
    for (admin, told) in [
        ("", "name no application for administrators"),
        ("[admin]\nclient_id = \"66666666-7777-8888-9999-000000000000\"", "is the desk's own"),
        ("[admin]\nclient_id = \"common\"", "an id of Entra"),
    ] {
        let (config, file) = (folder.path().join("kiosk.toml"), folder.path().join("tenant.toml"));
        fs::write(&config, format!("{tenant}{admin}")).expect("it is written");
        fs::write(&file, "").expect("it is written");
        for command in ["plan", "apply"] {
            let said = Command::new(env!("CARGO_BIN_EXE_keydesk"))
                .args(["tenant", command])
                .arg(&file)
                .args(["--folder", folder.path().to_str().expect("text"), "--config"])
                .arg(&config)
                .env("LANG", "C")
                .output()
                .expect("it runs");
            let said = String::from_utf8(said.stderr).expect("text");
            assert!(said.contains(told), "{command}: {said}");
        }
    }
}

#[tokio::test]
async fn a_person_can_be_erased_from_the_changes() {
    let office = Office::open(PreparedTenant::PerUserMfa, None, ADMINISTRATOR).await;
    let plan = office.plan("[per_user_mfa]\noff = [\"amira.haddad@contoso.example\"]").await;
    let person = plan.changes[0].change.person.clone().expect("it is hers");
    office.apply(&plan).await;
    let file = office.folder.path().join("ledger.sqlite");
    assert_eq!(office.runs().await[0].changes[0].change.person.as_ref(), Some(&person));
    office
        .ledger
        .erase(&person.id, keydesk::ceremony::nouns::Timestamp::now())
        .await
        .expect("it is");
    let kept = office.runs().await.remove(0).changes.remove(0).change;
    assert!(!format!("{kept:?}").to_lowercase().contains("amira"), "{kept:?}");
    assert!(!format!("{kept:?}").contains(&person.id), "{kept:?}");
    Ledger::verify(&file).await.expect("it is whole");
    let run = office.runs().await.remove(0);
    assert!(office.take_back(&run).await.is_err(), "nobody knows whose it was");
}
