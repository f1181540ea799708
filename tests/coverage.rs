//! The promise: the numbers of a coverage run are those of the tenant, however it was stopped and taken
//! up again; nobody is counted twice or lost; and its list is one for whom keys can be prepared.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use keydesk::ceremony::nouns::{TenantTrouble, Timestamp};
use keydesk::desk::in_process;
use keydesk::ledger::{Ledger, Underway};
use keydesk::practice::{Options, World};
use keydesk::readiness::coverage::{Split, Standing};
use keydesk::runner::coverage::{Stopped, gather, tally};
use keydesk::tenant::Tenant;
use keydesk::tenant::cloud::Cloud;
use keydesk::{Http, HttpTrouble};
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use tokio::sync::watch;
use tower::ServiceExt as _;

const CROWD: u32 = 20_000;
/// With the first people of every world.
const NAMED: u64 = 27;

fn world(folder: &Path, crowd: u32) -> World {
    World::open(Options { crowd, ..Options::new(folder) }).expect("a world")
}

fn tenant(http: Http) -> Tenant {
    Tenant::new(http, Cloud::Global, watch::channel(Some("t".into())).1, None)
}

fn at(world: &World) -> Tenant {
    let (_, token) = watch::channel(Some(world.operator_token()));
    Tenant::new(in_process(world.router()), Cloud::Global, token, None)
}

/// All pages of a list, as they come.
async fn list(world: &World, first: &str) -> Vec<Value> {
    let http = in_process(world.router());
    let token = format!("Bearer {}", world.operator_token().expose_secret());
    let mut next = Some(format!("https://graph.microsoft.com/v1.0/{first}"));
    let mut items = Vec::new();
    while let Some(address) = next {
        let request = Request::get(&address).header("authorization", &token).body(Bytes::new());
        let answer = http.clone().oneshot(request.expect("a request")).await.expect("an answer");
        let page: Value = serde_json::from_slice(answer.body()).expect("JSON");
        items.extend(page["value"].as_array().unwrap_or_else(|| panic!("{page}")).iter().cloned());
        next = page["@odata.nextLink"].as_str().map(str::to_owned);
    }
    items
}

/// Counted another way: both lists whole in memory, by what stands in them as JSON.
async fn truth(world: &World) -> BTreeMap<&'static str, u64> {
    let report = list(world, "reports/authenticationMethods/userRegistrationDetails").await;
    let report: HashMap<String, String> = report
        .into_iter()
        .map(|it| {
            (it["id"].as_str().expect("an id").to_owned(), it["methodsRegistered"].to_string())
        })
        .collect();
    let mut counts = BTreeMap::new();
    let people = "users?$top=999&$select=id,accountEnabled,userType,department";
    for person in list(world, people).await {
        let methods = report.get(person["id"].as_str().expect("an id"));
        let has = |word: &str| methods.is_some_and(|it| it.contains(word));
        let kind = if person["userType"] == "Guest" {
            "guest"
        } else if person["accountEnabled"] == false {
            "disabled"
        } else if methods.is_none() {
            "not-in-report"
        } else if has("passKeyDeviceBound") {
            "key"
        } else if has("windowsHello") {
            "resistant"
        } else if has("Authenticator") || has("OneTimePasscode") {
            "other-factor"
        } else if has("Phone") {
            "phone-only"
        } else {
            "nothing"
        };
        *counts.entry(kind).or_default() += 1;
        if kind == "key" && person["department"] == "Surgery" {
            *counts.entry("key in surgery").or_default() += 1;
        }
    }
    counts
}

#[tokio::test]
async fn the_numbers_are_those_of_the_tenant() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = world(&folder.path().join("world"), CROWD);
    let ledger = folder.path().join("ledger.sqlite");
    let mut run = Underway::open(&ledger, Timestamp::now()).expect("a run");
    let mut told = Vec::new();
    gather(&at(&world), &mut run, |report, members| told.push((report, members)))
        .await
        .expect("it is gathered");
    assert!(told.is_sorted() && told.last().is_some_and(|it| it.1 == u64::from(CROWD) + NAMED));
    let coverage = tally(&run, Split::Departments).expect("it is read").coverage(run.begun());
    let truth = truth(&world).await;
    for standing in Standing::ALL {
        let word = serde_json::to_value(standing).expect("JSON");
        let expected = truth.get(word.as_str().expect("text")).copied().unwrap_or_default();
        assert_eq!(coverage.all.of(standing), expected, "{standing:?}: {coverage:?}");
        let made_of_all = standing != Standing::NotInReport;
        assert!(!made_of_all || expected > 0, "{standing:?} is not tried");
    }
    let surgery = coverage.parts.iter().find(|it| it.name == "Surgery").expect("a department");
    assert_eq!(surgery.counts.of(Standing::Key), truth["key in surgery"]);
    let sum: u64 = coverage.parts.iter().map(|it| it.counts.active()).sum();
    assert_eq!(sum, coverage.all.active());
    assert!(coverage.report_made.is_some() && coverage.unknown_words.is_empty());
}

/// A tenant whose service refuses each `every`th call for good.
fn breaking(world: &World, every: usize) -> (Tenant, Arc<AtomicUsize>) {
    let calls = Arc::<AtomicUsize>::default();
    let (counted, practice) = (Arc::clone(&calls), in_process(world.router()));
    let token = format!("Bearer {}", world.operator_token().expose_secret());
    let http = Http::new(tower::service_fn(move |mut request: Request<Bytes>| {
        let number = counted.fetch_add(1, Ordering::Relaxed) + 1;
        let practice = practice.clone();
        request.headers_mut().insert("authorization", token.parse().expect("a header"));
        async move {
            if number.is_multiple_of(every) {
                let answer = Response::builder().status(StatusCode::UNAUTHORIZED);
                return Ok(answer.body(Bytes::new()).expect("an answer"));
            }
            practice.oneshot(request).await
        }
    }));
    (tenant(http), calls)
}

/// The sign-in ends in the middle, again and again; each run takes up what is there.
#[tokio::test]
async fn a_run_that_was_stopped_goes_on_at_its_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = world(&folder.path().join("world"), 6_000);
    let ledger = folder.path().join("ledger.sqlite");
    let (broken, calls) = breaking(&world, 4);
    let mut stops = 0;
    let run = loop {
        let mut run = Underway::open(&ledger, Timestamp::now()).expect("a run");
        let before = run.report().rows + run.members().rows;
        match gather(&broken, &mut run, |_, _| ()).await {
            Ok(()) => break run,
            Err(Stopped::Tenant(TenantTrouble::SignInEnded { .. })) => stops += 1,
            Err(it) => panic!("{it}"),
        }
        assert!(run.report().rows + run.members().rows > before, "it does not go on");
        drop(run);
        // What was being written when the power went.
        let file = folder.path().join("coverage-underway.jsonl");
        assert_eq!(fs::metadata(&file).expect("it is there").permissions().mode() & 0o777, 0o600);
        let mut torn = fs::read(&file).expect("it is read");
        torn.extend(b"{\"report\":{\"rows\":[{\"id\"");
        fs::write(&file, torn).expect("it is written");
    };
    assert!(stops >= 3, "{stops}");
    let pages = 6 + 7;
    assert_eq!(calls.load(Ordering::Relaxed), pages + stops, "no page was read twice");
    let coverage = tally(&run, Split::Departments).expect("it is read").coverage(run.begun());
    let whole = {
        let folder = tempfile::tempdir().expect("a folder");
        let ledger = folder.path().join("ledger.sqlite");
        let mut run = Underway::open(&ledger, Timestamp::now()).expect("a run");
        gather(&at(&world), &mut run, |_, _| ()).await.expect("it is gathered");
        tally(&run, Split::Departments).expect("it is read").coverage(run.begun())
    };
    assert_eq!((&coverage.all, &coverage.parts), (&whole.all, &whole.parts));
    run.remove().expect("it is removed");
    assert!(!folder.path().join("coverage-underway.jsonl").exists(), "nobody's name stays");
}

/// Graph answers 429 with a wait that is longer than one call waits, in the middle of the report.
#[tokio::test(start_paused = true)]
async fn a_busy_service_is_waited_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let calls = Arc::<AtomicUsize>::default();
    let counted = Arc::clone(&calls);
    let http = Http::new(tower::service_fn(move |request: Request<Bytes>| {
        let number = counted.fetch_add(1, Ordering::Relaxed);
        let root = "https://graph.microsoft.com/v1.0";
        let (status, body) = match (number, request.uri().path().contains("reports")) {
            (1..=6, _) => (StatusCode::TOO_MANY_REQUESTS, json!({})),
            (0, _) => (
                StatusCode::OK,
                json!({"value": [{"id": ID, "methodsRegistered": null, "isAdmin": null}],
                       "@odata.nextLink": format!("{root}/reports/more")}),
            ),
            (_, true) => (StatusCode::OK, json!({"value": [{"id": "no GUID"}]})),
            (_, false) => (StatusCode::OK, json!({"value": [{"id": ID, "department": null}]})),
        };
        let answer = Response::builder().status(status).header("retry-after", "240");
        let answer = answer.body(Bytes::from(body.to_string())).expect("an answer");
        async move { Ok::<_, HttpTrouble>(answer) }
    }));
    let begun = tokio::time::Instant::now();
    let mut run = Underway::open(&folder.path().join("l"), Timestamp::now()).expect("a run");
    gather(&tenant(http), &mut run, |_, _| ()).await.expect("it is gathered");
    assert!(begun.elapsed() >= Duration::from_secs(6 * 240), "{:?}", begun.elapsed());
    let coverage = tally(&run, Split::Departments).expect("it is read").coverage(run.begun());
    assert_eq!((coverage.all.of(Standing::Nothing), coverage.all.active()), (1, 1));
}

/// How old the report is, is the newest date in it, whatever the rows without one.
#[tokio::test]
async fn a_report_of_two_days_ago_is_known_to_be_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Timestamp::now();
    let made = now - jiff::SignedDuration::from_hours(48);
    let http = Http::new(tower::service_fn(move |request: Request<Bytes>| {
        let of_report = request.uri().path().contains("reports");
        let older = made - jiff::SignedDuration::from_hours(5);
        let body = if of_report {
            json!({"value": [
                {"id": ID, "lastUpdatedDateTime": made}, {"id": ID, "lastUpdatedDateTime": older},
                {"id": ID, "lastUpdatedDateTime": null},
            ]})
        } else {
            json!({"value": [{"id": ID}]})
        };
        async move { Ok::<_, HttpTrouble>(Response::new(Bytes::from(body.to_string()))) }
    }));
    let mut run = Underway::open(&folder.path().join("l"), now).expect("a run");
    gather(&tenant(http), &mut run, |_, _| ()).await.expect("it is gathered");
    let coverage = tally(&run, Split::Departments).expect("it is read").coverage(run.begun());
    assert_eq!(coverage.report_made, Some(made));
    assert_eq!(coverage.read_at.duration_since(made).as_hours(), 48);
}

const ID: &str = "b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01";

/// What leads nowhere is not taken up another time.
#[tokio::test]
async fn a_list_that_leads_nowhere_is_refused_and_begun_anew() {
    for link in [
        "https://elsewhere.example/v1.0/reports/more",
        "https://graph.microsoft.com/v1.0/reports/more",
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let http = Http::new(tower::service_fn(move |_: Request<Bytes>| {
            let page = json!({"value": [{"id": ID}], "@odata.nextLink": link}).to_string();
            async move { Ok::<_, HttpTrouble>(Response::new(Bytes::from(page))) }
        }));
        let mut run = Underway::open(&folder.path().join("l"), Timestamp::now()).expect("a run");
        let stopped = gather(&tenant(http), &mut run, |_, _| ()).await;
        let garbage = matches!(stopped, Err(Stopped::Tenant(TenantTrouble::Garbage { .. })));
        assert!(garbage, "{link}: {stopped:?}");
        assert_eq!(run.report().rows, 0, "{link}");
    }
}

#[test]
fn an_old_run_is_not_taken_up_and_two_programs_do_not_share_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let ledger = folder.path().join("ledger.sqlite");
    let now = Timestamp::now();
    let mut run = Underway::open(&ledger, now).expect("a run");
    run.keep_report(&[], Some("reports/more")).expect("it is kept");
    assert!(Underway::open(&ledger, now).is_err(), "it is open already");
    drop(run);
    let later = now + jiff::SignedDuration::from_hours(23);
    let run = Underway::open(&ledger, later).expect("a run");
    assert_eq!((run.begun(), run.report().next.as_deref()), (now, Some("reports/more")));
    drop(run);
    let later = now + jiff::SignedDuration::from_hours(25);
    let run = Underway::open(&ledger, later).expect("a run");
    assert_eq!((run.begun(), run.report().next.as_deref()), (later, None));
    drop(run);
    fs::write(folder.path().join("coverage-underway.jsonl"), "rubbish\n").expect("it is written");
    let run = Underway::open(&ledger, later).expect("a run");
    assert_eq!(run.begun(), later);
}

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new(crowd: u32) -> Self {
        let desk = Self { folder: tempfile::tempdir().expect("a folder") };
        drop(world(&desk.world(), crowd));
        desk
    }

    fn world(&self) -> PathBuf {
        self.folder.path().join("world")
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn keydesk(&self, command: &[&str], more: &[&Path]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .args(command)
            .args(more)
            .arg("--practice")
            .arg(self.world())
            .env("LANG", "C")
            .output()
            .expect("it runs")
    }

    fn json(&self, command: &[&str], more: &[&Path]) -> Value {
        let Output { status, stdout, stderr } =
            self.keydesk(&[command, &["--json"]].concat(), more);
        assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
        serde_json::from_slice(&stdout).expect("JSON")
    }
}

/// What the command writes, and what becomes of it.
#[tokio::test]
async fn the_list_is_one_for_whom_keys_can_be_prepared() {
    let desk = Desk::new(400);
    let (list, svg, png, csv) =
        (desk.file("list.csv"), desk.file("a.svg"), desk.file("a.png"), desk.file("a.csv"));
    let waves = ["--wave-size", "100", "--first-wave", "2027-01-11", "--to-prepare"];
    let command = [&["tenant", "coverage"], &waves[..]].concat();
    let files = [Path::new("--list"), &list, Path::new("--csv"), &csv, Path::new("--svg"), &svg];
    let found = desk.json(&command, &files);
    let count = |word: &str| found["all"]["standings"][word].as_u64().unwrap_or_default();
    let wanted: u64 =
        ["other-factor", "phone-only", "nothing", "not-in-report"].into_iter().map(count).sum();
    assert_eq!(found["list"]["people"], wanted, "{found:#}");
    assert_eq!(found["list"]["waves"], wanted.div_ceil(100));
    let text = fs::read_to_string(&list).expect("it is written");
    let dates: Vec<&str> = text.lines().skip(1).map(|it| it.rsplit(',').next().unwrap()).collect();
    assert_eq!((dates[0], dates[100]), ("2027-01-11", "2027-01-18"));
    assert_eq!(fs::metadata(&list).expect("it is there").permissions().mode() & 0o777, 0o600);
    // The first wave is in the ledger, and the file is one for `prepare import` as it is.
    let kept = Ledger::lists(&desk.world().join("ledger.sqlite")).await.expect("they are read");
    assert_eq!((kept.len(), kept[0].people.len()), (1, 100));
    let imported = desk.json(&["prepare", "import", "--dry-run"], &[&list]);
    assert_eq!(imported["counts"]["people"], wanted);
    // Nobody is on it who has a key, and administrators come first.
    let first: Vec<_> = kept[0].people.iter().flatten().map(|it| it.person.upn.as_str()).collect();
    assert!(!first.contains(&"tomasz.zielinski@contoso.example"), "disabled");
    assert!(first[..6].contains(&"sofia.marchetti@contoso.example"), "{first:?}");

    // A second run draws a line, and is the same picture twice.
    let again = desk.json(&["tenant", "coverage"], &[Path::new("--png"), &png]);
    assert_eq!(again["runs"].as_array().map(Vec::len), Some(2));
    assert_eq!(again["runs"][0]["counts"], found["all"]);
    assert!(fs::read(&png).expect("it is drawn").starts_with(b"\x89PNG"));
    let svg = fs::read_to_string(&svg).expect("it is drawn");
    assert!(svg.contains("Surgery") && !svg.contains("contoso"), "names are in the picture");
    let table = fs::read_to_string(&csv).expect("it is written");
    assert_eq!(table.lines().count(), 2 + found["parts"].as_array().map_or(0, Vec::len));
    assert!(!desk.world().join("coverage-underway.jsonl").exists());
}

#[test]
fn a_group_is_counted_and_its_people_are_listed() {
    let desk = Desk::new(300);
    let list = desk.file("list.csv");
    let group = ["tenant", "coverage", "--group", "Distribution 001"];
    let found = desk.json(&group, &[Path::new("--list"), &list]);
    let parts = found["parts"].as_array().expect("groups");
    assert_eq!((parts.len(), &parts[0]["name"]), (1, &json!("Distribution 001")));
    let members: u64 = parts[0]["counts"]["standings"]
        .as_object()
        .expect("counts")
        .values()
        .filter_map(Value::as_u64)
        .sum();
    assert_eq!(members, 31);
    let text = fs::read_to_string(&list).expect("it is written");
    assert!(text.lines().count() <= 32 && text.lines().count() > 5, "{text}");
    let refused = desk.keydesk(&["tenant", "coverage", "--group", "Nobody's"], &[]);
    assert!(!refused.status.success());
    assert!(String::from_utf8_lossy(&refused.stderr).contains("No group of the tenant is called"));
    let said = desk.keydesk(&["tenant", "coverage"], &[]);
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(said.contains("people can have a security key here"), "{said}");
}
