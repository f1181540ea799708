//! Which Conditional Access policies apply to a person who signs in with an authentication context, or
//! registers a method (Graph v1.0: conditionalAccessRoot, evaluate).

use serde::Deserialize;
use serde_json::{Value, json};

use super::wire::{Strength, or_null};
use crate::ceremony::nouns::{AppliedPolicy, ContextPolicy, Person, TenantTrouble, clean};
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
    conditions: Option<Conditions>,
}

/// Graph: conditionalAccessConditionSet.
#[derive(Deserialize)]
struct Conditions {
    applications: Option<Applications>,
    users: Option<Users>,
}

/// Graph: conditionalAccessApplications.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Applications {
    #[serde(default, deserialize_with = "or_null")]
    include_authentication_context_class_references: Vec<String>,
}

/// Graph: conditionalAccessUsers.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Users {
    #[serde(default, deserialize_with = "or_null")]
    include_users: Vec<String>,
    #[serde(default, deserialize_with = "or_null")]
    exclude_users: Vec<String>,
    #[serde(default, deserialize_with = "or_null")]
    exclude_groups: Vec<String>,
    #[serde(default, deserialize_with = "or_null")]
    exclude_roles: Vec<String>,
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
        match self.evaluated(person, in_context(context), true).await {
            Ok(it) => Some(applied(it)),
            Err(trouble) => {
                tracing::warn!(%trouble, "it is not known which policies apply to the sign-in");
                None
            }
        }
    }

    /// Every policy that names this context, whoever it is for; the sample is any one person.
    ///
    /// # Errors
    /// As every call.
    pub async fn policies_of_context(
        &self,
        sample: &Person,
        context: &str,
    ) -> Result<Vec<ContextPolicy>, TenantTrouble> {
        let all = self.evaluated(sample, in_context(context), false).await?;
        Ok(all.into_iter().filter_map(|it| it.of_context(context)).collect())
    }

    /// The enabled policies that apply to this person when they register a method, and whose strength
    /// takes no such pass, by name. Empty also where the desk may not read them, or cannot: it is only
    /// told.
    pub async fn policies_against_pass(&self, person: &Person, once: bool) -> Vec<String> {
        let registers = json!({
            "@odata.type": "#microsoft.graph.userActionContext",
            "userAction": "registerSecurityInformation",
        });
        match self.evaluated(person, registers, true).await {
            Ok(all) => against_pass(&all, once),
            Err(trouble) => {
                tracing::info!(%trouble, "it is not known whether a rule takes no pass");
                Vec::new()
            }
        }
    }

    async fn evaluated(
        &self,
        person: &Person,
        context: Value,
        only_applied: bool,
    ) -> Result<Vec<Analysed>, TenantTrouble> {
        let body = json!({
            "signInIdentity": {
                "@odata.type": "#microsoft.graph.userSignIn",
                "userId": person.id,
            },
            "signInContext": context,
            "signInConditions": {},
            "appliedPoliciesOnly": only_applied,
        });
        let query = "identity/conditionalAccess/evaluate";
        let call = Call::post(needs::EVALUATE_ACCESS, query, &body, Replay::Harmless);
        Ok(self.graph.call(call).await?.read::<Answered>()?.value)
    }
}

fn in_context(context: &str) -> Value {
    json!({
        "@odata.type": "#microsoft.graph.authContext",
        "authenticationContextValue": context,
    })
}

impl Analysed {
    /// A policy that only reports, or is switched off, asks for nothing.
    fn counts(&self) -> bool {
        self.policy_applies == Some(true) && self.is_in_force()
    }

    fn is_in_force(&self) -> bool {
        self.state.as_deref() == Some("enabled")
    }

    fn name(&self) -> String {
        clean(self.display_name.as_deref().unwrap_or_default())
    }

    fn takes_only_fido2(&self) -> bool {
        self.grant_controls.as_ref().is_some_and(GrantControls::take_only_fido2)
    }

    fn of_context(self, context: &str) -> Option<ContextPolicy> {
        let conditions = self.conditions.as_ref()?;
        let applications = conditions.applications.as_ref()?;
        let named = &applications.include_authentication_context_class_references;
        named.iter().any(|it| it == context).then_some(())?;
        let users = conditions.users.as_ref();
        Some(ContextPolicy {
            name: self.name(),
            in_force: self.is_in_force(),
            only_fido2: self.takes_only_fido2(),
            for_all: users.is_some_and(|it| it.include_users.iter().any(|it| it == "All")),
            exclusions: users.map_or(0, |it| {
                it.exclude_users.len() + it.exclude_groups.len() + it.exclude_roles.len()
            }),
        })
    }
}

fn applied(analysed: Vec<Analysed>) -> Vec<AppliedPolicy> {
    let named = |it: Analysed| AppliedPolicy { name: it.name(), only_fido2: it.takes_only_fido2() };
    analysed.into_iter().filter(Analysed::counts).map(named).collect()
}

/// A pass for one use satisfies another combination than one for many (Graph: authenticationMethodModes).
fn against_pass(analysed: &[Analysed], once: bool) -> Vec<String> {
    let pass = if once { "temporaryAccessPassOneTime" } else { "temporaryAccessPassMultiUse" };
    let refuses = |it: &&Analysed| {
        let strength = it.grant_controls.as_ref().and_then(GrantControls::strength);
        it.counts() && strength.is_some_and(|it| it.takes(pass) == Some(false))
    };
    analysed.iter().filter(refuses).map(Analysed::name).collect()
}

impl GrantControls {
    /// The strength must be satisfied, and by FIDO2 alone.
    fn take_only_fido2(&self) -> bool {
        self.strength().is_some_and(Strength::takes_only_fido2)
    }

    /// The strength that must be satisfied. With OR, another control stands in for it.
    fn strength(&self) -> Option<&Strength> {
        let alone = self.built_in_controls.is_empty()
            && self.custom_authentication_factors.is_empty()
            && self.terms_of_use.is_empty();
        let must = alone || self.operator.as_deref() == Some("AND");
        self.authentication_strength.as_ref().filter(|_| must)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strength_that_takes_no_such_pass_is_named() {
        let policy = |state: &str, operator: &str, controls: &[&str], takes: &[&str]| {
            json!({"displayName": "P", "state": state, "policyApplies": true, "grantControls":
                {"operator": operator, "builtInControls": controls,
                "authenticationStrength": {"allowedCombinations": takes}}})
        };
        let one = "temporaryAccessPassOneTime";
        let many = "temporaryAccessPassMultiUse";
        let report = "enabledForReportingButNotEnforced";
        let rows = [
            (policy("enabled", "OR", &[], &["fido2"]), true, true),
            (policy("enabled", "OR", &[], &["fido2", one]), false, true),
            (policy("enabled", "OR", &[], &["fido2", many]), true, false),
            (policy("enabled", "OR", &["mfa"], &["fido2"]), false, false),
            (policy("enabled", "AND", &["compliantDevice"], &["fido2"]), true, true),
            (policy(report, "OR", &[], &["fido2"]), false, false),
            (policy("enabled", "OR", &[], &[]), false, false),
            (json!({"displayName": null, "state": "enabled", "policyApplies": true}), false, false),
        ];
        for (row, refuses_one, refuses_many) in rows {
            let read =
                serde_json::from_value::<Answered>(json!({"value": [row]})).expect("it reads");
            let refuses = |once| !against_pass(&read.value, once).is_empty();
            assert_eq!((refuses(true), refuses(false)), (refuses_one, refuses_many), "{row}");
        }
    }

    #[test]
    fn a_policy_counts_if_it_is_enabled_applies_and_takes_only_fido2() {
        let strength = |combinations: &[&str]| json!({"allowedCombinations": combinations});
        let policy = |state: &str, applies: bool, controls: Value| {
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
