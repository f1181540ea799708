//! What the practice keys read and write of CBOR: maps with numbers as keys. Nothing here checks
//! whether it is canonical; OpenSK does.

use ciborium::Value;

pub(super) fn member(map: &Value, number: i64) -> Option<&Value> {
    let mut found = map.as_map()?.iter().filter(|(it, _)| it.as_integer() == Some(number.into()));
    found.next().map(|(_, value)| value)
}

/// The number under this number.
pub(super) fn number(map: &Value, key: i64) -> Option<u64> {
    member(map, key)?.as_integer()?.try_into().ok()
}

/// The members that are there.
pub(super) fn int_map<const N: usize>(members: [(i64, Option<Value>); N]) -> Value {
    let there = members.into_iter().filter_map(|(key, value)| Some((key.into(), value?)));
    Value::Map(there.collect())
}

/// A status or command byte with these parameters behind it.
pub(super) fn message(first: u8, parameters: &Value) -> Vec<u8> {
    let mut message = vec![first];
    ciborium::into_writer(parameters, &mut message).expect("a vector takes all that is written");
    message
}

/// Puts another value in the place of a member that is there.
pub(super) fn set(map: &mut Value, key: i64, value: Value) {
    let Value::Map(members) = map else { return };
    for (it, old) in members {
        if it.as_integer() == Some(key.into()) {
            *old = value.clone();
        }
    }
}
