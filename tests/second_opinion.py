"""What python-fido2 says of stored registrations: one line of JSON for each file.

It checks less than the desk does: no dates, no rights of issuers, no leaf as its own anchor, and of
the ceremony not whether the passkey can be copied, the algorithm was asked for, or the counter."""
import json
import sys

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from fido2.attestation import AttestationVerifier, PackedAttestation
from fido2.server import Fido2Server
from fido2.utils import websafe_decode, websafe_encode
from fido2.webauthn import (
    AttestationConveyancePreference,
    AttestationObject,
    PublicKeyCredentialRpEntity,
    UserVerificationRequirement,
)


class Roots(AttestationVerifier):
    def __init__(self, roots):
        super().__init__([PackedAttestation()])
        self.roots = [x509.load_der_x509_certificate(it) for it in roots]

    def ca_lookup(self, result, auth_data):
        if not result.trust_path:
            return None
        last = x509.load_der_x509_certificate(result.trust_path[-1])
        for root in self.roots:
            try:
                last.verify_directly_issued_by(root)
                return root.public_bytes(Encoding.DER)
            except Exception:
                continue
        return None


def bare(text):
    return text.rstrip("=")


def response(credential_id, fields):
    return {
        "id": websafe_encode(credential_id),
        "rawId": websafe_encode(credential_id),
        "type": "public-key",
        "clientExtensionResults": {},
        "response": {name: bare(text) for name, text in fields.items()},
    }


def judge(stored):
    server = Fido2Server(
        PublicKeyCredentialRpEntity(id=stored["rpId"], name=stored["rpId"]),
        attestation=AttestationConveyancePreference.DIRECT,
        verify_attestation=Roots([websafe_decode(it) for it in stored.get("roots", [])]),
        verify_origin=lambda origin: origin == stored["origin"],
    )
    verification = UserVerificationRequirement(stored.get("uv", "required"))
    made = AttestationObject(websafe_decode(stored["attestationObject"]))
    credential_id = made.auth_data.credential_data.credential_id
    fields = {name: stored[name] for name in ("clientDataJSON", "attestationObject")}
    asked = {"challenge": bare(stored["challenge"]), "user_verification": verification}
    signed = server.register_complete(asked, response(credential_id, fields))
    said = {"registration": "ok"}
    if "assertion" in stored:
        given = stored["assertion"]
        fields = {it: given[it] for it in ("clientDataJSON", "authenticatorData", "signature")}
        asked = {"challenge": bare(given["challenge"]), "user_verification": verification}
        try:
            server.authenticate_complete(
                asked, [signed.credential_data], response(credential_id, fields)
            )
            said["assertion"] = "ok"
        except Exception as fault:
            said["assertion"] = "reject"
            said["why"] = repr(fault)
    return said


for file in sys.argv[1:]:
    with open(file) as text:
        stored = json.load(text)
    try:
        said = judge(stored)
    except Exception as fault:
        said = {"registration": "reject", "why": repr(fault)}
    print(json.dumps({"file": file, **said}))
