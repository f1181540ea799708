"""Keys prepared by python-fido2, one after the other, as the open tools do it.

Lines on standard output are what it asks for: `key` for the next key, `report BASE64` to the key, `graph PATH`
for creation options. Lines on standard input are the answers: `key USER` or `end`, `report BASE64`, `graph JSON`.
"""
import base64
import collections
import json
import secrets
import sys

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from fido2.attestation import AttestationVerifier, PackedAttestation
from fido2.client import DefaultClientDataCollector, Fido2Client, UserInteraction
from fido2.ctap2 import ClientPin, Config, Ctap2
from fido2.hid import CtapHidDevice
from fido2.hid.base import CtapHidConnection, HidDescriptor
from fido2.server import Fido2Server
from fido2.webauthn import AttestationConveyancePreference, PublicKeyCredentialRpEntity

# Those of the desk's own PINs and challenges.
PIN_DIGITS = 8
MINUTES = 43200


class Line(CtapHidConnection):
    """The one line to the bench: reports that come while something else is waited for are kept."""

    def __init__(self):
        self.reports = collections.deque()

    def ask(self, *words):
        print(*words, flush=True)

    def heard(self, wanted):
        while True:
            word, _, rest = sys.stdin.readline().strip().partition(" ")
            if not word:
                sys.exit("the bench is gone")
            if word == "report":
                self.reports.append(base64.b64decode(rest))
            if word in wanted:
                return word, rest

    def read_packet(self):
        if not self.reports:
            self.heard(("report",))
        return self.reports.popleft()

    def write_packet(self, data):
        self.ask("report", base64.b64encode(data).decode())

    def close(self):
        pass


class Root(AttestationVerifier):
    def __init__(self, root):
        super().__init__([PackedAttestation()])
        self.root = x509.load_der_x509_certificate(root)

    def ca_lookup(self, result, auth_data):
        return self.root.public_bytes(Encoding.DER)


class Pin(UserInteraction):
    def __init__(self, pin):
        self.pin = pin

    def request_pin(self, permissions, rp_id):
        return self.pin


def prepare(line, user, root):
    line.reports.clear()
    device = CtapHidDevice(HidDescriptor("key", 0, 0, 64, 64, None, None), line)
    ctap = Ctap2(device)
    pin = "".join(secrets.choice("0123456789") for _ in range(PIN_DIGITS))
    ClientPin(ctap).set_pin(pin)
    ctap.get_info()
    line.ask("graph", f"/beta/users/{user}/authentication/fido2Methods/"
                      f"creationOptions(challengeTimeoutInMinutes={MINUTES})")
    wanted = json.loads(line.heard(("graph",))[1])["publicKey"]
    rp = wanted["rp"]["id"]
    client = Fido2Client(device, DefaultClientDataCollector("https://" + rp), Pin(pin))
    server = Fido2Server(PublicKeyCredentialRpEntity(id=rp, name=rp),
                         attestation=AttestationConveyancePreference.DIRECT,
                         verify_attestation=Root(root))
    # This library takes base64url without padding.
    state = {"challenge": wanted["challenge"].rstrip("="), "user_verification": "required"}
    wanted["challenge"] = state["challenge"]
    wanted["user"]["id"] = wanted["user"]["id"].rstrip("=")
    wanted["excludeCredentials"] = []
    made = server.register_complete(state, client.make_credential(wanted))
    asked, state = server.authenticate_begin([made.credential_data], user_verification="required")
    given = client.get_assertion(asked.public_key).get_response(0)
    server.authenticate_complete(state, [made.credential_data], given)
    pins = ClientPin(ctap)
    token = pins.get_pin_token(pin, ClientPin.PERMISSION.AUTHENTICATOR_CFG)
    Config(ctap, pins.protocol, token).set_min_pin_length(force_change_pin=True)


def main():
    line, root = Line(), base64.b64decode(sys.argv[1])
    while True:
        line.ask("key")
        word, user = line.heard(("key", "end"))
        if word == "end":
            return
        prepare(line, user, root)


main()
