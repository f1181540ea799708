//! The desk key in a token that never gives it away, such as an HSM: reached through the library of the
//! token's maker (PKCS #11), asked for each signature anew. Holds no session and no PIN meanwhile, so a token
//! may be away until it is needed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use aws_lc_rs::signature::{ED25519, UnparsedPublicKey};
use cryptoki::context::{CInitializeArgs, CInitializeFlags, Pkcs11};
use cryptoki::error::{Error, RvError};
use cryptoki::mechanism::Mechanism;
use cryptoki::mechanism::eddsa::{EddsaParams, EddsaSignatureScheme};
use cryptoki::object::{Attribute, AttributeType, KeyType, ObjectClass, ObjectHandle};
use cryptoki::session::{Session, UserType};
use cryptoki::slot::Slot;
use secrecy::SecretString;
use zeroize::Zeroizing;

use super::key_uri::KeyUri;
use crate::platform::is_everybodys_to_read;

#[derive(Debug, thiserror::Error)]
pub enum TokenTrouble {
    #[error("the library {} cannot be used: {why}", file.display())]
    Module { file: PathBuf, why: Error },
    #[error("the PIN cannot be read from {}: {why}", file.display())]
    Pin { file: PathBuf, why: std::io::Error },
    #[error("every user of this machine may read the PIN in {}", file.display())]
    PinExposed { file: PathBuf },
    #[error("there is no such token, or more than one")]
    NoToken,
    #[error("the token has no such key for Ed25519, or more than one")]
    NoKey,
    #[error("the token does not sign with the key that it shows")]
    WrongSignature,
    #[error("the token refuses: {0}")]
    Refused(#[from] Error),
}

#[derive(Debug)]
pub(super) struct TokenKey {
    pub(super) uri: KeyUri,
    pub(super) public: Vec<u8>,
}

impl TokenKey {
    /// Once it has shown that it signs.
    pub(super) fn open(uri: &KeyUri) -> Result<Self, TokenTrouble> {
        let session = session(uri)?;
        let public = public(&session, the_only(&session, uri, ObjectClass::PUBLIC_KEY)?)?;
        let key = Self { uri: uri.clone(), public };
        let message = b"keydesk: the token signs";
        let signature = sign(&session, uri, message)?;
        let verified = UnparsedPublicKey::new(&ED25519, &key.public).verify(message, &signature);
        verified.map_err(|_| TokenTrouble::WrongSignature)?;
        Ok(key)
    }

    pub(super) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, TokenTrouble> {
        sign(&session(&self.uri)?, &self.uri, message)
    }
}

/// A session in which the token knows its user. It ends when it is dropped.
fn session(uri: &KeyUri) -> Result<Session, TokenTrouble> {
    let module = module(&uri.module)?;
    let mut tokens = Vec::new();
    for slot in module.get_slots_with_initialized_token()? {
        if is_meant(&module, slot, uri)? {
            tokens.push(slot);
        }
    }
    let [slot] = tokens[..] else { return Err(TokenTrouble::NoToken) };
    let session = module.open_ro_session(slot)?;
    match session.login(UserType::User, Some(&pin(&uri.pin)?)) {
        // Another session of this process has told it.
        Ok(()) | Err(Error::Pkcs11(RvError::UserAlreadyLoggedIn, _)) => Ok(session),
        Err(it) => Err(it.into()),
    }
}

fn is_meant(module: &Pkcs11, slot: Slot, uri: &KeyUri) -> Result<bool, TokenTrouble> {
    let about = module.get_token_info(slot)?;
    let is =
        |wanted: &Option<String>, has: &str| wanted.as_ref().is_none_or(|it| it == has.trim_end());
    Ok(is(&uri.token, about.label()) && is(&uri.serial, about.serial_number()))
}

/// A process has each library once, as long as it runs: whoever ends it ends it for everybody.
fn module(file: &Path) -> Result<Pkcs11, TokenTrouble> {
    static ALL: Mutex<BTreeMap<PathBuf, Pkcs11>> = Mutex::new(BTreeMap::new());
    let mut all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(it) = all.get(file) {
        return Ok(it.clone());
    }
    let trouble = |why| TokenTrouble::Module { file: file.to_owned(), why };
    let module = Pkcs11::new(file).map_err(trouble)?;
    module.initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK)).map_err(trouble)?;
    all.insert(file.to_owned(), module.clone());
    Ok(module)
}

fn pin(file: &Path) -> Result<SecretString, TokenTrouble> {
    let trouble = |why| TokenTrouble::Pin { file: file.to_owned(), why };
    if is_everybodys_to_read(file).map_err(trouble)? {
        return Err(TokenTrouble::PinExposed { file: file.to_owned() });
    }
    let text = Zeroizing::new(std::fs::read_to_string(file).map_err(trouble)?);
    Ok(SecretString::from(text.trim_end()))
}

fn sign(session: &Session, uri: &KeyUri, message: &[u8]) -> Result<Vec<u8>, TokenTrouble> {
    let key = the_only(session, uri, ObjectClass::PRIVATE_KEY)?;
    let pure = Mechanism::Eddsa(EddsaParams::new(EddsaSignatureScheme::Pure));
    Ok(session.sign(&pure, key, message)?)
}

fn the_only(
    session: &Session,
    uri: &KeyUri,
    class: ObjectClass,
) -> Result<ObjectHandle, TokenTrouble> {
    let mut wanted = vec![Attribute::Class(class), Attribute::KeyType(KeyType::EC_EDWARDS)];
    wanted.extend(uri.object.iter().map(|it| Attribute::Label(it.clone().into_bytes())));
    wanted.extend(uri.id.iter().map(|it| Attribute::Id(it.clone())));
    let [key] = session.find_objects(&wanted)?[..] else { return Err(TokenTrouble::NoKey) };
    Ok(key)
}

/// The point as it is, or in DER as an OCTET STRING: tokens differ (PKCS #11 3.0, 2.3.5).
fn public(session: &Session, key: ObjectHandle) -> Result<Vec<u8>, TokenTrouble> {
    const LENGTH: usize = 32;
    const OCTET_STRING: [u8; 2] = [0x04, 0x20];
    let attributes = session.get_attributes(key, &[AttributeType::EcPoint])?;
    let [Attribute::EcPoint(point)] = &attributes[..] else { return Err(TokenTrouble::NoKey) };
    let plain = match point.strip_prefix(&OCTET_STRING) {
        Some(it) if it.len() == LENGTH => it,
        _ => point,
    };
    if plain.len() == LENGTH { Ok(plain.to_vec()) } else { Err(TokenTrouble::NoKey) }
}
