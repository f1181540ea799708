//! What a token opens: for each call its permissions, and the roles of the operator.

use serde_json::Value;

use super::operators::{AMIRA, J_SMITH, R_OKAFOR, SOFIA, VIKTOR, call, token_of, world};
use crate::practice::World;

#[tokio::test]
async fn each_call_asks_for_its_permission() {
    let (_folder, world) = world();
    let passes = "/users/amira.haddad@contoso.example/authentication/temporaryAccessPassMethods";
    let keys = "/users/amira.haddad@contoso.example/authentication/fido2Methods";
    let methods = "/users/amira.haddad@contoso.example/authentication/methods";
    let policy = "/policies/authenticationMethodsPolicy";
    let fido2 = "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2";
    let member_of = "/users/amira.haddad@contoso.example/transitiveMemberOf";
    let all = "UserAuthenticationMethod.ReadWrite.All";
    let read_all = "UserAuthenticationMethod.Read.All";
    let table: &[(&str, &str, &[&[&str]])] = &[
        (
            "GET",
            "/users?$select=id,displayName",
            &[&["User.ReadBasic.All"], &["User.Read.All"], &["Directory.Read.All"]],
        ),
        (
            "GET",
            "/users/amira.haddad@contoso.example?$select=accountEnabled,userType",
            &[&["User.Read.All"], &["Directory.Read.All"]],
        ),
        (
            "POST",
            "/users/amira.haddad@contoso.example/checkMemberGroups",
            &[
                &["User.ReadBasic.All", "GroupMember.Read.All"],
                &["User.Read.All", "Group.Read.All"],
                &["Directory.Read.All"],
            ],
        ),
        ("GET", methods, &[&[read_all], &[all]]),
        ("GET", passes, &[&["UserAuthMethod-TAP.Read.All"], &[read_all]]),
        ("POST", passes, &[&["UserAuthMethod-TAP.ReadWrite.All"], &[all]]),
        ("GET", keys, &[&["UserAuthMethod-Passkey.Read.All"], &[read_all]]),
        ("POST", keys, &[&["UserAuthMethod-Passkey.ReadWrite.All"], &[all]]),
        (
            "GET",
            "/users/amira.haddad@contoso.example/authentication/fido2Methods/creationOptions",
            &[&["UserAuthMethod-Passkey.ReadWrite.All"], &[all]],
        ),
        (
            "DELETE",
            "/users/amira.haddad@contoso.example/authentication/fido2Methods/x",
            &[&["UserAuthMethod-Passkey.ReadWrite.All"], &[all]],
        ),
        (
            "DELETE",
            "/users/amira.haddad@contoso.example/authentication/temporaryAccessPassMethods/x",
            &[&["UserAuthMethod-TAP.ReadWrite.All"], &[all]],
        ),
        (
            "POST",
            "/users/amira.haddad@contoso.example/revokeSignInSessions",
            &[&["User.RevokeSessions.All"]],
        ),
        ("GET", policy, &[&["Policy.Read.AuthenticationMethod"], &["Policy.Read.All"]]),
        ("GET", fido2, &[&["Policy.Read.AuthenticationMethod"], &["Policy.Read.All"]]),
        ("GET", "/me", &[&["User.Read"], &["User.Read.All"]]),
        (
            "GET",
            "/me/transitiveMemberOf/microsoft.graph.directoryRole",
            &[&["RoleManagement.Read.Directory"], &["Directory.Read.All"]],
        ),
        (
            "GET",
            "/users/amira.haddad@contoso.example/transitiveMemberOf/microsoft.graph.directoryRole",
            &[&["RoleManagement.Read.Directory"], &["Directory.Read.All"]],
        ),
        ("GET", member_of, &[&["User.Read.All", "GroupMember.Read.All"], &["Directory.Read.All"]]),
    ];
    for (method, path, ways) in table {
        // An Authentication Administrator may not end sessions so.
        let who = if path.contains("revoke") { SOFIA } else { J_SMITH };
        for way in *ways {
            let answer = call(&world, &token_of(&world, who, way), method, path).await;
            assert!(![401, 403].contains(&answer.status.as_u16()), "{method} {path} {way:?}");
            // One of those that are needed together is not enough.
            for left_out in *way {
                let rest: Vec<&str> = way.iter().copied().filter(|it| it != left_out).collect();
                let token = token_of(&world, who, &rest);
                let refusal = call(&world, &token, method, path).await.refusal();
                assert_eq!(refusal.0, 403, "{method} {path} {rest:?}");
                assert_eq!(refusal.1, "Authorization_RequestDenied");
            }
        }
        let foreign = ["AuditLog.Read.All", "User.RevokeSessions.All"];
        let foreign: Vec<&str> = foreign
            .into_iter()
            .filter(|it| !path.contains("revoke") || it.contains("Log"))
            .collect();
        let refusal = call(&world, &token_of(&world, J_SMITH, &foreign), method, path).await;
        assert_eq!(refusal.refusal().0, 403, "{method} {path}");
    }
}

#[tokio::test]
async fn roles_decide_whom_an_operator_may_touch() {
    let (_folder, world) = world();
    for (operator, person, status) in [
        (J_SMITH, AMIRA, 201),
        (J_SMITH, SOFIA, 403),
        (J_SMITH, VIKTOR, 403),
        (J_SMITH, R_OKAFOR, 403),
        (J_SMITH, J_SMITH, 403),
        (R_OKAFOR, AMIRA, 201),
        (R_OKAFOR, SOFIA, 201),
        (R_OKAFOR, VIKTOR, 201),
        (R_OKAFOR, J_SMITH, 201),
        (R_OKAFOR, R_OKAFOR, 403),
        (SOFIA, R_OKAFOR, 201),
        (AMIRA, VIKTOR, 403),
    ] {
        let token = token_of(&world, operator, World::scopes());
        let path = format!("/users/{person}/authentication/temporaryAccessPassMethods");
        let answer = call(&world, &token, "POST", &path).await;
        assert_eq!(answer.status, status, "{operator} for {person}");
        if status == 403 {
            assert_eq!(answer.refusal().1, "accessDenied");
        }
    }
    let nobody = token_of(&world, AMIRA, World::scopes());
    for path in ["/policies/authenticationMethodsPolicy", "/users/x/authentication/methods"] {
        assert_eq!(call(&world, &nobody, "GET", path).await.refusal().0, 403);
    }
}

#[tokio::test]
async fn roles_and_role_assignable_groups_are_shown() {
    let (_folder, world) = world();
    let token = token_of(&world, J_SMITH, World::scopes());
    let templates = |answer: &Value| -> Vec<String> {
        let roles = answer["value"].as_array().unwrap();
        roles.iter().map(|it| it["roleTemplateId"].as_str().unwrap().to_owned()).collect()
    };
    let mine = "/me/transitiveMemberOf/microsoft.graph.directoryRole?$count=true";
    let mine = call(&world, &token, "GET", mine).await.json();
    assert!(templates(&mine).contains(&"c4e39bd9-1100-46d3-8c65-fb160da0071f".to_owned()));
    let path = format!(
        "/users/{SOFIA}/transitiveMemberOf/microsoft.graph.directoryRole?$select=id,roleTemplateId&$count=true"
    );
    let hers = call(&world, &token, "GET", &path).await.json();
    assert_eq!(templates(&hers), ["62e90394-69f5-4237-9190-012177145e10"]);

    let path = format!("/users/{VIKTOR}/transitiveMemberOf?$select=id,isAssignableToRole");
    let his = call(&world, &token, "GET", &path).await.json();
    assert_eq!(his["value"][0]["isAssignableToRole"], true);
    let group = his["value"][0]["id"].as_str().unwrap();
    let path = format!("/groups/{group}?$select=isAssignableToRole");
    assert_eq!(call(&world, &token, "GET", &path).await.json()["isAssignableToRole"], true);
    let me = call(&world, &token, "GET", "/me?$select=id,displayName").await.json();
    assert_eq!(me["displayName"], "J. Smith");
}
