//! Answers that are not as documented, on their way from the practice tenant: each is told, and the rest is
//! judged as if nothing had happened.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use keydesk::desk::in_process;
use keydesk::practice::{Options, PreparedTenant, World};
use keydesk::readiness::Documents;
use keydesk::readiness::checks::{Outcome, State, Unknown, Verdict};
use keydesk::runner::documents;
use keydesk::tenant::Tenant;
use keydesk::tenant::cloud::Cloud;
use keydesk::{Http, HttpTrouble};
use serde_json::{Value, json};
use tokio::sync::watch;
use tower::ServiceExt as _;

use super::judged::{found, judge};

const OPERATOR: &str = "j.smith@contoso.example";
const SCOPES: [&str; 8] = [
    "User.Read.All",
    "GroupMember.Read.All",
    "RoleManagement.Read.Directory",
    "AuditLog.Read.All",
    "Policy.Read.All",
    "Policy.Read.AuthenticationMethod",
    "LicenseAssignment.Read.All",
    "UserAuthenticationMethod.Read.All",
];

/// What is read of the tenant with keys only, where `change` may answer in its place, or change its answer.
async fn read_through(
    change: impl Fn(&str, Option<Value>) -> Option<(StatusCode, Value)> + Send + Sync + 'static,
) -> Documents {
    let folder = tempfile::tempdir().expect("a folder");
    let options = Options { tenant: Some(PreparedTenant::KeysOnly), ..Options::new(folder.path()) };
    let world = World::open(options).expect("a world");
    world.let_reports_catch_up();
    let token = world.token_of(OPERATOR, &SCOPES).expect("it signs").expect("they are known");
    let (change, tenant) = (Arc::new(change), in_process(world.router()));
    let http = Http::new(tower::service_fn(move |request: Request<Bytes>| {
        let (change, tenant) = (Arc::clone(&change), tenant.clone());
        let path = request.uri().path().to_owned();
        let query = request.uri().query().map(|it| format!("?{it}")).unwrap_or_default();
        let address = format!("{path}{query}");
        async move {
            if let Some((status, body)) = change(&address, None) {
                return Ok(answer(status, &body));
            }
            let answered = tenant.oneshot(request).await?;
            let read = serde_json::from_slice(answered.body()).ok();
            let changed = read.and_then(|it| change(&address, Some(it)));
            Ok::<_, HttpTrouble>(changed.map_or(answered, |(status, it)| answer(status, &it)))
        }
    }));
    let (_, token) = watch::channel(Some(token));
    let tenant = Tenant::new(http, Cloud::Global, token, None);
    documents::read(&tenant, None, |_, _| ()).await.expect("it can be reached")
}

fn answer(status: StatusCode, body: &Value) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(body.to_string()));
    *response.status_mut() = status;
    response
}

fn unknown(documents: &Documents) -> BTreeSet<&'static str> {
    const NOWHERE: [&str; 4] =
        ["unattended", "modern-authentication", "windows-hello", "combined-registration"];
    let all = judge(documents);
    let unknown = all.iter().filter(|it| matches!(it.outcome, Outcome::CannotTell(_)));
    unknown.map(|it| it.check.name()).filter(|it| !NOWHERE.contains(it)).collect()
}

/// New members, new words and lists that are null are no reason to stop.
#[tokio::test]
async fn what_nobody_knows_survives_and_stops_nothing() {
    let documents = read_through(|_, read| {
        let mut read = read?;
        read.as_object_mut()?.insert("newMember".to_owned(), json!({ "a": null }));
        for it in read["authenticationMethodConfigurations"].as_array_mut()? {
            it["newMember"] = json!(["a", null]);
            if it["excludeTargets"] == json!([]) {
                it["excludeTargets"] = Value::Null;
            }
            for target in it["includeTargets"].as_array_mut().into_iter().flatten() {
                target["targetType"] = json!("somethingNew");
            }
        }
        Some((StatusCode::OK, read))
    })
    .await;
    assert_eq!(found(&documents), []);
    assert_eq!(unknown(&documents), BTreeSet::new());
    let policy = documents.read("policies/authenticationMethodsPolicy").expect("it was read");
    assert_eq!(policy["newMember"], json!({ "a": null }));
}

/// Everything null, one document after the other: no panic, and no verdict out of nothing but "not known"
/// or a finding.
#[tokio::test]
async fn a_document_of_nulls_says_nothing_good_of_what_it_should_hold() {
    let documents = read_through(|address, read| {
        let mut read = read?;
        if address.contains("$batch") {
            return None;
        }
        for (_, member) in read.as_object_mut()?.iter_mut() {
            *member = Value::Null;
        }
        Some((StatusCode::OK, read))
    })
    .await;
    let all = judge(&documents);
    let is_good = |name: &str| {
        let it = all.iter().find(|it| it.check.name() == name).expect("a check");
        it.outcome == Outcome::Judged(State::Good)
    };
    for name in ["passkeys-on", "passes-on", "mfa-for-all", "licence", "emergency", "two-methods"] {
        assert!(!is_good(name), "{name}");
    }
}

/// A link to the next page that leads elsewhere, or back, ends the list and not the check.
#[tokio::test]
async fn a_list_that_leads_elsewhere_is_not_known() {
    let links = [
        "https://graph.example.com/v1.0/identity/conditionalAccess/policies?$skiptoken=a",
        "https://graph.microsoft.com/v1.0/identity/conditionalAccess/policies",
    ];
    for link in links {
        let documents = read_through(move |address, read| {
            let mut read = read?;
            if address.starts_with("/v1.0/identity/conditionalAccess/policies") {
                read["@odata.nextLink"] = json!(link);
                return Some((StatusCode::OK, read));
            }
            None
        })
        .await;
        let unknown = unknown(&documents);
        let of_access = ["mfa-for-all", "keys-for-all", "old-clients", "emergency"];
        assert!(of_access.iter().all(|it| unknown.contains(it)), "{link}: {unknown:?}");
        assert_eq!(found(&documents), [], "{link}");
    }
}

/// A list that does not end is read in part. Each check that judges it says so, and no other.
#[tokio::test]
async fn a_list_that_is_read_in_part_is_said() {
    const ACCESS: &str = "identity/conditionalAccess/policies";
    let pages = Arc::<AtomicUsize>::default();
    let documents = read_through(move |path, answered| {
        if !path.starts_with("/v1.0/identity/conditionalAccess/policies") {
            return None;
        }
        let page = pages.fetch_add(1, Ordering::Relaxed);
        let next = format!("https://graph.microsoft.com/v1.0/{ACCESS}?$skiptoken={page}");
        let mut value = answered.unwrap_or_else(|| json!({ "value": [] }));
        value["@odata.nextLink"] = json!(next);
        Some((StatusCode::OK, value))
    })
    .await;
    let of_access = |it: &Verdict| it.check.reads.contains(&ACCESS);
    let all = judge(&documents);
    assert!(all.iter().any(of_access));
    for it in &all {
        let expected = of_access(it).then_some(ACCESS);
        assert_eq!(it.part.as_deref(), expected, "{}", it.check.name());
    }
}

/// A refused document is named with what it takes, and only its checks are not known.
#[tokio::test]
async fn a_refused_document_is_named() {
    let refusal = json!({ "error": { "code": "AccessDenied", "message": "no" } });
    let documents = read_through(move |address, _| {
        let is_it = address.starts_with("/v1.0/identity/conditionalAccess/policies");
        is_it.then(|| (StatusCode::FORBIDDEN, refusal.clone()))
    })
    .await;
    let all = judge(&documents);
    let it = all.iter().find(|it| it.check.name() == "keys-for-all").expect("a check");
    let Outcome::CannotTell(Unknown::Refused { path, trouble }) = &it.outcome else {
        panic!("{:?}", it.outcome);
    };
    assert_eq!(*path, "identity/conditionalAccess/policies");
    assert!(format!("{trouble:?}").contains("Policy.Read.All"), "{trouble:?}");
    assert!(!unknown(&documents).contains("self-service"));
}

/// Beta may be refused where v1.0 is not: what only beta has is not known.
#[tokio::test]
async fn without_beta_the_rest_is_judged() {
    let documents = read_through(|address, _| {
        let refusal = json!({ "error": { "code": "BadRequest", "message": "no beta" } });
        address.starts_with("/beta/policies").then_some((StatusCode::BAD_REQUEST, refusal))
    })
    .await;
    assert_eq!(found(&documents), []);
    let expected = BTreeSet::from(["system-preferred", "report-suspicious", "two-methods"]);
    assert_eq!(unknown(&documents), expected);
}

/// Too many calls in the middle: it waits and goes on.
#[tokio::test(start_paused = true)]
async fn throttled_in_the_middle_it_goes_on() {
    let refused = AtomicUsize::new(0);
    let documents = read_through(move |address, read| {
        let is_it = address.starts_with("/v1.0/policies/authenticationStrengthPolicies");
        let again = is_it && read.is_none() && refused.fetch_add(1, Ordering::Relaxed) < 2;
        let busy = json!({ "error": { "code": "TooManyRequests", "message": "later" } });
        again.then_some((StatusCode::TOO_MANY_REQUESTS, busy))
    })
    .await;
    assert_eq!(found(&documents), []);
    assert_eq!(unknown(&documents), BTreeSet::new());
}
