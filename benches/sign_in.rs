//! What a sign-in with Chromium costs, and the desk's own share of it: all but the browser's start and
//! its pages. The share must stay under 400 ms.

#[path = "../tests/common/at_chromium.rs"]
mod at_chromium;

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use at_chromium::AtChromium;
use tracing::field::{Field, Visit};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

const SIGN_INS: usize = 20;
const MOST: Duration = Duration::from_millis(400);

/// When the log said that the browser had started, and that the tenant had sent it back.
#[derive(Clone, Default)]
struct Moments(Arc<Mutex<[Option<Instant>; 2]>>);

impl<S: tracing::Subscriber> Layer<S> for Moments {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        let mut message = Message::default();
        event.record(&mut message);
        let which = match message.0.as_str() {
            "the browser has started" => 0,
            "the browser is sent back" => 1,
            _ => return,
        };
        self.0.lock().expect("no panic")[which] = Some(Instant::now());
    }
}

#[derive(Default)]
struct Message(String);

impl Visit for Message {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            self.0 = format!("{value:?}");
        }
    }
}

#[allow(clippy::print_stdout, reason = "the times are what the benchmark is for")]
fn main() {
    let missing = at_chromium::missing();
    if !missing.is_empty() {
        println!("left out: not here: {missing:?}");
        return;
    }
    let moments = Moments::default();
    let log = tracing_subscriber::registry().with(moments.clone());
    tracing::subscriber::set_global_default(log).expect("there is no other");
    let folder = tempfile::tempdir().expect("a folder");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let at = runtime.block_on(AtChromium::open(folder.path()));
    let mut shares = Vec::new();
    let mut wholes = Vec::new();
    for _ in 0..SIGN_INS {
        let begun = Instant::now();
        runtime.block_on(at.sign_in()).expect("signed in");
        let ended = Instant::now();
        let [started, sent_back] = *moments.0.lock().expect("no panic");
        let (started, sent_back) = (started.expect("it started"), sent_back.expect("it was sent"));
        // The browser's way from the tenant back to the desk is counted as the desk's.
        shares.push((started - begun) + (ended - sent_back));
        wholes.push(ended - begun);
    }
    for (what, times) in [("the desk's own share", &mut shares), ("the whole sign-in", &mut wholes)]
    {
        times.sort();
        let (median, slowest) = (times[SIGN_INS / 2], times[SIGN_INS - 1]);
        println!("{what}: median {median:.1?}, slowest of {SIGN_INS} {slowest:.1?}");
    }
    assert!(shares[SIGN_INS / 2] < MOST, "the desk's own share is over {MOST:?}");
}
