//! Documents as files: one JSON file each, named by the path from which it was read, below the version.
//! Also reads what EntraExporter wrote. Touches no disk: names and texts go in and out.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::ceremony::nouns::TenantTrouble;
use crate::ceremony::nouns::documents::{
    AUTHORIZATION, CONDITIONAL_ACCESS_POLICIES, Document, Documents, GraphVersion, LICENCES,
    METHODS_POLICY, ORGANIZATION, SECURITY_DEFAULTS,
};

/// A file: its name below the folder, with `/` between its parts, and what it holds.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    pub name: String,
    pub value: Value,
}

/// What a file holds in the place of a document that was refused.
#[derive(Serialize, Deserialize)]
struct Refused {
    #[serde(rename = "@keydesk.refused")]
    trouble: TenantTrouble,
}

/// One file for each document.
pub fn files(documents: &Documents) -> impl Iterator<Item = File> {
    documents.iter().map(|(path, document)| File {
        name: format!("{}/{path}.json", document.version.word()),
        value: match &document.answer {
            Ok(read) => read.clone(),
            Err(trouble) => json!(Refused { trouble: trouble.clone() }),
        },
    })
}

/// The documents that these files hold; beta's version of a document counts where there are both.
pub fn documents(files: impl IntoIterator<Item = File>) -> Documents {
    let mut documents = Documents::default();
    for File { name, value } in files {
        let Some(path) = name.strip_suffix(".json") else { continue };
        let versions = [GraphVersion::V1, GraphVersion::Beta];
        let own = versions.into_iter().find_map(|version| {
            let below = path.strip_prefix(version.word())?.strip_prefix('/')?;
            Some((version, below))
        });
        match own {
            Some((version, path)) => {
                let answer = match serde_json::from_value::<Refused>(value.clone()) {
                    Ok(Refused { trouble }) => Err(trouble),
                    Err(_) => Ok(value),
                };
                let known = documents.get(path).map(|it| it.version);
                if known.is_none_or(|it| it <= version) {
                    documents.put(path, Document { version, answer });
                }
            }
            None => exported(&mut documents, path, value),
        }
    }
    documents
}

/// A file of EntraExporter (its default schema): a folder for each list, and in it a folder for each item
/// with the item's file. What is not among our documents is left out.
fn exported(documents: &mut Documents, path: &str, value: Value) {
    let folder = path.rsplit_once('/').map_or(path, |it| it.0);
    let of_list = |list: &str| {
        let id = folder.strip_prefix(list)?.strip_prefix('/')?;
        // What stands deeper belongs to the item.
        (path.rsplit('/').next() == Some(id)).then_some(())
    };
    let put = |documents: &mut Documents, path: &str, value: Value| {
        documents.put(path, Document { version: GraphVersion::V1, answer: Ok(value) });
    };
    if folder == "Policies/AuthenticationMethodsPolicy/AuthenticationMethodConfigurations" {
        add(documents, METHODS_POLICY, "authenticationMethodConfigurations", value);
    } else if of_list("Identity/Conditional/AccessPolicies").is_some() {
        add(documents, CONDITIONAL_ACCESS_POLICIES, "value", value);
    } else if of_list("SubscribedSkus").is_some() {
        add(documents, LICENCES, "value", value);
    } else if of_list("Policies/IdentitySecurityDefaultsEnforcementPolicy").is_some() {
        put(documents, SECURITY_DEFAULTS, value);
    } else if of_list("Policies/AuthorizationPolicy").is_some() {
        put(documents, AUTHORIZATION, value);
    } else if path == "Organization/Organization" {
        let all = if value.is_array() { value } else { json!([value]) };
        put(documents, ORGANIZATION, json!({ "value": all }));
    } else if of_list("Groups").is_some() {
        let id = value["id"].as_str().unwrap_or_default().to_owned();
        put(documents, &format!("groups/{id}"), value);
    }
}

/// Adds one item to a list of a document, which is made where it is not there.
fn add(documents: &mut Documents, path: &str, list: &str, item: Value) {
    let mut whole = documents.read(path).cloned().unwrap_or_else(|| json!({ list: [] }));
    whole[list].as_array_mut().into_iter().for_each(|it| it.push(item.clone()));
    documents.put(path, Document { version: GraphVersion::V1, answer: Ok(whole) });
}
