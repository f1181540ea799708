//! The promise: what a check reads of a tenant is little, whole, and true; a refusal is part of it.
//! Against the prepared tenants of the practice world, over Graph's own paths.

use clap::ValueEnum as _;
use keydesk::ceremony::nouns::documents::{
    CONDITIONAL_ACCESS_POLICIES, METHODS_POLICY, REGISTRATION_DETAILS, SECURITY_DEFAULTS, STRENGTHS,
};
use keydesk::desk::PracticeTenant;
use keydesk::practice::{Options, PreparedTenant};
use keydesk::readiness::{Documents, sources};
use keydesk::runner::documents;

/// What a check may ask of a tenant, at most.
const MOST_CALLS: usize = 25;

async fn read(tenant: PreparedTenant, scopes: &[&str]) -> (Documents, usize) {
    let folder = tempfile::tempdir().expect("a folder");
    let options = Options { tenant: Some(tenant), ..Options::new(folder.path()) };
    let at = PracticeTenant::open(options, scopes).await.expect("a tenant");
    at.tenant.take_calls();
    let documents = documents::read(&at.tenant, None, |_, _| ()).await.expect("it can be reached");
    (documents, at.tenant.take_calls().len())
}

#[tokio::test]
async fn every_document_of_every_tenant_is_read_in_few_calls() {
    for tenant in PreparedTenant::value_variants() {
        let (documents, calls) = read(*tenant, sources::SCOPES).await;
        assert!(calls <= MOST_CALLS, "{tenant:?}: {calls} calls");
        for (path, it) in documents.iter() {
            let of_reports = path.starts_with("reports/") || path.starts_with("auditLogs/");
            let unlicensed = *tenant == PreparedTenant::New && of_reports;
            let is_gone = path.starts_with("groups/") && *tenant == PreparedTenant::Broken;
            assert!(it.answer.is_ok() || unlicensed || is_gone, "{tenant:?}: {path}: {it:?}");
        }
        assert!(documents.method("FIDO2").is_some(), "{tenant:?}");
        assert!(!documents.items(STRENGTHS).expect("they are read").is_empty(), "{tenant:?}");
        let policies = documents.items(CONDITIONAL_ACCESS_POLICIES).expect("they are read");
        let is_bare = [PreparedTenant::New, PreparedTenant::PerUserMfa].contains(tenant);
        assert_eq!(policies.is_empty(), is_bare, "{tenant:?}");
    }
}

/// What the operator may not read is known to be unread, and the rest is read.
#[tokio::test]
async fn a_refusal_is_an_answer() {
    let (documents, _) = read(PreparedTenant::KeysOnly, &[]).await;
    assert!(documents.read(METHODS_POLICY).is_some());
    let refusal = documents.refusal(SECURITY_DEFAULTS).expect("it is refused");
    assert!(format!("{refusal:?}").contains("Policy.Read.All"), "{refusal:?}");
    let (documents, _) = read(PreparedTenant::New, sources::SCOPES).await;
    let refusal = documents.refusal(REGISTRATION_DETAILS).expect("it takes a licence");
    assert!(refusal.lacks_premium(), "{refusal:?}");
}
