//! The promise: what the receipt says of the sign-in holds in a real browser. Debian's Chromium, with
//! its sandbox on, follows the practice tenant's pages over https, and a virtual authenticator holds
//! what the practice key made. Where Chromium or certutil is not there, each test says so and is left
//! out.

#[path = "common/turn.rs"]
mod turn;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use axum::body::Body;
use http::{Request, StatusCode, header};
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::Step;
use keydesk::ceremony::nouns::{Bound, Evidence, ShownMethod, SignInTrouble, Trouble};
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::practice::chromium::Conduct;
use keydesk::practice::{Options, World};
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use tokio::sync::watch;
use tower::ServiceExt as _;
use turn::AMIRA;

const NADIA: &str = "nadia.karim@contoso.example";
/// The practice tenant's policy for the context.
const POLICY: &str = "c5a7e1d2-84b6-4f09-9e3d-2b60d17c4a38";

fn browser_is_here() -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let is_here = |name: &str| std::env::split_paths(&paths).any(|it| it.join(name).is_file());
    let missing: Vec<_> = ["chromium", "certutil"].into_iter().filter(|it| !is_here(it)).collect();
    if !missing.is_empty() {
        println!("skipped: not here: {missing:?}; `make test` installs them");
    }
    missing.is_empty()
}

/// A desk at which people sign in with Chromium, and what they do there.
async fn open(folder: &Path, conduct: Conduct) -> (PracticeDesk, watch::Sender<Conduct>) {
    let (conduct, at_browser) = watch::channel(conduct);
    let options = PracticeOptions {
        chromium: Some(at_browser),
        ..PracticeOptions::new(Options::new(folder))
    };
    (PracticeDesk::open(options).await.expect("the desk opens"), conduct)
}

async fn patch_policy(world: &World, patch: &Value) {
    let scopes = ["Policy.Read.All", "Policy.ReadWrite.ConditionalAccess"];
    let token = world.token_of("sofia.marchetti@contoso.example", &scopes);
    let token = token.expect("a token").expect("she is there");
    let request = Request::patch(format!("/v1.0/identity/conditionalAccess/policies/{POLICY}"))
        .header(header::AUTHORIZATION, format!("Bearer {}", token.expose_secret()))
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(patch.to_string()))
        .expect("a request");
    let answer = world.router().oneshot(request).await.expect("an answer");
    assert_eq!(answer.status(), StatusCode::NO_CONTENT);
}

/// Plays a session. When the sign-in has failed, what was wrong is put right with `mend`.
async fn play(
    mut desk: PracticeDesk,
    person: &str,
    conduct: watch::Sender<Conduct>,
    mend: Option<Value>,
) -> (Ending, Vec<Fact>, Arc<World>) {
    let mut told = desk.runner.listen();
    let world = Arc::clone(&desk.world);
    let listening = tokio::spawn(async move {
        let mut facts = Vec::new();
        while let Some(entry) = told.recv().await {
            if sign_in_trouble(&entry.fact).is_some() {
                conduct.send_replace(Conduct::default());
                if let Some(patch) = &mend {
                    patch_policy(&world, patch).await;
                }
            }
            facts.push(entry.fact);
        }
        facts
    });
    let running = tokio::spawn(desk.runner.run());
    let script = Script { person: person.to_owned(), mishap: Play::Smooth };
    let ending = script::play(desk.views, desk.clicks, desk.controls, script).await;
    running.await.expect("no panic").expect("the ledger can be written");
    (ending, listening.await.expect("no panic"), desk.world)
}

fn sign_in_trouble(fact: &Fact) -> Option<&SignInTrouble> {
    match fact {
        Fact::Session(fact::Session::Failed {
            step: Step::ProveSignIn,
            trouble: Trouble::SignIn(trouble),
        }) => Some(trouble),
        _ => None,
    }
}

fn self_tested(facts: &[Fact]) -> bool {
    facts.iter().any(|it| matches!(it, Fact::SignIn(fact::SignIn::SelfTested { .. })))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_receipt_says_what_the_sign_in_at_a_real_browser_shows() {
    if !browser_is_here() {
        return;
    }
    let _turn = turn::turn().await;
    let rows = [
        ("her only passkey", AMIRA, json!({}), ShownMethod::OnlyAKey, Bound::Yes, 1),
        ("one of ten", NADIA, json!({}), ShownMethod::OnlyAKey, Bound::Unknown, 10),
        ("no policy", AMIRA, json!({"state": "disabled"}), ShownMethod::NotShown, Bound::Unknown, 1),
    ];
    for (what, person, patch, method, bound, passkeys) in rows {
        let folder = tempfile::tempdir().expect("a folder");
        let (desk, conduct) = open(folder.path(), Conduct::default()).await;
        patch_policy(&desk.world, &patch).await;
        let (ending, facts, world) = play(desk, person, conduct, None).await;
        let Ending::Receipt(receipt) = ending else { panic!("{what}: {ending:?} {facts:#?}") };
        let proof = receipt.sign_in.proof().unwrap_or_else(|| panic!("{what}: {facts:#?}"));
        assert_eq!((proof.method, proof.bound), (method, bound), "{what}");
        assert_eq!(proof.evidence.last(), Some(&Evidence::Passkeys(passkeys)), "{what}");
        assert_eq!(world.counts().touches, 2, "{what}: one to make, one to sign in");
        assert!(!self_tested(&facts), "{what}");
    }
}

/// What a person at the browser, or a rule of the tenant, keeps from ending well.
#[tokio::test(flavor = "multi_thread")]
async fn what_goes_wrong_at_the_browser_is_told_apart() {
    if !browser_is_here() {
        return;
    }
    let _turn = turn::turn().await;
    let controls = |it: &[&str]| json!({"grantControls": {"operator": "AND", "builtInControls": it}});
    let unverified = Conduct { unverified: true, ..Conduct::default() };
    let refused = SignInTrouble::Refused { code: "AADSTS53003".to_owned() };
    let rows = [
        ("no PIN in the browser", unverified, controls(&[]), SignInTrouble::Closed, true),
        (
            "a compliant device is asked for, on Entra's own page",
            Conduct::default(),
            controls(&["compliantDevice"]),
            SignInTrouble::Closed,
            true,
        ),
        ("blocked, and the desk is told", Conduct::default(), controls(&["block"]), refused, false),
    ];
    for (what, at_browser, patch, trouble, tests) in rows {
        let folder = tempfile::tempdir().expect("a folder");
        let (desk, conduct) = open(folder.path(), at_browser).await;
        patch_policy(&desk.world, &patch).await;
        let (ending, facts, _) = play(desk, AMIRA, conduct, Some(controls(&[]))).await;
        assert_eq!(facts.iter().find_map(sign_in_trouble), Some(&trouble), "{what}");
        assert_eq!(self_tested(&facts), tests, "{what}");
        // The key was never in doubt: once the reason is gone, the same key ends well.
        let Ending::Receipt(receipt) = ending else { panic!("{what}: {ending:?} {facts:#?}") };
        let proof = receipt.sign_in.proof().expect("proved");
        assert_eq!((proof.method, proof.bound), (ShownMethod::OnlyAKey, Bound::Yes), "{what}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_has_lost_its_passkey_fails_by_sign_in_and_by_self_test() {
    if !browser_is_here() {
        return;
    }
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let defective = Conduct { defective: true, ..Conduct::default() };
    let (desk, conduct) = open(folder.path(), defective).await;
    let (ending, facts, world) = play(desk, AMIRA, conduct, None).await;
    assert_eq!(facts.iter().find_map(sign_in_trouble), Some(&SignInTrouble::Closed));
    let failed_test = |it: &Fact| {
        matches!(it, Fact::Session(fact::Session::Failed { step: Step::SelfTest, trouble: Trouble::Key(_) }))
    };
    assert!(facts.iter().any(failed_test), "{facts:#?}");
    assert!(!self_tested(&facts));
    assert!(matches!(ending, Ending::Ended(_)), "{ending:?}");
    assert_eq!(world.registered(AMIRA).len(), 0);
}

#[allow(dead_code, reason = "used below when it stands")]
fn unused() -> Option<PathBuf> {
    Command::new("true");
    None
}
