//! Things as they are on a good day; each test changes one.

use super::*;

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
        passkey_names: vec![],
        strengths: Strengths::Limits(vec![]),
        provisioning: Provisioning::Available,
        per_user_mfa: PerUserMfa::NotChecked,
        tokens: None,
        software_token_ids: Vec::new(),
        methods: None,
        against_pass: vec![],
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
        ..Protection::default()
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

pub fn allowed() -> Verdict {
    let (profile, attestation) = (String::new(), AttestationWanted::Required);
    Verdict::Allowed { profile, attestation, milder_than: None }
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
        free_slots: None,
        features: KeyFeatures {
            credential_management: true,
            pin_use: PinUse::Passkeys,
            own_pin_rule: false,
            limits: KeyLimits::default(),
            fingers: KeyFingers::Unsupported,
        },
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
        attested: Some(true),
        created_at: None,
    }
}

pub fn listed(numbers: &[u32]) -> Listed {
    let passkey = |it: &u32| ListedPasskey { method: method(*it), last_used: Some(now()) };
    let passkeys = numbers.iter().map(passkey).collect();
    Listed { passkeys, ..Listed::default() }
}

pub fn refused_by_tenant() -> Trouble {
    let (code, message) = ("badRequest".to_owned(), String::new());
    TenantTrouble::Refused { status: 400, code, message, ids: RequestIds::default() }.into()
}

pub fn not_permitted() -> Trouble {
    let code = "accessDenied".to_owned();
    TenantTrouble::NotPermitted { code, scope: None, role: None, ids: RequestIds::default() }.into()
}

pub fn desk() -> DeskFacts {
    DeskFacts {
        name: "D".into(),
        mode: Mode::Practice,
        tenant: "practice".into(),
        program: "0".into(),
        settings: String::new(),
        minimum_pin_length: 6,
        enough: Enough::SelfTest,
        pass: PassRule::Always,
        beta: Beta::NotAsked,
        recovery: vec![
            IdentityCheck::PhotoId,
            IdentityCheck::VouchedFor,
            IdentityCheck::SignedIn,
            IdentityCheck::SecondOperator,
        ],
        notice: NoticeRule::Sheet,
        prepare: PrepareRule::default(),
    }
}

pub fn person(id: &str) -> Person {
    Person { id: id.into(), name: "A".into(), upn: "a@b.example".into() }
}

pub fn sealed() -> Sealed {
    Sealed("age".into())
}

/// With this credential, prepared by another session.
pub fn prepared_key(number: u32) -> PreparedKey {
    PreparedKey {
        ceremony: CeremonyId(Uuid::from_u128(1)),
        prepared_at: now(),
        person: person("1"),
        model: "Model".into(),
        serial: Some("0".into()),
        aaguid: Uuid::nil(),
        firmware: None,
        credential_id: registration(number).credential_id,
        name: KeyName::new("Model 0000-0000").expect("a name"),
        shown: Shown {
            attestation: Attestation {
                level: AttestationLevel::ProvenModel,
                aaguid: Uuid::nil(),
                model: None,
            },
            self_test: SelfTest { sign_count: 1, user_verified: true },
        },
        registration: sealed(),
        code: sealed(),
        until: now() + jiff::SignedDuration::from_hours(720),
        place: None,
        wrong_codes: 0,
    }
}

pub fn recipient() -> Recipient {
    Recipient { kind: AddressKind::Mail, address: "a@b.example".into() }
}

pub fn proof() -> SignInProof {
    SignInProof {
        method: ShownMethod::NotShown,
        bound: Bound::Unknown,
        evidence: vec![],
        object_id: "1".into(),
        signed_in_at: now(),
        token_id: None,
    }
}

/// One of each fact, by the name that it has in the ledger.
pub fn every_fact() -> Vec<(String, Fact)> {
    let facts: Vec<Fact> = vec![
        fact::Session::Opened {
            purpose: Purpose::Onboarding,
            operator: operator("o"),
            desk: desk(),
            first_key: None,
            place: Some(ListPlace { list: CeremonyId(Uuid::nil()), number: 1 }),
        }
        .into(),
        fact::Session::Resumed { desk: desk() }.into(),
        fact::Session::OperatorChanged { operator: operator("q") }.into(),
        fact::Session::ScreenTaken.into(),
        fact::Session::Began { step: Step::Register }.into(),
        fact::Session::Failed { step: Step::Register, trouble: refused_by_tenant() }.into(),
        fact::Session::Chose { way: Way::ResetForGood }.into(),
        fact::Session::Finished {
            outcome: Outcome::Abandoned {
                left: vec![Leftover::PassUntil { id: None, until: now() }],
            },
        }
        .into(),
        fact::Person::Chosen { person: person("1") }.into(),
        fact::Person::IdentityChecked { by: IdentityCheck::PhotoId }.into(),
        fact::Readiness::Found { readiness: readiness() }.into(),
        fact::Readiness::SecondOperatorConfirmed { operator: operator("q") }.into(),
        fact::Pass::Issued { pass: pass() }.into(),
        fact::Pass::Shown.into(),
        fact::Pass::Recalled { deleted: 1 }.into(),
        fact::Pass::Revoked { ending: PassEnding::LeftUntil(now()) }.into(),
        fact::Key::Inserted { device: "key".into() }.into(),
        fact::Key::Read { key: key(true) }.into(),
        fact::Key::Judged { verdict: Verdict::Refused { reasons: vec![KeyReason::NoRoom] } }.into(),
        fact::Key::PinTyped.into(),
        fact::Key::PinSet.into(),
        fact::Key::PinChecked.into(),
        fact::Key::LookedInside {
            inside: Inside::Known { passkeys: 3, relying_parties: 2, theirs: Theirs::Stale },
        }
        .into(),
        fact::Key::Reset.into(),
        fact::Key::Released.into(),
        fact::Key::TakenOut.into(),
        fact::Fingers::Listed { fingers: vec![Blob(vec![1])] }.into(),
        fact::Fingers::Enrolled { samples: 5 }.into(),
        fact::Fingers::Removed { removed: 1 }.into(),
        fact::Credential::OptionsFetched { options: options() }.into(),
        fact::Credential::Made { registration: registration(3) }.into(),
        fact::Credential::AttestationChecked {
            attestation: Attestation {
                level: AttestationLevel::ProvenModel,
                aaguid: Uuid::nil(),
                model: Some("Model".into()),
            },
        }
        .into(),
        fact::Credential::Erased { erased: 1 }.into(),
        fact::Registration::Named { label: KeyLabel::default() }.into(),
        fact::Registration::Registered { method: method(3) }.into(),
        fact::Registration::LookedFor { found: Some(method(3)) }.into(),
        fact::Registration::ReadBack { method: method(3), passkeys: 1 }.into(),
        fact::Registration::Removed.into(),
        fact::SignIn::SelfTested { self_test: SelfTest { sign_count: 1, user_verified: true } }
            .into(),
        fact::SignIn::Proved { proof: proof() }.into(),
        fact::OwnMethod::PageClosed.into(),
        fact::OwnMethod::Found { methods: vec![method(4)] }.into(),
        fact::Person::SignedIn { proof: proof() }.into(),
        fact::OldMethod::Told { what: Loss::Stolen }.into(),
        fact::OldMethod::Listed { listed: listed(&[4]) }.into(),
        fact::OldMethod::Chosen { id: "4".into() }.into(),
        fact::OldMethod::Removed { removal: Removal::Removed }.into(),
        fact::OldMethod::SessionsEnded.into(),
        fact::OldMethod::OtherPassRevoked { ending: PassEnding::Revoked }.into(),
        fact::Notice::Sent { to: vec![recipient()] }.into(),
        fact::Notice::NotSent { why: NotSent::NoAddress }.into(),
        fact::Prepared::PinSealed { sealed: sealed() }.into(),
        fact::Prepared::PinUnsealed.into(),
        fact::Prepared::PinChangeForced { how: PinChange::Forced }.into(),
        fact::Prepared::RegistrationSealed { sealed: sealed(), code: sealed(), until: now() }
            .into(),
        fact::Activation::Found { found: FoundPrepared::Waits(Box::new(prepared_key(3))) }.into(),
        fact::Activation::ReceiptConfirmed { by: ReceivedBy::Call }.into(),
        fact::Activation::CodeWrong.into(),
        fact::Token::Named { serial: "T0".into() }.into(),
        fact::Token::Found { found: FoundToken::Anothers }.into(),
        fact::Token::CodeTyped { check: CodeCheck::Right }.into(),
        fact::Token::CodeWrong { fault: CodeFault::Drifted { minutes: -3 } }.into(),
        fact::Token::Activated.into(),
        fact::Token::LookedFor { stands: TokenStands::Free, token: None }.into(),
        fact::Token::TakenBack.into(),
        fact::Letter::Begun { number: 1 }.into(),
        fact::Letter::Printed { number: 1 }.into(),
        fact::Letter::Failed { number: 1, why: "no paper".into() }.into(),
        fact::Letter::Reprinted { reason: "it was not legible".into() }.into(),
    ];
    let name = |fact: &Fact| {
        let json = serde_json::to_value(fact).expect("it serializes");
        json["fact"].as_str().expect("it has a name").to_owned()
    };
    facts.into_iter().map(|it| (name(&it), it)).collect()
}
