//! The promise: a list is kept whole or not at all, with what stands against each of its people, and
//! nobody who was erased is in it any more.

#[path = "common/approve.rs"]
mod approve;
#[path = "common/crowd.rs"]
mod crowd;
#[path = "common/served.rs"]
mod served;

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use keydesk::ceremony::nouns::{
    Blocker, CeremonyId, ListSource, ListedPerson, NewList, Operator, Person, Timestamp, Wishes,
};
use keydesk::ledger::{Ledger, LedgerTrouble};
use keydesk::practice::{Options, World};
use serde_json::{Value, json};
use served::Tenant;
use sqlx::{Connection as _, SqliteConnection};

const AMIRA: &str = "b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01";

/// Everybody who shows something: upn or mail, and what stands against a key for them.
const PEOPLE: &[(&str, &[&str])] = &[
    ("amira.haddad@contoso.example", &[]),
    ("niamh.o'brien@contoso.example", &[]),
    ("Jonas.Weber@Contoso.example", &[]),
    ("priya.raman@fabrikam.example", &["guest"]),
    ("tomasz.zielinski@contoso.example", &["account-disabled"]),
    ("lena.fischer@contoso.example", &["excluded"]),
    ("sofia.marchetti@contoso.example", &["protected"]),
    ("viktor.dahl@contoso.example", &["protected"]),
    ("dana.ionescu@contoso.example", &["perhaps-protected"]),
    ("j.smith@contoso.example", &["own-account", "protected"]),
    ("grace.mbeki@contoso.example", &[]),
];

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    fn world(&self) -> PathBuf {
        self.folder.path().join("world")
    }

    fn ledger(&self) -> PathBuf {
        self.world().join("ledger.sqlite")
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let file = self.folder.path().join(name);
        fs::write(&file, text).expect("it is written");
        file
    }

    fn prepare(&self, arguments: &[&str]) -> Output {
        let world = self.world();
        Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .args(["prepare", "--practice", world.to_str().expect("it is text")])
            .args(arguments)
            .env("LANG", "C")
            .output()
            .expect("it runs")
    }

    fn json(&self, arguments: &[&str], success: bool) -> Value {
        let Output { status, stdout, stderr } = self.prepare(&[arguments, &["--json"]].concat());
        let said = String::from_utf8_lossy(&stderr);
        assert_eq!(status.success(), success, "{said}{}", String::from_utf8_lossy(&stdout));
        serde_json::from_slice(&stdout).unwrap_or_else(|it| panic!("{it}: {said}"))
    }

    fn import(&self, file: &Path, more: &[&str], success: bool) -> Value {
        self.json(&[&["import", file.to_str().expect("it is text")], more].concat(), success)
    }

    fn lists(&self) -> Value {
        self.json(&["status"], true)["lists"].take()
    }

    fn verify(&self) -> Value {
        let checked = Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .args(["ledger", "verify", "--json", "--ledger"])
            .arg(self.ledger())
            .output()
            .expect("it runs");
        serde_json::from_slice(&checked.stdout).expect("JSON")
    }
}

fn everybody() -> String {
    let lines = PEOPLE.iter().map(|it| format!("{}\n", it.0));
    format!("# practice\nlogin\n{}", lines.collect::<String>())
}

/// The names of what stands against each.
fn against(people: &Value) -> Vec<Vec<String>> {
    let name = |it: &Value| match &it["blocker"] {
        Value::String(it) => it.clone(),
        other => other.as_object().and_then(|it| it.keys().next()).cloned().unwrap_or_default(),
    };
    let each = people.as_array().expect("a list").iter();
    each.map(|it| it["against"].as_array().expect("a list").iter().map(name).collect()).collect()
}

#[test]
fn a_list_is_kept_with_what_stands_against_each_person() {
    let desk = Desk::new();
    let file = desk.file("people.csv", &everybody());
    let imported = desk.import(&file, &[], true);
    let expected: Vec<Vec<&str>> = PEOPLE.iter().map(|it| it.1.to_vec()).collect();
    assert_eq!(against(&imported["people"]), expected);
    assert_eq!(
        imported["counts"],
        json!({"people": 11, "ready": 4, "doubtful": 2, "stopped": 5, "erased": 0})
    );

    let lists = desk.lists();
    let [list] = lists.as_array().expect("a list").as_slice() else { panic!("{lists}") };
    assert_eq!(list["list"], imported["list"]);
    assert_eq!(list["people"], imported["people"]);
    assert_eq!(list["source"], "file");
    assert_eq!(list["operator"]["name"], "J. Smith");
    let verified = desk.verify();
    assert_eq!((&verified["whole"], &verified["ceremonies"]), (&json!(true), &json!(0)));
    // Another list stands before it, and neither is a session.
    desk.import(&desk.file("one.csv", "upn;note\namira.haddad@contoso.example;x\n"), &[], true);
    assert_eq!(desk.lists()[1], *list);
    let said = desk.prepare(&["status"]);
    let said = String::from_utf8_lossy(&said.stdout);
    assert!(said.contains("Stopped: Lena Fischer (lena.fischer@contoso.example)"), "{said}");
    let sessions = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["ledger", "list", "--json", "--ledger"])
        .arg(desk.ledger())
        .output()
        .expect("it runs");
    assert_eq!(serde_json::from_slice::<Value>(&sessions.stdout).expect("JSON"), json!([]));
}

#[test]
fn what_a_list_says_besides_the_people_is_kept() {
    let desk = Desk::new();
    let text = "upn\tserial\tlanguage\taddress\tnote\n\
        amira.haddad@contoso.example\t0012\tde_AT\t\"Ward 3\nFloor 1\"\tby hand\n\
        jonas.weber@contoso.example\t\t\t\t\n";
    let inventory = desk.file("keys.csv", "model;serial\nA;12\nA;13\n");
    let with = ["--inventory", inventory.to_str().expect("it is text")];
    desk.import(&desk.file("people.csv", text), &with, true);
    let list = &desk.lists()[0];
    assert_eq!(list["inventory"], json!(["12", "13"]));
    let wishes = |serial, language, address, note| json!({"serial": serial, "language": language, "address": address, "note": note});
    let amira = wishes("0012".into(), "de-AT".into(), "Ward 3\nFloor 1".into(), "by hand".into());
    assert_eq!(list["people"][0]["wishes"], amira);
    let nothing = || Value::Null;
    assert_eq!(list["people"][1]["wishes"], wishes(nothing(), nothing(), nothing(), nothing()));
}

#[test]
fn nothing_is_done_for_a_list_with_a_fault() {
    let desk = Desk::new();
    let file = desk.file("people.csv", "upn;serial\nnobody\namira.haddad@contoso.example;1E+9\n");
    let keys = desk.file("keys.csv", "serial\n1.5\n");
    let keys = keys.to_str().expect("it is text");
    let refused = desk.import(&file, &["--inventory", keys], false);
    let found: Vec<_> = refused["faults"].as_array().expect("faults").iter().collect();
    let told = |it: &&Value| (it["line"].as_u64().unwrap_or_default(), it["wrong"].clone());
    let found: Vec<_> = found.iter().map(told).collect();
    let expected = [(2, json!("not-a-login")), (3, json!("shortened")), (2, json!("not-a-serial"))];
    assert_eq!(found, expected);
    assert!(!desk.world().exists(), "the tenant was asked");

    let said = desk.prepare(&["import", file.to_str().expect("it is text")]);
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(said.contains("people.csv:2: This is no sign-in name"), "{said}");
    assert!(said.ends_with("2 faults. Nothing was kept\n"), "{said}");
}

#[test]
fn a_line_that_names_nobody_of_the_tenant_is_a_fault() {
    let desk = Desk::new();
    let guest = "priya.raman_fabrikam.example#EXT#@contoso.example";
    let text = format!("upn\nnobody@contoso.example\npriya.raman@fabrikam.example\n{guest}\n");
    let refused = desk.import(&desk.file("people.csv", &text), &[], false);
    let told: Vec<_> = refused["faults"].as_array().expect("faults").iter().collect();
    let told: Vec<_> = told.iter().map(|it| (&it["line"], &it["wrong"])).collect();
    assert_eq!(told, [(&json!(2), &json!("not-found")), (&json!(4), &json!("same-person"))]);
    assert_eq!(desk.lists(), json!([]));
}

#[test]
fn a_dry_run_keeps_nothing() {
    let desk = Desk::new();
    let file = desk.file("people.csv", &everybody());
    let told = desk.import(&file, &["--dry-run"], true);
    assert_eq!((&told["list"], &told["counts"]["people"]), (&Value::Null, &json!(11)));
    assert!(!desk.ledger().exists());
}

#[test]
fn a_group_is_a_list() {
    let desk = Desk::new();
    let told = desk.json(&["import", "--group", "No passkeys yet"], true);
    assert_eq!(against(&told["people"]), [["excluded"]]);
    assert_eq!(desk.lists()[0]["source"], json!({"group": "No passkeys yet"}));
    let unknown = desk.prepare(&["import", "--group", "it's nobody's"]);
    let said = String::from_utf8_lossy(&unknown.stderr);
    assert!(!unknown.status.success() && said.contains("is called it's nobody's"), "{said}");
}

/// As at a real tenant: over https, and an operator signs in on another device.
#[tokio::test]
async fn a_list_is_imported_by_an_operator_who_signs_in() {
    let desk = Desk::new();
    let ca = desk.folder.path().join("ca.pem");
    let tenant = Tenant::serve(&["--ca", &ca.to_string_lossy()]);
    let settings = format!(
        "[tenant]\nid = \"{}\"\nclient_id = \"{}\"\n\
         [operator]\nsign_in = \"device-code\"\nbrowser = \"/bin/true\"\n",
        tenant.told("tenant"),
        tenant.told("client"),
    );
    let at = |command: &str| {
        let mut prepare = Command::new(env!("CARGO_BIN_EXE_keydesk"));
        prepare.args(["prepare", command, "--json", "--folder"]).arg(desk.world());
        prepare.stdout(Stdio::piped()).stderr(Stdio::piped());
        prepare
    };
    let mut importing = at("import")
        .arg(desk.file("people.csv", &everybody()))
        .arg("--config")
        .arg(desk.file("kiosk.toml", &settings))
        .args(["--practice-at", tenant.told("address"), "--ca"])
        .arg(&ca)
        .spawn()
        .expect("it runs");
    let mut lines = BufReader::new(importing.stderr.take().expect("it is a pipe")).lines();
    let asked = lines.by_ref().map_while(Result::ok).find(|it| it.contains("with the code "));
    let code = asked.as_deref().and_then(|it| it.rsplit(' ').next()).expect("it shows a code");
    approve::approve("j.smith@contoso.example", &tenant, &ca, code).await;
    let mut said = String::new();
    importing.stdout.take().expect("it is a pipe").read_to_string(&mut said).expect("text");
    assert!(importing.wait().expect("it ends").success(), "{said}");
    let imported: Value = serde_json::from_str(&said).expect("JSON");
    let status = at("status").output().expect("it runs");
    let kept: Value = serde_json::from_slice(&status.stdout).expect("JSON");
    assert_eq!(kept["lists"][0]["people"], imported["people"]);
    assert_eq!(against(&imported["people"])[3], ["guest"]);
}

#[test]
fn who_is_erased_leaves_a_gap_and_the_list_stays_whole() {
    let desk = Desk::new();
    let text = "upn;serial;address;note\n\
        amira.haddad@contoso.example;4711;Canary Wharf 9;a canary\njonas.weber@contoso.example;;;\n";
    desk.import(&desk.file("people.csv", text), &[], true);
    let bytes = || fs::read(desk.ledger()).expect("it is read");
    let holds = |needle: &str| bytes().windows(needle.len()).any(|it| it == needle.as_bytes());
    assert!(holds("Canary Wharf") && holds("amira.haddad"));
    let erased = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["ledger", "erase", "--person", AMIRA, "--ledger"])
        .arg(desk.ledger())
        .output()
        .expect("it runs");
    assert!(erased.status.success(), "{}", String::from_utf8_lossy(&erased.stderr));
    for needle in ["Canary", "canary", "amira", "Amira", "4711", AMIRA] {
        assert!(!holds(needle), "{needle} is still there");
    }
    let list = &desk.lists()[0];
    assert_eq!(list["people"][0], json!({"position": 1, "state": "erased"}));
    assert_eq!(list["people"][1]["person"]["upn"], "jonas.weber@contoso.example");
    assert_eq!(list["counts"]["erased"], 1);
    assert_eq!(desk.verify()["whole"], true);
}

fn of(count: usize) -> NewList {
    let listed = |it: usize| ListedPerson {
        person: Person { id: format!("p-{it}"), name: format!("P {it}"), upn: format!("{it}@x") },
        wishes: Wishes { note: Some("a note".to_owned()), ..Wishes::default() },
        against: if it == 1 { vec![Blocker::Guest] } else { vec![] },
    };
    NewList {
        operator: Operator { name: "Olga".to_owned(), id: "o-1".to_owned() },
        source: ListSource::File,
        people: (0..count).map(listed).collect(),
        inventory: vec![],
    }
}

async fn kept(file: &Path, count: usize) -> CeremonyId {
    let ledger = Ledger::open(file).await.expect("it opens");
    let id = ledger.keep_list(Timestamp::now(), &of(count), &[]).await.expect("it is kept");
    assert!(ledger.unfinished().await.expect("it is read").is_empty());
    ledger.close().await.expect("it closes");
    id
}

/// Killed later and later while the list is written into SQLite's log.
#[tokio::test]
async fn a_kill_at_any_moment_leaves_no_half_of_a_list() {
    const CROWD: u32 = 150;
    const EACH_TIME_BYTES: u64 = 16_000;
    let desk = Desk::new();
    let options = Options { crowd: CROWD, ..Options::new(desk.world()) };
    drop(World::open(options).expect("a world"));
    let names = crowd::sign_in_names(CROWD).map(|it| it + "\n").collect::<String>();
    let file = desk.file("people.csv", &format!("upn\n{names}"));
    let log = desk.world().join("ledger.sqlite-wal");
    let (mut whole, mut killed) = (0, 0);
    for written in (0..10).map(|it| it * EACH_TIME_BYTES) {
        let mut importing = Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .args(["prepare", "import", "--practice"])
            .args([desk.world().as_path(), file.as_path()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it runs");
        let begun = Instant::now();
        let size = || fs::metadata(&log).map_or(0, |it| it.len());
        let before = size();
        while importing.try_wait().expect("it is ours").is_none() {
            assert!(begun.elapsed() < Duration::from_secs(120), "it hangs");
            if size() > before + written {
                importing.kill().expect("it is ours");
                killed += 1;
            }
            std::thread::sleep(Duration::from_micros(200));
        }
        let lists = Ledger::lists(&desk.ledger()).await.expect("they are read");
        assert!(lists.iter().all(|it| it.people.len() == CROWD as usize), "half a list");
        assert!((whole..=whole + 1).contains(&lists.len()), "{} after {whole}", lists.len());
        whole = lists.len();
        Ledger::verify(&desk.ledger()).await.expect("it is whole");
    }
    assert!(killed > 0, "nothing was killed");
    desk.import(&file, &[], true);
    assert_eq!(desk.lists().as_array().map(Vec::len), Some(whole + 1));
}

#[tokio::test]
async fn two_thousand_people_come_back_in_their_order() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let id = kept(&file, 2_000).await;
    let lists = Ledger::lists(&file).await.expect("they are read");
    assert_eq!((lists.len(), lists[0].id), (1, id));
    let people: Vec<ListedPerson> = lists[0].people.iter().flatten().cloned().collect();
    assert_eq!(people, of(2_000).people);
    Ledger::verify(&file).await.expect("it is whole");
}

/// What a hand can change in the file, and the trouble that names it.
#[tokio::test]
async fn a_list_that_was_changed_is_refused() {
    for change in [
        "UPDATE aside SET text = replace(text, 'P 0', 'P 9') WHERE kind = 'listed'",
        "UPDATE ceremony SET entries = 3, last = last - 1 WHERE purpose = 'work-list'",
        "DROP TRIGGER entries_do_not_change;
         UPDATE chain SET body = (SELECT body FROM chain WHERE number = 2) WHERE number = 3",
        "INSERT INTO aside (ceremony, kind, subject, salt, text, hash)
         SELECT ceremony, kind, subject, salt, text, x'00' FROM aside WHERE kind = 'listed' LIMIT 1",
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("ledger.sqlite");
        kept(&file, 3).await;
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&file);
        let mut connection = SqliteConnection::connect_with(&options).await.expect("it opens");
        sqlx::raw_sql(change).execute(&mut connection).await.expect("it is done");
        connection.close().await.expect("it closes");
        let verified = Ledger::verify(&file).await;
        let noticed = matches!(
            verified,
            Err(LedgerTrouble::Beside { .. } | LedgerTrouble::Broken { .. })
        );
        assert!(noticed, "{change}: {verified:?}");
    }
}
