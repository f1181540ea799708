//! How the service answered last, so that an operator sees at a glance whether it does. Asks for
//! nothing by itself.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{Response, header};

use crate::HttpTrouble;
use crate::ceremony::nouns::Timestamp;
use crate::platform::since_start;

/// The last attempt of any call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastAnswer {
    pub at: Timestamp,
    /// Some answer came, whatever it said.
    pub came: bool,
    /// So many seconds this machine's clock is now ahead of the service's; `None` where it told no time
    /// (`Date`: RFC 9110, 6.6.1).
    pub ahead_seconds: Option<i64>,
}

/// A clone hears the same.
#[derive(Clone, Default)]
pub struct Heard(Arc<Mutex<Option<Noted>>>);

#[derive(Clone, Copy)]
struct Noted {
    at: Timestamp,
    came: bool,
    told: Option<Told>,
}

/// The service's time, and how long this machine had run then: what is set meanwhile, or set right, is
/// seen without another call.
#[derive(Clone, Copy)]
struct Told {
    time: Timestamp,
    when: Duration,
}

impl Heard {
    pub fn last(&self) -> Option<LastAnswer> {
        let noted = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        noted.map(|Noted { at, came, told }| {
            let ahead_seconds =
                told.and_then(|it| it.ahead_seconds(Timestamp::now(), since_start()));
            LastAnswer { at, came, ahead_seconds }
        })
    }

    /// `None`: nothing came in time.
    pub(super) fn note(&self, answer: Option<&Result<Response<Bytes>, HttpTrouble>>) {
        let answer = answer.and_then(|it| it.as_ref().ok());
        let time = answer.and_then(|it| it.headers().get(header::DATE)).and_then(|it| {
            let parsed = jiff::fmt::rfc2822::parse(it.to_str().ok()?).ok()?;
            Some(parsed.timestamp())
        });
        let told = time.map(|time| Told { time, when: since_start() });
        let noted = Noted { at: Timestamp::now(), came: answer.is_some(), told };
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(noted);
    }
}

impl Told {
    /// `None` where the service told a time at the end of time.
    fn ahead_seconds(self, now: Timestamp, running: Duration) -> Option<i64> {
        let theirs = self.time.checked_add(running.saturating_sub(self.when)).ok()?;
        Some(now.duration_since(theirs).as_secs())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_of_the_service_is_read() {
        let heard = Heard::default();
        assert_eq!(heard.last(), None);
        let response = Response::builder().header(header::DATE, "Sun, 06 Nov 1994 08:49:37 GMT");
        heard.note(Some(&Ok(response.body(Bytes::new()).unwrap())));
        let last = heard.last().unwrap();
        assert!(last.came && last.ahead_seconds.unwrap() > 900_000_000);
        heard.note(Some(&Ok(Response::new(Bytes::new()))));
        assert_eq!(heard.last().unwrap().ahead_seconds, None);
        for silent in [None, Some(&Err(HttpTrouble::NotConnected))] {
            heard.note(silent);
            assert!(!heard.last().unwrap().came);
        }
    }

    /// A clock that is set after the answer is wrong from then on, and one that is set right is right.
    #[test]
    fn a_clock_that_is_set_is_seen_without_another_answer() {
        let told = Told { time: Timestamp::UNIX_EPOCH, when: Duration::from_secs(100) };
        let (now, minute) = (Timestamp::UNIX_EPOCH, Duration::from_secs(60));
        let after = |it: Duration| now.checked_add(it).unwrap();
        let running = Duration::from_secs(160);
        assert_eq!(told.ahead_seconds(after(minute), running), Some(0));
        assert_eq!(told.ahead_seconds(after(minute * 61), running), Some(3_600));
        assert_eq!(told.ahead_seconds(now, running), Some(-60));
    }
}
