//! The firmware of a real model, in front of OpenSK: it refuses what the model's authenticatorGetInfo
//! lacks, lets the rest through, and tells of the key what the model tells. It makes no credential
//! and checks no PIN; that is OpenSK's.

use ciborium::Value;
use opensk::ctap::status_code::Ctap2StatusCode as Status;
use opensk::ctap::{Channel, CtapState};

use super::cbor::{int_map, member, message, number};
use super::fingers;
use super::get_info::GetInfo;
use super::limits::{
    BIO_ENROLLMENT, BIO_ENROLLMENT_PREVIEW, CLIENT_PIN, CONFIG, CONFIGURE, CREDENTIAL_MANAGEMENT,
    CREDENTIAL_MANAGEMENT_PREVIEW, ENROL_FINGERS, GET_ASSERTION, GET_INFO, GET_PIN_RETRIES,
    GET_PIN_TOKEN, GET_TOKEN_BY_FINGER, GET_TOKEN_WITH_PERMISSIONS, LARGE_BLOBS, Limits,
    MAKE_CREDENTIAL, MANAGE_CREDENTIALS, READ_CREDENTIALS, WRITE_LARGE_BLOBS,
};
use super::pin_rule;
use super::software::Software;
use super::tape::Tape;

const CTAP2_OK: u8 = 0x00;

pub(super) struct Firmware {
    info: GetInfo,
    /// How the token of a model without permissions was got, so that OpenSK gives it again.
    token: Option<TokenGiven>,
    /// The token may list credentials and change none (`perCredMgmtRO`).
    reads_only: bool,
}

struct TokenGiven {
    /// Of getPinToken.
    parameters: Value,
    drawn: Vec<u8>,
}

impl Firmware {
    pub(super) fn new(info: GetInfo) -> Firmware {
        Firmware { info, token: None, reads_only: false }
    }

    /// One command, as `CtapState::process_command` does it.
    pub(super) fn process(
        &mut self,
        state: &mut CtapState<Software>,
        software: &mut Software,
        request: &[u8],
        channel: Channel,
    ) -> Vec<u8> {
        let Some((&command, rest)) = request.split_first() else { return Vec::new() };
        // What is no CBOR goes through, and OpenSK refuses it.
        let asked: Option<Value> = ciborium::from_reader(rest).ok();
        let mut parameters = asked.clone();
        let limits = Limits { info: &self.info, has_pin: software.memory().has_pin() };
        if let Err(status) = limits.check(request.len(), command, parameters.as_mut()) {
            return vec![status as u8];
        }
        let request =
            parameters.as_ref().map_or_else(|| request.to_vec(), |it| message(command, it));
        let mut answer = match asked {
            Some(asked) if command == CLIENT_PIN => {
                self.client_pin(state, software, &request, channel, asked)
            }
            asked => {
                if self.reads_only && changes_credentials(command, asked.as_ref()) {
                    return vec![Status::CTAP2_ERR_PIN_AUTH_INVALID as u8];
                }
                if carries_proof(command, asked.as_ref()) {
                    self.give_token_again(state, software, command, channel);
                }
                self.opensk(state, software, &request, channel)
            }
        };
        if command == GET_INFO
            && let Some((&CTAP2_OK, told)) = answer.split_first()
            && let Ok(opensk) = ciborium::from_reader(told)
        {
            answer = message(CTAP2_OK, &self.info.told(&opensk));
        }
        answer
    }

    fn client_pin(
        &mut self,
        state: &mut CtapState<Software>,
        software: &mut Software,
        request: &[u8],
        channel: Channel,
        asked: Value,
    ) -> Vec<u8> {
        let before = software.memory().clone();
        software.tape(Tape::Recording(Vec::new()));
        let answer = self.opensk(state, software, request, channel);
        let drawn = software.tape(Tape::Off);
        let done = answer.first() == Some(&CTAP2_OK);
        match number(&asked, 2) {
            Some(GET_PIN_RETRIES) if done && !self.info.is_2_1() => {
                return without_power_cycle(answer);
            }
            Some(GET_PIN_TOKEN | GET_TOKEN_BY_FINGER | GET_TOKEN_WITH_PERMISSIONS) if done => {
                self.reads_only = number(&asked, 9) == Some(READ_CREDENTIALS);
                let is_for_all = !self.info.gives_permissions();
                self.token = is_for_all.then_some(TokenGiven { parameters: asked, drawn });
            }
            // Whatever else succeeds leaves the token; a PIN that was wrong or is new ends it.
            _ if done && !pin_rule::has_changed(&before, software.memory()) => {}
            _ => self.token = None,
        }
        if pin_rule::refuses(&self.info, &before, software.memory()) {
            *software.memory() = before;
            return vec![Status::CTAP2_ERR_PIN_POLICY_VIOLATION as u8];
        }
        answer
    }

    /// OpenSK, with a sensor or without as the model is.
    fn opensk(
        &self,
        state: &mut CtapState<Software>,
        software: &mut Software,
        request: &[u8],
        channel: Channel,
    ) -> Vec<u8> {
        fingers::process(self.info.finger_command(), request, |request| {
            state.process_command(software, request, channel)
        })
    }

    /// Before CTAP 2.1 a token is good for every command until the power goes. OpenSK's is good for
    /// what it was asked for, and once: it is asked again, with the same random numbers, so that the
    /// host's token is the one that it gives.
    fn give_token_again(
        &self,
        state: &mut CtapState<Software>,
        software: &mut Software,
        command: u8,
        channel: Channel,
    ) {
        let Some(token) = &self.token else { return };
        let permission = match command {
            BIO_ENROLLMENT | BIO_ENROLLMENT_PREVIEW => Some(ENROL_FINGERS),
            CREDENTIAL_MANAGEMENT | CREDENTIAL_MANAGEMENT_PREVIEW => Some(MANAGE_CREDENTIALS),
            LARGE_BLOBS => Some(WRITE_LARGE_BLOBS),
            CONFIG => Some(CONFIGURE),
            _ => None,
        };
        let part = |at: i64| member(&token.parameters, at).cloned();
        let subcommand = permission.map_or(GET_PIN_TOKEN, |_| GET_TOKEN_WITH_PERMISSIONS);
        let again = int_map([
            (1, part(1)),
            (2, Some(subcommand.into())),
            (3, part(3)),
            (6, part(6)),
            (9, permission.map(Value::from)),
        ]);
        software.tape(Tape::Playing(token.drawn.clone().into()));
        state.process_command(software, &message(CLIENT_PIN, &again), channel);
        software.tape(Tape::Off);
    }
}

/// pinUvAuthParam, the proof that the host has the token.
fn carries_proof(command: u8, asked: Option<&Value>) -> bool {
    let at = match command {
        MAKE_CREDENTIAL => 8,
        GET_ASSERTION => 6,
        CREDENTIAL_MANAGEMENT | CREDENTIAL_MANAGEMENT_PREVIEW | CONFIG => 4,
        BIO_ENROLLMENT | BIO_ENROLLMENT_PREVIEW | LARGE_BLOBS => 5,
        _ => return false,
    };
    asked.and_then(|it| member(it, at)).is_some()
}

/// deleteCredential and updateUserInformation.
fn changes_credentials(command: u8, asked: Option<&Value>) -> bool {
    matches!(command, CREDENTIAL_MANAGEMENT | CREDENTIAL_MANAGEMENT_PREVIEW)
        && asked.and_then(|it| number(it, 1)).is_some_and(|it| it >= 0x06)
}

/// getPINRetries of CTAP 2.0 has no powerCycleState.
fn without_power_cycle(answer: Vec<u8>) -> Vec<u8> {
    match ciborium::from_reader::<Value, _>(&answer[1..]) {
        Ok(told) => message(CTAP2_OK, &int_map([(3, member(&told, 3).cloned())])),
        Err(_) => answer,
    }
}
