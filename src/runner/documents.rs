//! Reads the documents of a tenant that checks and plans judge: those of every tenant, then what these
//! name, and one person's where one is named. Judges nothing.

use crate::ceremony::nouns::TenantTrouble;
use crate::ceremony::nouns::documents::{Document, Documents, GraphVersion, Source};
use crate::readiness::sources;
use crate::tenant::Tenant;

/// `person`: an object id.
///
/// # Errors
/// Where nobody is signed in or the tenant cannot be reached; a refusal of one document is none.
pub async fn read(tenant: &Tenant, person: Option<&str>) -> Result<Documents, TenantTrouble> {
    let mut documents = tenant.documents(&sources::first(), |_| ()).await?;
    let mut further = sources::further(&documents);
    further.extend(person.map(sources::of_person).into_iter().flatten());
    further.retain(|it| documents.get(&it.path).is_none());
    // One request holds many, of one version.
    for version in [GraphVersion::V1, GraphVersion::Beta] {
        let of: Vec<Source> = further.iter().filter(|it| it.version == version).cloned().collect();
        for (path, it) in tenant.documents_at_once(&of, |_| ()).await?.iter() {
            documents.put(path, Document::clone(it));
        }
    }
    Ok(documents)
}
