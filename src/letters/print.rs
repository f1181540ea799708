//! The printer: a queue of CUPS on this machine, spoken to in IPP (RFC 8011) over its socket. A document
//! goes from memory into the queue, is watched until it is printed, and is then purged, because CUPS
//! keeps it for a day otherwise (`PreserveJobFiles`). What does not print in time is taken back out of
//! the queue. Nothing is printed twice: where nobody can know whether it came out, it is in doubt.

use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Uri, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use ipp::attribute::IppAttribute;
use ipp::model::{DelimiterTag, IppVersion, JobState, Operation, StatusCode};
use ipp::parser::{IppParseError, IppParser};
use ipp::reader::IppReader;
use ipp::request::IppRequestResponse;
use ipp::value::IppValue;
use tokio::net::UnixStream;
use tokio::time::{Instant, sleep, timeout};

/// A queue of CUPS.
#[derive(Clone, Copy, Debug)]
pub struct Queue<'a> {
    /// CUPS's own socket.
    pub socket: &'a Path,
    pub name: &'a str,
    /// Whose jobs they are.
    pub user: &'a str,
}

#[derive(Debug, thiserror::Error)]
pub enum PrintTrouble {
    /// Nothing was printed.
    #[error("CUPS does not answer at {0}")]
    NoCups(PathBuf),
    /// Nothing was printed.
    #[error("CUPS has no such queue")]
    NoQueue,
    /// Nothing was printed. CUPS's own word.
    #[error("CUPS refused the job: {0}")]
    Refused(String),
    /// The job ended, or took too long; it is out of the queue.
    #[error("{printed} pages were printed, then {}", .reasons.join(", "))]
    NotPrinted {
        /// How many pages came out, as far as the printer counts them.
        printed: u32,
        /// IPP's keywords (RFC 8011, 5.3.8 and 5.4.12), such as `media-empty-error`.
        reasons: Vec<String>,
    },
    /// It may have been printed, or may still be.
    #[error("nobody can know whether it was printed")]
    InDoubt,
}

/// A document in the printer's queue.
#[derive(Clone, Copy, Debug)]
pub struct Job<'a> {
    queue: Queue<'a>,
    id: i32,
}

/// How the job stands.
struct Look {
    state: JobState,
    printed: u32,
    reasons: Vec<String>,
}

const LOOKS: Duration = Duration::from_millis(300);
const ANSWERS_WITHIN: Duration = Duration::from_secs(10);
/// Far more than CUPS says of a job, or of all that it remembers.
const MOST_BYTES: usize = 4 * 1024 * 1024;
/// CUPS's own address for the jobs of every queue.
const EVERY_QUEUE: &str = "ipp://localhost/";

/// Returns when it is printed, as far as CUPS knows: a queue can lose what it says it printed. CUPS keeps
/// nothing of it.
///
/// # Errors
/// Where it is not printed within `patience`, or nobody can know.
pub async fn print(
    queue: Queue<'_>,
    title: &str,
    pdf: &[u8],
    patience: Duration,
) -> Result<(), PrintTrouble> {
    let job = queue.enter(title, pdf).await?;
    let done = job.end(patience).await;
    if !matches!(done, Err(PrintTrouble::InDoubt)) {
        job.purge().await;
    }
    done
}

impl<'a> Queue<'a> {
    /// Whether it is there and takes documents.
    ///
    /// # Errors
    /// Where it does not. Nothing was sent.
    pub async fn takes_documents(self) -> Result<(), PrintTrouble> {
        let answer = self.send(self.request(Operation::GetPrinterAttributes)?, &[]).await;
        // Nothing was asked for but a description.
        let answer = answer.map_err(|it| match it {
            PrintTrouble::InDoubt => PrintTrouble::NoCups(self.socket.to_owned()),
            other => other,
        })?;
        match answer.header().status_code() {
            it if it.is_success() => {}
            StatusCode::ClientErrorNotFound => return Err(PrintTrouble::NoQueue),
            other => return Err(PrintTrouble::Refused(format!("{other:?}"))),
        }
        let takes = value(&answer, DelimiterTag::PrinterAttributes, "printer-is-accepting-jobs");
        match takes {
            Some(IppValue::Boolean(false)) => {
                Err(PrintTrouble::Refused("printer-is-accepting-jobs: false".to_owned()))
            }
            _ => Ok(()),
        }
    }

    /// Sends the document. It is in the queue when this returns.
    ///
    /// # Errors
    /// Where it is not, or nobody can know.
    pub async fn enter(self, title: &str, pdf: &[u8]) -> Result<Job<'a>, PrintTrouble> {
        let mut wanted = self.request(Operation::PrintJob)?;
        let format = IppValue::new_mime_media_type("application/pdf");
        add(&mut wanted, "document-format", format)?;
        add(&mut wanted, "job-name", IppValue::new_name_without_language(title))?;
        let fit = IppValue::new_keyword("auto-fit")
            .and_then(|it| IppAttribute::with_name("print-scaling", it));
        let fit = fit.map_err(|_| PrintTrouble::InDoubt)?;
        wanted.attributes_mut().add(DelimiterTag::JobAttributes, fit);
        let answer = self.send(wanted, pdf).await?;
        match answer.header().status_code() {
            it if it.is_success() => {
                let id = integer(&answer, DelimiterTag::JobAttributes, "job-id");
                id.map(|id| Job { queue: self, id }).ok_or(PrintTrouble::InDoubt)
            }
            StatusCode::ClientErrorNotFound => Err(PrintTrouble::NoQueue),
            other => Err(PrintTrouble::Refused(format!("{other:?}"))),
        }
    }

    /// The job of this user with this title, in whichever queue of this CUPS it is, also where it is over
    /// and CUPS still remembers it.
    ///
    /// # Errors
    /// `NoCups`, or where CUPS does not tell.
    pub async fn find(self, title: &str) -> Result<Option<Job<'a>>, PrintTrouble> {
        let jobs = self.jobs().await?;
        match jobs.iter().find(|(_, name)| name.as_deref() == Some(title)) {
            Some((id, _)) => Ok(Some(Job { queue: self, id: *id })),
            None if jobs.iter().all(|(_, name)| name.is_some()) => Ok(None),
            None => Err(PrintTrouble::InDoubt),
        }
    }

    /// All jobs of this user, with their names.
    async fn jobs(self) -> Result<Vec<(i32, Option<String>)>, PrintTrouble> {
        let mut wanted = self.request_to(EVERY_QUEUE, Operation::GetJobs)?;
        add(&mut wanted, "which-jobs", IppValue::new_keyword("all"))?;
        add(&mut wanted, "my-jobs", Ok(IppValue::new_boolean(true)))?;
        // For the last one CUPS reads the file of a job that is over; without it the name is missing.
        let names = ["job-id", "job-name", "document-format"].map(IppValue::new_keyword);
        let names = names.into_iter().collect::<Result<Vec<_>, _>>();
        add(&mut wanted, "requested-attributes", names.map(IppValue::Array))?;
        let answer = self.send(wanted, &[]).await?;
        if !answer.header().status_code().is_success() {
            return Err(PrintTrouble::Refused(format!("{:?}", answer.header().status_code())));
        }
        let jobs = answer.attributes().groups_of(DelimiterTag::JobAttributes);
        let jobs = jobs.into_iter().filter_map(|it| match it.get("job-id")?.value() {
            IppValue::Integer(id) => {
                Some((*id, it.get("job-name").map(|name| name.value().to_string())))
            }
            _ => None,
        });
        Ok(jobs.collect())
    }

    /// Why the printer does not print.
    async fn printer_reasons(self) -> Vec<String> {
        let Ok(wanted) = self.request(Operation::GetPrinterAttributes) else { return Vec::new() };
        let Ok(answer) = self.send(wanted, &[]).await else { return Vec::new() };
        keywords(&answer, DelimiterTag::PrinterAttributes, "printer-state-reasons")
    }

    fn request(self, operation: Operation) -> Result<IppRequestResponse, PrintTrouble> {
        self.request_to(&format!("ipp://localhost/printers/{}", self.name), operation)
    }

    fn request_to(
        self,
        uri: &str,
        operation: Operation,
    ) -> Result<IppRequestResponse, PrintTrouble> {
        let uri = Uri::try_from(uri).map_err(|_| PrintTrouble::NoQueue)?;
        let request = IppRequestResponse::new(IppVersion::v1_1(), operation, Some(uri));
        let mut request = request.map_err(|_| PrintTrouble::NoQueue)?;
        let user = IppValue::new_name_without_language(self.user);
        add(&mut request, "requesting-user-name", user)?;
        Ok(request)
    }

    async fn send(
        self,
        wanted: IppRequestResponse,
        document: &[u8],
    ) -> Result<IppRequestResponse, PrintTrouble> {
        let body = [&wanted.to_bytes()[..], document].concat();
        let no_cups = || PrintTrouble::NoCups(self.socket.to_owned());
        let stream = UnixStream::connect(self.socket).await.map_err(|_| no_cups())?;
        let (mut sender, connection) =
            http1::handshake(TokioIo::new(stream)).await.map_err(|_| no_cups())?;
        // It ends with `sender`; what is wrong with it, `sender` is told.
        tokio::spawn(connection);
        let request = Request::post("/")
            .header(header::HOST, "localhost")
            .header(header::CONTENT_TYPE, "application/ipp")
            .body(Full::new(Bytes::from(body)))
            .expect("these headers make a request");
        let talk = async {
            let answer = sender.send_request(request).await.ok()?;
            Some(Limited::new(answer.into_body(), MOST_BYTES).collect().await.ok()?.to_bytes())
        };
        // From here on CUPS may have it.
        let bytes = timeout(ANSWERS_WITHIN, talk).await.ok().flatten();
        let bytes = bytes.ok_or(PrintTrouble::InDoubt)?;
        let parsed = IppParser::new(IppReader::new(Cursor::new(bytes))).parse();
        parsed.map_err(|_| PrintTrouble::InDoubt)
    }
}

impl Job<'_> {
    /// Watches it until it is over, and takes it back out of the queue where it is not printed within
    /// `patience`. CUPS remembers it until it is purged.
    ///
    /// # Errors
    /// Where it is not printed, or nobody can know.
    pub async fn end(self, patience: Duration) -> Result<(), PrintTrouble> {
        let begun = Instant::now();
        let mut reasons = Vec::new();
        while begun.elapsed() < patience {
            let look = self.look().await?;
            if look.is_over() {
                return look.told();
            }
            reasons = look.reasons;
            sleep(LOOKS).await;
        }
        reasons.splice(..0, self.queue.printer_reasons().await);
        self.ask(Operation::CancelJob, None).await?;
        let begun = Instant::now();
        loop {
            let mut look = self.look().await?;
            if look.is_over() {
                look.reasons = reasons;
                return look.told();
            }
            if begun.elapsed() > ANSWERS_WITHIN {
                return Err(PrintTrouble::InDoubt);
            }
            sleep(LOOKS).await;
        }
    }

    /// CUPS forgets the document and the job.
    pub async fn purge(self) {
        let purge = IppAttribute::with_name("purge-job", IppValue::new_boolean(true));
        let purged = match purge {
            Ok(it) => self.ask(Operation::CancelJob, Some(it)).await.ok(),
            Err(_) => None,
        };
        if !purged.is_some_and(|it| it.header().status_code().is_success()) {
            tracing::warn!("CUPS keeps the document of job {}: it could not be purged", self.id);
        }
    }

    async fn look(self) -> Result<Look, PrintTrouble> {
        let answer = self.ask(Operation::GetJobAttributes, None).await?;
        let group = DelimiterTag::JobAttributes;
        let state = integer(&answer, group, "job-state").and_then(job_state);
        Ok(Look {
            // Where CUPS keeps no history, a job that is over is not there any more.
            state: state.ok_or(PrintTrouble::InDoubt)?,
            printed: integer(&answer, group, "job-impressions-completed")
                .and_then(|it| u32::try_from(it).ok())
                .unwrap_or_default(),
            reasons: keywords(&answer, group, "job-state-reasons"),
        })
    }

    async fn ask(
        self,
        operation: Operation,
        more: Option<IppAttribute>,
    ) -> Result<IppRequestResponse, PrintTrouble> {
        let mut wanted = self.queue.request(operation)?;
        add(&mut wanted, "job-id", Ok(IppValue::new_integer(self.id)))?;
        if let Some(more) = more {
            wanted.attributes_mut().add(DelimiterTag::OperationAttributes, more);
        }
        // The job is in the queue: whatever keeps CUPS from answering leaves it in doubt.
        self.queue.send(wanted, &[]).await.map_err(|_| PrintTrouble::InDoubt)
    }
}

impl Look {
    fn is_over(&self) -> bool {
        matches!(self.state, JobState::Canceled | JobState::Aborted | JobState::Completed)
    }

    fn told(self) -> Result<(), PrintTrouble> {
        match self.state {
            JobState::Completed => Ok(()),
            _ => Err(PrintTrouble::NotPrinted { printed: self.printed, reasons: self.reasons }),
        }
    }
}

fn add(
    request: &mut IppRequestResponse,
    name: &'static str,
    value: Result<IppValue, IppParseError>,
) -> Result<(), PrintTrouble> {
    let attribute = value.and_then(|it| IppAttribute::with_name(name, it));
    let attribute = attribute.map_err(|it| PrintTrouble::Refused(it.to_string()))?;
    request.attributes_mut().add(DelimiterTag::OperationAttributes, attribute);
    Ok(())
}

fn value<'a>(
    answer: &'a IppRequestResponse,
    group: DelimiterTag,
    name: &str,
) -> Option<&'a IppValue> {
    answer.attributes().groups_of(group).find_map(|it| it.get(name)).map(IppAttribute::value)
}

fn integer(answer: &IppRequestResponse, group: DelimiterTag, name: &str) -> Option<i32> {
    match value(answer, group, name)? {
        IppValue::Integer(it) | IppValue::Enum(it) => Some(*it),
        _ => None,
    }
}

/// Without `none`.
fn keywords(answer: &IppRequestResponse, group: DelimiterTag, name: &str) -> Vec<String> {
    let all = match value(answer, group, name) {
        Some(IppValue::Array(all)) => all.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    let word = |it: &IppValue| match it {
        IppValue::Keyword(it) if it.as_str() != "none" => Some(it.as_str().to_owned()),
        _ => None,
    };
    all.iter().filter_map(word).collect()
}

/// RFC 8011, 5.3.7.
fn job_state(number: i32) -> Option<JobState> {
    Some(match number {
        3 => JobState::Pending,
        4 => JobState::PendingHeld,
        5 => JobState::Processing,
        6 => JobState::ProcessingStopped,
        7 => JobState::Canceled,
        8 => JobState::Aborted,
        9 => JobState::Completed,
        _ => return None,
    })
}
