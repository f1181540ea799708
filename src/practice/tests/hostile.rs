//! Raw hostile requests to every route that takes a body or an id: a refusal of Graph's, never a panic
//! and never a 5xx.

use axum::body::Body;
use axum::http::{Method, Request};

use super::http::{Answer, send};
use super::operators::{SOFIA, token_of, world};
use crate::practice::World;

#[rustfmt::skip]
const WRITES: &[(&str, &str)] = &[
    ("POST", "/v1.0/users/amira.haddad@contoso.example/authentication/phoneMethods"),
    ("POST", "/v1.0/users/amira.haddad@contoso.example/authentication/emailMethods"),
    ("POST", "/v1.0/users/amira.haddad@contoso.example/authentication/fido2Methods"),
    ("PATCH", "/beta/users/amira.haddad@contoso.example/authentication/requirements"),
    ("PATCH", "/beta/users/amira.haddad@contoso.example/authentication/signInPreferences"),
    ("POST", "/beta/users/amira.haddad@contoso.example/authentication/hardwareOathMethods"),
    ("POST", "/beta/users/amira.haddad@contoso.example/authentication/hardwareOathMethods/x/activate"),
    ("POST", "/beta/users/amira.haddad@contoso.example/authentication/hardwareOathMethods/assignAndActivate"),
    ("POST", "/beta/users/amira.haddad@contoso.example/authentication/hardwareOathMethods/assignAndActivateBySerialNumber"),
    ("PATCH", "/beta/policies/authenticationMethodsPolicy"),
    ("PATCH", "/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2"),
    ("PATCH", "/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms"),
    ("PATCH", "/v1.0/policies/identitySecurityDefaultsEnforcementPolicy"),
    ("POST", "/v1.0/identity/conditionalAccess/policies"),
    ("PATCH", "/v1.0/identity/conditionalAccess/policies/c5a7e1d2-84b6-4f09-9e3d-2b60d17c4a38"),
    ("POST", "/beta/directory/authenticationMethodDevices/hardwareOathDevices"),
    ("PATCH", "/beta/directory/authenticationMethodDevices/hardwareOathDevices"),
    ("PATCH", "/beta/directory/authenticationMethodDevices/hardwareOathDevices/x"),
];

#[rustfmt::skip]
const READS: &[&str] = &[
    "/v1.0/users/{}/authentication/methods",
    "/v1.0/users/amira.haddad@contoso.example/authentication/methods/{}",
    "/v1.0/users/amira.haddad@contoso.example/authentication/phoneMethods/{}",
    "/v1.0/users/amira.haddad@contoso.example/authentication/passwordMethods/{}",
    "/beta/users/{}/authentication/requirements",
    "/beta/users/{}/authentication/hardwareOathMethods/{}",
    "/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{}",
    "/v1.0/policies/authenticationStrengthPolicies/{}",
    "/v1.0/identity/conditionalAccess/policies/{}",
    "/v1.0/groups/{}/members",
    "/v1.0/directoryRoles/{}/members",
    "/v1.0/roleManagement/directory/roleAssignments/{}",
    "/v1.0/roleManagement/directory/roleAssignments?$filter={}",
    "/v1.0/organization/{}",
    "/v1.0/domains/{}",
    "/v1.0/subscribedSkus/{}",
    "/v1.0/reports/authenticationMethods/userRegistrationDetails/{}",
    "/v1.0/reports/authenticationMethods/userRegistrationDetails?$filter={}",
    "/v1.0/reports/authenticationMethods/usersRegisteredByMethod({})",
    "/v1.0/auditLogs/signIns/{}",
    "/v1.0/auditLogs/signIns?$filter=createdDateTime%20ge%20{}",
    "/v1.0/auditLogs/directoryAudits?$filter=targetResources/any(t:t/{})",
    "/beta/directory/authenticationMethodDevices/hardwareOathDevices/{}",
];

async fn call(
    world: &World,
    token: &str,
    method: &str,
    path: &str,
    body: Vec<u8>,
) -> Option<Answer> {
    let request = Request::builder()
        .method(Method::from_bytes(method.as_bytes()).unwrap())
        .uri(format!("https://graph.microsoft.com{path}"))
        .header("authorization", format!("Bearer {token}"))
        .header("content-type", "application/json")
        .body(Body::from(body));
    // What is no address at all never leaves a client.
    Some(send(world, request.ok()?).await)
}

fn token(world: &World) -> String {
    let scopes = [
        "AuditLog.Read.All",
        "Directory.Read.All",
        "Domain.Read.All",
        "Policy.Read.All",
        "Policy.ReadWrite.AuthenticationMethod",
        "Policy.ReadWrite.ConditionalAccess",
        "Policy.ReadWrite.SecurityDefaults",
        "User.Read.All",
        "UserAuthenticationMethod.ReadWrite.All",
    ];
    token_of(world, SOFIA, &scopes)
}

#[tokio::test]
async fn no_body_breaks_a_route() {
    let (_folder, world) = world();
    let token = token(&world);
    let deep = "[".repeat(200_000);
    let long = format!("{{\"displayName\":\"{}\"}}", "a".repeat(100_000));
    let number = format!("{{\"isEnabled\":1e{}}}", "9".repeat(400));
    let bodies: Vec<Vec<u8>> = [
        "", "{", "null", "[]", "\"text\"", "0", "{}", "{\"value\":null}", "{\"value\":[null]}",
        "{\"@context\":\"#$delta\",\"value\":[[],{},1]}",
        "{\"@context\":\"#$delta\",\"value\":[{\"assignTo\":[]}]}",
        "{\"@odata.type\":[]}", "{\"@odata.type\":\"#microsoft.graph.fido2AuthenticationMethodConfiguration\",\"passkeyProfiles\":[null]}",
        "{\"@odata.type\":\"#microsoft.graph.fido2AuthenticationMethodConfiguration\",\"passkeyProfiles\":null,\"includeTargets\":null}",
        "{\"@odata.type\":\"#microsoft.graph.fido2AuthenticationMethodConfiguration\",\"keyRestrictions\":null}",
        "{\"@odata.type\":\"#microsoft.graph.fido2AuthenticationMethodConfiguration\",\"id\":\"Sms\"}",
        "{\"@odata.type\":\"#microsoft.graph.smsAuthenticationMethodConfiguration\",\"includeTargets\":[{}]}",
        "{\"conditions\":[],\"grantControls\":{},\"state\":null}",
        "{\"grantControls\":{\"authenticationStrength\":null}}",
        "{\"device\":null}", "{\"device\":{\"id\":\"\\u0000\"}}", "{\"device\":[null,\"x\"]}",
        "{\"verificationCode\":\"\",\"serialNumber\":\"\"}",
        "{\"perUserMfaState\":[]}", "{\"\\ud800\":1}", "{\"a\":1,\"a\":2}", "{\"isEnabled\":NaN}",
        "{\"__proto__\":{}}", deep.as_str(), long.as_str(), number.as_str(),
    ]
    .into_iter()
    .map(|it| it.as_bytes().to_vec())
    .chain([vec![0xFF, 0xFE, 0x00], vec![0; 5000]])
    .collect();
    for (method, path) in WRITES {
        for body in &bodies {
            let answer = call(&world, &token, method, path, body.clone()).await.unwrap();
            let shown = String::from_utf8_lossy(&body[..body.len().min(80)]).into_owned();
            assert!(answer.status.as_u16() < 500, "{method} {path} {shown}: {answer:?}");
        }
    }
    // The policies are still documents that can be read, and the tenant still works by them.
    for path in [
        "/beta/policies/authenticationMethodsPolicy",
        "/v1.0/identity/conditionalAccess/policies",
        "/v1.0/reports/authenticationMethods/userRegistrationDetails",
        "/v1.0/users/amira.haddad@contoso.example/authentication/methods",
    ] {
        let answer = call(&world, &token, "GET", path, Vec::new()).await.unwrap();
        assert_eq!(answer.status, 200, "{path}");
    }
}

#[tokio::test]
async fn no_id_breaks_a_route() {
    let (_folder, world) = world();
    let token = token(&world);
    let long = "a".repeat(10_000);
    let nested = "(".repeat(5_000);
    let ids = [
        "..",
        ".",
        "%2e%2e",
        "%2F",
        "%00",
        "%FF",
        "'",
        "''",
        "%27%20or%201%20eq%201",
        "*",
        "$count",
        "00000000-0000-0000-0000-000000000000",
        "9999-12-31T23:59:59.9999999Z",
        "10000-01-01T00:00:00Z",
        "%F0%9F%94%91",
        "a%0d%0ab",
        "null",
        "{}",
        long.as_str(),
        nested.as_str(),
    ];
    for path in READS {
        for id in ids {
            let path = path.replace("{}", id);
            for method in ["GET", "HEAD", "DELETE", "PUT"] {
                let Some(answer) = call(&world, &token, method, &path, Vec::new()).await else {
                    continue;
                };
                let shown: String = path.chars().take(200).collect();
                assert!(answer.status.as_u16() < 500, "{method} {shown}: {answer:?}");
            }
        }
    }
}
