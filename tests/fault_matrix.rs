//! The promise: whatever a call to Graph meets, it ends in a completed step or in a trouble with a
//! name, and never in a second registration or a second pass. Each call that the desk makes against
//! each fault, once and for ever; the test prints the table.

#![allow(clippy::print_stdout, reason = "the table is what the test shows")]

#[path = "common/turn.rs"]
mod common;
#[path = "common/faults.rs"]
mod faults;
#[path = "common/play.rs"]
mod play;

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use faults::{Fault, Faulty};
use keydesk::ceremony::nouns::{
    Blob, Blocker, CreationOptions, Operator, Person, Registration, TenantTrouble, Trouble,
};
use keydesk::ceremony::policy::blockers;
use keydesk::desk::script::{Ending as Played, Play};
use keydesk::desk::{self, PracticeDesk, PracticeOptions};
use keydesk::key::{Bus, Device, seam};
use keydesk::practice::{Finger, KeyModel, Options, World};
use keydesk::tenant::Looks::WhileItMayLag;
use keydesk::tenant::cloud::Cloud;
use keydesk::tenant::limit::Limits;
use keydesk::tenant::{PassWish, Tenant};
use tokio::sync::watch;
use tower::ServiceExt as _;

const AMIRA: &str = common::AMIRA;
const PIN: &str = "493817";
const NAME: &str = "Practice Key 7F3K-92QD";

/// A verb of the tenant's, and the call within it that is spoilt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Row {
    verb: Verb,
    method: &'static str,
    /// How the path of the spoilt call ends.
    path: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verb {
    Search,
    Readiness,
    IssuePass,
    RecallPass,
    RevokePass,
    Options,
    Register,
    Find,
    Remove,
}

const fn row(verb: Verb, method: &'static str, path: &'static str) -> Row {
    Row { verb, method, path }
}

const ROWS: &[Row] = &[
    row(Verb::Search, "GET", "/v1.0/users"),
    row(Verb::Readiness, "GET", AMIRA_ID),
    row(Verb::Readiness, "GET", "/authenticationMethodsPolicy"),
    row(Verb::Readiness, "POST", "/checkMemberGroups"),
    row(Verb::Readiness, "GET", "/authentication/methods"),
    row(Verb::Readiness, "GET", STRENGTHS),
    row(Verb::Readiness, "GET", "/microsoft.graph.directoryRole"),
    row(Verb::Readiness, "GET", "/transitiveMemberOf"),
    row(Verb::IssuePass, "POST", "/temporaryAccessPassMethods"),
    row(Verb::RecallPass, "GET", "/temporaryAccessPassMethods"),
    row(Verb::RevokePass, "DELETE", "/temporaryAccessPassMethods/*"),
    row(Verb::Options, "GET", "/creationOptions"),
    row(Verb::Register, "POST", "/fido2Methods"),
    row(Verb::Find, "GET", "/fido2Methods"),
    row(Verb::Remove, "DELETE", "/fido2Methods/*"),
];
/// They only warn: where they cannot be read, the session goes on without them.
const STRENGTHS: &str = "/authenticationStrengthPolicies";
const AMIRA_ID: &str = "b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01";

/// How a cell ended.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Ending {
    Done,
    /// The answer was no use, and a look showed that it was done.
    Found,
    /// The answer was no use; the pass that may have come was taken back.
    TakenBack,
    Trouble(&'static str),
}

impl Ending {
    fn short(&self) -> &str {
        match self {
            Self::Done => "done",
            Self::Found => "found",
            Self::TakenBack => "taken back",
            Self::Trouble(word) => word.strip_prefix("trouble-").unwrap_or(word),
        }
    }
}

/// What is promised of a cell.
fn promised(row: Row, fault: Fault, for_ever: bool) -> Ending {
    let creates = row.method == "POST" && row.verb != Verb::Readiness;
    let deletes = row.method == "DELETE";
    let look = match row.verb {
        Verb::IssuePass => Ending::TakenBack,
        _ if fault.acts() => Ending::Found,
        _ => Ending::Trouble("trouble-answer-lost"),
    };
    match fault {
        Fault::Forbidden
        | Fault::NotFound
        | Fault::Conflict
        | Fault::Truncated
        | Fault::WrongJson
        | Fault::Html
        | Fault::Huge
            if row.path == STRENGTHS =>
        {
            Ending::Done
        }
        Fault::Expired | Fault::Claims => Ending::Trouble("trouble-operator-sign-in"),
        Fault::Forbidden => Ending::Trouble("trouble-not-permitted"),
        // Of the operator alone only the roles are read, and an application is nobody who has any.
        Fault::NotFound if row.path == "/microsoft.graph.directoryRole" => Ending::Done,
        // It is still listed, and is deleted once more.
        Fault::NotFound if deletes && !for_ever => Ending::Done,
        Fault::NotFound => Ending::Trouble("trouble-not-found"),
        Fault::Conflict => Ending::Trouble("trouble-tenant-refused"),
        Fault::Busy | Fault::BusyAWhile if for_ever => Ending::Trouble("trouble-busy"),
        Fault::Busy | Fault::BusyAWhile => Ending::Done,
        Fault::BusyLong => Ending::Trouble("trouble-busy"),
        Fault::NoNetwork if for_ever => Ending::Trouble("trouble-unreachable"),
        Fault::NoNetwork => Ending::Done,
        Fault::Broke
        | Fault::BrokeAfter
        | Fault::Unavailable
        | Fault::Silent
        | Fault::CutBefore
        | Fault::CutAfter => {
            if creates {
                look
            } else if for_ever {
                Ending::Trouble("trouble-answer-lost")
            } else {
                Ending::Done
            }
        }
        // What is deleted has no answer that could be spoilt, but for its size.
        Fault::Truncated | Fault::WrongJson | Fault::Html if deletes => Ending::Done,
        Fault::Truncated | Fault::WrongJson | Fault::Html | Fault::Huge if creates => look,
        Fault::Truncated | Fault::WrongJson | Fault::Html | Fault::Huge => {
            Ending::Trouble("trouble-tenant-garbage")
        }
    }
}

/// The desk's client on a practice tenant, with a fault between them.
struct Bench {
    world: World,
    tenant: Tenant,
    faulty: Faulty,
    device: Device,
    person: Person,
    operator: Operator,
}

impl Bench {
    async fn open(folder: &std::path::Path) -> Self {
        let world = World::open(Options::new(folder)).expect("a world");
        let keys = Bus::watch(|it| it.device.starts_with(seam::PATH_PREFIX)).expect("a thread");
        world.key(KeyModel::Allowed).finger(Finger::Instant);
        desk::plug(&world.key(KeyModel::Allowed));
        let path = keys.look_now().await[0].device.clone();
        let device = keys.open(&path).await.expect("it opens");
        device.set_pin(PIN.into()).await.expect("it takes it");
        let faulty = Faulty::new(world.router());
        let (_, token) = watch::channel(Some(world.operator_token()));
        let tenant = Tenant::new(faulty.http(), Cloud::Global, token, Some(Limits::GRAPH));
        let person = Person {
            id: AMIRA_ID.to_owned(),
            name: "Amira Haddad".to_owned(),
            upn: AMIRA.to_owned(),
        };
        let operator = Operator {
            name: "J. Smith".to_owned(),
            id: "00000000-0000-0000-0000-0000000000a1".to_owned(),
        };
        Self { world, tenant, faulty, device, person, operator }
    }

    /// A credential of the key's, ready to be registered. The key's thread knows no other time than
    /// the world's, so the clock runs while it works.
    async fn registration(&self) -> Registration {
        let options: CreationOptions =
            self.tenant.creation_options(&self.person, None).await.expect("nothing is spoilt yet");
        tokio::time::resume();
        let made = self.device.make_credential(options, PIN.into()).await;
        tokio::time::pause();
        made.expect("it makes one")
    }

    async fn cell(&self, row: Row, fault: Fault, for_ever: bool) -> Ending {
        let wish = PassWish { lifetime_minutes: 60, once: true };
        let none = Registration {
            credential_id: Blob(vec![]),
            client_data_json: Blob(vec![]),
            attestation_object: Blob(vec![]),
        };
        // What must be there before.
        let registration = match row.verb {
            Verb::Register | Verb::Find | Verb::Remove => self.registration().await,
            _ => none,
        };
        let mut there = String::new();
        if matches!(row.verb, Verb::RecallPass | Verb::RevokePass) {
            there = self.tenant.issue_pass(&self.person, wish).await.expect("a pass").0.method_id;
        }
        if matches!(row.verb, Verb::Find | Verb::Remove) {
            let method = self.tenant.register(&self.person, NAME, &registration).await;
            there = method.expect("it is registered").id;
        }
        self.faulty.spoil(row.method, row.path, fault, for_ever);
        let id = &registration.credential_id.0;
        let find = || self.tenant.find_methods(&self.person, None, id, NAME, &[], WhileItMayLag);
        let ended = match row.verb {
            Verb::Search => self.tenant.search("Amira").await.map(|_| ()),
            Verb::Readiness => {
                self.tenant.readiness(&self.person, &self.operator).await.map(|_| ())
            }
            Verb::IssuePass => self.tenant.issue_pass(&self.person, wish).await.map(|_| ()),
            Verb::RecallPass => self.tenant.recall_passes(&self.person, None).await.map(|_| ()),
            Verb::RevokePass => self.tenant.revoke_pass(&self.person, &there).await.map(|_| ()),
            Verb::Options => self.tenant.creation_options(&self.person, None).await.map(|_| ()),
            Verb::Register => {
                self.tenant.register(&self.person, NAME, &registration).await.map(|_| ())
            }
            Verb::Find => find().await.map(|_| ()),
            Verb::Remove => self.tenant.remove_method(&self.person, &there).await.map(|_| ()),
        };
        let created = self.faulty.created();
        assert!(created <= 1, "{row:?} {fault:?}: created {created} times");
        let ending = match ended {
            Ok(()) => Ending::Done,
            Err(trouble) => {
                let trouble = Trouble::Tenant(trouble);
                check_what_it_says(row, fault, &trouble);
                // As the ceremony does it: where nobody knows, it looks.
                self.faulty.mend();
                match row.verb {
                    Verb::Register if trouble.outcome_unknown() => {
                        let found = find().await.expect("the list is not spoilt");
                        match found.wanted.as_slice() {
                            [] => Ending::Trouble(trouble.word()),
                            [_] => Ending::Found,
                            _ => panic!("registered twice: {found:?}"),
                        }
                    }
                    Verb::IssuePass if trouble.outcome_unknown() => {
                        let recalled = self.tenant.recall_passes(&self.person, None).await;
                        let acted = u32::from(fault.acts());
                        assert_eq!(recalled, Ok(acted), "{row:?} {fault:?}");
                        assert_eq!(self.world.live_passes(), 0, "{row:?} {fault:?}");
                        Ending::TakenBack
                    }
                    _ => Ending::Trouble(trouble.word()),
                }
            }
        };
        self.faulty.mend();
        self.clear(row, fault, &ending).await;
        ending
    }

    /// The world agrees with the ending; then it is as before.
    async fn clear(&self, row: Row, fault: Fault, ending: &Ending) {
        let registered = self.world.registered(AMIRA).len();
        let passes = self.world.live_passes();
        let wanted = match row.verb {
            Verb::Register => usize::from(matches!(ending, Ending::Done | Ending::Found)),
            Verb::Remove if *ending == Ending::Done => 0,
            _ => registered,
        };
        assert_eq!(registered, wanted, "{row:?} {fault:?} {ending:?}");
        let wanted = [(Verb::IssuePass, 1), (Verb::RevokePass, 0)];
        let wanted = wanted.iter().find(|it| it.0 == row.verb && *ending == Ending::Done);
        assert!(wanted.is_none_or(|it| it.1 == passes), "{row:?} {fault:?}: {passes}");
        assert!(registered <= 1 && passes <= 1, "{row:?} {fault:?}: {registered}, {passes}");
        // A pause that was asked for in this cell is over.
        tokio::time::sleep(Duration::from_secs(600)).await;
        for method in self.tenant.methods(&self.person).await.expect("nothing is spoilt") {
            self.tenant.remove_method(&self.person, &method.id).await.expect("it goes");
        }
        if passes > 0 {
            self.tenant.recall_passes(&self.person, None).await.expect("it goes");
        }
    }
}

/// A trouble names what somebody needs to put it right, and the call in Microsoft's log.
fn check_what_it_says(row: Row, fault: Fault, trouble: &Trouble) {
    let Trouble::Tenant(it) = trouble else { return };
    match it {
        TenantTrouble::NotPermitted { scope, ids, .. } => {
            assert!(scope.is_some(), "{row:?}");
            assert!(ids.request_id.is_some(), "{row:?}");
        }
        TenantTrouble::SignInEnded { claims, .. } => {
            assert_eq!(claims.is_some(), fault == Fault::Claims, "{row:?}: {claims:?}");
        }
        TenantTrouble::Busy { after_seconds, .. } if fault == Fault::BusyLong => {
            assert_eq!(*after_seconds, 300, "{row:?}");
        }
        _ => {}
    }
    if *it != TenantTrouble::Unreachable {
        assert!(trouble.details().contains("client-request-id"), "{row:?}: {}", trouble.details());
    }
}

#[tokio::test]
async fn every_call_against_every_fault() {
    let folder = tempfile::tempdir().expect("a folder");
    let bench = Bench::open(folder.path()).await;
    tokio::time::pause();
    let mut broken = Vec::new();
    for for_ever in [false, true] {
        let mut table = format!("{:<10} {:<38}", "", if for_ever { "for ever" } else { "once" });
        for fault in Fault::ALL {
            write!(table, " {:<16}", format!("{fault:?}")).expect("a text");
        }
        println!("{table}");
        for row in ROWS {
            let mut line = format!(
                "{:<10} {:<38}",
                format!("{:?}", row.verb),
                format!("{} …{}", row.method, row.path)
            );
            for fault in Fault::ALL {
                let ending = bench.cell(*row, fault, for_ever).await;
                let promised = promised(*row, fault, for_ever);
                if ending != promised {
                    broken.push(format!("{row:?} {fault:?}: {ending:?}, not {promised:?}"));
                }
                write!(line, " {:<16}", ending.short()).expect("a text");
            }
            println!("{line}");
        }
        println!();
    }
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

/// A list that shows a registration or a pass only after a while is waited for.
#[tokio::test]
async fn a_lagging_list_is_waited_for_and_not_believed_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let bench = Bench::open(folder.path()).await;
    tokio::time::pause();
    let registration = bench.registration().await;
    bench.tenant.register(&bench.person, NAME, &registration).await.expect("it is registered");
    let wish = PassWish { lifetime_minutes: 60, once: true };
    bench.tenant.issue_pass(&bench.person, wish).await.expect("a pass");
    tokio::time::sleep(Duration::from_secs(60)).await;
    bench.faulty.lag(3);
    let id = &registration.credential_id.0;
    let found = bench.tenant.find_methods(&bench.person, None, id, NAME, &[], WhileItMayLag).await;
    assert_eq!(found.expect("a list").wanted.len(), 1, "shown at the fourth look");
    bench.faulty.lag(2);
    assert_eq!(bench.tenant.recall_passes(&bench.person, None).await, Ok(1));
    assert_eq!(bench.world.live_passes(), 0);
    // But not for ever.
    let start = tokio::time::Instant::now();
    let looks = WhileItMayLag;
    let other = bench.tenant.find_methods(&bench.person, None, &[1; 32], "x", &[], looks).await;
    assert_eq!(other.map(|it| it.wanted), Ok(Vec::new()));
    let waited = start.elapsed().as_secs();
    assert!((18..=40).contains(&waited), "{waited} s");
}

/// What is looked for is what somebody typed, whatever it is; and an address has an end.
#[tokio::test]
async fn any_name_can_be_looked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    let asked = Arc::new(Mutex::new(Vec::new()));
    let practice = desk::in_process(world.router());
    let http = keydesk::Http::new(tower::service_fn({
        let asked = Arc::clone(&asked);
        move |request: http::Request<Bytes>| {
            asked.lock().expect("no panic").push(request.uri().to_string());
            practice.clone().oneshot(request)
        }
    }));
    let (_, token) = watch::channel(Some(world.operator_token()));
    let tenant = Tenant::new(http, Cloud::Global, token, None);
    let long = "Amira ".repeat(1_000);
    let long_unicode = "Zieliński😀".repeat(300);
    for (words, found) in [
        ("O'Brien", 1),
        ("niamh.o'brien@contoso.example", 1),
        ("priya.raman_fabrikam.example#EXT#@contoso.example", 1),
        ("ZIELIŃSKI", 1),
        ("Jonas", 2),
        ("Jonas & Weber", 1),
        ("\"Weber\"", 1),
        ("Web\\er", 0),
        ("Weber\\", 1),
        ("\" OR \"displayName:Amira", 0),
        ("100% + ? = / ;", 0),
        ("  Amira  ", 1),
        ("👩‍⚕️", 0),
        (long.as_str(), 1),
        (long_unicode.as_str(), 1),
    ] {
        let people = tenant.search(words).await;
        let people = people.unwrap_or_else(|it| panic!("{words}: {it}"));
        assert_eq!(people.len(), found, "{words}: {people:?}");
    }
    for url in asked.lock().expect("no panic").iter() {
        assert!(url.len() <= 2048, "{} characters", url.len());
        assert!(url.is_ascii() && !url.contains(['\'', '#', '"', ' ', '\\']), "{url}");
    }
}

/// The same through a whole session, in the world's time: every call of an onboarding does its work
/// and is not heard of, once. It still ends in one registration and no live pass.
#[tokio::test(flavor = "multi_thread")]
async fn a_session_survives_each_call_whose_answer_is_lost() {
    let _turn = common::turn().await;
    let in_an_onboarding = |it: &&Row| !matches!(it.verb, Verb::RecallPass | Verb::Remove);
    for row in ROWS.iter().filter(in_an_onboarding) {
        for fault in [Fault::CutAfter, Fault::BrokeAfter, Fault::Truncated] {
            let folder = tempfile::tempdir().expect("a folder");
            let mut between = None;
            let network = |router| between.insert(Faulty::new(router)).http();
            let options = PracticeOptions::new(Options::new(folder.path()));
            let options = PracticeOptions { network: Box::new(network), ..options };
            let desk = PracticeDesk::open(options).await.expect("the desk opens");
            let faulty = between.expect("it was asked for");
            faulty.spoil(row.method, row.path, fault, false);
            let (ending, world) = play::play(desk, AMIRA, Play::Smooth).await;
            assert!(faulty.struck(), "{row:?} is not a call of an onboarding");
            let Played::Receipt(receipt) = ending else { panic!("{row:?} {fault:?}: {ending:?}") };
            assert!(receipt.left.is_empty(), "{row:?} {fault:?}: {:?}", receipt.left);
            let registered = world.registered(AMIRA);
            assert_eq!(registered.len(), 1, "{row:?} {fault:?}");
            assert_eq!(
                world.key(KeyModel::Allowed).credential_ids(),
                registered,
                "{row:?} {fault:?}"
            );
            assert_eq!(world.live_passes(), 0, "{row:?} {fault:?}");
        }
    }
}

/// Entra: who can perform sensitive actions. Found before the session touches anything.
#[tokio::test]
async fn rights_are_found_before_anything_is_done() {
    let folder = tempfile::tempdir().expect("a folder");
    let bench = Bench::open(folder.path()).await;
    let smith = &bench.operator;
    let okafor = Operator {
        name: "R. Okafor".to_owned(),
        id: "00000000-0000-0000-0000-0000000000a2".to_owned(),
    };
    let app =
        Operator { name: "Desk".to_owned(), id: "0a0a0a0a-0000-4000-8000-000000000000".to_owned() };
    let protected = |by: &str| vec![Blocker::Protected { by: by.to_owned() }];
    for (operator, person, found) in [
        (smith, "Amira", vec![]),
        (smith, "Sofia", protected("Global Administrator")),
        (smith, "Viktor", protected("Platform team")),
        (smith, "r.okafor", protected("Privileged Authentication Administrator, Global Reader")),
        (&okafor, "Sofia", vec![]),
        (&okafor, "Viktor", vec![]),
        (&app, "Sofia", vec![]),
    ] {
        let people = bench.tenant.search(person).await.expect("the service answers");
        let [person] = people.as_slice() else { panic!("{person}: {people:?}") };
        let readiness = bench.tenant.readiness(person, operator).await.expect("it answers");
        let blocked = blockers(&readiness);
        assert_eq!(blocked, found, "{} and {}", operator.name, person.name);
        tokio::time::pause();
        tokio::time::sleep(Duration::from_secs(11)).await;
        tokio::time::resume();
    }
    // A nurse holds no role at all.
    let nurse = Operator { name: "Amira".to_owned(), id: AMIRA_ID.to_owned() };
    let readiness = bench.tenant.readiness(&bench.person, &nurse).await.expect("it answers");
    assert_eq!(blockers(&readiness), [Blocker::OperatorHasNoRole]);
}
