//! The promise: the tenant's authentication strengths warn of a key that they would stop, and where
//! they cannot be read the session goes on and says that nobody looked.

#[path = "common/front.rs"]
mod front;
#[path = "common/play.rs"]
mod play;
#[path = "common/policy.rs"]
mod policy;
#[path = "common/turn.rs"]
mod turn;
#[path = "common/who_is_it.rs"]
mod who_is_it;

use std::path::Path;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::BodyExt as _;
use keydesk::ceremony::fact::Fact;
use keydesk::ceremony::next::{Question, Way};
use keydesk::ceremony::nouns::{
    Admission, Blocker, ChosenMethod, FirstMethod, Operator, Person, Purpose, Readiness,
    SignInMethods, Strengths, TenantTrouble,
};
use keydesk::config::Config;
use keydesk::desk::script::{Ending, Play};
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::ledger::Ledger;
use keydesk::practice::{KeyModel, Options, World};
use keydesk::runner::{Click, OperatorScene, View};
use keydesk::tenant::Tenant;
use keydesk::tenant::cloud::Cloud;
use keydesk::{Http, HttpTrouble};
use secrecy::SecretString;
use serde_json::{Value, json};
use tower::ServiceExt as _;
use turn::AMIRA;

const STRENGTHS: &str = "/v1.0/policies/authenticationStrengthPolicies";

/// The practice tenant, with another answer to the one question. `None`: its own.
async fn readiness(
    answer: Option<(StatusCode, Value)>,
) -> (Result<Readiness, TenantTrouble>, World) {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    let router = world.router();
    let http = Http::new(tower::service_fn(move |request: Request<Bytes>| {
        let (router, answer) = (router.clone(), answer.clone());
        async move {
            if let (STRENGTHS, Some((status, body))) = (request.uri().path(), answer) {
                let mut said = Response::new(Bytes::from(body.to_string()));
                *said.status_mut() = status;
                return Ok(said);
            }
            let said = router.oneshot(request.map(axum::body::Body::from)).await;
            let (head, body) = said.map_err(|it| match it {})?.into_parts();
            let body = body.collect().await.map_err(|_| HttpTrouble::Broken)?.to_bytes();
            Ok::<_, HttpTrouble>(Response::from_parts(head, body))
        }
    }));
    let (_, token) = tokio::sync::watch::channel(Some::<SecretString>(world.operator_token()));
    let tenant = Tenant::new(http, Cloud::Global, token, None);
    let people = tenant.search("Amira Haddad").await.expect("she is found");
    let [person]: [Person; 1] = people.try_into().expect("there is one of her");
    world.reset_counts();
    let operator = Operator {
        name: "J. Smith".to_owned(),
        id: "00000000-0000-0000-0000-0000000000a1".to_owned(),
    };
    (tenant.readiness(&person, &operator).await, world)
}

#[tokio::test]
async fn one_call_says_which_models_sign_in_everywhere() {
    let (found, world) = readiness(None).await;
    let strengths = found.expect("the tenant answers").strengths;
    let [allowed, another] =
        [KeyModel::Allowed, KeyModel::NotAllowed].map(|it| world.key(it).aaguid());
    assert_eq!(strengths.admit(allowed), Admission::ByEvery);
    assert_eq!(strengths.admit(another), Admission::NotBy(vec!["Desk keys only".to_owned()]));
    let counts = world.counts();
    assert_eq!((counts.graph_calls, counts.authentication_calls), (8, 1), "{counts:?}");
}

/// An operator who may issue passes and register keys need not be allowed to read conditional
/// access: that is no reason to send the person away, and no reason to say that all is well.
#[tokio::test]
async fn what_cannot_be_read_is_not_checked_and_stops_nobody() {
    let refused = json!({"error": {"code": "AccessDenied", "message": "not in your roles"}});
    let strange = json!({"value": [{"displayName": "Strange", "allowedCombinations": ["fido2"],
        "combinationConfigurations": [{"allowedAAGUIDs": ["YubiKey 5"],
            "@odata.type": "#microsoft.graph.fido2CombinationConfiguration"}]}]});
    let more = json!({"value": [], "@odata.nextLink": "https://elsewhere.example/v1.0/more"});
    for (status, body) in [
        (StatusCode::FORBIDDEN, refused),
        (StatusCode::OK, strange),
        (StatusCode::OK, more),
        (StatusCode::OK, json!([])),
    ] {
        let (found, world) = readiness(Some((status, body.clone()))).await;
        let strengths = found.unwrap_or_else(|it| panic!("{body}: {it}")).strengths;
        assert_eq!(strengths, Strengths::NotChecked, "{body}");
        let key = world.key(KeyModel::Allowed).aaguid();
        assert_eq!(strengths.admit(key), Admission::NotChecked);
    }
}

/// What ends the operator's session ends it here as well.
#[tokio::test]
async fn a_sign_in_that_has_ended_is_not_taken_for_a_missing_right() {
    let body = json!({"error": {"code": "InvalidAuthenticationToken", "message": "expired"}});
    let (found, _) = readiness(Some((StatusCode::UNAUTHORIZED, body))).await;
    assert!(matches!(found, Err(TenantTrouble::SignInEnded { .. })), "{found:?}");
}

async fn desk(folder: &Path, settings: &str) -> PracticeDesk {
    let config: Config = toml::from_str(settings).expect("it is valid");
    let options = PracticeOptions { config, ..PracticeOptions::new(Options::new(folder)) };
    PracticeDesk::open(options).await.expect("the desk opens")
}

/// A rule for registering methods, whose strength a key satisfies and no pass.
async fn takes_no_pass(world: &World) {
    let applications = json!({"includeUserActions": ["urn:user:registersecurityinfo"]});
    let conditions = json!({"applications": applications, "users": {"includeUsers": ["All"]},
        "clientAppTypes": ["all"]});
    let name = "Registering with a key only";
    policy::patch_policy(world, &json!({"displayName": name, "conditions": conditions})).await;
}

/// What the operator is asked, and what the desk knows by then.
fn asked(view: &View) -> (&Question, Option<&Readiness>) {
    match &view.operator.scene {
        Some(OperatorScene::Asking { question, data, .. }) => (question, data.readiness.as_deref()),
        _ => panic!("nothing is asked"),
    }
}

/// How the person signs in, and that a rule takes no pass, is told while there is no pass yet. The desk
/// registers the key all the same.
#[tokio::test(flavor = "multi_thread")]
async fn the_operator_is_told_of_the_methods_before_the_pass() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = desk(folder.path(), "[sign_in]\nbeta = true").await;
    takes_no_pass(&desk.world).await;
    let preferences = json!({"isSystemPreferredAuthenticationMethodEnabled": false,
        "userPreferredMethodForSecondaryAuthentication": "sms"});
    let path = format!("users/{AMIRA}/authentication/signInPreferences");
    policy::patch_in_beta(&desk.world, &path, &preferences).await;
    desk.world.reset_counts();

    let (mut told, world) = (desk.views.clone(), desk.world.clone());
    let watching = tokio::spawn(async move {
        let is_asked = |it: &Question| matches!(it, Question::CheckIdentity);
        let view = front::until_asked(&mut told, is_asked).await;
        (view, world.live_passes())
    });
    let (ending, world) = play::play(desk, AMIRA, Play::Smooth).await;
    let (view, passes) = watching.await.expect("it was asked");
    let (_, readiness) = asked(&view);
    let readiness = readiness.expect("it is known");
    let first = FirstMethod { strongest: false, chosen: Some(ChosenMethod::Sms) };
    assert_eq!(readiness.methods, Some(SignInMethods { count: 0, first: Some(first) }));
    assert_eq!(readiness.against_pass, ["Registering with a key only"]);
    assert_eq!(passes, 0);
    assert!(matches!(ending, Ending::Receipt(_)), "{ending:?}");
    // Beta's two are the per-user switch and the preferences.
    let counts = world.counts();
    assert!(counts.authentication_calls <= 6 + 2, "{counts:?}");
}

/// Where the person registers with the pass alone, the operator decides before there is one.
#[tokio::test(flavor = "multi_thread")]
async fn a_person_who_could_not_register_with_the_pass_gets_none() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let settings = "[tenant]\nid = \"11111111-2222-3333-4444-555555555555\"\n\
         client_id = \"66666666-7777-8888-9999-000000000000\"\ncloud = \"us-gov-l4\"";
    let desk = desk(folder.path(), settings).await;
    takes_no_pass(&desk.world).await;
    let (mut views, clicks, world) = (desk.views.clone(), desk.clicks, desk.world);
    let running = tokio::spawn(desk.runner.run());
    who_is_it::find(&mut views, &clicks, Purpose::SelfRegistration, AMIRA).await;
    let view = front::until_asked(&mut views, |it| matches!(it, Question::NotReady { .. })).await;
    let by = "Registering with a key only".to_owned();
    let blockers = vec![Blocker::PassRefused { by }];
    assert_eq!(asked(&view).0, &Question::NotReady { blockers });
    clicks.send(Click::Way(Way::GiveUp)).expect("the desk is there");
    let ended = |it: &View| matches!(it.operator.scene, Some(OperatorScene::Ended { .. }));
    front::until(&mut views, "the end", ended).await;
    drop(clicks);
    running.await.expect("no panic").expect("the ledger can be written");
    assert_eq!(world.live_passes(), 0);
    let entries = Ledger::read(&folder.path().join("ledger.sqlite")).await.expect("whole");
    assert!(!entries.iter().any(|it| matches!(it.fact, Fact::Pass(_))));
}
