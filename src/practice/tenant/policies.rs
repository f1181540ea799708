//! The tenant's policies as documents: what the tenant shows is what it enforces. What they say of one
//! person is read in `policy`.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::conditional_access::first_policies;
use super::configurations::{DESK_PROFILE, EXCLUDE_TARGETS, FIDO2, first_configurations};
use super::graph_error::GraphError;
use super::shape::{Shape, merge};

/// All of them, in Graph's form. A world of an older version has those of a new tenant.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Policies {
    /// authenticationMethodsPolicy, without its configurations.
    pub(super) methods: Value,
    /// Each authenticationMethodConfiguration.
    pub(super) configurations: Vec<Value>,
    /// identitySecurityDefaultsEnforcementPolicy.
    pub(super) security_defaults: bool,
    /// Each conditionalAccessPolicy.
    pub(super) conditional_access: Vec<Value>,
    /// Custom authenticationStrengthPolicies, besides those that every tenant here has.
    #[serde(default)]
    pub(super) strengths: Vec<Value>,
    /// authorizationPolicy: allowedToUseSSPR.
    #[serde(default = "yes")]
    pub(super) admins_reset_passwords: bool,
    /// The tenant has no Entra ID P1.
    #[serde(default)]
    pub(super) is_free: bool,
}

/// In the schema of beta only.
const BETA: [&str; 3] =
    ["systemCredentialPreferences", "reportSuspiciousActivitySettings", "optOutSettings"];

const ADVANCED_STATE: Shape = Shape::Word(&["default", "enabled", "disabled"]);
const TARGET: Shape =
    Shape::Object(&[("id", Shape::Text), ("targetType", Shape::Word(&["group", "user"]))]);
const METHODS_POLICY: Shape = Shape::Object(&[
    ("displayName", Shape::OrNull(&Shape::Text)),
    ("description", Shape::OrNull(&Shape::Text)),
    (
        "policyMigrationState",
        Shape::Word(&["preMigration", "migrationInProgress", "migrationComplete"]),
    ),
    ("reconfirmationInDays", Shape::OrNull(&Shape::Number(0, 730))),
    (
        "registrationEnforcement",
        Shape::Object(&[(
            "authenticationMethodsRegistrationCampaign",
            Shape::Object(&[
                ("snoozeDurationInDays", Shape::Number(0, 14)),
                ("enforceRegistrationAfterAllowedSnoozes", Shape::Flag),
                ("state", ADVANCED_STATE),
                ("excludeTargets", EXCLUDE_TARGETS),
                (
                    "includeTargets",
                    Shape::List(&Shape::Object(&[
                        ("id", Shape::Text),
                        ("targetType", Shape::Word(&["group", "user"])),
                        ("targetedAuthenticationMethod", Shape::Text),
                    ])),
                ),
            ]),
        )]),
    ),
    (
        "systemCredentialPreferences",
        Shape::Object(&[
            ("state", ADVANCED_STATE),
            ("excludeTargets", Shape::List(&TARGET)),
            ("includeTargets", Shape::List(&TARGET)),
        ]),
    ),
    (
        "reportSuspiciousActivitySettings",
        Shape::Object(&[
            ("state", ADVANCED_STATE),
            ("includeTarget", TARGET),
            ("voiceReportingCode", Shape::Number(0, 999)),
        ]),
    ),
    ("optOutSettings", Shape::Object(&[("passkeyDynamicMigration", Shape::Flag)])),
]);

impl Default for Policies {
    fn default() -> Policies {
        let everybody = json!({ "id": "all_users", "targetType": "group" });
        Policies {
            methods: json!({
                "id": "authenticationMethodsPolicy",
                "displayName": "Authentication Methods Policy",
                "description": "The tenant-wide policy that controls which authentication methods are allowed in the tenant, authentication method registration requirements, and self-service password reset settings",
                "lastModifiedDateTime": Timestamp::UNIX_EPOCH.to_string(),
                "policyVersion": "1.5",
                // As seen in live tenants that have finished it.
                "policyMigrationState": null,
                "reconfirmationInDays": null,
                "registrationEnforcement": { "authenticationMethodsRegistrationCampaign": {
                    "snoozeDurationInDays": 1,
                    "state": "default",
                    "excludeTargets": [],
                    "includeTargets": [],
                }},
                "systemCredentialPreferences": {
                    "state": "default", "excludeTargets": [], "includeTargets": [everybody],
                },
                "reportSuspiciousActivitySettings": {
                    "state": "default", "includeTarget": everybody, "voiceReportingCode": 0,
                },
            }),
            configurations: first_configurations(),
            security_defaults: false,
            conditional_access: first_policies(),
            strengths: Vec::new(),
            admins_reset_passwords: true,
            is_free: false,
        }
    }
}

impl Policies {
    /// The configuration with this id, in whatever case the path has it.
    pub(super) fn configuration(&self, id: &str) -> Option<&Value> {
        self.configurations.iter().find(|it| is(it, id))
    }

    /// The desk's profile lets these models in as well.
    pub(super) fn let_in(&mut self, models: &[Uuid]) {
        let profiles = self.configuration_mut(FIDO2).map(|it| &mut it["passkeyProfiles"]);
        let profiles = profiles.and_then(Value::as_array_mut).into_iter().flatten();
        for profile in profiles.filter(|it| it["id"] == json!(DESK_PROFILE)) {
            let Some(listed) = profile["keyRestrictions"]["aaGuids"].as_array_mut() else {
                continue;
            };
            for model in models.iter().map(|it| json!(it)) {
                if !listed.contains(&model) {
                    listed.push(model);
                }
            }
        }
    }

    pub(super) fn configuration_mut(&mut self, id: &str) -> Option<&mut Value> {
        self.configurations.iter_mut().find(|it| is(it, id))
    }

    /// The Conditional Access policy with this id, or Graph's 404.
    pub(super) fn access(&self, id: &str) -> Result<&Value, GraphError> {
        let found = self.conditional_access.iter().find(|it| is(it, id));
        found.ok_or_else(|| GraphError::not_found(id))
    }

    /// As `access`.
    pub(super) fn access_mut(&mut self, id: &str) -> Result<&mut Value, GraphError> {
        let found = self.conditional_access.iter_mut().find(|it| is(it, id));
        found.ok_or_else(|| GraphError::not_found(id))
    }

    /// Changes the authentication methods policy itself.
    ///
    /// # Errors
    /// 400 for what the policy has not, and in v1.0 for what only beta has.
    pub(super) fn patch_methods(&mut self, patch: &Value, is_beta: bool) -> Result<(), GraphError> {
        METHODS_POLICY.check(patch)?;
        if let Some(name) = BETA.iter().find(|it| !is_beta && patch.get(**it).is_some()) {
            return Err(GraphError::bad_request(format!(
                "The property '{name}' does not exist on type 'microsoft.graph.authenticationMethodsPolicy'."
            )));
        }
        merge(&mut self.methods, patch);
        self.touch();
        Ok(())
    }

    /// The authentication methods policy as this version has it, without its configurations.
    pub(super) fn shown_methods(&self, is_beta: bool) -> Value {
        let mut shown = self.methods.clone();
        if let Some(members) = shown.as_object_mut() {
            members.retain(|name, _| is_beta || !BETA.contains(&name.as_str()));
        }
        shown
    }

    /// Something of the authentication methods policy has changed.
    pub(super) fn touch(&mut self) {
        self.methods["lastModifiedDateTime"] = json!(Timestamp::now().to_string());
    }
}

/// As Microsoft makes a tenant.
fn yes() -> bool {
    true
}

fn is(document: &Value, id: &str) -> bool {
    document["id"].as_str().is_some_and(|it| it.eq_ignore_ascii_case(id))
}
