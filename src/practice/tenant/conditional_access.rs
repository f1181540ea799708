//! Conditional Access (Graph: conditionalAccessPolicy), as far as readiness reads and plans it.
//!
//! The policies are kept and shown. Of them the practice sign-in evaluates those that name the desk's
//! authentication context (`evaluate`).

use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::{Uuid, uuid};

use super::graph_error::GraphError;
use super::shape::{Shape, merge};
use super::strength::{DESK_STRENGTH, PHISHING_RESISTANT, is_strength};
use crate::practice::fixed::AUTH_CONTEXT;

/// The policy behind the context that the desk asks for.
const CONTEXT_POLICY: Uuid = uuid!("c5a7e1d2-84b6-4f09-9e3d-2b60d17c4a38");
/// What most tenants have: not enforced yet.
const REPORT_ONLY: Uuid = uuid!("0f3b9d61-57ce-4a8e-b1d4-96c20e8a7f15");
/// Global Administrator.
const ADMINISTRATORS: &str = "62e90394-69f5-4237-9190-012177145e10";

const IDS: Shape = Shape::List(&Shape::Text);
const RISKS: Shape = Shape::List(&Shape::Word(&["low", "medium", "high", "hidden", "none"]));
const CONTROLS: Shape = Shape::List(&Shape::Word(&[
    "block",
    "mfa",
    "compliantDevice",
    "domainJoinedDevice",
    "approvedApplication",
    "compliantApplication",
    "passwordChange",
]));
const POLICY: Shape = Shape::Object(&[
    ("id", Shape::Text),
    ("displayName", Shape::Text),
    ("description", Shape::OrNull(&Shape::Text)),
    ("templateId", Shape::OrNull(&Shape::Guid)),
    ("state", Shape::Word(&["enabled", "disabled", "enabledForReportingButNotEnforced"])),
    ("createdDateTime", Shape::OrNull(&Shape::Text)),
    ("modifiedDateTime", Shape::OrNull(&Shape::Text)),
    ("conditions", CONDITIONS),
    ("grantControls", Shape::OrNull(&GRANT)),
    ("sessionControls", Shape::OrNull(&SESSION)),
]);
const CONDITIONS: Shape = Shape::Object(&[
    (
        "clientAppTypes",
        Shape::List(&Shape::Word(&[
            "all",
            "browser",
            "mobileAppsAndDesktopClients",
            "exchangeActiveSync",
            "easSupported",
            "other",
        ])),
    ),
    ("userRiskLevels", RISKS),
    ("signInRiskLevels", RISKS),
    ("servicePrincipalRiskLevels", RISKS),
    ("insiderRiskLevels", Shape::OrNull(&Shape::Text)),
    (
        "applications",
        Shape::Object(&[
            ("includeApplications", IDS),
            ("excludeApplications", IDS),
            ("includeUserActions", IDS),
            ("includeAuthenticationContextClassReferences", IDS),
            (
                "applicationFilter",
                Shape::OrNull(&Shape::Object(&[
                    ("mode", Shape::Word(&["include", "exclude"])),
                    ("rule", Shape::Text),
                ])),
            ),
        ]),
    ),
    (
        "users",
        Shape::OrNull(&Shape::Object(&[
            ("includeUsers", IDS),
            ("excludeUsers", IDS),
            ("includeGroups", IDS),
            ("excludeGroups", IDS),
            ("includeRoles", IDS),
            ("excludeRoles", IDS),
            ("includeGuestsOrExternalUsers", Shape::OrNull(&Shape::Any)),
            ("excludeGuestsOrExternalUsers", Shape::OrNull(&Shape::Any)),
        ])),
    ),
    ("platforms", Shape::OrNull(&Shape::Any)),
    ("locations", Shape::OrNull(&Shape::Any)),
    ("devices", Shape::OrNull(&Shape::Any)),
    ("clientApplications", Shape::OrNull(&Shape::Any)),
    ("authenticationFlows", Shape::OrNull(&Shape::Any)),
]);
const GRANT: Shape = Shape::Object(&[
    ("operator", Shape::OrNull(&Shape::Word(&["AND", "OR"]))),
    ("builtInControls", CONTROLS),
    ("customAuthenticationFactors", IDS),
    ("termsOfUse", IDS),
    ("authenticationStrength", Shape::OrNull(&Shape::Object(&[("id", Shape::Guid)]))),
]);
const SESSION: Shape = Shape::Object(&[
    ("disableResilienceDefaults", Shape::OrNull(&Shape::Flag)),
    ("applicationEnforcedRestrictions", Shape::OrNull(&Shape::Any)),
    ("cloudAppSecurity", Shape::OrNull(&Shape::Any)),
    ("persistentBrowser", Shape::OrNull(&Shape::Any)),
    ("signInFrequency", Shape::OrNull(&Shape::Any)),
    ("secureSignInSession", Shape::OrNull(&Shape::Any)),
]);

/// Those of a new tenant of this world.
pub(super) fn first_policies() -> Vec<Value> {
    let strength = |id: Uuid| json!({ "authenticationStrength": { "id": id }, "operator": "OR" });
    vec![
        blank(
            CONTEXT_POLICY,
            &json!({
                "displayName": "Desk: prove the sign-in with a key",
                "state": "enabled",
                "conditions": {
                    "applications": { "includeAuthenticationContextClassReferences": [AUTH_CONTEXT] },
                    "users": { "includeUsers": ["All"] },
                },
                "grantControls": strength(DESK_STRENGTH),
            }),
        ),
        blank(
            REPORT_ONLY,
            &json!({
                "displayName": "Administrators: phishing-resistant sign-in",
                "state": "enabledForReportingButNotEnforced",
                "conditions": {
                    "applications": { "includeApplications": ["All"] },
                    "users": { "includeRoles": [ADMINISTRATORS] },
                },
                "grantControls": strength(PHISHING_RESISTANT),
            }),
        ),
    ]
}

/// A new policy from the body of a POST. `own`: the strengths that the tenant has made itself.
///
/// # Errors
/// 400 for a body that is no policy.
pub(super) fn created(body: &Value, own: &[Value]) -> Result<Value, GraphError> {
    POLICY.check(body)?;
    for name in ["displayName", "state", "conditions"] {
        if body[name].is_null() {
            return Err(GraphError::bad_request(format!("The policy must have '{name}'.")));
        }
    }
    let policy = blank(Uuid::new_v4(), body);
    refuse_incomplete(&policy, own)?;
    Ok(policy)
}

/// The policy with what a PATCH says of it.
///
/// # Errors
/// As `created`.
pub(super) fn patched(before: &Value, patch: &Value, own: &[Value]) -> Result<Value, GraphError> {
    POLICY.check(patch)?;
    let mut after = before.clone();
    let id = before["id"].clone();
    merge(&mut after, patch);
    for (name, value) in [("id", id), ("createdDateTime", before["createdDateTime"].clone())] {
        after[name] = value;
    }
    after["modifiedDateTime"] = json!(Timestamp::now().to_string());
    complete(&mut after);
    refuse_incomplete(&after, own)?;
    Ok(after)
}

/// The policy with this id, with what is said of it.
pub(super) fn blank(id: Uuid, said: &Value) -> Value {
    let mut policy = json!({
        "id": id,
        "templateId": null,
        "displayName": "",
        "createdDateTime": Timestamp::now().to_string(),
        "modifiedDateTime": null,
        "state": "disabled",
        "conditions": {},
        "grantControls": null,
        "sessionControls": null,
    });
    merge(&mut policy, said);
    policy["id"] = json!(id);
    complete(&mut policy);
    policy
}

/// Collections that are not nullable are there, empty.
fn complete(policy: &mut Value) {
    let conditions = json!({
        "clientAppTypes": ["all"],
        "userRiskLevels": [],
        "signInRiskLevels": [],
        "servicePrincipalRiskLevels": [],
        "insiderRiskLevels": null,
        "platforms": null,
        "locations": null,
        "devices": null,
        "clientApplications": null,
        "authenticationFlows": null,
        "applications": {
            "includeApplications": [],
            "excludeApplications": [],
            "includeUserActions": [],
            "includeAuthenticationContextClassReferences": [],
            "applicationFilter": null,
        },
        "users": {
            "includeUsers": [],
            "excludeUsers": [],
            "includeGroups": [],
            "excludeGroups": [],
            "includeRoles": [],
            "excludeRoles": [],
            "includeGuestsOrExternalUsers": null,
            "excludeGuestsOrExternalUsers": null,
        },
    });
    let said = policy["conditions"].take();
    policy["conditions"] = conditions;
    merge(&mut policy["conditions"], &said);
    if policy["grantControls"].is_object() {
        let mut grant = json!({
            "operator": "OR",
            "builtInControls": [],
            "customAuthenticationFactors": [],
            "termsOfUse": [],
            "authenticationStrength": null,
        });
        merge(&mut grant, &policy["grantControls"]);
        policy["grantControls"] = grant;
    }
}

fn refuse_incomplete(policy: &Value, own: &[Value]) -> Result<(), GraphError> {
    let conditions = &policy["conditions"];
    let names = |part: &Value, prefix: &str| {
        let members = part.as_object().into_iter().flatten();
        let lists = members.filter(|it| it.0.starts_with(prefix)).map(|it| it.1);
        lists.into_iter().any(|it| it.as_array().is_some_and(|it| !it.is_empty()) || it.is_object())
    };
    if !names(&conditions["users"], "include") {
        return Err(GraphError::bad_request("Users must be specified in the policy."));
    }
    if !names(&conditions["applications"], "include") {
        return Err(GraphError::bad_request("Applications must be specified in the policy."));
    }
    if policy["grantControls"].is_null() && policy["sessionControls"].is_null() {
        return Err(GraphError::bad_request(
            "Grant controls or session controls must be specified in the policy.",
        ));
    }
    let strength = &policy["grantControls"]["authenticationStrength"]["id"];
    let is_own = own.iter().any(|it| it["id"] == *strength);
    if strength.as_str().is_some_and(|it| !is_strength(it) && !is_own) {
        return Err(GraphError::bad_request(format!(
            "The authentication strength {strength} does not exist."
        )));
    }
    Ok(())
}
