//! The types of authentication methods (Graph: those derived from authenticationMethod), as far as a
//! person of this world can have one.
//!
//! Their pages: "This method does not support optional query parameters to customize the response."

use super::odata::{EntityType, FIDO2_METHOD, Kind, PASS_METHOD, Property, property};
use Kind::{Complex, Id, Text, Time};

/// Any of them, as in `authentication/methods`.
pub(super) const ANY_METHOD: EntityType = method(
    "microsoft.graph.authenticationMethod",
    &[ID, CREATED],
    &[
        &PASSWORD,
        &PASS_METHOD,
        &FIDO2_METHOD,
        &PHONE,
        &EMAIL,
        &SOFTWARE_OATH,
        &AUTHENTICATOR,
        &WINDOWS_HELLO,
        &HARDWARE_OATH_METHOD,
    ],
);

pub(super) const PASSWORD: EntityType = method(
    "microsoft.graph.passwordAuthenticationMethod",
    &[ID, CREATED, property("password", Text)],
    &[],
);

const PHONE: EntityType = method(
    "microsoft.graph.phoneAuthenticationMethod",
    &[
        ID,
        CREATED,
        property("phoneNumber", Text),
        property("phoneType", Text),
        property("smsSignInState", Text),
    ],
    &[],
);

const EMAIL: EntityType = method(
    "microsoft.graph.emailAuthenticationMethod",
    &[ID, CREATED, property("emailAddress", Text)],
    &[],
);

const SOFTWARE_OATH: EntityType = method(
    "microsoft.graph.softwareOathAuthenticationMethod",
    &[ID, CREATED, property("secretKey", Text)],
    &[],
);

const AUTHENTICATOR: EntityType = method(
    "microsoft.graph.microsoftAuthenticatorAuthenticationMethod",
    &[
        ID,
        CREATED,
        property("displayName", Text),
        property("deviceTag", Text),
        property("phoneAppVersion", Text),
        property("clientAppName", Text).beta(),
    ],
    &[],
);

const WINDOWS_HELLO: EntityType = method(
    "microsoft.graph.windowsHelloForBusinessAuthenticationMethod",
    &[ID, CREATED, property("displayName", Text), property("keyStrength", Text)],
    &[],
);

/// In beta only.
pub(super) const HARDWARE_OATH_METHOD: EntityType = method(
    "microsoft.graph.hardwareOathAuthenticationMethod",
    &[ID, CREATED, property("device", Complex)],
    &[],
);

const ID: Property = property("id", Id);
const CREATED: Property = property("createdDateTime", Time);

/// The type of the methods below this segment of `authentication`.
pub(super) fn of_segment(segment: &str) -> &'static EntityType {
    match segment {
        "phoneMethods" => &PHONE,
        "emailMethods" => &EMAIL,
        "softwareOathMethods" => &SOFTWARE_OATH,
        "microsoftAuthenticatorMethods" => &AUTHENTICATOR,
        "windowsHelloForBusinessMethods" => &WINDOWS_HELLO,
        _ => &ANY_METHOD,
    }
}

const fn method(
    name: &'static str,
    properties: &'static [Property],
    derived: &'static [&'static EntityType],
) -> EntityType {
    EntityType {
        name,
        properties,
        derived,
        shown: None,
        options: &[],
        expandable: &[],
        is_directory_object: false,
        page: (usize::MAX, usize::MAX),
    }
}
