//! A coverage run: both lists of the tenant to the disk, page by page, and from there into numbers. It
//! goes on where it was stopped. Changes nothing in the tenant.

use std::path::Path;

use crate::ceremony::nouns::{TenantTrouble, Timestamp};
use crate::ledger::{self, LedgerTrouble, Underway};
use crate::readiness::coverage::{Coverage, Report, Run, Split, Tally};
use crate::tenant::Tenant;

/// Why a run stopped.
#[derive(Debug, thiserror::Error)]
pub enum Stopped {
    #[error("the tenant does not answer as it should: {0}")]
    Tenant(#[from] TenantTrouble),
    #[error(transparent)]
    Disk(#[from] LedgerTrouble),
}

/// Reads what is missing of both lists. `progress` is told how many rows of the report and of the
/// directory there are. What was read stays after an error, but where it leads nowhere.
///
/// # Errors
/// Why it stopped.
pub async fn gather(
    tenant: &Tenant,
    run: &mut Underway,
    progress: impl FnMut(u64, u64),
) -> Result<(), Stopped> {
    let gathered = read_on(tenant, run, progress).await;
    if let Err(Stopped::Tenant(
        TenantTrouble::Garbage { .. }
        | TenantTrouble::Refused { .. }
        | TenantTrouble::NotFound { .. },
    )) = gathered
    {
        run.begin_anew(Timestamp::now())?;
    }
    gathered
}

async fn read_on(
    tenant: &Tenant,
    run: &mut Underway,
    mut progress: impl FnMut(u64, u64),
) -> Result<(), Stopped> {
    if !run.report().is_whole {
        let from = run.report().next.clone();
        let keep = |rows: Vec<_>, next: Option<&str>| {
            run.keep_report(&rows, next)?;
            progress(run.report().rows, 0);
            Ok::<_, Stopped>(())
        };
        tenant.registration_report(from.as_deref(), keep).await?;
    }
    if !run.members().is_whole {
        let from = run.members().next.clone();
        let keep = |rows: Vec<_>, next: Option<&str>| {
            run.keep_members(&rows, next)?;
            progress(run.report().rows, run.members().rows);
            Ok::<_, Stopped>(())
        };
        tenant.members(from.as_deref(), keep).await?;
    }
    Ok(())
}

/// The numbers of a run that is gathered.
///
/// # Errors
/// Where its file cannot be read.
pub fn tally(run: &Underway, split: Split) -> Result<Tally, LedgerTrouble> {
    let mut report = Report::default();
    run.each_registration(|it| report.take(it))?;
    let mut tally = Tally::new(report.sorted(), split);
    run.each_member(|it| tally.count(it))?;
    Ok(tally)
}

/// Keeps the numbers beside the ledger and removes the names that the run has read. Returns the numbers of
/// all runs, the oldest first.
///
/// # Errors
/// Where a file cannot be written.
pub fn keep(ledger: &Path, run: Underway, coverage: &Coverage) -> Result<Vec<Run>, LedgerTrouble> {
    ledger::keep_run(ledger, &Run::of(coverage), coverage)?;
    run.remove()?;
    ledger::runs(ledger)
}

/// The last run beside this ledger with its departments or groups, and the numbers of all, the oldest first.
/// `None` where there is none.
///
/// # Errors
/// Where a file is there and cannot be read.
pub fn last(ledger: &Path) -> Result<Option<(Coverage, Vec<Run>)>, LedgerTrouble> {
    let Some(coverage) = ledger::last_run(ledger)? else { return Ok(None) };
    Ok(Some((coverage, ledger::runs(ledger)?)))
}
