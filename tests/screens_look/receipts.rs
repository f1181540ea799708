//! A receipt with everything that one can say.

use keydesk::ceremony::nouns::{
    Admission, Attestation, AttestationLevel, Bound, CeremonyId, Evidence, Notified, Operator,
    PassEnding, ShownMethod, SignInProof,
};
use keydesk::ceremony::receipt::{
    ReceiptCredential, ReceiptIdentity, ReceiptKey, ReceiptModel, ReceiptPass, ReceiptSignIn,
    ReceiptTimes, ReceiptWhat,
};

use super::*;

pub fn receipt() -> Receipt {
    Receipt {
        ceremony: CeremonyId(Uuid::from_u128(0x7f3a_92cd << 96)),
        first_key: None,
        times: ReceiptTimes {
            opened_at: time("2026-11-22T10:36:00Z"),
            finished_at: time("2026-11-22T10:41:00Z"),
        },
        desk: "Counter 3".into(),
        operator: Operator { name: "J. Smith".into(), id: "op".into() },
        person: person(),
        proved_by: ReceiptIdentity {
            identity: IdentityCheck::PhotoId,
            second_operator: Some(Operator { name: "R. Okafor".into(), id: "op2".into() }),
        },
        what: ReceiptWhat {
            key: Some(ReceiptKey {
                aaguid: key().aaguid,
                model: key().model,
                serial: key().serial,
                firmware: key().firmware,
            }),
            model: Some(ReceiptModel {
                profile: Some("Desk keys".into()),
                stricter_profile: None,
                strengths: Admission::ByEvery,
            }),
            token: None,
        },
        pass: ReceiptPass { issued: true, ending: PassEnding::Revoked },

        credential: Some(ReceiptCredential {
            name: "Blue key".into(),
            key_use: KeyUse::Primary,
            method_id: "m".into(),
            credential_id: "c".into(),
            attestation: Attestation {
                level: AttestationLevel::ProvenModel,
                aaguid: key().aaguid,
                model: Some("Practice Key".into()),
            },
            self_test: None,
        }),
        notified: Notified::Mail { mail: 1, other: 1, manager: 0 },
        sign_in: ReceiptSignIn::Proved {
            log: None,
            proof: SignInProof {
                method: ShownMethod::OnlyAKey,
                bound: Bound::Yes,
                evidence: vec![
                    Evidence::Context("c1".into()),
                    Evidence::Policy("Keys at the desk".into()),
                    Evidence::Passkeys(1),
                ],
                object_id: person().id,
                signed_in_at: time("2026-11-22T10:40:00Z"),
                token_id: None,
            },
        },
        recovery: None,
        left: vec![Leftover::KeySetAside { model: key().model, serial: Some("20011702".into()) }],
    }
}
