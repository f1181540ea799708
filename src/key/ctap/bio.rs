//! authenticatorBioEnrollment (CTAP 2.1, 6.7): fingers are put on a key, listed, named and removed.
//! Keys from before CTAP 2.1 know it under another number as a preview, with the same parameters.
//! What was begun and not finished is cancelled before anybody hears of it.

use std::time::{Duration, Instant};

use ciborium::Value;
use secrecy::SecretString;
use tokio::sync::watch;

use super::cbor::{bytes, bytes_of, map, member, number, text};
use super::client_pin::Permission;
use super::pin_protocol::Token;
use super::session::Session;
use crate::ceremony::nouns::{Blob, KeyTrouble, SampleFeedback, Samples, clean};
use crate::key::types::{Finger, FingerSensor};

const BIO_ENROLLMENT: u8 = 0x09;
const PREVIEW: u8 = 0x40;
const FINGERPRINT: u8 = 0x01;
const ENROLL_BEGIN: u8 = 0x01;
const ENROLL_CAPTURE_NEXT_SAMPLE: u8 = 0x02;
const CANCEL_CURRENT_ENROLLMENT: u8 = 0x03;
const ENUMERATE_ENROLLMENTS: u8 = 0x04;
const SET_FRIENDLY_NAME: u8 = 0x05;
const REMOVE_ENROLLMENT: u8 = 0x06;
const GET_FINGERPRINT_SENSOR_INFO: u8 = 0x07;
/// timeoutMilliseconds: so long the key waits for one sample.
const ONE_SAMPLE: u32 = 10_000;
const FP_DATABASE_FULL: KeyTrouble = KeyTrouble::Refused { status: 0x17 };

impl Session {
    /// getFingerprintSensorInfo, which needs no PIN.
    pub fn finger_sensor(&mut self) -> Result<FingerSensor, KeyTrouble> {
        let answer = self.of_fingers(GET_FINGERPRINT_SENSOR_INFO, None, None)?;
        let answer = answer.ok_or(KeyTrouble::Garbage)?;
        Ok(FingerSensor {
            is_swiped: number::<u32>(&answer, 2) == Some(2),
            samples: number(&answer, 3),
            longest_name: number(&answer, 8),
        })
    }

    pub fn fingers(&mut self, pin: &SecretString) -> Result<Vec<Finger>, KeyTrouble> {
        let token = self.finger_token(pin)?;
        self.listed_fingers(&token)
    }

    /// A new finger, sample by sample; each is told to `samples`. It ends with the finger on the key
    /// and under this name, or with nothing on the key.
    pub fn enrol_finger(
        &mut self,
        name: &str,
        pin: &SecretString,
        samples: &watch::Sender<Samples>,
    ) -> Result<Finger, KeyTrouble> {
        let token = self.finger_token(pin)?;
        let enrolled = self.capture(&token, samples);
        // The options say whether a finger is on the key.
        self.info = None;
        match enrolled {
            Ok(id) => {
                // A finger without its name is as good.
                let named = self.set_finger_name(&id, name, &token).is_ok();
                let name = if named { name } else { "" };
                Ok(Finger { id: Blob(id), name: name.to_owned() })
            }
            Err(trouble) => {
                self.cancel_enrolment();
                Err(if trouble == FP_DATABASE_FULL { KeyTrouble::FingersFull } else { trouble })
            }
        }
    }

    /// # Errors
    /// `NoCredential` where the finger is not there.
    pub fn name_finger(
        &mut self,
        id: &[u8],
        name: &str,
        pin: &SecretString,
    ) -> Result<(), KeyTrouble> {
        let token = self.finger_token(pin)?;
        self.set_finger_name(id, name, &token)
    }

    /// Removes all fingers but these, and says how many it were.
    pub fn remove_fingers(&mut self, keep: &[Blob], pin: &SecretString) -> Result<u32, KeyTrouble> {
        let token = self.finger_token(pin)?;
        let mut removed = 0;
        for finger in self.listed_fingers(&token)? {
            if !keep.contains(&finger.id) {
                self.of_fingers(REMOVE_ENROLLMENT, Some(template(&finger.id.0)), Some(&token))?;
                removed += 1;
            }
        }
        self.info = None;
        Ok(removed)
    }

    fn finger_token(&mut self, pin: &SecretString) -> Result<Token, KeyTrouble> {
        // Asked first: a try of the PIN must not be spent on what the key cannot do.
        self.finger_command()?;
        self.token(pin, Permission::ManageFingers, None)
    }

    fn finger_command(&mut self) -> Result<u8, KeyTrouble> {
        let info = self.info()?;
        match (info.knows("bioEnroll"), info.knows("userVerificationMgmtPreview")) {
            (true, _) => Ok(BIO_ENROLLMENT),
            (false, true) => Ok(PREVIEW),
            (false, false) => Err(KeyTrouble::Unsupported),
        }
    }

    fn listed_fingers(&mut self, token: &Token) -> Result<Vec<Finger>, KeyTrouble> {
        let answer = match self.of_fingers(ENUMERATE_ENROLLMENTS, None, Some(token)) {
            // CTAP 2.1, 6.7.6: CTAP2_ERR_INVALID_OPTION where there is none.
            Err(KeyTrouble::Unsupported) => return Ok(Vec::new()),
            it => it?.ok_or(KeyTrouble::Garbage)?,
        };
        let all = member(&answer, 7).and_then(Value::as_array).ok_or(KeyTrouble::Garbage)?;
        let read = |it: &Value| {
            let id = Blob(bytes(it, 1).ok_or(KeyTrouble::Garbage)?.clone());
            Ok(Finger { id, name: text(it, 2).map(clean).unwrap_or_default() })
        };
        all.iter().map(read).collect()
    }

    /// Until the key wants no further sample; the finger's templateId.
    fn capture(
        &mut self,
        token: &Token,
        samples: &watch::Sender<Samples>,
    ) -> Result<Vec<u8>, KeyTrouble> {
        let mut begun: Option<Vec<u8>> = None;
        loop {
            self.not_cancelled()?;
            let (subcommand, parameters) = match &begun {
                None => (ENROLL_BEGIN, map([(3, ONE_SAMPLE.into())])),
                Some(id) => (
                    ENROLL_CAPTURE_NEXT_SAMPLE,
                    map([(1, Value::Bytes(id.clone())), (3, ONE_SAMPLE.into())]),
                ),
            };
            let answer = match self.of_fingers(subcommand, Some(parameters), Some(token)) {
                // Some keys say so instead of NO_USER_ACTIVITY.
                Err(KeyTrouble::NoTouch) => {
                    samples.send_modify(|it| it.last = Some(SampleFeedback::NoActivity));
                    continue;
                }
                it => it?.ok_or(KeyTrouble::Garbage)?,
            };
            if begun.is_none() {
                begun = bytes(&answer, 4).cloned();
            }
            let feedback = feedback(number(&answer, 5).ok_or(KeyTrouble::Garbage)?)?;
            let remaining = number(&answer, 6).ok_or(KeyTrouble::Garbage)?;
            samples.send_modify(|it| {
                it.taken += u32::from(feedback != SampleFeedback::NoActivity);
                it.good += u32::from(feedback == SampleFeedback::Good);
                it.remaining = Some(remaining);
                it.last = Some(feedback);
            });
            if remaining == 0 {
                return begun.ok_or(KeyTrouble::Garbage);
            }
        }
    }

    /// A key that does not hear it forgets the half of a finger without power.
    fn cancel_enrolment(&mut self) {
        const TO_ANSWER: Duration = Duration::from_secs(2);
        let caller = self.caller.despite_the_cancel(Instant::now() + TO_ANSWER);
        self.works_for(caller);
        self.of_fingers(CANCEL_CURRENT_ENROLLMENT, None, None).ok();
    }

    fn set_finger_name(&mut self, id: &[u8], name: &str, token: &Token) -> Result<(), KeyTrouble> {
        let parameters = map([(1, Value::Bytes(id.to_vec())), (2, name.into())]);
        match self.of_fingers(SET_FRIENDLY_NAME, Some(parameters), Some(token)) {
            Err(KeyTrouble::Unsupported) => Err(KeyTrouble::NoCredential),
            it => it.map(drop),
        }
    }

    /// One command about fingers, with the token where it needs one.
    fn of_fingers(
        &mut self,
        subcommand: u8,
        parameters: Option<Value>,
        token: Option<&Token>,
    ) -> Result<Option<Value>, KeyTrouble> {
        let command = self.finger_command()?;
        let mut message = vec![FINGERPRINT, subcommand];
        let mut members = vec![(1, FINGERPRINT.into()), (2, subcommand.into())];
        if let Some(parameters) = parameters {
            message.extend(bytes_of(&parameters)?);
            members.push((3, parameters));
        }
        if let Some(token) = token {
            members.push((4, token.protocol().number().into()));
            members.push((5, Value::Bytes(token.authenticate(&message))));
        }
        self.command(command, Some(&map(members)))
    }
}

fn template(id: &[u8]) -> Value {
    map([(1, Value::Bytes(id.to_vec()))])
}

/// lastEnrollSampleStatus. The preview has 0x0C as well, which CTAP 2.1 made an error.
fn feedback(code: u32) -> Result<SampleFeedback, KeyTrouble> {
    Ok(match code {
        0x00 => SampleFeedback::Good,
        0x01 => SampleFeedback::TooHigh,
        0x02 => SampleFeedback::TooLow,
        0x03 => SampleFeedback::TooLeft,
        0x04 => SampleFeedback::TooRight,
        0x05 => SampleFeedback::TooFast,
        0x06 => SampleFeedback::TooSlow,
        0x07 => SampleFeedback::PoorQuality,
        0x08 => SampleFeedback::TooSkewed,
        0x09 => SampleFeedback::TooShort,
        0x0A => SampleFeedback::MergeFailure,
        0x0B => SampleFeedback::Exists,
        0x0C => return Err(FP_DATABASE_FULL),
        0x0D => SampleFeedback::NoActivity,
        0x0E => SampleFeedback::NotLifted,
        _ => SampleFeedback::Other,
    })
}
