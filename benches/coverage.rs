//! What a coverage run costs beside the tenant: half a million people, with the time that the practice
//! tenant takes for its answers taken out, and the memory of the whole process with the tenant in it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Instant;

use bytes::Bytes;
use http::Request;
use keydesk::Http;
use keydesk::ceremony::nouns::Timestamp;
use keydesk::desk::in_process;
use keydesk::ledger::Underway;
use keydesk::practice::{Options, World};
use keydesk::readiness::coverage::{Split, TURNS};
use keydesk::runner::coverage::{gather, tally};
use keydesk::tenant::Tenant;
use keydesk::tenant::cloud::Cloud;
use tokio::runtime::Builder;
use tokio::sync::watch;
use tower::ServiceExt as _;

const PEOPLE: u32 = 500_000;
const LEAST_A_SECOND: f64 = 50_000.0;
const MOST_MEGABYTES: u64 = 100;

#[allow(clippy::print_stdout, reason = "the numbers are what the benchmark is for")]
#[allow(clippy::cast_precision_loss, reason = "microseconds of some minutes fit")]
fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options { crowd: PEOPLE, ..Options::new(folder.path().join("world")) });
    let world = world.expect("a world");
    let (calls, theirs) = (Arc::<AtomicUsize>::default(), Arc::<AtomicU64>::default());
    let http = {
        let (practice, calls, theirs) =
            (in_process(world.router()), Arc::clone(&calls), Arc::clone(&theirs));
        Http::new(tower::service_fn(move |request: Request<Bytes>| {
            let (practice, theirs) = (practice.clone(), Arc::clone(&theirs));
            calls.fetch_add(1, Ordering::Relaxed);
            async move {
                let start = Instant::now();
                let answer = practice.oneshot(request).await;
                let micros = u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX);
                theirs.fetch_add(micros, Ordering::Relaxed);
                answer
            }
        }))
    };
    let (_, token) = watch::channel(Some(world.operator_token()));
    let tenant = Tenant::new(http, Cloud::Global, token, None);
    let runtime = Builder::new_current_thread().enable_time().build().expect("a runtime");
    let start = Instant::now();
    let ledger = folder.path().join("ledger.sqlite");
    let mut run = Underway::open(&ledger, Timestamp::now()).expect("a run");
    runtime.block_on(gather(&tenant, &mut run, |_, _| ())).expect("it is gathered");
    let tally = tally(&run, Split::Departments).expect("it is read");
    let coverage = tally.coverage(run.begun());
    let all = start.elapsed().as_secs_f64();
    let own = all - theirs.load(Ordering::Relaxed) as f64 / 1e6;
    let rate = f64::from(PEOPLE) / own;

    let start = Instant::now();
    let mut listed = 0_u64;
    for turn in 0..TURNS {
        let count = |it: &_| listed += u64::from(tally.place(it).turn() == Some(turn));
        run.each_member(count).expect("it is read");
    }
    let list = start.elapsed().as_secs_f64();
    let megabytes = peak_megabytes();
    println!(
        "{} active people in {} departments, {} calls: {all:.1} s, of it {own:.1} s its own, {rate:.0} \
         people/s (at least {LEAST_A_SECOND:.0}); a list of {listed} in {list:.1} s more; at most \
         {megabytes} MB with the practice tenant (under {MOST_MEGABYTES})",
        coverage.all.active(),
        coverage.parts.len(),
        calls.load(Ordering::Relaxed),
    );
    assert!(rate >= LEAST_A_SECOND && megabytes < MOST_MEGABYTES);
}

/// proc(5): VmHWM, the most memory that was resident.
fn peak_megabytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|it| it.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok());
    kilobytes.expect("Linux says it") / 1024
}
