//! Which fingerprint command a practice key knows, in front of OpenSK, which always knows the one of
//! CTAP 2.1: a key without a sensor does not speak of one, and one from before CTAP 2.1 knows the
//! preview. The sensor itself is in `sensor`.

use ciborium::Value;

/// The command with which a key's fingers are managed (CTAP 2.1, 6.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FingerCommand {
    /// authenticatorBioEnrollment, 0x09.
    Final,
    /// Its forerunner under the vendors' number 0x40, with the same parameters.
    Preview,
}

const GET_INFO: u8 = 0x04;
const CLIENT_PIN: u8 = 0x06;
const BIO_ENROLLMENT: u8 = 0x09;
const PREVIEW: u8 = 0x40;
const INVALID_COMMAND: u8 = 0x01;
const INVALID_SUBCOMMAND: u8 = 0x3E;
/// What getInfo says of a sensor besides its options: preferredPlatformUvAttempts and uvModality.
const OF_THE_SENSOR: [u8; 2] = [0x11, 0x12];

/// Gives a request to OpenSK and its answer back, as a key with this command would. `None`: the key
/// has no sensor.
pub(super) fn process(
    command: Option<FingerCommand>,
    request: &[u8],
    opensk: impl FnOnce(&[u8]) -> Vec<u8>,
) -> Vec<u8> {
    match (request.first(), command) {
        (Some(&GET_INFO), _) => told(command, opensk(request)),
        (Some(&BIO_ENROLLMENT), Some(FingerCommand::Final)) => opensk(request),
        (Some(&PREVIEW), Some(FingerCommand::Preview)) => {
            opensk(&[&[BIO_ENROLLMENT], &request[1..]].concat())
        }
        (Some(&(BIO_ENROLLMENT | PREVIEW)), _) => vec![INVALID_COMMAND],
        (Some(&CLIENT_PIN), None) if is_about_a_finger(&request[1..]) => vec![INVALID_SUBCOMMAND],
        _ => opensk(request),
    }
}

/// getPinUvAuthTokenUsingUvWithPermissions and getUVRetries (CTAP 2.1, 6.5.5).
fn is_about_a_finger(parameters: &[u8]) -> bool {
    let Ok(Value::Map(parameters)) = ciborium::from_reader(parameters) else { return false };
    let subcommand = parameters.iter().find(|(key, _)| *key == 2.into());
    subcommand.is_some_and(|(_, value)| *value == 0x06.into() || *value == 0x07.into())
}

/// What getInfo says, of a key with this command.
fn told(command: Option<FingerCommand>, answer: Vec<u8>) -> Vec<u8> {
    const OPTIONS: u8 = 4;
    const VERSIONS: u8 = 1;
    if command == Some(FingerCommand::Final) || answer.first() != Some(&0) {
        return answer;
    }
    let Ok(Value::Map(mut members)) = ciborium::from_reader(&answer[1..]) else { return answer };
    if command.is_none() {
        members.retain(|(key, _)| !OF_THE_SENSOR.iter().any(|it| *key == (*it).into()));
    }
    for (key, value) in &mut members {
        match value {
            Value::Map(options) if *key == OPTIONS.into() => tell_options(command, options),
            Value::Array(versions) if *key == VERSIONS.into() && command.is_some() => {
                versions.push("FIDO_2_1_PRE".into());
            }
            _ => {}
        }
    }
    let mut told = vec![0];
    ciborium::into_writer(&Value::Map(members), &mut told).expect("a Vec takes everything");
    told
}

fn tell_options(command: Option<FingerCommand>, options: &mut Vec<(Value, Value)>) {
    match command {
        None => options.retain(|(name, _)| !["uv", "bioEnroll"].map(Value::from).contains(name)),
        Some(_) => {
            for (name, _) in options.iter_mut() {
                if name.as_text() == Some("bioEnroll") {
                    *name = "userVerificationMgmtPreview".into();
                }
            }
            // The canonical order: the shorter one first.
            options.sort_by_key(|(name, _)| {
                let name = name.as_text().unwrap_or_default();
                (name.len(), name.to_owned())
            });
        }
    }
}
