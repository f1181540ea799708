//! The tenant itself: its organization, its domains, its licences (Graph: organization, domain,
//! subscribedSku).

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use serde_json::{Value, json};
use uuid::{Uuid, uuid};

use super::graph_error::GraphError;
use super::odata::{Asked, EntityType, Kind, Property, collection, one, property};
use super::state::Tenant;
use crate::practice::fixed::TENANT_ID;
use Kind::{Complex, Complexes, Flag, Id, Number, Text, Texts, Time};

/// The domain of everybody's user principal name.
const DOMAIN: &str = "contoso.example";
const INITIAL_DOMAIN: &str = "contoso.onmicrosoft.example";

/// Microsoft Entra ID P1.
const P1: Uuid = uuid!("078d2b04-f1bd-4111-bbd6-b4b1b354cef4");
const P1_PLAN: Uuid = uuid!("41781fb2-bc02-4b7c-bd55-b576c07bb09d");

const ORGANIZATION: EntityType = EntityType {
    name: "microsoft.graph.organization",
    properties: ORGANIZATION_PROPERTIES,
    derived: &[],
    shown: None,
    options: &["$select", "$filter"],
    expandable: &[],
    is_directory_object: true,
    page: (100, 999),
};

const ORGANIZATION_PROPERTIES: &[Property] = &[
    property("id", Id),
    property("deletedDateTime", Time),
    property("assignedPlans", Complexes),
    property("businessPhones", Texts),
    property("city", Text),
    property("country", Text),
    property("countryLetterCode", Text),
    property("createdDateTime", Time),
    property("defaultUsageLocation", Text),
    property("displayName", Text),
    property("marketingNotificationEmails", Texts),
    property("mobileDeviceManagementAuthority", Text),
    property("onPremisesLastSyncDateTime", Time),
    property("onPremisesSyncEnabled", Flag),
    property("partnerTenantType", Text),
    property("postalCode", Text),
    property("preferredLanguage", Text),
    property("privacyProfile", Complex),
    property("provisionedPlans", Complexes),
    property("securityComplianceNotificationMails", Texts),
    property("securityComplianceNotificationPhones", Texts),
    property("state", Text),
    property("street", Text),
    property("technicalNotificationMails", Texts),
    property("tenantType", Text),
    property("verifiedDomains", Complexes),
];

const DOMAIN_TYPE: EntityType = EntityType {
    name: "microsoft.graph.domain",
    properties: &[
        property("id", Text).filter(&["eq", "ne"]),
        property("authenticationType", Text),
        property("availabilityStatus", Text),
        property("isAdminManaged", Flag),
        property("isDefault", Flag),
        property("isInitial", Flag),
        property("isRoot", Flag),
        property("isVerified", Flag).filter(&["eq", "ne"]),
        property("manufacturer", Text),
        property("model", Text),
        property("passwordNotificationWindowInDays", Number),
        property("passwordValidityPeriodInDays", Number),
        property("state", Complex),
        property("supportedServices", Texts),
    ],
    derived: &[],
    shown: None,
    options: &["$select", "$filter", "$top"],
    expandable: &[],
    is_directory_object: false,
    page: (100, 999),
};

const SKU: EntityType = EntityType {
    name: "microsoft.graph.subscribedSku",
    properties: &[
        property("id", Text),
        property("accountId", Text),
        property("accountName", Text),
        property("appliesTo", Text),
        property("capabilityStatus", Text),
        property("consumedUnits", Number),
        property("prepaidUnits", Complex),
        property("servicePlans", Complexes),
        property("skuId", Id),
        property("skuPartNumber", Text),
        property("subscriptionIds", Texts),
    ],
    derived: &[],
    shown: None,
    // Its page: "$select" only.
    options: &["$select"],
    expandable: &[],
    is_directory_object: false,
    page: (100, 999),
};

/// `GET /organization`
pub(super) async fn list(asked: Asked) -> Result<Json<Value>, GraphError> {
    collection(&asked, &ORGANIZATION, "organization", [organization()])
}

/// `GET /organization/{id}`
pub(super) async fn read(Path(id): Path<String>, asked: Asked) -> Result<Json<Value>, GraphError> {
    if Uuid::parse_str(&id) != Ok(TENANT_ID) {
        return Err(GraphError::not_found(&id));
    }
    one(&asked, &ORGANIZATION, "organization", &organization())
}

/// `GET /domains`
pub(super) async fn domains(asked: Asked) -> Result<Json<Value>, GraphError> {
    collection(&asked, &DOMAIN_TYPE, "domains", [DOMAIN, INITIAL_DOMAIN].map(domain))
}

/// `GET /domains/{id}`
pub(super) async fn read_domain(
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let found = [DOMAIN, INITIAL_DOMAIN].into_iter().find(|it| it.eq_ignore_ascii_case(&id));
    one(&asked, &DOMAIN_TYPE, "domains", &domain(found.ok_or_else(|| GraphError::not_found(&id))?))
}

/// `GET /subscribedSkus`
pub(super) async fn skus(
    State(tenant): State<Arc<Tenant>>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    collection(&asked, &SKU, "subscribedSkus", tenant.has_premium().then(sku))
}

/// `GET /subscribedSkus/{id}`
pub(super) async fn read_sku(
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let sku = sku();
    if sku["id"].as_str() != Some(id.to_lowercase().as_str()) {
        return Err(GraphError::not_found(&id));
    }
    one(&asked, &SKU, "subscribedSkus", &sku)
}

fn organization() -> Value {
    json!({
        "id": TENANT_ID,
        "displayName": "Contoso (practice)",
        "createdDateTime": "2024-01-08T08:00:00Z",
        "countryLetterCode": "GB",
        "mobileDeviceManagementAuthority": "unknown",
        "tenantType": "AAD",
        "privacyProfile": null,
        "assignedPlans": [{
            "assignedDateTime": "2024-01-08T08:00:00Z",
            "capabilityStatus": "Enabled",
            "service": "AADPremiumService",
            "servicePlanId": P1_PLAN,
        }],
        "verifiedDomains": [
            {
                "capabilities": "Email, OfficeCommunicationsOnline",
                "isDefault": true,
                "isInitial": false,
                "name": DOMAIN,
                "type": "Managed",
            },
            {
                "capabilities": "Email, OfficeCommunicationsOnline",
                "isDefault": false,
                "isInitial": true,
                "name": INITIAL_DOMAIN,
                "type": "Managed",
            },
        ],
    })
}

fn domain(name: &str) -> Value {
    json!({
        "id": name,
        "authenticationType": "Managed",
        "availabilityStatus": null,
        "isAdminManaged": true,
        "isDefault": name == DOMAIN,
        "isInitial": name == INITIAL_DOMAIN,
        "isRoot": true,
        "isVerified": true,
        "passwordNotificationWindowInDays": 14,
        "passwordValidityPeriodInDays": 2_147_483_647,
        "state": null,
        "supportedServices": ["Email", "OfficeCommunicationsOnline"],
    })
}

fn sku() -> Value {
    json!({
        "id": format!("{TENANT_ID}_{P1}"),
        "accountId": TENANT_ID,
        "accountName": "contoso",
        "appliesTo": "User",
        "capabilityStatus": "Enabled",
        "consumedUnits": 11,
        "prepaidUnits": { "enabled": 25, "lockedOut": 0, "suspended": 0, "warning": 0 },
        "servicePlans": [{
            "appliesTo": "User",
            "provisioningStatus": "Success",
            "servicePlanId": P1_PLAN,
            "servicePlanName": "AAD_PREMIUM",
        }],
        "skuId": P1,
        "skuPartNumber": "AAD_PREMIUM",
        "subscriptionIds": [],
    })
}
