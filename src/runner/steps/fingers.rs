//! A person's finger on the key: which are there, a new one sample by sample, and taking it off. A key
//! that gets no good samples is not waited for without end, and the person is warned before.

use std::pin::pin;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};

use super::{Work, key};
use crate::ceremony::Ceremony;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::{KeyTrouble, SampleFeedback, Samples, Trouble};
use crate::runner::view::Enrolling;

/// Without a sample that brings the finger nearer to the key.
const LONGEST_WAIT: Duration = Duration::from_secs(60);
/// As WCAG 2.2.1 has it: warned 20 s before, and one press gives more time.
const WARNED_AFTER: Duration = Duration::from_secs(40);
const MOST_BAD_IN_A_ROW: u32 = 12;

impl Work {
    pub(super) async fn list_fingers(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let pin = self.held_pin()?;
        let listed = self.open_key(&key(ceremony)?.device).await?.fingers(pin).await?;
        let fingers = listed.into_iter().map(|it| it.id).collect();
        Ok(Fact::Fingers(fact::Fingers::Listed { fingers }))
    }

    pub(super) async fn enrol_finger(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let pin = self.held_pin()?;
        self.enrolling.send_replace(Enrolling::default());
        let device = self.open_key(&key(ceremony)?.device).await?;
        let (samples, mut taken) = watch::channel(Samples::default());
        let mut patience = Patience::from(Instant::now());
        let mut enrolled = pin!(device.enrol_finger(name(ceremony), pin, samples));
        let ended = loop {
            tokio::select! {
                biased;
                ended = &mut enrolled => break ended,
                Ok(()) = taken.changed() => {
                    let samples = *taken.borrow_and_update();
                    patience.sample(samples, Instant::now());
                    self.enrolling.send_modify(|it| it.samples = samples);
                }
                () = self.more_time.notified() => patience.begin_anew(Instant::now()),
                () = sleep_until(patience.next_look()) => patience.look(Instant::now()),
            }
            let ends_soon = patience.state == Wait::EndsSoon;
            self.enrolling.send_if_modified(|it| {
                std::mem::replace(&mut it.ends_soon, ends_soon) != ends_soon
            });
            if patience.state == Wait::Over {
                // The key answers that it was told to stop, and forgets what it has.
                device.cancel();
            }
        };
        match ended {
            Ok(_) => {
                let samples = taken.borrow().good;
                Ok(Fact::Fingers(fact::Fingers::Enrolled { samples }))
            }
            Err(KeyTrouble::Cancelled) if patience.state == Wait::Over => {
                Err(KeyTrouble::NoGoodSample.into())
            }
            Err(it) => Err(it.into()),
        }
    }

    pub(super) async fn remove_fingers(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let pin = self.held_pin()?;
        let keep = ceremony.fingers_before().to_vec();
        let removed =
            self.open_key(&key(ceremony)?.device).await?.remove_fingers(keep, pin).await?;
        Ok(Fact::Fingers(fact::Fingers::Removed { removed }))
    }
}

/// A finger's name is its number: no word about the person stays on the key.
fn name(ceremony: &Ceremony) -> String {
    let before = ceremony.fingers_before().len();
    (before + 1).saturating_add(ceremony.fingers_enrolled() as usize).to_string()
}

/// How long the desk goes on to wait for good samples. Told the time.
#[derive(Debug)]
struct Patience {
    since: Instant,
    /// The fewest good samples that were missing so far.
    fewest: Option<u32>,
    bad_in_a_row: u32,
    state: Wait,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wait {
    GoesOn,
    EndsSoon,
    Over,
}

impl Patience {
    fn from(now: Instant) -> Self {
        Self { since: now, fewest: None, bad_in_a_row: 0, state: Wait::GoesOn }
    }

    fn begin_anew(&mut self, now: Instant) {
        if self.state != Wait::Over {
            *self = Self { fewest: self.fewest, ..Self::from(now) };
        }
    }

    /// A key can also call every sample good and never have enough.
    fn sample(&mut self, samples: Samples, now: Instant) {
        if samples.last == Some(SampleFeedback::NoActivity) {
            return;
        }
        let nearer = match (samples.remaining, self.fewest) {
            (Some(left), Some(fewest)) => left < fewest,
            (Some(_), None) => samples.good > 0,
            (None, _) => false,
        };
        if nearer {
            self.fewest = samples.remaining;
            self.begin_anew(now);
        } else {
            self.bad_in_a_row += 1;
            if self.bad_in_a_row >= MOST_BAD_IN_A_ROW {
                self.state = Wait::Over;
            }
        }
    }

    fn look(&mut self, now: Instant) {
        let waited = now.saturating_duration_since(self.since);
        if waited >= LONGEST_WAIT {
            self.state = Wait::Over;
        } else if waited >= WARNED_AFTER && self.state == Wait::GoesOn {
            self.state = Wait::EndsSoon;
        }
    }

    fn next_look(&self) -> Instant {
        /// The key has been told to stop.
        const AGAIN: Duration = Duration::from_secs(1);
        match self.state {
            Wait::GoesOn => self.since + WARNED_AFTER,
            Wait::EndsSoon => self.since + LONGEST_WAIT,
            Wait::Over => Instant::now() + AGAIN,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn samples(good: u32, remaining: u32, last: SampleFeedback) -> Samples {
        Samples { taken: good, good, remaining: Some(remaining), last: Some(last) }
    }

    #[test]
    fn the_person_is_warned_and_a_press_or_a_good_sample_gives_more_time() {
        let began = Instant::now();
        let after = |seconds| began + Duration::from_secs(seconds);
        let mut patience = Patience::from(began);
        assert_eq!(patience.next_look(), after(40));
        patience.look(after(39));
        assert_eq!(patience.state, Wait::GoesOn);
        patience.look(after(40));
        assert_eq!((patience.state, patience.next_look()), (Wait::EndsSoon, after(60)));
        patience.begin_anew(after(50));
        assert_eq!((patience.state, patience.next_look()), (Wait::GoesOn, after(90)));
        patience.sample(samples(1, 4, SampleFeedback::Good), after(60));
        assert_eq!(patience.next_look(), after(100));
        // Nobody there, and a bad sample, give none.
        patience.sample(samples(1, 4, SampleFeedback::NoActivity), after(70));
        patience.sample(samples(1, 4, SampleFeedback::TooFast), after(80));
        patience.look(after(100));
        assert_eq!(patience.state, Wait::EndsSoon);
        patience.look(after(120));
        assert_eq!(patience.state, Wait::Over);
        patience.begin_anew(after(121));
        assert_eq!(patience.state, Wait::Over, "the key was told to stop");
    }

    /// Neither bad samples nor good ones without an end are waited for.
    #[test]
    fn samples_that_lead_nowhere_end_it() {
        for last in [SampleFeedback::Good, SampleFeedback::TooFast] {
            let now = Instant::now();
            let mut patience = Patience::from(now);
            patience.sample(samples(1, 5, SampleFeedback::Good), now);
            for _ in 1..MOST_BAD_IN_A_ROW {
                patience.sample(samples(2, 5, last), now);
                assert_eq!(patience.state, Wait::GoesOn);
            }
            patience.sample(samples(3, 5, last), now);
            assert_eq!(patience.state, Wait::Over, "{last:?}");
        }
    }
}
