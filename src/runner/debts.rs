//! The debts that a desk pays itself, while an operator is signed in and no session runs: one after
//! the other, at once and again every few minutes. What must stay for people stays.
//! Never deletes what no debt names. An attempt ends at a lock, at a close and when a session begins;
//! the next one repeats it, because a second deletion finds nothing.

use std::collections::VecDeque;
use std::pin::Pin;

use jiff::SignedDuration;
use tokio::time::{Duration, Instant};

use crate::ceremony::nouns::{Leftover, RequestIds, TenantTrouble, Timestamp};
use crate::ledger::Debt;
use crate::tenant::Tenant;

/// What a desk does about its debts now.
pub(super) enum Debts {
    /// Nobody is signed in, or a session runs.
    Resting,
    /// All of them are tried from then on.
    Due(Instant),
    Trying {
        attempt: Pin<Box<dyn Future<Output = Attempt> + Send>>,
        later: VecDeque<Debt>,
    },
}

pub(super) enum Progress {
    RoundIsDue,
    Over(Attempt),
}

/// One debt, tried once.
pub(super) struct Attempt {
    pub debt: i64,
    pub outcome: Result<Paid, TenantTrouble>,
    pub calls: Vec<RequestIds>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paid {
    Yes,
    NotYet,
}

/// From one round to the next.
const EVERY: Duration = Duration::from_secs(3 * 60);
/// A registration whose answer was lost can still arrive: its challenge lives for five minutes, Graph
/// works on a request for one, and lists lag. Later than this it stands nowhere.
const CAN_STILL_ARRIVE: SignedDuration = SignedDuration::from_mins(10);

impl Debts {
    /// Whether the desk has time for them.
    pub fn may_be_tried(&mut self, may: bool) {
        match (may, &self) {
            (false, _) => *self = Self::Resting,
            (true, Self::Resting) => *self = Self::Due(Instant::now()),
            (true, Self::Due(_) | Self::Trying { .. }) => {}
        }
    }

    /// May be dropped while it waits; the attempt goes on at the next call. After `Progress`, `try_next`
    /// must be called before this is called again.
    pub async fn progress(&mut self) -> Progress {
        match self {
            Self::Resting => std::future::pending().await,
            Self::Due(at) => {
                tokio::time::sleep_until(*at).await;
                Progress::RoundIsDue
            }
            Self::Trying { attempt, .. } => Progress::Over(attempt.await),
        }
    }

    /// The first of these is tried now, the others after it; without any, the next round is awaited.
    pub fn try_next(&mut self, tenant: &Tenant, mut later: VecDeque<Debt>) {
        *self = match later.pop_front() {
            Some(debt) => {
                let attempt = Box::pin(attempt(tenant.for_session(), debt));
                Self::Trying { attempt, later }
            }
            None => Self::Due(Instant::now() + EVERY),
        };
    }

    /// What is left of this round. Where the tenant cannot be reached, or lets nobody in now, that is
    /// nothing.
    pub fn rest_of_round(&mut self, after: &Result<Paid, TenantTrouble>) -> VecDeque<Debt> {
        let of_this_debt = after.as_ref().err().is_none_or(TenantTrouble::concerns_one_call);
        match self {
            Self::Trying { later, .. } if of_this_debt => std::mem::take(later),
            Self::Trying { .. } | Self::Due(_) | Self::Resting => VecDeque::new(),
        }
    }
}

async fn attempt(tenant: Tenant, debt: Debt) -> Attempt {
    let outcome = pay(&tenant, &debt, Timestamp::now()).await;
    if let Err(trouble) = &outcome {
        tracing::info!(debt = debt.id, %trouble, "a debt stays");
    }
    Attempt { debt: debt.id, outcome, calls: tenant.take_calls() }
}

async fn pay(tenant: &Tenant, debt: &Debt, now: Timestamp) -> Result<Paid, TenantTrouble> {
    match (&debt.what, &debt.person) {
        (Leftover::PassUntil { until, .. }, _) if *until <= now => Ok(Paid::Yes),
        (Leftover::PassUntil { id: Some(id), .. }, Some(person)) => {
            tenant.revoke_pass(person, id).await?;
            Ok(Paid::Yes)
        }
        (Leftover::Method { id }, Some(person)) => {
            let removed = tenant.remove_left(person, id).await?;
            let stands_nowhere = now.duration_since(debt.since) > CAN_STILL_ARRIVE;
            Ok(if removed || stands_nowhere { Paid::Yes } else { Paid::NotYet })
        }
        (Leftover::Token { serial }, Some(person)) => {
            // It can have been given to the same person again since: only a person takes it back.
            let all = tenant.tokens_of(&person.id).await?;
            let is_theirs = all.iter().any(|it| it.serial.eq_ignore_ascii_case(serial));
            let can_arrive = now.duration_since(debt.since) <= CAN_STILL_ARRIVE;
            Ok(if is_theirs || can_arrive { Paid::NotYet } else { Paid::Yes })
        }
        (Leftover::Sessions, Some(person)) => {
            tenant.end_sessions(person).await?;
            Ok(Paid::Yes)
        }
        // A person must look: the desk knows no id, or whose it is was erased, or it is a key. One that is
        // prepared is activated or made again.
        (
            Leftover::PassUntil { .. }
            | Leftover::Method { .. }
            | Leftover::Token { .. }
            | Leftover::KeySetAside { .. }
            | Leftover::PerhapsOwnMethod
            | Leftover::Sessions
            | Leftover::OldKeyOut { .. }
            | Leftover::Inert { .. },
            _,
        ) => Ok(Paid::NotYet),
    }
}
