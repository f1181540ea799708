//! The tenant's documents as Graph has them: JSON, by the path below Graph's version. Fields and words
//! that nobody here knows, and `null`, are kept. A document that was refused is kept as its refusal.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::TenantTrouble;
use super::scopes::Right;

/// Graph: versioning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum GraphVersion {
    #[serde(rename = "v1.0")]
    V1,
    #[serde(rename = "beta")]
    Beta,
}

impl GraphVersion {
    /// As it stands in an address.
    pub const fn word(self) -> &'static str {
        match self {
            Self::V1 => "v1.0",
            Self::Beta => "beta",
        }
    }
}

/// A document that is to be read, and what it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Below the version, without a query: the document's name.
    pub path: Cow<'static, str>,
    /// What Graph is asked for besides the path, without `?`.
    pub query: &'static str,
    /// Where beta refuses, v1.0 is read.
    pub version: GraphVersion,
    pub form: Form,
    pub right: &'static Right,
    /// The least Entra role for a delegated call; `None` where the permission is enough.
    pub role: Option<&'static str>,
}

/// What the answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    One,
    /// All pages of a list, as one list in `value`.
    List,
    /// Only the first page of a list that may be endless; `@odata.nextLink` says that there is more.
    FirstPage,
}

/// A document as it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    pub version: GraphVersion,
    /// A refusal is no error: it says what nobody can tell of this tenant.
    pub answer: Result<Value, TenantTrouble>,
}

/// By path, for example `policies/authenticationMethodsPolicy`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Documents(BTreeMap<String, Document>);

impl Documents {
    /// Takes the document in, in the place of the one that has this path.
    pub fn put(&mut self, path: impl Into<String>, document: Document) {
        self.0.insert(path.into(), document);
    }

    /// In the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Document)> {
        self.0.iter().map(|(path, it)| (path.as_str(), it))
    }

    pub fn get(&self, path: &str) -> Option<&Document> {
        self.0.get(path)
    }

    /// What was read there; `None` where nothing was.
    pub fn read(&self, path: &str) -> Option<&Value> {
        self.get(path)?.answer.as_ref().ok()
    }

    /// Why nothing was read there, where the tenant refused.
    pub fn refusal(&self, path: &str) -> Option<&TenantTrouble> {
        self.get(path)?.answer.as_ref().err()
    }

    /// The items of a list; `None` where it was not read. A list that is `null` has none.
    pub fn items(&self, path: &str) -> Option<&[Value]> {
        let read = self.read(path)?;
        Some(read["value"].as_array().map(Vec::as_slice).unwrap_or_default())
    }

    /// The configuration of one method in the authentication methods policy, by its id in any case;
    /// `None` where the policy was not read or does not have it.
    pub fn method(&self, id: &str) -> Option<&Value> {
        let all = self.read(METHODS_POLICY)?["authenticationMethodConfigurations"].as_array()?;
        let is_it = |it: &&Value| it["id"].as_str().is_some_and(|it| it.eq_ignore_ascii_case(id));
        all.iter().find(is_it)
    }
}

/// Whether it is the id of an object of the directory. Graph has words in such places, and a GUID of zeros
/// for nobody. Nothing else may become a part of a path.
pub fn is_object(id: &str) -> bool {
    Uuid::parse_str(id).is_ok_and(|it| !it.is_nil())
}

/// Graph: authenticationMethodsPolicy, with the configuration of each method.
pub const METHODS_POLICY: &str = "policies/authenticationMethodsPolicy";
/// Graph: authenticationStrengthPolicy.
pub const STRENGTHS: &str = "policies/authenticationStrengthPolicies";
/// Graph: identitySecurityDefaultsEnforcementPolicy.
pub const SECURITY_DEFAULTS: &str = "policies/identitySecurityDefaultsEnforcementPolicy";
/// Graph: conditionalAccessPolicy.
pub const CONDITIONAL_ACCESS_POLICIES: &str = "identity/conditionalAccess/policies";
/// Graph: authorizationPolicy.
pub const AUTHORIZATION: &str = "policies/authorizationPolicy";
/// Graph: organization.
pub const ORGANIZATION: &str = "organization";
/// Graph: subscribedSku.
pub const LICENCES: &str = "subscribedSkus";
/// Graph: unifiedRoleAssignment, each with its principal.
pub const ROLE_ASSIGNMENTS: &str = "roleManagement/directory/roleAssignments";
/// Graph: userRegistrationDetails, of those who hold a role.
pub const REGISTRATION_DETAILS: &str = "reports/authenticationMethods/userRegistrationDetails";
/// Graph: userRegistrationMethodSummary, of everybody.
pub const REGISTERED_BY_METHOD: &str = "reports/authenticationMethods/\
    usersRegisteredByMethod(includedUserTypes='all',includedUserRoles='all')";
/// Graph: signIn, by clients that cannot do a second factor.
pub const SIGN_INS: &str = "auditLogs/signIns";
