//! A page about the whole tenant, and what is read for it: with the operator's token, while the page is
//! open. Dropped with the page, at a lock and at a close. Changes nothing in the tenant but for an import of
//! tokens; what a count has read stays beside the ledger, and the next one goes on there.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::sync::watch;
use tokio::task::JoinSet;

use super::book::Book;
use super::coverage::{self, Stopped, gather, tally};
use super::documents;
use super::survey::{CheckView, Checked, Count, CountTrouble, Counted, CoverageView, Page};
use super::token_stock::{self, Came, Held, ImportView, StockTrouble, TokensView};
use crate::ceremony::nouns::{Operator, TenantTrouble, Timestamp};
use crate::ledger::{LedgerTrouble, Underway};
use crate::readiness::checks::{self, Given};
use crate::readiness::coverage::Split;
use crate::readiness::sources;
use crate::tenant::Tenant;

pub(super) struct Survey {
    /// The window in which it is shown.
    pub window: usize,
    pub shown: Shown,
    ledger: PathBuf,
    work: JoinSet<Done>,
    /// What the work says of itself; two numbers, as `CheckView` and `Count` have them.
    progress: watch::Receiver<(u64, u64)>,
    /// A maker's file that was looked at, until it is sent.
    held: Option<Held>,
}

pub(super) enum Shown {
    Check(CheckView),
    Coverage(CoverageView),
    Tokens(TokensView),
}

enum Done {
    Checked(Result<Checked, TenantTrouble>),
    Counted(Result<Counted, CountTrouble>),
    Tokens(Came),
}

impl Survey {
    /// The tenant is read at once; who has a key was counted before, or is counted when that is wanted.
    pub fn open(page: Page, window: usize, ledger: &Path, tenant: &Tenant) -> Self {
        let shown = match page {
            Page::Check => Shown::Check(CheckView::Reading { read: 0, all: 0 }),
            Page::Coverage => Shown::Coverage(counted_before(ledger)),
            Page::Tokens => Shown::Tokens(TokensView::new()),
        };
        let (_, progress) = watch::channel((0, 0));
        let (work, ledger) = (JoinSet::new(), ledger.to_owned());
        let mut survey = Self { window, shown, ledger, work, progress, held: None };
        if page != Page::Coverage {
            survey.read(tenant);
        }
        survey
    }

    /// Reads or counts again, where nothing is under way.
    pub fn read(&mut self, tenant: &Tenant) {
        if !self.work.is_empty() {
            return;
        }
        let tenant = tenant.for_session();
        let (told, progress) = watch::channel((0, 0));
        self.progress = progress;
        match &mut self.shown {
            Shown::Check(view) => {
                *view = CheckView::Reading { read: 0, all: 0 };
                self.work.spawn(async move { Done::Checked(check(&tenant, &told).await) });
            }
            Shown::Coverage(view) => {
                view.count = Count::Reads { report: 0, members: 0 };
                let ledger = self.ledger.clone();
                self.work.spawn(async move { Done::Counted(count(&tenant, ledger, told).await) });
            }
            Shown::Tokens(view) => {
                view.import = ImportView::ReadsStock;
                self.held = None;
                self.work.spawn(async move { Done::Tokens(token_stock::stock(&tenant).await) });
            }
        }
    }

    /// Reads a maker's file, and looks at what of it the tenant has.
    pub fn look_at(&mut self, tenant: &Tenant, file: PathBuf) {
        let Shown::Tokens(view) = &mut self.shown else { return };
        if !self.work.is_empty() {
            return;
        }
        view.import = ImportView::Looks { done: 0, all: 0 };
        self.held = None;
        let tenant = tenant.for_session();
        let (told, progress) = watch::channel((0, 0));
        self.progress = progress;
        self.work.spawn(async move { Done::Tokens(token_stock::look(&tenant, file, told).await) });
    }

    /// Sends the file that was looked at.
    pub fn send_tokens(&mut self, tenant: &Tenant, book: &Arc<Book>, operator: &Operator) {
        let Shown::Tokens(view) = &mut self.shown else { return };
        let Some(held) = self.held.take().filter(|_| self.work.is_empty()) else { return };
        view.import = ImportView::Sends { done: 0, all: 0 };
        let (tenant, book, operator) = (tenant.for_session(), Arc::clone(book), operator.clone());
        let (told, progress) = watch::channel((0, 0));
        self.progress = progress;
        let progress = move |done: usize, all: usize| {
            told.send_replace((done as u64, all as u64));
        };
        let import = async move |new| book.import_tokens(&tenant, &operator, new, progress).await;
        self.work.spawn(async move { Done::Tokens(token_stock::send(held, import).await) });
    }

    pub fn shred_tokens(&mut self) {
        if let Shown::Tokens(view) = &mut self.shown {
            view.shred();
        }
    }

    /// What is sent is seen to its end: the page does not close before.
    pub fn may_close(&self) -> bool {
        let sends = |it: &TokensView| matches!(it.import, ImportView::Sends { .. });
        !matches!(&self.shown, Shown::Tokens(it) if sends(it))
    }

    /// Waits until there is something new to show, and takes it in. May be dropped while it waits.
    pub async fn progress(&mut self) {
        let done = tokio::select! {
            Some(done) = self.work.join_next() => done,
            Ok(()) = self.progress.changed() => return self.took_on(),
            else => std::future::pending().await,
        };
        match (done, &mut self.shown) {
            (Ok(Done::Checked(Ok(it))), Shown::Check(view)) => *view = CheckView::Read(it.into()),
            (Ok(Done::Checked(Err(it))), Shown::Check(view)) => *view = CheckView::Failed(it),
            (Ok(Done::Counted(Ok(it))), Shown::Coverage(view)) => {
                *view = CoverageView { last: Some(it.into()), count: Count::None };
            }
            (Ok(Done::Counted(Err(it))), Shown::Coverage(view)) => view.count = Count::Stopped(it),
            (Ok(Done::Tokens(it)), Shown::Tokens(view)) => view.take_in(it, &mut self.held),
            (Err(broke), _) if broke.is_panic() => std::panic::resume_unwind(broke.into_panic()),
            _ => {}
        }
    }

    fn took_on(&mut self) {
        let (one, other) = *self.progress.borrow_and_update();
        let few = |it: u64| usize::try_from(it).unwrap_or(usize::MAX);
        // The work can be over before its last word is heard.
        match &mut self.shown {
            Shown::Check(CheckView::Reading { read, all }) => {
                (*read, *all) = (few(one), few(other));
            }
            Shown::Coverage(CoverageView { count: count @ Count::Reads { .. }, .. }) => {
                *count = if one == ALL_READ {
                    Count::Counts
                } else {
                    Count::Reads { report: one, members: other }
                };
            }
            Shown::Tokens(view) => view.took_on((one, other)),
            Shown::Check(_) | Shown::Coverage(_) => {}
        }
    }

    /// Why nothing more comes.
    pub fn trouble(&self) -> Option<&TenantTrouble> {
        match &self.shown {
            Shown::Check(CheckView::Failed(it)) => Some(it),
            Shown::Coverage(it) => match &it.count {
                Count::Stopped(CountTrouble::Tenant(it)) => Some(it),
                _ => None,
            },
            Shown::Tokens(TokensView {
                import: ImportView::Failed(StockTrouble::Tenant(it)),
                ..
            }) => Some(it),
            Shown::Check(_) | Shown::Tokens(_) => None,
        }
    }
}

/// For ever, where no page is open.
pub(super) async fn survey_progress(survey: &mut Option<Survey>) {
    match survey {
        Some(it) => it.progress().await,
        None => std::future::pending().await,
    }
}

/// In the place of a number of rows.
const ALL_READ: u64 = u64::MAX;

async fn check(
    tenant: &Tenant,
    told: &watch::Sender<(u64, u64)>,
) -> Result<Checked, TenantTrouble> {
    let progress = |read: usize, all: usize| {
        told.send_replace((read as u64, all as u64));
    };
    let documents = documents::read(tenant, None, progress).await?;
    let at = Timestamp::now();
    let verdicts = checks::judge(&Given::new(&documents, at));
    Ok(Checked { tenant: sources::tenant_name(&documents), at, verdicts })
}

/// Goes on with the run that was stopped, or begins one.
async fn count(
    tenant: &Tenant,
    ledger: PathBuf,
    told: watch::Sender<(u64, u64)>,
) -> Result<Counted, CountTrouble> {
    let mut run = Underway::open(&ledger, Timestamp::now())?;
    let progress = |report, members| {
        told.send_replace((report, members));
    };
    gather(tenant, &mut run, progress).await?;
    told.send_replace((ALL_READ, 0));
    // A large tenant takes seconds.
    let counting = tokio::task::spawn_blocking(move || {
        let coverage = tally(&run, Split::Departments)?.coverage(run.begun());
        let runs = coverage::keep(&ledger, run, &coverage)?;
        Ok(Counted { coverage, runs })
    });
    match counting.await {
        Ok(counted) => counted,
        Err(broke) => std::panic::resume_unwind(broke.into_panic()),
    }
}

fn counted_before(ledger: &Path) -> CoverageView {
    match coverage::last(ledger) {
        Ok(last) => CoverageView {
            last: last.map(|(coverage, runs)| Counted { coverage, runs }.into()),
            count: Count::None,
        },
        Err(it) => CoverageView { last: None, count: Count::Stopped(it.into()) },
    }
}

impl From<Stopped> for CountTrouble {
    fn from(stopped: Stopped) -> Self {
        match stopped {
            Stopped::Tenant(it) => Self::Tenant(it),
            Stopped::Disk(it) => it.into(),
        }
    }
}

impl From<LedgerTrouble> for CountTrouble {
    fn from(trouble: LedgerTrouble) -> Self {
        Self::Disk(trouble.to_string())
    }
}
