//! Shares over time, from the numbers that were kept.

use crate::ceremony::nouns::Timestamp;
use crate::letters::{Point, Trend};
use crate::words::Words;

/// The last of each day; `None` until there are two days. `lines`: each with its kind's number.
pub fn over_time(
    words: &Words,
    lines: Vec<(usize, String)>,
    runs: impl Iterator<Item = (Timestamp, Vec<f64>)>,
) -> Option<Trend> {
    let points = runs.map(|(at, shares)| Point {
        at: at.as_second(),
        day: words.date(words.local(at).date()),
        shares,
    });
    let mut points: Vec<Point> = points.collect();
    points.dedup_by(|later, kept| {
        let is_same = later.day == kept.day;
        if is_same {
            std::mem::swap(later, kept);
        }
        is_same
    });
    let title = words.say("coverage-trend");
    (points.len() > 1).then_some(Trend { title, lines, points })
}

pub fn share(part: u64, all: u64) -> f64 {
    #[allow(clippy::cast_precision_loss, reason = "no tenant has so many people")]
    let share = part as f64 / all.max(1) as f64;
    share
}
