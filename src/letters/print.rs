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

/// How the job stands.
struct Job {
    state: JobState,
    printed: u32,
    reasons: Vec<String>,
}

const LOOKS: Duration = Duration::from_millis(300);
const ANSWERS_WITHIN: Duration = Duration::from_secs(10);
/// Far more than CUPS says of a job.
const MOST_BYTES: usize = 256 * 1024;

/// Returns when it is printed, as far as CUPS knows: a queue can lose what it says it printed.
///
/// # Errors
/// Where it is not printed within `patience`, or nobody can know.
pub async fn print(
    queue: Queue<'_>,
    title: &str,
    pdf: Vec<u8>,
    patience: Duration,
) -> Result<(), PrintTrouble> {
    let job = queue.enter(title, pdf).await?;
    let begun = Instant::now();
    let mut reasons = Vec::new();
    while begun.elapsed() < patience {
        let state = queue.look(job).await?;
        if is_over(state.state) {
            return queue.ended(job, state).await;
        }
        reasons = state.reasons;
        sleep(LOOKS).await;
    }
    reasons.splice(..0, queue.printer_reasons().await);
    queue.ask_job(Operation::CancelJob, job, None).await?;
    let begun = Instant::now();
    loop {
        let mut state = queue.look(job).await?;
        if is_over(state.state) {
            state.reasons = reasons;
            return queue.ended(job, state).await;
        }
        if begun.elapsed() > ANSWERS_WITHIN {
            return Err(PrintTrouble::InDoubt);
        }
        sleep(LOOKS).await;
    }
}

fn is_over(state: JobState) -> bool {
    matches!(state, JobState::Canceled | JobState::Aborted | JobState::Completed)
}

impl Queue<'_> {
    async fn enter(self, title: &str, pdf: Vec<u8>) -> Result<i32, PrintTrouble> {
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
                integer(&answer, DelimiterTag::JobAttributes, "job-id").ok_or(PrintTrouble::InDoubt)
            }
            StatusCode::ClientErrorNotFound => Err(PrintTrouble::NoQueue),
            other => Err(PrintTrouble::Refused(format!("{other:?}"))),
        }
    }

    async fn look(self, job: i32) -> Result<Job, PrintTrouble> {
        let answer = self.ask_job(Operation::GetJobAttributes, job, None).await?;
        let group = DelimiterTag::JobAttributes;
        let state = integer(&answer, group, "job-state").and_then(job_state);
        Ok(Job {
            // Where CUPS keeps no history, a job that is over is not there any more.
            state: state.ok_or(PrintTrouble::InDoubt)?,
            printed: integer(&answer, group, "job-impressions-completed")
                .and_then(|it| u32::try_from(it).ok())
                .unwrap_or_default(),
            reasons: keywords(&answer, group, "job-state-reasons"),
        })
    }

    /// Takes what is left of the job out of the queue.
    async fn ended(self, job: i32, it: Job) -> Result<(), PrintTrouble> {
        let purge = IppAttribute::with_name("purge-job", IppValue::new_boolean(true));
        let purge = purge.map_err(|_| PrintTrouble::InDoubt)?;
        let purged = self.ask_job(Operation::CancelJob, job, Some(purge)).await;
        if !purged.is_ok_and(|it| it.header().status_code().is_success()) {
            tracing::warn!("CUPS keeps the document of job {job}: it could not be purged");
        }
        match it.state {
            JobState::Completed => Ok(()),
            _ => Err(PrintTrouble::NotPrinted { printed: it.printed, reasons: it.reasons }),
        }
    }

    /// Why the printer does not print.
    async fn printer_reasons(self) -> Vec<String> {
        let Ok(wanted) = self.request(Operation::GetPrinterAttributes) else { return Vec::new() };
        let Ok(answer) = self.send(wanted, Vec::new()).await else { return Vec::new() };
        keywords(&answer, DelimiterTag::PrinterAttributes, "printer-state-reasons")
    }

    async fn ask_job(
        self,
        operation: Operation,
        job: i32,
        more: Option<IppAttribute>,
    ) -> Result<IppRequestResponse, PrintTrouble> {
        let mut wanted = self.request(operation)?;
        add(&mut wanted, "job-id", Ok(IppValue::new_integer(job)))?;
        if let Some(more) = more {
            wanted.attributes_mut().add(DelimiterTag::OperationAttributes, more);
        }
        // The job is in the queue: whatever keeps CUPS from answering leaves it in doubt.
        self.send(wanted, Vec::new()).await.map_err(|_| PrintTrouble::InDoubt)
    }

    fn request(self, operation: Operation) -> Result<IppRequestResponse, PrintTrouble> {
        let uri = Uri::try_from(format!("ipp://localhost/printers/{}", self.name));
        let uri = uri.map_err(|_| PrintTrouble::NoQueue)?;
        let request = IppRequestResponse::new(IppVersion::v1_1(), operation, Some(uri));
        let mut request = request.map_err(|_| PrintTrouble::NoQueue)?;
        let user = IppValue::new_name_without_language(self.user);
        add(&mut request, "requesting-user-name", user)?;
        Ok(request)
    }

    async fn send(
        self,
        wanted: IppRequestResponse,
        document: Vec<u8>,
    ) -> Result<IppRequestResponse, PrintTrouble> {
        let body = [wanted.to_bytes(), Bytes::from(document)].concat();
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
