//! The promise: what the desk posts is a registration that others verify too. A second opinion by
//! python-fido2, which shares no code with us.

mod common;

use std::path::PathBuf;
use std::process::Command;

use common::AMIRA;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::nouns::{CreationOptions, Registration};
use keydesk::desk::script::Play;
use serde_json::json;

/// Judges one registration as a relying party would: exit status 0 if it stands.
const RELYING_PARTY: &str = r#"
import json, sys
from cryptography import x509
from fido2.attestation import AttestationVerifier, PackedAttestation
from fido2.server import Fido2Server
from fido2.utils import websafe_decode as decode
from fido2.webauthn import (AttestationConveyancePreference, AttestationObject,
    PublicKeyCredentialRpEntity, UserVerificationRequirement)

given = json.load(sys.stdin)
root = x509.load_der_x509_certificate(decode(given["root"]))

class OneRoot(AttestationVerifier):
    def ca_lookup(self, result, auth_data):
        last = x509.load_der_x509_certificate(result.trust_path[-1])
        last.verify_directly_issued_by(root)
        return decode(given["root"])

server = Fido2Server(
    PublicKeyCredentialRpEntity(id=given["rp_id"], name=given["rp_id"]),
    attestation=AttestationConveyancePreference.DIRECT,
    verify_attestation=OneRoot([PackedAttestation()]),
    verify_origin=lambda origin: origin == given["origin"])
state = {"challenge": given["challenge"], "user_verification": UserVerificationRequirement.REQUIRED}
made = server.register_complete(state, {
    "id": given["credential_id"], "rawId": given["credential_id"], "type": "public-key",
    "clientExtensionResults": {},
    "response": {"clientDataJSON": given["client_data_json"],
                 "attestationObject": given["attestation_object"]}})
attested = AttestationObject(decode(given["attestation_object"]))
assert attested.fmt == "packed"
print(made.credential_data.aaguid)
"#;

#[tokio::test(flavor = "multi_thread")]
async fn python_fido2_verifies_the_registration_that_the_desk_posted() {
    let Some(python) = python() else {
        println!("skipped: no Python with the package fido2; `make test` installs it");
        return;
    };
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = common::open(folder.path(), None).await;
    let roots = desk.world.attestation_roots();
    // What only passes through is gone from the ledger when the session ends.
    let mut facts = desk.runner.listen();
    common::play(desk, AMIRA, Play::Smooth).await;
    let mut options: Option<CreationOptions> = None;
    let mut registration: Option<Registration> = None;
    while let Some(entry) = facts.recv().await {
        match entry.fact {
            Fact::Credential(fact::Credential::OptionsFetched { options: it }) => {
                options = Some(it);
            }
            Fact::Credential(fact::Credential::Made { registration: it }) => {
                registration = Some(it);
            }
            _ => {}
        }
    }
    let (options, registration) = (options.expect("fetched"), registration.expect("made"));
    let root = keydesk::ceremony::nouns::Blob(roots[0].2.clone());

    let stands = judge(&python, &options, &registration, &root);
    assert_eq!(stands.as_deref(), Ok(roots[0].0.to_string().as_str()));

    // And it can say no: one byte of the statement, one of the client data.
    let mut forged = registration.clone();
    let middle = forged.attestation_object.0.len() / 2;
    forged.attestation_object.0[middle] ^= 1;
    judge(&python, &options, &forged, &root).expect_err("a changed statement stands");
    let mut other = options.clone();
    other.challenge.replace_range(10..11, "_");
    judge(&python, &other, &registration, &root).expect_err("another challenge stands");
}

fn judge(
    python: &PathBuf,
    options: &CreationOptions,
    registration: &Registration,
    root: &keydesk::ceremony::nouns::Blob,
) -> Result<String, String> {
    let given = json!({
        "rp_id": options.rp_id,
        "origin": options.origin(),
        "challenge": options.challenge,
        "root": root.to_base64url(),
        "credential_id": registration.credential_id.to_base64url(),
        "client_data_json": registration.client_data_json.to_base64url(),
        "attestation_object": registration.attestation_object.to_base64url(),
    });
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("registration.json");
    std::fs::write(&file, given.to_string()).expect("it can be written");
    let judged = Command::new(python)
        .args(["-c", RELYING_PARTY])
        .stdin(std::fs::File::open(&file).expect("it was written"))
        .output()
        .expect("Python starts");
    if judged.status.success() {
        Ok(String::from_utf8_lossy(&judged.stdout).trim().to_owned())
    } else {
        Err(String::from_utf8_lossy(&judged.stderr).into_owned())
    }
}

/// A Python that has the package fido2: the one that `make test` made, or the system's.
fn python() -> Option<PathBuf> {
    let made = std::env::var_os("KEYDESK_PYTHON").map(PathBuf::from);
    made.into_iter().chain([PathBuf::from("python3")]).find(|it| {
        let asked = Command::new(it).args(["-c", "import fido2.server"]).output();
        asked.is_ok_and(|it| it.status.success())
    })
}
