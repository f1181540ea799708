//! Which documents of the tenant are read, and what each takes: those that every tenant has, and those
//! that the first ones name. Reads nothing.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value;

use crate::ceremony::nouns::clean;
use crate::ceremony::nouns::documents::{
    AUTHORIZATION, CONDITIONAL_ACCESS_POLICIES, Documents, Form, GraphVersion, LICENCES,
    METHODS_POLICY, ORGANIZATION, REGISTERED_BY_METHOD, REGISTRATION_DETAILS, ROLE_ASSIGNMENTS,
    SECURITY_DEFAULTS, SIGN_INS, STRENGTHS, Source, is_object,
};
use crate::ceremony::nouns::scopes::{self, Right};

const GLOBAL_READER: Option<&str> = Some("Global Reader");
const REPORTS_READER: Option<&str> = Some("Reports Reader");

/// Clients that cannot do a second factor, as the sign-in log names them (Graph: signIn,
/// clientAppUsed).
const LEGACY: &str = "$filter=clientAppUsed eq 'Other clients' or clientAppUsed eq 'IMAP4' or \
    clientAppUsed eq 'POP3' or clientAppUsed eq 'Authenticated SMTP' or \
    clientAppUsed eq 'Exchange ActiveSync' or clientAppUsed eq 'MAPI Over HTTP'&$top=200";

/// How many people are asked for by name: each is a call of its own in Graph's limits.
const MOST_PEOPLE: usize = 10;
/// Groups that policies name, looked up by twenties.
const MOST_GROUPS: usize = 60;
const fn source(path: &'static str, right: &'static Right) -> Source {
    Source {
        path: Cow::Borrowed(path),
        query: "",
        version: GraphVersion::V1,
        form: Form::One,
        right,
        role: GLOBAL_READER,
    }
}

/// What a check takes besides what a desk has (`scopes::RIGHTS`), by Graph's names.
pub const SCOPES: &[&str] =
    &[scopes::ALL_POLICIES.scope, scopes::LICENCES.scope, scopes::LOGS.scope];

/// What is read of every tenant.
pub fn first() -> Vec<Source> {
    let list = |path, right| Source { form: Form::List, ..source(path, right) };
    vec![
        Source { role: None, ..list(ORGANIZATION, &scopes::ORGANIZATION) },
        Source { role: None, ..list(LICENCES, &scopes::LICENCES) },
        // Beta has the system-preferred method, the reports of suspicious activity, the hardware tokens.
        Source { version: GraphVersion::Beta, ..source(METHODS_POLICY, &scopes::POLICY) },
        list(STRENGTHS, &scopes::POLICY),
        source(SECURITY_DEFAULTS, &scopes::ALL_POLICIES),
        source(AUTHORIZATION, &scopes::ALL_POLICIES),
        list(CONDITIONAL_ACCESS_POLICIES, &scopes::ALL_POLICIES),
        Source { query: "$expand=principal", ..list(ROLE_ASSIGNMENTS, &scopes::ROLES) },
        Source {
            query: "$filter=isAdmin eq true",
            role: REPORTS_READER,
            ..list(REGISTRATION_DETAILS, &scopes::LOGS)
        },
        Source { role: REPORTS_READER, ..source(REGISTERED_BY_METHOD, &scopes::LOGS) },
        Source {
            query: LEGACY,
            form: Form::FirstPage,
            role: REPORTS_READER,
            ..source(SIGN_INS, &scopes::LOGS)
        },
    ]
}

/// What the first documents name: the groups of the policies, what Entra asks of those who hold a role,
/// how many keys they have where the report does not tell, and, where passkeys are for some groups only,
/// whether they are in one.
pub fn further(documents: &Documents) -> Vec<Source> {
    let group = |id: &String| Source {
        query: "$select=id,displayName",
        role: None,
        ..named(format!("groups/{id}"), &scopes::GROUPS)
    };
    let groups = groups(documents);
    let mut all: Vec<Source> = groups.iter().take(MOST_GROUPS).map(group).collect();
    let holders = holders(documents);
    all.extend(holders.iter().take(MOST_PEOPLE).map(|it| requirements(it)));
    let details = documents.items(REGISTRATION_DETAILS).unwrap_or_default().iter();
    let with_keys = details.filter(|it| list(it.get("methodsRegistered")).any(is_key));
    let ids = with_keys.filter_map(|it| it["id"].as_str()).filter(|it| is_object(it));
    all.extend(ids.take(MOST_PEOPLE).map(methods));
    if has_pilot(documents) {
        all.extend(holders.iter().take(MOST_PEOPLE).map(|id| Source {
            query: "$select=id&$top=999",
            role: None,
            ..named(format!("users/{id}/transitiveMemberOf"), &scopes::GROUPS)
        }));
    }
    all
}

/// What is read of one person, by object id.
pub fn of_person(id: &str) -> Vec<Source> {
    let preferences =
        named(format!("users/{id}/authentication/signInPreferences"), &scopes::METHODS);
    let user = Source {
        query: "$select=id,displayName,userPrincipalName,mail",
        role: None,
        ..named(format!("users/{id}"), &scopes::PEOPLE)
    };
    vec![user, requirements(id), Source { version: GraphVersion::Beta, ..preferences }, methods(id)]
}

/// Whose documents are among these: the object id and the name of the person with this sign-in name.
pub fn stored_person(documents: &Documents, name: &str) -> Option<(String, String)> {
    documents.iter().find_map(|(path, document)| {
        let id = path.strip_prefix("users/").filter(|it| is_object(it))?;
        let user = document.answer.as_ref().ok()?;
        let is_it = |it: &str| user[it].as_str().is_some_and(|it| it.eq_ignore_ascii_case(name));
        let shown = user["displayName"].as_str().unwrap_or(id);
        (is_it("userPrincipalName") || is_it("mail")).then(|| (id.to_owned(), clean(shown)))
    })
}

/// What the tenant is called; `None` where that was not read.
pub fn tenant_name(documents: &Documents) -> Option<String> {
    let name = documents.items(ORGANIZATION)?.first()?["displayName"].as_str()?;
    Some(clean(name))
}

fn requirements(id: &str) -> Source {
    let path = format!("users/{id}/authentication/requirements");
    Source { version: GraphVersion::Beta, ..named(path, &scopes::ALL_POLICIES) }
}

fn methods(id: &str) -> Source {
    named(format!("users/{id}/authentication/methods"), &scopes::METHODS)
}

fn named(path: String, right: &'static Right) -> Source {
    Source { path: Cow::Owned(path), ..source("", right) }
}

/// The ids of all groups that a policy includes or leaves out.
pub fn groups(documents: &Documents) -> BTreeSet<String> {
    let policy = documents.read(METHODS_POLICY);
    let configurations = policy.map(|it| &it["authenticationMethodConfigurations"]);
    let targets = list(configurations)
        .flat_map(|it| list(it.get("includeTargets")).chain(list(it.get("excludeTargets"))));
    let targets = targets.filter(|it| it["targetType"].as_str() != Some("user"));
    let of_methods = targets.filter_map(|it| it["id"].as_str());
    let policies = documents.items(CONDITIONAL_ACCESS_POLICIES).unwrap_or_default();
    let of_access = policies.iter().map(|it| &it["conditions"]["users"]).flat_map(|it| {
        let both = list(it.get("includeGroups")).chain(list(it.get("excludeGroups")));
        both.filter_map(Value::as_str)
    });
    of_methods.chain(of_access).filter(|it| is_object(it)).map(str::to_owned).collect()
}

/// The ids of all people who hold an Entra role.
pub fn holders(documents: &Documents) -> BTreeSet<String> {
    let assignments = documents.items(ROLE_ASSIGNMENTS).unwrap_or_default();
    let people = assignments.iter().filter(|it| {
        let kind = it["principal"]["@odata.type"].as_str();
        kind.is_none_or(|it| it == "#microsoft.graph.user")
    });
    let ids = people.filter_map(|it| it["principalId"].as_str()).filter(|it| is_object(it));
    ids.map(str::to_owned).collect()
}

/// In the words of the registration report.
fn is_key(word: &Value) -> bool {
    let word = word.as_str().unwrap_or_default().to_ascii_lowercase();
    word.starts_with("passkey") || word.starts_with("fido2")
}

/// Passkeys are for some groups only.
fn has_pilot(documents: &Documents) -> bool {
    let fido2 = documents.method("Fido2").filter(|it| it["state"] == "enabled");
    let mut targets = list(fido2.and_then(|it| it.get("includeTargets"))).peekable();
    targets.peek().is_some() && !targets.any(|it| it["id"] == "all_users")
}

fn list(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}
