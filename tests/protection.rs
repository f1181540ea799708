//! The promise: whatever way Graph lets the desk read roles and groups, an administrator is protected
//! and an operator's role is found.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use keydesk::Http;
use keydesk::ceremony::nouns::{Operator, OperatorRole, Protection, RolesSeen};
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
    /// As documented, but the operator may not read role assignments.
    NoAssignments,
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
            let assignments = request.uri().path().ends_with("/roleAssignments");
            let instead = match cast {
                Cast::NoAssignments if assignments => Some((
                    StatusCode::FORBIDDEN,
                    json!({"error": {"code": "Authorization_RequestDenied",
                        "message": "Insufficient privileges to complete the operation."}}),
                )),
                _ if !casts => None,
                Cast::WhereAdvanced | Cast::NoAssignments if advanced => None,
                Cast::WhereAdvanced | Cast::NoAssignments | Cast::Refused => Some((
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
/// Authentication Administrator of the warehouses alone.
const MOREAU: &str = "00000000-0000-0000-0000-0000000000a6";
/// In a role-assignable group, and in no role.
const VIKTOR: &str = "a90d3f52-7b16-4ce8-95f4-08e2c6b1d709";

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

/// Memberships show neither: Graph lists them as role assignments.
#[tokio::test]
async fn custom_roles_and_those_of_a_unit_are_seen() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    let tenant = tenant(&world, Cast::WhereAdvanced, &Seen::default());
    let dana = protection(&tenant, "Dana", SMITH).await;
    assert_eq!((dana.protected_by, dana.perhaps_by), (vec![], vec!["Branch desk".to_owned()]));
    assert_eq!(dana.roles_seen, RolesSeen::All);
    // The memberships say it already.
    let sofia = protection(&tenant, "Sofia", SMITH).await;
    assert_eq!((sofia.protected_by.len(), sofia.perhaps_by.len()), (1, 0));
    for (person, role) in [
        ("Petr", OperatorRole::AuthenticationAdministrator),
        ("Amira", OperatorRole::Unknown),
        ("Sofia", OperatorRole::Unknown),
    ] {
        assert_eq!(protection(&tenant, person, MOREAU).await.operator, role, "{person}");
    }
    let moreau = Operator { name: String::new(), id: MOREAU.to_owned() };
    assert_eq!(tenant.operator_role(&moreau).await.expect("it is read"), OperatorRole::Unknown);
}

/// Whoever may not read them attends all the same, and `config check` says what is not seen.
#[tokio::test]
async fn without_the_right_to_read_assignments_a_session_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    let tenant = tenant(&world, Cast::NoAssignments, &Seen::default());
    let dana = protection(&tenant, "Dana", SMITH).await;
    assert_eq!((dana.protected_by.len(), dana.perhaps_by.len()), (0, 0));
    assert_eq!(dana.roles_seen, RolesSeen::OnlyOfTheTenant);
    assert_eq!(dana.operator, OperatorRole::AuthenticationAdministrator);
    let unit = protection(&tenant, "Petr", MOREAU).await;
    assert_eq!(unit.operator, OperatorRole::None);
}

/// A role comes through a group as well, and only where nothing else is enough is it looked for.
#[tokio::test]
async fn roles_through_groups_are_looked_for_where_nothing_else_is_enough() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    let seen = Seen::default();
    let tenant = tenant(&world, Cast::WhereAdvanced, &seen);
    let assignments = || {
        let seen = std::mem::take(&mut *seen.lock().expect("no panic"));
        let all = seen.into_iter().filter(|it| it.0.contains("/roleAssignments"));
        all.map(|it| it.0).collect::<Vec<_>>()
    };
    protection(&tenant, "Amira", SMITH).await;
    assert_eq!(assignments().len(), 1, "of the person alone");
    let viktor = Operator { name: String::new(), id: VIKTOR.to_owned() };
    assert_eq!(tenant.operator_role(&viktor).await.expect("it is read"), OperatorRole::None);
    let [asked] = &assignments()[..] else { panic!("one call") };
    assert!(asked.contains("principalId%20in%20") && asked.contains(VIKTOR), "{asked}");
}
