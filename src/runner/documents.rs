//! Reads the documents of a tenant that checks and plans judge: those of every tenant, then what these
//! name, and one person's where one is named. Judges nothing.

use crate::ceremony::nouns::TenantTrouble;
use crate::ceremony::nouns::documents::{Document, Documents, GraphVersion, Source};
use crate::readiness::sources;
use crate::tenant::Tenant;

/// `person`: an object id. `progress` is told how many documents were read, and of how many.
///
/// # Errors
/// Where nobody is signed in or the tenant cannot be reached; a refusal of one document is none.
pub async fn read(
    tenant: &Tenant,
    person: Option<&str>,
    progress: impl Fn(usize, usize),
) -> Result<Documents, TenantTrouble> {
    let first = sources::first();
    let mut documents = tenant.documents(&first, |it| progress(it, first.len())).await?;
    let mut further = sources::further(&documents);
    further.extend(person.map(sources::of_person).into_iter().flatten());
    further.retain(|it| documents.get(&it.path).is_none());
    let all = first.len() + further.len();
    let mut before = first.len();
    // One request holds many, of one version.
    for version in [GraphVersion::V1, GraphVersion::Beta] {
        let of: Vec<Source> = further.iter().filter(|it| it.version == version).cloned().collect();
        for (path, it) in
            tenant.documents_at_once(&of, |it| progress(before + it, all)).await?.iter()
        {
            documents.put(path, Document::clone(it));
        }
        before += of.len();
    }
    Ok(documents)
}
