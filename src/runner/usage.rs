//! A look at how people sign in: the report on the use of methods, and the sign-in log. Each can be refused
//! for itself. Changes nothing.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use jiff::SignedDuration;

use crate::ceremony::nouns::{TenantTrouble, Timestamp};
use crate::readiness::coverage::usage::{Seen, Usage, methods};
use crate::tenant::Tenant;

/// What was found, and what was refused.
#[derive(Clone, Debug)]
pub struct Looked {
    pub usage: Usage,
    /// Accounts as which programs sign in, by sign-in name. Not kept.
    pub programs: BTreeSet<String>,
    pub no_methods: Option<TenantTrouble>,
    pub no_people: Option<TenantTrouble>,
}

/// So many pages of a thousand sign-ins are read: about seven minutes in Graph's limits.
pub const MOST_PAGES: u32 = 200;

/// `days`: 1, 7 or 30. `progress` is told how many sign-ins are read.
///
/// # Errors
/// Where nobody is signed in or the tenant cannot be reached.
pub async fn look(
    tenant: &Tenant,
    days: u8,
    now: Timestamp,
    mut progress: impl FnMut(u64),
) -> Result<Looked, TenantTrouble> {
    let (report, no_methods) = refusable(tenant.uses_of_methods(days).await)?;
    let since = now.saturating_sub(SignedDuration::from_hours(24 * i64::from(days)));
    let since = since.unwrap_or(Timestamp::MIN);
    let mut seen = Seen::since(since);
    let (mut pages, mut read) = (0, 0);
    let keep = |page: Vec<_>| {
        pages += 1;
        read += page.len() as u64;
        for it in &page {
            seen.take(it);
        }
        progress(read);
        if pages < MOST_PAGES { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    let (log, no_people) = refusable(tenant.sign_ins_since(since, keep).await)?;
    let programs = seen.programs();
    let people = log.map(|is_whole| seen.people(is_whole));
    let usage = Usage { read_at: now, days, methods: report.map(|it| methods(&it)), people };
    Ok(Looked { usage, programs, no_methods, no_people })
}

/// What concerns this call only is no error of the look.
fn refusable<T>(
    answer: Result<T, TenantTrouble>,
) -> Result<(Option<T>, Option<TenantTrouble>), TenantTrouble> {
    match answer {
        Ok(it) => Ok((Some(it), None)),
        Err(it) if it.concerns_one_call() => Ok((None, Some(it))),
        Err(it) => Err(it),
    }
}
