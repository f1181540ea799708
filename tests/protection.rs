//! The promise: whatever way Graph lets the desk read roles and groups, an administrator is protected
//! and an operator's role is found.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use keydesk::Http;
use keydesk::ceremony::nouns::{Operator, OperatorRole, Protection};
use keydesk::desk;
use keydesk::practice::{Options, World};
use keydesk::tenant::Tenant;
use keydesk::tenant::cloud::Cloud;
use serde_json::json;
use tokio::sync::watch;
use tower::ServiceExt as _;

/// How the tenant answers a path that casts to one type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cast {
    /// As documented: an advanced query, or 400.
    WhereAdvanced,
    Refused,
    Empty,
}

/// Of every request: the path and query, and whether it asked for eventual consistency.
type Seen = Arc<Mutex<Vec<(String, bool)>>>;

fn tenant(world: &World, cast: Cast, seen: &Seen) -> Tenant {
    let (practice, seen) = (desk::in_process(world.router()), Arc::clone(seen));
    let http = Http::new(tower::service_fn(move |request: Request<Bytes>| {
        let (practice, seen) = (practice.clone(), Arc::clone(&seen));
        async move {
            let uri = request.uri().to_string();
            let level = request.headers().get("consistencylevel");
            let eventual = level.is_some_and(|it| it == "eventual");
            let advanced = eventual && uri.contains("$count=true");
            let casts = request.uri().path().contains("/microsoft.graph.");
            seen.lock().expect("no panic").push((uri, eventual));
            let instead = match cast {
                _ if !casts => None,
                Cast::WhereAdvanced if advanced => None,
                Cast::WhereAdvanced | Cast::Refused => Some((
                    StatusCode::BAD_REQUEST,
                    json!({"error": {"code": "Request_UnsupportedQuery",
                        "message": "Invalid search request."}}),
                )),
                Cast::Empty => Some((StatusCode::OK, json!({"@odata.count": 0, "value": []}))),
            };
            match instead {
                None => practice.oneshot(request).await,
                Some((status, body)) => {
                    let mut response = Response::new(Bytes::from(body.to_string()));
                    *response.status_mut() = status;
                    Ok(response)
                }
            }
        }
    }));
    let (_, token) = watch::channel(Some(world.operator_token()));
    Tenant::new(http, Cloud::Global, token, None)
}

const SMITH: &str = "00000000-0000-0000-0000-0000000000a1";
const OKAFOR: &str = "00000000-0000-0000-0000-0000000000a2";

async fn protection(tenant: &Tenant, person: &str, operator: &str) -> Protection {
    let found = tenant.search(person).await.expect("a list");
    let operator = Operator { name: String::new(), id: operator.to_owned() };
    tenant.readiness(&found[0], &operator).await.expect("it is read").protection
}

#[tokio::test]
async fn administrators_are_protected_however_graph_takes_the_cast() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    for cast in [Cast::WhereAdvanced, Cast::Refused, Cast::Empty] {
        let seen = Seen::default();
        let tenant = tenant(&world, cast, &seen);
        for (person, protected_by) in [
            ("Amira", &[][..]),
            ("Lena", &[]),
            ("Viktor", &["Platform team"]),
            ("Sofia", &["Global Administrator"]),
        ] {
            for (operator, role) in [
                (SMITH, OperatorRole::AuthenticationAdministrator),
                (OKAFOR, OperatorRole::PrivilegedAuthenticationAdministrator),
            ] {
                let found = protection(&tenant, person, operator).await;
                assert_eq!(found.protected_by, protected_by, "{cast:?} {person}");
                assert_eq!(found.operator, role, "{cast:?} {operator}");
            }
        }
        let seen = seen.lock().expect("no panic");
        let casts: Vec<_> = seen.iter().filter(|it| it.0.contains("/microsoft.graph.")).collect();
        assert!(!casts.is_empty(), "the operator's groups are left out where Graph can do it");
        for (uri, eventual) in casts {
            assert!(*eventual && uri.contains("$count=true"), "{uri}");
        }
    }
}

/// Somebody without a role is nobody's administrator, and that is no trouble.
#[tokio::test]
async fn an_operator_without_a_role_has_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    let tenant = tenant(&world, Cast::WhereAdvanced, &Seen::default());
    let amira = &tenant.search("Amira").await.expect("a list")[0];
    let operator = Operator { name: String::new(), id: amira.id.clone() };
    let role = tenant.operator_role(&operator).await.expect("it is read");
    assert_eq!(role, OperatorRole::None);
}
