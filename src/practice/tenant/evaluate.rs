//! Which Conditional Access policies apply to a sign-in (Graph: conditionalAccessRoot, evaluate), as
//! far as their conditions name people, authentication contexts and the registering of methods. The
//! sign-in asks here as well.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::{Extension, Json};
use serde_json::{Map, Value, json};

use super::account::{Account, UserType};
use super::graph_error::GraphError;
use super::json_body::json_body;
use super::odata::Version;
use super::policy_routes::with_strength;
use super::state::Tenant;
use super::strength::takes_only_passkeys;
use super::strengths::strength;

const MEMBERS: [&str; 4] =
    ["signInIdentity", "signInContext", "signInConditions", "appliedPoliciesOnly"];

/// `POST /identity/conditionalAccess/evaluate`
pub(super) async fn evaluate(
    State(tenant): State<Arc<Tenant>>,
    Extension(version): Extension<Version>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<Value>, GraphError> {
    let asked: Map<String, Value> = json_body(&headers, &body)?;
    if let Some(unknown) = asked.keys().find(|it| !MEMBERS.contains(&it.as_str())) {
        return Err(GraphError::bad_request(format!("The property '{unknown}' is not known.")));
    }
    let user = text(&asked, "signInIdentity", "#microsoft.graph.userSignIn", "userId")?;
    let (list, wanted) = wanted(&asked)?;
    let account = tenant.user(user)?;
    let only_applied = asked.get("appliedPoliciesOnly") == Some(&Value::Bool(true));
    let policies = tenant.access_policies();
    let analysed = policies.into_iter().map(|policy| {
        let applies = applies(&policy, &account, list, wanted);
        let mut analysed = with_strength(policy, &tenant, version);
        analysed["policyApplies"] = json!(applies);
        analysed["analysisReasons"] = json!(if applies { "notSet" } else { "users" });
        analysed
    });
    let value: Vec<Value> =
        analysed.filter(|it| !only_applied || it["policyApplies"] == true).collect();
    Ok(Json(json!({
        "@odata.context": version.context("Collection(microsoft.graph.whatIfAnalysisResult)"),
        "value": value,
    })))
}

impl Tenant {
    /// Without Entra ID P1 no policy is in force. That Graph then leaves them all out is an assumption.
    fn access_policies(&self) -> Vec<Value> {
        if !self.has_premium() {
            return Vec::new();
        }
        self.resources.policies.read().conditional_access.clone()
    }

    /// Whether an enabled policy asks this person in one of these contexts for a strength that only a
    /// passkey satisfies, of what the people here have.
    pub(in crate::practice) fn contexts_ask_for_passkey(
        &self,
        account: &Account,
        contexts: &[String],
    ) -> bool {
        self.access_policies().iter().any(|it| {
            let asked = it["grantControls"]["authenticationStrength"]["id"].as_str();
            let asked = asked.and_then(|id| strength(self, Version::V1, id));
            it["state"] == "enabled"
                && asked.is_some_and(|it| takes_only_passkeys(&it))
                && contexts.iter().any(|context| applies(it, account, CONTEXTS, context))
        })
    }

    /// Whether an enabled policy keeps this person out in one of these contexts, who has used their
    /// passkey.
    pub(in crate::practice) fn contexts_bar(
        &self,
        account: &Account,
        contexts: &[String],
    ) -> Option<Barred> {
        let policies = self.resources.policies.read();
        let mut enforced = policies.conditional_access.iter().filter(|it| {
            it["state"] == "enabled"
                && contexts.iter().any(|context| applies(it, account, CONTEXTS, context))
        });
        enforced.find_map(|it| Barred::by(&it["grantControls"]))
    }
}

/// What a policy asks for that nobody here has, or that nobody can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::practice) enum Barred {
    Blocked,
    NotCompliant,
    NotJoined,
}

impl Barred {
    const CONTROLS: [(&str, Barred); 3] = [
        ("block", Barred::Blocked),
        ("compliantDevice", Barred::NotCompliant),
        ("domainJoinedDevice", Barred::NotJoined),
    ];

    /// By these grant controls, for a person who satisfies every strength.
    fn by(grant: &Value) -> Option<Barred> {
        let asked = grant["builtInControls"].as_array()?;
        let one_is_enough =
            grant["operator"] != "AND" && grant["authenticationStrength"].is_object();
        let barred = Self::CONTROLS.iter().find(|(name, _)| asked.iter().any(|it| it == name));
        barred.map(|(_, it)| *it).filter(|it| *it == Barred::Blocked || !one_is_enough)
    }
}

fn text<'a>(
    asked: &'a Map<String, Value>,
    part: &str,
    kind: &str,
    member: &str,
) -> Result<&'a str, GraphError> {
    let part_is = asked.get(part).filter(|it| it["@odata.type"] == kind);
    part_is.and_then(|it| it[member].as_str()).ok_or_else(|| {
        GraphError::bad_request(format!("'{part}' must be a {kind} with '{member}'."))
    })
}

/// Which list of a policy's applications must name what, for this sign-in (Graph: signInContext).
fn wanted(asked: &Map<String, Value>) -> Result<(&'static str, &str), GraphError> {
    const CONTEXT: &str = "#microsoft.graph.userActionContext";
    if asked.get("signInContext").is_some_and(|it| it["@odata.type"] == CONTEXT) {
        return match text(asked, "signInContext", CONTEXT, "userAction")? {
            "registerSecurityInformation" => Ok((ACTIONS, "urn:user:registersecurityinfo")),
            "registerOrJoinDevices" => Ok((ACTIONS, "urn:user:registerdevice")),
            other => Err(GraphError::bad_request(format!("'{other}' is no userAction."))),
        };
    }
    let kind = "#microsoft.graph.authContext";
    Ok((CONTEXTS, text(asked, "signInContext", kind, "authenticationContextValue")?))
}

const CONTEXTS: &str = "includeAuthenticationContextClassReferences";
const ACTIONS: &str = "includeUserActions";

/// A disabled policy is not evaluated.
fn applies(policy: &Value, account: &Account, list: &str, wanted: &str) -> bool {
    let conditions = &policy["conditions"];
    let names = |list: &Value, what: &str| {
        list.as_array().is_some_and(|it| it.iter().any(|it| it.as_str() == Some(what)))
    };
    let is_guest = account.user_type == UserType::Guest;
    let concerns = |prefix: &str| {
        let list = |kind: &str| &conditions["users"][format!("{prefix}{kind}")];
        names(list("Users"), "All")
            || is_guest && names(list("Users"), "GuestsOrExternalUsers")
            || is_guest && !conditions["users"][format!("{prefix}GuestsOrExternalUsers")].is_null()
            || names(list("Users"), &account.id.to_string())
            || account.groups.iter().any(|it| names(list("Groups"), &it.to_string()))
            || account.roles.iter().any(|it| {
                names(list("Roles"), it.to_json()["roleTemplateId"].as_str().unwrap_or_default())
            })
    };
    policy["state"] != "disabled"
        && names(&conditions["applications"][list], wanted)
        && concerns("include")
        && !concerns("exclude")
}
