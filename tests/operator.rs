//! The promise: an operator's sign-in is as strong as the settings ask, and new; a person is served by
//! an operator and never by an application; and the token of a person's proof can do nothing.

use std::process::Command;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use jiff::{SignedDuration, Timestamp};
use keydesk::Http;
use keydesk::ceremony::nouns::{Evidence, Person, SignInTrouble, Trouble};
use keydesk::config::Config;
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{self, PracticeDesk, PracticeOptions};
use keydesk::practice::{
    CLIENT_ID, Options, PASSWORD, PROOF_CLIENT_ID, Person as Practising, TENANT_ID, World,
};
use keydesk::signin::operator::{Means, OperatorSignIn, SignedIn};
use keydesk::signin::{App, Browser, SignIn, Visit};
use keydesk::words::Words;
use secrecy::ExposeSecret as _;
use serde_json::Value;
use tower::ServiceExt as _;
use uuid::Uuid;

#[path = "common/turn.rs"]
mod common;

use common::AMIRA;

const J_SMITH: &str = "j.smith@contoso.example";

fn world() -> (tempfile::TempDir, World) {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    (folder, world)
}

fn app(http: Http, client_id: Uuid) -> App {
    App {
        http,
        authority: format!("https://login.microsoftonline.com/{TENANT_ID}/v2.0")
            .parse()
            .expect("a URL"),
        tenant_id: TENANT_ID.to_string(),
        client_id: client_id.to_string(),
        graph: "https://graph.microsoft.com".to_owned(),
    }
}

/// A browser in which this person signs in with a password.
fn browser(world: &World, login: &'static str) -> Browser {
    let router = world.router();
    let redirect: url::Url = "http://127.0.0.1/signed-in".parse().expect("a URL");
    Browser {
        visit: Arc::new(move || {
            let person = Practising::with_password(router.clone(), login, PASSWORD);
            let back = redirect.clone();
            Ok(Visit {
                redirect: redirect.clone(),
                open: Box::new(move |url| {
                    Box::pin(async move {
                        person.sign_in(url, &back).await.map_err(|_| SignInTrouble::Closed)
                    })
                }),
            })
        }),
    }
}

/// J. Smith signs in, by this means and with this context asked for.
async fn signs_in(
    world: &World,
    by_code: bool,
    context: Option<&str>,
) -> Result<SignedIn, SignInTrouble> {
    let means = if by_code { Means::DeviceCode } else { Means::Browser(browser(world, J_SMITH)) };
    let operator = OperatorSignIn {
        app: app(desk::in_process(world.router()), CLIENT_ID),
        means,
        authentication_context: context.map(str::to_owned),
    };
    let router = world.router();
    operator
        .sign_in(None, |shown| {
            let phone = Practising::with_password(router.clone(), J_SMITH, PASSWORD);
            let page = shown.page.parse().expect("a URL");
            tokio::spawn(async move { phone.approve_device(page, &shown.code).await });
        })
        .await
}

#[tokio::test]
async fn an_operator_who_signed_in_before_the_desk_asked_is_refused() {
    let (_folder, world) = world();
    for by_code in [false, true] {
        let new = signs_in(&world, by_code, None).await.expect("it is new");
        assert_eq!(new.operator.name, "J. Smith");
    }
    world.keep_session_since(Timestamp::now() - SignedDuration::from_hours(2));
    signs_in(&world, false, None).await.expect("the desk's own page asks again");
    let old = signs_in(&world, true, None).await.expect_err("the phone's browser does not");
    assert_eq!(old, SignInTrouble::TooOld);
    let told = Words::english().trouble(&Trouble::SignIn(old));
    assert!(told.next.contains("private window"), "{}", told.next);
    // A clock may differ by a minute.
    world.keep_session_since(Timestamp::now() - SignedDuration::from_secs(50));
    signs_in(&world, true, None).await.expect("that is new enough");
}

#[tokio::test]
async fn an_operator_without_the_context_is_refused_by_its_name() {
    let (_folder, world) = world();
    for by_code in [false, true] {
        signs_in(&world, by_code, Some("c2")).await.expect("the tenant has c2, without a policy");
        let missing = signs_in(&world, by_code, Some("c9")).await.expect_err("it has no c9");
        assert_eq!(missing, SignInTrouble::ContextMissing { context: "c9".to_owned() });
        let told = Words::english().trouble(&Trouble::SignIn(missing));
        assert!(told.what.contains("context c9"), "{}", told.what);
    }
    // A policy asks for a key in c1, and J. Smith has a password.
    let weak = signs_in(&world, false, Some("c1")).await.expect_err("a password is too little");
    assert_eq!(weak, SignInTrouble::Refused { code: "AADSTS135010".to_owned() });
}

/// The desk of the settings asks as well, and not only the room.
#[tokio::test(flavor = "multi_thread")]
async fn the_settings_decide_what_the_desks_operators_show() {
    let _turn = common::turn().await;
    for (context, opens) in [("c2", true), ("c9", false)] {
        let folder = tempfile::tempdir().expect("a folder");
        let text = format!("[operator]\nauthentication_context = \"{context}\"\n");
        let config: Config = toml::from_str(&text).expect("it is valid");
        let options = PracticeOptions::new(Options::new(folder.path()));
        let desk = PracticeDesk::open(PracticeOptions { config, ..options }).await;
        assert_eq!(desk.is_ok(), opens, "{context}");
    }
}

#[test]
fn no_desk_opens_with_a_certificate() {
    let folder = tempfile::tempdir().expect("a folder");
    let settings = folder.path().join("kiosk.toml");
    let text = format!(
        "[tenant]\nid = \"{TENANT_ID}\"\nclient_id = \"{CLIENT_ID}\"\n[operator]\n\
         sign_in = \"certificate\"\ncertificate = \"app.pem\"\ncertificate_key = \"app.key\"\n"
    );
    std::fs::write(&settings, text).expect("written");
    let refused = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["open", "--config"])
        .arg(&settings)
        .arg("--folder")
        .arg(folder.path().join("desk"))
        .output()
        .expect("the program starts");
    assert_eq!(refused.status.code(), Some(1), "{refused:?}");
    let said = String::from_utf8_lossy(&refused.stderr);
    for wanted in ["no operator signs in", "sign_in = \"browser\"", "keydesk config check"] {
        assert!(said.contains(wanted), "{wanted} is not in {said}");
    }
    assert!(!folder.path().join("desk").exists(), "something was made");
}

/// What the sign-in service answers is kept, as a thief of the token would.
fn listening(world: &World) -> (Http, Arc<Mutex<Vec<Value>>>) {
    let (practice, heard) = (desk::in_process(world.router()), Arc::<Mutex<Vec<Value>>>::default());
    let kept = Arc::clone(&heard);
    let http = Http::new(tower::service_fn(move |request: Request<Bytes>| {
        let (practice, kept) = (practice.clone(), Arc::clone(&kept));
        async move {
            let answer = practice.oneshot(request).await?;
            if let Ok(body) = serde_json::from_slice::<Value>(answer.body())
                && body["access_token"].is_string()
            {
                kept.lock().expect("no panic").push(body);
            }
            Ok(answer)
        }
    }));
    (http, heard)
}

async fn graph(world: &World, token: &str, path: &str) -> StatusCode {
    let request = Request::get(format!("https://graph.microsoft.com/v1.0{path}"))
        .header("authorization", format!("Bearer {token}"))
        .body(Bytes::new())
        .expect("a request");
    let answer: Response<Bytes> =
        desk::in_process(world.router()).oneshot(request).await.expect("an answer");
    answer.status()
}

#[tokio::test]
async fn the_token_of_a_proof_can_do_nothing_at_an_application_of_its_own() {
    let (_folder, world) = world();
    let token = world.operator_token();
    let me = format!("https://graph.microsoft.com/v1.0/users/{AMIRA}");
    let request = Request::get(me)
        .header("authorization", format!("Bearer {}", token.expose_secret()))
        .body(Bytes::new())
        .expect("a request");
    let read = desk::in_process(world.router()).oneshot(request).await.expect("an answer");
    let read: Value = serde_json::from_slice(read.body()).expect("JSON");
    let id = read["id"].as_str().expect("an id").to_owned();
    let amira = Person { id, name: "Amira Haddad".into(), upn: AMIRA.into() };

    for (client, can) in [(PROOF_CLIENT_ID, false), (CLIENT_ID, true)] {
        let (http, heard) = listening(&world);
        let proof = SignIn {
            app: app(http, client),
            browser: browser(&world, AMIRA),
            authentication_context: None,
        };
        let seen = proof.ask(&amira, Timestamp::now()).await.expect("she signs in");
        assert_eq!(seen.could_do_more, can, "the desk says so");
        let heard = heard.lock().expect("no panic").clone();
        let [answer] = heard.as_slice() else { panic!("{heard:?}") };
        let token = answer["access_token"].as_str().expect("a token");
        for path in ["/me", "/users?$select=id", "/me/authentication/methods", "/groups"] {
            let status = graph(&world, token, path).await;
            let wanted = if can { StatusCode::OK } else { StatusCode::UNAUTHORIZED };
            assert_eq!(status, wanted, "{client}: {path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_of_a_desk_with_two_applications_has_no_word_of_the_token() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = PracticeDesk::open(PracticeOptions::new(Options::new(folder.path()))).await;
    let desk = desk.expect("the desk opens");
    let running = tokio::spawn(desk.runner.run());
    let script = Script { person: AMIRA.to_owned(), mishap: Play::Smooth };
    let ending = script::play(desk.views, desk.clicks, desk.controls, script).await;
    running.await.expect("no panic").expect("the ledger can be written");
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
    let proof = receipt.sign_in.proof().expect("it was proved");
    assert!(!proof.evidence.contains(&Evidence::TokenCouldDoMore), "{:?}", proof.evidence);
    let said = Words::english().evidence(&Evidence::TokenCouldDoMore);
    assert!(said.contains("could have done more"), "{said}");
}
