//! The after-check: what the tenant's logs say of a sign-in, minutes or hours after its session. Asked
//! while an operator is signed in and no session runs, with that operator's token; dropped at a lock, at
//! a close and when a session begins, and asked again later. Which sessions await it stands in the ledger.
//! Never changes anything in the tenant.

use std::collections::{HashMap, VecDeque};
use std::pin::Pin;

use tokio::time::{Duration, Instant};

use super::Tools;
use super::view::Notice;
use crate::ceremony::Ceremony;
use crate::ceremony::nouns::{
    CeremonyId, InAudit, InLog, LogCheck, Person, RequestIds, TenantTrouble, Timestamp,
};
use crate::ceremony::policy::log::{SAME_MOMENT, in_log};
use crate::tenant::Tenant;

/// What a desk does about the logs now.
pub(super) struct AfterChecks {
    now: Now,
    turns: HashMap<CeremonyId, Turn>,
    /// How many sessions await the logs, and until when at the latest.
    awaited: Option<(usize, Timestamp)>,
    /// What was found since the desk was opened, the latest last.
    found: VecDeque<(String, LogCheck)>,
}

enum Now {
    /// Nobody is signed in, or a session runs.
    Resting,
    Due(Instant),
    Asking {
        attempt: Pin<Box<dyn Future<Output = Answer> + Send>>,
        later: VecDeque<Awaited>,
    },
}

/// When a session is asked about next, and how long it waits after that.
struct Turn {
    at: Instant,
    then: Duration,
}

/// A session that awaits the logs.
pub(super) struct Awaited {
    pub ceremony: Ceremony,
    pub until: Timestamp,
    /// The ledger no longer knows whose session it was.
    pub person_erased: bool,
}

pub(super) enum Progress {
    RoundIsDue,
    Over(Box<Answer>),
}

/// One session, asked about once.
pub(super) struct Answer {
    pub ceremony: Ceremony,
    until: Timestamp,
    /// `None`: it is asked again later.
    pub outcome: Result<Option<LogCheck>, TenantTrouble>,
    pub calls: Vec<RequestIds>,
}

/// Entra's logs are 2 to 15 minutes late, as others have measured. After each vain call the desk waits
/// twice as long, so that a session costs about eight calls in a day at most.
const FIRST: Duration = Duration::from_secs(15 * 60);
const LONGEST: Duration = Duration::from_secs(8 * 60 * 60);
/// So many results are shown at home.
const SHOWN: usize = 3;

impl AfterChecks {
    pub fn new() -> Self {
        Self { now: Now::Resting, turns: HashMap::new(), awaited: None, found: VecDeque::new() }
    }

    /// Whether the desk has time for them.
    pub fn may_be_asked(&mut self, may: bool) {
        match (may, &self.now) {
            (false, _) => self.now = Now::Resting,
            (true, Now::Resting) => self.now = Now::Due(Instant::now()),
            (true, Now::Due(_) | Now::Asking { .. }) => {}
        }
    }

    /// May be dropped while it waits. After `RoundIsDue`, `begin_round` must be called before this is
    /// called again, and after `Over` `go_on`.
    pub async fn progress(&mut self) -> Progress {
        match &mut self.now {
            Now::Resting => std::future::pending().await,
            Now::Due(at) => {
                tokio::time::sleep_until(*at).await;
                Progress::RoundIsDue
            }
            Now::Asking { attempt, .. } => Progress::Over(Box::new(attempt.await)),
        }
    }

    /// Asks about those whose turn it is.
    pub fn begin_round(&mut self, tools: &Tools, awaited: Vec<Awaited>) {
        self.awaited = awaited.iter().map(|it| it.until).max().map(|last| (awaited.len(), last));
        self.turns.retain(|id, _| awaited.iter().any(|it| it.ceremony.id() == *id));
        for it in &awaited {
            self.turns.entry(it.ceremony.id()).or_insert_with(|| Turn::first(&it.ceremony));
        }
        let is_due = |it: &Awaited| {
            self.turns.get(&it.ceremony.id()).is_some_and(|turn| turn.at <= Instant::now())
        };
        let due = awaited.into_iter().filter(is_due).collect();
        self.ask(tools, due);
    }

    /// Asks about the next one. Where the tenant answers nobody now, the others wait as well.
    pub fn go_on(&mut self, tools: &Tools, answer: &Answer) {
        let id = answer.ceremony.id();
        if let Ok(Some(log)) = &answer.outcome {
            self.turns.remove(&id);
            self.awaited =
                self.awaited.filter(|it| it.0 > 1).map(|(count, last)| (count - 1, last));
            self.found.push_back((id.short(), log.clone()));
            self.found.drain(..self.found.len().saturating_sub(SHOWN));
        } else {
            self.wait(id, answer.until);
        }
        let mut later = match &mut self.now {
            Now::Asking { later, .. } => std::mem::take(later),
            Now::Due(_) | Now::Resting => VecDeque::new(),
        };
        if answer.outcome.as_ref().is_err_and(|it| !it.concerns_one_call()) {
            for it in later.drain(..) {
                self.wait(it.ceremony.id(), it.until);
            }
        }
        self.ask(tools, later);
    }

    fn wait(&mut self, id: CeremonyId, until: Timestamp) {
        if let Some(turn) = self.turns.get_mut(&id) {
            turn.wait(until);
        }
    }

    fn ask(&mut self, tools: &Tools, mut later: VecDeque<Awaited>) {
        self.now = match later.pop_front() {
            Some(it) => {
                let app = tools.sign_in.app.client_id.clone();
                let attempt = Box::pin(attempt(tools.tenant.for_session(), app, it));
                Now::Asking { attempt, later }
            }
            None => {
                let soon = Instant::now() + FIRST;
                let next = self.turns.values().map(|it| it.at).min();
                Now::Due(next.map_or(soon, |it| it.min(soon)))
            }
        };
    }

    /// What home shows.
    pub fn notices(&self) -> impl Iterator<Item = Notice> {
        let awaited = self.awaited.map(|(count, until)| Notice::LogsAwaited { count, until });
        let found = self.found.iter().rev();
        let found =
            found.map(|(name, log)| Notice::LogChecked { name: name.clone(), log: log.clone() });
        found.chain(awaited)
    }
}

impl Turn {
    /// As old as the sign-in is.
    fn first(ceremony: &Ceremony) -> Self {
        let signed_in_at = ceremony.proof().map(|it| it.signed_in_at);
        let since = signed_in_at.map(|it| Timestamp::now().duration_since(it));
        let since = since.and_then(|it| Duration::try_from(it).ok()).unwrap_or_default();
        Self { at: Instant::now() + FIRST.saturating_sub(since), then: FIRST }
    }

    /// The last look comes when the time is over.
    fn wait(&mut self, until: Timestamp) {
        let left = Duration::try_from(until.duration_since(Timestamp::now())).ok();
        self.at = Instant::now() + left.map_or(self.then, |it| self.then.min(it));
        self.then = (self.then * 2).min(LONGEST);
    }
}

async fn attempt(tenant: Tenant, app: String, it: Awaited) -> Answer {
    let outcome = look(&tenant, &app, &it, Timestamp::now()).await;
    if let Err(trouble) = &outcome {
        tracing::info!(ceremony = %it.ceremony.id(), %trouble, "the logs are asked again later");
    }
    Answer { ceremony: it.ceremony, until: it.until, outcome, calls: tenant.take_calls() }
}

/// What the logs say; `None` where they may say more until the end of the time.
async fn look(
    tenant: &Tenant,
    app: &str,
    it: &Awaited,
    now: Timestamp,
) -> Result<Option<LogCheck>, TenantTrouble> {
    let (Some(person), Some(proof)) = (it.ceremony.person(), it.ceremony.proof()) else {
        return Ok(None);
    };
    if it.person_erased {
        return Ok(Some(LogCheck { sign_in: InLog::PersonErased, registration: None }));
    }
    let is_late = now >= it.until;
    let span = around(proof.signed_in_at, proof.signed_in_at);
    let sign_in = match tenant.logged_sign_ins(person, app, span).await {
        Ok(entries) => in_log(proof, &entries),
        Err(trouble) => not_read(trouble)?,
    };
    if !is_late && !sign_in.is_final() {
        return Ok(None);
    }
    let registration = match it.ceremony.registered() {
        Some(_) => Some(in_audit(tenant, person, &it.ceremony, it.until).await?),
        None => None,
    };
    let is_known = is_late || registration != Some(InAudit::NotThere);
    Ok(is_known.then_some(LogCheck { sign_in, registration }))
}

/// Why the sign-in log says nothing.
fn not_read(trouble: TenantTrouble) -> Result<InLog, TenantTrouble> {
    match trouble {
        it if it.lacks_premium() => Ok(InLog::NotLicensed),
        TenantTrouble::NotPermitted { .. } => Ok(InLog::NotPermitted),
        it if it.concerns_one_call() => Ok(InLog::NotRead),
        it => Err(it),
    }
}

async fn in_audit(
    tenant: &Tenant,
    person: &Person,
    ceremony: &Ceremony,
    until: Timestamp,
) -> Result<InAudit, TenantTrouble> {
    let span = around(ceremony.opened_at(), until);
    match tenant.registration_is_logged(person, span).await {
        Ok(true) => Ok(InAudit::Seen),
        Ok(false) => Ok(InAudit::NotThere),
        Err(it) if it.concerns_one_call() => Ok(InAudit::NotRead),
        Err(it) => Err(it),
    }
}

fn around(from: Timestamp, to: Timestamp) -> (Timestamp, Timestamp) {
    (
        from.saturating_sub(SAME_MOMENT).unwrap_or(Timestamp::MIN),
        to.saturating_add(SAME_MOMENT).unwrap_or(Timestamp::MAX),
    )
}
