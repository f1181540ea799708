//! Encrypted values of PSKC (RFC 6030 section 6.1): AES in CBC mode with a pre-shared key, and a MAC
//! without which nobody could tell a wrong key. Keys from passwords and certificates are not read.

use aes::{Aes128, Aes192, Aes256};
use aws_lc_rs::hmac;
use cbc::Decryptor;
use cbc::cipher::block_padding::NoPadding;
use cbc::cipher::{BlockDecryptMut, KeyIvInit as _};
use roxmltree::Node;
use zeroize::Zeroizing;

use super::super::Wrong;
use super::super::seed::{PskcKey, base64};

/// What opens the values of one file.
pub(super) struct Sealing {
    key: Bytes,
    /// `None`: no MAC is in the file.
    mac: Option<hmac::Key>,
}

type Bytes = Zeroizing<Vec<u8>>;

const BLOCK: usize = 16;

impl Sealing {
    /// The file's own: its `MACMethod` has the key of the MACs, or they are made with the key itself.
    pub(super) fn of(root: Node<'_, '_>, key: Option<&PskcKey>) -> Result<Self, Wrong> {
        let key = Zeroizing::new(key.ok_or(Wrong::Sealed)?.bytes().to_vec());
        let by = child(root, "EncryptionKey").and_then(|it| child(it, "DerivedKey"));
        if by.is_some() {
            return Err(Wrong::OtherCipher);
        }
        let Some(method) = child(root, "MACMethod") else { return Ok(Self { key, mac: None }) };
        let algorithm = match method.attribute("Algorithm").and_then(|it| it.rsplit('#').next()) {
            Some("hmac-sha1") => hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY,
            Some("hmac-sha256") => hmac::HMAC_SHA256,
            _ => return Err(Wrong::OtherCipher),
        };
        let mac = match child(method, "MACKey") {
            Some(it) => hmac::Key::new(algorithm, &opened(&key, it)?.1),
            None => hmac::Key::new(algorithm, &key),
        };
        Ok(Self { key, mac: Some(mac) })
    }

    /// The value, where the MAC says that the key is the right one.
    pub(super) fn open(&self, value: Node<'_, '_>, mac: Option<&str>) -> Result<Bytes, Wrong> {
        let (key, mac) = self.mac.as_ref().zip(mac).ok_or(Wrong::NoMac)?;
        let mac = base64(mac).ok_or(Wrong::NotRead)?;
        let (sealed, opened) = opened(&self.key, value)?;
        hmac::verify(key, &sealed, &mac).map_err(|_| Wrong::WrongKey)?;
        Ok(opened)
    }
}

/// Of an element of xenc:EncryptedDataType: what is encrypted, behind its initial vector, and what it
/// says (XML Encryption, 5.2: the last byte says how many are padding).
fn opened(key: &[u8], data: Node<'_, '_>) -> Result<(Bytes, Bytes), Wrong> {
    let method = child(data, "EncryptionMethod").and_then(|it| it.attribute("Algorithm"));
    let value = child(data, "CipherData").and_then(|it| child(it, "CipherValue"));
    let sealed = value.and_then(|it| base64(text(it))).ok_or(Wrong::NotRead)?;
    let (vector, rest) = sealed.split_at_checked(BLOCK).ok_or(Wrong::NotRead)?;
    let mut plain = Zeroizing::new(rest.to_vec());
    let method = method.and_then(|it| it.rsplit('#').next()).ok_or(Wrong::OtherCipher)?;
    match method {
        "aes128-cbc" => decrypt(Decryptor::<Aes128>::new_from_slices(key, vector), &mut plain),
        "aes192-cbc" => decrypt(Decryptor::<Aes192>::new_from_slices(key, vector), &mut plain),
        "aes256-cbc" => decrypt(Decryptor::<Aes256>::new_from_slices(key, vector), &mut plain),
        _ => return Err(Wrong::OtherCipher),
    }?;
    let padding = usize::from(*plain.last().ok_or(Wrong::NotRead)?);
    let length = plain.len().checked_sub(padding).filter(|_| (1..=BLOCK).contains(&padding));
    plain.truncate(length.ok_or(Wrong::WrongKey)?);
    Ok((sealed, plain))
}

fn decrypt<C: BlockDecryptMut, E>(cipher: Result<C, E>, text: &mut [u8]) -> Result<(), Wrong> {
    let cipher = cipher.map_err(|_| Wrong::WrongKey)?;
    cipher.decrypt_padded_mut::<NoPadding>(text).map_err(|_| Wrong::NotRead)?;
    Ok(())
}

pub(super) fn is(node: &Node<'_, '_>, name: &str) -> bool {
    node.tag_name().name() == name
}

pub(super) fn child<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Option<Node<'a, 'input>> {
    node.children().find(|it| is(it, name))
}

pub(super) fn text<'a>(node: Node<'a, '_>) -> &'a str {
    node.text().unwrap_or_default().trim()
}
