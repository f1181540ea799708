//! An administrator at a practice tenant, in this process: what passes between them can be lost.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use keydesk::ceremony::nouns::{HardwareToken, Operator};
use keydesk::desk::{ADMINISTRATOR, in_process};
use keydesk::ledger::Ledger;
use keydesk::platform::Clock;
use keydesk::practice::{Options, World};
use keydesk::runner::oath_import::{Imported, Looked, NoImport, look, send};
use keydesk::runner::oath_tokens::Tokens;
use keydesk::tenant::Tenant;
use keydesk::tenant::cloud::Cloud;
use keydesk::{Http, HttpTrouble};
use serde_json::Value;
use tokio::sync::watch;
use tower::ServiceExt as _;

use crate::file::read;

const SCOPES: [&str; 3] = [
    "Policy.ReadWrite.AuthenticationMethod",
    "UserAuthenticationMethod.ReadWrite.All",
    "User.Read.All",
];

/// What a call finds on its way.
pub type Way = Arc<dyn Fn(&Request<Bytes>) -> On + Send + Sync>;

#[derive(Clone, Copy)]
pub enum On {
    Through,
    /// Graph does it, and the answer is lost.
    AnswerLost,
    /// It is lost before Graph has it.
    Lost,
    /// Of a bulk Graph takes every second token only.
    InPart,
    /// Graph's status, with this body.
    Answer(u16, &'static str),
}

/// An administrator in a practice tenant, and a ledger.
pub struct Office {
    pub folder: tempfile::TempDir,
    /// As long as it is here, the tenant answers.
    pub world: World,
    pub tenant: Tenant,
    pub ledger: Ledger,
    pub operator: Operator,
    /// Verb and path of each call that reached the tenant.
    pub calls: Arc<Mutex<Vec<String>>>,
}

impl Office {
    pub async fn open(way: impl Fn(&Request<Bytes>) -> On + Send + Sync + 'static) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let world = World::open(Options::new(folder.path())).expect("a world");
        let token = world.token_of(ADMINISTRATOR, &SCOPES).expect("a key").expect("she is there");
        let calls = Arc::new(Mutex::new(Vec::new()));
        let http = watched(in_process(world.router()), Arc::new(way), Arc::clone(&calls));
        let (_, token) = watch::channel(Some(token));
        let tenant = Tenant::by_clock(http, Cloud::Global, token, None, Clock::skipping());
        let ledger = Ledger::open(&folder.path().join("ledger.sqlite")).await.expect("a ledger");
        let operator = Operator { name: "Sofia".to_owned(), id: "sofia".to_owned() };
        Self { folder, world, tenant, ledger, operator, calls }
    }

    pub async fn import(&self, file: &str) -> Imported {
        let Looked { new, .. } = self.look(file).await.expect("it fits the tenant");
        let sent = send(&self.tenant, &self.ledger, &self.operator, new, |_, _| ()).await;
        sent.expect("the ledger takes it")
    }

    pub async fn look(&self, file: &str) -> Result<Looked, NoImport> {
        look(&self.tenant, read(file), |_, _| ()).await
    }

    pub async fn inventory(&self) -> Vec<HardwareToken> {
        self.tenant.tokens().await.expect("it is listed")
    }

    pub fn tokens(&self) -> Tokens<'_> {
        Tokens { tenant: &self.tenant, ledger: &self.ledger, operator: &self.operator }
    }

    pub fn writes(&self) -> Vec<String> {
        let calls = self.calls.lock().expect("nobody panics with it");
        calls
            .iter()
            .filter(|it| !it.starts_with("GET ") && !it.ends_with("$batch"))
            .cloned()
            .collect()
    }
}

pub fn watched(tenant: Http, way: Way, calls: Arc<Mutex<Vec<String>>>) -> Http {
    Http::new(tower::service_fn(move |request: Request<Bytes>| {
        let (tenant, way, calls) = (tenant.clone(), Arc::clone(&way), Arc::clone(&calls));
        async move {
            let on = way(&request);
            let call = format!("{} {}", request.method(), request.uri().path());
            match on {
                On::Lost => return Err(HttpTrouble::Broken),
                On::Answer(status, body) => {
                    let answer = Response::builder().status(status).body(Bytes::from(body));
                    return Ok(answer.expect("it is one"));
                }
                On::Through | On::AnswerLost | On::InPart => {}
            }
            let request = if matches!(on, On::InPart) { request.map(half) } else { request };
            calls.lock().expect("nobody panics with it").push(call);
            let answer = tenant.oneshot(request).await;
            if matches!(on, On::AnswerLost) { Err(HttpTrouble::Broken) } else { answer }
        }
    }))
}

fn half(body: Bytes) -> Bytes {
    let mut bulk: Value = serde_json::from_slice(&body).expect("JSON");
    let tokens = bulk["value"].as_array().expect("a bulk");
    bulk["value"] = tokens.iter().step_by(2).cloned().collect();
    Bytes::from(bulk.to_string())
}
