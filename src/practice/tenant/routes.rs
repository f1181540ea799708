//! Which call of Graph goes where.

use std::sync::Arc;

use axum::extract::Request;
use axum::http::Uri;
use axum::middleware;
use axum::routing::{get, post};
use axum::{Extension, Router};

use super::front::Front;
use super::graph_error::GraphError;
use super::odata::Version;
use super::person_methods::Segment;
use super::registered::Registered;
use super::state::Tenant;
use super::{
    applications, audit_logs, authorization, chats, evaluate, graph, groups_read, mail,
    oath_devices, oath_methods, organization, passes, passkeys, people, person_methods,
    policy_routes, reports, requirements, role_assignments, roles, security_defaults, strengths,
};
use crate::practice::capture::{self, Capture};

/// The routes below `/v1.0` and `/beta`, and Graph's refusal for every path that is not the sign-in's.
pub(in crate::practice) fn router(tenant: Arc<Tenant>) -> Router {
    let router = Router::new()
        .nest("/v1.0", routes().layer(Extension(Version::V1)))
        .nest("/beta", routes().merge(beta_routes()).layer(Extension(Version::Beta)))
        .fallback(unknown)
        .layer(middleware::from_fn_with_state(tenant.clone(), graph::admit))
        .with_state(tenant.clone());
    let front = Front::new(tenant, router);
    let router = Router::new().fallback(move |request: Request| front.clone().answer(request));
    match Capture::asked() {
        Some(capture) => router.layer(middleware::from_fn_with_state(capture, capture::capture)),
        None => router,
    }
}

/// The same in both versions; where the schema differs, the types and the handlers know.
fn routes() -> Router<Arc<Tenant>> {
    Router::new()
        .route("/me", get(people::read_me))
        .route("/me/memberOf", get(roles::my_memberships))
        .route("/me/transitiveMemberOf", get(roles::my_memberships))
        .route("/me/transitiveMemberOf/microsoft.graph.group", get(roles::my_groups))
        .route("/me/transitiveMemberOf/microsoft.graph.directoryRole", get(roles::my_roles))
        .route("/groups", get(groups_read::list).merge(applications::adds(Registered::add_group)))
        .route("/groups/{id}", get(groups_read::read))
        .route("/groups/{id}/members", get(groups_read::members))
        .route("/groups/{id}/transitiveMembers", get(groups_read::members))
        .route("/users", get(people::search))
        .route("/users/$count", get(people::count))
        .route("/users/{user}", get(people::read))
        .route("/users/{user}/memberOf", get(roles::memberships))
        .route("/users/{user}/transitiveMemberOf", get(roles::memberships))
        .route("/users/{user}/transitiveMemberOf/microsoft.graph.group", get(roles::groups))
        .route("/users/{user}/transitiveMemberOf/microsoft.graph.directoryRole", get(roles::roles))
        .route("/users/{user}/revokeSignInSessions", post(people::revoke_sign_in_sessions))
        .route("/users/{user}/manager", get(people::manager))
        .route("/me/manager", get(people::manager))
        .route("/users/{user}/sendMail", post(mail::send))
        .route("/me/sendMail", post(mail::send))
        .route("/chats", post(chats::create))
        .route("/chats/{id}/messages", post(chats::send))
        .route("/users/{user}/checkMemberGroups", post(people::check_member_groups))
        .merge(methods("/users/{user}/authentication"))
        .merge(methods("/me/authentication"))
        .merge(policies())
        .merge(reports())
        .merge(logs())
        .merge(registrations())
        .route(
            "/identity/conditionalAccess/policies",
            get(policy_routes::list_access).post(policy_routes::create_access),
        )
        .route(
            "/identity/conditionalAccess/policies/{id}",
            get(policy_routes::read_access)
                .patch(policy_routes::patch_access)
                .delete(policy_routes::delete_access),
        )
        .route("/identity/conditionalAccess/evaluate", post(evaluate::evaluate))
        .route("/roleManagement/directory/roleAssignments", get(role_assignments::list))
        .route("/roleManagement/directory/roleAssignments/{id}", get(role_assignments::read))
        .route("/roleManagement/directory/roleDefinitions", get(role_assignments::definitions))
        .route(
            "/roleManagement/directory/roleDefinitions/{id}",
            get(role_assignments::read_definition),
        )
        .route("/directoryRoles", get(role_assignments::activated))
        .route("/directoryRoles/{id}", get(role_assignments::read_activated))
        .route("/directoryRoles/{id}/members", get(role_assignments::members))
        .route("/organization", get(organization::list))
        .route("/organization/{id}", get(organization::read))
        .route("/domains", get(organization::domains))
        .route("/domains/{id}", get(organization::read_domain))
        .route("/subscribedSkus", get(organization::skus))
        .route("/subscribedSkus/{id}", get(organization::read_sku))
}

/// Applications, consent, assignment.
fn registrations() -> Router<Arc<Tenant>> {
    Router::new()
        .route(
            "/applications",
            get(applications::list).merge(applications::adds(Registered::add_application)),
        )
        .route("/applications/{id}", applications::changes(Registered::patch_application))
        .route(
            "/servicePrincipals",
            get(applications::list_principals).merge(applications::adds(Registered::add_principal)),
        )
        .route("/servicePrincipals/{id}", applications::changes(Registered::patch_principal))
        .route(
            "/servicePrincipals/{id}/appRoleAssignedTo",
            get(applications::list_assigned_to).post(applications::assign),
        )
        .route(
            "/servicePrincipals/{id}/appRoleAssignments",
            get(applications::list_assignments).post(applications::assign),
        )
        .route(
            "/oauth2PermissionGrants",
            get(applications::list_grants).merge(applications::adds(Registered::add_grant)),
        )
        .route("/oauth2PermissionGrants/{id}", applications::changes(Registered::patch_grant))
}

/// What beta alone has.
fn beta_routes() -> Router<Arc<Tenant>> {
    const DEVICES: &str = "/directory/authenticationMethodDevices/hardwareOathDevices";
    Router::new()
        .route(
            DEVICES,
            get(oath_devices::list).post(oath_devices::create).patch(oath_devices::create_many),
        )
        .route(
            &format!("{DEVICES}/{{id}}"),
            get(oath_devices::read).patch(oath_devices::patch).delete(oath_devices::delete),
        )
        .route("/users/{user}/invalidateAllRefreshTokens", post(people::revoke_sign_in_sessions))
        .merge(beta_methods("/users/{user}/authentication"))
        .merge(beta_methods("/me/authentication"))
}

/// Below `authentication` of a person.
fn methods(at: &str) -> Router<Arc<Tenant>> {
    let passes = format!("{at}/temporaryAccessPassMethods");
    let keys = format!("{at}/fido2Methods");
    let mut router = Router::new()
        .route(&format!("{at}/methods"), get(person_methods::all))
        .route(&format!("{at}/methods/{{id}}"), get(person_methods::read_any))
        .route(&format!("{at}/passwordMethods"), get(person_methods::passwords))
        .route(&format!("{at}/passwordMethods/{{id}}"), get(person_methods::read_password))
        .route(&passes, get(passes::list).post(passes::create))
        .route(&format!("{passes}/{{id}}"), get(passes::read).delete(passes::delete))
        .route(&keys, get(passkeys::list).post(passkeys::create))
        .route(&format!("{keys}/creationOptions"), get(passkeys::creation_options))
        .route(&format!("{keys}/{{id}}"), get(passkeys::read).delete(passkeys::delete));
    for segment in [
        "phoneMethods",
        "emailMethods",
        "softwareOathMethods",
        "microsoftAuthenticatorMethods",
        "windowsHelloForBusinessMethods",
    ] {
        // Graph lets nobody register an app or a computer from afar.
        let list = get(person_methods::list);
        let list = match segment {
            "phoneMethods" | "emailMethods" => list.post(person_methods::create),
            _ => list,
        };
        let one = get(person_methods::read).delete(person_methods::delete);
        let segment_of = Extension(Segment(segment));
        router = router
            .route(&format!("{at}/{segment}"), list.layer(segment_of))
            .route(&format!("{at}/{segment}/{{id}}"), one.layer(segment_of));
    }
    router
}

/// As `methods`, in beta.
fn beta_methods(at: &str) -> Router<Arc<Tenant>> {
    Router::new()
        .route(&format!("{at}/requirements"), get(requirements::read).patch(requirements::patch))
        .route(
            &format!("{at}/signInPreferences"),
            get(requirements::read_preferences).patch(requirements::patch_preferences),
        )
        .route(
            &format!("{at}/hardwareOathMethods"),
            get(oath_methods::list).post(oath_methods::assign),
        )
        .route(
            &format!("{at}/hardwareOathMethods/assignAndActivate"),
            post(oath_methods::assign_and_activate),
        )
        .route(
            &format!("{at}/hardwareOathMethods/assignAndActivateBySerialNumber"),
            post(oath_methods::assign_and_activate_by_serial_number),
        )
        .route(
            &format!("{at}/hardwareOathMethods/{{id}}"),
            get(oath_methods::read).delete(oath_methods::delete),
        )
        .route(&format!("{at}/hardwareOathMethods/{{id}}/activate"), post(oath_methods::activate))
        .route(
            &format!("{at}/hardwareOathMethods/{{id}}/deactivate"),
            post(oath_methods::deactivate),
        )
}

fn policies() -> Router<Arc<Tenant>> {
    let configurations = "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations";
    Router::new()
        .route(
            "/policies/authenticationStrengthPolicies",
            get(strengths::list).post(strengths::create),
        )
        .route(
            "/policies/authenticationStrengthPolicies/{id}",
            get(strengths::read).delete(strengths::delete),
        )
        .route(
            "/policies/authenticationStrengthPolicies/{id}/updateAllowedCombinations",
            post(strengths::update_combinations),
        )
        .route(
            "/policies/authenticationMethodsPolicy",
            get(policy_routes::read_methods).patch(policy_routes::patch_methods),
        )
        .route(configurations, get(policy_routes::list_configurations))
        .route(
            &format!("{configurations}/{{id}}"),
            get(policy_routes::read_configuration)
                .patch(policy_routes::patch_configuration)
                .delete(policy_routes::reset_configuration),
        )
        .route("/policies/authorizationPolicy", get(authorization::read))
        .route(
            "/policies/identitySecurityDefaultsEnforcementPolicy",
            get(security_defaults::read).patch(security_defaults::patch),
        )
}

fn reports() -> Router<Arc<Tenant>> {
    Router::new()
        .route("/reports/authenticationMethods/userRegistrationDetails", get(reports::details))
        .route(
            "/reports/authenticationMethods/userRegistrationDetails/{id}",
            get(reports::read_details),
        )
        .route("/reports/authenticationMethods/{summary}", get(reports::summaries))
}

fn logs() -> Router<Arc<Tenant>> {
    Router::new()
        .route("/auditLogs/directoryAudits", get(audit_logs::audits))
        .route("/auditLogs/directoryAudits/{id}", get(audit_logs::read_audit))
        .route("/auditLogs/signIns", get(audit_logs::sign_ins))
        .route("/auditLogs/signIns/{id}", get(audit_logs::read_sign_in))
}

async fn unknown(uri: Uri) -> GraphError {
    let last = uri.path().rsplit('/').next().unwrap_or_default();
    GraphError::no_such_segment(last)
}
