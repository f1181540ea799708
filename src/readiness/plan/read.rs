//! Which documents a plan needs, and what was read of them. Each is read where it is changed, by its own
//! path and in its own version, so that nothing that only one version knows is sent to the other.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::ceremony::nouns::{DocumentAt, GraphVersion, RequestIds, TenantTrouble, Trouble};
use crate::config::tenant::Wanted;

pub(super) const FIDO2: &str = "Fido2";
pub(super) const PASS: &str = "TemporaryAccessPass";
pub(super) const AUTHENTICATOR: &str = "MicrosoftAuthenticator";
pub(super) const SMS: &str = "Sms";
pub(super) const VOICE: &str = "Voice";
pub(super) const SOFTWARE_OATH: &str = "SoftwareOath";
/// In beta only.
pub(super) const HARDWARE_OATH: &str = "HardwareOath";
pub(super) const STRENGTHS: &str = "policies/authenticationStrengthPolicies";
pub(super) const ACCESS_POLICIES: &str = "identity/conditionalAccess/policies";
pub(super) const SECURITY_DEFAULTS: &str = "policies/identitySecurityDefaultsEnforcementPolicy";
pub(super) const METHODS_POLICY: &str = "policies/authenticationMethodsPolicy";

/// RFC 3986, 2.3.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What was read, or why not. A list is whole, in `value`.
#[derive(Clone, Debug, Default)]
pub struct Read(pub BTreeMap<DocumentAt, Result<Value, Trouble>>);

impl Read {
    pub(super) fn get(&self, at: &DocumentAt) -> Result<&Value, Trouble> {
        match self.0.get(at) {
            Some(Ok(it)) if it.is_object() => Ok(it),
            Some(Ok(_)) => Err(Trouble::Tenant(TenantTrouble::Garbage {
                what: "the document is no object".to_owned(),
                ids: RequestIds::default(),
            })),
            Some(Err(why)) => Err(why.clone()),
            None => Err(Trouble::Tenant(TenantTrouble::NotFound { ids: RequestIds::default() })),
        }
    }

    /// A Conditional Access policy that is in force, as far as they were read.
    pub(super) fn some_policy_is_enforced(&self) -> bool {
        let all = self.get(&DocumentAt::v1(ACCESS_POLICIES)).ok();
        let all = all.and_then(|it| it["value"].as_array()).into_iter().flatten();
        all.into_iter().any(|it| it["state"] == "enabled")
    }

    /// Nothing is known of a tenant whose policy was not read.
    pub(super) fn configurations(&self) -> &[Value] {
        let policy = self.get(&methods_policy(GraphVersion::Beta)).ok();
        let all = policy.and_then(|it| it["authenticationMethodConfigurations"].as_array());
        all.map(Vec::as_slice).unwrap_or_default()
    }
}

pub(super) fn configuration(id: &str) -> DocumentAt {
    let path = format!("{METHODS_POLICY}/authenticationMethodConfigurations/{id}");
    if id == HARDWARE_OATH { DocumentAt::beta(path) } else { DocumentAt::v1(path) }
}

pub(super) fn methods_policy(version: GraphVersion) -> DocumentAt {
    DocumentAt { version, path: METHODS_POLICY.to_owned() }
}

pub(super) fn person(upn: &str) -> DocumentAt {
    DocumentAt::v1(format!("{}?$select=id,displayName,userPrincipalName", user(upn)))
}

pub(super) fn of_person(upn: &str) -> DocumentAt {
    DocumentAt::beta(format!("{}/authentication/requirements", user(upn)))
}

fn user(upn: &str) -> String {
    format!("users/{}", utf8_percent_encode(upn, UNRESERVED))
}

/// The documents that a plan of this wanted state needs.
pub fn documents(wanted: &Wanted) -> Vec<DocumentAt> {
    let mut all = vec![methods_policy(GraphVersion::Beta)];
    let methods = [
        (wanted.passkeys.is_some(), FIDO2),
        (wanted.pass.is_some(), PASS),
        (wanted.authenticator.is_some(), AUTHENTICATOR),
        (wanted.sms.is_some(), SMS),
        (wanted.voice.is_some(), VOICE),
        (wanted.software_oath.is_some(), SOFTWARE_OATH),
        (wanted.hardware_oath.is_some(), HARDWARE_OATH),
    ];
    let named = methods.into_iter().filter(|it| it.0);
    all.extend(named.map(|(_, id)| configuration(id)));
    if wanted.campaign.is_some() {
        all.push(methods_policy(GraphVersion::V1));
    }
    let (defaults, people) = (wanted.security_defaults.is_some(), &wanted.per_user_mfa);
    if wanted.strength.is_some() || wanted.access_policy.is_some() {
        all.push(DocumentAt::v1(STRENGTHS));
    }
    if defaults || people.is_some() {
        all.push(DocumentAt::v1(SECURITY_DEFAULTS));
    }
    if defaults || people.is_some() || wanted.access_policy.is_some() {
        all.push(DocumentAt::v1(ACCESS_POLICIES));
    }
    for upn in people.iter().flat_map(|it| &it.off.0) {
        all.extend([person(upn), of_person(upn)]);
    }
    all
}

/// Whether the document is a list, to be read to its end.
pub fn is_list(at: &DocumentAt) -> bool {
    [STRENGTHS, ACCESS_POLICIES].contains(&at.path.as_str())
}
