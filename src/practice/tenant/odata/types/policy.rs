//! Graph: authenticationMethodsPolicy and authenticationStrengthPolicy.

use super::operators::EQ;
use crate::practice::tenant::odata::entity_type::Kind::{
    Complex, Complexes, Id, Number, Text, Time,
};
use crate::practice::tenant::odata::entity_type::{EntityType, Property, property};

/// Graph: authenticationMethodsPolicy. Its page names no query options.
pub(in crate::practice::tenant) const POLICY: EntityType = EntityType {
    name: "microsoft.graph.authenticationMethodsPolicy",
    properties: POLICY_PROPERTIES,
    derived: &[],
    shown: None,
    options: &[],
    expandable: &[],
    is_directory_object: false,
    page: (1, 1),
};

/// Graph: authenticationStrengthPolicy.
pub(in crate::practice::tenant) const STRENGTH: EntityType = EntityType {
    name: "microsoft.graph.authenticationStrengthPolicy",
    properties: STRENGTH_PROPERTIES,
    derived: &[],
    shown: None,
    options: &["$filter", "$select", "$expand"],
    expandable: &["combinationConfigurations"],
    is_directory_object: false,
    page: (usize::MAX, usize::MAX),
};

const POLICY_PROPERTIES: &[Property] = &[
    property("authenticationMethodConfigurations", Complexes),
    property("description", Text),
    property("displayName", Text),
    property("id", Text),
    property("lastModifiedDateTime", Time),
    property("policyMigrationState", Text),
    property("policyVersion", Text),
    property("reconfirmationInDays", Number),
    property("registrationEnforcement", Complex),
    property("reportSuspiciousActivitySettings", Complex).beta(),
    property("systemCredentialPreferences", Complex).beta(),
    property("optOutSettings", Complex).beta(),
];

const STRENGTH_PROPERTIES: &[Property] = &[
    // Graph gives the configurations without being asked to expand them.
    property("combinationConfigurations", Complexes),
    property("allowedCombinations", Complexes),
    property("createdDateTime", Time),
    property("description", Text),
    property("displayName", Text).filter(EQ),
    property("id", Id).filter(EQ),
    property("modifiedDateTime", Time),
    property("policyType", Text).filter(EQ),
    property("requirementsSatisfied", Text),
];
