//! The tenant's logs as Graph shows them (Graph: directoryAudit, signIn).

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use uuid::Uuid;

use super::graph_error::GraphError;
use super::log::{Audit, Deed, Named, SecondFactor, SignInEntry, SignedInWith};
use super::odata::{Asked, EntityType, Kind, Property, collection, one, property};
use super::state::Tenant;
use crate::practice::fixed::{ADMIN_CLIENT_ID, CLIENT_ID, PROOF_CLIENT_ID, TENANT_ID};
use Kind::{Complex, Complexes, Flag, Id, Text, Texts, Time};

const GRAPH_ID: &str = "00000003-0000-0000-c000-000000000000";
const OPTIONS: &[&str] = &["$filter", "$orderby", "$top", "$skiptoken"];
const SOME: &[&str] = &["eq", "startswith"];
const WHEN: &[&str] = &["eq", "ge", "le", "gt", "lt"];

const AUDIT: EntityType = EntityType {
    name: "microsoft.graph.directoryAudit",
    properties: &[
        property("id", Text).filter(&["eq"]),
        property("activityDateTime", Time).filter(WHEN).sorted(),
        property("activityDisplayName", Text).filter(SOME),
        property("additionalDetails", Complexes),
        property("category", Text).filter(&["eq"]),
        property("correlationId", Text).filter(&["eq"]),
        property("initiatedBy", Complex).filter(SOME),
        property("loggedByService", Text).filter(&["eq"]),
        property("operationType", Text),
        property("result", Text).filter(&["eq"]),
        property("resultReason", Text),
        property("targetResources", Complexes).filter(&["any", "eq", "startswith"]),
        property("userAgent", Text).beta(),
    ],
    derived: &[],
    shown: None,
    options: OPTIONS,
    expandable: &[],
    is_directory_object: false,
    page: (1000, 1000),
};

const SIGN_IN: EntityType = EntityType {
    name: "microsoft.graph.signIn",
    properties: SIGN_IN_PROPERTIES,
    derived: &[],
    shown: None,
    options: OPTIONS,
    expandable: &[],
    is_directory_object: false,
    page: (1000, 1000),
};

const SIGN_IN_PROPERTIES: &[Property] = &[
    property("id", Text).filter(&["eq"]),
    property("createdDateTime", Time).filter(WHEN).sorted(),
    property("userDisplayName", Text).filter(SOME),
    property("userPrincipalName", Text).filter(SOME),
    property("userId", Id).filter(&["eq"]),
    property("appId", Id).filter(&["eq"]),
    property("appDisplayName", Text).filter(SOME),
    property("ipAddress", Text).filter(SOME),
    property("clientAppUsed", Text).filter(&["eq"]),
    property("correlationId", Text).filter(&["eq"]),
    property("conditionalAccessStatus", Text).filter(&["eq"]),
    property("appliedConditionalAccessPolicies", Complexes),
    property("isInteractive", Flag),
    property("riskDetail", Text).filter(&["eq"]),
    property("riskLevelAggregated", Text).filter(&["eq"]),
    property("riskLevelDuringSignIn", Text).filter(&["eq"]),
    property("riskState", Text).filter(&["eq"]),
    property("riskEventTypes", Texts),
    property("riskEventTypes_v2", Texts),
    property("resourceDisplayName", Text).filter(&["eq"]),
    property("resourceId", Text).filter(&["eq"]),
    property("status", Complex).filter(&["eq"]),
    property("deviceDetail", Complex).filter(SOME),
    property("location", Complex).filter(SOME),
    property("authenticationDetails", Complexes).beta(),
    property("authenticationRequirement", Text).filter(&["eq"]).beta(),
    property("authenticationMethodsUsed", Texts).beta(),
    property("authenticationProtocol", Text).beta(),
    property("incomingTokenType", Text).beta(),
    property("signInEventTypes", Texts).filter(&["any", "eq"]).beta(),
    property("servicePrincipalId", Text).filter(&["eq"]),
    property("userAgent", Text),
    property("userType", Text).beta(),
    property("resourceTenantId", Text),
    property("homeTenantId", Text),
    property("sessionId", Text).beta(),
    property("uniqueTokenIdentifier", Text).beta(),
];

/// `GET /auditLogs/directoryAudits`
pub(super) async fn audits(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let log = tenant.resources.log.read();
    let entries = log.audits(tenant.resources.logs_complete_until());
    collection(&asked, &AUDIT, "auditLogs/directoryAudits", entries.map(audit))
}

/// `GET /auditLogs/directoryAudits/{id}`
pub(super) async fn read_audit(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let log = tenant.resources.log.read();
    let mut entries = log.audits(tenant.resources.logs_complete_until());
    let found = entries.find(|it| audit_id(it) == id).ok_or_else(|| GraphError::not_found(&id))?;
    one(&asked, &AUDIT, "auditLogs/directoryAudits", &audit(found))
}

/// `GET /auditLogs/signIns`
pub(super) async fn sign_ins(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    tenant.needs_premium()?;
    let log = tenant.resources.log.read();
    let entries = log.sign_ins(tenant.resources.logs_complete_until());
    collection(&asked, &SIGN_IN, "auditLogs/signIns", entries.map(sign_in))
}

/// `GET /auditLogs/signIns/{id}`
pub(super) async fn read_sign_in(
    State(tenant): State<Arc<Tenant>>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    tenant.needs_premium()?;
    let log = tenant.resources.log.read();
    let mut entries = log.sign_ins(tenant.resources.logs_complete_until());
    let found = entries.find(|it| it.id.to_string() == id);
    one(
        &asked,
        &SIGN_IN,
        "auditLogs/signIns",
        &sign_in(found.ok_or_else(|| GraphError::not_found(&id))?),
    )
}

impl Tenant {
    /// The words are those that others have seen.
    pub(super) fn needs_premium(&self) -> Result<(), GraphError> {
        if self.has_premium() {
            return Ok(());
        }
        Err(GraphError::new(
            StatusCode::FORBIDDEN,
            "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
            "Neither tenant is B2C or tenant doesn't have premium license",
        ))
    }
}

fn audit_id(audit: &Audit) -> String {
    format!("Authentication Methods_{}", audit.id)
}

/// As Microsoft's service "Authentication Methods" writes it.
fn audit(audit: &Audit) -> Value {
    let event = &audit.event;
    let is_own = event.by.as_ref() == Some(&event.person);
    let who = if is_own { "User" } else { "Admin" };
    let (name, done, kind) = match event.deed {
        Deed::AskedForOptions => ("Get passkey creation options".to_owned(), "requested", "Get"),
        Deed::Registered => (format!("{who} registered security info"), "registered", "Add"),
        Deed::Deleted => (format!("{who} deleted security info"), "deleted", "Delete"),
        Deed::Updated => (format!("{who} updated security info"), "updated", "Update"),
    };
    let application = json!({
        "appId": CLIENT_ID,
        "displayName": "Keydesk",
        "servicePrincipalId": null,
        "servicePrincipalName": null,
    });
    let (user, app) = match &event.by {
        Some(person) => (initiator(person), Value::Null),
        None => (Value::Null, application),
    };
    let details: Vec<Value> =
        event.aaguid.iter().map(|it| json!({ "key": "AAGUID", "value": it })).collect();
    json!({
        "id": audit_id(audit),
        "category": "UserManagement",
        "correlationId": audit.id,
        "result": "success",
        "resultReason": format!("{who} {done} {} method for user", event.method),
        "activityDisplayName": name,
        "activityDateTime": audit.at.to_string(),
        "loggedByService": "Authentication Methods",
        "operationType": kind,
        "userAgent": "",
        "initiatedBy": { "user": user, "app": app },
        "targetResources": [{
            "id": event.person.id,
            "displayName": event.person.display_name,
            "type": "User",
            "userPrincipalName": event.person.user_principal_name,
            "groupType": null,
            "modifiedProperties": [],
        }],
        "additionalDetails": details,
    })
}

fn initiator(person: &Named) -> Value {
    json!({
        "id": person.id,
        "displayName": person.display_name,
        "userPrincipalName": person.user_principal_name,
        "ipAddress": "127.0.0.1",
        "homeTenantId": null,
        "homeTenantName": null,
    })
}

/// As an interactive sign-in of the desk's application is written.
fn sign_in(entry: &SignInEntry) -> Value {
    let person = &entry.person;
    let is_good = entry.error_code == 0;
    let is_single =
        matches!(entry.with, SignedInWith::Password | SignedInWith::TemporaryAccessPass);
    let requirement =
        if is_single { "singleFactorAuthentication" } else { "multiFactorAuthentication" };
    let at = entry.at.to_string();
    json!({
        "id": entry.id,
        "createdDateTime": at,
        "userDisplayName": person.display_name,
        "userPrincipalName": person.user_principal_name,
        "userId": person.id,
        "userType": if person.is_guest { "guest" } else { "member" },
        "appId": entry.application,
        "appDisplayName": application_name(entry.application),
        "ipAddress": "127.0.0.1",
        "clientAppUsed": entry.client.as_deref().unwrap_or("Browser"),
        "userAgent": "",
        "correlationId": entry.id,
        "conditionalAccessStatus": "notApplied",
        "appliedConditionalAccessPolicies": [],
        "isInteractive": true,
        "riskDetail": "none",
        "riskLevelAggregated": "none",
        "riskLevelDuringSignIn": "none",
        "riskState": "none",
        "riskEventTypes": [],
        "riskEventTypes_v2": [],
        "resourceDisplayName": "Microsoft Graph",
        "resourceId": GRAPH_ID,
        "resourceTenantId": TENANT_ID,
        "homeTenantId": TENANT_ID,
        "servicePrincipalId": "",
        "sessionId": entry.id,
        "uniqueTokenIdentifier": token_id(entry.id),
        "status": {
            "errorCode": entry.error_code,
            "failureReason": if is_good { "Other." } else { "Sign-in failed." },
            "additionalDetails": null,
        },
        "deviceDetail": {
            "deviceId": "",
            "displayName": "",
            "operatingSystem": "",
            "browser": "",
            "isCompliant": false,
            "isManaged": false,
            "trustType": "",
        },
        "location": {
            "city": null, "state": null, "countryOrRegion": null, "geoCoordinates": null,
        },
        "authenticationDetails": steps(entry, &at),
        "authenticationRequirement": requirement,
        "authenticationMethodsUsed": [],
        "authenticationProtocol": "none",
        "incomingTokenType": "none",
        "signInEventTypes": ["interactiveUser"],
    })
}

/// Those that the sign-in knows.
fn application_name(id: Uuid) -> &'static str {
    match id {
        CLIENT_ID => "Keydesk",
        PROOF_CLIENT_ID => "Keydesk proof",
        ADMIN_CLIENT_ID => "Keydesk administrator",
        _ => "My Signins",
    }
}

/// The `uti` of a token: the id of the request in the form of Microsoft's MSIdentityTools.
pub(in crate::practice) fn token_id(request: Uuid) -> String {
    URL_SAFE_NO_PAD.encode(request.to_bytes_le())
}

/// Graph: authenticationDetail. Microsoft documents no label; these are those that others have seen.
fn steps(entry: &SignInEntry, at: &str) -> Vec<Value> {
    const PASSWORD: (&str, &str) = ("Password", "Password in the cloud");
    let step = |(method, detail): (&str, &str), requirement: &str| {
        let is_good = entry.error_code == 0;
        json!({
            "authenticationStepDateTime": at,
            "authenticationMethod": method,
            "authenticationMethodDetail": detail,
            "succeeded": is_good,
            "authenticationStepResultDetail": if is_good { "Correct credential" } else { "Failed" },
            "authenticationStepRequirement": requirement,
        })
    };
    let primary = |it| step(it, "Primary authentication");
    match &entry.with {
        SignedInWith::Password => vec![primary(PASSWORD)],
        SignedInWith::TemporaryAccessPass => vec![primary(("Temporary Access Pass", ""))],
        SignedInWith::Passkey { name, aaguid } => {
            vec![primary(("Passkey (device-bound)", &format!("{name} - {aaguid}")))]
        }
        SignedInWith::WindowsHello => vec![primary(("Windows Hello for Business", ""))],
        SignedInWith::PasswordAnd(second) => {
            let second = match second {
                SecondFactor::AppNotification => "Mobile app notification",
                SecondFactor::Code => "OATH verification code",
                SecondFactor::TextMessage => "Text message",
            };
            vec![primary(PASSWORD), step((second, ""), "Multifactor authentication")]
        }
    }
}
