//! Things as they are on a good day; each test changes one.

use uuid::Uuid;

use crate::ceremony::nouns::*;

pub fn now() -> Timestamp {
    "2026-11-22T10:00:00Z".parse().expect("a time")
}

pub fn readiness() -> Readiness {
    Readiness {
        account: Account::Active,
        passkeys: only_model(0),
        passes: PassPolicy {
            usable: true,
            minimum_lifetime_minutes: 10,
            maximum_lifetime_minutes: 480,
            once_only: false,
        },
        foreign_pass: None,
        passkey_ids: vec![],
        strengths: Strengths::Limits(vec![]),
        provisioning: Provisioning::Available,
        protection: Protection::default(),
    }
}

pub fn operator(id: &str) -> Operator {
    Operator { name: id.to_uppercase(), id: id.into() }
}

/// Of somebody who is protected, at a desk that wants a second operator for it.
pub fn protected_rights() -> Protection {
    Protection {
        protected_by: vec!["Global Administrator".into()],
        operator: OperatorRole::PrivilegedAuthenticationAdministrator,
        second: SecondOperator::Wanted,
    }
}

/// A strength that no key satisfies.
pub fn no_model() -> Strengths {
    Strengths::Limits(vec![StrengthLimit { name: "Nobody's keys".into(), models: vec![] }])
}

pub fn only_model(aaguid: u128) -> PasskeyPolicy {
    PasskeyPolicy {
        enabled: true,
        excluded: false,
        self_service: true,
        profiles: vec![PasskeyProfile {
            name: "Desk keys".into(),
            device_bound: true,
            attestation: AttestationWanted::Required,
            restriction: Restriction::OnlyThese(vec![Uuid::from_u128(aaguid)]),
        }],
    }
}

pub fn pass() -> Pass {
    Pass { method_id: "pass".into(), valid_until: now(), once: true }
}

pub fn key(pin: bool) -> KeyFacts {
    KeyFacts {
        device: "key".into(),
        model: "Model".into(),
        serial: None,
        aaguid: Uuid::nil(),
        firmware: None,
        versions: vec!["FIDO_2_1".into()],
        extensions: vec!["hmac-secret".into()],
        algorithms: vec![-7],
        resident_keys: true,
        pin: if pin { KeyPin::Set } else { KeyPin::NotSet },
        minimum_pin_length: 4,
        pin_tries: None,
        pin_protocols: vec![2],
        credential_management: true,
        free_slots: None,
    }
}

pub fn options() -> CreationOptions {
    CreationOptions {
        rp_id: "login.microsoft.com".into(),
        user_handle: Blob(vec![1]),
        user_name: String::new(),
        user_display_name: String::new(),
        challenge: "AA".into(),
        expires_at: now() + jiff::SignedDuration::from_mins(5),
        algorithms: vec![-7],
        exclude: vec![],
        hmac_secret: true,
        cred_protect: Some(1),
    }
}

pub fn registration(number: u32) -> Registration {
    Registration {
        credential_id: Blob(number.to_be_bytes().to_vec()),
        client_data_json: Blob(vec![]),
        attestation_object: Blob(vec![]),
    }
}

pub fn number(registration: &Registration) -> u32 {
    let bytes = registration.credential_id.0.as_slice().try_into().expect("four bytes");
    u32::from_be_bytes(bytes)
}

pub fn method(number: u32) -> Method {
    Method {
        model: None,
        id: number.to_string(),
        display_name: String::new(),
        aaguid: Some(Uuid::nil()),
        attested: true,
        created_at: None,
    }
}

pub fn refused_by_tenant() -> Trouble {
    let (code, message) = ("badRequest".to_owned(), String::new());
    TenantTrouble::Refused { status: 400, code, message, ids: RequestIds::default() }.into()
}
