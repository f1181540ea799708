//! The promise: what the tenant's logs say of a sign-in is added to its closed session, as soon as it is
//! there and by whoever attends then; what does not come, or shows no key, is said and never made up.

#[path = "common/attended.rs"]
mod attended;
#[path = "common/front.rs"]
mod front;

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use attended::{AMIRA_ID, Attended, later, turn};
use bytes::Bytes;
use front::{until, until_asked};
use http::{Request, Response, StatusCode};
use keydesk::Http;
use keydesk::ceremony::Ceremony;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::{Question, Way};
use keydesk::ceremony::nouns::{
    FoundBy, InAudit, InLog, LogCheck, Purpose, SignInProof, Timestamp,
};
use keydesk::ceremony::receipt::{Receipt, ReceiptLog};
use keydesk::desk::script::{Ending, Play};
use keydesk::desk::{self, PracticeOptions};
use keydesk::ledger::{Entry, Ledger, NewEntry};
use keydesk::practice::PROOF_CLIENT_ID;
use keydesk::runner::{Click, Notice, OperatorScene, View};
use serde_json::{Value, json};
use tokio::sync::watch;
use tower::ServiceExt as _;

const SMITH: &str = "j.smith@contoso.example";
/// Has no role that reads logs.
const COSTA: &str = "m.costa@contoso.example";
const PASSKEY: &str = "Passkey (device-bound)";
const NO_BETA: &str = "[operator]\nlock_after_minutes = 120\n";
const BETA: &str = "[sign_in]\nbeta = true\n[operator]\nlock_after_minutes = 120\n";
/// From the sign-in to the first look, and a little more.
const FIRST: Duration = Duration::from_secs(15 * 60 + 1);

/// What comes back when a log is asked for.
#[derive(Clone, Debug)]
enum Logs {
    AsTheyAre,
    /// As at first, before the log is complete.
    ByClaimOnly,
    Silent,
    /// Of the sign-in log.
    Says(Value),
}

/// The wire to the practice tenant, and every log that was asked for over it.
#[derive(Clone)]
struct Wire {
    logs: watch::Sender<Logs>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Wire {
    fn new(logs: Logs) -> Self {
        Self { logs: watch::Sender::new(logs), asked: Arc::default() }
    }

    fn http(&self, router: axum::Router) -> Http {
        let (practice, wire) = (desk::in_process(router), self.clone());
        Http::new(tower::service_fn(move |request: Request<Bytes>| {
            let (practice, wire) = (practice.clone(), wire.clone());
            async move {
                let path = request.uri().path().to_owned();
                if !path.contains("/auditLogs/") {
                    return practice.oneshot(request).await;
                }
                let signs_in = path.ends_with("/signIns");
                wire.asked.lock().expect("no panic").push(path);
                let logs = wire.logs.borrow().clone();
                match logs {
                    Logs::Silent => std::future::pending().await,
                    Logs::Says(entries) if signs_in => Ok(answer(&json!({"value": entries}))),
                    Logs::ByClaimOnly if signs_in => {
                        let mut body = body(practice.oneshot(request).await?);
                        for entry in body["value"].as_array_mut().into_iter().flatten() {
                            entry["authenticationDetails"][0]["authenticationStepResultDetail"] =
                                "MFA requirement satisfied by claim in the token".into();
                        }
                        Ok(answer(&body))
                    }
                    Logs::AsTheyAre | Logs::Says(_) | Logs::ByClaimOnly => {
                        practice.oneshot(request).await
                    }
                }
            }
        }))
    }

    fn are(&self, logs: Logs) {
        self.logs.send_replace(logs);
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("no panic").clone()
    }

    async fn until_asked(&self, more_than: usize) {
        let asked = async {
            while self.asked().len() <= more_than {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), asked).await.expect("it asks");
    }
}

fn answer(body: &Value) -> Response<Bytes> {
    let ok = Response::builder().status(StatusCode::OK);
    ok.body(Bytes::from(body.to_string())).expect("a response")
}

fn body(answer: Response<Bytes>) -> Value {
    serde_json::from_slice(answer.body()).expect("JSON")
}

fn at_home(settings: &str, operator: &str, wire: &Wire) -> impl FnOnce(&mut PracticeOptions<'_>) {
    let config = toml::from_str(settings).expect("it is valid");
    let (operators, wire) = (vec![operator.to_owned()], wire.clone());
    move |it| {
        it.network = Box::new(move |router| wire.http(router));
        it.config = config;
        it.operators = operators;
    }
}

impl Attended {
    async fn onboard(&self) -> Receipt {
        let Ending::Receipt(receipt) = self.play(Play::Smooth).await else {
            panic!("it ends well");
        };
        self.click(Click::Close);
        receipt
    }

    async fn until_notice(&mut self, what: &str, is: impl Fn(&Notice) -> bool) -> Notice {
        let has = |it: &View| notices(it).iter().any(&is);
        let view = until(&mut self.views, what, has).await;
        notices(&view).into_iter().find(is).expect("it is there")
    }

    async fn until_awaited(&mut self) {
        let awaits = |it: &Notice| matches!(it, Notice::LogsAwaited { count: 1, .. });
        self.until_notice("a session that awaits the logs", awaits).await;
    }

    async fn until_checked(&mut self) -> LogCheck {
        let checked = |it: &Notice| matches!(it, Notice::LogChecked { .. });
        match self.until_notice("what the logs say", checked).await {
            Notice::LogChecked { log, .. } => log,
            it => panic!("{it:?}"),
        }
    }
}

fn notices(view: &View) -> Vec<Notice> {
    match &view.operator.scene {
        Some(OperatorScene::Home { notices, .. }) => notices.clone(),
        _ => Vec::new(),
    }
}

/// The entries of the one session; the ledger is whole.
async fn entries(folder: &Path) -> Vec<Entry> {
    let file = folder.join("ledger.sqlite");
    Ledger::verify(&file).await.expect("whole");
    Ledger::read(&file).await.expect("read")
}

fn checked(entries: &[Entry]) -> Vec<&LogCheck> {
    let of = |it: &Entry| matches!(it.fact, Fact::SignIn(fact::SignIn::LogChecked { .. }));
    let logs = entries.iter().filter(|it| of(it)).map(|it| match &it.fact {
        Fact::SignIn(fact::SignIn::LogChecked { log }) => log,
        _ => unreachable!("they were filtered"),
    });
    logs.collect()
}

fn replayed(entries: &[Entry]) -> Ceremony {
    let (first, rest) = entries.split_first().expect("facts");
    let mut ceremony =
        Ceremony::open(first.ceremony, first.at, first.fact.clone()).expect("it opens");
    for it in rest {
        ceremony.apply(it.at, it.fact.clone()).expect("it follows");
    }
    ceremony
}

fn a_key() -> LogCheck {
    let sign_in = InLog::Key { method: PASSKEY.to_owned(), found_by: FoundBy::Token };
    LogCheck { sign_in, registration: Some(InAudit::Seen) }
}

#[tokio::test]
async fn what_the_logs_say_is_added_to_the_closed_session() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let wire = Wire::new(Logs::AsTheyAre);
    let mut desk = Attended::open(folder.path(), at_home(BETA, SMITH, &wire)).await;
    let receipt = desk.onboard().await;
    let awaited = receipt.sign_in.log();
    assert!(matches!(awaited, Some(ReceiptLog::AwaitedUntil(_))), "{awaited:?}");
    desk.until_awaited().await;
    desk.world.let_reports_catch_up();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(wire.asked().is_empty(), "nothing is in the log so early");

    later(FIRST).await;
    assert_eq!(desk.until_checked().await, a_key());
    // No more than two calls to Graph.
    assert_eq!(wire.asked(), ["/beta/auditLogs/signIns", "/v1.0/auditLogs/directoryAudits"]);
    later(24 * FIRST * 4).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(wire.asked().len(), 2, "it is asked no more");
    desk.close().await;

    let entries = entries(folder.path()).await;
    let last = entries.last().expect("facts");
    assert_eq!(checked(std::slice::from_ref(last)), [&a_key()]);
    assert_eq!(last.operator.as_ref().map(|it| it.name.as_str()), Some("J. Smith"));
    assert_eq!(last.calls.len(), 2);
    let again = Receipt::of(&replayed(&entries)).expect("a receipt");
    assert_eq!(again.sign_in.log(), Some(&ReceiptLog::Checked(a_key())));
}

#[tokio::test]
async fn a_desk_that_may_not_ask_beta_asks_no_log() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let wire = Wire::new(Logs::AsTheyAre);
    let desk = Attended::open(folder.path(), at_home(NO_BETA, SMITH, &wire)).await;
    assert_eq!(desk.onboard().await.sign_in.log(), None);
    desk.world.let_reports_catch_up();
    later(FIRST).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(wire.asked().is_empty());
    desk.close().await;
    assert!(checked(&entries(folder.path()).await).is_empty());
}

/// Late, and at first with the words that Microsoft names as wrong until the log is complete.
#[tokio::test]
async fn a_log_that_comes_late_or_is_not_complete_is_asked_again() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let wire = Wire::new(Logs::AsTheyAre);
    let mut desk = Attended::open(folder.path(), at_home(BETA, SMITH, &wire)).await;
    desk.onboard().await;
    desk.until_awaited().await;
    later(FIRST).await;
    wire.until_asked(0).await;

    wire.are(Logs::ByClaimOnly);
    desk.world.let_reports_catch_up();
    later(FIRST).await;
    wire.until_asked(1).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    desk.until_awaited().await;
    assert_eq!(wire.asked(), ["/beta/auditLogs/signIns"; 2]);

    wire.are(Logs::AsTheyAre);
    // Twice as long as before.
    later(FIRST).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(wire.asked().len(), 2);
    later(FIRST).await;
    assert_eq!(desk.until_checked().await, a_key());
    desk.close().await;
    assert_eq!(checked(&entries(folder.path()).await), [&a_key()]);
}

#[tokio::test]
async fn a_tenant_without_the_licence_is_said_to_have_none() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let wire = Wire::new(Logs::AsTheyAre);
    let mut desk = Attended::open(folder.path(), at_home(BETA, SMITH, &wire)).await;
    desk.onboard().await;
    desk.until_awaited().await;
    desk.world.end_premium();
    desk.world.let_reports_catch_up();
    later(FIRST).await;
    let log = desk.until_checked().await;
    let wanted = LogCheck { sign_in: InLog::NotLicensed, registration: Some(InAudit::Seen) };
    assert_eq!(log, wanted);
    desk.close().await;
}

/// A lock, and a session that begins, end an attempt at once; a desk that opens later goes on with it.
#[tokio::test]
async fn an_attempt_gives_way_and_is_made_again() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let wire = Wire::new(Logs::Silent);
    let mut desk = Attended::open(folder.path(), at_home(BETA, SMITH, &wire)).await;
    desk.onboard().await;
    desk.until_awaited().await;
    later(FIRST).await;
    wire.until_asked(0).await;

    desk.click(Click::Lock);
    let locked = |it: &View| matches!(it.operator.scene, Some(OperatorScene::SignIn { .. }));
    until(&mut desk.views, "the lock", locked).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(wire.asked().len(), 1, "a desk that is locked asks nothing");
    desk.click(Click::SignIn);
    wire.until_asked(1).await;

    desk.click(Click::Start(Purpose::Onboarding));
    until_asked(&mut desk.views, |it| matches!(it, Question::WhoIsIt)).await;
    wire.are(Logs::AsTheyAre);
    desk.world.let_reports_catch_up();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(wire.asked().len(), 2, "a session comes first");
    wire.are(Logs::Silent);
    desk.click(Click::Way(Way::GiveUp));
    let ended = |it: &View| matches!(it.operator.scene, Some(OperatorScene::Ended { .. }));
    until(&mut desk.views, "the end", ended).await;
    desk.click(Click::Close);
    wire.until_asked(2).await;
    desk.close().await;
    assert!(checked(&entries(folder.path()).await).is_empty());

    wire.are(Logs::AsTheyAre);
    let mut desk = Attended::open(folder.path(), at_home(BETA, SMITH, &wire)).await;
    desk.until_awaited().await;
    desk.world.let_reports_catch_up();
    later(FIRST).await;
    assert_eq!(desk.until_checked().await, a_key());
    desk.close().await;
    assert_eq!(checked(&entries(folder.path()).await), [&a_key()]);
}

/// A session of yesterday whose time is over: each row is what its logs say, and who asks.
#[tokio::test]
async fn what_does_not_come_in_time_is_said() {
    let _turn = turn::turn().await;
    let first = tempfile::tempdir().expect("a folder");
    let wire = Wire::new(Logs::AsTheyAre);
    let desk = Attended::open(first.path(), at_home(BETA, SMITH, &wire)).await;
    desk.onboard().await;
    desk.close().await;
    let session = aged(entries(first.path()).await);
    let proof = replayed(&session).proof().expect("proved").clone();
    let step = |method: &str, detail: &str| {
        json!([{"authenticationMethod": method,
        "authenticationStepResultDetail": detail, "succeeded": true}])
    };
    let key = || step("FIDO2 security key", "");
    let entry = |person: &str, app: &str, details: Value| {
        Logs::Says(json!([{
            "createdDateTime": proof.signed_in_at, "userId": person, "appId": app,
            "status": {"errorCode": 0}, "authenticationDetails": details,
        }]))
    };
    let (app, other) = (PROOF_CLIENT_ID.to_string(), "00000000-0000-0000-0000-00000000000f");
    let by_time = InLog::Key { method: "FIDO2 security key".into(), found_by: FoundBy::Time };
    let rows = [
        ("never", Logs::AsTheyAre, SMITH, InLog::NotThere),
        ("no role", Logs::AsTheyAre, COSTA, InLog::NotPermitted),
        (
            "by claim",
            entry(AMIRA_ID, &app, step("Passkey", "satisfied by claim in the token")),
            SMITH,
            InLog::Earlier,
        ),
        ("a password", entry(AMIRA_ID, &app, step("Password", "")), SMITH, InLog::AnotherMethod),
        ("somebody else", entry(other, &app, key()), SMITH, InLog::NotThere),
        ("another application", entry(AMIRA_ID, other, key()), SMITH, InLog::NotThere),
        ("rubbish", Logs::Says(json!("rubbish")), SMITH, InLog::NotRead),
        ("hers", entry(AMIRA_ID, &app, key()), SMITH, by_time),
    ];
    for (what, logs, operator, wanted) in rows {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), &session, &proof).await;
        let wire = Wire::new(logs);
        let mut desk = Attended::open(folder.path(), at_home(BETA, operator, &wire)).await;
        let log = desk.until_checked().await;
        assert_eq!(log.sign_in, wanted, "{what}");
        let audit = if operator == COSTA { InAudit::NotRead } else { InAudit::NotThere };
        assert_eq!(log.registration, Some(audit), "{what}");
        desk.close().await;
        assert_eq!(checked(&entries(folder.path()).await), [&log], "{what}");
    }

    // Nobody can be looked for any more.
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), &session, &proof).await;
    let ledger = Ledger::open(&folder.path().join("ledger.sqlite")).await.expect("it opens");
    ledger.erase(AMIRA_ID, Timestamp::now()).await.expect("she is erased");
    ledger.close().await.expect("it closes");
    let wire = Wire::new(Logs::AsTheyAre);
    let mut desk = Attended::open(folder.path(), at_home(BETA, SMITH, &wire)).await;
    assert_eq!(desk.until_checked().await.sign_in, InLog::PersonErased);
    assert!(wire.asked().is_empty());
    desk.close().await;
    entries(folder.path()).await;
}

/// The same session 25 hours before.
fn aged(mut entries: Vec<Entry>) -> Vec<Entry> {
    let day = jiff::SignedDuration::from_hours(25);
    for it in &mut entries {
        it.at -= day;
        match &mut it.fact {
            Fact::SignIn(fact::SignIn::Proved { proof }) => proof.signed_in_at -= day,
            Fact::Pass(fact::Pass::Issued { pass }) => pass.valid_until -= day,
            Fact::Registration(
                fact::Registration::Registered { method }
                | fact::Registration::ReadBack { method, .. },
            ) => method.created_at = None,
            _ => {}
        }
    }
    entries
}

async fn write(folder: &Path, session: &[Entry], proof: &SignInProof) {
    let ledger = Ledger::open(&folder.join("ledger.sqlite")).await.expect("it opens");
    for Entry { ceremony, at, fact, operator, .. } in session {
        let ends = matches!(fact, Fact::Session(fact::Session::Finished { .. }));
        let new = NewEntry {
            ceremony: *ceremony,
            at: *at,
            fact,
            operator: operator.as_ref(),
            calls: &[],
            left: &[],
            log_until: ends.then(|| proof.signed_in_at + Duration::from_secs(24 * 60 * 60)),
        };
        ledger.append(new).await.expect("it is written");
    }
    ledger.close().await.expect("it closes");
}
