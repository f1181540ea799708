//! Coverage runs beside the ledger: the pages of one that is under way, so that it can go on where it was
//! stopped, and the numbers of those that ended. The pages name people: only the owner can read them,
//! and they are removed when the run ends. The numbers name nobody.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::LedgerTrouble;
use super::files::in_file;
use crate::ceremony::nouns::Timestamp;
use crate::ceremony::nouns::coverage::{Member, RegistrationDetails};
use crate::platform::lock::{Lock, LockTrouble};
use crate::platform::{private, write_whole};

/// A run that is under way.
#[derive(Debug)]
pub struct Underway {
    file: PathBuf,
    out: File,
    begun: Timestamp,
    report: Progress,
    members: Progress,
    _alone: Lock,
}

/// How far a list was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub rows: u64,
    /// Where to read on; `None` before the first page and after the last.
    pub next: Option<String>,
    pub is_whole: bool,
}

/// One line of the file.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Line<'a> {
    Begun(Timestamp),
    Report(Page<'a, RegistrationDetails>),
    Members(Page<'a, Member>),
}

#[derive(Serialize, Deserialize)]
struct Page<'a, T: Clone> {
    rows: Cow<'a, [T]>,
    next: Option<Cow<'a, str>>,
}

/// After so long the lists have changed too much, and Graph may no longer know the page.
const TOO_OLD_HOURS: i64 = 24;
const UNDERWAY: &str = "coverage-underway.jsonl";
const RUNS: &str = "coverage-runs.jsonl";
const LOOKS: &str = "use-runs.jsonl";
const LAST: &str = "coverage-last.json";

impl Underway {
    /// Takes up the run that was stopped beside this ledger, or begins one.
    ///
    /// # Errors
    /// `OpenElsewhere` while another program does the same; or where the file cannot be used.
    pub fn open(ledger: &Path, now: Timestamp) -> Result<Self, LedgerTrouble> {
        let file = ledger.with_file_name(UNDERWAY);
        let open = || private().read(true).append(true).create(true).open(&file);
        let out = open().map_err(in_file(&file))?;
        let alone = Lock::of(open().map_err(in_file(&file))?).map_err(|it| match it {
            LockTrouble::Held => LedgerTrouble::OpenElsewhere { file: file.clone() },
            LockTrouble::Io(source) => in_file(&file)(source),
        })?;
        let (report, members) = Default::default();
        let mut run = Self { file, out, begun: now, report, members, _alone: alone };
        let whole_bytes = run.take_up()?;
        let hours_old = now.duration_since(run.begun).as_hours();
        let usable = whole_bytes > 0 && (0..TOO_OLD_HOURS).contains(&hours_old);
        if usable {
            // What follows was being written when the run stopped.
            run.out.set_len(whole_bytes).map_err(in_file(&run.file))?;
        } else {
            run.begin_anew(now)?;
        }
        Ok(run)
    }

    /// Reads what is there, and returns how much of it is whole.
    fn take_up(&mut self) -> Result<u64, LedgerTrouble> {
        let (mut begun, mut report, mut members) =
            (self.begun, Progress::default(), Progress::default());
        let bytes = lines(&self.file, |line| match line {
            Line::Begun(at) => begun = at,
            Line::Report(it) => report.add(&it),
            Line::Members(it) => members.add(&it),
        })?;
        (self.begun, self.report, self.members) = (begun, report, members);
        Ok(bytes)
    }

    /// Forgets the pages, because they are old or lead nowhere.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn begin_anew(&mut self, now: Timestamp) -> Result<(), LedgerTrouble> {
        self.out.set_len(0).map_err(in_file(&self.file))?;
        (self.begun, self.report, self.members) = (now, Progress::default(), Progress::default());
        self.write(&Line::Begun(now))
    }

    pub fn begun(&self) -> Timestamp {
        self.begun
    }

    pub fn report(&self) -> &Progress {
        &self.report
    }

    pub fn members(&self) -> &Progress {
        &self.members
    }

    /// Keeps one page of the registration report, and where the next one is.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn keep_report(
        &mut self,
        rows: &[RegistrationDetails],
        next: Option<&str>,
    ) -> Result<(), LedgerTrouble> {
        let page = Page { rows: rows.into(), next: next.map(Into::into) };
        self.report.add(&page);
        self.write(&Line::Report(page))
    }

    /// Keeps one page of the directory, and where the next one is.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn keep_members(
        &mut self,
        rows: &[Member],
        next: Option<&str>,
    ) -> Result<(), LedgerTrouble> {
        let page = Page { rows: rows.into(), next: next.map(Into::into) };
        self.members.add(&page);
        self.write(&Line::Members(page))
    }

    fn write(&mut self, line: &Line<'_>) -> Result<(), LedgerTrouble> {
        let mut bytes =
            serde_json::to_vec(line).map_err(io::Error::from).map_err(in_file(&self.file))?;
        bytes.push(b'\n');
        self.out.write_all(&bytes).map_err(in_file(&self.file))
    }

    /// The report as far as it was read, page by page.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn each_registration(
        &self,
        mut each: impl FnMut(&RegistrationDetails),
    ) -> Result<(), LedgerTrouble> {
        let take = |line: Line<'_>| {
            if let Line::Report(page) = line {
                page.rows.iter().for_each(&mut each);
            }
        };
        lines(&self.file, take).map(|_| ())
    }

    /// The directory as far as it was read, page by page.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn each_member(&self, mut each: impl FnMut(&Member)) -> Result<(), LedgerTrouble> {
        let take = |line: Line<'_>| {
            if let Line::Members(page) = line {
                page.rows.iter().for_each(&mut each);
            }
        };
        lines(&self.file, take).map(|_| ())
    }

    /// The run is over: nobody's name stays.
    ///
    /// # Errors
    /// Where the file cannot be removed.
    pub fn remove(self) -> Result<(), LedgerTrouble> {
        fs::remove_file(&self.file).map_err(in_file(&self.file))
    }
}

impl Progress {
    fn add<T: Clone>(&mut self, page: &Page<'_, T>) {
        self.rows += page.rows.len() as u64;
        self.next = page.next.as_deref().map(str::to_owned);
        self.is_whole = self.next.is_none();
    }
}

/// Each whole line from the first, up to the one that is not; returns how many bytes they are.
fn lines(file: &Path, mut each: impl FnMut(Line<'_>)) -> Result<u64, LedgerTrouble> {
    let mut reader = BufReader::new(private().read(true).open(file).map_err(in_file(file))?);
    let (mut line, mut whole) = (Vec::new(), 0);
    loop {
        line.clear();
        let read = reader.read_until(b'\n', &mut line).map_err(in_file(file))?;
        if read == 0 || line.last() != Some(&b'\n') {
            return Ok(whole);
        }
        let Ok(it) = serde_json::from_slice(&line) else { return Ok(whole) };
        // The first line says when the run began; without it the age is not known.
        if whole == 0 && !matches!(it, Line::Begun(_)) {
            return Ok(0);
        }
        each(it);
        whole += read as u64;
    }
}

/// Keeps the numbers of a run that ended, after those of earlier ones; `whole` has each department as well,
/// and is kept of the last run only.
///
/// # Errors
/// Where a file cannot be written.
pub fn keep_run(
    ledger: &Path,
    run: &impl Serialize,
    whole: &impl Serialize,
) -> Result<(), LedgerTrouble> {
    let last = ledger.with_file_name(LAST);
    let bytes = serde_json::to_vec(whole).map_err(io::Error::from).map_err(in_file(&last))?;
    write_whole(&last, &bytes).map_err(in_file(&last))?;
    keep(&ledger.with_file_name(RUNS), run)
}

/// Keeps the numbers of a look at how people sign in.
///
/// # Errors
/// Where the file cannot be written.
pub fn keep_look(ledger: &Path, look: &impl Serialize) -> Result<(), LedgerTrouble> {
    keep(&ledger.with_file_name(LOOKS), look)
}

/// The last run that ended, with each department; `None` where there is none, or none that can be read.
///
/// # Errors
/// Where the file is there and cannot be read.
pub fn last_run<T: DeserializeOwned>(ledger: &Path) -> Result<Option<T>, LedgerTrouble> {
    let bytes = super::files::read(&ledger.with_file_name(LAST))?;
    Ok(bytes.and_then(|it| serde_json::from_slice(&it).ok()))
}

/// The numbers of the runs that ended, the oldest first. A line that cannot be read is left out.
///
/// # Errors
/// Where the file is there and cannot be read.
pub fn runs<T: DeserializeOwned>(ledger: &Path) -> Result<Vec<T>, LedgerTrouble> {
    kept(&ledger.with_file_name(RUNS))
}

/// The looks at how people sign in, as `runs`.
///
/// # Errors
/// As `runs`.
pub fn looks<T: DeserializeOwned>(ledger: &Path) -> Result<Vec<T>, LedgerTrouble> {
    kept(&ledger.with_file_name(LOOKS))
}

fn keep(file: &Path, numbers: &impl Serialize) -> Result<(), LedgerTrouble> {
    let keep = || {
        let mut line = serde_json::to_vec(numbers)?;
        line.push(b'\n');
        private().append(true).create(true).open(file)?.write_all(&line)
    };
    keep().map_err(in_file(file))
}

fn kept<T: DeserializeOwned>(file: &Path) -> Result<Vec<T>, LedgerTrouble> {
    let bytes = super::files::read(file)?.unwrap_or_default();
    let lines = bytes.split(|it| *it == b'\n').filter(|it| !it.is_empty());
    Ok(lines.filter_map(|it| serde_json::from_slice(it).ok()).collect())
}
