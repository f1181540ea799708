//! The wire between the desk and the practice tenant: it counts the calls, spoils the next one when it
//! is told to, and tells another time than the desk's clock does.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use axum::Router;
use bytes::Bytes;
use http::{Request, Response};
use keydesk::desk::in_process;
use keydesk::{Http, HttpTrouble};
use tower::ServiceExt as _;

use crate::faults::Fault;

#[derive(Clone, Default)]
pub struct Wire(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    calls: usize,
    fault: Option<Fault>,
    /// By so much the desk's clock is behind.
    behind: Option<Duration>,
}

impl Wire {
    pub fn http(&self, router: Router) -> Http {
        let (practice, wire) = (in_process(router), self.clone());
        Http::new(tower::service_fn(move |request: Request<Bytes>| {
            let (practice, wire) = (practice.clone(), wire.clone());
            async move { wire.answer(practice, request).await }
        }))
    }

    async fn answer(
        &self,
        practice: Http,
        request: Request<Bytes>,
    ) -> Result<Response<Bytes>, HttpTrouble> {
        let (fault, behind) = {
            let mut state = self.0.lock().expect("no panic");
            state.calls += 1;
            (state.fault.take(), state.behind)
        };
        let mut answer = match fault {
            None => practice.oneshot(request).await,
            Some(fault) => {
                let answer =
                    if fault.acts() { Some(practice.oneshot(request).await?) } else { None };
                fault.instead_of(answer).await
            }
        }?;
        if let Some(behind) = behind {
            let theirs = httpdate::fmt_http_date(SystemTime::now() + behind);
            answer.headers_mut().insert("date", theirs.parse().expect("a date"));
        }
        Ok(answer)
    }

    pub fn calls(&self) -> usize {
        self.0.lock().expect("no panic").calls
    }

    pub fn spoil_the_next(&self, fault: Fault) {
        self.0.lock().expect("no panic").fault = Some(fault);
    }

    /// No call came that could be spoilt.
    pub fn waits_for_a_call(&self) -> bool {
        self.0.lock().expect("no panic").fault.is_some()
    }

    /// As if the clock of the desk was set back.
    pub fn set_clock_back(&self, behind: Duration) {
        self.0.lock().expect("no panic").behind = Some(behind);
    }
}
