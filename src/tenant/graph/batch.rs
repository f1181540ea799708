//! Many calls in few requests (Graph: combine multiple HTTP requests using JSON batching). Each part
//! has its own answer, its own refusal and its own count in Graph's limits.
//! Never holds a call that changes something: it sends parts again.

use std::collections::BTreeMap;
use std::time::Duration;

use backon::BackoffBuilder as _;
use bytes::Bytes;
use http::{Response, StatusCode, header};
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use super::call::{Body, Capabilities};
use super::limit::Budget;
use super::{Call, Graph, Replay, Reply, WAITS, may_repeat, refusal};
use crate::ceremony::nouns::{RequestIds, TenantTrouble};

/// Graph: JSON batching, "20 individual requests".
const MOST_PARTS: usize = 20;
/// Nobody stands at the desk meanwhile, so the service may ask for more than of a single call.
const LONGEST_WAIT: Duration = Duration::from_secs(300);

#[derive(Deserialize)]
struct Answers {
    responses: Vec<Answer>,
}

#[derive(Deserialize)]
struct Answer {
    id: String,
    status: u16,
    #[serde(default)]
    headers: BTreeMap<String, Value>,
    body: Option<Box<RawValue>>,
}

/// How a part ended, if it did: `None` is to be sent again.
type Ended = Option<Result<Reply, TenantTrouble>>;

impl Graph {
    /// The answers to calls of one version that change nothing, in their order. `done` is told how many are answered
    /// after each request.
    ///
    /// # Errors
    /// Where a whole request fails. What is refused in part is an answer like another.
    pub async fn batch(
        &self,
        calls: &[Call<'_>],
        mut done: impl FnMut(usize),
    ) -> Result<Vec<Result<Reply, TenantTrouble>>, TenantTrouble> {
        calls.iter().try_for_each(Call::names_one_thing)?;
        let mut answers = Vec::with_capacity(calls.len());
        while let rest @ [_, ..] = &calls[answers.len()..] {
            answers.extend(self.one_batch(&rest[..self.fits(rest)]).await?);
            done(answers.len());
        }
        Ok(answers)
    }

    /// How many of these go into one request: the service counts its parts as sent at the same time.
    fn fits(&self, calls: &[Call<'_>]) -> usize {
        let mut used: BTreeMap<Budget, usize> = BTreeMap::new();
        let fit = calls.iter().take(MOST_PARTS).take_while(|it| {
            it.budget().is_none_or(|budget| {
                let used = used.entry(budget).or_default();
                *used += 1;
                *used <= self.limiters.of(budget).at_once()
            })
        });
        fit.count().max(1)
    }

    async fn one_batch(
        &self,
        calls: &[Call<'_>],
    ) -> Result<Vec<Result<Reply, TenantTrouble>>, TenantTrouble> {
        let mut ended: Vec<Ended> = calls.iter().map(|_| None).collect();
        let mut own_waits = WAITS.build();
        loop {
            let open: Vec<usize> = (0..calls.len()).filter(|it| ended[*it].is_none()).collect();
            let Some(first) = open.first() else { break };
            let parts: Vec<Value> = open.iter().map(|it| part(*it, &calls[*it])).collect();
            for call in open.iter().filter_map(|it| calls[*it].budget()) {
                self.limiters.of(call).wait_for_turn().await.map_err(|pause| {
                    let ids = RequestIds::default();
                    TenantTrouble::Busy { after_seconds: pause.as_secs(), ids }
                })?;
            }
            let body = json!({ "requests": parts });
            let Call { needs, version, .. } = calls[*first];
            // One version for all parts (Graph: JSON batching).
            let whole = Call { version, ..Call::post(needs, "$batch", &body, Replay::Harmless) };
            let reply = self.call(whole).await?;
            let mut answers: Answers = reply.read()?;
            let own_wait = own_waits.next();
            let mut wait = None;
            for at in open {
                let id = at.to_string();
                let answer = answers.responses.iter().position(|it| it.id == id);
                let answer = answer.map(|it| answers.responses.swap_remove(it));
                let (result, wanted) = self.read_part(answer, &calls[at], &reply.ids);
                let longer = wanted.or(own_wait).filter(|it| *it <= LONGEST_WAIT);
                match (result, longer, own_wait) {
                    (Err(it), Some(longer), Some(_)) if may_repeat(&it, calls[at].replay) => {
                        wait = wait.max(Some(longer));
                    }
                    (result, _, _) => ended[at] = Some(result),
                }
            }
            if let Some(wait) = wait {
                tracing::info!(wait_ms = wait.as_millis(), "waiting to send parts again");
                self.limiters.hold_up(wait).await;
            }
        }
        Ok(ended.into_iter().flatten().collect())
    }

    /// The part's answer, and the wait that the service asks for, if any.
    fn read_part(
        &self,
        answer: Option<Answer>,
        call: &Call<'_>,
        ids: &RequestIds,
    ) -> (Result<Reply, TenantTrouble>, Option<Duration>) {
        let ids = ids.clone();
        let Some(Answer { status, headers, body, .. }) = answer else {
            return (Err(TenantTrouble::AnswerLost { ids }), None);
        };
        let body = body.map_or(Bytes::new(), |it| Bytes::from(it.get().to_owned()));
        let Ok(status) = StatusCode::from_u16(status) else {
            let what = "a part has no status".to_owned();
            return (Err(TenantTrouble::Garbage { what, ids }), None);
        };
        if status.is_success() {
            return (Ok(Reply { body, ids }), None);
        }
        let mut response = Response::new(body);
        *response.status_mut() = status;
        let retry = headers.iter().find(|it| it.0.eq_ignore_ascii_case("Retry-After"));
        // Some services write the seconds as a number.
        let text = retry.map(|(_, it)| it.as_str().map_or_else(|| it.to_string(), str::to_owned));
        if let Some(value) = text.and_then(|it| it.parse().ok()) {
            response.headers_mut().insert(header::RETRY_AFTER, value);
        }
        let (trouble, wait) = refusal::read(&response, call.needs, self.cloud, ids);
        (Err(trouble), wait)
    }
}

fn part(id: usize, call: &Call<'_>) -> Value {
    let mut headers = Map::new();
    if call.capabilities == Capabilities::Advanced {
        headers.insert("ConsistencyLevel".to_owned(), "eventual".into());
    }
    let mut part = json!({
        "id": id.to_string(),
        "method": call.verb.as_str(),
        "url": format!("/{}", call.query),
    });
    // What has a secret in it makes something, and is in no batch.
    if let Some(Body::Json(body)) = call.body {
        headers.insert("Content-Type".to_owned(), "application/json".into());
        part["body"] = body.clone();
    }
    part["headers"] = Value::Object(headers);
    part
}
