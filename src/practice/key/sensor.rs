//! A fingerprint sensor for OpenSK: it waits for a finger on the panel and says how the finger lay.
//!
//! It knows no finger from another. How a finger is put on it is the person's: `Placement`.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use opensk::api::fingerprint::{
    Ctap2EnrollFeedback, Fingerprint, FingerprintCheckError, FingerprintKind,
};
use opensk::ctap::status_code::{Ctap2StatusCode, CtapResult};
use rand_core::{OsRng, RngCore as _};

use super::panel::{Panel, Waited};
use super::session::Session;

/// How the person puts their finger on the sensor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Placement {
    /// Each time as the sensor needs it.
    #[default]
    Well,
    /// In every wrong way once, and well after each three of them.
    Badly,
    /// Never as the sensor needs it.
    NeverWell,
}

/// Good samples that a finger needs.
const SAMPLES: usize = 5;
/// As long as OpenSK waits for a finger that is to be recognised.
const LONGEST: Duration = Duration::from_secs(30);

/// The person's side of the sensor.
#[derive(Default)]
pub(super) struct Surface(Mutex<Placing>);

#[derive(Default)]
struct Placing {
    placement: Placement,
    /// How often the finger was put on since `placement` was chosen.
    times: usize,
    /// The next one is bad, however the others are.
    next_is_bad: bool,
}

impl Surface {
    pub(super) fn choose(&self, placement: Placement) {
        *self.placing() = Placing { placement, ..Placing::default() };
    }

    pub(super) fn spoil_next(&self) {
        self.placing().next_is_bad = true;
    }

    /// The finger lies on the sensor: how?
    fn sample(&self) -> Ctap2EnrollFeedback {
        let mut placing = self.placing();
        let time = placing.times;
        placing.times += 1;
        let spoilt = std::mem::take(&mut placing.next_is_bad);
        match placing.placement {
            _ if spoilt => bad(time),
            Placement::Well => Ctap2EnrollFeedback::FpGood,
            Placement::Badly => {
                let (round, at) = (time / (BAD_IN_A_ROW + 1), time % (BAD_IN_A_ROW + 1));
                let way = round * BAD_IN_A_ROW + at;
                if at < BAD_IN_A_ROW && way < BAD { bad(way) } else { Ctap2EnrollFeedback::FpGood }
            }
            Placement::NeverWell => bad(time),
        }
    }

    fn placing(&self) -> MutexGuard<'_, Placing> {
        self.0.lock().expect("no holder of the surface panics")
    }
}

/// How many ways there are to put a finger on the sensor badly.
const BAD: usize = 12;
const BAD_IN_A_ROW: usize = 3;

/// CTAP 2.1, 6.7.4; 0x0C is not used, and no activity is no sample.
fn bad(time: usize) -> Ctap2EnrollFeedback {
    match time % BAD {
        0 => Ctap2EnrollFeedback::FpTooFast,
        1 => Ctap2EnrollFeedback::FpTooSlow,
        2 => Ctap2EnrollFeedback::FpTooHigh,
        3 => Ctap2EnrollFeedback::FpTooLow,
        4 => Ctap2EnrollFeedback::FpTooLeft,
        5 => Ctap2EnrollFeedback::FpTooRight,
        6 => Ctap2EnrollFeedback::FpPoorQuality,
        7 => Ctap2EnrollFeedback::FpTooSkewed,
        8 => Ctap2EnrollFeedback::FpTooShort,
        9 => Ctap2EnrollFeedback::FpMergeFailure,
        10 => Ctap2EnrollFeedback::FpExists,
        _ => Ctap2EnrollFeedback::NoUserPresenceTransition,
    }
}

pub(super) struct Sensor {
    surface: Arc<Surface>,
    panel: Arc<Panel>,
    session: Arc<Session>,
    good: usize,
    /// Of the finger that is on its way.
    template_id: [u8; 8],
}

impl Sensor {
    pub(super) fn new(surface: Arc<Surface>, panel: Arc<Panel>, session: Arc<Session>) -> Sensor {
        Sensor { surface, panel, session, good: 0, template_id: [0; 8] }
    }

    fn wait_for_finger(&self, at_most: Duration) -> Waited {
        self.panel.want_touch();
        self.session.touch_needed();
        let waited = self.panel.wait_for_touch(at_most);
        self.panel.no_touch_wanted();
        self.session.touch_over();
        waited
    }
}

impl Fingerprint for Sensor {
    fn prepare_enrollment(&mut self) -> CtapResult<()> {
        self.good = 0;
        OsRng.fill_bytes(&mut self.template_id);
        Ok(())
    }

    fn capture_sample(
        &mut self,
        timeout_ms: Option<usize>,
    ) -> CtapResult<(Ctap2EnrollFeedback, usize, Option<Vec<u8>>)> {
        let at_most = timeout_ms.map_or(LONGEST, |it| Duration::from_millis(it as u64));
        let sample = match self.wait_for_finger(at_most) {
            Waited::Cancelled => return Err(Ctap2StatusCode::CTAP2_ERR_KEEPALIVE_CANCEL),
            Waited::TimedOut => Ctap2EnrollFeedback::NoUserActivity,
            Waited::Touched => self.surface.sample(),
        };
        self.good += usize::from(sample == Ctap2EnrollFeedback::FpGood);
        let remaining = SAMPLES.saturating_sub(self.good);
        // From the first one: OpenSK tells the client another id than it keeps where it comes later.
        Ok((sample, remaining, Some(self.template_id.to_vec())))
    }

    fn cancel_enrollment(&mut self) -> CtapResult<()> {
        self.good = 0;
        Ok(())
    }

    fn remove_enrollment(&mut self, _template_id: &[u8]) -> CtapResult<()> {
        Ok(())
    }

    fn check_fingerprint_init(&mut self) -> CtapResult<()> {
        Ok(())
    }

    /// OpenSK asks once more where nothing was there in time: it is told so at once after a cancel.
    fn check_fingerprint(&mut self, timeout_ms: usize) -> Result<(), FingerprintCheckError> {
        match self.wait_for_finger(Duration::from_millis(timeout_ms as u64)) {
            Waited::Cancelled | Waited::TimedOut => Err(FingerprintCheckError::Timeout),
            Waited::Touched if self.surface.sample() == Ctap2EnrollFeedback::FpGood => Ok(()),
            Waited::Touched => Err(FingerprintCheckError::NoMatch),
        }
    }

    fn check_fingerprint_complete(&mut self) -> CtapResult<()> {
        Ok(())
    }

    fn fingerprint_kind(&self) -> FingerprintKind {
        FingerprintKind::Touch
    }

    fn max_capture_samples_required_for_enroll(&self) -> usize {
        SAMPLES
    }
}
