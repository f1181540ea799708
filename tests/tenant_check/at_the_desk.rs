//! At the desk: the old switch of one person is told before the pass, and stops nobody for good.

use bytes::Bytes;
use http::Request;
use keydesk::ceremony::nouns::{Blocker, PerUserMfa, Person};
use keydesk::ceremony::policy;
use keydesk::desk::{PracticeTenant, in_process};
use keydesk::practice::Options;
use keydesk::readiness::sources;
use secrecy::ExposeSecret as _;
use serde_json::json;
use tower::ServiceExt as _;

const AMIRA: &str = "b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01";

#[tokio::test]
async fn per_user_mfa_is_told_and_may_be_passed() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = PracticeTenant::open(Options::new(folder.path()), sources::SCOPES).await;
    let at = at.expect("a tenant");
    let person = Person {
        id: AMIRA.to_owned(),
        name: "Amira Haddad".to_owned(),
        upn: "amira.haddad@contoso.example".to_owned(),
    };
    assert_eq!(at.tenant.per_user_mfa(&person).await, PerUserMfa::Off);

    let scopes = ["Policy.ReadWrite.AuthenticationMethod"];
    let token = at.world.token_of("sofia.marchetti@contoso.example", &scopes);
    let token = token.expect("it signs").expect("she is known");
    let change = Request::patch(format!(
        "https://graph.microsoft.com/beta/users/{AMIRA}/authentication/requirements"
    ))
    .header("authorization", format!("Bearer {}", token.expose_secret()))
    .header("content-type", "application/json")
    .body(Bytes::from(json!({ "perUserMfaState": "enabled" }).to_string()))
    .expect("a request");
    let changed = in_process(at.world.router()).oneshot(change).await.expect("it answers");
    assert_eq!(changed.status().as_u16(), 204);

    assert_eq!(at.tenant.per_user_mfa(&person).await, PerUserMfa::On);
    let mut readiness = at.tenant.readiness(&person, &at.operator).await.expect("it is read");
    assert_eq!(policy::blockers(&readiness), []);
    readiness.per_user_mfa = PerUserMfa::On;
    assert_eq!(policy::blockers(&readiness), [Blocker::PerUserMfa]);
    assert!(Blocker::PerUserMfa.may_be_tried());
}

/// An operator who may not read it is told nothing, and nothing stops.
#[tokio::test]
async fn what_may_not_be_read_is_not_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = PracticeTenant::open(Options::new(folder.path()), &[]).await.expect("a tenant");
    let person = Person { id: AMIRA.to_owned(), name: String::new(), upn: String::new() };
    assert_eq!(at.tenant.per_user_mfa(&person).await, PerUserMfa::NotChecked);
}
