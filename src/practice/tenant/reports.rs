//! Who has registered what (Graph: userRegistrationDetails and its two summaries).
//!
//! A report, hours behind: it counts what was there when it was made. People whose account is disabled
//! are not in it.

use std::borrow::Cow;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::{Extension, Json};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::account::{Account, UserType};
use super::graph_error::GraphError;
use super::method::{PhoneKind, What};
use super::odata::{Arguments, Asked, EntityType, Kind, Version, collection, one, property};
use super::passkey::seconds;
use super::plain::plain;
use super::policies::Policies;
use super::policy;
use super::state::Tenant;
use super::tokens::Bearer;
use super::used_methods;
use Kind::{Flag, Id, Text, Texts, Time};

const SET: &str = "reports/authenticationMethods/userRegistrationDetails";
const IS: &[&str] = &["eq"];
const BEGINS: &[&str] = &["eq", "startswith"];
const ANY: &[&str] = &["any", "eq"];

const DETAILS: EntityType = EntityType {
    name: "microsoft.graph.userRegistrationDetails",
    properties: &[
        property("id", Id).filter(IS),
        property("userPrincipalName", Text).filter(BEGINS).sorted(),
        property("userDisplayName", Text).filter(BEGINS).sorted(),
        property("userType", Text).filter(IS),
        property("isAdmin", Flag).filter(IS),
        property("isSsprRegistered", Flag).filter(IS),
        property("isSsprEnabled", Flag).filter(IS),
        property("isSsprCapable", Flag).filter(IS),
        property("isMfaRegistered", Flag).filter(IS),
        property("isMfaCapable", Flag).filter(IS),
        property("isPasswordlessCapable", Flag).filter(IS),
        property("methodsRegistered", Texts).filter(ANY),
        property("isSystemPreferredAuthenticationMethodEnabled", Flag).filter(IS),
        property("systemPreferredAuthenticationMethods", Texts).filter(ANY),
        property("userPreferredMethodForSecondaryAuthentication", Text).filter(IS),
        property("lastUpdatedDateTime", Time),
        property("defaultMfaMethod", Text).filter(IS).beta(),
    ],
    derived: &[],
    shown: None,
    options: &["$filter", "$orderby", "$top", "$select", "$skiptoken"],
    expandable: &[],
    is_directory_object: false,
    page: (1000, 1000),
};

/// `GET /reports/authenticationMethods/userRegistrationDetails`
pub(super) async fn details(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    tenant.needs_premium()?;
    let made = tenant.resources.report_made();
    let policies = tenant.resources.policies.read().clone();
    let directory = tenant.directory();
    let rows =
        Made { of: directory.enabled(), make: |it: Cow<'_, Account>| row(&it, &policies, made) };
    collection(&asked, &DETAILS, SET, rows)
}

/// `GET /reports/authenticationMethods/userRegistrationDetails/{id}`
pub(super) async fn read_details(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    tenant.needs_premium()?;
    let made = tenant.resources.report_made();
    let policies = tenant.resources.policies.read().clone();
    let directory = tenant.directory();
    let account = directory.find(&id).filter(|it| it.account_enabled);
    let account = account.filter(|it| it.id.to_string().eq_ignore_ascii_case(&id));
    let account = account.ok_or_else(|| GraphError::not_found(&id))?;
    one(&asked, &DETAILS, SET, &row(&account, &policies, made))
}

/// `GET /reports/authenticationMethods/usersRegisteredByFeature(…)` and `usersRegisteredByMethod(…)`
pub(super) async fn summaries(
    State(tenant): State<Arc<Tenant>>,
    Path(function): Path<String>,
    Extension(arguments): Extension<Arguments>,
    Extension(bearer): Extension<Bearer>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    tenant.needs_premium()?;
    match function.as_str() {
        "userSignInsByAuthMethodSummary" if asked.version == Version::Beta => {
            used_methods::summary(&tenant, &bearer, &arguments, &asked)
        }
        "usersRegisteredByFeature" => by_feature(&tenant, &arguments, &asked),
        "usersRegisteredByMethod" => by_method(&tenant, &arguments, &asked),
        _ => Err(GraphError::no_such_segment(&function)),
    }
}

fn by_feature(
    tenant: &Tenant,
    included: &Arguments,
    asked: &Asked,
) -> Result<Json<Value>, GraphError> {
    const FEATURES: [(&str, &str); 5] = [
        ("ssprRegistered", "isSsprRegistered"),
        ("ssprEnabled", "isSsprEnabled"),
        ("ssprCapable", "isSsprCapable"),
        ("passwordlessCapable", "isPasswordlessCapable"),
        ("mfaCapable", "isMfaCapable"),
    ];
    let (mut summary, rows) = summary(tenant, included, asked, "Feature")?;
    let counts = FEATURES.map(|(feature, flag)| {
        let count = rows.iter().filter(|it| it[flag] == true).count();
        json!({ "feature": feature, "userCount": count })
    });
    summary["userRegistrationFeatureCounts"] = json!(counts);
    Ok(Json(summary))
}

fn by_method(
    tenant: &Tenant,
    included: &Arguments,
    asked: &Asked,
) -> Result<Json<Value>, GraphError> {
    const METHODS: [&str; 9] = [
        "password",
        "mobilePhone",
        "alternateMobilePhone",
        "officePhone",
        "email",
        "microsoftAuthenticatorPush",
        "softwareOneTimePasscode",
        "windowsHelloForBusiness",
        "passKeyDeviceBound",
    ];
    let (mut summary, rows) = summary(tenant, included, asked, "Method")?;
    let has = |row: &Value, method: &str| {
        row["methodsRegistered"].as_array().into_iter().flatten().any(|it| it == method)
    };
    let counts = METHODS.map(|method| {
        // Everybody has a password, and no report says so of one person.
        let count = rows.iter().filter(|it| method == "password" || has(it, method)).count();
        json!({ "authenticationMethod": method, "userCount": count })
    });
    summary["userRegistrationMethodCounts"] = json!(counts);
    Ok(Json(summary))
}

/// The head of a summary, and the rows that it counts.
fn summary(
    tenant: &Tenant,
    included: &Arguments,
    asked: &Asked,
    of: &str,
) -> Result<(Value, Vec<Value>), GraphError> {
    let (types, roles) = included_in(included)?;
    let made = tenant.resources.report_made();
    let policies = tenant.resources.policies.read().clone();
    let directory = tenant.directory();
    let rows = directory.enabled().filter(|it| {
        let is_admin = !it.roles.is_empty();
        let by_type = match types {
            "member" => it.user_type == UserType::Member,
            "guest" => it.user_type == UserType::Guest,
            _ => true,
        };
        by_type
            && match roles {
                "admin" => is_admin,
                "privilegedAdmin" => it.roles.iter().any(|it| it.is_privileged()),
                "user" => !is_admin,
                _ => true,
            }
    });
    let rows: Vec<Value> = rows.map(|it| row(&it, &policies, made)).collect();
    let Json(summary) = plain(
        asked,
        &format!("microsoft.graph.userRegistration{of}Summary"),
        json!({
            "totalUserCount": rows.len(),
            "userTypes": types,
            "userRoles": roles,
        }),
    )?;
    Ok((summary, rows))
}

/// The function's arguments: `includedUserTypes` and `includedUserRoles`, as literals.
fn included_in(arguments: &Arguments) -> Result<(&'static str, &'static str), GraphError> {
    const TYPES: [&str; 3] = ["all", "member", "guest"];
    const ROLES: [&str; 4] = ["all", "privilegedAdmin", "admin", "user"];
    if let Some(other) =
        arguments.names().find(|it| !["includedUserTypes", "includedUserRoles"].contains(it))
    {
        return Err(GraphError::bad_query(format!("'{other}' is not supported here.")));
    }
    Ok((
        one_of(&TYPES, "includedUserTypes", arguments)?,
        one_of(&ROLES, "includedUserRoles", arguments)?,
    ))
}

fn one_of(
    words: &[&'static str],
    name: &str,
    arguments: &Arguments,
) -> Result<&'static str, GraphError> {
    let value = arguments.value(name).unwrap_or("'all'").trim_matches('\'');
    let known = words.iter().copied().find(|it| *it == value);
    known.ok_or_else(|| {
        GraphError::bad_request(format!("Invalid value '{value}' specified for '{name}'."))
    })
}

/// As `Iterator::map`, but nothing is made of what is skipped.
struct Made<I, F> {
    of: I,
    make: F,
}

impl<I: Iterator, T, F: FnMut(I::Item) -> T> Iterator for Made<I, F> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.nth(0)
    }

    fn nth(&mut self, skipped: usize) -> Option<T> {
        self.of.nth(skipped).map(&mut self.make)
    }
}

fn row(account: &Account, policies: &Policies, made: Timestamp) -> Value {
    let passkeys = account.passkeys.iter().filter(|it| it.created <= made).count();
    let others: Vec<&What> = account
        .security
        .methods
        .iter()
        .filter(|it| it.created <= made)
        .map(|it| &it.what)
        .collect();
    let mut methods: Vec<&str> = others.iter().map(|it| it.reported()).collect();
    if passkeys > 0 {
        methods.push("passKeyDeviceBound");
    }
    let may_use_passkeys = !policy::bars_passkeys(policies, account);
    let has_passkey = passkeys > 0 && may_use_passkeys;
    let has_hello = others.iter().any(|it| matches!(it, What::WindowsHello { .. }));
    let factors = others.iter().filter(|it| it.is_factor()).count();
    let preferences = &account.security.preferences;
    let preferred = preferred_factor(&others);
    json!({
        "id": account.id,
        "userPrincipalName": account.user_principal_name,
        "userDisplayName": account.display_name,
        "userType": account.sign_in_user_type(),
        "isAdmin": !account.roles.is_empty(),
        "isSsprRegistered": !others.is_empty(),
        "isSsprEnabled": false,
        "isSsprCapable": false,
        "isMfaRegistered": factors + passkeys > 0,
        "isMfaCapable": factors > 0 || has_passkey,
        "isPasswordlessCapable": has_passkey || has_hello,
        "methodsRegistered": methods,
        "isSystemPreferredAuthenticationMethodEnabled": preferences.system_preferred,
        "systemPreferredAuthenticationMethods": [preferred.unwrap_or("none")],
        "userPreferredMethodForSecondaryAuthentication":
            preferences.preferred.as_deref().or(preferred).unwrap_or("none"),
        "defaultMfaMethod": match preferred {
            Some("push") => "microsoftAuthenticatorPush",
            Some("oath") => "softwareOneTimePasscode",
            Some("sms") => "mobilePhone",
            _ => "none",
        },
        "lastUpdatedDateTime": seconds(made),
    })
}

/// The strongest second factor: the enumeration has no word for passkeys.
fn preferred_factor(methods: &[&What]) -> Option<&'static str> {
    let has = |is: fn(&What) -> bool| methods.iter().any(|it| is(it));
    if has(|it| matches!(it, What::MicrosoftAuthenticator { .. })) {
        Some("push")
    } else if has(|it| matches!(it, What::SoftwareOath)) {
        Some("oath")
    } else if has(|it| matches!(it, What::Phone { kind: PhoneKind::Mobile, .. })) {
        Some("sms")
    } else {
        None
    }
}
