//! The numbers of a coverage run as a picture: for the file and for the window the same. Draws nothing.

use super::trend::{over_time, share};
use crate::letters::{Bar, Chart, Trend};
use crate::readiness::coverage::{Counts, Coverage, Run, Standing};
use crate::words::Words;

/// The most bars besides that of everybody; a table has the rest.
pub const MOST_BARS: usize = 24;

/// Everybody, then the largest departments or groups; and the runs as a line. `runs`: the oldest first.
pub fn chart(words: &Words, coverage: &Coverage, runs: &[Run]) -> Chart {
    let bar = |name: String, counts: &Counts| Bar {
        name,
        total: words.coverage_bar(counts),
        parts: Standing::ACTIVE.map(|it| counts.of(it)).to_vec(),
    };
    let everybody = bar(words.say("coverage-everybody"), &coverage.all);
    let parts = coverage.parts.iter().filter(|it| it.counts.active() > 0);
    let each = parts.clone().take(MOST_BARS);
    let each = each.map(|it| bar(words.coverage_part(&it.name), &it.counts));
    let more = parts.count().saturating_sub(MOST_BARS);
    let (sum, report) = (words.coverage_sum(&coverage.all), words.coverage_report(coverage));
    Chart {
        title: words.say("coverage-title"),
        lead: words.sentences(&[sum, report]),
        kinds: Standing::ACTIVE.map(|it| words.say(it.word())).to_vec(),
        bars: std::iter::once(everybody).chain(each).collect(),
        note: match more {
            0 => String::new(),
            it => words.say_with("coverage-more-parts", &[("count", it.into())]),
        },
        trend: trend(words, runs),
    }
}

fn trend(words: &Words, runs: &[Run]) -> Option<Trend> {
    const LINES: [Standing; 2] = [Standing::Key, Standing::PhoneOnly];
    let kind = |it: Standing| Standing::ACTIVE.iter().position(|kind| *kind == it);
    let line = |it: Standing| (kind(it).unwrap_or_default(), words.say(it.word()));
    let shares = runs.iter().map(|run| {
        let shares = LINES.map(|it| share(run.counts.of(it), run.counts.active()));
        (run.report_made.unwrap_or(run.read_at), shares.to_vec())
    });
    over_time(words, LINES.map(line).to_vec(), shares)
}
