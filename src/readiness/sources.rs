//! Which documents of the tenant are read, and what each takes: those that every tenant has, and those
//! that the first ones name. Reads nothing.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value;

use crate::ceremony::nouns::documents::{
    AUTHORIZATION, CONDITIONAL_ACCESS_POLICIES, Documents, Form, GraphVersion, LICENCES,
    METHODS_POLICY, ORGANIZATION, REGISTERED_BY_METHOD, REGISTRATION_DETAILS, ROLE_ASSIGNMENTS,
    SECURITY_DEFAULTS, SIGN_INS, STRENGTHS, Source,
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
const MOST_PEOPLE: usize = 20;
/// Groups that policies name, looked up by twenties.
const MOST_GROUPS: usize = 60;
/// Graph's words in the place of a group or person.
const NO_OBJECTS: [&str; 5] =
    ["all_users", "All", "None", "GuestsOrExternalUsers", "00000000-0000-0000-0000-000000000000"];

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

/// What the first documents name: the groups of the policies, and what Entra asks of those who hold a
/// role.
pub fn further(documents: &Documents) -> Vec<Source> {
    let group = |id: &String| Source {
        query: "$select=id,displayName",
        role: None,
        ..named(format!("groups/{id}"), &scopes::GROUPS)
    };
    let groups = groups(documents);
    let mut all: Vec<Source> = groups.iter().take(MOST_GROUPS).map(group).collect();
    for id in holders(documents).iter().take(MOST_PEOPLE) {
        let requirements = format!("users/{id}/authentication/requirements");
        all.push(Source {
            version: GraphVersion::Beta,
            ..named(requirements, &scopes::ALL_POLICIES)
        });
    }
    all
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
    let is_object = |it: &&str| !NO_OBJECTS.contains(it);
    of_methods.chain(of_access).filter(is_object).map(str::to_owned).collect()
}

/// The ids of all people who hold an Entra role.
pub fn holders(documents: &Documents) -> BTreeSet<String> {
    let assignments = documents.items(ROLE_ASSIGNMENTS).unwrap_or_default();
    let people = assignments.iter().filter(|it| {
        let kind = it["principal"]["@odata.type"].as_str();
        kind.is_none_or(|it| it == "#microsoft.graph.user")
    });
    people.filter_map(|it| it["principalId"].as_str()).map(str::to_owned).collect()
}

fn list(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}
