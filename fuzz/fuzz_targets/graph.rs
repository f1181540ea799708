//! A tenant that answers anything: what Graph documents for each call, with members changed, left out or
//! of another type, links to further pages that never end, refusals, headers, no JSON at all. Every call
//! of the client ends, with its answer or a named trouble, after a number of requests; none panics; the
//! token goes to Graph only; and what was read can be judged.
#![no_main]

#[path = "graph/answer.rs"]
mod answer;

use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, OnceLock};

use bytes::Bytes;
use http::{Request, Response};
use jiff::Timestamp;
use keydesk::ceremony::nouns::{
    Account, Beta, Blob, DocumentAt, Operator, Person, Registration, TenantTrouble, TokenKind,
    Write, WriteRight, WriteVerb,
};
use keydesk::readiness::checks::{self, Given};
use keydesk::runner::documents;
use keydesk::tenant::cloud::Cloud;
use keydesk::tenant::{Looks, Mail, NewToken, PassWish, Tenant, limit::Limits};
use keydesk::{Http, HttpTrouble};
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;
use serde_json::json;
use tokio::runtime::Runtime;
use tokio::sync::watch;

use answer::Answer;

/// So many requests one call may lead to: some read several lists, some look five times, and each page may
/// be asked for five times.
const MOST_REQUESTS: u32 = 50_000;
/// After so many pages a caller that can stop has seen enough.
const ENOUGH_PAGES: u32 = 20;

#[derive(Arbitrary, Debug)]
struct Session {
    cloud: u8,
    is_limited: bool,
    /// Ids and names, as the tenant or a person may have given them.
    id: Option<String>,
    name: String,
    calls: Vec<Call>,
    /// One for each request; then they begin anew.
    answers: Vec<Answer>,
}

#[derive(Arbitrary, Clone, Copy, Debug)]
enum Call {
    Search,
    FirstPerson,
    LookUp,
    PeopleOfGroup,
    IdsOfGroup,
    Accounts,
    Readiness,
    ReadinessOfMany,
    PerUserMfa,
    FirstMethod,
    OperatorRole,
    OpenMethods,
    PoliciesApplied,
    PoliciesOfContext,
    PoliciesAgainstPass,
    MethodsOfEveryKind { beta: bool },
    Methods,
    CreationOptions { minutes: Option<u32> },
    Register,
    FindMethods { looks_once: bool },
    NewMethods,
    RemoveLeft,
    RemoveMethod,
    IssuePass { lifetime_minutes: u32 },
    RecallPasses,
    RevokePass,
    EndSessions,
    Addresses,
    SendMail { is_shared: bool },
    ChatWith,
    SendMessage,
    Tokens,
    TokensCalled,
    Token,
    TokensOf,
    AddTokens,
    AssignToken,
    ActivateToken,
    DeactivateToken,
    UnassignToken,
    RemoveToken,
    TokenReadiness { is_software: bool },
    NewSoftwareTokens,
    GiveToken,
    RegistrationReport,
    Members,
    Registrations,
    UsesOfMethods,
    SignInsSince,
    LoggedSignIns,
    RegistrationIsLogged,
    LastUses,
    Documents,
    DocumentAt,
    ListAt,
    ReadBack,
    Write { how: u8 },
}

/// What answers, and what it was asked.
struct Service {
    answers: Vec<Answer>,
    root: &'static str,
    asked: u32,
    asked_in_call: u32,
    /// Its lists may have no end.
    may_be_endless: bool,
}

fuzz_target!(|session: Session| {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        // Whatever is waited for is there at once.
        builder.enable_time().start_paused(true).build().expect("a runtime")
    });
    runtime.block_on(session.held());
});

impl Session {
    async fn held(self) {
        let cloud = Cloud::ALL[usize::from(self.cloud) % Cloud::ALL.len()];
        let service = Arc::new(Mutex::new(Service {
            answers: self.answers,
            root: cloud.graph(),
            asked: 0,
            asked_in_call: 0,
            may_be_endless: true,
        }));
        let answering = Arc::clone(&service);
        let http = Http::new(tower::service_fn(move |request: Request<Bytes>| {
            let answer = answering.lock().expect("no panic").answer(&request);
            async move { answer }
        }));
        let limits = self.is_limited.then_some(Limits::GRAPH);
        let (_keeps, token) = watch::channel(Some("a token".into()));
        let desk = Tenant::new(http, cloud, token, limits);
        let id = self.id.unwrap_or_else(|| "2b8d3a4e-0000-4000-8000-000000000001".to_owned());
        let about = About {
            person: Person { id: id.clone(), name: self.name.clone(), upn: self.name.clone() },
            operator: Operator { id: id.clone(), name: self.name.clone() },
            id,
            name: self.name,
        };
        for call in self.calls {
            let mut service = service.lock().expect("no panic");
            service.asked_in_call = 0;
            service.may_be_endless = !call.reads_whatever_comes();
            drop(service);
            let tenant = desk.for_session();
            if let Err(trouble) = call.made(&tenant, &about).await {
                assert!(!trouble.to_string().is_empty());
            }
            tenant.take_calls();
            tenant.last_answer();
        }
    }
}

impl Service {
    fn answer(&mut self, request: &Request<Bytes>) -> Result<Response<Bytes>, HttpTrouble> {
        let address = request.uri().to_string();
        assert!(address.starts_with(&format!("{}/", self.root)), "the token goes to {address}");
        self.asked_in_call += 1;
        assert!(self.asked_in_call <= MOST_REQUESTS, "{address}: the call does not end");
        if self.answers.is_empty() {
            return Err(HttpTrouble::NotConnected);
        }
        let at = self.asked as usize % self.answers.len();
        self.asked += 1;
        let goes_on = self.may_be_endless || self.asked_in_call < 50;
        let page = goes_on.then_some(self.asked);
        self.answers[at].response(request, page)
    }
}

/// Of whom and what is asked.
struct About {
    person: Person,
    operator: Operator,
    id: String,
    name: String,
}

impl Call {
    /// It is for half a million people, or its caller cannot stop it.
    fn reads_whatever_comes(self) -> bool {
        matches!(self, Self::IdsOfGroup | Self::Registrations)
    }

    #[allow(clippy::too_many_lines, reason = "one line for each call")]
    async fn made(self, tenant: &Tenant, about: &About) -> Result<(), TenantTrouble> {
        let About { person, operator, id, name } = about;
        let before = std::slice::from_ref(id);
        let now = Timestamp::UNIX_EPOCH;
        match self {
            Self::Search => drop(tenant.search(name).await?),
            Self::FirstPerson => drop(tenant.first_person().await?),
            Self::LookUp => drop(tenant.look_up(&[name, id], |_| ()).await?),
            Self::PeopleOfGroup => drop(tenant.people_of_group(name).await?),
            Self::IdsOfGroup => drop(tenant.ids_of_group(name).await?),
            Self::Accounts => drop(tenant.accounts(&[person, person]).await?),
            Self::Readiness => drop(tenant.readiness(person, operator).await?),
            Self::ReadinessOfMany => {
                let people = [(person, Account::Active), (person, Account::Guest)];
                drop(tenant.readiness_of_many(&people, operator, |_| ()).await?);
            }
            Self::PerUserMfa => drop(tenant.per_user_mfa(person).await),
            Self::FirstMethod => drop(tenant.first_method(person).await),
            Self::OperatorRole => drop(tenant.operator_role(operator).await?),
            Self::OpenMethods => drop(tenant.open_methods().await?),
            Self::PoliciesApplied => drop(tenant.policies_applied(person, "c1").await),
            Self::PoliciesOfContext => drop(tenant.policies_of_context(person, "c1").await?),
            Self::PoliciesAgainstPass => drop(tenant.policies_against_pass(person, true).await),
            Self::MethodsOfEveryKind { beta } => {
                let beta = if beta { Beta::Asked } else { Beta::NotAsked };
                drop(tenant.methods_of_every_kind(person, beta).await?);
            }
            Self::Methods => drop(tenant.methods(person).await?),
            Self::CreationOptions { minutes } => {
                drop(tenant.creation_options(person, minutes).await?);
            }
            Self::Register => {
                let blob = || Blob(vec![7; 32]);
                let registration = Registration {
                    credential_id: blob(),
                    client_data_json: blob(),
                    attestation_object: blob(),
                };
                drop(tenant.register(person, name, &registration).await?);
            }
            Self::FindMethods { looks_once } => {
                let looks = if looks_once { Looks::Once } else { Looks::WhileItMayLag };
                let found = tenant.find_methods(person, Some(id), &[7; 32], name, before, looks);
                drop(found.await?);
            }
            Self::NewMethods => drop(tenant.new_methods(person, before).await?),
            Self::RemoveLeft => drop(tenant.remove_left(person, id).await?),
            Self::RemoveMethod => drop(tenant.remove_method(person, id).await?),
            Self::IssuePass { lifetime_minutes } => {
                drop(tenant.issue_pass(person, PassWish { lifetime_minutes, once: true }).await?);
            }
            Self::RecallPasses => drop(tenant.recall_passes(person, Some(id)).await?),
            Self::RevokePass => drop(tenant.revoke_pass(person, id).await?),
            Self::EndSessions => tenant.end_sessions(person).await?,
            Self::Addresses => drop(tenant.addresses(person, true).await?),
            Self::SendMail { is_shared } => {
                let mail = Mail {
                    to: vec![name.clone()],
                    copy_to: vec![],
                    subject: name.clone(),
                    text: name.clone(),
                };
                tenant.send_mail(is_shared.then_some(name), &mail).await?;
            }
            Self::ChatWith => drop(tenant.chat_with(operator, person).await?),
            Self::SendMessage => tenant.send_message(id, name).await?,
            Self::Tokens => drop(tenant.tokens().await?),
            Self::TokensCalled => drop(tenant.tokens_called(name).await?),
            Self::Token => drop(tenant.token(id).await?),
            Self::TokensOf => drop(tenant.tokens_of(id).await?),
            Self::AddTokens => {
                let token = NewToken {
                    serial: name,
                    manufacturer: name,
                    model: name,
                    seed: "AAAAAAAA".into(),
                    interval_seconds: 30,
                    hash: "hmacsha1",
                    assign_to: Some(id),
                };
                tenant.add_tokens(&[token]).await?;
            }
            Self::AssignToken => tenant.assign_token(id, id).await?,
            Self::ActivateToken => tenant.activate_token(id, id, name).await?,
            Self::DeactivateToken => tenant.deactivate_token(id, id).await?,
            Self::UnassignToken => tenant.unassign_token(id, id).await?,
            Self::RemoveToken => tenant.remove_token(id).await?,
            Self::TokenReadiness { is_software } => {
                let kind = if is_software { TokenKind::Software } else { TokenKind::Hardware };
                tenant.token_readiness(person, kind).await.map(drop)?;
            }
            Self::NewSoftwareTokens => drop(tenant.new_software_tokens(person, before).await?),
            Self::GiveToken => tenant.give_token(id, name, "000000").await?,
            Self::RegistrationReport => {
                let mut pages = 0;
                tenant.registration_report(Some(name), |_, _| enough(&mut pages)).await?;
            }
            Self::Members => {
                let mut pages = 0;
                tenant.members(None, |_, _| enough(&mut pages)).await?;
            }
            Self::Registrations => tenant.registrations(|_| (), |_| ()).await?,
            Self::UsesOfMethods => drop(tenant.uses_of_methods(30).await?),
            Self::SignInsSince => {
                let mut pages = 0;
                let keep = |_| match enough(&mut pages) {
                    Ok(()) => ControlFlow::Continue(()),
                    Err(_) => ControlFlow::Break(()),
                };
                tenant.sign_ins_since(now, keep).await.map(drop)?;
            }
            Self::LoggedSignIns => drop(tenant.logged_sign_ins(person, id, (now, now)).await?),
            Self::RegistrationIsLogged => {
                tenant.registration_is_logged(person, (now, Timestamp::MAX)).await.map(drop)?;
            }
            Self::LastUses => drop(tenant.last_uses(person).await?),
            Self::Documents => {
                let read = documents::read(tenant, Some(id), |_, _| ()).await?;
                drop(checks::judge(&Given::new(&read, now)));
                drop(checks::judge_person(&Given::new(&read, now).of_person(id)));
            }
            Self::DocumentAt => drop(tenant.document_at(&DocumentAt::v1(name)).await?),
            Self::ListAt => drop(tenant.list_at(&DocumentAt::beta(name)).await?),
            Self::ReadBack => drop(tenant.read_back(&at(), |it| it["id"] == "none").await?),
            Self::Write { how } => {
                let body = json!({ "displayName": name });
                let verb = match how % 4 {
                    0 => WriteVerb::Patch(body),
                    1 => WriteVerb::Post(body),
                    2 => WriteVerb::Act("updateAllowedCombinations", body),
                    _ => WriteVerb::Delete,
                };
                let write = Write { at: at(), verb, right: WriteRight::Access };
                let before = tenant.document_at(&at()).await?;
                drop(tenant.write(&write, &before).await?);
            }
        }
        Ok(())
    }
}

fn at() -> DocumentAt {
    DocumentAt::v1("policies/authenticationStrengthPolicies")
}

fn enough(pages: &mut u32) -> Result<(), TenantTrouble> {
    *pages += 1;
    if *pages < ENOUGH_PAGES { Ok(()) } else { Err(TenantTrouble::Unreachable) }
}
