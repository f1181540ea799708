//! What a work list costs: reading 2,000 lines, the questions to Graph about their people, and keeping
//! them.

#[path = "../tests/common/crowd.rs"]
mod crowd;

use std::fmt::Write as _;
use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use bytes::Bytes;
use crowd::sign_in_names;
use divan::Bencher;
use http::Request;
use keydesk::Http;
use keydesk::ceremony::nouns::{Operator, Timestamp};
use keydesk::desk::in_process;
use keydesk::ledger::Ledger;
use keydesk::practice::{Options, World};
use keydesk::runner::work_list::{ListWanted, look_up};
use keydesk::tenant::Tenant;
use keydesk::tenant::cloud::Cloud;
use keydesk::tenant::limit::Limits;
use keydesk::worklist;
use tokio::runtime::Runtime;
use tokio::sync::watch;
use tower::ServiceExt as _;

const PEOPLE: u32 = 2_000;
/// Three questions for each person, twenty in a request; their assignments by fifteens; and the rest.
const MOST_REQUESTS: usize = 450;

fn main() {
    from_file_to_ledger();
    divan::main();
}

#[allow(clippy::print_stdout, reason = "the numbers are what the benchmark is for")]
fn from_file_to_ledger() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options { crowd: PEOPLE, ..Options::new(folder.path()) });
    let world = world.expect("a world");
    let (requests, counted) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let http = {
        let (practice, requests, counted) =
            (in_process(world.router()), Arc::clone(&requests), Arc::clone(&counted));
        Http::new(tower::service_fn(move |request: Request<Bytes>| {
            requests.fetch_add(1, Ordering::Relaxed);
            let body = String::from_utf8_lossy(request.body());
            let scarce = request.uri().path().contains("/authentication/")
                || body.contains("/authentication/");
            counted.fetch_add(usize::from(scarce), Ordering::Relaxed);
            practice.clone().oneshot(request)
        }))
    };
    let (_, token) = watch::channel(Some(world.operator_token()));
    let tenant = Tenant::new(http, Cloud::Global, token, Some(Limits::GRAPH));
    let text = list(PEOPLE);
    let start = Instant::now();
    let lines = worklist::people(text.as_bytes()).expect("it is good").lines;
    let parsed = start.elapsed();
    Runtime::new().expect("a runtime").block_on(async {
        let found = tenant.search("J. Smith").await.expect("it is answered");
        let operator = found.into_iter().next().expect("there is one");
        let operator = Operator { name: operator.name, id: operator.id };
        requests.store(0, Ordering::Relaxed);
        let start = Instant::now();
        let wanted = ListWanted::Lines(lines);
        let list = look_up(&tenant, &operator, wanted, vec![], |_, _| ()).await.expect("a list");
        let looked_up = start.elapsed();
        assert_eq!(list.people.len(), PEOPLE as usize);
        let ledger = Ledger::open(&folder.path().join("list.sqlite")).await.expect("it opens");
        let start = Instant::now();
        ledger.keep_list(Timestamp::now(), &list, &tenant.take_calls()).await.expect("it is kept");
        let kept = start.elapsed();
        let requests = requests.load(Ordering::Relaxed);
        let counted = counted.load(Ordering::Relaxed);
        println!(
            "{PEOPLE} people: read in {parsed:.1?}; {requests} requests to Graph (at most \
             {MOST_REQUESTS}), {counted} of them about methods (none), answered in process in \
             {looked_up:.1?}; kept in {kept:.1?}\n"
        );
        assert!(requests <= MOST_REQUESTS && counted == 0);
    });
}

fn list(count: u32) -> String {
    let mut text = "upn;serial;language;address label;note\r\n".to_owned();
    for (at, login) in sign_in_names(count).enumerate() {
        let address = "\"Ward 3\nContoso Street 7\n12345 Town\"";
        write!(text, "{login};{at:08};de-AT;{address};by courier\r\n").expect("a String");
    }
    text
}

/// Reading a list of so many lines.
#[divan::bench(args = [200, 2_000])]
fn read(bencher: Bencher<'_, '_>, count: u32) {
    let text = list(count);
    bencher.bench_local(|| black_box(worklist::people(text.as_bytes()).expect("it is good")));
}
