//! Each call of the tenant's resources without its permission, without its role, and with both.

use serde_json::json;

use super::http::{Answer, ask};
use super::operators::{AMIRA, J_SMITH, SOFIA, token_of, world};
use crate::practice::{World, openapi};

/// Graph's permissions on methods, for all people.
const METHODS_READ: &str = "UserAuthenticationMethod.Read.All";
const METHODS_WRITE: &str = "UserAuthenticationMethod.ReadWrite.All";
const WRITE_POLICY: &str = "Policy.ReadWrite.AuthenticationMethod";
const DEVICES: &str = "/directory/authenticationMethodDevices/hardwareOathDevices";
const CONFIGURATIONS: &str =
    "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations";

/// A call; permissions of which each set opens it; whether it asks for a role.
type Row = (&'static str, &'static str, &'static [&'static [&'static str]], bool);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("GET", "/v1.0/users/{}/authentication/methods/x", &[&[METHODS_READ], &[METHODS_WRITE]], true),
    ("GET", "/v1.0/users/{}/authentication/passwordMethods", &[&["UserAuthMethod-Password.Read.All"], &[METHODS_READ]], true),
    ("GET", "/v1.0/users/{}/authentication/passwordMethods/x", &[&["UserAuthMethod-Password.ReadWrite.All"]], true),
    ("GET", "/v1.0/users/{}/authentication/phoneMethods", &[&["UserAuthMethod-Phone.Read.All"], &["UserAuthMethod-Phone.ReadWrite.All"], &[METHODS_READ]], true),
    ("POST", "/v1.0/users/{}/authentication/phoneMethods", &[&["UserAuthMethod-Phone.ReadWrite.All"], &[METHODS_WRITE]], true),
    ("DELETE", "/v1.0/users/{}/authentication/phoneMethods/x", &[&["UserAuthMethod-Phone.ReadWrite.All"], &[METHODS_WRITE]], true),
    ("GET", "/beta/users/{}/authentication/emailMethods", &[&["UserAuthMethod-Email.Read.All"]], true),
    ("DELETE", "/beta/users/{}/authentication/emailMethods/x", &[&["UserAuthMethod-Email.ReadWrite.All"]], true),
    ("GET", "/v1.0/users/{}/authentication/softwareOathMethods", &[&["UserAuthMethod-SoftwareOATH.Read.All"]], true),
    ("DELETE", "/v1.0/users/{}/authentication/softwareOathMethods/x", &[&["UserAuthMethod-SoftwareOATH.ReadWrite.All"]], true),
    ("GET", "/v1.0/users/{}/authentication/microsoftAuthenticatorMethods", &[&["UserAuthMethod-MicrosoftAuthApp.Read.All"]], true),
    ("DELETE", "/v1.0/users/{}/authentication/microsoftAuthenticatorMethods/x", &[&["UserAuthMethod-MicrosoftAuthApp.ReadWrite.All"]], true),
    ("GET", "/v1.0/users/{}/authentication/windowsHelloForBusinessMethods", &[&["UserAuthMethod-WindowsHello.Read.All"]], true),
    ("DELETE", "/v1.0/users/{}/authentication/windowsHelloForBusinessMethods/x", &[&["UserAuthMethod-WindowsHello.ReadWrite.All"]], true),
    ("GET", "/beta/users/{}/authentication/hardwareOathMethods", &[&["UserAuthMethod-HardwareOATH.Read.All"]], true),
    ("POST", "/beta/users/{}/authentication/hardwareOathMethods", &[&["UserAuthMethod-HardwareOATH.ReadWrite.All"], &[METHODS_WRITE]], true),
    ("POST", "/beta/users/{}/authentication/hardwareOathMethods/x/activate", &[&["UserAuthMethod-HardwareOATH.ReadWrite.All"]], true),
    ("POST", "/beta/users/{}/authentication/hardwareOathMethods/x/deactivate", &[&["UserAuthMethod-HardwareOATH.ReadWrite.All"]], true),
    ("POST", "/beta/users/{}/authentication/hardwareOathMethods/assignAndActivate", &[&["UserAuthMethod-HardwareOATH.ReadWrite.All"]], true),
    ("POST", "/beta/users/{}/authentication/hardwareOathMethods/assignAndActivateBySerialNumber", &[&["UserAuthMethod-HardwareOATH.ReadWrite.All"]], true),
    ("DELETE", "/beta/users/{}/authentication/hardwareOathMethods/x", &[&["UserAuthMethod-HardwareOATH.ReadWrite.All"]], true),
    ("GET", "/beta/users/{}/authentication/requirements", &[&["Policy.Read.All"], &[WRITE_POLICY]], true),
    ("PATCH", "/beta/users/{}/authentication/requirements", &[&[WRITE_POLICY]], true),
    ("GET", "/beta/users/{}/authentication/signInPreferences", &[&[METHODS_READ]], true),
    ("PATCH", "/beta/users/{}/authentication/signInPreferences", &[&[METHODS_WRITE]], true),
    ("PATCH", "/v1.0/policies/authenticationMethodsPolicy", &[&[WRITE_POLICY]], true),
    ("GET", "/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations", &[&["Policy.Read.AuthenticationMethod"], &["Policy.Read.All"], &[WRITE_POLICY]], true),
    ("PATCH", "/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2", &[&[WRITE_POLICY]], true),
    ("DELETE", "/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2", &[&[WRITE_POLICY]], true),
    ("GET", "/v1.0/policies/authenticationStrengthPolicies/00000000-0000-0000-0000-000000000004", &[&["Policy.Read.AuthenticationMethod"], &["Policy.Read.All"]], true),
    ("GET", "/v1.0/policies/identitySecurityDefaultsEnforcementPolicy", &[&["Policy.Read.All"], &["Policy.ReadWrite.SecurityDefaults"]], true),
    ("PATCH", "/v1.0/policies/identitySecurityDefaultsEnforcementPolicy", &[&["Policy.Read.All", "Policy.ReadWrite.SecurityDefaults"]], true),
    ("GET", "/v1.0/identity/conditionalAccess/policies", &[&["Policy.Read.All"]], true),
    ("POST", "/v1.0/identity/conditionalAccess/policies", &[&["Policy.Read.All", "Policy.ReadWrite.ConditionalAccess"]], true),
    ("GET", "/v1.0/identity/conditionalAccess/policies/x", &[&["Policy.Read.All"]], true),
    ("PATCH", "/v1.0/identity/conditionalAccess/policies/x", &[&["Policy.Read.All", "Policy.ReadWrite.ConditionalAccess"]], true),
    ("DELETE", "/v1.0/identity/conditionalAccess/policies/x", &[&["Policy.Read.All", "Policy.ReadWrite.ConditionalAccess"]], true),
    ("GET", "/v1.0/groups", &[&["GroupMember.Read.All"], &["Group.Read.All"], &["Directory.Read.All"]], false),
    ("GET", "/v1.0/groups/2d84b6f3-0c1a-4e77-93b5-6a0e5f7c8d29/members", &[&["GroupMember.Read.All"]], false),
    ("GET", "/v1.0/groups/2d84b6f3-0c1a-4e77-93b5-6a0e5f7c8d29/transitiveMembers", &[&["GroupMember.Read.All"]], false),
    ("GET", "/v1.0/applications", &[&["Application.Read.All"], &["Application.ReadWrite.All"], &["Directory.Read.All"]], false),
    ("POST", "/v1.0/applications", &[&["Application.ReadWrite.All"]], true),
    ("PATCH", "/v1.0/applications/x", &[&["Application.ReadWrite.All"]], true),
    ("GET", "/v1.0/servicePrincipals", &[&["Application.Read.All"]], false),
    ("POST", "/v1.0/servicePrincipals", &[&["Application.ReadWrite.All"]], true),
    ("PATCH", "/v1.0/servicePrincipals/x", &[&["Application.ReadWrite.All"]], true),
    ("POST", "/v1.0/servicePrincipals/x/appRoleAssignedTo", &[&["AppRoleAssignment.ReadWrite.All", "Application.Read.All"]], true),
    ("POST", "/v1.0/servicePrincipals/x/appRoleAssignments", &[&["AppRoleAssignment.ReadWrite.All", "Application.Read.All"]], true),
    ("GET", "/v1.0/oauth2PermissionGrants", &[&["DelegatedPermissionGrant.ReadWrite.All"], &["Directory.Read.All"]], true),
    ("POST", "/v1.0/oauth2PermissionGrants", &[&["DelegatedPermissionGrant.ReadWrite.All"]], true),
    ("PATCH", "/v1.0/oauth2PermissionGrants/x", &[&["DelegatedPermissionGrant.ReadWrite.All"]], true),
    ("POST", "/v1.0/groups", &[&["Group.ReadWrite.All"]], true),
    ("GET", "/v1.0/users/{}/memberOf", &[&["Directory.Read.All"], &["User.Read.All", "GroupMember.Read.All"]], false),
    ("GET", "/v1.0/organization", &[&["User.Read"], &["Organization.Read.All"]], false),
    ("GET", "/v1.0/domains", &[&["Domain.Read.All"], &["Directory.Read.All"]], false),
    ("GET", "/v1.0/domains/contoso.example", &[&["Domain.Read.All"]], false),
    ("GET", "/v1.0/subscribedSkus", &[&["LicenseAssignment.Read.All"], &["Organization.Read.All"]], false),
    ("GET", "/v1.0/roleManagement/directory/roleAssignments", &[&["RoleManagement.Read.Directory"], &["Directory.Read.All"]], true),
    ("GET", "/v1.0/roleManagement/directory/roleDefinitions", &[&["RoleManagement.Read.Directory"]], true),
    ("GET", "/v1.0/directoryRoles", &[&["RoleManagement.Read.Directory"]], false),
    ("GET", "/v1.0/reports/authenticationMethods/userRegistrationDetails", &[&["AuditLog.Read.All"]], true),
    ("GET", "/v1.0/reports/authenticationMethods/userRegistrationDetails/x", &[&["AuditLog.Read.All"]], true),
    ("GET", "/v1.0/reports/authenticationMethods/usersRegisteredByFeature", &[&["AuditLog.Read.All"]], true),
    ("GET", "/v1.0/reports/authenticationMethods/usersRegisteredByMethod", &[&["AuditLog.Read.All"]], true),
    ("GET", "/v1.0/auditLogs/directoryAudits", &[&["AuditLog.Read.All"], &["Directory.Read.All"]], true),
    ("GET", "/v1.0/auditLogs/signIns", &[&["AuditLog.Read.All"]], true),
    ("GET", "/v1.0/auditLogs/signIns/x", &[&["AuditLog.Read.All"]], true),
    ("GET", "/beta/directory/authenticationMethodDevices/hardwareOathDevices", &[&[WRITE_POLICY]], true),
    ("POST", "/beta/directory/authenticationMethodDevices/hardwareOathDevices", &[&[WRITE_POLICY]], true),
    ("PATCH", "/beta/directory/authenticationMethodDevices/hardwareOathDevices", &[&[WRITE_POLICY]], true),
    ("DELETE", "/beta/directory/authenticationMethodDevices/hardwareOathDevices/x", &[&[WRITE_POLICY]], true),
];

async fn call(world: &World, token: &str, method: &str, path: &str) -> Answer {
    let body = ["POST", "PATCH"].contains(&method).then(|| json!({}));
    ask(world, token, method, &path.replace("{}", AMIRA), body).await
}

#[tokio::test]
async fn each_route_asks_for_its_permission_and_its_role() {
    let (_folder, world) = world();
    for (method, path, ways, asks_for_role) in ROWS {
        for way in *ways {
            let answer = call(&world, &token_of(&world, SOFIA, way), method, path).await;
            let status = answer.status.as_u16();
            assert!(
                ![401, 403, 405].contains(&status) && status < 500,
                "{method} {path} {way:?}: {answer:?}"
            );
            for left_out in *way {
                let rest: Vec<&str> = way.iter().copied().filter(|it| it != left_out).collect();
                let refusal = call(&world, &token_of(&world, SOFIA, &rest), method, path).await;
                let wanted = (403, "Authorization_RequestDenied".to_owned());
                assert_eq!(refusal.refusal(), wanted, "{method} {path} {rest:?}");
            }
            // Viktor holds no role at all; Amira would ask for her own methods.
            let viktor = "viktor.dahl@contoso.example";
            let answer = call(&world, &token_of(&world, viktor, way), method, path).await;
            if *asks_for_role {
                assert_eq!(answer.refusal(), (403, "accessDenied".into()), "{method} {path}");
            } else {
                assert_ne!(answer.status, 403, "{method} {path}");
            }
        }
        let foreign = ["User.RevokeSessions.All", "UserAuthMethod-TAP.ReadWrite.All"];
        let refusal = call(&world, &token_of(&world, SOFIA, &foreign), method, path).await;
        assert_eq!(refusal.refusal().0, 403, "{method} {path}");
    }
}

#[tokio::test]
async fn ones_own_methods_are_read_without_a_role_and_with_the_small_permission() {
    let (_folder, world) = world();
    for (permission, method, path, status) in [
        ("UserAuthMethod-Phone.Read", "GET", "/v1.0/me/authentication/phoneMethods", 200),
        ("UserAuthMethod-Phone.Read", "GET", "/v1.0/users/{}/authentication/phoneMethods", 200),
        ("UserAuthMethod-Phone.Read", "GET", "/v1.0/users/x/authentication/phoneMethods", 403),
        ("UserAuthMethod-Phone.Read", "GET", "/v1.0/me/authentication/emailMethods", 403),
        ("UserAuthMethod-Phone.Read", "DELETE", "/v1.0/me/authentication/phoneMethods/x", 403),
        ("UserAuthMethod-Phone.ReadWrite", "DELETE", "/v1.0/me/authentication/phoneMethods/x", 404),
        ("UserAuthenticationMethod.Read", "GET", "/v1.0/me/authentication/methods", 200),
        (
            "UserAuthenticationMethod.Read",
            "GET",
            "/beta/me/authentication/hardwareOathMethods",
            200,
        ),
        ("UserAuthMethod-Passkey.Read", "GET", "/v1.0/me/authentication/fido2Methods", 200),
        (
            "UserAuthMethod-Passkey.ReadWrite",
            "GET",
            "/v1.0/me/authentication/fido2Methods/creationOptions",
            200,
        ),
        (
            "UserAuthMethod-TAP.Read",
            "GET",
            "/v1.0/me/authentication/temporaryAccessPassMethods",
            200,
        ),
        (
            "UserAuthMethod-TAP.ReadWrite.All",
            "POST",
            "/v1.0/me/authentication/temporaryAccessPassMethods",
            403,
        ),
        ("UserAuthMethod-Password.Read", "GET", "/v1.0/me/authentication/passwordMethods", 200),
        ("Policy.Read.All", "GET", "/beta/me/authentication/requirements", 200),
    ] {
        let answer = call(&world, &token_of(&world, AMIRA, &[permission]), method, path).await;
        assert_eq!(answer.status, status, "{permission} {method} {path}: {answer:?}");
    }
}

#[tokio::test]
async fn what_beta_alone_has_is_not_in_v1() {
    let (_folder, world) = world();
    let all = ["Policy.Read.All", WRITE_POLICY, METHODS_WRITE];
    let token = token_of(&world, SOFIA, &all);
    for path in [
        "/users/{}/authentication/requirements",
        "/users/{}/authentication/signInPreferences",
        "/users/{}/authentication/hardwareOathMethods",
        DEVICES,
    ] {
        let v1 = call(&world, &token, "GET", &format!("/v1.0{path}")).await;
        assert_eq!(v1.refusal(), (400, "BadRequest".into()), "{path}");
        assert_eq!(call(&world, &token, "GET", &format!("/beta{path}")).await.status, 200);
    }
    let oath = format!("{CONFIGURATIONS}/hardwareOath");
    assert_eq!(call(&world, &token, "GET", &format!("/v1.0{oath}")).await.status, 404);
    assert_eq!(call(&world, &token, "GET", &format!("/beta{oath}")).await.status, 200);
    let policy = |version: &str| format!("/{version}/policies/authenticationMethodsPolicy");
    let v1 = call(&world, &token, "GET", &policy("v1.0")).await.json();
    let beta = call(&world, &token, "GET", &policy("beta")).await.json();
    assert_eq!(v1.get("systemCredentialPreferences"), None);
    assert_eq!(beta["systemCredentialPreferences"]["state"], "default");
}

/// An inventory that also assigns asks for the right to change that person's methods.
#[tokio::test]
async fn a_token_is_assigned_only_by_who_may_change_that_person() {
    let (_folder, world) = world();
    let post = |who: &'static str, scopes: &'static [&'static str], person: &'static str| {
        let (world, token) = (world.clone(), token_of(&world, who, scopes));
        let body = json!({
            "serialNumber": "A1", "manufacturer": "Contoso", "model": "T",
            "secretKey": "GEZDGNBVGY3TQOJQ", "timeIntervalInSeconds": 30,
            "assignTo": { "id": person },
        });
        async move { ask(&world, &token, "POST", &format!("/beta{DEVICES}"), Some(body)).await }
    };
    let answer = post(SOFIA, &[WRITE_POLICY], AMIRA).await;
    assert_eq!(answer.refusal(), (403, "Authorization_RequestDenied".into()));
    // J. Smith may change Amira's methods but not the inventory.
    let answer = post(J_SMITH, &[WRITE_POLICY, METHODS_WRITE], AMIRA).await;
    assert_eq!(answer.refusal(), (403, "accessDenied".into()));
    // Nobody for themselves.
    let answer = post(SOFIA, &[WRITE_POLICY, METHODS_WRITE], SOFIA).await;
    assert_eq!(answer.refusal(), (403, "accessDenied".into()));
    assert_eq!(post(SOFIA, &[WRITE_POLICY, METHODS_WRITE], AMIRA).await.status, 201);
}

/// A segment in braces stands for any other.
#[test]
fn each_route_is_in_the_description() {
    let described = openapi();
    let paths = described["paths"].as_object().expect("paths");
    let fits = |path: &str, template: &str| {
        let (segments, templates) = (path.split('/'), template.split('/'));
        segments.clone().count() == templates.clone().count()
            && segments
                .zip(templates)
                .all(|(it, template)| it == template || template.contains('{'))
    };
    for (method, path, ..) in ROWS {
        let of_method = paths.iter().filter(|(_, it)| it[method.to_lowercase()].is_object());
        let found = of_method.filter(|(template, _)| fits(path, template)).count();
        assert_ne!(found, 0, "{method} {path}");
    }
}
