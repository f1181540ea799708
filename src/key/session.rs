//! An open key: the verbs, each in terms of ctap-hid-fido2. Everything that the crate returns is
//! checked here before anybody believes it.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Instant;

use ciborium::Value;
use ctap_hid_fido2::fidokey::credential_management::credential_management_params::CredentialProtectionPolicy;
use ctap_hid_fido2::fidokey::make_credential::make_credential_params::Attestation;
use ctap_hid_fido2::fidokey::pin::Permission;
use ctap_hid_fido2::fidokey::{
    CredentialExtension, FidoKeyHid, GetAssertionArgsBuilder, MakeCredentialArgsBuilder,
};
use ctap_hid_fido2::public_key_credential_descriptor::PublicKeyCredentialDescriptor;
use ctap_hid_fido2::public_key_credential_user_entity::PublicKeyCredentialUserEntity;
use ctap_hid_fido2::{Cfg, FidoKeyHidFactory, HidParam};
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};
use unicode_normalization::UnicodeNormalization as _;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::client_data::{Ceremony, client_data_json};
use super::ctap2::{Ctap2, PinTries};
use super::listener::Fault;
use super::message::{Meaning, meaning_of};
use super::{Abilities, AssertionWanted, EnterpriseAttestation, Seen, Stored, Unwanted, seam};
use crate::ceremony::nouns::{
    Assertion, Blob, CreationOptions, KeyFacts, KeyPin, KeyTrouble, Registration, clean,
};

pub struct Session {
    pub device: String,
    key: Arc<FidoKeyHid>,
}

impl Session {
    /// Opens the device and asks for a channel of our own (CTAP 2.1, 11.2.9.1.3).
    pub fn open(device: &str) -> Result<Self, KeyTrouble> {
        let mut configuration = Cfg::init();
        // The crate prints to our standard output otherwise.
        configuration.enable_keep_alive_msg = false;
        configuration.keep_alive_msg = String::new();
        // The command of CTAP 2.1; keys that know only its forerunner are refused at `erase`.
        configuration.use_pre_credential_management = false;
        let parameters = [HidParam::Path(device.to_owned())];
        let opening = || FidoKeyHidFactory::create_by_params(&parameters, &configuration);
        let key = catch_unwind(AssertUnwindSafe(opening))
            .map_err(|_| KeyTrouble::Garbage)?
            .map_err(|_| KeyTrouble::NotOpened)?
            .with_pin_protocol_version(PIN_PROTOCOL);
        Ok(Self { device: device.to_owned(), key: Arc::new(key) })
    }

    pub fn key(&self) -> Arc<FidoKeyHid> {
        Arc::clone(&self.key)
    }

    pub fn read(&self, seen: Seen) -> Result<KeyFacts, KeyTrouble> {
        let info = self.ask(FidoKeyHid::get_info).map_err(|it| match it {
            // Without the seam, this is how a key that knows only U2F refuses the command.
            KeyTrouble::Refused { status: 0x01 } => KeyTrouble::NotFido2,
            it => it,
        })?;
        let option = |name: &str| info.options.iter().find(|it| it.0 == name).map(|it| it.1);
        let pin = match option("clientPin") {
            None => KeyPin::Unsupported,
            Some(false) => KeyPin::NotSet,
            Some(true) if info.force_pin_change => KeyPin::MustChange,
            Some(true) => KeyPin::Set,
        };
        let aaguid = Uuid::from_slice(&info.aaguid).map_err(|_| KeyTrouble::Garbage)?;
        let some = |number: u32| (number != 0).then_some(number);
        Ok(KeyFacts {
            device: seen.device,
            model: seen.model,
            serial: seen.serial,
            aaguid,
            firmware: some(info.firmware_version),
            algorithms: info
                .algorithms
                .iter()
                .filter(|(name, _)| name == "alg")
                .filter_map(|(_, number)| number.parse().ok())
                .collect(),
            versions: info.versions,
            extensions: info.extensions,
            resident_keys: info.options.iter().any(|it| it.0 == "rk" && it.1),
            credential_management: info.options.iter().any(|it| it.0 == "credMgmt" && it.1),
            pin,
            minimum_pin_length: some(info.min_pin_length).unwrap_or(SHORTEST_PIN),
            pin_protocols: info.pin_uv_auth_protocols,
            free_slots: match some(info.remaining_discoverable_credentials) {
                // The crate says 0 also where the key says nothing.
                None if seam::LISTENS => Ctap2::open(&self.device)?.info()?.free_slots,
                it => it,
            },
            pin_tries: self.pin_tries(pin)?,
        })
    }

    /// `None` where there is no PIN to be tried.
    fn pin_tries(&self, pin: KeyPin) -> Result<Option<u32>, KeyTrouble> {
        match pin {
            KeyPin::Unsupported | KeyPin::NotSet => Ok(None),
            // A second channel beside the first one is safe only where the seam keeps them apart.
            KeyPin::Set | KeyPin::MustChange if seam::LISTENS => {
                match Ctap2::open(&self.device)?.pin_tries()? {
                    // Blocked for good: no replug helps, and nobody needs to be asked for one.
                    PinTries { left: 0, .. } => Ok(Some(0)),
                    PinTries { wants_replug: true, .. } => Err(KeyTrouble::PinBlockedUntilReplug),
                    PinTries { left, .. } => Ok(Some(left)),
                }
            }
            KeyPin::Set | KeyPin::MustChange => {
                Ok(self.ask(FidoKeyHid::get_pin_retries)?.try_into().ok())
            }
        }
    }

    /// What the key can do, as its getInfo lists it.
    pub fn abilities(&self) -> Result<Abilities, KeyTrouble> {
        let info = self.ask(FidoKeyHid::get_info)?;
        let options: BTreeMap<String, bool> = info.options.into_iter().collect();
        Ok(Abilities {
            enterprise_attestation: match options.get("ep") {
                None => EnterpriseAttestation::Absent,
                Some(false) => EnterpriseAttestation::Off,
                Some(true) => EnterpriseAttestation::On,
            },
            options,
            transports: info.transports,
            longest_message: info.max_msg_size.try_into().unwrap_or_default(),
        })
    }

    pub fn set_pin(&self, pin: &SecretString) -> Result<(), KeyTrouble> {
        let pin = normalised(pin)?;
        self.ask(|key| key.set_new_pin(&pin))
    }

    pub fn change_pin(&self, old: &SecretString, new: &SecretString) -> Result<(), KeyTrouble> {
        let (old, new) = (normalised(old)?, normalised(new)?);
        match self.ask(|key| key.change_pin(&old, &new)) {
            Err(KeyTrouble::PinWrong { .. }) => {
                let tries = self.ask(FidoKeyHid::get_pin_retries);
                Err(KeyTrouble::PinWrong {
                    tries_left: tries.ok().and_then(|it| it.try_into().ok()),
                })
            }
            it => it,
        }
    }

    /// A token that permits authenticatorConfig (CTAP 2.1, 6.5.5.7.2).
    pub fn configuration_token(
        &self,
        pin: &SecretString,
    ) -> Result<Zeroizing<Vec<u8>>, KeyTrouble> {
        let pin = normalised(pin)?;
        let permission = || Permission::AuthenticatorConfiguration;
        self.ask_with_pin(|key| key.get_pinuv_auth_token_with_permission(&pin, permission()))
            .map(|it| Zeroizing::new(it.key))
    }

    /// Everything that can be found without being asked for by name (CTAP 2.1, 6.8).
    pub fn credentials(&self, pin: &SecretString) -> Result<Vec<Stored>, KeyTrouble> {
        let pin = normalised(pin)?;
        let listed = self.ask_with_pin(|key| key.credential_management_enumerate_rps(Some(&pin)));
        let relying_parties = match listed {
            Err(KeyTrouble::NoCredential) => return Ok(Vec::new()),
            it => it?,
        };
        let mut stored = Vec::new();
        for party in relying_parties {
            let of_party = self.ask_with_pin(|key| {
                key.credential_management_enumerate_credentials(Some(&pin), &party.rpid_hash)
            })?;
            stored.extend(of_party.into_iter().map(|it| Stored {
                // Unlike a cleaned one, an escaped id is never taken for another.
                rp_id: party.public_key_credential_rp_entity.id.escape_debug().to_string(),
                credential_id: Blob(it.public_key_credential_descriptor.id),
                user_handle: Blob(it.public_key_credential_user_entity.id),
                user_name: clean(&it.public_key_credential_user_entity.name),
                user_display_name: clean(&it.public_key_credential_user_entity.display_name),
            }));
        }
        Ok(stored)
    }

    /// Deletes this one credential.
    pub fn erase_one(&self, credential_id: &[u8], pin: &SecretString) -> Result<(), KeyTrouble> {
        let pin = normalised(pin)?;
        let named = || PublicKeyCredentialDescriptor {
            id: credential_id.to_vec(),
            ctype: "public-key".to_owned(),
        };
        self.ask_with_pin(|key| key.credential_management_delete_credential(Some(&pin), named()))
    }

    pub fn check_pin(&self, pin: &SecretString) -> Result<(), KeyTrouble> {
        let pin = normalised(pin)?;
        self.ask_with_pin(|key| key.get_pin_token(&pin))?;
        Ok(())
    }

    pub fn make_credential(
        &self,
        options: &CreationOptions,
        pin: &SecretString,
    ) -> Result<Registration, KeyTrouble> {
        let client_data = client_data_json(Ceremony::Create, &options.challenge, &options.origin());
        let user = PublicKeyCredentialUserEntity::new(
            Some(&options.user_handle.0),
            Some(&options.user_name),
            Some(&options.user_display_name),
        );
        // Strict keys want the extensions in canonical order: credProtect before hmac-secret.
        let mut extensions = Vec::new();
        if let Some(level) = options.cred_protect.and_then(protection) {
            extensions.push(CredentialExtension::CredProtect(Some(level)));
        }
        if options.hmac_secret {
            extensions.push(CredentialExtension::HmacSecret(Some(true)));
        }
        let pin = normalised(pin)?;
        let mut arguments = MakeCredentialArgsBuilder::new(&options.rp_id, &client_data)
            .pin(&pin)
            .user_entity(&user)
            .resident_key()
            .extensions(&extensions);
        for id in &options.exclude {
            arguments = arguments.exclude_authenticator(&id.0);
        }
        let made = self.ask_with_pin(|key| key.make_credential_with_args(&arguments.build()))?;
        believe(&options.rp_id, &made.auth_data, UP | UV | AT)?;
        let attested = Attested::read(&made.auth_data).ok_or(KeyTrouble::Garbage)?;
        if attested.credential_id != made.credential_descriptor.id {
            return Err(KeyTrouble::Garbage);
        }
        // A key may give more than was asked, never less.
        if options.cred_protect.is_some_and(|asked| attested.protection < asked) {
            return Err(KeyTrouble::NotProtected);
        }
        Ok(Registration {
            credential_id: Blob(made.credential_descriptor.id.clone()),
            client_data_json: Blob(client_data),
            attestation_object: Blob(attestation_object(&made)?),
        })
    }

    pub fn assert(
        &self,
        wanted: &AssertionWanted,
        pin: &SecretString,
    ) -> Result<Assertion, KeyTrouble> {
        let client_data = client_data_json(Ceremony::Get, &wanted.challenge, &wanted.origin);
        let pin = normalised(pin)?;
        let mut arguments = GetAssertionArgsBuilder::new(&wanted.rp_id, &client_data).pin(&pin);
        for id in &wanted.allow {
            arguments = arguments.add_credential_id(id);
        }
        let given = self.ask_with_pin(|key| key.get_assertion_with_args(&arguments.build()))?;
        let given = given.into_iter().next().ok_or(KeyTrouble::Garbage)?;
        believe(&wanted.rp_id, &given.auth_data, UP | UV)?;
        let only_allowed = || match wanted.allow.as_slice() {
            [one] => Some(one.clone()),
            _ => None,
        };
        // CTAP 2.1, 6.2.2: a key may leave the id out where only one was allowed.
        let credential_id = Some(given.credential_id)
            .filter(|it| !it.is_empty())
            .or_else(only_allowed)
            .ok_or(KeyTrouble::Garbage)?;
        Ok(Assertion {
            challenge: wanted.challenge.clone(),
            credential_id,
            client_data_json: client_data,
            authenticator_data: given.auth_data,
            signature: given.signature,
            user_handle: Some(given.user.id).filter(|it| !it.is_empty()),
        })
    }

    pub fn erase(&self, unwanted: &Unwanted, pin: &SecretString) -> Result<u32, KeyTrouble> {
        let pin = normalised(pin)?;
        let rp_id_hash = Sha256::digest(&unwanted.rp_id);
        let listed = self.ask_with_pin(|key| {
            key.credential_management_enumerate_credentials(Some(&pin), &rp_id_hash)
        });
        let credentials = match listed {
            Ok(it) => it,
            Err(KeyTrouble::NoCredential) => return Ok(0),
            Err(it) => return Err(it),
        };
        let mut erased = 0;
        for credential in credentials {
            let id = &credential.public_key_credential_descriptor.id;
            let theirs = credential.public_key_credential_user_entity.id == unwanted.user_handle;
            if !theirs || unwanted.but_not.contains(id) {
                continue;
            }
            let id = credential.public_key_credential_descriptor;
            self.ask_with_pin(|key| key.credential_management_delete_credential(Some(&pin), id))?;
            erased += 1;
        }
        Ok(erased)
    }

    /// The one way to the crate: it panics on some answers, and says everything else in text.
    fn ask<T>(
        &self,
        question: impl FnOnce(&FidoKeyHid) -> anyhow::Result<T>,
    ) -> Result<T, KeyTrouble> {
        let asked = Instant::now();
        match catch_unwind(AssertUnwindSafe(|| question(&self.key))) {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(error)) => Err(match meaning_of(&error.to_string(), asked.elapsed()) {
                Meaning::Trouble(it) => it,
                Meaning::ChannelLost => {
                    seam::fault(&self.device).map_or(KeyTrouble::Silent, of_fault)
                }
            }),
            Err(_) => Err(KeyTrouble::Garbage),
        }
    }

    /// As `ask`, with a PIN in the question. Only a look tells a wrong PIN from one that must be
    /// changed first: keys answer 0x31 to both (CTAP 2.1, 6.5.5.7.1).
    fn ask_with_pin<T>(
        &self,
        question: impl FnOnce(&FidoKeyHid) -> anyhow::Result<T>,
    ) -> Result<T, KeyTrouble> {
        match self.ask(question) {
            Err(KeyTrouble::PinWrong { .. } | KeyTrouble::PinRefused) if self.pin_must_change() => {
                Err(KeyTrouble::PinMustChange)
            }
            Err(KeyTrouble::PinWrong { .. }) => {
                let tries = self.ask(FidoKeyHid::get_pin_retries);
                let tries_left = tries.ok().and_then(|it| it.try_into().ok());
                Err(KeyTrouble::PinWrong { tries_left })
            }
            it => it,
        }
    }

    fn pin_must_change(&self) -> bool {
        self.ask(FidoKeyHid::get_info).is_ok_and(|it| it.force_pin_change)
    }
}

/// Every key of the last years speaks it, and it is the stronger one (CTAP 2.1, 6.5.7).
const PIN_PROTOCOL: u8 = 2;
/// CTAP 2.1, 6.4: the default of minPINLength, in code points.
const SHORTEST_PIN: u32 = 4;
/// CTAP 2.1, 6.5.1: in bytes. The crate panics on longer ones.
const LONGEST_PIN: usize = 63;
/// Flags of the authenticator data (WebAuthn 6.1).
const UP: u8 = 0x01;
const UV: u8 = 0x04;
const AT: u8 = 0x40;

/// What the listener on the line heard.
pub fn of_fault(fault: Fault) -> KeyTrouble {
    match fault {
        // The list of devices tells whether it was removed.
        Fault::Gone | Fault::Silent | Fault::KeptWaiting { for_touch: false } => KeyTrouble::Silent,
        Fault::KeptWaiting { for_touch: true } => KeyTrouble::NoTouch,
        Fault::Busy => KeyTrouble::TalkingToAnother,
        Fault::NotFido2 => KeyTrouble::NotFido2,
        Fault::Garbage => KeyTrouble::Garbage,
    }
}

/// CTAP 2.1, 6.5.1: the PIN is normalised to NFC before it is measured and sent.
fn normalised(pin: &SecretString) -> Result<Zeroizing<String>, KeyTrouble> {
    let mut text = Zeroizing::new(String::with_capacity(4 * LONGEST_PIN));
    text.extend(pin.expose_secret().nfc());
    if text.len() > LONGEST_PIN { Err(KeyTrouble::PinRefused) } else { Ok(text) }
}

fn protection(level: u8) -> Option<CredentialProtectionPolicy> {
    match level {
        1 => Some(CredentialProtectionPolicy::UserVerificationOptional),
        2 => Some(CredentialProtectionPolicy::UserVerificationOptionalWithCredentialIdList),
        3 => Some(CredentialProtectionPolicy::UserVerificationRequired),
        _ => None,
    }
}

/// The authenticator data must be long enough, for this relying party, and carry these flags.
fn believe(rp_id: &str, authenticator_data: &[u8], flags: u8) -> Result<(), KeyTrouble> {
    const SHORTEST: usize = 37;
    let fits = authenticator_data.len() >= SHORTEST
        && authenticator_data[..32] == Sha256::digest(rp_id)[..]
        && authenticator_data[32] & flags == flags;
    if fits { Ok(()) } else { Err(KeyTrouble::Garbage) }
}

/// What the key made, as its authenticator data tells it (WebAuthn 6.5.2).
struct Attested<'a> {
    credential_id: &'a [u8],
    /// 1 where the key says nothing (CTAP 2.1, 12.1).
    protection: u8,
}

impl<'a> Attested<'a> {
    fn read(authenticator_data: &'a [u8]) -> Option<Self> {
        const HEAD: usize = 37;
        const AAGUID: usize = 16;
        const EXTENSIONS: u8 = 0x80;
        let flags = *authenticator_data.get(32)?;
        let (length, rest) = authenticator_data.get(HEAD + AAGUID..)?.split_first_chunk()?;
        let length = usize::from(u16::from_be_bytes(*length));
        let (credential_id, mut rest) = rest.split_at_checked(length)?;
        if credential_id.is_empty() {
            return None;
        }
        let public_key: Value = ciborium::from_reader(&mut rest).ok()?;
        public_key.as_map()?;
        let mut protection = 1;
        if flags & EXTENSIONS != 0 {
            let extensions: Value = ciborium::from_reader(&mut rest).ok()?;
            for (name, value) in extensions.as_map()? {
                if name.as_text() == Some("credProtect") {
                    protection = value.as_integer()?.try_into().ok()?;
                }
            }
        }
        rest.is_empty().then_some(Self { credential_id, protection })
    }
}

/// Puts the attestation object together again as WebAuthn has it (WebAuthn 6.5.4): the crate takes
/// the key's answer apart and keeps the raw authenticator data only.
fn attestation_object(made: &Attestation) -> Result<Vec<u8>, KeyTrouble> {
    let text = |it: &str| Value::Text(it.to_owned());
    let alg = (text("alg"), Value::Integer(made.attstmt_alg.into()));
    let sig = (text("sig"), Value::Bytes(made.attstmt_sig.clone()));
    let x5c = || {
        let chain = made.attstmt_x5c.iter().cloned().map(Value::Bytes).collect();
        (text("x5c"), Value::Array(chain))
    };
    let statement = match made.fmt.as_str() {
        "packed" if made.attstmt_x5c.is_empty() => vec![alg, sig],
        "packed" => vec![alg, sig, x5c()],
        "fido-u2f" => vec![sig, x5c()],
        "none" => vec![],
        _ => return Err(KeyTrouble::Garbage),
    };
    let object = Value::Map(vec![
        (text("fmt"), text(&made.fmt)),
        (text("attStmt"), Value::Map(statement)),
        (text("authData"), Value::Bytes(made.auth_data.clone())),
    ]);
    let mut bytes = Vec::new();
    ciborium::into_writer(&object, &mut bytes).map_err(|_| KeyTrouble::Garbage)?;
    Ok(bytes)
}
