//! A cell of a matrix: it is played in threads of its own, so that one that is red is named and the others
//! go on.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

use tokio::runtime::Runtime;

/// In so many cells a thing must have struck at least once.
const ENOUGH_TO_STRIKE: usize = 20;

/// The cells of one matrix so far.
pub struct Matrix {
    name: &'static str,
    begun: Instant,
    row: Option<(String, usize, usize, Instant)>,
    cells: usize,
    red: Vec<String>,
    /// Of what was to go wrong: how often it did, and how often it was to.
    struck: BTreeMap<String, (usize, usize)>,
    /// Of several processes that share the cells: which this is, and how many there are.
    share: (usize, usize),
    seen: usize,
}

impl Matrix {
    pub fn new(name: &'static str) -> Self {
        let share = std::env::var("KEYDESK_SHARE").ok();
        let share = share.as_ref().and_then(|it| it.split_once('/'));
        let number = |it: &str| it.parse().expect("KEYDESK_SHARE is such as 0/4");
        let share = share.map_or((0, 1), |(this, all)| (number(this), number(all)));
        Self { share, ..Self::whole(name) }
    }

    /// One whose cells this process does not share.
    pub fn whole(name: &'static str) -> Self {
        let (begun, red, struck) = (Instant::now(), Vec::new(), BTreeMap::new());
        Self { name, begun, row: None, cells: 0, red, struck, share: (0, 1), seen: 0 }
    }

    /// Cells are of this row from now on.
    pub fn row(&mut self, name: String) {
        self.end_row();
        self.row = Some((name, 0, 0, Instant::now()));
    }

    /// Where `KEYDESK_CELL` names a part of it, only such cells are played. The cell tells what was to go wrong
    /// and whether it did.
    pub fn cell(
        &mut self,
        name: &str,
        run: impl AsyncFnOnce() -> Vec<(String, bool)> + Send + 'static,
    ) {
        let wanted = std::env::var("KEYDESK_CELL").unwrap_or_default();
        if !name.contains(&wanted) {
            return;
        }
        self.seen += 1;
        if self.seen % self.share.1 != self.share.0 {
            return;
        }
        let played = played(run);
        for (what, did) in played.iter().flatten() {
            let (struck, all) = self.struck.entry(what.clone()).or_default();
            *struck += usize::from(*did);
            *all += 1;
        }
        let failed = played.err();
        self.cells += 1;
        if let Some((row, cells, red, _)) = &mut self.row {
            *cells += 1;
            *red += usize::from(failed.is_some());
            if let Some(why) = failed {
                println!("RED: {row}: {name}");
                self.red.push(format!("{row}: {name}: {why}"));
            }
        }
    }

    fn end_row(&mut self) {
        if let Some((name, cells, red, begun)) = self.row.take() {
            let state = if red == 0 { "green".to_owned() } else { format!("{red} RED") };
            println!("{name:<44} {cells:>5} cells  {state:<8} {:>6.1?}", begun.elapsed());
        }
    }

    /// All green, or the end of the test.
    pub fn end(mut self) {
        self.end_row();
        let took = self.begun.elapsed();
        println!("{}: {} cells, {} red, {took:.0?}", self.name, self.cells, self.red.len());
        let mut list = String::new();
        for it in &self.red {
            writeln!(list, "\n{it}").expect("a text");
        }
        for (what, (struck, all)) in &self.struck {
            println!("  {what:<42} struck in {struck:>4} of {all}");
            if *struck == 0 && *all >= ENOUGH_TO_STRIKE {
                writeln!(list, "\n{what} struck in none of {all} cells").expect("a text");
            }
        }
        assert!(list.is_empty(), "{list}");
    }
}

/// Runs it to its end in a runtime of its own, whose tasks end with it; the words of a panic.
pub fn played<T: Send + 'static>(
    run: impl AsyncFnOnce() -> T + Send + 'static,
) -> Result<T, String> {
    let thread = std::thread::Builder::new().name("a session".to_owned()).spawn(move || {
        let runtime = Runtime::new().expect("a runtime");
        let ended = std::panic::catch_unwind(AssertUnwindSafe(|| runtime.block_on(run())));
        runtime.shutdown_timeout(Duration::from_secs(10));
        ended
    });
    thread.expect("a thread").join().and_then(|it| it).map_err(|it| {
        let text = it.downcast_ref::<String>().cloned();
        text.or(it.downcast_ref::<&str>().map(|it| (*it).to_owned())).unwrap_or_default()
    })
}
