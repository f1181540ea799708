//! How the service answered last, so that an operator sees at a glance whether it does. Asks for
//! nothing by itself.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::{Response, header};

use crate::HttpTrouble;
use crate::ceremony::nouns::Timestamp;

/// The last attempt of any call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastAnswer {
    pub at: Timestamp,
    /// Some answer came, whatever it said.
    pub came: bool,
    /// So many seconds this machine's clock is ahead of the service's; `None` where it told no time
    /// (`Date`: RFC 9110, 6.6.1).
    pub ahead_seconds: Option<i64>,
}

/// A clone hears the same.
#[derive(Clone, Default)]
pub struct Heard(Arc<Mutex<Option<LastAnswer>>>);

impl Heard {
    pub fn last(&self) -> Option<LastAnswer> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// `None`: nothing came in time.
    pub(super) fn note(&self, answer: Option<&Result<Response<Bytes>, HttpTrouble>>) {
        let at = Timestamp::now();
        let answer = answer.and_then(|it| it.as_ref().ok());
        let theirs = answer.and_then(|it| it.headers().get(header::DATE)).and_then(|it| {
            let parsed = jiff::fmt::rfc2822::parse(it.to_str().ok()?).ok()?;
            Some(parsed.timestamp())
        });
        let ahead_seconds = theirs.map(|it| at.duration_since(it).as_secs());
        let last = LastAnswer { at, came: answer.is_some(), ahead_seconds };
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(last);
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
}
