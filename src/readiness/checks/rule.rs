//! One policy of Conditional Access as the checks ask about it (Graph: conditionalAccessPolicy). Judges
//! nothing; a condition that it does not know narrows a rule.

use std::collections::BTreeSet;

use serde_json::Value;

use super::json::{list, text};
use crate::ceremony::nouns::clean;

/// A policy, and the strength that it asks for.
#[derive(Clone, Copy)]
pub struct Rule<'a> {
    policy: &'a Value,
    strength: Option<&'a Value>,
}

/// Registering methods (Graph: conditionalAccessApplications, includeUserActions).
const REGISTRATION: &str = "urn:user:registersecurityinfo";
/// What no copied page can pass on (Entra: built-in authentication strengths).
const RESISTANT: [&str; 3] = ["windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor"];
/// Where one of these is set, the rule is for some sign-ins only.
const NARROWING: [&str; 9] = [
    "userRiskLevels",
    "signInRiskLevels",
    "insiderRiskLevels",
    "platforms",
    "locations",
    "devices",
    "deviceStates",
    "clientApplications",
    "authenticationFlows",
];

impl<'a> Rule<'a> {
    /// A policy holds its strength, or only the strength's id: then `strengths` has the rest.
    pub fn new(policy: &'a Value, strengths: Option<&'a [Value]>) -> Self {
        let inner = &policy["grantControls"]["authenticationStrength"];
        let listed =
            || strengths?.iter().find(|it| inner["id"].is_string() && it["id"] == inner["id"]);
        let strength = listed().or_else(|| inner.is_object().then_some(inner));
        Self { policy, strength }
    }

    pub fn name(&self) -> String {
        clean(text(&self.policy["displayName"]))
    }

    pub fn is_on(&self) -> bool {
        self.policy["state"] == "enabled"
    }

    /// Every person, but for those that it leaves out.
    pub fn is_for_all(&self) -> bool {
        has(self.users("includeUsers"), "All")
    }

    /// Every application.
    pub fn is_for_all_apps(&self) -> bool {
        has(&self.policy["conditions"]["applications"]["includeApplications"], "All")
    }

    /// Some application: not only an action or a context.
    pub fn is_for_apps(&self) -> bool {
        list(&self.policy["conditions"]["applications"]["includeApplications"])
            .any(|it| text(it) != "None")
    }

    /// Registering methods.
    pub fn guards_registration(&self) -> bool {
        has(&self.policy["conditions"]["applications"]["includeUserActions"], REGISTRATION)
    }

    /// Every client, place and risk.
    pub fn is_unconditional(&self) -> bool {
        let conditions = &self.policy["conditions"];
        let is_set = |it: &str| match &conditions[it] {
            Value::Null => false,
            Value::Array(all) => !all.is_empty(),
            _ => true,
        };
        let clients = &conditions["clientAppTypes"];
        !NARROWING.iter().any(|it| is_set(it)) && (clients.is_null() || has(clients, "all"))
    }

    /// Keeps these old clients out (Graph: conditionalAccessClientApp).
    pub fn blocks_client(&self, client: &str) -> bool {
        self.blocks() && has(&self.policy["conditions"]["clientAppTypes"], client)
    }

    /// Keeps sign-ins by this way of passing them on out (Graph: conditionalAccessAuthenticationFlows).
    pub fn blocks_flow(&self, flow: &str) -> bool {
        let flows = text(&self.policy["conditions"]["authenticationFlows"]["transferMethods"]);
        self.blocks() && flows.split(',').any(|it| it.trim().eq_ignore_ascii_case(flow))
    }

    pub fn blocks(&self) -> bool {
        has(&self.policy["grantControls"]["builtInControls"], "block")
    }

    /// Two factors, by whatever strength.
    pub fn asks_for_two_factors(&self) -> bool {
        let grant = &self.policy["grantControls"];
        let by_strength = || self.strength.is_some_and(|it| it["requirementsSatisfied"] == "mfa");
        has(&grant["builtInControls"], "mfa") || by_strength()
    }

    /// Nothing but what no copied page can pass on.
    pub fn asks_for_resistant(&self) -> bool {
        let grant = &self.policy["grantControls"];
        let is_only =
            grant["operator"] == "AND" || list(&grant["builtInControls"]).next().is_none();
        let combinations: Vec<&str> = self.combinations().collect();
        is_only && !combinations.is_empty() && combinations.iter().all(|it| RESISTANT.contains(it))
    }

    /// What satisfies its strength, where it asks for one; `None` where it asks for none or where the
    /// strength was not read.
    pub fn takes(&self, combination: &str) -> Option<bool> {
        let mut all = self.combinations().peekable();
        all.peek()?;
        Some(all.any(|it| it == combination))
    }

    /// The models that its strength admits, in small letters; `None` where it admits every model.
    pub fn models(&self) -> Option<BTreeSet<String>> {
        let limits = list(&self.strength?["combinationConfigurations"]).filter(|it| {
            it["@odata.type"] == "#microsoft.graph.fido2CombinationConfiguration"
                || it["allowedAAGUIDs"].is_array()
        });
        let models: BTreeSet<String> = limits
            .flat_map(|it| list(&it["allowedAAGUIDs"]))
            .map(|it| text(it).to_ascii_lowercase())
            .collect();
        (!models.is_empty()).then_some(models)
    }

    /// The strength's name, where it asks for one.
    pub fn strength_name(&self) -> Option<String> {
        self.strength.map(|it| clean(text(&it["displayName"])))
    }

    pub fn leaves_out(&self, person: &str) -> bool {
        has(self.users("excludeUsers"), person)
    }

    /// Whether somebody with these roles is under it; groups are not looked into.
    pub fn is_for_role(&self, template: &str) -> bool {
        let is_out = has(self.users("excludeRoles"), template);
        !is_out && (self.is_for_all() || has(self.users("includeRoles"), template))
    }

    fn combinations(&self) -> impl Iterator<Item = &'a str> {
        let all = self.strength.map(|it| list(&it["allowedCombinations"]));
        all.into_iter().flatten().map(text)
    }

    fn users(&self, name: &str) -> &'a Value {
        &self.policy["conditions"]["users"][name]
    }
}

/// Ids and words are compared without case.
fn has(all: &Value, one: &str) -> bool {
    list(all).any(|it| text(it).eq_ignore_ascii_case(one))
}
