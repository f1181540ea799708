//! Who has a key and who has not, in sentences: the numbers, how old they are, and what a part of the
//! people is called. Counts nobody.

use super::{Arg, Words};
use crate::readiness::coverage::{Counts, Coverage};

impl Words {
    /// The one number that matters.
    pub fn coverage_sum(&self, all: &Counts) -> String {
        self.say_with("coverage-sum", &numbers(all))
    }

    /// The same in short.
    pub fn coverage_heading(&self, all: &Counts) -> String {
        self.say_with("survey-coverage", &numbers(all))
    }

    /// How many days ago it was, and of when Microsoft's report is.
    pub fn coverage_age(&self, coverage: &Coverage, days: i64) -> String {
        let time = coverage.report_made.map(|it| self.time(it));
        let args = [
            ("days", days.into()),
            ("dated", if time.is_some() { "yes" } else { "no" }.into()),
            ("time", time.unwrap_or_default().into()),
        ];
        self.say_with("survey-counted", &args)
    }

    /// How old Microsoft's report was when it was read.
    pub fn coverage_report(&self, coverage: &Coverage) -> String {
        match coverage.report_made {
            None => self.say("coverage-report-without-date"),
            Some(made) => {
                let hours = coverage.read_at.duration_since(made).as_hours().max(0);
                let args = [("time", self.time(made).into()), ("hours", hours.into())];
                self.say_with("coverage-report", &args)
            }
        }
    }

    /// What stands beside a bar.
    pub fn coverage_bar(&self, counts: &Counts) -> String {
        self.say_with("coverage-bar", &numbers(counts))
    }

    /// The name of a department or group; that of those who have none.
    pub fn coverage_part(&self, name: &str) -> String {
        if name.is_empty() { self.say("coverage-no-department") } else { name.to_owned() }
    }
}

fn numbers(counts: &Counts) -> [Arg<'static>; 3] {
    let (key, active) = (counts.with_key(), counts.active());
    // Down to whole ones, so that only all are 100.
    let percent = key * 100 / active.max(1);
    [("key", key.into()), ("active", active.into()), ("percent", percent.into())]
}
