//! What a key says, and does not say, as facts and as the commands that it is given.

use super::super::cbor::{map, named};
use super::*;

/// As a key of CTAP 2.0 says it, with nothing that it need not say.
fn least() -> Vec<(u8, Value)> {
    vec![
        (1, Value::Array(vec!["FIDO_2_0".into()])),
        (3, Value::Bytes(vec![0xAB; 16])),
        (4, named([("rk", true.into()), ("clientPin", false.into())])),
    ]
}

fn facts(members: Vec<(u8, Value)>) -> KeyFacts {
    let seen = Seen { device: "device".into(), model: "Model".into(), serial: None, port: None };
    Info::read(&map(members)).expect("it is read").facts(seen, None)
}

fn with(member: u8, value: Value) -> KeyFacts {
    facts(least().into_iter().chain([(member, value)]).collect())
}

fn with_options(options: &[(&'static str, bool)]) -> Info {
    let options = named(options.iter().map(|(name, on)| (*name, (*on).into())));
    let members = least().into_iter().filter(|it| it.0 != 4).chain([(4, options)]);
    Info::read(&map(members)).expect("it is read")
}

/// CTAP 2.1, 6.4: the defaults; and 0, which some keys write for what they do not tell.
#[test]
fn what_a_key_does_not_tell_is_not_nothing() {
    let facts = facts(least());
    assert_eq!(facts.features.limits, KeyLimits::default());
    assert_eq!((facts.features.limits.message, facts.minimum_pin_length), (1_024, 4));
    assert_eq!((facts.free_slots, facts.firmware), (None, None));
    assert_eq!(facts.features.pin_use, PinUse::Passkeys);
    assert!(!facts.features.own_pin_rule && !facts.features.credential_management);
    assert_eq!(with(0x14, 0.into()).free_slots, Some(0), "a full one tells it so");
    for member in [5, 7, 8] {
        assert_eq!(with(member, 0.into()).features.limits, KeyLimits::default(), "member {member}");
    }
}

#[test]
fn what_a_key_tells_is_kept() {
    let of = |member: u8, value: u32| with(member, value.into()).features.limits;
    assert_eq!(of(5, 1_200).message, 1_200);
    assert_eq!(of(7, 8).credentials_in_list, Some(8));
    assert_eq!(of(8, 96).credential_id, Some(96));
    assert_eq!(with(0x0D, 8.into()).minimum_pin_length, 8);
    assert_eq!(with(0x14, 8.into()).free_slots, Some(8));
    assert!(
        with(0x1B, true.into()).features.own_pin_rule
            && !with(0x1B, false.into()).features.own_pin_rule
    );
}

/// Which commands a key of this kind is given.
#[test]
fn options_say_which_commands_a_key_knows() {
    use ManagementCommand::{CredentialManagement, Preview};
    use TokenCommand::{Plain, WithPermissions};
    type Case<'a> = (&'a [(&'static str, bool)], TokenCommand, Option<ManagementCommand>);
    let table: [Case<'_>; 6] = [
        (&[("clientPin", true)], Plain, None),
        (&[("clientPin", true), ("credMgmt", false)], Plain, None),
        (&[("credentialMgmtPreview", true)], Plain, Some(Preview)),
        (
            &[("credMgmt", true), ("credentialMgmtPreview", true), ("pinUvAuthToken", true)],
            WithPermissions,
            Some(CredentialManagement),
        ),
        (&[("credMgmt", true), ("perCredMgmtRO", true)], Plain, Some(CredentialManagement)),
        (&[("alwaysUv", true), ("pinUvAuthToken", true)], WithPermissions, None),
    ];
    for (options, token, management) in table {
        let info = with_options(options);
        assert_eq!((info.token_command(), info.management()), (token, management), "{options:?}");
    }
    let without = with_options(&[("noMcGaPermissionsWithClientPin", true)]);
    assert_eq!(without.pin_use(), PinUse::NotPasskeys);
}

#[test]
fn only_keys_of_2_1_and_later_are_chosen_by_their_own_command() {
    for (versions, selects) in [
        (&["U2F_V2", "FIDO_2_0"][..], false),
        (&["FIDO_2_0", "FIDO_2_1_PRE"], false),
        (&["FIDO_2_0", "FIDO_2_1_PRE", "FIDO_2_1"], true),
        (&["FIDO_2_3"], true),
    ] {
        let versions = Value::Array(versions.iter().map(|it| (*it).into()).collect());
        let members = least().into_iter().filter(|it| it.0 != 1).chain([(1, versions)]);
        let info = Info::read(&map(members)).expect("it is read");
        assert_eq!(info.selects_by_touch(), selects, "{:?}", info.versions);
    }
}
