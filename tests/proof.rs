//! What the receipt says of the sign-in: each row is a tenant in which "the token has the context" is
//! true, and shows more or less than a key. The policies are changed through Graph, by an administrator.

#[path = "common/play.rs"]
mod play;
#[path = "common/policy.rs"]
mod policy;
#[path = "common/turn.rs"]
mod turn;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::{Request, StatusCode};
use keydesk::Http;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::Step;
use keydesk::ceremony::nouns::{Bound, Evidence, PassEnding, ShownMethod};
use keydesk::ceremony::receipt::Receipt;
use keydesk::config::Config;
use keydesk::desk::script::{Ending, Play};
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::ledger::Ledger;
use keydesk::practice::{AUTH_CONTEXT, Options};
use policy::patch_policy;
use serde_json::{Value, json};
use tower::ServiceExt as _;
use turn::AMIRA;

/// Has nine passkeys.
const NADIA: &str = "nadia.karim@contoso.example";
const AMIRA_ID: &str = "b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01";
const POLICY_NAME: &str = "Desk: prove the sign-in with a key";
const PHISHING_RESISTANT: &str = "00000000-0000-0000-0000-000000000004";

async fn open(folder: &std::path::Path, settings: &str) -> PracticeDesk {
    let config: Config = toml::from_str(settings).expect("it is valid");
    let options = PracticeOptions { config, ..PracticeOptions::new(Options::new(folder)) };
    PracticeDesk::open(options).await.expect("the desk opens")
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
    assert!(until > receipt.times.finished_at);
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

/// What Graph's beta says of the person's keys; as it is where nothing is said here.
fn last_uses(router: axum::Router, says: Option<Value>, asked: Arc<AtomicUsize>) -> Http {
    let practice = keydesk::desk::in_process(router);
    Http::new(tower::service_fn(move |request: Request<Bytes>| {
        let (practice, says, asked) = (practice.clone(), says.clone(), Arc::clone(&asked));
        async move {
            let path = request.uri().path();
            let uses = path.starts_with("/beta/") && path.ends_with("/fido2Methods");
            if !uses {
                return practice.oneshot(request).await;
            }
            asked.fetch_add(1, Ordering::Relaxed);
            let Some(says) = says else { return practice.oneshot(request).await };
            let ok = http::Response::builder().status(StatusCode::OK);
            Ok(ok.body(Bytes::from(says.to_string())).expect("a response"))
        }
    }))
}

async fn with_beta(
    person: &str,
    settings: &str,
    says: Option<Value>,
) -> (Ending, usize, Vec<Fact>) {
    let folder = tempfile::tempdir().expect("a folder");
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    let options = PracticeOptions {
        config: toml::from_str(settings).expect("it is valid"),
        network: Box::new(move |router| last_uses(router, says, counted)),
        ..PracticeOptions::new(Options::new(folder.path()))
    };
    let desk = PracticeDesk::open(options).await.expect("the desk opens");
    let (ending, world) = play::play(desk, person, Play::Smooth).await;
    drop(world);
    let entries = Ledger::read(&folder.path().join("ledger.sqlite")).await.expect("whole");
    let facts = entries.into_iter().map(|it| it.fact).collect();
    (ending, asked.load(Ordering::Relaxed), facts)
}

/// A person with nine other keys: the tenant's record of their last uses says that it was this one.
#[tokio::test(flavor = "multi_thread")]
async fn a_last_use_binds_the_sign_in_to_this_key() {
    const BETA: &str = "[sign_in]\nbeta = true";
    let _turn = turn::turn().await;
    let used = "2099-01-01T00:00:00Z";
    let nobody = json!({"value": [{"id": "another", "lastUsedDateTime": null}]});
    let rows = [
        ("no beta", NADIA, "", None, Bound::Unknown, None, 0),
        ("it was this", NADIA, BETA, None, Bound::Yes, Some(Evidence::LastUsed), 1),
        ("not yet", NADIA, BETA, Some(nobody), Bound::Unknown, Some(Evidence::NoneLastUsed), 1),
        (
            "rubbish",
            NADIA,
            BETA,
            Some(json!("x")),
            Bound::Unknown,
            Some(Evidence::LastUseNotRead),
            1,
        ),
        // It is certain already, and is not asked.
        ("her only key", AMIRA, BETA, None, Bound::Yes, None, 0),
    ];
    for (what, person, settings, says, bound, evidence, calls) in rows {
        let (ending, asked, _) = with_beta(person, settings, says).await;
        let Ending::Receipt(receipt) = ending else { panic!("{what}: {ending:?}") };
        let proof = receipt.sign_in.proof().expect("proved");
        assert_eq!((proof.method, proof.bound), (ShownMethod::OnlyAKey, bound), "{what}");
        let last = proof.evidence.last().filter(|it| !matches!(it, Evidence::Passkeys(_)));
        assert_eq!((last, asked), (evidence.as_ref(), calls), "{what}");
    }

    // Another key was used each time: the proof says so, and nobody gets a receipt.
    let another = json!({"value": [{"id": "another", "lastUsedDateTime": used}]});
    let (ending, asked, facts) = with_beta(NADIA, BETA, Some(another)).await;
    assert!(matches!(ending, Ending::Ended(_)) && asked > 0, "{ending:?}");
    let no = facts.iter().filter(|it| {
        matches!(it, Fact::SignIn(fact::SignIn::Proved { proof }) if proof.bound == Bound::No
            && proof.evidence.contains(&Evidence::AnotherLastUsed))
    });
    assert_eq!(no.count(), asked);
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
