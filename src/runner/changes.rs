//! A plan made in the tenant, or taken back: one document at a time, each written down before it is sent
//! and after it was read back. Stops at the first that is not as it should be. A plan that was not shown
//! cannot come here: whoever calls has its id.

use serde_json::{Value, json};

use crate::ceremony::nouns::{
    CeremonyId, ChangesBegun, ChangesEnded, DocumentChange, DocumentNote, HowToChange,
    MADE_STRENGTH, NotChanged, Operator, RequestIds, TenantTrouble, Timestamp, Trouble, Write,
    WriteVerb,
};
use crate::config::tenant::Wanted;
use crate::ledger::{KeptChange, KeptRun, Ledger, LedgerTrouble};
use crate::readiness::plan::same::{same, says};
use crate::readiness::plan::undo::{Stands, part, stands, undo};
use crate::readiness::plan::{Plan, Reach, Read, documents, is_list, plan, takes_something};
use crate::tenant::Tenant;

/// What becomes of one document, for whoever waits.
#[derive(Clone, Debug)]
pub enum Step<'a> {
    Begins(&'a DocumentChange),
    /// It was read back as it should be.
    Done(&'a DocumentChange),
    NotDone(&'a DocumentChange, &'a NotChanged),
}

/// How a run ended, and its number in the ledger.
#[derive(Clone, Debug)]
pub struct Ended {
    pub run: CeremonyId,
    pub ended: ChangesEnded,
    /// The names of what stands now.
    pub made: Vec<String>,
    pub stopped_at: Option<(String, NotChanged)>,
}

/// Why nothing is taken back.
#[derive(Debug, thiserror::Error)]
pub enum NotUndone {
    /// The names of the documents that somebody else has changed since. Nothing was written.
    #[error("somebody else has changed: {}", .0.join(", "))]
    ChangedSince(Vec<String>),
    #[error("the tenant does not answer as it should: {0}")]
    Tenant(#[from] TenantTrouble),
    #[error(transparent)]
    Ledger(#[from] LedgerTrouble),
}

/// Reads what a plan of this wanted state needs, and makes it. The registration report is read where the
/// plan takes something from somebody and `count_people`; `counted` is told how many rows it had.
///
/// # Errors
/// Where nobody is signed in or the tenant cannot be reached. What only one document was refused for
/// stands in the plan.
pub async fn look(
    tenant: &Tenant,
    wanted: &Wanted,
    count_people: bool,
    counted: impl FnMut(usize),
) -> Result<Plan, TenantTrouble> {
    let mut read = Read::default();
    for at in documents(wanted) {
        let answer =
            if is_list(&at) { tenant.list_at(&at).await } else { tenant.document_at(&at).await };
        let document = match answer {
            Ok(Value::Null) => {
                Err(Trouble::Tenant(TenantTrouble::NotFound { ids: RequestIds::default() }))
            }
            Ok(it) => Ok(it),
            Err(
                it @ (TenantTrouble::Unreachable
                | TenantTrouble::NotTrusted
                | TenantTrouble::SignInEnded { .. }),
            ) => return Err(it),
            Err(it) => Err(Trouble::Tenant(it)),
        };
        read.0.insert(at, document);
    }
    let without_numbers = plan(wanted, &read, None);
    if !count_people || !takes_something(&without_numbers) {
        return Ok(without_numbers);
    }
    let mut reach = Reach::default();
    match tenant.registrations(|row| reach.add(row), counted).await {
        Ok(()) => Ok(plan(wanted, &read, Some(&reach))),
        // A tenant without P1 has no report; somebody may lose something then.
        Err(TenantTrouble::NotPermitted { .. } | TenantTrouble::Refused { .. }) => {
            Ok(without_numbers)
        }
        Err(it) => Err(it),
    }
}

/// Makes the plan.
///
/// # Errors
/// Where the ledger cannot be written: what was begun last may have been made.
pub async fn apply(
    tenant: &Tenant,
    ledger: &Ledger,
    operator: &Operator,
    plan: &Plan,
    mut tell: impl FnMut(Step<'_>),
) -> Result<Ended, LedgerTrouble> {
    let begun = ChangesBegun { operator: operator.clone(), plan: plan.id(), undoes: None };
    let run = ledger.begin_changes(Timestamp::now(), &begun).await?;
    let (mut made, mut strength) = (Vec::new(), None);
    for (number, planned) in plan.changes.iter().enumerate() {
        let change = &with_strength(&planned.change, strength.as_deref());
        tell(Step::Begins(change));
        match make(tenant, ledger, run, number, change).await? {
            Ok(after) => {
                if change.how == HowToChange::Make && change.name == "strength" {
                    strength = after["id"].as_str().map(str::to_owned);
                }
                made.push(change.name.clone());
                tell(Step::Done(change));
            }
            Err(why) => {
                tell(Step::NotDone(change, &why));
                let stopped_at = Some((change.name.clone(), why));
                let ended = ChangesEnded::Stopped;
                ledger.end_changes(run, Timestamp::now(), ended).await?;
                return Ok(Ended { run, ended, made, stopped_at });
            }
        }
    }
    let ended = ChangesEnded::Applied;
    ledger.end_changes(run, Timestamp::now(), ended).await?;
    Ok(Ended { run, ended, made, stopped_at: None })
}

/// The document as it was read back, or why it is not as it should be.
async fn make(
    tenant: &Tenant,
    ledger: &Ledger,
    run: CeremonyId,
    number: usize,
    change: &DocumentChange,
) -> Result<Result<Value, NotChanged>, LedgerTrouble> {
    let refused = |it| Err(NotChanged::Refused(Trouble::Tenant(it)));
    let now = match as_it_is(tenant, change).await {
        Ok(now) if same(&part(change, &now), &change.before) => now,
        other => {
            let why = other.map_or_else(
                |it| NotChanged::Refused(Trouble::Tenant(it)),
                |_| NotChanged::ChangedMeanwhile,
            );
            let note = DocumentNote::DocumentChangeBegun { number, change: change.clone().into() };
            ledger.note_change(run, Timestamp::now(), &note, &[]).await?;
            return not_changed(tenant, ledger, run, number, why).await;
        }
    };
    let note = DocumentNote::DocumentChangeBegun { number, change: change.clone().into() };
    ledger.note_change(run, Timestamp::now(), &note, &tenant.take_calls()).await?;
    let sent = send(tenant, &change.write(), &now, |it| says(it, &change.body)).await;
    let result = match sent {
        Ok(after) if says(&after, &change.body) => Ok(after),
        Ok(_) => Err(NotChanged::NotSo),
        Err(it) if is_outdated(&it) => Err(NotChanged::ChangedMeanwhile),
        Err(it) => refused(it),
    };
    match result {
        Ok(after) => {
            let note = DocumentNote::DocumentChanged { number, after: part(change, &after) };
            ledger.note_change(run, Timestamp::now(), &note, &tenant.take_calls()).await?;
            Ok(Ok(after))
        }
        Err(why) => not_changed(tenant, ledger, run, number, why).await,
    }
}

async fn not_changed(
    tenant: &Tenant,
    ledger: &Ledger,
    run: CeremonyId,
    number: usize,
    why: NotChanged,
) -> Result<Result<Value, NotChanged>, LedgerTrouble> {
    let note = DocumentNote::DocumentNotChanged { number, why: why.clone() };
    ledger.note_change(run, Timestamp::now(), &note, &tenant.take_calls()).await?;
    Ok(Err(why))
}

/// Writes, and reads the document until it is so.
async fn send(
    tenant: &Tenant,
    write: &Write,
    before: &Value,
    is_so: impl Fn(&Value) -> bool,
) -> Result<Value, TenantTrouble> {
    let made = match tenant.write(write, before).await {
        // The document tells.
        Err(TenantTrouble::AnswerLost { .. }) if !matches!(write.verb, WriteVerb::Post(_)) => None,
        sent => sent?,
    };
    let at = match made.as_ref().and_then(|it| it["id"].as_str()) {
        Some(id) => write.at.member(id),
        None => write.at.clone(),
    };
    tenant.read_back(&at, is_so).await
}

/// RFC 9110, 15.5.13: the object is not the one that was read.
fn is_outdated(trouble: &TenantTrouble) -> bool {
    matches!(trouble, TenantTrouble::Refused { status: 412, .. })
}

/// The document that a change is about; null where it is still to be made.
async fn as_it_is(tenant: &Tenant, change: &DocumentChange) -> Result<Value, TenantTrouble> {
    match change.how {
        HowToChange::Make => tenant.named_in(&change.address(), &change.body["displayName"]).await,
        HowToChange::Set | HowToChange::SetCombinations => {
            tenant.document_at(&change.address()).await
        }
    }
}

/// With the id of the strength that the same plan has made.
fn with_strength(change: &DocumentChange, id: Option<&str>) -> DocumentChange {
    let mut change = change.clone();
    if let (Some(place), Some(id)) =
        (change.body.pointer_mut("/grantControls/authenticationStrength/id"), id)
        && *place == MADE_STRENGTH
    {
        *place = json!(id);
    }
    change
}

/// Takes a run back: its documents are as they were before it. Looks at all of them first, and writes
/// nothing where somebody else has changed one since.
///
/// # Errors
/// As `NotUndone`. A run that stopped in the middle is an `Ended`.
pub async fn take_back(
    tenant: &Tenant,
    ledger: &Ledger,
    operator: &Operator,
    kept: &KeptRun,
    mut tell: impl FnMut(Step<'_>),
) -> Result<Ended, NotUndone> {
    let mut to_do = Vec::new();
    let mut changed_since = Vec::new();
    // What was made last is taken back first.
    for kept in kept.changes.iter().rev().filter(|it| it.may_stand()) {
        let KeptChange { change, result, .. } = kept;
        let after = result.as_ref().and_then(|it| it.as_ref().ok());
        let now = match (change.how, after.and_then(|it| it["id"].as_str())) {
            (HowToChange::Make, Some(id)) => {
                tenant.document_at(&change.address().member(id)).await?
            }
            _ => as_it_is(tenant, change).await?,
        };
        match stands(change, after, &now) {
            Stands::AsBefore => {}
            Stands::AsMade => {
                to_do.extend(undo(change, Some(&now)).map(|write| (change, write, now)));
            }
            Stands::Otherwise => changed_since.push(change.name.clone()),
        }
    }
    if !changed_since.is_empty() {
        return Err(NotUndone::ChangedSince(changed_since));
    }
    let begun = ChangesBegun {
        operator: operator.clone(),
        plan: kept.begun.plan.clone(),
        undoes: Some(kept.id),
    };
    let run = ledger.begin_changes(Timestamp::now(), &begun).await?;
    let mut made = Vec::new();
    for (number, (change, write, now)) in to_do.into_iter().enumerate() {
        tell(Step::Begins(change));
        let back = turned_round(change, &now);
        let note = DocumentNote::DocumentChangeBegun { number, change: back.into() };
        ledger.note_change(run, Timestamp::now(), &note, &tenant.take_calls()).await?;
        let sent = send(tenant, &write, &now, |it| is_back(change, it)).await;
        let why = match sent {
            Ok(after) if is_back(change, &after) => {
                let after = part(change, &after);
                let note = DocumentNote::DocumentChanged { number, after };
                ledger.note_change(run, Timestamp::now(), &note, &tenant.take_calls()).await?;
                made.push(change.name.clone());
                tell(Step::Done(change));
                continue;
            }
            Ok(_) => NotChanged::NotSo,
            Err(it) => NotChanged::Refused(Trouble::Tenant(it)),
        };
        not_changed(tenant, ledger, run, number, why.clone()).await?.ok();
        tell(Step::NotDone(change, &why));
        let ended = ChangesEnded::Stopped;
        ledger.end_changes(run, Timestamp::now(), ended).await?;
        let stopped_at = Some((change.name.clone(), why));
        return Ok(Ended { run, ended, made, stopped_at });
    }
    let ended = ChangesEnded::TakenBack;
    ledger.end_changes(run, Timestamp::now(), ended).await?;
    Ok(Ended { run, ended, made, stopped_at: None })
}

/// Whether the document says again what it said before the change.
fn is_back(change: &DocumentChange, now: &Value) -> bool {
    same(&part(change, now), &change.before)
}

/// The way back as the ledger keeps it.
fn turned_round(change: &DocumentChange, now: &Value) -> DocumentChange {
    DocumentChange { body: change.before.clone(), before: part(change, now), ..change.clone() }
}
