//! The promise: the tenant's authentication strengths warn of a key that they would stop, and where
//! they cannot be read the session goes on and says that nobody looked.

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::BodyExt as _;
use keydesk::ceremony::nouns::{Admission, Operator, Person, Readiness, Strengths, TenantTrouble};
use keydesk::practice::{KeyModel, Options, World};
use keydesk::tenant::Tenant;
use keydesk::tenant::cloud::Cloud;
use keydesk::{Http, HttpTrouble};
use secrecy::SecretString;
use serde_json::{Value, json};
use tower::ServiceExt as _;

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
