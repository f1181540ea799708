//! Which Conditional Access policies apply to a person who signs in with an authentication context
//! (Graph v1.0: conditionalAccessRoot, evaluate).

use serde::Deserialize;
use serde_json::json;

use super::wire::{Strength, or_null};
use crate::ceremony::nouns::{AppliedPolicy, Person, clean};
use crate::tenant::graph::{Call, Replay};
use crate::tenant::{Tenant, needs};

/// Graph: whatIfAnalysisResult.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Analysed {
    display_name: Option<String>,
    state: Option<String>,
    policy_applies: Option<bool>,
    grant_controls: Option<GrantControls>,
}

/// Graph: conditionalAccessGrantControls.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct GrantControls {
    operator: Option<String>,
    #[serde(default, deserialize_with = "or_null")]
    built_in_controls: Vec<String>,
    #[serde(default, deserialize_with = "or_null")]
    custom_authentication_factors: Vec<String>,
    #[serde(default, deserialize_with = "or_null")]
    terms_of_use: Vec<String>,
    authentication_strength: Option<Strength>,
}

#[derive(Deserialize)]
struct Answered {
    #[serde(default, deserialize_with = "or_null")]
    value: Vec<Analysed>,
}

impl Tenant {
    /// The enabled policies that apply to this person in this context. `None` where the desk may not
    /// read them, or cannot: then nothing is known, and the proof says so.
    pub async fn policies_applied(
        &self,
        person: &Person,
        context: &str,
    ) -> Option<Vec<AppliedPolicy>> {
        let body = json!({
            "signInIdentity": {
                "@odata.type": "#microsoft.graph.userSignIn",
                "userId": person.id,
            },
            "signInContext": {
                "@odata.type": "#microsoft.graph.authContext",
                "authenticationContextValue": context,
            },
            "signInConditions": {},
            "appliedPoliciesOnly": true,
        });
        let query = "identity/conditionalAccess/evaluate";
        let call = Call::post(needs::EVALUATE_ACCESS, query, &body, Replay::Harmless);
        let read = async { self.graph.call(call).await?.read::<Answered>() };
        match read.await {
            Ok(it) => Some(applied(it.value)),
            Err(trouble) => {
                tracing::warn!(%trouble, "it is not known which policies apply to the sign-in");
                None
            }
        }
    }
}

/// A policy that only reports, or is switched off, asks for nothing.
fn applied(analysed: Vec<Analysed>) -> Vec<AppliedPolicy> {
    let counts =
        |it: &Analysed| it.policy_applies == Some(true) && it.state.as_deref() == Some("enabled");
    let named = |it: Analysed| AppliedPolicy {
        name: clean(it.display_name.as_deref().unwrap_or_default()),
        only_fido2: it.grant_controls.as_ref().is_some_and(GrantControls::take_only_fido2),
    };
    analysed.into_iter().filter(counts).map(named).collect()
}

impl GrantControls {
    /// The strength must be satisfied, and by FIDO2 alone. With OR, another control stands in for it.
    fn take_only_fido2(&self) -> bool {
        let alone = self.built_in_controls.is_empty()
            && self.custom_authentication_factors.is_empty()
            && self.terms_of_use.is_empty();
        let must = alone || self.operator.as_deref() == Some("AND");
        must && self.authentication_strength.as_ref().is_some_and(Strength::takes_only_fido2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_counts_if_it_is_enabled_applies_and_takes_only_fido2() {
        let strength = |combinations: &[&str]| json!({"allowedCombinations": combinations});
        let policy = |state: &str, applies: bool, controls: serde_json::Value| {
            json!({"displayName": "P", "state": state, "policyApplies": applies,
                "grantControls": controls})
        };
        let only = json!({"operator": "OR", "builtInControls": [],
            "authenticationStrength": strength(&["fido2"])});
        let rows = [
            (policy("enabled", true, only.clone()), Some(true)),
            (policy("enabled", false, only.clone()), None),
            (policy("enabledForReportingButNotEnforced", true, only.clone()), None),
            (policy("disabled", true, only), None),
            (
                policy(
                    "enabled",
                    true,
                    json!({"operator": "OR", "authenticationStrength":
                    strength(&["windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor"])}),
                ),
                Some(false),
            ),
            (
                policy(
                    "enabled",
                    true,
                    json!({"operator": "OR", "builtInControls": ["mfa"],
                    "authenticationStrength": strength(&["fido2"])}),
                ),
                Some(false),
            ),
            (
                policy(
                    "enabled",
                    true,
                    json!({"operator": "AND", "builtInControls":
                    ["compliantDevice"], "authenticationStrength": strength(&["fido2"])}),
                ),
                Some(true),
            ),
            (policy("enabled", true, json!({"builtInControls": ["mfa"]})), Some(false)),
            (policy("enabled", true, json!({"authenticationStrength": null})), Some(false)),
            (policy("enabled", true, json!(null)), Some(false)),
            (json!({"displayName": null, "state": null, "policyApplies": null}), None),
        ];
        for (row, wanted) in rows {
            let read =
                serde_json::from_value::<Answered>(json!({"value": [row]})).expect("it reads");
            let found = applied(read.value);
            assert_eq!(found.first().map(|it| it.only_fido2), wanted, "{row}");
        }
    }
}
