//! The documents as the checks ask for them: a method, its targets, the rules of Conditional Access. A
//! document that was not read is `None`; a member that it lacks, or that is `null`, is empty. Judges
//! nothing.

use serde_json::Value;

use super::json::{list, text};
use super::rule::Rule;
use crate::ceremony::nouns::documents::{
    CONDITIONAL_ACCESS_POLICIES, Documents, METHODS_POLICY, ROLE_ASSIGNMENTS, SECURITY_DEFAULTS,
    STRENGTHS,
};
use crate::ceremony::nouns::{Timestamp, clean};

/// What was read of a tenant, and when it is judged.
pub struct Given<'a> {
    documents: &'a Documents,
    pub now: Timestamp,
    /// Whose documents the checks of one person ask for, by object id.
    pub(super) person: Option<&'a str>,
}

/// One method of the authentication methods policy. A method that the policy does not name is off.
#[derive(Clone, Copy)]
pub struct Method<'a>(pub &'a Value);

static NOTHING: Value = Value::Null;

/// Graph's word for all people, in the place of a group's id.
pub const ALL_USERS: &str = "all_users";

impl<'a> Given<'a> {
    pub fn new(documents: &'a Documents, now: Timestamp) -> Self {
        Self { documents, now, person: None }
    }

    /// For the checks of one person.
    #[must_use]
    pub fn of_person(self, id: &'a str) -> Self {
        Self { person: Some(id), ..self }
    }

    pub fn documents(&self) -> &'a Documents {
        self.documents
    }

    /// A document of the person.
    pub(super) fn personal(&self, below: &str) -> Option<&'a Value> {
        self.documents.read(&format!("users/{}/{below}", self.person?))
    }

    pub fn policy(&self) -> Option<&'a Value> {
        self.documents.read(METHODS_POLICY)
    }

    pub fn method(&self, id: &str) -> Option<Method<'a>> {
        self.policy()?;
        Some(Method(self.documents.method(id).unwrap_or(&NOTHING)))
    }

    /// The methods that are on, by id; a pass and a QR code only begin, and e-mail only resets
    /// passwords.
    pub fn open_methods(&self) -> Option<Vec<String>> {
        const NO_FACTORS: [&str; 3] = ["TemporaryAccessPass", "QRCodePin", "Email"];
        let all = list(&self.policy()?["authenticationMethodConfigurations"]);
        let open = all.filter(|it| Method(it).is_open() && !NO_FACTORS.contains(&text(&it["id"])));
        Some(open.map(|it| clean(text(&it["id"]))).collect())
    }

    pub fn security_defaults(&self) -> Option<bool> {
        self.documents.read(SECURITY_DEFAULTS)?["isEnabled"].as_bool()
    }

    /// The rules of Conditional Access that are on; none where the tenant has no licence for them.
    pub fn rules(&self) -> Option<Vec<Rule<'a>>> {
        let policies = self.documents.items(CONDITIONAL_ACCESS_POLICIES)?;
        let strengths = self.documents.items(STRENGTHS);
        Some(policies.iter().map(|it| Rule::new(it, strengths)).filter(Rule::is_on).collect())
    }

    /// Role assignments that hold in the whole tenant: the role's template and the person's id.
    pub fn roles(&self) -> Option<Vec<(&'a str, &'a str)>> {
        let all = self.documents.items(ROLE_ASSIGNMENTS)?.iter();
        let whole = all.filter(|it| ["/", ""].contains(&text(&it["directoryScopeId"])));
        Some(whole.map(|it| (text(&it["roleDefinitionId"]), text(&it["principalId"]))).collect())
    }

    /// What this person is called in the documents, or else their id.
    pub fn name_of(&self, id: &str) -> String {
        let all = self.documents.items(ROLE_ASSIGNMENTS).unwrap_or_default().iter();
        let mut own = all.filter(|it| it["principalId"] == id).map(|it| &it["principal"]);
        let name = own.find_map(|it| it["userPrincipalName"].as_str());
        clean(name.unwrap_or(id))
    }
}

impl<'a> Method<'a> {
    pub fn is_on(self) -> bool {
        self.0["state"] == "enabled"
    }

    /// On, for at least somebody.
    pub fn is_open(self) -> bool {
        self.is_on() && self.targets().next().is_some()
    }

    pub fn targets(self) -> impl Iterator<Item = &'a Value> {
        list(&self.0["includeTargets"])
    }

    pub fn is_for_all(self) -> bool {
        self.is_on() && self.targets().any(|it| it["id"] == ALL_USERS)
    }
}
