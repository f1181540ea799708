//! Which accounts come from elsewhere.

use serde_json::{Value, json};

use super::*;

/// A member of the tenant itself, as Graph shows one, with one thing changed.
fn account(name: &str, value: Value) -> Account {
    let mut user = json!({
        "id": "a",
        "displayName": "A",
        "userPrincipalName": "a@contoso.example",
        "accountEnabled": true,
        "userType": "Member",
        "creationType": null,
        "identities": [{"signInType": "userPrincipalName", "issuer": "contoso.example",
            "issuerAssignedId": "a@contoso.example"}],
    });
    user[name] = value;
    serde_json::from_value::<User>(user).expect("the documented shape").account()
}

/// An external member is `Member` by its type.
#[test]
fn each_sign_of_another_tenant_is_enough() {
    let federated = json!([
        {"signInType": "federated", "issuer": "ExternalAzureAD", "issuerAssignedId": null},
        {"signInType": "userPrincipalName", "issuer": "contoso.example", "issuerAssignedId": "x"},
    ]);
    for (name, value) in [
        ("userType", json!("Guest")),
        ("userType", json!("guest")),
        ("creationType", json!("Invitation")),
        ("creationType", json!("SelfServiceSignUp")),
        ("userPrincipalName", json!("a_fabrikam.example#EXT#@contoso.example")),
        ("userPrincipalName", json!("a_fabrikam.example#ext#@contoso.example")),
        ("identities", federated),
    ] {
        assert_eq!(account(name, value.clone()), Account::Guest, "{name} {value}");
    }
}

#[test]
fn nobody_else_is_a_guest() {
    for (name, value, found) in [
        ("userType", json!("Member"), Account::Active),
        ("userType", Value::Null, Account::Active),
        ("creationType", json!("LocalAccount"), Account::Active),
        ("creationType", json!("EmailVerified"), Account::Active),
        ("creationType", json!("AWordOfNextYear"), Account::Active),
        ("identities", Value::Null, Account::Active),
        ("identities", json!([]), Account::Active),
        ("identities", json!([{"signInType": null}]), Account::Active),
        ("userPrincipalName", Value::Null, Account::Active),
        ("userPrincipalName", json!("ext@contoso.example"), Account::Active),
        ("accountEnabled", json!(false), Account::Disabled),
        ("accountEnabled", Value::Null, Account::Active),
    ] {
        assert_eq!(account(name, value.clone()), found, "{name} {value}");
    }
}
