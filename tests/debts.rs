//! The promise: what a session could not take back, the desk takes back itself as soon as the tenant
//! lets it, without a click; and it deletes nothing else.

#[path = "common/attended.rs"]
mod attended;
#[path = "common/front.rs"]
mod front;

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use attended::{AMIRA, AMIRA_ID, Attended, later, turn};
use bytes::Bytes;
use front::{until, until_asked};
use http::{Method, Request, Response, StatusCode};
use keydesk::Http;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::Question;
use keydesk::ceremony::nouns::{
    CeremonyId, DeskFacts, Leftover, Mode, Operator, Outcome, Person, Purpose, Timestamp,
};
use keydesk::desk::script::{Ending, Play};
use keydesk::desk::{self, PracticeOptions};
use keydesk::ledger::{Ledger, NewEntry};
use keydesk::practice::{Options, World};
use keydesk::runner::{Click, Notice, OperatorScene, View};
use secrecy::ExposeSecret as _;
use tokio::sync::watch;
use tower::ServiceExt as _;

const PASSES: &str = "temporaryAccessPassMethods";
/// From one round to the next, and a little more.
const NEXT_ROUND: Duration = Duration::from_secs(3 * 60 + 1);

/// How the tenant answers when something is to be taken back or looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tenant {
    Answers,
    Fails,
    IsSilent,
}

/// The wire to the practice tenant, and every deletion that came over it.
#[derive(Clone)]
struct Wire {
    tenant: watch::Sender<Tenant>,
    deletions: Arc<Mutex<Vec<String>>>,
}

impl Wire {
    fn new(tenant: Tenant) -> Self {
        Self { tenant: watch::Sender::new(tenant), deletions: Arc::default() }
    }

    fn http(&self, router: axum::Router) -> Http {
        let (practice, wire) = (desk::in_process(router), self.clone());
        Http::new(tower::service_fn(move |request: Request<Bytes>| {
            let (practice, wire) = (practice.clone(), wire.clone());
            async move {
                let path = request.uri().path().to_owned();
                let deletes = *request.method() == Method::DELETE;
                let lists = *request.method() == Method::GET && path.ends_with("/fido2Methods");
                if deletes {
                    wire.deletions.lock().expect("no panic").push(path);
                }
                let tenant = *wire.tenant.borrow();
                match tenant {
                    Tenant::Fails if deletes || lists => {
                        return Ok(Response::builder()
                            .status(StatusCode::SERVICE_UNAVAILABLE)
                            .header("retry-after", "60")
                            .body(Bytes::new())
                            .expect("a response"));
                    }
                    Tenant::IsSilent if deletes || lists => {}
                    _ => return practice.oneshot(request).await,
                }
                std::future::pending().await
            }
        }))
    }

    fn is(&self, tenant: Tenant) {
        self.tenant.send_replace(tenant);
    }

    fn deletions(&self) -> Vec<String> {
        self.deletions.lock().expect("no panic").clone()
    }

    async fn until_asked_to_delete(&self, more_than: usize) {
        let asked = async {
            while self.deletions().len() <= more_than {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), asked).await.expect("it deletes");
    }
}

fn over(wire: &Wire) -> impl FnOnce(&mut PracticeOptions<'_>) {
    let wire = wire.clone();
    move |it| it.network = Box::new(move |router| wire.http(router))
}

impl Attended {
    /// Home, with so many notices.
    async fn until_home_with(&mut self, notices: usize) -> Vec<Leftover> {
        let home = |it: &View| matches!(&it.operator.scene, Some(OperatorScene::Home { notices: told, .. }) if told.len() == notices);
        let view = until(&mut self.views, "home", home).await;
        let Some(OperatorScene::Home { notices, .. }) = view.operator.scene else { unreachable!() };
        let left = notices.into_iter().map(|it| match it {
            Notice::Debt { what, .. } => what,
            it => panic!("{it:?}"),
        });
        left.collect()
    }

    async fn until_locked(&mut self) {
        let locked = |it: &View| matches!(it.operator.scene, Some(OperatorScene::SignIn { .. }));
        until(&mut self.views, "the lock", locked).await;
    }
}

/// Everything that this session leaves is gone when the tenant is back and the key was reset.
#[tokio::test]
async fn a_desk_pays_by_itself_when_the_tenant_and_the_key_return() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let wire = Wire::new(Tenant::Fails);
    let mut desk = Attended::open(folder.path(), over(&wire)).await;
    let Ending::Ended(left) = desk.play(Play::Smooth).await else { panic!("it cannot end well") };
    assert_eq!(left.len(), 3, "{left:?}");
    assert_eq!((desk.world.live_passes(), desk.world.registered(AMIRA).len()), (1, 1));
    let in_session = wire.deletions().len();

    // At home it is tried at once, and in vain.
    desk.click(Click::Close);
    assert_eq!(desk.until_home_with(3).await, left);
    wire.until_asked_to_delete(in_session).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(desk.world.live_passes(), 1);
    assert_eq!(desk.until_home_with(3).await, left);

    wire.is(Tenant::Answers);
    later(NEXT_ROUND).await;
    let still = desk.until_home_with(1).await;
    assert!(matches!(still[..], [Leftover::KeySetAside { serial: Some(_), .. }]), "{still:?}");
    assert_eq!((desk.world.live_passes(), desk.world.registered(AMIRA).len()), (0, 0));

    // The very key comes again and is reset.
    let ending = desk.play(Play::ForgottenPin).await;
    assert!(matches!(ending, Ending::Receipt(_)), "{ending:?}");
    desk.click(Click::Close);
    desk.until_home_with(0).await;
    assert_eq!(desk.world.registered(AMIRA).len(), 1);
    desk.close().await;

    let file = folder.path().join("ledger.sqlite");
    Ledger::verify(&file).await.expect("whole");
    let paid = notes_of_paid_debts(&file).await;
    assert_eq!(paid.len(), 3, "{paid:?}");
    assert!(paid.iter().all(|it| it["by"] == "desk"), "{paid:?}");
}

/// A lock, a session that begins and a close end an attempt at once, and nothing is lost by it.
#[tokio::test]
async fn an_attempt_gives_way_and_is_made_again() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let wire = Wire::new(Tenant::Fails);
    let mut desk = Attended::open(folder.path(), over(&wire)).await;
    assert!(matches!(desk.play(Play::Smooth).await, Ending::Ended(_)));
    let before = wire.deletions().len();
    wire.is(Tenant::IsSilent);
    desk.click(Click::Close);
    wire.until_asked_to_delete(before).await;

    desk.click(Click::Lock);
    desk.until_locked().await;
    let before = wire.deletions().len();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(wire.deletions().len(), before, "a desk that is locked deletes nothing");
    desk.click(Click::SignIn);
    wire.until_asked_to_delete(before).await;

    desk.click(Click::Start(Purpose::Onboarding));
    until_asked(&mut desk.views, |it| matches!(it, Question::WhoIsIt)).await;
    let before = wire.deletions().len();
    wire.is(Tenant::Answers);
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(wire.deletions().len(), before, "a session comes first");
    assert_eq!(desk.world.live_passes(), 1);
    wire.is(Tenant::IsSilent);
    desk.click(Click::Way(keydesk::ceremony::next::Way::GiveUp));
    let ended = |it: &View| matches!(it.operator.scene, Some(OperatorScene::Ended { .. }));
    until(&mut desk.views, "the end", ended).await;
    desk.click(Click::Close);
    wire.until_asked_to_delete(before).await;
    desk.close().await;

    // The next desk on the same ledger goes on with it.
    wire.is(Tenant::Answers);
    let mut desk = Attended::open(folder.path(), over(&wire)).await;
    desk.until_home_with(1).await;
    assert_eq!((desk.world.live_passes(), desk.world.registered(AMIRA).len()), (0, 0));
    desk.close().await;
}

/// What came from elsewhere in the meantime is not the desk's.
#[tokio::test]
async fn nothing_is_deleted_that_no_debt_names() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let wire = Wire::new(Tenant::Fails);
    let mut desk = Attended::open(folder.path(), over(&wire)).await;
    let Ending::Ended(left) = desk.play(Play::Smooth).await else { panic!("it cannot end well") };
    // Somebody gives the person another pass, which ends the first.
    let scopes = ["UserAuthenticationMethod.ReadWrite.All"];
    let token = desk.world.token_of("j.smith@contoso.example", &scopes);
    let token = token.expect("a token").expect("he is there");
    let uri = format!("https://graph.microsoft.com/v1.0/users/{AMIRA_ID}/authentication/{PASSES}");
    let request = Request::post(uri)
        .header("authorization", format!("Bearer {}", token.expose_secret()))
        .header("content-type", "application/json")
        .body(Bytes::from_static(br#"{"lifetimeInMinutes": 60, "isUsableOnce": false}"#))
        .expect("a request");
    let answer = desk::in_process(desk.world.router()).oneshot(request).await.expect("an answer");
    assert_eq!(answer.status(), StatusCode::CREATED);
    let in_session = wire.deletions().len();

    wire.is(Tenant::Answers);
    desk.click(Click::Close);
    desk.until_home_with(1).await;
    assert_eq!(desk.world.live_passes(), 1, "theirs lives");
    let named: Vec<String> = left
        .iter()
        .filter_map(|it| match it {
            Leftover::PassUntil { id, .. } => id.clone(),
            Leftover::Method { id } => Some(id.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(named.len(), 2, "{left:?}");
    for path in &wire.deletions()[in_session..] {
        assert!(named.iter().any(|it| path.ends_with(it.as_str())), "{path}");
    }
    desk.close().await;
}

/// Ledgers as a desk may find them: what is over by itself, and what must stay for people.
#[tokio::test]
async fn what_must_stay_for_people_stays() {
    /// A token that Amira has.
    const HERS: &str = "10009999";
    let _turn = turn::turn().await;
    let now = Timestamp::now();
    let (past, future) = (now - Duration::from_secs(3600), now + Duration::from_secs(3600));
    let pass = |id: Option<&str>, until| Leftover::PassUntil { id: id.map(str::to_owned), until };
    let method = || Leftover::Method { id: "bm93aGVyZS1pbi10aGUtdGVuYW50".to_owned() };
    let key = || Leftover::KeySetAside { model: "Model".to_owned(), serial: None };
    let token = |serial: &str| Leftover::Token { serial: serial.to_owned() };
    let everybody = Erase::Nobody;
    for (what, ended, erase, stays) in [
        (pass(None, past), past, everybody, false),
        (pass(None, future), past, everybody, true),
        (pass(Some("gone"), future), past, everybody, false),
        (pass(Some("gone"), future), past, Erase::Amira, true),
        // It could still arrive, or cannot any more.
        (method(), now, everybody, true),
        (method(), past, everybody, false),
        (method(), past, Erase::Amira, true),
        (token("nobody's"), now, everybody, true),
        (token("nobody's"), past, everybody, false),
        // She can have got it again since.
        (token(HERS), past, everybody, true),
        (Leftover::PerhapsOwnMethod, past, everybody, true),
        (key(), past, everybody, true),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("ledger.sqlite");
        owe(&file, ended, what.clone(), erase).await;
        let world = World::open(Options::new(folder.path())).expect("a world");
        let hers = world.upload_token_in_the_old_way(AMIRA, HERS).expect("it is written");
        assert!(hers.is_some(), "Amira is there");
        drop(world);
        let wire = Wire::new(Tenant::Answers);
        let mut desk = Attended::open(folder.path(), over(&wire)).await;
        desk.until_home_with(usize::from(stays)).await;
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert_eq!(desk.until_home_with(usize::from(stays)).await.len(), usize::from(stays));
        desk.close().await;
        let tokens = std::fs::read_to_string(folder.path().join("oath-tokens.json"));
        assert!(tokens.expect("text").contains("\"activated\""), "hers was taken");
        let unpaid = Ledger::debts_in(&file).await.expect("read");
        assert_eq!(unpaid.len(), usize::from(stays), "{what:?} {erase:?}");
        Ledger::verify(&file).await.expect("whole");
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Erase {
    Nobody,
    Amira,
}

/// A ledger with a session of Amira's that ended then and left this.
async fn owe(file: &Path, ended: Timestamp, what: Leftover, erase: Erase) {
    let ledger = Ledger::open(file).await.expect("it opens");
    let ceremony = CeremonyId(uuid::Uuid::new_v4());
    let opened = Fact::Session(fact::Session::Opened {
        purpose: Purpose::Onboarding,
        operator: Operator { name: "J. Smith".to_owned(), id: "smith".to_owned() },
        desk: DeskFacts {
            name: "desk".to_owned(),
            mode: Mode::Practice,
            tenant: String::new(),
            program: String::new(),
            settings: String::new(),
            minimum_pin_length: 6,
            beta: keydesk::ceremony::nouns::Beta::NotAsked,
            recovery: vec![],
            notice: keydesk::ceremony::nouns::NoticeRule::Sheet,
            prepare: keydesk::ceremony::nouns::PrepareRule::default(),
            enough: keydesk::ceremony::nouns::Enough::SignedIn,
            pass: keydesk::ceremony::nouns::PassRule::Always,
        },
        first_key: None,
        place: None,
    });
    let chosen = Fact::Person(fact::Person::Chosen {
        person: Person {
            id: AMIRA_ID.to_owned(),
            name: "Amira Haddad".to_owned(),
            upn: AMIRA.to_owned(),
        },
    });
    let left = vec![what];
    let finished = Fact::Session(fact::Session::Finished { outcome: Outcome::Abandoned { left } });
    for fact in [&opened, &chosen, &finished] {
        let new = NewEntry {
            ceremony,
            at: ended,
            fact,
            operator: None,
            calls: &[],
            left: &[],
            log_until: None,
        };
        ledger.append(new).await.expect("it is written");
    }
    if erase == Erase::Amira {
        ledger.erase(AMIRA_ID, Timestamp::now()).await.expect("she is erased");
    }
    ledger.close().await.expect("it closes");
}

/// The notes that say that a debt is paid.
async fn notes_of_paid_debts(file: &Path) -> Vec<serde_json::Value> {
    use sqlx::Connection as _;
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file).read_only(true);
    let mut connection = sqlx::SqliteConnection::connect_with(&options).await.expect("it opens");
    let bodies: Vec<String> = sqlx::query_scalar(
        "SELECT coalesce(form, body) FROM entry WHERE coalesce(form, body) LIKE '%debt-paid%'",
    )
    .fetch_all(&mut connection)
    .await
    .expect("read");
    bodies.iter().map(|it| serde_json::from_str(it).expect("JSON")).collect()
}
