//! CBOR as CTAP2 uses it (CTAP 2.1, 8): maps with small numbers as keys, in canonical order, and the
//! status byte in front of each answer. Reads what a key sent without trusting it.

use ciborium::Value;

use crate::ceremony::nouns::KeyTrouble;

/// A map with these keys, which must come in rising order: strict keys refuse any other.
pub fn map(members: impl IntoIterator<Item = (u8, Value)>) -> Value {
    Value::Map(members.into_iter().map(|(key, value)| (key.into(), value)).collect())
}

/// A map with texts as keys: the shorter one first, then by the alphabet.
pub fn named(members: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    Value::Map(members.into_iter().map(|(key, value)| (key.into(), value)).collect())
}

/// A PublicKeyCredentialDescriptor (WebAuthn 5.8.3).
pub fn descriptor(id: &[u8]) -> Value {
    named([("id", Value::Bytes(id.to_vec())), ("type", "public-key".into())])
}

pub fn bytes_of(value: &Value) -> Result<Vec<u8>, KeyTrouble> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).map_err(|_| KeyTrouble::Garbage)?;
    Ok(bytes)
}

/// A CTAP2 message: the command's byte, and its parameters where it has any.
pub fn message_of(command: u8, parameters: Option<&Value>) -> Result<Vec<u8>, KeyTrouble> {
    let mut message = vec![command];
    if let Some(parameters) = parameters {
        message.extend(bytes_of(parameters)?);
    }
    Ok(message)
}

/// The members of an answer; `None` where it has none.
pub fn members_of(answer: &[u8]) -> Result<Option<Value>, KeyTrouble> {
    match answer.split_first() {
        Some((0, [])) => Ok(None),
        Some((0, members)) => {
            ciborium::from_reader(members).map(Some).map_err(|_| KeyTrouble::Garbage)
        }
        Some((status, _)) => Err(of_status(*status)),
        None => Err(KeyTrouble::Garbage),
    }
}

pub fn member(answer: &Value, key: impl Into<Value>) -> Option<&Value> {
    let key = key.into();
    let (_, value) = answer.as_map()?.iter().find(|it| it.0 == key)?;
    Some(value)
}

pub fn text(answer: &Value, key: impl Into<Value>) -> Option<&str> {
    member(answer, key)?.as_text()
}

pub fn bytes(answer: &Value, key: impl Into<Value>) -> Option<&Vec<u8>> {
    member(answer, key)?.as_bytes()
}

pub fn number<T: TryFrom<ciborium::value::Integer>>(
    answer: &Value,
    key: impl Into<Value>,
) -> Option<T> {
    member(answer, key)?.as_integer()?.try_into().ok()
}

/// The texts of a list; what is not a text is left out.
pub fn texts(answer: &Value, key: impl Into<Value>) -> Vec<&str> {
    let list = member(answer, key).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_text).collect()
}

/// CTAP 2.1, 8.2.
pub fn of_status(status: u8) -> KeyTrouble {
    match status {
        0x19 => KeyTrouble::Excluded,
        0x28 => KeyTrouble::StoreFull,
        0x2B | 0x2C => KeyTrouble::Unsupported,
        0x2D => KeyTrouble::Cancelled,
        0x22 | 0x2E => KeyTrouble::NoCredential,
        0x2F | 0x3A => KeyTrouble::NoTouch,
        0x31 => KeyTrouble::PinWrong { tries_left: None },
        0x32 => KeyTrouble::PinBlocked,
        0x34 => KeyTrouble::PinBlockedUntilReplug,
        0x35 | 0x36 => KeyTrouble::PinNotSet,
        0x37 => KeyTrouble::PinRefused,
        0x39 => KeyTrouble::RequestTooLarge,
        status => KeyTrouble::Refused { status },
    }
}
