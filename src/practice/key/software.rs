//! OpenSK's `Env`: randomness, clock, touch and memory for the key's processor.
//!
//! Only adapts; what a security key does is OpenSK's.

use std::sync::Arc;
use std::time::{Duration, Instant};

use opensk::api::clock::Clock;
use opensk::api::connection::{HidConnection, RecvStatus, UsbEndpoint};
use opensk::api::crypto::software_crypto::SoftwareCrypto;
use opensk::api::customization::{CustomizationImpl, DEFAULT_CUSTOMIZATION};
use opensk::api::key_store;
use opensk::api::user_presence::{UserPresence, UserPresenceError, UserPresenceWaitResult};
use opensk::ctap::data_formats::EnterpriseAttestationMode;
use opensk::ctap::status_code::CtapResult;
use opensk::env::Env;

use super::get_info::GetInfo;
use super::memory::Memory;
use super::panel::{Finger, Panel, Waited};
use super::sensor::{Sensor, Surface};
use super::session::Session;
use super::tape::{Randomness, Tape};
use crate::practice::mishap::{Fate, Mishap};

pub(super) struct Software {
    randomness: Randomness,
    clock: MonotonicClock,
    memory: Memory,
    customization: CustomizationImpl,
    touch: Touch,
    sensor: Sensor,
    wire: UnusedWire,
}

impl Software {
    pub(super) fn new(
        memory: Memory,
        panel: Arc<Panel>,
        surface: Arc<Surface>,
        session: Arc<Session>,
        fate: Arc<Fate>,
        model: Option<&GetInfo>,
    ) -> Software {
        let customization = match model {
            None => OURS,
            Some(model) => of_model(model),
        };
        Software {
            randomness: Randomness::default(),
            clock: MonotonicClock,
            memory,
            customization,
            sensor: Sensor::new(surface, panel.clone(), session.clone()),
            touch: Touch { panel, session, fate, makes_credential: false },
            wire: UnusedWire,
        }
    }

    pub(super) fn memory(&mut self) -> &mut Memory {
        &mut self.memory
    }

    /// Says what becomes of the random numbers from now on, and gives those that were recorded.
    pub(super) fn tape(&mut self, next: Tape) -> Vec<u8> {
        match std::mem::replace(&mut self.randomness.tape, next) {
            Tape::Recording(drawn) => drawn,
            Tape::Off | Tape::Playing(_) => Vec::new(),
        }
    }

    /// Tells the finger which kind of command comes next.
    pub(super) fn begin(&mut self, makes_credential: bool) {
        self.touch.makes_credential = makes_credential;
    }
}

const OURS: CustomizationImpl = CustomizationImpl {
    use_batch_attestation: true,
    // OpenSK advises against both at once where they are the same key; here they are two.
    enterprise_attestation_mode: Some(EnterpriseAttestationMode::PlatformManaged),
    // Enough for every ceremony, few enough that a trainee can fill the key.
    max_supported_resident_keys: 25,
    // As fingerprint keys have them: few tries, and the client counts them.
    max_uv_retries: 3,
    preferred_platform_uv_attempts: 3,
    ..DEFAULT_CUSTOMIZATION
};

/// What OpenSK itself can be told to keep of a real model. The firmware does the rest.
fn of_model(model: &GetInfo) -> CustomizationImpl {
    CustomizationImpl {
        default_min_pin_length: model.min_pin_length(),
        enforce_always_uv: model.has("alwaysUv"),
        enterprise_attestation_mode: OURS.enterprise_attestation_mode.filter(|_| model.knows("ep")),
        max_msg_size: model.max_msg_size(),
        max_rp_ids_length: model.rp_ids(),
        max_supported_resident_keys: model.slots().unwrap_or(OURS.max_supported_resident_keys),
        ..OURS
    }
}

/// The user presence check, on the panel.
pub(super) struct Touch {
    panel: Arc<Panel>,
    session: Arc<Session>,
    fate: Arc<Fate>,
    makes_credential: bool,
}

impl UserPresence for Touch {
    fn check_init(&mut self) {
        match self.panel.want_touch() {
            // No keepalive: a client may sleep after each one, and the answer follows at once.
            Finger::Instant => self.session.touch_needed(),
            Finger::ByHand => {
                self.session.touch_needed();
                self.session.keepalive();
            }
        }
        if self.makes_credential && self.fate.strikes(Mishap::UnpluggedAtTouch) {
            self.session.power_off();
        }
    }

    fn wait_with_timeout(
        &mut self,
        _packet: &mut [u8; 64],
        timeout_ms: usize,
    ) -> UserPresenceWaitResult {
        let at_most = Duration::from_millis(timeout_ms as u64);
        let result = match self.panel.wait_for_touch(at_most) {
            Waited::Touched => Ok(()),
            Waited::Cancelled => Err(UserPresenceError::Canceled),
            Waited::TimedOut => Err(UserPresenceError::Timeout),
        };
        Ok((result, RecvStatus::Timeout))
    }

    fn check_complete(&mut self) {
        self.panel.no_touch_wanted();
        self.session.touch_over();
    }
}

pub(super) struct MonotonicClock;

/// When a timer ends; a timer that was never set has ended.
#[derive(Default)]
pub(super) struct Timer(Option<Instant>);

impl Clock for MonotonicClock {
    type Timer = Timer;

    fn make_timer(&mut self, milliseconds: usize) -> Timer {
        Timer(Some(Instant::now() + Duration::from_millis(milliseconds as u64)))
    }

    fn is_elapsed(&mut self, timer: &Timer) -> bool {
        timer.0.is_none_or(|end| Instant::now() >= end)
    }
}

/// OpenSK would send keepalives here. The session sends them, because it also sends the answers.
pub(super) struct UnusedWire;

impl HidConnection for UnusedWire {
    fn send(&mut self, _report: &[u8; 64], _endpoint: UsbEndpoint) -> CtapResult<()> {
        Ok(())
    }

    fn recv(&mut self, _report: &mut [u8; 64], _timeout_ms: usize) -> CtapResult<RecvStatus> {
        Ok(RecvStatus::Timeout)
    }
}

/// OpenSK's debug output goes nowhere: it would show PIN hashes.
pub(super) struct Nowhere;

impl core::fmt::Write for Nowhere {
    fn write_str(&mut self, _text: &str) -> core::fmt::Result {
        Ok(())
    }
}

impl key_store::Helper for Software {}

impl Env for Software {
    type Rng = Randomness;
    type UserPresence = Touch;
    type Persist = Memory;
    type KeyStore = Self;
    type Write = Nowhere;
    type Customization = CustomizationImpl;
    type HidConnection = UnusedWire;
    type Clock = MonotonicClock;
    type Crypto = SoftwareCrypto;
    type Fingerprint = Sensor;

    fn rng(&mut self) -> &mut Randomness {
        &mut self.randomness
    }

    fn user_presence(&mut self) -> &mut Touch {
        &mut self.touch
    }

    fn persist(&mut self) -> &mut Memory {
        &mut self.memory
    }

    fn key_store(&mut self) -> &mut Self {
        self
    }

    fn clock(&mut self) -> &mut MonotonicClock {
        &mut self.clock
    }

    fn fingerprint(&mut self) -> &mut Sensor {
        &mut self.sensor
    }

    fn write(&mut self) -> Nowhere {
        Nowhere
    }

    fn customization(&self) -> &CustomizationImpl {
        &self.customization
    }

    fn hid_connection(&mut self) -> &mut UnusedWire {
        &mut self.wire
    }

    fn boots_after_soft_reset(&self) -> bool {
        false
    }

    fn firmware_version(&self) -> Option<u64> {
        Some(1)
    }
}
