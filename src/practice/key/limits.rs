//! What a real model refuses: a request that is larger than it says, a command, a PIN protocol or an
//! option that its authenticatorGetInfo lacks, each with the status that CTAP 2.1 names for it.

use ciborium::Value;
use opensk::ctap::status_code::Ctap2StatusCode as Status;

use super::cbor::{member, number, set};
use super::get_info::GetInfo;

pub(super) const MAKE_CREDENTIAL: u8 = 0x01;
pub(super) const GET_ASSERTION: u8 = 0x02;
pub(super) const GET_INFO: u8 = 0x04;
pub(super) const CLIENT_PIN: u8 = 0x06;
pub(super) const BIO_ENROLLMENT: u8 = 0x09;
pub(super) const CREDENTIAL_MANAGEMENT: u8 = 0x0A;
const SELECTION: u8 = 0x0B;
pub(super) const LARGE_BLOBS: u8 = 0x0C;
pub(super) const CONFIG: u8 = 0x0D;
pub(super) const BIO_ENROLLMENT_PREVIEW: u8 = 0x40;
pub(super) const CREDENTIAL_MANAGEMENT_PREVIEW: u8 = 0x41;

/// Subcommands of authenticatorClientPIN.
pub(super) const GET_PIN_RETRIES: u64 = 0x01;
pub(super) const GET_PIN_TOKEN: u64 = 0x05;
pub(super) const GET_TOKEN_BY_FINGER: u64 = 0x06;
pub(super) const GET_TOKEN_WITH_PERMISSIONS: u64 = 0x09;

/// Permissions of a token (CTAP 2.1 section 6.5.5.7; the last is CTAP 2.2's).
const MC_AND_GA: u64 = 0x03;
pub(super) const MANAGE_CREDENTIALS: u64 = 0x04;
pub(super) const ENROL_FINGERS: u64 = 0x08;
pub(super) const WRITE_LARGE_BLOBS: u64 = 0x10;
pub(super) const CONFIGURE: u64 = 0x20;
pub(super) const READ_CREDENTIALS: u64 = 0x40;

/// The PIN gives no token that makes or uses credentials (CTAP 2.1 section 6.4).
const NOT_BY_PIN: &str = "noMcGaPermissionsWithClientPin";

/// One request to a key of this model.
pub(super) struct Limits<'a> {
    pub(super) info: &'a GetInfo,
    pub(super) has_pin: bool,
}

impl Limits<'_> {
    /// `length` in bytes, with the command. Takes out of `parameters` what the model ignores.
    pub(super) fn check(
        &self,
        length: usize,
        command: u8,
        parameters: Option<&mut Value>,
    ) -> Result<(), Status> {
        if length > self.info.max_msg_size() {
            return Err(Status::CTAP2_ERR_REQUEST_TOO_LARGE);
        }
        let is_there = match command {
            CLIENT_PIN => self.info.knows("clientPin"),
            CREDENTIAL_MANAGEMENT => self.info.has("credMgmt"),
            CREDENTIAL_MANAGEMENT_PREVIEW => self.info.has("credentialMgmtPreview"),
            SELECTION => self.info.is_2_1(),
            LARGE_BLOBS => self.info.has("largeBlobs"),
            CONFIG => self.info.has("authnrCfg"),
            _ => true,
        };
        if !is_there {
            return Err(Status::CTAP1_ERR_INVALID_COMMAND);
        }
        let Some(parameters) = parameters else { return Ok(()) };
        match command {
            MAKE_CREDENTIAL => self.make_credential(parameters),
            GET_ASSERTION => {
                self.pin_protocol(parameters, 7)?;
                self.credential_list(parameters, 3)?;
                self.ignore_extensions(parameters, 4);
                Ok(())
            }
            CLIENT_PIN => self.client_pin(parameters),
            BIO_ENROLLMENT | BIO_ENROLLMENT_PREVIEW => self.pin_protocol(parameters, 4),
            CREDENTIAL_MANAGEMENT | CREDENTIAL_MANAGEMENT_PREVIEW => {
                self.pin_protocol(parameters, 3)
            }
            CONFIG => self.config(parameters),
            _ => Ok(()),
        }
    }

    fn make_credential(&self, parameters: &mut Value) -> Result<(), Status> {
        self.pin_protocol(parameters, 9)?;
        self.credential_list(parameters, 5)?;
        let option = |name: &str| {
            let options = member(parameters, 7).and_then(Value::as_map).into_iter().flatten();
            let mut found = options.filter(|(it, _)| it.as_text() == Some(name));
            found.next().and_then(|(_, on)| on.as_bool())
        };
        if option("rk") == Some(true) && !self.info.has("rk") {
            return Err(Status::CTAP2_ERR_UNSUPPORTED_OPTION);
        }
        // OpenSK asks for the PIN only where the credential is discoverable.
        let is_proven = member(parameters, 8).is_some() || option("uv") == Some(true);
        if !is_proven && self.has_pin && !self.info.has("makeCredUvNotRqd") {
            return Err(Status::CTAP2_ERR_PUAT_REQUIRED);
        }
        self.ignore_extensions(parameters, 6);
        Ok(())
    }

    fn client_pin(&self, parameters: &mut Value) -> Result<(), Status> {
        self.pin_protocol(parameters, 1)?;
        match number(parameters, 2) {
            // That it is the same status as below is an assumption.
            Some(GET_PIN_TOKEN) if self.info.has(NOT_BY_PIN) => {
                Err(Status::CTAP2_ERR_UNAUTHORIZED_PERMISSION)
            }
            // CTAP 2.0 has no INVALID_SUBCOMMAND.
            Some(GET_TOKEN_BY_FINGER | GET_TOKEN_WITH_PERMISSIONS)
                if !self.info.gives_permissions() && !self.info.is_2_1() =>
            {
                Err(Status::CTAP1_ERR_INVALID_COMMAND)
            }
            Some(GET_TOKEN_WITH_PERMISSIONS) if !self.info.gives_permissions() => {
                Err(Status::CTAP2_ERR_INVALID_SUBCOMMAND)
            }
            Some(GET_TOKEN_BY_FINGER) if !self.info.gives_tokens_by_finger() => {
                Err(Status::CTAP2_ERR_INVALID_SUBCOMMAND)
            }
            Some(it @ (GET_TOKEN_BY_FINGER | GET_TOKEN_WITH_PERMISSIONS)) => {
                let wanted = number(parameters, 9).unwrap_or_default();
                if self.lacks(wanted, it == GET_TOKEN_BY_FINGER) {
                    return Err(Status::CTAP2_ERR_UNAUTHORIZED_PERMISSION);
                }
                // OpenSK knows no token that only reads.
                if wanted == READ_CREDENTIALS {
                    set(parameters, 9, MANAGE_CREDENTIALS.into());
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// One of these permissions is not given, for the PIN or for a finger.
    fn lacks(&self, wanted: u64, by_finger: bool) -> bool {
        let has = |option: &str| self.info.has(option);
        let has_sensor = self.info.finger_command().is_some();
        [
            (MC_AND_GA, by_finger || !has(NOT_BY_PIN)),
            (MANAGE_CREDENTIALS, has("credMgmt")),
            (ENROL_FINGERS, has_sensor && (!by_finger || has("uvBioEnroll"))),
            (WRITE_LARGE_BLOBS, has("largeBlobs")),
            (CONFIGURE, has("authnrCfg") && (!by_finger || has("uvAcfg"))),
            (READ_CREDENTIALS, has("perCredMgmtRO")),
        ]
        .into_iter()
        .any(|(it, is_given)| wanted & it != 0 && !is_given)
    }

    fn config(&self, parameters: &Value) -> Result<(), Status> {
        self.pin_protocol(parameters, 3)?;
        let is_there = match number(parameters, 1) {
            Some(0x01) => self.info.knows("ep"),
            Some(0x02) => self.info.knows("alwaysUv"),
            Some(0x03) => self.info.has("setMinPINLength"),
            _ => true,
        };
        if is_there { Ok(()) } else { Err(Status::CTAP2_ERR_INVALID_SUBCOMMAND) }
    }

    fn pin_protocol(&self, parameters: &Value, at: i64) -> Result<(), Status> {
        match number(parameters, at) {
            Some(it) if !self.info.has_pin_protocol(it) => Err(Status::CTAP1_ERR_INVALID_PARAMETER),
            _ => Ok(()),
        }
    }

    /// LIMIT_EXCEEDED is CTAP's for too many; that it is also the answer to an id that is too long is
    /// an assumption.
    fn credential_list(&self, parameters: &Value, at: i64) -> Result<(), Status> {
        let Some(list) = member(parameters, at).and_then(Value::as_array) else { return Ok(()) };
        let most = self.info.max_credential_count_in_list.unwrap_or(usize::MAX);
        let longest = self.info.max_credential_id_length().unwrap_or(usize::MAX);
        let length = |descriptor: &Value| {
            let members = descriptor.as_map().into_iter().flatten();
            let mut ids = members.filter(|(it, _)| it.as_text() == Some("id"));
            ids.next().and_then(|(_, id)| id.as_bytes()).map_or(0, Vec::len)
        };
        if list.len() > most || list.iter().any(|it| length(it) > longest) {
            return Err(Status::CTAP2_ERR_LIMIT_EXCEEDED);
        }
        Ok(())
    }

    /// A key ignores the extensions that it does not know (WebAuthn Level 2 section 9).
    fn ignore_extensions(&self, parameters: &mut Value, at: i64) {
        let Value::Map(members) = parameters else { return };
        for (key, value) in members {
            if key.as_integer() == Some(at.into())
                && let Value::Map(extensions) = value
            {
                extensions
                    .retain(|(it, _)| it.as_text().is_some_and(|it| self.info.has_extension(it)));
            }
        }
    }
}
