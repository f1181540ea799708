//! The page about the tenant's hardware tokens: how many there are, and an import of a maker's file. The file
//! is read and looked at first; nothing is sent before the operator wants it. The seeds are in memory from the
//! reading to the sending, and are wiped with the page.

use std::path::PathBuf;
use std::sync::Arc;

use tokio::sync::watch;
use zeroize::Zeroizing;

use super::oath_import::{self, Became, Imported, Looked, NoImport, Wanted};
use crate::ceremony::nouns::{HardwareToken, TenantTrouble, TokenState};
use crate::ledger::LedgerTrouble;
pub use crate::oath::Fault;
use crate::oath::{self, Reading};
use crate::platform;
pub use crate::platform::Exposed;
use crate::tenant::Tenant;

/// What the operator sees of the tenant's tokens.
#[derive(Clone, Debug)]
pub struct TokensView {
    /// `None`: it was not read yet.
    pub stock: Option<Stock>,
    pub import: ImportView,
}

/// How many tokens the tenant has. Uploads in the old way are not among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stock {
    /// Nobody has them.
    pub free: usize,
    /// Somebody has them, and they are not active.
    pub waiting: usize,
    pub active: usize,
    /// Their last activation failed.
    pub failed: usize,
}

/// How far the import of a file is.
#[derive(Clone, Debug)]
pub enum ImportView {
    /// The inventory is being read.
    ReadsStock,
    /// No file was given.
    NoFile,
    /// Whoever the file names is looked up: so many of as many.
    Looks {
        done: usize,
        all: usize,
    },
    /// Every fault by its line. Nothing was sent.
    Faults {
        file: String,
        faults: Arc<[Fault]>,
    },
    Ready(Ready),
    Sends {
        done: usize,
        all: usize,
    },
    Done(Arc<Done>),
    Failed(StockTrouble),
}

/// A file without faults, of which nothing was sent yet.
#[derive(Clone, Debug)]
pub struct Ready {
    pub file: String,
    pub new: usize,
    /// The tenant has these already.
    pub standing: usize,
    /// Who else may read the file.
    pub exposed: Vec<Exposed>,
}

/// What became of a file.
#[derive(Clone, Debug)]
pub struct Done {
    pub file: PathBuf,
    pub stand: usize,
    /// By line and serial number, with Graph's own words.
    pub refused: Vec<(u64, String, String)>,
    /// Not sent, or not there, or it could not be read whether they are.
    pub missing: usize,
    pub stopped: Option<TenantTrouble>,
    pub shredding: Shredding,
}

/// What became of the file itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shredding {
    /// It is there, with the seeds in it.
    No,
    Shredded,
    /// In the words of the system.
    Failed(String),
}

/// Why it does not go on.
#[derive(Clone, Debug)]
pub enum StockTrouble {
    Tenant(TenantTrouble),
    /// The file cannot be read, in the words of the system.
    File {
        file: String,
        why: String,
    },
    /// The ledger cannot be written; nothing was sent, or it is named there.
    Ledger(String),
}

/// A file that was looked at, with its seeds.
pub(super) struct Held {
    file: PathBuf,
    looked: Looked,
    exposed: Vec<Exposed>,
}

/// What a piece of work came to.
pub(super) enum Came {
    Stock(Result<Stock, TenantTrouble>),
    Looked(Result<Held, ImportView>),
    Sent(Result<Done, StockTrouble>),
}

impl TokensView {
    pub(super) const fn new() -> Self {
        Self { stock: None, import: ImportView::ReadsStock }
    }

    /// The file is held until it is sent, or another one is looked at.
    pub(super) fn take_in(&mut self, came: Came, held: &mut Option<Held>) {
        match came {
            Came::Stock(Ok(it)) => {
                self.stock = Some(it);
                self.import = ImportView::NoFile;
            }
            Came::Stock(Err(it)) => self.import = ImportView::Failed(StockTrouble::Tenant(it)),
            Came::Looked(Ok(it)) => {
                self.import = ImportView::Ready(it.ready());
                *held = Some(it);
            }
            Came::Looked(Err(it)) => self.import = it,
            Came::Sent(Ok(it)) => {
                if let Some(stock) = &mut self.stock {
                    stock.free += it.stand;
                }
                self.import = ImportView::Done(it.into());
            }
            Came::Sent(Err(it)) => self.import = ImportView::Failed(it),
        }
    }

    pub(super) fn took_on(&mut self, now: (u64, u64)) {
        let few = |it: u64| usize::try_from(it).unwrap_or(usize::MAX);
        if let ImportView::Looks { done, all } | ImportView::Sends { done, all } = &mut self.import
        {
            (*done, *all) = (few(now.0), few(now.1));
        }
    }

    /// Overwrites the file of an import that is over, and removes it.
    pub(super) fn shred(&mut self) {
        let ImportView::Done(done) = &mut self.import else { return };
        if done.shredding != Shredding::Shredded {
            let shredded = platform::shred(&done.file);
            Arc::make_mut(done).shredding = match shredded {
                Ok(()) => Shredding::Shredded,
                Err(it) => Shredding::Failed(it.to_string()),
            };
        }
    }
}

impl Held {
    fn ready(&self) -> Ready {
        Ready {
            file: name(&self.file),
            new: self.looked.new.len(),
            standing: self.looked.standing.len(),
            exposed: self.exposed.clone(),
        }
    }
}

impl Done {
    fn of(file: PathBuf, standing: usize, imported: Imported) -> Self {
        let Imported { tokens, stopped, .. } = imported;
        let mut done = Self {
            file,
            stand: 0,
            refused: Vec::new(),
            missing: 0,
            stopped,
            shredding: Shredding::No,
        };
        for (Wanted { token, .. }, became) in tokens {
            match became {
                Became::Stands => done.stand += 1,
                Became::Refused(it) => done.refused.push((token.line, token.serial, it)),
                Became::NotThere | Became::Unknown => done.missing += 1,
            }
        }
        done.stand += standing;
        done
    }

    /// Every token of the file is in the tenant: its seeds are needed no more.
    pub fn all_stand(&self) -> bool {
        self.refused.is_empty() && self.missing == 0 && self.stopped.is_none()
    }
}

/// Reads the inventory.
pub(super) async fn stock(tenant: &Tenant) -> Came {
    Came::Stock(tenant.tokens().await.map(|all| count(&all)))
}

fn count(all: &[HardwareToken]) -> Stock {
    let mut stock = Stock::default();
    for it in all {
        let number = match it.state {
            TokenState::Activated => &mut stock.active,
            TokenState::FailedActivation => &mut stock.failed,
            _ if it.assigned_to.is_some() => &mut stock.waiting,
            _ => &mut stock.free,
        };
        *number += 1;
    }
    stock
}

/// Reads the file, and looks at what of it the tenant has. Sends nothing.
pub(super) async fn look(tenant: &Tenant, file: PathBuf, told: watch::Sender<(u64, u64)>) -> Came {
    Came::Looked(looked(tenant, file, told).await)
}

async fn looked(
    tenant: &Tenant,
    file: PathBuf,
    told: watch::Sender<(u64, u64)>,
) -> Result<Held, ImportView> {
    let unreadable = |it: std::io::Error| {
        let (file, why) = (name(&file), it.to_string());
        ImportView::Failed(StockTrouble::File { file, why })
    };
    let exposed = platform::exposed(&file).map_err(unreadable)?;
    let bytes = Zeroizing::new(std::fs::read(&file).map_err(unreadable)?);
    let faulty = |it: Vec<Fault>| ImportView::Faults { file: name(&file), faults: it.into() };
    let read = oath::tokens(&bytes, &Reading::default()).map_err(faulty)?;
    let progress = |done: usize, all: usize| {
        told.send_replace((done as u64, all as u64));
    };
    match oath_import::look(tenant, read.tokens, progress).await {
        Ok(looked) => Ok(Held { file, looked, exposed }),
        Err(NoImport::Faults(it)) => Err(faulty(it)),
        Err(NoImport::Tenant(it)) => Err(ImportView::Failed(StockTrouble::Tenant(it))),
    }
}

/// Sends what was looked at, by `import`.
pub(super) async fn send(
    held: Held,
    import: impl AsyncFnOnce(Vec<Wanted>) -> Result<Imported, LedgerTrouble>,
) -> Came {
    let Held { file, looked: Looked { new, standing }, .. } = held;
    let sent = import(new).await.map(|it| Done::of(file, standing.len(), it));
    Came::Sent(sent.map_err(|it| StockTrouble::Ledger(it.to_string())))
}

fn name(file: &std::path::Path) -> String {
    file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned()
}
