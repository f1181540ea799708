"""A security key in software: creation options of Graph on standard input, the registration out.

It is a key of the practice tenant's allowed model: its attestation certificate is signed by the root
that lies in the world's folder. One credential each time; it is kept nowhere.
"""
import base64
import datetime
import hashlib
import json
import sys
import uuid

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from fido2 import cbor
from fido2.cose import ES256

AAGUID = uuid.UUID(bytes=b"Keydesk-practice")
AAGUID_EXTENSION = x509.ObjectIdentifier("1.3.6.1.4.1.45724.1.1.4")
UP_UV_AT = 0x45


def base64url(octets):
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()


def attestation(world):
    """A key, and its certificate as WebAuthn section 8.2.1 wants it."""
    with open(world + "/attestation-root-key.pem", "rb") as file:
        root_key = serialization.load_pem_private_key(file.read(), None)
    with open(world + "/attestation-root.pem", "rb") as file:
        root = x509.load_pem_x509_certificate(file.read())
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([
        x509.NameAttribute(NameOID.COUNTRY_NAME, "ZZ"),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Keydesk Practice"),
        x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "Authenticator Attestation"),
        x509.NameAttribute(NameOID.COMMON_NAME, "Practice Key"),
    ])
    now = datetime.datetime.now(datetime.timezone.utc)
    certificate = (
        x509.CertificateBuilder().subject_name(subject).issuer_name(root.subject)
        .public_key(key.public_key()).serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.UnrecognizedExtension(AAGUID_EXTENSION, b"\x04\x10" + AAGUID.bytes),
                       critical=False)
        .sign(root_key, hashes.SHA256()))
    return key, certificate.public_bytes(serialization.Encoding.DER)


def register(options, world):
    """What Graph takes as `publicKeyCredential`."""
    wanted = options["publicKey"]
    client_data = json.dumps({"type": "webauthn.create", "challenge": wanted["challenge"],
                              "origin": "https://" + wanted["rp"]["id"],
                              "crossOrigin": False}).encode()
    credential = ec.generate_private_key(ec.SECP256R1())
    credential_id = hashlib.sha256(uuid.uuid4().bytes).digest()
    public = cbor.encode(dict(ES256.from_cryptography_key(credential.public_key())))
    authenticator_data = (
        hashlib.sha256(wanted["rp"]["id"].encode()).digest() + bytes([UP_UV_AT]) + bytes(4)
        + AAGUID.bytes + len(credential_id).to_bytes(2, "big") + credential_id + public)
    key, certificate = attestation(world)
    signature = key.sign(authenticator_data + hashlib.sha256(client_data).digest(),
                         ec.ECDSA(hashes.SHA256()))
    statement = {"alg": -7, "sig": signature, "x5c": [certificate]}
    made = {"fmt": "packed", "attStmt": statement, "authData": authenticator_data}
    return {"id": base64url(credential_id),
            "response": {"clientDataJSON": base64url(client_data),
                         "attestationObject": base64url(cbor.encode(made))}}


if __name__ == "__main__":
    json.dump(register(json.load(sys.stdin), sys.argv[1]), sys.stdout)
