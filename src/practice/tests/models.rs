//! A key of a real model, one command at a time: it refuses what its getInfo lacks, with the status
//! that CTAP names, and does the rest.

use ciborium::{Value, cbor};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::host::{Host, bytes, get};
use crate::practice::{KeyModel, ModelError, Options, RealModel, World};

const MAKE_CREDENTIAL: u8 = 0x01;
const GET_ASSERTION: u8 = 0x02;
const GET_INFO: u8 = 0x04;
const CLIENT_PIN: u8 = 0x06;
const CREDENTIAL_MANAGEMENT: u8 = 0x0A;
const SELECTION: u8 = 0x0B;
const LARGE_BLOBS: u8 = 0x0C;
const CONFIG: u8 = 0x0D;
const PREVIEW: u8 = 0x41;
const FINGERS: u8 = 0x09;
const FINGERS_PREVIEW: u8 = 0x40;

const OK: u8 = 0x00;
const INVALID_COMMAND: u8 = 0x01;
const INVALID_PARAMETER: u8 = 0x02;
const MISSING_PARAMETER: u8 = 0x14;
const LIMIT_EXCEEDED: u8 = 0x15;
const KEY_STORE_FULL: u8 = 0x28;
const UNSUPPORTED_OPTION: u8 = 0x2B;
const NO_CREDENTIALS: u8 = 0x2E;
const PIN_AUTH_INVALID: u8 = 0x33;
const PUAT_REQUIRED: u8 = 0x36;
const PIN_POLICY_VIOLATION: u8 = 0x37;
const REQUEST_TOO_LARGE: u8 = 0x39;
const INVALID_SUBCOMMAND: u8 = 0x3E;
const UNAUTHORIZED_PERMISSION: u8 = 0x40;

const PIN: &str = "246813";
const RP: &str = "example.org";

struct Met {
    host: Host,
    world: World,
    _folder: tempfile::TempDir,
}

/// A key of a model that says this of itself.
fn key(info: &serde_json::Value) -> Met {
    let folder = tempfile::tempdir().unwrap();
    let model = RealModel::read(info).unwrap();
    let options = Options { models: vec![model], keys: vec![], ..Options::new(folder.path()) };
    let world = World::open(options).unwrap();
    let host = Host::plug(&world.key(KeyModel::Allowed));
    Met { host, world, _folder: folder }
}

/// CTAP 2.1 with all that OpenSK has, with other members in place of some.
fn recent(other: serde_json::Value) -> serde_json::Value {
    let mut info = json!({
        "versions": ["FIDO_2_0", "FIDO_2_1"],
        "aaguid": "00000000000040008000000000000001",
        "extensions": ["credProtect", "hmac-secret"],
        "options": {
            "rk": true, "clientPin": false, "pinUvAuthToken": true, "credMgmt": true,
            "authnrCfg": true, "setMinPINLength": true, "makeCredUvNotRqd": true,
        },
        "pinUvAuthProtocols": [2, 1],
    });
    for (name, value) in other.as_object().unwrap() {
        match (name.as_str(), value) {
            ("options", serde_json::Value::Object(options)) => {
                for (name, value) in options {
                    let all = info["options"].as_object_mut().unwrap();
                    all.remove(name);
                    if !value.is_null() {
                        all.insert(name.clone(), value.clone());
                    }
                }
            }
            _ => info[name] = value.clone(),
        }
    }
    info
}

fn old(other: serde_json::Value) -> serde_json::Value {
    let mut info = json!({
        "versions": ["FIDO_2_0"], "aaguid": "00000000000040008000000000000002",
        "extensions": ["hmac-secret"], "options": { "rk": true, "clientPin": false },
    });
    info.as_object_mut().unwrap().extend(other.as_object().unwrap().clone());
    info
}

fn old_with_sensor() -> serde_json::Value {
    let options = json!({
        "rk": true, "clientPin": false, "uv": false, "userVerificationMgmtPreview": false,
    });
    old(json!({ "versions": ["FIDO_2_0", "FIDO_2_1_PRE"], "options": options }))
}

fn options(info: &Value) -> Vec<(&str, bool)> {
    let options = get(info, 4).as_map().unwrap().iter();
    options.map(|(name, on)| (name.as_text().unwrap(), on.as_bool().unwrap())).collect()
}

fn descriptors(count: usize, length: usize) -> Value {
    let id = |at: usize| bytes(&vec![u8::try_from(at).unwrap(); length]);
    let all = (0..count).map(|at| cbor!({ "id" => id(at), "type" => "public-key" }).unwrap());
    Value::Array(all.collect())
}

/// A silent assertion, as a client asks for it that looks whether one of these is there.
fn silent(host: &Host, allow: Value) -> u8 {
    let parameters = cbor!({
        1 => RP, 2 => bytes(&[0; 32]), 3 => allow, 5 => { "up" => false },
    });
    host.cbor(GET_ASSERTION, Some(parameters.unwrap())).unwrap().0
}

fn status(host: &Host, command: u8, parameters: Result<Value, ciborium::value::Error>) -> u8 {
    host.cbor(command, Some(parameters.unwrap())).unwrap().0
}

fn make(host: &Host, user: &[u8]) -> u8 {
    host.make_credential(PIN, RP, user, &Sha256::digest("client data")).unwrap().0
}

#[test]
fn it_tells_what_its_model_tells_and_opensk_can_keep() {
    let met = key(&recent(json!({
        "versions": ["U2F_V2", "FIDO_2_0", "FIDO_2_1"],
        "extensions": ["credProtect", "hmac-secret", "thirdPartyPayment"],
        "maxMsgSize": 1200, "maxCredentialCountInList": 8, "maxCredentialIdLength": 16,
        "algorithms": [{ "type": "public-key", "alg": -8 }, { "type": "public-key", "alg": -7 }],
        "minPINLength": 6, "remainingDiscoverableCredentials": 12, "firmwareVersion": 5,
        "transports": ["nfc", "usb"], "pinComplexityPolicy": true, "maxPINLength": 32,
        "options": { "uv": true, "uvAcfg": true, "alwaysUv": true, "ep": true },
    })));
    let (status, info) = met.host.cbor(GET_INFO, None).unwrap();
    assert_eq!(status, OK);
    let texts = |at| {
        let all = get(&info, at).as_array().unwrap().iter();
        all.map(|it| it.as_text().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(texts(1), ["FIDO_2_0", "FIDO_2_1"]);
    assert_eq!(texts(2), ["credProtect", "hmac-secret"]);
    assert_eq!(get(&info, 3), &bytes(met.world.key(KeyModel::Allowed).aaguid().as_bytes()));
    let told = options(&info);
    assert!(!told.iter().any(|(name, _)| ["uv", "uvAcfg"].contains(name)), "{told:?}");
    for (name, on) in [("alwaysUv", true), ("makeCredUvNotRqd", false), ("ep", false)] {
        assert!(told.contains(&(name, on)), "{name}: {told:?}");
    }
    assert!(told.is_sorted_by_key(|(name, _)| (name.len(), *name)), "canonical: {told:?}");
    for (at, number) in [(5, 1200), (7, 8), (8, 32), (13, 6), (14, 5), (0x14, 12), (0x1D, 32)] {
        assert_eq!(get(&info, at), &Value::from(number), "{at:#x}");
    }
    assert_eq!(texts(9), ["nfc", "usb"]);
    assert_eq!(get(&info, 10), &cbor!([{ "alg" => -7, "type" => "public-key" }]).unwrap());
    assert_eq!(get(&info, 0x1B), &Value::from(true));
}

#[test]
fn what_its_model_does_not_tell_it_does_not_tell() {
    let (_, info) = key(&old(json!({}))).host.cbor(GET_INFO, None).unwrap();
    let members = info.as_map().unwrap().iter();
    let numbers: Vec<i128> = members.map(|(at, _)| at.as_integer().unwrap().into()).collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
    assert_eq!(options(&info), [("rk", true), ("clientPin", false)]);
}

#[test]
fn messages_lists_and_ids_have_their_limits() {
    let met = key(&recent(json!({
        "maxMsgSize": 510, "maxCredentialCountInList": 2, "maxCredentialIdLength": 96,
    })));
    let host = &met.host;
    assert_eq!(silent(host, descriptors(2, 96)), NO_CREDENTIALS);
    assert_eq!(silent(host, descriptors(3, 96)), LIMIT_EXCEEDED);
    assert_eq!(silent(host, descriptors(1, 97)), LIMIT_EXCEEDED);
    // One byte more than fits: with the command, 510 bytes do.
    let padded = |bytes_more: usize| {
        let name = "n".repeat(bytes_more);
        let parameters = cbor!({ 1 => name, 2 => bytes(&[0; 32]), 5 => { "up" => false } });
        let parameters = parameters.unwrap();
        (super::host::request(GET_ASSERTION, Some(parameters.clone())).len(), parameters)
    };
    let (length, _) = padded(300);
    let (fits, parameters) = padded(300 + 510 - length);
    assert_eq!(fits, 510);
    assert_eq!(host.cbor(GET_ASSERTION, Some(parameters)).unwrap().0, NO_CREDENTIALS);
    let (_, parameters) = padded(300 + 511 - length);
    assert_eq!(host.cbor(GET_ASSERTION, Some(parameters)).unwrap().0, REQUEST_TOO_LARGE);
    assert_eq!(silent(host, descriptors(5, 96)), REQUEST_TOO_LARGE);

    let met = key(&recent(json!({})));
    assert_eq!(silent(&met.host, descriptors(8, 96)), NO_CREDENTIALS);
    assert_eq!(
        silent(&met.host, descriptors(10, 96)),
        REQUEST_TOO_LARGE,
        "1024 where it is silent"
    );
}

#[test]
fn commands_that_its_model_lacks_are_unknown_to_it() {
    let metadata = || cbor!({ 1 => 1 });
    let config = |sub: u8| cbor!({ 1 => sub });
    let blobs = || cbor!({ 1 => 17, 3 => 0 });
    let plain = key(&old(json!({})));
    for command in [CREDENTIAL_MANAGEMENT, PREVIEW, CONFIG, LARGE_BLOBS, 0x09, 0x40, 0x55] {
        assert_eq!(status(&plain.host, command, metadata()), INVALID_COMMAND, "{command:#x}");
    }
    assert_eq!(plain.host.cbor(SELECTION, None).unwrap().0, INVALID_COMMAND);
    // As before CTAP 2.1: a credential with an empty proof makes it blink.
    assert_eq!(plain.host.cbor(GET_INFO, None).unwrap().0, OK);

    let preview = key(&old(json!({
        "versions": ["FIDO_2_0", "FIDO_2_1_PRE"],
        "options": { "rk": true, "clientPin": false, "credentialMgmtPreview": true },
    })));
    assert_eq!(preview.host.cbor(SELECTION, None).unwrap().0, INVALID_COMMAND);
    assert_eq!(status(&preview.host, CREDENTIAL_MANAGEMENT, metadata()), INVALID_COMMAND);
    assert_eq!(status(&preview.host, PREVIEW, metadata()), PUAT_REQUIRED);

    let recent_one = key(&recent(json!({})));
    assert_eq!(recent_one.host.cbor(SELECTION, None).unwrap().0, OK);
    assert_eq!(status(&recent_one.host, PREVIEW, metadata()), INVALID_COMMAND);
    assert_eq!(status(&recent_one.host, CREDENTIAL_MANAGEMENT, metadata()), PUAT_REQUIRED);
    assert_eq!(status(&recent_one.host, LARGE_BLOBS, blobs()), INVALID_COMMAND);
    assert_eq!(status(&recent_one.host, CONFIG, config(1)), INVALID_SUBCOMMAND, "no ep");
    assert_eq!(status(&recent_one.host, CONFIG, config(2)), INVALID_SUBCOMMAND, "no alwaysUv");
    let has_both = json!({ "options": { "ep": false, "largeBlobs": true } });
    let has_both = key(&recent(has_both));
    assert_eq!(status(&has_both.host, CONFIG, config(1)), OK);
    assert_eq!(status(&has_both.host, LARGE_BLOBS, blobs()), OK);
}

#[test]
fn pin_protocols_and_permissions_have_their_limits() {
    let agreement = |protocol: u8| cbor!({ 1 => protocol, 2 => 2 });
    let only_two = key(&recent(json!({ "pinUvAuthProtocols": [2] })));
    assert_eq!(status(&only_two.host, CLIENT_PIN, agreement(1)), INVALID_PARAMETER);
    assert_eq!(status(&only_two.host, CLIENT_PIN, agreement(2)), OK);
    let only_one = key(&old(json!({})));
    assert_eq!(status(&only_one.host, CLIENT_PIN, agreement(1)), OK);
    assert_eq!(status(&only_one.host, CLIENT_PIN, agreement(2)), INVALID_PARAMETER);
    let wrong = cbor!({
        1 => bytes(&[0; 32]), 2 => { "id" => RP }, 3 => { "id" => bytes(&[1]), "name" => "n" },
        4 => [{ "alg" => -7, "type" => "public-key" }], 8 => bytes(&[0; 16]), 9 => 2,
    });
    assert_eq!(status(&only_one.host, MAKE_CREDENTIAL, wrong), INVALID_PARAMETER);

    let token = |permissions: u8| cbor!({ 1 => 1, 2 => 9, 3 => { 1 => 2 }, 6 => bytes(&[0; 16]), 9 => permissions });
    assert_eq!(status(&only_one.host, CLIENT_PIN, token(1)), INVALID_COMMAND);
    let without = key(&recent(json!({ "options": { "pinUvAuthToken": null } })));
    assert_eq!(status(&without.host, CLIENT_PIN, token(1)), INVALID_SUBCOMMAND);
    let no_mc_ga = json!({ "options": { "noMcGaPermissionsWithClientPin": true } });
    let no_mc_ga = key(&recent(no_mc_ga));
    no_mc_ga.host.set_pin(PIN);
    assert_eq!(no_mc_ga.host.pin_token(PIN), Err(UNAUTHORIZED_PERMISSION));
    for permission in [0x01, 0x02, 0x08, 0x10, 0x40] {
        assert_eq!(status(&no_mc_ga.host, CLIENT_PIN, token(permission)), UNAUTHORIZED_PERMISSION);
    }

    let no_pin = key(&recent(json!({ "options": { "clientPin": null } })));
    assert_eq!(status(&no_pin.host, CLIENT_PIN, agreement(1)), INVALID_COMMAND);
}

/// Before CTAP 2.1 one token is good for making, using, listing and deleting credentials, until the
/// power goes or the PIN is another one.
#[test]
fn an_old_keys_token_is_good_for_everything() {
    let met = key(&old(json!({
        "versions": ["FIDO_2_0", "FIDO_2_1_PRE"],
        "options": { "rk": true, "clientPin": false, "credentialMgmtPreview": true },
    })));
    let host = &met.host;
    assert_eq!(host.set_pin(PIN), OK);
    let token = host.pin_token(PIN).unwrap();
    for user in [1, 2] {
        assert_eq!(host.make_credential_with(&token, RP, &[user], &[7; 32]).unwrap().0, OK);
    }
    let ids = met.world.key(KeyModel::Allowed).credential_ids();
    assert_eq!(ids.len(), 2, "made one after the other");
    assert_eq!(host.get_assertion_with(&token, RP, &ids[0], &[7; 32]).unwrap().0, OK);
    let (status_of, told) = host.management_with(PREVIEW, &token, 1, None).unwrap();
    assert_eq!((status_of, get(&told, 1)), (OK, &Value::from(2)));
    // Two credentials at one relying party: the second comes by a command without a proof.
    let party = cbor!({ 1 => bytes(&Sha256::digest(RP)) }).unwrap();
    let (status_of, told) = host.management_with(PREVIEW, &token, 4, Some(party)).unwrap();
    assert_eq!((status_of, get(&told, 9)), (OK, &Value::from(2)));
    assert_eq!(status(host, PREVIEW, cbor!({ 1 => 5 })), OK);
    let one = cbor!({ 2 => { "id" => bytes(&ids[0]), "type" => "public-key" } }).unwrap();
    assert_eq!(host.management_with(PREVIEW, &token, 6, Some(one)).unwrap().0, OK);
    assert_eq!(met.world.key(KeyModel::Allowed).credential_ids(), ids[1..]);

    let retries = || cbor!({ 1 => 1, 2 => 1 }).unwrap();
    let (_, told) = host.cbor(CLIENT_PIN, Some(retries())).unwrap();
    assert_eq!(told, cbor!({ 3 => 8 }).unwrap(), "no powerCycleState, and no try was spent");
    assert_eq!(host.pin_token("000000"), Err(0x31));
    let (_, told) = host.cbor(CLIENT_PIN, Some(retries())).unwrap();
    assert_eq!(told, cbor!({ 3 => 7 }).unwrap());
    assert_eq!(host.management_with(PREVIEW, &[9; 32], 1, None).unwrap().0, PIN_AUTH_INVALID);
    assert_eq!(host.cbor(CLIENT_PIN, Some(retries())).unwrap().1, cbor!({ 3 => 7 }).unwrap());
}

#[test]
fn user_verification_is_asked_for_where_its_model_says_so() {
    let unproven = |rk: bool| {
        cbor!({
            1 => bytes(&[0; 32]), 2 => { "id" => RP },
            3 => { "id" => bytes(&[1]), "name" => "n", "displayName" => "d" },
            4 => [{ "alg" => -7, "type" => "public-key" }], 7 => { "rk" => rk },
        })
    };
    let mild = key(&recent(json!({})));
    mild.host.set_pin(PIN);
    assert_eq!(status(&mild.host, MAKE_CREDENTIAL, unproven(false)), OK);
    assert_eq!(status(&mild.host, MAKE_CREDENTIAL, unproven(true)), PUAT_REQUIRED);
    let strict = key(&recent(json!({ "options": { "makeCredUvNotRqd": false } })));
    assert_eq!(status(&strict.host, MAKE_CREDENTIAL, unproven(false)), OK, "no PIN is set yet");
    strict.host.set_pin(PIN);
    assert_eq!(status(&strict.host, MAKE_CREDENTIAL, unproven(false)), PUAT_REQUIRED);
    let always = key(&recent(json!({ "options": { "alwaysUv": true } })));
    assert_eq!(status(&always.host, MAKE_CREDENTIAL, unproven(false)), PUAT_REQUIRED);
    let none = key(&recent(json!({ "options": { "rk": false } })));
    assert_eq!(status(&none.host, MAKE_CREDENTIAL, unproven(true)), UNSUPPORTED_OPTION);
}

/// With the command that it tells, and no other; a finger gives what it says that a finger gives.
#[test]
fn it_has_the_sensor_that_its_model_tells() {
    let sensor = || cbor!({ 1 => 1, 2 => 7 });
    let final_one = json!({ "options": {
        "uv": true, "bioEnroll": true, "userVerificationMgmtPreview": true, "uvToken": true,
    }});
    let met = key(&recent(final_one));
    assert!(met.world.key(KeyModel::Allowed).has_sensor());
    let (_, info) = met.host.cbor(GET_INFO, None).unwrap();
    let told = options(&info);
    for none_yet in [("uv", false), ("bioEnroll", false)] {
        assert!(told.contains(&none_yet), "{told:?}");
    }
    assert!(
        !told.iter().any(|(name, _)| ["userVerificationMgmtPreview", "uvToken"].contains(name))
    );
    assert_eq!(status(&met.host, FINGERS, sensor()), OK);
    assert_eq!(status(&met.host, FINGERS_PREVIEW, sensor()), INVALID_COMMAND);
    // The agreement is none: what is not refused for its permission goes on, and fails for that.
    let by_finger =
        |permission: u8| cbor!({ 1 => 1, 2 => 6, 3 => { 1 => 2 }, 9 => permission, 10 => RP });
    for (permission, answer) in [
        (0x01, MISSING_PARAMETER),
        (0x04, MISSING_PARAMETER),
        (0x08, UNAUTHORIZED_PERMISSION),
        (0x20, UNAUTHORIZED_PERMISSION),
    ] {
        let answered = status(&met.host, CLIENT_PIN, by_finger(permission));
        assert_eq!(answered, answer, "{permission:#x}");
    }

    let without = key(&recent(json!({ "options": { "uv": true } })));
    assert!(!without.world.key(KeyModel::Allowed).has_sensor());
    assert_eq!(status(&without.host, CLIENT_PIN, by_finger(0x01)), INVALID_SUBCOMMAND);
    let preview = key(&old_with_sensor());
    assert_eq!(status(&preview.host, FINGERS, sensor()), INVALID_COMMAND);
    assert_eq!(status(&preview.host, FINGERS_PREVIEW, sensor()), OK);
    assert_eq!(status(&preview.host, CLIENT_PIN, by_finger(0x01)), INVALID_COMMAND);
}

/// The same token makes a credential, and puts a finger on the key sample by sample.
#[test]
fn an_old_keys_token_is_good_for_its_fingers_too() {
    let preview = key(&old_with_sensor());
    preview.host.set_pin(PIN);
    let token = preview.host.pin_token(PIN).unwrap();
    assert_eq!(preview.host.make_credential_with(&token, RP, &[1], &[7; 32]).unwrap().0, OK);
    let begin = cbor!({ 3 => 1000 }).unwrap();
    let (status_of, first) = preview.host.fingers_with(FINGERS_PREVIEW, &token, 1, begin);
    assert_eq!(status_of, OK);
    let more = cbor!({ 1 => get(&first, 4), 3 => 1000 }).unwrap();
    let mut remaining = get(&first, 6).clone();
    while remaining != Value::from(0) {
        let (status_of, sample) =
            preview.host.fingers_with(FINGERS_PREVIEW, &token, 2, more.clone());
        assert_eq!(status_of, OK);
        remaining = get(&sample, 6).clone();
    }
    assert_eq!(preview.world.key(KeyModel::Allowed).fingers(), 1);
    let (_, info) = preview.host.cbor(GET_INFO, None).unwrap();
    assert!(options(&info).contains(&("userVerificationMgmtPreview", true)));
}

#[test]
fn a_pin_must_keep_its_models_rules() {
    let info = json!({ "minPINLength": 6, "maxPINLength": 8, "pinComplexityPolicy": true });
    let met = key(&recent(info));
    for pin in ["24681", "246813579", "111111", "123456", "98765432", "890123"] {
        assert_eq!(met.host.set_pin(pin), PIN_POLICY_VIOLATION, "{pin}");
        assert!(!met.world.key(KeyModel::Allowed).has_pin(), "{pin}");
    }
    assert_eq!(met.host.set_pin("24681357"), OK);
    let easy = key(&recent(json!({})));
    assert_eq!(easy.host.set_pin("1111"), OK);
}

#[test]
fn slots_run_out_and_extensions_that_it_lacks_are_ignored() {
    let met = key(&recent(json!({ "remainingDiscoverableCredentials": 2, "extensions": [] })));
    met.host.set_pin(PIN);
    assert_eq!((make(&met.host, b"1"), make(&met.host, b"2")), (OK, OK));
    assert_eq!(make(&met.host, b"3"), KEY_STORE_FULL);
    assert_eq!(make(&met.host, b"2"), OK, "the same user's is replaced");
    let (_, info) = met.host.cbor(GET_INFO, None).unwrap();
    assert_eq!(get(&info, 0x14), &Value::from(0));

    let protect = |host: &Host| {
        let parameters = cbor!({
            1 => bytes(&[0; 32]), 2 => { "id" => "other.example" },
            3 => { "id" => bytes(&[1]), "name" => "n", "displayName" => "d" },
            4 => [{ "alg" => -7, "type" => "public-key" }], 6 => { "credProtect" => 3 },
        });
        let (_, made) = host.cbor(MAKE_CREDENTIAL, Some(parameters.unwrap())).unwrap();
        const EXTENSION_DATA: u8 = 0x80;
        get(&made, 2).as_bytes().unwrap()[32] & EXTENSION_DATA != 0
    };
    let without = key(&recent(json!({ "extensions": ["hmac-secret"] })));
    assert!(!protect(&without.host));
    assert!(protect(&key(&recent(json!({}))).host));
}

#[test]
fn a_model_that_cannot_be_played_is_refused_with_the_reason() {
    let refused = |info: serde_json::Value| RealModel::read(&info).unwrap_err();
    let rsa = json!({ "algorithms": [{ "type": "public-key", "alg": -257 }] });
    assert!(matches!(refused(recent(rsa)), ModelError::Unplayable(_)));
    assert!(matches!(refused(recent(json!({ "maxMsgSize": 10 }))), ModelError::Unplayable(_)));
    assert!(matches!(refused(recent(json!({ "minPINLength": 64 }))), ModelError::Unplayable(_)));
    let built_in = json!({ "options": { "plat": true } });
    assert!(matches!(refused(recent(built_in)), ModelError::Unplayable(_)));
    for unreadable in [json!({}), json!([]), json!(null), recent(json!({ "aaguid": "?" }))] {
        assert!(matches!(refused(unreadable), ModelError::Unreadable(_)));
    }
    let named = json!({
        "description": "A  key\u{0} with a \u{1F511}", "authenticatorGetInfo": recent(json!({})),
    });
    assert_eq!(RealModel::read(&named).unwrap().name(), "A key with a ");
}

/// Its memory is in a file of its own: a world that is opened with another model has another key.
#[test]
fn two_models_in_one_world_are_two_keys() {
    let folder = tempfile::tempdir().unwrap();
    let models = vec![
        RealModel::read(&recent(json!({}))).unwrap(),
        RealModel::read(&old(json!({}))).unwrap(),
        RealModel::read(&old(json!({}))).unwrap(),
    ];
    let options = Options { models, keys: vec![], ..Options::new(folder.path()) };
    let world = World::open(options.clone()).unwrap();
    let keys = world.keys();
    assert_eq!(keys.len(), 5, "and one of another model, and the forged one");
    Host::plug(&keys[0]).set_pin(PIN);
    assert!(keys[0].has_pin() && !keys[1].has_pin() && !keys[2].has_pin());
    let mut serials: Vec<_> = keys.iter().map(|it| it.serial()).collect();
    serials.sort();
    serials.dedup();
    assert_eq!(serials.len(), 5);
    drop(world);
    let world = World::open(options).unwrap();
    assert!(world.keys()[0].has_pin());
}
