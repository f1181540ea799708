//! A prepared tenant's documents, and the verdict on them.

use keydesk::ceremony::nouns::Timestamp;
use keydesk::desk::PracticeTenant;
use keydesk::practice::{Options, PreparedTenant};
use keydesk::readiness::checks::{self, Given, Verdict};
use keydesk::readiness::{Documents, sources};
use keydesk::runner::documents;

/// 26 November 2026: some checks look at the calendar.
pub const TODAY: Timestamp = Timestamp::constant(1_795_651_200, 0);

pub async fn read(tenant: PreparedTenant) -> Documents {
    let folder = tempfile::tempdir().expect("a folder");
    let options = Options { tenant: Some(tenant), ..Options::new(folder.path()) };
    let at = PracticeTenant::open(options, sources::SCOPES).await.expect("a tenant");
    at.world.let_reports_catch_up();
    documents::read(&at.tenant, None, |_, _| ()).await.expect("it can be reached")
}

pub fn judge(documents: &Documents) -> Vec<Verdict> {
    checks::judge(&Given::new(documents, TODAY))
}

/// What was found, by name, with what it is about.
pub fn found(documents: &Documents) -> Vec<(&'static str, Vec<String>)> {
    let all = judge(documents);
    let found = all.iter().filter_map(|it| Some((it.check.name(), it.found()?.to_vec())));
    found.collect()
}
