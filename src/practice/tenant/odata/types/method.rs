//! Graph: fido2AuthenticationMethod and temporaryAccessPassAuthenticationMethod.
//!
//! Their pages: "This method does not support optional query parameters to customize the response."

use crate::practice::tenant::odata::entity_type::Kind::{Flag, Number, Text, Texts, Time};
use crate::practice::tenant::odata::entity_type::{EntityType, Property, property};

/// Graph: fido2AuthenticationMethod.
pub(in crate::practice::tenant) const FIDO2_METHOD: EntityType = EntityType {
    name: "microsoft.graph.fido2AuthenticationMethod",
    properties: FIDO2_PROPERTIES,
    ..method()
};

/// Graph: temporaryAccessPassAuthenticationMethod.
pub(in crate::practice::tenant) const PASS_METHOD: EntityType = EntityType {
    name: "microsoft.graph.temporaryAccessPassAuthenticationMethod",
    properties: PASS_PROPERTIES,
    ..method()
};

const fn method() -> EntityType {
    EntityType {
        name: "",
        properties: &[],
        derived: &[],
        shown: None,
        options: &[],
        expandable: &[],
        is_directory_object: false,
        page: (usize::MAX, usize::MAX),
    }
}

const FIDO2_PROPERTIES: &[Property] = &[
    property("aaGuid", Text),
    property("attestationCertificates", Texts),
    property("attestationLevel", Text),
    property("createdDateTime", Time),
    property("displayName", Text),
    property("id", Text),
    property("model", Text),
    property("passkeyType", Text),
    property("lastUsedDateTime", Time).beta(),
];

const PASS_PROPERTIES: &[Property] = &[
    property("createdDateTime", Time),
    property("id", Text),
    property("isUsable", Flag),
    property("isUsableOnce", Flag),
    property("lifetimeInMinutes", Number),
    property("methodUsabilityReason", Text),
    property("startDateTime", Time),
    property("temporaryAccessPass", Text),
    property("lastUsedDateTime", Time).beta(),
];
