//! The promise: how people sign in is told as the tenant's log has it, each person once, with nobody's name
//! kept; a tenant without a licence has a sentence and no error; two looks make a line.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use bytes::Bytes;
use http::{Request, Response};
use keydesk::ceremony::nouns::{TenantTrouble, Timestamp};
use keydesk::desk::{PracticeTenant, in_process};
use keydesk::practice::{Options, PreparedTenant};
use keydesk::readiness::coverage::Standing;
use keydesk::runner::usage::{Looked, MOST_PAGES, look};
use keydesk::tenant::Tenant;
use keydesk::tenant::cloud::Cloud;
use keydesk::{Http, HttpTrouble};
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use tokio::sync::watch;
use tower::ServiceExt as _;

const ONE: &str = "11111111-2222-3333-4444-555555555555";
const TWO: &str = "11111111-2222-3333-4444-666666666666";

/// Counted another way: from the text of each person's entries.
async fn truth(at: &PracticeTenant) -> BTreeMap<&'static str, u64> {
    let token = format!("Bearer {}", at.world.operator_token().expose_secret());
    let request = Request::get("https://graph.microsoft.com/beta/auditLogs/signIns?$top=1000")
        .header("authorization", token)
        .body(Bytes::new());
    let http = in_process(at.world.router());
    let answer = http.oneshot(request.expect("a request")).await.expect("an answer");
    let page: Value = serde_json::from_slice(answer.body()).expect("JSON");
    let mut people = BTreeMap::<String, String>::new();
    for it in page["value"].as_array().unwrap_or_else(|| panic!("{page}")) {
        if it["userType"] == "member" && it["status"]["errorCode"] == 0 {
            let shown = people.entry(it["userId"].as_str().expect("an id").to_owned()).or_default();
            *shown += &it["authenticationDetails"].to_string();
        }
    }
    let mut counts = BTreeMap::new();
    for shown in people.values() {
        let order = [
            ("Passkey", "key"),
            ("Hello", "resistant"),
            ("notification", "other-factor"),
            ("verification code", "other-factor"),
            ("Text message", "phone-only"),
            ("Password", "nothing"),
        ];
        let kind = order.iter().find(|it| shown.contains(it.0)).expect("something was shown").1;
        *counts.entry(kind).or_default() += 1;
    }
    counts
}

#[tokio::test]
async fn each_person_of_the_log_counts_once_with_the_best_that_they_showed() {
    for tenant in [PreparedTenant::Mixed, PreparedTenant::KeysOnly, PreparedTenant::Broken] {
        let folder = tempfile::tempdir().expect("a folder");
        let options = Options { tenant: Some(tenant), ..Options::new(folder.path()) };
        let at = PracticeTenant::open(options, &[]).await.expect("a tenant");
        at.world.let_reports_catch_up();
        let looked = look(&at.tenant, 30, Timestamp::now(), |_| ()).await.expect("it answers");
        let usage = looked.usage;
        let people = usage.people.as_ref().expect("the log is read");
        let kinds: BTreeMap<String, u64> =
            serde_json::from_value(json!(people.kinds)).expect("JSON");
        let truth: BTreeMap<String, u64> =
            truth(&at).await.into_iter().map(|(kind, count)| (kind.to_owned(), count)).collect();
        assert_eq!(kinds, truth, "{tenant:?}");
        assert!(people.is_whole && people.unknown_labels.is_empty(), "{people:?}");
        assert!(people.of(Standing::Key) > 0, "{people:?}");
        if tenant == PreparedTenant::Mixed {
            assert!(people.of(Standing::PhoneOnly) > 0 && people.of(Standing::Nothing) > 0);
            let methods = usage.methods.as_ref().expect("the report is read");
            assert!(methods["passKeyDeviceBound"] > 0 && methods["sms"] > 0, "{methods:?}");
            assert_eq!(usage.shown(Standing::Key), methods["passKeyDeviceBound"]);
        }
        // What is further back than the days is not counted.
        let day = look(&at.tenant, 1, Timestamp::now(), |_| ()).await.expect("it answers").usage;
        assert!(day.people.expect("it is read").all() < people.all(), "{tenant:?}");
    }
}

fn entry(person: &str, steps: &Value) -> Value {
    json!({
        "userId": person, "createdDateTime": "2026-11-20T08:00:00Z", "userType": "member",
        "status": { "errorCode": 0 }, "authenticationDetails": steps, "fieldOfNextYear": {},
    })
}

/// Both answers of a tenant: the report on methods, and the pages of the log by their number.
async fn looked(
    report: Value,
    page: impl Fn(u32) -> Value + Clone + Send + Sync + 'static,
) -> Result<Looked, TenantTrouble> {
    let http = Http::new(tower::service_fn(move |request: Request<Bytes>| {
        let query = request.uri().query().unwrap_or_default().to_owned();
        let number = query.split_once("page=").and_then(|it| it.1.parse().ok()).unwrap_or(0);
        let answer = match request.uri().path() {
            "/beta/auditLogs/signIns" => page(number),
            _ => report.clone(),
        };
        async move { Ok::<_, HttpTrouble>(Response::new(Bytes::from(answer.to_string()))) }
    }));
    let tenant = Tenant::new(http, Cloud::Global, watch::channel(Some("t".into())).1, None);
    look(&tenant, 7, "2026-11-21T08:00:00Z".parse().expect("a time"), |_| ()).await
}

#[tokio::test]
async fn words_that_nobody_knows_and_null_are_no_reason_to_stop() {
    let step = |method: Value| json!([{ "authenticationMethod": method, "succeeded": true }]);
    let page = move |_| {
        let mut guest = entry(TWO, &step(json!("Password")));
        guest["userType"] = json!("guest");
        let earlier =
            json!([{ "authenticationMethod": "Previously satisfied", "succeeded": true }]);
        let mut scanner = entry(TWO, &Value::Null);
        scanner["authenticationProtocol"] = json!("ropc");
        scanner["userPrincipalName"] = json!("scanner@a.example");
        let failed =
            json!([{ "authenticationMethod": "Passkey (device-bound)", "succeeded": false }]);
        json!({ "value": [
            entry(ONE, &step(json!("Brain wave"))), entry(ONE, &step(json!("Password"))),
            entry(TWO, &Value::Null), entry(TWO, &earlier), entry(TWO, &failed), guest,
            { "userId": null, "createdDateTime": null, "status": null }, {}, scanner,
        ] })
    };
    let report = json!({ "value": [
        { "authenticationMethod": "fido2SecurityKey", "successActivityCount": 3 },
        { "authenticationMethod": "passKeyDeviceBound", "successActivityCount": 4 },
        { "authenticationMethod": "brainWave", "successActivityCount": 1, "more": null },
        { "authenticationMethod": null, "successActivityCount": null }, {},
    ] });
    let looked = looked(report, page).await.expect("it is read");
    assert_eq!(json!(looked.programs), json!(["scanner@a.example"]));
    let usage = looked.usage;
    let people = usage.people.as_ref().expect("the log is read");
    assert_eq!(json!(people.kinds), json!({ "other-factor": 1 }));
    assert_eq!(json!(people.unknown_labels), json!(["Brain wave"]));
    assert_eq!((usage.shown(Standing::Key), usage.shown(Standing::OtherFactor)), (7, 1));
}

/// Of a log that does not end only a part is read, and it says so; one that goes round is refused.
#[tokio::test]
async fn a_long_log_is_known_to_be_read_in_part_and_a_circle_is_not_followed() {
    let link = |it: u32| format!("https://graph.microsoft.com/beta/auditLogs/signIns?page={it}");
    let endless = move |it: u32| json!({ "value": [], "@odata.nextLink": link(it + 1) });
    let part = looked(json!({ "value": [] }), endless).await.expect("it is read").usage;
    assert!(!part.people.expect("it is read").is_whole);
    let last = move |it: u32| match it + 1 {
        MOST_PAGES => json!({ "value": [] }),
        next => json!({ "value": [], "@odata.nextLink": link(next) }),
    };
    let whole = looked(json!({ "value": [] }), last).await.expect("it is read").usage;
    assert!(whole.people.expect("it is read").is_whole);
    for next in [link(0), link(3), "https://graph.microsoft.com.evil.example/".to_owned()] {
        let circle = move |_| json!({ "value": [], "@odata.nextLink": next });
        let told = looked(json!({ "value": [] }), circle).await.expect("the report is good");
        assert!(told.usage.people.is_none(), "{told:?}");
        assert!(matches!(told.no_people, Some(TenantTrouble::Garbage { .. })), "{told:?}");
    }
}

fn keydesk(arguments: &[&str], practice: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["tenant", "use"])
        .args(arguments)
        .arg("--practice")
        .arg(practice)
        .env("LANG", "C")
        .output()
        .expect("it runs")
}

#[test]
fn a_tenant_without_a_licence_has_a_sentence() {
    let told = keydesk(&[], Path::new("new"));
    assert!(told.status.success(), "{told:?}");
    let said = String::from_utf8_lossy(&told.stdout).into_owned();
    assert_eq!(said.matches("Entra ID P1").count(), 2, "{said}");
}

#[test]
fn two_looks_make_a_line_and_name_nobody() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = folder.path().join("world");
    let options = Options { tenant: Some(PreparedTenant::Mixed), ..Options::new(&world) };
    drop(keydesk::practice::World::open(options).expect("a world"));
    // As if the first look was a day ago.
    assert!(keydesk(&[], &world).status.success());
    let kept = world.join("use-runs.jsonl");
    let first = fs::read_to_string(&kept).expect("it is kept");
    let mut earlier: Value = serde_json::from_str(&first).expect("JSON");
    earlier["read_at"] = json!("2026-11-01T08:00:00Z");
    fs::write(&kept, format!("{earlier}\nrubbish\n")).expect("it is written");
    let (csv, svg, png) =
        (folder.path().join("a.csv"), folder.path().join("a.svg"), folder.path().join("a.png"));
    let files = ["--csv", csv.to_str().unwrap(), "--svg", svg.to_str().unwrap()];
    let told = keydesk(&[&files[..], &["--json", "--png", png.to_str().unwrap()]].concat(), &world);
    let found: Value = serde_json::from_slice(&told.stdout).unwrap_or_else(|_| panic!("{told:?}"));
    assert_eq!(found["looks"].as_array().map(Vec::len), Some(2), "{found:#}");
    assert_eq!(found["looks"][1], found["use"]);
    let table = fs::read_to_string(&csv).expect("it is written");
    assert_eq!(table.lines().count(), 3, "{table}");
    let svg = fs::read_to_string(&svg).expect("it is drawn");
    assert!(svg.contains("Share of people over time"), "{svg}");
    assert!(fs::read(&png).expect("it is drawn").starts_with(b"\x89PNG"));
    let kept = fs::read_to_string(&kept).expect("it is kept");
    assert!(!kept.contains('@') && !kept.contains("haddad"), "{kept}");
}
