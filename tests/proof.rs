//! What the receipt says of the sign-in: each row is a tenant in which "the token has the context" is
//! true, and shows more or less than a key. The policies are changed through Graph, by an administrator.

#[path = "common/play.rs"]
mod play;
#[path = "common/turn.rs"]
mod turn;

use axum::body::Body;
use http::{Request, StatusCode, header};
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::Step;
use keydesk::ceremony::nouns::{Bound, Evidence, PassEnding, ShownMethod};
use keydesk::ceremony::receipt::Receipt;
use keydesk::config::Config;
use keydesk::desk::script::{Ending, Play};
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::ledger::Ledger;
use keydesk::practice::{AUTH_CONTEXT, Options, World};
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use tower::ServiceExt as _;
use turn::AMIRA;

const AMIRA_ID: &str = "b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01";
/// The practice tenant's policy for the context.
const POLICY: &str = "c5a7e1d2-84b6-4f09-9e3d-2b60d17c4a38";
const POLICY_NAME: &str = "Desk: prove the sign-in with a key";
const PHISHING_RESISTANT: &str = "00000000-0000-0000-0000-000000000004";

async fn open(folder: &std::path::Path, settings: &str) -> PracticeDesk {
    let config: Config = toml::from_str(settings).expect("it is valid");
    let options = PracticeOptions { config, ..PracticeOptions::new(Options::new(folder)) };
    PracticeDesk::open(options).await.expect("the desk opens")
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

async fn onboarded(patch: Option<Value>) -> (Receipt, Vec<Fact>) {
    let folder = tempfile::tempdir().expect("a folder");
    let desk = open(folder.path(), "").await;
    if let Some(patch) = patch {
        patch_policy(&desk.world, &patch).await;
    }
    let (ending, world) = play::play(desk, AMIRA, Play::Smooth).await;
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
    drop(world);
    let entries = Ledger::read(&folder.path().join("ledger.sqlite")).await.expect("whole");
    (*Box::new(receipt), entries.into_iter().map(|it| it.fact).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_context_counts_as_far_as_a_policy_stands_behind_it() {
    let _turn = turn::turn().await;
    let only_key = Evidence::Policy(POLICY_NAME.into());
    let rows = [
        ("as it should be", None, only_key, ShownMethod::OnlyAKey, Bound::Yes),
        (
            "a policy that only reports",
            Some(json!({"state": "enabledForReportingButNotEnforced"})),
            Evidence::NoPolicy,
            ShownMethod::NotShown,
            Bound::Unknown,
        ),
        (
            "a person who is excluded",
            Some(json!({"conditions": {"users": {"excludeUsers": [AMIRA_ID]}}})),
            Evidence::NoPolicy,
            ShownMethod::NotShown,
            Bound::Unknown,
        ),
        (
            "a strength that Windows Hello satisfies",
            Some(json!({"grantControls": {"authenticationStrength": {"id": PHISHING_RESISTANT}}})),
            Evidence::PolicyTakesOthers(POLICY_NAME.into()),
            ShownMethod::NotShown,
            Bound::Unknown,
        ),
    ];
    for (what, patch, behind, method, bound) in rows {
        let (receipt, _) = onboarded(patch).await;
        let proof = receipt.sign_in.proof().expect("proved");
        assert_eq!((proof.method, proof.bound), (method, bound), "{what}");
        let context = Evidence::Context(AUTH_CONTEXT.into());
        assert_eq!(proof.evidence, [context, behind, Evidence::Passkeys(1)], "{what}");
    }
}

/// Entra offers a live pass before a key.
#[tokio::test(flavor = "multi_thread")]
async fn the_pass_is_gone_before_the_sign_in_is_proved() {
    let _turn = turn::turn().await;
    let (receipt, facts) = onboarded(None).await;
    assert_eq!(receipt.pass.ending, PassEnding::Revoked);
    let at = |wanted: &dyn Fn(&Fact) -> bool| facts.iter().position(wanted).expect("it happened");
    let revoked = at(&|it| matches!(it, Fact::Pass(fact::Pass::Revoked { .. })));
    let proves = Fact::Session(fact::Session::Began { step: Step::ProveSignIn });
    assert!(revoked < at(&|it| *it == proves));
    assert!(!facts.iter().any(|it| matches!(it, Fact::SignIn(fact::SignIn::SelfTested { .. }))));
}

/// Where the operator leaves the pass for a device, the proof counts less, the receipt says until when,
/// and nobody owes anything: the pass is no debt that the desk would pay by deleting it.
#[tokio::test(flavor = "multi_thread")]
async fn a_pass_that_is_left_is_in_the_proof_and_on_the_receipt() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = open(folder.path(), "").await;
    let (ending, world) = play::play(desk, AMIRA, Play::LeavesPass).await;
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
    let PassEnding::LeftUntil(until) = receipt.pass.ending else { panic!("{:?}", receipt.pass) };
    assert!(until > receipt.finished_at);
    assert_eq!(world.live_passes(), 1);
    assert!(receipt.left.is_empty(), "{:?}", receipt.left);
    let proof = receipt.sign_in.proof().expect("proved");
    assert_eq!((proof.method, proof.bound), (ShownMethod::OnlyAKey, Bound::Unknown));
    assert!(proof.evidence.contains(&Evidence::PassAlive), "{:?}", proof.evidence);
    drop(world);
    let file = folder.path().join("ledger.sqlite");
    let entries = Ledger::read(&file).await.expect("whole");
    let revoked =
        entries.iter().any(|it| matches!(it.fact, Fact::Pass(fact::Pass::Revoked { .. })));
    assert!(!revoked);
    let ledger = Ledger::open(&file).await.expect("it opens");
    assert!(ledger.debts().await.expect("it is read").is_empty());
}

/// A desk that asks for more than the tenant can show gives no receipt, and takes everything back.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_enough_for_the_desk_ends_without_a_receipt() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = open(folder.path(), "[sign_in]\nenough = \"only-a-key\"").await;
    patch_policy(&desk.world, &json!({"state": "disabled"})).await;
    let (ending, world) = play::play(desk, AMIRA, Play::Smooth).await;
    assert!(matches!(ending, Ending::Ended(_)), "{ending:?}");
    assert_eq!((world.registered(AMIRA).len(), world.live_passes()), (0, 0));
}
