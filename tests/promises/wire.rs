//! The wire between the desk and the practice tenant: it counts the calls, and spoils the next one when it
//! is told to.

use std::sync::{Arc, Mutex};

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
        let fault = {
            let mut state = self.0.lock().expect("no panic");
            state.calls += 1;
            state.fault.take()
        };
        match fault {
            None => practice.oneshot(request).await,
            Some(fault) => {
                let answer =
                    if fault.acts() { Some(practice.oneshot(request).await?) } else { None };
                fault.instead_of(answer).await
            }
        }
    }

    pub fn calls(&self) -> usize {
        self.0.lock().expect("no panic").calls
    }

    pub fn spoil_the_next(&self, fault: Fault) {
        self.0.lock().expect("no panic").fault = Some(fault);
    }
}
